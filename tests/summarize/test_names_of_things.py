"""A street, a district or a case that bears a person's name says nothing: whoever acts there does."""

from __future__ import annotations

import pytest

from tests.summarize.reading import turns

BEFORE = {
    "az": "Xəbərlər\n\nHəkim Aynur Quliyeva bildirib ki, uşaqların həyatı üçün təhlükə yoxdur.\n\n",
    "hy": "Լուրեր\n\nԲժիշկ Անի Սարյանը հայտնեց, որ երեխաների կյանքին վտանգ չի սպառնում այսօր։\n\n",
}


@pytest.mark.parametrize(
    ("language", "sentence", "name"),
    [
        (
            "az",
            "Gəncə Ağır Cinayətlər Məhkəməsi Səfərov rayonundakı bazarla bağlı hökm elan edib.",
            "Gəncə Ağır Cinayətlər Məhkəməsi",
        ),
        (
            "az",
            "Gəncə Ağır Cinayətlər Məhkəməsi ötən il yanvarın 12-də Səfərov rayonundakı ticarət mərkəzində olmuş və "
            "11 nəfərin ölümünə səbəb olmuş yanğınla bağlı iş üzrə hökm elan edib.",
            "Gəncə Ağır Cinayətlər Məhkəməsi",
        ),
        ("az", "Səfərov küçəsində olan Elmar Rzayev deyib ki, yol bağlıdır.", "Elmar Rzayev"),
        ("az", "Səfərov işi bitirdiklərini deyib.", "Səfərov"),
        ("az", "Səfərov rayonda olduqlarını deyib.", "Səfərov"),
        ("hy", "Հովյան փողոցի բնակիչ Հրանտ Օսյանն ասել է, որ ճանապարհը փակ է։", "Հրանտ Օսյան"),
        ("hy", "Հովյանն ասել է, որ փողոցը փակ է։", "Հովյան"),
    ],
)
def test_who_speaks_beside_the_name_of_a_thing(language: str, sentence: str, name: str) -> None:
    assert turns(f"{BEFORE[language]}{sentence}\n", language)[1:] == [("statement", name, sentence)]


@pytest.mark.parametrize(
    ("language", "sentence"),
    [
        ("az", "Polis Səfərov stansiyasında deyib ki, yol bağlıdır."),
        ("az", "Şirkət Səfərov rayonunda tender elan edib."),
        ("hy", "Բնակիչները Հովյան փողոցում ասացին, որ ճանապարհը փակ է։"),
    ],
)
def test_the_name_of_a_thing_speaks_nothing(language: str, sentence: str) -> None:
    assert [kind for kind, _, _ in turns(f"{BEFORE[language]}{sentence}\n", language)] == ["statement", "narration"]
