"""What the templates are given, and the words in which they speak."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import datetime
from functools import cache
from importlib.resources import files
from typing import TYPE_CHECKING, Any

from briefing.brief import KeyPoint, Section
from briefing.desk.records import Cell, Point, Statement
from briefing.export import masthead
from briefing.export.legible import clean
from briefing.export.wording import ENGLISH_NAMES, FLAGS, NATIVE_NAMES, ORIGINS, day, point_words

if TYPE_CHECKING:
    from jinja2 import Environment

BADGES = {
    "memory": "memory",
    "fuzzy": "memory, adapted",
    "model": "model",
    "llm": "language model",
    "human": "editor",
    "source": "",
}


DEEDS = {
    "edit": "changed",
    "approve": "approved",
    "withdraw": "withdrew the approval",
    "translate": "translated again",
    "move": "moved",
    "merge": "merged",
    "delete": "deleted",
    "undo": "took back",
    "import": "took in from a file",
}


@dataclass(frozen=True, slots=True)
class CellView:
    """A cell with what is said about it."""

    cell: Cell
    name: str
    badge: str
    explained: str
    warnings: tuple[str, ...]
    stale: bool
    source: bool


@dataclass(frozen=True, slots=True)
class PointView:
    """A point with its cells: its own language first, then the targets. name: what it is called beside its sentences;
    section: where it belongs in a long press conference, and who asked; notes: on its wording, where a model wrote it;
    headline: whether it is the headline, which has no number."""

    point: Point
    name: str
    number: int
    label: str
    source: CellView
    targets: tuple[CellView, ...]
    section: str = ""
    notes: tuple[str, ...] = ()
    headline: bool = False


def points(state: Statement, order: Sequence[str] = ()) -> list[PointView]:
    """The headline and the points of a statement as the page shows them. order: the ids of all points, where the
    statement has only some."""
    numbers = {id_: number for number, id_ in enumerate(order or [point.id for point in state.points], 1)}
    made = {point.id: point for point in state.made.key_points}
    sections = {id_: section for section in state.made.sections for id_ in section.points}
    head = [_headline(state, state.head)] if state.head else []
    return head + [
        _point(state, point, numbers[point.id], made.get(point.id), sections.get(point.id))
        for point in state.points
        if point.id in numbers
    ]


def _headline(state: Statement, head: Point) -> PointView:
    return PointView(head, "headline", 0, "", *_cells(state, head), headline=True)


def _cells(state: Statement, point: Point) -> tuple[CellView, tuple[CellView, ...]]:
    cells = state.cells[point.id]
    return _cell(state, cells[state.language]), tuple(_cell(state, cells[code]) for code in state.targets)


def _point(state: Statement, point: Point, number: int, made: KeyPoint | None, section: Section | None) -> PointView:
    label = "" if point.topic in ("", "none") else point.label.get("en") or point.topic
    source, targets = _cells(state, point)
    parts = [masthead.section_title(section, "en"), masthead.asked_by(section)] if section else []
    notes = tuple(point_words(made)) if made is not None and source.cell.origin != "human" else ()
    section_words = " · ".join(part for part in parts if part)
    return PointView(point, f"point {number}", number, label, source, targets, section_words, notes)


def _cell(state: Statement, cell: Cell) -> CellView:
    own = cell.language == state.language
    # Whoever approves a sentence has answered its doubts; what the glossary wants stays on the screen.
    flags = [flag for flag in cell.flags if (flag == "glossary" or not cell.approved)]
    warnings = [FLAGS.get(flag, flag) for flag in flags if not (flag == "glossary" and cell.notes)]
    warnings += [f"glossary: {note}" for note in cell.notes]
    badge = BADGES.get(cell.origin, cell.origin)
    if cell.origin == "fuzzy":
        badge += f" ({cell.score:.0%} alike)"
    if own:
        badge = "edited" if cell.origin == "human" else ""
    explained = ORIGINS.get(cell.origin, "")
    return CellView(cell, name(cell.language), badge, explained, tuple(warnings), state.stale(cell), own)


def name(language: str) -> str:
    """A language in English."""
    return ENGLISH_NAMES.get(language, language)


def provenance(origin: str) -> tuple[str, str]:
    """Where an entry of the memory comes from, in words, and the statement it was approved in, empty where none is."""
    kind, _, rest = origin.partition(":")
    if kind != "desk":
        return "added on the command line" if origin == "human" else f"from {origin}", ""
    author, _, statement = rest.partition(":")
    return f"approved by {author}", statement


@cache
def templates() -> Environment:
    """The templates, everything escaped."""
    from jinja2 import Environment, FunctionLoader, StrictUndefined

    folder = files("briefing.desk") / "templates"
    environment = Environment(
        loader=FunctionLoader(lambda template: (folder / template).read_text("utf-8")),
        autoescape=True,
        undefined=StrictUndefined,
        trim_blocks=True,
        lstrip_blocks=True,
        finalize=lambda value: clean(value) if type(value) is str else value,
    )
    environment.filters.update(moment=moment, deed=lambda kind: DEEDS.get(kind, kind))
    environment.globals.update(english=name, native=lambda code: NATIVE_NAMES.get(code, code), asset=asset, day=day)
    environment.globals["provenance"] = provenance
    return environment


def asset(path: str) -> str:
    """The address of a static file, with its content's digest, so that browsers keep it until it changes."""
    return f"/static/{digest()}/{path}"


@cache
def digest() -> str:
    """Of all static files."""
    import hashlib

    content = hashlib.sha256()
    for file in sorted((files("briefing.desk") / "static").iterdir(), key=lambda entry: entry.name):
        content.update(file.read_bytes())
    return content.hexdigest()[:12]


def moment(time: str) -> str:
    """`28 Nov 2023, 21:05` in UTC."""
    try:
        return f"{datetime.fromisoformat(time):%-d %b %Y, %H:%M} UTC"
    except ValueError:
        return time


def rendered(template: str, **values: Any) -> str:
    """A page or a part of one."""
    return templates().get_template(template).render(**values)
