"""Briefs on their way out of the desk and back: every format, XLIFF for outside tools, TMX of what was approved."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import replace

from briefing import plugins
from briefing.brief import Brief, Translation
from briefing.desk.errors import ConflictError
from briefing.desk.records import HEADLINE, Statement
from briefing.desk.service import Desk
from briefing.desk.store import Change
from briefing.desk.users import User
from briefing.errors import InputError

VERSION_NOTE = "desk-version"
"""Category of the XLIFF note that says which version of a sentence went out."""


def formats() -> list[str]:
    """What a statement can be exported as."""
    return sorted({*plugins.names("briefing.exports"), "tmx"})


def exported(
    state: Statement, format_: str, language: str = "", approved: bool = False, version: str = "2.0"
) -> tuple[bytes, str, str]:
    """The content, media type and ending of a statement in a format, in one target language or all. approved: only
    translations that somebody approved; XLIFF goes out to be worked on and always has all; version: of XLIFF.

    Raises InputError for an unknown format or language, or for XLIFF in several languages.
    """
    if language and language not in state.targets:
        raise InputError(f"the statement isn't translated into {language!r}; there are: {', '.join(state.targets)}")
    if format_ == "tmx":
        return approved_tmx(state, language), "application/x-tmx+xml", ".tmx"
    from briefing.export import exporter

    brief = _only(state.brief(), language)
    made = exporter(format_)
    if format_ == "xliff":
        from briefing.export.xliff import XliffExporter

        notes = {
            point.id: {VERSION_NOTE: str(cell.version)}
            for point in state.entries
            for code in brief.targets
            if (cell := state.cell(point.id, code))
        }
        return XliffExporter().with_notes(brief, notes, version), made.media_type, made.extension
    if approved:
        brief = _approved(brief, state)
    return made.render(brief, state.document), made.media_type, made.extension


def approved_tmx(state: Statement, language: str = "") -> bytes:
    """The approved sentences of a statement with the points that they translate."""
    from briefing.translate import tmx

    units = []
    for point in state.entries:
        cells = [cell for cell in state.cells[point.id].values() if cell.approved and language in ("", cell.language)]
        for source_text in dict.fromkeys(cell.source_text for cell in cells):
            same = [cell for cell in cells if cell.source_text == source_text]
            texts = {state.language: source_text, **{cell.language: cell.text for cell in same}}
            newest = max(same, key=lambda cell: cell.approved_at)
            units.append((texts, newest.approved_by, newest.approved_at, "approved"))
    return tmx.write(units, state.language)


def take_back(desk: Desk, user: User, statement: str, data: bytes) -> list[Change]:
    """Takes in an XLIFF file that was edited elsewhere: what differs from the desk becomes an edit of `user`, all of
    them or none.

    Raises InputError where the file belongs to another statement, ConflictError where a sentence, or the point that it
    translates, was changed here after it went out.
    """
    from briefing.translate import xliff

    state = desk.store.get(statement)
    edits = []
    for unit in xliff.read(data, "the file"):
        cell = state.cell(unit.id, unit.target_language)
        if unit.id not in state.cells or cell is None or unit.source_language != state.language:
            raise InputError(f"the unit {unit.id!r} isn't a point of this statement in {unit.target_language!r}")
        if not unit.target or unit.target == cell.text:
            continue
        if unit.source != " ".join(state.source(unit.id).text.split()):
            raise ConflictError(f"the point {unit.id} was changed here after it went out: send it out again", cell)
        version = unit.notes.get(VERSION_NOTE, "")
        edits.append(
            (unit.id, unit.target_language, unit.target, int(version) if version.isdecimal() else cell.version)
        )
    change = desk.editing(user).edit_all(statement, edits, "import")
    return [change] if change.points else []


def _approved(brief: Brief, state: Statement) -> Brief:
    """The brief without the translations that nobody has approved."""
    return _filtered(
        brief, lambda point, code: bool((cell := state.cell(point, code)) and cell.approved), brief.targets
    )


def _only(brief: Brief, language: str) -> Brief:
    """The brief in one target language, in all where none is named."""
    return _filtered(brief, lambda point, code: code == language, (language,)) if language else brief


def _filtered(brief: Brief, wanted: Callable[[str, str], bool], targets: tuple[str, ...]) -> Brief:
    """The brief with those translations of points and headline that are wanted: by id of the point and language."""

    def kept(point: str, translations: Mapping[str, Translation]) -> dict[str, Translation]:
        return {code: made for code, made in translations.items() if wanted(point, code)}

    points = tuple(replace(point, translations=kept(point.id, point.translations)) for point in brief.key_points)
    head = brief.headline and replace(brief.headline, translations=kept(HEADLINE, brief.headline.translations))
    return replace(brief, targets=targets, key_points=points, headline=head)
