"""The two ends of a change."""

from __future__ import annotations

import pytest

from briefing.translate.checks import check
from briefing.translate.exchanged_check import ends_exchanged

EXCHANGED = [
    ("en", "ru", "Scholarships will increase from 150 to 400.", "Число стипендий вырастет с 400 до 150."),
    ("en", "hy", "Scholarships will increase from 150 to 400.", "Կրթաթոշակների թիվը 400-ից կբարձրանա մինչև 150։"),
    ("en", "az", "Scholarships will increase from 150 to 400.", "Təqaüdlərin sayı 400-dən 150-yə qalxacaq."),
    (
        "en",
        "ru",
        "The deficit will fall to 2.4 percent from 3.1 percent.",
        "Дефицит снизится до 3,1 процента с 2,4 процента.",
    ),
    ("ru", "az", "Дефицит снизился с 3,1 процента до 2,4 процента.", "Kəsir 2,4 faizdən 3,1 faizə düşüb."),
    ("az", "hy", "Kəsir 3,1 faizdən 2,4 faizə düşüb.", "Պակասուրդը 2,4 տոկոսից նվազել է մինչև 3,1 տոկոս։"),
    ("hy", "en", "Գինը 20-ից հասել է մինչև 30 դրամի։", "The price rose from 30 to 20 drams."),
]
KEPT = [
    ("en", "ru", "Scholarships will increase from 150 to 400.", "Число стипендий вырастет до 400 с нынешних 150."),
    ("en", "hy", "Scholarships will increase from 150 to 400.", "Կրթաթոշակների թիվը 150-ից կբարձրանա մինչև 400։"),
    ("en", "az", "Scholarships will increase to 400 from 150.", "Təqaüdlərin sayı 150-dən 400-ə qalxacaq."),
    ("en", "ru", "Scholarships will increase from 150 to 400.", "Число стипендий, 400, было 150."),
    ("en", "ru", "They moved 150 of 400 schools.", "Из 400 школ переехали 150."),
    (
        "en",
        "ru",
        "Prices rose from 20 to 30, and wages from 30 to 20.",
        "Зарплаты снизились с 30 до 20, а цены выросли с 20 до 30.",
    ),
    ("en", "ru", "It grew from 5 to 5.", "Выросло с 5 до 5."),
]


@pytest.mark.parametrize(("source", "target", "text", "translation"), EXCHANGED)
def test_ends_that_changed_places(source: str, target: str, text: str, translation: str) -> None:
    assert ends_exchanged(text, translation, source, target)
    assert ends_exchanged(translation, text, target, source)
    assert "number-mismatch" in check(text, translation, source, target)


@pytest.mark.parametrize(("source", "target", "text", "translation"), KEPT)
def test_ends_kept_or_not_stated(source: str, target: str, text: str, translation: str) -> None:
    assert not ends_exchanged(text, translation, source, target)


def test_a_language_without_patterns_never_differs() -> None:
    assert not ends_exchanged("It rose from 5 to 6.", "Es stieg von 6 auf 5.", "en", "de")
