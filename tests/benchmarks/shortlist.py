"""`python -m tests.benchmarks.shortlist [LINES]`: what the embedded model's shortlist saves, and what it costs.

Held-out lines of the corpus (the part that chooses, never the part that is reported) from English into Armenian,
Azerbaijani and Russian on one thread, over the whole vocabulary and over the shortlist, in turn for each language so
that both meet what else the machine does: CPU milliseconds a sentence, and chrF2.
"""

from __future__ import annotations

import sys
import time

import sacrebleu

from briefing.translate.ctranslate2 import embedded
from models.training.corpus import read_lines, split

TARGETS = ("hy", "az", "ru")
ROUNDS = 2


def main(count: int) -> None:
    """Prints a line for each of both."""
    dev = split(read_lines()).dev
    lines = dev[:: max(1, len(dev) // count)][:count]
    texts = [line.texts["en"] for line in lines]
    engine = embedded(threads=1)
    engine.keep = 0
    for target in TARGETS:  # what is read once and looked up once doesn't count
        engine.translate(texts, "en", target)
    seconds, scores = {False: 0.0, True: 0.0}, {}
    for _ in range(ROUNDS):
        for target in TARGETS:
            references = [[line.texts[target] for line in lines]]
            for shortlisted in (False, True):
                engine._shortlisted = shortlisted
                began = time.process_time()
                drafts = engine.translate(texts, "en", target)
                seconds[shortlisted] += time.process_time() - began
                score = sacrebleu.CHRF().corpus_score([draft.text for draft in drafts], references).score
                scores[shortlisted, target] = score
    for shortlisted, taken in seconds.items():
        each = 1000 * taken / ROUNDS / len(TARGETS) / len(lines)
        found = [scores[shortlisted, target] for target in TARGETS]
        what = "shortlist" if shortlisted else "whole vocabulary"
        print(
            f"{what}: {each:.1f} CPU ms a sentence, chrF2 {' '.join(f'{score:.1f}' for score in found)}, "
            f"mean {sum(found) / len(found):.2f}"
        )


if __name__ == "__main__":
    main(int(sys.argv[1]) if len(sys.argv) > 1 else 120)
