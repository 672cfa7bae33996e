"""How sentences are worded that editors choose: words and pairs of words, each with a learnt weight.

"will be", "have decided", "# percent" stand in key points, "thank you", "of course", "I think" in others. Names and
numbers count as such, so that no weight depends on who or how many. The weights in `phrasing.tsv` are learnt from
`tests/development` by `python -m models.training salience`.
Source: Genkin, Lewis and Madigan, "Large-Scale Bayesian Logistic Regression for Text Categorization", 2007.
"""

from __future__ import annotations

import itertools
import re
from collections.abc import Mapping
from functools import lru_cache
from importlib.resources import files

NAME, NUMBER = "<name>", "<number>"
_TOKEN = re.compile(r"\d[\d.,]*|[^\W\d_]+(?:['’][^\W\d_]+)?|[?!:;]")


def phrases(sentence: str, language: str) -> set[str]:
    """The words and pairs of neighbours of a sentence, in small letters, and its language (BCP 47)."""
    words = [_plain(word, i == 0) for i, word in enumerate(_TOKEN.findall(sentence))]
    return {f"={language}", *words, *(f"{one} {other}" for one, other in itertools.pairwise(words))}


def phrasing(sentence: str, language: str) -> float:
    """How much the wording of a sentence speaks for a key point, in log-odds and against others of its language."""
    return weighed(phrases(sentence, language), learnt_phrases())


def weighed(found: set[str], weights: Mapping[str, float]) -> float:
    """The sum of the weights of the phrases that have one."""
    return sum(weights.get(phrase, 0.0) for phrase in found)


@lru_cache(maxsize=1)
def learnt_phrases() -> dict[str, float]:
    """The weight of each word and pair that has one, from `phrasing.tsv`."""
    rows = files("briefing.summarize.choice").joinpath("phrasing.tsv").read_text("utf-8").splitlines()[1:]
    return {phrase: float(weight) for phrase, weight in (row.split("\t") for row in rows)}


def _plain(word: str, first: bool) -> str:
    if word[0].isdigit():
        return NUMBER
    return NAME if word[0].isupper() and not first and word != "I" else word.lower().replace("’", "'")
