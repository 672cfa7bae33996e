"""Families that only transformers runs."""

from __future__ import annotations

import json
from pathlib import Path

import pytest

from briefing.catalog.convert import convert
from briefing.catalog.folder import describe_folder, pull_from_folder
from briefing.catalog.installed import Installed
from briefing.errors import InputError, ModelError
from briefing.translate import transformers
from briefing.translate.ctranslate2 import CTranslate2Engine
from tests.translate.checkpoints import publish, publish_seamless


@pytest.fixture
def models(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    monkeypatch.setenv("BRIEFING_MODELS", str(tmp_path / "models"))
    return tmp_path / "models"


@pytest.fixture
def seamless(models: Path, tmp_path: Path) -> Installed:
    folder = publish_seamless(tmp_path / "published")
    return pull_from_folder(describe_folder(folder, "seamless"), folder)


def test_seamless_is_told_both_languages(seamless: Installed) -> None:
    assert seamless.family == "seamless" and len(seamless.directions) == 12
    engine = transformers.installed(model="seamless")
    sentence = ["The parties agreed to meet again."]
    drafts = {target: engine.translate(sentence, "en", target)[0] for target in ("ru", "az", "hy")}
    assert len({draft.log_probability for draft in drafts.values()}) == 3
    assert all(draft.tokens > 0 and "__" not in draft.text for draft in drafts.values())
    assert engine._ids(sentence[0], "en", "hy") != engine._ids(sentence[0], "az", "hy")


def test_what_ctranslate2_does_not_run_is_not_converted(seamless: Installed) -> None:
    with pytest.raises(InputError, match="family seamless, which the ctranslate2 engine doesn't run"):
        convert(seamless)


def test_an_adapted_model_is_shown_what_it_was_trained_on(models: Path, tmp_path: Path) -> None:
    folder = publish("opus-mt-multi", tmp_path / "published")
    settings = {"annotated": True, "hinted": True, "longest": 40, "repetition_penalty": 1.2}
    (folder / "briefing.json").write_text(json.dumps(settings), "utf-8")
    model = pull_from_folder(describe_folder(folder, "mine"), folder)
    assert model.adapted and "briefing.json" in model.files
    slow, fast = transformers.installed(model="mine"), CTranslate2Engine(convert(model, "float32"), threads=1)
    text = "The mudslide destroyed a power plant."
    assert slow.as_read(text, "en", "ru") == fast.as_read(text, "en", "ru") != text
    assert len(slow._ids(text, "en", "ru")) > len(slow._ids("The mudslide came.", "en", "ru")) + 10
    long = " ".join([text] * 3)
    assert not slow._fits(long, "en", "ru") and not fast._fits(long, "en", "ru")
    assert (fast.manifest.longest, fast.manifest.repetition_penalty) == (40, 1.2)
    (model.original / "briefing.json").write_text("[", "utf-8")
    with pytest.raises(ModelError, match=r"briefing\.json can't be read"):
        transformers.installed(model="mine")


def test_another_number_format(models: Path, tmp_path: Path) -> None:
    folder = publish("m2m100", tmp_path / "published")
    pull_from_folder(describe_folder(folder, "m2m"), folder)
    engine = transformers.installed(model="m2m", dtype="bfloat16")
    assert engine.signature.endswith("+bfloat16")
    assert engine.translate(["Peace."], "en", "hy")[0].tokens > 0


def test_a_vocabulary_without_the_languages_is_refused(models: Path, tmp_path: Path) -> None:
    folder = publish("opus-mt-multi", tmp_path / "published")
    model = pull_from_folder(describe_folder(folder, "mine"), folder)
    text = (model.original / "vocab.json").read_text("utf-8")
    (model.original / "vocab.json").write_text(text.replace(">>aze_Latn<<", ">>zzz<<"), "utf-8")
    with pytest.raises(ModelError, match=r"no token for az in its vocab\.json"):
        convert(model)


def test_weights_that_do_not_load(models: Path, tmp_path: Path) -> None:
    folder = publish("m2m100", tmp_path / "published")
    model = pull_from_folder(describe_folder(folder, "m2m"), folder)
    (model.original / "model.safetensors").write_bytes(b"12345678{}")
    with pytest.raises(ModelError, match="can't be loaded"):
        transformers.installed(model="m2m")
    with pytest.raises(ModelError, match="can't be converted"):
        convert(model)
