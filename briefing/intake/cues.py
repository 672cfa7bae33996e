"""The cues of an SRT or WebVTT file, also where its numbers, times or empty lines are wrong."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass, field

_TIME = r"(?:(\d{1,4})\s*:\s*)?(\d{1,3})\s*:\s*(\d{1,2})(?:\s*[.,:]\s*(\d{1,6}))?"
_ARROW = r"\s*(?:-{1,3}\s?>|→|–>|—>)\s*"
TIMING = re.compile(f"{_TIME}{_ARROW}{_TIME}(?![0-9])[^\r\n]*")
_CLOCK = re.compile(r"\d+\s*:\s*\d+(?:\s*[:.,]\s*\d+)*")
_ARROWS = re.compile(r"->|→|–>|—>")
_NUMBER = re.compile(r"\d{1,7}")
_SKIPPED_BLOCK = re.compile(r"(?:NOTE|STYLE|REGION)(?:\s|$)")


@dataclass(slots=True)
class RawCue:
    """Lines shown at one time; `times` are begin and end in seconds, None where the file gives none that make sense."""

    times: tuple[float, float] | None = None
    lines: list[str] = field(default_factory=list)


def cues(text: str) -> Iterator[RawCue]:
    """The cues of a file in order, those without text left out."""
    lines = [line.strip() for line in text.replace("\r\n", "\n").replace("\r", "\n").split("\n")]
    start = 0
    if lines and lines[0].lstrip("\ufeff").startswith("WEBVTT"):
        start = next((at for at, line in enumerate(lines) if not line), len(lines))
    cue = RawCue()
    skipping = False
    for at in range(start, len(lines)):
        line, before = lines[at], lines[at - 1] if at else ""
        following = lines[at + 1] if at + 1 < len(lines) else ""
        if _is_timing(line):
            yield from _filled(cue)
            cue = RawCue(_times(line))
            skipping = False
        elif not before and _SKIPPED_BLOCK.match(line):
            skipping = True
        elif skipping:
            skipping = bool(line)
        elif line and not _is_identifier(line, before, following):
            cue.lines.append(line)
    yield from _filled(cue)


def _filled(cue: RawCue) -> Iterator[RawCue]:
    if cue.lines:
        yield cue


def _is_timing(line: str) -> bool:
    """Whether a line gives times, or once did: two clocks or an arrow, and hardly a letter besides."""
    if len(line) > 200 or ":" not in line:
        return False
    if TIMING.match(line):
        return True
    clocks = len(_CLOCK.findall(line))
    letters = sum(map(str.isalpha, _CLOCK.sub("", line)))
    return letters <= 4 and (clocks >= 2 or (clocks == 1 and bool(_ARROWS.search(line))))


def _is_identifier(line: str, before: str, following: str) -> bool:
    """A cue's number or WebVTT name stands directly above its times, after an empty line where it isn't a number."""
    return _is_timing(following) and (bool(_NUMBER.fullmatch(line)) or not before)


def _times(line: str) -> tuple[float, float] | None:
    found = TIMING.match(line)
    if found is None:
        return None
    begins, ends = _seconds(found.groups()[:4]), _seconds(found.groups()[4:])
    return (begins, ends) if begins <= ends else None


def _seconds(parts: tuple[str | None, ...]) -> float:
    hours, minutes, seconds, fraction = (part or "0" for part in parts)
    return int(hours) * 3600 + int(minutes) * 60 + int(seconds) + float(f"0.{fraction}")
