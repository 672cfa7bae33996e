"""What two sides did together: `The sides agreed to meet in May`, «Стороны договорились», "Tərəflər", «Կողմերը».

A readout of a call or a meeting tells so of those who met. What they merely discussed is no news but for a date or an
amount in it.
"""

from __future__ import annotations

import re

from briefing.document import Document, Sentence, Speaker
from briefing.summarize.people.voice import Voice
from briefing.summarize.turns.speaking_bodies import BODY

_EN_WHO = (
    r"(?:[Bb]oth|[Tt]he(?: two| three)?|[Tt]wo) (?:[a-z]+ )?(?:sides|parties|leaders|ministers|presidents|delegations|"
    r"interlocutors|diplomats|counterparts|countries|governments|officials)"
)
_EN_PAIR = r"[Tt]he (?:[A-Z][\w-]+ ){1,3}and (?:the )?(?:[A-Z][\w-]+ ?){1,3}"
_EN_LATE = r" ?(?:(?:also|further|have|had|then|both|[a-z]+ly) )*"
_AGREED = {
    "en": re.compile(
        rf"^(?:[^,.]{{3,80}}, )?(?:(?:{_EN_WHO}|{_EN_PAIR}|[Tt]hey){_EN_LATE}"
        r"(?:agreed|decided|undertook|pledged|committed|expressed|condemned|called (?:for|on)|confirmed|reaffirmed|"
        r"stressed|underlined|signed|reached)(?! (?:a )?(?:no |little ))"
        r"|(?:[Aa]n? |[Tt]he )?[Aa](?:n agreement|greement|ccord) (?:was|has been|had been) (?:also )?(?:reached|"
        r"signed|concluded)|[Ii]t was (?:also )?agreed)\b"
    ),
    "ru": re.compile(
        r"^(?:[^,.]{3,60}?,? )?(?:(?:[Сс]тороны|[Сс]обеседники|[Мм]инистры|[Пп]резиденты|[Лл]идеры|[Пп]ереговорщики|"
        r"[Дд]елегации|[Оо]бе стороны|[Оо]ба (?:министра|президента|лидера))(?: [а-яё]+(?:о|же|и|ки))?,? "
        r"(?:условились|договорились|согласились|согласовали|решили|подтвердили|выразили|подчеркнули|отметили|"
        r"осудили|призвали|подписали|достигли (?:договор|соглас|понима)\w+|намерены)"
        r"|(?:была? |было )?(?:достигнут[аоы]?(?: \w+)? (?:договор[её]нност|согласи|соглашени|понимани)\w+"
        r"|(?:договор[её]нност|согласи|соглашени)\w+ (?:\w+ )?достигнут[аоы]?|условлено|решено))(?!\w)"
    ),
    "az": re.compile(
        r"^(?:[^.]{3,60} )?(?:[Tt]ərəflər|[Hh]əmsöhbətlər|[Nn]azirlər|[Pp]rezidentlər|[Ll]iderlər|"
        r"[Hh]ər iki (?:tərəf|nazir|prezident))(?: [^.]+)? "
        r"(?:razılığa gəlib|razılaşıb|razılaşdırıb|razılıq əldə edib|qərara alıb|qərarlaşdırıb|təsdiqləyib|"
        r"ifadə edib|bildirib|vurğulayıb|imzalayıb|çağırıb)(?:l[aə]r)?(?!\w)"
        r"|^(?:[^.]+ )?razılıq əldə (?:edilib|olunub)"
    ),
    "hy": re.compile(
        r"^(?:[^։]{3,60} )?(?:[Եե]րկու )?(?:[Կկ]ողմեր|[Զզ]րուցակիցներ|[Նն]ախարարներ|[Նն]ախագահներ|[Ղղ]եկավարներ)"
        r"(?:ը|ն էլ|ն)(?: նաև)? (?:[^։]+ )?"
        r"(?:պայմանավորվ(?:ել են|եցին)|համաձայն(?:ել են|եցին|վել են)|որոշ(?:ել են|եցին)|"
        r"հայտն(?:ել են|եցին)|են հայտնել|վերահաստատ(?:ել են|եցին)|ընդգծ(?:ել են|եցին)|ստորագր(?:ել են|եցին)|"
        r"կոչ (?:են )?ար(?:ել|եցին))(?!\w)"
        r"|^(?:[^։]+ )?(?:պայմանավորվածություն|համաձայնություն) է ձեռք բերվել"
    ),
}
_DISCUSSED = {
    "en": re.compile(
        rf"^(?:[^,.]{{3,80}}, )?(?:{_EN_WHO}|{_EN_PAIR}|[Tt]hey){_EN_LATE}"
        r"(?:discussed|reviewed|exchanged views|touched (?:up)?on)\b"
    ),
    "ru": re.compile(
        r"^(?:[^,.]{3,60}?,? )?(?:[Сс]тороны|[Сс]обеседники|[Мм]инистры|[Пп]резиденты|[Лл]идеры|[Дд]елегации)"
        r"(?: [а-яё]+(?:о|же))? (?:обсудили|рассмотрели|затронули|обменялись)(?!\w)"
    ),
    "az": re.compile(
        r"^(?:[Tt]ərəflər|[Hh]əmsöhbətlər|[Nn]azirlər|[Pp]rezidentlər)(?: [^.]+)? "
        r"(?:müzakirə ed|fikir mübadiləsi apar|toxun)\w+"
    ),
    "hy": re.compile(
        r"^(?:[Կկ]ողմեր|[Զզ]րուցակիցներ|[Նն]ախարարներ|[Նն]ախագահներ)(?:ը|ն)(?: նաև)? (?:[^։]+ )?"
        r"(?:քննարկ|անդրադարձ)\w+"
    ),
}
_MET = re.compile(
    r"\b(?:calls?|met|meets?|meetings?|talks|spoke|speaks|conversation|readout|consultations|summit)\b|"
    r"(?:разговор|встреч|встретил|перегово|бесед|консультаци|саммит)|"
    r"(?:görüş|danışıq|telefon|zəng|məsləhətləşmə)|(?:հեռախոսազրույց|հանդիպ|զրույց|բանակց|խորհրդակց)",
    re.IGNORECASE,
)
"""What a readout is of, in its title or its first sentence."""
_OPENS = 3
"""Sentences that open a document, title and dateline among them."""
_LAST_LINES = 6
_SHORTEST = 7
"""Words of a sentence that says what was agreed."""


def is_discussed(words: str, language: str) -> bool:
    """Whether a sentence tells what those who met discussed, which makes no headline."""
    return language in _DISCUSSED and _DISCUSSED[language].search(words) is not None


class Sides:
    """Finds the sentences of a document in which the sides of a meeting did something together."""

    def __init__(self, document: Document) -> None:
        self.language = document.language
        opens = f"{document.title} {' '.join(sentence.text for sentence in document.sentences[:_OPENS])}"
        self.met = document.language in _AGREED and _MET.search(opens) is not None
        self.issuer = _issuer(document) if self.met else None

    def find(self, sentence: Sentence) -> tuple[Speaker | None] | None:
        """The body that tells of the act, if one signs; None for any other sentence."""
        words = " ".join(sentence.text.split())
        if not self.met or len(words.split()) < _SHORTEST:
            return None
        discussed = is_discussed(words, self.language) and re.search(r"\d", words)
        return (self.issuer,) if discussed or _AGREED[self.language].search(words) else None


def _issuer(document: Document) -> Speaker | None:
    """The body that signs in a line of its own at the end: «Пресс-служба МИД РК»."""
    lines = [line.strip(" *_#") for line in document.text[-600:].split("\n") if line.strip()][-_LAST_LINES:]
    for line in lines:
        body = BODY[document.language].fullmatch(line)
        if body and Voice(Speaker(body["who"])).body:
            return Speaker(body["who"])
    return None
