"""Subtitles: running text, speakers, times; and files with wrong times."""

from __future__ import annotations

from briefing.document import Document
from briefing.intake import read_bytes

VTT = """WEBVTT - Briefing of 22 September 2023

NOTE not said

STYLE
::cue { color: red }

opening
00:01.000 --> 00:04.000 align:start
<v Antony Blinken>Good afternoon, <b>everyone</b>.

2
00:00:04.000 --> 00:00:06.500
<v Antony Blinken>The use of force is
unacceptable &amp; <c.loud>wrong</c>.</v>

00:00:06.500 --> 00:00:09.000
<v Reporter>Why?
<v Antony Blinken>Because.
"""


def timed(document: Document) -> list[tuple[str, float, float]]:
    return [(document.text[cue.start : cue.end], cue.begins, cue.ends) for cue in document.cues]


def srt(*cues: tuple[float, float, str]) -> bytes:
    return "\n".join(
        f"{number}\n{_clock(begins)} --> {_clock(ends)}\n{text}\n"
        for number, (begins, ends, text) in enumerate(cues, 1)
    ).encode()


def _clock(seconds: float) -> str:
    return f"00:{int(seconds) // 60:02}:{int(seconds) % 60:02},{round(seconds % 1 * 1000):03}"


def test_webvtt_voices() -> None:
    document = read_bytes(VTT.encode(), "a.vtt")
    assert document.text == (
        "Antony Blinken: Good afternoon, everyone. The use of force is unacceptable & wrong.\n\n"
        "Reporter: Why?\n\nAntony Blinken: Because."
    )
    assert (document.title, document.published) == ("Briefing of 22 September 2023", "2023-09-22")
    assert timed(document) == [
        ("Antony Blinken: Good afternoon, everyone.", 1.0, 4.0),
        ("The use of force is unacceptable & wrong.", 4.0, 6.5),
        ("Reporter: Why?\n\nAntony Blinken: Because.", 6.5, 9.0),
    ]


def test_labels_and_chevrons() -> None:
    document = read_bytes(
        srt(
            (1, 2, "MODERATOR: Good afternoon."),
            (2, 3, ">> MR MILLER: Thank you,\neveryone; I said: no."),
            (3, 4, "Ереван: это столица"),
            (4, 5, "и центр."),
            (5, 6, "ВОПРОС: Почему?"),
            (6, 7, ">> Because."),
            (7, 8, "Խոսնակ: Բարի օր։"),
        ),
        "a.srt",
    )
    assert document.text == (
        "MODERATOR: Good afternoon.\n\nMR MILLER: Thank you, everyone; I said: no.\n\nЕреван: это столица и центр.\n\n"
        "ВОПРОС: Почему?\n\nBecause.\n\nԽոսնակ: Բարի օր։"
    )


def test_sentences_go_on_over_cues_and_pauses_begin_paragraphs() -> None:
    document = read_bytes(srt((1, 2, "Güc tətbiqi"), (2, 3, "yolverilməzdir."), (20, 21, "İkinci mövzu.")), "a.srt")
    assert document.text == "Güc tətbiqi yolverilməzdir.\n\nİkinci mövzu."
    assert timed(document)[1] == ("yolverilməzdir.", 2.0, 3.0)


def test_long_speech_is_divided_at_sentences() -> None:
    document = read_bytes(srt(*((at, at + 1, f"This is sentence number {at}.") for at in range(90))), "a.srt")
    paragraphs = document.text.split("\n\n")
    assert len(paragraphs) == 4
    assert all(each.endswith(".") for each in paragraphs)


def test_rolling_captions_are_said_once() -> None:
    document = read_bytes(
        srt(
            (1, 3, "we will"),
            (3, 3.01, "we will"),
            (3.01, 5, "we will\ncontinue the talks"),
            (5, 7, "continue the talks\nin Brussels."),
            (7, 9, "No."),
            (9, 11, "No."),
        ),
        "a.srt",
    )
    assert document.text == "we will continue the talks in Brussels. No. No."


def test_wrong_times_are_tolerated() -> None:
    source = """1
00:00:01,000 --> 00:00:04,000
one

2
00:00:04.000 -> 00:06
two
3
00:00:99:xx --> 00:00
three

4
00:00:10,000 --> 00:00:08,000
four 2023

00:00:12 --- 00:00:13
five
6
00:00:14,000 --> 00:00:15,000
"""
    document = read_bytes(source.encode(), "a.srt")
    assert document.text == "one two three four 2023 five"
    assert timed(document) == [("one", 1.0, 4.0), ("two", 4.0, 6.0)]


def test_subtitles_are_known_without_their_ending() -> None:
    for encoding in ("utf-8-sig", "utf-16", "cp1251"):
        document = read_bytes(srt((1, 2, "Добрый день, дорогие коллеги!")).decode().encode(encoding), "a.txt")
        assert document.text == "Добрый день, дорогие коллеги!"
        assert timed(document) == [(document.text, 1.0, 2.0)]
    assert read_bytes(VTT.encode(), "upload").cues


def test_text_that_is_only_called_subtitles_keeps_its_paragraphs() -> None:
    assert read_bytes("Один.\n\nДва.".encode(), "a.srt").text == "Один.\n\nДва."


def test_markup_of_subtitles_is_not_said() -> None:
    document = read_bytes(srt((1, 2, r"{\an8}<i>Yes</i>, <font color='red'>sir</font> 3 < 4")), "a.srt")
    assert document.text == "Yes, sir 3 < 4"
