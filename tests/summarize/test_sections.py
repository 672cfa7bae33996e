"""A long press conference by subject, with who asked."""

from __future__ import annotations

from pathlib import Path

import pytest

from briefing.brief import Section
from briefing.document import Document
from briefing.summarize import Summarizer, TopicClassifier, Truecaser, read_topics
from briefing.summarize.choice.topics import LANGUAGES, topics
from briefing.summarize.sections import POINTS, sections
from briefing.summarize.turns.questioners import questioner
from tests.summarize.reading import read
from tests.summarize.test_summarizer import FOLDER, SAMPLES, SUMMARIZER

TALK = "I have said this many times, and you all know how the government of our country works on these matters. " * 6
LONG = f"""Press conference of Foreign Minister Anna Roth

FOREIGN MINISTER ANNA ROTH: Good morning. Austria imposes sanctions on twelve more companies that sell drones. {TALK}

TOM BAKER, CITY TIMES: Will there be more sanctions?

MINISTER ROTH: Austria will extend the sanctions against the banks in January. {TALK}

QUESTION: Thank you. Ann Lee with Alpine Radio. When do the gas deliveries begin?

MINISTER ROTH: Gas will flow through the new pipeline from March on, and the storage is 94 percent full. {TALK}

QUESTION: And what does the energy cost?

MINISTER ROTH: The price of electricity for households will fall by ten percent in spring. {TALK}

TOM BAKER, CITY TIMES: One more. And the ceasefire?

MINISTER ROTH: The ceasefire must be observed by both sides without conditions. {TALK}
"""


def found(text: str, language: str = "en", points: int = 6) -> tuple[tuple[Section, ...], Document]:
    document = read(text, language)
    return sections(document, SUMMARIZER.key_points(document, points), SUMMARIZER.classifier), document


def test_exchanges_on_one_subject_make_one_section() -> None:
    made, document = found(LONG)
    titles = [section.title["en"] for section in made]
    assert {"On sanctions", "On energy", "On the ceasefire"} <= set(titles)
    first = [section.points[0] for section in made]
    assert first == sorted(first)  # the section of the first point stands first
    by_title = {section.title["en"]: section for section in made}
    sanctions, energy = by_title["On sanctions"], by_title["On energy"]
    assert sanctions.asked_by == ("Tom Baker, City Times",) and energy.asked_by == ("Ann Lee, Alpine Radio",)
    assert sanctions.title == {
        "en": "On sanctions",
        "ru": "О санкциях",
        "az": "Sanksiyalar haqqında",
        "hy": "Պատժամիջոցների մասին",
    }
    points = {point.id: point for point in SUMMARIZER.key_points(document, 6)}
    assert sorted(id_ for section in made for id_ in section.points) == sorted(points)
    for section in made:
        assert list(section.points) == [id_ for id_ in points if id_ in section.points]


@pytest.mark.parametrize(
    "text",
    [
        LONG.replace(TALK, ""),  # short
        LONG.replace("QUESTION: ", "MINISTER ROTH: ").replace("TOM BAKER, CITY TIMES: ", ""),  # nobody asks
        "Statement by the Ministry of Foreign Affairs\n\nAustria condemns the attack. " + TALK * 6,
    ],
)
def test_other_documents_have_none(text: str) -> None:
    assert found(text)[0] == ()


def test_few_points_have_none() -> None:
    assert found(LONG, points=POINTS - 1)[0] == ()


@pytest.mark.parametrize(
    ("name", "language"),
    [("secretary-news-conference.txt", "en"), ("mid-briefing.ru.txt", "ru"), ("press-conference.hy.txt", "hy")],
)
@pytest.mark.parametrize("points", [4, 8, 16])
def test_every_point_is_in_one_section(name: str, language: str, points: int) -> None:
    document = read((SAMPLES / name).read_text("utf-8"), language)
    key_points = SUMMARIZER.key_points(document, points)
    made = sections(document, key_points, SUMMARIZER.classifier)
    if made:
        assert sorted(id_ for section in made for id_ in section.points) == sorted(point.id for point in key_points)
        assert len(made) < len(key_points)
        assert all(set(section.title) == set(LANGUAGES) and all(section.title.values()) for section in made)
    if points == 16 and language == "en":
        assert made


def test_the_newsrooms_own_topics_are_subjects(tmp_path: Path) -> None:
    path = tmp_path / "topics.yaml"
    examples = "".join(f"    - Chess clubs in {town} get new boards and clocks.\n" for town in ("Graz", "Linz", "Wels"))
    path.write_text(
        f"- code: sport.chess\n  label: {{en: Chess, ru: Шахматы, az: Şahmat, hy: Շախմատ}}\n  examples:\n{examples}",
        "utf-8",
    )
    classifier = TopicClassifier(FOLDER / "topics.npz", read_topics(path))
    text = LONG.replace("Austria imposes", "Chess clubs in Graz get 40 new boards and clocks. Austria imposes").replace(
        "The price of electricity for households will fall by ten percent in spring.",
        "The chess club that the flood in Linz destroyed will open its doors for 300 players again in June.",
    )
    document = read(text, "en")
    points = Summarizer(classifier, Truecaser(FOLDER / "truecase.npz")).key_points(document, 8)
    made = [section for section in sections(document, points, classifier) if "Chess" in section.title["en"]]
    assert made and made[0].title == {
        "en": "On “Chess”",
        "ru": "По теме «Шахматы»",
        "az": "“Şahmat” mövzusunda",
        "hy": "«Շախմատ» թեմայով",
    }


def test_the_table_knows_its_topics() -> None:
    rows = Path(__file__).parents[2].joinpath("briefing", "summarize", "sections.tsv").read_text("utf-8").splitlines()
    listed = [topic for row in rows[1:] for topic in row.split("\t")[0].split()]
    assert len(listed) == len(set(listed)) and all(len(row.split("\t")) == 5 and all(row.split("\t")) for row in rows)
    assert {topic for topic in listed if topic[0] != "-"} <= set(topics())


@pytest.mark.parametrize(
    ("asked", "language", "who"),
    [
        ("TOM BAKER, CITY TIMES: Why?", "en", "Tom Baker, City Times"),
        ("Tom Baker (City Times): Why?", "en", "Tom Baker, City Times"),
        ("QUESTION: Thank you. Ann Lee with Alpine Radio. Why?", "en", "Ann Lee, Alpine Radio"),
        ("QUESTION: Hi, I'm Ann Lee from the Alpine Radio. Why?", "en", "Ann Lee, Alpine Radio"),
        ("QUESTION: Why does Ann Lee say so?", "en", ""),
        ("QUESTION: Prime Minister Pashinyan said no. Why?", "en", ""),
        ("QUESTION: Why?", "en", ""),
        ("QUESTION: On Haiti, Emma. Why?", "en", ""),
        ("QUESTION: Sudan Talks, Roth. Why?", "en", ""),
        ("QUESTION: On Haiti, Fox. Why?", "en", ""),
        ("Вопрос: По Гаити, Анна. Почему?", "ru", ""),
        ("Вопрос: Добрый день. Оксана Ким, РИА Новости. Почему?", "ru", "Оксана Ким, РИА Новости"),
        ("Sual: Salam. Aynur Məmmədli, Report. Niyə?", "az", "Aynur Məmmədli, Report"),
        ("Հարց․ Բարև ձեզ։ Աննա Պետրոսյան, Արմենպրես։ Ինչո՞ւ։", "hy", "Աննա Պետրոսյան, Արմենպրես"),
        ("QUESTION: Mary Collins, Reuters. Mr. President, when?", "en", "Mary Collins, Reuters"),
        ("QUESTION: Ann Lee, U.S. News. When?", "en", "Ann Lee, U.S. News"),
        ("Вопрос: Лейла Алиева, Turan.az. Когда?", "ru", "Лейла Алиева, Turan.az"),
        ("Вопрос: Оксана Ким, РИА Новости. Господин Президент, когда?", "ru", "Оксана Ким, РИА Новости"),
    ],
)
def test_questioners(asked: str, language: str, who: str) -> None:
    answer = {"en": "MINISTER ROTH: Yes.", "ru": "Громов: Да.", "az": "Orxan Həsənov: Bəli.", "hy": "Ավագյան․ Այո։"}[
        language
    ]
    other = {"en": "QUESTION: When?", "ru": "Вопрос: Когда?", "az": "Sual: Nə vaxt?", "hy": "Հարց․ Ե՞րբ։"}[language]
    document = read(
        "\n\n".join([answer, asked, answer, other, answer, asked.replace("?", " then?"), answer]) + "\n", language
    )
    turns = [turn for turn in document.turns if turn.kind == "question"]
    assert len(turns) == 3
    assert questioner(document, turns[0]) == who
    assert questioner(document, turns[1]) == ""
