"""An archive on a Ray cluster: read tasks feed a pool of model actors, which write their results as Parquet parts.

Ray Data holds back the reading while the actors are busy. Each actor asks for nine tenths of a CPU and each read task
for a tenth: actors that took every CPU would leave none to read with, and the run would stand still.
"""

from __future__ import annotations

import json
import logging
import os
import sqlite3
import sys
import tempfile
import time
from collections import Counter
from collections.abc import Iterable, Iterator
from importlib.util import find_spec
from pathlib import Path
from typing import Any

from briefing.batch.inbox import keep_apart
from briefing.batch.parts import finished, rows, write_part
from briefing.batch.sources import items, listed, opened
from briefing.batch.work import Item, Order, work
from briefing.errors import BriefingError, InputError

ACTOR_CPUS, READ_CPUS = 0.9, 0.1
TOGETHER = 64
"""Statements that an actor briefs together, and rows of a part."""
_FILES = 64
"""Files that a read task reads one after the other."""


class BriefActor:
    """A Briefer that lives in a Ray actor."""

    def __init__(self, order: Order, out: str, done: frozenset[str]) -> None:
        self.order, self.out, self.done = order, out, done
        self.briefer = order.briefer()
        self.signature = order.signature(self.briefer)

    def __call__(self, batch: dict[str, Any]) -> dict[str, Any]:
        """Briefs a batch of rows {"item": JSON, "data": bytes} and gives back how each went, without its brief."""
        todo: dict[str, Item] = {}
        for written, data in zip(batch["item"], batch["data"], strict=True):
            item = Item(**json.loads(str(written)), data=bytes(data))
            if item.name not in self.done:
                todo.setdefault(item.name, item)
        numbered = [_numbered(number, item) for number, item in enumerate(todo.values())]
        outcomes = work(self.briefer, self.order, numbered) if numbered else []
        if numbered:
            write_part(self.out, numbered, outcomes, self.signature)
        return {
            "name": [item.name for item in numbered],
            "state": [outcome.state for outcome in outcomes],
            "error": [outcome.error for outcome in outcomes],
        }


def read_task(batch: dict[str, Any]) -> Iterator[dict[str, Any]]:
    """The statements of some listed files, a few at a time, so that a large table needn't fit in memory."""
    written: list[str] = []
    data: list[bytes] = []
    for location, name in zip(batch["location"], batch["name"], strict=True):
        for item in items(str(location), str(name)):
            about = {"id": 0, "path": "", "name": item.name, "error": item.error, "file_name": item.file_name}
            written.append(json.dumps({**about, "title": item.title, "published": item.published}))
            data.append(item.data or b"")
            if len(written) == _FILES:
                yield {"item": written, "data": data}
                written, data = [], []
    if written:
        yield {"item": written, "data": data}


def run(source: str, out: str, order: Order, address: str, *, retry: bool = False, workers: int | None = None) -> int:
    """Briefs `source` into `out` on the cluster at `address` ("local" starts one here); gives the exit status.

    Raises InputError where Ray isn't installed, the cluster doesn't answer, or the input isn't there or lies in `out`.
    """
    _require_extra()
    source, out = _absolute(source), _absolute(out)
    if os.path.isdir(source):  # noqa: PTH112 - an address may be too long
        keep_apart(Path(source), Path(out))
    found = listed(source)
    briefer = order.briefer()
    signature = order.signature(briefer)
    done = finished(out, signature, retry)
    del briefer
    todo = [(location, name) for location, name in found if not name or name not in done]
    counts: Counter[str] = Counter()
    began = time.monotonic()
    if todo:
        os.environ.setdefault("RAY_USAGE_STATS_ENABLED", "0")  # no text leaves the machine, and no statistics either
        import ray

        joined = ray.is_initialized()  # by a program that calls this within its own
        if not joined:
            _connect(ray, address, workers)
        try:
            _brief(ray, todo, out, order, done, workers, counts)
        finally:
            if not joined:
                ray.shutdown()
    close(out, signature)
    seconds = max(0.001, time.monotonic() - began)
    through = sum(counts.values())
    print(
        f"{counts['done']:,} briefed, {counts['failed']:,} failed, {len(done):,} there already; "
        f"{seconds:.0f} s, {through / seconds:.1f} a second; briefs in {out}/parts",
        file=sys.stderr,
    )
    return 1 if counts["failed"] else 0


def _brief(
    ray: Any,
    todo: list[tuple[str, str]],
    out: str,
    order: Order,
    done: set[str],
    workers: int | None,
    counts: Counter[str],
) -> None:
    import ray.data as data
    from ray.data import ActorPoolStrategy, DataContext

    logging.getLogger("ray.data").setLevel(logging.ERROR)
    context = DataContext.get_current()
    context.enable_progress_bars = False
    context.execution_options.preserve_order = False
    size = workers or max(1, int(ray.cluster_resources().get("CPU", 1)))
    blocks = min(len(todo), 10_000, max(2 * size, len(todo) // _FILES + 1))
    together = min(TOGETHER, max(1, len(todo) // (2 * size))) if all(name for _, name in todo) else TOGETHER
    listing = data.from_items(
        [{"location": location, "name": name} for location, name in todo], override_num_blocks=blocks
    )
    read = listing.map_batches(read_task, batch_size=_FILES, num_cpus=READ_CPUS)
    results = read.map_batches(
        BriefActor,
        fn_constructor_args=(order, out, frozenset(done) if any(not name for _, name in todo) else frozenset()),
        batch_size=together,
        num_cpus=ACTOR_CPUS,
        compute=ActorPoolStrategy(size=size),
    )
    began = spoken = time.monotonic()
    for batch in results.iter_batches(batch_size=None, prefetch_batches=0):
        counts.update(str(state) for state in batch.get("state", ()))
        if time.monotonic() > spoken + 10:
            spoken, through = time.monotonic(), sum(counts.values())
            print(f"briefing: {through:,} done, {through / (spoken - began):.1f} a second", file=sys.stderr, flush=True)


def _require_extra() -> None:
    """Raises InputError where Ray isn't installed, or what comes with it and reads the input: before it is loaded,
    which takes seconds."""
    if not all(map(find_spec, ("ray", "fsspec", "pyarrow"))):
        raise InputError('Ray isn\'t installed; install briefing with it: pip install "briefing[ray]"')


def start_local(ray: Any, cores: int) -> None:
    """A cluster in this machine, without dashboard and usage reports; three tries, as Ray gives up on a busy one."""
    for tries_left in (2, 1, 0):
        try:
            ray.init(
                address="local", num_cpus=cores, include_dashboard=False, log_to_driver=False, logging_level="ERROR"
            )
            return
        except Exception as error:  # Ray raises the bare class where its processes don't start within 30 seconds
            ray.shutdown()
            if not tries_left:
                said = " ".join(str(error).split())[:300]
                raise BriefingError(
                    f"no Ray cluster could be started here: {said}; try --workers without --ray"
                ) from error


def _connect(ray: Any, address: str, workers: int | None) -> None:
    if address == "local":
        from briefing.translate.ctranslate2 import usable_cores

        start_local(ray, max(workers or 0, usable_cores()))
        return
    try:
        ray.init(address=address, log_to_driver=False, logging_level="ERROR")
    except (ConnectionError, RuntimeError, ValueError, OSError) as error:
        said = " ".join(str(error).split())[:300]
        raise BriefingError(f"the Ray cluster at {address} can't be used: {said}; check the address") from error


def close(out: str, signature: str) -> None:
    """Writes failures.jsonl and duplicates.jsonl from the parts' rows of this signature, in the order of the names; the
    rows lie in a temporary database, not in memory. What failed and was then briefed has a row of each: it is done."""
    from briefing.batch.queue import Queue

    with tempfile.TemporaryDirectory() as folder:
        queue = Queue(Path(folder))
        with queue.transaction() as database:
            for row in rows(out, ("name", "state", "error", "sha256", "sketch", "signature")):
                if row["signature"] != signature:
                    continue
                database.execute(
                    "INSERT INTO statement (name, ending, stamp, state, error, sha256, facts) "
                    "VALUES (?, '', '', ?, ?, ?, ?) ON CONFLICT (name) DO UPDATE SET state = excluded.state, "
                    "error = excluded.error, sha256 = excluded.sha256, facts = excluded.facts "
                    "WHERE statement.state != 'done'",
                    (row["name"].encode(), row["state"], row["error"], row["sha256"], row["sketch"].hex()),
                )
            database.execute("CREATE INDEX by_name ON statement (state, name)")
            database.execute("CREATE INDEX by_bytes ON statement (sha256, name) WHERE state = 'done'")
            failed = database.execute("SELECT name, error FROM statement WHERE state = 'failed' ORDER BY name")
            _put(f"{out}/failures.jsonl", ({"path": name.decode(), "error": error} for name, error in failed))
            _put(f"{out}/duplicates.jsonl", _links(database))
        queue.close()


def _links(database: sqlite3.Connection) -> Iterator[dict[str, Any]]:
    """What is the same as another statement, or like it; the others go into the index of near-duplicates."""
    from briefing.batch import near

    after: tuple[bytes] | None = (b"",)
    while after:
        several = database.execute(
            "SELECT name, id, sha256, facts FROM statement WHERE state = 'done' AND name > ? ORDER BY name LIMIT 1000",
            after,
        ).fetchall()
        for name, id_, sha256, sketch in several:
            (first,) = database.execute(
                "SELECT name FROM statement WHERE sha256 = ? AND state = 'done' ORDER BY name LIMIT 1", (sha256,)
            ).fetchone()
            if first != name:
                yield {"path": name.decode(), "duplicate_of": first.decode()}
                continue
            like, score = near.place(database, id_, bytes.fromhex(sketch))
            if like is not None:
                database.execute("UPDATE statement SET like = ? WHERE id = ?", (like, id_))
                (original,) = database.execute("SELECT name FROM statement WHERE id = ?", (like,)).fetchone()
                yield {"path": name.decode(), "like": original.decode(), "similarity": score}
        after = several[-1][:1] if several else None


def _put(location: str, lines: Iterable[dict[str, Any]]) -> None:
    file_system, path = opened(location)
    file_system.makedirs(path.rpartition("/")[0], exist_ok=True)
    with file_system.open(path, "wb") as file:
        for each in lines:
            file.write((json.dumps(each, ensure_ascii=False) + "\n").encode())


def _numbered(number: int, item: Item) -> Item:
    from dataclasses import replace

    return replace(item, id=number)


def _absolute(location: str) -> str:
    return location if "://" in location else str(Path(location).resolve())
