"""What comes out: the brief, its key points and their translations. `to_dict` is JSON contract version 1.

The contract is described by `schema/brief-1.json` beside this file. Fields may be added to it without a new version:
whoever reads a brief ignores those that he doesn't know. The version grows where a field goes or changes its meaning.
"""

from __future__ import annotations

from dataclasses import asdict, dataclass, field, fields
from typing import Any, Literal

from briefing.document import Speaker

SCHEMA_VERSION = 1

Origin = Literal["memory", "fuzzy", "model", "llm", "human"]
PointOrigin = Literal["extractive", "model", "llm", "human"]
PointFlag = Literal["replaced"]
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
    """One point an editor would print. `text` is in the source language, `label` by target language and English.

    origin: whose words `text` is: the speaker's own, shortened (`extractive`), a summarization model's, a chat model's
    or an editor's; flags: `replaced` where the model's sentence wasn't borne out by the text, or none came, and a
    sentence of the text stands in for it.
    """

    id: str
    topic: str
    label: dict[str, str]
    speaker: str
    text: str
    evidence: tuple[Evidence, ...]
    salience: float
    translations: dict[str, Translation] = field(default_factory=dict)
    origin: PointOrigin = "extractive"
    flags: tuple[PointFlag, ...] = ()


@dataclass(frozen=True, slots=True)
class Headline:
    """One line: who, and the main point, in the source language. `point` is the id of the point that it says."""

    text: str
    point: str
    translations: dict[str, Translation] = field(default_factory=dict)


@dataclass(frozen=True, slots=True)
class Section:
    """Points on one subject in a long press conference. `title` by language (`On sanctions`); `asked_by`: the
    journalists who asked, as far as the document names them; `points`: ids, in the order of the document."""

    title: dict[str, str]
    asked_by: tuple[str, ...]
    points: tuple[str, ...]


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
    """A statement distilled: its speakers and key points, with translations into every target language.

    headline: None where no point makes one; sections: of long press conferences, in the order of the document; empty
    for any other statement.
    """

    source: Source
    speakers: tuple[Speaker, ...]
    targets: tuple[str, ...]
    key_points: tuple[KeyPoint, ...]
    engines: dict[str, str]
    warnings: tuple[str, ...] = ()
    headline: Headline | None = None
    sections: tuple[Section, ...] = ()

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
        """The brief that `to_dict` wrote. Raises ValueError for another schema version, a missing field or no brief."""
        if not isinstance(data, dict):
            raise ValueError(f"not a brief of schema version {SCHEMA_VERSION}: {type(data).__name__} instead of fields")
        if data.get("schema_version") != SCHEMA_VERSION:
            raise ValueError(f"schema_version is {data.get('schema_version')!r}, this program reads {SCHEMA_VERSION}")
        try:
            return cls(
                source=Source(**_known(Source, data["source"])),
                speakers=tuple(Speaker(**_known(Speaker, speaker)) for speaker in data["speakers"]),
                targets=tuple(data["targets"]),
                key_points=tuple(_key_point(point) for point in data["key_points"]),
                engines=dict(data["engines"]),
                warnings=tuple(data["warnings"]),
                headline=_headline(data.get("headline")),
                sections=tuple(_section(section) for section in data.get("sections", ())),
            )
        except (KeyError, TypeError, AttributeError) as error:
            raise ValueError(f"not a brief of schema version {SCHEMA_VERSION}: {error}") from error


def _key_point(data: dict[str, Any]) -> KeyPoint:
    rest = {key: value for key, value in _known(KeyPoint, data).items() if key not in {"evidence", "translations"}}
    return KeyPoint(
        **{**rest, "flags": tuple(rest.get("flags", ()))},
        evidence=tuple(Evidence(**_known(Evidence, evidence)) for evidence in data["evidence"]),
        translations=_translations(data["translations"]),
    )


def _headline(data: dict[str, Any] | None) -> Headline | None:
    return None if data is None else Headline(data["text"], data["point"], _translations(data["translations"]))


def _section(data: dict[str, Any]) -> Section:
    return Section(dict(data["title"]), tuple(data["asked_by"]), tuple(data["points"]))


def _translations(data: dict[str, Any]) -> dict[str, Translation]:
    return {
        language: Translation(**{**_known(Translation, translation), "flags": tuple(translation["flags"])})
        for language, translation in data.items()
    }


def _known(kind: Any, data: dict[str, Any]) -> dict[str, Any]:
    """The fields that this version of the program has."""
    names = {each.name for each in fields(kind)}
    return {key: value for key, value in data.items() if key in names}


def _lists(value: Any) -> Any:
    """Tuples become lists, as JSON has them."""
    if isinstance(value, dict):
        return {key: _lists(item) for key, item in value.items()}
    if isinstance(value, (tuple, list)):
        return [_lists(item) for item in value]
    return value
