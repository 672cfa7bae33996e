"""What the templates are given, and the words in which they speak."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime
from functools import cache
from importlib.resources import files
from typing import TYPE_CHECKING, Any

from briefing.desk.records import Cell, Point, Statement
from briefing.export.legible import clean
from briefing.export.wording import ENGLISH_NAMES, FLAGS, NATIVE_NAMES, ORIGINS

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
    """A point with its cells: its own language first, then the targets; None where a translation is missing."""

    point: Point
    number: int
    label: str
    source: CellView
    targets: tuple[tuple[str, CellView | None], ...]


def points(state: Statement) -> list[PointView]:
    """All points of a statement as the page shows them."""
    return [_point(state, point, number) for number, point in enumerate(state.points, 1)]


def _point(state: Statement, point: Point, number: int) -> PointView:
    label = "" if point.topic in ("", "none") else point.label.get("en") or point.topic
    source = _cell(state, state.source(point.id))
    targets = tuple(
        (code, _cell(state, cell) if (cell := state.cell(point.id, code)) else None) for code in state.targets
    )
    return PointView(point, number, label, source, targets)


def _cell(state: Statement, cell: Cell) -> CellView:
    own = cell.language == state.language
    warnings = [FLAGS.get(flag, flag) for flag in cell.flags if not (flag == "glossary" and cell.notes)]
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
    environment.filters["moment"] = moment
    environment.globals.update(english=name, native=lambda code: NATIVE_NAMES.get(code, code), asset=asset)
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
