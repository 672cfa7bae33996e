"""Several engines on the same text, side by side: what `briefing models compare` prints.

The memories stay out, so that the engines are compared and not what editors have approved. chrF needs sacrebleu.
Source: Popović, "chrF: character n-gram F-score for automatic MT evaluation", WMT 2015.
"""

from __future__ import annotations

import time
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from importlib.util import find_spec

from briefing.brief import Translation
from briefing.errors import BriefingError, InputError, LanguageError
from briefing.language.names import SUPPORTED, describe, unsupported_message


@dataclass(frozen=True, slots=True)
class Result:
    """What one engine made of the text; chrf: 0 to 100, None without a reference or without sacrebleu;
    metric: sacrebleu's signature."""

    name: str
    signature: str
    translations: tuple[Translation, ...]
    seconds: float
    chrf: float | None
    metric: str = ""

    @property
    def doubtful(self) -> int:
        """Sentences with a flag."""
        return sum(bool(translation.flags) for translation in self.translations)


@dataclass(frozen=True, slots=True)
class Text:
    """What is translated: sentences in `source`, and for each a reference in `target`, or none for any."""

    sentences: tuple[str, ...]
    references: tuple[str, ...]
    source: str
    target: str


def read(path: str, reference: str | None, to: str, from_: str = "") -> Text:
    """The sentences of a text; with a reference both line by line. Raises InputError where the lines don't match."""
    from briefing.briefer import Briefer
    from briefing.intake.raw import read_text
    from briefing.language.detect import detect
    from briefing.language.names import language_code
    from briefing.lines import refuse_same

    target = language_code(to)
    if reference is None:
        document = Briefer().document(path, from_)
        refuse_same(document.language, target)
        return Text(tuple(sentence.text for sentence in document.sentences), (), document.language, target)
    sentences, references = (read_text(name).splitlines() for name in (path, reference))
    _check_lines(sentences, references, path, reference)
    source = language_code(from_) if from_ else detect("\n".join(sentences)).language
    if source not in SUPPORTED:
        raise LanguageError(f"{path}: {unsupported_message(source)}")
    refuse_same(source, target)
    return Text(tuple(sentences), tuple(references), source, target)


def _check_lines(sentences: list[str], references: list[str], path: str, reference: str) -> None:
    """Takes off blank lines that only one of the files ends with. Raises InputError where the lines don't match."""
    longer, shorter = sorted((sentences, references), key=len, reverse=True)
    while len(longer) > len(shorter) and not longer[-1].strip():
        longer.pop()
    if len(sentences) != len(references):
        raise InputError(
            f"{path} has {len(sentences)} lines and {reference} has {len(references)}; a reference has a line for each"
        )
    for number, (sentence, translation) in enumerate(zip(sentences, references, strict=True), 1):
        if bool(sentence.strip()) != bool(translation.strip()):
            blank = reference if sentence.strip() else path
            raise InputError(f"line {number} of {blank} is blank; a reference has a line for each of the text")


def names_of(text: Text) -> list[str]:
    """The engines that translate this direction, chat models excepted, which are slow and asked for by name."""
    from briefing.selection import usable

    arrow = f"{text.source}→{text.target}"
    names = [name for name, _, directions in usable() if arrow in directions.split()]
    if not names:
        raise InputError(f"no engine here translates from {describe(text.source)} into {describe(text.target)}")
    return names


def compare(text: Text, names: Sequence[str], threads: int | None = None) -> Iterator[Result | BriefingError]:
    """One engine after another, so that only one is in memory; an engine that fails gives its error instead."""
    for name in names:
        try:
            yield _result(text, name, threads)
        except BriefingError as error:
            yield error


def can_score() -> bool:
    """Whether sacrebleu is installed."""
    return find_spec("sacrebleu") is not None


def chrf(hypotheses: Sequence[str], references: Sequence[str]) -> tuple[float, str]:
    """chrF2 of a corpus, 0 to 100, and sacrebleu's signature. Raises InputError where sacrebleu isn't installed."""
    try:
        import sacrebleu
    except ImportError as error:
        raise InputError("chrF needs sacrebleu: `pip install sacrebleu`") from error
    metric = sacrebleu.CHRF()
    score = metric.corpus_score(list(hypotheses), [list(references)])
    return float(score.score), str(metric.get_signature())


def _result(text: Text, name: str, threads: int | None) -> Result:
    from briefing.language.detect import detect
    from briefing.selection import engine
    from briefing.translate.cascade import Cascade

    cascade = Cascade(engine(name, threads), detect=lambda line: detect(line).language)
    if cascade.engine is None or not cascade.engine.supports(text.source, text.target):
        raise InputError(f"{name} doesn't translate from {describe(text.source)} into {describe(text.target)}")
    began = time.perf_counter()
    done = cascade.translate(text.sentences, text.source, text.target)
    seconds = time.perf_counter() - began
    score, metric = None, ""
    if text.references and can_score():
        score, metric = chrf([translation.text for translation in done], text.references)
    return Result(name, cascade.signature, tuple(done), seconds, score, metric)
