"""Processes that train apart and average their tensors now and then.

Source: Stich, "Local SGD Converges Fast and Communicates Little", ICLR 2019.
"""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING, NamedTuple

if TYPE_CHECKING:
    import torch


class Met(NamedTuple):
    """What all processes did together since they last met; done: whether one of them said so."""

    updates: int
    tokens: int
    done: bool


def average(tensors: Sequence[torch.Tensor], updates: int, tokens: int, done: bool) -> Met:
    """Writes into `tensors` (float, any shapes, the same in each process) their mean over all processes, each weighted
    by its number of updates. Blocks until every process of the default group has called it."""
    import torch

    counts = torch.tensor([updates, tokens, done], dtype=torch.float64)
    torch.distributed.all_reduce(counts)
    flat = torch.cat([tensor.flatten() for tensor in tensors]) * (updates / counts[0].item())
    torch.distributed.all_reduce(flat)
    for tensor, part in zip(tensors, flat.split([tensor.numel() for tensor in tensors]), strict=True):
        tensor.copy_(part.view_as(tensor))
    return Met(round(counts[0].item()), round(counts[1].item()), counts[2].item() > 0)
