"""`python -m tests.benchmarks.batch_stages [STATEMENTS]`: where the CPU time of a batch goes, stage by stage.

Statements of 300 words into Armenian, Azerbaijani and Russian, five points each, in chunks as `briefing batch` makes
them, by one worker on one thread. CPU milliseconds a statement, each stage without those inside it; models are loaded
and the first chunk is done before the clock.
"""

from __future__ import annotations

import sys
import time
from collections import Counter
from collections.abc import Callable
from functools import wraps
from typing import Any

from briefing import briefer, intake, summarize
from briefing.batch import near, work
from briefing.batch.runner import CHUNK
from briefing.language import detect, segment
from briefing.translate import cascade, ctranslate2, memory
from tests.benchmarks.statements import statement

STAGES: tuple[tuple[Any, str, str], ...] = (
    (intake, "read_bytes", "reading"),
    (detect, "detect", "language"),
    (segment, "segment", "sentences"),
    (summarize, "find_turns", "turns"),
    (summarize.Summarizer, "key_points", "key points"),
    (memory.Memory, "_candidates", "memory: search"),
    (memory.Memory, "lookup", "memory: comparison"),
    (cascade, "typeset", "typography"),
    (cascade, "check", "checks"),
    (ctranslate2.CTranslate2Engine, "_call", "decoding"),
    (ctranslate2.CTranslate2Engine, "translate", "subwords and names"),
    (work, "_rendered", "files"),
    (near, "sketch", "near-duplicates"),
    (briefer.Briefer, "brief_many", "the rest"),
)


class Clock:
    """CPU seconds by stage."""

    def __init__(self) -> None:
        self.seconds: Counter[str] = Counter()
        self._inner: list[float] = []

    def timed(self, function: Callable[..., Any], stage: str) -> Callable[..., Any]:
        """`function`, whose time counts for `stage`, save what other stages take inside it."""

        @wraps(function)
        def call(*given: Any, **named: Any) -> Any:
            began = time.process_time()
            self._inner.append(0.0)
            try:
                return function(*given, **named)
            finally:
                took = time.process_time() - began
                self.seconds[stage] += took - self._inner.pop()
                if self._inner:
                    self._inner[-1] += took

        return call


def main(count: int) -> None:
    """Prints a line for each stage, the dearest first."""
    order = work.Order(to=("hy", "az", "ru"))
    worker = order.briefer()

    def chunk(first: int, after: int) -> None:
        items = [work.Item(n, "", f"{n}.txt", data=statement(n).encode()) for n in range(first, after)]
        assert all(outcome.state == "done" for outcome in work.work(worker, order, items))

    chunk(0, CHUNK)
    clock = Clock()
    for owner, name, stage in STAGES:
        setattr(owner, name, clock.timed(getattr(owner, name), stage))
    began = time.process_time()
    for first in range(CHUNK, CHUNK + count, CHUNK):
        chunk(first, min(first + CHUNK, CHUNK + count))
    whole = time.process_time() - began
    for stage, seconds in clock.seconds.most_common():
        print(f"{stage:<20}{1000 * seconds / count:8.1f} ms")
    print(f"{'in all':<20}{1000 * whole / count:8.1f} ms, so {count / whole:.1f} statements a second and core")


if __name__ == "__main__":
    main(int(sys.argv[1]) if len(sys.argv) > 1 else 64)
