"""The models as the desk uses them: one briefer, its work cut into pieces small enough to tell how far it has come."""

from __future__ import annotations

import logging
import threading
from collections.abc import Callable, Sequence
from dataclasses import replace
from functools import cached_property
from pathlib import Path
from typing import TYPE_CHECKING

from briefing.brief import Brief, Translation
from briefing.briefer import TARGETS, Briefer
from briefing.document import Document
from briefing.errors import InputError, LanguageError
from briefing.limits import check_length
from briefing.translate.match import Match
from briefing.translate.memory import Memory

if TYPE_CHECKING:
    from briefing.translate.glossary import Glossary

_log = logging.getLogger(__name__)
_PIECE = 8
"""Sentences translated at a time."""

Progress = Callable[[str, float], None]
"""Told what is being done, and how much of the whole is done, 0 to 1."""


def _silent(what: str, done: float) -> None:
    pass


class Workshop:
    """Briefs, translates, detects and checks. The summarizer and the model work for one caller at a time."""

    def __init__(self, briefer: Briefer, memories: Sequence[Memory] = ()) -> None:
        """memories: where editors look for similar sentences, by default the newsroom's and the one that ships."""
        self.briefer = briefer
        self.memories = tuple(memories) or (Memory.own(), Memory.default())
        self._lock = threading.Lock()
        self._glossary_stamp: tuple[Path, int, int] | None = None

    def warm(self) -> None:
        """Loads what checks sentences, then the models, so that the first editor needn't wait for either."""
        for target, text in (("ru", "Доброе утро."), ("hy", "Բարի լույս։"), ("az", "Sabahınız xeyir.")):
            self.check("Good morning.", text, "en", target)
        with self._lock:
            _ = self.briefer.summarizer
        self.translate(["Good morning."], "en", "ru")

    def document(self, data: bytes | str, name: str = "", language: str = "") -> Document:
        """An upload (bytes), an address (`http…`) or a text, read and cut into sentences and turns.

        A text never names a file here. Raises InputError, LanguageError.
        """
        from briefing import intake

        if isinstance(data, bytes):
            read = intake.read_bytes(data, name)
        elif data.lower().startswith(("http://", "https://")) and not any(sign.isspace() for sign in data.strip()):
            read = intake.read(data.strip())
        elif data.strip():
            read = intake.read_bytes(data.encode("utf-8", "replace"), name)
        else:
            raise InputError("there is no text; paste a statement or drop a file")
        return self.briefer.document(read, language)

    def brief(
        self,
        document: Document,
        targets: Sequence[str] | None,
        points: int,
        progress: Progress = _silent,
        words: int | None = None,
    ) -> Brief:
        """The brief of a document. Raises InputError for an impossible number of points or words or an unknown
        language, LanguageError where the text is in the only target language already."""
        from briefing.language.names import describe, language_code

        check_length(points, words)
        language = document.language
        wanted = targets if targets is not None else (*TARGETS, *(["en"] if language != "en" else []))
        codes = tuple(dict.fromkeys(code for code in map(language_code, wanted) if code != language))
        if targets and not codes:
            raise LanguageError(f"the text is in {describe(language)} already; name another target language")
        progress("Looking for the key points", 0.05)
        with self._lock:
            brief, _ = self.briefer.brief_with_document(document, (), points, language, words)
        found, headline = brief.key_points, brief.headline
        sentences = [*(point.text for point in found), *([headline.text] if headline else [])]
        pieces = [(code, first) for code in codes for first in range(0, len(sentences), _PIECE)]
        done: dict[str, list[Translation]] = {code: [] for code in codes}
        for number, (code, first) in enumerate(pieces):
            progress(f"Translating into {_name(code)}", 0.3 + 0.65 * number / len(pieces))
            done[code] += self.translate(sentences[first : first + _PIECE], language, code)
        translated = tuple(
            replace(point, translations={code: done[code][number] for code in codes})
            for number, point in enumerate(found)
        )
        engines = {**brief.engines, **({"translator": self.briefer.cascade.signature} if pieces else {})}
        if headline:
            headline = replace(headline, translations={code: done[code][-1] for code in codes})
        return replace(brief, targets=codes, key_points=translated, engines=engines, headline=headline)

    def translate(self, sentences: Sequence[str], source: str, target: str) -> list[Translation]:
        """Sentences in order, each with origin, score and flags."""
        with self._lock:
            _ = self.glossary  # renewed where it has changed
            return self.briefer.translate(list(sentences), source, target)

    def check(self, source_text: str, text: str, source: str, target: str) -> tuple[tuple[str, ...], tuple[str, ...]]:
        """The flags of a sentence that a person wrote, and what the glossary says about it in words."""
        from briefing.language.detect import detect
        from briefing.translate.checks import check

        flags = check(
            *(source_text, text, source, target),
            glossary=self.glossary,
            detect=lambda written: detect(written).language,
        )
        return flags, self.notes(source_text, text, source, target)

    def notes(self, source_text: str, text: str, source: str, target: str) -> tuple[str, ...]:
        """What the glossary asks for and doesn't find, one sentence a term."""
        if (glossary := self.glossary) is None:
            return ()
        notes = []
        for violation in glossary.violations(source_text, text, source, target):
            wanted = " or ".join(f"“{form}”" for form in violation.term.use.get(target, ()))
            said = f"use {wanted}" if violation.kind == "missing" else f"avoid “{violation.form}”"
            instead = f", use {wanted}" if violation.kind == "avoided" and wanted else ""
            notes.append(said + instead + (f" ({violation.term.note})" if violation.term.note else ""))
        return tuple(dict.fromkeys(notes))

    @property
    def glossary(self) -> Glossary | None:
        """The newsroom's glossary as it now is on the disk, whoever has written it: the desk or the command line.

        One that can't be read leaves the former one in force, so that a slip in a file stops nobody's work.
        """
        from briefing.translate.glossary import Glossary, own_path

        cascade = self.briefer.cascade
        try:
            state = own_path().stat()
            stamp = (own_path(), state.st_mtime_ns, state.st_size)
        except OSError:
            stamp = (own_path(), 0, 0)
        if stamp != self._glossary_stamp:
            try:
                cascade.glossary = Glossary.own()
            except InputError as error:
                _log.error("the glossary stays as it was: %s", error)
            self._glossary_stamp = stamp
        return cascade.glossary

    def nearest(self, sentence: str, source: str, target: str) -> Match | None:
        """The approved sentence that is nearest to `sentence`, with its translation as it was approved."""
        best: Match | None = None
        for memory in self.memories:
            match = memory.nearest(sentence, source, target)
            if match is not None and (best is None or match.score > best.score):
                best = match
        return best

    @cached_property
    def signature(self) -> str:
        """Of the translation engine."""
        return self.briefer.cascade.signature


def _name(code: str) -> str:
    from briefing.language.names import NAMES

    return NAMES[code].english
