"""Published weights to CTranslate2: int8 runs on any processor, a quarter of the size and several times as fast.

Needs the `transformers` extra while it converts, not afterwards. What comes out lies beside the published files, with a
`briefing.json` that the `ctranslate2` engine reads. Source: opennmt.net/CTranslate2/guides/transformers.html.
"""

from __future__ import annotations

import json
import shutil
from pathlib import Path
from typing import Any

from briefing.catalog import machine
from briefing.catalog.digest import sha256_of
from briefing.catalog.installed import PARTIAL, Installed
from briefing.catalog.pull import locked, room
from briefing.catalog.runtime import load_transformers
from briefing.catalog.shipped import BESIDE, models_folder
from briefing.errors import InputError, ModelError
from briefing.language.names import model_token

COMPUTE_TYPES = ("int8", "int8_bfloat16", "int8_float16", "bfloat16", "float16", "float32")
CONVERTED_FAMILIES = ("opus-mt", "nllb", "m2m100", "madlad", "mbart50", "mt5", "bart", "pegasus")
"""Those that the `ctranslate2` engine or summarizer has the tokens of."""
PIECES = {
    "opus-mt": ("source.spm", "target.spm"),
    **dict.fromkeys(("nllb", "m2m100", "mbart50"), ("sentencepiece.bpe.model",)),
    **dict.fromkeys(("madlad", "mt5", "pegasus"), ("spiece.model",)),
    "bart": ("vocab.json", "merges.txt"),
}
"""The files of the tokens by family."""
_LONGEST = 256
"""Subwords of the longest sentence translated in one piece; these families saw few longer ones in training."""


def convert(model: Installed, compute_type: str = "int8") -> Path:
    """The folder of the converted weights. Raises InputError for a model that can't be, ModelError where it fails."""
    if compute_type not in COMPUTE_TYPES:
        raise InputError(f"there is no compute type {compute_type!r}; there are: {', '.join(COMPUTE_TYPES)}")
    if model.family not in CONVERTED_FAMILIES:
        raise InputError(
            f"{model.name} is of the family {model.family}, which the ctranslate2 engine doesn't run; it runs "
            f"{', '.join(CONVERTED_FAMILIES)}; use transformers or llm"
        )
    missing = [name for name in PIECES[model.family] if not (model.original / name).is_file()]
    if missing:
        raise InputError(f"{model.name} has no {', '.join(missing)}, which running it needs; see docs/models.md")
    scratch = models_folder() / PARTIAL / f"{model.name}-{compute_type}"
    scratch.parent.mkdir(exist_ok=True)
    with locked(scratch.with_suffix(".lock"), model.name):
        shutil.rmtree(scratch, ignore_errors=True)
        room(machine.disk_bytes(model.parameters, compute_type), f"{model.name} in {compute_type}")
        _run(model, scratch, compute_type)
        (scratch / "briefing.json").write_text(json.dumps(manifest(model, scratch, compute_type), indent=1), "utf-8")
        final = model.folder / compute_type
        shutil.rmtree(final, ignore_errors=True)
        scratch.rename(final)
    return final


def manifest(model: Installed, folder: Path, compute_type: str) -> dict[str, Any]:
    """`briefing.json` for converted weights in `folder`."""
    return {
        "name": model.name,
        "revision": model.revision,
        "compute_type": compute_type,
        "family": model.family,
        "languages": list(model.languages),
        "directions": sorted(map(list, model.directions)),
        **(_summarizing(model, folder) if model.kind == "summarization" else {"target_tokens": target_tokens(model)}),
        "sha256": {"model.bin": sha256_of(folder / "model.bin")},
        "longest": _LONGEST,
        **_sizes(model),
        "calibration": {},
        **model.settings(),
    }


def _summarizing(model: Installed, folder: Path) -> dict[str, Any]:
    """What the `ctranslate2` summarizer needs: how many positions there are, 0 where that isn't limited, and the token
    that the family makes the decoder begin with, if any."""
    config = json.loads((model.original / "config.json").read_text("utf-8"))
    path = model.original / "generation_config.json"
    generation = json.loads(path.read_text("utf-8")) if path.is_file() else {}
    first = generation.get("forced_bos_token_id", config.get("forced_bos_token_id"))
    vocabulary = json.loads((folder / "shared_vocabulary.json").read_text("utf-8"))
    return {
        "positions": int(config.get("max_position_embeddings") or 0),
        "first_token": vocabulary[first] if isinstance(first, int) else "",
    }


def target_tokens(model: Installed) -> dict[str, str]:
    """The token that names each target language; empty for a Marian model of one target language.

    Raises ModelError where a model of several target languages has no token for one that its directions name.
    """
    targets = sorted({target for _, target in model.directions})
    if model.family != "opus-mt":
        return {target: model_token(target, model.family) for target in targets}
    try:
        vocabulary = json.loads((model.original / "vocab.json").read_text("utf-8"))
    except (OSError, ValueError) as error:
        raise ModelError(f"{model.original / 'vocab.json'} can't be read: {error}; pull {model.name} again") from error
    if not any(token.startswith(">>") and token.endswith("<<") for token in vocabulary):
        return dict.fromkeys(targets, "")
    # Releases differ in how they name Azerbaijani: >>aze_Latn<<, >>aze<<, >>azj_Latn<<, >>azj<<.
    others = {"az": (">>aze<<", ">>azj_Latn<<", ">>azj<<")}
    result = {}
    for target in targets:
        tokens = (model_token(target, "opus-mt"), *others.get(target, ()))
        found = [token for token in tokens if token in vocabulary]
        if not found and len(targets) > 1:
            raise ModelError(f"{model.name} has no token for {target} in its vocab.json, so it can't be asked for it")
        result[target] = found[0] if found else ""
    return result


def _sizes(model: Installed) -> dict[str, int]:
    """What decoding needs memory for: bytes kept for each target subword (keys and values of every decoder layer, and
    their copies when beams change places), and the vocabulary, of which each beam needs a row."""
    path = model.original / "config.json"
    try:
        config = json.loads(path.read_text("utf-8"))
        layers = int(config.get("decoder_layers") or config.get("num_decoder_layers") or config["num_layers"])
        return {"position_bytes": layers * 2 * 2 * 4 * int(config["d_model"]), "vocabulary": int(config["vocab_size"])}
    except (OSError, ValueError, KeyError, TypeError) as error:
        raise ModelError(f"{path} can't be read: {error!r}; pull {model.name} again") from error


def _run(model: Installed, folder: Path, compute_type: str) -> None:
    load_transformers("converting a model")
    import ctranslate2.converters
    import torch

    class Converter(ctranslate2.converters.TransformersConverter):  # type: ignore[misc,name-defined,unused-ignore]
        """Knows what transformers 5 does with these families."""

        def load_model(self, *arguments: Any, **options: Any) -> Any:
            model = super().load_model(*arguments, **options)
            # T5 v1.1, and so MADLAD, doesn't scale what it puts out; the converter tells it by a field that is now
            # always true.
            if getattr(model.config, "scale_decoder_outputs", True) is False:
                model.config.tie_word_embeddings = False
            return model

        def load_tokenizer(self, tokenizer_class: Any, path: str, **options: Any) -> Any:
            tokenizer = super().load_tokenizer(tokenizer_class, path, **options)
            languages = getattr(tokenizer, "lang_token_to_id", None)
            if languages:  # M2M-100's tokenizer doesn't count them, the weights do
                whole = {**tokenizer.get_vocab(), **languages}
                tokenizer.get_vocab = lambda: whole
            return tokenizer

    beside = [*PIECES[model.family], *(name for name in BESIDE if (model.original / name).is_file())]
    converter = Converter(str(model.original), copy_files=beside, low_cpu_mem_usage=True)
    try:
        with torch.no_grad():
            converter.convert(str(folder), quantization=compute_type)
    except Exception as error:  # whatever damaged files make of five libraries
        shutil.rmtree(folder, ignore_errors=True)
        raise ModelError(f"{model.name} can't be converted: {error}; `verify` it, or pull it again") from error
    _fill(folder / "config.json")


def _fill(path: Path) -> None:
    """What the converter leaves empty of mBART-50: its tokenizer has no `<s>`, its configuration needn't name it."""
    config = json.loads(path.read_text("utf-8"))
    for name, value in (("bos_token", "<s>"), ("decoder_start_token", config["eos_token"])):
        if config.get(name, "") is None:
            config[name] = value
    path.write_text(json.dumps(config, indent=2), "utf-8")
