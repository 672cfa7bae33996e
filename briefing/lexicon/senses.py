"""Tells which sense an English word has, by the words around it: to execute a warrant, to execute a prisoner.

`senses.tsv` has one use a row: part of speech, the word, its cues, and the translations into Russian, Azerbaijani and
Armenian. A cue is a word in its dictionary form that stands near in this use: `warrant` on either side, `>warrant`
behind and `<warrant` before it, `>>off` the very next and `<<re` the very last word; `@official` is any word of that
row of `cue_classes.tsv`, `@name` a capitalised word, `@person` a person's name, `@country` a state or its capital,
`@number` also digits. Made and checked by hand; cues that lead astray in the corpus are taken out by `python -m
models.training senses`. `chooser.py` weighs them together with what was learnt.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from functools import lru_cache
from importlib.resources import files

from briefing.lexicon.entry import LANGUAGES, capitals
from briefing.lexicon.finder import find
from briefing.lexicon.once import once
from briefing.lexicon.sentence import opens_sentence
from briefing.lexicon.stems import NOUN, VERB, english_lemmas, verbal
from briefing.lexicon.usage import noun_or_verb
from briefing.lexicon.words import Word

CLASS = "@"
NEXT, BEHIND, LAST, BEFORE, NEAR = ">>", ">", "<<", "<", ""
_WEIGHTS = {NEXT: 3.0, LAST: 3.0, BEHIND: 2.0, BEFORE: 2.0, NEAR: 1.0}
_REACH = {NEXT: 1, LAST: 1, BEHIND: 5, BEFORE: 5, NEAR: 6}
"""How many words away a cue may stand."""
_FADING = 0.95
"""What a cue loses in weight with every word between."""
_NAMES = ("name", "person", "country")
"""Classes of names, which have no words in the table."""
_CLASS_WEIGHT = 0.8
"""The weight of a cue's class against that of a word."""
_LEAD = 1.5
"""By which a use must outweigh the next: of those that lead by less, a quarter are wrong."""
_WORD = re.compile(r"[^\W_]+")
_STOP = re.compile(r"[.;:!?—](?=\s)")
"""Cues stand within one clause."""


@dataclass(frozen=True, slots=True)
class Use:
    """One use of an English word, and its cues as the table writes them."""

    word: Word
    cues: tuple[str, ...]


Matched = list[tuple[Use, dict[str, float]]]
"""Uses that a word may have where it stands, each with those of its cues that are there and what they weigh so near."""


class Senses:
    """The uses of English words, to be told apart."""

    def __init__(self, uses: Iterable[Use], classes: dict[str, Sequence[str]]) -> None:
        """classes: the words of each class of cues, by its name.

        Raises ValueError for a cue of an unknown class.
        """
        self._classes: dict[str, list[str]] = {}
        for name, members in classes.items():
            for member in members:
                self._classes.setdefault(member, []).append(CLASS + name)
        self._uses: dict[str, list[Use]] = {}
        for use in uses:
            for cue in use.cues:
                if CLASS in cue and cue.partition(CLASS)[2] not in (*classes, *_NAMES):
                    raise ValueError(f"no class of cues is called {cue}")
            self._uses.setdefault(use.word.texts["en"], []).append(use)

    def uses(self, text: str, tokens: Sequence[re.Match[str]], i: int) -> list[Use]:
        """The uses that the `i`th of the `tokens`, the words of `text`, may have as the noun or verb that it is."""
        form = tokens[i].group().lower()
        uses = [
            use
            for lemma in dict.fromkeys(english_lemmas(form))
            for use in self._uses.get(lemma, ())
            if lemma == form or use.word.kind in (NOUN, VERB)  # electronics is no form of electronic
        ]
        if not uses:
            return []
        verb: bool | None = True
        if not verbal(form) or form in self._uses:
            verb = noun_or_verb(text[: tokens[i].start()], form, text[tokens[i].end() :])
        if verb is not None:
            fitting = [use for use in uses if (use.word.kind == VERB) == verb or use.word.kind not in (NOUN, VERB)]
            uses = fitting or uses  # to safety
        return uses

    def around(self, text: str, tokens: Sequence[re.Match[str]], i: int) -> dict[str, float]:
        """What every cue weighs that stands around the `i`th token."""
        seen: dict[str, float] = {}
        kinds = _kinds_of_names(text)
        for step, (close, far) in ((1, (NEXT, BEHIND)), (-1, (LAST, BEFORE))):
            for away in range(1, _REACH[NEAR] + 1):
                j = i + step * away
                if not 0 <= j < len(tokens):
                    break
                left, right = sorted((j, j - step))
                if _STOP.search(text, tokens[left].end(), tokens[right].start()):
                    break
                kind = kinds.get(tokens[j].start())
                for name in (*self._names(text, tokens[j]), *((CLASS + kind,) if kind else ())):
                    for form in (close, far, NEAR):
                        if away <= _REACH[form]:
                            weight = _WEIGHTS[form] * (_CLASS_WEIGHT if name[0] == CLASS else 1.0)
                            seen.setdefault(form + name, weight * _FADING ** (away - 1))
        return seen

    def _names(self, text: str, token: re.Match[str]) -> tuple[str, ...]:
        """What the cue that `token` is may be called."""
        word = token.group()
        names = self._called(word.lower())
        named = word[0].isupper() and not opens_sentence(text, token.start())
        return (*names, CLASS + "name") if named else names

    @lru_cache(maxsize=50_000)  # noqa: B019  (as long-lived as the process)
    def _called(self, word: str) -> tuple[str, ...]:
        """What a cue may be called by the small-letter `word` alone: its lemmas, and their classes."""
        lemmas = dict.fromkeys(english_lemmas(word))
        classes = [name for lemma in lemmas for name in self._classes.get(lemma, ())]
        number = [CLASS + "number"] if word[0].isdigit() else []
        return tuple(dict.fromkeys((*lemmas, *classes, *number)))


@lru_cache(maxsize=1024)
def _kinds_of_names(text: str) -> dict[int, str]:
    """The class of each name of a person or state in the English `text`, by the character where each of its words
    starts."""
    return {
        found.start + word.start(): "person" if found.entry.kind == "person" else "country"
        for found in find(text, "en")
        if found.entry.kind in ("person", "country") or found.entry.preferred("en") in _capitals()
        for word in _WORD.finditer(text[found.start : found.end])
    }


@once
def _capitals() -> frozenset[str]:
    return frozenset(name for forms in capitals() for name in forms["en"])


def with_cues(uses: Iterable[Use], seen: Mapping[str, float]) -> Matched:
    """Those of the `uses` that have cues among the `seen`."""
    found = ((use, {cue: seen[cue] for cue in use.cues if cue in seen}) for use in uses)
    return [(use, cues) for use, cues in found if cues]


def likeliest(matched: Matched) -> Use | None:
    """The use whose cues weigh most; None where one of other translations weighs about as much, or there is none."""
    if not matched:
        return None
    weighed = sorted(((sum(cues.values()), use) for use, cues in matched), key=lambda found: -found[0])
    weight, best = weighed[0]
    rival = next((other for other, use in weighed if use.word.texts != best.word.texts), None)
    return best if rival is None or weight - rival >= _LEAD else None


def read(row: str) -> Use:
    """One row of the table."""
    kind, english, cues, *texts = row.split("\t")
    word = Word(kind, dict(zip(LANGUAGES, (english, *texts), strict=True)), frozenset(("en",)))
    return Use(word, tuple(cues.split()))


def written(use: Use) -> str:
    """The row that `read` reads."""
    english, *texts = use.word.texts.values()
    return "\t".join((use.word.kind, english, " ".join(use.cues), *texts))


def cue_classes() -> dict[str, Sequence[str]]:
    """The words of each class of cues, by its name."""
    table = (files("briefing.lexicon") / "cue_classes.tsv").read_text("utf-8")
    return {name: members.split() for name, members in (row.split("\t") for row in table.splitlines())}


@once
def senses() -> Senses:
    """Those of the table."""
    rows = (files("briefing.lexicon") / "senses.tsv").read_text("utf-8").splitlines()
    return Senses(map(read, rows), cue_classes())
