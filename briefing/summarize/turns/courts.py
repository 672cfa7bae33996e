"""What a court did, in a report: `The jury convicted him`, «Суд приговорил …», `9 il azadlıqdan məhrum edilib`.

The court's own act is news without a verb of saying, whether the court is the subject or the defendant is.
"""

from __future__ import annotations

import re

from briefing.document import Document, Sentence, Speaker
from briefing.summarize.turns.saying import ACCORDING, SAYING
from briefing.summarize.turns.speaking_bodies import BODY

_COURT = {
    "en": re.compile(r"\b(?:[Cc]ourt|[Tt]ribunal|[Jj]udges?|[Jj]ury|[Mm]agistrates?)\b"),
    "ru": re.compile(r"(?<!\w)(?:суд(?:а|е|ом|у)?|судь[яиюе]\w*|трибунал\w*|присяжн\w+)(?!\w)", re.IGNORECASE),
    "az": re.compile(r"(?<!\w)(?:məhkəmə|hakim)", re.IGNORECASE),
    "hy": re.compile(r"(?:դատարան|դատավոր|ատյան)", re.IGNORECASE),
}
"""Who gives judgment: a document that names nobody of these isn't about a trial."""
_ACT = {
    "en": re.compile(
        r"^(?:[^,]{3,60}, )?(?:[Tt]he|[Aa]n?|[Tt]hree|[Jj]udges?\b|[A-Z])[^,;:“\"]{0,70}?"
        r"\b(?:court|tribunal|judges?|jury|jurors|magistrates?|Court|Tribunal)\b(?:[^;:“\"]{0,60}?)?"
        r" (?:jailed|sentenced|convicted|acquitted|cleared|rejected|ruled|ordered|found|upheld|overturned|quashed|"
        r"dismissed|fined|remanded|barred|awarded|refused|threw out)\b"
        r"|\b(?:was|were|has been|have been|had been) (?:also |later |today |yesterday |both )?"
        r"(?:jailed|sentenced (?:to|on)|convicted|acquitted|found (?:not )?guilty|cleared of|fined|barred from|"
        r"remanded in custody|given (?:[\w-]+ )?(?:[\w-]+ years?|[\w-]+ months?|life|a [\w-]+ sentence))\b"
    ),
    "ru": re.compile(
        r"^(?:[^,;:«]{0,80} )?(?:[Сс]уд|[Сс]удья|[Тт]рибунал|[Пп]рисяжные|[Кк]оллегия присяжных)(?: [^;:«]{0,90})? "
        r"(?:приговорил[аи]?|признал[аи]?|оправдал[аи]?|отклонил[аи]?|постановил[аи]?|обязал[аи]?|отказал[аи]?|"
        r"удовлетворил[аи]?|арестовал[аи]?|оштрафовал[аи]?|отменил[аи]?|вынес(?:ла|ли)?|назначил[аи]?)(?!\w)"
        r"|(?<!\w)(?:приговор[её]н[аы]?|осужд[её]н[аы]?(?= (?:на|к|за))|оправдан[аы]?|признан[аы]? виновн\w+|"
        r"(?:ходатайство|жалоба|иск|апелляция)(?: [а-яё]+){0,6} (?:отклон[её]н[ао]?|удовлетвор[её]н[ао]?))(?!\w)"
    ),
    "az": re.compile(
        r"^(?!.*özünü)(?:[^;:“\"]{0,90} )?(?:[Mm]əhkəmə(?:si)?|[Hh]akim)(?: [^;:]{0,240})? "
        r"(?:məhkum edib|təqsirli bilib|bəraət verib|qərar (?:verib|çıxarıb)|hökm (?:elan edib|çıxarıb)|rədd edib|"
        r"təmin (?:edib|etməyib)|cərimə edib)(?!\w)"
        r"|^(?!.*özünü).*(?:azadlıqdan məhrum (?:edilib|olunub)|məhkum (?:edilib|olunub)|həbs cəzası al\w+|"
        r"şərti cəza (?:verilib|kəsilib|alıb)|cəza (?:verilib|kəsilib)|bəraət (?:alıb|verilib|qazanıb))"
        r"(?:l[aə]r)?(?!\w)"
    ),
    "hy": re.compile(
        r"^(?:[^։;«]{0,90} )?(?:[Դդ]ատարանը|[Դդ]ատավորը|[Դդ]ատավորները|[Աա]տյանը)(?: [^։;]{0,160})? "
        r"(?:(?:դատապարտ|արդարացր|մերժ|որոշ|պարտավորեցր|կալանավոր|վճռ|բավարար|տուգան)(?:եց|եցին|ել է|ել են)|"
        r"(?:մեղավոր|անմեղ) (?:է |են )?ճանաչ(?:եց|ել է|ել են|ել))(?!\w)"
        r"|(?<!\w)(?:դատապարտվ|արդարացվ|կալանավորվ|տուգանվ)(?:եց|եցին|ել է|ել են)(?!\w)"
    ),
}
_PRONOUN = re.compile(
    r"(?:He|She|They|It|His|Her|Their|Он|Она|Они|Его|Её|Их|O|Onlar|Onun|Onların|Նա|Նրանք|Նրա|Նրանց)(?!\w)"
)
"""A first word that means a defendant whom only the sentence before names."""
_NO_COURT = re.compile(r"(?:By|Our|Outside|Inside|In|At|A|An)(?!\w)")
"""What opens a run of capitals that names no court: `By Our Court Reporter`, `Outside court`."""
_ENDS = (".", "։", "!", "”", "»", '"')
"""A title ends otherwise."""
_MARK = re.compile(r"[“”«»\"]")
_SHORTEST = 5
"""Words of a judgment."""


class Courts:
    """Finds the sentences of a document that tell what a court did."""

    def __init__(self, document: Document) -> None:
        self.document = document
        known = document.language in _ACT and _COURT[document.language].search(document.text)
        self.act = _ACT[document.language] if known else None

    def find(self, sentence: Sentence) -> tuple[Speaker | None] | None:
        """The court that the document names last in full, if any; None for any other sentence."""
        return (self._court(sentence.end),) if self._tells(" ".join(sentence.text.split())) else None

    def is_its_own(self, sentence: Sentence, speaker: Speaker | None) -> bool:
        """Whether the court is the subject of the only verb that looks like one of saying: «Դատարանը դատապարտեց …».

        `speaker`: who else is taken to have said it.
        """
        words = " ".join(sentence.text.split())
        language = self.document.language
        if speaker is not None and _COURT[language].search(speaker.name):
            return False
        found = self.act.match(words) if self.act is not None and self._tells(words) else None
        if found is None or not _COURT[language].search(found.group()) or _MARK.search(words):
            return False
        said = [verb for verb in SAYING[language].finditer(words) if verb.end() != found.end()]
        return not said and ACCORDING[language].search(words) is None

    def _tells(self, words: str) -> bool:
        """Whether a sentence tells of a judgment."""
        if self.act is None or len(words.split()) < _SHORTEST or _PRONOUN.match(words) or not words.endswith(_ENDS):
            return False
        return self.act.search(words) is not None

    def _court(self, before: int) -> Speaker | None:
        language = self.document.language
        named = [match["who"] for match in BODY[language].finditer(self.document.text[:before])]
        courts = [name for name in named if " " in name and _COURT[language].search(name) and not _NO_COURT.match(name)]
        return Speaker(courts[-1]) if courts else None
