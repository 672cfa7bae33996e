"""Text of unknown origin made safe to look at: what a terminal, a word processor or a browser would act on is gone."""

from __future__ import annotations

import re

# ECMA-48: control strings (OSC, DCS, SOS, PM, APC) with their content, control sequences (CSI), other escapes.
_ESCAPE = re.compile(
    r"(?:\x1b[\]PX^_]|[\x9d\x90\x98\x9e\x9f])[^\x07\x1b\x9c]*(?:\x07|\x1b\\|\x9c)"
    r"|(?:\x1b\[|\x9b)[0-?]*[ -/]*[@-~]"
    r"|\x1b[ -/]*[0-~]"
)
# C0 and C1 controls except tab and line ends, direction overrides (no supported language needs them, and they can
# make a sentence look like another), surrogates and non-characters, which XML forbids.
_FORBIDDEN = re.compile(
    "[\x00-\x08\x0b\x0c\x0e-\x1f\x7f-\x84\x86-\x9f\u202a-\u202e\u2066-\u2069\ud800-\udfff\ufffe\uffff]"
)
_SPACE = re.compile(r"[^\S\u00a0\u202f]+")


def clean(text: str) -> str:
    """`text` without terminal escape sequences, control characters (but tabs and line ends) and direction overrides."""
    return _FORBIDDEN.sub("", _ESCAPE.sub("", text))


def line(text: str) -> str:
    """`clean(text)` on one line, runs of white space made one space; no-break spaces stay."""
    return _SPACE.sub(" ", clean(text)).strip()
