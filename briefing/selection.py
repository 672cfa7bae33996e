"""Which engine translates and which summarizer summarizes: a name that the user gave, or what suits best.

A name is one of
  auto                        the best installed translation model that fits the free memory, else the embedded one
  embedded                    the model that comes with the project
  nllb-200-3.3B               an installed model, on CTranslate2 where it is converted, else on transformers
  opus-mt                     all installed OPUS-MT models together, missing directions by way of English
  ctranslate2:NAME, transformers:NAME, llm:NAME      an installed model on that runtime
  llm                         the chat server of the configuration file
and whatever a newsroom has registered as an entry point in `briefing.engines`. A summarizer's name is one of
  extractive                  the sentences of the text itself, shortened: what nothing else is said for
  mt5-xlsum                   an installed summarization model, on CTranslate2 where it is converted, else transformers
  ctranslate2:NAME, transformers:NAME, llm, llm:NAME      as above
and whatever is registered in `briefing.summarizers`.
"""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from typing import TYPE_CHECKING

from briefing import plugins
from briefing.catalog.installed import EMBEDDED
from briefing.errors import InputError
from briefing.settings import settings

if TYPE_CHECKING:
    from briefing.catalog.installed import Installed
    from briefing.summarize import Summarizer
    from briefing.summarize.summary import KeyPointSummarizer
    from briefing.translate.engine import Engine

RUNTIMES = ("ctranslate2", "transformers", "llm")
"""Entry points that run an installed model named after a colon."""
_EVERY = 12
"""Directions between four languages."""


def engine(name: str | None = None, threads: int | None = None) -> Engine:
    """The engine called `name`; None for what the environment or the configuration file says, else `auto`.

    Raises InputError where there is no such engine, ModelError where its model can't be loaded.
    """
    chosen = name or settings().engine
    if chosen == "auto":
        chosen = best()
    first, colon, model = chosen.partition(":")
    if colon and first in plugins.names("briefing.engines"):
        return _loaded(first, threads, model=model)
    if chosen in plugins.names("briefing.engines"):
        return _loaded(chosen, threads)
    return installed_engine(chosen, threads)


def _loaded(name: str, threads: int | None, **more: str) -> Engine:
    """The engine of an entry point. Those that come with the project are told the device too."""
    if name in (*RUNTIMES, EMBEDDED):
        more["device"] = settings().device
    built: Engine = plugins.load("briefing.engines", name)(threads=threads, **more)
    return built


def installed_engine(name: str, threads: int | None = None) -> Engine:
    """An installed model on its best runtime, or `opus-mt`. Raises InputError that lists what there is."""
    from briefing.catalog.installed import installed

    models = installed()
    for model in models.values():
        if name.lower() in (model.name.lower(), model.repository.lower()):
            return _loaded(runtime(model), threads, model=model.name)
    if name == "opus-mt" and (opus := _published_opus(models.values())):
        return _opus(opus, threads)
    there = ["auto", *plugins.names("briefing.engines"), *models]
    hint = _can_be_pulled(name)
    raise InputError(f"there is no engine called {name!r}; there are: {', '.join(there)}{hint}")


def summarizer(extractive: Summarizer, name: str | None = None, threads: int | None = None) -> KeyPointSummarizer:
    """The summarizer called `name`; None for what the environment or the configuration file says.

    Raises InputError where there is no such summarizer, ModelError where its model can't be loaded.
    """
    from briefing.catalog.installed import installed
    from briefing.language.segment import segment

    chosen = name or settings().summarizer
    if chosen == "extractive":
        return extractive
    kind, _, model = chosen.partition(":")
    known = plugins.names("briefing.summarizers")
    if kind not in known:
        models = {each.name: each for each in installed().values() if each.kind != "translation"}
        found = next((e for e in models.values() if chosen.lower() in (e.name.lower(), e.repository.lower())), None)
        if found is None:
            hint = _can_be_pulled(chosen)
            there = ", ".join(["extractive", *known, *models])
            raise InputError(f"there is no summarizer called {chosen!r}; there are: {there}{hint}")
        converted = "ctranslate2" if found.converted() else "transformers"
        kind, model = "llm" if found.kind == "instruct" else converted, found.name
    built: KeyPointSummarizer = plugins.load("briefing.summarizers", kind)(
        extractive=extractive, segment=segment, model=model, threads=threads
    )
    return built


def best() -> str:
    """The name of the best installed translation that fits the free memory, else `embedded`.

    Only what writes every direction counts, one model or OPUS-MT's together; the best has the most parameters, and an
    adapted model comes before the one that it was made of. Models without converted weights count where torch and
    transformers are installed.
    """
    from importlib.util import find_spec

    from briefing.catalog import machine
    from briefing.catalog.installed import installed

    torch = find_spec("torch") is not None and find_spec("transformers") is not None
    ready = [model for model in installed().values() if model.kind == "translation" and (model.converted() or torch)]
    opus = _published_opus(ready)
    choices = [(model.name, [model]) for model in ready] + [("opus-mt", opus)]
    free = machine.free_memory()
    fitting = [
        (max((model.parameters, model.adapted) for model in models), name)
        for name, models in choices
        if len(_with_pivots(models)) == _EVERY and (free is None or sum(map(_memory, models)) <= free)
    ]
    return max(fitting)[1] if fitting else "embedded"


def _memory(model: Installed) -> int:
    from briefing.catalog import machine

    return machine.memory_bytes(model.parameters, next(iter(model.converted()), "float32"))


def _with_pivots(models: Sequence[Installed]) -> set[tuple[str, str]]:
    """The directions of models, those by way of English among them, where there are several."""
    direct = {pair for model in models for pair in model.directions}
    if len(models) < 2:
        return direct
    into, out_of = {a for a, b in direct if b == "en"}, {b for a, b in direct if a == "en"}
    return direct | {(a, b) for a in into for b in out_of if a != b}


def runtime(model: Installed) -> str:
    """The entry point that runs a model."""
    if model.kind == "summarization":
        raise InputError(
            f"{model.name} summarizes, it doesn't translate; name a translation model, and this one with --summarizer"
        )
    if model.kind == "instruct":
        return "llm"
    return "ctranslate2" if model.converted() else "transformers"


def _published_opus(models: Iterable[Installed]) -> list[Installed]:
    """OPUS-MT's models, adapted ones too, but not the embedded model adapted: it is of their architecture alone."""
    return [model for model in models if model.family == "opus-mt" and model.repository != EMBEDDED]


def _opus(models: list[Installed], threads: int | None) -> Engine:
    """Models of one direction first, adapted before as published, larger before smaller."""
    from briefing.translate.routes import Routes

    order = sorted(models, key=lambda model: (len(model.directions), not model.adapted, -model.parameters, model.name))
    engines = [_loaded(runtime(model), threads, model=model.name) for model in order]
    return Routes("opus-mt", engines)


def _can_be_pulled(name: str) -> str:
    from briefing.catalog.entry import named

    return f"; `briefing models pull {name}` fetches that model" if named(name) else ""


def usable() -> list[tuple[str, str, str]]:
    """Every engine that can be named now: name, signature, directions."""
    from briefing.catalog.installed import installed

    rows = []
    for name in plugins.names("briefing.engines"):
        if name not in RUNTIMES:
            built = plugins.load("briefing.engines", name)()
            rows.append((name, built.signature, _pairs(built.directions())))
    for model in installed().values():
        if model.kind != "summarization":
            kind = next(iter(model.converted()), "float32" if model.kind == "translation" else "bfloat16")
            rows.append((model.name, f"{model.signature}+{kind}", _pairs(model.directions)))
    return rows


def summarizing() -> list[tuple[str, str, str]]:
    """Every summarizer that can be named now: name, signature, languages."""
    from briefing.catalog.installed import installed
    from briefing.language.names import SUPPORTED
    from briefing.summarize import Summarizer

    rows = [("extractive", Summarizer.signature, " ".join(SUPPORTED))]
    others = [name for name in plugins.names("briefing.summarizers") if name not in RUNTIMES]
    rows += [(name, "", "") for name in others]
    for model in installed().values():
        if model.kind == "summarization":
            kind = next(iter(model.converted()), "float32")
            rows.append((model.name, f"{model.signature}+{kind}", " ".join(model.languages)))
        elif model.kind == "instruct":
            rows.append((model.name, f"{model.signature}+bfloat16", " ".join(model.languages)))
    return rows


def _pairs(directions: frozenset[tuple[str, str]]) -> str:
    return " ".join(sorted(f"{source}→{target}" for source, target in directions))
