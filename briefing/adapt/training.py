"""A short, gentle continuation of training on sentence pairs, for Marian and NLLB models."""

from __future__ import annotations

import random
from collections.abc import Callable, Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING, Any

from briefing.catalog.runtime import load_transformers
from briefing.errors import InputError, ModelError

if TYPE_CHECKING:
    import torch

_LARGE = 100_000
"""Vocabulary from which the embeddings stay as they are: they are most of the weights, and few of them are seen."""


@dataclass(frozen=True, slots=True)
class Plan:
    """epochs: times that every pair is shown; rate: highest learning rate; tokens: of target text in one update;
    longest: subwords of a translation, longer ones are left out."""

    epochs: int = 3
    rate: float = 1e-4
    tokens: int = 1500
    longest: int = 120
    smoothing: float = 0.1
    seed: int = 1


Lesson = tuple[list[str], list[str]]
"""What the encoder reads and what the decoder should write, as tokens."""
Pair = tuple[list[int], list[int]]


def train(
    weights: Path,
    out: Path,
    lessons: Sequence[Lesson],
    plan: Plan,
    *,
    device: str = "cpu",
    say: Callable[[str], None] = lambda _: None,
) -> None:
    """Trains the model in `weights` (as transformers publishes it) and writes it to `out`, tokenizer included.

    say: told of the mean loss after every epoch. Raises InputError where torch and transformers are missing or every
    lesson is too long, ModelError where the loss stops being a number.
    """
    transformers = load_transformers("adapting a model")
    import torch

    torch.manual_seed(plan.seed)
    dice = random.Random(plan.seed)
    tokenizer: Any = transformers.AutoTokenizer.from_pretrained(weights, local_files_only=True)
    model: Any = transformers.AutoModelForSeq2SeqLM.from_pretrained(
        weights, dtype=torch.float32, use_safetensors=True, local_files_only=True
    ).to(device)
    if model.config.vocab_size > _LARGE:
        model.get_input_embeddings().weight.requires_grad_(False)
    to_ids = tokenizer.convert_tokens_to_ids
    data = [(to_ids(read), to_ids(written)) for read, written in lessons if len(written) <= plan.longest]
    if not data:
        raise InputError(f"every approved translation is longer than {plan.longest} subwords; nothing can be learnt")
    updates = plan.epochs * len(_batches(data, plan.tokens, dice))
    free = [parameter for parameter in model.parameters() if parameter.requires_grad]
    optimizer = torch.optim.AdamW(free, lr=plan.rate, betas=(0.9, 0.98), weight_decay=0.01)
    warm = max(1, updates // 10)
    schedule = torch.optim.lr_scheduler.LambdaLR(
        optimizer, lambda step: min((step + 1) / warm, max(0.0, (updates - step) / max(1, updates - warm)))
    )
    model.train()
    for epoch in range(plan.epochs):
        total, count = 0.0, 0
        for batch in _batches(data, plan.tokens, dice):
            loss, size = _loss(model, batch, plan.smoothing, device)
            if not torch.isfinite(loss):
                raise ModelError(f"training went astray in epoch {epoch + 1}; try a rate below {plan.rate}")
            loss.backward()  # type: ignore[no-untyped-call,unused-ignore]
            torch.nn.utils.clip_grad_norm_(free, 1.0)
            optimizer.step()
            schedule.step()
            optimizer.zero_grad(set_to_none=True)
            _clear_start(model)
            total, count = total + float(loss.detach()) * size, count + size
        say(f"epoch {epoch + 1} of {plan.epochs}: loss {total / max(1, count):.3f} a subword")
    model.eval().save_pretrained(out)
    tokenizer.save_pretrained(out)


def _batches(data: Sequence[Pair], tokens: int, dice: random.Random) -> list[list[Pair]]:
    """Pairs of similar length together, in random order."""
    ordered = sorted(data, key=lambda pair: (len(pair[1]), dice.random()))
    batches: list[list[Pair]] = [[]]
    for pair in ordered:
        if batches[-1] and len(pair[1]) * (len(batches[-1]) + 1) > tokens:
            batches.append([])
        batches[-1].append(pair)
    dice.shuffle(batches)
    return batches


def _loss(model: Any, batch: Sequence[Pair], smoothing: float, device: str) -> tuple[torch.Tensor, int]:
    """Mean smoothed cross entropy a target subword, and how many there are."""
    import torch

    pad, start = model.config.pad_token_id, model.config.decoder_start_token_id
    left = _filled([pair[0] for pair in batch], pad, device)
    right = _filled([pair[1] for pair in batch], -100, device)
    shifted = torch.cat([torch.full_like(right[:, :1], start), right[:, :-1]], dim=1)
    lengths = torch.tensor([len(pair[0]) for pair in batch], device=device)
    mask = torch.arange(left.shape[1], device=device)[None, :] < lengths[:, None]
    logits = model(
        input_ids=left, attention_mask=mask.long(), decoder_input_ids=shifted.masked_fill(shifted == -100, pad)
    ).logits
    loss = torch.nn.functional.cross_entropy(
        logits.flatten(0, 1).float(), right.flatten(), ignore_index=-100, label_smoothing=smoothing
    )
    return loss, int((right != -100).sum())


def _filled(rows: Sequence[Sequence[int]], value: int, device: str) -> torch.Tensor:
    import torch

    width = max(map(len, rows))
    return torch.tensor([[*row, *[value] * (width - len(row))] for row in rows], device=device)


def _clear_start(model: Any) -> None:
    """Keeps the embedding of <pad> zero where the decoder starts from it: Marian's does, and so does CTranslate2."""
    import torch

    if model.config.model_type == "marian":
        with torch.no_grad():
            model.get_input_embeddings().weight[model.config.pad_token_id].zero_()
