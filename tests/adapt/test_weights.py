"""The embedded model's int8 weights become trainable ones and come back as they were."""

from __future__ import annotations

from dataclasses import replace
from pathlib import Path

import numpy as np
import pytest

from briefing.adapt.weights import read_weights, write_marian
from briefing.catalog import embedded_translator
from briefing.errors import ModelError
from briefing.translate.ctranslate2 import CTranslate2Engine
from models.training.corpus import read_lines
from models.training.tokenizer import MARIAN_TOKENS


@pytest.fixture(scope="module")
def taken_up(tmp_path_factory: pytest.TempPathFactory) -> Path:
    folder = tmp_path_factory.mktemp("weights") / "embedded"
    write_marian(embedded_translator(), folder)
    return folder


def test_converting_back_gives_the_same_weights(taken_up: Path, tmp_path: Path) -> None:
    from ctranslate2.converters import TransformersConverter

    TransformersConverter(str(taken_up)).convert(str(tmp_path / "again"), quantization="int8")
    first, again = (read_weights(folder / "model.bin") for folder in (embedded_translator(), tmp_path / "again"))
    assert first.keys() == again.keys()
    for name, value in first.items():
        np.testing.assert_allclose(again[name], value, rtol=1e-5, atol=1e-6, err_msg=name)
    for name in ("shared_vocabulary.json", "config.json"):
        assert (tmp_path / "again" / name).read_text("utf-8") == (embedded_translator() / name).read_text("utf-8")


def test_transformers_writes_the_same_with_them(taken_up: Path) -> None:
    from transformers import MarianMTModel, MarianTokenizer

    model, tokenizer = MarianMTModel.from_pretrained(taken_up).eval(), MarianTokenizer.from_pretrained(taken_up)
    engine = CTranslate2Engine(embedded_translator(), threads=1, beam=1)
    engine.hypotheses = 1  # as greedy as transformers below
    engine._specialists = {}  # the common weights were taken up
    # The runtimes count repetitions differently; transformers is given the bare sentences.
    engine.manifest = replace(engine.manifest, repetition_penalty=1.0, annotated=False, hinted=False)
    texts = [line.texts["en"] for line in read_lines()[:6]]
    same = 0
    for text, draft in zip(texts, engine._decode(texts, "en", "ru"), strict=True):
        ids = tokenizer(f"{MARIAN_TOKENS['ru']} {text}", return_tensors="pt")
        output = model.generate(**ids, num_beams=1, max_new_tokens=40)
        written = tokenizer.decode(output[0], skip_special_tokens=True)
        same += draft.text[:40] == written[:40]
    assert same >= 5  # int8 rounds what lies between the layers, transformers doesn't


def test_what_is_no_such_model(tmp_path: Path) -> None:
    (tmp_path / "model.bin").write_bytes(b"\x06\0\0\0\x03\0no\0")
    with pytest.raises(ModelError, match="isn't a translation model"):
        read_weights(tmp_path / "model.bin")
    (tmp_path / "model.bin").write_bytes(b"\x06")
    with pytest.raises(ModelError, match="can't be read as weights"):
        read_weights(tmp_path / "model.bin")
