from __future__ import annotations

from pathlib import Path

import pytest
import torch
from safetensors.torch import load_file, save_file

from models.training.average import average


def folder(path: Path, value: float, width: int = 2) -> Path:
    path.mkdir()
    (path / "config.json").write_text("{}", "utf-8")
    save_file({"layer": torch.full((width,), value)}, path / "model.safetensors", metadata={"format": "pt"})
    return path


def test_two_weights_are_mixed_by_their_shares_and_the_rest_is_kept(tmp_path: Path) -> None:
    average(folder(tmp_path / "one", 1.0), folder(tmp_path / "other", 2.0), 0.25, tmp_path / "out")
    assert load_file(tmp_path / "out" / "model.safetensors")["layer"].tolist() == [1.25, 1.25]
    assert (tmp_path / "out" / "config.json").read_text("utf-8") == "{}"
    assert sorted(path.name for path in tmp_path.iterdir()) == ["one", "other", "out"]


def test_other_shapes_are_refused(tmp_path: Path) -> None:
    with pytest.raises(ValueError, match="one architecture"):
        average(folder(tmp_path / "one", 1.0), folder(tmp_path / "wide", 1.0, 3), 0.5, tmp_path / "out")
    assert not (tmp_path / "out").exists()
