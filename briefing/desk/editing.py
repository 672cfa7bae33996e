"""What editors do to a brief: each a step that `Store.change` applies as a whole or not at all."""

from __future__ import annotations

import sqlite3
from collections.abc import Callable, Sequence
from dataclasses import dataclass, replace
from typing import NoReturn

from briefing.desk.database import now
from briefing.desk.errors import ConflictError, NotFoundError
from briefing.desk.records import HEADLINE, Cell, Point, Statement
from briefing.desk.store import LONGEST_TEXT, Change, Rows, Store
from briefing.errors import InputError

Check = Callable[[str, str, str, str], tuple[tuple[str, ...], tuple[str, ...]]]
"""Source sentence, translation, their languages: the flags and what the glossary says in words."""
Said = Callable[[str, str, str, str], tuple[str, ...]]
"""The same: only what the glossary says in words."""
_NARROWEST = 1e-6
"""Between two positions; below it points are numbered anew."""


@dataclass(frozen=True, slots=True)
class Editing:
    """One editor at work. check: looks at a sentence that a person wrote; notes: what the glossary says of one that is
    about to be approved, where that may have changed since."""

    store: Store
    author: str
    check: Check
    notes: Said | None = None

    def edit(self, statement: str, point: str, language: str, text: str, base: int, burst: str = "") -> Change:
        """Sets a sentence. base: the version of it that the editor saw. Changing it takes the approval away; changing
        the point itself takes it from all its translations. The same words again say of a headline that it still holds.

        Raises ConflictError where another version stands there, InputError for an empty or endless sentence.
        """
        text = _sentence(text)
        # What is said about the sentence is found out before anybody has to wait for the store.
        seen = self.store.get(statement, only=[point])
        written = self._written(seen, self._seen(None, seen, point, language, base), text)

        def step(connection: sqlite3.Connection, state: Statement) -> tuple[Rows, Rows]:
            cell = self._seen(connection, state, point, language, base)
            if text == cell.text and not (language == state.language and state.stale(cell)):
                return [], []
            same = language == state.language or state.source(point).text == written.source_text
            before, after = [cell], [written if same else self._written(state, cell, text)]
            if language == state.language and text != cell.text:
                others = [other for other in state.cells[point].values() if other.language != language]
                before += [other for other in others if other.approved]
                after += [replace(other, approved_by="", approved_at="") for other in before[1:]]
            return before, after

        return self.store.change(statement, self.author, "edit", step, burst, only=[point])

    def edit_all(self, statement: str, edits: Sequence[tuple[str, str, str, int]], kind: str) -> Change:
        """Sets translations (point, language, text, base), all of them or none. Raises as `edit` does."""

        def step(connection: sqlite3.Connection, state: Statement) -> tuple[Rows, Rows]:
            seen = [
                (self._seen(connection, state, point, language, base), text) for point, language, text, base in edits
            ]
            return [cell for cell, _ in seen], [self._written(state, cell, _sentence(text)) for cell, text in seen]

        return self.store.change(statement, self.author, kind, step)

    def translated(self, statement: str, cells: Sequence[Cell]) -> Change:
        """Puts new machine translations in the place of those whose versions the cells name."""

        def step(connection: sqlite3.Connection, state: Statement) -> tuple[Rows, Rows]:
            before = [self._seen(connection, state, cell.point, cell.language, cell.version) for cell in cells]
            return before, [replace(cell, approved_by="", approved_at="") for cell in cells]

        only = [cell.point for cell in cells]
        return self.store.change(statement, self.author, "translate", step, only=only)

    def approve(
        self, statement: str, point: str, language: str, base: int, approved: bool = True, source: int | None = None
    ) -> Change:
        """Approves the sentence that the editor saw, or takes the approval back. source: the version of the point in
        its own language that the editor saw beside it; where it isn't told, a point that was changed after the
        translation counts as unseen.

        Raises ConflictError where the sentence or, for an approval, the point has another version now.
        """

        def step(connection: sqlite3.Connection, state: Statement) -> tuple[Rows, Rows]:
            cell = self._seen(connection, state, point, language, base)
            if language == state.language:
                raise InputError("translations are approved, not the point in its own language")
            translated = state.source(point)
            if approved and source is None and translated.version > base:
                self._reworded(connection, translated, "read it, and send its version as `source` with the approval")
            if approved and source is not None and translated.version != source:
                self._reworded(connection, translated)
            return [cell], [self._approved(state, cell, approved)]

        kind = "approve" if approved else "withdraw"
        return self.store.change(statement, self.author, kind, step, only=[point])

    def approve_language(self, statement: str, language: str, revision: int) -> Change:
        """Approves every sentence in a language. revision: the last change that the editor saw.

        Raises ConflictError where one of the sentences, or a point that one of them translates, was changed after that.
        """

        def step(connection: sqlite3.Connection, state: Statement) -> tuple[Rows, Rows]:
            if language == state.language or language not in state.targets:
                raise InputError(f"the statement isn't translated into {language!r}; there are: {state.targets}")
            cells = [state.cell(point.id, language) for point in state.entries]
            open_ = [cell for cell in cells if cell and cell.text and not cell.approved]
            for cell in open_:
                if cell.version > revision:
                    who = self.store.author_of(cell.version, connection)
                    raise ConflictError(f"{who} has just changed one of the sentences: read it first", cell, who)
                if (source := state.source(cell.point)).version > revision:
                    self._reworded(connection, source)
            return open_, [self._approved(state, cell, True) for cell in open_]

        return self.store.change(statement, self.author, "approve", step)

    def move(self, statement: str, point: str, after: str) -> Change:
        """Puts a point behind another one, first where `after` is empty."""

        def step(connection: sqlite3.Connection, state: Statement) -> tuple[Rows, Rows]:
            _no_headline(point, after)
            moved = _point(state, point)
            others = [other for other in state.points if other.id != point]
            index = others.index(_point(state, after)) + 1 if after and after != point else 0
            if after == point:
                return [], []
            low = others[index - 1].position if index else others[0].position - 2 if others else 0.0
            high = others[index].position if index < len(others) else low + 2
            if high - low > _NARROWEST:
                return [moved], [replace(moved, position=(low + high) / 2)]
            order = [*others[:index], moved, *others[index:]]
            return order, [replace(other, position=float(number)) for number, other in enumerate(order, 1)]

        return self.store.change(statement, self.author, "move", step)

    def delete(self, statement: str, point: str, base: int = -1) -> Change:
        """Takes a point out of the brief, or the headline in all languages; undo brings it back. base: newest version
        of its sentences that was seen."""

        def step(connection: sqlite3.Connection, state: Statement) -> tuple[Rows, Rows]:
            gone = _point(state, point)
            self._unchanged(connection, state, point, base)
            if point != HEADLINE:
                return [gone], [replace(gone, deleted=True)]
            cells = [cell for cell in state.cells[point].values() if cell.text]
            return cells, [_emptied(cell) for cell in cells]

        return self.store.change(statement, self.author, "delete", step, only=[point])

    def merge(self, statement: str, point: str, into: str) -> Change:
        """Appends a point to another one: its sentences, its evidence, its translations; then it is gone."""

        def step(connection: sqlite3.Connection, state: Statement) -> tuple[Rows, Rows]:
            _no_headline(point, into)
            gone, kept = _point(state, point), _point(state, into)
            if point == into:
                raise InputError("a point can't be merged with itself")
            evidence = tuple(dict.fromkeys((*kept.evidence, *gone.evidence)))
            salience = max(kept.salience, gone.salience)
            before: list[Point | Cell] = [kept, gone]
            after: list[Point | Cell] = [
                replace(kept, evidence=evidence, salience=salience),
                replace(gone, deleted=True),
            ]
            source = f"{state.source(into).text} {state.source(point).text}"
            for language, cell in state.cells[into].items():
                if not cell.text:
                    continue
                other = state.cells[point].get(language)
                before.append(cell)
                after.append(self._merged(state, cell, other, source))
            return before, after

        return self.store.change(statement, self.author, "merge", step, only=[point, into])

    def _merged(self, state: Statement, cell: Cell, other: Cell | None, source: str) -> Cell:
        text = f"{cell.text} {other.text}" if other and other.text else cell.text
        if len(text) > LONGEST_TEXT:
            raise InputError("the two points together are too long for one")
        if cell.language == state.language:
            return replace(cell, text=text, source_text=text, approved_by="", approved_at="")
        flags, notes = self.check(source, text, state.language, cell.language)
        doubts = {"low-confidence"}.intersection(cell.flags, other.flags if other else ())
        same = other is not None and other.origin == cell.origin
        return replace(
            cell,
            text=text,
            origin=cell.origin if same else "human",
            score=min(cell.score, other.score if other else 0.0),
            flags=(*flags, *doubts),
            notes=notes,
            source_text=source,
            approved_by="",
            approved_at="",
        )

    def _written(self, state: Statement, cell: Cell, text: str) -> Cell:
        if cell.language == state.language:
            said = state.said if cell.point == HEADLINE else text
            return replace(cell, text=text, source_text=said, engine=f"desk:{self.author}", origin="human")
        if not (source := state.source(cell.point).text):
            raise InputError("there is nothing to translate yet: write the headline first")
        flags, notes = self.check(source, text, state.language, cell.language)
        return Cell(
            *(cell.point, cell.language, text, "human", f"desk:{self.author}", 1.0, flags, notes, source),
            version=cell.version,
        )

    def _approved(self, state: Statement, cell: Cell, approved: bool) -> Cell:
        if not approved:
            return replace(cell, approved_by="", approved_at="")
        if not cell.text.strip():
            raise InputError("an empty sentence can't be approved")
        # Whoever approves a translation of an older wording approves it for the present one. A term that came into the
        # glossary after the sentence was written keeps being shown.
        source, flags, notes = state.source(cell.point).text, cell.flags, cell.notes
        if self.notes:
            notes = self.notes(source, cell.text, state.language, cell.language)
            flags = (*(flag for flag in flags if flag != "glossary"), *(["glossary"] if notes else []))
        seen = replace(cell, flags=flags, notes=notes, source_text=source)
        return replace(seen, approved_by=self.author, approved_at=now())

    def _seen(
        self, connection: sqlite3.Connection | None, state: Statement, point: str, language: str, base: int
    ) -> Cell:
        _point(state, point)
        cell = state.cell(point, language)
        if cell is None:
            raise NotFoundError(f"the point {point!r} has no sentence in {language!r}")
        if cell.version != base:
            who = self.store.author_of(cell.version, connection)
            raise ConflictError(f"{who} has changed this sentence meanwhile", cell, who)
        return cell

    def _reworded(self, connection: sqlite3.Connection, source: Cell, remedy: str = "read it first") -> NoReturn:
        who = self.store.author_of(source.version, connection)
        which = "the headline" if source.point == HEADLINE else f"the key point {source.point}"
        raise ConflictError(f"{who} has just changed {which} itself: {remedy}", source, who)

    def _unchanged(self, connection: sqlite3.Connection, state: Statement, point: str, base: int) -> None:
        newest = max(state.cells[point].values(), key=lambda cell: cell.version)
        if base >= 0 and newest.version > base:
            who = self.store.author_of(newest.version, connection)
            raise ConflictError(f"{who} has changed this point meanwhile", newest, who)


def _no_headline(*points: str) -> None:
    if HEADLINE in points:
        raise InputError("the headline stands above the points: it can be edited, approved and deleted, not moved")


def _emptied(cell: Cell) -> Cell:
    return replace(cell, text="", origin="", engine="", flags=(), notes=(), approved_by="", approved_at="")


def _point(state: Statement, point: str) -> Point:
    for found in state.entries:
        if found.id == point:
            return found
    raise NotFoundError(f"there is no point {point!r} in this brief; it may have been deleted or merged")


def _sentence(text: str) -> str:
    text = " ".join(text.split())
    if not text:
        raise InputError("a sentence can't be empty; delete the point instead")
    if len(text) > LONGEST_TEXT:
        raise InputError(f"a sentence has at most {LONGEST_TEXT:,} characters, not {len(text):,}")
    if any("\ud800" <= sign <= "\udfff" or (sign < " ") for sign in text):
        raise InputError("the sentence has characters that aren't text; type it again")
    return text
