"""Text that nothing acts on."""

from __future__ import annotations

import pytest
from export_briefs import texts
from hypothesis import given

from briefing.export.legible import clean, line


@pytest.mark.parametrize(
    ("dirty", "legible"),
    [
        ("\x1b[1;31mred\x1b[0m", "red"),
        ("\x9b2Jcleared", "cleared"),
        ("\x1b]0;window title\x07text", "text"),
        ("\x1b]8;;https://example.org\x1b\\link\x1b]8;;\x1b\\", "link"),
        ("\x1bP1;2|secret\x1b\\text", "text"),
        ("\x1b(Btext\x1bc", "text"),
        ("lone \x1b", "lone "),
        ("a\x00b\x07c\x7fd\x85", "abcd\x85"),
        ("\u202etxt.exe\u202c", "txt.exe"),
        ("\ud800\ufffe\uffff", ""),
        ("first\n\tsecond\r\n", "first\n\tsecond\r\n"),
        ("Հայերեն, Azərbaycanca, Русский", "Հայերեն, Azərbaycanca, Русский"),
    ],
)
def test_clean(dirty: str, legible: str) -> None:
    assert clean(dirty) == legible


def test_line_keeps_no_break_spaces() -> None:
    assert line(" 10\u00a0000\n\tevro \u2028 və ") == "10\u00a0000 evro və"


@given(texts)
def test_nothing_is_left_to_act_on(text: str) -> None:
    assert not set(clean(text)) & {chr(code) for code in (*range(9), 11, 12, *range(14, 32), 127, 0x9B)}
    assert "\n" not in line(text)
    assert line(line(text)) == line(text)
