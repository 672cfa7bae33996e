"""The pages: server-rendered, complete without scripts to read; scripts make them edit."""

from __future__ import annotations

import re
from importlib.resources import files
from typing import Annotated, Any
from urllib.parse import quote

from fastapi import APIRouter, Form, Query, Request, Response, UploadFile
from fastapi.responses import HTMLResponse, RedirectResponse

from briefing.desk import document_view, history_view, view
from briefing.desk.access import Admin, CostlyEditor, Reader, TheDesk, address, identified, the_rates
from briefing.desk.errors import AccessError, NotFoundError
from briefing.desk.exchange import exported, formats
from briefing.desk.guard import COOKIE
from briefing.desk.long_fields import LongFields
from briefing.desk.users import SESSION_DAYS, User
from briefing.desk.word_difference import difference
from briefing.errors import BriefingError, InputError
from briefing.intake.limits import MAX_TEXT
from briefing.limits import FEWEST_WORDS, MOST_WORDS

router = APIRouter(include_in_schema=False)
_TYPES = {".css": "text/css", ".js": "text/javascript", ".svg": "image/svg+xml"}
_HISTORY = 100
"""Changes on one page."""
_FORMAT_NAMES = {
    "docx": "Word",
    "html": "HTML page",
    "json": "JSON (contract)",
    "markdown": "Markdown",
    "messenger": "Text for messengers",
    "ninjs": "IPTC ninjs 3.1",
    "text": "Plain text",
    "tmx": "TMX of approved sentences",
    "xliff": "XLIFF 2.0 for CAT tools",
}


@router.get("/")
def start(user: Reader, desk: TheDesk) -> HTMLResponse:
    """Drop zone, paste box and what lies on the desk."""
    return _page("start.html", user, desk, statements=desk.store.recent(50), error="", text="", longest=MAX_TEXT)


async def take_in(
    request: Request,
    user: CostlyEditor,
    desk: TheDesk,
    text: Annotated[str, Form(max_length=MAX_TEXT)] = "",
    file: UploadFile | None = None,
    points: Annotated[int, Form(ge=1, le=50)] = 5,
    words: Annotated[int | None, Form(ge=FEWEST_WORDS, le=MOST_WORDS)] = None,
    targets: Annotated[list[str] | None, Form()] = None,
) -> Response:
    """Takes in what was dropped or pasted and shows how it gets on."""
    data = await file.read() if file is not None and file.filename else b""
    try:
        if not data and not text.strip():
            raise InputError("paste a statement, give its address, or choose a file")
        name = (file.filename or "upload") if data and file else ""
        job = desk.brief(user, data or text, name, targets=targets or None, points=points, words=words)
    except BriefingError as error:
        shown = {"statements": desk.store.recent(50), "text": text, "longest": MAX_TEXT}
        page = _page("start.html", user, desk, **shown, error=str(error))
        page.status_code = 400
        return page
    return RedirectResponse(f"/jobs/{job.id}", 303)


router.add_api_route("/statements", take_in, methods=["POST"], route_class_override=LongFields)


@router.get("/jobs/{job}")
def job(job: str, user: Reader, desk: TheDesk) -> Response:
    """How far a brief has come; leads on when it is done."""
    state = desk.jobs.get(job)
    if state.status == "done":
        return RedirectResponse(f"/statements/{state.statement}", 303)
    return _page("job.html", user, desk, job=state)


@router.get("/statements/{statement}")
def statement(statement: str, user: Reader, desk: TheDesk) -> HTMLResponse:
    """The desk itself."""
    state = desk.store.get(statement)
    return _page(
        "statement.html",
        user,
        desk,
        state=state,
        points=view.points(state),
        paragraphs=document_view.paragraphs(state),
        formats=[(name, _FORMAT_NAMES.get(name, name)) for name in formats()],
        editable=user.may("editor"),
    )


@router.get("/statements/{statement}/points")
def points(
    statement: str,
    user: Reader,
    desk: TheDesk,
    ids: Annotated[str, Query(max_length=5000)] = "",
) -> HTMLResponse:
    """Some points, or all, as they stand: what the page puts in place of what it shows."""
    some = tuple(dict.fromkeys(ids.split(","))) if ids else None
    made = desk.fragments.points(statement, some, user.may("editor"))
    approved = ",".join(f"{language}={count}" for language, count in made.approved.items())
    headers = {"x-revision": str(made.revision), "x-approved": approved, "x-count": str(made.written)}
    return HTMLResponse(made.html, headers={**headers, "cache-control": "no-store"})


@router.get("/statements/{statement}/points/{point}/memory/{language}")
def memory_match(statement: str, point: str, language: str, user: Reader, desk: TheDesk) -> HTMLResponse:
    """The nearest approved sentence, and what differs from it."""
    state = desk.store.get(statement, only=[point])
    cell = state.cell(point, language)
    if cell is None or language == state.language:
        raise NotFoundError(f"the point {point!r} has no translation into {language!r}")
    source = state.source(point).text
    match = desk.workshop.nearest(source, state.language, language)
    html = view.rendered(
        "memory_match.html",
        match=match,
        state=state,
        language=language,
        source_pieces=difference(match.source_text, source) if match else [],
        pieces=difference(match.text, cell.text) if match else [],
    )
    return HTMLResponse(html, headers={"cache-control": "no-store"})


@router.get("/statements/{statement}/history")
def history(
    statement: str, user: Reader, desk: TheDesk, before: Annotated[int, Query(ge=0, le=2**62)] = 0
) -> HTMLResponse:
    """Who did what, newest first."""
    state = desk.store.get(statement, only=[])
    changes = history_view.entries(desk.store, statement, before, _HISTORY)
    numbers = {id_: number for number, id_ in enumerate(desk.store.order(statement), 1)}
    older = changes[-1][0].id if len(changes) == _HISTORY else 0
    return _page("history.html", user, desk, state=state, changes=changes, numbers=numbers, before=older)


@router.get("/statements/{statement}/export/{format}")
def export(
    statement: str,
    format: str,
    request: Request,
    user: Reader,
    desk: TheDesk,
    language: str = "",
    approved: bool = False,
    version: str = "2.0",
) -> Response:
    """A statement as a file; approved: without the translations that nobody has approved; version: of XLIFF."""
    state = desk.store.get(statement)
    content, media_type, ending = exported(state, format, language, approved, version)
    desk.users.log(user.name, address(request), "export", f"{statement} {format} {language}".strip())
    stem = re.sub(r"[^\w-]+", "-", state.title)[:60].strip("-") or "brief"
    plain = stem.encode("ascii", "ignore").decode().strip("-") or "brief"
    tail = f"{'.' + language if language else ''}{ending}"
    names = f"filename=\"{plain}{tail}\"; filename*=UTF-8''{quote(stem + tail)}"
    text = media_type.startswith("text/")
    headers = {"content-disposition": f"attachment; {names}", "cache-control": "no-store"}
    return Response(content, media_type=media_type + ("; charset=utf-8" if text else ""), headers=headers)


@router.get("/memory")
def memory(user: Reader, desk: TheDesk, words: Annotated[str, Query(max_length=500)] = "") -> HTMLResponse:
    """The memory and the glossary, to search and to add to."""
    from briefing.translate.glossary import Glossary
    from briefing.translate.memory import Memory

    found: list[Any] = []
    if words.strip():
        for source in (desk.delivery.memory, Memory.default()):
            found += [(source.name, entry) for entry in source.search(words.strip(), limit=max(0, 50 - len(found)))]
    own = Glossary.own() or Glossary()
    terms = own.search(words.strip()) if words.strip() else list(own.terms)
    shown = {"words": words, "found": found, "terms": terms[:500], "more": max(0, len(terms) - 500)}
    return _page("memory.html", user, desk, **shown, editable=user.may("editor"), manages=user.may("admin"))


@router.get("/audit")
def audit(user: Admin, desk: TheDesk) -> HTMLResponse:
    """The audit log."""
    return _page("audit.html", user, desk, entries=desk.users.logged(500))


@router.get("/docs")
def docs(request: Request, user: Reader, desk: TheDesk) -> HTMLResponse:
    """The API for people: the OpenAPI document as a page that loads nothing from elsewhere."""
    return _page("docs.html", user, desk, api=request.app.openapi())


@router.get("/login")
def login_page(request: Request, desk: TheDesk, next: Annotated[str, Query(max_length=300)] = "/") -> Response:
    """Name and password."""
    if identified(request):
        return RedirectResponse(_inside(next), 303)
    return _page("login.html", None, desk, next=_inside(next), error="")


@router.post("/login")
def login(
    request: Request,
    desk: TheDesk,
    name: Annotated[str, Form(max_length=60)],
    password: Annotated[str, Form(max_length=1000)],
    next: Annotated[str, Form(max_length=300)] = "/",
) -> Response:
    """Begins a session."""
    rates = the_rates(request)
    if not (rates.logins.allows(address(request)) and rates.logins.allows(f"name {name}")):
        raise AccessError("too many attempts to log in; wait a minute and try again", 429)
    user = desk.users.verified(name, password)
    desk.users.log(name, address(request), "login" if user else "failed login")
    if user is None:
        page = _page("login.html", None, desk, next=_inside(next), error="The name or the password is wrong.")
        page.status_code = 401
        return page
    answer = RedirectResponse(_inside(next), 303)
    secret = desk.users.secret(user.name, "session", SESSION_DAYS)
    answer.set_cookie(
        *(COOKIE, secret), max_age=SESSION_DAYS * 86400, httponly=True, samesite="strict", secure=desk.options.secure
    )
    return answer


@router.post("/logout")
def logout(request: Request, desk: TheDesk) -> Response:
    """Ends the session."""
    if cookie := request.cookies.get(COOKIE):
        desk.users.end(cookie)
    answer = RedirectResponse("/login", 303)
    answer.delete_cookie(COOKIE)
    return answer


@router.get("/static/{digest}/{name}")
def static(digest: str, name: str) -> Response:
    """Style sheet, scripts and icon. A name with another digest is served too, but isn't kept."""
    found = {entry.name: entry for entry in (files("briefing.desk") / "static").iterdir()}.get(name)
    if found is None:
        raise NotFoundError(f"there is no file {name!r}")
    kept = "public, max-age=31536000, immutable" if digest == view.digest() else "no-store"
    ending = name[name.rfind(".") :]
    media_type = _TYPES.get(ending, "application/octet-stream")
    return Response(found.read_bytes(), media_type=media_type, headers={"cache-control": kept})


def _inside(path: str) -> str:
    """A path of this site, whatever was asked for."""
    return path if re.fullmatch(r"/(?![/\\])[\x21-\x7e]*", path) and "\\" not in path else "/"


def _page(template: str, user: User | None, desk: Any, **values: Any) -> HTMLResponse:
    shared = {"user": user, "named": desk.users.any(), "title": ""}
    html = view.rendered(template, **{**shared, **values})
    return HTMLResponse(html, headers={"cache-control": "no-store"})


def problem_page(status: int, sentence: str) -> HTMLResponse:
    """An error for people."""
    html = view.rendered("problem.html", user=None, named=False, title="", sentence=sentence)
    return HTMLResponse(html, status)
