"""Lay-outs that hide who speaks: hosts, ushers, openings without a label, numbered paragraphs, titles in capitals."""

from __future__ import annotations

import pytest

from briefing.summarize.people.speakers import SpeakerIndex
from briefing.summarize.wording.clauses import spoken_clause
from tests.summarize.reading import turns


def test_an_interviewer_who_does_not_always_ask() -> None:
    text = """TRANSCRIPT: Deputy Foreign Minister Leyla Qasimli speaks to World Tonight

THE HOST, DANIEL KERR: A hundred thousand people have fled. Joining me now is Leyla Qasimli.

LEYLA QASIMLI, DEPUTY FOREIGN MINISTER: Thank you for having me.

KERR: Why did they leave?

QASIMLI: Nobody forced them to go.

KERR: Nine months of blockade, Minister.

QASIMLI: We offered the Aghdam road in July.
"""
    found = turns(text, "en")
    assert [kind for kind, _, _ in found] == ["moderation", "statement", "question", "answer", "question", "answer"]
    assert {name for kind, name, _ in found if kind in ("statement", "answer")} == {"Leyla Qasimli"}


def test_an_usher_and_an_opening_in_front_of_the_labels() -> None:
    opening = "I look forward to the talks, and we will speak about air defence. " * 5
    text = f"""Doorstep statement by NATO Secretary General Henrik Stolberg ahead of the meeting

{opening}

NATO Spokesperson: We'll start with Reuters.

Question (Reuters): What is your answer?

NATO Secretary General: Ukraine will be a member of NATO one day.
"""
    kinds = [(kind, name) for kind, name, _ in turns(text, "en")]
    assert kinds == [
        ("statement", "Henrik Stolberg"),
        ("moderation", ""),
        ("question", ""),
        ("answer", "Henrik Stolberg"),
    ]


def test_a_numbered_statement_under_a_title_in_capitals() -> None:
    text = """JOINT STATEMENT OF THE FOREIGN MINISTERS OF KENYA AND UGANDA

The Foreign Ministers of Kenya and Uganda met in Nairobi on 21 May 2024.

1. The Ministers demand that all armed groups cease fire immediately.

2. The mandate of the force has been extended by twelve months.
"""
    found = [(name, words) for kind, name, words in turns(text, "en") if kind == "statement"]
    assert [name for name, _ in found] == ["Foreign Ministers of Kenya and Uganda"]
    assert "extended by twelve months" in found[0][1]


@pytest.mark.parametrize(
    ("title", "name"),
    [
        ("Xarici İşlər Nazirliyinin mətbuat katibi Ramin Hacıyevin həftəlik brifinqi", "Ramin Hacıyev"),
        ("Baş nazir Kamal Vəliyevin Nazirlər Kabinetinin iclasında çıxışı", "Kamal Vəliyev"),
    ],
)
def test_the_person_in_an_azerbaijani_title(title: str, name: str) -> None:
    text = f"{title}\n\nHörmətli iclas iştirakçıları, biz yolları tikirik və tikəcəyik, buna heç kim mane ola bilməz.\n"
    assert {who for kind, who, _ in turns(text, "az") if kind == "statement"} == {name}


def test_a_stenogram_of_a_speech() -> None:
    title = "Стенограмма выступления министра финансов Виктора Лазаренко на коллегии министерства"
    text = (
        f"{title}\n\nУважаемые коллеги, бюджет исполнен с профицитом, внешний долг сократился на миллиард долларов.\n"
    )
    assert [name for kind, name, _ in turns(text, "ru") if kind == "statement"] == ["Виктор Лазаренко"]


def test_capital_letters_of_azerbaijani_names() -> None:
    index = SpeakerIndex("Nazir Hakan Yıldız gəlib. Nazir Əli İsmayılov gedib.", "az")
    assert index.resolve("HAKAN YILDIZ (tərcümə)").name == "Hakan Yıldız"
    assert index.resolve("ƏLİ İSMAYILOV").name == "Əli İsmayılov"


@pytest.mark.parametrize(
    "words", ["President of Azerbaijan Ilham Karimov said so.", "The President of Georgia Ilham Karimov said so."]
)
def test_a_country_is_no_given_name(words: str) -> None:
    assert SpeakerIndex(words, "en").resolve("Karimov").name == "Ilham Karimov"


def test_a_source_without_a_name_is_nobody_who_spoke_before() -> None:
    text = """Doubts about the deal

Spokeswoman Sarah Lindqvist said that the sides were close. "They have never been closer," she said.

A European diplomat, who spoke on condition of anonymity, was less sure. "We read about it," the diplomat said.
"""
    said = [name for kind, name, words in turns(text, "en") if kind == "statement" and "We read" in words]
    assert said and "Lindqvist" not in said[0]


@pytest.mark.parametrize(
    ("language", "sentence", "clause"),
    [
        ("ru", "Семьи, по словам губернатора, получат квартиры.", "Семьи получат квартиры."),
        (
            "en",
            "The government will not rescue the carrier, the finance minister said on Thursday, as pilots walked out.",
            "The government will not rescue the carrier",
        ),
        ("az", "Əliyev və Hüseynova deyiblər ki, rüsum ləğv ediləcək.", "rüsum ləğv ediləcək."),
    ],
)
def test_the_attribution_inside_a_sentence_goes(language: str, sentence: str, clause: str) -> None:
    assert spoken_clause(sentence, language, True).words == clause
