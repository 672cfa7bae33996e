"""The weights of what stands around the translations of English words: from the training lines and the tables of the
lexicon to `briefing/lexicon/sense_weights.npz`.

Right are the translations that stand in the line's own, in whatever form, or none, where none does. The weights are
those under which these are likeliest, held small.
Source: McFadden, "Conditional Logit Analysis of Qualitative Choice Behavior", 1974.
"""

from __future__ import annotations

import random
import re
from collections import Counter
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass
from pathlib import Path

import numpy as np
from numpy.typing import NDArray

from briefing.lexicon.chooser import TARGETS, Chooser, Place, likely
from briefing.lexicon.dictionary import Dictionary
from briefing.lexicon.finder import find
from briefing.lexicon.hashed import Hashed
from briefing.lexicon.sense_weights import SenseWeights, keyed
from briefing.lexicon.senses import Senses
from briefing.lexicon.stems import NOUN, VERB
from briefing.lexicon.words import Word, titles, words
from models.training.corpus import Line
from models.training.senses import NEITHER, RIGHT, WRONG, said_in, stands

LEAST = 3
"""Times that a cue must stand by a word."""
MOST = 400
"""Times that a word is learnt from."""
HOLD = 1.0
"""What the square of a weight costs, against one word misjudged by a factor of e."""
SMALL = 0.15
"""Weights below count as nothing."""
_ROUNDS = 50

Array = NDArray[np.float32]


@dataclass(frozen=True, slots=True)
class Example:
    """A word in a line: the keys of its translations, a row each, with what stands around, a column each, and how much
    of it there is; what the cues by hand weigh; which translations are right."""

    keys: NDArray[np.uint32]
    amounts: Array
    by_hand: Array
    right: NDArray[np.bool_]


class _Listener(Chooser):
    """Keeps what it is asked."""

    def __init__(self, senses: Senses) -> None:
        super().__init__(senses)
        self.heard: list[Place] = []

    def place(self, text: str, tokens: Sequence[re.Match[str]], i: int, words: Sequence[Word] = ()) -> Place | None:
        if found := super().place(text, tokens, i, words):
            self.heard.append(found)
        return found


def learn(senses: Senses, lines: Sequence[Line], path: Path) -> int:
    """Fits the weights and writes them to `path`; the result is how many there are."""
    fitted = [_fit(found) for found in examples(senses, lines).values() if found]
    keys = np.concatenate([keys for keys, _, _ in fitted])
    weights = np.concatenate([weights for _, weights, _ in fitted])
    kept = np.abs(weights) >= SMALL
    scale = float(np.abs(weights).max()) / 127
    by_hand = float(np.mean([weight for _, _, weight in fitted]))
    quantized = np.round(weights[kept] / scale).astype(np.int8)
    table = Hashed.of(dict(zip(keys[kept].tolist(), quantized.tolist(), strict=True)))
    SenseWeights(table, scale, by_hand).write(path)
    return int(kept.sum())


def measure(senses: Senses, weights: SenseWeights, lines: Sequence[Line]) -> Counter[str]:
    """How often a translation is taken for sure in the `lines`, each language counted for itself: `right` where the
    line's own has it, `wrong` where it has another of them instead, or `neither`; and how often it stays `open`."""
    counts: Counter[str] = Counter()
    for place, said in _places(senses, lines):
        for language in TARGETS:
            texts, sure = likely(place, language, weights)
            right = _right(place, language, said[language])
            taken = right[list(place.by_hand[language]).index(texts[0])]
            counts["open" if not sure else RIGHT if taken else WRONG if any(right) else NEITHER] += 1
    return counts


def examples(senses: Senses, lines: Sequence[Line]) -> dict[str, list[Example]]:
    """By language, the words of the `lines` for which there is a choice."""
    found: dict[str, list[Example]] = {language: [] for language in TARGETS}
    times: Counter[str] = Counter()
    for place, said in _places(senses, random.Random(1).sample(lines, len(lines))):
        times[place.english] += 1
        if times[place.english] > MOST:
            continue
        amounts = np.array(list(place.amounts.values()), np.float32)
        for language in TARGETS:
            right = _right(place, language, said[language])
            keys = keyed(place.names(language), place.amounts)
            by_hand = np.array(place.weights(language), np.float32)
            found[language].append(Example(keys, amounts, by_hand, np.array([*right, not any(right)])))
    return found


def _places(senses: Senses, lines: Iterable[Line]) -> Iterator[tuple[Place, dict[str, list[str]]]]:
    """The words for which there is a choice, and the words of the line's translations by language."""
    listener = _Listener(senses)
    english = Dictionary(words(), "en", titles(), listener)
    for line in lines:
        text = line.texts["en"]
        listener.heard.clear()
        english.find(text, [(name.start, name.end) for name in find(text, "en")])
        said = {language: said_in(line.texts[language], language) for language in TARGETS}
        for place in listener.heard:
            yield place, said


def _right(place: Place, language: str, said: list[str]) -> list[bool]:
    """Which of the translations stand among the words `said`, in whatever form."""
    texts = place.by_hand[language]
    return [stands(text, VERB if text in place.verbs else NOUN, language, said) for text in texts]


def _fit(examples: Sequence[Example]) -> tuple[NDArray[np.uint32], Array, float]:
    """Keys and weights of what stands around, and the weight of the cues by hand."""
    from scipy.optimize import minimize
    from scipy.sparse import csr_matrix

    keys, times = np.unique(np.concatenate([each.keys.ravel() for each in examples]), return_counts=True)
    keys = keys[times >= LEAST]
    counts = np.array([len(each.by_hand) for each in examples])
    begin = np.append(0, np.cumsum(counts)[:-1])
    of_example = np.repeat(np.arange(len(examples)), counts)
    right = np.concatenate([each.right for each in examples])
    hands = np.concatenate([each.by_hand for each in examples])
    columns, values, lengths = [], [], []
    for each in examples:
        at = np.minimum(np.searchsorted(keys, each.keys), len(keys) - 1)
        known = keys[at] == each.keys
        columns.append(at[known].astype(np.int32))
        values.append(np.broadcast_to(each.amounts, known.shape)[known])
        lengths.append(known.sum(axis=1))
    ends = np.append(0, np.cumsum(np.concatenate(lengths)))
    rows = csr_matrix((np.concatenate(values), np.concatenate(columns), ends), shape=(len(hands), len(keys)))
    del columns, values
    turned = rows.T.tocsr()

    def loss(weights: NDArray[np.float64]) -> tuple[float, NDArray[np.float64]]:
        scores = rows @ weights[:-1].astype(np.float32) + np.float32(weights[-1]) * hands
        odds = np.exp(scores - np.maximum.reduceat(scores, begin)[of_example])
        total = np.add.reduceat(odds, begin)
        of_right = np.add.reduceat(odds * right, begin) + np.float32(1e-30)
        unlikely = (np.log(total) - np.log(of_right)).sum(dtype=np.float64)
        slope = odds / total[of_example] - odds * right / of_right[of_example]
        cost = HOLD / 2 * float(weights[:-1] @ weights[:-1])
        return unlikely + cost, np.append(turned @ slope + HOLD * weights[:-1], (slope * hands).sum())

    start = np.zeros(len(keys) + 1)
    start[-1] = 1
    found = minimize(loss, start, jac=True, method="L-BFGS-B", options={"maxiter": _ROUNDS, "maxcor": 5}).x
    return keys, found[:-1].astype(np.float32), float(found[-1])
