"""Plain texts and lines of text for `briefing detect` and `briefing translate`: line in, line out."""

from __future__ import annotations

import json
import re
from collections.abc import Sequence
from dataclasses import asdict, dataclass, replace

from briefing.brief import Translation
from briefing.briefer import Briefer
from briefing.errors import LanguageError


def count(number: int, what: str) -> str:
    """`1 segment`, `2 segments`."""
    return f"{number} {what}{'' if number == 1 else 's'}"


@dataclass(frozen=True, slots=True)
class Translated:
    """Translated units in order with what stood between them: `units[i]` is followed by `gaps[i]`.

    numbered: whether the units are the lines of a text; language: of the source; foreign: lines, or for a text as a
    whole 1, plainly in another.
    """

    units: tuple[tuple[str, tuple[Translation, ...]], ...]
    gaps: tuple[str, ...]
    numbered: bool = False
    language: str = "und"
    foreign: int = 0

    @property
    def count(self) -> int:
        """Sentences translated."""
        return sum(len(translations) for _, translations in self.units)

    @property
    def doubtful(self) -> int:
        """Sentences with a flag."""
        return sum(bool(translation.flags) for _, translations in self.units for translation in translations)

    def warning(self) -> str:
        """How many sentences are doubtful."""
        verb = "is" if self.doubtful == 1 else "are"
        return f"{self.doubtful} of {count(self.count, 'sentence')} {verb} doubtful; see --json for the reasons"

    def foreign_warning(self) -> str:
        """How many lines are in another language."""
        from briefing.language.names import describe

        what = count(self.foreign, "line") if self.numbered else "the text"
        return f"{what} looked like another language than {describe(self.language)}"

    def text(self) -> str:
        """The translation as plain text."""
        return "".join(
            " ".join(translation.text for translation in translations) + gap
            for (_, translations), gap in zip(self.units, self.gaps, strict=True)
        )

    def json(self) -> str:
        """One JSON object a unit: the source and its translations with origin, engine, score and flags.

        Lines have their numbers, and blank ones are there too, without translations.
        """
        return "".join(
            json.dumps(
                {
                    **({"line": number} if self.numbered else {}),
                    "source": source,
                    "translations": [asdict(translation) for translation in translations],
                },
                ensure_ascii=False,
            )
            + "\n"
            for number, (source, translations) in enumerate(self.units, 1)
            if self.numbered or source.strip()
        )


def detect_text(source: str, as_json: bool) -> str:
    """The language of a whole text as `CODE<TAB>CONFIDENCE` or JSON."""
    from briefing import intake
    from briefing.language.detect import detect

    found = detect(intake.read(source).text)
    return _answer(found.language, found.confidence, as_json)


def detect_lines(source: str, as_json: bool) -> list[str]:
    """One answer for each line of the input, in order."""
    from briefing.language.detect import detect

    return [_answer(found.language, found.confidence, as_json) for found in map(detect, _lines(source))]


def translate_text(briefer: Briefer, source: str, to: str, from_: str) -> Translated:
    """A document sentence by sentence, its paragraphs kept."""
    from briefing.language.detect import other_language
    from briefing.language.names import language_code

    target = language_code(to)
    document = briefer.document(source, from_)
    refuse_same(document.language, target)
    texts = [sentence.text for sentence in document.sentences]
    ends = [sentence.start for sentence in document.sentences[1:]] + [len(document.text)]
    gaps = [_gap(document.text[s.end : end]) for s, end in zip(document.sentences, ends, strict=True)]
    joined = _joined(briefer, [[text] for text in texts], texts, gaps, document.language, target)
    return replace(
        joined, language=document.language, foreign=int(bool(other_language(document.text, document.language)))
    )


def translate_lines(briefer: Briefer, source: str, to: str, from_: str) -> Translated:
    """One output line for each input line, in order; empty lines stay empty."""
    from briefing.language.detect import detect, other_language
    from briefing.language.names import SUPPORTED, language_code, unsupported_message
    from briefing.language.segment import segment

    target = language_code(to)
    lines = _lines(source)
    language = language_code(from_) if from_ else detect("\n".join(lines)).language
    if language not in SUPPORTED:
        raise LanguageError(f"{source}: {unsupported_message(language)}")
    refuse_same(language, target)
    units = [[sentence.text for sentence in segment(line, language)] for line in lines]
    joined = _joined(briefer, units, lines, ["\n"] * len(lines), language, target)
    foreign = sum(bool(other_language(line, language)) for line in lines)
    return replace(joined, numbered=True, language=language, foreign=foreign)


def _joined(
    briefer: Briefer,
    units: Sequence[Sequence[str]],
    sources: Sequence[str],
    gaps: Sequence[str],
    source: str,
    target: str,
) -> Translated:
    """Translates the sentences of all units in one batch."""
    translations = iter(briefer.translate([text for unit in units for text in unit], source, target))
    return Translated(
        tuple((text, tuple(next(translations) for _ in unit)) for text, unit in zip(sources, units, strict=True)),
        tuple(gaps),
    )


def refuse_same(source: str, target: str) -> None:
    """Raises LanguageError where the text is in the target language already."""
    from briefing.language.names import describe

    if source == target:
        raise LanguageError(f"the text is in {describe(source)} already; name another language with --to")


def _gap(between: str) -> str:
    """What stands between two sentences, reduced to a space, a line end or an empty line."""
    breaks = between.count("\n")
    return "\n\n" if breaks > 1 else "\n" if breaks or not between else " "


def _lines(source: str) -> list[str]:
    """The lines of a text file or standard input as they are, decoded."""
    from briefing.intake.raw import read_text

    return re.split(r"\r\n|\r|\n", read_text(source).removesuffix("\n"))


def _answer(language: str, confidence: float, as_json: bool) -> str:
    if as_json:
        return json.dumps({"language": language, "confidence": round(confidence, 3)})
    return f"{language}\t{confidence:.3f}"
