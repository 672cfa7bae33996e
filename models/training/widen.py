"""Goes on from the state of a run with wider feed-forward layers: what the model knows stays, there is room for more.

The new units begin with random incoming and zero outgoing weights, so that the wider model first puts out exactly what
the narrower did. Source of the idea: Chen, Goodfellow and Shlens, "Net2Net: Accelerating Learning via Knowledge
Transfer", ICLR 2016; zero outgoing weights instead of copied units need no noise to become different.
"""

from __future__ import annotations

from typing import Any

AXES = {"fc1.weight": 0, "fc1.bias": 0, "fc2.weight": 1}
"""Which axis of a parameter counts the units of the feed-forward layer."""


def widen(state: dict[str, Any], width: int, seed: int = 1) -> dict[str, Any]:
    """The state of a run (`state.pt`) with feed-forward layers of `width` units instead of fewer."""
    import torch

    draw = torch.Generator().manual_seed(seed)
    moments = state["optimizer"]["state"]
    # The optimiser counts in the order of the model; shared embeddings count once, positions aren't learnt.
    numbered = [name for name in state["model"] if _learnt(name)]
    if len(numbered) != len(moments):
        raise ValueError(f"the state has {len(moments)} parameters with moments, {len(numbered)} were expected")
    result = {**state, "model": dict(state["model"]), "average": dict(state["average"])}
    result["optimizer"] = {**state["optimizer"], "state": dict(moments)}
    for number, name in zip(sorted(moments), numbered, strict=True):
        axis = next((axis for ending, axis in AXES.items() if name.endswith(ending)), None)
        if axis is None:
            continue
        old = state["model"][name]
        size = [*old.shape]
        size[axis] = width - old.shape[axis]
        added = torch.zeros(size)
        if name.endswith("fc1.weight"):
            added = torch.randn(size, generator=draw) * old.std()
        for weights in (result["model"], result["average"]):
            weights[name] = torch.cat([weights[name], added.to(old)], dim=axis)
        moment = moments[number]
        mean = moment["exp_avg_sq"].mean(dim=axis, keepdim=True).expand(size)
        result["optimizer"]["state"][number] = {
            **moment,
            "exp_avg": torch.cat([moment["exp_avg"], torch.zeros(size).to(old)], dim=axis),
            # With none, the first steps of the new units would be many times the learning rate.
            "exp_avg_sq": torch.cat([moment["exp_avg_sq"], mean], dim=axis),
        }
    return result


def _learnt(name: str) -> bool:
    """Whether the entry of a model's weights is a parameter of its own that is learnt."""
    return name == "model.shared.weight" or not any(part in name for part in ("embed", "lm_head", "final_logits"))
