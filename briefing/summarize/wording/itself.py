"""A speaker who is the subject by a short name: «Министерство требует …» in the statement of «МИД Киргизии».

Behind `X says` it would be named twice; the full name takes the place of a body's kind or a person's surname.
"""

from __future__ import annotations

import re

from briefing.summarize.people.holders import fits
from briefing.summarize.people.pronouns import PRONOUN

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
_INITIALS = r"(?:[^\W\d_a-zа-яёա-ֆəğıöüçş]\w?\.\s?){1,3}"
_NO_NAME_BEHIND = r"(?=,? [^\W\d_A-ZА-ЯЁԱ-ՖƏİÖÜÇŞĞ])"

_OFFICE_AZ = re.compile(
    rf"(?:O,|(?:[^\W\d_a-zəğıöüçş][a-zəğıöüçş]{{3,}}l[ıiuü] )?(?P<held>{PRONOUN['az'].pattern})(?<!\bO)) "
    r"(?:öz növbəsində,? )?"
)
"""A pronoun, or an office with or without its nation, at the start of a sentence."""


def person_in_full(words: str, name: str, subject: str, language: str, role: str = "") -> str | None:
    """A reporter's sentence with `subject` in place of the surname of the speaker `name` as its first words, «Белов
    отказался», «S.Rəhimov», or of what stands for him, «O,», «Pakistanlı nazir» of somebody with such a `role`; None
    where anything else is its subject."""
    office = _OFFICE_AZ.match(words) if language == "az" else None
    if office and (not office["held"] or (role and fits(office["held"], role))):
        return f"{subject} {words[office.end() :]}"
    if " " not in name:
        return None
    surname = rf"{re.escape(name.split()[-1])}[ըն]?"
    match = re.match(rf"{_INITIALS}{surname}(?=,? \w)|{surname}{_NO_NAME_BEHIND}", words)
    return subject + words[match.end() :] if match else None


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
