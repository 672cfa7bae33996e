"""CTranslate2 against transformers with the same weights in one run: `python tests/benchmarks/engines.py`.

The weights are the embedded model's, taken up again as transformers publishes them, so that sentences end and chrF
means something. Both runtimes get the same threads, beams, batches and sources, hints included; neither a penalty that
the other counts differently, nor what the embedded model does with what a search found: choosing, forms, confidence.
The corpus lines were never trained on. Speed is counted in CPU time, so that other programs don't change it. Also:
whether a batch of 64 gives what 64 batches of 1 give. Exit status 1 where a bound is missed.
"""

from __future__ import annotations

import argparse
import json
import sys
import tempfile
import time
from collections.abc import Sequence
from dataclasses import dataclass, replace
from pathlib import Path

sys.path.insert(0, str(Path(__file__).parents[2]))

from briefing.adapt.weights import write_marian
from briefing.catalog import embedded_translator
from briefing.catalog.installed import SETTINGS, Installed
from briefing.compare import chrf
from briefing.translate.ctranslate2 import CTranslate2Engine
from briefing.translate.piecewise import Piecewise
from briefing.translate.transformers import TransformersEngine
from models.training.corpus import Line, read_lines, split

FASTER, ALIKE = 5.0, 0.5


@dataclass(frozen=True, slots=True)
class Compared:
    """Sentences a second of CPU time and chrF2 (0 to 100), CTranslate2 first; same: sentences of `asked` that a batch
    gives as they come alone."""

    speeds: tuple[float, float]
    scores: tuple[float, float]
    same: int
    asked: int

    @property
    def ratio(self) -> float:
        """How many times as fast CTranslate2 is."""
        return self.speeds[0] / self.speeds[1]

    @property
    def apart(self) -> float:
        """chrF2 between the two."""
        return abs(self.scores[0] - self.scores[1])


def compared(lines: Sequence[Line], target: str, threads: int = 1, rounds: int = 1) -> Compared:
    """Both runtimes on `lines` from English."""
    texts, references = [line.texts["en"] for line in lines], [line.texts[target] for line in lines]
    fast = CTranslate2Engine(embedded_translator(), threads=threads)
    fast._specialists = {}  # the common weights are those that transformers gets
    fast.manifest = replace(fast.manifest, repetition_penalty=1.0, length_penalty=1.0)
    fast.hypotheses, fast.inflector, fast.calibration = 1, None, {}
    with tempfile.TemporaryDirectory() as folder:
        original = Path(folder) / "original"
        write_marian(embedded_translator(), original)
        read = {"annotated": fast.manifest.annotated, "hinted": fast.manifest.hinted, "longest": fast.manifest.longest}
        (original / SETTINGS).write_text(json.dumps(read), "utf-8")
        ways = fast.directions()
        languages = ("en", "ru", "az", "hy")
        model = Installed(
            Path(folder), "embedded", "translation", "opus-mt", "-", "local", "-", 0, languages, frozenset(ways)
        )
        slow = TransformersEngine(model, threads=threads)
        for text in texts:
            fast.as_read(text, "en", target)  # the lexicon remembers words: the first runtime would pay for both
        left, right = (_measured(engine, texts, target, rounds) for engine in (fast, slow))
    together = [draft.text for draft in fast.translate(texts[:64], "en", target)]
    alone = [fast.translate([text], "en", target)[0].text for text in texts[:64]]
    return Compared(
        (left[1], right[1]),
        (chrf(left[0], references)[0], chrf(right[0], references)[0]),
        sum(a == b for a, b in zip(together, alone, strict=True)),
        len(alone),
    )


def _measured(engine: Piecewise, texts: list[str], target: str, rounds: int) -> tuple[list[str], float]:
    """Translations, and sentences a second of CPU time in the fastest of some rounds."""
    engine.keep = 0
    engine.translate(texts[:2], "en", target)
    seconds = []
    for _ in range(rounds):
        began = time.process_time()
        drafts = engine.translate(texts, "en", target)
        seconds.append(time.process_time() - began)
    return [draft.text for draft in drafts], len(texts) / min(seconds)


def main() -> int:
    """Prints the figures."""
    options = argparse.ArgumentParser(description=__doc__)
    options.add_argument("--lines", type=int, default=128)
    options.add_argument("--threads", type=int, default=1)
    options.add_argument("--rounds", type=int, default=2)
    options.add_argument("--to", default="ru")
    given = options.parse_args()
    found = compared(split(read_lines()).test[: given.lines], given.to, given.threads, given.rounds)
    print("runtime\tsentences a second of CPU\tchrF2")
    for name, speed, score in zip(
        ("ctranslate2 int8", "transformers float32"), found.speeds, found.scores, strict=True
    ):
        print(f"{name}\t{speed:.1f}\t{score:.2f}")
    print(f"ratio {found.ratio:.1f} (bound {FASTER}), chrF2 apart {found.apart:.2f} (bound {ALIKE})")
    print(f"batch of {found.asked} as {found.asked} batches of 1: {found.same} of {found.asked} sentences the same")
    return int(found.ratio < FASTER or found.apart > ALIKE or found.same < found.asked)


if __name__ == "__main__":
    sys.exit(main())
