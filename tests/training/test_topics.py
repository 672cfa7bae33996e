"""The recipe of the topic classifier in small: it learns three topics and how far each is a matter of doubt."""

from __future__ import annotations

import random
from pathlib import Path

import pytest

from briefing.summarize import TopicClassifier
from briefing.summarize.choice.topics import topics
from models.training.corpus import LANGUAGES, Split, read_lines
from models.training.topics import accuracy, gold_points, train_topics

TOLD = ("energy", "elections", "health")


@pytest.fixture(scope="module")
def parts() -> Split:
    lines = [
        line for line in read_lines() if line.topics[0] in TOLD and len(line.topics) == 1 and line.part != "phrases"
    ]
    random.Random(1).shuffle(lines)  # the files of the corpus each have their own subjects
    return Split(lines[:600], lines[600:660], lines[660:760])


@pytest.fixture(scope="module")
def weights(parts: Split, tmp_path_factory: pytest.TempPathFactory) -> Path:
    path = tmp_path_factory.mktemp("topics") / "topics.npz"
    train_topics(parts, path)
    return path


def test_lines_never_seen_get_their_topic(parts: Split, weights: Path) -> None:
    assert {line.topics[0] for line in parts.test} == set(TOLD)
    for language, shares in accuracy(parts.test, weights).items():
        assert shares["main"] > 0.7, language
        assert shares["any"] == shares["main"]


def test_probabilities_are_those_of_the_development_lines(parts: Split, weights: Path) -> None:
    classifier = TopicClassifier(weights)
    told = [classifier.probabilities(line.texts[language]) for line in parts.test for language in LANGUAGES]
    right = [max(shares.values()) for shares in told]
    mean = accuracy(parts.test, weights)
    assert sum(right) / len(right) == pytest.approx(sum(each["main"] for each in mean.values()) / 4, abs=0.12)


def test_a_word_of_the_training_lines_decides(weights: Path) -> None:
    classifier = TopicClassifier(weights)
    for sentence in ("The power stations need gas.", "Электростанциям нужен газ."):
        shares = classifier.probabilities(sentence)
        assert max(shares, key=lambda code: shares[code]) == "energy"


def test_gold_points_are_learnt_from_too(parts: Split, tmp_path: Path) -> None:
    points = gold_points(Path(__file__).parent.parent / "development")
    assert len(points) > 1000 and all(text and code in topics() for text, code in points)
    # What no line has: the heading of an editor decides.
    few = Split(parts.train[:90], parts.dev, parts.test)
    train_topics(few, tmp_path / "topics.npz", [("The zeppelin moored at dusk.", "transport")] * 5)
    shares = TopicClassifier(tmp_path / "topics.npz").probabilities("The zeppelin moored at dusk.")
    assert max(shares, key=lambda code: shares[code]) == "transport"
