"""Near-duplicates: the same statement on three wires, told by MinHash sketches kept in the queue's database.

A sketch stands for the set of a text's overlapping runs of three words; the share of equal places in two sketches
estimates the Jaccard similarity of the sets. Bands of five places are looked up in an index, so that the cost doesn't
grow with the archive: two texts of similarity 0.8 share a band with probability 0.9996, of 0.3 with 0.05.
Source: Broder, "On the resemblance and containment of documents", 1997; Leskovec et al., "Mining of Massive Datasets",
chapter 3.
"""

from __future__ import annotations

import re
import sqlite3

SIMILAR = 0.7
"""Estimated Jaccard similarity from which two statements are one on two wires."""
_PLACES, _BANDS, _ROWS = 128, 20, 5
_RUN = 3
_FEWEST_WORDS = 20
_MOST_CANDIDATES = 200
"""Boilerplate can share bands with half the archive; more candidates than this aren't compared."""


def sketch(text: str) -> bytes:
    """128 numbers of 32 bits, little-endian; nothing for a text of fewer than 20 words, which says too little."""
    from datasketch import MinHash

    words = re.findall(r"\w+", text.casefold())
    if len(words) < _FEWEST_WORDS:
        return b""
    runs = {" ".join(words[at : at + _RUN]) for at in range(len(words) - _RUN + 1)}
    minhash = MinHash(num_perm=_PLACES, seed=1)
    minhash.update_batch([run.encode("utf-8", "replace") for run in sorted(runs)])
    return bytes(minhash.hashvalues.astype("<u4").tobytes())


def similarity(one: bytes, other: bytes) -> float:
    """Estimated Jaccard similarity, 0 to 1, of two sketches."""
    import numpy as np

    return float(np.mean(np.frombuffer(one, "<u4") == np.frombuffer(other, "<u4")))


def place(database: sqlite3.Connection, statement: int, minhash: bytes) -> tuple[int | None, float]:
    """Puts a statement's sketch into the index in place of its earlier one; gives the statement it is like, and how.

    That is always the first of its kind, so that all versions of a statement point to one. To be called inside a
    transaction.
    """
    remove(database, statement)
    if not minhash:
        return None, 0.0
    bands = _bands(minhash)
    sharing: set[int] = set()
    for band in bands:  # each alone and no further than needed, or boilerplate would make every lookup longer
        rows = database.execute(
            "SELECT statement FROM band WHERE hash = ? ORDER BY statement LIMIT ?", (band, _MOST_CANDIDATES)
        )
        sharing.update(other for (other,) in rows)
    first = sorted(sharing)[:_MOST_CANDIDATES]
    candidates = database.execute(
        f"SELECT statement, minhash FROM sketch WHERE statement IN ({', '.join(map(str, first))}) ORDER BY statement"
    ).fetchall()
    database.execute("INSERT INTO sketch VALUES (?, ?)", (statement, minhash))
    database.executemany("INSERT OR IGNORE INTO band VALUES (?, ?)", ((band, statement) for band in bands))
    best, score = None, 0.0
    for other, known in candidates:
        found = similarity(minhash, known)
        if found >= SIMILAR and found > score:
            best, score = other, found
    if best is None:
        return None, 0.0
    row = database.execute("SELECT like FROM statement WHERE id = ?", (best,)).fetchone()
    if row and row[0] == statement:
        return None, 0.0
    return (row[0] if row and row[0] else best), round(score, 3)


def remove(database: sqlite3.Connection, statement: int) -> None:
    """Takes a statement out of the index."""
    row = database.execute("SELECT minhash FROM sketch WHERE statement = ?", (statement,)).fetchone()
    if row:
        database.executemany(
            "DELETE FROM band WHERE hash = ? AND statement = ?", ((band, statement) for band in _bands(row[0]))
        )
        database.execute("DELETE FROM sketch WHERE statement = ?", (statement,))


def replace_followers(database: sqlite3.Connection, statement: int) -> None:
    """Finds anew what those are like that were like a statement which has changed."""
    followers = database.execute(
        "SELECT id, minhash, day FROM statement JOIN sketch ON sketch.statement = id WHERE like = ? ORDER BY id",
        (statement,),
    ).fetchall()
    database.execute("UPDATE statement SET like = NULL, similarity = 0 WHERE like = ?", (statement,))
    for follower, _, _ in followers:  # all of them first, so that none is linked to a later one
        remove(database, follower)
    for follower, minhash, day in followers:
        like, score = place(database, follower, minhash)
        database.execute("UPDATE statement SET like = ?, similarity = ? WHERE id = ?", (like, score, follower))
        database.execute("INSERT OR IGNORE INTO stale_day VALUES (?)", (day,))


def _bands(minhash: bytes) -> list[int]:
    """A 63-bit number for each band."""
    import hashlib

    size = 4 * _ROWS
    pieces = (bytes([band]) + minhash[band * size : (band + 1) * size] for band in range(_BANDS))
    return [int.from_bytes(hashlib.blake2b(piece, digest_size=8).digest(), "big") >> 1 for piece in pieces]
