"""Word-level difference between two sentences."""

from __future__ import annotations

import re
from dataclasses import dataclass
from typing import Literal

_TOKEN = re.compile(r"\s+|\w+(?:[-’']\w+)*|[^\w\s]")


@dataclass(frozen=True, slots=True)
class Piece:
    """A stretch of text: in both sentences, only in the old one, or only in the new one."""

    kind: Literal["same", "old", "new"]
    text: str


def difference(old: str, new: str) -> list[Piece]:
    """The pieces in reading order; those of the old and those of the new sentence give each sentence again."""
    from rapidfuzz.distance import Indel

    before, after = _TOKEN.findall(old), _TOKEN.findall(new)
    pieces: list[Piece] = []
    gone = come = ""
    for step in [*Indel.opcodes(before, after), None]:
        if step is None or step.tag == "equal":  # what was goes before what came, and each of them in one piece
            pieces += [Piece("old", gone)] if gone else []
            pieces += [Piece("new", come)] if come else []
            gone = come = ""
            if step is not None:
                pieces.append(Piece("same", "".join(before[step.src_start : step.src_end])))
        else:
            gone += "".join(before[step.src_start : step.src_end])
            come += "".join(after[step.dest_start : step.dest_end])
    return pieces
