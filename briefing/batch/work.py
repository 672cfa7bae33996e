"""What a worker does with some statements: read, brief together, render. The same on one machine and on many."""

from __future__ import annotations

import hashlib
import json
from collections.abc import Sequence
from dataclasses import dataclass, field
from pathlib import Path
from typing import TYPE_CHECKING, Any, Literal

from briefing.errors import BriefingError, InputError, ModelError

if TYPE_CHECKING:
    from briefing.brief import Brief
    from briefing.briefer import Briefer
    from briefing.document import Document
    from briefing.export.exporter import Exporter


@dataclass(frozen=True, slots=True)
class Order:
    """How statements are to be briefed; `signature` adds the engines and goes into the queue.

    to: target languages, None for the default ones; words: in all key points of a statement together, None for any
    number; engine, summarizer: empty for what is configured; topics, glossary: paths of the newsroom's files; formats:
    of the briefs, JSON first.
    """

    to: tuple[str, ...] | None = None
    points: int = 5
    language: str = ""
    engine: str = ""
    topics: str = ""
    glossary: str = ""
    formats: tuple[str, ...] = ("json", "html")
    words: int | None = None
    summarizer: str = ""

    def briefer(self) -> Briefer:
        """A Briefer on one thread: many workers fill the cores."""
        from briefing.briefer import Briefer

        return Briefer(
            self.engine or None,
            topics=Path(self.topics) if self.topics else None,
            glossary=Path(self.glossary) if self.glossary else None,
            threads=1,
            summarizer=self.summarizer or None,
        )

    def signature(self, briefer: Briefer) -> str:
        """Engines in words, and a digest of everything that decides what a brief says."""
        engines = f"{briefer.summarizer.signature} {briefer.cascade.signature}"
        own = [
            hashlib.sha256(Path(path).read_bytes()).hexdigest() if path else "" for path in (self.topics, self.glossary)
        ]
        decided = [engines, self.to, self.points, self.words, self.language, *own, sorted(self.formats)]
        return f"{engines} {hashlib.sha256(json.dumps(decided).encode()).hexdigest()[:12]}"


@dataclass(frozen=True, slots=True)
class Item:
    """One statement to brief.

    path: of its file; name: what its brief calls it; address: what it calls it instead; sha256: of the bytes that the
    queue saw. data: the bytes themselves, instead of a file; error: why they couldn't be read; file_name: tells their
    format where `name` doesn't; title, published: what a table says beside the text; of a fetched page, published is
    what its feed says, for a page that has no date.
    """

    id: int
    path: str
    name: str
    address: str = ""
    sha256: str = ""
    data: bytes | None = None
    error: str = ""
    file_name: str = ""
    title: str = ""
    published: str = ""


@dataclass(slots=True)
class Outcome:
    """What came of an item.

    sha256: of the bytes it was made of; files: the brief's bytes by ending; facts: its line in the index; sketch: for
    `near`.
    """

    id: int
    state: Literal["done", "failed", "changed", "gone"]
    error: str = ""
    sha256: str = ""
    files: dict[str, bytes] = field(default_factory=dict)
    facts: dict[str, Any] = field(default_factory=dict)
    sketch: bytes = b""


def work(briefer: Briefer, order: Order, items: Sequence[Item]) -> list[Outcome]:
    """The outcomes of `items`, in order. Whatever one statement raises stays its own failure."""
    from briefing.export import exporter

    exporters = [exporter(name) for name in order.formats]
    outcomes: dict[int, Outcome] = {}
    documents: dict[int, Document] = {}
    for item in items:
        try:
            documents[item.id] = read(item)
        except FileNotFoundError:
            outcomes[item.id] = Outcome(item.id, "gone")
        except _Changed:
            outcomes[item.id] = Outcome(item.id, "changed")
        except Exception as error:
            outcomes[item.id] = Outcome(item.id, "failed", sentence(error))
    for id_, briefed in zip(documents, brief_each(briefer, order, list(documents.values())), strict=True):
        if isinstance(briefed, Exception):
            outcomes[id_] = Outcome(id_, "failed", sentence(briefed))
        else:
            outcomes[id_] = _rendered(id_, exporters, *briefed)
    for item in items:
        outcomes[item.id].sha256 = outcomes[item.id].facts.get("sha256", item.sha256)
    return [outcomes[item.id] for item in items]


def brief_each(
    briefer: Briefer, order: Order, documents: Sequence[Document]
) -> list[tuple[Brief, Document] | Exception]:
    """All together; where that breaks on an error nobody foresaw, one by one, so that it costs its own statement only.

    Raises ModelError where a model is missing, because then every statement would fail.
    """
    try:
        return list(briefer.brief_many(documents, order.to, order.points, order.language, order.words))
    except ModelError:
        raise
    except Exception as error:
        if len(documents) == 1:
            return [error]
        return [each for document in documents for each in brief_each(briefer, order, [document])]


class _Changed(Exception):
    """The file isn't any longer what the queue saw."""


def read(item: Item) -> Document:
    """The document of an item, called by its name or its address.

    Raises InputError as the intake does, FileNotFoundError where the file is gone, _Changed where it has other bytes.
    """
    from briefing import intake
    from briefing.intake import files

    if item.error:
        raise InputError(item.error)
    if item.data is not None:
        document = intake.read_bytes(item.data, item.file_name or item.name)
        return document.with_(
            path=item.name,
            title=item.title or document.title,
            published=item.published or document.published,
        )
    path = Path(item.path)
    if not path.exists():
        raise FileNotFoundError(item.path)
    data = files.load(path, item.name)
    if item.sha256 and hashlib.sha256(data).hexdigest() != item.sha256:
        raise _Changed
    document = intake.read_bytes(data, item.name)
    if not item.address:
        return document
    return document.with_(path=item.address, published=document.published or item.published)


def sentence(error: Exception) -> str:
    """What an error says, in one line."""
    said = str(error) if isinstance(error, BriefingError) else f"failed: {type(error).__name__}: {error}"
    return " ".join(said.split())


def facts_of(brief: Brief) -> dict[str, Any]:
    """What the index says about a brief."""
    return {
        "title": brief.source.title,
        "headline": brief.headline.text if brief.headline else "",
        "published": brief.source.published,
        "language": brief.source.language,
        "words": brief.source.words,
        "sha256": brief.source.sha256,
        "targets": list(brief.targets),
        "speakers": [speaker.name for speaker in brief.speakers],
        "topics": list(dict.fromkeys(point.topic for point in brief.key_points if point.topic)),
        "labels": {point.topic: point.label.get("en", point.topic) for point in brief.key_points if point.topic},
        "key_points": len(brief.key_points),
        "flagged": sum(bool(t.flags) for point in brief.key_points for t in point.translations.values()),
        "engines": brief.engines,
    }


def _rendered(id_: int, exporters: Sequence[Exporter], brief: Brief, document: Document) -> Outcome:
    from briefing.batch.near import sketch

    try:
        files = {each.extension: each.render(brief, document) for each in exporters}
        return Outcome(id_, "done", files=files, facts=facts_of(brief), sketch=sketch(document.text))
    except Exception as error:
        return Outcome(id_, "failed", sentence(error))
