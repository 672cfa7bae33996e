from __future__ import annotations

from pathlib import Path

import numpy as np
import pytest

from briefing.catalog.shipped import ENDINGS
from briefing.errors import ModelError
from briefing.translate import endings
from briefing.translate.endings import Endings

LINES = [
    "Первые тюльпаны распустились.",
    "Первые фонтаны открылись.",
    "Первый экипаж прибыл.",
    "Первый тираж разошёлся.",
]


@pytest.fixture()
def known(monkeypatch: pytest.MonkeyPatch) -> Endings:
    monkeypatch.setattr(endings, "LEAST", (1, 1, 1))
    monkeypatch.setattr(endings, "OFTEN", 4)
    return Endings.of({"ru": LINES})


def test_endings_that_agree_are_likelier_for_words_never_seen(known: Endings) -> None:
    agreeing = known.usual("Новые диваны нашлись.", "ru")
    assert agreeing > known.usual("Новый диваны нашлись.", "ru")
    assert known.usual("Первые тюльпаны распустились.", "ru") == agreeing


def test_it_is_the_mean_of_the_words_and_the_end(known: Endings) -> None:
    # «~вые» begins two of four lines; what follows is certain, kept as a tenth, since 0 is what isn't there.
    by_hand = [np.log(1 / 2), -0.1, -0.1, -0.1, -0.1]
    assert known.usual(LINES[0], "ru") == pytest.approx(np.mean(by_hand), abs=0.01)


def test_what_was_never_seen_costs_more_the_less_of_it_was(known: Endings) -> None:
    last = known.usual("Первый экипаж прибыли.", "ru")
    assert known.usual("Первый экипаж прибыл.", "ru") > last > known.usual("Qwe rty uio", "ru")


def test_another_language_is_not_judged(known: Endings) -> None:
    assert known.usual("Birinci lalələr açılıb.", "az") == 0.0


def test_what_was_written_is_read(known: Endings, tmp_path: Path) -> None:
    known.write(tmp_path)
    read = Endings.read(tmp_path)
    assert read is not None
    assert [read.usual(line, "ru") for line in LINES] == [known.usual(line, "ru") for line in LINES]


def test_a_model_need_not_have_them(tmp_path: Path) -> None:
    assert Endings.read(tmp_path) is None


def test_a_damaged_file_is_named(tmp_path: Path) -> None:
    (tmp_path / ENDINGS).write_text("endings", "utf-8")
    with pytest.raises(ModelError, match=r"endings\.npz"):
        Endings.read(tmp_path)
    Endings.of({"ru": LINES}).write(tmp_path)
    whole = (tmp_path / ENDINGS).read_bytes()
    (tmp_path / ENDINGS).write_bytes(whole[: len(whole) // 2])
    with pytest.raises(ModelError, match=r"endings\.npz"):
        Endings.read(tmp_path)
    np.savez(tmp_path / ENDINGS, gaps=np.zeros(3, np.uint16), weights=np.zeros(2, np.int8))
    with pytest.raises(ModelError, match=r"endings\.npz"):
        Endings.read(tmp_path)
