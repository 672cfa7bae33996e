from __future__ import annotations

from pathlib import Path

import numpy as np
import pytest

from briefing.lexicon.hashed import Hashed

FAR = {7: 5, 65_535: -7, 131_070: 1, 131_071: 2, 4_000_000_000: -128}
ASKED = np.array([[7, 8, 65_535], [131_071, 4_000_000_000, 4_000_000_001]], np.uint32)


def test_every_key_has_a_weight() -> None:
    assert Hashed.of(FAR)[ASKED].tolist() == [[5, 0, -7], [2, -128, 0]]


def test_an_empty_table_knows_no_key() -> None:
    assert Hashed.of({})[ASKED].tolist() == [[0, 0, 0], [0, 0, 0]]


def test_a_file_is_read_as_it_was_written(tmp_path: Path) -> None:
    np.savez_compressed(tmp_path / "some.npz", **Hashed.of(FAR).arrays())
    with np.load(tmp_path / "some.npz", allow_pickle=False) as archive:
        read = Hashed.read(archive)
    assert read[ASKED].tolist() == [[5, 0, -7], [2, -128, 0]]
    assert (np.diff(read._keys.astype(np.int64)) > 0).all()


@pytest.mark.parametrize("damage", ["length", "kind", "empty"])
def test_a_damaged_table_is_refused(damage: str) -> None:
    arrays = Hashed.of(FAR).arrays()
    if damage == "length":
        arrays["weights"] = arrays["weights"][:-1]
    elif damage == "kind":
        arrays["gaps"] = arrays["gaps"].astype(np.float32)
    else:
        arrays = {name: each[:0] for name, each in arrays.items()}
    with pytest.raises(ValueError, match="table"):
        Hashed.read(arrays)
