"""Who issues a statement that names no speaker: `Statement by the Ministry of …`, «Заявление МИД России»."""

from __future__ import annotations

import re

from briefing.document import Speaker
from briefing.summarize.people.bodies import nominative_body, short_body, who_met
from briefing.summarize.people.capitals import title_case
from briefing.summarize.people.names import PERSON
from briefing.summarize.people.offices import is_office
from briefing.summarize.people.seats import is_seat
from briefing.summarize.people.speakers import SpeakerIndex
from briefing.summarize.people.split_office import split_office
from briefing.summarize.turns.named_person import ABOUT, BODY_NOUN, person_named
from briefing.summarize.turns.parties import parties, parties_to_talks
from briefing.summarize.turns.signature import byline, signature
from briefing.summarize.turns.topic_first import of_whom, without_topic

_KINDS_EN = (
    r"(?:(?:joint|press|media|official) )*(?:statement|communiqué|communique|press release|declaration|"
    r"remarks|comment|commentary|briefing|message|(?:address|speech)(?=\s+(?:by|of)\b)|"
    r"(?:response|reply)(?=\s+(?:by|of|from)\b)|testimony)(?:s(?!s))?"
)
_STATEMENT = {
    "en": re.compile(
        rf"^\W*(?:No\W{{0,2}}\d+(?:/\d+)?,? |[^\n:.]{{2,110}}(?:: | [–—-] ))?"
        rf"(?!(?:on|about|regarding|concerning|following|in (?:response|reply|connection))\b)"
        rf"(?:[\w-]+ ){{0,3}}?{_KINDS_EN}\b.{{0,40}}?"
        r"\b(?:by|(?<!Ministry )(?<!Department )(?<!Office )(?<!Minister )(?<!Secretary )of|from|issued by)\s+"
        r"(?:the\s+)?(?P<name>[^\n]+)"
        rf"|^(?:the )?(?!{_KINDS_EN}\b)(?P<front>[^\n]{{2,120}}?)(?:'s?|’s?)?\s+(?:{_KINDS_EN})\b(?=\s*(?:$|on\b|and\b|"
        r"regarding|concerning|about|following|after|in |at |to |during |before |[,:(–—]))",
        re.IGNORECASE,
    ),
    "ru": re.compile(
        r"^\W*(?:(?:[\w-]+ )?(?:стенограмма|расшифровка|текст|запись) )?(?:[\w-]+(?:ое|ый|ая|ие|ые|ого|ой) )?"
        r"(?:заявлени|коммюнике|сообщени|сводк|комментари|пресс-релиз|пресс-конференци|"
        r"брифинг|обращени|ответ|интервью|"
        r"выступлени)\w*(?: и ответы(?: на вопросы)?(?: СМИ| журналистов)?)?\s+(?P<name>[^\n]+)",
        re.IGNORECASE,
    ),
    "az": re.compile(
        r"^(?P<name>[^\n]{2,160}?(?:in|ın|un|ün)(?:\s[^\n]{2,80}?)?)\s+"
        r"(?:birgə )?(?:bəyanatı|məlumatı|açıqlaması|şərhi|kommünikesi|bəyannaməsi|müraciəti|brifinqi|"
        r"mətbuat konfransı|müsahibəsi|çıxışı|nitqi|cavab(?:lar)?ı)\b"
        r"(?!,? (?:ilə (?:bağlı|əlaqədar)|barədə|barəsində|haqqında|münasibətilə)(?!\w))",
        re.IGNORECASE,
    ),
    "hy": re.compile(
        r"^(?!(?:(?:համատեղ|պաշտոնական|մամուլի|հատուկ|արտակարգ) ){1,2}հայտարարությու)"
        r"(?P<name>(?:(?!\w+(?:եց|եցին)\s|է\s|են\s)[^\s]+\s+){0,14}?(?:(?!\w+(?:եց|"
        r"եցին)\s)[^\s]+))\s+(?:համատեղ )?(?:հայտարարությունը?|հաղորդագրությունը?|պարզաբանումը?|մեկնաբանությունը?|"
        r"ուղերձը?|ելույթը|խոսքը|"
        r"պատասխան(?:ներ)?ը|ճեպազրույցը|ասուլիսը|մամուլի ասուլիսը|հարցազրույցը)(?!\w)",
        re.IGNORECASE,
    ),
}
_FREQUENCY = re.compile(
    r"(?:(?:the|daily|weekly|regular|noon|midday|morning|press|opening|transcript of the) ?)+", re.IGNORECASE
)
"""What kind of a briefing it is, not whose: `Daily briefing`."""
_SMALL = ("OF", "THE", "AND", "FOR", "ON", "IN", "TO")
_AZ_ABOUT = re.compile(r"ilə|bağlı|barədə|barəsində|haqqında|görə|dair|cavab|cavabı?|qarşı")
"""Behind a name in an Azerbaijani title: he is what it is about, not who speaks."""
_PRESS_OFFICE = re.compile(
    r"(?<=ության) (?:մամուլի|տեղեկատվության|հասարակայնության|հանրության|հաղորդակցության)(?!\w).*"
    r"(?:վարչությ|ծառայությ|կենտրոն|գրասենյակ|բաժն)\w*$"
)
"""The part of a body that writes its news: «նախարարության տեղեկատվության և հասարակայնության հետ կապերի վարչություն»."""
_BODY_BESIDE = re.compile(
    r"(?<=\w) и (?:[А-ЯЁ][а-яё]+(?:ого|ой) )(?:[а-яё]+(?:ого|ой) )*(?:штаба|управления|департамента|службы|комитета|"
    r"агентства|центра|командования)(?: .*)?$"
)
"""A second body in a title, which a first one writes for: «Министерства обороны и Генерального штаба»."""
_PROSE = re.compile(r"(?:\S+\s+){6}\S*[.!?։:]$")
"""A line that ends as a sentence does: the text has begun."""
_ATTRIBUTABLE = re.compile(
    r"attributable to (?:the )?(?P<en>[^\n:]{3,80}):?|(?:statement|remarks) (?:by|"
    r"from) (?:the )?(?P<by>[^\n:,.]{3,80})",
    re.IGNORECASE,
)
_BODY = {
    "en": re.compile(
        r"^(?:The )?(?P<name>(?:[A-Z][\w-]+ )*(?:Ministry|[Gg]overnment(?= of)|Government|Embassy|"
        r"Council|Committee|Commission|"
        r"Department|Office|Bank|Agency|Mission)"
        r"(?: (?:of|for|the|and|on|in|[A-Z][\w-]+))*)(?= (?:\w+ly )?(?:condemns|expresses|calls|welcomes|rejects|is|"
        r"has|notes|regrets|urges|strongly|informs))"
    ),
    "ru": re.compile(
        r"^(?P<name>(?:МИД|Министерство|Правительство|Посольство|Совет|Комитет)(?: [\w-]+){0,8}?)(?= (?:решительно |"
        r"вновь )?(?:осуждает|выражает|призывает|приветствует|"
        r"отвергает|сообщает|информирует|заявляет|считает|обращает))"
    ),
    "az": re.compile(
        r"^(?P<name>(?:[^\W\d_][\w-]* ){0,5}(?:Nazirliyi|XİN|Səfirliyi|Komitəsi|Hökuməti|Administrasiyası))(?= )"
    ),
    "hy": re.compile(
        r"^(?P<name>(?:[^\W\d_][\w-]* ){0,7}(?:նախարարություն|դեսպանություն|կառավարություն|կոմիտե|հանձնաժողով|"
        r"գրասենյակ))(?:ը|ն)(?!\w)"
    ),
}


def opens_with_body(sentence: str, language: str) -> bool:
    """Whether a sentence has a ministry or the like as its subject: «Министерство … решительно осуждает»."""
    pattern = _BODY.get(language)
    return bool(pattern and pattern.match(sentence))


def is_statement(title: str, language: str) -> bool:
    """Whether a title announces a written statement rather than a report."""
    pattern = _STATEMENT.get(language)
    readout = language == "en" and re.match(r"(?:readout|call with|joint statement)\b", title, re.IGNORECASE)
    return bool(readout) or bool(pattern and pattern.search(title))


def issuer(title: str, text: str, language: str, index: SpeakerIndex) -> Speaker | None:
    """The issuer, from the title, else a line such as `attributable to Spokesperson …`, else the first sentence."""
    attributable = _ATTRIBUTABLE.search(text[:1500]) if language == "en" else None
    if attributable and attributable["en"]:
        return index.resolve(attributable["en"].strip(" .:"))
    found = institution(title, language, index)
    if found is not None:
        return found
    for line in _head_lines(text[:1500]):
        if len(line.split()) < (40 if " by " in line else 24 if language == "az" else 16) and not line.endswith(
            (".", "։")
        ):
            found = institution(line, language, index)
            if found is not None:
                return found
    signed = byline(text, language, index)
    if signed is not None:
        return signed
    written = signature(text, index)
    if written is not None:
        return written
    pattern = _BODY.get(language)
    for line in text[:3000].split("\n")[:12] if pattern else []:
        sentences = re.split(r"(?<=[.!։])\s", line.strip())
        match = next(filter(None, map(pattern.search, sentences)), None) if pattern else None
        if match:
            return Speaker(match["name"].strip())
    return None


def _head_lines(text: str) -> list[str]:
    """The first six lines, and those that a long letterhead (address, telephone, number) puts in front of the text."""
    lines = [line.strip() for line in text.split("\n")]
    first = [line for line in lines[:6] if line]
    for line in filter(None, lines[6:24]):
        if len(first) > 11 or any(_PROSE.search(each) for each in first[-1:]) or _PROSE.search(line):
            break
        first.append(line)
    return first


def institution(title: str, language: str, index: SpeakerIndex) -> Speaker | None:
    """The issuer that a title names: a person with office, or a body in the nominative."""
    met = parties_to_talks(title[:400], language, index)
    if met is not None:
        return met
    pattern = _STATEMENT.get(language)
    if language == "az":
        title = title_case(title)
    match = pattern.search(title[:400]) if pattern else None
    if match is None:
        return None
    groups = match.groupdict()
    joint = parties((groups.get("name") or groups.get("front") or "").strip(), language, index)
    if joint is not None:
        return joint
    if language == "az":
        return _azerbaijani(of_whom(without_topic(match["name"], language), language), index)
    if language == "en" and _FREQUENCY.fullmatch((groups.get("front") or "").strip()):
        return None
    printed_name = without_topic((groups.get("name") or groups.get("front") or "").strip(' .«»"“”'), language)
    printed_name = of_whom(printed_name, language)
    name = ABOUT.sub("", f" {printed_name}").strip(" ,–—-")
    if not 0 < len(name) <= 140:
        return None
    if name.upper() == name and any(len(word) > 5 for word in name.split()):
        name = printed(name, index.text)
    person = person_named(name, language, index)
    if person is not None:
        return person
    if language == "en" and " to the " in name:  # "Address by Minister Ann Roe to the Security Forum"
        person = person_named(name.split(" to the ")[0], language, index)
        if person is not None:
            return person
    front, _, last = name.rpartition(", ")
    if (
        front
        and any(map(is_office, front.split()))
        and 1 < len(last.split()) <= 4
        and index.knows(last)
        and " and " not in last.lower()
    ):
        return index.resolve(last, re.sub(r" \([^()]*\)", "", front))  # "the Defender of Rights, Ann Roe"
    if (not name[:1].isupper() and language != "ru") or (groups.get("front") and _no_name(name)):
        return None
    if front and last and language == "en" and _defends(front, last):
        return Speaker(last, front)
    for aside in (_PRESS_OFFICE, _BODY_BESIDE):
        name = aside.sub("", name)
    name = short_body(nominative_body(who_met(name), language), language)
    return _holder(name, index) or (Speaker(name) if len(name) > 1 else None)


def _no_name(front: str) -> bool:
    """Whether what stands before `remarks` in English ends as no name does: `Not a record of real remarks`."""
    last = front.split()[-1]
    return last.islower() and not is_office(last) and not is_seat(last) and BODY_NOUN.search(last) is None


def _defends(front: str, last: str) -> bool:
    """Whether an office that no list has stands in front of a name: `Human Rights Defender of Kenya, Ann Roe`."""
    held = " of " in front and not any(map(BODY_NOUN.search, front.split()))
    return held and re.fullmatch(PERSON, last) is not None and " " in last and not any(map(is_seat, last.split()))


def printed(capitals: str, text: str) -> str:
    """A title in capitals as the text prints it, else in title case: `FOREIGN MINISTERS OF KENYA`."""
    found = re.search(rf"(?<!\w){re.escape(capitals)}(?!\w)", text[len(capitals) :], re.IGNORECASE)
    if found and found.group() != capitals:
        return found.group()[:1].upper() + found.group()[1:]
    return " ".join(
        word.lower() if word in _SMALL else word if len(word) < 3 else word[:1] + word[1:].lower()
        for word in capitals.split()
    )


def _holder(office: str, index: SpeakerIndex) -> Speaker | None:
    """Who holds a mere office that a title names: `IAEA Director General Statement` with the name in the text."""
    words = office.split()
    if split_office(office)[1] or len(words) < 2:
        return None
    for named in re.finditer(rf"(?i:{re.escape(' '.join(words[-2:]))}) (?P<who>{PERSON})", index.text[:3000]):
        if index.knows(named["who"]):
            return Speaker(index.resolve(named["who"]).name, office)
    return None


def _azerbaijani(front: str, index: SpeakerIndex) -> Speaker | None:
    """The issuer among the words before `bəyanatı`: the first genitive that ends a body or a person's name.

    The person who holds an office of the body is the issuer: `Nazirliyin mətbuat katibi Ramin Hacıyevin brifinqi`.
    """
    words = front.split()
    for count in range(len(words), max(1, len(words) - 4), -1):
        behind = words[count:]
        if not re.search(r"[ıiuü]n$", words[count - 1]) or any(map(_AZ_ABOUT.fullmatch, behind)):
            continue
        first = next((at for at in range(count - 1, 0, -1) if not words[at - 1][:1].isupper()), 0)
        office = words[first - 1] if first else ""
        person = person_named(" ".join(words[:count]), "az", index) if is_office(office) and count - first > 1 else None
        if person is not None:
            return person
    for count in range(1, len(words) + 1):
        if not re.search(r"[ıiuü]n$", words[count - 1]):
            continue
        name = " ".join(words[:count])
        if BODY_NOUN.search(words[count - 1]):
            return Speaker(nominative_body(name, "az"))
        person = person_named(name, "az", index) if count > 1 else None
        if person is not None:
            return person
    return Speaker(nominative_body(front, "az")) if len(words) > 1 else None
