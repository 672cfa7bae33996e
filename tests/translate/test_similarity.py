"""What a similar approved sentence may not differ in."""

from __future__ import annotations

from pathlib import Path

import pytest

from briefing.translate.memory import Memory
from briefing.translate.similarity import SAME_MEANING, compare


def lookup(folder: Path, source: str, approved: str, sentence: str, translation: str) -> str | None:
    memory = Memory(folder / "memory.sqlite")
    memory.add({source: approved, "en": translation})
    match = memory.lookup(sentence, source, "en")
    return match.text if match else None


CONDEMNED = "Россия вчера резко осудила Грузию в Совете Безопасности."
CALLED = "Nazir dünən axşam Bakıdan prezidentə zəng edib."
LEFT = "Նախարարը երեկ առավոտյան մեկնել է Երևանից։"
ACCUSED = "Հայաստանը երեկ մեղադրել է Ադրբեջանին սահմանի խախտման մեջ։"


@pytest.mark.parametrize(
    ("source", "approved", "sentence", "translation"),
    [
        ("ru", CONDEMNED, "Россию вчера резко осудила Грузия в Совете Безопасности.", "Russia condemned Georgia."),
        ("ru", CONDEMNED, "Армению вчера резко осудила Грузия в Совете Безопасности.", "Russia condemned Georgia."),
        ("ru", CONDEMNED, "Баку вчера резко осудила Россия в Совете Безопасности.", "Russia condemned Georgia."),
        ("az", CALLED, "Nazir dünən axşam Bakıya prezidentə zəng edib.", "He called the president from Baku."),
        ("az", CALLED, "Nazir dünən axşam Tbilisiyə prezidentə zəng edib.", "He called the president from Baku."),
        ("hy", LEFT, "Նախարարը երեկ առավոտյան մեկնել է Երևան։", "The minister left Yerevan yesterday."),
        ("hy", LEFT, "Նախարարը երեկ առավոտյան մեկնել է Թբիլիսի։", "The minister left Yerevan yesterday."),
        (
            "hy",
            ACCUSED,
            "Հայաստանին երեկ մեղադրել է Ադրբեջանը սահմանի խախտման մեջ։",
            "Armenia accused Azerbaijan yesterday.",
        ),
        (
            "ru",
            "Президент вчера публично и резко раскритиковал премьера на заседании правительства.",
            "Президента вчера публично и резко раскритиковал премьер на заседании правительства.",
            "The president criticised the prime minister.",
        ),
    ],
)
def test_who_acts_on_whom_and_from_where_to_where(
    tmp_path: Path, source: str, approved: str, sentence: str, translation: str
) -> None:
    assert lookup(tmp_path, source, approved, sentence, translation) is None


@pytest.mark.parametrize(
    ("source", "approved", "old", "new", "translation", "expected"),
    [
        ("ru", CONDEMNED, "Грузию", "Армению", "Russia condemned Georgia.", "Russia condemned Armenia."),
        ("ru", CONDEMNED, "Россия", "Армения", "Russia condemned Georgia.", "Armenia condemned Georgia."),
        ("az", CALLED, "Bakıdan", "Tbilisidən", "He called from Baku.", "He called from Tbilisi."),
        ("hy", LEFT, "Երևանից", "Թբիլիսիից", "The minister left Yerevan.", "The minister left Tbilisi."),
    ],
)
def test_another_name_in_the_same_case_is_exchanged(
    tmp_path: Path, source: str, approved: str, old: str, new: str, translation: str, expected: str
) -> None:
    assert lookup(tmp_path, source, approved, approved.replace(old, new), translation) == expected


def test_one_other_ending_is_no_other_meaning() -> None:
    assert compare(
        "Стороны обсудили проект нового договора", "Стороны обсудили проекты нового договора", "ru"
    ).score > (SAME_MEANING)


@pytest.mark.parametrize(
    ("language", "approved", "sentence"),
    [
        ("en", "The bank lent the country $750 million.", "The bank lent the country €750 million."),
        ("en", "The economy grew by 5% this year.", "The economy grew by $5 this year."),
        ("en", "It was -15 degrees in the capital.", "It was 15 degrees in the capital."),
        ("en", "It was −15 degrees in the capital.", "It was 15 degrees in the capital."),
        ("ru", "Россия готова к новым переговорам.", "Россия готова к новым переговорам?"),
        ("hy", "Նախարարը պատրաստ է նոր բանակցությունների։", "Նախարարը պատրա՞ստ է նոր բանակցությունների։"),
    ],
)
def test_a_sign_is_a_word(language: str, approved: str, sentence: str) -> None:
    assert compare(sentence, approved, language).score == compare(approved, sentence, language).score == 0


def test_the_same_signs_may_stand_beside_other_numbers() -> None:
    approved = "The bank lent the country $750 million, 5% more than in 2019-20."
    assert compare(approved.replace("750", "800").replace("19-20", "20–21"), approved, "en").score > SAME_MEANING
