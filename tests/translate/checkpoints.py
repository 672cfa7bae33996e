"""Tiny random checkpoints of every family, as its real repository has them: the family's own classes and files, nothing
of its knowledge. `publish(family, folder)` writes one."""

from __future__ import annotations

import json
from functools import cache
from pathlib import Path
from tempfile import mkdtemp
from typing import Any

import sentencepiece

from models.training.corpus import LANGUAGES, read_lines
from models.training.tokenizer import MARIAN_TOKENS

SIZE = 600
"""Pieces of each vocabulary."""
SHAPE = {
    "d_model": 64,
    "encoder_layers": 2,
    "decoder_layers": 2,
    "encoder_attention_heads": 2,
    "decoder_attention_heads": 2,
    "encoder_ffn_dim": 128,
    "decoder_ffn_dim": 128,
    "init_std": 0.3,
}
T5_SHAPE: dict[str, Any] = {
    "d_model": 64,
    "d_kv": 32,
    "d_ff": 128,
    "num_layers": 2,
    "num_decoder_layers": 2,
    "num_heads": 2,
    "feed_forward_proj": "gated-gelu",
    "tie_word_embeddings": False,
    "initializer_factor": 2.0,
}


@cache
def pieces(kind: str, symbols: tuple[str, ...] = (), ids: tuple[int, int, int, int] = (0, 1, 2, -1)) -> Path:
    """A SentencePiece model of the corpus; ids: of unk, bos, eos and pad."""
    folder = Path(mkdtemp())
    unk, bos, eos, pad = ids
    sentencepiece.SentencePieceTrainer.train(
        sentence_iterator=iter([line.texts[language] for line in read_lines()[:400] for language in LANGUAGES]),
        model_prefix=str(folder / "spm"),
        model_type=kind,
        vocab_size=SIZE,
        character_coverage=1.0,
        user_defined_symbols=list(symbols),
        unk_id=unk,
        bos_id=bos,
        eos_id=eos,
        pad_id=pad,
        minloglevel=2,
    )
    return folder / "spm.model"


def _listed(path: Path) -> list[str]:
    model = sentencepiece.SentencePieceProcessor(model_file=str(path))
    return [model.id_to_piece(i) for i in range(model.get_piece_size())]


def publish(family: str, folder: Path, seed: int = 1, **shape: Any) -> Path:
    """Writes the checkpoint and returns its folder. `shape` changes what the architecture is given."""
    import torch

    torch.manual_seed(seed)
    folder.mkdir(parents=True, exist_ok=True)
    model = {
        "opus-mt": _marian,
        "opus-mt-multi": _marian_of_many,
        "nllb": _nllb,
        "m2m100": _m2m100,
        "mbart50": _mbart50,
        "madlad": _madlad,
    }[family](folder, shape)
    model.eval().save_pretrained(folder)
    if family == "madlad":  # as the published file has it
        config = json.loads((folder / "config.json").read_text("utf-8"))
        del config["scale_decoder_outputs"]
        (folder / "config.json").write_text(json.dumps({**config, "tie_word_embeddings": False}), "utf-8")
    return folder


def _marian(folder: Path, shape: dict[str, Any], tokens: tuple[str, ...] = ()) -> Any:
    from transformers import MarianConfig, MarianMTModel, MarianTokenizer

    spm = pieces("unigram", (), (1, -1, 0, -1))
    for name in ("source.spm", "target.spm"):
        (folder / name).write_bytes(spm.read_bytes())
    vocabulary = {piece: i for i, piece in enumerate([*_listed(spm), *tokens, "<pad>"])}
    (folder / "vocab.json").write_text(json.dumps(vocabulary), "utf-8")
    names = {"vocab": str(folder / "vocab.json"), "source_spm": str(folder / "source.spm")}
    MarianTokenizer(**names, target_spm=str(folder / "target.spm"), source_lang="en", target_lang="hy").save_pretrained(
        folder
    )
    pad = vocabulary["<pad>"]
    model = MarianMTModel(
        MarianConfig(
            vocab_size=len(vocabulary),
            **{**SHAPE, **shape},
            activation_function="swish",
            scale_embedding=True,
            pad_token_id=pad,
            eos_token_id=0,
            forced_eos_token_id=0,
            decoder_start_token_id=pad,
        )
    )
    model.generation_config.bad_words_ids = [[pad]]
    model.model.shared.weight.data[pad] = 0
    return model


def _marian_of_many(folder: Path, shape: dict[str, Any]) -> Any:
    return _marian(folder, shape, tuple(MARIAN_TOKENS.values()))


def _nllb(folder: Path, shape: dict[str, Any]) -> Any:
    from transformers import M2M100Config, M2M100ForConditionalGeneration, NllbTokenizer

    (folder / "sentencepiece.bpe.model").write_bytes(pieces("bpe").read_bytes())
    codes = ["rus_Cyrl", "eng_Latn", "hye_Armn", "azj_Latn", "azb_Arab"]
    tokenizer = NllbTokenizer.from_pretrained(folder, extra_special_tokens=codes)
    tokenizer.save_pretrained(folder)
    config = M2M100Config(**{"vocab_size": len(tokenizer), **SHAPE, **shape}, activation_function="relu")
    config.tokenizer_class = "NllbTokenizer"
    config.decoder_start_token_id = 2
    return M2M100ForConditionalGeneration(config)


def _m2m100(folder: Path, shape: dict[str, Any]) -> Any:
    from transformers import M2M100Config, M2M100ForConditionalGeneration, M2M100Tokenizer

    spm = pieces("unigram")
    (folder / "sentencepiece.bpe.model").write_bytes(spm.read_bytes())
    vocabulary = ["<s>", "<pad>", "</s>", "<unk>", *_listed(spm)[3:]]
    (folder / "vocab.json").write_text(json.dumps({piece: i for i, piece in enumerate(vocabulary)}), "utf-8")
    tokenizer = M2M100Tokenizer(str(folder / "vocab.json"), str(folder / "sentencepiece.bpe.model"))
    tokenizer.save_pretrained(folder)
    size = len(vocabulary) + 100 + 8  # languages and the words that fairseq made up
    config = M2M100Config(vocab_size=size, **{**SHAPE, **shape}, activation_function="relu")
    config.decoder_start_token_id = 2
    return M2M100ForConditionalGeneration(config)


def _mbart50(folder: Path, shape: dict[str, Any]) -> Any:
    from transformers import MBart50Tokenizer, MBartConfig, MBartForConditionalGeneration

    (folder / "sentencepiece.bpe.model").write_bytes(pieces("unigram").read_bytes())
    tokenizer = MBart50Tokenizer.from_pretrained(folder)
    tokenizer.save_pretrained(folder)
    config = MBartConfig(
        vocab_size=len(tokenizer), **{**SHAPE, **shape}, scale_embedding=True, activation_function="relu"
    )
    config.tokenizer_class = "MBart50Tokenizer"
    config.normalize_before = config.normalize_embedding = True  # as the published file says
    config.decoder_start_token_id = 2
    return MBartForConditionalGeneration(config)


def _madlad(folder: Path, shape: dict[str, Any]) -> Any:
    from transformers import T5Config, T5ForConditionalGeneration, T5Tokenizer

    spm = pieces("unigram", ("<2en>", "<2ru>", "<2az>", "<2hy>"), (0, 1, 2, -1))
    (folder / "spiece.model").write_bytes(spm.read_bytes())
    tokenizer = T5Tokenizer.from_pretrained(folder, extra_ids=0, pad_token="<s>", unk_token="<unk>")
    tokenizer.save_pretrained(folder)
    config = T5Config(
        vocab_size=SIZE,
        **T5_SHAPE,
        pad_token_id=1,
        eos_token_id=2,
        decoder_start_token_id=0,
        **shape,
    )
    return T5ForConditionalGeneration(config)


def publish_chat(folder: Path) -> Path:
    """A tiny Qwen3 with a byte-level tokenizer and a chat template."""
    import torch
    from tokenizers import Tokenizer, decoders, models, pre_tokenizers, trainers
    from transformers import PreTrainedTokenizerFast, Qwen3Config, Qwen3ForCausalLM

    torch.manual_seed(1)
    backend = Tokenizer(models.BPE())
    backend.pre_tokenizer = pre_tokenizers.ByteLevel(add_prefix_space=False)
    backend.decoder = decoders.ByteLevel()
    special = ["<|im_start|>", "<|im_end|>", "<|endoftext|>"]
    trainer = trainers.BpeTrainer(
        vocab_size=SIZE, special_tokens=special, initial_alphabet=pre_tokenizers.ByteLevel.alphabet()
    )
    backend.train_from_iterator([line.texts["en"] for line in read_lines()[:200]], trainer)
    tokenizer = PreTrainedTokenizerFast(
        tokenizer_object=backend, eos_token="<|im_end|>", pad_token="<|endoftext|>", unk_token=None
    )
    tokenizer.chat_template = (
        "{% for message in messages %}<|im_start|>{{ message['role'] }}\n{{ message['content'] }}<|im_end|>\n"
        "{% endfor %}{% if add_generation_prompt %}<|im_start|>assistant\n{% endif %}"
    )
    tokenizer.save_pretrained(folder)
    config = Qwen3Config(
        vocab_size=len(tokenizer),
        hidden_size=64,
        intermediate_size=128,
        num_hidden_layers=2,
        num_attention_heads=2,
        num_key_value_heads=1,
        head_dim=32,
        eos_token_id=tokenizer.eos_token_id,
    )
    Qwen3ForCausalLM(config).eval().save_pretrained(folder)
    return folder


def publish_seamless(folder: Path) -> Path:
    """A tiny SeamlessM4T v2, its text side alone, as `SeamlessM4Tv2ForTextToText` keeps it."""
    import torch
    from transformers import SeamlessM4TTokenizer, SeamlessM4Tv2Config, SeamlessM4Tv2ForTextToText

    torch.manual_seed(1)
    folder.mkdir(parents=True, exist_ok=True)
    (folder / "sentencepiece.bpe.model").write_bytes(pieces("bpe", (), (1, 2, 3, 0)).read_bytes())
    languages = ["__eng__", "__rus__", "__azj__", "__hye__"]
    tokenizer = SeamlessM4TTokenizer.from_pretrained(
        folder, src_lang="eng", tgt_lang="rus", additional_special_tokens=languages
    )
    tokenizer.save_pretrained(folder)
    config = SeamlessM4Tv2Config(
        vocab_size=len(tokenizer),
        hidden_size=64,
        encoder_layers=2,
        decoder_layers=2,
        encoder_attention_heads=2,
        decoder_attention_heads=2,
        encoder_ffn_dim=128,
        decoder_ffn_dim=128,
        pad_token_id=0,
        bos_token_id=2,
        eos_token_id=3,
        decoder_start_token_id=3,
        initializer_range=0.3,
    )
    model = SeamlessM4Tv2ForTextToText(config)
    model.eval().save_pretrained(folder)
    path = folder / "generation_config.json"
    codes = {token.strip("_"): tokenizer.convert_tokens_to_ids(token) for token in languages}
    generation = json.loads(path.read_text("utf-8"))
    generation.pop("_from_model_config", None)  # the published file was written by hand
    path.write_text(json.dumps({**generation, "text_decoder_lang_to_code_id": codes}), "utf-8")
    return folder
