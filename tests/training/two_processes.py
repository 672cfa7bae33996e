"""A tiny run for `torchrun`: FOLDER; meets the other process at every update."""

from __future__ import annotations

import sys
from pathlib import Path

from models.training import train
from models.training.corpus import read_lines
from tests.training.test_training import RECIPE

if __name__ == "__main__":
    train.MEET_SECONDS = 0
    lines = read_lines()[:12] * 8
    run = train.Run(Path(sys.argv[1]), RECIPE, lines, lines)
    run.train_until(6, minutes=60)
    weight = run.model.model.shared.weight.double().sum().item()
    Path(sys.argv[1], f"{run.rank}.txt").write_text(f"{run.step} {run.seen} {weight!r}")
