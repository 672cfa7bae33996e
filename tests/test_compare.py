"""Engines side by side, with chrF where there is a reference."""

from __future__ import annotations

from pathlib import Path

import pytest

from briefing import compare as compare_module
from briefing.brief import Translation
from briefing.compare import Result, chrf, compare, names_of, read
from briefing.errors import InputError, LanguageError
from tests.commands import SAMPLES, briefing

ENGLISH = "The parties agreed to meet again.\nArmenia rejects the accusations.\n"
RUSSIAN = "Стороны договорились встретиться снова.\nАрмения отвергает обвинения.\n"


@pytest.fixture
def texts(tmp_path: Path) -> tuple[str, str]:
    (tmp_path / "text.en").write_text(ENGLISH, "utf-8")
    (tmp_path / "text.ru").write_text(RUSSIAN, "utf-8")
    return str(tmp_path / "text.en"), str(tmp_path / "text.ru")


def test_the_command_prints_them_side_by_side(texts: tuple[str, str]) -> None:
    done = briefing("models", "compare", texts[0], "--reference", texts[1], "--to", "ru")
    assert done.returncode == 0, done.stderr
    lines = done.stdout.decode().splitlines()
    assert lines[0] == "source\tThe parties agreed to meet again."
    assert lines[1] == "reference\tСтороны договорились встретиться снова."
    assert lines[2].startswith("embedded\t")
    name, signature, speed, doubtful, score = lines[-1].split("\t")
    assert name == "embedded" and signature.startswith("embedded@")
    assert float(speed) > 0 and 0 <= int(doubtful) <= 2 and 0 <= float(score) <= 100
    assert b"nc:6" in done.stderr  # sacrebleu's signature


def test_without_a_reference_there_is_no_score() -> None:
    done = briefing("models", "compare", SAMPLES / "statement.az.txt", "--to", "ru", "--engine", "embedded")
    assert done.returncode == 0 and done.stdout.decode().splitlines()[-1].endswith("\t-")


def test_an_engine_that_fails_costs_no_other(texts: tuple[str, str]) -> None:
    arguments = ("models", "compare", texts[0], "--to", "ru", "--engine", "bloom", "--engine", "embedded")
    done = briefing(*arguments)
    assert done.returncode == 0 and b"left out: there is no engine called 'bloom'" in done.stderr
    done = briefing(*arguments[:-2])
    assert done.returncode == 2 and b"no engine could" in done.stderr


def test_lines_must_match(texts: tuple[str, str], tmp_path: Path) -> None:
    (tmp_path / "short.ru").write_text("Мир.\n", "utf-8")
    with pytest.raises(InputError, match=r"has 2 lines and .* has 1"):
        read(texts[0], str(tmp_path / "short.ru"), "ru")
    (tmp_path / "blank.ru").write_text(RUSSIAN.splitlines()[0] + "\n\n", "utf-8")
    with pytest.raises(InputError, match=r"line 2 of .*blank\.ru is blank"):
        read(texts[0], str(tmp_path / "blank.ru"), "ru")
    (tmp_path / "ended.ru").write_text(RUSSIAN + "\n", "utf-8")
    assert len(read(texts[0], str(tmp_path / "ended.ru"), "ru").references) == 2
    with pytest.raises(LanguageError, match="already"):
        read(texts[0], texts[1], "en")


def test_chrf_is_that_of_sacrebleu(texts: tuple[str, str], monkeypatch: pytest.MonkeyPatch) -> None:
    assert chrf(["Мир."], ["Мир."])[0] == 100 and chrf(["Мир."], ["abc"])[0] == 0
    monkeypatch.setattr(compare_module, "can_score", lambda: False)
    text = read(texts[0], texts[1], "ru")
    assert names_of(text) == ["embedded"]
    (result,) = compare(text, ["embedded"])
    assert isinstance(result, Result) and result.chrf is None and len(result.translations) == 2


def test_doubtful_counts_sentences() -> None:
    done = (Translation("a", "model", "x", 0.1, ("length", "low-confidence")), Translation("b", "model", "x", 1.0))
    assert Result("x", "x@1", done, 1.0, None).doubtful == 1
