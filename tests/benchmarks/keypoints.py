"""`python tests/benchmarks/keypoints.py [FOLDER] [--points N] [--show]`: key points against gold.

FOLDER holds `docs/NN.txt` and `gold/NN.json`; it is `tests/evaluation` unless named. A key point finds a gold point if
one of its evidences covers half of the gold evidence, or half of it lies in it.
recall 3: gold points of importance 3 that are found; recall: all that are found; precision: key points that find a gold
point; F1 of the last two; topic and speaker: shares right among the pairs found; faithful: key points without a name,
a number or a negation that their evidence lacks. The rows below compare with baselines of equal length; they repeat
sentences word for word. A folder that holds `second/NN.json`, the five points of an editor who has seen neither gold
nor program, gets a row for them: how far two editors agree.
`--show` prints what is wrong, for documents that one may look at.
"""

from __future__ import annotations

import argparse
import json
import re
from collections import Counter
from dataclasses import dataclass
from pathlib import Path
from typing import NamedTuple

from baselines import NAMES, chosen

from briefing import Briefer
from briefing.brief import KeyPoint
from briefing.document import Document

SECOND = "a second editor"
EVALUATION = Path(__file__).parent.parent / "evaluation"
WE = {
    "en": r"\b(?:we|our|us)\b",
    "ru": r"\b(?:мы|нас|нам|нами|наш\w*)\b",
    "az": r"\bbiz\w*\b|\w+(?:mışıq|mişik|muşuq|müşük|ırıq|irik|uruq|ürük|acağıq|əcəyik)\b",
    "hy": r"(?<!\w)(?:մենք|մեր|մեզ|ենք)(?!\w)",
}
"""Whom these stand for is named elsewhere in the document."""
SHORT = {
    r"U\.?S\.?(?:A\.?)?\b": "United States",
    r"U\.?K\.?\b": "United Kingdom",
    r"U\.?N\.?\b|Secretary-General": "United Nations",
    r"E\.?U\.?\b": "European Union",
    r"E[DS]T\b|White House|State Department": "United States",
    "ՀՀ": "Հայաստան",
    "ՌԴ": "Ռուսաստան",
    "РФ": "Россия",
}
"""Names in full of what a document calls by its abbreviation, or that its dateline or an office implies."""
NEGATIONS = {
    "en": r"\b(?:not|no|never|none|nobody|nothing|neither|nor|without|cannot|\w+n['’]t)\b",
    "ru": r"\b(?:не|ни|нет|нельзя|без|никто|ничего|никогда|никак\w*)\b",
    "az": r"\b(?:deyil\w*|yox\w*|heç)\b|\w+m(?:ır|ir|ur|ür|ayacaq|əyəcək|ayıb|əyib)\w*\b",
    "hy": r"(?<!\w)(?:ոչ\w*|առանց|երբեք|չ\w+)",
}


class Predicted(NamedTuple):
    """A point to be scored."""

    spans: list[tuple[int, int]]
    topic: str = ""
    speaker: str = ""
    faithful: bool = True
    text: str = ""


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
    faithful: int = 0

    def row(self, name: str) -> str:
        """One row of the table."""
        recall, precision = self.found / max(1, self.gold), self.right / max(1, self.points)
        shares = (
            (self.found3, self.gold3),
            (self.found, self.gold),
            (self.right, self.points),
            (2 * recall * precision, (recall + precision) or 1),
            (self.topics, self.pairs),
            (self.speakers, self.pairs),
            (self.faithful, self.points),
        )
        cells = [f"{part / whole:.0%}" if whole else "–" for part, whole in shares]
        if name.startswith(SECOND):
            cells[6] = "–"
        elif not name.startswith("briefing"):
            cells[4:6] = "–", "–"
        return f"| {name} | {' | '.join(cells)} |"


def overlaps(one: tuple[int, int], other: tuple[int, int]) -> bool:
    """Whether two spans share half of the shorter one."""
    common = min(one[1], other[1]) - max(one[0], other[0])
    return common >= 0.5 * min(one[1] - one[0], other[1] - other[0])


def add(tally: Tally, document: Document, gold: dict[str, object], predicted: list[Predicted]) -> list[str]:
    """Counts one document; the result says what is wrong."""
    wanted, wrong = [], []
    for point in gold["keypoints"]:  # type: ignore[attr-defined]
        start = document.text.find(point["evidence"])
        if start < 0:
            raise SystemExit(f"{document.path}: the gold evidence {point['evidence'][:50]!r} isn't in the text as read")
        wanted.append(((start, start + len(point["evidence"])), point))
    used: set[int] = set()
    for own in predicted:
        tally.points += 1
        tally.faithful += own.faithful
        if not own.faithful:
            wrong.append(f"unfaithful: {own.text}")
        hits = [i for i, (span, _) in enumerate(wanted) if any(overlaps(span, each) for each in own.spans)]
        tally.right += bool(hits)
        if not hits:
            wrong.append(f"not wanted: {own.topic} {own.text}")
        for i in hits:
            if i in used:
                continue
            used.add(i)
            point = wanted[i][1]
            tally.pairs += 1
            tally.topics += own.topic == point["topic"]
            tally.speakers += own.speaker.casefold() == point["speaker"].casefold()
            if own.topic != point["topic"]:
                wrong.append(f"topic {own.topic} for {point['topic']}: {own.text}")
            if own.speaker.casefold() != point["speaker"].casefold():
                wrong.append(f"speaker {own.speaker} for {point['speaker']}: {own.text}")
    for i, (_, point) in enumerate(wanted):
        tally.gold += 1
        tally.found += i in used
        tally.gold3 += point["importance"] == 3
        tally.found3 += i in used and point["importance"] == 3
        if i not in used and point["importance"] > 1:
            wrong.append(f"missed {point['importance']}: {point['topic']} {point['evidence']}")
    return wrong


def is_faithful(point: KeyPoint, document: Document) -> bool:
    """Whether names, numbers and negations of a point stand in its evidence; who speaks may be named besides.

    Independent of `briefing.summarize.wording.faithful`, which the summarizer itself asks.
    """
    evidence = point.evidence[0].quote
    spoken = [turn.speaker for turn in document.turns if turn.speaker and turn.speaker.name == point.speaker]
    about = " ".join([document.title, *(f"{speaker.name} {speaker.role}" for speaker in spoken[:1])])
    if re.search(WE[document.language], evidence, re.IGNORECASE):
        full = (name for short, name in SHORT.items() if re.search(rf"\b(?:{short})", document.text))
        about = " ".join([about, document.text, *full])
    digits = Counter(re.findall(r"\d+", point.text)) - Counter(re.findall(r"\d+", f"{evidence} {about}"))
    known = {word[:4].casefold() for word in re.findall(r"[^\W\d_]+", f"{evidence} {about}")}
    names = [word for word in re.findall(r"(?<=\w )[^\W\d_]+", point.text) if word[:1].isupper()]
    negation = re.compile(NEGATIONS[document.language], re.IGNORECASE)
    said = point.text.replace(point.speaker, "") if point.speaker else point.text  # `Samir` ends as a negated verb
    negated = bool(negation.search(said)) and not negation.search(evidence)
    return not digits and not negated and all(name[:4].casefold() in known for name in names)


def second_editor(folder: Path, stem: str, document: Document, points: int) -> list[Predicted]:
    """The first `points` points of the second editor of a document, none where it has none."""
    file = folder / "second" / f"{stem}.json"
    if not file.exists():
        return []
    chosen_ones = []
    for point in json.loads(file.read_text("utf-8"))["keypoints"][:points]:
        start = document.text.find(point["evidence"])
        if start < 0:
            raise SystemExit(f"{file}: the evidence {point['evidence'][:50]!r} isn't in the text as read")
        span = (start, start + len(point["evidence"]))
        chosen_ones.append(Predicted([span], point["topic"], point["speaker"]))
    return chosen_ones


def main(folder: Path, points: int, show: bool) -> None:
    """Prints the table."""
    briefer = Briefer()
    tallies: dict[str, Tally] = {}
    for path in sorted(folder.glob("docs/*.txt")):
        gold = json.loads((folder / "gold" / f"{path.stem}.json").read_text("utf-8"))
        brief, document = briefer.brief_with_document(path, (), points)
        own = [
            Predicted(
                [(evidence.start, evidence.end) for evidence in point.evidence],
                point.topic,
                point.speaker,
                is_faithful(point, document),
                point.text,
            )
            for point in brief.key_points
        ]
        names = ("all", gold["language"])
        wrong = [add(tallies.setdefault(f"briefing, {name}", Tally()), document, gold, own) for name in names]
        for each in names:
            if editor := second_editor(folder, path.stem, document, points):
                add(tallies.setdefault(f"{SECOND}, {each}", Tally()), document, gold, editor)
        if show:
            print("\n  ".join([f"== {path.name}", *(f"    {each.text}" for each in own), *wrong[0]]))
        for name in NAMES:
            sentences = [Predicted([(s.start, s.end)]) for s in chosen(name, document, len(own))]
            add(tallies.setdefault(f"{name}, all", Tally()), document, gold, sentences)
    columns = ("system", "recall 3", "recall", "precision", "F1", "topic", "speaker", "faithful")
    print(f"| {' | '.join(columns)} |\n|{' --- |' * len(columns)}")
    for name in sorted(tallies, key=lambda name: (not name.startswith("briefing"), not name.startswith(SECOND), name)):
        print(tallies[name].row(name))


if __name__ == "__main__":
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("folder", type=Path, nargs="?", default=EVALUATION)
    parser.add_argument("--points", type=int, default=5)
    parser.add_argument("--show", action="store_true")
    arguments = parser.parse_args()
    main(arguments.folder, arguments.points, arguments.show)
