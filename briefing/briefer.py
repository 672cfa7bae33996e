"""The pipeline: a statement walks through the rooms in order and comes out as a brief."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import replace
from functools import cached_property
from pathlib import Path
from typing import TYPE_CHECKING

from briefing import catalog
from briefing.about import speakers, warnings
from briefing.brief import Brief, Source, Translation
from briefing.document import Document
from briefing.errors import BriefingError, InputError, LanguageError
from briefing.limits import check_length, check_threads
from briefing.summarized import Summarized

if TYPE_CHECKING:
    from briefing.summarize import Summarizer
    from briefing.summarize.summary import KeyPointSummarizer
    from briefing.translate.cascade import Cascade

TARGETS = ("hy", "az", "ru")
"""Languages of a brief where none are named; English joins them for a source that isn't English."""


class Briefer:
    """Turns statements into briefs. Loads each model when it is first needed and keeps it.

    engine: name of a translation engine as `selection` knows them, None for what the environment or the configuration
    file says, else the best that is installed; summarizer: likewise, else `extractive`; topics: YAML file of the
    newsroom's own topics; glossary: its glossary, by default the one in `catalog.home()`; threads: CPU threads, by
    default all.
    Raises InputError for fewer than 1 thread, and for an unknown engine or summarizer when it is first used.
    """

    def __init__(
        self,
        engine: str | None = None,
        *,
        topics: str | Path | None = None,
        glossary: str | Path | None = None,
        threads: int | None = None,
        summarizer: str | None = None,
    ) -> None:
        check_threads(threads)
        self._engine, self._summarizer, self._threads = engine, summarizer, threads
        self._topics = Path(topics) if topics else None
        self._glossary = Path(glossary) if glossary else None

    def brief(
        self,
        source: str | Path | Document,
        to: Sequence[str] | None = None,
        points: int = 5,
        language: str = "",
        words: int | None = None,
    ) -> Brief:
        """The brief of a file, an address, standard input ("-") or a document.

        to: target languages, by default hy, az, ru and, for a source that isn't English, en; an empty sequence for key
        points alone. points: at most so many key points. language: of the source, detected if empty. words: at most so
        many in all key points together, in the source language; None for any number.
        Raises InputError where the source can't be used, LanguageError where its language isn't supported, ModelError
        where a model is missing.
        """
        return self.brief_with_document(source, to, points, language, words)[0]

    def brief_with_document(
        self,
        source: str | Path | Document,
        to: Sequence[str] | None = None,
        points: int = 5,
        language: str = "",
        words: int | None = None,
    ) -> tuple[Brief, Document]:
        """As `brief`, with the document that the evidence points into."""
        (briefed,) = self.brief_many([source], to, points, language, words)
        if isinstance(briefed, BriefingError):
            raise briefed
        return briefed

    def brief_many(
        self,
        sources: Sequence[str | Path | Document],
        to: Sequence[str] | None = None,
        points: int = 5,
        language: str = "",
        words: int | None = None,
    ) -> list[tuple[Brief, Document] | BriefingError]:
        """Each source's brief and document as `brief_with_document` gives them, in order, or the error it would raise.

        The sentences of all sources go through the model together, by pair of languages, so that short statements
        don't leave it idle. Raises InputError for impossible `to`, `points` or `words`, ModelError where a model is
        missing.
        """
        check_length(points, words)
        _ = self.summarizer  # an unknown one is nobody's document's fault
        named = _codes(to) if to is not None else None
        done: list[BriefingError | None] = [None] * len(sources)
        read: dict[int, Summarized] = {}
        for number, source in enumerate(sources):
            try:
                document = self.document(source, language)
                read[number] = self._summarized(document, _targets(named, document.language), points, words)
            except InputError as error:
                done[number] = error
        translated = iter(self._translated(list(read.values())))
        briefed = {number: (self._assembled(next(translated)), found.document) for number, found in read.items()}
        return [error or briefed[number] for number, error in enumerate(done)]

    def document(self, source: str | Path | Document, language: str = "") -> Document:
        """The source read, its language detected, cut into sentences and turns."""
        from briefing import intake
        from briefing.language.segment import segment
        from briefing.summarize import find_turns

        document = _usable(source) if isinstance(source, Document) else intake.read(source)
        document = _with_language(document, language)
        document = document.with_(sentences=segment(document.text, document.language))
        return document.with_(turns=find_turns(document))

    def translate(self, sentences: Sequence[str], source: str, target: str) -> list[Translation]:
        """Sentences in one language into another, in order, each with origin, score and flags."""
        return self.cascade.translate(sentences, source, target)

    @cached_property
    def summarizer(self) -> KeyPointSummarizer:
        """The summarizer that was named."""
        from briefing.selection import summarizer

        return summarizer(self.extractive, self._summarizer, self._threads)

    @cached_property
    def extractive(self) -> Summarizer:
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

    def _summarized(self, document: Document, targets: tuple[str, ...], points: int, words: int | None) -> Summarized:
        """The key points of a document, within `words`, with headline and sections."""
        from briefing.summarize.headline import headline, parts
        from briefing.summarize.length import within
        from briefing.summarize.sections import sections

        summary = self.summarizer.summarize(document, points)
        voices = self.extractive.voices(document)
        found, said = summary.key_points, list(summary.warnings)
        if words is not None and found:
            found = within(found, words, document, voices)
            if not found:
                said.append(f"none of the key points can be said in {words} words; allow more")
        elif not found:
            said.append("no key point was found: no sentence of a speaker says anything that the topics know")
        line = headline(document, found, voices, self.extractive.classifier)
        return Summarized(
            document,
            targets,
            found,
            line,
            sections(document, found, self.extractive.classifier),
            (*warnings(document, found), *said),
            parts(line, found, document, voices, self.extractive.classifier),
        )

    def _translated(self, documents: Sequence[Summarized]) -> list[Summarized]:
        """The points and headline of each document with their translations."""
        from concurrent.futures import ThreadPoolExecutor

        from briefing.titled import titled

        texts: dict[tuple[str, str], list[str]] = {}
        for each in documents:
            for target in each.targets if each.points else ():
                texts.setdefault((each.document.language, target), []).extend(each.sentences(target))
        if not texts:
            return list(documents)
        engine = self.cascade.engine  # loaded once, before the threads ask for it

        def translated(pair: tuple[str, str]) -> Iterator[Translation]:
            return iter(self.translate(texts[pair], *pair))

        if getattr(engine, "witnesses", None) or (
            self._threads == 1 and engine is not None and engine.origin == "model"
        ):
            # One after the other: they share what is looked up for their sentences, and what another language found.
            by_pair = {pair: translated(pair) for pair in texts}
        else:  # a model with several threads decodes several languages at once, a server answers several requests
            with ThreadPoolExecutor(len(texts)) as pool:
                by_pair = dict(zip(texts, pool.map(translated, texts), strict=True))

        def one(each: Summarized) -> dict[str, Translation]:
            return {target: next(by_pair[each.document.language, target]) for target in each.targets}

        return [
            replace(
                each,
                points=tuple(replace(point, translations=one(each)) for point in each.points),
                headline=replace(each.headline, translations=titled(each.about, each.document.language, one(each)))
                if each.headline
                else None,
            )
            for each in documents
        ]

    def _assembled(self, found: Summarized) -> Brief:
        document = found.document
        engines = {"summarizer": self.summarizer.signature}
        if found.points and found.targets:
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
            speakers=speakers(document),
            targets=found.targets,
            key_points=found.points,
            engines=engines,
            warnings=found.warnings,
            headline=found.headline,
            sections=found.sections,
        )


def _usable(document: Document) -> Document:
    """A document that was made elsewhere. Raises InputError where its text isn't one, as with a table's empty cells."""
    if not isinstance(document.text, str):
        raise InputError(f"the text of a document is a string, not {document.text!r}; leave it out, or give its text")
    try:
        document.text.encode()
    except UnicodeEncodeError as error:
        raise InputError(
            f"the text has half a character at position {error.start} (a lone surrogate); decode its bytes again"
        ) from error
    return document


def _with_language(document: Document, given: str) -> Document:
    """The document with its language. Raises LanguageError where it isn't one that can be briefed."""
    from briefing.intake import legible
    from briefing.language.detect import detect
    from briefing.language.names import SUPPORTED, language_code, supported_names, unsupported_message

    if given:
        return document.with_(language=language_code(given), language_confidence=1.0)
    found = detect(document.text)
    where = legible.name(document.path) or "the text"
    if found.language == "und":
        raise LanguageError(
            f"the language of {where} can't be told, there is too little text; name it with --from (over HTTP in the "
            f"field language), briefing reads {supported_names()}"
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
