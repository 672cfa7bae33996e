"""Which subwords a translation into each language may be written in: those that the training lines of the language use.

The four languages share one vocabulary, of which each uses less than a third. CTranslate2 reads `vmap.txt` beside the
weights and computes the output layer for what stands there behind the tokens of a source alone. Here that is the one
token that asks for the target language (`>>hye<<`), so that every sentence has the same choice, whatever it is batched
with. The bytes are always among it: with them anything can be written.

Source: Jean et al., "On Using Very Large Target Vocabulary for Neural Machine Translation", ACL 2015 (candidates by
source word; here by language).
"""

from __future__ import annotations

import json
from collections.abc import Iterable
from pathlib import Path

import sentencepiece

from briefing.catalog.shipped import SHORTLIST
from briefing.translate.typography import plain
from models.training.corpus import Line


def shortlists(folder: Path, lines: Iterable[Line]) -> dict[str, list[str]]:
    """By language, the subwords of the texts of `lines`, cut by the model in `folder`, and all bytes."""
    model = sentencepiece.SentencePieceProcessor(model_file=str(folder / "target.spm"))
    languages = json.loads((folder / "briefing.json").read_text("utf-8"))["languages"]
    every = [model.id_to_piece(i) for i in range(model.get_piece_size()) if model.is_byte(i)]
    used: dict[str, set[str]] = {language: set(every) for language in languages}
    for line in lines:
        for language in languages:
            used[language].update(model.encode(plain(line.texts[language]), out_type=str))
    return {language: sorted(subwords) for language, subwords in used.items()}


def write_shortlists(folder: Path, lines: Iterable[Line]) -> dict[str, int]:
    """Writes `vmap.txt` into a model folder; returns how many subwords each language has."""
    tokens = json.loads((folder / "briefing.json").read_text("utf-8"))["target_tokens"]
    found = shortlists(folder, lines)
    rows = "".join(f"{tokens[language]}\t{' '.join(subwords)}\n" for language, subwords in found.items())
    (folder / SHORTLIST).write_text(rows, "utf-8")
    return {language: len(subwords) for language, subwords in found.items()}
