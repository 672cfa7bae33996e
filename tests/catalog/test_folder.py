"""Models from a folder: the USB stick."""

from __future__ import annotations

import json
import shutil
from pathlib import Path

import pytest

from briefing.catalog.entry import entry
from briefing.catalog.folder import describe_folder, pull_from_folder, verify
from briefing.catalog.installed import find, installed
from briefing.errors import InputError, ModelError
from tests.catalog.published import opus

NAME = "opus-mt-en-hy"


@pytest.fixture
def stick(models: Path, tmp_path: Path) -> Path:
    """A folder as someone downloaded it elsewhere, pickles included."""
    folder = tmp_path / "stick"
    for name, data in opus().items():
        (folder / name).parent.mkdir(parents=True, exist_ok=True)
        (folder / name).write_bytes(data)
    return folder


def test_published_files_are_copied_without_pickles(stick: Path) -> None:
    model = pull_from_folder(entry(NAME), stick)
    assert model.revision.startswith("local-") and len(model.signature) == len(NAME) + 9
    assert not list(model.folder.rglob("*.bin")) and not list(model.folder.rglob("*.h5"))
    assert (model.original / "source.spm").read_bytes() == (stick / "source.spm").read_bytes()
    assert verify(find(NAME)) == 7
    assert pull_from_folder(entry(NAME), stick, "abcdef1234").signature == f"{NAME}@abcdef12"


def test_an_installed_model_can_be_carried_on(stick: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    first = pull_from_folder(entry(NAME), stick)
    shutil.copytree(first.folder, tmp_path / "carried")
    monkeypatch.setenv("BRIEFING_MODELS", str(tmp_path / "second"))
    assert describe_folder(tmp_path / "carried", "mine/my-model").directions == {("en", "hy")}
    second = pull_from_folder(entry(NAME), tmp_path / "carried")
    assert second.folder.parent.name == "second" and second.revision == first.revision
    (tmp_path / "carried" / "original" / "source.spm").write_bytes(b"changed")
    with pytest.raises(ModelError, match=r"source.spm .* is damaged"):
        pull_from_folder(entry(NAME), tmp_path / "carried")


def test_converted_weights_that_are_something_else_are_refused(
    stick: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    first = pull_from_folder(entry(NAME), stick)
    (first.folder / "int8").mkdir()
    (first.folder / "int8" / "model.bin").write_bytes(b"cos\nsystem\n(S'false'\ntR.")
    (first.folder / "int8" / "briefing.json").write_text(json.dumps({"sha256": {"model.bin": "0"}}))
    monkeypatch.setenv("BRIEFING_MODELS", str(tmp_path / "second"))
    with pytest.raises(ModelError, match="isn't a translation model of CTranslate2"):
        pull_from_folder(entry(NAME), first.folder)
    assert installed() == {}


def test_a_folder_that_is_none(models: Path, tmp_path: Path) -> None:
    with pytest.raises(InputError, match="no folder"):
        pull_from_folder(entry(NAME), tmp_path / "nowhere")
    (tmp_path / "empty").mkdir()
    with pytest.raises(InputError, match="no weights in safetensors"):
        pull_from_folder(entry(NAME), tmp_path / "empty")
    with pytest.raises(InputError, match=r"config.json can't be read"):
        describe_folder(tmp_path / "empty", "x")
    with pytest.raises(InputError, match="can't be the name"):
        describe_folder(tmp_path / "empty", "..")


@pytest.mark.parametrize("name", ["model.safetensors", "vocab.json"])
def test_verify_names_what_is_damaged(stick: Path, name: str) -> None:
    model = pull_from_folder(entry(NAME), stick)
    path = model.original / name
    path.write_bytes(path.read_bytes()[:-1] + b"!")
    with pytest.raises(ModelError, match=f"{name} of {NAME} is damaged"):
        verify(model)
    path.unlink()
    with pytest.raises(ModelError, match=f"{name} of {NAME} is damaged or missing"):
        verify(model)
