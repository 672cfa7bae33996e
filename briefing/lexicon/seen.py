"""A word of the dictionary as it stands in a text."""

from __future__ import annotations

from dataclasses import dataclass

from briefing.lexicon.stems import VERB
from briefing.lexicon.voice import Voice, in_voice
from briefing.lexicon.words import Word


@dataclass(frozen=True, slots=True)
class Seen:
    """A word in a text: characters `start` to `end`, and its senses, the usual one first.

    voice: that of an English verb.
    """

    words: tuple[Word, ...]
    start: int
    end: int
    voice: Voice = Voice.ACTIVE

    def translations(self, language: str) -> list[str]:
        """Into `language`, verbs in the voice of the text where that language has such a form."""
        texts = [word.texts[language] for word in self.words if word.texts[language]]
        if self.voice is Voice.ACTIVE or language == "en":
            return texts
        verbs = [in_voice(word.texts[language], self.voice, language) for word in self.words if word.kind == VERB]
        return [verb for verb in verbs if verb] or texts
