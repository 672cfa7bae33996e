"""Every summarization family from its published files to key points: pulled, converted, run by both runtimes alike."""

from __future__ import annotations

import json
from pathlib import Path

import pytest

from briefing import Briefer, InputError, ModelError, selection
from briefing.catalog.convert import convert
from briefing.catalog.folder import describe_folder, pull_from_folder, verify
from briefing.catalog.installed import Installed, find
from briefing.summarize.writers.ctranslate2_writer import CTranslate2Writer
from briefing.summarize.writers.transformers_writer import TransformersWriter
from briefing.summarize.writers.windows import Remark, Window
from models.training.corpus import read_lines
from tests.commands import SAMPLES, briefing
from tests.summarize.checkpoints import POSITIONS, publish
from tests.summarize.test_abstractive import sound
from tests.summarize.test_summarizer import SUMMARIZER

FAMILIES = ("mt5", "bart", "pegasus")
LINES = [line.texts["en"] for line in read_lines()[500:506]]
WINDOWS = [Window((Remark("", "", text),), ()) for text in LINES]


@pytest.fixture(scope="module", params=FAMILIES)
def family(request: pytest.FixtureRequest) -> str:
    return str(request.param)


@pytest.fixture(scope="module")
def models(tmp_path_factory: pytest.TempPathFactory) -> Path:
    return tmp_path_factory.mktemp("models")


@pytest.fixture(scope="module")
def model(family: str, models: Path, tmp_path_factory: pytest.TempPathFactory) -> Installed:
    """The family's checkpoint, installed and converted without rounding and to int8."""
    patch = pytest.MonkeyPatch()
    patch.setenv("BRIEFING_MODELS", str(models))
    folder = publish(family, tmp_path_factory.mktemp("published") / family)
    installed = pull_from_folder(describe_folder(folder, f"tiny-{family}"), folder)
    convert(installed, "float32")
    convert(installed)
    patch.undo()
    return installed


@pytest.fixture(autouse=True)
def here(models: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("BRIEFING_MODELS", str(models))


def test_the_folder_tells_what_it_is(model: Installed, family: str) -> None:
    assert (model.kind, model.family) == ("summarization", family)
    assert verify(model) == len(model.files) + 2
    manifest = json.loads((model.folder / "int8" / "briefing.json").read_text("utf-8"))
    assert manifest["positions"] == (0 if family == "mt5" else POSITIONS)
    assert manifest["first_token"] == ("<s>" if family == "bart" else "")


def test_both_runtimes_write_alike(model: Installed, family: str) -> None:
    fast = CTranslate2Writer(model, "float32", threads=1, beam=1)
    slow = TransformersWriter(model, beam=1)
    left, right = fast.write(WINDOWS, "en", 3), slow.write(WINDOWS, "en", 3)
    assert all(isinstance(text, str) and text for text in left)
    assert len(set(map(str, left))) > 1  # the text reaches the model
    # Weights without knowledge leave many words equally likely, so that rounding may decide between two.
    assert sum(a == b for a, b in zip(left, right, strict=True)) > len(WINDOWS) / 2
    for text in LINES:
        assert abs(fast.length(text) - slow.length(text)) <= 1
    tokens = slow._tokenizer.convert_ids_to_tokens(slow._tokenizer(LINES[0]).input_ids)
    assert fast._pieces.read(LINES[0], 999) == tokens


def test_a_window_fits_the_model(model: Installed, family: str) -> None:
    most = 512 if family == "mt5" else POSITIONS
    for writer in (CTranslate2Writer(model, threads=1), TransformersWriter(model)):
        assert most - 8 < writer.window < most
        endless = [Window((Remark("", "", " ".join(LINES * 40)),), ())]
        assert isinstance(writer.write(endless, "en", 3)[0], str)  # cut off, no failure
        assert writer.write([], "en", 3) == []


def test_special_tokens_are_no_text(model: Installed) -> None:
    pieces = CTranslate2Writer(model, threads=1)._pieces
    assert pieces.decode(pieces.read("Peace, and talks.", 99)).strip() == "Peace, and talks."
    assert pieces.decode(["<pad>", "<extra_id_3>", *pieces.encode("Peace."), "</s>"]).strip() == "Peace."


def test_names_and_signatures(model: Installed, family: str) -> None:
    short = model.revision.removeprefix("local-")[:8]
    best = selection.summarizer(SUMMARIZER, f"tiny-{family}")
    assert best.signature == f"tiny-{family}@{short}+int8+extractive@1"
    slow = selection.summarizer(SUMMARIZER, f"transformers:tiny-{family}")
    assert slow.signature == f"tiny-{family}@{short}+float32+extractive@1"
    with pytest.raises(InputError, match=r"summarizes, it doesn't translate; .* with --summarizer"):
        selection.engine(f"tiny-{family}")
    row = (f"tiny-{family}", f"tiny-{family}@{short}+int8", "en ru az hy")
    assert row in selection.summarizing() and row[0] not in [name for name, _, _ in selection.usable()]


def test_a_model_without_knowledge_leaves_the_points_of_the_text(model: Installed, family: str) -> None:
    for path in (SAMPLES / "secretary-news-conference.txt", SAMPLES / "statement.az.txt"):
        briefer = Briefer(summarizer=f"tiny-{family}", threads=1)
        brief, document = briefer.brief_with_document(path, [], 4)
        sound(document, brief.key_points, 4)
        assert len(brief.key_points) == 4 and all(point.origin == "extractive" for point in brief.key_points)
        assert brief.engines["summarizer"].startswith(f"tiny-{family}@") and brief.headline


def test_what_is_damaged_or_missing(
    model: Installed, family: str, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("BRIEFING_MODELS", str(tmp_path))
    from briefing.catalog.installed import read

    source = model.folder
    carried = pull_from_folder(describe_folder(source, "carried"), source)  # the converted weights come along
    assert set(find("carried").converted()) == {"int8", "float32"} and carried.kind == read(source).kind
    with pytest.raises(InputError, match="isn't converted yet"):
        CTranslate2Writer(carried, "float16")
    name = "vocab.json" if family == "bart" else "spiece.model"
    (carried.folder / "int8" / name).write_bytes(b"")
    with pytest.raises(ModelError, match="convert or pull"):
        selection.summarizer(SUMMARIZER, "carried")
    with pytest.raises(InputError, match="is for summarization, not an instruct model"):
        selection.summarizer(SUMMARIZER, "llm:carried")


def test_the_commands(model: Installed, family: str) -> None:
    listed = briefing("models", "list").stdout.decode().splitlines()
    start = listed.index("summarizer\tsignature\tlanguages")
    assert listed[start + 1].startswith("extractive\textractive@1\t")
    assert any(row.startswith(f"tiny-{family}\ttiny-{family}@") for row in listed[start:])
    assert "files as stated" in briefing("models", "verify", f"tiny-{family}").stdout.decode()
    done = briefing(
        *("summarize", SAMPLES / "statement.az.txt", "--points", "2", "--format", "json"),
        *("--summarizer", f"tiny-{family}"),
    )
    assert done.returncode == 0, done.stderr
    brief = json.loads(done.stdout)
    assert brief["engines"]["summarizer"].startswith(f"tiny-{family}@") and len(brief["key_points"]) == 2
    done = briefing("summarize", SAMPLES / "statement.az.txt", "--summarizer", "bloom")
    assert done.returncode == 2 and b"no summarizer called 'bloom'" in done.stderr
