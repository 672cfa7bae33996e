"""A small Transformer encoder in NumPy: `models/training/inflection.py` trains the same in torch.

Source: Vaswani et al., "Attention Is All You Need", NIPS 2017, with the norms in front of the layers (Xiong et al., "On
Layer Normalization in the Transformer Architecture", ICML 2020).
"""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

import numpy as np
from numpy.typing import NDArray

HEADS = 4
LONGEST = 90
"""Words of a sentence that are seen."""
TAGS, FIXED = 8, 3
"""Places for what a form may be and what all forms of a word are, filled or not; more isn't seen."""
_SCALE = ".scale"
_NOTHING = -1e4

Array = NDArray[np.float32]
Numbers = NDArray[np.int64]


def quantised(arrays: Mapping[str, Array]) -> dict[str, NDArray[Any]]:
    """The same weights for a file: matrices as 8-bit integers, with a scale for each row."""
    result: dict[str, NDArray[Any]] = {}
    for name, array in arrays.items():
        if array.ndim < 2:
            result[name] = array.astype(np.float32)
            continue
        scale = np.abs(array.reshape(len(array), -1)).max(1) / 127 + 1e-12
        result[name] = np.round(array / scale.reshape(-1, *[1] * (array.ndim - 1))).astype(np.int8)
        result[name + _SCALE] = scale.astype(np.float32)
    return result


class Encoder:
    """The trained weights."""

    def __init__(self, archive: Mapping[str, NDArray[Any]]) -> None:
        """Raises KeyError or ValueError where the archive lacks what `quantised` gave."""
        self._of = {name: _whole(archive, name) for name in archive if not name.endswith(_SCALE)}
        self.lemmas, self.sources = len(self._of["lemma.weight"]), len(self._of["source.weight"])
        self._layers = 1 + max(int(name.split(".")[1]) for name in self._of if name.startswith("layers."))
        self._lemma, self._source = (
            self._of[f"{side}.weight"] @ self._of["wide.weight"].T for side in ("lemma", "source")
        )
        kernel = self._of["near.weight"]  # (out, in, places)
        self._kernel = kernel.transpose(2, 1, 0).reshape(-1, len(kernel)).copy()
        self._reach = kernel.shape[2] // 2

    def __call__(self, lemma: Numbers, tag: Numbers, fixed: Numbers, source: Numbers) -> Array:
        """lemma: (sentences, words), tag: (sentences, words, tags of a word), fixed: likewise, source: (sentences,
        words of the source), 0 where there is nothing; returns log-odds (sentences, words, tags)."""
        of, length = self._of, lemma.shape[1]
        several = np.sqrt(np.maximum(1, (tag > 0).sum(2, keepdims=True)))
        own = self._lemma[lemma] + of["tag.weight"][tag].sum(2) / several + of["fixed.weight"][fixed].sum(2)
        other = self._source[source] + of["side.weight"][1]
        places = np.r_[: lemma.shape[1], : source.shape[1]]
        nothing = np.concatenate([lemma == 0, source == 0], 1)
        x = np.concatenate([own + of["side.weight"][0], other], 1) + of["place.weight"][places]
        x = np.where(nothing[..., None], 0, x).astype(np.float32)
        x = x + np.maximum(0, self._near(x))
        for layer in range(self._layers):
            x = self._layer(x, nothing, f"layers.{layer}.")
        return self._straight(self._normed(x[:, :length], "norm"), "out.")

    def _straight(self, x: Array, name: str) -> Array:
        result: Array = x @ self._of[name + "weight"].T + self._of[name + "bias"]
        return result

    def _near(self, x: Array) -> Array:
        """Of every word with its neighbours."""
        wide = np.pad(x, ((0, 0), (self._reach, self._reach), (0, 0)))
        rows = [wide[:, place : place + x.shape[1]] for place in range(2 * self._reach + 1)]
        result: Array = np.concatenate(rows, 2) @ self._kernel + self._of["near.bias"]
        return result

    def _layer(self, x: Array, nothing: NDArray[np.bool_], name: str) -> Array:
        attention = name + "self_attn."
        three = self._straight(self._normed(x, name + "norm1"), attention + "in_proj_")
        sentences, length, _ = x.shape
        heads = three.reshape(sentences, length, 3, HEADS, -1).transpose(2, 0, 3, 1, 4)
        asked, offered, value = heads
        odds = asked @ offered.transpose(0, 1, 3, 2) / np.sqrt(np.float32(asked.shape[-1]))
        odds = np.where(nothing[:, None, None, :], np.float32(_NOTHING), odds)
        odds = np.exp(odds - odds.max(-1, keepdims=True))
        mixed = (odds / odds.sum(-1, keepdims=True)) @ value
        mixed = mixed.transpose(0, 2, 1, 3).reshape(x.shape)
        x = x + self._straight(mixed, attention + "out_proj.")
        inner = self._straight(self._normed(x, name + "norm2"), name + "linear1.")
        return x + self._straight(np.maximum(0, inner), name + "linear2.")

    def _normed(self, x: Array, name: str) -> Array:
        mean = x.mean(-1, keepdims=True)
        deviation = np.sqrt(((x - mean) ** 2).mean(-1, keepdims=True) + np.float32(1e-5))
        result: Array = (x - mean) / deviation * self._of[name + ".weight"] + self._of[name + ".bias"]
        return result


def _whole(archive: Mapping[str, NDArray[Any]], name: str) -> Array:
    array = archive[name]
    if array.ndim < 2:
        return array.astype(np.float32)
    scale = archive[name + _SCALE].reshape(-1, *[1] * (array.ndim - 1))
    result: Array = (array * scale).astype(np.float32)
    return result
