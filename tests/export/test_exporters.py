"""What all formats have in common."""

from __future__ import annotations

import subprocess
import sys

import pytest
from export_briefs import BRIEF, DOCUMENT, SUMMARY

from briefing import plugins
from briefing.brief import Brief, Source
from briefing.errors import InputError
from briefing.export import Exporter, exporter

FORMATS = ["docx", "html", "json", "markdown", "messenger", "ninjs", "text"]
EMPTY = Brief(Source("", "", "", "ru", 0.5, "", 0), (), (), (), {})


@pytest.mark.parametrize("name", FORMATS)
def test_built_in_formats_are_entry_points(name: str) -> None:
    assert name in plugins.names("briefing.exports")
    assert isinstance(exporter(name), Exporter)


def test_every_format_has_an_ending_of_its_own() -> None:
    extensions = [exporter(name).extension for name in plugins.names("briefing.exports")]
    assert len(set(extensions)) == len(extensions)


@pytest.mark.parametrize("name", FORMATS)
@pytest.mark.parametrize("brief", [BRIEF, SUMMARY, EMPTY], ids=["brief", "summary", "empty"])
def test_every_format_renders_with_and_without_the_document(name: str, brief: Brief) -> None:
    found = exporter(name)
    for document in (None, DOCUMENT):
        content = found.render(brief, document)
        assert content
        if not found.binary:
            assert content.decode("utf-8").endswith("\n")


def test_an_unknown_format_is_an_input_error_that_lists_the_known() -> None:
    with pytest.raises(InputError, match="json, markdown"):
        exporter("papyrus")


def test_importing_the_room_imports_nothing_heavy() -> None:
    code = (
        "import sys, briefing.export, briefing.export.docx, briefing.export.text\n"
        "print(*({'docx', 'rich', 'lxml'} & set(sys.modules)))"
    )
    done = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True)
    assert (done.returncode, done.stdout.strip(), done.stderr) == (0, "", "")
