from __future__ import annotations

import pytest

from briefing.lexicon.voice import Voice, in_voice


@pytest.mark.parametrize(
    ("verb", "language", "passive", "done", "doing"),
    [
        ("захватить", "ru", "захвачен", "захваченный", None),
        ("взять под стражу", "ru", "взят под стражу", "взятый под стражу", None),
        ("продолжаться", "ru", None, None, "продолжающийся"),
        ("нападать", "ru", None, None, "нападающий"),
        ("kəsmək", "az", "kəsilmək", "kəsilmiş", "kəsən"),
        ("oxumaq", "az", "oxunmaq", "oxunmuş", "oxuyan"),
        ("almaq", "az", "alınmaq", "alınmış", "alan"),
        ("yaratmaq", "az", "yaradılmaq", "yaradılmış", "yaradan"),
        ("tutmaq", "az", "tutulmaq", "tutulmuş", "tutan"),
        ("ələ keçirmək", "az", "ələ keçirilmək", "ələ keçirilmiş", "ələ keçirən"),
        ("yaralanmaq", "az", "yaralanmaq", "yaralanmış", "yaralanan"),
        ("getmək", "az", None, None, "gedən"),
        ("գրավել", "hy", "գրավվել", "գրավված", "գրավող"),
        ("տալ", "hy", "տրվել", "տրված", "տվող"),
        ("զգուշացնել", "hy", "զգուշացվել", "զգուշացված", "զգուշացնող"),
        ("վերադարձնել", "hy", "վերադարձվել", "վերադարձված", "վերադարձնող"),
        ("հանձնել", "hy", "հանձնվել", "հանձնված", "հանձնող"),
        ("կարդալ", "hy", "կարդացվել", "կարդացված", "կարդացող"),
        ("մոտենալ", "hy", None, None, "մոտեցող"),
        ("մնալ", "hy", "մնացվել", "մնացված", "մնացող"),
        ("կալանքի տակ վերցնել", "hy", "կալանքի տակ վերցվել", "կալանքի տակ վերցված", "կալանքի տակ վերցնող"),
    ],
)
def test_the_forms_of_a_verb(
    verb: str, language: str, passive: str | None, done: str | None, doing: str | None
) -> None:
    made = [in_voice(verb, voice, language) for voice in (Voice.PASSIVE, Voice.DONE, Voice.DOING)]
    assert made == [passive, done, doing]


def test_the_active_is_the_verb_itself() -> None:
    assert in_voice("захватить", Voice.ACTIVE, "ru") == "захватить"


def test_what_is_no_verb_has_no_voice() -> None:
    assert in_voice("кораблекрушение", Voice.PASSIVE, "ru") is None
