"""The archive's HTML pages: a day's index, its digest, the list of days. They load nothing and run nothing."""

from __future__ import annotations

import base64
import hashlib
from collections.abc import Iterable, Mapping, Sequence
from typing import Any
from urllib.parse import quote

from briefing.export.element import Markup, element, join, text
from briefing.export.legible import line
from briefing.export.wording import FLAGS, english_name, native_name
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


def days_page(days: Sequence[Mapping[str, Any]], failures: Sequence[Mapping[str, Any]]) -> bytes:
    """The list of the archive's days, and what failed with its sentence."""
    rows = [
        element(
            "tr",
            element("td", element("a", day_in_words(day["day"]), href=_link(day["index"]))),
            element("td", str(day["briefed"])),
            element("td", str(day["duplicates"])),
            element("td", str(day["near_duplicates"])),
            element("td", element("a", "digest", href=_link(day["digest"]))),
        )
        for day in days
    ]
    head = element("tr", *(element("th", name) for name in ("Day", "Briefed", "Duplicates", "Near-duplicates", "")))
    return _page("Statements", join(element("table", head, *rows), _failed(failures) if failures else ""))


def _failed(failures: Sequence[Mapping[str, Any]]) -> Markup:
    said = f"{len(failures):,} statements failed" if len(failures) != 1 else "1 statement failed"
    items = [element("li", element("b", line(each["path"])), " ", line(each["error"])) for each in failures[:MOST]]
    rest = len(failures) - MOST
    return join(
        element("h2", said),
        element("ul", *items),
        element("p", f"and {rest:,} more, see failures.jsonl", class_="more") if rest > 0 else "",
        element("p", "To try them again: ", element("code", "briefing batch --out … --resume --retry")),
    )


def day_page(day: str, lines: Sequence[Mapping[str, Any]], labels: Mapping[str, str]) -> bytes:
    """A day's statements by topic, speaker and language; `lines` are those of index.jsonl."""
    briefed = [each for each in lines if "brief" in each]
    also: dict[str, list[str]] = {}
    for each in lines:
        if first := each.get("duplicate_of") or each.get("like"):
            also.setdefault(first, []).append(each["path"])
    sections = []
    for heading, key in (("By topic", "topics"), ("By speaker", "speakers"), ("By language", "language")):
        groups: dict[str, list[Mapping[str, Any]]] = {}
        for each in briefed:
            values = each[key] if isinstance(each[key], list) else [each[key]]
            for value in values:
                groups.setdefault(value, []).append(each)
        order = sorted(groups, key=lambda value: (-len(groups[value]), value))
        named = {"topics": lambda value: labels.get(value, value), "language": english_name}.get(key, line)
        parts = [
            join(element("h3", f"{named(value)} ({len(groups[value])})"), _list(groups[value], also)) for value in order
        ]
        sections.append(join(element("h2", heading), *parts))
    title = f"Statements of {day_in_words(day)}"
    links = element(
        "p", element("a", "Digest", href="digest.html"), " · ", element("a", "All days", href="../../index.html")
    )
    return _page(title, join(links, *sections))


def digest_page(digest: Mapping[str, Any]) -> bytes:
    """Who said what, by topic, once in each language."""
    links = [element("a", native_name(code), href=f"#{code}") for code in digest["languages"]]
    contents = element(
        "p", *(part for link in links for part in (link, " · ")), element("a", "Index", href="index.html")
    )
    sections = [
        element("section", element("h2", native_name(code)), *_topics(digest["topics"], code), id=code, lang=code)
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
            element("a", line(point["statement"]), href=_link(f"../../{point['brief']}")),
        ),
        element("span", " ! ", flags, class_="flag", lang="en") if flags else "",
    )


def _list(statements: Sequence[Mapping[str, Any]], also: Mapping[str, Sequence[str]]) -> Markup:
    items = []
    for each in statements[:MOST]:
        link = element("a", line(each["title"]) or line(each["path"]), href=_link(f"../../{each['brief']}"))
        facts = [f"{each['words']:,} words", f"{each['key_points']} key points"]
        if each.get("like"):
            facts.append(f"like {line(each['like'])} ({each['similarity']:.0%})")
        if others := also.get(each["path"]):
            facts.append(
                "also as "
                + ", ".join(map(line, others[:5]))
                + (f" and {len(others) - 5} more" if len(others) > 5 else "")
            )
        items.append(element("li", link, " ", element("small", " · ".join(facts))))
    rest = len(statements) - MOST
    return join(
        element("ul", *items), element("p", f"and {rest} more, see index.jsonl", class_="more") if rest > 0 else ""
    )


def _link(path: str) -> str:
    return quote(path, safe="/.-_~", errors="surrogateescape")


def _page(title: str, body: Markup) -> bytes:
    digest = base64.b64encode(hashlib.sha256(_STYLE.encode()).digest()).decode()
    head = (
        '<meta charset="utf-8"><meta name="viewport" content="width=device-width, initial-scale=1">'
        f"<meta http-equiv=\"Content-Security-Policy\" content=\"default-src 'none'; style-src 'sha256-{digest}'\">"
        f"<title>{text(title)}</title><style>{_STYLE}</style>"
    )
    page = f'<html lang="en"><head>{head}</head><body><h1>{text(title)}</h1>{body}</body></html>'
    return f"<!DOCTYPE html>\n{page}\n".encode()
