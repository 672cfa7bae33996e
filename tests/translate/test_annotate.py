from __future__ import annotations

import pytest

from briefing.translate.annotate import BEGIN, END, SENSES, annotate, without_initials, without_marks


def test_the_target_name_stands_behind_the_name_of_the_source() -> None:
    marked = annotate("Lavrov is in Baku.", "en", "hy")
    assert marked == f"Lavrov{BEGIN} Լավրով{END} is in Baku{BEGIN} Բաքու{END}."
    assert without_marks(marked) == "Lavrov Լավրով is in Baku Բաքու."


def test_the_name_is_written_in_its_basic_form_whatever_form_the_source_has() -> None:
    assert annotate("с Лавровым", "ru", "en") == f"с Лавровым{BEGIN} Lavrov{END}"
    assert annotate("Bakıdakı", "az", "ru") == f"Bakıdakı{BEGIN} Баку{END}"


def test_a_sentence_without_names_and_rare_words_stays_as_it_is() -> None:
    assert annotate("They said that.", "en", "ru") == "They said that."


def test_a_middle_initial_goes_where_the_lexicon_knows_the_name_without_it() -> None:
    marked = annotate("Antony J. Blinken and Zorbo K. Unknownson.", "en", "hy")
    assert marked == f"Antony Blinken{BEGIN} Էնթոնի Բլինքեն{END} and Zorbo K. Unknownson."


def test_the_usual_translations_stand_behind_a_rare_word() -> None:
    marked = annotate("The mudslide destroyed a power plant.", "en", "ru")
    assert f"mudslide{BEGIN} сель{END}" in marked
    assert f"power plant{BEGIN} электростанция{END}" in marked
    assert marked.count(BEGIN, marked.index("destroyed"), marked.index(" a power")) <= SENSES
    assert annotate("The mudslide came.", "en", "ru", rare_words=False) == "The mudslide came."


def test_a_name_of_rare_words_has_one_hint() -> None:
    marked = annotate("The Security Council is there.", "en", "ru")
    assert marked.count(END) == 1


def test_initials_before_a_surname_that_the_lexicon_knows_go() -> None:
    assert annotate("М.В. Захарова и С. В. Лавров ушли.", "ru", "az", rare_words=False) == (
        f"Захарова{BEGIN} Zaxarova{END} и Лавров{BEGIN} Lavrov{END} ушли."
    )
    assert annotate("П.Р. Небывальченко ушёл.", "ru", "az", rare_words=False) == "П.Р. Небывальченко ушёл."


@pytest.mark.parametrize(
    "text",
    ["In the U.S. Trump spoke.", "At 10 A.M. Putin spoke.", "In World War I. Churchill led.", "В группе А. Попов"],
)
def test_other_letters_with_a_stop_stay(text: str) -> None:
    assert without_initials(text, "en" if text[0] in "IA" else "ru") == text


def test_the_words_around_an_english_word_choose_its_translation() -> None:
    assert f"executed{BEGIN} исполнить{END}" in annotate("Police executed a search warrant.", "en", "ru")
    assert f"void{BEGIN} недействительный{END}" in annotate("The court declared the deal void.", "en", "ru")


def test_a_particle_of_a_name_has_no_translation() -> None:
    assert "фургон" not in annotate("Envoy Ruud van de Weert left.", "en", "ru")
    assert "фургон" in annotate("A van hit the gate.", "en", "ru")
