"""The settings of a training run."""

from __future__ import annotations

from dataclasses import dataclass
from itertools import permutations

from models.training.corpus import LANGUAGES


@dataclass(frozen=True)
class Recipe:
    """Everything that decides what comes out of a run, besides the corpus."""

    vocabulary: int = 8000
    width: int = 256
    feed_forward: int = 2048
    encoder: int = 6
    decoder: int = 3
    dropout: float = 0.0
    """None: the model is undertrained, see README.md."""
    learning_rate: float = 1e-3
    warmup: int = 600
    micro: int = 2000
    """Target tokens of one forward pass."""
    accumulate: int = 2
    """Batches of an update: what Muon does with the matrices of the layers costs more than half as much as a batch."""
    smoothing: float = 0.1
    sample: float = 0.25
    """Share of source sentences whose segmentation is sampled."""
    short_epochs: int = 2
    """Epochs at the start that show short lines only."""
    short: int = 24
    """Longest line of these, in subwords."""
    longest: int = 120
    cooldown: float = 0.4
    """Last part of the updates, over which the learning rate falls to zero."""
    decay: float = 0.995
    """Of the moving average of the weights."""
    aligned: bool = True
    """Start embeddings from co-occurrence across languages."""
    guidance: float = 0.5
    """Weight of the loss that shows one attention head where to look."""
    guided_layer: int = 1
    """The decoder layer, from 0, whose first head is shown."""
    swapped: int = 4000
    """Lines with exchanged names that are learnt from besides the hand-written ones."""
    tied: bool = True
    """Embeddings and output layer are the same matrix."""
    directions: tuple[tuple[str, str], ...] = tuple(permutations(LANGUAGES, 2))
    """Source and target language of each that is learnt."""
    seed: int = 1
