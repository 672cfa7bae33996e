"""The tables of a translation memory, and the normal forms under which sentences are looked up in them.

Standard library alone and no import from this package, because the build compiles the shipped memory with it.
"""

from __future__ import annotations

import hashlib
import re
import sqlite3
import unicodedata
from collections.abc import Iterable, Mapping

LANGUAGES = ("en", "ru", "az", "hy")

SCHEMA = """
CREATE TABLE IF NOT EXISTS segment (
    id INTEGER PRIMARY KEY,
    en TEXT NOT NULL DEFAULT '',
    ru TEXT NOT NULL DEFAULT '',
    az TEXT NOT NULL DEFAULT '',
    hy TEXT NOT NULL DEFAULT '',
    origin TEXT NOT NULL,           -- corpus, human, or the name of an imported file
    status TEXT NOT NULL,           -- approved; phrase: for exact matches only
    created TEXT NOT NULL           -- ISO 8601, UTC; empty in the shipped memory
);
CREATE TABLE IF NOT EXISTS form (
    language TEXT NOT NULL,
    key INTEGER NOT NULL,           -- fingerprint of the sentence's normal form
    segment INTEGER NOT NULL REFERENCES segment (id) ON DELETE CASCADE,
    PRIMARY KEY (language, key, segment)
) WITHOUT ROWID;
CREATE TABLE IF NOT EXISTS fact (name TEXT PRIMARY KEY, value TEXT NOT NULL);
CREATE VIRTUAL TABLE IF NOT EXISTS word USING fts5 (
    en, ru, az, hy, content='', detail=column, tokenize='unicode61 remove_diacritics 0'
);
"""

_QUOTES = dict.fromkeys(map(ord, '«»“”„‟"‹›'), '"')
_APOSTROPHES = dict.fromkeys(map(ord, "’‘ʼ`´"), "'")
_DASHES = dict.fromkeys(map(ord, "‐‑‒–—―−"), "-")
_SAME = {**_QUOTES, **_APOSTROPHES, **_DASHES}
_INNER_MARKS = dict.fromkeys(map(ord, "՞՛՜\u0301\u00ad"))
"""Armenian intonation marks, stress marks and soft hyphens stand inside words."""
_DOTTED = str.maketrans({"İ": "i", "I": "ı"})
_WORD = re.compile(r"\d+(?:[.,  ]\d+)*|[^\W\d_]+(?:['-][^\W\d_]+)*")


def key(text: str) -> str:
    """The form under which sentences count as equal: white space, quotation marks and dashes don't matter."""
    return " ".join(unicodedata.normalize("NFC", text).translate(_SAME).split())


def fingerprint(text: str) -> int:
    """64 bits of `key(text)`, signed as SQLite has integers; equal fingerprints call for a look at the keys."""
    return int.from_bytes(hashlib.blake2b(key(text).encode(), digest_size=8).digest(), "big", signed=True)


def lower(text: str, language: str) -> str:
    """Small letters as the language has them: Azerbaijani I is ı and İ is i."""
    if language == "az":
        text = text.translate(_DOTTED)
    return text.lower().replace("i̇", "i")


def without_marks(text: str) -> str:
    """`text` without the marks inside words, which say how they are spoken."""
    return text.translate(_INNER_MARKS)


def words(text: str, language: str) -> list[str]:
    """The words and numbers of `text` in small letters, without punctuation and marks inside words."""
    return _WORD.findall(lower(without_marks(key(text)), language))


def insert(connection: sqlite3.Connection, texts: Mapping[str, str], origin: str, status: str, created: str) -> int:
    """Stores one segment, `texts` by language code, with what finds it again; returns its id."""
    columns = [texts.get(language, "").strip() for language in LANGUAGES]
    cursor = connection.execute(
        "INSERT INTO segment (en, ru, az, hy, origin, status, created) VALUES (?, ?, ?, ?, ?, ?, ?)",
        (*columns, origin, status, created),
    )
    segment = cursor.lastrowid
    assert segment is not None
    connection.executemany(
        "INSERT OR IGNORE INTO form VALUES (?, ?, ?)",
        [(language, fingerprint(text), segment) for language, text in zip(LANGUAGES, columns, strict=True) if text],
    )
    if status != "phrase":
        spelled = [" ".join(words(text, language)) for language, text in zip(LANGUAGES, columns, strict=True)]
        connection.execute("INSERT INTO word (rowid, en, ru, az, hy) VALUES (?, ?, ?, ?, ?)", (segment, *spelled))
    return segment


def delete(connection: sqlite3.Connection, segment: int) -> None:
    """Takes one segment out, with what finds it."""
    row = connection.execute("SELECT en, ru, az, hy, status FROM segment WHERE id = ?", (segment,)).fetchone()
    if row is None:
        return
    *columns, status = row
    if status != "phrase":  # the index of words keeps no texts, so it has to be told what to forget
        spelled = [" ".join(words(text, language)) for language, text in zip(LANGUAGES, columns, strict=True)]
        connection.execute(
            "INSERT INTO word (word, rowid, en, ru, az, hy) VALUES ('delete', ?, ?, ?, ?, ?)", (segment, *spelled)
        )
    connection.execute("DELETE FROM form WHERE segment = ?", (segment,))
    connection.execute("DELETE FROM segment WHERE id = ?", (segment,))


def compile_memory(path: str, segments: Iterable[tuple[Mapping[str, str], str]], digest: str) -> None:
    """Writes the shipped memory to `path`, a file that doesn't exist yet: (texts, status) in order.

    `digest` says what it was compiled from. The same segments give the same file.
    """
    connection = sqlite3.connect(path)
    try:
        connection.executescript(SCHEMA)
        with connection:
            connection.execute("INSERT INTO fact VALUES ('compiled from', ?)", (digest,))
            for texts, status in segments:
                insert(connection, texts, "corpus", status, "")
            connection.execute("INSERT INTO word (word) VALUES ('optimize')")
        connection.execute("VACUUM")
    finally:
        connection.close()


def compiled_from(path: str) -> str:
    """The digest that `compile_memory` was given, empty where the file isn't a memory."""
    try:
        connection = sqlite3.connect(f"file:{path}?mode=ro", uri=True)
    except sqlite3.Error:
        return ""
    try:
        row = connection.execute("SELECT value FROM fact WHERE name = 'compiled from'").fetchone()
        return str(row[0]) if row else ""
    except sqlite3.Error:
        return ""
    finally:
        connection.close()
