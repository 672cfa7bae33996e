"""`python -m tests.benchmarks.beams [LINES]`: what the embedded model's beam costs and what it is worth.

Held-out lines of the corpus (the part that chooses, never the part that is reported) from English into Armenian,
Azerbaijani and Russian, on one thread: CPU milliseconds a sentence and chrF2 for fewer hypotheses and less patience,
the likeliest taken; last, as the model is used, with some of them weighed against the source.
"""

from __future__ import annotations

import random
import sys
import time
from typing import Any

import sacrebleu

from briefing.translate.ctranslate2 import embedded
from models.training.corpus import read_lines, split

TARGETS = ("hy", "az", "ru")
SETTINGS: tuple[dict[str, Any], ...] = (
    {"beam_size": 4},
    {"beam_size": 4, "patience": 0.75},
    {"beam_size": 4, "patience": 0.5},
    {"beam_size": 3},
    {"beam_size": 2},
    {"beam_size": 1},
)


class Set:
    """A translator that decodes with other settings."""

    def __init__(self, translator: Any) -> None:
        self.translator = translator
        self.settings: dict[str, Any] = {}

    def translate_batch(self, *given: Any, **named: Any) -> Any:
        return self.translator.translate_batch(*given, **{**named, **self.settings})

    def score_batch(self, *given: Any, **named: Any) -> Any:
        return self.translator.score_batch(*given, **named)


def main(count: int) -> None:
    """Prints a line for each setting."""
    lines = list(split(read_lines()).dev)
    random.Random(3).shuffle(lines)
    lines = lines[:count]
    engine = embedded(threads=1)
    engine._specialists = {}  # the settings are tried on the common weights
    engine._translator = Set(engine._translator)
    engine.keep = 0
    texts = [line.texts["en"] for line in lines]
    engine.translate(texts[:8], "en", "hy")
    weighed = engine.hypotheses
    for settings in (*SETTINGS, {}):
        engine._translator.settings = settings
        engine.hypotheses = 1 if settings else weighed
        began, scores = time.process_time(), []
        drafts = {target: engine.translate(texts, "en", target) for target in TARGETS}
        each = 1000 * (time.process_time() - began) / len(texts) / len(TARGETS)
        for target, made in drafts.items():
            references = [[line.texts[target] for line in lines]]
            scores.append(sacrebleu.CHRF().corpus_score([draft.text for draft in made], references).score)
        mean = sum(scores) / len(scores)
        name = settings or f"{weighed} hypotheses weighed"
        found = " ".join(f"{score:.1f}" for score in scores)
        print(f"{name}: {each:.1f} CPU ms, chrF2 {found}, mean {mean:.2f}")


if __name__ == "__main__":
    main(int(sys.argv[1]) if len(sys.argv) > 1 else 120)
