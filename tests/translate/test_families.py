"""Every family from its published files to translations: pulled, converted, and run by both runtimes alike."""

from __future__ import annotations

import json
from dataclasses import replace
from pathlib import Path

import pytest

from briefing.catalog import machine
from briefing.catalog.convert import convert
from briefing.catalog.entry import Entry
from briefing.catalog.folder import describe_folder, pull_from_folder, verify
from briefing.catalog.installed import Installed, find
from briefing.errors import InputError, ModelError
from briefing.translate.ctranslate2 import CTranslate2Engine
from briefing.translate.engine import Engine
from briefing.translate.pieces import Pieces
from briefing.translate.transformers import TransformersEngine
from models.training.corpus import read_lines
from tests.translate.checkpoints import publish

FAMILIES = ("opus-mt", "opus-mt-multi", "nllb", "m2m100", "mbart50", "madlad")
PAIRS = {"opus-mt": ("en", "hy"), "mbart50": ("en", "az")}
LINES = read_lines()[500:540]


def described(family: str, folder: Path) -> Entry:
    """The entry that the folder describes; MADLAD is told from other T5 models by the size of its vocabulary."""
    entry = describe_folder(folder, "opus-mt-en-hy" if family == "opus-mt" else family)
    if family == "madlad":
        whole = frozenset((a, b) for a in ("en", "ru", "az", "hy") for b in ("en", "ru", "az", "hy") if a != b)
        entry = replace(entry, family="madlad", kind="translation", directions=whole)
    return entry


@pytest.fixture(scope="module", params=FAMILIES)
def family(request: pytest.FixtureRequest) -> str:
    return str(request.param)


@pytest.fixture(scope="module")
def model(family: str, tmp_path_factory: pytest.TempPathFactory) -> Installed:
    """The family's checkpoint, installed and converted without rounding, so that both runtimes compute the same."""
    patch = pytest.MonkeyPatch()
    patch.setenv("BRIEFING_MODELS", str(tmp_path_factory.mktemp("models")))
    folder = publish(family, tmp_path_factory.mktemp("published") / family)
    installed = pull_from_folder(described(family, folder), folder)
    convert(installed, "float32")
    convert(installed, "int8")
    patch.undo()
    return installed


def pair(family: str) -> tuple[str, str]:
    return PAIRS.get(family, ("en", "hy"))


def test_the_folder_tells_its_family(model: Installed, family: str) -> None:
    assert model.family == family.removesuffix("-multi")
    assert len(model.directions) == {"opus-mt": 1, "mbart50": 6}.get(family, 12)
    assert model.parameters > 50_000 and verify(model) == len(model.files) + 2


def test_tokens_are_those_of_the_familys_own_tokenizer(model: Installed, family: str) -> None:
    from transformers import AutoTokenizer

    source, target = pair(family)
    engine = TransformersEngine(model)
    tokenizer = AutoTokenizer.from_pretrained(model.original)
    names = {"nllb": ("eng_Latn", "hye_Armn"), "m2m100": ("en", "hy"), "mbart50": ("en_XX", "az_AZ")}.get(family)
    if names:
        tokenizer.src_lang = names[0]
    start = {"opus-mt-multi": ">>hye<< ", "madlad": "<2hy> "}.get(family, "")
    alike = 0
    for line in LINES:
        text = line.texts[source]
        own = tokenizer(start + text).input_ids
        ours = engine._ids(text, source, target)
        assert ours[0] == own[0] and ours[-1] == own[-1] == tokenizer.eos_token_id
        alike += ours == own
    # transformers rebuilds SentencePiece's models in a library of its own, which cuts a word here and there elsewhere.
    assert alike >= 0.9 * len(LINES)


def test_both_runtimes_translate_alike(model: Installed, family: str) -> None:
    source, target = pair(family)
    texts = [line.texts[source] for line in LINES[:12]]
    fast = CTranslate2Engine(model.folder / "float32", threads=1, beam=1)
    slow = TransformersEngine(model, beam=1)
    assert isinstance(fast, Engine) and isinstance(slow, Engine)
    left, right = fast.translate(texts, source, target), slow.translate(texts, source, target)
    # Weights without knowledge leave many words equally likely, so that rounding may decide between two.
    assert sum(a.text == b.text for a, b in zip(left, right, strict=True)) > 6
    for a, b in zip(left, right, strict=True):
        assert a.log_probability is not None and a.log_probability < 0 and a.tokens > 0
        if a.text == b.text and a.tokens == b.tokens:
            assert a.log_probability == pytest.approx(b.log_probability, abs=0.02)
        assert a.score is not None and 0 <= a.score <= 1 and a.threshold == 0.5


def test_one_sentence_and_sixty_four_give_the_same(model: Installed, family: str) -> None:
    source, target = pair(family)
    texts = [line.texts[source] for line in read_lines()[600:664]]
    # int8 would round between the equally likely words of random weights; the embedded model has a test of its own.
    engine = CTranslate2Engine(model.folder / "float32", threads=1)
    together = engine.translate(texts, source, target)
    alone = [engine.translate([text], source, target)[0] for text in texts[::8]]
    assert [draft.text for draft in together[::8]] == [draft.text for draft in alone]


def test_the_target_language_reaches_the_model(model: Installed, family: str) -> None:
    if family == "opus-mt":
        assert CTranslate2Engine(model.folder / "int8", threads=1).manifest.target_tokens == {"hy": ""}
        return
    engine = CTranslate2Engine(model.folder / "int8", threads=1)
    targets = [target for target in ("ru", "az", "hy") if engine.supports("en", target)]
    scores = {engine.translate([LINES[0].texts["en"]], "en", target)[0].log_probability for target in targets}
    assert len(scores) == len(targets) >= 2


def test_a_batch_stays_within_the_memory_that_the_formula_says(model: Installed) -> None:
    engine = CTranslate2Engine(model.folder / "int8", threads=4)
    manifest = engine.manifest
    assert manifest.position_bytes == 2 * 16 * 64  # layers × bytes × width
    assert manifest.vocabulary >= 600
    for longest in (48, 144, 500):
        batch = engine._batching(longest)
        assert batch["batch_type"] == "examples"
        sentence = 4 * (longest * manifest.position_bytes + 8 * manifest.vocabulary)
        assert 4 * batch["max_batch_size"] * sentence <= machine.WORKING
    engine.manifest = replace(manifest, position_bytes=10_000_000)
    assert engine._batching(500)["max_batch_size"] == 1


def test_signatures_say_what_translated(model: Installed) -> None:
    short = model.revision.removeprefix("local-")[:8]
    assert CTranslate2Engine(model.folder / "int8").signature == f"{model.name}@{short}+int8"
    assert TransformersEngine(model).signature == f"{model.name}@{short}+float32"


def test_what_the_decoder_writes_has_no_language_tokens(model: Installed, family: str) -> None:
    source, target = pair(family)
    engine = CTranslate2Engine(model.folder / "int8", threads=1)
    pieces = Pieces(model.original, model.family, engine.manifest.target_tokens)
    tokens = [*pieces.prefix(target), *pieces.encode("Peace, and talks.", source, target)]
    assert pieces.decode(tokens) == "Peace, and talks."


def test_refuses_what_it_cannot(model: Installed, family: str) -> None:
    engine = TransformersEngine(model)
    with pytest.raises(ModelError, match="doesn't translate from"):
        engine.translate(["Bonjour."], "fr", "hy")
    with pytest.raises(InputError, match="no dtype 'int3'"):
        TransformersEngine(model, dtype="int3")
    with pytest.raises(InputError, match="no device 'warp'"):
        TransformersEngine(model, device="warp")
    assert engine.translate([], *pair(family)) == []
    assert engine.translate([" "], *pair(family))[0].text == ""


def test_a_damaged_conversion_is_found(model: Installed, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("BRIEFING_MODELS", str(tmp_path))
    carried = pull_from_folder(
        Entry(model.name, "a/b", "translation", model.family, 1, "float32", "MIT", "", (), model.directions),
        model.folder,
    )
    assert find(model.name).converted().keys() == {"int8", "float32"}
    manifest = json.loads((carried.folder / "int8" / "briefing.json").read_text("utf-8"))
    manifest["sha256"]["model.bin"] = "0" * 64
    (carried.folder / "int8" / "briefing.json").write_text(json.dumps(manifest))
    with pytest.raises(ModelError, match=r"int8/model.bin is damaged"):
        verify(carried)
