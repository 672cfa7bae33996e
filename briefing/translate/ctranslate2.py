"""Converted Marian models on CTranslate2: the embedded model, and any other folder of the same make.

A model folder holds `model.bin`, `config.json`, `shared_vocabulary.json` (what the converter writes), `source.spm`,
`target.spm` (SentencePiece) and `briefing.json`:

    {"name": "embedded", "languages": ["en", "ru", "az", "hy"],
     "target_tokens": {"en": ">>eng<<", "ru": ">>rus<<", "az": ">>aze_Latn<<", "hy": ">>hye<<"},
     "sha256": {"model.bin": "…"},
     "longest": 120,
     "calibration": {"hy": {"weights": [1.9, -0.2, -1.0, -3.0], "bias": 1.4, "threshold": 0.55}}}

`longest` is the longest source, in subwords, that training has shown; `directions` ([["en", "hy"], …]) may restrict
the pairs. Source: Klein et al., "The OpenNMT Toolkit: 2020 Edition", AMTA 2020.
"""

from __future__ import annotations

import os
import re
from collections.abc import Sequence
from pathlib import Path
from typing import Any, Literal

from briefing.catalog import embedded_translator
from briefing.catalog.digest import sha256_of
from briefing.errors import ModelError
from briefing.translate.clauses import split
from briefing.translate.confidence import score
from briefing.translate.engine import Draft
from briefing.translate.joining import join, loops
from briefing.translate.manifest import Manifest

BEAM = 4
BATCH_TOKENS = 2048
"""Source tokens, padding included, that are decoded together."""
_LONGEST = 500
"""Target tokens; the model knows 512 positions."""
END = "</s>"
_NOT_TEXT = re.compile("[\x00-\x08\x0b-\x1f\x7f\ufffd]")
"""What bytes that make no character decode to."""


class CTranslate2Engine:
    """A model folder, loaded. `threads` are batches decoded at once, by default the cores this process may use."""

    origin: Literal["model", "llm"] = "model"

    def __init__(
        self, folder: Path, *, threads: int | None = None, device: str = "cpu", compute_type: str = "default"
    ) -> None:
        """Raises ModelError where a file is missing or damaged."""
        self.folder = folder
        self.manifest = Manifest.read(folder)
        self._end = [END] if _adds_no_end(folder) else []
        try:
            import ctranslate2  # type: ignore[import-untyped, unused-ignore]
            import sentencepiece

            self._source = sentencepiece.SentencePieceProcessor(model_file=str(folder / "source.spm"))
            self._target = sentencepiece.SentencePieceProcessor(model_file=str(folder / "target.spm"))
            self._translator = ctranslate2.Translator(
                str(folder),
                device=device,
                compute_type=compute_type,
                inter_threads=threads or usable_cores(),
                intra_threads=1,  # several batches at once; several threads in one small batch wait for one another
            )
        except (OSError, RuntimeError, ValueError) as error:
            raise ModelError(f"the model in {folder} can't be loaded: {error}; fetch or build it again") from error

    @property
    def signature(self) -> str:
        """Name and first 8 hexadecimal digits of the SHA-256 of `model.bin`: `embedded@1f3c9a02`."""
        return f"{self.manifest.name}@{self.manifest.sha256[:8]}"

    def directions(self) -> frozenset[tuple[str, str]]:
        """Every pair (source, target) that the model translates."""
        return self.manifest.directions

    def supports(self, source: str, target: str) -> bool:
        """Whether the model translates from `source` into `target`."""
        return (source, target) in self.manifest.directions

    def translate(self, sentences: Sequence[str], source: str, target: str) -> list[Draft]:
        """One draft per sentence, in order. Sentences too long for the model are translated clause by clause.

        Raises ModelError where the pair isn't supported or the runtime fails.
        """
        if not self.supports(source, target):
            raise ModelError(f"{self.signature} doesn't translate from {source!r} into {target!r}")
        pieces = [split(sentence, self._fits) if sentence.strip() else [] for sentence in sentences]
        texts = [text for sentence in pieces for text, _ in sentence]
        drafts = iter(self._decode(texts, target) if texts else [])
        return [self._joined(list(sentence), [next(drafts) for _ in sentence], target) for sentence in pieces]

    def _fits(self, text: str) -> bool:
        return len(self._source.encode(text)) + 2 <= self.manifest.longest

    def _decode(self, texts: list[str], target: str) -> list[Draft]:
        token = self.manifest.target_tokens[target]
        batch = [[token, *self._source.encode(text, out_type=str), *self._end] for text in texts]
        drafts = self._run(batch)
        # A decoder caught in a loop gets a second try that forbids it; always forbidding would break 1,000,000.
        caught = [i for i, draft in enumerate(drafts) if loops(draft.text, texts[i])]
        if caught:
            for i, draft in zip(caught, self._run([batch[i] for i in caught], no_repeat=4), strict=True):
                if not loops(draft.text, texts[i]):
                    drafts[i] = draft
        return drafts

    def _run(self, batch: list[list[str]], no_repeat: int = 0) -> list[Draft]:
        """Sentences of similar length share a call, so that a short one gets a short limit, always the same."""
        drafts: list[Draft] = [Draft("")] * len(batch)
        groups: dict[int, list[int]] = {}
        for i, tokens in enumerate(batch):
            groups.setdefault(max(16, 1 << len(tokens).bit_length()), []).append(i)
        for longest, group in sorted(groups.items()):
            limit = min(_LONGEST, 2 * longest + 16)
            for i, draft in zip(group, self._call([batch[i] for i in group], limit, no_repeat), strict=True):
                drafts[i] = draft
        return drafts

    def _call(self, batch: list[list[str]], limit: int, no_repeat: int) -> list[Draft]:
        try:
            results = self._translator.translate_batch(
                batch,
                beam_size=BEAM,
                max_batch_size=BATCH_TOKENS,
                batch_type="tokens",
                max_input_length=0,
                max_decoding_length=limit,
                no_repeat_ngram_size=no_repeat,
                repetition_penalty=self.manifest.repetition_penalty,
                return_scores=True,
                return_end_token=True,
            )
        except (RuntimeError, ValueError) as error:
            raise ModelError(f"{self.signature} failed on a batch of {len(batch)} sentences: {error}") from error
        return [self._draft(result) for result in results]

    def _draft(self, result: Any) -> Draft:
        tokens: list[str] = result.hypotheses[0]
        # Without an end the decoder ran into the limit: the sentence may be cut off and can't be trusted.
        complete = bool(tokens) and tokens[-1] == END
        text = self._target.decode([token for token in tokens if token != END and not token.startswith(">>")])
        return Draft(_NOT_TEXT.sub("", text).strip(), float(result.scores[0]), len(tokens), None if complete else 0.0)

    def _joined(self, pieces: list[tuple[str, str]], drafts: list[Draft], target: str) -> Draft:
        curve = self.manifest.calibration.get(target)
        threshold = curve.threshold if curve else self.manifest.threshold
        if not pieces:
            return Draft("", threshold=threshold)
        tokens = sum(draft.tokens for draft in drafts)
        mean = sum((draft.log_probability or 0.0) * draft.tokens for draft in drafts) / max(1, tokens)
        text = join(pieces, [draft.text for draft in drafts])
        if target == "hy":
            text = text.replace("եւ", "և")  # SentencePiece's NFKC takes the letter apart
        source_text = "".join(piece + gap for piece, gap in pieces)
        cut_off = any(draft.score == 0.0 for draft in drafts)
        return Draft(text, mean, tokens, 0.0 if cut_off else score(source_text, text, mean, curve), threshold)


def embedded(*, threads: int | None = None, device: str = "cpu") -> CTranslate2Engine:
    """The model that comes with the project. Raises ModelError where it is missing or damaged."""
    return CTranslate2Engine(embedded_translator(), threads=threads, device=device)


def verify(folder: Path) -> str:
    """The SHA-256 of `model.bin` in hexadecimal. Raises ModelError where it isn't what `briefing.json` says."""
    stated = Manifest.read(folder).sha256
    found = sha256_of(folder / "model.bin")
    if found != stated:
        raise ModelError(
            f"{folder / 'model.bin'} is damaged: its SHA-256 is {found}, briefing.json says {stated}; "
            "fetch or build it again"
        )
    return stated


def usable_cores() -> int:
    """The cores that this process may run on, at least 1."""
    if hasattr(os, "sched_getaffinity"):
        return max(1, len(os.sched_getaffinity(0)))
    return os.cpu_count() or 1


def _adds_no_end(folder: Path) -> bool:
    """Whether the source needs its `</s>` from here, because the converted model doesn't add it by itself."""
    import json

    try:
        return not json.loads((folder / "config.json").read_text("utf-8")).get("add_source_eos", False)
    except (OSError, ValueError) as error:
        raise ModelError(f"{folder / 'config.json'} can't be read: {error}; fetch or build the model again") from error
