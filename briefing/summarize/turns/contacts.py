"""The contacts block at the end of a release: whom to ask for more, telephone numbers, the address of an office.

Nobody says it: it is neither a label, nor a turn, nor a sentence.
"""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import replace

from briefing.document import Turn

_LONGEST = 2000
"""Characters at the end of a document that a contacts block has at most."""
_MOST_WORDS = 10
"""Words of a line that stands between contacts without being one itself: a name, an address."""
FOR_MORE = re.compile(
    r"(?:for (?:further|more|additional|media|press|any) (?:information|details|inquiries|enquiries|queries|questions)"
    r"(?=[,:.]|$| (?:please|contact|call|see|visit|on|about))"
    r"|(?:more|further|additional) (?:information|details) (?:is|are|can be|may be) (?:available|found|obtained)"
    r"|(?:press|media) (?:contacts?|inquiries|enquiries)(?::|$)"
    r"|contacts?(?: (?:person|details|information))?(?: for (?:the )?(?:press|media))?(?::|$)"
    r"|(?:за )?дополнительн(?:ая|ой|ую) информаци(?:я|ей|ю)(?=:|,? (?:обращ|звон|по тел|можно (?:получ|найт|узна)))"
    r"|подробн(?:ее|ости|ая информация|ую информацию) ?(?=:|[–—-]|(?:можно [а-яё]+ )?(?:на (?:официальном )?сайте|"
    r"по (?:ссылке|тел)))"
    r"|контакт(?:ы|ное лицо|ные данные|ный телефон)(?: для (?:прессы|сми))?(?::|$)"
    r"|(?:notes? (?:to|for) (?:the )?editors?|для сведения (?:редакций|редакторов)|примечани[ея] для редакторов"
    r"|redaktorlar üçün qeyd|խմբագիրների համար)(?=[:՝.]|$)"
    r"|(?:əlavə|ətraflı) məlumat (?:almaq )?üçün(?=:|,? (?:[^\s.]+ ){0,5}?(?:əlaqə|müraciət|zəng))"
    r"|(?:əlavə|ətraflı) məlumat(?:ı|lar[ıi]?)? (?:[^\s.]+ ){0,4}?(?:əldə etmək|almaq|tapmaq) (?:olar|mümkündür)"
    r"|(?:media üçün )?əlaqə(?: üçün| nömrəsi)?:"
    r"|(?:լրացուցիչ|հավելյալ) տեղեկ\w+ համար(?=[՝:]|[,՝]? (?:կարող եք )?(?:զանգ|դիմ|կապ))"
    r"|մանրամասն\w*(?=՝? (?:[ա-և]+ )?(?:կայքում|հղումով))|(?:կապ|կոնտակտներ)[՝:])",
    re.IGNORECASE,
)
"""What a line begins with that tells whom to ask."""
ADDRESS = re.compile(
    r"[\w.+-]+@[\w-]+\.\w|(?:(?:tele)?phone|tel|fax|mob|тел|телефон|факс|telefon|faks|հեռ|հեռախոս|ֆաքս)"
    r"\.?[:՝]{0,2} ?\+?[\d(][\d ()-]{5,}",
    re.IGNORECASE,
)
"""An e-mail address, or a telephone number that is called one."""
_REACHED = re.compile(
    r"\+\d[\d ()-]{7,}|(?:^|[:՝] ?)\(?\d{2,3}\)?(?:[ -]\d{2,3}){2,4}\.?$|^(?:https?://|www\.)\S+$|"
    r"\b(?:tel|тел|հեռ)[.:՝]",
    re.IGNORECASE,
)
"""A telephone number that isn't called one, the address of a site."""
_OFFICE = re.compile(
    r"(?:the )?(?:press|media|information) (?:service|office|centre|center|department|secretary)\b|office of the\b"
    r"|пресс-(?:служб|центр|секретар)\w+|приёмная|приемная|отдел (?:по связям|информации)"
    r"|управление (?:информации|прессы)"
    r"|.{0,60}\bmətbuat (?:xidməti|katibi|mərkəzi)|.{0,60}qəbul otağı|ictimaiyyətlə əlaqələr"
    r"|.{0,60}մամուլի (?:ծառայություն|քարտուղար)|.{0,60}ընդունարան",
    re.IGNORECASE,
)
"""Who may be asked: alone at the end it is a signature, above a telephone number it opens the block."""
_SENTENCE = 6
"""Words that a sentence has more of."""
_ENDS = (".", "!", "?", "։", "…", "”", "»", '"')


def _is_contact(words: str, office: bool, below: bool) -> bool:
    """Whether a line tells how to reach somebody; a sentence of news may name a telephone, too.

    `office`: it begins with who may be asked; `below`: what stands below it is a contact.
    """
    if FOR_MORE.match(words):
        return True
    short = len(words.split()) <= _SENTENCE or not words.endswith(_ENDS)
    return (short or office or below) and any(pattern.search(words) for pattern in (ADDRESS, _REACHED))


def contacts_start(text: str) -> int:
    """Where the contacts block at the end begins, else the end of the text.

    Going up from the last line: contacts, and among them short lines that are no sentence.
    """
    first = text.find("\n", max(0, len(text) - _LONGEST)) + 1
    start = at = len(text)
    for line in reversed(text[first:].split("\n") if first else []):
        at -= len(line) + 1
        words = line.strip(" \t*_#-–—•")
        if not words:
            continue
        office = _OFFICE.match(words) is not None and len(words.split()) <= _MOST_WORDS
        below = start < len(text)
        if _is_contact(words, office, below) or (office and below):
            start = max(first, at + 1)
        elif not office and (len(words.split()) > _MOST_WORDS or words.endswith(_ENDS)):
            break
    return start


def without_contacts(text: str, turns: Sequence[Turn]) -> list[Turn]:
    """The turns up to the contacts block; what of them lies in it is narration."""
    start = contacts_start(text)
    if not text[start:].strip():
        return list(turns)
    kept = [turn for turn in turns if turn.start < start]
    if kept and kept[-1].end > start:
        end = kept[-1].start + len(text[kept[-1].start : start].rstrip())
        kept[-1] = replace(kept[-1], end=end)
    block = start + len(text[start:]) - len(text[start:].lstrip())
    return [*kept, Turn("narration", block, block + len(text[block:].rstrip()))]
