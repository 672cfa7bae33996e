"""What the embedded model is worth: chrF2 and BLEU by direction, register and length, confidence, speed.

Source: Popović, "chrF", WMT 2015; Papineni et al., "BLEU", ACL 2002; Post, "A Call for Clarity", WMT 2018 (signatures).
"""

from __future__ import annotations

import time
from collections.abc import Callable, Sequence
from dataclasses import dataclass
from pathlib import Path

import sacrebleu

from briefing.translate.ctranslate2 import CTranslate2Engine
from models.training.calibrate import reliability, samples
from models.training.corpus import EVALUATION, LANGUAGES, Line, Split
from models.training.recipe import Recipe
from models.training.speed import compare

CHRF = sacrebleu.CHRF()
BLEU = sacrebleu.BLEU()


@dataclass(frozen=True, slots=True)
class Scores:
    """Corpus scores of one set of sentences."""

    sentences: int
    chrf: float
    bleu: float


class Translations:
    """What the model alone, without memory, makes of sentences; each is translated once."""

    def __init__(self, engine: CTranslate2Engine) -> None:
        self._engine = engine
        self._known: dict[tuple[str, str, str], str] = {}

    def of(self, sentences: Sequence[str], source: str, target: str) -> list[str]:
        """In order."""
        new = [text for text in dict.fromkeys(sentences) if (text, source, target) not in self._known]
        for text, draft in zip(new, self._engine.translate(new, source, target), strict=True):
            self._known[text, source, target] = draft.text
        return [self._known[text, source, target] for text in sentences]


def scores(translations: Translations, pairs: Sequence[tuple[str, str]], source: str, target: str) -> Scores:
    """Scores on (source, reference) pairs."""
    hypotheses = translations.of([pair[0] for pair in pairs], source, target)
    references = [[pair[1] for pair in pairs]]
    return Scores(
        len(pairs), CHRF.corpus_score(hypotheses, references).score, BLEU.corpus_score(hypotheses, references).score
    )


def report(folder: Path, split: Split, weights: Path | None = None) -> str:
    """The evaluation as Markdown tables; with `weights`, the float model it was converted from, their speeds too."""
    engine = CTranslate2Engine(folder)
    translations = Translations(engine)
    points, sentences = _evaluation("k"), _evaluation("s")
    parts = _table("direction", "held-out chrF2", "BLEU", "key points chrF2", "BLEU", "transcript chrF2", "BLEU")
    for source, target in Recipe.directions:
        cells: list[str] = []
        for rows in ([line.texts for line in split.test], points, sentences):
            result = scores(translations, [(row[source], row[target]) for row in rows], source, target)
            cells += [f"{result.chrf:.1f}", f"{result.bleu:.1f}"]
        parts.append(_row(f"{source} → {target}", *cells))
    parts += [
        "",
        f"{len(split.test)} held-out lines, {len(points)} key points, {len(sentences)} transcript sentences.",
        "",
    ]
    parts += _by(translations, split.test, "register", lambda line: line.register)
    parts += _by(translations, split.test, "English words", lambda line: _length(line.texts["en"]))
    parts += confidence(engine, split.test)
    parts += ["", *_speeds(folder, weights, [line.texts for line in split.test])]
    signatures = f"Model `{engine.signature}`; `{_signature(CHRF)}`, `{_signature(BLEU)}`."
    return "\n".join([signatures, "", *parts])


def confidence(engine: CTranslate2Engine, lines: Sequence[Line]) -> list[str]:
    """A table of what the flag `low-confidence` is worth, into each language from all others and from English alone."""
    rows = _table("into", "sentences", "usable", "bad flagged", "good flagged", "calibration error")
    for target in LANGUAGES:
        data = samples(engine, lines, target)
        parts = {target: data}
        if target != "en":
            parts[f"{target} from English"] = [sample for sample in data if sample.source == "en"]
        for name, part in parts.items():
            row = reliability(engine, part, target)
            shares = [f"{row[name]:.0%}" for name in ("usable", "bad flagged", "good flagged")]
            rows.append(_row(name, f"{row['sentences']:.0f}", *shares, f"{row['calibration error']:.2f}"))
    return rows


def _speeds(folder: Path, weights: Path | None, rows: Sequence[dict[str, str]]) -> list[str]:
    texts, references = [row["en"] for row in rows], [[row["hy"] for row in rows]]
    if weights is None:
        engine = CTranslate2Engine(folder)
        began = time.perf_counter()
        engine.translate(texts, "en", "hy")
        return [f"Speed: {len(texts) / (time.perf_counter() - began):.0f} sentences a second, en → hy, int8."]
    table = _table("en → hy", "sentences a second", "peak memory", "chrF2")
    int8, float32, scored = compare(folder, weights, texts, "en", "hy")
    names = ("CTranslate2 int8", "transformers float32", "CTranslate2 int8, choosing and scoring")
    for name, speed in zip(names, (int8, float32, scored), strict=True):
        chrf = CHRF.corpus_score(speed.translations, references).score
        table.append(_row(name, f"{speed.sentences:.1f}", f"{speed.memory:.0f} MB", f"{chrf:.1f}"))
    return [*table, "", f"{int8.sentences / float32.sentences:.1f} times as fast."]


def _by(translations: Translations, lines: Sequence[Line], name: str, key: Callable[[Line], str]) -> list[str]:
    groups: dict[str, list[Line]] = {}
    for line in lines:
        groups.setdefault(key(line), []).append(line)
    rows = _table(name, "lines", *(f"en → {target} chrF2" for target in ("ru", "az", "hy")))
    for group, members in sorted(groups.items()):
        results = [
            scores(translations, [(line.texts["en"], line.texts[target]) for line in members], "en", target)
            for target in ("ru", "az", "hy")
        ]
        rows.append(_row(group, str(len(members)), *(f"{result.chrf:.1f}" for result in results)))
    return [*rows, ""]


def _table(*names: str) -> list[str]:
    """Head of a Markdown table."""
    return [_row(*names), _row(*("---" for _ in names))]


def _row(*cells: str) -> str:
    return f"| {' | '.join(cells)} |"


def _length(text: str) -> str:
    words = len(text.split())
    return "1-9" if words < 10 else "10-22" if words < 23 else "23 and more"


def _evaluation(kind: str) -> list[dict[str, str]]:
    """Rows of `tests/evaluation/sentences.tsv` whose id begins with `kind`, by language."""
    rows = (EVALUATION / "sentences.tsv").read_text("utf-8").splitlines()
    columns = [row.split("\t") for row in rows if row.startswith(kind)]
    return [dict(zip(LANGUAGES, column[1:], strict=True)) for column in columns]


def _signature(metric: sacrebleu.CHRF | sacrebleu.BLEU) -> str:
    return str(metric.get_signature())
