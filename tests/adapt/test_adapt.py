"""A model learns what was approved, says so in figures, and is installed only where it got better."""

from __future__ import annotations

import json
from pathlib import Path

import pytest

from briefing.adapt.adapt import adapt
from briefing.adapt.training import Plan
from briefing.catalog.folder import describe_folder, pull_from_folder, verify
from briefing.catalog.installed import PARTIAL, find, installed
from briefing.errors import InputError
from briefing.selection import engine
from models.training.corpus import read_lines
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


def test_the_embedded_model_can_be_adapted(models: Path, tmp_path: Path) -> None:
    path = tmp_path / "approved.tsv"
    lines = [line.texts for line in read_lines()[:60]]
    path.write_text("\n".join(["en\thy", *(f"{row['en']}\t{row['hy']}" for row in lines)]) + "\n", "utf-8")
    report = adapt(path, plan=Plan(epochs=1, rate=1e-5))
    assert report.before.keys() == {("en", "hy"), ("hy", "en")}
    assert all(0 <= value <= 100 for value in [*report.before.values(), *report.after.values()])
    # So small a step changes little, in either direction.
    assert abs(report.gain) < 5
    if report.model is not None:
        manifest = json.loads((report.model.folder / "int8" / "briefing.json").read_text("utf-8"))
        assert manifest["longest"] == 120 and set(manifest["calibration"]) == {"en", "ru", "az", "hy"}


def test_what_cannot_be_adapted(models: Path, memory: Path, tmp_path: Path) -> None:
    folder = publish("m2m100", tmp_path / "m2m100")
    pull_from_folder(describe_folder(folder, "m2m100"), folder)
    with pytest.raises(InputError, match="of the family m2m100; opus-mt and nllb models are adapted"):
        adapt(memory, "m2m100")
    with pytest.raises(InputError, match="isn't on this machine"):
        adapt(memory, "bloom")
    with pytest.raises(InputError, match="a name of its own"):
        adapt(memory, "embedded", "embedded")
    done = briefing("models", "adapt", "--memory", tmp_path / "none.tsv")
    assert done.returncode == 2 and b"no such file" in done.stderr
