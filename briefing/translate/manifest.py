"""`briefing.json`: what a model folder says about itself."""

from __future__ import annotations

import json
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass, field
from hashlib import sha256
from pathlib import Path
from typing import Any

from briefing.errors import ModelError
from briefing.translate.confidence import DEFAULT_THRESHOLD, Curve, curves

Pair = tuple[str, str]
MODEL = "model.bin"
"""The file of weights, as the converter calls it."""


@dataclass(frozen=True, slots=True)
class Manifest:
    """name: first part of the signature; sha256: of each file of weights, `model.bin` first, hexadecimal;
    target_tokens: what asks for a target language (empty for a model of one); specialists: directions that weights
    in a folder of their own know better; longest: subwords of the longest source sentence to translate in one
    piece; repetition_penalty: above 1 for a model that repeats itself; length_penalty: the power of its length that
    divides the score of a hypothesis, above 1 for a model that says too little; hypotheses: of a search, among
    which the reverse direction chooses (`choice`); witnesses: by target language those whose translations of the
    same sentence choose too; family: how text and languages become tokens; revision: of the published weights;
    compute_type: what they were converted to; position_bytes: memory that a decoder keeps for each target token, 0
    where unknown; vocabulary: how many tokens there are; annotated: trained to copy the names that the lexicon
    writes into its source; hinted: and the translations of rare words."""

    name: str
    sha256: Mapping[str, str]
    target_tokens: Mapping[str, str]
    directions: frozenset[tuple[str, str]]
    longest: int
    calibration: Mapping[str, Curve]
    threshold: float = DEFAULT_THRESHOLD
    repetition_penalty: float = 1.0
    length_penalty: float = 1.0
    hypotheses: int = 1
    witnesses: Mapping[str, tuple[str, ...]] = field(default_factory=dict)
    annotated: bool = False
    hinted: bool = False
    family: str = "opus-mt"
    revision: str = ""
    compute_type: str = ""
    position_bytes: int = 0
    vocabulary: int = 0
    specialists: Mapping[str, frozenset[Pair]] = field(default_factory=dict)

    @property
    def digest(self) -> str:
        """SHA-256 of the weights, of several files that of their digests; hexadecimal."""
        first, *others = self.sha256.values()
        return sha256("".join((first, *others)).encode()).hexdigest() if others else first

    @property
    def signature(self) -> str:
        """`embedded@1f3c9a02` by the digest of the weights; `nllb-200-3.3B@1a2b3c4d+int8` by the published revision."""
        if not self.revision:
            return f"{self.name}@{self.digest[:8]}"
        return f"{self.name}@{self.revision.removeprefix('local-')[:8]}+{self.compute_type}"

    @classmethod
    def read(cls, folder: Path) -> Manifest:
        """The manifest of a model folder. Raises ModelError where it is missing or wrong."""
        path = folder / "briefing.json"
        try:
            data = json.loads(path.read_text("utf-8"))
            return cls._of(data)
        except OSError as error:
            raise ModelError(f"{path} can't be read: {error.strerror}; fetch or build the model again") from error
        except (ValueError, KeyError, TypeError, AttributeError) as error:
            raise ModelError(f"{path} isn't a model manifest: {error!r}; fetch or build the model again") from error

    @classmethod
    def _of(cls, data: dict[str, Any]) -> Manifest:
        languages = [str(language) for language in data["languages"]]
        tokens = {str(language): str(token) for language, token in data["target_tokens"].items()}
        pairs = data.get("directions") or [[a, b] for a in languages for b in languages if a != b]
        return cls(
            name=str(data["name"]),
            sha256={MODEL: str(data["sha256"][MODEL]), **{str(k): str(v) for k, v in data["sha256"].items()}},
            target_tokens=tokens,
            directions=frozenset((a, b) for a, b in _directions(pairs) if b in tokens),
            longest=int(data.get("longest", 120)),
            calibration=curves(data.get("calibration") or {}),
            threshold=float(data.get("threshold", DEFAULT_THRESHOLD)),
            repetition_penalty=float(data.get("repetition_penalty", 1.0)),
            length_penalty=float(data.get("length_penalty", 1.0)),
            hypotheses=int(data.get("hypotheses", 1)),
            witnesses=_witnesses(data.get("witnesses") or {}),
            annotated=bool(data.get("annotated", False)),
            hinted=bool(data.get("hinted", False)),
            family=str(data.get("family", "opus-mt")),
            revision=str(data.get("revision", "")),
            compute_type=str(data.get("compute_type", "")),
            position_bytes=int(data.get("position_bytes", 0)),
            vocabulary=int(data.get("vocabulary", 0)),
            specialists={str(name): _directions(known) for name, known in (data.get("specialists") or {}).items()},
        )


def _directions(pairs: Iterable[Sequence[str]]) -> frozenset[Pair]:
    return frozenset((str(source), str(target)) for source, target in pairs)


def _witnesses(data: dict[str, Any]) -> dict[str, tuple[str, ...]]:
    if any(not isinstance(languages, list) for languages in data.values()):
        raise ValueError("witnesses are a list of languages for each target language")
    return {str(target): tuple(map(str, languages)) for target, languages in data.items()}
