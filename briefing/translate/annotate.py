"""Writes translations behind names and rare words of the source, for a model that was trained to copy and inflect them.

"Lavrov met him" becomes "Lavrov␁ Лавров␂ met him" for Russian; a word of two usual senses has both: "a charge␁
обвинение␁ заряд␂". Source: Bergmanis and Pinnis, "Facilitating Terminology Translation with Target Lemma Annotations",
EACL 2021. The marks are control characters, which SentencePiece with byte fallback knows and no text contains.
"""

from __future__ import annotations

import re
from collections.abc import Collection, Sequence
from dataclasses import dataclass
from functools import lru_cache

from briefing.lexicon.chooser import SENSES
from briefing.lexicon.dictionary import dictionary
from briefing.lexicon.finder import Found, find
from briefing.lexicon.seen import Seen
from briefing.lexicon.words import ANYONES
from briefing.translate.number_forms import as_written_in
from briefing.translate.reading.title_case import capitalised, lowered, official_nouns, titles
from briefing.translate.typography import plain

BEGIN, END = "\x01", "\x02"
_MARKS = re.compile(f"[{BEGIN}{END}]")
_INITIALS = re.compile(r"(?<![^\W_])(?:[A-ZА-ЯЁƏÇĞİÖŞÜԱ-Ֆ]\.[ -]?){1,3}(?=[^\W\d_]{2})")
_ABBREVIATION = re.compile(r"(?:U\. ?[SKN]|E\. ?U|D\. ?C|[AP]\. ?M|США)\b")
_HEADED = re.compile(r"(?<!\w)(?:[A-ZА-ЯЁԱ-Ֆ][^\W\d_]*|(?:групп|приложени|част|класс|витамин|план)[а-я]*) $")
"""Before a letter that is the number of a war, a group or an appendix."""
_WORD = re.compile(r"[^\W\d_]+(?:-[^\W\d_]+)*")
_INITIAL = re.compile(r"(?<=[a-zа-яə]) [A-ZА-ЯƏ]\.(?= [A-ZА-ЯƏ][a-zа-яə])")

_PARTICLES = re.compile(
    r"\b[A-Z][\w’'-]+((?: (?:van|von|der|den|de|del|della|di|da|dos|du|la|le|bin|ibn|ben|al|el|ter|ten))+)(?= [A-Z])"
)
"""Between a given name and a surname: Vivian van de Perre has no van."""


@dataclass(frozen=True, slots=True)
class Hint:
    """What a name or word up to the character `end` may be in the target language."""

    end: int
    texts: tuple[str, ...]


def as_read(text: str, source: str, target: str, *, names: bool, words: bool) -> str:
    """`text` as a model reads it, here and when it is trained further: plain, and behind its names and rare words their
    translations, where the model was trained to use either (`Manifest.annotated` and `hinted`)."""
    return annotate(plain(text), source, target, rare_words=words) if names else plain(text)


def annotate(text: str, source: str, target: str, rare_words: bool = True) -> str:
    """`text` with the name in `target` behind every name that the lexicon knows, and `rare_words` with theirs.

    A middle initial goes where the lexicon knows the name without it (Antony J. Blinken), and initials before a surname
    that it knows (М.В. Захарова): agencies drop them. Numbers stand as the target language writes them.
    """
    text = without_initials(text, source)
    names = find(text, source)
    for initial in reversed(list(_INITIAL.finditer(text))):
        shorter = text[: initial.start()] + text[initial.end() :]
        inside = any(name.start < initial.start() < name.end for name in names)
        if inside or _covered(find(shorter, source)) > _covered(names):
            text, names = shorter, find(shorter, source)
    read, firsts = text, frozenset[int]()
    if rare_words:
        text, read, firsts = _official(text, source)
    known = [*hints(names, target), *(word_hints(find_words(read, source), target, firsts) if rare_words else ())]
    return as_written_in(write(text, known), source, target)


def _official(text: str, source: str) -> tuple[str, str, frozenset[int]]:
    """`text` as the model is shown its official names, the same with all of them in small letters, and where those
    begin whose first word keeps its capital; without a hint in small letters such a name stays as it is."""
    if source != "en":
        text = lowered(text, official_nouns(text, source), source)
        return text, text, frozenset()
    shown = read = text
    firsts: set[int] = set()
    for title in titles(text):
        small = lowered(text, title.capitals, source)
        if title.first is None or any(seen.start in title.capitals for seen in find_words(small, source)):
            shown, read = lowered(shown, title.shown, source), lowered(read, title.capitals, source)
            firsts.update(() if title.first is None else (title.first,))
    return shown, read, frozenset(firsts)


def without_initials(text: str, language: str) -> str:
    """`text` without the initials before people's surnames."""
    for initials in reversed(list(_INITIALS.finditer(text))):
        if _ABBREVIATION.match(initials.group()) or (
            initials.group().count(".") == 1 and _HEADED.search(text, 0, initials.start())
        ):
            continue
        shorter = text[: initials.start()] + text[initials.end() :]
        if any(name.start == initials.start() and name.entry.kind == "person" for name in find(shorter, language)):
            text = shorter
    return text


@lru_cache(maxsize=4096)  # a sentence is asked for once for each target language, and to see whether it fits
def find_words(text: str, source: str) -> tuple[Seen, ...]:
    """The rare words of `text` outside its names."""
    taken = [(name.start, name.end) for name in find(text, source)]
    particles = _PARTICLES.finditer(text) if source == "en" else ()
    return tuple(dictionary(source).find(text, [*taken, *(particle.span(1) for particle in particles)]))


def hints(names: Sequence[Found], target: str) -> list[Hint]:
    """The preferred form of each name."""
    return [Hint(name.end, (name.entry.preferred(target),)) for name in names]


def word_hints(words: Sequence[Seen], target: str, firsts: Collection[int] = ()) -> list[Hint]:
    """The most usual translations of each word; those into English that leave open whose a thing is aren't shown.

    firsts: where the first words of official names stand.
    """
    offered = ((seen.end, tuple(dict.fromkeys(_written(seen, target, firsts)))) for seen in words)
    shown = ((end, tuple(text for text in texts if ANYONES not in text)[:SENSES]) for end, texts in offered)
    return [Hint(end, texts) for end, texts in shown if texts]


def _written(seen: Seen, target: str, firsts: Collection[int]) -> list[str]:
    texts = seen.translations(target)
    return [capitalised(text, target) for text in texts] if seen.start in firsts else texts


@lru_cache(maxsize=4096)
def offered(text: str, source: str, target: str) -> frozenset[str]:
    """The words, in small letters, of all translations that the dictionary has for what stands in `text`."""
    texts = (given for seen in find_words(plain(text), source) for given in seen.translations(target))
    return frozenset(word.lower() for given in texts for word in _WORD.findall(given))


def write(text: str, known: Sequence[Hint]) -> str:
    """`text` with every hint behind what it belongs to."""
    parts: list[str] = []
    position = 0
    for hint in sorted(known, key=lambda hint: hint.end):
        parts += [text[position : hint.end], *(f"{BEGIN} {form}" for form in hint.texts), END]
        position = hint.end
    return "".join([*parts, text[position:]])


def without_marks(text: str) -> str:
    """`text` without the two marks."""
    return _MARKS.sub("", text)


def _covered(names: list[Found]) -> int:
    """Characters that belong to a name."""
    return sum(name.end - name.start for name in names)
