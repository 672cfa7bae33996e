"""The archive's HTML pages: the list of days and a day's digest. They load nothing and run nothing."""

from __future__ import annotations

import base64
import hashlib
from collections.abc import Iterable, Mapping, Sequence
from typing import Any
from urllib.parse import quote

from briefing.export.element import Markup, element, join, text
from briefing.export.legible import line
from briefing.export.wording import FLAGS, native_name
from briefing.export.wording import day as day_in_words

MOST = 200
"""Statements that a heading lists; the rest is counted and stands in index.jsonl."""

_STYLE = """
body { font: 16px/1.5 system-ui, sans-serif; max-width: 56rem; margin: 2rem auto; padding: 0 1rem; color: #1c1c1c; }
h1 { font-size: 1.5rem; } h2 { font-size: 1.2rem; margin-top: 2.5rem; border-bottom: 1px solid #ccc; }
h3 { font-size: 1rem; margin: 1.5rem 0 .3rem; } ul { padding-left: 1.2rem; margin: .3rem 0; }
table { border-collapse: collapse; } th, td { padding: .25rem .8rem; text-align: left; border-bottom: 1px solid #ddd; }
small, .more { color: #555; } .flag { color: #8a3b00; }
@media (prefers-color-scheme: dark) { body { background: #161616; color: #e6e6e6; } a { color: #8ab4f8; }
small, .more { color: #aaa; } .flag { color: #ffb37a; } }
"""


def days_page(days: Sequence[Mapping[str, Any]], failures: Sequence[Mapping[str, Any]], failed: int) -> bytes:
    """The list of the archive's days, and what failed with its sentence; failed: how many, of which `failures` are the
    first."""
    rows = [
        element(
            "tr",
            element("td", element("a", day_in_words(day["day"]), href=link(day["index"]))),
            element("td", str(day["briefed"])),
            element("td", str(day["duplicates"])),
            element("td", str(day["near_duplicates"])),
            element("td", element("a", "digest", href=link(day["digest"]))),
        )
        for day in days
    ]
    head = element("tr", *(element("th", name) for name in ("Day", "Briefed", "Duplicates", "Near-duplicates", "")))
    return _page("Statements", join(element("table", head, *rows), _failed(failures, failed) if failed else ""))


def _failed(failures: Sequence[Mapping[str, Any]], count: int) -> Markup:
    said = f"{count:,} statements failed" if count != 1 else "1 statement failed"
    items = [element("li", element("b", line(each["path"])), " ", line(each["error"])) for each in failures[:MOST]]
    rest = count - len(items)
    return join(
        element("h2", said),
        element("ul", *items),
        element("p", f"and {rest:,} more, see failures.jsonl", class_="more") if rest > 0 else "",
        element("p", "To try them again: ", element("code", "briefing batch --out … --resume --retry")),
    )


def digest_page(digest: Mapping[str, Any]) -> bytes:
    """The day's headlines, then who said what, by topic, once in each language."""
    links = [element("a", native_name(code), href=f"#{code}") for code in digest["languages"]]
    contents = element(
        "p", *(part for link in links for part in (link, " · ")), element("a", "Index", href="index.html")
    )
    sections = [
        element(
            "section",
            element("h2", native_name(code)),
            element("ul", *(_point(each, code) for each in digest["headlines"] if code in each["texts"])),
            *_topics(digest["topics"], code),
            id=code,
            lang=code,
        )
        for code in digest["languages"]
    ]
    return _page(f"Digest of {day_in_words(digest['day'])}", join(contents, *sections))


def _topics(topics: Iterable[Mapping[str, Any]], code: str) -> list[Markup]:
    parts = []
    for topic in topics:
        label = topic["label"].get(code) or topic["label"].get("en") or "—"
        points = [_point(point, code) for point in topic["points"] if code in point["texts"]]
        if points:
            more = element("p", f"+ {topic['more']}", class_="more") if topic["more"] else Markup("")
            parts.append(join(element("h3", label), element("ul", *points), more))
    return parts


def _point(point: Mapping[str, Any], code: str) -> Markup:
    said = point["texts"][code]
    who = line(point["speaker"]) + (f" ({line(point['role'])})" if point["role"] else "")
    flags = "; ".join(FLAGS.get(flag, flag) for flag in said["flags"])
    return element(
        "li",
        join(element("b", who), ": ") if who else "",
        line(said["text"]),
        " ",
        element(
            "small",
            "[",
            said["origin"],
            "] ",
            element("a", line(point["statement"]), href=link(f"../../{point['brief']}")),
        ),
        element("span", " ! ", flags, class_="flag", lang="en") if flags else "",
    )


def link(path: str) -> str:
    """A relative path as the target of a link."""
    return quote(path, safe="/.-_~", errors="surrogateescape")


def head(title: str) -> Markup:
    """A page up to its heading."""
    digest = base64.b64encode(hashlib.sha256(_STYLE.encode()).digest()).decode()
    head = (
        '<meta charset="utf-8"><meta name="viewport" content="width=device-width, initial-scale=1">'
        f"<meta http-equiv=\"Content-Security-Policy\" content=\"default-src 'none'; style-src 'sha256-{digest}'\">"
        f"<title>{text(title)}</title><style>{_STYLE}</style>"
    )
    return Markup(f'<!DOCTYPE html>\n<html lang="en"><head>{head}</head><body><h1>{text(title)}</h1>')


def end() -> Markup:
    """What closes a page."""
    return Markup("</body></html>\n")


def _page(title: str, body: Markup) -> bytes:
    return join(head(title), body, end()).encode()
