"""The application: pages, API and what stands in front of them."""

from __future__ import annotations

import asyncio
import logging
from collections.abc import AsyncIterator
from contextlib import asynccontextmanager
from importlib.metadata import version
from urllib.parse import quote

from fastapi import FastAPI, Request, Response
from fastapi.exceptions import RequestValidationError
from fastapi.responses import JSONResponse, RedirectResponse
from starlette.exceptions import HTTPException

from briefing.desk import api_briefs, api_editing, api_libre, api_memory, pages
from briefing.desk.access import Rates
from briefing.desk.errors import AccessError, ConflictError, NotFoundError
from briefing.desk.guard import Guard
from briefing.desk.jobs import TooBusyError
from briefing.desk.schemas import CellAnswer
from briefing.desk.service import Desk
from briefing.errors import BriefingError, InputError, OutputError

_CLEARER = {
    "Not Found": "there is nothing at this address; it may be mistyped",
    "Method Not Allowed": "this address takes another method; /docs lists them",
    "There was an error parsing the body": "the body can't be read; send JSON in UTF-8",
}
_log = logging.getLogger(__name__)


def create_app(desk: Desk, warm: bool = True) -> FastAPI:
    """The ASGI application over a desk. warm: load the models while the server starts to answer."""

    @asynccontextmanager
    async def lifespan(app: FastAPI) -> AsyncIterator[None]:
        desk.hub.start()
        warming = asyncio.get_running_loop().run_in_executor(None, _warm, desk) if warm else None
        yield
        desk.hub.close()
        if warming:
            await warming
        desk.close()

    app = FastAPI(
        title="briefing",
        version=version("briefing"),
        summary="Key points of statements with their evidence, translated, corrected and approved.",
        license_info={"name": "Apache-2.0", "identifier": "Apache-2.0"},
        docs_url=None,
        redoc_url=None,
        lifespan=lifespan,
    )
    app.state.desk, app.state.rates = desk, Rates(desk)
    for router in (api_briefs, api_editing, api_memory, api_libre, pages):
        app.include_router(router.router)
    app.add_exception_handler(BriefingError, _problem)
    app.add_exception_handler(RequestValidationError, _problem)
    app.add_exception_handler(HTTPException, _problem)
    app.add_middleware(Guard, desk=desk)
    return app


def _warm(desk: Desk) -> None:
    """A model that can't be loaded is told to whoever asks for a brief; the pages are there all the same."""
    try:
        desk.workshop.warm()
    except BriefingError as error:
        _log.error("the models can't be loaded: %s", error)


def status_of(error: Exception) -> int:
    """The HTTP status of an error."""
    if isinstance(error, AccessError):
        return error.status
    if isinstance(error, NotFoundError):
        return 404
    if isinstance(error, ConflictError):
        return 409
    if isinstance(error, TooBusyError):
        return 429
    if isinstance(error, RequestValidationError):
        return 422
    if isinstance(error, HTTPException):
        return error.status_code
    return 507 if isinstance(error, OutputError) else 400 if isinstance(error, InputError) else 500


async def _problem(request: Request, error: Exception) -> Response:
    """An error as JSON for programs, as a page for people."""
    status = status_of(error)
    sentence = _sentence(error)
    if status >= 500:
        _log.error("%s %s: %s", request.method, request.url.path, sentence)
    path = request.url.path
    page = "text/html" in request.headers.get("accept", "") and not path.startswith("/api/")
    if page and status == 401:
        return RedirectResponse(f"/login?next={quote(path)}", 303)
    if page:
        return pages.problem_page(status, sentence)
    content: dict[str, object] = {"error": sentence}
    if isinstance(error, ConflictError):
        content["author"] = error.author
        content["cell"] = CellAnswer.of(error.cell).model_dump() if error.cell else None
    headers = {"www-authenticate": "Bearer"} if status == 401 else {}
    if isinstance(error, HTTPException) and error.headers:
        headers.update(error.headers)
    return JSONResponse(content, status, headers)


def _sentence(error: Exception) -> str:
    if isinstance(error, RequestValidationError):
        parts = []
        for entry in error.errors()[:3]:
            if entry["type"] == "json_invalid":
                return f"the body isn't JSON: {entry['ctx']['error'].lower()} at character {entry['loc'][-1]}"
            where = ".".join(str(part) for part in entry["loc"][1:]) or str(entry["loc"][0])
            parts.append(f"{where}: {entry['msg'][:1].lower()}{entry['msg'][1:]}")
        return "; ".join(parts).encode("utf-8", "replace").decode()
    if isinstance(error, HTTPException):
        return _CLEARER.get(str(error.detail), str(error.detail))
    return str(error).encode("utf-8", "replace").decode()
