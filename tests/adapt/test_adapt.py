"""A model learns what was approved, says so in figures, and is installed only where it got better."""

from __future__ import annotations

import json
import sys
from dataclasses import replace
from pathlib import Path

import pytest

from briefing.adapt.adapt import KEPT, adapt, lessons
from briefing.adapt.approved import Approved
from briefing.adapt.training import Plan, train
from briefing.catalog.convert import convert
from briefing.catalog.folder import describe_folder, pull_from_folder, verify
from briefing.catalog.installed import PARTIAL, find, installed, remove
from briefing.catalog.shipped import BESIDE
from briefing.errors import InputError
from briefing.selection import best, engine
from briefing.translate.ctranslate2 import CTranslate2Engine, embedded
from tests.commands import briefing
from tests.translate.checkpoints import publish


@pytest.fixture
def models(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    monkeypatch.setenv("BRIEFING_MODELS", str(tmp_path / "models"))
    return tmp_path / "models"


@pytest.fixture
def memory(tmp_path: Path) -> Path:
    """Sixty approved translations from English into Russian, which say one of three things."""
    path = tmp_path / "approved.tsv"
    said = [("Armenia", "Армения"), ("Azerbaijan", "Азербайджан"), ("Russia", "Россия")]
    rows = [f"{en} thanks envoy {i}.\t{ru} благодарит посла {i}." for i in range(20) for en, ru in said]
    path.write_text("\n".join(["en\tru", *rows]) + "\n", "utf-8")
    return path


@pytest.mark.parametrize("family", ["opus-mt-multi", "nllb"])
def test_a_model_learns_and_is_installed(models: Path, memory: Path, tmp_path: Path, family: str) -> None:
    folder = publish(family, tmp_path / family, init_std=0.05)
    pull_from_folder(describe_folder(folder, "base"), folder)
    told: list[str] = []
    report = adapt(memory, "base", plan=Plan(epochs=25, rate=5e-3, tokens=300), say=told.append)
    ways = {("en", "ru"), ("ru", "en")}
    assert report.before.keys() == report.after.keys() == ways and report.held_out == 6
    assert report.gain > 5 and all(report.after[way] > report.before[way] for way in ways)
    assert told[0] == "54 translations to learn from, 6 held out" and told[-1].startswith("epoch 25 of 25: loss")
    model = find("base-adapted")
    assert model.repository == "base" and model.family == find("base").family and verify(model) == len(model.files) + 1
    assert engine("base-adapted").signature.startswith("base-adapted@")
    assert engine("base-adapted").signature != engine("base").signature
    assert sorted(path.name for path in models.iterdir()) == [PARTIAL, "base", "base-adapted"]
    assert not [path for path in (models / PARTIAL).iterdir() if path.is_dir()]


def test_a_worse_model_is_not_installed(models: Path, memory: Path, tmp_path: Path) -> None:
    folder = publish("opus-mt-multi", tmp_path / "published", init_std=0.05)
    pull_from_folder(describe_folder(folder, "base"), folder)
    adapt(memory, "base", "good", Plan(epochs=25, rate=5e-3, tokens=300))
    report = adapt(memory, "good", "bad", Plan(epochs=1, rate=0.1, tokens=300))
    assert report.model is None and report.gain < 0
    assert set(installed()) == {"base", "good"}


HINTED = "The mudslide destroyed a power plant."


def test_the_embedded_model_learns_and_is_run_as_before(models: Path, memory: Path) -> None:
    report = adapt(memory, plan=Plan(epochs=5, rate=5e-4))
    assert report.before.keys() == {("en", "ru"), ("ru", "en")} and report.gain > 5
    assert report.model is not None and report.model.adapted
    first, second = embedded(threads=1), engine("embedded-adapted")
    assert isinstance(second, CTranslate2Engine) and second.signature.startswith("embedded-adapted@")
    assert second.as_read(HINTED, "en", "ru") == first.as_read(HINTED, "en", "ru") != HINTED
    before, after = (json.loads((each.folder / "briefing.json").read_text("utf-8")) for each in (first, second))
    assert {key: after.get(key) for key in KEPT} == {key: before.get(key) for key in KEPT}
    for name in BESIDE:
        beside = [(folder / name).read_bytes() for folder in (first.folder, second.folder)]
        assert beside[0] == beside[1]
        assert (convert(report.model, "float16") / name).read_bytes() == beside[0]
    assert best() == "embedded-adapted"  # what `auto` takes where nothing larger is installed
    with pytest.raises(InputError, match="no engine called 'opus-mt'"):
        engine("opus-mt")
    with pytest.raises(InputError, match="comes with briefing"):
        remove("embedded")


def test_lessons_are_the_sources_as_they_are_shown_at_run_time() -> None:
    model = embedded(threads=1)
    segments = ({"en": HINTED, "ru": "Сель разрушил электростанцию."}, {"en": "word " * 400, "ru": "слово"})
    approved = Approved(segments, segments)
    # A source too long for one piece is left out, its translation too long for none is learnt from.
    (there, written), *back = lessons(model, model.folder, approved, [("en", "ru"), ("ru", "en")])
    assert len(back) == 2
    text = "".join(there).replace("▁", " ")
    assert text.startswith(">>rus<< The mudslide") and "электростанция" in text and there[-1] == "</s>"
    assert there == model._pieces.encode(model.as_read(HINTED, "en", "ru"), "en", "ru")
    assert "".join(written).replace("▁", " ").strip() == "Сель разрушил электростанцию.</s>"
    model.manifest = replace(model.manifest, annotated=False)
    ((bare, _), *_) = lessons(model, model.folder, approved, [("en", "ru")])
    assert "электростанция" not in "".join(bare) and len(bare) < len(there)


def test_what_cannot_be_adapted(models: Path, memory: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    folder = publish("m2m100", tmp_path / "m2m100")
    pull_from_folder(describe_folder(folder, "m2m100"), folder)
    with pytest.raises(InputError, match="of the family m2m100; opus-mt and nllb models are adapted"):
        adapt(memory, "m2m100")
    with pytest.raises(InputError, match="isn't on this machine"):
        adapt(memory, "bloom")
    for name in ("embedded", "Embedded", "m2m100"):
        with pytest.raises(InputError, match="a name of its own"):
            adapt(memory, "embedded", name)
    with pytest.raises(InputError, match="every approved translation is longer than 2 subwords"):
        train(folder, tmp_path / "out", [(["▁a", "</s>"], ["▁a", "▁b", "</s>"])], Plan(longest=2))
    with monkeypatch.context() as without:
        without.setitem(sys.modules, "sacrebleu", None)
        with pytest.raises(InputError, match="no such file"):
            adapt(tmp_path / "none.tsv")
    done = briefing("models", "adapt", "--memory", tmp_path / "none.tsv")
    assert done.returncode == 2 and b"no such file" in done.stderr
