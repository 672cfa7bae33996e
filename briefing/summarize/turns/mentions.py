"""What of a run of capitalised words mentions a person or a body: without openers, seats and offices around it."""

from __future__ import annotations

import re

from briefing.summarize.people.countries import is_country, is_country_name
from briefing.summarize.people.names import PERSON
from briefing.summarize.people.offices import is_office
from briefing.summarize.people.portfolios import name_after_field
from briefing.summarize.people.pronouns import is_role_noun
from briefing.summarize.people.seats import without_seat

NAME = re.compile(rf"(?<!\w){PERSON}")
_WORDS = (
    "The A An In On At But And However Asked Meanwhile Earlier Later Speaking After Before When While If This That "
    "He She "
    "They We I As For By With Under Since Despite Although Today Yesterday Monday Tuesday Wednesday Thursday Friday "
    "Saturday "
    "Sunday January February March April May June July August September October November December Nobody Everybody "
    "Nothing It There "
    "С К У Со От До Его Её Ее Их Ему Ей Им "
    "Об О За Из Но А И Ещё Еще Тем В На По При Он Она Они Как Это Также Кроме Между Однако После Ранее Сегодня Вчера "
    "O Bu Bundan Onun Həmçinin Daha Nazir Prezident Prezidentin Nazirin Nazirliyin Dövlətimizin Նա Նրա Այդ Այս Ըստ "
    "Իսկ Սակայն Բայց Երեկ Այսօր Dünən Reuters AFP AP "
    "Ինչպես Ինչ Երբ Նաև Միաժամանակ Մինչ Հետո Ավելի Ավելին Նախկինում Накануне Позже Затем Позднее Впрочем Если Когда "
    "Хотя Пока Именно Среди Помимо Вместе Наряду Согласно Комментируя Отвечая Говоря Открывая Выступая Eyni Lakin Amma "
    "Ancaq Sonra Əvvəl Görüşdə İclasda Tədbirdə Xatırladaq Burada Instead Separately Still Yet Then Both Neither Some "
    "Many Most Several What How Why Our Your Their His Her Its My "
    "Сам Сама Само Сами Даже Лично Потом "
    "One Another Regarding About Tərəflər Həmsöhbətlər Qonaq Dövlət "
    "ТАСС РИА Интерфакс Новости"
)
NOT_SUBJECTS = frozenset(_WORDS.split())
"""What opens sentences and is nobody's name."""
_TO_OUTLET = re.compile(r"\w-(?:y?[aə]|n?[ıiuü]n|d[aə]n?)$")
"""An Azerbaijani case that a hyphen joins, «AzərTAc-a açıqlamasında»."""
INSERTED = re.compile(r", (?:quoting|citing|ссылаясь на|which|who|whose|whom) (?:[^,]|,(?=\d))+, ?$")
"""Between a subject and its verb: from whom it has what it says, or a clause about it."""


def personal(run: str) -> str | None:
    """A run of capitalised words without seats and offices in front, None where no name of a person remains.

    An abbreviation or a body of several words stays: `NATO`, `United Nations`.
    """
    words = run.split()
    while words and (words[0].strip(".,") in NOT_SUBJECTS or re.search(r"['’](?:ve|re|ll|m|d)$|n['’]t$", words[0])):
        words.pop(0)
    name = without_seat(" ".join(words))
    if not name:
        seats = [word for word in words if not is_office(word)]
        return " ".join(words) if len(seats) == len(words) > 1 and not any(map(_short, words)) else None
    return None if is_role_noun(name) or all(word.strip(".") in NOT_SUBJECTS for word in name.split()) else name


def _short(word: str) -> bool:
    return is_country(word) or is_country_name(word)


def clean(name: str) -> str:
    words = name.strip(" ,").split()
    while len(words) > 1 and words[0] in NOT_SUBJECTS:
        words.pop(0)
    words = words[: next((place for place, word in enumerate(words) if place and _TO_OUTLET.search(word)), len(words))]
    if len(words) > 1 and words[-1] == "էլ":
        words.pop()  # «Ավինյանն էլ հայտնել է»
    article = next((place for place, word in enumerate(words) if word.endswith("ը")), len(words))
    words = words[: article + 1]
    seat = next((place for place, word in enumerate(words) if place and _is_place(word)), None)
    return " ".join(words[:seat])  # «H.Hacıyev Fransa Senatının» without the seat behind


def _is_place(word: str) -> bool:
    return is_country_name(word) or re.fullmatch(r"Xəzər\w{0,3}|Qafqaz\w{0,3}|Zəngəzur\w{0,3}", word) is not None


def person_of(words: str | None) -> str | None:
    """The last person whom the words name, None where they name nobody."""
    named = [match for match in NAME.finditer(words or "") if personal(match.group())]
    if not named or words is None:
        return None
    last = named[-1].group()
    return clean(name_after_field(words[: named[-1].start()], last) or personal(last) or "") or None
