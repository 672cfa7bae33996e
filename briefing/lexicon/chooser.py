"""Which translations of an English word fit where it stands: by the cues of `senses.py`, and by what was learnt about
every word around (`sense_weights.py`), each target language for itself."""

from __future__ import annotations

import math
import re
from collections.abc import Sequence
from dataclasses import dataclass

from briefing.lexicon.entry import LANGUAGES
from briefing.lexicon.once import once
from briefing.lexicon.sense_weights import SenseWeights, features, named, sense_weights
from briefing.lexicon.senses import Matched, Senses, likeliest, senses, with_cues
from briefing.lexicon.stems import NOUN, VERB
from briefing.lexicon.words import Word

TARGETS = LANGUAGES[1:]
SURE = 0.65
"""Share of the probability of all translations from which one is the only one shown."""
UNKNOWN = 0.5
"""Probability of none of the translations from which what was learnt decides nothing."""
SENSES = 2
"""Translations of a word that are offered."""
NONE = ""


@dataclass(frozen=True, slots=True)
class Place:
    """A word where it stands: by language its translations, and what their cues by hand weigh there; which of them are
    verbs; the `features` of the place; the uses that have cues there."""

    english: str
    verbs: frozenset[str]
    by_hand: dict[str, dict[str, float]]
    amounts: dict[str, float]
    matched: Matched

    def names(self, language: str) -> list[str]:
        """Of the translations, and last of none of them."""
        return [named(language, self.english, text) for text in (*self.by_hand[language], NONE)]

    def weights(self, language: str) -> list[float]:
        """Of the cues by hand, in the order of `names`."""
        return [*self.by_hand[language].values(), 0.0]


class Chooser:
    """Chooses among the uses of the table and the senses of the dictionary."""

    def __init__(self, senses: Senses, weights: SenseWeights | None = None) -> None:
        """weights: what was learnt; without them the cues alone decide."""
        self._senses, self._weights = senses, weights

    def choose(
        self,
        text: str,
        tokens: Sequence[re.Match[str]],
        i: int,
        words: tuple[Word, ...] = (),
        otherwise: tuple[Word, ...] = (),
    ) -> tuple[Word, ...]:
        """One or two words whose texts are the translations of the `i`th of the `tokens`, the words of `text`.

        words: the senses that the dictionary has for it, the usual one first; these where nothing else is known;
        otherwise: where it has none, what is shown in a language in which the choice stays open.
        """
        place = self.place(text, tokens, i, words)
        if place is None:
            return words
        use = likeliest(place.matched)
        if self._weights is None:
            return (use.word,) if use else words
        shown = {}
        for language in TARGETS:
            texts, sure = likely(place, language, self._weights)
            if sure:
                shown[language] = texts[:1]
            elif use:
                shown[language] = [use.word.texts[language]]
            else:
                shown[language] = list(dict.fromkeys(word.texts[language] for word in words or otherwise))
        return tuple(_word(place, shown, k) for k in range(min(SENSES, max(map(len, shown.values())))))

    def place(self, text: str, tokens: Sequence[re.Match[str]], i: int, words: Sequence[Word] = ()) -> Place | None:
        """What the word is chosen by; None where there is nothing to choose."""
        uses = self._senses.uses(text, tokens, i)
        candidates = [*(use.word for use in uses), *words]
        if not uses and all(len({word.texts[language] for word in words}) < 2 for language in TARGETS):
            return None
        seen = self._senses.around(text, tokens, i)
        matched = with_cues(uses, seen)
        by_hand: dict[str, dict[str, float]] = {
            language: dict.fromkeys((word.texts[language] for word in candidates), 0.0) for language in TARGETS
        }
        for use, cues in matched:
            weight = sum(cues.values())
            for language, known in by_hand.items():
                said = use.word.texts[language]
                known[said] = max(known[said], weight)
        verbs = frozenset(text for word in candidates if word.kind == VERB for text in word.texts.values())
        return Place(candidates[0].texts["en"], verbs, by_hand, features(tokens[i].group().lower(), seen), matched)


def likely(place: Place, language: str, weights: SenseWeights) -> tuple[list[str], bool]:
    """The translations, the likeliest first, and whether that one is sure."""
    scores = weights.scores(place.names(language), place.weights(language), place.amounts)
    most = max(scores)
    *odds, none = (math.exp(score - most) for score in scores)
    by_text = dict(zip(place.by_hand[language], odds, strict=True))
    texts = sorted(by_text, key=lambda text: -by_text[text])
    total = sum(odds)
    return texts, by_text[texts[0]] >= SURE * total and none <= UNKNOWN * (total + none)


def _word(place: Place, shown: dict[str, list[str]], k: int) -> Word:
    """The `k`th of the translations that are shown of a word in each language, the last where there are fewer."""
    texts = {language: of[min(k, len(of) - 1)] if of else "" for language, of in shown.items()}
    kind = VERB if any(text in place.verbs for text in texts.values()) else NOUN
    return Word(kind, {"en": place.english, **texts}, frozenset(("en",)))


@once
def chooser() -> Chooser:
    """The one of the tables that the package brings."""
    return Chooser(senses(), sense_weights())
