"""Statements in, briefs out: the JSON contract, jobs for what takes longer, their progress as server-sent events."""

from __future__ import annotations

import asyncio
from typing import Annotated, Any

from fastapi import APIRouter, Form, Query, Response, UploadFile
from fastapi.responses import JSONResponse, StreamingResponse

from briefing.brief import Brief
from briefing.desk import contract
from briefing.desk.access import Admin, CostlyEditor, Editor, Reader, TheDesk
from briefing.desk.jobs import Job
from briefing.desk.schemas import (
    BriefRequest,
    CellAnswer,
    JobAnswer,
    Problem,
    StatementAnswer,
    StatementEntry,
    StoredBrief,
)
from briefing.desk.service import Desk, job_event
from briefing.document import Document
from briefing.errors import InputError
from briefing.limits import FEWEST_WORDS, MOST_WORDS

PROBLEMS: dict[int | str, dict[str, Any]] = {
    code: {"model": Problem} for code in (400, 401, 403, 404, 409, 413, 422, 429)
}
STREAM = "text/event-stream"
NO_BUFFER = {"cache-control": "no-store", "x-accel-buffering": "no"}
router = APIRouter(prefix="/api", responses=PROBLEMS)
_DONE: dict[int | str, dict[str, Any]] = {
    200: {"description": "The brief, in the JSON contract.", "content": {"application/json": {}}}
}
_LATER: dict[int | str, dict[str, Any]] = {
    **_DONE,
    202: {"model": JobAnswer, "description": "It takes longer: the job. Follow it at the address in `Location`."},
}


@router.post("/briefs", responses=_LATER, tags=["briefs"])
async def brief_text(asked: BriefRequest, user: CostlyEditor, desk: TheDesk) -> Response:
    """Briefs a text or the page at an address. `X-Statement` names the statement on the desk."""
    if bool(asked.text.strip()) == bool(asked.url.strip()):
        raise InputError("give either a text or a url")
    if asked.url and not asked.url.lower().startswith(("http://", "https://")):
        raise InputError("the url begins with http:// or https://")
    # A text that looks like an address stays a text: bytes are never fetched.
    data: bytes | str = asked.url if asked.url else asked.text.encode("utf-8", "replace")
    job = desk.brief(
        user,
        data,
        language=asked.language,
        targets=asked.targets,
        points=asked.points,
        words=asked.words,
        title=asked.title,
    )
    return await _answered(desk, job, asked.wait)


@router.post("/briefs/file", responses=_LATER, tags=["briefs"])
async def brief_file(
    file: UploadFile,
    user: CostlyEditor,
    desk: TheDesk,
    language: Annotated[str, Form(max_length=40)] = "",
    targets: Annotated[str, Form(max_length=80, description="For example hy,az,ru")] = "",
    points: Annotated[int, Form(ge=1, le=50)] = 5,
    words: Annotated[int | None, Form(ge=FEWEST_WORDS, le=MOST_WORDS)] = None,
    wait: Annotated[float, Form(ge=0, le=60)] = 20,
) -> Response:
    """Briefs a file: text, Markdown, HTML, DOCX, PDF or subtitles."""
    named = [code.strip() for code in targets.split(",") if code.strip()] or None
    data = await file.read()
    if not data:
        raise InputError("the file is empty")
    job = desk.brief(
        user, data, file.filename or "upload", language=language, targets=named, points=points, words=words
    )
    return await _answered(desk, job, wait)


@router.get("/jobs/{job}", tags=["briefs"])
def job(job: str, user: Reader, desk: TheDesk) -> JobAnswer:
    """How far a brief has come."""
    return JobAnswer.of(desk.jobs.get(job))


@router.get(
    "/jobs/{job}/events", tags=["briefs"], response_class=StreamingResponse, responses={200: {"content": {STREAM: {}}}}
)
async def job_events(job: str, user: Reader, desk: TheDesk) -> StreamingResponse:
    """The job's progress as server-sent events, until it is finished."""
    desk.jobs.get(job)
    stream = desk.hub.stream(f"job:{job}", lambda: [job_event(desk.jobs.get(job))], "finished")
    return StreamingResponse(stream, media_type=STREAM, headers=NO_BUFFER)


@router.get("/statements", tags=["statements"])
def statements(user: Reader, desk: TheDesk, limit: Annotated[int, Query(ge=1, le=500)] = 50) -> list[StatementEntry]:
    """The newest statements on the desk."""
    return [StatementEntry(**entry) for entry in desk.store.recent(limit)]


@router.post("/statements", status_code=201, tags=["statements"])
def store_statement(given: StoredBrief, user: Editor, desk: TheDesk) -> StatementAnswer:
    """Puts a brief on the desk that was made elsewhere."""
    try:
        brief = Brief.from_dict(given.brief)
        contract.keeps(given.brief, brief, given.text)
    except (ValueError, TypeError, AttributeError, KeyError) as error:
        raise InputError(f"the brief can't be used: {error}") from error
    document = Document(given.text, brief.source.title, brief.source.published, path=brief.source.path)
    document = document.with_(sha256=brief.source.sha256, language=brief.source.language)
    return _statement(desk, desk.store.add(brief, document, user.name, desk.notes(brief)))


@router.get("/statements/{statement}", tags=["statements"])
def statement(statement: str, user: Reader, desk: TheDesk) -> StatementAnswer:
    """A statement as the editors have left it."""
    return _statement(desk, statement)


@router.delete("/statements/{statement}", status_code=204, tags=["statements"])
def delete_statement(statement: str, user: Admin, desk: TheDesk) -> Response:
    """Takes a statement off the desk with its history. What was approved stays in the memory."""
    desk.store.delete(statement)
    desk.users.log(user.name, "", "delete statement", statement)
    return Response(status_code=204)


async def _answered(desk: Desk, job: Job, seconds: float) -> Response:
    """The brief if it is made in time, else the job."""
    channel = f"job:{job.id}"
    queue = desk.hub.subscribe(channel)
    try:
        loop = asyncio.get_running_loop()
        until = loop.time() + seconds
        while not (state := desk.jobs.get(job.id)).finished:
            try:
                await asyncio.wait_for(queue.get(), max(0.0, until - loop.time()))
            except asyncio.TimeoutError:
                break
    finally:
        desk.hub.leave(channel, queue)
    if state.status == "failed":
        raise InputError(state.error)
    if state.status != "done":
        return JSONResponse(JobAnswer.of(state).model_dump(), 202, {"location": f"/api/jobs/{job.id}", "x-job": job.id})
    headers = {"x-statement": state.statement, "location": f"/api/statements/{state.statement}"}

    def written() -> JSONResponse:
        return JSONResponse(desk.store.get(state.statement).brief().to_dict(), 200, headers)

    return await loop.run_in_executor(None, written)


def _statement(desk: Desk, statement: str) -> StatementAnswer:
    state = desk.store.get(statement)
    cells = [CellAnswer.of(cell, state) for point in state.points for cell in state.cells[point.id].values()]
    return StatementAnswer(
        id=state.id,
        created=state.created,
        author=state.author,
        revision=state.revision,
        brief=state.brief().to_dict(),
        cells=cells,
    )
