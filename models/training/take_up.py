"""Goes on from a converted model whose run is gone: its rounded weights, and an optimiser that knows nothing yet."""

from __future__ import annotations

import shutil
from pathlib import Path

from briefing.adapt.weights import write_marian


def take_up(translator: Path, work: Path, step: int, epochs: int) -> None:
    """Writes `work/state.pt` and the tokenizer from the CTranslate2 model in the folder `translator`.

    `step` is where the learning rate goes on; `epochs` how many epochs count as shown, so that short lines
    don't come first again.
    """
    import torch
    from transformers import MarianMTModel

    work.mkdir(parents=True, exist_ok=True)
    weights = work / "taken-up"
    write_marian(translator, weights)
    for name in ("source.spm", "target.spm", "vocab.json"):
        shutil.copy(weights / name, work / name)
    model = MarianMTModel.from_pretrained(weights).float()
    state = {
        "model": model.state_dict(),
        "optimizer": None,
        "average": {name: value.detach().clone() for name, value in model.state_dict().items()},
        "step": step,
        "epoch": epochs,
        "seen": 0,
    }
    torch.save(state, work / "state.pt")
