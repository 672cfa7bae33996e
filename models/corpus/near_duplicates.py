"""Pairs of lines that say nearly the same: `python models/corpus/near_duplicates.py`; `check.py` runs it too."""

from __future__ import annotations

import re
from collections import defaultdict
from collections.abc import Iterable, Iterator

CLOSEST = 0.8
"""Jaccard similarity of the English words from which two lines are too close."""
FEWEST = 6
"""Different words of the shortest line that is compared; phrases for the vocabulary may differ in one word."""


def near_duplicates(lines: Iterable[tuple[str, str]]) -> Iterator[tuple[str, str, float]]:
    """Ids and similarity of the pairs of (id, English sentence) that are too close; lines of one id may be."""
    seen: list[tuple[str, frozenset[str]]] = []
    by_word: dict[str, list[int]] = defaultdict(list)
    for name, text in lines:
        words = frozenset(re.findall(r"\w+", text.lower()))
        if len(words) < FEWEST:
            continue
        # Two sets this alike share at least one of any few of their words: the rarest find the fewest candidates.
        few = len(words) - int(CLOSEST * len(words)) + 1
        rarest = sorted(words, key=lambda word: (len(by_word[word]), word))[:few]
        for i in {i for word in rarest for i in by_word[word]}:
            other, others = seen[i]
            shared = len(words & others)
            similarity = shared / (len(words) + len(others) - shared)
            if similarity >= CLOSEST and other != name:
                yield other, name, similarity
        for word in words:
            by_word[word].append(len(seen))
        seen.append((name, words))
