"""What a setting of the recipe is worth, on a network small enough to be learnt within half an hour on one core.

It translates in one direction only; trials are compared with one another, not with the embedded model.
"""

from __future__ import annotations

import math
import time
from dataclasses import dataclass, replace
from pathlib import Path

import sacrebleu

from briefing.translate.ctranslate2 import CTranslate2Engine
from models.training.convert import convert
from models.training.corpus import Split
from models.training.recipe import Recipe
from models.training.tokenizer import train_tokenizer
from models.training.train import Run

SMALL = Recipe(
    width=128,
    feed_forward=1024,
    encoder=3,
    decoder=2,
    learning_rate=2e-3,
    warmup=200,
    micro=3000,
    accumulate=1,
    short_epochs=0,
    swapped=0,
    directions=(("en", "ru"),),
)
"""What the trials are compared with."""


@dataclass(frozen=True, slots=True)
class Outcome:
    """lines: that were learnt from; updates of the weights; seconds they took; nats: cross entropy for each character
    of the development lines, which doesn't depend on the vocabulary; chrf: chrF2 of their translations."""

    lines: int
    updates: int
    seconds: float
    nats: float
    chrf: float


def probe(folder: Path, recipe: Recipe, parts: Split, epochs: float) -> Outcome:
    """Learns from `parts.train`, measures on `parts.dev`; leaves the run and the converted model in `folder`."""
    train_tokenizer(parts.train, folder, recipe.vocabulary)
    run = Run(folder, recipe, parts.train, parts.dev)
    batches = sum(1 for _ in run.pairs.epoch(recipe.micro, recipe.longest, recipe.sample, recipe.seed))
    began = time.monotonic()
    run.train_until(math.ceil(epochs * batches / recipe.accumulate), minutes=math.inf)
    seconds = time.monotonic() - began
    run.save_averaged(folder / "weights")
    convert(folder / "weights", folder / "translator", recipe.longest)
    ((source, target),) = recipe.directions
    engine = CTranslate2Engine(folder / "translator")
    engine.hypotheses, engine.manifest = 1, replace(engine.manifest, calibration={})
    drafts = [draft.text for draft in engine.translate([line.texts[source] for line in parts.dev], source, target)]
    references = [line.texts[target] for line in parts.dev]
    subwords = sum(len(run.tokenizer.encode(text)) for text in references)
    nats = run.dev_loss() * subwords / sum(map(len, references))
    chrf = sacrebleu.CHRF().corpus_score(drafts, [references]).score
    return Outcome(len(parts.train), run.step, seconds, nats, chrf)
