"""The newsroom's glossary on disk, and glossaries of others: TBX, and tables and YAML as `glossary` has them."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from contextlib import contextmanager
from pathlib import Path

from filelock import FileLock, Timeout

from briefing import atomic, own_text
from briefing.errors import InputError, OutputError
from briefing.translate import tbx
from briefing.translate.glossary import Glossary, Term, own_path
from briefing.translate.memory_files import Imported

_PATIENCE = 30.0
"""Seconds to wait for another process."""
_TABLES = (".tsv", ".csv", ".yaml", ".yml", ".txt")


def import_(path: Path) -> Imported:
    """Adds the terms of a file to the newsroom's glossary; returns how many there were.

    Nothing is added where anything is wrong. Raises InputError that says where.
    """
    ending = path.suffix.lower()
    if ending == ".tbx":
        terms: Iterable[Term] = tbx.read(own_text.data(path, "the glossary"), str(path))
    elif ending in _TABLES:
        terms = Glossary.read(path).terms
    else:
        raise InputError(f"a glossary can't be read from {path.name}; there are .tbx, .tsv, .csv, .yaml and .yml")
    terms = tuple(terms)
    new = add(terms)
    return Imported(new, len(terms) - new)


def export(path: Path) -> int:
    """Writes the newsroom's glossary as `.tbx`, `.tsv` or `.csv`; returns how many terms. Raises InputError,
    OutputError."""
    own = Glossary.own() or Glossary()
    ending = path.suffix.lower()
    if ending == ".tbx":
        atomic.write(path, tbx.write(own.terms))
    elif ending in (".tsv", ".csv"):
        own.write(path)
    else:
        raise InputError(f"a glossary can't be written as {path.name}; name a file that ends in .tbx, .tsv or .csv")
    return len(own.terms)


def add(terms: Iterable[Term]) -> int:
    """Adds terms to the newsroom's glossary, not twice what is there already; returns how many weren't."""
    with _alone():
        own = Glossary.own() or Glossary()
        kept = list(own.terms)
        for term in terms:
            if term not in kept:
                kept.append(term)
        Glossary(kept).write(own_path())
        return len(kept) - len(own.terms)


def remove(term: Term) -> int:
    """Takes a term out of the newsroom's glossary; returns how many times it stood there."""
    with _alone():
        own = Glossary.own() or Glossary()
        kept = [other for other in own.terms if other != term]
        if len(kept) < len(own.terms):
            Glossary(kept).write(own_path())
        return len(own.terms) - len(kept)


def exchange(old: Term, new: Term) -> bool:
    """Puts a term in the place of another one; False where that one isn't there (any more)."""
    with _alone():
        own = Glossary.own() or Glossary()
        if old not in own.terms:
            return False
        Glossary(new if term == old else term for term in own.terms).write(own_path())
        return True


@contextmanager
def _alone() -> Iterator[None]:
    """Holds the glossary's lock, so that of two terms added at the same moment none is lost. Raises OutputError."""
    path = own_path()
    try:
        path.parent.mkdir(parents=True, exist_ok=True)
        with FileLock(path.with_name(f".{path.name}.lock"), timeout=_PATIENCE):
            yield
    except Timeout as error:
        raise OutputError(f"the glossary {path} can't be written now: another process holds it; try again") from error
    except OSError as error:
        raise OutputError(atomic.sentence(path, error)) from error


def forms(given: Iterable[str]) -> tuple[str, ...]:
    """Forms as a glossary keeps them: white space joined, empty ones left out; `|` would part them in two."""
    return tuple(form for text in given if (form := " ".join(text.replace("|", " ").split())))
