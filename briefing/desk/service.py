"""Everything that the desk's pages and its API work with, in one place."""

from __future__ import annotations

import getpass
from collections.abc import Sequence
from concurrent.futures import ThreadPoolExecutor
from dataclasses import asdict, dataclass, field
from pathlib import Path
from typing import Any

from filelock import BaseFileLock, FileLock, Timeout

from briefing.brief import Brief
from briefing.briefer import Briefer
from briefing.desk.delivery import Delivery
from briefing.desk.editing import Editing
from briefing.desk.fragments import Fragments
from briefing.desk.hub import Hub
from briefing.desk.jobs import Job, Jobs
from briefing.desk.records import HEADLINE
from briefing.desk.rows import Notes
from briefing.desk.store import Change, Store
from briefing.desk.users import User, Users
from briefing.desk.workshop import Progress, Workshop
from briefing.errors import OutputError


@dataclass(frozen=True, slots=True)
class Options:
    """hosts: names under which the desk may be asked for; secure: behind HTTPS, so cookies are for HTTPS alone;
    requests, costly, logins: at most so many a minute for one user (address, for logins); open_: nobody but whoever
    sits at this machine can reach the desk, so he needs no login as long as there are no users."""

    hosts: tuple[str, ...] = ("localhost", "127.0.0.1", "[::1]")
    secure: bool = False
    requests: int = 3000
    costly: int = 120
    logins: int = 10
    most_bytes: int = 50_000_000
    open_: bool = False


@dataclass(slots=True)
class Desk:
    """One store with what works on it."""

    store: Store
    users: Users
    workshop: Workshop
    delivery: Delivery
    options: Options = field(default_factory=Options)
    hub: Hub = field(default_factory=Hub)
    jobs: Jobs = field(default_factory=Jobs)
    translating: ThreadPoolExecutor = field(default_factory=lambda: ThreadPoolExecutor(4, "translating"))
    lock: BaseFileLock | None = None

    fragments: Fragments = field(init=False)

    def __post_init__(self) -> None:
        self.fragments = Fragments(self.store)
        self.store.listeners.append(self._changed)
        self.jobs.listeners.append(self._progressed)

    @classmethod
    def open(cls, path: Path, briefer: Briefer, options: Options | None = None) -> Desk:
        """The desk over the store in `path`; approvals that a crash left behind are delivered.

        Raises OutputError where another desk serves the store, and as `Database` does.
        """
        from briefing.translate.memory import Memory

        lock = _locked(path)
        store = Store.open(path)
        delivery = Delivery(store.database, Memory.own())
        desk = cls(store, Users(store.database), Workshop(briefer), delivery, options or Options(), lock=lock)
        delivery.run()
        return desk

    @property
    def local(self) -> User:
        """Whoever sits at this machine, where he needs no login."""
        try:
            return User(getpass.getuser(), "admin")
        except (KeyError, OSError):
            return User("editor", "admin")

    def editing(self, user: User) -> Editing:
        """The user at work."""
        return Editing(self.store, user.name, self.workshop.check, self.workshop.notes)

    def notes(self, brief: Brief) -> Notes:
        """What the glossary says of the translations of a brief, in words, by point and language."""
        headline = [(HEADLINE, brief.headline.text, brief.headline.translations)] if brief.headline else []
        return {
            (id_, language): self.workshop.notes(text, made.text, brief.source.language, language)
            for id_, text, translations in (
                *headline,
                *((point.id, point.text, point.translations) for point in brief.key_points),
            )
            for language, made in translations.items()
        }

    def brief(
        self,
        user: User,
        data: bytes | str,
        name: str = "",
        *,
        language: str = "",
        targets: Sequence[str] | None = None,
        points: int = 5,
        words: int | None = None,
        title: str = "",
    ) -> Job:
        """Queues a brief; what comes of it is put on the desk."""

        def work(progress: Progress) -> str:
            document = self.workshop.document(data, name, language)
            if title:
                document = document.with_(title=title)
            brief = self.workshop.brief(document, targets, points, progress, words)
            return self.store.add(brief, document, user.name, self.notes(brief))

        return self.jobs.start(user.name, work)

    def close(self) -> None:
        """Finishes what is under way."""
        self.jobs.close()
        self.translating.shutdown(wait=True, cancel_futures=True)
        self.delivery.run()
        if self.lock:
            self.lock.release()

    def _changed(self, change: Change) -> None:
        if change.delivers:
            self.delivery.run()
        self.hub.publish(f"statement:{change.statement}", change_event(change))

    def _progressed(self, job: Job) -> None:
        self.hub.publish(f"job:{job.id}", job_event(job))


def _locked(store: Path) -> BaseFileLock:
    """One desk at a time on a store; the system lets go of the lock however the process ends."""
    lock = FileLock(store.with_name(f".{store.name}.lock"))
    try:
        lock.acquire(timeout=0)
    except Timeout:
        raise OutputError(f"another desk serves the store {store}; stop that one or name another --store") from None
    except OSError as error:
        reason = (error.strerror or str(error)).lower()
        raise OutputError(f"the store {store} can't be made: {reason}; name another place") from error
    return lock


def change_event(change: Change) -> dict[str, Any]:
    """What open pages are told of a change."""
    return {"id": change.id, "kind": change.kind, "author": change.author, "at": change.at, "points": change.points}


def job_event(job: Job) -> dict[str, Any]:
    """What whoever waits for a job is told."""
    return {**asdict(job), "finished": job.finished}
