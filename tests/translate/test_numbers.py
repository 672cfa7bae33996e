"""Numbers in the target language's form, and those that a model has miscopied."""

from __future__ import annotations

from collections.abc import Sequence

import pytest

from briefing.translate.annotate import BEGIN, annotate
from briefing.translate.cascade import Cascade
from briefing.translate.engine import Draft
from briefing.translate.number_forms import as_written_in
from briefing.translate.number_repair import restore_number


@pytest.mark.parametrize(
    ("english", "others"),
    [
        ("It fell from 48,000 to 39,000, they say.", "It fell from 48 000 to 39 000, they say."),
        ("There were 6,000.", "There were 6000."),
        ("Some 1,234,567.8 tonnes", "Some 1 234 567,8 tonnes"),
        ("between 2.5 and 3.5 per cent", "between 2,5 and 3,5 per cent"),
        ("At 9.42 it left, by 14.30 it came.", "At 9.42 it left, by 14.30 it came."),
        ("Version 1.2.3 of 2024", "Version 1.2.3 of 2024"),
        ("Articles 5.2 and 6.1 cost 2.5 million.", "Articles 5.2 and 6.1 cost 2,5 million."),
        ("It fell 3 points, 2.5 more than in May.", "It fell 3 points, 2,5 more than in May."),
    ],
)
def test_english_numbers_for_the_others(english: str, others: str) -> None:
    assert as_written_in(english, "en", "hy") == others


@pytest.mark.parametrize(
    ("russian", "english"),
    [
        ("с 48 000 до 39 000, или 2,5 раза", "с 48,000 до 39,000, или 2.5 раза"),
        ("в 2024 году 6000", "в 2024 году 6000"),
        ("7, 8, 9 и 100 200 300", "7, 8, 9 и 100,200,300"),
        ("Пункты 1,2 и 3 стоят 2,5 млн.", "Пункты 1,2 и 3 стоят 2.5 млн."),
    ],
)
def test_numbers_of_the_others_for_english(russian: str, english: str) -> None:
    assert as_written_in(russian, "ru", "en") == english
    assert as_written_in(russian, "ru", "az") == russian


def test_numbers_behind_names() -> None:
    assert annotate("Lavrov has 6,000.", "en", "az") == f"Lavrov{BEGIN} Lavrov\x02 has 6000."
    assert annotate("Lavrov has 6,000.", "en", "en").endswith("6,000.")


@pytest.mark.parametrize(
    ("source", "target", "restored"),
    [
        ("Armenia moved 6,000 people.", "Армения переселила 60 000 человек.", "Армения переселила 6000 человек."),
        ("They hold 168 people.", "Они удерживают 1680 человек.", "Они удерживают 168 человек."),
        ("It rose by 3.5 %.", "Выросло на 3,4 %.", "Выросло на 3,5 %."),
        ("They hold 168 people.", "Они удерживают 300 человек.", "Они удерживают 300 человек."),
        ("It left at 16.30.", "Он уехал в 16.20.", "Он уехал в 16.30."),
        ("Article 5.2 applies.", "Действует статья 5.3.", "Действует статья 5.2."),
        ("They hold 200 people.", "Они удерживают 2 сотни человек.", "Они удерживают 2 сотни человек."),
        ("168 of 24 left.", "Ушли 1680 из 240.", "Ушли 1680 из 240."),
        ("Three people left.", "Ушли 30 человек.", "Ушли 30 человек."),
        ("In 2024 it rose.", "В 2024 выросло.", "В 2024 выросло."),
    ],
)
def test_a_miscopied_number_is_that_of_the_source_again(source: str, target: str, restored: str) -> None:
    assert restore_number(source, target, "en", "ru") == restored


def test_a_miscopied_range_is_that_of_the_source_again() -> None:
    assert restore_number("с 2020–2022 годов", "20220-202 թվականից", "ru", "hy") == "2020-2022 թվականից"
    assert restore_number("open from 2-4 pm", "открыто с 14–16 часов", "en", "ru") == "открыто с 14–16 часов"
    assert restore_number("from 1990–1994", "с 2020–2022 годов", "en", "ru") == "с 2020–2022 годов"


def test_a_restored_number_is_still_doubtful() -> None:
    class Slip:
        signature, origin = "slip@1", "model"

        def supports(self, source: str, target: str) -> bool:
            return True

        def directions(self) -> frozenset[tuple[str, str]]:
            return frozenset({("en", "ru")})

        def translate(self, sentences: Sequence[str], source: str, target: str) -> list[Draft]:
            return [Draft("Они удерживают 1680 человек.", -0.1, 5, 0.9, 0.5) for _ in sentences]

    (translation,) = Cascade(Slip()).translate(["They hold 168 people."], "en", "ru")
    assert translation.text == "Они удерживают 168 человек."
    assert translation.flags == ("low-confidence",)
