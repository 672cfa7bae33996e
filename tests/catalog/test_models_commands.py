"""`briefing models` as it is typed."""

from __future__ import annotations

import os
import subprocess
import sys
from pathlib import Path

from tests.catalog.hub_server import FakeHub, serving
from tests.catalog.published import opus
from tests.commands import SAMPLES, briefing
from tests.translate.checkpoints import publish

EN_HY, NLLB = "Helsinki-NLP/opus-mt-en-hy", "facebook/nllb-200-distilled-600M"


def online(*arguments: str, **environment: str) -> subprocess.CompletedProcess[str]:
    """The command with the network on."""
    command = [sys.executable, "-m", "briefing", *arguments]
    return subprocess.run(
        command,
        capture_output=True,
        text=True,
        stdin=subprocess.DEVNULL,
        env={**os.environ, **environment},
        check=False,
    )


def test_pull_list_verify_remove(models: Path) -> None:
    with serving(FakeHub({EN_HY: opus()})) as hub:
        done = online("models", "pull", "opus-mt-en-hy", "--endpoint", hub.url, "--no-convert")
    assert done.returncode == 0, done.stderr
    assert done.stdout == f"opus-mt-en-hy@01234567 is in {models / 'opus-mt-en-hy'}\n"
    assert "7 files, 203 kB" in done.stderr and "100%" in done.stderr and "/s" in done.stderr
    rows = briefing("models", "list").stdout.decode().splitlines()
    assert "opus-mt-en-hy\topus-mt-en-hy@01234567+float32\ten→hy" in rows
    assert any(row.startswith("opus-mt-en-hy\ttranslation\t76 M\t304 MB") and "installed" in row for row in rows)
    shown = briefing("models", "show", "opus-mt-en-hy").stdout.decode()
    assert "on this machine\topus-mt-en-hy@01234567 (not converted), 20" in shown and "chrF 36.9, BLEU 7.8" in shown
    assert "7 files as stated" in briefing("models", "verify").stdout.decode()
    (models / "opus-mt-en-hy" / "original" / "vocab.json").write_text("{}")
    done = briefing("models", "verify", "opus-mt-en-hy")
    assert done.returncode == 1 and b"vocab.json of opus-mt-en-hy is damaged" in done.stderr
    assert b"free again" in briefing("models", "remove", "opus-mt-en-hy").stdout


def test_a_licence_is_asked_about_first(models: Path) -> None:
    with serving(FakeHub({NLLB: opus()})) as hub:
        done = online("models", "pull", "nllb-200-distilled-600M", "--no-convert", HF_ENDPOINT=hub.url)
        assert done.returncode == 2 and "forbids commercial use" in done.stderr and "--yes" in done.stderr
        assert not hub.requests
        done = online("models", "pull", "nllb-200-distilled-600M", "--yes", "--no-convert", HF_ENDPOINT=hub.url)
    assert done.returncode == 0 and "forbids commercial use" in done.stderr


def test_a_repository_by_its_own_name(models: Path) -> None:
    with serving(FakeHub({"someone/opus-mt-ru-az": opus()})) as hub:
        arguments = ("models", "pull", "someone/opus-mt-ru-az", "--endpoint", hub.url, "--no-convert")
        assert "read its licence" in online(*arguments).stderr
        done = online(*arguments, "--yes")
    assert done.returncode == 0, done.stderr
    assert "opus-mt-ru-az@01234567+float32\tru→az" in briefing("models", "list").stdout.decode()


def test_one_sentence_for_what_goes_wrong(models: Path) -> None:
    cases = [
        (("pull", "nllb-7"), 2, "near to it"),
        (("pull", "opus-mt-en-hy", "--from", "/nowhere"), 2, "no folder"),
        (("pull", "opus-mt-en-hy", "--endpoint", "ftp://x"), 2, "address"),
        (("verify", "bloom"), 2, "isn't on this machine"),
        (("convert", "bloom"), 2, "briefing models pull bloom"),
        (("remove", "bloom"), 2, "isn't on this machine"),
    ]
    for arguments, code, says in cases:
        done = briefing("models", *arguments)
        said = done.stderr.decode()
        assert done.returncode == code and says in said and said.count("\n") == 1, said


def test_offline_nothing_is_asked(models: Path) -> None:
    done = online("models", "pull", "opus-mt-en-hy", HF_HUB_OFFLINE="1")
    assert done.returncode == 2 and "HF_HUB_OFFLINE is set" in done.stderr


def test_from_a_folder_to_a_translation_without_the_network(models: Path, tmp_path: Path) -> None:
    folder = publish("m2m100", tmp_path / "stick")
    done = briefing("models", "pull", "tiny", "--from", folder)
    assert done.returncode == 2 and b"read its licence" in done.stderr and b"--yes" in done.stderr
    done = briefing("models", "pull", "tiny", "--from", folder, "--yes")
    assert done.returncode == 0, done.stderr
    assert done.stdout.decode().splitlines()[1] == f"converted to {models / 'tiny' / 'int8'}"
    done = briefing("models", "convert", "tiny", "--compute-type", "int3")
    assert done.returncode == 2 and b"no compute type 'int3'" in done.stderr
    done = briefing("translate", SAMPLES / "statement.az.txt", "--to", "hy", "--json", "--engine", "tiny")
    assert done.returncode == 0, done.stderr
    assert b'"engine": "tiny@' in done.stdout and b"+int8" in done.stdout
