"""Bad input gets one clear sentence, exit code 2, no traceback, and leaves nothing behind."""

from __future__ import annotations

import subprocess
import sys
import zipfile
from pathlib import Path

import pytest

from briefing import OutputError
from briefing.export import write
from tests.commands import SAMPLES, briefing
from tests.unprivileged import unprivileged


def refused(*arguments: str | Path, stdin: bytes = b"") -> str:
    """The one sentence that a refused command prints."""
    done = briefing(*arguments, stdin=stdin)
    said = done.stderr.decode()
    assert done.returncode == 2, said
    assert said.startswith("briefing: ") and said.count("\n") == 1
    assert "Traceback" not in said and not done.stdout
    return said


def test_missing_file() -> None:
    assert "nowhere.txt" in refused("brief", "nowhere.txt")


def test_empty_file(tmp_path: Path) -> None:
    (tmp_path / "empty.txt").touch()
    assert "empty" in refused("brief", tmp_path / "empty.txt")


def test_binary_file(tmp_path: Path) -> None:
    (tmp_path / "noise.txt").write_bytes(bytes(range(256)) * 40)
    refused("brief", tmp_path / "noise.txt")


def test_a_brief_does_not_replace_its_statement(tmp_path: Path) -> None:
    path = tmp_path / "statement.txt"
    text = (SAMPLES / "statement.az.txt").read_bytes()
    path.write_bytes(text)
    (tmp_path / "link.txt").symlink_to(path)
    for out in (path, tmp_path / "link.txt"):
        assert "is the statement itself" in refused("brief", path, "--out", out)
    assert path.read_bytes() == text


def test_a_name_of_three_hundred_letters(tmp_path: Path) -> None:
    assert "too long" in refused("brief", SAMPLES / "statement.az.txt", "--out", tmp_path / f"{'a' * 300}.json")
    assert "there is no folder" in refused("batch", "a" * 300, "--out", tmp_path / "briefs")
    assert "there is no batch" in refused("batch", "--failures", "--out", "a" * 300)


def test_fifty_megabytes_of_text(tmp_path: Path) -> None:
    path = tmp_path / "long.txt"
    path.write_bytes(b"The talks go on. " * 3_000_000)
    assert "MB" in refused("brief", path)


def test_zip_renamed_to_docx(tmp_path: Path) -> None:
    path = tmp_path / "bomb.docx"
    with zipfile.ZipFile(path, "w", zipfile.ZIP_DEFLATED) as archive:
        archive.writestr("word/document.xml", b"\0" * 50_000_000)
    refused("brief", path)


@pytest.mark.parametrize(
    ("text", "language"),
    [
        (
            "Türkiye Dışişleri Bakanı bugün Ankara'da düzenlediği basın toplantısında görüşmelerin süreceğini söyledi. "
            * 3,
            "Turkish",
        ),
        (
            "Міністр закордонних справ України заявив у Києві, що переговори триватимуть наступного тижня. " * 3,
            "Ukrainian",
        ),
        (
            "Le ministre des Affaires étrangères a déclaré mardi à Paris que les négociations se poursuivraient. " * 3,
            "French",
        ),
    ],
)
def test_other_languages_are_named(text: str, language: str) -> None:
    said = refused("brief", "-", stdin=text.encode())
    assert language in said and "Armenian" in said


def test_too_little_text_to_tell_the_language() -> None:
    assert "--from" in refused("brief", "-", stdin=b"12 34 56")


def test_unknown_options(tmp_path: Path) -> None:
    sample = SAMPLES / "statement.az.txt"
    assert "'xx'" in refused("brief", sample, "--to", "xx")
    assert "html" in refused("brief", sample, "--format", "papyrus")
    assert "embedded" in refused("brief", sample, "--engine", "oracle")
    assert "points" in refused("brief", sample, "--points", "0")
    assert "Azerbaijani" in refused("translate", sample, "--to", "az")


def test_unwritable_folder(tmp_path: Path) -> None:
    folder = tmp_path / "locked"
    folder.mkdir(mode=0o500)
    with unprivileged(), pytest.raises(OutputError, match="locked"):
        write(folder / "brief.txt", b"a brief")
    assert not list(folder.iterdir())


def test_missing_folder_is_said_before_any_work(tmp_path: Path) -> None:
    said = refused("brief", SAMPLES / "statement.az.txt", "--out", tmp_path / "no" / "brief.txt")
    assert "folder" in said
    assert not list(tmp_path.iterdir())


def test_private_addresses_are_refused() -> None:
    refused("brief", "http://127.0.0.1:9/statement")
    refused("brief", "http://169.254.169.254/latest")
    refused("brief", "file:///etc/passwd")


def test_an_interruption_is_said() -> None:
    code = "import sys; from briefing import cli, lines\n"
    code += "def stop(*_): raise KeyboardInterrupt\n"
    code += "lines.detect_text = stop; sys.argv = ['briefing', 'detect', '-']; cli.main()"
    done = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, check=False)
    assert (done.returncode, done.stderr) == (130, "briefing: interrupted\n")


def test_usage_errors_exit_with_2() -> None:
    done = briefing("brief")
    assert done.returncode == 2 and b"Traceback" not in done.stderr


def test_memory_refuses_another_language_than_stated() -> None:
    english, armenian = "The bridge at Ijevan reopens on Monday.", "Իջևանի կամուրջը վերաբացվում է երկուշաբթի։"
    said = refused("memory", "add", english, english, "--from", "en", "--to", "hy")
    assert "English" in said and "Armenian" in said
    refused("memory", "add", armenian, english, "--from", "en", "--to", "hy")
    assert not briefing("memory", "search", "Ijevan reopens").stdout
    assert "not in Russian" in refused("memory", "add", "Talks go on.", "Talks go on.", "--from", "en", "--to", "ru")


def test_target_languages_that_leave_nothing_to_translate() -> None:
    sample = SAMPLES / "statement.az.txt"
    for command in ("brief", "translate"):
        said = refused(command, sample, "--to", "")
        assert "Armenian (hy)" in said and "Russian (ru)" in said
        assert "in Azerbaijani (az) already" in refused(command, sample, "--to", "az")
    assert "one language at a time" in refused("translate", sample, "--to", "hy,ru")


def test_file_name_that_contradicts_the_format(tmp_path: Path) -> None:
    sample = SAMPLES / "statement.az.txt"
    said = refused("summarize", sample, "--format", "html", "--out", tmp_path / "brief.docx")
    assert "html" in said and "brief.docx" in said
    assert ".tsv or .csv" in refused("memory", "export", tmp_path / "memory.xlsx")
    assert not list(tmp_path.iterdir())


def test_memory_search_for_nothing() -> None:
    assert "words" in refused("memory", "search", " ")
    assert "--limit" in refused("memory", "search", "talks", "--limit", "0")
    done = briefing("memory", "search", "qxqxqx")
    assert (done.returncode, done.stdout) == (0, b"")
    assert done.stderr.decode() == "no approved translation contains 'qxqxqx'\n"


def test_memory_search_shows_no_more_than_the_limit() -> None:
    done = briefing("memory", "search", "the", "--limit", "2")
    assert done.returncode == 0 and done.stdout.decode().count("\n\n") == 2


def test_own_files_that_cannot_be_read(tmp_path: Path) -> None:
    cyrillic = tmp_path / "old.tsv"
    cyrillic.write_bytes("en\tru\nTalks.\tПереговоры.\n".encode("cp1251"))
    sample = SAMPLES / "statement.az.txt"
    commands: list[tuple[str | Path, ...]] = [
        ("memory", "import"),
        ("translate", sample, "--to", "ru", "--glossary"),
        ("summarize", sample, "--topics"),
    ]
    for command in commands:
        said = refused(*command, cyrillic)
        assert "old.tsv" in said and "UTF-8" in said and "codec" not in said
        said = refused(*command, tmp_path / "none.tsv")
        assert "no such file" in said and "Errno" not in said


@pytest.mark.skipif(not Path("/dev/full").exists(), reason="needs /dev/full")
@pytest.mark.parametrize(
    "arguments", [("--help",), ("detect", SAMPLES / "statement.az.txt"), ("summarize", SAMPLES / "statement.az.txt")]
)
def test_full_standard_output(arguments: tuple[str | Path, ...]) -> None:
    command = [sys.executable, "-c", "from briefing.cli import main; main()", *map(str, arguments)]
    with Path("/dev/full").open("wb") as full:
        done = subprocess.run(command, stdout=full, stderr=subprocess.PIPE, check=False)
    said = done.stderr.decode()
    assert done.returncode == 1, said
    assert said.startswith("briefing: standard output can't be written") and said.count("\n") == 1
