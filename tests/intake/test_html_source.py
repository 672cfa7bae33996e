"""HTML pages: the article and nothing around it."""

from __future__ import annotations

from pathlib import Path
from time import perf_counter

import pytest

from briefing.errors import InputError
from briefing.intake import read, read_bytes

SENTENCE = "The minister said on Friday that the use of force is unacceptable and that talks must resume at once in {}."


def page(body: str, head: str = "<title>Talks | The Pressroom</title>") -> bytes:
    return f"<!DOCTYPE html><html><head><meta charset='utf-8'>{head}</head><body>{body}</body></html>".encode()


NEWS = page(
    "<header><a href='/'>Logo</a><nav><ul><li><a href='/w'>World news of the day</a></li></ul></nav></header>"
    "<div id='cookie-consent'><p>We and our partners store cookies on your device to improve it.</p></div>"
    "<main class='with-sidebar'><article><h1>Talks</h1>"
    f"<p>{SENTENCE.format('Vienna')}</p><script>var hidden = 'not said';</script><p>(Laughter.)</p>"
    f"<div class='related'><p><a href='/x'>Something else happened</a></p></div><p>{SENTENCE.format('Prague')}</p>"
    f"<p>(Laughter.)</p><p>{SENTENCE.format('Rome')}</p><div style='display: none'><p>Hidden words here.</p></div>"
    "</article><aside><p>Subscribe to our newsletter today and get all the news every morning.</p></aside></main>"
    "<footer><p>Copyright 2021 The Pressroom, all rights reserved for ever and ever.</p></footer>",
    "<title>Talks | The Pressroom</title><meta property='article:published_time' content='2023-09-22T10:00:00Z'>"
    "<style>p { color: red }</style>",
)


def test_article_without_its_surroundings() -> None:
    document = read_bytes(NEWS, "a.html")
    assert document.text == "\n\n".join(
        [
            "Talks",
            SENTENCE.format("Vienna"),
            "(Laughter.)",
            SENTENCE.format("Prague"),
            "(Laughter.)",
            SENTENCE.format("Rome"),
        ]
    )
    assert (document.title, document.published, document.source) == ("Talks", "2023-09-22", "The Pressroom")


def test_sample() -> None:
    document = read(Path(__file__).parents[2] / "samples" / "energy-forum-report.html")
    assert document.title == "Adria Link to raise southern gas flows by 2027, Rossi says"
    assert (document.published, document.source) == ("2024-06-05", "Gulf of Trieste News")
    assert "“I sell transport, not weather forecasts,” she added." in document.text
    assert "cookie" not in document.text
    assert "pageData" not in document.text


@pytest.mark.parametrize(
    "body",
    [
        "<p><b>QUESTION:</b> Why?</p><p><strong>MR SMITH:</strong> Because.</p><p><b>QUESTION:</b> Why?</p>",
        "<div><b>QUESTION:</b> Why?<br><br><strong>MR SMITH:</strong> Because.<br/><br><b>QUESTION:</b> Why?</div>",
        "<div><span style='font-weight:700'>QUESTION:</span>\n Why?</div><div><b>MR <i>SMITH</i>:</b> Because.</div>"
        "<p><b>QUESTION:</b> Why?<br></p>",
        "<table><tr><td><b>QUESTION:</b> Why?</td></tr><tr><td><b>MR SMITH:</b> Because.</td></tr>"
        "<tr><td><b>QUESTION:</b> Why?</td></tr></table>",
    ],
)
def test_speakers_in_bold_are_known_and_repetitions_stay(body: str) -> None:
    document = read_bytes(page(body), "a.html")
    assert document.text == "QUESTION: Why?\n\nMR SMITH: Because.\n\nQUESTION: Why?"
    assert [span.of(document.text) for span in document.bold] == ["QUESTION:", "MR SMITH:", "QUESTION:"]


def test_line_breaks_lists_entities_and_spaces() -> None:
    body = (
        "<div><h2>On  Armenia</h2><p>One\n &amp; two<br>three</p><ul><li>first<ul><li>inner</li></ul></li></ul></div>"
    )
    assert read_bytes(page(body), "a.html").text == "On Armenia\n\nOne & two\nthree\n\nfirst\n\ninner"


@pytest.mark.parametrize(
    "text",
    [
        "Министр заявил о переговорах в Вене.",
        "Nazir sülh danışıqları barədə danışıb.",
        "Նախարարը խոսել է խաղաղության մասին։",
    ],
)
def test_languages(text: str) -> None:
    assert read_bytes(page(f"<p>{text}</p>"), "a.html").text == text


def test_encodings() -> None:
    russian = "<html><head><meta charset='windows-1251'></head><body><p>Министр заявил об этом.</p></body></html>"
    assert read_bytes(russian.encode("cp1251"), "a.html").text == "Министр заявил об этом."
    assert read_bytes(russian.encode("utf-8"), "a.html").text == "Министр заявил об этом."  # what it says is wrong
    assert read_bytes(russian.encode("utf-16"), "a.html").text == "Министр заявил об этом."
    assert read_bytes(russian.replace("windows-1251", "none-such").encode("koi8-r"), "a.html").text.startswith(
        "Министр"
    )


@pytest.mark.parametrize("declared", ["utf-16", "punycode", "unicode_escape", "rot13", "utf-8"])
def test_declared_encodings_that_make_no_sense(declared: str) -> None:
    data = f"<html><head><meta charset={declared}></head><body><p>We will not negotiate.</p></body></html>"
    assert read_bytes(data.encode(), "a.html").text == "We will not negotiate."


def test_page_with_another_ending_is_a_page() -> None:
    assert read_bytes(page("<p>We will not negotiate.</p>"), "a.txt").text == "We will not negotiate."


@pytest.mark.parametrize(
    "data",
    [
        page("<script>var words = 'many words that nobody said to anybody';</script>"),
        page("<nav>Home World</nav><div class='cookie-notice'><p>We use cookies.</p></div>"),
        page(""),
        b"<!doctype html>",
        b"<html>",
    ],
)
def test_page_without_article_is_refused(data: bytes) -> None:
    with pytest.raises(InputError, match=r"a\.html"):
        read_bytes(data, "a.html")


@pytest.mark.parametrize(
    "body",
    [
        "<div>" * 100_000 + "word",
        "<table>" + "<tr><td>a</td></tr>" * 12_000,
        "<div class='x-share'>" * 250 + "<p>hello</p>" * 4000,
        "<" * 500_000,
        "<p class='" + "share " * 100_000 + "'>word",
    ],
)
def test_hostile_page_takes_no_time(body: str) -> None:
    started = perf_counter()
    try:
        read_bytes(page(body), "a.html")
    except InputError as error:
        assert "\n" not in str(error)
    assert perf_counter() - started < 60
