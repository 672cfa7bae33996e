"""Which engine a name, the environment, the configuration file and `auto` mean."""

from __future__ import annotations

import shutil
from dataclasses import replace
from pathlib import Path

import pytest

from briefing import selection
from briefing.catalog import machine
from briefing.catalog.convert import convert
from briefing.catalog.folder import describe_folder, pull_from_folder
from briefing.catalog.installed import installed
from briefing.errors import InputError, ModelError
from briefing.settings import settings, settings_file
from briefing.translate.ctranslate2 import CTranslate2Engine
from tests.commands import SAMPLES, briefing
from tests.translate.checkpoints import publish


@pytest.fixture(scope="module")
def models(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """Three installed models: M2M-100, converted; OPUS-MT from and into English, converted; mBART, as published."""
    folder, published = tmp_path_factory.mktemp("models"), tmp_path_factory.mktemp("published")
    patch = pytest.MonkeyPatch()
    patch.setenv("BRIEFING_MODELS", str(folder))
    for family, name in (
        ("m2m100", "m2m"),
        ("opus-mt", "opus-mt-az-en"),
        ("opus-mt", "opus-mt-en-hy"),
        ("mbart50", "mbart"),
    ):
        source = publish(family, published / name)
        model = pull_from_folder(describe_folder(source, name), source)
        if family != "mbart50":
            convert(model)
    patch.undo()
    return folder


@pytest.fixture(autouse=True)
def here(models: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("BRIEFING_MODELS", str(models))
    monkeypatch.setenv("BRIEFING_HOME", str(tmp_path))


def test_nothing_installed_means_the_embedded_model(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("BRIEFING_MODELS", str(tmp_path / "empty"))
    assert selection.best() == "embedded"
    assert selection.engine().signature.startswith("embedded@")


def test_auto_takes_what_covers_every_direction_and_fits(monkeypatch: pytest.MonkeyPatch) -> None:
    assert selection.best() == "m2m"
    assert selection.engine("auto").signature.startswith("m2m@")
    monkeypatch.setattr(machine, "free_memory", lambda: 1000)
    assert selection.best() == "embedded"
    monkeypatch.setattr(machine, "free_memory", lambda: None)
    assert selection.best() == "m2m"


def test_a_name_is_an_installed_model_on_its_best_runtime() -> None:
    assert selection.engine("M2M").signature.endswith("+int8")
    assert selection.engine("mbart").signature.endswith("+float32")
    assert selection.engine("transformers:m2m").signature.endswith("+float32")
    assert selection.engine("ctranslate2:m2m").signature.endswith("+int8")
    with pytest.raises(InputError, match=r"`briefing models convert mbart`"):
        selection.engine("ctranslate2:mbart")


def test_opus_mt_is_all_of_its_models() -> None:
    engine = selection.engine("opus-mt")
    assert engine.directions() == {("az", "en"), ("en", "hy"), ("az", "hy")}
    draft = engine.translate(["Tərəflər görüşdü."], "az", "hy")[0]
    assert draft.engine.startswith("opus-mt-az-en@") and draft.engine.endswith("+pivot:en")


def test_an_adapted_model_comes_before_the_one_that_it_was_made_of(
    models: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("BRIEFING_MODELS", str(tmp_path / "models"))
    for name, base in (("m2m", "m2m"), ("a", "m2m"), ("opus-mt-en-hy", "opus-mt-en-hy"), ("own", "opus-mt-en-hy")):
        folder = tmp_path / "models" / name
        shutil.copytree(models / base, folder)
        replace(installed()[name], name=name, folder=folder).write()
        if name != base:
            (folder / "original" / "briefing.json").write_text("{}", "utf-8")
    assert selection.best() == "a"
    monkeypatch.setattr(CTranslate2Engine, "signature", property(lambda engine: engine.folder.parent.name))
    assert selection.engine("opus-mt").translate(["Peace."], "en", "hy")[0].engine == "own"


@pytest.mark.parametrize(
    ("name", "says"),
    [
        ("bloom", r"no engine called 'bloom'; there are: auto, ctranslate2, embedded, llm, transformers, m2m, mbart"),
        ("nllb-200-3.3B", r"`briefing models pull nllb-200-3.3B` fetches"),
        ("ctranslate2", "needs the name of a model"),
        ("transformers", "needs the name of a model"),
        ("transformers:bloom", "isn't on this machine"),
        ("llm:m2m", "not an instruct model"),
    ],
)
def test_a_name_that_means_nothing(name: str, says: str) -> None:
    with pytest.raises(InputError, match=says):
        selection.engine(name)


def test_the_environment_comes_before_the_file(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    assert settings_file() == tmp_path / "config.toml" and settings().engine == "auto"
    (tmp_path / "config.toml").write_text('engine = "mbart"\n')
    assert settings().engine == "mbart"
    monkeypatch.setenv("BRIEFING_ENGINE", "opus-mt-en-hy")
    assert selection.engine().signature.startswith("opus-mt-en-hy@")
    assert selection.engine("embedded").signature.startswith("embedded@")


def test_the_device_reaches_every_runtime(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    (tmp_path / "config.toml").write_text('device = "warp"\n')
    for name in ("embedded", "m2m"):
        with pytest.raises(ModelError, match="is there a device 'warp' here"):
            selection.engine(name)
    with pytest.raises(InputError, match="torch has no device 'warp'"):
        selection.engine("mbart")
    monkeypatch.setenv("BRIEFING_DEVICE", "cpu")
    assert selection.engine("embedded").signature.startswith("embedded@")


@pytest.mark.parametrize(
    ("text", "says"),
    [
        ("engine = ", "isn't TOML"),
        ("engine = 3", "engine = 3 means nothing"),
        ("motor = 'x'", "motor"),
        ("[llm]\nport = 1", "port = 1 in"),
    ],
)
def test_a_file_with_a_mistake_is_named(tmp_path: Path, text: str, says: str) -> None:
    (tmp_path / "config.toml").write_text(text)
    with pytest.raises(InputError, match=says) as caught:
        settings()
    assert "config.toml" in str(caught.value)


def test_a_file_that_is_named_must_be_there(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("BRIEFING_CONFIG", str(tmp_path / "none.toml"))
    with pytest.raises(InputError, match=r"none\.toml"):
        settings()


def test_the_command_takes_them_too() -> None:
    done = briefing("translate", SAMPLES / "statement.az.txt", "--to", "hy", "--json", "--engine", "opus-mt")
    assert done.returncode == 0, done.stderr
    assert b"+pivot:en" in done.stdout
    done = briefing("translate", SAMPLES / "statement.az.txt", "--to", "hy", "--engine", "bloom")
    assert done.returncode == 2 and b"no engine called 'bloom'" in done.stderr
    rows = briefing("models", "list").stdout.decode().split("\n\n")[0].splitlines()
    assert [row.split("\t")[0] for row in rows[1:]] == ["embedded", "m2m", "mbart", "opus-mt-az-en", "opus-mt-en-hy"]
