"""What the build makes of the corpus."""

from __future__ import annotations

from pathlib import Path

import pytest

from briefing.catalog import embedded_folder, embedded_memory, embedded_translator, home
from briefing.errors import ModelError
from briefing.translate.memory import Memory
from hatch_build import compile_corpus
from models.training.corpus import LANGUAGES, read_lines, split

ROOT = Path(__file__).parents[2]


@pytest.fixture(scope="module")
def built(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """The memory of a small checkout: the first files of three parts of the corpus."""
    root = tmp_path_factory.mktemp("checkout")
    for name in ("briefing/translate/tables.py", "models/training/corpus.py"):
        (root / name).parent.mkdir(parents=True, exist_ok=True)
        (root / name).write_text((ROOT / name).read_text("utf-8"), "utf-8")
    for part in ("law", "phrases", "quotes"):
        source = min((ROOT / "models" / "corpus" / part).glob("*.tsv"))
        (root / "models" / "corpus" / part).mkdir(parents=True)
        (root / "models" / "corpus" / part / source.name).write_bytes(source.read_bytes())
    return compile_corpus(root)


def test_holds_the_training_lines_and_no_measured_one(built: Path) -> None:
    parts = split(read_lines(built.parents[1] / "corpus"))
    memory = Memory(built, "default")
    stored = [segment.texts for segment in memory.segments()]
    assert stored == [line.texts for line in parts.train if line.register in "kqsn"]
    for line in parts.dev + parts.test:
        assert line.texts not in stored
    statuses = {segment.status for segment in memory.segments()}
    assert statuses == {"approved", "phrase"}


def test_answers_in_every_direction(built: Path) -> None:
    memory = Memory(built, "default")
    segment = next(iter(memory.segments()))
    for source in LANGUAGES:
        for target in LANGUAGES:
            match = memory.lookup(segment.texts[source], source, target)
            assert match is not None and match.exact and match.signature == "memory:default"


def test_is_built_once_and_the_same_every_time(built: Path) -> None:
    first, time = built.read_bytes(), built.stat().st_mtime_ns
    root = built.parents[2]
    compile_corpus(root)
    assert built.stat().st_mtime_ns == time
    built.unlink()
    assert compile_corpus(root).read_bytes() == first
    corpus = next((root / "models" / "corpus" / "law").glob("*.tsv"))
    whole = corpus.read_text("utf-8")
    corpus.write_text("".join(whole.splitlines(keepends=True)[:-1]), "utf-8")
    assert compile_corpus(root).read_bytes() != first
    corpus.write_text(whole, "utf-8")
    compile_corpus(root)


def test_a_built_memory_is_kept_where_the_corpus_is_missing(tmp_path: Path) -> None:
    with pytest.raises(FileNotFoundError):
        compile_corpus(tmp_path)
    memory = tmp_path / "models" / "embedded" / "memory.sqlite"
    memory.parent.mkdir(parents=True)
    memory.write_bytes(b"built before")
    assert compile_corpus(tmp_path) == memory and memory.read_bytes() == b"built before"


def test_the_shipped_memory_is_found() -> None:
    compile_corpus(ROOT)
    assert embedded_memory() == embedded_folder() / "memory.sqlite"
    assert Memory.default().search("NATO", "en", limit=3)


def test_missing_models_are_named(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("briefing.catalog.shipped.embedded_folder", lambda: tmp_path)
    with pytest.raises(ModelError, match=r"model\.bin"):
        embedded_translator()
    with pytest.raises(ModelError, match=r"memory\.sqlite"):
        embedded_memory()


def test_home(monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> None:
    monkeypatch.setenv("BRIEFING_HOME", str(tmp_path))
    assert home() == tmp_path
    monkeypatch.delenv("BRIEFING_HOME")
    assert home().name == "briefing"
