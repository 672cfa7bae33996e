"""The catalogue says the same about every model, and what it says fits the rest of the code."""

from __future__ import annotations

from pathlib import Path

import pytest

from briefing.catalog import machine
from briefing.catalog.convert import COMPUTE_TYPES, CONVERTED_FAMILIES, PIECES
from briefing.catalog.details import details
from briefing.catalog.entry import Entry, entries, entry, family_of, from_repository
from briefing.catalog.files import is_pickle, wanted
from briefing.catalog.hub import _REPOSITORY
from briefing.errors import InputError
from briefing.language.names import FAMILIES

ALL = list(entries().values())


@pytest.mark.parametrize("model", ALL, ids=lambda model: model.name)
def test_every_entry_is_sound(model: Entry) -> None:
    assert _REPOSITORY.fullmatch(model.repository) and model.about and model.licence
    assert 10_000_000 < model.parameters < 100_000_000_000
    assert bool(model.warning) == (model.licence not in ("Apache-2.0", "MIT", "CC-BY-4.0"))
    assert bool(model.directions) == (model.kind == "translation")
    assert bool(model.flores) == bool(model.flores_source)
    assert set(PIECES.get(model.family, ())) <= set(model.files)
    assert not any(is_pickle(name) for name in model.files)
    if model.kind == "translation":
        assert model.family in FAMILIES
        assert {code for pair in model.directions for code in pair} == set(model.languages) == set(model.codes)


def test_the_catalogue_has_what_a_newsroom_would_pick() -> None:
    names = set(entries())
    assert {"nllb-200-distilled-600M", "nllb-200-3.3B", "madlad400-3b-mt", "m2m100-418M", "m2m100-1.2B"} <= names
    assert {f"opus-mt-{pair}" for pair in ("en-ru", "ru-en", "en-hy", "hy-en", "en-az", "az-en")} <= names
    assert {model.kind for model in ALL} == {"translation", "summarization", "instruct"}
    assert set(CONVERTED_FAMILIES) <= {model.family for model in ALL}


def test_what_forbids_commerce_says_so() -> None:
    assert "commercial" in entry("NLLB-200-3.3b").warning
    assert entry("nllb-200-3.3B").codes == {"en": "eng_Latn", "ru": "rus_Cyrl", "az": "azj_Latn", "hy": "hye_Armn"}
    assert "hy" not in entry("mbart-large-50").languages


def test_all_that_is_known_of_a_model_is_shown(models: Path) -> None:
    rows = list(details("nllb-200-3.3b"))
    shown = dict(rows)
    assert shown["model"] == "nllb-200-3.3B" and "forbids commercial use" in shown["licence"]
    assert set(COMPUTE_TYPES) < set(shown) and shown["on this machine"] == "no"
    assert shown["int8"].startswith("3.4 GB of disk, 4.4 GB of memory")
    assert ("language", "Armenian (hy), its own code hye_Armn") in rows
    assert ("FLORES-200 devtest", "en→hy: chrF 52.6, BLEU 16.9") in rows
    assert ("FLORES-200 devtest", "az→hy: chrF 43.9") in rows and "leaderboard" in shown["source of the scores"]
    # CTranslate2 doesn't run chat models, so there is nothing to convert.
    assert "int8" not in dict(details("qwen3-8b")) and "disk" not in dict(details("qwen3-8b"))["bfloat16"]
    with pytest.raises(InputError, match="near to it"):
        list(details("nllb-7"))


def test_an_unknown_name_is_told_what_comes_near() -> None:
    with pytest.raises(InputError, match="nllb-200-distilled-600M"):
        entry("nllb-600M")
    assert entry("facebook/nllb-200-1.3B").name == "nllb-200-1.3B"
    with pytest.raises(InputError) as refused:
        entry("xyzzy")
    assert "near to it" not in str(refused.value) and "briefing models list" in str(refused.value)


def test_what_the_list_names_can_be_shown() -> None:
    shown = dict(details("embedded"))
    assert shown["model"] == "embedded" and "en→hy" in shown["directions"]
    assert shown["on this machine"].startswith("embedded@")
    for name in ("auto", "llm", "extractive"):
        with pytest.raises(InputError, match="is a way to choose or run a model"):
            list(details(name))


@pytest.mark.parametrize(
    ("config", "family"),
    [
        ({"model_type": "marian"}, "opus-mt"),
        ({"model_type": "m2m_100", "vocab_size": 256206}, "nllb"),
        ({"model_type": "m2m_100", "tokenizer_class": "NllbTokenizer"}, "nllb"),
        ({"model_type": "m2m_100", "vocab_size": 128112}, "m2m100"),
        ({"model_type": "mbart", "tokenizer_class": "MBart50Tokenizer"}, "mbart50"),
        ({"model_type": "t5", "vocab_size": 256000}, "madlad"),
        ({"model_type": "mt5"}, "mt5"),
        ({"model_type": "seamless_m4t_v2"}, "seamless"),
        ({"model_type": "qwen3", "architectures": ["Qwen3ForCausalLM"]}, "chat"),
    ],
)
def test_families_are_told_by_their_configuration(config: dict[str, object], family: str) -> None:
    assert family_of(config) == family


def test_a_repository_outside_the_catalogue() -> None:
    known = from_repository("someone/opus-mt-hy-ru", {"model_type": "marian"})
    assert known.directions == {("hy", "ru")} and "licence" in known.warning
    assert len(from_repository("a/b", {"model_type": "m2m_100", "vocab_size": 256206}).directions) == 12
    with pytest.raises(InputError, match="'vit' can't be run"):
        family_of({"model_type": "vit"})


def test_files_are_chosen_by_what_they_are() -> None:
    shards = ["model-00001-of-00002.safetensors", "model-00002-of-00002.safetensors", "model.safetensors.index.json"]
    names = [*shards, "config.json", "spiece.model", "pytorch_model.bin", "x.pt", "run.py", "onnx/a.onnx", "LICENSE"]
    assert wanted(names, "a/b") == sorted([*shards, "config.json", "spiece.model", "LICENSE"])
    assert "model.safetensors.index.json" not in wanted([*names, "model.safetensors"], "a/b")
    with pytest.raises(InputError, match="no weights"):
        wanted(["config.json"], "a/b")


def test_sizes() -> None:
    assert machine.memory_bytes(615_000_000, "int8") < machine.memory_bytes(615_000_000, "float32")
    assert machine.readable(615e6) == "615 MB" and machine.readable(3.34e9) == "3.3 GB"
    assert (machine.free_memory() or 1) > 0
