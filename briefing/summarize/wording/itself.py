"""A body that calls itself by its kind alone: «Министерство требует …» in the statement of «МИД Киргизии».

Behind `X says` it would be named twice; its full name takes the place of the kind.
"""

from __future__ import annotations

import re

_KINDS_RU = {
    "министерство": r"министерство|мид|мин\w+",
    "комиссия": r"\w*комиссия|цик",
    "посольство": r"посольство",
    "правительство": r"правительство|кабмин",
}
"""What a body of a kind may be called at the start of its name."""
_RU = re.compile(
    rf"(?P<kind>{'|'.join(_KINDS_RU)})(?= (?:(?:не|также|решительно|вновь|категорически|настоятельно|глубоко) )*"
    r"[а-яё]{2,}(?:ет|ит|ёт)(?:ся)? )",
    re.IGNORECASE,
)
_EN = re.compile(
    r"The (?P<kind>Ministry|Commission|Committee|Council|Department|Agency|Office|Government|Embassy|Court|Bank|Union|"
    r"Party)(?= (?:also |further |strongly |firmly |deeply |categorically )*(?:calls?|urges|condemns|rejects|welcomes|"
    r"demands|expects|believes|considers|notes|reiterates|reaffirms|supports|remains|is|was|has|will|must|cannot|does|"
    r"stands|expresses|regrets|insists|invites|recommends|decided|adopted|approved)(?!\w))"
)


def named_in_full(words: str, name: str, subject: str, language: str) -> str | None:
    """The clause with `subject` in place of the kind of body that the speaker `name` is; None where another body, or
    none, is its subject. `subject`: the name as the subject of a sentence."""
    match = {"ru": _RU, "en": _EN}[language].match(words) if language in ("ru", "en") else None
    if match is None:
        return None
    kind = match["kind"]
    if language == "ru":
        own = any(re.fullmatch(_KINDS_RU[kind.lower()], word) for word in name.lower().split()[:3])
    else:
        own = re.split(r" (?:of|for|on) ", name)[0].split()[-1:] == [kind]
    return subject + words[match.end("kind") :] if own else None
