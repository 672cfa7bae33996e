from __future__ import annotations

import shutil
from pathlib import Path

import numpy as np

from briefing.summarize.choice.phrasing import phrases
from models.training.phrasing import fit_phrases, write_phrases
from models.training.salience import train_salience

DEVELOPMENT = Path(__file__).parent.parent / "development"


def test_phrases_of_key_points_weigh_more() -> None:
    said = ["The army will leave Baku.", "Thank you very much.", "The minister will leave Kars.", "Thank you all."]
    worded = [phrases(sentence, "en") for sentence in said] * 2
    weights = fit_phrases([(worded, np.array([3.0, 0.0, 2.0, 0.0] * 2))])
    assert weights["will leave"] > 0 > weights["thank you"]
    assert "the army" not in weights  # too rare


def test_the_table_begins_with_the_heaviest(tmp_path: Path) -> None:
    write_phrases({"one": 0.5, "two": 1.25, "three": -2.0, "none": 0.001}, tmp_path / "phrasing.tsv")
    assert (tmp_path / "phrasing.tsv").read_text("utf-8") == "phrase\tweight\ntwo\t1.25\none\t0.5\nthree\t-2.0\n"


def test_learnt_weights_order_documents_left_out(tmp_path: Path) -> None:
    for name in ("01", "07", "13", "19", "33", "54"):
        for kind, ending in (("docs", "txt"), ("gold", "json")):
            (tmp_path / kind).mkdir(exist_ok=True)
            shutil.copy(DEVELOPMENT / kind / f"{name}.{ending}", tmp_path / kind)
    before, after = train_salience(tmp_path, tmp_path / "salience.tsv")
    assert 0.5 < before < 1 and 0.5 < after < 1
    rows = (tmp_path / "salience.tsv").read_text("utf-8").splitlines()
    assert rows[0] == "part\tweight" and any(row.startswith("phrasing\t") for row in rows)
    assert (tmp_path / "phrasing.tsv").read_text("utf-8").count("\n") > 20
