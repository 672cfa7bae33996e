"""Feeds that are followed: new entries are fetched in full, kept as files, and join the queue."""

from __future__ import annotations

import re
import time
from collections.abc import Callable, Sequence
from pathlib import Path, PurePosixPath
from urllib.parse import urlsplit

from briefing.batch.archive import Archive
from briefing.batch.inbox import Found, stamp
from briefing.batch.politeness import Politeness
from briefing.batch.queue import Queue
from briefing.errors import InputError

EVERY = 300.0
"""Seconds between two looks at a feed."""
ATTEMPTS = 3
PATIENCE = 600.0
"""Seconds that a run which doesn't watch waits at most for a site that asks to be left alone."""
_AGAIN = 60.0
"""Seconds before an entry that couldn't be fetched is tried again."""
_FEWEST_WORDS = 60
"""Words from which a feed's own text stands in for a page that may not be fetched."""


class Feeds:
    """The feeds at `addresses`. say: told in one sentence what goes wrong. clock: seconds that never go back.

    One request at a time (`step`), so that whoever calls can do something else in between.
    """

    def __init__(
        self,
        addresses: Sequence[str],
        queue: Queue,
        archive: Archive,
        politeness: Politeness,
        say: Callable[[str], None],
        every: float = EVERY,
        clock: Callable[[], float] = time.monotonic,
    ) -> None:
        self.addresses, self.queue, self.archive = addresses, queue, archive
        self.politeness, self.say, self.every, self.clock = politeness, say, every, clock
        self._due = dict.fromkeys(addresses, 0.0)
        self._later: dict[str, float] = {}

    def step(self) -> bool:
        """Makes one request if one is due and its host ready; whether it did."""
        now = self.clock()
        for address, due in self._due.items():
            if due <= now and self.politeness.ready(address):
                self._poll(address)
                return True
        for key, address, title, own_text, attempts in self._open():
            if self._later.get(key, 0.0) <= now and self.politeness.ready(address):
                self._take(key, address, title, own_text, attempts)
                return True
        return False

    def drain(self, pause: Callable[[float], None] = time.sleep) -> None:
        """Looks at every feed once and fetches all that is new, but for what a site asks to wait for too long."""
        while waits := self._waits():
            if min(waits) > PATIENCE:
                self.say(f"{len(waits)} pages are left to the next run, as their sites ask to be left alone until then")
                return
            if not self.step():
                pause(0.1)

    def _waits(self) -> list[float]:
        """Seconds until each feed that wasn't looked at, and each entry that wasn't fetched, may be asked for."""
        now, ready = self.clock(), self.politeness.wait
        feeds = [ready(address) for address, due in self._due.items() if due == 0.0]
        return feeds + [max(self._later.get(key, 0.0) - now, ready(address)) for key, address, *_ in self._open()]

    def _open(self) -> list[tuple[str, str, str, str, int]]:
        with self.queue.guarded():
            return self.queue.database.execute(
                "SELECT key, address, title, own_text, attempts FROM entry WHERE state = 'pending' "
                "ORDER BY rowid LIMIT 200"
            ).fetchall()

    def _poll(self, address: str) -> None:
        from briefing.intake import feed

        self._due[address] = self.clock() + self.every
        with self.queue.guarded():
            row = self.queue.database.execute(
                "SELECT etag, modified FROM feed WHERE address = ?", (address,)
            ).fetchone()
        wait, error = 0.0, ""
        etag, modified = row or ("", "")
        entries: list[feed.Entry] = []
        try:
            if refusal := self.politeness.refusal(address):
                raise InputError(refusal)
            fetched = feed.fetch(address, etag, modified)
            if wait := fetched.wait:
                raise InputError(f"{address} is busy and asks to be left alone for {wait:.0f} seconds")
            entries = feed.parse(fetched.data, address) if fetched.data is not None else []
            etag, modified = fetched.etag, fetched.modified
        except InputError as caught:
            error = str(caught)
            self.say(error)
        self.politeness.asked(address, wait)
        self._due[address] = max(self._due[address], self.clock() + wait)
        with self.queue.transaction() as database:
            # The entries and the conditions of the next request together: a kill in between would lose entries.
            database.execute("INSERT OR REPLACE INTO feed VALUES (?, ?, ?, ?)", (address, etag, modified, error))
            database.executemany(
                "INSERT OR IGNORE INTO entry (key, feed, address, title, published, own_text) "
                "VALUES (?, ?, ?, ?, ?, ?)",
                ((e.key, address, e.address, e.title, e.published, e.own_text) for e in entries),
            )

    def _take(self, key: str, address: str, title: str, own_text: str, attempts: int) -> None:
        """An entry's page, or the feed's own text where the page may not be fetched or doesn't answer."""
        from briefing.intake import url

        ending, data, error, wait = "", b"", self.politeness.refusal(address), 0.0
        final = bool(error)
        if not error:
            try:
                fetched = url.fetch(address)
                ending, data = PurePosixPath(fetched.name).suffix.lower() or ".html", fetched.data
            except InputError as caught:
                error, final = str(caught), attempts + 1 >= ATTEMPTS
                wait = caught.wait if isinstance(caught, url.Busy) else 0.0
            self.politeness.asked(address, wait)
        if error and final and len(re.sub("<[^>]*>", " ", own_text).split()) >= _FEWEST_WORDS:
            ending, data, error = ".html", own_text.encode(), ""
        if not error:
            self._keep(key, address, ending, data)
            return
        self._later[key] = self.clock() + max(wait, _AGAIN * 2**attempts)
        if final:
            self.say(f"{title or address}: {error}")
        with self.queue.transaction() as database:
            state = "failed" if final else "pending"
            database.execute(
                "UPDATE entry SET state = ?, attempts = ?, error = ? WHERE key = ?", (state, attempts + 1, error, key)
            )

    def _keep(self, key: str, address: str, ending: str, data: bytes) -> None:
        """The file first; a kill before the queue knows of it costs a second fetch."""
        host = re.sub(r"[^\w.-]", "_", urlsplit(address).netloc.lower())
        name = f"feeds/{host}/{key}{re.sub(r'[^.a-z0-9]', '', ending)[:10]}"
        self.archive.page(name, data)
        self.queue.register([Found(name, stamp(Path(self.archive.folder, name).stat()))], address)
        with self.queue.transaction() as database:
            database.execute("UPDATE entry SET state = 'done', error = '', own_text = '' WHERE key = ?", (key,))
