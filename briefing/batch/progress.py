"""What a batch says while it runs, on standard error, and one JSON line for each statement on standard output."""

from __future__ import annotations

import json
import sys
import time
from collections import Counter, deque
from collections.abc import Callable
from typing import TYPE_CHECKING, Any

from briefing.batch.queue import Settled, Statement

if TYPE_CHECKING:
    from rich.progress import Progress as Bar

_WINDOW = 60.0
"""Seconds over which the rate is taken."""
_SPEAK = 10.0
"""Seconds between two lines where there is no terminal for a bar."""


class Progress:
    """A bar on a terminal, else a line now and then. json_lines: tell each statement on standard output."""

    def __init__(self, json_lines: bool = False, clock: Callable[[], float] = time.monotonic) -> None:
        self.json_lines, self._clock = json_lines, clock
        self.states: Counter[str] = Counter()
        self.languages: Counter[str] = Counter()
        self.failures: list[tuple[str, str]] = []
        self.faults = 0
        self.points = self.words = self.flagged = 0
        self.began = clock()
        self._marks: deque[tuple[float, int]] = deque([(self.began, 0)])
        self._done = self._total = 0
        self._spoken = self.began
        self._bar: Bar | None = None
        self._task: Any = None

    def __enter__(self) -> Progress:
        if sys.stderr.isatty():
            from rich.console import Console
            from rich.progress import BarColumn, MofNCompleteColumn, TextColumn
            from rich.progress import Progress as Bar

            columns = (BarColumn(), MofNCompleteColumn(), TextColumn("{task.description}"))
            self._bar = Bar(*columns, console=Console(stderr=True), transient=True)
            self._task = self._bar.add_task("", total=None)
            self._bar.start()
        return self

    def __exit__(self, *_: object) -> None:
        if self._bar:
            self._bar.stop()

    def expect(self, pending: int) -> None:
        """So many statements are still to come. After a pause the rate is taken anew."""
        if self._done == self._total:
            self._marks = deque([(self._clock(), self._done)])
        self._total = self._done + pending
        self._show()

    def settled(self, statement: Statement, item: Settled) -> None:
        """A statement is through."""
        now = self._clock()
        self._done += 1
        self._total = max(self._total, self._done)
        self._marks.append((now, self._done))
        while len(self._marks) > 2 and self._marks[0][0] < now - _WINDOW:
            self._marks.popleft()
        if item.known:
            self._show()
            return
        self.states[item.state] += 1
        if item.state == "done":
            self.languages[item.facts.get("language", "")] += 1
            self.points += item.facts.get("key_points", 0)
            self.words += item.facts.get("words", 0)
            self.flagged += item.facts.get("flagged", 0)
        if item.state == "failed" and len(self.failures) < 1000:
            self.failures.append((statement.name, item.error))
        if self.json_lines:
            line = {"path": statement.name, "state": item.state, "error": item.error, "sha256": item.sha256}
            print(json.dumps(line, ensure_ascii=True), flush=True)
        self._show()

    def say(self, sentence: str) -> None:
        """A sentence above the bar."""
        if self._bar:
            self._bar.console.print(sentence, markup=False, highlight=False)
        else:
            print(f"briefing: {sentence}", file=sys.stderr, flush=True)

    def fault(self, sentence: str) -> None:
        """Something beside the statements went wrong: as `say`, and it counts for the exit status."""
        self.faults += 1
        self.say(sentence)

    @property
    def rate(self) -> float:
        """Statements a second over the last minute."""
        (then, before), (now, done) = self._marks[0], self._marks[-1]
        return (done - before) / (now - then) if now > then else 0.0

    def words_of(self) -> str:
        """`4.2 a second, 35 min left`."""
        left = self._total - self._done
        if not self.rate:
            return "starting"
        pace = f"{self.rate:.1f} a second" if self.rate >= 1 else f"{60 * self.rate:.1f} a minute"
        return f"{pace}, {_duration(left / self.rate)} left"

    def _show(self) -> None:
        if self._bar:
            self._bar.update(self._task, completed=self._done, total=self._total or None, description=self.words_of())
        elif self._done and self._clock() > self._spoken + _SPEAK:
            self._spoken = self._clock()
            self.say(f"{self._done:,} of {self._total:,}, {self.words_of()}")


def _duration(seconds: float) -> str:
    """`50 s`, `35 min`, `7 h 20 min`."""
    minutes = round(seconds / 60)
    if seconds < 90:
        return f"{seconds:.0f} s"
    return f"{minutes} min" if minutes < 90 else f"{minutes // 60} h {minutes % 60} min"


def summary(progress: Progress, counts: dict[str, int]) -> str:
    """The table at the end: what this run did, and what the archive holds."""
    seconds = max(0.001, progress._clock() - progress.began)
    through = sum(progress.states.values())
    rows = [
        ("", "this run", "in all"),
        ("briefed", f"{progress.states['done']:,}", f"{counts.get('done', 0):,}"),
        ("duplicates", f"{progress.states['duplicate']:,}", f"{counts.get('duplicate', 0):,}"),
        ("near-duplicates", "", f"{counts.get('near', 0):,}"),
        ("failed", f"{progress.states['failed']:,}", f"{counts.get('failed', 0):,}"),
        ("vanished", f"{progress.states['gone']:,}", f"{counts.get('gone', 0):,}"),
        ("pending", "", f"{counts.get('pending', 0):,}"),
        ("words", f"{progress.words:,}", ""),
        ("key points", f"{progress.points:,}", ""),
        ("flagged translations", f"{progress.flagged:,}", ""),
        *((f"in {code}", f"{number:,}", "") for code, number in progress.languages.most_common()),
        ("time", _duration(seconds), f"{through / seconds:.1f} a second"),
    ]
    return "\n".join(f"{name:<22}{run:>12}{total:>16}".rstrip() for name, run, total in rows)
