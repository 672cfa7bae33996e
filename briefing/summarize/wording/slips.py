"""Slips of the tongue that the speaker mends: `300 -- sorry, 3,000 troops`; `… in March. I misspoke: in May.`

Where what is wrong and what is right are alike, two figures, dates or names behind the same preposition, the right one
takes the place of the wrong one; any other sentence with such a slip is no key point.
"""

from __future__ import annotations

import re

from briefing.summarize.people.names import UPPER
from briefing.summarize.turns.dateline import MONTHS_HY
from briefing.summarize.wording.number_words import number_of

_DASH = r"\s*(?:--+|[–—]|\s-|…|\.\.\.)\s*"
_SORRY = {
    "en": r"(?:no,? )?(?:sorry|(?:i['’]m|i am) sorry|excuse me|pardon me|my mistake|i misspoke)",
    "ru": r"(?:нет,? )?(?:извините|простите|прошу прощения|виноват[а]?|оговорил(?:ся|ась)|я ошибс?я|я ошибл(?:ся|ась))",
    "az": r"(?:yox,? )?(?:üzr istəyirəm|bağışlayın|səhv etdim|dilim dolaşdı)",
    "hy": r"(?:ոչ,? )?(?:ներողություն|ներեցեք|կներեք|սխալվեցի)(?: եմ խնդրում)?",
}
"""What a speaker says who has said something wrong; also who is but polite, so that more must show it."""
_RATHER = {
    "en": r"(?:i mean|or rather|rather|make that)",
    "ru": r"(?:вернее|точнее|точнее сказать|то есть)",
    "az": r"(?:daha doğrusu|daha dəqiq)",
    "hy": r"(?:ավելի ճիշտ|ավելի ճշգրիտ|ավելի ստույգ)",
}
_MISSPOKE = {
    "en": r"(?:i misspoke|i was mistaken|let me correct (?:that|myself)|my mistake)",
    "ru": r"(?:(?:я )?оговорил(?:ся|ась)|(?:я )?ошибся|(?:я )?ошиблась|поправлюсь)",
    "az": r"(?:səhv etdim|dilim dolaşdı|düzəliş edirəm)",
    "hy": r"(?:սխալվեցի|ուղղեմ ինձ|սխալ ասացի)",
}
"""What nobody says out of politeness."""
_UNIT = (
    r"(?:(?:million|billion|trillion|thousand|per ?cent)(?!\w)|%|(?:млн|млрд|тыс|миллион|миллиард|тысяч|процент)\w*\.?"
    r"|(?:milyon|milyard|min|faiz)(?!\w)|(?:միլիոն|միլիարդ|հազար|տոկոս)\w*)"
)
_FIGURE = rf"(?:[$€£₽]\s?)?\d+(?:[.,]\d+)*(?:[ \u00a0]\d{{3}}(?!\d))*(?:\s?{_UNIT})?"
_PREPOSITION = (
    r"(?:in|on|by|at|from|to|until|before|after|since|with|for|of|в|во|на|к|ко|с|со|из|до|от|после|по|при|для|у)"
)
_CALENDAR = (
    r"(?:(?:январ|феврал|март|апрел|июн|июл|август|сентябр|октябр|ноябр|декабр|понедельник|вторник|сред[уы]|четверг|"
    r"пятниц|суббот|воскресень)\w*|ма[йяею](?!\w)|(?:yanvar|fevral|mart|aprel|may|iyun|iyul|avqust|sentyabr|oktyabr|"
    rf"noyabr|dekabr)\w*|(?:{MONTHS_HY}|երկուշաբթի|երեքշաբթի|չորեքշաբթի|հինգշաբթի|ուրբաթ)\w*)"
)
_NAMED = rf"(?:(?-i:[{UPPER}])[\w’'-]+|{_CALENDAR})"
_TIME_OR_PLACE = rf"(?:(?P<prep>{_PREPOSITION}) )?{_NAMED}"
_MORE = re.compile(
    r"(?:more|other|further|last|quick|things?|questions?|points?|minutes?|seconds?|ещё|еще|вопрос\w*|минут\w*|слов\w*|"
    r"daha|sual|dəqiqə|հարց|րոպե)(?!\w)",
    re.IGNORECASE,
)
"""Behind a number, what is asked for rather than mended."""
_LONGEST = 3000


def _marked(language: str) -> re.Pattern[str]:
    sorry, rather = _SORRY[language], _RATHER[language]
    return re.compile(
        rf"(?:(?P<dash>{_DASH})(?:(?P<sorry>{sorry})|{rather})|,\s(?:{sorry}|{rather}))[,:՝]\s+", re.IGNORECASE
    )


_MARK = {language: _marked(language) for language in _SORRY}
_BEHIND = {
    language: re.compile(
        rf"(?P<wrong>{_FIGURE}){_DASH}(?P<right>{_FIGURE}),\s{_SORRY[language]}(?:,\s|(?=[.։]))", re.IGNORECASE
    )
    for language in _SORRY
}
"""`2.3 billion -- 2.6 billion, excuse me, `"""
_SORRY_BEHIND = {
    language: re.compile(rf"{_DASH}[^,–—]{{2,60}},\s{sorry}[,.։]", re.IGNORECASE) for language, sorry in _SORRY.items()
}
"""Such an excuse behind whatever is right."""
_OPENS = {
    language: re.compile(
        rf"(?:(?P<sure>{_MISSPOKE[language]})[,:.;՝ –—-]|(?:{_SORRY[language]}|{_RATHER[language]})[,:.;՝–—-])\s*",
        re.IGNORECASE,
    )
    for language in _SORRY
}
_FIRST_FIGURE, _LAST_FIGURE = (
    re.compile(_FIGURE, re.IGNORECASE),
    re.compile(rf"(?<![\w.,$€£]){_FIGURE}$", re.IGNORECASE),
)
_DATE = re.compile(_CALENDAR, re.IGNORECASE)
_FIRST_PLACE = re.compile(_TIME_OR_PLACE, re.IGNORECASE)
_LAST_PLACE = re.compile(rf"(?<!\w)(?:{_TIME_OR_PLACE})$", re.IGNORECASE)


def mended(sentence: str, language: str) -> str:
    """The sentence with what is right in the place of what is wrong; as it is where nothing shows how."""
    if language not in _MARK or len(sentence) > _LONGEST:
        return sentence
    behind = _BEHIND[language].search(sentence)
    if behind and _kind(behind["wrong"]) == _kind(behind["right"]):
        rest = sentence[behind.end() :]
        return sentence[: behind.start()] + behind["right"] + (" " if rest[:1].isalnum() else "") + rest
    mark = _MARK[language].search(sentence)
    if mark is None:
        return sentence
    before, after = sentence[: mark.start()], sentence[mark.end() :]
    return _beside(before, after) or _further(before, after, language) or sentence


def is_slip(sentence: str, language: str) -> bool:
    """Whether a sentence holds a slip that nothing shows how to mend."""
    if language not in _MARK or len(sentence) > _LONGEST:
        return False
    found = _MARK[language].search(sentence)
    behind = _SORRY_BEHIND[language].search(sentence)
    return bool(behind or (found and found["sorry"])) and mended(sentence, language) == sentence


def mends(following: str, sentence: str, language: str) -> bool:
    """Whether a sentence mends a slip in the one before it: `Sorry, 26, one was released.` `I misspoke: in May.`"""
    found = _OPENS[language].match(following) if language in _OPENS else None
    if found is None:
        return False
    if found["sure"]:
        return True
    right = following[found.end() :]
    word = re.match(r"[^\W\d_]+", right)
    figure = _FIRST_FIGURE.match(right)
    number = figure or (word if word and number_of(word.group().lower(), language) else None)
    if number:
        return not _MORE.match(right[number.end() :].lstrip()) and _has_number(sentence, language)
    place = _FIRST_PLACE.match(right)
    ends = place is not None and re.match(r"[,.;։!]|$", right[place.end() :].strip()) is not None
    return bool(
        ends and place and place["prep"] and re.search(rf"(?<!\w){place['prep']} {_NAMED}", sentence, re.IGNORECASE)
    )


def _beside(before: str, after: str) -> str:
    """`… 300` and `3,000 troops …` joined without what is wrong; empty where they aren't alike."""
    wrong, right = _LAST_FIGURE.search(before), _FIRST_FIGURE.match(after)
    if wrong and right and _kind(wrong.group()) == _kind(right.group()):
        return before[: wrong.start()] + after
    place, other = _LAST_PLACE.search(before), _FIRST_PLACE.match(after)
    if place and other and _alike(place, other):
        return before[: place.start()] + after
    return ""


def _alike(place: re.Match[str], other: re.Match[str]) -> bool:
    """Whether two dates or names stand behind the same preposition, or two dates in a case of their own."""
    if place["prep"] and other["prep"]:
        return place["prep"].lower() == other["prep"].lower()
    return not (place["prep"] or other["prep"]) and all(_DATE.fullmatch(each.group()) for each in (place, other))


def _further(before: str, after: str, language: str) -> str:
    """`Twelve soldiers were killed there` and `thirteen soldiers, one died later`: the same noun behind two numbers,
    once in the sentence; what explains the slip goes."""
    right = re.match(r"(?P<number>\d[\d.,]*\d|\d|[^\W\d_]+) (?P<noun>[^\W\d_]{3,})(?=[,.;։]|$)", after)
    if right is None or not _counts(right["number"], language):
        return ""
    same = list(re.finditer(rf"(?<!\w)(?P<number>\d[\d.,]*\d|\d|[^\W\d_]+) {right['noun']}(?!\w)", before))
    if len(same) != 1 or not _counts(same[0]["number"], language):
        return ""
    number = right["number"]
    if same[0]["number"][:1].isupper():
        number = number[:1].upper() + number[1:]
    end = "։" if language == "hy" else "."
    return f"{before[: same[0].start('number')]}{number}{before[same[0].end('number') :].rstrip(' ,;')}{end}"


def _counts(number: str, language: str) -> bool:
    return number[:1].isdigit() or bool(number_of(number.lower(), language))


def _has_number(sentence: str, language: str) -> bool:
    return any(_counts(word, language) for word in re.findall(r"\d+|[^\W\d_]+", sentence))


def _kind(figure: str) -> tuple[str, str]:
    """The sign and the unit of a figure."""
    sign = figure[:1] if figure[:1] in "$€£₽" else ""
    unit = re.search(_UNIT, figure, re.IGNORECASE)
    return sign, unit.group().lower()[:5] if unit else ""
