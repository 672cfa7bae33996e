from __future__ import annotations

from briefing.translate.annotate import BEGIN, END, annotate, without_marks


def test_the_target_name_stands_behind_the_name_of_the_source() -> None:
    marked = annotate("Lavrov flew to Baku.", "en", "hy")
    assert marked == f"Lavrov{BEGIN} Լավրով{END} flew to Baku{BEGIN} Բաքու{END}."
    assert without_marks(marked) == "Lavrov Լավրով flew to Baku Բաքու."


def test_the_name_is_written_in_its_basic_form_whatever_form_the_source_has() -> None:
    assert annotate("с Лавровым", "ru", "en") == f"с Лавровым{BEGIN} Lavrov{END}"
    assert annotate("Bakıdakı görüş", "az", "ru") == f"Bakıdakı{BEGIN} Баку{END} görüş"


def test_a_sentence_without_names_stays_as_it_is() -> None:
    assert annotate("They agreed to meet again.", "en", "ru") == "They agreed to meet again."


def test_a_middle_initial_goes_where_the_lexicon_knows_the_name_without_it() -> None:
    marked = annotate("Antony J. Blinken met Robert K. Unknownson.", "en", "hy")
    assert marked == f"Antony Blinken{BEGIN} Էնթոնի Բլինքեն{END} met Robert K. Unknownson."
