"""The shipped int8 model on CTranslate2 against the same weights in transformers, float32, in one run.

Each runs in a process of its own on the same sentences with the same beam, so that memory is its own too.
"""

from __future__ import annotations

import multiprocessing
import re
import time
from collections.abc import Callable, Sequence
from dataclasses import dataclass
from pathlib import Path

from briefing.translate.annotate import annotate
from briefing.translate.ctranslate2 import BEAM, CTranslate2Engine

BATCH = 32
"""Sentences that transformers decodes together, of similar length."""


@dataclass(frozen=True, slots=True)
class Speed:
    """sentences a second, without loading; memory: peak of the process in MB (Linux); translations in order."""

    sentences: float
    memory: float
    translations: list[str]


def compare(folder: Path, weights: Path, texts: Sequence[str], source: str, target: str) -> tuple[Speed, Speed, Speed]:
    """Decoding with CTranslate2 int8, with transformers float32, and with CTranslate2 int8 as it is used: each source
    scored given its translations, to choose among them and to tell how sure the choice is, names and words found.

    weights: the `MarianMTModel` that `folder` came from.
    """
    return (
        _apart(_ctranslate2, folder, list(texts), source, target, False),
        _apart(_transformers, weights, list(texts), source, target),
        _apart(_ctranslate2, folder, list(texts), source, target, True),
    )


def _apart(run: Callable[..., Speed], *arguments: object) -> Speed:
    with multiprocessing.get_context("spawn").Pool(1) as pool:
        return pool.apply(run, arguments)


def _ctranslate2(folder: Path, texts: list[str], source: str, target: str, chosen: bool) -> Speed:
    engine = CTranslate2Engine(folder)
    if not chosen:
        engine.calibration, engine.hypotheses = {}, 1
        # Names and words are found before the clock runs, as below: they are kept.
        for text in texts:
            engine.as_read(text, source, target)
    engine.translate(texts[:4], source, target)
    began = time.perf_counter()
    drafts = engine.translate(texts, source, target)
    return _speed(began, [draft.text for draft in drafts])


def _transformers(weights: Path, texts: list[str], source: str, target: str) -> Speed:
    import torch
    from transformers import MarianMTModel

    from models.training.batches import padded
    from models.training.tokenizer import Tokenizer

    tokenizer, model = Tokenizer(weights), MarianMTModel.from_pretrained(weights, dtype=torch.float32).eval()
    ids = [tokenizer.encode(annotate(text, source, target), target) for text in texts]
    order = sorted(range(len(ids)), key=lambda i: len(ids[i]))
    found = [""] * len(ids)
    began = time.perf_counter()
    with torch.inference_mode():
        for start in range(0, len(order), BATCH):
            batch = order[start : start + BATCH]
            rows = torch.tensor(padded([ids[i] for i in batch], tokenizer.pad))
            made = model.generate(
                input_ids=rows,
                attention_mask=rows.ne(tokenizer.pad).long(),
                num_beams=BEAM,
                max_new_tokens=2 * rows.shape[1] + 16,
                bad_words_ids=[[tokenizer.pad]],
            )
            for i, row in zip(batch, made.tolist(), strict=True):
                found[i] = tokenizer.decode([piece for piece in row if piece != tokenizer.pad])
    return _speed(began, found)


def _speed(began: float, translations: list[str]) -> Speed:
    seconds = time.perf_counter() - began
    return Speed(len(translations) / seconds, _peak(), translations)


def _peak() -> float:
    # ru_maxrss would be that of the process that started this one, were it larger.
    status = Path("/proc/self/status").read_text()
    return int(re.search(r"VmHWM:\s+(\d+) kB", status)[1]) / 1024  # type: ignore[index]
