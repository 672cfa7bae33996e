"""Converted models on CTranslate2: the embedded one, and those of every family in `pieces`.

A model folder holds `model.bin`, `config.json`, `shared_vocabulary.json` (what the converter writes), the family's
SentencePiece models and `briefing.json`:

    {"name": "embedded", "languages": ["en", "ru", "az", "hy"],
     "target_tokens": {"en": ">>eng<<", "ru": ">>rus<<", "az": ">>aze_Latn<<", "hy": ">>hye<<"},
     "sha256": {"model.bin": "…"},
     "longest": 180, "annotated": true, "hinted": true, "hypotheses": 4,
     "witnesses": {"hy": ["en", "ru", "az"]},
     "calibration": {"hy": {"weights": {"log_probability": 1.9, "copied": -3.0}, "bias": 1.4, "threshold": 0.55}}}

It may hold folders of weights that know some directions better, named in the manifest ("specialists": {"from-en":
[["en", "hy"], …]}): they share its subwords and its settings. And it may hold `vmap.txt`: by the token that asks for a
target language, the subwords that this language is written in; the decoder then chooses among these alone
(`models/training/shortlist.py`).

`longest` is the longest source, in subwords, that training has shown; `directions` ([["en", "hy"], …]) may restrict
the pairs; among so many `hypotheses` of a search the reverse direction chooses (`choice`), and where a target language
has `witnesses`, the translations of the same text into these; `annotated` says that the model copies the names written
into its source, `hinted` that it knows what translations behind rare words are (`annotate`); `family`, `revision`,
`compute_type`, `position_bytes` and `vocabulary` are those of fetched models. A fetched model has no calibration: its
score is the geometric mean of its token probabilities, which says how sure the model is and not how often it is right;
below 0.5 a sentence is flagged.

Source: Klein et al., "The OpenNMT Toolkit: 2020 Edition", AMTA 2020.
"""

from __future__ import annotations

import json
import os
from collections.abc import Sequence
from dataclasses import replace
from pathlib import Path
from typing import Any

from briefing.catalog import embedded_translator
from briefing.catalog.digest import sha256_of
from briefing.catalog.machine import WORKING
from briefing.catalog.shipped import KNOWN_WORDS, SHORTLIST
from briefing.errors import InputError, ModelError
from briefing.translate.annotate import as_read, offered
from briefing.translate.confidence import UNKNOWN
from briefing.translate.engine import Draft
from briefing.translate.inflection.inflector import Inflector
from briefing.translate.known_words import KnownWords
from briefing.translate.manifest import Manifest, Pair
from briefing.translate.pieces import END, Pieces
from briefing.translate.piecewise import Piecewise, bucket, limit

BEAM = 4
WIDE_BEAM = 6
"""Where some of the hypotheses are to be chosen from."""
BATCH_TOKENS = 1024
"""Source tokens, padding included, that are decoded together by a model whose sizes aren't known: what the decoder
keeps of their hypotheses, and copies at every step, should stay in the cache."""
_SCORED_TOKENS = 256
"""Source tokens scored together: the probabilities of the whole vocabulary at each of them are kept."""
_LARGE = 30_000
"""Bytes a target token from which a model's own matrices keep all cores busy."""


class CTranslate2Engine(Piecewise):
    """A model folder, loaded. `threads` are batches decoded at once, by default the cores this process may use;
    beam: hypotheses."""

    def __init__(
        self,
        folder: Path,
        *,
        threads: int | None = None,
        device: str = "cpu",
        compute_type: str = "default",
        beam: int = BEAM,
    ) -> None:
        """Raises ModelError where a file is missing or damaged."""
        self.folder, self._beam = folder, beam
        self.manifest = Manifest.read(folder)
        self.calibration, self.threshold = self.manifest.calibration, self.manifest.threshold
        self.hypotheses, self.witnesses = self.manifest.hypotheses, self.manifest.witnesses
        self._pieces = Pieces(folder, self.manifest.family, self.manifest.target_tokens, _json(folder, "config.json"))
        self._shortlisted = _has_shortlist(folder)
        self.known, self.inflector = KnownWords.read(folder), Inflector.read(folder)
        if self.known is None and any(curve.counts(UNKNOWN) for curve in self.calibration.values()):
            raise ModelError(
                f"{folder} is incomplete: it was calibrated with {KNOWN_WORDS}, which is missing; "
                "fetch or build the model again"
            )
        if self.manifest.family != "opus-mt":  # Marian's tokens were found in its vocabulary when it was converted
            vocabulary = set(_json(folder, "shared_vocabulary.json"))
            self._pieces.check(vocabulary, {code for pair in self.manifest.directions for code in pair}, folder.name)
        cores = threads or usable_cores()
        # Several batches at once, since several threads in a small model's batch wait for one another; of a large
        # model one or two, each of which takes memory.
        self._workers = cores if self.manifest.position_bytes < _LARGE else min(cores, 2)
        settings = {
            "device": device,
            "compute_type": compute_type,
            "inter_threads": self._workers,
            "intra_threads": cores // self._workers,
        }
        self._translator = _loaded(folder, settings)
        self._specialists = {
            pair: specialist
            for name, pairs in self.manifest.specialists.items()
            for specialist in [_loaded(folder / name, settings)]
            for pair in pairs
        }

    @property
    def signature(self) -> str:
        """`embedded@1f3c9a02`: the name and the first 8 digits of the digest or revision."""
        return self.manifest.signature

    def directions(self) -> frozenset[tuple[str, str]]:
        """Every pair (source, target) that the model translates."""
        return self.manifest.directions

    def reverse(self, pairs: Sequence[tuple[str, str]], source: str, target: str) -> list[float] | None:
        """See `Piecewise`; the model's other direction tells, if it has one. Raises ModelError where the runtime
        fails."""
        if not self.supports(target, source):
            return None
        given = [self._pieces.encode(self.as_read(text, target, source), target, source) for _, text in pairs]
        texts = [self._pieces.encode_target(text, source)[:-1] for text, _ in pairs]  # scoring adds the end by itself
        begun = len(self._pieces.prefix(source))
        try:
            results = self._weights(target, source).score_batch(
                given, texts, max_batch_size=_SCORED_TOKENS, batch_type="tokens", max_input_length=0
            )
        except (RuntimeError, ValueError) as error:
            raise ModelError(f"{self.signature} failed on a batch of {len(pairs)} sentences: {error}") from error
        # What else is in the batch changes the last digits; a score shall not depend on it.
        return [round(sum(result.log_probs[begun:]), 2) for result in results]

    def _fits(self, text: str, source: str, target: str) -> bool:
        return self._pieces.count(self.as_read(text, source, target)) + 2 <= self.manifest.longest

    def as_read(self, text: str, source: str, target: str) -> str:
        """What the model is given of `text`: with translations behind names and rare words, where it knows them."""
        return as_read(text, source, target, names=self.manifest.annotated, words=self.manifest.hinted)

    def offered(self, text: str, source: str, target: str) -> frozenset[str]:
        """See `Piecewise`."""
        return offered(text, source, target) if self.manifest.hinted else frozenset()

    def _decode(self, texts: list[str], source: str, target: str, no_repeat: int = 0) -> list[Draft]:
        batch = [self._pieces.encode(self.as_read(text, source, target), source, target) for text in texts]
        prefix = self._pieces.prefix(target)
        drafts: list[Draft] = [Draft("")] * len(batch)
        groups: dict[int, list[int]] = {}
        for i, tokens in enumerate(batch):
            groups.setdefault(bucket(len(tokens)), []).append(i)
        for longest, group in sorted(groups.items()):
            called = self._call((source, target), [batch[i] for i in group], prefix, limit(longest), no_repeat)
            for i, draft in zip(group, called, strict=True):
                drafts[i] = draft
        return drafts

    def _weights(self, source: str, target: str) -> Any:
        """What translates from `source` into `target`."""
        return self._specialists.get((source, target), self._translator)

    def _call(self, pair: Pair, batch: list[list[str]], prefix: list[str], longest: int, no_repeat: int) -> list[Draft]:
        beam = self._beam if self.hypotheses == 1 else max(self._beam, WIDE_BEAM)
        try:
            results = self._weights(*pair).translate_batch(
                batch,
                target_prefix=[prefix] * len(batch) if prefix else None,
                beam_size=beam,
                num_hypotheses=min(beam, self.hypotheses),
                **self._batching(longest),
                max_input_length=0,
                max_decoding_length=longest + len(prefix),
                no_repeat_ngram_size=no_repeat,
                repetition_penalty=self.manifest.repetition_penalty,
                length_penalty=self.manifest.length_penalty,
                return_scores=True,
                return_end_token=True,
                use_vmap=self._shortlisted,
            )
        except (RuntimeError, ValueError) as error:
            raise ModelError(f"{self.signature} failed on a batch of {len(batch)} sentences: {error}") from error
        return [self._drafts(result, len(prefix)) for result in results]

    def _batching(self, longest: int) -> dict[str, Any]:
        """How many sentences are decoded together, so that all workers stay within `machine.WORKING` bytes; a single
        sentence that needs more is decoded alone."""
        if not self.manifest.position_bytes:
            return {"max_batch_size": BATCH_TOKENS, "batch_type": "tokens"}
        sentence = self._beam * (longest * self.manifest.position_bytes + 8 * self.manifest.vocabulary)
        return {"max_batch_size": max(1, WORKING // (self._workers * sentence)), "batch_type": "examples"}

    def _drafts(self, result: Any, given: int) -> Draft:
        """The first hypothesis, with the others."""
        first, *others = (self._draft(*found, given) for found in zip(result.hypotheses, result.scores, strict=True))
        return replace(first, others=tuple(others))

    def _draft(self, found: list[str], score: float, given: int) -> Draft:
        tokens = found[given:]
        # The length that the score was divided by counts what was given, at a log-probability of 0.
        mean = score * (len(tokens) + given) ** self.manifest.length_penalty / max(1, len(tokens))
        # Without an end the decoder ran into the limit: the sentence may be cut off and can't be trusted.
        complete = bool(tokens) and tokens[-1] == END
        return Draft(self._pieces.decode(tokens), mean, len(tokens), None if complete else 0.0)


def embedded(*, threads: int | None = None, device: str = "cpu") -> CTranslate2Engine:
    """The model that comes with the project. Raises ModelError where it is missing or damaged."""
    return CTranslate2Engine(embedded_translator(), threads=threads, device=device)


def installed(
    *, model: str = "", threads: int | None = None, device: str = "cpu", compute_type: str = ""
) -> CTranslate2Engine:
    """An installed model that has been converted, the smallest compute type unless one is named.

    Raises InputError where there is no such model, ModelError where it can't be loaded.
    """
    from briefing.catalog.installed import find

    if not model:
        raise InputError(
            "ctranslate2 needs the name of a model: `--engine ctranslate2:NAME`; see `briefing models list`"
        )
    _, folder = find(model).weights(compute_type)
    return CTranslate2Engine(folder, threads=threads, device=device)


def verify(folder: Path) -> str:
    """The SHA-256 of the weights in hexadecimal (`Manifest.digest`). Raises ModelError where that of a file isn't what
    `briefing.json` says."""
    manifest = Manifest.read(folder)
    for name, stated in manifest.sha256.items():
        found = sha256_of(folder / name)
        if found != stated:
            raise ModelError(
                f"{folder / name} is damaged: its SHA-256 is {found}, briefing.json says {stated}; "
                "fetch or build it again"
            )
    return manifest.digest


def _loaded(folder: Path, settings: dict[str, Any]) -> Any:
    """A `ctranslate2.Translator`. Raises ModelError where there is none in the folder."""
    try:
        import ctranslate2  # type: ignore[import-untyped, unused-ignore]

        return ctranslate2.Translator(str(folder), **settings)
    except (OSError, RuntimeError, ValueError) as error:
        device = settings["device"]
        way_out = "fetch or build it again" if device == "cpu" else f"is there a device {device!r} here?"
        raise ModelError(f"the model in {folder} can't be loaded: {error}; {way_out}") from error


def usable_cores() -> int:
    """The cores that this process may run on, at least 1."""
    if hasattr(os, "sched_getaffinity"):
        return max(1, len(os.sched_getaffinity(0)))
    return os.cpu_count() or 1


def _has_shortlist(folder: Path) -> bool:
    """Whether the model has one. Raises ModelError where it is another vocabulary's: what CTranslate2 doesn't find it
    would take for the unknown word."""
    path = folder / SHORTLIST
    if not path.is_file():
        return False
    try:
        listed = {token for row in path.read_text("utf-8").splitlines() for token in row.replace("\t", " ").split(" ")}
    except (OSError, ValueError) as error:
        raise ModelError(f"{path} can't be read: {error}; fetch or build the model again") from error
    if unknown := listed.difference(_json(folder, "shared_vocabulary.json")):
        raise ModelError(f"{path} belongs to another model: this one has no subword {min(unknown)!r}; build it again")
    return True


def _json(folder: Path, name: str) -> Any:
    try:
        return json.loads((folder / name).read_text("utf-8"))
    except (OSError, ValueError) as error:
        raise ModelError(f"{folder / name} can't be read: {error}; fetch or build the model again") from error
