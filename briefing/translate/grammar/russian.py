"""Russian grammar that can be seen to be wrong in the sentence alone: put right where one form alone is, reported where
none is certain.

A small model often finds the word and misses its ending ("к независимость", "литовскую молоко", "министерство ввёл").
Only what no reading of the dictionary allows counts.
"""

from __future__ import annotations

from collections.abc import Iterator

from briefing.translate.grammar import russian_clauses as clauses
from briefing.translate.grammar import russian_phrases as phrases
from briefing.translate.grammar.russian_phrases import Fault
from briefing.translate.grammar.russian_readings import Word, words_of

_ROUNDS = 8


def mended(text: str) -> tuple[str, bool]:
    """`text` with the endings put right that can only be so; whether anything disagreed, mended or not."""
    found = False
    for _ in range(_ROUNDS):  # a word put right can settle its neighbour, or show that it doesn't fit either
        faults = list(_faults(words_of(text)))
        found = found or bool(faults)
        change = next(((word, form) for word, form in faults if form is not None), None)
        if change is None:
            break
        word, form = change
        text = text[: word.start] + word.form(form) + text[word.end :]
    return text, found


def _faults(words: list[Word]) -> Iterator[Fault]:
    """What doesn't fit where it stands, in order."""
    for i, word in enumerate(words[:-1]):
        found = [phrases.after_preposition(words, i), phrases.before_noun(words, i), clauses.no_noun(words, i)]
        found.append(clauses.future(words, i))
        if word.text == ",":
            found += [clauses.relative(words, i), clauses.participle(words, i)]
        if i == 0 or (word.lower == "что" and words[i - 1].text == ","):
            found.append(clauses.verb(words, i + (i > 0)))
        yield from (fault for fault in found if fault is not None)
