"""Fillers go, what is said stays."""

from __future__ import annotations

import pytest

from briefing.summarize.wording.fillers import without_fillers


@pytest.mark.parametrize(
    ("language", "sentence", "expected"),
    [
        ("en", "Well, look, the talks failed again.", "The talks failed again."),
        ("en", "Let me be very clear about this: the talks failed again.", "The talks failed again."),
        ("en", "And third, this morning the talks failed.", "This morning the talks failed."),
        (
            "en",
            "But let me just say, as we have said before, that more trucks need to get in.",
            "More trucks need to get in.",
        ),
        ("en", "The talks failed again. (Laughter.)", "The talks failed again."),
        ("en", "What I can tell you is this: the talks failed again.", "The talks failed again."),
        ("en", "What I can add is that the talks failed again.", "The talks failed again."),
        ("en", "What's happening is that the talks failed again.", "The talks failed again."),
        ("en", "I'd say it is easier to talk now.", "It is easier to talk now."),
        ("en", "What's happening is a failure of the talks.", "What's happening is a failure of the talks."),
        ("en", "I'd say no more than that.", "I'd say no more than that."),
        ("en", "To answer the member: the talks failed again.", "The talks failed again."),
        ("en", "Let me inform you that the talks failed again.", "The talks failed again."),
        ("en", "I'd like to start by saying that the talks failed again.", "The talks failed again."),
        ("en", "I should add that the talks failed again.", "The talks failed again."),
        ("en", "Besides that, the talks failed again.", "The talks failed again."),
        ("en", "Additionally, the talks failed again.", "The talks failed again."),
        ("en", "And third -- this matters a lot to me -- the talks go on.", "The talks go on."),
        ("en", "First -- and only then -- the talks go on.", "First -- and only then -- the talks go on."),
        ("ru", "В-третьих — для меня это главное — переговоры завтра продолжатся.", "Переговоры завтра продолжатся."),
        ("en", "I think the talks will fail.", "I think the talks will fail."),
        ("en", "So far the talks have failed.", "So far the talks have failed."),
        ("en", "Now is the time to talk.", "Now is the time to talk."),
        ("en", "We have four ships there, and, um, more will come.", "We have four ships there, and more will come."),
        ("en", "They called for a longer pause instead.", "They called for a longer pause."),
        ("en", "Uh, the talks failed again.", "The talks failed again."),
        (
            "en",
            "On the prisoners, 27 of our citizens are still held.",
            "27 of our citizens are still held.",
        ),
        (
            "en",
            "Turning to Sarenia, the Sarenian government will sell oil.",
            "The Sarenian government will sell oil.",
        ),
        (
            "en",
            "Turning to Sarenia, the elections will be in May.",
            "Turning to Sarenia, the elections will be in May.",
        ),
        (
            "en",
            "On the border, 27 soldiers were killed last night.",
            "On the border, 27 soldiers were killed last night.",
        ),
        ("en", "On energy, they depend on 12 suppliers.", "On energy, they depend on 12 suppliers."),
        ("en", "On energy, the talks failed once again.", "On energy, the talks failed once again."),
        ("ru", "Переговоры, э-э, снова провалились.", "Переговоры снова провалились."),
        ("az", "Danışıqlar, ə-ə, davam edir.", "Danışıqlar davam edir."),
        ("hy", "Բանակցությունները, է-է, շարունակվում են։", "Բանակցությունները շարունակվում են։"),
        ("ru", "В свою очередь, переговоры снова провалились.", "Переговоры снова провалились."),
        ("az", "Öz növbəsində danışıqlar davam edir.", "Danışıqlar davam edir."),
        ("ru", "Знаете, переговоры снова провалились.", "Переговоры снова провалились."),
        ("ru", "Хочу подчеркнуть, что финансирование обеспечено полностью.", "Финансирование обеспечено полностью."),
        ("az", "Bir daha qeyd etmək istəyirəm ki, danışıqlar davam edir.", "Danışıqlar davam edir."),
        ("hy", "Գիտեք, բանակցությունները շարունակվում են։", "Բանակցությունները շարունակվում են։"),
        ("hy", "Նախ տեղեկացնեմ, որ բանակցությունները շարունակվում են։", "Բանակցությունները շարունակվում են։"),
        ("hy", "Կուզեմ տեղեկացնել ձեզ, որ բանակցությունները շարունակվում են։", "Բանակցությունները շարունակվում են։"),
        ("hy", "Բացի այդ, նաև բանակցությունները շարունակվում են։", "Բանակցությունները շարունակվում են։"),
        ("hy", "Ուզում եմ ընդգծել, որ բանակցությունները շարունակվում են։", "Բանակցությունները շարունակվում են։"),
    ],
)
def test_fillers(language: str, sentence: str, expected: str) -> None:
    assert without_fillers(sentence, language) == expected
