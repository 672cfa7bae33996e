"""Sentence pairs in directions, in batches of about the same number of tokens."""

from __future__ import annotations

import random
from collections.abc import Iterator, Sequence

from briefing.lexicon.finder import Found, find, stands_in
from briefing.lexicon.seen import Seen
from briefing.translate.annotate import Hint, find_words, hints, word_hints, write
from briefing.translate.number_forms import as_written_in
from models.training.corpus import Line
from models.training.recipe import Recipe
from models.training.tokenizer import Tokenizer
from models.training.words import DICTIONARY

Directions = Sequence[tuple[str, str]]
Pair = tuple[list[int], list[int]]
Batch = tuple[str, str, list[Pair]]
"""Source language, target language, pairs."""
ANNOTATED = 0.95
"""Share of the showings of a line that carry the target form behind its names."""
HINTED = 0.95
"""Share of the showings that carry translations behind rare words, right or wrong as the dictionary has them."""
KEPT = 0.97
"""Share of these words that keep theirs: no sentence shall depend on all being there."""
LIKE = 6
"""Subwords by which pairs of like size differ at most."""


def weight(line: Line, source: str, target: str) -> float:
    """How many times an epoch shows a line in a direction: from English always, the others now and then."""
    if line.part == DICTIONARY:
        return 0.4 if source == "en" else 0.05
    if source == "en":
        return 1.0
    return 0.25 if target == "en" else 0.18


class Pairs:
    """The training pairs, encoded once; a part of the source sentences is segmented anew each time it is shown."""

    def __init__(self, lines: list[Line], tokenizer: Tokenizer, directions: Directions = Recipe.directions) -> None:
        self._lines, self._tokenizer, self.directions = lines, tokenizer, directions
        sources = {source for source, _ in directions}
        self._ids = [{code: tokenizer.encode(text) for code, text in line.texts.items()} for line in lines]
        # Rows of the dictionary carry no hints: they would be given their answer.
        looked = [{} if line.part == DICTIONARY else {code: line.texts[code] for code in sources} for line in lines]
        self._names = [{code: find(text, code) for code, text in texts.items()} for texts in looked]
        self._words = [{code: find_words(text, code) for code, text in texts.items()} for texts in looked]

    def epoch(self, tokens: int, longest: int, sample: float, seed: int) -> Iterator[Batch]:
        """Shuffled batches of one direction each, of at most about `tokens` padded tokens.

        Lines above `longest` subwords are left out.

        `sample` is the share of source sentences whose segmentation is drawn at random.
        """
        order = random.Random(seed)
        random.seed(seed)
        drawn: list[tuple[str, str, int, int, float, Pair]] = []
        for number, ids in enumerate(self._ids):
            for source, target in self.directions:
                size = max(len(ids[source]) + 1, len(ids[target]))
                if order.random() < weight(self._lines[number], source, target) and size <= longest:
                    pair = self._pair(number, source, target, sample)
                    size = max(map(len, pair))  # of what is shown: names and sampling make the source longer
                    drawn.append((source, target, size, len(pair[1]), order.random(), pair))
        # Neighbours of like size, then of like target, need little filling on either side.
        drawn.sort(key=lambda item: (*item[:2], item[2] // LIKE, *item[3:5]))
        batches: list[Batch] = []
        pairs: list[Pair] = []
        longest_of_batch = 0
        for i, (source, target, size, _, _, pair) in enumerate(drawn):
            pairs.append(pair)
            longest_of_batch = max(longest_of_batch, size)
            after = drawn[i + 1] if i + 1 < len(drawn) else None
            if (
                after is None
                or after[:2] != (source, target)
                or max(longest_of_batch, after[2]) * (len(pairs) + 1) > tokens
            ):
                batches.append((source, target, pairs))
                pairs, longest_of_batch = [], 0
        order.shuffle(batches)
        yield from batches

    def both(self, source: str, target: str) -> list[Pair]:
        """All lines in one direction, plainly segmented, without `</s>` and target token."""
        return [(ids[source][:-1], ids[target][:-1]) for ids in self._ids]

    def _pair(self, number: int, source: str, target: str, sample: float) -> Pair:
        text = self._lines[number].texts[source]
        known: list[Hint] = []
        if random.random() < ANNOTATED:
            known += hints(self._translated(number, source, target), target)
        if random.random() < HINTED:
            known += word_hints(self._kept(number, source), target)
        shown = as_written_in(write(text, known), source, target)
        if shown != text:
            left = self._tokenizer.encode(shown, target, sample / 2)
        elif sample:
            left = self._tokenizer.encode(text, target, sample)
        else:
            left = [*self._tokenizer.target(target), *self._ids[number][source]]
        return left, self._ids[number][target]

    def _kept(self, number: int, source: str) -> list[Seen]:
        return [seen for seen in self._words[number].get(source, ()) if random.random() < KEPT]

    def _translated(self, number: int, source: str, target: str) -> list[Found]:
        """The names of a line that its translation has too: an adjective may stand for a country."""
        text = self._lines[number].texts[target]
        return [name for name in self._names[number].get(source, ()) if stands_in(name.entry, text, target)]


def padded(batch: list[list[int]], pad: int) -> list[list[int]]:
    """Rows of one length, filled up with `pad`."""
    longest = max(map(len, batch))
    return [row + [pad] * (longest - len(row)) for row in batch]
