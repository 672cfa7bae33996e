"""How much every word around speaks for each translation of an English word, learnt from translated lines.

A conditional logit over the translations of a word into one language, and over none of them: what stands around (the
cues of `senses.py`), the form of the word and the cues that the table by hand has for it add up. The weights are kept
as 8-bit integers under hashed names in `sense_weights.npz`, which `python -m models.training sense-weights` writes.
Source: McFadden, "Conditional Logit Analysis of Qualitative Choice Behavior", 1974; Weinberger et al., "Feature Hashing
for Large Scale Multitask Learning", ICML 2009.
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from importlib.resources import as_file, files
from pathlib import Path
from typing import TYPE_CHECKING

from briefing.lexicon.hashed import Hashed, crc
from briefing.lexicon.once import once

if TYPE_CHECKING:
    import numpy as np
    from numpy.typing import NDArray

CLASS_VALUE = 0.6
"""Of a class of cues against 1 of a word: a word may have several."""
FORM, ALWAYS = "=", ""
"""What the form of the word itself is called, behind the first mark, and what speaks for a translation everywhere."""
_SPREAD = 2_654_435_761
"""Knuth's multiplier, which keeps the keys of a name apart from those of others."""


class SenseWeights:
    """The learnt weights.

    weights: `keyed` by a name and a cue, in units of `scale`; by_hand: what one unit of the weight of cues by hand
    counts.
    """

    def __init__(self, weights: Hashed, scale: float, by_hand: float) -> None:
        self._weights, self._scale, self._by_hand = weights, scale, by_hand

    @classmethod
    def read(cls, path: Path) -> SenseWeights:
        """Those of a file that `write` wrote."""
        import numpy as np

        with np.load(path, allow_pickle=False) as archive:
            scale, by_hand = map(float, archive["numbers"])
            return cls(Hashed.read(archive), scale, by_hand)

    def write(self, path: Path) -> None:
        """To a NumPy archive of plain arrays."""
        import numpy as np

        np.savez_compressed(path, **self._weights.arrays(), numbers=np.array([self._scale, self._by_hand]))

    def scores(self, names: Sequence[str], by_hand: Sequence[float], amounts: Mapping[str, float]) -> list[float]:
        """The log-odds of each name, up to what is the same for all.

        by_hand: what its cues in the table weigh; amounts: the `features` of the place.
        """
        import numpy as np

        found = self._weights[keyed(names, amounts)]
        learnt = found @ np.fromiter(amounts.values(), np.float32, len(amounts)) * self._scale
        return [float(one) + self._by_hand * other for one, other in zip(learnt, by_hand, strict=True)]


def named(language: str, english: str, translation: str) -> str:
    """What a translation of an English word is called; an empty one stands for none of the others."""
    return f"{language} {english} {translation}"


def features(form: str, seen: Iterable[str]) -> dict[str, float]:
    """What speaks for the translations of a word, and how much of it there is: the cues around, its form, and its being
    there."""
    return {**{cue: CLASS_VALUE if "@" in cue else 1.0 for cue in seen}, FORM + form: 1.0, ALWAYS: 1.0}


def keyed(names: Iterable[str], cues: Iterable[str]) -> NDArray[np.uint32]:
    """The keys of names, a row each, with cues, a column each."""
    import numpy as np

    columns = np.array([crc(cue) for cue in cues], np.uint32)
    rows = np.array([crc(name) * _SPREAD & 0xFFFFFFFF for name in names], np.uint32)
    return np.asarray(rows[:, None] + columns[None, :], np.uint32)


@once
def sense_weights() -> SenseWeights:
    """Those that the package brings."""
    with as_file(files("briefing.lexicon") / "sense_weights.npz") as path:
        return SenseWeights.read(path)
