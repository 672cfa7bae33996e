"""The title of a text that doesn't name one: its first line, where that looks like a heading."""

from __future__ import annotations

LONGEST = 150
"""Characters of a line that can be a title."""

_SENTENCE_ENDS = (".", ":", ";", ",", "…", "։", "․", "、", "。")  # Armenian full stop and mijaket among them


def first_line(text: str) -> str:
    """The first line if it is short, doesn't end like a sentence, and an empty line follows; else nothing."""
    line, paragraph_end, rest = text.partition("\n\n")
    line = line.strip()
    if not paragraph_end or not rest.strip() or "\n" in line or len(line) > LONGEST or line.endswith(_SENTENCE_ENDS):
        return ""
    return line
