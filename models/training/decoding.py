"""What the hints and the settings of the search are worth, on development lines."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass, replace
from pathlib import Path

import sacrebleu

from briefing.translate.ctranslate2 import CTranslate2Engine
from models.training.corpus import LANGUAGES, Line

SETTINGS = (
    ("names and words", 4, 2.0, 1.2),
    ("names", 4, 2.0, 1.2),
    ("none", 4, 2.0, 1.2),
    ("names and words", 4, 1.0, 1.2),
    ("names and words", 4, 1.5, 1.2),
    ("names and words", 4, 2.5, 1.2),
    ("names and words", 4, 2.0, 1.0),
    ("names and words", 4, 2.0, 1.1),
    ("names and words", 1, 2.0, 1.2),
    ("names and words", 2, 2.0, 1.2),
    ("names and words", 3, 2.0, 1.2),
    ("names and words", 8, 2.0, 1.2),
)
"""What is written into the source, beam, length penalty, repetition penalty."""


@dataclass(frozen=True, slots=True)
class Trial:
    """chrf: chrF2 from English by target language; length: characters put out for each of the reference."""

    hints: str
    beam: int
    length_penalty: float
    repetition_penalty: float
    chrf: dict[str, float]
    length: float


def trials(
    folder: Path, lines: Sequence[Line], settings: Sequence[tuple[str, int, float, float]] = SETTINGS
) -> Iterator[Trial]:
    """Translates `lines` from English with the model in `folder` under each of `settings`."""
    metric = sacrebleu.CHRF()
    for hints, beam, length_penalty, repetition_penalty in settings:
        engine = CTranslate2Engine(folder, beam=beam)
        engine.hypotheses = 1
        engine.manifest = replace(
            engine.manifest,
            annotated=hints != "none",
            hinted=hints == "names and words",
            length_penalty=length_penalty,
            repetition_penalty=repetition_penalty,
        )
        scores, written, expected = {}, 0, 0
        for target in LANGUAGES[1:]:
            drafts = [draft.text for draft in engine.translate([line.texts["en"] for line in lines], "en", target)]
            references = [line.texts[target] for line in lines]
            scores[target] = metric.corpus_score(drafts, [references]).score
            written += sum(map(len, drafts))
            expected += sum(map(len, references))
        yield Trial(hints, beam, length_penalty, repetition_penalty, scores, written / expected)
