"""What the store keeps of a statement: its points and, for each, one cell in every language."""

from __future__ import annotations

import json
import sqlite3
from collections.abc import Callable, Iterator, Mapping, Sequence
from dataclasses import asdict, dataclass, field, replace
from typing import Any

from briefing.brief import Brief, Evidence, Headline, KeyPoint, Translation
from briefing.document import Cue, Document, Sentence, Span, Speaker, Turn

POINT_COLUMNS = ("id", "position", "topic", "label", "speaker", "evidence", "salience", "deleted", "version")
CELL_COLUMNS = (
    *("point", "language", "text", "origin", "engine", "score", "flags", "notes", "source_text"),
    *("approved_by", "approved_at", "version"),
)
_JSON = {"label", "evidence", "flags", "notes"}


@dataclass(frozen=True, slots=True)
class Cell:
    """One sentence in one language. In the source language it is the point itself, elsewhere its translation.

    source_text: the sentence that it translates; notes: what the glossary asks for, in words; version: number of the
    change that wrote it last, 0 for none.
    """

    point: str
    language: str
    text: str
    origin: str
    engine: str
    score: float
    flags: tuple[str, ...]
    notes: tuple[str, ...]
    source_text: str
    approved_by: str = ""
    approved_at: str = ""
    version: int = 0

    @property
    def approved(self) -> bool:
        return bool(self.approved_at)


@dataclass(frozen=True, slots=True)
class Point:
    """One key point without its sentences; `position` orders the points of a statement."""

    id: str
    position: float
    topic: str
    label: dict[str, str]
    speaker: str
    evidence: tuple[Evidence, ...]
    salience: float
    deleted: bool = False
    version: int = 0


@dataclass(frozen=True, slots=True)
class Statement:
    """A statement on the desk as it stands: points in order, without the deleted ones, cells by point and language.

    revision: number of its last change; sources: gives the document and the brief as it was made, which are large and
    seldom asked for.
    """

    id: str
    created: str
    author: str
    title: str
    language: str
    targets: tuple[str, ...]
    points: tuple[Point, ...]
    cells: dict[str, dict[str, Cell]]
    revision: int
    sources: Callable[[], tuple[Document, Brief]] = field(repr=False, compare=False)

    @property
    def document(self) -> Document:
        """What the evidence points into."""
        return self.sources()[0]

    @property
    def made(self) -> Brief:
        """The brief before anybody edited it."""
        return self.sources()[1]

    def cell(self, point: str, language: str) -> Cell | None:
        return self.cells.get(point, {}).get(language)

    def source(self, point: str) -> Cell:
        """The point's sentence in its own language."""
        return self.cells[point][self.language]

    def stale(self, cell: Cell) -> bool:
        """Whether the point was changed after it was translated."""
        return cell.language != self.language and cell.source_text != self.source(cell.point).text

    def approved(self, language: str) -> int:
        """How many sentences in `language` are approved."""
        return sum(1 for point in self.points if (cell := self.cell(point.id, language)) and cell.approved)

    def brief(self) -> Brief:
        """The brief as the editors have left it."""
        whole = self.made
        made = {point.id: point for point in whole.key_points}
        points = tuple(self._key_point(point, made.get(point.id)) for point in self.points)
        there = {point.id for point in points}
        sections = [replace(each, points=tuple(id_ for id_ in each.points if id_ in there)) for each in whole.sections]
        return replace(
            whole,
            source=replace(whole.source, title=self.title),
            key_points=points,
            headline=self.headline(),
            sections=tuple(section for section in sections if section.points),
        )

    def headline(self) -> Headline | None:
        """The headline as it was made, as long as the point that it says stands and says the same."""
        made = self.made.headline
        if made is None or made.point not in self.cells or all(point.id != made.point for point in self.points):
            return None
        said = next((point.text for point in self.made.key_points if point.id == made.point), "")
        return made if self.source(made.point).text == said else None

    def _key_point(self, point: Point, made: KeyPoint | None) -> KeyPoint:
        translations = {
            language: Translation(cell.text, cell.origin, cell.engine, cell.score, cell.flags)  # type: ignore[arg-type]
            for language in self.targets
            if (cell := self.cell(point.id, language)) is not None
        }
        cell = self.source(point.id)
        kept = made if made is not None and cell.origin != "human" else None
        return KeyPoint(
            point.id,
            point.topic,
            point.label,
            point.speaker,
            cell.text,
            point.evidence,
            point.salience,
            translations,
            kept.origin if kept else "human",
            kept.flags if kept else (),
        )


def point_of(row: sqlite3.Row | Mapping[str, Any]) -> Point:
    """The point in a row of its table, or in what `plain` made of one."""
    values = _values(row, POINT_COLUMNS)
    values["evidence"] = tuple(Evidence(**entry) for entry in values["evidence"])
    values["deleted"] = bool(values["deleted"])
    return Point(**values)


def cell_of(row: sqlite3.Row | Mapping[str, Any]) -> Cell:
    """The cell in a row of its table, or in what `plain` made of one."""
    values = _values(row, CELL_COLUMNS)
    return Cell(**{**values, "flags": tuple(values["flags"]), "notes": tuple(values["notes"])})


def columns(record: Point | Cell) -> list[Any]:
    """The values of a record in the order of its columns."""
    values = asdict(record)
    names = POINT_COLUMNS if isinstance(record, Point) else CELL_COLUMNS
    return [json.dumps(values[name], ensure_ascii=False) if name in _JSON else values[name] for name in names]


def records_json(records: Sequence[Point | Cell]) -> str:
    """Rows as JSON, for the history."""
    plain = [{"table": "point" if isinstance(record, Point) else "cell", **asdict(record)} for record in records]
    return json.dumps(plain, ensure_ascii=False)


def records_from(text: str) -> Iterator[Point | Cell]:
    """The rows that `records_json` wrote."""
    for entry in json.loads(text):
        yield point_of(entry) if entry["table"] == "point" else cell_of(entry)


def document_json(document: Document) -> str:
    """A document as JSON."""
    return json.dumps(asdict(document), ensure_ascii=False)


def document_from(text: str) -> Document:
    """The document that `document_json` wrote."""
    data = json.loads(text)
    kinds = {"bold": Span, "cues": Cue, "sentences": Sentence}
    for name, kind in kinds.items():
        data[name] = tuple(kind(**entry) for entry in data[name])
    turns = [{**turn, "speaker": Speaker(**turn["speaker"]) if turn["speaker"] else None} for turn in data["turns"]]
    return Document(**{**data, "turns": tuple(Turn(**turn) for turn in turns)})


def _values(row: sqlite3.Row | Mapping[str, Any], names: tuple[str, ...]) -> dict[str, Any]:
    values = {name: row[name] for name in names}
    for name in _JSON.intersection(names):
        if isinstance(values[name], str):
            # Most sentences have neither flags nor notes, and a statement may have thousands.
            values[name] = [] if values[name] == "[]" else json.loads(values[name])
    return values
