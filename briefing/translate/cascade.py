"""The order in which a sentence finds its translation: approved word for word, approved and adapted, the model.

Where a check doubts what the model wrote, an approved translation that differs in names and numbers alone goes first.
Whatever a memory doesn't know goes to the engine in one batch; every sentence comes back, in order, with its flags.
"""

from __future__ import annotations

import logging
import re
from collections.abc import Callable, Sequence
from dataclasses import replace
from typing import get_args

from briefing.brief import Flag, Translation
from briefing.errors import InputError
from briefing.language.attribution import Attributed, attributed, capital, put_together
from briefing.language.direct_speech import direct_speech
from briefing.lexicon.entry import LANGUAGES, offices
from briefing.lexicon.finder import find
from briefing.lexicon.once import once
from briefing.translate.abbreviation_repair import restore_abbreviation
from briefing.translate.annotate import without_initials
from briefing.translate.checks import check
from briefing.translate.engine import Draft, Engine
from briefing.translate.glossary import Glossary
from briefing.translate.grammar.mend import mended
from briefing.translate.match import Lookup, Match
from briefing.translate.number_repair import restore_number
from briefing.translate.obligation import obligation_lost
from briefing.translate.reading.ranges import restore_range
from briefing.translate.reading.rewritten import rewritten
from briefing.translate.reading.set_apart import set_apart
from briefing.translate.typography import typeset

_WORDLESS = re.compile(r"(?:(?:https?://|www\.)\S+|[\W_])+")
"""What a model would make words of that nobody said."""
DOUBTS = frozenset({"low-confidence", "name-missing", "number-mismatch", "negation", "untranslated", "wrong-language"})
"""Flags of a draft that let a less similar approved translation take its place."""
WRONG = DOUBTS - {"low-confidence"}
"""Of them, those for which another draft that is about as good is taken."""
LOOSE = 0.5
"""Similarity from which it may, where only names and numbers differ."""
_log = logging.getLogger(__name__)


class Cascade:
    """Translates sentences by memory, then by engine, and checks what comes out.

    engine: None for memories alone; memories: asked in this order, the newsroom's own first;
    detect: gives the BCP 47 code of a text's language ("und" where it can't tell), for the flag `wrong-language`;
    fuzzy: similarity (0 to 1) from which an approved translation of a similar sentence is taken over.
    """

    def __init__(
        self,
        engine: Engine | None,
        memories: Sequence[Lookup] = (),
        glossary: Glossary | None = None,
        *,
        detect: Callable[[str], str] | None = None,
        fuzzy: float = 0.85,
    ) -> None:
        """Raises InputError where `fuzzy` isn't between 0 and 1."""
        if not 0 <= fuzzy <= 1:
            raise InputError(f"the fuzzy threshold is {fuzzy}; it lies between 0 and 1")
        self.engine, self.memories, self.glossary = engine, tuple(memories), glossary
        self.detect, self.fuzzy = detect, fuzzy
        self._failures: dict[str, object] = {}

    @property
    def signature(self) -> str:
        """The engine's signature, "none" for memories alone."""
        return self.engine.signature if self.engine else "none"

    def translate(self, sentences: Sequence[str], source: str, target: str) -> list[Translation]:
        """One translation per sentence, in order; equal sentences are translated once, blank ones stay empty, and what
        has neither word nor number (a bullet, dots, an address of the web) stays as it is.

        A sentence that nothing can translate comes back as it is, flagged `untranslated` and `low-confidence`.
        """
        if source == target:
            return [Translation(sentence, "human", "source", 1.0) for sentence in sentences]
        keys = [" ".join(sentence.split()) for sentence in sentences]
        wanted = dict.fromkeys(keys)
        lines: dict[str, tuple[Attributed, str | None]] = {}
        for key in wanted:
            if line := attributed(key, source) or direct_speech(key, source):
                name = known_name(line.name, source, target) if line.name else ""
                if line.quoted or name:
                    lines[key] = line, name
        remembered = {key: found for key in lines if (found := self._remembered(key, source, target))}
        lines = {key: line for key, line in lines.items() if key not in remembered}
        parts = [line.words for line, _ in lines.values()]
        parts += [line.name for line, name in lines.values() if name is None]
        whole = [key for key in wanted if key not in lines and key not in remembered]
        done = {**self._each([*whole, *parts], source, target), **remembered}
        done.update({key: self._said(line, name, done, source, target) for key, (line, name) in lines.items()})
        return [done[key] for key in keys]

    def _each(self, texts: Sequence[str], source: str, target: str) -> dict[str, Translation]:
        """The translation of each text as one sentence."""
        done: dict[str, Translation] = {"": Translation("", "model", self.signature, 1.0)}
        open_keys = []
        for key in dict.fromkeys(texts):
            if key and (found := self._remembered(key, source, target)):
                done[key] = found
            elif key and _WORDLESS.fullmatch(key):
                done[key] = Translation(key, "model", self.signature, 1.0)
            elif key:
                open_keys.append(key)
        parts = [set_apart(key) for key in open_keys]
        written = [rewritten(part.words, source) for part in parts]
        drafts = self._drafts(written, source, target)
        for key, part, text, draft in zip(open_keys, parts, written, drafts, strict=True):
            drafted = self._best(text, draft, source, target)
            # What nothing translates comes back as it stands, not as it was read.
            whole = key if drafted.text == text else part.before + drafted.text + part.behind
            drafted = replace(drafted, text=whole)
            doubtful = self.fuzzy < 1 and DOUBTS.intersection(drafted.flags)
            done[key] = (doubtful and self._adapted(key, source, target)) or drafted
        return done

    def _said(
        self, line: Attributed, name: str | None, done: dict[str, Translation], source: str, target: str
    ) -> Translation:
        """`Name: “words”` of the translated words and of `name`, None where that is among the translations too: a model
        knows the words best as a sentence by themselves, a memory only so."""
        words = done[line.words]
        flags = {*words.flags, *(() if name is not None else done[line.name].flags)}
        if name and self.glossary is not None and self.glossary.violated(line.name, name, source, target):
            flags.add("glossary")
        whose = done[line.name].text.rstrip(" :․.։") if name is None else name
        text = put_together(whose, words.text, line, target)
        origin = "fuzzy" if words.origin == "memory" else words.origin  # approved, but not with this name before it
        return replace(words, text=text, origin=origin, flags=tuple(flag for flag in get_args(Flag) if flag in flags))

    def _remembered(self, sentence: str, source: str, target: str) -> Translation | None:
        best: Match | None = None
        for memory in self.memories:
            match = memory.lookup(sentence, source, target, self.fuzzy)
            if match and (best is None or match.score > best.score):
                best = match
            if best and best.exact:
                break
        if best is None:
            return None
        # An approved translation stays as it is and answers to the glossary alone; an adapted one to every check.
        if best.exact:
            wrong = self.glossary is not None and self.glossary.violated(sentence, best.text, source, target)
            return Translation(best.text, "memory", best.signature, best.score, ("glossary",) if wrong else ())
        text = typeset(best.text, sentence, target)
        flags = check(sentence, text, source, target, glossary=self.glossary, detect=self.detect)
        return Translation(text, "fuzzy", best.signature, best.score, flags)

    def _adapted(self, sentence: str, source: str, target: str) -> Translation | None:
        """An approved translation in which only names and numbers had to be exchanged, if no check objects to it."""
        for memory in self.memories:
            match = memory.lookup(sentence, source, target, min(LOOSE, self.fuzzy))
            if match and match.names_only:
                text = typeset(match.text, sentence, target)
                if not check(sentence, text, source, target, glossary=self.glossary, detect=self.detect):
                    return Translation(text, "fuzzy", match.signature, match.score)
        return None

    def _best(self, sentence: str, draft: Draft | None, source: str, target: str) -> Translation:
        """The draft; where checks object to it, its grammar is wrong or it doesn't say what must be, the first of its
        others of which that isn't true, or to which at least no check objects."""
        best, faulty = self._translation(sentence, draft, source, target)
        for other in draft.others if draft else ():
            objected = bool(WRONG.intersection(best.flags))
            if not objected and not faulty:
                break
            translation, slips = self._translation(sentence, other, source, target)
            if not WRONG.intersection(translation.flags) and (objected or not slips):
                best, faulty = translation, slips
        return best

    def _translation(self, sentence: str, draft: Draft | None, source: str, target: str) -> tuple[Translation, bool]:
        """What is made of a draft, and whether its grammar was wrong, mended or not, or an obligation is lost."""
        origin = self.engine.origin if self.engine else "model"
        if draft is None or not draft.text.strip():
            return Translation(sentence, origin, self.signature, 0.0, ("untranslated", "low-confidence")), False
        written = typeset(draft.text, sentence, target)
        written = restore_range(sentence, written, source, target)
        written = restore_abbreviation(sentence, written, source, target)
        text, slipped = mended(restore_number(sentence, written, source, target), target)
        faulty = slipped or obligation_lost(sentence, text, source, target)
        flags = check(
            sentence,
            text,
            source,
            target,
            score=draft.score,
            threshold=draft.threshold,
            glossary=self.glossary,
            detect=self.detect,
        )
        if (faulty or text != written) and "low-confidence" not in flags:
            flags = (*flags, "low-confidence")  # who slips on a number or an ending may have slipped elsewhere
        score = min(1.0, max(0.0, draft.score)) if draft.score is not None else 0.5
        # Of a draft in a batch the fourth digit depends on what else is in it.
        return Translation(text, origin, draft.engine or self.signature, round(score, 3), flags), faulty

    def _drafts(self, sentences: list[str], source: str, target: str) -> list[Draft | None]:
        """One batch; where it fails, halves of it, down to the sentences that fail alone, which give None."""
        if not sentences or self.engine is None:
            return [None] * len(sentences)
        if not self.engine.supports(source, target):
            _log.warning("%s doesn't translate from %s into %s", self.signature, source, target)
            return [None] * len(sentences)
        try:
            drafts: list[Draft | None] = list(self.engine.translate(sentences, source, target))
            if len(drafts) == len(sentences):
                self._failures.clear()
                return drafts
            _log.warning("%s gave %d drafts for %d sentences", self.signature, len(drafts), len(sentences))
        except Exception as error:  # engines are plug-ins: whatever one raises must not cost the other sentences
            this = object()
            # A server that is down fails on every sentence alike, for several threads at once.
            if self._failures.setdefault(str(error), this) is this:
                what = "sentence" if len(sentences) == 1 else "sentences"
                _log.warning("%s failed on %d %s: %s", self.signature, len(sentences), what, error)
        if len(sentences) == 1:
            return [None]
        half = len(sentences) // 2
        return self._drafts(sentences[:half], source, target) + self._drafts(sentences[half:], source, target)


def known_name(name: str, source: str, target: str) -> str | None:
    """The name or office of the lexicon that `name` is in the nominative, save initials, in `target`; None for anything
    else."""
    name = without_initials(name, source)
    found = find(name, source)
    if target not in LANGUAGES:
        return None
    if len(found) == 1 and name in found[0].entry.forms[source]:
        return found[0].entry.preferred(target)
    office = _offices(source).get(name.lower())
    return capital(office[target][0], target) if office else None


@once
def _offices(language: str) -> dict[str, dict[str, tuple[str, ...]]]:
    """Offices by each of their names in `language`, in small letters."""
    return {form.lower(): office for office in offices() for form in office[language]}
