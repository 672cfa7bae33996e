"""From trained weights to `models/embedded/translator`: int8 on CTranslate2, with its manifest."""

from __future__ import annotations

import json
import shutil
from pathlib import Path

from briefing.catalog.digest import sha256_of
from briefing.catalog.shipped import SHORTLIST
from models.training.corpus import LANGUAGES
from models.training.tokenizer import MARIAN_TOKENS

REPETITION_PENALTY = 1.1
"""Half a point of chrF on development lines over 1.2; at 1 the model repeats itself."""

LENGTH_PENALTY = 2.0
"""One point of chrF on development lines over 1, at which translations are a fifth too short."""

HYPOTHESES = 4
"""Of a search, among which the reverse direction chooses: most of what eight are worth at half the cost."""

WITNESSES = {"az": ("en", "ru", "hy"), "hy": ("en", "ru", "az")}
"""Languages whose translations choose too; into Russian readers found as many sentences worse as better by them."""

HINTED_LENGTH = 2.0
"""How much longer translations behind names and rare words make a source at most."""


def convert(weights: Path, folder: Path, longest: int, name: str = "embedded") -> None:
    """Writes the model folder that `briefing.translate.ctranslate2` reads; calibration is added by `calibrate`.

    `weights` is a `MarianMTModel` folder with `source.spm` and `target.spm`; `longest` the longest trained source in
    subwords, before names and rare words got their translations.
    """
    from ctranslate2.converters import TransformersConverter

    converter = TransformersConverter(str(weights), copy_files=["source.spm", "target.spm"])
    converter.convert(str(folder), quantization="int8", force=True)
    manifest = {
        "name": name,
        "languages": list(LANGUAGES),
        "target_tokens": MARIAN_TOKENS,
        "sha256": {"model.bin": sha256_of(folder / "model.bin")},
        "longest": round(longest * HINTED_LENGTH),
        "repetition_penalty": REPETITION_PENALTY,
        "length_penalty": LENGTH_PENALTY,
        "hypotheses": HYPOTHESES,
        "witnesses": WITNESSES,
        "annotated": True,
        "hinted": True,
        "calibration": {},
    }
    write_manifest(folder, manifest)


def convert_specialist(weights: Path, folder: Path, source: str) -> None:
    """Puts weights that know the directions from `source` alone beside those of the model folder, whose subwords they
    share; the curves of these directions have to be fitted anew."""
    from ctranslate2.converters import TransformersConverter

    name = f"from-{source}"
    TransformersConverter(str(weights)).convert(str(folder / name), quantization="int8", force=True)
    shutil.copy(folder / SHORTLIST, folder / name / SHORTLIST)
    manifest = json.loads((folder / "briefing.json").read_text("utf-8"))
    directions = [[source, target] for target in manifest["languages"] if target != source]
    manifest.setdefault("specialists", {})[name] = directions
    manifest["sha256"][f"{name}/model.bin"] = sha256_of(folder / name / "model.bin")
    write_manifest(folder, manifest)


def write_manifest(folder: Path, manifest: dict[str, object]) -> None:
    """`briefing.json` of a model folder."""
    (folder / "briefing.json").write_text(json.dumps(manifest, indent=1) + "\n", "utf-8")
