"""Subtitles, SRT and WebVTT: what was said as running text, with the time of every piece."""

from __future__ import annotations

import re

from briefing.document import Document
from briefing.intake import dates
from briefing.intake.cues import TIMING, RawCue, cues
from briefing.intake.draft import Draft
from briefing.intake.encoding import decode, peek
from briefing.intake.limits import MAX_TEXT
from briefing.intake.source import Match, has_ending
from briefing.intake.spoken_lines import spoken_lines
from briefing.intake.text import Text

_PAUSE = 4.0
"""Seconds of silence after a sentence that begin a new paragraph."""
_LONG = 700
"""Characters from which a paragraph ends with the next sentence, so that a speech isn't one block."""

_ROLLS_WITHIN = 0.5
_FLASH = 0.1
"""Seconds within which a rolling caption shows its last line again, and that it shows nothing else for."""
_MOST_ROWS = 4
"""Lines that captions show at once."""

_SENTENCE_END = re.compile(r"[.!?…։][»”\"')\]]*$")
_FIRST_CUE = re.compile(rf"\A\s*(?:\d+[ \t]*\r?\n)?\s*{TIMING.pattern}")
_HEADER = re.compile(r"\A\ufeff?WEBVTT(?:[ \t]+(?:-[ \t]*)?(?P<title>[^\r\n]*))?")


class Subtitles:
    """Reads SRT and WebVTT; names of speakers stand in front of what they say, wrong times are left out."""

    max_bytes = MAX_TEXT

    def match(self, head: bytes, name: str) -> Match:
        beginning = peek(head).removeprefix("ï»¿")
        if re.match(r"WEBVTT(?:\s|$)", beginning) or _FIRST_CUE.match(beginning):
            return Match.CONTENT
        return Match.NAME if has_ending(name, ".srt", ".vtt") else Match.NO

    def read(self, data: bytes, name: str) -> Document:
        text = decode(data, name)
        header = _HEADER.match(text)
        found = list(cues(text))
        if len(found) == 1 and found[0].times is None:  # a text that is only called like subtitles
            return Text().read(data, name)
        draft = Draft(name)
        writer = _Writer(draft)
        for cue in found:
            writer.add(cue)
        document = draft.finish(title=(header["title"] or "") if header else "")
        return document.with_(published=dates.find(document.title))


class _Writer:
    """Joins cues to sentences and paragraphs."""

    def __init__(self, draft: Draft) -> None:
        self._draft = draft
        self._speaker = ""
        self._ended = 0.0
        self._last = ""
        self._paragraph = 0
        """Where the current paragraph begins."""
        self._shown: tuple[str, ...] = ()
        """The lines of the cue before: captions that roll repeat them."""

    def add(self, cue: RawCue) -> None:
        lines = spoken_lines(cue.lines, self._last)
        texts = tuple(line.text for line in lines)
        repeated = self._repeated(texts, cue)
        self._shown = texts
        start = self._draft.length
        for line in lines[repeated:]:
            self._separate(line.begins_turn or self._is_new_speaker(line.speaker), cue)
            label = f"{line.speaker}: " if self._is_new_speaker(line.speaker) else ""
            if line.speaker or line.begins_turn:
                self._speaker = line.speaker
            self._draft.write(label + line.text)
            self._last = line.text
        if cue.times and self._draft.length > start:
            begins, ends = cue.times
            self._draft.cue(start, begins, ends)
            self._ended = ends

    def _repeated(self, texts: tuple[str, ...], cue: RawCue) -> int:
        """How many lines at the beginning of a cue are the last ones of the cue before, still shown."""
        if cue.times is None or cue.times[0] - self._ended >= _ROLLS_WITHIN:
            return 0
        begins, ends = cue.times
        longest = min(len(texts), _MOST_ROWS)
        count = next((count for count in range(longest, 0, -1) if self._shown[-count:] == texts[:count]), 0)
        # A cue with nothing new is a repetition of the caption while it overlaps the one before or only flashes up;
        # else somebody said the same words again.
        if count == len(texts) and begins >= self._ended and ends - begins > _FLASH:
            return 0
        return count

    def _is_new_speaker(self, speaker: str) -> bool:
        return bool(speaker) and speaker != self._speaker

    def _separate(self, begins_turn: bool, cue: RawCue) -> None:
        """Write what stands between the last words and the next ones: an empty line or a space."""
        draft = self._draft
        if not draft.length:
            return
        sentence_ended = bool(_SENTENCE_END.search(self._last))
        paused = cue.times is not None and cue.times[0] - self._ended > _PAUSE
        long = draft.length - self._paragraph > _LONG
        if begins_turn or (sentence_ended and (paused or long)):
            draft.end_paragraph()
            self._paragraph = draft.length
        else:
            draft.write(" ")
