"""`python tests/benchmarks/keypoints.py [--points N]`: key points against the gold of `tests/evaluation`.

A key point finds a gold point if one of its evidences covers half of the gold evidence, or half of it lies in it.
recall 3: gold points of importance 3 that are found; precision: key points that find a gold point; topic and speaker:
shares right among the pairs found. lead: the first N sentences of the officials' turns, for comparison.
"""

from __future__ import annotations

import argparse
import json
from dataclasses import dataclass, field
from pathlib import Path

from briefing import Briefer
from briefing.document import Document

EVALUATION = Path(__file__).parent.parent / "evaluation"


@dataclass
class Tally:
    """Counts over documents."""

    gold3: int = 0
    found3: int = 0
    gold: int = 0
    found: int = 0
    points: int = 0
    right: int = 0
    pairs: int = 0
    topics: int = 0
    speakers: int = 0
    lengths: list[int] = field(default_factory=list)

    def row(self, name: str) -> str:
        """One row of the table."""
        shares = (
            (self.found3, self.gold3),
            (self.found, self.gold),
            (self.right, self.points),
            (self.topics, self.pairs),
            (self.speakers, self.pairs),
        )
        cells = [f"{part / whole:.0%}" if whole else "–" for part, whole in shares]
        return f"| {name} | {' | '.join(cells)} |"


def overlaps(one: tuple[int, int], other: tuple[int, int]) -> bool:
    """Whether two spans share half of the shorter one."""
    common = min(one[1], other[1]) - max(one[0], other[0])
    return common >= 0.5 * min(one[1] - one[0], other[1] - other[0])


def add(
    tally: Tally, document: Document, gold: dict[str, object], predicted: list[tuple[list[tuple[int, int]], str, str]]
) -> None:
    """Counts one document; `predicted` are (evidence spans, topic, speaker)."""
    wanted = []
    for point in gold["keypoints"]:  # type: ignore[attr-defined]
        start = document.text.find(point["evidence"])
        if start < 0:
            raise SystemExit(f"{document.path}: the gold evidence {point['evidence'][:50]!r} isn't in the text as read")
        wanted.append(((start, start + len(point["evidence"])), point))
    used: set[int] = set()
    for spans, topic, speaker in predicted:
        tally.points += 1
        hits = [i for i, (span, _) in enumerate(wanted) if any(overlaps(span, own) for own in spans)]
        tally.right += bool(hits)
        for i in hits:
            if i in used:
                continue
            used.add(i)
            tally.pairs += 1
            tally.topics += topic == wanted[i][1]["topic"]
            tally.speakers += speaker.casefold() == wanted[i][1]["speaker"].casefold()
    for i, (_, point) in enumerate(wanted):
        tally.gold += 1
        tally.found += i in used
        tally.gold3 += point["importance"] == 3
        tally.found3 += i in used and point["importance"] == 3


def main(points: int) -> None:
    """Prints the table."""
    briefer = Briefer()
    tallies: dict[str, Tally] = {}
    for path in sorted(EVALUATION.glob("docs/*.txt")):
        gold = json.loads((EVALUATION / "gold" / f"{path.stem}.json").read_text("utf-8"))
        brief, document = briefer.brief_with_document(path, (), points)
        own = [
            ([(evidence.start, evidence.end) for evidence in point.evidence], point.topic, point.speaker)
            for point in brief.key_points
        ]
        lead = [
            ([(sentence.start, sentence.end)], "", "")
            for turn in document.turns
            if turn.kind in ("statement", "answer")
            for sentence in document.sentences
            if turn.start <= sentence.start < turn.end
        ][:points]
        for name in ("all", gold["language"]):
            add(tallies.setdefault(f"briefing, {name}", Tally()), document, gold, own)
        add(tallies.setdefault("lead, all", Tally()), document, gold, lead)
    print("| system | recall 3 | recall | precision | topic | speaker |\n| --- | --- | --- | --- | --- | --- |")
    for name in sorted(tallies):
        print(tallies[name].row(name))


if __name__ == "__main__":
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--points", type=int, default=5)
    main(parser.parse_args().points)
