"""Averages the weights of two runs, of which one went on from the other.

The later run has seen more, the earlier one was cooled at another place; their mean is better than both where they lie
in one basin. Source: Wortsman et al., "Model soups: averaging weights of multiple fine-tuned models improves accuracy
without increasing inference time", ICML 2022.
"""

from __future__ import annotations

import shutil
from pathlib import Path


def average(weights: Path, others: Path, share: float, out: Path) -> None:
    """Writes the folder `out`: that of `weights`, but with `share` of `others` in every parameter.

    Raises ValueError where the two aren't weights of one architecture.
    """
    from safetensors.torch import load_file, save_file

    one, other = (load_file(folder / "model.safetensors") for folder in (weights, others))
    shapes, theirs = ({name: tensor.shape for name, tensor in tensors.items()} for tensors in (one, other))
    if shapes != theirs:
        raise ValueError(f"{weights} and {others} aren't weights of one architecture")
    mixed = {name: ((1 - share) * one[name].float() + share * other[name].float()).to(one[name]) for name in one}
    part = out.with_name(out.name + ".part")
    shutil.rmtree(part, ignore_errors=True)
    shutil.copytree(weights, part)
    save_file(mixed, part / "model.safetensors", metadata={"format": "pt"})
    shutil.rmtree(out, ignore_errors=True)
    part.replace(out)
