"""The embedded model ships as int8 for CTranslate2 alone; here its weights become those of a `MarianMTModel` again.

Each row of a matrix was rounded to 255 steps, so the result is the rounded model, not the one before rounding; training
goes on from there. Converting it back gives the same model. Source of the layout: `ctranslate2.specs.model_spec`.
"""

from __future__ import annotations

import json
import shutil
import struct
from pathlib import Path
from typing import BinaryIO

import numpy as np
from numpy.typing import NDArray

from briefing.catalog.runtime import load_transformers
from briefing.errors import ModelError

_TYPES = (np.float32, np.int8, np.int16, np.int32, np.float16)
_ACTIVATIONS = {0: "relu", 2: "swish", 3: "gelu"}

Arrays = dict[str, NDArray[np.float32]]


def read_weights(path: Path) -> Arrays:
    """Every variable of a `model.bin` as float32, by its name, aliases included. Raises ModelError where it is none."""
    raw: dict[str, NDArray[np.generic]] = {}
    try:
        with path.open("rb") as file:
            _number(file, "I")  # version of the format
            if _text(file) != "TransformerSpec":
                raise ValueError("it isn't a translation model")
            _number(file, "I")  # revision of the architecture
            for _ in range(_number(file, "I")):
                name = _text(file)
                shape = tuple(_number(file, "I") for _ in range(_number(file, "B")))
                kind = _TYPES[_number(file, "B")]
                data = file.read(_number(file, "I"))
                raw[name] = np.frombuffer(data, dtype=kind).reshape(shape)
            for _ in range(_number(file, "I")):
                alias, name = _text(file), _text(file)
                raw[alias] = raw[name]
                if f"{name}_scale" in raw:
                    raw[f"{alias}_scale"] = raw[f"{name}_scale"]
    except (OSError, ValueError, IndexError, KeyError, struct.error) as error:
        raise ModelError(f"{path} can't be read as weights of CTranslate2: {error}") from error
    return {name: _float(value, raw.get(f"{name}_scale")) for name, value in raw.items() if not name.endswith("_scale")}


def write_marian(folder: Path, out: Path) -> None:
    """Writes the Marian model in `folder` (CTranslate2, int8) to `out` as transformers publishes one.

    Raises InputError where torch and transformers are missing, ModelError where the model isn't a Marian one.
    """
    transformers = load_transformers("adapting a model")
    import torch

    arrays = read_weights(folder / "model.bin")
    tokens = [*json.loads((folder / "shared_vocabulary.json").read_text("utf-8")), "<pad>"]
    if not bool(arrays.get("decoder/start_from_zero_embedding", np.zeros(()))):
        raise ModelError(f"{folder} isn't a Marian model, so its weights can't be taken up again")
    out.mkdir(parents=True, exist_ok=True)
    model = transformers.MarianMTModel(_config(transformers, arrays, len(tokens)))
    state = {name: torch.from_numpy(np.array(value)) for name, value in _state(arrays).items()}
    missing = model.load_state_dict(state, strict=False).missing_keys
    tied = ("embed_tokens.weight", "lm_head.weight", "embed_positions.weight", "final_logits_bias")
    if left := [name for name in missing if not name.endswith(tied)]:
        raise ModelError(f"{folder} lacks the weights {', '.join(left[:3])}")
    model.tie_weights()
    model.save_pretrained(out)
    for name in ("source.spm", "target.spm"):
        shutil.copy(folder / name, out / name)
    (out / "vocab.json").write_text(json.dumps({t: i for i, t in enumerate(tokens)}, ensure_ascii=False), "utf-8")
    paths = {"vocab": str(out / "vocab.json"), "source_spm": str(out / "source.spm")}
    tokenizer = transformers.MarianTokenizer(
        **paths, target_spm=str(out / "target.spm"), source_lang="en", target_lang="hy"
    )
    tokenizer.save_pretrained(out)


def _config(transformers: object, arrays: Arrays, size: int) -> object:
    width = arrays["decoder/embeddings/weight"].shape[1]
    pad = size - 1
    kind = int(arrays["encoder/activation"])
    if kind not in _ACTIVATIONS:
        raise ModelError(f"the model has an activation ({kind}) that Marian doesn't")
    sides = {
        f"{side}_{what}": value
        for side in ("encoder", "decoder")
        for what, value in (
            (
                "layers",
                sum(name.startswith(f"{side}/layer_") and name.endswith("ffn/linear_0/weight") for name in arrays),
            ),
            ("attention_heads", int(arrays[f"{side}/num_heads"])),
            ("ffn_dim", arrays[f"{side}/layer_0/ffn/linear_0/weight"].shape[0]),
        )
    }
    return transformers.MarianConfig(  # type: ignore[attr-defined]
        vocab_size=size,
        d_model=width,
        **sides,
        activation_function=_ACTIVATIONS[kind],
        max_position_embeddings=arrays["decoder/position_encodings/encodings"].shape[0],
        scale_embedding=float(arrays["encoder/scale_embeddings"]) != 1.0,
        dropout=0.1,
        pad_token_id=pad,
        eos_token_id=0,
        forced_eos_token_id=0,
        decoder_start_token_id=pad,
    )


def _state(arrays: Arrays) -> Arrays:
    """CTranslate2's names as those of transformers; the row of <pad>, which CTranslate2 doesn't need, is zero."""
    shared = arrays["decoder/embeddings/weight"]
    state: Arrays = {"model.shared.weight": np.vstack([shared, np.zeros((1, shared.shape[1]), np.float32)])}
    bias = arrays.get("decoder/projection/bias")
    if bias is not None:
        state["final_logits_bias"] = np.append(bias, np.float32(0)).reshape(1, -1).astype(np.float32)
    for name in arrays:
        side, _, rest = name.partition("/layer_")
        if not rest or not name.endswith(("/weight", "/bias", "/gamma", "/beta")):
            continue
        number, part = rest.split("/", 1)
        for own, value in _renamed(part, arrays[name]):
            state[f"model.{side}.layers.{number}.{own}"] = value
    return state


def _renamed(part: str, value: NDArray[np.float32]) -> list[tuple[str, NDArray[np.float32]]]:
    """One variable of a layer, taken apart where CTranslate2 joins projections."""
    block, piece, kind = part.rsplit("/", 2)
    if piece == "layer_norm":
        norms = {
            "self_attention": "self_attn_layer_norm",
            "attention": "encoder_attn_layer_norm",
            "ffn": "final_layer_norm",
        }
        return [(f"{norms[block]}.{'weight' if kind == 'gamma' else 'bias'}", value)]
    if block == "ffn":
        return [(f"{'fc1' if piece == 'linear_0' else 'fc2'}.{kind}", value)]
    joined = {
        ("self_attention", "linear_0"): ("q_proj", "k_proj", "v_proj"),
        ("self_attention", "linear_1"): ("out_proj",),
        ("attention", "linear_0"): ("q_proj",),
        ("attention", "linear_1"): ("k_proj", "v_proj"),
        ("attention", "linear_2"): ("out_proj",),
    }[block, piece]
    owner = "self_attn" if block == "self_attention" else "encoder_attn"
    parts = np.split(value, len(joined))
    return [(f"{owner}.{name}.{kind}", part) for name, part in zip(joined, parts, strict=True)]


def _float(value: NDArray[np.generic], scale: NDArray[np.generic] | None) -> NDArray[np.float32]:
    result: NDArray[np.float32] = value.astype(np.float32)
    if scale is not None and scale.size:
        result = result / scale.astype(np.float32).reshape(-1, *([1] * (value.ndim - 1)))
    return result


def _number(file: BinaryIO, kind: str) -> int:
    value: int = struct.unpack(f"<{kind}", file.read(struct.calcsize(kind)))[0]
    return value


def _text(file: BinaryIO) -> str:
    return file.read(_number(file, "H"))[:-1].decode("utf-8")
