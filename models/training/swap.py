"""Generated training lines: a person or place of a hand-written line becomes another, inflected alike.

A name is swapped only where the rules of `briefing.lexicon` reproduce, letter by letter, how each of the four sentences
writes it; that tells its case there. Such lines are learnt from and never measured on; their ids end in `~`.
"""

from __future__ import annotations

import random
from collections.abc import Sequence

from briefing.lexicon.entry import Entry, entries
from briefing.lexicon.finder import find
from briefing.lexicon.people import made_up
from briefing.lexicon.replacement import agreement, replaced
from models.training.corpus import LANGUAGES, Line, Split, evaluation_sentences, without_overlap
from models.training.words import dictionary_lines

TRIES = 8
"""Names that are tried as the new one before a slot is given up."""
MADE_UP = 4000
"""People of a given name and a surname of the tables, besides those in public life."""
SWAPPED = ("person", "place")
"""Countries bring their adjectives and inhabitants into a sentence, organisations their deeds."""


def learnt_from(parts: Split, count: int) -> list[Line]:
    """The training lines, `count` swapped ones, none of which has become a measured sentence, and the dictionary."""
    measured = [line.texts["en"] for line in parts.dev + parts.test] + evaluation_sentences()
    return parts.train + without_overlap(swapped(parts.train, count), measured) + dictionary_lines()


def swapped(lines: Sequence[Line], count: int, seed: int = 1) -> list[Line]:
    """`count` lines with one other name each, fewer where the corpus doesn't have as many slots."""
    order = random.Random(seed)
    pools: dict[tuple[str, str, int], list[Entry]] = {}
    for entry in (*entries(), *made_up(MADE_UP, seed)):
        if entry.kind in SWAPPED:
            pools.setdefault(_group(entry), []).append(entry)
    made: list[Line] = []
    for line in order.sample(list(lines), len(lines)):
        if len(made) == count:
            break
        for old in slots(line):
            candidates = order.choices(pools.get(_group(old), [old]), k=TRIES)
            if texts := next(filter(None, (exchanged(line, old, new) for new in candidates if new != old)), None):
                made.append(Line(line.id + "~", line.topics, line.register, texts))
                break
    return made


def slots(line: Line) -> list[Entry]:
    """The names that stand in all four sentences and may become another."""
    names = [name.entry for name in find(line.texts["en"], "en") if name.entry.kind in SWAPPED]
    return [entry for entry in names if exchanged(line, entry, entry)]


def exchanged(line: Line, old: Entry, new: Entry) -> dict[str, str] | None:
    """The four sentences with `new` for `old`; None where it is unsure in one of them."""
    texts = {}
    for language in LANGUAGES:
        text = replaced(line.texts[language], language, old, new)
        if text is None:
            return None
        texts[language] = text
    return texts


def _group(entry: Entry) -> tuple[str, str, int]:
    """Only names that agree alike and have as many words take each other's place."""
    return (*agreement(entry), len(entry.preferred("en").split()))
