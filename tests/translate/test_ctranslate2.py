"""The engine on a tiny model: the words it writes are noise, everything else has to be right."""

from __future__ import annotations

import json
import shutil
from dataclasses import replace
from pathlib import Path

import pytest

from briefing.catalog.shipped import SHORTLIST
from briefing.errors import ModelError
from briefing.translate.choice import Told
from briefing.translate.confidence import features, score
from briefing.translate.ctranslate2 import CTranslate2Engine, embedded, usable_cores, verify
from briefing.translate.engine import Draft, Engine
from briefing.translate.known_words import KnownWords

SENTENCES = [
    "The parties agreed to meet again.",
    "",
    "Стороны договорились встретиться снова.",
    "   ",
    "Tərəflər yenidən görüşməyə razılaşdılar.",
    "Կողմերը համաձայնեցին կրկին հանդիպել։",
]


@pytest.fixture(scope="module")
def engine(tiny_model: Path) -> CTranslate2Engine:
    return CTranslate2Engine(tiny_model, threads=1)


@pytest.fixture(scope="module")
def specialist(tiny_model: Path, tmp_path_factory: pytest.TempPathFactory) -> Path:
    """The same with other weights for what is translated from English."""
    import torch

    from briefing.adapt.weights import write_marian
    from models.training.convert import convert_specialist
    from models.training.model import build
    from models.training.recipe import Recipe
    from models.training.tokenizer import Tokenizer

    folder, raw = tmp_path_factory.mktemp("models") / "both", tmp_path_factory.mktemp("raw")
    shutil.copytree(tiny_model, folder)
    (folder / SHORTLIST).write_text("", "utf-8")
    write_marian(tiny_model, raw)
    torch.manual_seed(2)
    build(Tokenizer(raw), Recipe(width=64, encoder=2, decoder=2, feed_forward=256)).eval().save_pretrained(raw)
    convert_specialist(raw, folder, "en")
    for place in (folder, folder / "from-en"):
        (place / SHORTLIST).unlink()
    return folder


def test_is_an_engine_with_a_signature_of_its_weights(engine: CTranslate2Engine) -> None:
    assert isinstance(engine, Engine)
    assert engine.signature == f"tiny@{verify(engine.folder)[:8]}"
    assert engine.origin == "model"
    assert len(engine.directions()) == 12
    assert engine.supports("en", "hy") and not engine.supports("en", "en") and not engine.supports("en", "fr")


def test_keeps_order_and_leaves_empty_sentences_empty(engine: CTranslate2Engine) -> None:
    engine.keep = 0
    together = engine.translate(SENTENCES, "en", "hy")
    assert [bool(draft.text) for draft in together] == [True, False, True, False, True, True]
    alone = [engine.translate([sentence], "en", "hy")[0] for sentence in SENTENCES]
    assert [draft.text for draft in together] == [draft.text for draft in alone]


def test_says_how_sure_it_is(engine: CTranslate2Engine) -> None:
    draft = engine.translate(["The parties agreed."], "en", "hy")[0]
    assert draft.log_probability is not None and draft.log_probability < 0
    assert draft.tokens > 0
    assert draft.score is not None and 0 <= draft.score <= 1
    assert draft.threshold == 0.6
    assert engine.translate(["The parties agreed."], "en", "ru")[0].threshold == 0.5


@pytest.mark.parametrize("penalty", [0.5, 1.0, 2.0])
def test_the_length_penalty_leaves_the_log_probability_as_it_is(penalty: float) -> None:
    model = embedded(threads=1)
    model.manifest = replace(model.manifest, repetition_penalty=1.0, length_penalty=penalty)
    model._shortlisted = False  # `score_batch` knows of no shortlist
    model.hypotheses = 1  # the search alone, not what the other direction prefers
    sentence = "The talks will resume in Brussels on Monday."
    draft = model.translate([sentence], "en", "hy")[0]
    batch = [model._pieces.encode(model.as_read(sentence, "en", "hy"), "en", "hy")]
    weights = model._weights("en", "hy")
    [result] = weights.translate_batch(batch, beam_size=4, length_penalty=penalty)
    assert model._pieces.decode(result.hypotheses[0]) == draft.text
    [scored] = weights.score_batch(batch, [result.hypotheses[0]])
    assert draft.tokens == len(scored.log_probs)
    assert draft.log_probability == pytest.approx(sum(scored.log_probs) / len(scored.log_probs), abs=0.01)


def test_a_language_is_written_in_its_own_subwords(tiny_model: Path, tmp_path: Path) -> None:
    folder = tmp_path / "model"
    shutil.copytree(tiny_model, folder)
    whole = CTranslate2Engine(folder, threads=1).translate(SENTENCES, "en", "hy")
    pieces = json.loads((folder / "shared_vocabulary.json").read_text("utf-8"))
    chosen = [piece for piece in pieces if piece.isalpha()][:40]
    (folder / SHORTLIST).write_text(f">>hye<<\t{' '.join(chosen)}\n", "utf-8")
    engine = CTranslate2Engine(folder, threads=1)
    short = engine.translate(SENTENCES, "en", "hy")
    written = {letter for draft in short for letter in draft.text}
    assert written and written <= set("".join(chosen)) | {" "}
    assert not {letter for draft in whole for letter in draft.text} <= written
    # What else is in the batch changes neither the choice nor the score.
    assert short == [engine.translate([sentence], "en", "hy")[0] for sentence in SENTENCES]


def test_a_shortlist_of_another_vocabulary_is_refused(tiny_model: Path, tmp_path: Path) -> None:
    shutil.copytree(tiny_model, tmp_path / "model")
    (tmp_path / "model" / SHORTLIST).write_text(">>hye<<\tաբգդեզէըթ\n", "utf-8")
    with pytest.raises(ModelError, match=r"vmap\.txt belongs to another model"):
        CTranslate2Engine(tmp_path / "model", threads=1)


def test_a_calibration_that_counts_unknown_words_needs_their_list(tiny_model: Path, tmp_path: Path) -> None:
    shutil.copytree(tiny_model, tmp_path / "model")
    path = tmp_path / "model" / "briefing.json"
    manifest = json.loads(path.read_text("utf-8"))
    manifest["calibration"] = {"hy": {"weights": {"log_probability": 1, "unknown": -9}, "bias": 9, "threshold": 0.5}}
    path.write_text(json.dumps(manifest), "utf-8")
    with pytest.raises(ModelError, match=r"known_words\.npy, which is missing"):
        CTranslate2Engine(tmp_path / "model", threads=1)
    KnownWords.of({"hy": ["խաղաղություն"]}).write(tmp_path / "model")
    engine = CTranslate2Engine(tmp_path / "model", threads=1)
    assert engine.known is not None
    raw = Draft("խաղաղություն հհհ", -0.5, 4)
    joined = engine._joined([("peace hhh", "")], [Told(raw)], "hy", engine.calibration["hy"])
    assert joined.score == score(features("peace hhh", raw.text, -0.5, 0.5), engine.calibration["hy"])


def test_the_source_is_scored_given_its_translation(engine: CTranslate2Engine) -> None:
    pairs = [(SENTENCES[0], "Խաղաղություն։"), ("Peace.", "Խաղաղություն։"), ("Peace.", "Պատերազմ և խաղաղություն։")]
    found = engine.reverse(pairs, "en", "hy")
    assert found and all(value < 0 for value in found)
    assert found == [value for pair in pairs for value in engine.reverse([pair], "en", "hy") or []]
    assert found[0] < found[1] != found[2]
    # By hand: the model's own probabilities, token by token, of the English words after the Armenian ones.
    source = engine._pieces.encode("Խաղաղություն։", "hy", "en")
    target = engine._pieces.encode_target("Peace.", "en")[:-1]
    (by_hand,) = engine._translator.score_batch([source], [target])
    assert found[1] == pytest.approx(sum(by_hand.log_probs), abs=0.01)
    assert len(by_hand.log_probs) == len(target) + 1  # the end, too


def test_the_embedded_model_has_a_shortlist_for_each_language() -> None:
    model = embedded(threads=1)
    assert model._shortlisted
    rows = (model.folder / SHORTLIST).read_text("utf-8").splitlines()
    assert {row.split("\t")[0] for row in rows} == set(model.manifest.target_tokens.values())


def test_weights_of_their_own_translate_the_directions_that_they_know(
    tiny_model: Path, specialist: Path, engine: CTranslate2Engine
) -> None:
    both = CTranslate2Engine(specialist, threads=1)
    assert both.signature != engine.signature and both.signature == f"tiny@{verify(specialist)[:8]}"
    assert both.translate(SENTENCES, "ru", "hy") == engine.translate(SENTENCES, "ru", "hy")
    own, common = (model.translate(SENTENCES[:1], "en", "hy")[0] for model in (both, engine))
    assert own.text and own.log_probability != common.log_probability
    # The source is read back with what translates from the target.
    pairs = [(SENTENCES[0], "Խաղաղություն։")]
    assert both.reverse(pairs, "en", "hy") == engine.reverse(pairs, "en", "hy")
    back = [("Խաղաղություն։", SENTENCES[0])]
    assert both.reverse(back, "hy", "en") != engine.reverse(back, "hy", "en")


def test_damaged_weights_of_their_own_are_named(specialist: Path, tmp_path: Path) -> None:
    folder = tmp_path / "model"
    shutil.copytree(specialist, folder)
    with (folder / "from-en" / "model.bin").open("ab") as file:
        file.write(b"x")
    with pytest.raises(ModelError, match=r"from-en/model\.bin is damaged"):
        verify(folder)
    shutil.rmtree(folder / "from-en")
    with pytest.raises(ModelError, match=r"from-en can't be loaded"):
        CTranslate2Engine(folder, threads=1)


def test_curves_from_english_are_fitted_without_the_others(tiny_model: Path, tmp_path: Path) -> None:
    from models.training.calibrate import calibrate
    from models.training.corpus import read_lines

    folder = tmp_path / "model"
    shutil.copytree(tiny_model, folder)
    before = json.loads((folder / "briefing.json").read_text("utf-8"))["calibration"]
    calibrate(folder, read_lines()[:4], english_alone=True)
    after = json.loads((folder / "briefing.json").read_text("utf-8"))["calibration"]
    assert set(after) == {*before, "en-ru", "en-az", "en-hy"}
    assert after["hy"] == before["hy"]


def test_the_target_language_reaches_the_model(engine: CTranslate2Engine) -> None:
    sentence = ["The ministers will meet in Vienna on Thursday."]
    scores = {target: engine.translate(sentence, "en", target)[0].log_probability for target in ("ru", "az", "hy")}
    assert len(set(scores.values())) == 3


def test_translates_a_sentence_far_longer_than_the_model_takes(engine: CTranslate2Engine) -> None:
    clause = "the ministers of both countries confirmed that the border commission would meet again"
    sentence = ", ".join([clause] * 12) + "."
    draft = engine.translate([sentence], "en", "ru")[0]
    assert draft.tokens > 60
    assert draft.text


@pytest.mark.parametrize(
    "text",
    [
        "1,234,567.89 – 42 % (2023–24)",
        "Ŵŷłğżħ Þórðarson 中村",
        "🙂" * 50,
        "a" * 3000,
        "\x00\x01",
        "….!?",
        "<s> </s> >>rus<<",
    ],
)
def test_takes_whatever_comes(engine: CTranslate2Engine, text: str) -> None:
    draft = engine.translate([text], "en", "az")[0]
    assert "\ufffd" not in draft.text and "\x00" not in draft.text


def test_refuses_a_pair_that_it_does_not_translate(engine: CTranslate2Engine) -> None:
    with pytest.raises(ModelError, match="fr"):
        engine.translate(["Bonjour."], "fr", "hy")


def test_no_sentences(engine: CTranslate2Engine) -> None:
    assert engine.translate([], "en", "hy") == []


def test_verify_finds_damaged_weights(tiny_model: Path, tmp_path: Path) -> None:
    folder = tmp_path / "damaged"
    shutil.copytree(tiny_model, folder)
    weights = (folder / "model.bin").read_bytes()
    (folder / "model.bin").write_bytes(weights[:-1] + bytes([weights[-1] ^ 1]))
    with pytest.raises(ModelError, match="damaged"):
        verify(folder)


@pytest.mark.parametrize("name", ["model.bin", "source.spm", "briefing.json", "config.json"])
def test_a_missing_file_is_a_model_error(tiny_model: Path, tmp_path: Path, name: str) -> None:
    folder = tmp_path / "part"
    shutil.copytree(tiny_model, folder)
    (folder / name).unlink()
    with pytest.raises(ModelError, match="part"):
        CTranslate2Engine(folder)


def test_the_manifest_may_restrict_the_directions(tiny_model: Path, tmp_path: Path) -> None:
    folder = tmp_path / "one-way"
    shutil.copytree(tiny_model, folder)
    manifest = json.loads((folder / "briefing.json").read_text("utf-8"))
    (folder / "briefing.json").write_text(json.dumps({**manifest, "directions": [["en", "hy"]]}), "utf-8")
    assert CTranslate2Engine(folder, threads=1).directions() == {("en", "hy")}
    (folder / "briefing.json").write_text('{"name": "x"}', "utf-8")
    with pytest.raises(ModelError, match="manifest"):
        CTranslate2Engine(folder)


def test_usable_cores() -> None:
    assert usable_cores() >= 1


def test_the_armenian_letter_that_nfkc_takes_apart_is_restored(
    engine: CTranslate2Engine, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(
        engine, "_decode", lambda texts, source, target: [Draft("Հայաստան եւ Վրաստան։", -0.1, 5)] * len(texts)
    )
    (draft,) = engine.translate(["Armenia and Georgia."], "en", "hy")
    assert draft.text == "Հայաստան և Վրաստան։"
