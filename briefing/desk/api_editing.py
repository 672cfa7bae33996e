"""Editors at work: wording, order, approval, undo; what others do arrives as server-sent events."""

from __future__ import annotations

import asyncio
from typing import Annotated, Any

from fastapi import APIRouter, Header, Query, UploadFile
from fastapi.responses import StreamingResponse

from briefing.desk.access import CostlyEditor, Editor, Reader, TheDesk
from briefing.desk.api_briefs import NO_BUFFER, PROBLEMS, STREAM
from briefing.desk.errors import NotFoundError
from briefing.desk.records import Cell
from briefing.desk.schemas import CellAnswer, ChangeAnswer, Edit, Merge, Place, Seen, SeenPair, SeenRevision
from briefing.desk.service import Desk, change_event
from briefing.desk.store import Change
from briefing.errors import InputError

router = APIRouter(prefix="/api/statements/{statement}", responses=PROBLEMS, tags=["editing"])
_MOST_MISSED = 200


@router.get("/events", response_class=StreamingResponse, responses={200: {"content": {STREAM: {}}}})
async def events(
    statement: str,
    user: Reader,
    desk: TheDesk,
    after: Annotated[int, Query(ge=0, le=2**62)] = 0,
    last_event_id: Annotated[str, Header(max_length=30)] = "",
) -> StreamingResponse:
    """Every change of the statement from number `after` on, as it happens, as server-sent events."""
    since = int(last_event_id) if last_event_id.isdecimal() and last_event_id.isascii() else after
    desk.store.revision(statement)

    def missed() -> list[dict[str, Any]]:
        changes = desk.store.history(statement, min(since, 2**62), _MOST_MISSED + 1)
        events = [change_event(change) for change in changes]
        return events if len(events) <= _MOST_MISSED else [{"kind": "reload", "id": events[-1]["id"]}]

    return StreamingResponse(desk.hub.stream(f"statement:{statement}", missed), media_type=STREAM, headers=NO_BUFFER)


@router.get("/changes")
def changes(
    statement: str,
    user: Reader,
    desk: TheDesk,
    after: Annotated[int, Query(ge=0, le=2**62)] = 0,
    limit: Annotated[int, Query(ge=1, le=1000)] = 200,
) -> list[ChangeAnswer]:
    """Changes after number `after`, oldest first: who did what and when. Go on after the last one's `id`."""
    desk.store.revision(statement)
    return [ChangeAnswer.of(change) for change in desk.store.changes(statement, after, limit)]


@router.put("/points/{point}/texts/{language}")
def edit(statement: str, point: str, language: str, asked: Edit, user: Editor, desk: TheDesk) -> ChangeAnswer:
    """Sets a sentence: the point itself in the statement's language, else its translation. The headline is the point
    `headline`."""
    change = desk.editing(user).edit(statement, point, language, asked.text, asked.base, asked.burst)
    return _answer(desk, change, point, language)


@router.post("/points/{point}/approval/{language}")
def approve(statement: str, point: str, language: str, seen: SeenPair, user: Editor, desk: TheDesk) -> ChangeAnswer:
    """Approves a translation; it enters the translation memory with the point that was seen beside it."""
    change = desk.editing(user).approve(statement, point, language, seen.base, source=seen.source)
    return _answer(desk, change, point, language)


@router.post("/points/{point}/withdrawal/{language}")
def withdraw(statement: str, point: str, language: str, seen: Seen, user: Editor, desk: TheDesk) -> ChangeAnswer:
    """Takes an approval back; the sentence leaves the memory."""
    change = desk.editing(user).approve(statement, point, language, seen.base, approved=False)
    return _answer(desk, change, point, language)


@router.post("/approval/{language}")
def approve_language(statement: str, language: str, seen: SeenRevision, user: Editor, desk: TheDesk) -> ChangeAnswer:
    """Approves every sentence in a language, unless one of them or its point was changed after `revision`."""
    return ChangeAnswer.of(desk.editing(user).approve_language(statement, language, seen.revision))


@router.post("/points/{point}/translation/{language}")
async def translate_again(
    statement: str, point: str, language: str, seen: Seen, user: CostlyEditor, desk: TheDesk
) -> ChangeAnswer:
    """Translates a point anew, from the memory or with the model."""

    def work() -> ChangeAnswer:
        state = desk.store.get(statement, only=[point])
        cell = state.cell(point, language)
        if cell is None or language == state.language:
            raise NotFoundError(f"the point {point!r} has no translation into {language!r}")
        if not (source := state.source(point).text):
            raise InputError("there is nothing to translate yet: write the headline first")
        (made,) = desk.workshop.translate([source], state.language, language)
        notes = desk.workshop.notes(source, made.text, state.language, language)
        machine = (made.text, made.origin, made.engine, made.score, made.flags)
        fresh = Cell(point, language, *machine, notes, source, version=seen.base)
        return _answer(desk, desk.editing(user).translated(statement, [fresh]), point, language)

    # Threads of their own, so that those who wait for the model never keep others from saving.
    return await asyncio.get_running_loop().run_in_executor(desk.translating, work)


@router.post("/points/{point}/place")
def move(statement: str, point: str, place: Place, user: Editor, desk: TheDesk) -> ChangeAnswer:
    """Puts a point elsewhere in the order."""
    return ChangeAnswer.of(desk.editing(user).move(statement, point, place.after))


@router.post("/points/{point}/merger")
def merge(statement: str, point: str, asked: Merge, user: Editor, desk: TheDesk) -> ChangeAnswer:
    """Joins a point to another one."""
    return ChangeAnswer.of(desk.editing(user).merge(statement, point, asked.into))


@router.delete("/points/{point}")
def delete(
    statement: str,
    point: str,
    user: Editor,
    desk: TheDesk,
    base: Annotated[int, Query(ge=-1, le=2**62, description="Newest version of its sentences that was seen.")] = -1,
) -> ChangeAnswer:
    """Takes a point out of the brief; undo brings it back."""
    return ChangeAnswer.of(desk.editing(user).delete(statement, point, base))


@router.post("/undo")
def undo(statement: str, user: Editor, desk: TheDesk) -> ChangeAnswer:
    """Takes back your last change that stands."""
    return ChangeAnswer.of(desk.store.undo(statement, user.name))


@router.post("/xliff")
def take_back_xliff(statement: str, file: UploadFile, user: Editor, desk: TheDesk) -> list[ChangeAnswer]:
    """Takes in an XLIFF file that was exported from here and edited elsewhere: what differs is edited, nothing else."""
    from briefing.desk.exchange import take_back

    return [ChangeAnswer.of(change) for change in take_back(desk, user, statement, file.file.read())]


def _answer(desk: Desk, change: Change, point: str, language: str) -> ChangeAnswer:
    state = desk.store.get(change.statement, only=[point])
    cell = state.cell(point, language)
    return ChangeAnswer.of(change, [CellAnswer.of(cell, state)] if cell else [])
