"""What a model writes is tied to evidence, given to its speaker, checked, and replaced where it says too much."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from typing import Literal

import pytest

from briefing.brief import KeyPoint
from briefing.document import Document
from briefing.errors import ModelError
from briefing.language.segment import segment
from briefing.summarize.summary import KeyPointSummarizer, Summary
from briefing.summarize.writers.abstractive import AbstractiveSummarizer
from briefing.summarize.writers.windows import Window
from tests.summarize.reading import read
from tests.summarize.test_summarizer import SUMMARIZER

TEXT = """Joint news conference by Foreign Minister Anna Roth and Energy Minister Simon Clarke

FOREIGN MINISTER ANNA ROTH: Good morning. Austria will send 20 rescuers and three helicopters to Slovenia on Monday. \
We may also open a second shelter for refugees in Graz. Our embassy in Ljubljana will not close.

QUESTION: Did the mayor of Vienna resign?

ENERGY MINISTER SIMON CLARKE: I have no news about that. The gas storage facilities in Haidach are 94 percent full, \
and prices for households will fall by a tenth in January.
"""


class FakeWriter:
    """Answers as it is told."""

    origin: Literal["model", "llm"] = "model"
    languages: tuple[str, ...] = ("en", "ru")
    window = 400
    signature = "fake@1"

    def __init__(self, answer: Callable[[Window], str | ModelError]) -> None:
        self.answer = answer
        self.asked: list[Window] = []

    def length(self, text: str) -> int:
        return len(text.split())

    def write(self, windows: Sequence[Window], language: str, points: int) -> list[str | ModelError]:
        self.asked += windows
        return [self.answer(window) for window in windows]


def summary(answer: str | ModelError, text: str = TEXT, language: str = "en", points: int = 5) -> Summary:
    summarizer = AbstractiveSummarizer(SUMMARIZER, FakeWriter(lambda _: answer), segment)
    assert isinstance(summarizer, KeyPointSummarizer)
    document = read(text, language)
    made = summarizer.summarize(document, points)
    sound(document, made.key_points, points)
    return made


def sound(document: Document, points: Sequence[KeyPoint], most: int) -> None:
    """What holds whatever a model writes."""
    assert len(points) <= most
    assert [point.id for point in points] == [f"kp{number}" for number in range(1, len(points) + 1)]
    assert [point.salience for point in points] == sorted((point.salience for point in points), reverse=True)
    for point in points:
        assert point.text.strip() and 0 <= point.salience <= 1
        spoken = [turn for turn in document.turns if turn.kind in ("statement", "answer")]
        for evidence in point.evidence:
            assert evidence.quote == document.text[evidence.start : evidence.end]
            turn = next(turn for turn in spoken if turn.start <= evidence.start and evidence.end <= turn.end)
            assert (turn.speaker.name if turn.speaker else "") == point.speaker
        assert point.origin == "extractive" or not point.flags


def written(made: Summary) -> list[KeyPoint]:
    return [point for point in made.key_points if point.origin == "model"]


def test_a_good_sentence_is_a_point_of_the_speaker_of_its_evidence() -> None:
    made = summary(
        "Austria is sending 20 rescuers and three helicopters to Slovenia. "
        "Simon Clarke says the gas storage facilities in Haidach are 94 percent full."
    )
    roth, clarke = sorted(written(made), key=lambda point: point.evidence[0].start)
    assert roth.text == "Anna Roth says Austria is sending 20 rescuers and three helicopters to Slovenia."
    assert roth.speaker == "Anna Roth" and roth.evidence[0].quote.startswith("Austria will send 20 rescuers")
    assert clarke.text == "Simon Clarke says the gas storage facilities in Haidach are 94 percent full."
    assert clarke.speaker == "Simon Clarke" and "94 percent" in clarke.evidence[0].quote
    assert not made.warnings
    assert {point.origin for point in made.key_points} == {"model", "extractive"}  # filled up, not flagged
    assert not any(point.flags for point in made.key_points)


@pytest.mark.parametrize(
    "bad",
    [
        "Anna Roth says Austria will send 200 rescuers and three helicopters to Slovenia.",
        "Anna Roth says Austria will send twelve helicopters and rescuers to Slovenia.",
        "Anna Roth says Austria will send 20 rescuers and three helicopters to Croatia.",
        "Macron says Austria will send 20 rescuers and three helicopters to Slovenia.",
        "Anna Roth says Austria will not send 20 rescuers and three helicopters to Slovenia.",
        "Anna Roth says the embassy in Ljubljana will close.",
        "Anna Roth says Austria will open a second shelter for refugees in Graz.",  # it may
        "Simon Clarke says prices for households will rise by a tenth in January.",
        "Simon Clarke says Austria will send 20 rescuers and three helicopters to Slovenia.",
        "Anna Roth says Austria will send 20 rescuers, three helicopters, money, blankets, doctors and dogs to "
        "Slovenia.",
    ],
)
def test_what_the_evidence_does_not_bear_out_is_replaced_and_flagged(bad: str) -> None:
    made = summary(bad, points=2)
    assert not written(made)
    assert bad not in [point.text for point in made.key_points]
    replaced = [point for point in made.key_points if point.flags]
    assert [point.flags for point in replaced] == [("replaced",)]
    own = {point.evidence: point.text for point in SUMMARIZER.key_points(read(TEXT, "en"), 20)}
    assert own[replaced[0].evidence] == replaced[0].text
    assert made.warnings == (
        f"1 of {len(made.key_points)} points is a sentence of the text itself, since the text doesn't bear out what "
        "fake@1 wrote",
    )


def test_what_has_no_evidence_at_all_gives_way_to_a_sentence_on_its_topic() -> None:
    made = summary("Gas prices in Portugal doubled within hours of the coup.", points=1)
    (point,) = made.key_points
    assert point.flags == ("replaced",) and "Portugal" not in point.text and point.evidence


def test_what_journalists_ask_is_nobodys_position() -> None:
    made = summary("The mayor of Vienna resigned. Anna Roth says the mayor of Vienna has resigned.")
    assert not any("mayor" in point.text for point in made.key_points)


@pytest.mark.parametrize(
    "answer",
    [
        "",
        "Austria.",
        "the the the the the the the",
        "Austria will send 20 rescuers and three helicopters to",  # cut off
        "Austria will send Austria will send Austria will send 20 rescuers to Slovenia.",
        "<extra_id_0> 。。。 \ufffd\ufffd",
        "Австрия направит 20 спасателей и три вертолёта в Словению.",
    ],
)
def test_what_is_no_sentence_leaves_the_points_of_the_text(answer: str) -> None:
    made = summary(answer, points=3)
    assert made.key_points and not written(made)


def test_a_model_that_says_nothing_is_told_in_the_warnings() -> None:
    made = summary(ModelError("the chat server can't be reached; start it"), points=3)
    own = SUMMARIZER.key_points(read(TEXT, "en"), 3)
    assert [point.text for point in made.key_points] == [point.text for point in own]
    assert all(point.flags == ("replaced",) for point in made.key_points)
    assert made.warnings == (
        "fake@1 wrote nothing for the text (the chat server can't be reached; start it): there the points are "
        "sentences of the text itself",
    )


def test_a_language_that_the_model_does_not_write() -> None:
    text = "Հայաստանի արտաքին գործերի նախարարության հայտարարությունը\n\nՀայաստանը դատապարտում է հարձակումը։\n"
    made = summary("Armenia condemns the attack.", text, "hy")
    assert made.warnings == ("fake@1 doesn't write Armenian (hy): the points are sentences of the text itself",)
    assert made.key_points and not any(point.flags for point in made.key_points)


def test_other_languages() -> None:
    text = """Брифинг министра иностранных дел Ивана Громова

Громов: Россия направит в Ереван 14 тонн лекарств. Мы не будем закрывать посольство в Баку.

Вопрос: Когда?

Громов: Скоро.
"""
    good = summary("Россия направит в Ереван 14 тонн лекарств.", text, "ru", points=2)
    assert [point.text for point in written(good)] == [
        "Иван Громов заявляет, что Россия направит в Ереван 14 тонн лекарств."
    ]
    for bad in ("Россия направит в Ереван 40 тонн лекарств.", "Иван Громов заявляет, что посольство в Баку закроют."):
        assert not written(summary(bad, text, "ru", points=2))


def test_first_persons_become_the_speaker_and_no_words_are_put_in_his_mouth() -> None:
    made = summary("We will send 20 rescuers and three helicopters to Slovenia.", points=2)
    for point in made.key_points:
        assert " We " not in f" {point.text}" and "“We" not in point.text


def test_two_sentences_can_be_the_evidence_of_one() -> None:
    made = summary(
        "Anna Roth says Austria will send 20 rescuers to Slovenia and the embassy in Ljubljana will not close."
    )
    (point,) = written(made)
    assert {evidence.quote[:11] for evidence in point.evidence} == {"Austria wil", "Our embassy"}


def test_a_long_document_is_read_in_windows() -> None:
    talk = "The council of village {0} will get {1} new pumps from the ministry before the spring floods begin. "
    turns = [
        "FOREIGN MINISTER ANNA ROTH: " + "".join(talk.format(f"Number{n}", n) for n in range(10 * k, 10 * k + 10))
        for k in range(1, 9)
    ]
    text = "Briefing by Foreign Minister Anna Roth\n\n" + "\n\nQUESTION: And then?\n\n".join(turns)
    writer = FakeWriter(lambda window: window.sentences[0].text)
    document = read(text, "en")
    made = AbstractiveSummarizer(SUMMARIZER, writer, segment).summarize(document, 6)
    sound(document, made.key_points, 6)
    assert len(writer.asked) > 2
    assert all(sum(writer.length(remark.text) for remark in window.remarks) <= 400 for window in writer.asked)
    seen = [sentence.start for window in writer.asked for sentence in window.sentences]
    assert seen == sorted(set(seen)) and len(seen) == 80
    assert all(point.origin == "model" for point in made.key_points)


def test_an_empty_document() -> None:
    assert summary("Nothing was said about anything at all.", "Hm.").key_points == ()


def test_what_hangs_stands_in_for_nothing() -> None:
    text = TEXT.replace("Our embassy", "This decision was taken on Friday by 40 votes to 12. Our embassy")
    made = summary(ModelError("away"), text)
    assert made.key_points
    assert not any("says this decision" in point.text for point in made.key_points)
    hanging = summary("This decision was taken on Friday by 40 votes to 12.", text)
    assert not any(point.text.startswith("This decision") for point in hanging.key_points)
