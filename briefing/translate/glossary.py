"""The newsroom's own terms: what must be said, and what must not, in each language.

A table with the columns `en`, `ru`, `az`, `hy`, `avoid_en`, `avoid_ru`, `avoid_az`, `avoid_hy`, `note`, tab separated
with a header; one row per concept, any column may be left out, alternatives stand beside each other with ` | `
between. Where a row's cell in the source language occurs, one form of its cell in the target language must, and none
of its avoided forms may. A row in one language alone is house style: its avoided forms may stand in no translation into
that language. The same as YAML: a list of mappings with these keys, alternatives as lists.
"""

from __future__ import annotations

import csv
import io
from collections.abc import Iterable
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any, Literal

from briefing import atomic, own_text
from briefing.catalog import home
from briefing.errors import InputError
from briefing.translate.stems import inflected
from briefing.translate.tables import lower

LANGUAGES = ("en", "ru", "az", "hy")
COLUMNS = (*LANGUAGES, *(f"avoid_{language}" for language in LANGUAGES), "note")


@dataclass(frozen=True, slots=True)
class Term:
    """One concept: the forms to use and those to avoid, by language code; the first form is the preferred one."""

    use: dict[str, tuple[str, ...]]
    avoid: dict[str, tuple[str, ...]] = field(default_factory=dict)
    note: str = ""


@dataclass(frozen=True, slots=True)
class Violation:
    """A term of the source that the target renders otherwise than the glossary wants."""

    term: Term
    kind: Literal["missing", "avoided"]
    form: str
    """The preferred form that is missing, or the avoided one that stands there."""


def own_path() -> Path:
    """Where the newsroom's glossary lies; it needn't exist yet."""
    return home() / "glossary.tsv"


class Glossary:
    """Terms in file order."""

    def __init__(self, terms: Iterable[Term] = ()) -> None:
        self.terms = tuple(terms)

    @classmethod
    def read(cls, path: Path) -> Glossary:
        """The terms of a `.tsv`, `.csv`, `.yaml` or `.yml` file. Raises InputError where it can't be read."""
        text = own_text.read(path, "the glossary")
        rows = _yaml_rows(text, path) if path.suffix in (".yaml", ".yml") else _table_rows(text, path)
        return cls(_term(row, f"{path}: entry {number}") for number, row in enumerate(rows, 1))

    @classmethod
    def own(cls) -> Glossary | None:
        """The newsroom's glossary, None where it has none. Raises InputError where it can't be read."""
        path = own_path()
        return cls.read(path) if path.is_file() else None

    def write(self, path: Path) -> None:
        """Writes the terms as a table, comma separated as `.csv`, else by tabs. Raises OutputError."""
        buffer = io.StringIO()
        writer = csv.writer(buffer, delimiter="," if path.suffix == ".csv" else "\t", lineterminator="\n")
        writer.writerow(COLUMNS)
        for term in self.terms:
            cells = [term.use.get(language, ()) for language in LANGUAGES]
            cells += [term.avoid.get(language, ()) for language in LANGUAGES]
            writer.writerow([*(" | ".join(forms) for forms in cells), term.note])
        atomic.write(path, buffer.getvalue().encode())

    def added(self, term: Term) -> Glossary:
        """A glossary with one term more."""
        return Glossary((*self.terms, term))

    def search(self, text: str) -> list[Term]:
        """The terms of which any form, in any language, contains `text`; letter case doesn't matter."""
        wanted = text.casefold()
        return [
            term
            for term in self.terms
            if any(wanted in form.casefold() for forms in (*term.use.values(), *term.avoid.values()) for form in forms)
        ]

    def violations(self, source_text: str, target_text: str, source: str, target: str) -> list[Violation]:
        """Where `target_text` departs from the terms that occur in `source_text`, in the order of the glossary."""
        found: list[Violation] = []
        said, written = lower(source_text, source), lower(target_text, target)
        for term in self.terms:
            house_style = set(term.use) | set(term.avoid) == {target}
            if not house_style and not _stands(term.use.get(source, ()), said, source):
                continue
            found += [
                Violation(term, "avoided", form)
                for form in term.avoid.get(target, ())
                if inflected(form, target).search(_without(term.use.get(target, ()), form, written, target))
            ]
            if not house_style and term.use.get(target) and not _stands(term.use[target], written, target):
                found.append(Violation(term, "missing", term.use[target][0]))
        return found

    def violated(self, source_text: str, target_text: str, source: str, target: str) -> bool:
        """Whether there is any violation."""
        return bool(self.violations(source_text, target_text, source, target))


def _stands(forms: Iterable[str], text: str, language: str) -> bool:
    return any(inflected(form, language).search(text) for form in forms)


def _without(used: Iterable[str], avoided: str, text: str, language: str) -> str:
    """`text` without the wanted forms that contain the avoided one: "Nagorno-Karabakh" isn't "Karabakh"."""
    for form in used:
        if lower(avoided, language) in lower(form, language):
            text = inflected(form, language).sub(" ", text)
    return text


def _table_rows(text: str, path: Path) -> list[dict[str, Any]]:
    delimiter = "," if path.suffix == ".csv" else "\t"
    reader = csv.DictReader(io.StringIO(text, newline=""), delimiter=delimiter)
    unknown = [name for name in reader.fieldnames or [] if name not in COLUMNS]
    if unknown or not reader.fieldnames:
        raise InputError(
            f"the glossary {path} has the columns {', '.join(map(repr, unknown)) or 'of an empty file'}; "
            f"its first line names some of: {', '.join(COLUMNS)}"
        )
    rows = list(reader)
    for number, row in enumerate(rows, 1):
        if None in row:  # where DictReader keeps the cells that have no column
            raise InputError(f"entry {number} of the glossary {path} has more cells than the first line has columns")
    return [dict(row) for row in rows]


def _yaml_rows(text: str, path: Path) -> list[dict[str, Any]]:
    import yaml  # type: ignore[import-untyped, unused-ignore]

    try:
        rows = yaml.safe_load(text) or []
    except yaml.YAMLError as error:
        mark = getattr(error, "problem_mark", None)
        where = f" from line {mark.line + 1} on" if mark else ""
        raise InputError(f"the glossary {path} isn't YAML{where}; see docs/topics-and-glossary.md") from error
    if not isinstance(rows, list) or not all(isinstance(row, dict) for row in rows):
        raise InputError(f"the glossary {path} isn't a list of entries with the keys {', '.join(COLUMNS)}")
    return rows


def _term(row: dict[str, Any], where: str) -> Term:
    unknown = [str(key) for key in row if key not in COLUMNS]
    if unknown:
        raise InputError(f"{where} has {', '.join(unknown)}; an entry has some of: {', '.join(COLUMNS)}")
    use = {language: _forms(row.get(language)) for language in LANGUAGES}
    avoid = {language: _forms(row.get(f"avoid_{language}")) for language in LANGUAGES}
    term = Term(
        {language: forms for language, forms in use.items() if forms},
        {language: forms for language, forms in avoid.items() if forms},
        str(row.get("note") or ""),
    )
    if not term.use:
        raise InputError(f"{where} names no term in {', '.join(LANGUAGES)}")
    return term


def _forms(cell: Any) -> tuple[str, ...]:
    parts = [str(part) for part in cell] if isinstance(cell, list) else str(cell or "").split("|")
    return tuple(form for part in parts if (form := " ".join(part.split())))
