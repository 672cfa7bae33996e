"""Takes out of `briefing/lexicon/senses.tsv` the cues that lead astray in the corpus.

A use that is chosen for a word of a line is right where the line's translation has it, wrong where the translation has
another use of the word instead, and says nothing where it has neither (a synonym, a free rendering).
"""

from __future__ import annotations

import re
from collections import Counter, defaultdict
from collections.abc import Iterable, Iterator, Sequence
from functools import lru_cache
from pathlib import Path

from briefing.lexicon.entry import LANGUAGES
from briefing.lexicon.senses import Matched, Senses, Use, cue_classes, likeliest, read, with_cues, written
from briefing.lexicon.sentence import opens_sentence, without_stress
from briefing.lexicon.stems import NOUN, VERB, is_infinitive, small, stems
from briefing.lexicon.words import words
from models.training.corpus import Line

TARGETS = LANGUAGES[1:]
LEAST = 3
"""Times right for each time wrong that a cue, and a use, must have."""
SEEN = 3
"""Times wrong from which a use is judged; a cue from one time less."""
FOREIGN = 9
"""Times that say nothing from which a use that four times in five isn't there goes as well: no editor writes it."""
ROUNDS = 3
_WORD = re.compile(r"[^\W_]+")
_LIGHT = frozenset(("etmək", "olmaq", "vermək", "edilmək", "կատարել", "անել", "տալ", "լինել"))
"""Verbs that change in a group of words: qəbul etmək, qəbul edilmək, qəbul olunmaq."""

RIGHT, WRONG, NEITHER = "right", "wrong", "neither"
Place = list[tuple[Use, dict[str, float], Counter[str]]]
"""The uses that a word may have where it stands, their cues, and in how many languages each is right or wrong."""


def prune(table: Path, lines: Sequence[Line]) -> None:
    """Rewrites `table`."""
    uses = [read(row) for row in table.read_text("utf-8").splitlines()]
    places = list(places_of(uses, lines))
    dropped: set[tuple[int, str]] = set()
    dead: set[int] = set()
    for _ in range(ROUNDS):
        by_cue: dict[tuple[int, str], Counter[str]] = defaultdict(Counter)
        for use, cues, verdict in _chosen(places, dropped, dead):
            for cue in cues:
                by_cue[id(use), cue].update(verdict)
        dropped |= {key for key, count in by_cue.items() if _misleads(count, SEEN - 1)}
        by_use: dict[int, Counter[str]] = defaultdict(Counter)
        for use, _, verdict in _chosen(places, dropped, dead):
            by_use[id(use)].update(verdict)
        dead |= {key for key, count in by_use.items() if _misleads(count, SEEN) or _foreign(count)}
    kept = [
        Use(use.word, tuple(cue for cue in use.cues if (id(use), cue) not in dropped))
        for use in uses
        if id(use) not in dead
    ]
    kept = [use for use in kept if use.cues]
    table.write_text("".join(written(use) + "\n" for use in kept), "utf-8")


def measure(uses: Sequence[Use], lines: Iterable[Line]) -> Counter[str]:
    """How often what is chosen in the `lines` is right, each language counted for itself."""
    total: Counter[str] = Counter()
    for _, _, verdict in _chosen(places_of(uses, lines), set(), set()):
        total.update(verdict)
    return total


def places_of(uses: Sequence[Use], lines: Iterable[Line]) -> Iterator[Place]:
    """Every word of the `lines` that has a cue near."""
    senses = Senses(uses, cue_classes())
    others: dict[str, set[tuple[str, str, str]]] = defaultdict(set)
    for word in (*(use.word for use in uses), *words()):
        for language in TARGETS:
            others[word.texts["en"]].add((word.kind, language, word.texts[language]))
    for line in lines:
        text = line.texts["en"]
        tokens = list(_WORD.finditer(text))
        said = {language: said_in(line.texts[language], language) for language in TARGETS}
        for i, token in enumerate(tokens):
            if token.group()[0].isupper() and not opens_sentence(text, token.start()):
                continue
            if found := with_cues(senses.uses(text, tokens, i), senses.around(text, tokens, i)):
                yield [(use, cues, _verdict(use, others[use.word.texts["en"]], said)) for use, cues in found]


def _chosen(
    places: Iterable[Place], dropped: set[tuple[int, str]], dead: set[int]
) -> Iterator[tuple[Use, dict[str, float], Counter[str]]]:
    """What is chosen for each word without the cues that are `dropped` and the uses that are `dead`."""
    for place in places:
        left: Matched = []
        verdicts = {}
        for use, cues, verdict in place:
            cues = {cue: weight for cue, weight in cues.items() if (id(use), cue) not in dropped}
            if cues and id(use) not in dead:
                left.append((use, cues))
                verdicts[id(use)] = cues, verdict
        if chosen := likeliest(left):
            yield chosen, *verdicts[id(chosen)]


def _verdict(use: Use, others: Iterable[tuple[str, str, str]], said: dict[str, list[str]]) -> Counter[str]:
    count: Counter[str] = Counter()
    for language in TARGETS:
        text = use.word.texts[language]
        if stands(text, use.word.kind, language, said[language]):
            count[RIGHT] += 1
        elif any(
            other != text and stands(other, kind, language, said[language])
            for kind, code, other in others
            if code == language
        ):
            count[WRONG] += 1
        else:
            count[NEITHER] += 1
    return count


def said_in(text: str, language: str) -> list[str]:
    """The words of `text`, in small letters."""
    return [small(word, language) for word in _WORD.findall(without_stress(text, language)[0])]


def stands(text: str, kind: str, language: str, said: list[str]) -> bool:
    """Whether all words of `text` stand among the words `said`, in whatever form."""
    return all(any(word.startswith(stem) for word in said for stem in of) for of in _stems(text, kind, language))


@lru_cache(maxsize=200_000)
def _stems(text: str, kind: str, language: str) -> list[tuple[str, ...]]:
    """The beginnings of each word of `text`, a letter shorter than sure: a verb may stand as a noun."""
    parts = _WORD.findall(small(text, language))
    found = []
    for part in parts:
        if len(parts) > 1 and part in _LIGHT:
            continue
        own = kind if kind != VERB or is_infinitive(part, language) else NOUN
        of = [stem[:-1] if len(stem) > 4 else stem for stem in stems(part, own, language)]
        found.append((*of, part[:5]) if language == "ru" and len(part) > 6 else tuple(of))
    return found


def _misleads(count: Counter[str], least: int) -> bool:
    return count[WRONG] >= least and count[RIGHT] < LEAST * count[WRONG]


def _foreign(count: Counter[str]) -> bool:
    return count[NEITHER] >= FOREIGN and count[NEITHER] > 4 * count[RIGHT]
