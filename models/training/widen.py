"""Goes on from the state of a run with wider feed-forward layers: what the model knows stays, there is room for more.

The new units begin with random incoming and zero outgoing weights, so that the wider model first puts out exactly what
the narrower did. Source of the idea: Chen, Goodfellow and Shlens, "Net2Net: Accelerating Learning via Knowledge
Transfer", ICLR 2016; zero outgoing weights instead of copied units need no noise to become different. What the
optimizer remembers is left out: it begins anew.
"""

from __future__ import annotations

from typing import Any

AXES = {"fc1.weight": 0, "fc1.bias": 0, "fc2.weight": 1}
"""Which axis of a parameter counts the units of the feed-forward layer."""


def widen(state: dict[str, Any], width: int, seed: int = 1) -> dict[str, Any]:
    """The state of a run (`state.pt`) with feed-forward layers of `width` units instead of fewer."""
    import torch

    draw = torch.Generator().manual_seed(seed)
    result = {**state, "model": dict(state["model"]), "average": dict(state["average"]), "optimizer": None}
    for name, old in state["model"].items():
        axis = next((axis for ending, axis in AXES.items() if name.endswith(ending)), None)
        if axis is None:
            continue
        size = [*old.shape]
        size[axis] = width - old.shape[axis]
        added = torch.zeros(size)
        if name.endswith("fc1.weight"):
            added = torch.randn(size, generator=draw) * old.std()
        for weights in (result["model"], result["average"]):
            weights[name] = torch.cat([weights[name], added.to(old)], dim=axis)
    return result
