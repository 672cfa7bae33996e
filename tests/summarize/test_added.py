"""A reporter's paragraph within a transcript belongs to whom it names, not to the label in front of it."""

from __future__ import annotations

import pytest

from briefing.document import Speaker
from briefing.summarize.turns.added import is_added_by
from tests.summarize.reading import turns

_BRIEFING = {
    "ru": "Брифинг\n\nА. Веденин: Мост открыт.\n\nВопрос: Когда?\n\nА. Веденин: Вчера утром.\n\n{added}\n\n"
    "Вопрос: А порт?\n\nА. Веденин: Порт работает.\n",
    "az": "Brifinq\n\nR.Vəliyev: Körpü açılıb.\n\nSual: Nə vaxt?\n\nR.Vəliyev: Dünən səhər.\n\n{added}\n\n"
    "Sual: Bəs liman?\n\nR.Vəliyev: Liman işləyir.\n",
    "en": "Briefing\n\nMR. WELLS: The bridge is open.\n\nQUESTION: When?\n\nMR. WELLS: Yesterday.\n\n{added}\n\n"
    "QUESTION: And the port?\n\nMR. WELLS: The port works.\n",
}


@pytest.mark.parametrize(
    ("language", "added", "name"),
    [
        ("ru", "Директор завода Илья Корнев добавил, что цех закрыт. Завод стоит у реки.", "Илья Корнев"),
        ("az", "İdarənin rəisi Nərgiz Salahova əlavə edib ki, 12 nəfər cərimələnib.", "Nərgiz Salahova"),
        ("en", "Port director Mark Doyle added that two cranes had been bought.", "Mark Doyle"),
    ],
)
def test_who_adds_speaks(language: str, added: str, name: str) -> None:
    found = turns(_BRIEFING[language].format(added=added), language)
    place = next(place for place, turn in enumerate(found) if turn[1] == name)
    first = added.split(". ")[0].rstrip(".")
    assert found[place][0] == "statement" and found[place][2].rstrip(".") == first
    assert found[place - 1][0] == "answer" and first not in found[place - 1][2]
    if not added.rstrip(".").endswith(first):
        assert found[place + 1][:2] == ("narration", "")


def test_the_answer_goes_on_in_the_first_person() -> None:
    added = "Директор завода Илья Корнев добавил, что цех закрыт.\n\nМы опубликуем список в пятницу."
    found = turns(_BRIEFING["ru"].format(added=added), "ru")
    place = next(place for place, turn in enumerate(found) if turn[1] == "Илья Корнев")
    assert found[place + 1][0] == "answer" and found[place + 1][2] == "Мы опубликуем список в пятницу."


def test_two_add_one_after_the_other() -> None:
    added = "Директор завода Илья Корнев добавил, что цех закрыт.\n\nМэр Анна Лунина добавила, что школа открыта."
    names = [name for _, name, _ in turns(_BRIEFING["ru"].format(added=added), "ru")]
    assert names.index("Анна Лунина") == names.index("Илья Корнев") + 1


@pytest.mark.parametrize("told", ["Кто-то добавил, что поздно.", "Директор завода Илья Корнев уехал."])
def test_other_paragraphs_stay_the_answer(told: str) -> None:
    assert "Корнев" not in {turn[1] for turn in turns(_BRIEFING["ru"].format(added=told), "ru")}


def test_whose_addition_it_is() -> None:
    words = "Директор завода Илья Корнев добавил, что цех закрыт."
    assert is_added_by(words, Speaker("Илья Корнев"), "ru")
    assert not is_added_by(words, Speaker("А. Веденин"), "ru")
