"""Puts the words of a draft into the form that fits its sentence, where that is sure, and says how well they all fit.

Beside the weights of a model lies `inflection.npz` for Russian: an encoder (`encoder.py`) that has seen translated
lines with some of their words in a wrong form, beside their source. The number of a noun stays as it is, unless a
number stands before it: how many there are the source says.
Source: Omelianchuk et al., "GECToR – Grammatical Error Correction: Tag, Not Rewrite", BEA 2020.
"""

from __future__ import annotations

import zlib
from collections.abc import Collection, Sequence
from dataclasses import dataclass
from pathlib import Path
from zipfile import BadZipFile

import numpy as np

from briefing.catalog.shipped import INFLECTION
from briefing.errors import ModelError
from briefing.language.attribution import capital
from briefing.lexicon.hashed import crc
from briefing.translate.inflection.encoder import FIXED, LONGEST, TAGS, Encoder
from briefing.translate.inflection.misspelt import Meant, meant
from briefing.translate.inflection.russian import analyse
from briefing.translate.inflection.word import Analysis, Token, tokens
from briefing.translate.known_words import KnownWords
from briefing.translate.tables import lower

TARGET, SOURCE = "ru", "en"
"""The language whose words are put right, and the one whose words are seen beside a translation; of sources in others
the translation is seen alone."""
SURE, DOUBTED = 0.9, 0.03
"""Probability that the best form has at least and the one in the draft at most, where it is exchanged."""
_LEAST = 1e-6
_UNTOLD, _INFINITIVE = 0.05, 0.2
"""Probability that a form has at least, and that of an infinitive."""
_LOOKS, _CHANGED = 1.5, 1.0
"""What the ending of a word that doesn't exist tells of its form, and what each letter to change costs, in nats."""
_COUNTED = 3
"""Words between a number and the noun that it counts, and one more."""


@dataclass(frozen=True, slots=True)
class Fitted:
    """A draft with its words in the forms that fit; fit: mean log-probability of those that it had; misspelt: how many
    words no dictionary has that were taken for a form of a hint."""

    text: str
    fit: float
    misspelt: int = 0


class Inflector:
    """What the `inflection.npz` of a model folder holds."""

    def __init__(self, encoder: Encoder, tags: Sequence[str], fixed: Sequence[str]) -> None:
        """tags, fixed: names of what the encoder tells apart."""
        self._encoder = encoder
        self._tags = {name: number for number, name in enumerate(tags)}
        self._fixed = {name: number for number, name in enumerate(fixed)}

    @classmethod
    def read(cls, folder: Path) -> Inflector | None:
        """None where the model has none. Raises ModelError where the file is damaged."""
        path = folder / INFLECTION
        if not path.is_file():
            return None
        try:
            with np.load(path, allow_pickle=False) as archive:
                arrays = dict(archive)
                tags, fixed = (arrays.pop(name).tobytes().decode().split("\n") for name in ("tags", "fixed_names"))
                made = cls(Encoder(arrays), tags, fixed)
            made.fitted(["…"], "…")  # finds what is missing or doesn't fit together
            return made
        except (OSError, ValueError, EOFError, LookupError, TypeError, BadZipFile, zlib.error) as error:
            raise ModelError(f"{path} can't be read: {error}; fetch or build the model again") from error

    def fitted(
        self,
        texts: Sequence[str],
        source_text: str = "",
        hints: Collection[str] = (),
        known: KnownWords | None = None,
    ) -> list[Fitted]:
        """Translations of one text, each with the forms that fit.

        source_text: what they translate, where it is English; hints: words of the translations that stood behind those
        of the source, in small letters, for which a word that neither a dictionary nor `known` has may be meant.
        """
        sentences = [tokens(text) for text in texts]
        read = [[_read(token.text, hints, known) for token in sentence[:LONGEST]] for sentence in sentences]
        if not any(read):
            return [Fitted(text, 0.0) for text in texts]
        words = [[word.analysis if isinstance(word, Meant) else word for word in row] for row in read]
        scores = self._encoder(*self._rows(words, source_text))
        return [
            self._put_right(text, sentence, known, score)
            for text, sentence, known, score in zip(texts, sentences, read, scores, strict=True)
        ]

    def _rows(self, words: Sequence[Sequence[Analysis]], source_text: str) -> tuple[np.ndarray, ...]:
        size = len(words), max(map(len, words))
        lemma = np.zeros(size, np.int64)
        tag, fixed = np.zeros((*size, TAGS), np.int64), np.zeros((*size, FIXED), np.int64)
        for s, row in enumerate(words):
            for w, word in enumerate(row):
                lemma[s, w] = lemma_row(word.lemma, self._encoder.lemmas)
                for table, numbers, names in ((tag, self._tags, word.tags), (fixed, self._fixed, word.fixed)):
                    for k, name in enumerate(names[: table.shape[2]]):
                        table[s, w, k] = numbers.get(name, 0)
        source = source_rows(source_text, self._encoder.sources) or [0]
        return lemma, tag, fixed, np.tile(np.array(source, np.int64), (len(words), 1))

    def _put_right(
        self, text: str, sentence: Sequence[Token], words: Sequence[Analysis | Meant], scores: np.ndarray
    ) -> Fitted:
        logarithms, changes, misspelt = [], [], 0
        for place, (token, word) in enumerate(zip(sentence, words, strict=False)):
            if isinstance(word, Meant):
                changes.append((token, self._likeliest(word, scores[place])))
                misspelt += 1
                continue
            if not word.forms:
                continue
            by_form = self._probabilities(word, scores[place])
            own = by_form[lower(token.text, TARGET)]
            best = max(by_form, key=lambda form: by_form[form])
            sure = by_form[best] >= SURE and own <= DOUBTED
            if sure and (_same_number(word, best) or _counted(words[:place])):
                changes.append((token, best))
            logarithms.append(float(np.log(max(own, _LEAST))))
        for token, form in reversed(changes):
            text = text[: token.start] + _cased(form, token.text) + text[token.end :]
        return Fitted(text, sum(logarithms) / len(logarithms) if logarithms else 0.0, misspelt)

    def _likeliest(self, word: Meant, scores: np.ndarray) -> str:
        """The form that fits the sentence, has the ending of what the word looks like and differs from it least."""
        told = self._within_kinds(word.analysis, scores)
        looks = set(word.analysis.tags)

        def value(form: str) -> float:
            fits = max(told[name] + _LOOKS * (name in looks) for name in word.analysis.forms[form])
            return fits - _CHANGED * word.changes[form]

        return max(sorted(word.analysis.forms), key=value)

    def _within_kinds(self, word: Analysis, scores: np.ndarray) -> dict[str, float]:
        """The log-probability of each tag of the forms among those of its part of speech: the encoder has never told
        one from another, nor an infinitive from anything."""
        kinds: dict[str, set[str]] = {}
        for name in (name for names in word.forms.values() for name in names):
            kinds.setdefault(name.split()[0], set()).add(name)
        told = dict.fromkeys(kinds.get("INFN", ()), float(np.log(_INFINITIVE)))
        for names in (names for kind, names in kinds.items() if kind != "INFN"):
            odds = {name: np.exp(scores[self._tags[name]]) if name in self._tags else 0.0 for name in names}
            total = sum(odds.values()) or 1.0
            told.update({name: float(np.log(max(odds[name] / total, _UNTOLD))) for name in names})
        return told

    def _probabilities(self, word: Analysis, scores: np.ndarray) -> dict[str, float]:
        """Of each form."""
        numbers = {
            form: [self._tags[name] for name in names if name in self._tags] for form, names in word.forms.items()
        }
        every = sorted({number for of in numbers.values() for number in of})
        if not every:
            return dict.fromkeys(numbers, 1.0)
        most = scores[every].max()
        odds = np.exp(scores - most)
        total = float(odds[every].sum())
        return {form: float(odds[of].sum()) / total if of else 0.0 for form, of in numbers.items()}


def lemma_row(lemma: str, rows: int) -> int:
    """The row of a lemma, never 0."""
    return 1 + crc(lemma) % (rows - 1)


def source_rows(text: str, rows: int) -> list[int]:
    """The rows of the words of an English text."""
    return [1 + crc(token.text.lower()) % (rows - 1) for token in tokens(text)[:LONGEST]]


def _same_number(word: Analysis, form: str) -> bool:
    """Whether a form, if it is a noun's, says as many as the word does."""
    nouns, theirs = (
        {name.split()[1] for name in names if name.startswith("NOUN ")} for names in (word.tags, word.forms[form])
    )
    return not nouns or not theirs or bool(nouns & theirs)


def _counted(before: Sequence[Analysis | Meant]) -> bool:
    """Whether a number stands closely before."""
    return any(
        isinstance(word, Analysis) and (word.lemma.startswith("#") or any(tag.startswith("NUMR") for tag in word.tags))
        for word in before[-_COUNTED:]
    )


def _read(word: str, hints: Collection[str], known: KnownWords | None) -> Analysis | Meant:
    if word.islower() and not (known and known.has(word, TARGET)) and (found := meant(word, hints)):
        return found
    return analyse(lower(word, TARGET))


def _cased(form: str, like: str) -> str:
    """A form in small letters with the capitals of the word that it replaces: Нью-Йорке, ПОБЕДЫ."""
    if len(like) > 1 and like.isupper():
        return form.upper()
    parts, likes = form.split("-"), like.split("-")
    if len(parts) != len(likes):
        return capital(form, TARGET) if like[0].isupper() else form
    return "-".join(capital(part, TARGET) if one[0].isupper() else part for part, one in zip(parts, likes, strict=True))
