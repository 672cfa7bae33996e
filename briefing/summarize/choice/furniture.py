"""What stands in a document and says nothing: whom to ask for more, courtesies between speakers, what was spoken of."""

from __future__ import annotations

import re

_FOR_MORE = re.compile(
    r"(?:for (?:further|more|additional|media) (?:information|details|inquiries|enquiries)"
    r"(?=[,:.]|$| (?:please|contact|call|see|visit|on|about))"
    r"|(?:press|media) (?:contacts?|inquiries|enquiries):|contacts?(?: for (?:the )?(?:press|media))?:"
    r"|(?:за )?дополнительн(?:ая|ой|ую) информаци(?:я|ей|ю)(?=:|,? (?:обращ|звон|по тел))"
    r"|контакты(?: для (?:прессы|сми))?:"
    r"|(?:notes? (?:to|for) (?:the )?editors?|для сведения (?:редакций|редакторов)|примечани[ея] для редакторов"
    r"|redaktorlar üçün qeyd|խմբագիրների համար)(?=[:՝.]|$)"
    r"|(?:əlavə|ətraflı) məlumat (?:almaq )?üçün(?=:|,? (?:əlaqə|müraciət|zəng))|(?:media üçün )?əlaqə(?: üçün)?:"
    r"|(?:լրացուցիչ|հավելյալ) տեղեկ\w+ համար(?=[՝:]|[,՝]? (?:զանգ|դիմ|կապ))|(?:կապ|կոնտակտներ)[՝:])",
    re.IGNORECASE,
)
_ADDRESS = re.compile(
    r"[\w.+-]+@[\w-]+\.\w|(?:(?:tele)?phone|tel|fax|mob|тел|телефон|факс|telefon|faks|հեռ|հեռախոս|ֆաքս)\.?[:՝]? ?\+?"
    r"[\d(][\d ()-]{5,}",
    re.IGNORECASE,
)
"""An e-mail address, or a telephone number that is called one."""
_COURTESY = re.compile(
    r"(?:(?:thanks?|thank you)(?: (?:you|very|so|much|again|a lot|all|everybody|everyone|for (?:coming|having me|your "
    r"(?:time|attention|questions?))),?)*(?:, \w+(?: \w+)?)?"
    r"|(?:(?:большое )?спасибо|благодар(?:ю|им))(?: (?:большое|вам|вас|всем|за (?:внимание|беседу|интервью|вопросы?)))*"
    r"|(?:(?:siz )?(?:çox )?sağ ?ol(?:un)?(?:uz)?|(?:çox )?təşəkkür(?:lər)?(?: edir(?:əm|ik))?)"
    r"|շնորհակալ(?:ություն| եմ| ենք)(?: (?:ձեզ|բոլորին|շատ|ուշադրության համար|հարցազրույցի համար))*)[.!։]*",
    re.IGNORECASE,
)
_MERELY_SPOKE = re.compile(
    r"(?:[^\s,]+ ){1,9}(?:barədə|haqda|haqqında|barəsində) (?:də )?"
    r"(?:danışıb|söhbət açıb|(?:ətraflı )?məlumat verib)[.]"
)
"""Of what somebody spoke, without what was said."""
_A_FACT = re.compile(r"\d|\w(?:m[aə]s[ıi]|d[ıiuü]ğ[ıiuü]|[aə]ca[ğy][ıi]|[aə]c[aə][ğy][ıi])(?:n[ıi]n?)? ")


def is_furniture(text: str) -> bool:
    """Whether a sentence only gives an address, thanks, or names what was spoken of."""
    words = " ".join(text.split())
    if _COURTESY.fullmatch(words) or _FOR_MORE.match(words):
        return True
    if _MERELY_SPOKE.fullmatch(words) and not _A_FACT.search(words):
        return True
    return _ADDRESS.search(words) is not None and not words.endswith((".", "!", "։", "»", "”"))
