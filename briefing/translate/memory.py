"""Translation memories: approved translations in SQLite, the one that ships and the newsroom's own.

The shipped one is compiled from the training part of `models/corpus` when the package is built and is never written
to. The newsroom's own lies in `catalog.home()`, comes into being with its first entry and may be used by several
processes at once. Phrases shorter than a sentence match word for word only.
"""

from __future__ import annotations

import os
import sqlite3
import threading
from collections.abc import Iterable, Iterator, Mapping
from contextlib import contextmanager, suppress
from dataclasses import dataclass
from datetime import datetime, timezone
from pathlib import Path
from typing import Literal

from briefing import atomic
from briefing.catalog import embedded_memory, home
from briefing.errors import InputError, OutputError
from briefing.translate.candidates import Candidates
from briefing.translate.exchange import exchange
from briefing.translate.match import Match
from briefing.translate.similarity import SAME_MEANING, compare
from briefing.translate.tables import LANGUAGES, SCHEMA, delete, fingerprint, insert, key, words

_PATIENCE = 30.0
"""Seconds to wait for another process."""


@dataclass(frozen=True, slots=True)
class Segment:
    """One entry: texts by language code; origin: who made it; status: approved or phrase; created: ISO 8601, UTC."""

    id: int
    texts: dict[str, str]
    origin: str
    status: str
    created: str


class Memory:
    """One database. `name` becomes the signature: `memory:own`."""

    def __init__(self, path: Path, name: Literal["default", "own"] = "own") -> None:
        self.path, self.name = path, name
        self._local = threading.local()

    @classmethod
    def default(cls) -> Memory:
        """The memory that ships. Raises ModelError where it is missing."""
        return cls(embedded_memory(), "default")

    @classmethod
    def own(cls) -> Memory:
        """The newsroom's memory, which needn't exist yet."""
        return cls(home() / "memory.sqlite", "own")

    @property
    def signature(self) -> str:
        """`memory:default` or `memory:own`."""
        return f"memory:{self.name}"

    def lookup(self, sentence: str, source: str, target: str, threshold: float = SAME_MEANING) -> Match | None:
        """The best approved translation of `sentence`, None where there is none.

        Sentences that differ in nothing but white space, quotation marks and dashes match exactly (score 1). Similar
        ones match from `threshold` on: numbers and names that differ are put into the translation where that is
        unambiguous, and a different negation, number or name never passes. From the default threshold on the wording
        differs in function words and endings alone.
        """
        connection = self._reading()
        if connection is None or source not in LANGUAGES or target not in LANGUAGES:
            return None
        return self._exact(connection, sentence, source, target) or self._fuzzy(
            connection, sentence, source, target, threshold
        )

    def nearest(self, sentence: str, source: str, target: str, threshold: float = 0.5) -> Match | None:
        """The most similar approved sentence, for people to compare with: its translation as it was approved, nothing
        exchanged. Similarity is that of the words in order (Indel), 0 to 1, at least `threshold`."""
        from rapidfuzz.distance import Indel

        connection = self._reading()
        if connection is None or source not in LANGUAGES or target not in LANGUAGES:
            return None
        if exact := self._exact(connection, sentence, source, target):
            return exact
        spelled, best = words(sentence, source), None
        for approved, text in self._candidates(connection, sentence, source, target):
            score = Indel.normalized_similarity(spelled, words(approved, source))
            if score >= threshold and (best is None or score > best.score):
                best = Match(text, approved, round(score, 4), False, self.signature)
        return best

    def add(self, texts: Mapping[str, str], origin: str = "human", status: str = "approved") -> int:
        """Stores a sentence in two languages or more and returns its id; what is there already isn't stored twice.

        Raises InputError for fewer languages or unknown ones, OutputError where the memory can't be written.
        """
        return self.add_all([(texts, origin, status)])[0]

    def add_all(self, entries: Iterable[tuple[Mapping[str, str], str, str]]) -> list[int]:
        """Stores (texts, origin, status) as `add` does, all of them or none; returns their ids."""
        return [segment for segment, _ in self._added(entries)]

    def add_new(self, entries: Iterable[tuple[Mapping[str, str], str, str]]) -> int:
        """As `add_all`; returns how many weren't there yet."""
        return sum(new for _, new in self._added(entries))

    def _added(self, entries: Iterable[tuple[Mapping[str, str], str, str]]) -> list[tuple[int, bool]]:
        kept = [(_checked(texts), origin, status) for texts, origin, status in entries]
        with self._transaction() as connection:
            return [
                (present, False)
                if (present := self._present(connection, texts))
                else (insert(connection, texts, origin, status, _now()), True)
                for texts, origin, status in kept
            ]

    def renew(self, texts: Mapping[str, str], origin: str) -> int:
        """As `add`, and the entry counts as the newest: of several translations of a sentence it is the one given."""
        kept = _checked(texts)
        with self._transaction() as connection:
            if present := self._present(connection, kept):
                delete(connection, present)
            return insert(connection, kept, origin, "approved", _now())

    def remove(self, texts: Mapping[str, str], origin: str = "") -> int:
        """Takes out the entries with exactly these texts whose origin begins with `origin`; returns how many.

        Raises OutputError where the memory can't be written.
        """
        kept = _checked(texts)
        with self._transaction() as connection:
            found = 0
            while present := self._present(connection, kept, origin):
                delete(connection, present)
                found += 1
            return found

    def exchange(self, old: Mapping[str, str], new: Mapping[str, str], origin: str) -> bool:
        """Puts the texts `new` in the place of the entry with exactly the texts `old`; False where that isn't there
        (any more). Raises InputError, OutputError as `add` does."""
        gone, kept = _checked(old), _checked(new)
        with self._transaction() as connection:
            if (present := self._present(connection, gone)) is None:
                return False
            while present is not None:
                delete(connection, present)
                present = self._present(connection, gone)
            if same := self._present(connection, kept):
                delete(connection, same)
            insert(connection, kept, origin, "approved", _now())
            return True

    @contextmanager
    def _transaction(self) -> Iterator[sqlite3.Connection]:
        connection = self._writing()
        try:
            with connection:
                connection.execute("BEGIN IMMEDIATE")
                yield connection
        except sqlite3.Error as error:
            raise _cannot_write(self.path, error) from error

    def search(self, text: str, language: str | None = None, limit: int = 20) -> list[Segment]:
        """Up to `limit` entries that contain `text` in `language` or in any; letter case doesn't matter."""
        wanted = text.casefold()
        found = []
        for segment in self.segments():
            looked = segment.texts.values() if language is None else [segment.texts.get(language, "")]
            if any(wanted in other.casefold() for other in looked):
                found.append(segment)
                if len(found) == limit:
                    break
        return found

    def segments(self) -> Iterator[Segment]:
        """Every entry, oldest first."""
        connection = self._reading()
        if connection is None:
            return
        for row in connection.execute("SELECT id, en, ru, az, hy, origin, status, created FROM segment ORDER BY id"):
            texts = {code: text for code, text in zip(LANGUAGES, row[1:5], strict=True) if text}
            yield Segment(row[0], texts, *row[5:])

    def _exact(self, connection: sqlite3.Connection, sentence: str, source: str, target: str) -> Match | None:
        # Columns are names from LANGUAGES, checked by `lookup`.
        rows = connection.execute(
            f"SELECT {source}, {target} FROM form JOIN segment ON segment.id = form.segment "
            f"WHERE form.language = ? AND form.key = ? AND {target} != '' "
            "ORDER BY segment.created DESC, " + ("segment.id DESC" if self.name == "own" else "segment.id"),
            (source, fingerprint(sentence)),
        )
        wanted = key(sentence)
        for approved, text in rows:
            if key(approved) == wanted:
                return Match(text, approved, 1.0, True, self.signature)
        return None

    def _fuzzy(
        self, connection: sqlite3.Connection, sentence: str, source: str, target: str, threshold: float
    ) -> Match | None:
        best, rank = None, (False, 0.0)
        for approved, text in self._candidates(connection, sentence, source, target):
            comparison = compare(sentence, approved, source)
            if comparison.score < threshold or (comparison.names_only, comparison.score) <= rank:
                continue
            adapted = exchange(text, approved, sentence, comparison.exchanged, source, target)
            if adapted is not None:
                score = round(comparison.score, 4)
                best = Match(adapted, approved, score, False, self.signature, comparison.names_only)
                rank = comparison.names_only, comparison.score
        return best

    def _candidates(
        self, connection: sqlite3.Connection, sentence: str, source: str, target: str
    ) -> list[tuple[str, str]]:
        """Approved sentences that share words with `sentence`, and their translations."""
        held: dict[sqlite3.Connection, Candidates] = self._local.__dict__.setdefault("candidates", {})
        if connection not in held:
            held[connection] = Candidates(connection)
        return held[connection].of(sentence, source, target)

    def _present(self, connection: sqlite3.Connection, texts: Mapping[str, str], origin: str = "") -> int | None:
        code, text = next(iter(texts.items()))
        columns = [texts.get(language, "") for language in LANGUAGES]
        row = connection.execute(
            "SELECT segment FROM form JOIN segment ON segment.id = form.segment WHERE form.language = ? "
            "AND form.key = ? AND en = ? AND ru = ? AND az = ? AND hy = ? AND substr(origin, 1, ?) = ?",
            (code, fingerprint(text), *columns, len(origin), origin),
        ).fetchone()
        return int(row[0]) if row else None

    def _reading(self) -> sqlite3.Connection | None:
        """A connection of this thread, None where the memory doesn't exist yet. Raises InputError for another file."""
        if not self.path.is_file():
            return None
        # In a folder that can't be written to, the newsroom's memory is read as it stands on the disk.
        fixed = self.name == "default" or not os.access(self.path.parent, os.W_OK)
        try:
            connection = self._connection("mode=ro&immutable=1" if fixed else "mode=ro")
            if not connection.execute("SELECT 1 FROM sqlite_master LIMIT 1").fetchone():
                return None  # somebody is just making it
            connection.execute("SELECT 1 FROM segment LIMIT 1")
            return connection
        except sqlite3.Error as error:
            raise InputError(f"{self.path} isn't a translation memory: {error}; move it away or repair it") from error

    def _writing(self) -> sqlite3.Connection:
        if self.name == "default":
            raise OutputError("the memory that ships can't be written to; the newsroom's own can")
        try:
            self.path.parent.mkdir(parents=True, exist_ok=True)
            connection = self._connection("mode=rwc")
            # Another process may just be doing the same, and changing to WAL doesn't wait for it.
            with suppress(sqlite3.OperationalError):
                connection.execute("PRAGMA journal_mode = WAL")
            connection.executescript("BEGIN IMMEDIATE;" + SCHEMA + "COMMIT;")
            return connection
        except (OSError, sqlite3.Error) as error:
            raise _cannot_write(self.path, error) from error

    def _connection(self, mode: str) -> sqlite3.Connection:
        """One connection per thread, process and mode."""
        held: dict[tuple[int, str], sqlite3.Connection] = self._local.__dict__.setdefault("connections", {})
        place = (os.getpid(), mode)
        if place not in held:
            address = f"{self.path.absolute().as_uri()}?{mode}"
            held[place] = sqlite3.connect(address, uri=True, timeout=_PATIENCE, isolation_level=None)
        return held[place]


def _checked(texts: Mapping[str, str]) -> dict[str, str]:
    kept = {code: " ".join(text.split()) for code, text in texts.items() if text.strip()}
    unknown = sorted(set(kept) - set(LANGUAGES))
    if unknown or len(kept) < 2:
        what = f"has the language {', '.join(unknown)}" if unknown else "is in fewer than two languages"
        raise InputError(f"a memory entry {what}; it needs two or more of {', '.join(LANGUAGES)}")
    return kept


def _cannot_write(path: Path, error: OSError | sqlite3.Error) -> OutputError:
    if isinstance(error, OSError):
        return OutputError(atomic.sentence(path, error))
    advice = (
        "try again later" if "locked" in str(error) else "check that you may write there and that the disk has space"
    )
    return OutputError(f"the memory {path} can't be written: {error}; {advice}")


def _now() -> str:
    return datetime.now(timezone.utc).isoformat(timespec="seconds")
