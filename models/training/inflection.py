"""Which form of a word fits its sentence: a small encoder that sees the words of a translation, some of them in a wrong
form, beside those of its English source, and says of each which form it should have.

It learns from the translations of the training lines, whose forms are exchanged at random. What it knows is written to
`inflection.npz`, which `briefing/translate/inflection` reads without torch.
Sources: Omelianchuk et al., "GECToR – Grammatical Error Correction: Tag, Not Rewrite", BEA 2020; Vaswani et al.,
"Attention Is All You Need", NIPS 2017.
"""

from __future__ import annotations

import random
from collections.abc import Callable, Iterable, Iterator, Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import Any

import numpy as np
import torch
from torch import Tensor, nn

from briefing.translate.inflection.encoder import FIXED, HEADS, LONGEST, TAGS, quantised
from briefing.translate.inflection.inflector import SOURCE, TARGET, lemma_row, source_rows
from briefing.translate.inflection.russian import analyse
from briefing.translate.inflection.word import tokens
from briefing.translate.tables import lower
from models.training.corpus import Line


@dataclass(frozen=True, slots=True)
class Shape:
    """Rows for lemmas and for words of the source, hashed; widths of these, of the layers and of their inner part;
    number of layers."""

    lemmas: int
    sources: int
    narrow: int
    width: int
    feed_forward: int
    layers: int


SHAPE = Shape(lemmas=20_000, sources=14_000, narrow=64, width=128, feed_forward=384, layers=3)
TOKENS = 3000
"""Of a batch, padding included, those of the sources too."""
RATE = 2e-3
WARMUP = 300
DROPOUT = 0.05
EXCHANGED = 0.3
"""Share of the words of a sentence in another form at most: each sentence has a share of its own."""
BASIC = 0.4
"""Of these, the share in the form under which a dictionary has the word, or the first of its others: what a translation
leaves as a hint had it."""
HIDDEN = 0.12
"""Share of the words whose form isn't shown."""
ALONE = 0.2
"""Share of the sentences without their source: a translation may be of one in another language."""
WRONG = 3.0
"""Weight of an exchanged form in the loss, against one that was right."""


@dataclass(frozen=True, slots=True)
class Numbered:
    """A word as the encoder sees it: numbers of its lemma, of what it may be and of what all its forms are; of every
    form, what it may be: the word itself first, then the one in the dictionary, where that is another of them."""

    lemma: int
    tags: tuple[int, ...]
    fixed: tuple[int, ...]
    forms: tuple[tuple[int, ...], ...]


class Encoder(nn.Module):
    """Words in, log-odds of what each should be out: `briefing/translate/inflection/encoder.py` in torch."""

    def __init__(self, shape: Shape, tags: int, fixed: int) -> None:
        super().__init__()
        self.lemma = _embedding(shape.lemmas, shape.narrow)
        self.source = _embedding(shape.sources, shape.narrow)
        self.wide = nn.Linear(shape.narrow, shape.width, bias=False)
        self.tag, self.fixed = _embedding(tags + 1, shape.width), _embedding(fixed, shape.width)
        self.place, self.side = _embedding(LONGEST, shape.width), _embedding(2, shape.width)
        self.near = nn.Conv1d(shape.width, shape.width, 5, padding=2)
        self.layers = nn.ModuleList(
            nn.TransformerEncoderLayer(
                shape.width, HEADS, shape.feed_forward, DROPOUT, "relu", batch_first=True, norm_first=True
            )
            for _ in range(shape.layers)
        )
        self.norm, self.out = nn.LayerNorm(shape.width), nn.Linear(shape.width, tags)

    def forward(self, lemma: Tensor, tag: Tensor, fixed: Tensor, source: Tensor) -> Tensor:
        """lemma: (sentences, words), tag: (sentences, words, tags of a word), fixed: likewise, source: (sentences,
        words of the source), 0 where there is nothing; returns (sentences, words, tags)."""
        length = lemma.shape[1]
        tags = self.tag(tag).sum(2) / (tag > 0).sum(2, keepdim=True).clamp(min=1).sqrt()
        own = self.wide(self.lemma(lemma)) + tags + self.fixed(fixed).sum(2) + self.side.weight[0]
        other = self.wide(self.source(source)) + self.side.weight[1]
        places = torch.cat([torch.arange(length), torch.arange(source.shape[1])])
        nothing = torch.cat([lemma == 0, source == 0], 1)
        x = torch.cat([own, other], 1) + self.place(places)
        x = x.masked_fill(nothing[..., None], 0)
        x = x + torch.relu(self.near(x.transpose(1, 2))).transpose(1, 2)
        for layer in self.layers:
            x = layer(x, src_key_padding_mask=nothing)
        result: Tensor = self.out(self.norm(x[:, :length]))
        return result


def _embedding(rows: int, width: int) -> nn.Embedding:
    made = nn.Embedding(rows, width, padding_idx=0)
    nn.init.normal_(made.weight, std=0.08)
    return made


Sentence = tuple[list[int], list[Numbered]]
"""Numbers of the words of the source, words of the translation."""


class Words:
    """Russian words, with the numbers of what they may be."""

    def __init__(self) -> None:
        self.tags: dict[str, int] = {"": 0}
        self.fixed: dict[str, int] = {"": 0}
        self._numbered: dict[str, Numbered] = {}

    def sentence(self, source: str, text: str) -> Sentence:
        """A source and its translation."""
        return source_rows(source, SHAPE.sources), [
            self._word(lower(token.text, TARGET)) for token in tokens(text)[:LONGEST]
        ]

    def _word(self, word: str) -> Numbered:
        if word not in self._numbered:
            one = analyse(word)
            forms = dict.fromkeys([word, *([one.lemma] if one.lemma in one.forms else []), *one.forms])
            self._numbered[word] = Numbered(
                lemma_row(one.lemma, SHAPE.lemmas),
                self._numbers(self.tags, one.tags)[:TAGS],
                self._numbers(self.fixed, one.fixed)[:FIXED],
                tuple(self._numbers(self.tags, one.forms[form]) for form in forms) if one.forms else (),
            )
        return self._numbered[word]

    def _numbers(self, table: dict[str, int], names: Iterable[str]) -> tuple[int, ...]:
        return tuple(table.setdefault(name, len(table)) for name in names)


@dataclass(frozen=True, slots=True)
class Batch:
    """What the encoder is given, and of each word which tags its forms have, which are right, whether it has other
    forms, whether it was exchanged."""

    given: tuple[Tensor, Tensor, Tensor, Tensor]
    possible: Tensor
    right: Tensor
    asked: Tensor
    exchanged: Tensor

    def loss(self, scores: Tensor) -> Tensor:
        """Negative log-probability of the right form of every word, 0 of those that have but one."""
        scores = scores.float()
        every = scores.masked_fill(~self.possible, -1e4).logsumexp(-1)
        return (every - scores.masked_fill(~self.right, -1e4).logsumexp(-1)) * self.asked


def batch(sentences: Sequence[Sentence], tags: int, rng: random.Random) -> Batch:
    """The sentences with some of their forms exchanged."""
    words = max(len(sentence) for _, sentence in sentences)
    sources = max(1, *(len(source) for source, _ in sentences))
    size = len(sentences), words
    lemma, source = np.zeros(size, int), np.zeros((len(sentences), sources), int)
    tag, fixed = np.zeros((*size, TAGS), int), np.zeros((*size, FIXED), int)
    possible, right = np.zeros((*size, tags), bool), np.zeros((*size, tags), bool)
    asked, exchanged = np.zeros(size, bool), np.zeros(size, bool)
    for s, (english, sentence) in enumerate(sentences):
        if rng.random() >= ALONE:
            source[s, : len(english)] = english
        share = rng.random() * EXCHANGED
        for w, word in enumerate(sentence):
            lemma[s, w], shown = word.lemma, word.tags
            fixed[s, w, : len(word.fixed)] = word.fixed
            if word.forms:
                asked[s, w] = right[s, w, list(word.tags)] = True
                possible[s, w, [number for form in word.forms for number in form]] = True
                drawn = rng.random()
                if drawn < share:
                    shown = (word.forms[1] if rng.random() < BASIC else rng.choice(word.forms))[:TAGS]
                    exchanged[s, w] = shown != word.tags
                elif drawn < share + HIDDEN:
                    shown = (tags,)
            tag[s, w, : len(shown)] = shown
    given = tuple(map(torch.from_numpy, (lemma, tag, fixed, source)))
    return Batch(given, *map(torch.from_numpy, (possible, right, asked, exchanged)))  # type: ignore[arg-type]


def batches(sentences: Iterable[Sentence]) -> Iterator[list[Sentence]]:
    """Of sentences of like length."""
    part: list[Sentence] = []
    for sentence in sorted(sentences, key=lambda sentence: len(sentence[0]) + len(sentence[1])):
        if part and (len(sentence[0]) + len(sentence[1])) * (len(part) + 1) > TOKENS:
            yield part
            part = []
        part.append(sentence)
    if part:
        yield part


def learn(
    lines: Sequence[Line],
    dev: Sequence[Line],
    out: Path,
    epochs: float,
    echo: Callable[[str], None],
) -> None:
    """Writes what the training lines teach to `out`; says after each epoch how many exchanged forms of the development
    lines are put back and how many others are changed."""
    torch.manual_seed(1)
    rng, words = random.Random(1), Words()
    learnt = [words.sentence(line.texts[SOURCE], line.texts[TARGET]) for line in lines]
    tests = [words.sentence(line.texts[SOURCE], line.texts[TARGET]) for line in dev]
    tags, parts = len(words.tags), [*batches(sentence for sentence in learnt if sentence[1])]
    encoder = Encoder(SHAPE, tags, len(words.fixed))
    optimizer = torch.optim.AdamW(encoder.parameters(), RATE, (0.9, 0.98), weight_decay=0.01)
    updates = round(epochs * len(parts))
    for update in range(updates):
        if update % len(parts) == 0:
            rng.shuffle(parts)
        for group in optimizer.param_groups:
            group["lr"] = RATE * min(1, (update + 1) / WARMUP) * (1 - update / updates)
        shown = batch(parts[update % len(parts)], tags, rng)
        with torch.autocast("cpu", torch.bfloat16):
            scores = encoder(*shown.given)
        weights = 1 + (WRONG - 1) * shown.exchanged
        loss = (shown.loss(scores) * weights).sum() / shown.asked.sum().clamp(min=1)
        optimizer.zero_grad()
        loss.backward()
        nn.utils.clip_grad_norm_(encoder.parameters(), 1.0)
        optimizer.step()
        if (update + 1) % len(parts) == 0 or update + 1 == updates:
            echo(f"update {update + 1} of {updates}: {_measured(encoder, tests, tags)}")
            write(encoder, words, out)


def write(encoder: Encoder, words: Words, out: Path) -> None:
    """To `inflection.npz`."""
    arrays: dict[str, Any] = quantised({name: value.detach().numpy() for name, value in encoder.state_dict().items()})
    for name, table in (("tags", words.tags), ("fixed_names", words.fixed)):
        arrays[name] = np.frombuffer("\n".join(table).encode(), np.uint8)
    np.savez_compressed(out, **arrays)


@torch.no_grad()
def _measured(encoder: Encoder, sentences: Sequence[Sentence], tags: int) -> str:
    encoder.eval()
    rng, back, exchanged, changed, others = random.Random(2), 0, 0, 0, 0
    for part in batches(sentences):
        shown = batch(part, tags, rng)
        found = encoder(*shown.given).masked_fill(~shown.possible, -1e4).argmax(-1, keepdim=True)
        right = shown.right.gather(2, found)[..., 0]
        exchanged += int(shown.exchanged.sum())
        back += int((right & shown.exchanged).sum())
        kept = shown.asked & ~shown.exchanged
        others += int(kept.sum())
        changed += int((~right & kept).sum())
    encoder.train()
    rates = back / max(1, exchanged), changed / max(1, others)
    return "{:.1%} of the exchanged forms put back, {:.1%} of the others changed".format(*rates)
