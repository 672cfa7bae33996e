"""Key points of whole documents: the samples, arbitrary text, long text."""

from __future__ import annotations

import re
import time
from pathlib import Path

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from briefing import catalog
from briefing.brief import KeyPoint
from briefing.document import Document
from briefing.language.segment import segment
from briefing.summarize import Summarizer, TopicClassifier, Truecaser, find_turns
from briefing.summarize.wording.faithful import faithful, verbatim
from tests.summarize.reading import read

SAMPLES = Path(__file__).parents[2] / "samples"
FOLDER = catalog.embedded_folder()
SUMMARIZER = Summarizer(TopicClassifier(FOLDER / "topics.npz"), Truecaser(FOLDER / "truecase.npz"))
LANGUAGES = ("en", "ru", "az", "hy")

QUESTIONS = {
    "secretary-news-conference.txt": ("en", "ethnic cleansing"),
    "mid-briefing.ru.txt": ("ru", "заранее сдала Карабах"),
    "press-conference.hy.txt": ("hy", "գաղտնի գործարքով"),
}


def points(document: Document, count: int = 5) -> tuple[KeyPoint, ...]:
    return SUMMARIZER.key_points(document, count)


def check(document: Document, found: tuple[KeyPoint, ...]) -> None:
    """What holds for any document."""
    assert [point.id for point in found] == [f"kp{number}" for number in range(1, len(found) + 1)]
    assert [point.salience for point in found] == sorted((point.salience for point in found), reverse=True)
    for point in found:
        assert point.text.strip()
        assert 0 < point.salience <= 1
        assert point.evidence
        for evidence in point.evidence:
            assert evidence.quote == document.text[evidence.start : evidence.end]
    starts = [evidence.start for point in found for evidence in point.evidence]
    assert len(starts) == len(set(starts))


@pytest.mark.parametrize("name", QUESTIONS)
def test_questions_are_no_positions(name: str) -> None:
    language, said = QUESTIONS[name]
    document = read((SAMPLES / name).read_text("utf-8"), language)
    found = points(document, 50)
    check(document, found)
    assert len(found) > 5
    assert not any(said in point.text or said in point.evidence[0].quote for point in found)


def test_news_conference() -> None:
    document = read((SAMPLES / "secretary-news-conference.txt").read_text("utf-8"), "en")
    texts = [point.text for point in points(document, 6)]
    assert (
        "Antony J. Blinken says the use of force to resolve disputes is unacceptable, and it runs counter to "
        "everything "
        "Armenia and Azerbaijan have been working toward at the negotiating table." in texts
    )
    assert any(text.startswith("Annalena Baerbock says Germany will increase its humanitarian aid") for text in texts)


def test_azerbaijani_statement() -> None:
    document = read((SAMPLES / "statement.az.txt").read_text("utf-8"), "az")
    found = points(document)
    check(document, found)
    assert {point.speaker for point in found} == {"Azərbaycan Respublikası Xarici İşlər Nazirliyi"}
    assert any(point.text.endswith("aydınlıq gətirməyə çağırır.") for point in found)


def test_repeated_points_become_one_with_two_evidences() -> None:
    text = """Remarks by Health Minister Asha Menon on the clinics

The new clinic in Kottur will treat up to 150 patients a day from Monday.

Vaccination coverage in the district has fallen to 71 percent.

As I said, the new clinic in Kottur will treat up to 150 patients a day.
"""
    document = read(text, "en")
    found = points(document)
    check(document, found)
    clinic = [point for point in found if "Kottur" in point.text]
    assert len(clinic) == 1
    assert len(clinic[0].evidence) == 2


def test_label_is_no_evidence() -> None:
    text = "MR MILLER: The ceasefire must hold today.\n\nQUESTION: Why?\n\nMR MILLER: It saves lives here.\n"
    for point in points(read(text, "en")):
        assert not point.evidence[0].quote.startswith("MR MILLER")


@settings(max_examples=80, deadline=None)
@given(st.text(max_size=400), st.sampled_from(LANGUAGES))
def test_any_text(text: str, language: str) -> None:
    document = read(text, language)
    check(document, points(document))


LINES = """QUESTION:
MR MILLER:
Հարց․
Вопрос:
Sual:
“
”
«
»
said
— заявил
Lavrov
Лавров
Միրզոյանը
Bayramov bildirib ki,
We condemn the attack.
Призываем стороны к миру.
Kömək etməyə çağırırıq.
Կոչ ենք անում կողմերին։
12
(Laughter.)
>>
?
Statement by"""
PIECES = st.sampled_from([*LINES.split("\n"), "\n", "\n\n"])


@settings(max_examples=120, deadline=None)
@given(st.lists(PIECES, max_size=40).map(" ".join), st.sampled_from(LANGUAGES))
def test_any_transcript(text: str, language: str) -> None:
    document = read(text, language)
    check(document, points(document))


SENTENCES = {
    "en": "Antony Blinken said on Tuesday that the ceasefire must hold. “We condemn it,” he said. We call on both "
    "to talk. ",
    "ru": "Лавров заявил, что Россия готова помочь. «Мы за мир», — сказал он. Призываем стороны к переговорам. ",
    "az": "Nazir Ceyhun Bayramov bildirib ki, Azərbaycan sülhə hazırdır. “Biz çağırırıq”, - o əlavə edib. ",
    "hy": "Արարատ Միրզոյանը հայտարարել է, որ Հայաստանը պատրաստ է։ «Կոչ ենք անում», — ասել է նա։ ",
}
LONG = {
    "300,000 characters": lambda language: SENTENCES[language] * (300_000 // len(SENTENCES[language])),
    "many paragraphs": lambda language: (SENTENCES[language] + "\n\n") * (300_000 // len(SENTENCES[language])),
    "one line of 100,000": lambda language: "Ivan Petrov " * 8_400,
    "one word of 100,000": lambda language: "я" * 100_000,
    "5,000 turns": lambda language: "Q: Why?\n\nMR MILLER: The ceasefire must hold in the region.\n\n" * 2_500,
    "quotation marks": lambda language: '“«"' * 20_000,
    "initials": lambda language: "А.Б." * 20_000,
}


@pytest.mark.parametrize("language", LANGUAGES)
@pytest.mark.parametrize("name", LONG)
def test_long_text_takes_seconds(name: str, language: str) -> None:
    text = LONG[name](language)
    document = Document(text, title=text[:40].split("\n")[0], language=language, sentences=segment(text, language))
    started = time.process_time()
    document = document.with_(turns=find_turns(document))
    check(document, points(document))
    assert time.process_time() - started < 60


@pytest.mark.parametrize("path", sorted(SAMPLES.glob("*.txt")), ids=lambda path: path.name)
def test_points_say_what_the_evidence_says(path: Path) -> None:
    language = path.name.split(".")[1] if path.name.count(".") > 1 else "en"
    document = read(path.read_text("utf-8"), language)
    roles = {turn.speaker.name: turn.speaker.role for turn in document.turns if turn.speaker}
    groups = ("the United States", "Germany", "Азербайджан", "Россия", "Azərbaycan", "Հայաստան")
    for point in points(document, 50):
        quotation = re.fullmatch(rf"{re.escape(point.speaker)}[:․] [“«](.+)[”»][.։]", point.text)
        if quotation:
            assert verbatim(quotation[1], point.evidence[0].quote)
        else:
            assert faithful(
                point.text, point.evidence[0].quote, language, (point.speaker, roles[point.speaker], *groups)
            )
