"""What the API takes in and gives out, as OpenAPI shows it. Briefs themselves follow `briefing/schema/brief-1.json`."""

from __future__ import annotations

from typing import Annotated, Any

from pydantic import BaseModel, ConfigDict, Field

from briefing.brief import Flag, Origin
from briefing.desk.jobs import Job, Status
from briefing.desk.records import Cell, Statement
from briefing.desk.store import LONGEST_TEXT, Change
from briefing.intake.limits import MAX_TEXT
from briefing.limits import FEWEST_WORDS, MOST_POINTS, MOST_WORDS

Identifier = Annotated[str, Field(max_length=80)]


class Input(BaseModel):
    """What clients send: unknown fields are mistakes."""

    model_config = ConfigDict(extra="forbid")


class BriefRequest(Input):
    """A statement to be briefed: its text, or the address of the page it stands on."""

    text: str = Field("", max_length=MAX_TEXT, description="The statement itself.")
    url: str = Field("", max_length=2000, description="Or its address, http or https, on the public internet.")
    title: str = Field("", max_length=500)
    language: str = Field("", max_length=40, description="BCP 47; detected where it is empty.")
    targets: list[str] | None = Field(None, max_length=10, description="By default hy, az, ru and, if needed, en.")
    points: int = Field(5, ge=1, le=MOST_POINTS)
    words: int | None = Field(
        None, ge=FEWEST_WORDS, le=MOST_WORDS, description="At most so many words in all key points together."
    )
    wait: float = Field(20, ge=0, le=60, description="Seconds to wait for the brief before a job is returned.")


class StoredBrief(Input):
    """A brief made elsewhere (`briefing brief --format json`) with the text it was made from."""

    brief: dict[str, Any]
    text: str = Field(max_length=MAX_TEXT)


class JobAnswer(BaseModel):
    """How far a brief has come. `statement` is its id on the desk once it is done."""

    id: str
    status: Status
    step: str
    progress: float
    statement: str
    error: str

    @classmethod
    def of(cls, job: Job) -> JobAnswer:
        return cls(
            id=job.id,
            status=job.status,
            step=job.step,
            progress=job.progress,
            statement=job.statement,
            error=job.error,
        )


class CellAnswer(BaseModel):
    """One sentence. `version` is to be sent back as `base` with the next change of it."""

    point: str
    language: str
    text: str
    origin: Origin | str
    flags: list[Flag | str]
    notes: list[str]
    stale: bool
    approved_by: str
    approved_at: str
    version: int

    @classmethod
    def of(cls, cell: Cell, state: Statement | None = None) -> CellAnswer:
        return cls(
            point=cell.point,
            language=cell.language,
            text=cell.text,
            origin=cell.origin,
            flags=list(cell.flags),
            notes=list(cell.notes),
            stale=bool(state and cell.point in state.cells and state.stale(cell)),
            approved_by=cell.approved_by,
            approved_at=cell.approved_at,
            version=cell.version,
        )


class ChangeAnswer(BaseModel):
    """One change of a statement: who, when, what, which points. `id` counts up over all statements."""

    id: int
    at: str
    author: str
    kind: str
    points: list[str]
    undone: bool
    cells: list[CellAnswer] = []

    @classmethod
    def of(cls, change: Change, cells: list[CellAnswer] | None = None) -> ChangeAnswer:
        return cls(
            id=change.id,
            at=change.at,
            author=change.author,
            kind=change.kind,
            points=list(change.points),
            undone=change.undone,
            cells=cells or [],
        )


class StatementEntry(BaseModel):
    """A statement in the list."""

    id: str
    created: str
    author: str
    title: str
    language: str
    targets: list[str]
    points: int
    sentences: int
    approved: int


class StatementAnswer(BaseModel):
    """A statement as it stands: the brief in the JSON contract, and each sentence with its version and approval."""

    id: str
    created: str
    author: str
    revision: int
    brief: dict[str, Any]
    cells: list[CellAnswer]


class Edit(Input):
    """A new wording. `burst` joins changes that are undone together; `base` is the version that was on the screen."""

    text: str = Field(max_length=LONGEST_TEXT)
    base: int = Field(ge=0, le=2**62)
    burst: str = Field("", max_length=80)


class Seen(Input):
    """The version that was on the screen."""

    base: int = Field(ge=0, le=2**62)


class SeenPair(Seen):
    """The versions of a translation and of its point that were on the screen. Without `source`, the version of the
    sentence in the statement's own language, a point that was changed after its translation counts as unseen."""

    source: int | None = Field(None, ge=0, le=2**62)


class SeenRevision(Input):
    """The number of the last change that was on the screen."""

    revision: int = Field(ge=0, le=2**62)


class Place(Input):
    """Where a point goes: behind the point `after`, first where that is empty."""

    after: Identifier = ""


class Merge(Input):
    """The point that takes the other one in."""

    into: Identifier


class Found(BaseModel):
    """An entry of a memory."""

    memory: str
    texts: dict[str, str]
    origin: str


class Pair(Input):
    """A translation to approve, or to take out: two or more languages."""

    texts: dict[str, Annotated[str, Field(max_length=LONGEST_TEXT)]] = Field(min_length=2, max_length=4)


class TermEntry(Input):
    """A glossary term: forms to use and to avoid by language, and why."""

    use: dict[str, list[Annotated[str, Field(max_length=200)]]]
    avoid: dict[str, list[Annotated[str, Field(max_length=200)]]] = {}
    note: str = Field("", max_length=1000)


class PairExchange(Input):
    """An entry of the memory as it was on the screen, and what it shall be."""

    old: Pair
    new: Pair


class TermExchange(Input):
    """A term as it was on the screen, and what it shall be."""

    old: TermEntry
    new: TermEntry


class Problem(BaseModel):
    """What went wrong, in one sentence. After a conflict `cell` is what stands there now, and `author` who wrote it."""

    error: str
    cell: CellAnswer | None = None
    author: str = ""
