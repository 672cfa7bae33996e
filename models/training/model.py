"""The Marian model and the start of its embeddings.

Source: Junczys-Dowmunt et al., "Marian: Fast Neural Machine Translation in C++", ACL 2018 (architecture);
Landauer and Littman, "Fully Automatic Cross-Language Document Retrieval", 1990 (latent semantics of aligned texts).
"""

from __future__ import annotations

from typing import TYPE_CHECKING

import numpy as np

from models.training.corpus import LANGUAGES, Line
from models.training.recipe import Recipe
from models.training.tokenizer import Tokenizer

if TYPE_CHECKING:
    from transformers import MarianMTModel

BRANCH_GAIN = 0.3
"""Gain of the projections inside residual branches."""


def build(tokenizer: Tokenizer, recipe: Recipe) -> MarianMTModel:
    """An untrained model of the size that the recipe has."""
    from transformers import MarianConfig, MarianMTModel

    config = MarianConfig(
        vocab_size=len(tokenizer),
        d_model=recipe.width,
        encoder_layers=recipe.encoder,
        decoder_layers=recipe.decoder,
        encoder_attention_heads=recipe.width // 64,
        decoder_attention_heads=recipe.width // 64,
        encoder_ffn_dim=recipe.feed_forward,
        decoder_ffn_dim=recipe.feed_forward,
        activation_function="relu",
        dropout=recipe.dropout,
        attention_dropout=0.0,
        activation_dropout=recipe.dropout / 2,
        max_position_embeddings=512,
        scale_embedding=True,
        share_encoder_decoder_embeddings=True,
        tie_word_embeddings=recipe.tied,
        pad_token_id=tokenizer.pad,
        eos_token_id=tokenizer.eos,
        forced_eos_token_id=tokenizer.eos,
        decoder_start_token_id=tokenizer.pad,
        init_std=recipe.width**-0.5,
    )
    model = MarianMTModel(config)
    _glorot(model)
    return model


def _glorot(model: MarianMTModel) -> None:
    """Glorot initialisation of the projections, those of the residual branches scaled down.

    Marian normalises after the residual sum. With full-size branches all positions of the encoder soon put out the same
    vector, attention has nothing to choose from, and the loss stalls at that of a language model.
    Source: Wang et al., "DeepNet: Scaling Transformers to 1,000 Layers", 2022.
    """
    import torch

    for name, parameter in model.named_parameters():
        if parameter.dim() == 2 and "embed" not in name and "shared" not in name and "lm_head" not in name:
            branch = name.endswith(("v_proj.weight", "out_proj.weight", "fc1.weight", "fc2.weight"))
            torch.nn.init.xavier_uniform_(parameter, gain=BRANCH_GAIN if branch else 1.0)


def aligned_embeddings(lines: list[Line], tokenizer: Tokenizer, width: int, seed: int = 1) -> np.ndarray:
    """Embeddings in which subwords that occur in the same lines lie near each other, across languages.

    Truncated SVD of the log-entropy weighted subword-by-line matrix over all four languages, so that a word and its
    translations start as neighbours and attention has something to align. Returns (vocabulary, width) float32, each
    row of norm 1; rows that the corpus does not show are random.
    """
    from scipy.sparse import csr_matrix
    from sklearn.decomposition import TruncatedSVD

    rows, columns = [], []
    for column, line in enumerate(lines):
        for language in LANGUAGES:
            for row in set(tokenizer.encode(line.texts[language])[:-1]):
                rows.append(row)
                columns.append(column)
    counts = csr_matrix((np.ones(len(rows), np.float32), (rows, columns)), shape=(len(tokenizer), len(lines)))
    occurrences = np.asarray(counts.sum(axis=1)).ravel()
    weight = np.maximum(np.log(len(LANGUAGES) * len(lines) / np.maximum(occurrences, 1)), 0.01)
    counts = csr_matrix(counts.multiply(weight[:, None]))
    counts.data = np.log1p(counts.data).astype(np.float32)
    svd = TruncatedSVD(width, random_state=seed)
    vectors = svd.fit_transform(counts) / np.sqrt(np.maximum(svd.singular_values_, 1e-6))
    noise = np.random.default_rng(seed).normal(0, width**-0.5, vectors.shape)
    norms = np.linalg.norm(vectors, axis=1, keepdims=True)
    vectors = np.where(norms > 1e-6, vectors / np.maximum(norms, 1e-6), 0) + 0.5 * noise
    result: np.ndarray = (vectors / np.linalg.norm(vectors, axis=1, keepdims=True)).astype(np.float32)
    return result
