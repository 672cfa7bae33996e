"""As many words as are asked for, and no more."""

from __future__ import annotations

from dataclasses import replace

import pytest

from briefing import Briefer, Document, InputError
from briefing.document import Sentence, Speaker, Turn
from briefing.summarize.length import within
from tests.commands import SAMPLES, briefing
from tests.summarize.test_summarizer import SUMMARIZER

BRIEFER = Briefer()


@pytest.mark.parametrize("words", [10, 25, 60, 120])
@pytest.mark.parametrize(
    "name",
    ["secretary-news-conference.txt", "mid-briefing.ru.txt", "statement.az.txt", "press-conference.hy.txt"],
)
def test_all_points_together_have_at_most_so_many_words(name: str, words: int) -> None:
    brief = BRIEFER.brief(SAMPLES / name, to=[], points=10, words=words)
    free = BRIEFER.brief(SAMPLES / name, to=[], points=10)
    used = sum(len(point.text.split()) for point in brief.key_points)
    assert used <= words
    assert [point.id for point in brief.key_points] == [f"kp{number}" for number in range(1, len(brief.key_points) + 1)]
    saliences = [point.salience for point in brief.key_points]
    assert saliences == sorted(saliences, reverse=True)
    evidence = {point.evidence[0] for point in free.key_points}
    assert all(point.evidence[0] in evidence for point in brief.key_points)
    if words >= 60:
        assert used > words / 2  # what is allowed is used
    if not brief.key_points:
        assert any(f"said in {words} words" in warning for warning in brief.warnings)


def test_what_fits_is_left_as_it_is() -> None:
    free = BRIEFER.brief(SAMPLES / "secretary-news-conference.txt", to=[], points=5)
    all_ = sum(len(point.text.split()) for point in free.key_points)
    assert BRIEFER.brief(SAMPLES / "secretary-news-conference.txt", to=[], points=5, words=all_) == free


def test_a_point_that_is_too_long_makes_room_for_a_shorter_one() -> None:
    text = "The embassy in Oslo will reopen on 3 May. Norway welcomes it."
    document = Document(text, language="en", sentences=(Sentence(text, 0, len(text)),))
    document = document.with_(turns=(Turn("statement", 0, len(text), Speaker("Anna Roth")),))
    (point,) = SUMMARIZER.key_points(document, 1)
    long = replace(
        point, text="Anna Roth says the embassy of Norway in the city of Oslo will be open to everybody again."
    )
    short = replace(point, id="kp2", text="Anna Roth says Norway welcomes it.")
    kept = within([long, short], 10, document, SUMMARIZER.voices(document))
    assert [(each.id, each.text) for each in kept] == [("kp1", short.text)]


@pytest.mark.parametrize("words", [-5, 0, 9, 5001])
def test_nonsense_is_refused(words: int) -> None:
    with pytest.raises(InputError, match=f"10 to 5000 words together, not {words}"):
        BRIEFER.brief(SAMPLES / "statement.az.txt", to=[], words=words)


def test_the_command() -> None:
    done = briefing("summarize", SAMPLES / "secretary-news-conference.txt", "--words", "3")
    assert done.returncode == 2 and b"10 to 5000 words together, not 3" in done.stderr
    assert done.stderr.count(b"\n") == 1
    done = briefing("summarize", SAMPLES / "secretary-news-conference.txt", "--words", "many")
    assert done.returncode == 2 and b"--words" in done.stderr
    done = briefing("summarize", SAMPLES / "secretary-news-conference.txt", "--words", "40", "--format", "messenger")
    assert done.returncode == 0
    points = [row[2:] for row in done.stdout.decode().splitlines() if row.startswith("• ")]
    assert 20 < sum(len(point.split()) for point in points) <= 40
