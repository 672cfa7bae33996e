"""The whole way: a file in, a brief out, by the command, on the samples, with no network."""

from __future__ import annotations

import json
from importlib.metadata import version
from pathlib import Path
from typing import Any

import jsonschema
import pytest

import briefing as package
from briefing.brief import Translation
from briefing.export.json import schema
from briefing.lines import Translated
from tests.commands import SAMPLES, briefing

STATEMENTS = {
    "secretary-news-conference.txt": ("en", {"hy", "az", "ru"}),
    "un-spokesperson-briefing.md": ("en", {"hy", "az", "ru"}),
    "energy-forum-report.html": ("en", {"hy", "az", "ru"}),
    "mid-briefing.ru.txt": ("ru", {"hy", "az", "en"}),
    "statement.az.txt": ("az", {"hy", "ru", "en"}),
    "press-conference.hy.txt": ("hy", {"az", "ru", "en"}),
}


@pytest.fixture(scope="session")
def briefs() -> dict[str, dict[str, Any]]:
    """The JSON brief of every sample."""
    found = {}
    for name in STATEMENTS:
        done = briefing("brief", SAMPLES / name, "--format", "json")
        assert done.returncode == 0, done.stderr.decode()
        found[name] = json.loads(done.stdout)
    return found


@pytest.mark.parametrize("name", STATEMENTS)
def test_sample_is_briefed_into_every_other_language(briefs: dict[str, dict[str, Any]], name: str) -> None:
    brief, (language, targets) = briefs[name], STATEMENTS[name]
    jsonschema.validate(brief, schema())
    assert brief["source"]["language"] == language
    assert brief["source"]["title"]
    assert set(brief["targets"]) == targets
    assert 4 <= len(brief["key_points"]) <= 5
    for point in brief["key_points"]:
        assert set(point["translations"]) == targets
        assert all(translation["text"].strip() for translation in point["translations"].values())
        assert all(point["label"][code] for code in ("en", "ru", "az", "hy"))


@pytest.mark.parametrize("name", STATEMENTS)
def test_evidence_is_the_document_character_for_character(briefs: dict[str, dict[str, Any]], name: str) -> None:
    text = package.Briefer().document(SAMPLES / name).text
    for point in briefs[name]["key_points"]:
        for evidence in point["evidence"]:
            assert text[evidence["start"] : evidence["end"]] == evidence["quote"]


@pytest.mark.parametrize("name", STATEMENTS)
def test_points_are_ordered_by_salience(briefs: dict[str, dict[str, Any]], name: str) -> None:
    saliences = [point["salience"] for point in briefs[name]["key_points"]]
    assert saliences == sorted(saliences, reverse=True)


def test_secretary_condemns_force_and_asks_for_access_and_talks(briefs: dict[str, dict[str, Any]]) -> None:
    points = {point["topic"]: point for point in briefs["secretary-news-conference.txt"]["key_points"]}
    assert {"force.unacceptable", "humanitarian.access", "negotiations.return"} <= set(points)
    force = points["force.unacceptable"]
    assert force["speaker"] == "Antony J. Blinken"
    assert "unacceptable" in force["text"]
    assert "unacceptable" in force["evidence"][0]["quote"]


def test_a_question_is_never_the_officials_position(briefs: dict[str, dict[str, Any]]) -> None:
    quotes = [e["quote"] for brief in briefs.values() for point in brief["key_points"] for e in point["evidence"]]
    for claim in (
        "ethnic cleansing, it's happening",
        "everybody in Juba knows",
        "попросту бросила",
        "գաղտնի գործարքով",
    ):
        assert not any(claim in quote for quote in quotes)


@pytest.mark.parametrize(
    ("format_", "start"), [("text", "Secretary"), ("markdown", "#"), ("html", "<!"), ("json", "{")]
)
def test_formats_go_to_standard_output(format_: str, start: str) -> None:
    done = briefing("brief", SAMPLES / "secretary-news-conference.txt", "--to", "hy", "--format", format_)
    assert done.returncode == 0
    assert done.stdout.decode().lower().startswith(start.lower())
    assert b"\x1b" not in done.stdout


def test_docx_goes_to_a_file(tmp_path: Path) -> None:
    from docx import Document

    out = tmp_path / "brief.docx"
    done = briefing("brief", SAMPLES / "statement.az.txt", "--to", "ru", "--format", "docx", "--out", out)
    assert done.returncode == 0, done.stderr.decode()
    assert any("Русский" in paragraph.text for paragraph in Document(str(out)).paragraphs)


@pytest.mark.parametrize(
    ("name", "start"), [("a.json", b"{"), ("a.md", b"#"), ("a.HTML", b"<!"), ("a.docx", b"PK"), ("a.txt", b"Az")]
)
def test_ending_of_the_file_says_the_format(tmp_path: Path, name: str, start: bytes) -> None:
    done = briefing("summarize", SAMPLES / "statement.az.txt", "--out", tmp_path / name)
    assert done.returncode == 0, done.stderr.decode()
    assert (tmp_path / name).read_bytes().startswith(start)


def test_summarize_makes_no_translations() -> None:
    done = briefing("summarize", SAMPLES / "mid-briefing.ru.txt", "--format", "json", "--points", "3")
    brief = json.loads(done.stdout)
    assert len(brief["key_points"]) == 3
    assert brief["targets"] == [] and not any(point["translations"] for point in brief["key_points"])


def test_translate_answers_line_by_line() -> None:
    lines = "The talks will continue in Yerevan.\n\nUse of force is unacceptable.\n"
    done = briefing("translate", "-", "--to", "hy", "--from", "en", "--lines", stdin=lines.encode())
    assert done.returncode == 0, done.stderr.decode()
    answer = done.stdout.decode().split("\n")
    assert len(answer) == 4 and answer[1] == "" and answer[3] == ""
    assert answer[0] and answer[2]


def test_translated_lines_are_numbered_and_other_languages_counted() -> None:
    lines = [
        "The talks will continue in Yerevan.",
        "",
        "Le ministre a déclaré à Paris que les négociations se poursuivraient.",
        "Применение силы неприемлемо для всех сторон.",
    ]
    done = briefing(
        "translate", "-", "--to", "hy", "--from", "en", "--lines", "--json", stdin=("\n".join(lines) + "\n").encode()
    )
    assert done.returncode == 0, done.stderr.decode()
    answers = [json.loads(answer) for answer in done.stdout.decode().splitlines()]
    assert [(answer["line"], answer["source"]) for answer in answers] == list(enumerate(lines, 1))
    assert [bool(answer["translations"]) for answer in answers] == [True, False, True, True]
    assert "2 lines looked like another language than English (en)" in done.stderr.decode()


def test_a_text_in_another_language_than_named_is_told() -> None:
    text = "Переговоры о мире продолжатся в Ереване в следующий понедельник."
    done = briefing("translate", "-", "--to", "hy", "--from", "en", stdin=text.encode())
    assert done.returncode == 0 and "the text looked like another language than English (en)" in done.stderr.decode()


def test_detect_answers_for_every_line() -> None:
    lines = "Переговоры продолжатся завтра.\nDanışıqlar Bakıda davam edəcək.\n\nԲանակցությունները կշարունակվեն։\n"
    done = briefing("detect", "-", "--lines", stdin=lines.encode())
    assert [row.split("\t")[0] for row in done.stdout.decode().splitlines()] == ["ru", "az", "und", "hy"]


def test_own_memory_comes_first(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("BRIEFING_HOME", str(tmp_path))
    sentence, approved = "The bridge at Ijevan reopens on Monday.", "Իջևանի կամուրջը վերաբացվում է երկուշաբթի։"
    added = briefing("memory", "add", sentence, approved, "--from", "en", "--to", "hy")
    assert (added.returncode, added.stdout) == (0, b"added\n"), added.stderr.decode()
    done = briefing("translate", "-", "--to", "hy", "--from", "en", "--json", stdin=sentence.encode())
    (translation,) = json.loads(done.stdout)["translations"]
    assert (translation["text"], translation["origin"], translation["engine"]) == (approved, "memory", "memory:own")


def test_version_and_help() -> None:
    assert briefing("--version").stdout.decode() == f"briefing {version('briefing')}\n"
    assert "--debug" in briefing("--help").stdout.decode()
    assert briefing("models", "list").stdout.decode().startswith("engine\tsignature\tdirections\n")


def test_counts_are_said_in_the_right_number(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("BRIEFING_HOME", str(tmp_path))
    table = tmp_path / "table.tsv"
    table.write_text("en\tru\nThe bridge has 3 lanes.\tУ моста 4 полосы.\n", "utf-8")
    assert briefing("memory", "import", table).stdout == b"1 segment imported\n"
    doubtful, good = (Translation("да", "model", "tiny", 0.5, flags) for flags in (("negation",), ()))
    for translations, said in [
        ([doubtful], "1 of 1 sentence is"),
        ([doubtful, good], "1 of 2 sentences is"),
        ([doubtful, doubtful], "2 of 2 sentences are"),
    ]:
        assert Translated((("yes", tuple(translations)),), ("",)).warning().startswith(f"{said} doubtful")
