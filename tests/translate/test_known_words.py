from __future__ import annotations

from pathlib import Path

import numpy as np
import pytest

from briefing.catalog.shipped import KNOWN_WORDS
from briefing.errors import ModelError
from briefing.translate.known_words import KnownWords, small_words


def test_only_small_letter_words_count() -> None:
    assert small_words("Лавров прибыл в Ереван 5 мая, NATO-ի") == ["прибыл", "мая"]


def test_what_was_written_is_read(tmp_path: Path) -> None:
    KnownWords.of({"ru": ["стороны встретились", "встретились в Ереване"], "az": ["tərəflər"]}).write(tmp_path)
    known = KnownWords.read(tmp_path)
    assert known is not None and len(known) == 3
    assert known.unknown("Стороны встретились вчера", "ru") == 0.5
    assert known.unknown("tərəflər", "az") == 0 and known.unknown("tərəflər", "ru") == 1
    assert known.unknown("Лавров — 5", "ru") == 0


def test_a_model_need_not_have_them(tmp_path: Path) -> None:
    assert KnownWords.read(tmp_path) is None


@pytest.mark.parametrize("damage", ["text", "shape", "kind"])
def test_a_damaged_file_is_named(tmp_path: Path, damage: str) -> None:
    path = tmp_path / KNOWN_WORDS
    if damage == "text":
        path.write_text("words", "utf-8")
    else:
        np.save(path, np.zeros((2, 2), np.uint32) if damage == "shape" else np.zeros(3, np.float64))
    with pytest.raises(ModelError, match=r"known_words\.npy"):
        KnownWords.read(tmp_path)
