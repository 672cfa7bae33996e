"""What every engine that runs a sequence-to-sequence model does around the model itself.

Over-long sentences are cut into clauses, clauses decoded in one batch, a decoder caught in a loop tries again, and the
clauses are joined and scored. An engine says how a batch of texts is decoded.
"""

from __future__ import annotations

from abc import ABC, abstractmethod
from collections.abc import Callable, Collection, Mapping, Sequence
from dataclasses import replace
from functools import cached_property
from typing import Literal

from briefing.errors import ModelError
from briefing.language.segment import segment
from briefing.translate.choice import Told, agreed, ranked
from briefing.translate.clauses import split
from briefing.translate.confidence import DEFAULT_THRESHOLD, REVERSE, Curve, curve_of, features, score
from briefing.translate.engine import Draft
from briefing.translate.inflection.inflector import SOURCE, TARGET, Inflector
from briefing.translate.joining import join, loops
from briefing.translate.known_words import KnownWords, small_words

LONGEST = 500
"""Target tokens; most models know 512 positions."""

KEPT = 6000
"""Texts, each in one language, whose hypotheses are kept: a brief asks for one language after the other, and each is a
witness of the next."""


def bucket(tokens: int) -> int:
    """Sentences of so many source tokens share a call with others up to this many, a power of 2 from 16 on.

    So a short one gets a short limit, and always the same, whatever it is translated with.
    """
    return max(16, 1 << tokens.bit_length())


def limit(longest: int) -> int:
    """Target tokens after which a decoder is stopped, for a bucket of sentences."""
    return min(LONGEST, 2 * longest + 16)


class Piecewise(ABC):
    """An engine whose model translates pieces of text; see `engine.Engine` for the public methods."""

    origin: Literal["model", "llm"] = "model"
    calibration: Mapping[str, Curve] = {}
    threshold: float = DEFAULT_THRESHOLD
    known: KnownWords | None = None
    inflector: Inflector | None = None
    hypotheses = 1
    """Of a search, among which the reverse direction chooses."""
    witnesses: Mapping[str, Sequence[str]] = {}
    """By target language those whose translations of the same text choose too."""
    keep = KEPT
    """How many texts are remembered: 0 where an engine is measured or its settings change."""

    @property
    @abstractmethod
    def signature(self) -> str:
        """Says exactly what translates."""

    @abstractmethod
    def directions(self) -> frozenset[tuple[str, str]]:
        """Every pair (source, target) that the model translates."""

    @abstractmethod
    def _fits(self, text: str, source: str, target: str) -> bool:
        """Whether the model takes `text` in one piece."""

    @abstractmethod
    def _decode(self, texts: list[str], source: str, target: str, no_repeat: int = 0) -> list[Draft]:
        """One raw draft per text, with what else the search found as its others: score 0 where the decoder was cut off,
        else None.

        no_repeat: length of the token sequences that must not come twice, 0 for any.
        """

    def supports(self, source: str, target: str) -> bool:
        """Whether the model translates from `source` into `target`."""
        return (source, target) in self.directions()

    def translate(self, sentences: Sequence[str], source: str, target: str) -> list[Draft]:
        """One draft per text, in order. Several sentences in one are translated one by one, too long ones clause by
        clause.

        Raises ModelError where the pair isn't supported or the runtime fails.
        """
        if not self.supports(source, target):
            raise ModelError(f"{self.signature} doesn't translate from {source!r} into {target!r}")

        def fits(text: str) -> bool:
            return self._fits(text, source, target)

        pieces = [_pieces(sentence, source, fits) for sentence in sentences]
        texts = [text for sentence in pieces for text, _ in sentence]
        curve = curve_of(self.calibration, source, target)
        found = self._witnessed(texts, self._found(texts, source, target), source, target)
        result = []
        done = 0
        for sentence in pieces:
            part = found[done : done + len(sentence)]
            done += len(sentence)
            draft = self._joined(sentence, [hypotheses[0] for hypotheses in part], target, curve)
            if len(part) == 1:
                others = [self._joined(sentence, [hypothesis], target, curve) for hypothesis in part[0][1:]]
                draft = replace(draft, others=tuple(others))
            result.append(draft)
        return result

    def forget(self) -> None:
        """Drops what is remembered: after a change of settings, or before a text is timed once more."""
        self._kept.clear()

    @cached_property
    def _kept(self) -> dict[tuple[str, str, str], list[Told]]:
        """What `_found` last found, by text, source and target."""
        return {}

    def _found(self, texts: Sequence[str], source: str, target: str) -> list[list[Told]]:
        """The hypotheses for each text, the best first."""
        known = {text: self._kept.get((text, source, target)) for text in texts}
        found = {text: told for text, told in known.items() if told}
        if open_texts := [text for text in dict.fromkeys(texts) if text not in found]:
            drafts = self._unlooped(open_texts, source, target)
            found.update(zip(open_texts, self._ranked(open_texts, drafts, source, target), strict=True))
            self._kept.update({(text, source, target): found[text] for text in open_texts})
            for key in [*self._kept][: -self.keep or None]:
                self._kept.pop(key, None)
        return [found[text] for text in texts]

    def _ranked(self, texts: list[str], drafts: list[Draft], source: str, target: str) -> list[list[Told]]:
        fitted = [
            self._fitted((draft, *draft.others), text, source, target)
            for text, draft in zip(texts, drafts, strict=True)
        ]
        pairs = [(text, draft.text) for text, group in zip(texts, fitted, strict=True) for draft, _ in group]
        curve = curve_of(self.calibration, source, target)
        asked = self.hypotheses > 1 or (curve is not None and curve.counts(*REVERSE))
        told = self.reverse(pairs, source, target) if asked else None
        if told is None:
            return [[Told(draft)] for (draft, _), *_ in fitted]
        values = iter(told)
        return [
            ranked(text, [(draft, next(values)) for draft, _ in group], [fit for _, fit in group])
            for text, group in zip(texts, fitted, strict=True)
        ]

    def _fitted(self, drafts: Sequence[Draft], text: str, source: str, target: str) -> list[tuple[Draft, float]]:
        """The drafts, each text once, with their words in the forms that fit, and how well their own did: 0 in a
        language whose forms aren't known."""
        if self.inflector is None or target != TARGET:
            return [(draft, 0.0) for draft in drafts]
        drafted, english = [draft.text for draft in drafts], text if source == SOURCE else ""
        fitted = self.inflector.fitted(drafted, english, self.offered(text, source, target), self.known)
        mended: dict[str, tuple[Draft, float]] = {}
        for draft, found in zip(drafts, fitted, strict=True):
            mended.setdefault(found.text, (replace(draft, text=found.text, respelt=found.misspelt), found.fit))
        return [*mended.values()]

    def _witnessed(self, texts: Sequence[str], found: list[list[Told]], source: str, target: str) -> list[list[Told]]:
        """The hypotheses, the one first that also agrees with the best translations into the languages of the
        witnesses."""
        chosen = [i for i, group in enumerate(found) if len(group) > 1]
        agreement = {i: [0.0] * len(found[i]) for i in chosen}
        for language in self.witnesses.get(target, ()) if chosen else ():
            if language == source or not self.supports(source, language):
                continue
            witness = [group[0].draft.text for group in self._found([texts[i] for i in chosen], source, language)]
            pairs = [(draft.text, said) for i, said in zip(chosen, witness, strict=True) for draft, _, _ in found[i]]
            given = self.reverse(pairs, target, language)
            back = self.reverse([(said, text) for text, said in pairs], language, target)
            if given is None or back is None:
                continue
            values = zip(pairs, given, back, strict=True)
            for i in chosen:
                for k in range(len(found[i])):
                    (text, said), one, other = next(values)
                    agreement[i][k] += one / max(1, len(text.split())) + other / max(1, len(said.split()))
        return [agreed(group, agreement[i]) if i in agreement else group for i, group in enumerate(found)]

    def reverse(self, pairs: Sequence[tuple[str, str]], source: str, target: str) -> list[float] | None:
        """For each (source text, translation) the log-probability of the source given its translation; None where the
        engine can't tell."""
        return None

    def offered(self, text: str, source: str, target: str) -> Collection[str]:
        """Words, in small letters, of the translations that the dictionary has for those of `text`; none for a model
        that takes no hints."""
        return ()

    def unknown(self, text: str, language: str) -> float | None:
        """The share of the words of `text` that the model never met; None where it has no list of those that it met."""
        return self.known.unknown(text, language) if self.known else None

    def _unlooped(self, texts: list[str], source: str, target: str) -> list[Draft]:
        drafts = self._decode(texts, source, target)
        # A decoder caught in a loop gets a second try that forbids it; always forbidding would break 1,000,000.
        caught = []
        for i, (draft, text) in enumerate(zip(drafts, texts, strict=True)):
            straight = [other for other in (draft, *draft.others) if not loops(other.text, text)]
            if straight:
                drafts[i] = replace(straight[0], others=tuple(straight[1:]))
            else:
                caught.append(i)
        if caught:
            again = self._decode([texts[i] for i in caught], source, target, 4)
            for i, draft in zip(caught, again, strict=True):
                if not loops(draft.text, texts[i]):
                    drafts[i] = replace(draft, others=())
        return drafts

    def _joined(self, pieces: list[tuple[str, str]], told: Sequence[Told], target: str, curve: Curve | None) -> Draft:
        threshold = curve.threshold if curve else self.threshold
        if not pieces:
            return Draft("", threshold=threshold)
        drafts = [one.draft for one in told]
        tokens = sum(draft.tokens for draft in drafts)
        mean = sum((draft.log_probability or 0.0) * draft.tokens for draft in drafts) / max(1, tokens)
        text = join(pieces, [draft.text for draft in drafts])
        if target == "hy":
            text = text.replace("եւ", "և")  # SentencePiece's NFKC takes the letter apart
        source_text = "".join(piece + gap for piece, gap in pieces)
        cut_off = any(draft.score == 0.0 for draft in drafts)
        backwards = [one.backwards for one in told if one.backwards is not None]
        reverse = sum(backwards) if len(backwards) == len(drafts) else None
        unknown = self.unknown(text, target)
        if unknown is not None:
            unknown += sum(draft.respelt for draft in drafts) / max(1, len(small_words(text)))
        values = features(source_text, text, mean, unknown, reverse)
        sure = 0.0 if cut_off else score(values, curve)
        return Draft(text, mean, tokens, sure, threshold)


def _pieces(text: str, language: str, fits: Callable[[str], bool]) -> list[tuple[str, str]]:
    """What of `text` is decoded by itself, each with the white space after it: of several sentences, a model that has
    learnt from single ones translates only the first."""
    pieces: list[tuple[str, str]] = []
    for sentence in segment(text, language):
        if pieces:
            pieces[-1] = (pieces[-1][0], " ")
        pieces += split(sentence.text, fits)
    return pieces
