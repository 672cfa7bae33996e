"""Which of the most frequent English words the corpus lacks: `python models/corpus/coverage.py [COUNT]`.

Counts lemmas, 8,000 by default, and prints the uncovered ones, the most frequent first. The list leaves out first
names, vulgar and web words (`coverage_ignored.txt`). Needs wordfreq (frequencies of 2021) and simplemma (lemmas), both
in the extra `train`. Source: Speer, "rspeer/wordfreq", Zenodo 2022.
"""

from __future__ import annotations

import re
import sys
from collections.abc import Iterable
from pathlib import Path

HERE = Path(__file__).parent


def frequent_lemmas(count: int) -> list[str]:
    """The `count` most frequent English lemmas, the most frequent first."""
    from simplemma import lemmatize  # type: ignore[import-untyped, unused-ignore]
    from wordfreq import top_n_list  # type: ignore[import-untyped, unused-ignore]

    ignored = set((HERE / "coverage_ignored.txt").read_text("utf-8").split())
    words = (word for word in top_n_list("en", 6 * count) if re.fullmatch("[a-z]{3,}", word))
    lemmas = dict.fromkeys(lemmatize(word, lang="en").lower() for word in words)
    return [lemma for lemma in lemmas if lemma not in ignored][:count]


def uncovered(lemmas: Iterable[str], sentences: Iterable[str]) -> list[str]:
    """The lemmas of which no form stands in any of the English sentences."""
    from simplemma import lemmatize

    words = {word for sentence in sentences for word in re.findall("[a-z]+", sentence.lower())}
    known = words | {lemmatize(word, lang="en").lower() for word in words}
    return [lemma for lemma in lemmas if lemma not in known]


def main(count: int) -> None:
    """Prints the uncovered lemmas and their number."""
    rows = (row for path in sorted(HERE.glob("*/*.tsv")) for row in path.read_text("utf-8").splitlines() if row.strip())
    missing = uncovered(frequent_lemmas(count), (row.split("\t")[3] for row in rows))
    print(*missing, sep="\n")
    print(f"{len(missing)} of the {count} most frequent lemmas are not covered", file=sys.stderr)


if __name__ == "__main__":
    main(int(sys.argv[1]) if len(sys.argv) > 1 else 8000)
