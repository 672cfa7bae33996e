"""What the catalogue knows of a model before it is on this machine."""

from __future__ import annotations

import re
import sys
from collections.abc import Mapping
from dataclasses import dataclass
from functools import cache
from typing import Any

from briefing.catalog.shipped import catalog_file
from briefing.errors import InputError, ModelError
from briefing.language.names import FAMILIES, SUPPORTED

KINDS = ("translation", "summarization", "instruct")
BYTES = {"float32": 4, "float16": 2, "bfloat16": 2}
"""Bytes a parameter by the number format that weights are published in."""


@dataclass(frozen=True, slots=True)
class Flores:
    """Published scores of one direction on FLORES-200 devtest: chrF and BLEU, 0 to 100; BLEU None where unknown."""

    direction: str
    chrf: float
    bleu: float | None = None


@dataclass(frozen=True, slots=True)
class Entry:
    """One model of `catalog.toml`, whose head explains the fields; `directions` are filled in for translation."""

    name: str
    repository: str
    kind: str
    family: str
    parameters: int
    ships: str
    licence: str
    about: str
    languages: tuple[str, ...]
    directions: frozenset[tuple[str, str]]
    warning: str = ""
    files: tuple[str, ...] = ()
    flores: tuple[Flores, ...] = ()
    flores_source: str = ""

    @property
    def codes(self) -> dict[str, str]:
        """The family's own code by language; empty for a family without."""
        return {code: own for code, own in FAMILIES.get(self.family, {}).items() if code in self.languages}

    @property
    def download_bytes(self) -> int:
        """About how much is fetched."""
        return self.parameters * BYTES[self.ships]


@cache
def entries() -> Mapping[str, Entry]:
    """The catalogue by name, in its own order. Raises ModelError where the file is damaged."""
    if sys.version_info >= (3, 11):
        import tomllib
    else:
        import tomli as tomllib

    path = catalog_file()
    try:
        rows = tomllib.loads(path.read_text("utf-8"))["model"]
        return {row["name"]: _entry(row) for row in rows}
    except (OSError, ValueError, KeyError, TypeError) as error:
        raise ModelError(f"the catalogue {path} is damaged: {error!r}; install briefing again") from error


def named(name: str) -> Entry | None:
    """The model called `name` or with that repository, in any case, or None."""
    for known in entries().values():
        if name.lower() in (known.name.lower(), known.repository.lower()):
            return known
    return None


def entry(name: str) -> Entry:
    """The model called `name` or with that repository. Raises InputError that lists what comes near."""
    if known := named(name):
        return known
    import difflib

    near = ", ".join(difflib.get_close_matches(name, entries(), 3, 0.4))
    raise InputError(
        f"the catalogue has no model {name!r}{f'; near to it: {near}' if near else ''}; `briefing models list` shows "
        "all, and a repository can be named as OWNER/NAME"
    )


def from_repository(repository: str, config: Mapping[str, Any]) -> Entry:
    """A model that isn't in the catalogue, as its `config.json` describes it. Raises InputError for one that no engine
    runs."""
    name = repository.rstrip("/").rsplit("/", 1)[-1]
    family = family_of(config)
    kind = "instruct" if family == "chat" else "translation" if family in FAMILIES else "summarization"
    languages = tuple(FAMILIES.get(family, {})) or SUPPORTED
    pair = re.search(r"opus-mt-(?:tc-big-)?([a-z]{2,3})-([a-z]{2,3})$", name)
    directions = _all_pairs(languages) if kind == "translation" else frozenset()
    if pair and pair[1] in SUPPORTED and pair[2] in SUPPORTED:
        directions = frozenset({(pair[1], pair[2])})
    return Entry(
        name=name,
        repository=repository,
        kind=kind,
        family=family,
        parameters=0,
        ships=str(config.get("dtype") or config.get("torch_dtype") or "float32"),
        licence="unknown",
        about="not in the catalogue",
        languages=languages,
        directions=directions,
        warning="it isn't in the catalogue, so read its licence on its page first",
    )


def family_of(config: Mapping[str, Any]) -> str:
    """The family that a `config.json` belongs to. Raises InputError where no engine knows it."""
    kind = str(config.get("model_type", ""))
    tokenizer = str(config.get("tokenizer_class", ""))
    if kind == "m2m_100":
        return "nllb" if "Nllb" in tokenizer or int(config.get("vocab_size", 0)) > 200_000 else "m2m100"
    if kind == "mbart":
        return "mbart50" if tokenizer == "MBart50Tokenizer" else "mbart"
    if kind == "t5" and int(config.get("vocab_size", 0)) == 256_000:
        return "madlad"
    if kind.startswith("seamless_m4t"):
        return "seamless"
    if kind in ("marian", "mt5", "t5", "bart", "pegasus", "umt5"):
        return "opus-mt" if kind == "marian" else kind
    architectures = " ".join(config.get("architectures") or [])
    if "ForCausalLM" in architectures or kind.startswith("gemma3"):
        return "chat"
    raise InputError(f"models of the kind {kind or 'that its config.json leaves out'!r} can't be run by any engine")


def _entry(row: dict[str, Any]) -> Entry:
    family, kind = row["family"], row["kind"]
    if kind not in KINDS or row["ships"] not in BYTES:
        raise ValueError(f"{row['name']} has kind {kind!r} and ships {row['ships']!r}")
    pairs = [(str(source), str(target)) for source, target in row.get("directions", [])]
    named = tuple(dict.fromkeys(code for pair in pairs for code in pair))
    languages = tuple(row.get("languages") or named or FAMILIES.get(family) or SUPPORTED)
    directions = frozenset(pairs) or (_all_pairs(languages) if kind == "translation" else frozenset())
    flores = tuple(Flores(**scores) for scores in row.get("flores", []))
    rest = {key: row[key] for key in ("name", "repository", "parameters", "ships", "licence", "about")}
    return Entry(
        **rest,
        kind=kind,
        family=family,
        languages=languages,
        directions=directions,
        warning=row.get("warning", ""),
        files=tuple(row.get("files", ())),
        flores=flores,
        flores_source=row.get("flores_source", ""),
    )


def _all_pairs(languages: tuple[str, ...]) -> frozenset[tuple[str, str]]:
    return frozenset((source, target) for source in languages for target in languages if source != target)
