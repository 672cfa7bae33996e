"""Whether a sentence that a model wrote says nothing that its evidence doesn't say.

The same guard as for extracted points (`faithful`) for names, numbers and negations; since the wording is free, other
words may differ, but few of them, and none that turns the sense: what rises for what falls, what may be for what is.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Iterable

from briefing.summarize.wording.faithful import licensed
from briefing.summarize.wording.number_words import number_of
from briefing.summarize.writers.align import stems

OWN = 0.3
"""Share of a sentence's longer words that may be the model's own."""
_TURNING = {
    "en": re.compile(
        r"(?:den(?:y|ie[sd]|ial)|refus|reject|oppos|fail|stop|halt|suspend|cancel|ban(?:s|ned)?$|forbid|lift|withdraw|"
        r"increas|decreas|reduc|rais(?:e|ing)|lower|cut(?:s|ting)?$|expand|shrink|ris(?:e|ing)|rose$|f[ae]ll|grow|grew$|"
        r"drop|gain|los[et]|beg[aiu]n|end(?:s|ed|ing)?$|open|clos(?:e|ing)|accept|approv|allow|permit|support|condemn|"
        r"welcom|prais|criti|threat|promis|admit|confirm|agree|disagree|resign|kill|attack|start|resum|break|win|won$)"
    ),
    "ru": re.compile(
        r"(?:отриц|опроверг|отказ|отверг|против$|останов|прекра|приоста|отмен|запре|увелич|умень|сниз|сниж|повы|"
        r"сокра|расшир|вырос|упа[лд]|рост|паден|нача|законч|заверш|откры|закры|прин(?:ял|имает)|одобр|разреш|позвол|"
        r"поддерж|осуд|осужд|приветств|крити|угро|обеща|призна|подтверд|соглас|отстав|уби[лт]|напа|атак|возобнов|"
        r"наруш|побед|проигр|выв(?:ед|ест|од)|ввод|введ)"
    ),
    "az": re.compile(
        r"(?:inkar|təkzib|imtina|rədd|əleyhinə|dayan|ləğv|qadağa|art(?:ır|ım|dı|ıb|acaq)|azal|endir|qaldır|ixtisar|"
        r"genişlən|yüksəl|düş|başla|bit(?:ir|di|ib)|aç(?:ıl|dı|ıb)|bağla|qəbul|icazə|dəstək|pislə|qına|alqışla|tənqid|"
        r"hədələ|vəd$|etiraf|təsdiq|razı|istefa|öldür|hücum|bərpa|poz(?:ul|du|ub)|qalib|çıxar)"
    ),
    "hy": re.compile(
        r"(?:հերք|մերժ|հրաժար|դեմ$|դադար|կասեց|չեղար|արգել|ավելաց|նվազ|կրճատ|բարձրաց|իջ[են]|ընդլայն|աճ|անկ[ում]|սկս|"
        r"ավարտ|բաց(?:վ|ել|եց|ում)|փակ|ընդուն|հաստատ|թույլ|աջակց|դատապարտ|ողջուն|քննադատ|սպառն|խոստ|խոստով|համաձայն|"
        r"հրաժարական|սպան|հարձակ|վերսկս|խախտ|հաղթ|դուրս$)"
    ),
}
"""Beginnings of words that must stand in the evidence if they stand in the point."""
_HEDGES = {
    "en": re.compile(
        r"(?<!\w)(?:may|might|could|would|if|unless|until|allegedly|reportedly|perhaps|possibly|probably|likely|"
        r"consider\w*|propos\w*|plan(?:s|ned|ning)?|hop(?:e[sd]?|ing)|want\w*|den(?:y|ie[sd])|refus\w+|reject\w*)(?!\w)"
    ),
    "ru": re.compile(
        r"(?<!\w)(?:может|могут|мог(?:ла|ли)?|бы|если|пока|якобы|возможно|вероятно|предлага\w+|предлож\w+|планиру\w+|"
        r"наде\w+|хо(?:чет|тят|тел\w*)|отрица\w+|опроверг\w*|отказ\w+|отверг\w*)(?!\w)"
    ),
    "az": re.compile(
        r"(?<!\w)(?:bilər\w*|əgər|guya|bəlkə|ehtimal\w*|mümkün\w*|təklif|planlaşdır\w+|ümid\w*|istə\w+|inkar|təkzib|"
        r"imtina|rədd)(?!\w)"
    ),
    "hy": re.compile(
        r"(?<!\w)(?:կարող|եթե|մինչև|իբր|իբրև|գուցե|հնարավոր\w*|հավանա\w+|առաջարկ\w*|պլանավոր\w+|հույս\w*|ցանկան\w+|"
        r"հերք\w+|մերժ\w+|հրաժար\w+)(?!\w)"
    ),
}
"""Words without which a statement says more than was said."""
_WORD = re.compile(r"\d+(?:[.,:]\d+)*|[^\W\d_]+(?:['’-][^\W\d_]+)*")


def borne_out(
    sentence: str,
    evidence: str,
    first: str,
    language: str,
    about: Iterable[str],
    is_name: Callable[[str], bool | None],
) -> bool:
    """Whether `evidence` bears `sentence` out. first: the best of its sentences; about: the speaker's name and office
    and what "we" stands for; is_name: tells names from other words."""
    about = tuple(about)
    if not licensed(sentence, evidence, language, about, is_name):
        return False
    known = stems(" ".join((evidence, *about)))
    own = stems(sentence) - known
    if len(own) > OWN * len(stems(sentence)):
        return False
    return _numbers(sentence, evidence, language) and _sense(sentence, evidence, first, language)


def _numbers(sentence: str, evidence: str, language: str) -> bool:
    """Whether every number in words stands in the evidence, as a word or in digits."""
    there = set()
    for word in _words(evidence):
        there |= {word, number_of(word, language)}
    wanted = ((word, number_of(word, language)) for word in _words(sentence))
    return all(not number or word in there or number in there for word, number in wanted)


def _sense(sentence: str, evidence: str, first: str, language: str) -> bool:
    """Whether words that turn the sense come from the evidence, and those of doubt in its best sentence are kept where
    they stand near what the sentence takes up."""
    turning = _TURNING.get(language, _TURNING["en"])
    there = {match.group() for word in _words(evidence) if (match := turning.match(word))}
    if any((match := turning.match(word)) and match.group() not in there for word in _words(sentence)):
        return False
    hedges = _HEDGES.get(language, _HEDGES["en"])
    kept = set(hedges.findall(" ".join(_words(sentence))))
    if not kept <= set(hedges.findall(" ".join(_words(evidence)))):
        return False
    return set(hedges.findall(_taken(sentence, first))) <= kept


def _taken(sentence: str, first: str) -> str:
    """The stretch of the best sentence from the first word to the last that the point takes up, and two words around
    it."""
    words, wanted = _words(first), stems(sentence)
    places = [place for place, word in enumerate(words) if stems(word) & wanted]
    return " ".join(words[max(0, places[0] - 2) : places[-1] + 3]) if places else ""


def _words(text: str) -> list[str]:
    return [word.lower().replace("i̇", "i") for word in _WORD.findall(re.sub("[՛՞՜]", "", text))]
