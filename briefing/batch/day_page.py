"""A day's index as a page: its statements by topic, speaker and language.

A day can hold an archive's million statements (files that don't say when they were published have the day they were
copied on), so only numbers are kept of those that the page doesn't show, and the page is written piece by piece.
"""

from __future__ import annotations

from array import array
from collections import Counter
from collections.abc import Callable, Iterator, Mapping
from typing import Any

from briefing.batch.pages import MOST, end, head, link
from briefing.export.element import Markup, element, join
from briefing.export.legible import line
from briefing.export.wording import day as day_in_words
from briefing.export.wording import english_name

MOST_HEADINGS = 1000
"""Topics, speakers or languages on a page, those with most statements; the rest is counted."""
_OTHERS = 5
"""Names under which a statement came too that are listed; the rest is counted."""
_SHOWN = (("By topic", "topics"), ("By speaker", "speakers"), ("By language", "language"))


class Groups:
    """Which statements stand under which heading."""

    def __init__(self) -> None:
        self.labels: dict[str, str] = {}
        self._counts: dict[str, Counter[str]] = {key: Counter() for _, key in _SHOWN}
        self._first: dict[str, dict[str, array[int]]] = {key: {} for _, key in _SHOWN}

    def add(self, id_: int, facts: Mapping[str, Any]) -> None:
        """The statement `id_`, after those before it in the index; facts: as in the queue."""
        self.labels |= facts.get("labels", {})
        for _, key in _SHOWN:
            values = facts[key] if isinstance(facts[key], list) else [facts[key]]
            for value in values:
                self._counts[key][value] += 1
                first = self._first[key].setdefault(value, array("q"))
                if len(first) < MOST:
                    first.append(id_)

    def headings(self, key: str) -> list[tuple[str, int, array[int]]]:
        """(heading, statements, ids of the first of them), the largest first."""
        counts = self._counts[key]
        return [
            (value, counts[value], self._first[key][value])
            for value in sorted(counts, key=lambda value: (-counts[value], value))
        ]


class Versions:
    """Under which other names statements came: their duplicates and near-duplicates."""

    def __init__(self) -> None:
        self._counts: Counter[int] = Counter()
        self._names: dict[int, list[str]] = {}

    def add(self, id_: int, name: str) -> None:
        """`name` is another version of the statement `id_`."""
        self._counts[id_] += 1
        names = self._names.setdefault(id_, [])
        if len(names) < _OTHERS:
            names.append(name)

    def of(self, id_: int) -> str:
        """`also as a.txt, b.txt and 3 more`, or nothing."""
        names, rest = self._names.get(id_), self._counts[id_] - _OTHERS
        if not names:
            return ""
        return "also as " + ", ".join(map(line, names)) + (f" and {rest} more" if rest > 0 else "")


def day_page(
    day: str, groups: Groups, versions: Versions, entry: Callable[[int], Mapping[str, Any]]
) -> Iterator[bytes]:
    """The page in pieces; entry: a statement's line in index.jsonl."""
    title = f"Statements of {day_in_words(day)}"
    links = (element("a", "Digest", href="digest.html"), " · ", element("a", "All days", href="../../index.html"))
    yield join(head(title), element("p", *links)).encode()
    for heading, key in _SHOWN:
        yield element("h2", heading).encode()
        found = groups.headings(key)
        for value, count, ids in found[:MOST_HEADINGS]:
            named = {"topics": groups.labels.get(value, value), "language": english_name(value)}.get(key, line(value))
            yield element("h3", f"{named} ({count})").encode()
            yield element("ul", *(_item(entry(id_), versions.of(id_)) for id_ in ids)).encode()
            if count > len(ids):
                yield element("p", f"and {count - len(ids)} more, see index.jsonl", class_="more").encode()
        if (rest := len(found) - MOST_HEADINGS) > 0:
            yield element("p", f"and {rest:,} more headings, see index.jsonl", class_="more").encode()
    yield end().encode()


def _item(each: Mapping[str, Any], also: str) -> Markup:
    facts = [f"{each['words']:,} words", f"{each['key_points']} key points"]
    if each.get("like"):
        facts.append(f"like {line(each['like'])} ({each['similarity']:.0%})")
    if also:
        facts.append(also)
    shown = element("a", line(each["title"]) or line(each["path"]), href=link(f"../../{each['brief']}"))
    said = element("p", line(each["headline"])) if each.get("headline") else Markup("")
    return element("li", shown, " ", element("small", " · ".join(facts)), said)
