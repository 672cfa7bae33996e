"""`briefing memory` and `briefing glossary` as a user types them, and formats named by their endings."""

from __future__ import annotations

import os
import subprocess
import sys
from pathlib import Path

import pytest

from tests.commands import SAMPLES, briefing


@pytest.fixture(autouse=True)
def home(monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> Path:
    monkeypatch.setenv("BRIEFING_HOME", str(tmp_path / "home"))
    return tmp_path


def said(*arguments: str | Path) -> str:
    done = briefing(*arguments)
    assert done.returncode == 0, done.stderr.decode()
    return done.stdout.decode()


def test_memory_out_and_in(home: Path) -> None:
    sentence, translation = "The envoy left Tbilisi on Monday.", "Посланник покинул Тбилиси в понедельник."
    for answer in ("added\n", "it was there already\n"):
        assert said("memory", "add", sentence, translation, "--from", "en", "--to", "ru") == answer
    assert said("memory", "export", home / "own.tmx") == f"1 segment written to {home / 'own.tmx'}\n"
    said("memory", "export", home / "own.xlf", "--from", "en", "--to", "ru")
    assert said("memory", "remove", sentence, translation, "--from", "en", "--to", "ru") == "1 segment removed\n"
    assert briefing("memory", "remove", sentence, translation, "--from", "en", "--to", "ru").returncode == 2
    for name in ("own.tmx", "own.xlf"):
        first = name == "own.tmx"
        known = "1 segment imported\n" if first else "0 segments imported; 1 was there already\n"
        assert said("memory", "import", home / name) == known
    assert translation in said("memory", "search", "Тбилиси")
    refused = briefing("memory", "export", home / "own.xliff")
    assert refused.returncode == 2 and b"--from and --to" in refused.stderr


def test_a_glossary_term_counts_from_then_on(home: Path) -> None:
    said("glossary", "add", "--use", "en=Security Council", "--use", "ru=Совбез", "--avoid", "ru=Совет безопасности")
    assert "ru\tavoid\tСовет безопасности" in said("glossary", "search", "security")
    assert said("glossary", "export", home / "own.tbx").startswith("1 term")
    assert said("glossary", "import", home / "own.tbx") == "0 terms imported; 1 was there already\n"
    assert said("glossary", "add", "--use", "en=EU", "--use", "ru=ЕС") == "added\n"
    assert said("glossary", "add", "--use", "en=EU", "--use", "ru=ЕС") == "it was there already\n"
    (home / "line.txt").write_text("The Security Council will meet on Monday.", "utf-8")
    answer = said("translate", home / "line.txt", "--from", "en", "--to", "ru", "--lines", "--json")
    assert ("Совбез" in answer) != ('"glossary"' in answer)  # used or flagged, never ignored
    refused = briefing("glossary", "add", "--use", "Совбез")
    assert refused.returncode == 2 and b"LANGUAGE=FORM" in refused.stderr


def test_the_ending_of_a_file_names_the_format(home: Path) -> None:
    sample = SAMPLES / "statement.az.txt"
    said("brief", sample, "--to", "ru", "--points", "1", "--out", home / "brief.xlf")
    assert b"urn:oasis:names:tc:xliff:document:2.0" in (home / "brief.xlf").read_bytes()
    assert '"ninjs"' in said("brief", sample, "--to", "ru", "--points", "1", "--format", "ninjs")
    several = briefing("brief", sample, "--points", "1", "--format", "xliff")
    assert several.returncode == 2 and b"one target language" in several.stderr


def test_without_its_packages_the_desk_says_what_to_install(home: Path) -> None:
    code = "import sys; sys.modules['uvicorn'] = None\nfrom briefing.cli import main\n"
    code += "sys.argv = ['briefing', 'serve']\nmain()"
    done = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, env=dict(os.environ))
    assert done.returncode == 2 and "pip install 'briefing[desk]'" in done.stderr
