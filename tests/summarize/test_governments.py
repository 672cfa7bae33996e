"""States and capitals that speak for their governments, and places where or to whom something is said."""

from __future__ import annotations

import pytest

from briefing.document import Speaker
from briefing.summarize.people.voice import Voice
from briefing.summarize.turns.attribution import find_attribution
from briefing.summarize.turns.governments import government_before, is_government, is_oblique_place, nominative_place
from tests.summarize.reading import read


def _speakers(text: str, language: str) -> list[str]:
    return [turn.speaker.name for turn in read(text, language).turns if turn.kind == "statement" and turn.speaker]


@pytest.mark.parametrize(
    ("language", "sentence", "speaker"),
    [
        ("en", "Baku says the treaty is ready to be signed.", "Baku"),
        ("en", "Armenia said it would open the road on Monday.", "Armenia"),
        ("en", "The road is closed, but official Yerevan insists that it will reopen.", "Yerevan"),
        ("en", "Yerevan and Baku said they would sign the treaty in March.", "Yerevan and Baku"),
        ("ru", "Ереван заявляет, что граница останется закрытой.", "Ереван"),
        ("ru", "Обстрела не было, однако официальный Баку настаивает, что он был.", "Баку"),
        ("ru", "Армения и Азербайджан заявили, что подпишут договор.", "Армения и Азербайджан"),
        ("az", "Bakı iddia edir ki, sərhəd bağlanmalıdır.", "Bakı"),
        ("az", "Rəsmi İrəvan bildirir ki, yol açılacaq.", "İrəvan"),
        ("hy", "Բաքուն պնդում է, որ պայմանագիրը պատրաստ է։", "Բաքու"),
        ("hy", "Պաշտոնական Երևանը հայտարարում է, որ գնդակոծություն չի եղել։", "Երևան"),
    ],
)
def test_speaks_for_its_government(language: str, sentence: str, speaker: str) -> None:
    found = find_attribution(sentence, language)
    assert found is not None
    assert (found.mention, found.body) == (speaker, True)


@pytest.mark.parametrize(
    ("language", "sentence"),
    [
        ("ru", "В Баку заявили, что условия не согласованы."),
        ("ru", "Страсбургу сообщили, что делегация не приедет."),
        ("az", "Strasburqa bildirir ki, heyət sessiyaya qatılmayacaq."),
        ("az", "Brüsseldə bildirirlər ki, görüş təxirə salınıb."),
        ("az", "Moskvaya bildirilib ki, görüş olmayacaq."),
        ("hy", "Երևանում հայտարարել են, որ ճանապարհը կբացվի։"),
        ("hy", "Բաքվին հայտնել է, որ ճանապարհը կբացվի։"),
    ],
)
def test_where_and_to_whom_nobody_speaks(language: str, sentence: str) -> None:
    found = find_attribution(sentence, language)
    assert found is None or found.mention is None


@pytest.mark.parametrize(
    ("language", "before"),
    [
        ("en", "The prime minister of Armenia "),
        ("en", "Residents of Baku "),
        ("ru", "Власти Баку "),
        ("ru", "В ходе визита в Ереван "),
        ("az", "Bakı sakini "),
        ("hy", "Երևանի "),
    ],
)
def test_of_a_place_is_not_the_place(language: str, before: str) -> None:
    assert government_before(before, language) == ""


def test_a_village_governs_nobody_and_a_case_shows() -> None:
    assert nominative_place("Odesa", "en") == ""
    assert nominative_place("Kyiv", "en") == "Kyiv"
    assert is_oblique_place("Strasburqa", "az")
    assert not is_oblique_place("Ankara", "az")
    assert not is_oblique_place("Ann Roe", "en")


def test_no_pronoun_and_no_office_means_a_government() -> None:
    text = """Ереван и Баку о договоре

Ереван заявляет, что граница останется закрытой. Министр отметил, что договор готов.

Посол Анна Орлова сказала, что встреча состоится. Баку утверждает, что обстрела не было. Она добавила, что ждёт ответа.
"""
    assert _speakers(text, "ru") == ["Ереван", "Анна Орлова", "Баку", "Анна Орлова"]
    assert is_government("Ереван", "ru")
    assert not is_government("Анна Орлова", "ru")


def test_a_surname_that_is_a_state_stays_its_bearers() -> None:
    text = """Border talks stall

Ann Jordan, the mediator, said the talks would resume. Jordan said both sides must wait.

“It is a good day,” Jordan told reporters.
"""
    assert set(_speakers(text, "en")) == {"Ann Jordan"}


def test_two_capitals_are_several() -> None:
    assert Voice(Speaker("Ереван и Баку")).plural
    assert not Voice(Speaker("Ереван")).plural
