"""Finds the words of a text that are rare in the news, with their translations, longest first."""

from __future__ import annotations

import itertools
import re
from collections.abc import Iterator, Sequence
from functools import lru_cache

from briefing.lexicon import russian
from briefing.lexicon.auxiliary import AUXILIARY, without_auxiliary
from briefing.lexicon.chooser import Chooser, chooser
from briefing.lexicon.comparison import positives
from briefing.lexicon.once import once
from briefing.lexicon.seen import Seen
from briefing.lexicon.sentence import among_capitals, is_suffix, opens_sentence, without_stress
from briefing.lexicon.stems import (
    ADJECTIVE,
    ADVERB,
    LONGEST_ENDING,
    NOUN,
    VERB,
    aspects,
    english_lemmas,
    follows,
    is_infinitive,
    keeps_ending,
    small,
    stems,
    verbal,
)
from briefing.lexicon.usage import as_used, reaches_into_amount, voice
from briefing.lexicon.voice import Voice
from briefing.lexicon.words import ANYONES, Word, titles, words

_WORD = re.compile(r"[^\W_]+")
_ANYONES = "ones"
"""The same as a word without an apostrophe."""
_POSSESSIVES = frozenset(("my", "your", "his", "her", "its", "our", "their"))
_BETWEEN = re.compile(rf"[ '’-]| {AUXILIARY} ")
"""What may stand between two words of a group."""
_LONGEST_TITLE = 6
_PROPER = re.compile(r"[A-Z]")
_UNDONE = re.compile(r"(?<![^\W_])[Dd]e-$")
"""In front of a word it makes the opposite of it: de-escalation, de-mining."""


class Dictionary:
    """Words to be found in one language."""

    def __init__(
        self, words: Sequence[Word], language: str, titles: Sequence[Word] = (), chooser: Chooser | None = None
    ) -> None:
        """titles: offices and ranks, which English writes with capitals before a name; chooser: of English words."""
        self.language = language
        self._chooser = chooser
        self._titles: dict[tuple[str, ...], list[Word]] = {}
        self._groups: dict[tuple[str, ...], list[Word]] = {}
        self._beginnings: set[tuple[str, ...]] = set()
        """Of groups: their first word, their first two, and so on."""
        self._stems: dict[bool, dict[str, list[tuple[str, str]]]] = {True: {}, False: {}}
        """The beginnings of words that stand alone in the table, and of those in groups: which words they begin, and
        their kinds."""
        self._lengths: dict[str, int] = {}
        """Of the longest group that begins with a word."""
        self._common_verbs: dict[str, list[Word]] = {}
        """English verbs that aren't rare, but in the passive hard all the same."""
        common = {word.texts[language] for word in words if language != "en" and " " not in word.texts["en"]}
        for word in words:
            if " " in word.texts["en"] and word.texts[language] in common:
                continue  # görmək is to see, not to set eyes on
            if language in word.rare:
                self._add(word)
            elif language == "en" and word.kind == VERB:
                self._common_verbs.setdefault(word.texts["en"], []).append(word)
        for title in titles:
            parts = _WORD.findall(small(title.texts[language], language))
            self._titles.setdefault(tuple(parts), []).append(title)
            if len(parts) > 1:
                self._add(title)

    def _add(self, word: Word) -> None:
        parts = _WORD.findall(small(word.texts[self.language], self.language).replace(ANYONES, _ANYONES))
        key = tuple(parts)
        if word.kind == VERB and len(parts) > 1 and len(parts[-1]) == 1 and self.language != "en":
            return  # the verb's own row says more: вернуться в isn't always to move back to
        self._groups.setdefault(key, []).append(word)
        self._beginnings.update(key[:length] for length in range(1, len(key)))
        self._lengths[parts[0]] = max(self._lengths.get(parts[0], 0), len(parts))
        if self.language == "en":
            return
        for part in parts:
            # The verb of a group is its last word in Azerbaijani, mostly its first in Russian, either in Armenian.
            kind = word.kind if word.kind != VERB or is_infinitive(part, self.language) or len(parts) == 1 else NOUN
            kinds = (kind, ADJECTIVE) if self.language == "ru" and len(parts) > 1 and kind == NOUN else (kind,)
            for like, stem in ((one, stem) for one in kinds for stem in stems(part, one, self.language)):
                known = self._stems[len(parts) == 1].setdefault(stem, [])
                if (part, like) not in known:
                    known.append((part, like))

    def bases(self, word: str) -> tuple[str, ...]:
        """The words of the dictionary that the small-letter `word` may be a form of."""
        if self.language == "en":
            return (*english_lemmas(word), *positives(word), *((_ANYONES,) if word in _POSSESSIVES else ()))
        return tuple(dict.fromkeys((*self._alone(word), *self._grouped(word))))

    @lru_cache(maxsize=50_000)  # noqa: B019  (as long-lived as the process)
    def _alone(self, word: str) -> list[str]:
        """Of these the ones that it is by itself, the likeliest."""
        if self.language == "ru" and (forms := russian.forms(word)):
            return self._russian(word, forms)
        return next(self._begun_by(word, True), [])

    def _grouped(self, word: str) -> Iterator[str]:
        """All of these, also unlikely ones, for the other words of a group confirm them."""
        found = (base for bases in self._begun_by(word, False) for base in bases)
        return (base for base in found if self.language != "ru" or russian.may_be(word, base))

    def _russian(self, word: str, forms: Sequence[str]) -> list[str]:
        """Of the `forms` of a Russian word those that stand in the table; else its verb in another aspect."""
        if found := [form for form in forms if (form,) in self._groups]:
            return found
        for lemma in (form for form in forms if is_infinitive(form, "ru")):
            if lemma.endswith("ся") and (lemma[:-2],) in self._groups:
                return [lemma[:-2]]
            for end in range(len(lemma), 2, -1):
                known = self._stems[True].get(lemma[:end], ())
                if found := [base for base, kind in known if kind == VERB and aspects(lemma, base, end)]:
                    return found
        return []

    def _begun_by(self, word: str, alone: bool) -> Iterator[list[str]]:
        """The dictionary forms for every beginning of `word`, the longest first: words that stand alone in the table,
        or those in its groups, which may be forms themselves and must not hide the word that they are forms of."""
        shortest = max(2, len(word) - LONGEST_ENDING[self.language])
        for end in range(len(word), min(shortest, len(word)) - 1, -1):
            stem = word[:end]
            found = [
                base
                for base, kind in self._stems[alone].get(stem, ())
                if base == word
                or (follows(word[end:], stem, kind, self.language) and keeps_ending(base, stem, word, self.language))
            ]
            if found:
                yield found

    def find(self, text: str, taken: Sequence[tuple[int, int]] = ()) -> list[Seen]:
        """The words that stand in `text`, in order, none inside another nor in one of the spans `taken`."""
        plain, places = without_stress(text, self.language)
        tokens = list(_WORD.finditer(plain))
        found: list[Seen] = []
        i = 0
        while i < len(tokens):
            length, words = self._longest(plain, tokens, i)
            if length > 1 and self._overlapped(plain, tokens, i, length):
                length, words = 1, ()
            last = i + length - 1
            if self.language == "hy" and length == 1 and (reached := self._parted(plain, tokens, i)):
                last, words = reached
            used = self._voice(plain, tokens, i, length)
            if not words and used is not Voice.ACTIVE:
                words = self._common_verb(tokens[i].group().lower())
            if words and not is_suffix(plain, tokens[i].start(), tokens[i].group(), self.language):
                start, end = places[tokens[i].start()], places[tokens[last].end() - 1] + 1
                if not any(start < right and left < end for left, right in taken):
                    found.append(Seen(words, start, end, used))
                    i = last + 1
                    continue
            i += 1
        return found

    def _overlapped(self, text: str, tokens: list[re.Match[str]], i: int, length: int) -> bool:
        """Whether a group that begins with a word of one letter ends inside a longer one or a compound."""
        if len(tokens[i].group()) > 1 or self.language == "en":
            return False
        behind = text[tokens[i + length - 1].end() :]
        return behind[:1] == "-" or self._longest(text, tokens, i + 1)[0] >= length

    def _longest(self, text: str, tokens: list[re.Match[str]], i: int) -> tuple[int, tuple[Word, ...]]:
        first = tokens[i].group()
        if first[0].isupper() and not opens_sentence(text, tokens[i].start()):
            length, words = self._title(text, tokens, i)  # or a name, or part of one
            return (length, words) if words else self._proper(text, tokens, i)
        if self.language == "en" and (
            text[tokens[i].end() :][:2] in ("'t", "’t") or _UNDONE.search(text, 0, tokens[i].start())
        ):
            return 1, ()  # won't, can't; the contrary of de-escalation
        reached, words = 1, tuple[Word, ...]()
        bases = self._bases(first)
        alone = bases if self.language == "en" else self._alone(small(first, self.language))
        for base in bases:
            shortest = reached if base in alone else max(reached, 2)
            for length in range(min(self._lengths.get(base, 0), len(tokens) - i), shortest - 1, -1):
                end = tokens[i + length - 1].end()
                if reaches_into_amount(text, end):
                    continue  # to face up to five years isn't to face up to them
                if found := self._group(text, tokens[i : i + length], base):
                    words = (*words, *found) if length == reached else found
                    reached = length
                    break
        if words and self.language == "en":
            words = as_used(words, text[: tokens[i].start()], first.lower(), text[tokens[i + reached - 1].end() :])
        if reached == 1 and self._chooser is not None:
            otherwise = () if words else self._common_verb(first.lower())
            if otherwise and self._voice(text, tokens, i, 1) is Voice.ACTIVE:
                otherwise = ()
            words = self._chooser.choose(text, tokens, i, words, otherwise)
        return reached, words

    def _parted(self, text: str, tokens: list[re.Match[str]], i: int) -> tuple[int, tuple[Word, ...]] | None:
        """Where the Armenian verb of several words ends that begins there and has its auxiliary inside."""
        if not (joined := without_auxiliary(tokens, i)):
            return None
        length, words = self._longest(text, joined, i)
        verbs = tuple(word for word in words if word.kind == VERB)
        return (i + length, verbs) if length > 1 and verbs else None

    def _voice(self, text: str, tokens: list[re.Match[str]], i: int, length: int) -> Voice:
        if self.language != "en":
            return Voice.ACTIVE
        first = tokens[i].group().lower()
        return voice(text[: tokens[i].start()], first, text[tokens[i + length - 1].end() :])

    def _common_verb(self, form: str) -> tuple[Word, ...]:
        lemmas = [base for base in english_lemmas(form) if base in self._common_verbs]
        return tuple(self._common_verbs[lemmas[-1]]) if lemmas else ()  # found: rather find than found

    def _title(self, text: str, tokens: list[re.Match[str]], i: int) -> tuple[int, tuple[Word, ...]]:
        """The longest title that stands there: the Deputy Foreign Minister; of one word only with a name behind it."""
        for length in range(min(_LONGEST_TITLE, len(tokens) - i) if self.language == "en" else 0, 0, -1):
            found = self._titles.get(tuple(token.group().lower() for token in tokens[i : i + length]))
            if found and (length > 1 or self._name_behind(text, tokens, i)):
                return length, tuple(found)
        return 1, ()

    def _proper(self, text: str, tokens: list[re.Match[str]], i: int) -> tuple[int, tuple[Word, ...]]:
        """What English writes with a capital everywhere: a Muslim cleric, a Gazan; one word only where no other capital
        stands beside it."""
        if self.language != "en":
            return 1, ()
        for base in self._bases(tokens[i].group()):
            for length in range(min(self._lengths.get(base, 0), len(tokens) - i), 0, -1):
                found = self._group(text, tokens[i : i + length], base)
                proper = tuple(word for word in found if _PROPER.match(word.texts["en"]))
                if proper and (length > 1 or not among_capitals(text, tokens, i)):
                    return length, proper
        return 1, ()

    def _name_behind(self, text: str, tokens: list[re.Match[str]], i: int) -> bool:
        """Whether a capital follows that begins no word of the dictionary: Major League is no officer."""
        if i + 1 == len(tokens):
            return False
        name = tokens[i + 1].group()
        between = text[tokens[i].end() : tokens[i + 1].start()]
        return between == " " and name[0].isupper() and name.lower() not in self._lengths

    def _group(self, text: str, tokens: list[re.Match[str]], base: str) -> tuple[Word, ...]:
        if any(not _BETWEEN.fullmatch(text[one.end() : next_.start()]) for one, next_ in itertools.pairwise(tokens)):
            return ()
        keys: list[tuple[str, ...]] = [(base,)]
        for token in tokens[1:]:
            longer = [(*key, other) for key in keys if key in self._beginnings for other in self._bases(token.group())]
            keys = [key for key in longer if key in self._beginnings or key in self._groups]
        found = tuple(word for key in keys for word in self._groups.get(key, ()))
        first = tokens[0].group().lower()
        if self.language != "en" or first == base:
            return found
        if verbal(first):
            return tuple(word for word in found if word.kind == VERB)
        if base in positives(first):
            return tuple(word for word in found if word.kind in (ADJECTIVE, ADVERB) and len(tokens) == 1)
        if len(tokens) == 1:  # individuals are never individual, electronics nothing else than themselves
            inflected = tuple(word for word in found if word.kind in (NOUN, VERB))
            return inflected if inflected or (first,) in self._groups else found
        return found

    @lru_cache(maxsize=50_000)  # noqa: B019  (as long-lived as the process)
    def _bases(self, word: str) -> tuple[str, ...]:
        return self.bases(small(word, self.language))


@once
def dictionary(language: str) -> Dictionary:
    """The words that are rare in `language`."""
    return Dictionary(words(), language, titles(), chooser() if language == "en" else None)
