"""What `briefing models adapt` gains on one area of the corpus: `python tests/benchmarks/adaptation.py`.

The approved translations are corpus lines of the area that the embedded model was never trained on, in the form that
`briefing memory export` writes; `adapt` itself holds a tenth of them out and measures on those. A second measure is of
as many lines of the other areas: what is forgotten there. CPU time is that of this process.
"""

from __future__ import annotations

import argparse
import os
import sys
import tempfile
import time
from collections.abc import Sequence
from pathlib import Path

sys.path.insert(0, str(Path(__file__).parents[2]))

from briefing.adapt.adapt import adapt
from briefing.adapt.training import Plan
from briefing.compare import chrf
from briefing.translate.ctranslate2 import CTranslate2Engine, embedded
from models.training.corpus import Line, read_lines, split


def scored(engine: CTranslate2Engine, lines: Sequence[Line], target: str) -> float:
    """chrF2 from English into `target`, 0 to 100."""
    drafts = engine.translate([line.texts["en"] for line in lines], "en", target)
    return chrf([draft.text for draft in drafts], [line.texts[target] for line in lines])[0]


def main() -> int:
    """Prints the figures; exit status 1 where the adapted model isn't better."""
    options = argparse.ArgumentParser(description=__doc__)
    options.add_argument("--area", default="statements", help="first part of the ids of its lines")
    options.add_argument("--lines", type=int, default=200)
    options.add_argument("--to", default="hy")
    options.add_argument("--epochs", type=int, default=Plan().epochs)
    options.add_argument("--rate", type=float, default=Plan().rate)
    options.add_argument("--others", type=int, default=40, help="lines of other areas to measure with")
    given = options.parse_args()
    parts = split(read_lines())
    unseen = [*parts.test, *parts.dev]
    inside = [line for line in unseen if line.id.startswith(given.area)][: given.lines]
    outside = [line for line in parts.test if not line.id.startswith(given.area)][: given.others]
    with tempfile.TemporaryDirectory() as folder:
        os.environ["BRIEFING_MODELS"] = folder
        memory = Path(folder) / "approved.tsv"
        rows = [f"{line.texts['en']}\t{line.texts[given.to]}" for line in inside]
        memory.write_text("\n".join([f"en\t{given.to}", *rows]) + "\n", "utf-8")
        began = time.process_time()
        plan = Plan(epochs=given.epochs, rate=given.rate)
        report = adapt(memory, plan=plan, say=lambda line: print(line, file=sys.stderr, flush=True))
        spent = time.process_time() - began
        print(f"{len(inside)} lines of {given.area}, {report.held_out} of them held out; {spent:.0f} s of CPU")
        print("direction\tchrF2 before\tafter")
        for way, before in report.before.items():
            print(f"{way[0]}→{way[1]}\t{before:.1f}\t{report.after[way]:.1f}")
        print(f"mean gain {report.gain:+.1f}", flush=True)
        if report.model is not None and outside:
            before = scored(embedded(threads=1), outside, given.to)
            after = scored(CTranslate2Engine(report.model.folder / "int8", threads=1), outside, given.to)
            print(f"en→{given.to} on {len(outside)} lines of other areas\t{before:.1f}\t{after:.1f}")
    return int(report.gain <= 0)


if __name__ == "__main__":
    sys.exit(main())
