"""The recipe in small: it learns, resumes, and writes what transformers and CTranslate2 load."""

from __future__ import annotations

import json
import os
import shutil
import socket
import subprocess
import sys
from dataclasses import replace
from pathlib import Path

import numpy as np
import pytest

from models.training import batches
from models.training.alignment import fit, guide
from models.training.batches import Pairs
from models.training.convert import convert
from models.training.corpus import LANGUAGES, Line, read_lines
from models.training.decoding import trials
from models.training.recipe import Recipe
from models.training.shortlist import write_shortlists
from models.training.speed import compare
from models.training.take_up import take_up
from models.training.tokenizer import MARIAN_TOKENS, train_tokenizer
from models.training.train import Run
from models.training.widen import widen
from models.training.words import RARE, mark_rare

RECIPE = Recipe(
    vocabulary=500,
    width=64,
    feed_forward=256,
    encoder=1,
    decoder=2,
    dropout=0.0,
    learning_rate=8e-3,
    warmup=30,
    micro=600,
    accumulate=1,
    sample=0.0,
    short_epochs=0,
    decay=0.9,
)


@pytest.fixture(scope="module")
def run(tmp_path_factory: pytest.TempPathFactory) -> Run:
    """160 updates on twelve lines."""
    folder = tmp_path_factory.mktemp("run")
    lines = read_lines()
    train_tokenizer(lines[:400], folder, RECIPE.vocabulary)
    run = Run(folder, RECIPE, lines[:12] * 8, lines[:12])
    before = run.dev_loss()
    run.train_until(160, minutes=60)
    assert run.dev_loss() < 0.75 * before
    return run


def test_text_survives_the_tokenizer(run: Run) -> None:
    for text in (*read_lines()[5].texts.values(), "日本語 ☂ Ԑ", "1,234.5 %"):
        assert run.tokenizer.decode(run.tokenizer.encode(text)) == text.replace("\u00a0", " ")


def test_the_target_stands_first_and_the_end_last(run: Run) -> None:
    for language in LANGUAGES:
        ids = run.tokenizer.encode("Peace.", language)
        assert ids[0] == run.tokenizer.vocab[MARIAN_TOKENS[language]]
        assert ids[-1] == run.tokenizer.eos == 0


def test_a_run_resumes_where_it_stopped(run: Run) -> None:
    again = Run(run.folder, RECIPE, [], read_lines()[:12])
    assert (again.step, again.seen) == (run.step, run.seen)
    assert again.dev_loss() == pytest.approx(run.dev_loss(), rel=1e-3)


def test_a_run_goes_on_from_the_converted_model(run: Run, tmp_path: Path) -> None:
    run.save_averaged(tmp_path / "weights")
    convert(tmp_path / "weights", tmp_path / "out", 120)
    again = taken_up(tmp_path / "out", tmp_path / "again", replace(RECIPE, learning_rate=1e-9), run)
    assert (again.step, again.epoch) == (160, RECIPE.short_epochs)
    assert again.dev_loss() == pytest.approx(run.dev_loss(), rel=0.1)  # int8 rounds, and the average lags behind
    again.train_until(162, minutes=60)
    assert again.step == 162


def taken_up(model: Path, folder: Path, recipe: Recipe, run: Run) -> Run:
    take_up(model, folder, run.step, recipe.short_epochs)
    return Run(folder, recipe, read_lines()[:12] * 8, read_lines()[:12])


def test_a_wider_model_begins_with_what_the_narrower_knew(run: Run, tmp_path: Path) -> None:
    import torch

    for name in ("source.spm", "target.spm", "vocab.json"):
        shutil.copy(run.folder / name, tmp_path / name)
    state = torch.load(run.folder / "state.pt", weights_only=True)
    torch.save(widen(state, 320), tmp_path / "state.pt")
    wide = replace(RECIPE, feed_forward=320, learning_rate=2e-2, cooldown=0.1)
    again = Run(tmp_path, wide, read_lines()[:12] * 8, read_lines()[:12])
    assert again.step == run.step
    before = again.dev_loss()
    assert before == pytest.approx(run.dev_loss(), rel=1e-3)
    again.train_until(run.step + 80, minutes=60)  # the optimizer begins anew: it takes some updates to gain again
    assert again.dev_loss() < 0.99 * before
    added = again.model.model.encoder.layers[0].fc2.weight[:, 256:]
    assert added.abs().max() > 0


def test_weights_load_as_a_marian_model_and_convert(run: Run, tmp_path: Path) -> None:
    from transformers import MarianMTModel, MarianTokenizer

    from briefing.catalog.shipped import SHORTLIST
    from briefing.translate.ctranslate2 import CTranslate2Engine, verify

    run.save_averaged(tmp_path / "weights")
    model = MarianMTModel.from_pretrained(tmp_path / "weights")
    tokenizer = MarianTokenizer.from_pretrained(tmp_path / "weights")
    sentence = read_lines()[3].texts["en"]
    assert tokenizer(f">>hye<< {sentence}").input_ids == run.tokenizer.encode(sentence, "hy")
    assert model.config.vocab_size == len(run.tokenizer)
    convert(tmp_path / "weights", tmp_path / "translator", 60)
    engine = CTranslate2Engine(tmp_path / "translator")
    assert verify(tmp_path / "translator").startswith(engine.signature.split("@")[1])
    assert len(engine.directions()) == 12
    manifest = json.loads((tmp_path / "translator" / "briefing.json").read_text("utf-8"))
    assert manifest["target_tokens"] == MARIAN_TOKENS
    lines = [Line("q-1", ("none",), "q", {"en": "Peace.", "ru": "Мир.", "az": "Sülh.", "hy": "Խաղաղություն։"})]
    sizes = write_shortlists(tmp_path / "translator", lines)
    assert all(256 < size < 280 for size in sizes.values())
    rows = dict(row.split("\t") for row in (tmp_path / "translator" / SHORTLIST).read_text("utf-8").splitlines())
    russian = set(rows[MARIAN_TOKENS["ru"]].split(" "))
    assert russian == {*run.tokenizer.model.encode("Мир.", out_type=str), *(f"<0x{byte:02X}>" for byte in range(256))}
    assert CTranslate2Engine(tmp_path / "translator")._shortlisted


def test_the_converted_model_is_timed_against_its_float_weights(run: Run, tmp_path: Path) -> None:
    run.save_averaged(tmp_path / "weights")
    convert(tmp_path / "weights", tmp_path / "translator", 60)
    texts = [line.texts["en"] for line in read_lines()[:4]]
    int8, float32, scored = compare(tmp_path / "translator", tmp_path / "weights", texts, "en", "hy")
    assert len(int8.translations) == len(float32.translations) == 4
    assert len(scored.translations) == 4 and scored.sentences > 0
    assert int8.sentences > 0 and float32.sentences > 0 and float32.memory > int8.memory > 10


def test_settings_of_the_search_are_tried_on_the_same_lines(run: Run, tmp_path: Path) -> None:
    run.save_averaged(tmp_path / "weights")
    convert(tmp_path / "weights", tmp_path / "translator", 60)
    settings = [("none", 4, 0.0, 1.0), ("none", 4, 3.0, 1.0)]
    short, long = trials(tmp_path / "translator", read_lines()[:6], settings)
    assert short.chrf.keys() == long.chrf.keys() == {"ru", "az", "hy"}
    assert short.length < long.length


def test_two_processes_share_one_model(run: Run, tmp_path: Path) -> None:
    for name in ("source.spm", "vocab.json"):
        shutil.copy(run.folder / name, tmp_path)
    script = Path(__file__).with_name("two_processes.py")
    command = [
        sys.executable,
        "-m",
        "torch.distributed.run",
        "--nproc-per-node",
        "2",
        "--master-port",
        str(free_port()),
    ]
    done = subprocess.run([*command, script, tmp_path], env={**os.environ, "PYTHONPATH": str(Path.cwd())}, check=True)
    assert done.returncode == 0
    first, second = ((tmp_path / f"{rank}.txt").read_text().split() for rank in range(2))
    assert first == second and int(first[0]) == 6


def free_port() -> int:
    with socket.socket() as listener:
        listener.bind(("127.0.0.1", 0))
        port: int = listener.getsockname()[1]
        return port


def test_a_file_stops_a_run(run: Run, tmp_path: Path) -> None:
    for name in ("source.spm", "vocab.json"):
        shutil.copy(run.folder / name, tmp_path)
    (tmp_path / "stop").touch()
    stopped = Run(tmp_path, RECIPE, read_lines()[:12] * 8, read_lines()[:12])
    stopped.train_until(100, minutes=60)
    assert stopped.step == 1 and (tmp_path / "state.pt").is_file()


@pytest.fixture
def half_hinted(monkeypatch: pytest.MonkeyPatch) -> None:
    """So that both kinds of showings turn up in a few draws."""
    for share in ("ANNOTATED", "HINTED"):
        monkeypatch.setattr(batches, share, 0.5)


@pytest.mark.usefixtures("half_hinted")
def test_names_are_copied_from_the_annotation(run: Run) -> None:
    line = next(line for line in read_lines() if line.texts["en"].startswith("Tehran"))
    pairs = Pairs([line] * 40, run.tokenizer)
    shown = {run.tokenizer.decode(pair[0]) for batch in pairs.epoch(600, 200, 0.0, 1) for pair in batch[2]}
    assert any("\x01" not in text for text in shown)
    marked = [pair for batch in pairs.epoch(600, 200, 0.0, 1) if batch[:2] == ("en", "hy") for pair in batch[2]]
    begin = run.tokenizer.vocab["<0x01>"]
    assert any(begin in source for source, _ in marked) and not any(begin in target for _, target in marked)
    # The head is shown the copy: identical subwords are the likeliest alignment.
    table = fit(pairs.both("en", "hy"), len(run.tokenizer))
    assert table.probabilities(np.array([7]), np.array([7]))[0, 0] >= 1


@pytest.mark.usefixtures("half_hinted")
def test_rare_words_are_hinted_now_and_then_and_the_dictionary_never(run: Run) -> None:
    line = Line("general-1", ("none",), "n", {"en": "A mudslide.", "ru": "Сель.", "az": "Sel.", "hy": "Սելավ։"})
    own = Line("dictionary-1", ("none",), "n", {"en": "mudslide", "ru": "сель", "az": "sel", "hy": "սելավ"})
    begin = run.tokenizer.vocab["<0x01>"]

    def hinted(pairs: Pairs) -> set[bool]:
        return {begin in pair[0] for batch in pairs.epoch(600, 200, 0.0, 1) for pair in batch[2]}

    assert hinted(Pairs([line] * 40, run.tokenizer)) == {True, False}
    assert hinted(Pairs([own] * 40, run.tokenizer)) == {False}


def test_only_rare_words_are_marked_and_frequent_ones_come_first(tmp_path: Path) -> None:
    table = tmp_path / "words.tsv"
    table.write_text(
        "n\tmudslide\tсель\tsel\tսելավ\ten ru az hy\nn\twater\tвода\tsu\tջուր\ten ru az hy\n"
        "n\tspring\tисточник\tbulaq\tաղբյուր\t\nn\tmudslide\tсель\tsel\tսելավ\t\n",
        "utf-8",
    )
    texts = {"en": "Spring water.", "ru": "Вода.", "az": "Su.", "hy": "Ջուր։"}
    assert mark_rare(table, [Line(f"general-{i}", ("none",), "n", texts) for i in range(RARE + 1)]) == 2
    assert table.read_text("utf-8") == (
        "n\tspring\tисточник\tbulaq\tաղբյուր\tru az hy\nn\tmudslide\tсель\tsel\tսելավ\ten ru az hy\n"
    )


def test_alignment_finds_the_translations() -> None:
    # 1 is always translated by 11, 2 by 12, 3 by 13, whatever the order
    pairs = [([1, 2], [12, 11]), ([2, 3], [12, 13]), ([3, 1], [13, 11]), ([1, 3, 2], [11, 12, 13])] * 3
    table = fit(pairs, 20)
    found = table.probabilities(np.array([1, 2, 3]), np.array([11, 12, 13]))
    assert found.argmax(axis=1).tolist() == [0, 1, 2]
    shown = guide([([9, 1, 2, 3, 0], [11, 12, 13, 0])], table, 6, 5)
    assert shown[0, :4].argmax(axis=1).tolist() == [1, 2, 3, 4] and not shown[0, 4].any()
    assert np.allclose(shown[0, :4].sum(axis=1), 1)
