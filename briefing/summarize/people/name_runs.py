"""Which words of a capitalised run are a person's name: places in front of it and cases behind it aren't."""

from __future__ import annotations

import re

from briefing.summarize.people.bodies import GENITIVES_RU
from briefing.summarize.people.names_ru import is_given_name

_AZ_BODY = re.compile(
    r"\w*(?:universitet|institut|fond|nazirliy|mərkəz|məclis|akademiya|klub|teatr|lise|şirkət|komitə|assosiasiya|"
    r"hakimiyyət|federasiya|partiya|birliy|təşkilat|agentliy|muze|xəstəxana|məktəb|kollec|idarə|xidmət|komissiya|palata|"
    r"parlament|konsern|holdinq)[yi]?(?:s?[ıiuü])?(?:n[ıiuü]n)?"
)
"""A body's noun, also possessed and in the genitive: «Universitetinin»."""

_GENITIVE_HY = re.compile(
    r"(?<!\w)(?P<stem>[Ա-Ֆ][\w-]{2,}?)(?:(?<=[աո])յ)?ի"
    r"(?=(?: և [^,.․։:՝«»\n]{3,150}?)? միջև(?!\w)| (?:հետ|կողմից|խոսքով|խոսքերով|կարծիքով)(?!\w))"
    r"|(?<!\w)(?P<subject>(?:[Ա-Ֆ][\w-]+ )[Ա-Ֆ][\w-]*[աեիոօւ])ն"
    r"(?= (?:(?:էլ|նաև|[ա-և]+շաբթի) ){0,2}(?:աս|հայտ|նշ|ընդգծ|շեշտ|հավել|ավելացր|կոչ|պնդ)[ա-և]+(?: [ա-և]+)?(?!\w))"
    r"|[Ըը]ստ (?:[\w-]+ ){0,6}(?P<source>[Ա-Ֆ][\w-]{2,}?)(?:(?<=[աո])յ)?ի(?=՝)"
)
"""Names that are in the genitive by what is around them: «A-ի և նախարար B-ի միջև», «ըստ A-ի՝»."""


def stems_hy(text: str) -> set[str]:
    """The Armenian names that the text has in the genitive for certain, without the ending."""
    found = (match["stem"] or match["source"] or match["subject"].split()[-1] for match in _GENITIVE_HY.finditer(text))
    return set(found)


def person_in(stretch: list[tuple[str, int]], language: str) -> list[tuple[str, int]]:
    """The words of a run that are a person's: without a place or another's surname in front, or a case behind.

    «Беловодье Елена Корсакова» and «Норвальда Фридрих Хольм» begin at the given name, «Hanna Krüger Cenevrədə» ends at
    the surname; «Красного Креста» and «Bələdiyyəsinin» are a body's.
    """
    words = [word for word, _ in stretch]
    if language == "ru" and len(words) > 1:
        if len(words) > 2 and not is_given_name(words[0]) and "." not in words[0]:
            if (
                re.search(r"[аяыи]$", words[0])
                and re.search(r"[бвгджзклмнпрстфхцчшщй]$", words[1])
                and words[1][-3:] != "вич"
            ):
                return stretch[1:]  # «канцлер Норвальда Фридрих Хольм»
            given = next((place for place, word in enumerate(words[:-1]) if place and is_given_name(word)), 0)
            return stretch[given:]
        of_body = words[0].lower() in GENITIVES_RU  # «председателя Банка Карсии»
        of_body = of_body or (words[0].endswith(("ого", "его")) and not words[0].endswith("вого"))
        return [] if of_body else stretch
    if language == "az":
        if len(words) > 2 and re.search(r"\w{3}d[aə]n?$", words[-1]):
            return stretch[:-1]
        body = any(
            re.search(r"s[ıiuü]n[ıiuü]n$", word) or _AZ_BODY.fullmatch(word.lower().replace("i̇", "i")) for word in words
        )
        return [] if body else stretch
    return stretch
