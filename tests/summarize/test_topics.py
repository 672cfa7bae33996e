"""The topic table, the classifier and a newsroom's own topics from YAML."""

from __future__ import annotations

from pathlib import Path

import pytest

from briefing import catalog
from briefing.errors import InputError, ModelError
from briefing.summarize import TopicClassifier, read_topics, topics

WATER = """
- code: water.supply
  label:
    en: Water supply
    ru: Водоснабжение
    az: Su təchizatı
    hy: Ջրամատակարարում
  examples:
    - The reservoir is at a third of its capacity and the taps will be closed at night.
    - Drinking water will be supplied to the villages by truck until the pipeline is repaired.
    - Водохранилище заполнено на треть, подача воды по ночам будет прекращена.
    - Питьевую воду в сёла будут подвозить до ремонта водопровода.
    - Su anbarı üçdə bir dolub, gecələr su verilməyəcək.
    - Ջրամբարը լցված է մեկ երրորդով, գիշերը ջուր չի լինի։
"""


@pytest.fixture(scope="module")
def classifier_file() -> Path:
    return catalog.embedded_folder() / "topics.npz"


def write(folder: Path, text: str) -> Path:
    path = folder / "topics.yaml"
    path.write_text(text, "utf-8")
    return path


def test_the_table_has_labels_in_four_languages() -> None:
    for code, topic in topics().items():
        assert topic.code == code
        assert all(topic.label[language] for language in ("en", "ru", "az", "hy"))


def test_probabilities_sum_to_one(classifier_file: Path) -> None:
    shares = TopicClassifier(classifier_file).probabilities("The ceasefire must hold.")
    assert sum(shares.values()) == pytest.approx(1, abs=1e-4)


@pytest.mark.parametrize(
    "sentence",
    [
        "The reservoir is at a third of its capacity, so the taps will be closed every night.",
        "Подача воды по ночам будет прекращена, водохранилище заполнено на треть.",
        "Su anbarı dolub, gecələr su verilməyəcək.",
        "Գիշերը ջուր չի լինի, ջրամբարը լցված է մեկ երրորդով։",
    ],
)
def test_own_topic_is_recognised(tmp_path: Path, classifier_file: Path, sentence: str) -> None:
    classifier = TopicClassifier(classifier_file, read_topics(write(tmp_path, WATER)))
    shares = classifier.probabilities(sentence)
    assert max(shares, key=lambda code: shares[code]) == "water.supply"
    assert sum(shares.values()) == pytest.approx(1, abs=1e-4)
    assert classifier.table["water.supply"].label["hy"] == "Ջրամատակարարում"


def test_own_topic_leaves_other_sentences_alone(tmp_path: Path, classifier_file: Path) -> None:
    classifier = TopicClassifier(classifier_file, read_topics(write(tmp_path, WATER)))
    shares = classifier.probabilities("We condemn the attack and call for an immediate ceasefire.")
    assert shares.get("water.supply", 0.0) < 0.3


@pytest.mark.parametrize(
    ("text", "complaint"),
    [
        ("[unclosed", "isn't a YAML file"),
        ("", "must hold a list"),
        ("code: water", "must hold a list"),
        ("- just words", "must have code, label and examples"),
        ("- label: {en: a}\n  examples: [a, b, c]", "needs a code of its own"),
        ("- code: sanctions\n  label: {}\n  examples: []", "needs a code of its own, not 'sanctions'"),
        ("- code: 7\n  label: {}\n  examples: []", "needs a code of its own"),
        ("- code: water\n  label: {en: Water, ru: Вода}\n  examples: [a, b, c]", "no label in az, hy"),
        ("- code: water\n  label: Water\n  examples: [a, b, c]", "no label in en, ru, az, hy"),
        (WATER.split("  examples")[0], "example sentences"),
        (WATER.split("    - Drinking")[0], "example sentences"),
        (WATER + WATER.lstrip(), "water.supply twice"),
    ],
)
def test_bad_files_are_refused_by_name(tmp_path: Path, text: str, complaint: str) -> None:
    path = write(tmp_path, text)
    with pytest.raises(InputError) as caught:
        read_topics(path)
    assert complaint in str(caught.value)
    assert str(path) in str(caught.value)


def test_a_missing_file_is_refused(tmp_path: Path) -> None:
    with pytest.raises(InputError, match=r"the topics file .* can't be read: there is no such file"):
        read_topics(tmp_path / "nowhere.yaml")


def test_a_binary_file_is_refused(tmp_path: Path) -> None:
    (tmp_path / "topics.yaml").write_bytes(b"\xff\xfe\x00\x81")
    with pytest.raises(InputError, match="isn't a text in UTF-8"):
        read_topics(tmp_path / "topics.yaml")


def test_a_damaged_classifier_is_refused(tmp_path: Path) -> None:
    (tmp_path / "topics.npz").write_bytes(b"not an archive")
    with pytest.raises(ModelError, match="missing or damaged"):
        TopicClassifier(tmp_path / "topics.npz")
