"""The memory and the glossary: search, add, take out, import, export."""

from __future__ import annotations

import tempfile
from collections.abc import Callable
from pathlib import Path
from typing import Annotated, Any

from fastapi import APIRouter, Query, Response, UploadFile

from briefing.desk.access import Admin, Editor, Reader, TheDesk
from briefing.desk.api_briefs import PROBLEMS
from briefing.desk.errors import NotFoundError
from briefing.desk.schemas import Found, Pair, PairExchange, TermEntry, TermExchange
from briefing.errors import InputError
from briefing.language.names import language_code
from briefing.translate import glossary_files, memory_files
from briefing.translate.glossary import Glossary, Term
from briefing.translate.memory import Memory

router = APIRouter(prefix="/api", responses=PROBLEMS, tags=["memory and glossary"])
_FILE: dict[int | str, dict[str, Any]] = {200: {"content": {"application/octet-stream": {}}}}


@router.get("/memory")
def search_memory(
    user: Reader,
    desk: TheDesk,
    words: Annotated[str, Query(min_length=1, max_length=500)],
    limit: Annotated[int, Query(ge=1, le=200)] = 20,
) -> list[Found]:
    """Approved translations that contain the words in any language, the newsroom's first."""
    found: list[Found] = []
    for memory in (desk.delivery.memory, Memory.default()):
        if len(found) < limit:
            entries = memory.search(words, limit=limit - len(found))
            found += [Found(memory=memory.name, texts=entry.texts, origin=entry.origin) for entry in entries]
    return found


@router.post("/memory", status_code=201)
def add_to_memory(pair: Pair, user: Editor, desk: TheDesk) -> Found:
    """Approves a translation without a statement."""
    origin = f"desk:{user.name}"
    desk.delivery.memory.renew(pair.texts, origin)
    return Found(memory="own", texts=pair.texts, origin=origin)


@router.post("/memory/exchange")
def change_in_memory(asked: PairExchange, user: Editor, desk: TheDesk) -> Found:
    """Changes an entry of the newsroom's memory; what it was is in the log."""
    origin = f"desk:{user.name}"
    if not desk.delivery.memory.exchange(asked.old.texts, asked.new.texts, origin):
        raise NotFoundError("the memory has no such entry any more; search again")
    desk.users.log(user.name, "", "change in memory", f"{asked.old.texts} became {asked.new.texts}")
    return Found(memory="own", texts=asked.new.texts, origin=origin)


@router.post("/memory/removal")
def remove_from_memory(pair: Pair, user: Editor, desk: TheDesk) -> dict[str, int]:
    """Takes out the newsroom's entries with exactly these texts; answers with how many there were."""
    desk.users.log(user.name, "", "remove from memory", str(pair.texts))
    return {"removed": desk.delivery.memory.remove(pair.texts)}


@router.post("/memory/file", status_code=201)
def import_memory(file: UploadFile, user: Admin, desk: TheDesk) -> dict[str, int]:
    """Approves the translations of a TMX, XLIFF, TSV or CSV file."""
    desk.users.log(user.name, "", "import memory", file.filename or "")
    return {"imported": _with_file(file, lambda path: sum(memory_files.import_(desk.delivery.memory, path)))}


@router.get("/memory/file/{ending}", responses=_FILE, response_class=Response)
def export_memory(
    ending: str,
    user: Reader,
    desk: TheDesk,
    source: Annotated[str, Query(max_length=40, description="For xlf: language of the sentences.")] = "",
    target: Annotated[str, Query(max_length=40, description="For xlf: language of the translations.")] = "",
    version: Annotated[str, Query(max_length=10, description="Of XLIFF: 2.0 or 1.2.")] = "2.0",
) -> Response:
    """The newsroom's memory as tmx, tsv or csv, or two of its languages as xlf."""
    desk.users.log(user.name, "", "export memory", ending)
    memory = desk.delivery.memory
    if ending != "xlf":
        return _file("memory", ending, lambda path: memory_files.export(memory, path))
    codes = language_code(source), language_code(target)
    return _file("memory", ending, lambda path: memory_files.export_xliff(memory, path, *codes, version))


@router.get("/glossary")
def glossary(user: Reader, desk: TheDesk, words: Annotated[str, Query(max_length=500)] = "") -> list[TermEntry]:
    """The newsroom's terms, or those with a form that contains the words."""
    own = Glossary.own() or Glossary()
    return [_entry(term) for term in (own.search(words) if words else own.terms)]


@router.post("/glossary", status_code=201)
def add_term(entry: TermEntry, user: Editor, desk: TheDesk) -> TermEntry:
    """Adds a term; it counts from now on."""
    desk.users.log(user.name, "", "add term", str(entry.use))
    glossary_files.add([_term(entry)])
    return entry


@router.post("/glossary/exchange")
def change_term(asked: TermExchange, user: Editor, desk: TheDesk) -> TermEntry:
    """Changes a term; what it was is in the log."""
    old, new = _term(asked.old), _term(asked.new)
    if not glossary_files.exchange(old, new):
        raise NotFoundError("the glossary has no such term any more; load the page again")
    desk.users.log(user.name, "", "change term", f"{asked.old.use} became {asked.new.use}")
    return _entry(new)


@router.post("/glossary/removal")
def remove_term(entry: TermEntry, user: Editor, desk: TheDesk) -> dict[str, int]:
    """Takes a term out; answers with how many there were."""
    desk.users.log(user.name, "", "remove term", str(entry.use))
    return {"removed": glossary_files.remove(_term(entry))}


@router.post("/glossary/file", status_code=201)
def import_glossary(file: UploadFile, user: Admin, desk: TheDesk) -> dict[str, int]:
    """Adds the terms of a TBX, TSV, CSV or YAML file."""
    desk.users.log(user.name, "", "import glossary", file.filename or "")
    return {"imported": _with_file(file, lambda path: sum(glossary_files.import_(path)))}


@router.get("/glossary/file/{ending}", responses=_FILE, response_class=Response)
def export_glossary(ending: str, user: Reader, desk: TheDesk) -> Response:
    """The newsroom's glossary as tbx, tsv or csv."""
    return _file("glossary", ending, glossary_files.export)


def _with_file(file: UploadFile, work: Callable[[Path], int]) -> int:
    """Lets `work` read an upload under its own ending, in a folder that is gone afterwards."""
    ending = Path(file.filename or "").suffix.lower()
    if not ending.isascii() or len(ending) > 10 or not ending[1:].isalnum():
        raise InputError("the name of the file has no ending that says what it is, such as .tmx")
    with tempfile.TemporaryDirectory(prefix="briefing-") as folder:
        path = Path(folder) / f"upload{ending}"
        path.write_bytes(file.file.read())
        try:
            return work(path)
        except InputError as error:  # which names the file; the editor knows it by another name
            raise InputError(str(error).replace(str(path), file.filename or path.name)) from error


def _file(name: str, ending: str, work: Callable[[Path], object]) -> Response:
    if ending not in ("tmx", "tbx", "tsv", "csv", "xlf"):
        raise InputError(f"there is no format {ending[:20]!r} for this; there are tmx, xlf, tbx, tsv and csv")
    with tempfile.TemporaryDirectory(prefix="briefing-") as folder:
        path = Path(folder) / f"{name}.{ending}"
        work(path)
        headers = {"content-disposition": f'attachment; filename="{path.name}"'}
        return Response(path.read_bytes(), media_type="application/octet-stream", headers=headers)


def _term(entry: TermEntry) -> Term:
    unknown = {*entry.use, *entry.avoid} - {"en", "ru", "az", "hy"}
    if unknown:
        raise InputError(f"a term is in en, ru, az or hy, not in {', '.join(sorted(unknown))}")
    use, avoid = (
        {code: forms for code, given in side.items() if (forms := glossary_files.forms(given))}
        for side in (entry.use, entry.avoid)
    )
    if not use:
        raise InputError("a term has a form to use in one language at least")
    return Term(use, avoid, " ".join(entry.note.split()))


def _entry(term: Term) -> TermEntry:
    return TermEntry(
        use={code: list(forms) for code, forms in term.use.items()},
        avoid={code: list(forms) for code, forms in term.avoid.items()},
        note=term.note,
    )
