"""What the store keeps of a statement: its points and, for each, one cell in every language."""

from __future__ import annotations

import json
import sqlite3
from collections.abc import Callable, Iterator, Mapping, Sequence
from dataclasses import asdict, dataclass, field, replace
from typing import Any

from briefing.brief import Brief, Evidence, Headline, KeyPoint, Translation
from briefing.document import Cue, Document, Sentence, Span, Speaker, Turn
from briefing.export import xliff

POINT_COLUMNS = ("id", "position", "topic", "label", "speaker", "evidence", "salience", "deleted", "version")
CELL_COLUMNS = (
    *("point", "language", "text", "origin", "engine", "score", "flags", "notes", "source_text"),
    *("approved_by", "approved_at", "version"),
)
_JSON = {"label", "evidence", "flags", "notes"}
HEADLINE = xliff.HEADLINE
"""The id under which the headline is kept, in files for CAT tools too: a point that stands above the others and
proves nothing itself."""


@dataclass(frozen=True, slots=True)
class Cell:
    """One sentence in one language. In the source language it is the point itself, elsewhere its translation; without
    text it is yet to be written.

    source_text: the sentence that it translates (of the headline itself: the point that it says, as that read then);
    notes: what the glossary asks for, in words; version: number of the change that wrote it last, 0 for none.
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
    """One key point without its sentences; `position` orders the points of a statement. The headline's topic is the id
    of the point that it says."""

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
    seldom asked for; head: what the headline's sentences belong to; said: the point that it says as that reads now,
    empty where it is gone.
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
    head: Point | None = None
    said: str = ""

    @property
    def entries(self) -> tuple[Point, ...]:
        """Everything that has sentences: the headline, then the points."""
        return (*([self.head] if self.head else []), *self.points)

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
        """Whether the point was changed after it was translated, or after the headline was made of it."""
        if not cell.text:
            return False
        if cell.language == self.language:
            return cell.point == HEADLINE and cell.source_text != self.said
        return cell.source_text != self.source(cell.point).text

    def approved(self, language: str) -> int:
        """How many sentences in `language` are approved."""
        return sum(1 for point in self.entries if (cell := self.cell(point.id, language)) and cell.approved)

    def written(self) -> int:
        """How many sentences there are in the source language, the headline's included."""
        return sum(1 for point in self.entries if self.source(point.id).text)

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
        """The headline as the editors have left it; none where the point that it says has been changed since, until
        somebody has written the headline anew or said that it still holds."""
        if self.head is None or not (cell := self.source(HEADLINE)).text or self.stale(cell):
            return None
        says = self.head.topic if any(point.id == self.head.topic for point in self.points) else ""
        return Headline(cell.text, says, self._translations(HEADLINE))

    def _key_point(self, point: Point, made: KeyPoint | None) -> KeyPoint:
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
            self._translations(point.id),
            kept.origin if kept else "human",
            kept.flags if kept else (),
        )

    def _translations(self, point: str) -> dict[str, Translation]:
        return {
            language: Translation(cell.text, cell.origin, cell.engine, cell.score, cell.flags)  # type: ignore[arg-type]
            for language in self.targets
            if (cell := self.cell(point, language)) is not None and cell.text
        }


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
    return [json.dumps(value, ensure_ascii=False) if name in _JSON else value for name, value in _plain(record).items()]


def records_json(records: Sequence[Point | Cell]) -> str:
    """Rows as JSON, for the history."""
    plain = [{"table": "point" if isinstance(record, Point) else "cell", **_plain(record)} for record in records]
    return json.dumps(plain, ensure_ascii=False)


def _plain(record: Point | Cell) -> dict[str, Any]:
    """A row by column, what isn't text or a number as JSON has it."""
    if isinstance(record, Cell):
        return {name: getattr(record, name) for name in CELL_COLUMNS}
    values = {name: getattr(record, name) for name in POINT_COLUMNS}
    return {**values, "evidence": [asdict(evidence) for evidence in record.evidence]}


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
