"""A table of small weights under hashed names, as compact in a file as its weights allow."""

from __future__ import annotations

import zlib
from collections.abc import Mapping
from functools import lru_cache
from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    import numpy as np
    from numpy.typing import NDArray

_WIDEST = 65_535
"""Gap between two keys in the file."""


class Hashed:
    """keys: uint32, sorted, each once; weights: int8; the weight of any other key is 0."""

    def __init__(self, keys: NDArray[np.uint32], weights: NDArray[np.int8]) -> None:
        self._keys, self._weights = keys, weights

    @classmethod
    def of(cls, weights: Mapping[int, int]) -> Hashed:
        """The table of these weights, from -128 to 127, by key, from 0 to 2³² - 1."""
        import numpy as np

        keys = np.fromiter(weights.keys(), np.uint32, len(weights))
        order = np.argsort(keys)
        return cls(keys[order], np.fromiter(weights.values(), np.int8, len(weights))[order])

    @classmethod
    def read(cls, archive: Mapping[str, NDArray[Any]]) -> Hashed:
        """The table whose `arrays` a NumPy archive holds. Raises KeyError or ValueError for others."""
        import numpy as np

        gaps, weights = archive["gaps"], archive["weights"]
        if gaps.dtype != np.uint16 or weights.dtype != np.int8 or gaps.ndim != 1 or gaps.shape != weights.shape:
            raise ValueError("gaps and weights of a table must be of one length")
        if not len(gaps) or int(gaps.sum(dtype=np.uint64)) >= 1 << 32:
            raise ValueError("a table must hold something, under keys of 32 bits")
        return cls(np.cumsum(gaps, dtype=np.uint32), weights)

    def arrays(self) -> dict[str, Any]:
        """For a NumPy archive: the keys as the gaps between them, too wide ones filled with keys of weight 0."""
        import numpy as np

        gaps = np.diff(self._keys.astype(np.int64), prepend=0)
        fillers = np.maximum(gaps - 1, 0) // _WIDEST
        at = np.arange(len(gaps)) + np.cumsum(fillers)
        wide = np.full(len(gaps) + int(fillers.sum()), _WIDEST, np.uint16)
        wide[at] = gaps - fillers * _WIDEST
        weights = np.zeros(len(wide), np.int8)
        weights[at] = self._weights
        return {"gaps": wide, "weights": weights}

    def __getitem__(self, asked: NDArray[np.uint32]) -> NDArray[np.int8]:
        """The weight of each key, in the shape of `asked`."""
        import numpy as np

        if not len(self._keys):
            return np.zeros(asked.shape, np.int8)
        places = np.minimum(np.searchsorted(self._keys, asked), len(self._keys) - 1)
        return np.where(self._keys[places] == asked, self._weights[places], np.int8(0))


@lru_cache(maxsize=100_000)
def crc(name: str) -> int:
    """CRC-32 of a name: the key under which it stands."""
    return zlib.crc32(name.encode())
