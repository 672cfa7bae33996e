"""Which words of the dictionary are rare in the corpus: these the model is given hints for.

Writes `briefing/lexicon/words.tsv` anew from its own rows: the more frequent English words first, so that of many
candidates the usual ones are offered, and in the last column the languages in which a word is rare. A language that a
row lacks stays away, as where the word mostly means something else; a row without any is new and gets them all.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable, Sequence
from dataclasses import replace
from pathlib import Path

from briefing.lexicon.dictionary import Dictionary
from briefing.lexicon.people import given_names, surnames
from briefing.lexicon.words import ANYONES, Word, read, words
from models.training.corpus import LANGUAGES, Line

DICTIONARY = "dictionary"
"""The part of the training lines that the rows of the dictionary are."""
RARE = 400
"""Times that a word may stand in the training lines and still be rare."""


def dictionary_lines() -> list[Line]:
    """The rows of the dictionary, and the given names and surnames, as lines to learn from."""
    names = ({language: forms[0] for language, forms in name.forms.items()} for name in (*given_names(), *surnames()))
    known = ({**word.texts, "en": word.texts["en"].replace(ANYONES, "their")} for word in words())
    return [Line(f"{DICTIONARY}-{number}", ("none",), "n", texts) for number, texts in enumerate((*known, *names), 1)]


def mark_rare(table: Path, lines: Sequence[Line]) -> int:
    """Rewrites `table`; the number of its rows."""
    from wordfreq import zipf_frequency  # type: ignore[import-untyped, unused-ignore]

    rows: dict[tuple[str, ...], frozenset[str]] = {}
    for word in map(read, table.read_text("utf-8").splitlines()):
        row = (word.kind, *word.texts.values())
        rows[row] = rows.get(row, frozenset()) | (word.rare or frozenset(LANGUAGES))
    known = [Word(kind, dict(zip(LANGUAGES, texts, strict=True)), rare) for (kind, *texts), rare in rows.items()]
    known.sort(key=lambda word: -zipf_frequency(word.texts["en"], "en"))
    for language in LANGUAGES:
        counts = _counts(Dictionary(known, language), (line.texts[language] for line in lines))
        known = [
            replace(word, rare=word.rare - {language}) if counts[word.texts[language]] > RARE else word
            for word in known
        ]
    text = "".join(
        "\t".join((word.kind, *word.texts.values(), " ".join(sorted(word.rare, key=LANGUAGES.index)))) + "\n"
        for word in known
        if word.rare
    )
    table.write_text(text, "utf-8")
    return text.count("\n")


def _counts(dictionary: Dictionary, texts: Iterable[str]) -> Counter[str]:
    """How often each word stands in `texts`, by its dictionary form."""
    found: Counter[str] = Counter()
    for text in texts:
        for seen in dictionary.find(text):
            found.update({word.texts[dictionary.language] for word in seen.words})
    return found
