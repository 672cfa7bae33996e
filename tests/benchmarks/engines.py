"""CTranslate2 against transformers with the same weights in one run: `python tests/benchmarks/engines.py`.

The weights are the embedded model's, taken up again as transformers publishes them, so that sentences end and chrF
means something. Both runtimes get the same threads, beams and batches; the corpus lines were never trained on. Also:
whether a batch of 64 gives what 64 batches of 1 give. Exit status 1 where a bound is missed.
"""

from __future__ import annotations

import argparse
import sys
import tempfile
import time
from dataclasses import replace
from pathlib import Path

sys.path.insert(0, str(Path(__file__).parents[2]))

from briefing.adapt.weights import write_marian
from briefing.catalog import embedded_translator
from briefing.catalog.installed import Installed
from briefing.compare import chrf
from briefing.translate.ctranslate2 import CTranslate2Engine
from briefing.translate.piecewise import Piecewise
from briefing.translate.transformers import TransformersEngine
from models.training.corpus import read_lines, split

FASTER, ALIKE = 5.0, 0.5


def measured(engine: Piecewise, texts: list[str], target: str, best_of: int) -> tuple[list[str], float]:
    """Translations, and sentences a second in the fastest of some rounds."""
    engine.translate(texts[:4], "en", target)
    seconds = []
    for _ in range(best_of):
        began = time.perf_counter()
        drafts = engine.translate(texts, "en", target)
        seconds.append(time.perf_counter() - began)
    return [draft.text for draft in drafts], len(texts) / min(seconds)


def main() -> int:
    """Prints the figures."""
    options = argparse.ArgumentParser(description=__doc__)
    options.add_argument("--lines", type=int, default=128)
    options.add_argument("--threads", type=int, default=1)
    options.add_argument("--rounds", type=int, default=2)
    options.add_argument("--to", default="ru")
    given = options.parse_args()
    lines = split(read_lines()).test[: given.lines]
    texts, references = [line.texts["en"] for line in lines], [line.texts[given.to] for line in lines]
    fast = CTranslate2Engine(embedded_translator(), threads=given.threads)
    fast.manifest = replace(fast.manifest, repetition_penalty=1.0)  # transformers counts repetitions differently
    with tempfile.TemporaryDirectory() as folder:
        write_marian(embedded_translator(), Path(folder) / "original")
        way = frozenset({("en", given.to), *fast.directions()})
        model = Installed(
            Path(folder), "embedded", "translation", "opus-mt", "-", "local", "-", 0, ("en", "ru", "az", "hy"), way
        )
        slow = TransformersEngine(model, threads=given.threads)
        left, left_rate = measured(fast, texts, given.to, given.rounds)
        right, right_rate = measured(slow, texts, given.to, given.rounds)
    left_chrf, right_chrf = chrf(left, references)[0], chrf(right, references)[0]
    ratio, apart = left_rate / right_rate, abs(left_chrf - right_chrf)
    print("runtime\tsentences a second\tchrF2")
    print(f"ctranslate2 int8\t{left_rate:.1f}\t{left_chrf:.2f}")
    print(f"transformers float32\t{right_rate:.1f}\t{right_chrf:.2f}")
    print(f"ratio {ratio:.1f} (bound {FASTER}), chrF2 apart {apart:.2f} (bound {ALIKE})")
    together = [draft.text for draft in fast.translate(texts[:64], "en", given.to)]
    alone = [fast.translate([text], "en", given.to)[0].text for text in texts[:64]]
    same = sum(a == b for a, b in zip(together, alone, strict=True))
    print(f"batch of 64 as 64 batches of 1: {same} of {len(alone)} sentences the same")
    return int(ratio < FASTER or apart > ALIKE or same < len(alone))


if __name__ == "__main__":
    sys.exit(main())
