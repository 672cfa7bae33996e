"""The example files of docs/topics-and-glossary.md are whole files that do what the text beside them says."""

from __future__ import annotations

import re
from importlib.resources import files
from pathlib import Path

import pytest

from briefing.summarize.choice.topics import read_topics
from briefing.translate.glossary import Glossary
from briefing.translate.memory import Memory
from briefing.translate.memory_files import import_

DOCUMENT = Path(__file__).parent.parent / "docs" / "topics-and-glossary.md"


@pytest.fixture(scope="module")
def blocks() -> dict[str, list[str]]:
    """The examples by kind, in order."""
    found: dict[str, list[str]] = {}
    for kind, text in re.findall(r"^```(\w+)\n(.*?)^```$", DOCUMENT.read_text("utf-8"), re.DOTALL | re.MULTILINE):
        found.setdefault(kind, []).append(text)
    return found


def written(path: Path, text: str) -> Path:
    path.write_text(text, "utf-8")
    return path


def test_topics(blocks: dict[str, list[str]], tmp_path: Path) -> None:
    (topic,) = read_topics(written(tmp_path / "topics.yaml", blocks["yaml"][0]))
    assert topic.code == "transport.railway" and len(topic.examples) == 8


def test_glossary_as_table_and_as_yaml(blocks: dict[str, list[str]], tmp_path: Path) -> None:
    table = Glossary.read(written(tmp_path / "glossary.tsv", blocks["tsv"][0]))
    assert Glossary.read(written(tmp_path / "glossary.yaml", blocks["yaml"][1])).terms == table.terms
    assert len(table.terms) == 2
    assert not table.violated("The ceasefire holds.", "Режим прекращения огня соблюдается.", "en", "ru")
    assert table.violated("The ceasefire holds.", "Перемирие соблюдается.", "en", "ru")


def test_memory_table_and_what_a_similar_sentence_takes_over(blocks: dict[str, list[str]], tmp_path: Path) -> None:
    memory = Memory(tmp_path / "memory.sqlite")
    assert import_(memory, written(tmp_path / "table.tsv", blocks["tsv"][1])) == (2, 0)
    asked, answered = (text.strip() for text in blocks["text"])
    match = memory.lookup(asked, "en", "hy")
    assert match is not None and not match.exact
    assert match.text == answered
    assert memory.lookup(asked.replace("will", "will not"), "en", "hy") is None
    assert memory.lookup(asked.replace("ministers", "presidents"), "en", "hy") is None


def test_names_md_counts_the_rows_of_the_tables() -> None:
    text = (DOCUMENT.parent / "names.md").read_text("utf-8")
    counts = re.findall(r"^\| `(\w+\.tsv)` \| ([\d,]+) ", text, re.MULTILINE)
    assert len(counts) == 10
    for table, said in counts:
        rows = (files("briefing.lexicon") / table).read_text("utf-8").splitlines()[1:]
        told = sum(" " not in row.split("\t")[1] for row in rows) if table == "words.tsv" else len(rows)
        assert abs(told - int(said.replace(",", ""))) <= 0.02 * told, table
