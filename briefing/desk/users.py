"""Who may use the desk: named users with argon2id passwords or tokens, and what each has done.

Passwords are kept as argon2id hashes (RFC 9106), sessions and tokens as SHA-256 of 256 random bits.
"""

from __future__ import annotations

import hashlib
import re
import secrets
import threading
from dataclasses import dataclass
from datetime import datetime, timedelta, timezone
from functools import cache
from typing import TYPE_CHECKING, Any, Literal

from briefing.desk.database import Database, now
from briefing.errors import InputError

if TYPE_CHECKING:
    from argon2 import PasswordHasher

Role = Literal["reader", "editor", "admin"]
ROLES: tuple[Role, ...] = ("reader", "editor", "admin")
SHORTEST_PASSWORD = 10
SESSION_DAYS = 14
MOST_DAYS = 36_500
_HASHING = threading.BoundedSemaphore(2)
"""Passwords are looked at two at a time: each takes 64 MiB, and many at once could exhaust the machine."""
_NAME = re.compile(r"\w[\w .@'-]{0,59}")


@dataclass(frozen=True, slots=True)
class User:
    """role: reader (reads and exports), editor (also edits and approves), admin (also deletes and manages)."""

    name: str
    role: Role

    def may(self, role: Role) -> bool:
        """Whether the user has at least that role."""
        return ROLES.index(self.role) >= ROLES.index(role)


class Users:
    """The users, sessions, tokens and the audit log in one database."""

    def __init__(self, database: Database) -> None:
        self.database = database

    def any(self) -> bool:
        """Whether there is any user."""
        return self.database.reading.execute("SELECT 1 FROM user LIMIT 1").fetchone() is not None

    def all(self) -> list[User]:
        """Every user by name."""
        return [User(row[0], row[1]) for row in self.database.reading.execute("SELECT name, role FROM user ORDER BY 1")]

    def add(self, name: str, role: str, password: str | None = None) -> User:
        """A new user; without a password only tokens let him in. Raises InputError, for an empty password too."""
        if not _NAME.fullmatch(name):
            raise InputError(f"{name!r} can't be a user's name: letters, digits, spaces and . @ ' - only, 60 at most")
        if role not in ROLES:
            raise InputError(f"there is no role {role!r}; there are: {', '.join(ROLES)}")
        hashed = "" if password is None else _hashed(password)
        with self.database.writing() as connection:
            if connection.execute("SELECT 1 FROM user WHERE name = ?", (name,)).fetchone():
                raise InputError(f"there is a user {name!r} already; remove him first or choose another name")
            connection.execute("INSERT INTO user VALUES (?, ?, ?, ?)", (name, role, hashed, now()))
        return User(name, role)

    def remove(self, name: str) -> None:
        """Takes a user, his sessions and his tokens away; what he wrote stays under his name. Raises InputError."""
        with self.database.writing() as connection:
            if not connection.execute("DELETE FROM user WHERE name = ?", (name,)).rowcount:
                raise InputError(f"there is no user {name!r}; `briefing user list` shows who there is")

    def set_password(self, name: str, password: str) -> None:
        """Sets a password and ends the user's sessions. Raises InputError."""
        hashed = _hashed(password)
        with self.database.writing() as connection:
            if not connection.execute("UPDATE user SET password = ? WHERE name = ?", (hashed, name)).rowcount:
                raise InputError(f"there is no user {name!r}; `briefing user list` shows who there is")
            connection.execute("DELETE FROM secret WHERE user = ? AND kind = 'session'", (name,))

    def verified(self, name: str, password: str) -> User | None:
        """The user if the password is his. Takes the same time for a name that doesn't exist."""
        from argon2.exceptions import InvalidHashError, VerifyMismatchError

        row = self.database.reading.execute("SELECT * FROM user WHERE name = ?", (name,)).fetchone()
        try:
            with _HASHING:
                _hasher().verify(row["password"] if row and row["password"] else _dummy(), password)
        except (VerifyMismatchError, InvalidHashError):
            return None
        return User(row["name"], row["role"]) if row and row["password"] else None

    def secret(self, name: str, kind: Literal["session", "token"], days: float = 0) -> str:
        """A new session or token of a user, valid for so many days, 0 for ever. It is shown this once.

        Raises InputError where there is no such user or `days` isn't from 0 to MOST_DAYS.
        """
        if not 0 <= days <= MOST_DAYS:  # NaN is neither
            raise InputError(f"a {kind} is valid for 0 to {MOST_DAYS} days, 0 for ever, not {days:g}")
        made = ("bt_" if kind == "token" else "") + secrets.token_urlsafe(32)
        end = (datetime.now(timezone.utc) + timedelta(days=days)).isoformat(timespec="seconds") if days else ""
        with self.database.writing() as connection:
            if not connection.execute("SELECT 1 FROM user WHERE name = ?", (name,)).fetchone():
                raise InputError(f"there is no user {name!r}; `briefing user list` shows who there is")
            connection.execute("DELETE FROM secret WHERE expires != '' AND expires < ?", (now(),))
            connection.execute("INSERT INTO secret VALUES (?, ?, ?, ?, ?)", (_digest(made), name, kind, now(), end))
        return made

    def owner(self, secret: str, kind: Literal["session", "token"]) -> User | None:
        """Whose session or token it is, None where it isn't one or has run out."""
        row = self.database.reading.execute(
            "SELECT name, role FROM secret JOIN user ON user.name = secret.user "
            "WHERE hash = ? AND kind = ? AND (expires = '' OR expires > ?)",
            (_digest(secret), kind, now()),
        ).fetchone()
        return User(row[0], row[1]) if row else None

    def end(self, secret: str) -> None:
        """Ends a session."""
        with self.database.writing() as connection:
            connection.execute("DELETE FROM secret WHERE hash = ?", (_digest(secret),))

    def log(self, user: str, address: str, action: str, detail: str = "") -> None:
        """One line of the audit log."""
        with self.database.writing() as connection:
            connection.execute(
                "INSERT INTO audit (at, user, address, action, detail) VALUES (?, ?, ?, ?, ?)",
                (now(), user, address, action, detail[:500]),
            )

    def logged(self, limit: int = 200) -> list[dict[str, Any]]:
        """The newest lines of the audit log, newest first."""
        rows = self.database.reading.execute("SELECT * FROM audit ORDER BY id DESC LIMIT ?", (limit,))
        return [dict(row) for row in rows]


def _hashed(password: str) -> str:
    if len(password) < SHORTEST_PASSWORD:
        raise InputError(f"a password has at least {SHORTEST_PASSWORD} characters; this one has {len(password)}")
    return _hasher().hash(password)


@cache
def _hasher() -> PasswordHasher:
    from argon2 import PasswordHasher

    return PasswordHasher()


@cache
def _dummy() -> str:
    return _hasher().hash(secrets.token_hex(16))


def _digest(secret: str) -> str:
    return hashlib.sha256(secret.encode("utf-8", "replace")).hexdigest()
