"""Approved translations are read from every format and split without overlap."""

from __future__ import annotations

from pathlib import Path

import pytest

from briefing.adapt.approved import pairs, read, split
from briefing.errors import InputError

TMX = """<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE tmx SYSTEM "tmx14.dtd">
<tmx version="1.4"><header/><body>
<tu><tuv xml:lang="EN-US"><seg>The talks <bpt i="1"/>go on.</seg></tuv>
<tuv xml:lang="hy"><seg>Շարունակվում են։</seg></tuv></tu>
<tu><tuv xml:lang="en"><seg>Peace.</seg></tuv><tuv xml:lang="fr"><seg>Paix.</seg></tuv></tu>
<tu><tuv lang="ru"><seg>Мир.</seg></tuv><tuv lang="az"><seg>Sülh.</seg></tuv></tu>
</body></tmx>"""


def test_tmx(tmp_path: Path) -> None:
    (tmp_path / "a.tmx").write_text(TMX, "utf-8")
    assert read(tmp_path / "a.tmx") == [
        {"en": "The talks go on.", "hy": "Շարունակվում են։"},
        {"ru": "Мир.", "az": "Sülh."},
    ]


@pytest.mark.parametrize(("name", "separator"), [("a.tsv", "\t"), ("a.csv", ",")])
def test_tables(tmp_path: Path, name: str, separator: str) -> None:
    rows = [("en", "ru"), ("Peace.", "Мир."), ("Peace.", "Мир."), ("Talks.", "Переговоры.")]
    (tmp_path / name).write_text("\n".join(separator.join(row) for row in rows) + "\n", "utf-8")
    assert read(tmp_path / name) == [{"en": "Peace.", "ru": "Мир."}, {"en": "Talks.", "ru": "Переговоры."}]


def test_files_that_are_none(tmp_path: Path) -> None:
    (tmp_path / "a.tmx").write_text("<tmx><body>", "utf-8")
    with pytest.raises(InputError, match="isn't sound XML"):
        read(tmp_path / "a.tmx")
    with pytest.raises(InputError, match="can't be read"):
        read(tmp_path / "none.tmx")
    with pytest.raises(InputError, match="no such file"):
        read(tmp_path / "none.tsv")


def test_entities_of_a_tmx_reach_no_file(tmp_path: Path) -> None:
    (tmp_path / "secret").write_text("secret")
    entity = f'<!DOCTYPE tmx [<!ENTITY x SYSTEM "file://{tmp_path / "secret"}">]>'
    unit = '<tu><tuv lang="en"><seg>&x;</seg></tuv><tuv lang="ru"><seg>Мир.</seg></tuv></tu>'
    (tmp_path / "a.tmx").write_text(f"{entity}<tmx><body>{unit}</body></tmx>")
    with pytest.raises(InputError, match="has the entity &x;"):
        read(tmp_path / "a.tmx")


def test_nothing_is_both_learnt_and_measured(tmp_path: Path) -> None:
    segments = [{"en": f"Sentence {i}.", "ru": f"Фраза {i % 60}."} for i in range(120)]
    approved = split(segments, tmp_path)
    assert len(approved.held_out) == 12
    measured = {text for segment in approved.held_out for text in segment.values()}
    assert not measured & {text for segment in approved.learn for text in segment.values()}
    more = split([*segments, {"en": "New.", "ru": "Новая."}], tmp_path)
    assert len(set(map(str, approved.held_out)) & set(map(str, more.held_out))) >= 11
    assert approved.directions([("en", "ru"), ("en", "hy")]) == [("en", "ru")]
    assert pairs([{"en": "a", "ru": "b"}, {"en": "c"}], "ru", "en") == [("b", "a")]


def test_too_few(tmp_path: Path) -> None:
    with pytest.raises(InputError, match="has 2 approved translations; a model is adapted to 40 or more"):
        split([{"en": "a", "ru": "b"}, {"en": "c", "ru": "d"}], tmp_path / "a.tsv")
