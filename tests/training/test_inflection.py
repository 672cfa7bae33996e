"""The encoder of forms: the same in torch and NumPy, and what it learns from a few lines."""

from __future__ import annotations

import random
from pathlib import Path

import numpy as np
import pytest
import torch

from briefing.catalog.shipped import INFLECTION
from briefing.translate.inflection.encoder import Encoder as InNumPy
from briefing.translate.inflection.encoder import quantised
from briefing.translate.inflection.inflector import Inflector
from models.training import inflection
from models.training.corpus import Line
from models.training.inflection import Encoder, Shape, Words, batch, learn

SMALL = Shape(lemmas=200, sources=200, narrow=16, width=32, feed_forward=48, layers=2)
ADJECTIVES = {"нов": "new", "стар": "old", "красн": "red", "бел": "white", "чёрн": "black", "добр": "kind"}
NOUNS = {
    "школа": ("school", "ая"), "газета": ("paper", "ая"), "река": ("river", "ая"), "стена": ("wall", "ая"),
    "мост": ("bridge", "ый"), "завод": ("plant", "ый"), "закон": ("law", "ый"), "дом": ("house", "ый"),
    "окно": ("window", "ое"), "здание": ("building", "ое"), "село": ("village", "ое"), "дерево": ("tree", "ое"),
}  # fmt: skip


def line(stem: str, color: str, noun: str) -> Line:
    thing, ending = NOUNS[noun]
    texts = {"en": f"A {color} {thing} stands there.", "ru": f"Там стоит {stem}{ending} {noun}."}
    return Line(f"general-{stem}{noun}", ("none",), "n", texts)


LINES = [line(stem, color, noun) for stem, color in ADJECTIVES.items() for noun in NOUNS]


def test_numpy_counts_as_torch_does() -> None:
    torch.manual_seed(1)
    encoder = Encoder(SMALL, 30, 5).eval()
    arrays = quantised({name: value.detach().numpy() for name, value in encoder.state_dict().items()})
    plain = {name: value for name, value in arrays.items() if value.dtype != np.int8 and not name.endswith(".scale")}
    rounded = {
        name: value * arrays[name + ".scale"].reshape(-1, *[1] * (value.ndim - 1))
        for name, value in arrays.items()
        if value.dtype == np.int8
    }
    encoder.load_state_dict({name: torch.tensor(value) for name, value in {**plain, **rounded}.items()})
    rng = np.random.default_rng(1)
    lemma, source = rng.integers(1, 200, (3, 7)), rng.integers(1, 200, (3, 5))
    lemma[1, 4:] = source[2, 2:] = 0
    tag, fixed = rng.integers(0, 31, (3, 7, 4)), rng.integers(0, 5, (3, 7, 2))
    with torch.no_grad():
        expected = encoder(*map(torch.from_numpy, (lemma, tag, fixed, source))).numpy()
    found = InNumPy(arrays)(lemma, tag, fixed, source)
    real = lemma > 0
    assert found.shape == (3, 7, 30) and np.abs(found - expected)[real].max() < 1e-4


def test_exchanged_forms_are_forms_of_the_same_word_and_what_is_right_is_known(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(inflection, "SHAPE", SMALL)
    words = Words()
    sentence = words.sentence("A new school stands there.", "Там стоит новая школа.")
    shown = batch([sentence] * 50, len(words.tags), random.Random(1))
    lemma, tag, _, source = shown.given
    assert (lemma == lemma[0]).all() and shown.asked[0].tolist() == [False, True, True, True, False]
    assert shown.exchanged.any() and not shown.exchanged[~shown.asked].any()
    assert (shown.right & ~shown.possible).sum() == 0
    hidden = tag[..., 0] == len(words.tags)
    assert hidden.any() and not (hidden & shown.exchanged).any()
    for s, w in zip(*torch.where(shown.exchanged), strict=True):
        numbers = tag[s, w][tag[s, w] > 0]
        assert shown.possible[s, w, numbers].all()
    assert (source == 0).all(1).any() and (source > 0).all(1).any()


def test_it_learns_agreement_from_few_lines(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(inflection, "SHAPE", SMALL)
    for setting, value in (("TOKENS", 250), ("RATE", 4e-3), ("WARMUP", 50)):
        monkeypatch.setattr(inflection, setting, value)
    left_out = [one for one in LINES if "новая река" in one.texts["ru"] or "старый завод" in one.texts["ru"]]
    assert len(left_out) == 2
    said: list[str] = []
    out = tmp_path / INFLECTION
    learn([one for one in LINES if one not in left_out], left_out, out, 80, said.append)
    assert len(said) == 80 and "of the exchanged forms put back" in said[-1]
    inflector = Inflector.read(tmp_path)
    assert inflector is not None
    for one in left_out:
        text = one.texts["ru"]
        wrong = text.replace("новая", "новый").replace("старый", "старая")
        assert wrong != text
        (right,), (mended,) = (inflector.fitted([each], one.texts["en"]) for each in (text, wrong))
        assert mended.text == text == right.text and right.fit > mended.fit
