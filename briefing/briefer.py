"""The pipeline: a statement walks through the rooms in order and comes out as a brief."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace
from functools import cached_property
from pathlib import Path
from typing import TYPE_CHECKING

from briefing import catalog
from briefing.brief import Brief, KeyPoint, Source, Translation
from briefing.document import Document, Speaker
from briefing.errors import BriefingError, InputError, LanguageError

if TYPE_CHECKING:
    from briefing.summarize import Summarizer
    from briefing.translate.cascade import Cascade

TARGETS = ("hy", "az", "ru")
"""Languages of a brief where none are named; English joins them for a source that isn't English."""
MOST_POINTS = 50


class Briefer:
    """Turns statements into briefs. Loads each model when it is first needed and keeps it.

    engine: name of a translation engine as `selection` knows them, None for what the environment or the configuration
    file says, else the best that is installed; topics: YAML file of the newsroom's own topics; glossary: its glossary,
    by default the one in `catalog.home()`; threads: CPU threads for translation, by default all.
    Raises InputError for an unknown engine when it is first used.
    """

    def __init__(
        self,
        engine: str | None = None,
        *,
        topics: Path | None = None,
        glossary: Path | None = None,
        threads: int | None = None,
    ) -> None:
        self._engine, self._topics, self._glossary, self._threads = engine, topics, glossary, threads

    def brief(
        self, source: str | Path | Document, to: Sequence[str] | None = None, points: int = 5, language: str = ""
    ) -> Brief:
        """The brief of a file, an address, standard input ("-") or a document.

        to: target languages, by default hy, az, ru and, for a source that isn't English, en; an empty sequence for key
        points alone. points: at most so many key points. language: of the source, detected if empty.
        Raises InputError where the source can't be used, LanguageError where its language isn't supported, ModelError
        where a model is missing.
        """
        return self.brief_with_document(source, to, points, language)[0]

    def brief_with_document(
        self, source: str | Path | Document, to: Sequence[str] | None = None, points: int = 5, language: str = ""
    ) -> tuple[Brief, Document]:
        """As `brief`, with the document that the evidence points into."""
        (briefed,) = self.brief_many([source], to, points, language)
        if isinstance(briefed, BriefingError):
            raise briefed
        return briefed

    def brief_many(
        self,
        sources: Sequence[str | Path | Document],
        to: Sequence[str] | None = None,
        points: int = 5,
        language: str = "",
    ) -> list[tuple[Brief, Document] | BriefingError]:
        """Each source's brief and document as `brief_with_document` gives them, in order, or the error it would raise.

        The sentences of all sources go through the model together, by pair of languages, so that short statements
        don't leave it idle. Raises InputError for impossible `to` or `points`, ModelError where a model is missing.
        """
        if not 1 <= points <= MOST_POINTS:
            raise InputError(f"a brief can have 1 to {MOST_POINTS} points, not {points}")
        named = _codes(to) if to is not None else None
        done: list[BriefingError | None] = [None] * len(sources)
        read: dict[int, tuple[Document, tuple[str, ...], tuple[KeyPoint, ...]]] = {}
        for number, source in enumerate(sources):
            try:
                document = self.document(source, language)
                targets = _targets(named, document.language)
                read[number] = document, targets, self.summarizer.key_points(document, points)
            except InputError as error:
                done[number] = error
        translated = iter(self._translated([(d.language, targets, found) for d, targets, found in read.values()]))
        briefed = {
            number: (self._assembled(document, next(translated), targets), document)
            for number, (document, targets, _) in read.items()
        }
        return [error or briefed[number] for number, error in enumerate(done)]

    def document(self, source: str | Path | Document, language: str = "") -> Document:
        """The source read, its language detected, cut into sentences and turns."""
        from briefing import intake
        from briefing.language.segment import segment
        from briefing.summarize import find_turns

        document = source if isinstance(source, Document) else intake.read(source)
        document = _with_language(document, language)
        document = document.with_(sentences=segment(document.text, document.language))
        return document.with_(turns=find_turns(document))

    def translate(self, sentences: Sequence[str], source: str, target: str) -> list[Translation]:
        """Sentences in one language into another, in order, each with origin, score and flags."""
        return self.cascade.translate(sentences, source, target)

    @cached_property
    def summarizer(self) -> Summarizer:
        """The key point extractor with the topics of the table and the newsroom's."""
        from briefing.summarize import Summarizer, TopicClassifier, Truecaser, read_topics

        folder = catalog.embedded_folder()
        own = read_topics(self._topics) if self._topics else []
        return Summarizer(TopicClassifier(folder / "topics.npz", own), Truecaser(folder / "truecase.npz"))

    @cached_property
    def cascade(self) -> Cascade:
        """Memories, then the engine, then the checks."""
        from briefing.language.detect import detect
        from briefing.selection import engine
        from briefing.translate.cascade import Cascade
        from briefing.translate.glossary import Glossary
        from briefing.translate.memory import Memory

        chosen = engine(self._engine, self._threads)
        glossary = Glossary.read(self._glossary) if self._glossary else Glossary.own()
        return Cascade(chosen, (Memory.own(), Memory.default()), glossary, detect=lambda text: detect(text).language)

    def _translated(
        self, documents: Sequence[tuple[str, Sequence[str], Sequence[KeyPoint]]]
    ) -> list[tuple[KeyPoint, ...]]:
        """The points of each document (its language, targets and points) with their translations."""
        from concurrent.futures import ThreadPoolExecutor

        texts: dict[tuple[str, str], list[str]] = {}
        for source, targets, points in documents:
            for target in targets if points else ():
                texts.setdefault((source, target), []).extend(point.text for point in points)
        if not texts:
            return [tuple(points) for _, _, points in documents]
        _ = self.cascade  # loaded once, before the threads ask for it
        with ThreadPoolExecutor(len(texts)) as pool:  # the model decodes several languages at once
            done = pool.map(lambda pair: iter(self.translate(texts[pair], *pair)), texts)
            by_pair = dict(zip(texts, done, strict=True))
        return [
            tuple(
                replace(point, translations={target: next(by_pair[source, target]) for target in targets})
                for point in points
            )
            for source, targets, points in documents
        ]

    def _assembled(self, document: Document, points: tuple[KeyPoint, ...], targets: tuple[str, ...]) -> Brief:
        engines = {"summarizer": self.summarizer.signature}
        if points and targets:
            engines["translator"] = self.cascade.signature
        return Brief(
            source=Source(
                title=document.title,
                path=document.path,
                sha256=document.sha256,
                language=document.language,
                language_confidence=round(document.language_confidence, 3),
                published=document.published,
                words=document.words,
            ),
            speakers=_speakers(document),
            targets=targets,
            key_points=points,
            engines=engines,
            warnings=tuple(_warnings(document, points)),
        )


def _with_language(document: Document, given: str) -> Document:
    """The document with its language. Raises LanguageError where it isn't one that can be briefed."""
    from briefing.language.detect import detect
    from briefing.language.names import SUPPORTED, language_code, supported_names, unsupported_message

    if given:
        return document.with_(language=language_code(given), language_confidence=1.0)
    found = detect(document.text)
    where = document.path or "the text"
    if found.language == "und":
        raise LanguageError(
            f"the language of {where} can't be told, there is too little text; name it with --from, "
            f"briefing reads {supported_names()}"
        )
    if found.language not in SUPPORTED:
        raise LanguageError(f"{where}: {unsupported_message(found.language)}")
    return document.with_(language=found.language, language_confidence=found.confidence)


def _codes(languages: Sequence[str]) -> tuple[str, ...]:
    from briefing.language.names import language_code

    return tuple(dict.fromkeys(language_code(language) for language in languages))


def _targets(named: tuple[str, ...] | None, source: str) -> tuple[str, ...]:
    wanted = named if named is not None else (*TARGETS, "en")
    return tuple(language for language in wanted if language != source)


def _speakers(document: Document) -> tuple[Speaker, ...]:
    """Officials in the order in which they speak, each once."""
    speakers: dict[str, Speaker] = {}
    for turn in document.turns:
        if turn.speaker and turn.speaker.name and turn.kind in ("statement", "answer"):
            known = speakers.get(turn.speaker.name)
            if known is None or len(turn.speaker.role) > len(known.role):
                speakers[turn.speaker.name] = turn.speaker
    return tuple(speakers.values())


def _warnings(document: Document, points: tuple[KeyPoint, ...]) -> list[str]:
    from briefing.language.detect import second_language
    from briefing.language.names import describe

    warnings = []
    second = second_language(document.text)
    if second:
        warnings.append(
            f"{round(100 * second.share)} % of the words are {describe(second.language)}; "
            f"the text was read as {describe(document.language)}"
        )
    if not points:
        warnings.append("no key point was found: no sentence of a speaker says anything that the topics know")
    elif any(not point.speaker for point in points):
        warnings.append("the text doesn't say who speaks: the points stand without attribution")
    return warnings
