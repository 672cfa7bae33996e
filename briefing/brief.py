"""What comes out: the brief, its key points and their translations. `to_dict` is JSON contract version 1.

The contract is described by `schema/brief-1.json` beside this file.
"""

from __future__ import annotations

from dataclasses import asdict, dataclass, field
from typing import Any, Literal

from briefing.document import Speaker

SCHEMA_VERSION = 1

Origin = Literal["memory", "fuzzy", "model", "llm", "human"]
Flag = Literal[
    "number-mismatch",
    "name-missing",
    "negation",
    "wrong-language",
    "untranslated",
    "glossary",
    "length",
    "low-confidence",
]


@dataclass(frozen=True, slots=True)
class Evidence:
    """The exact words that prove a key point: `quote == document.text[start:end]`."""

    quote: str
    start: int
    end: int


@dataclass(frozen=True, slots=True)
class Translation:
    """One sentence in one target language.

    origin: where the words come from; engine: the signature of what made it (`memory:default`, `embedded@1f3c…`);
    score: 0 to 1, for `memory` and `fuzzy` the similarity of the source sentences, for `model` the calibrated
    probability that the sentence is usable; flags: what is doubtful about it.
    """

    text: str
    origin: Origin
    engine: str
    score: float
    flags: tuple[Flag, ...] = ()


@dataclass(frozen=True, slots=True)
class KeyPoint:
    """One point an editor would print. `text` is in the source language, `label` by target language and English."""

    id: str
    topic: str
    label: dict[str, str]
    speaker: str
    text: str
    evidence: tuple[Evidence, ...]
    salience: float
    translations: dict[str, Translation] = field(default_factory=dict)


@dataclass(frozen=True, slots=True)
class Source:
    """Where the brief comes from. `published` is an ISO 8601 date; empty strings where unknown."""

    title: str
    path: str
    sha256: str
    language: str
    language_confidence: float
    published: str
    words: int


@dataclass(frozen=True, slots=True)
class Brief:
    """A statement distilled: its speakers and key points, with translations into every target language."""

    source: Source
    speakers: tuple[Speaker, ...]
    targets: tuple[str, ...]
    key_points: tuple[KeyPoint, ...]
    engines: dict[str, str]
    warnings: tuple[str, ...] = ()

    def to_dict(self) -> dict[str, Any]:
        """The JSON contract, version 1: plain dicts, lists, strings and numbers."""
        plain = asdict(self)
        plain["source"] = {
            key: plain["source"][key]
            for key in ("title", "path", "sha256", "language", "language_confidence", "published", "words")
        }
        return {"schema_version": SCHEMA_VERSION, **_lists(plain)}

    @classmethod
    def from_dict(cls, data: dict[str, Any]) -> Brief:
        """The brief that `to_dict` wrote. Raises ValueError for another schema version or a missing field."""
        if data.get("schema_version") != SCHEMA_VERSION:
            raise ValueError(f"schema_version is {data.get('schema_version')!r}, this program reads {SCHEMA_VERSION}")
        try:
            return cls(
                source=Source(**data["source"]),
                speakers=tuple(Speaker(**speaker) for speaker in data["speakers"]),
                targets=tuple(data["targets"]),
                key_points=tuple(_key_point(point) for point in data["key_points"]),
                engines=dict(data["engines"]),
                warnings=tuple(data["warnings"]),
            )
        except (KeyError, TypeError) as error:
            raise ValueError(f"not a brief of schema version {SCHEMA_VERSION}: {error}") from error


def _key_point(data: dict[str, Any]) -> KeyPoint:
    rest = {key: value for key, value in data.items() if key not in {"evidence", "translations"}}
    return KeyPoint(
        **rest,
        evidence=tuple(Evidence(**evidence) for evidence in data["evidence"]),
        translations={
            language: Translation(**{**translation, "flags": tuple(translation["flags"])})
            for language, translation in data["translations"].items()
        },
    )


def _lists(value: Any) -> Any:
    """Tuples become lists, as JSON has them."""
    if isinstance(value, dict):
        return {key: _lists(item) for key, item in value.items()}
    if isinstance(value, (tuple, list)):
        return [_lists(item) for item in value]
    return value
