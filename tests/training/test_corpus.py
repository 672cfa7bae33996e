"""The corpus: read whole, split without leaks."""

from __future__ import annotations

from pathlib import Path

import pytest

from models.training.corpus import Line, evaluation_sentences, read_lines, split, without_overlap


def line(line_id: str, english: str) -> Line:
    return Line(line_id, ("none",), "n", {"en": english, "ru": "…", "az": "…", "hy": "…"})


def test_the_split_keeps_quotes_and_their_key_points_together() -> None:
    parts = split(read_lines())
    sides = [{item.id for item in side} for side in (parts.train, parts.dev, parts.test)]
    assert all(sides) and not (sides[0] & sides[1]) and not (sides[0] & sides[2]) and not (sides[1] & sides[2])
    assert len(parts.train) > 15_000 and len(parts.test) > 200


def test_no_training_line_shares_eight_words_with_the_evaluation() -> None:
    measured = evaluation_sentences()
    assert len(measured) > 150
    train = split(read_lines()).train
    assert without_overlap(train, measured) == train


def test_near_repetitions_of_measured_sentences_are_left_out() -> None:
    measured = ["The parties must return to the negotiating table without delay."]
    kept = without_overlap(
        [
            line("a-1", "The parties must return to the negotiating table without any delay."),
            line("a-2", "The parties must not return to their old rhetoric of war."),
        ],
        measured,
    )
    assert [item.id for item in kept] == ["a-2"]


def test_malformed_rows_are_named(tmp_path: Path) -> None:
    (tmp_path / "part").mkdir()
    (tmp_path / "part" / "001.tsv").write_text("a-1\tnone\tn\tonly English\n", "utf-8")
    with pytest.raises(ValueError, match=r"001\.tsv:1: 4 columns"):
        read_lines(tmp_path)


def test_lines_that_say_nearly_the_same_are_found() -> None:
    from models.corpus.near_duplicates import near_duplicates

    lines = [
        ("a-1", "The ministers agreed to meet again in Vienna on Friday."),
        ("a-2", "The ministers agreed to meet again in Tehran on Friday."),
        ("a-3", "Nobody was hurt when the warehouse in the harbour burned down."),
        ("a-1", "The ministers agreed to meet again in Vienna on a Friday."),
    ]
    assert [(one, other) for one, other, _ in near_duplicates(lines)] == [("a-1", "a-2")]
