"""A document cut into stretches that a model can read at once, at the borders of turns and sentences."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass

from briefing.document import Document, Turn
from briefing.summarize.choice.candidates import Candidate

MOST = 40
"""Windows of a document that are read; of more, those with the most salient sentences."""
_QUESTION = 600
"""Characters of a question that are kept as context: its end, where what is asked stands."""


@dataclass(frozen=True, slots=True)
class Remark:
    """What one person says in a window without a break. asked: it is a journalist's question, context only."""

    name: str
    role: str
    text: str
    asked: bool = False


@dataclass(frozen=True, slots=True)
class Window:
    """Remarks in order, and the sentences among them that can be evidence."""

    remarks: tuple[Remark, ...]
    sentences: tuple[Candidate, ...]

    @property
    def spoken(self) -> str:
        """The words of the speakers alone."""
        return " ".join(remark.text for remark in self.remarks if not remark.asked)


def windows(
    document: Document, found: Sequence[Candidate], size: int, length: Callable[[str], int], questions: bool = False
) -> list[Window]:
    """The windows of a document, in order, none longer than `size` unless a single sentence is.

    found: the sentences of its speakers; length: of a text, in the unit of `size`; questions: whether journalists'
    questions are kept as context.
    """
    made: list[Window] = []
    remarks: list[Remark] = []
    sentences: list[Candidate] = []
    used = 0

    def close() -> None:
        nonlocal used
        if sentences:
            made.append(Window(tuple(remarks), tuple(sentences)))
        remarks.clear()
        sentences.clear()
        used = 0

    for turn, spoken in _turns(document, found):
        if turn.kind == "question":
            if questions:
                text = " ".join(document.text[turn.start : turn.end][-_QUESTION:].split())
                if used + length(text) > size // 2:
                    close()  # so that the answer stands behind its question
                remarks.append(Remark("", "", text, asked=True))
                used += length(text)
            continue
        name, role = (turn.speaker.name, turn.speaker.role) if turn.speaker else ("", "")
        said: list[str] = []
        for item in spoken:
            text = " ".join(item.text.split())
            needed = length(text) + (0 if said else length(f"{name} {role}"))
            if sentences and used + needed > size:
                _add(remarks, name, role, said)
                close()
            said.append(text)
            sentences.append(item)
            used += needed
        _add(remarks, name, role, said)
    close()
    return _weightiest(made)


def _add(remarks: list[Remark], name: str, role: str, said: list[str]) -> None:
    if said:
        remarks.append(Remark(name, role, " ".join(said)))
        said.clear()


def _turns(document: Document, found: Sequence[Candidate]) -> Iterator[tuple[Turn, list[Candidate]]]:
    """Every turn with its sentences."""
    by_turn: dict[int, list[Candidate]] = {}
    for item in sorted(found, key=lambda each: each.start):
        by_turn.setdefault(item.turn.start, []).append(item)
    for turn in document.turns:
        yield turn, by_turn.get(turn.start, [])


def _weightiest(made: list[Window]) -> list[Window]:
    if len(made) <= MOST:
        return made
    weight = [max(item.salience for item in window.sentences) for window in made]
    kept = sorted(sorted(range(len(made)), key=lambda place: -weight[place])[:MOST])
    return [made[place] for place in kept]
