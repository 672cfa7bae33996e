"""Measures the checks on the corpus: false alarms on good translations, and mistakes found.

    python -m tests.translate.measure_checks [--lines 2000] [--part train|dev|test] [--seed 1]

A false alarm is a flag on a corpus line, which is right in all four languages; the catch rate is the share of lines
flagged after one number was changed, one name dropped or every negation removed (`mutations.py`).
"""

from __future__ import annotations

import argparse
import random
from collections import Counter
from itertools import permutations

from briefing.translate.checks import check
from briefing.translate.grammar.mend import mended
from briefing.translate.name_check import is_title, missing_names
from briefing.translate.negation_check import negation_differs
from briefing.translate.negations import strong
from briefing.translate.number_check import numbers_differ
from models.training.corpus import LANGUAGES, Line, read_lines, split
from tests.translate.mutations import with_other_number, without_name, without_negation


def false_alarms(lines: list[Line]) -> dict[str, Counter[tuple[str, str]]]:
    """Flags raised on good translations, by flag and language pair."""
    raised: dict[str, Counter[tuple[str, str]]] = {}
    for line in lines:
        for source, target in permutations(LANGUAGES, 2):
            for flag in check(line.texts[source], line.texts[target], source, target):
                raised.setdefault(flag, Counter())[source, target] += 1
    return raised


def catches(lines: list[Line], seed: int) -> dict[str, tuple[Counter[tuple[str, str]], Counter[tuple[str, str]]]]:
    """Mistakes found and mistakes made, by kind and language pair."""
    random_ = random.Random(seed)
    found = {kind: (Counter[tuple[str, str]](), Counter[tuple[str, str]]()) for kind in ("number", "name", "negation")}
    for line in lines:
        for pair in permutations(LANGUAGES, 2):
            source, target = pair
            said, text = line.texts[source], line.texts[target]
            if changed := with_other_number(text, random_):
                found["number"][0][pair] += numbers_differ(said, changed, source, target)
                found["number"][1][pair] += 1
            if changed := without_name(text, random_, lambda word, code=target: is_title(word, code)):  # type: ignore[misc]
                found["name"][0][pair] += bool(missing_names(said, changed, source, target))
                found["name"][1][pair] += 1
            if strong(said, source) and strong(text, target):
                found["negation"][0][pair] += negation_differs(said, without_negation(text, target), source, target)
                found["negation"][1][pair] += 1
    return found


def grammar(lines: list[Line]) -> dict[str, tuple[int, int]]:
    """How many good sentences are taken for faulty, and how many are changed, by language."""
    result = {}
    for language in LANGUAGES[1:]:
        texts = [line.texts[language] for line in lines]
        read = [mended(text, language) for text in texts]
        changed = sum(after != text for text, (after, _) in zip(texts, read, strict=True))
        result[language] = sum(faulty for _, faulty in read), changed
    return result


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--lines", type=int, default=2000)
    parser.add_argument("--part", choices=("train", "dev", "test"), default="train")
    parser.add_argument("--seed", type=int, default=1)
    options = parser.parse_args()
    lines = [line for line in getattr(split(read_lines()), options.part) if line.part != "phrases"]
    random.Random(options.seed).shuffle(lines)
    lines = lines[: options.lines]
    print(f"{len(lines)} lines of the {options.part} part, per cent by language pair")
    for flag, counts in false_alarms(lines).items():
        print(f"false alarms {flag}: " + _row({pair: counts[pair] / len(lines) for pair in permutations(LANGUAGES, 2)}))
    for language, (faulty, changed) in grammar(lines).items():
        print(f"grammar {language}: {faulty} taken for faulty, {changed} of them changed")
    for kind, (caught, made) in catches(lines, options.seed).items():
        print(f"caught {kind} ({sum(made.values())} made): " + _row({pair: caught[pair] / made[pair] for pair in made}))


def _row(shares: dict[tuple[str, str], float]) -> str:
    mean = sum(shares.values()) / len(shares)
    return f"mean {100 * mean:.1f}; " + ", ".join(f"{a}-{b} {100 * share:.1f}" for (a, b), share in shares.items())


if __name__ == "__main__":
    main()
