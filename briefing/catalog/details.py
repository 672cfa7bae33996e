"""The rows of `briefing models show NAME`: all that is known of one model, before and after it is pulled."""

from __future__ import annotations

from collections.abc import Iterable, Iterator

from briefing import plugins
from briefing.catalog import embedded_translator, machine
from briefing.catalog.convert import COMPUTE_TYPES, CONVERTED_FAMILIES
from briefing.catalog.entry import Entry, Flores, entry, named
from briefing.catalog.folder import describe_folder
from briefing.catalog.installed import EMBEDDED, Installed, find, installed
from briefing.catalog.shipped import models_folder
from briefing.errors import InputError
from briefing.language.names import SUPPORTED, describe


def details(name: str) -> Iterator[tuple[str, str]]:
    """What and its value, row by row. Raises InputError where neither the catalogue nor this machine has the model."""
    if name.lower() == EMBEDDED:
        yield from _embedded()
        return
    here = {model.name.lower(): model for model in installed().values()}
    model = here.get((known.name if (known := named(name)) else name).lower())
    if not known and not model and name in _ways():
        raise InputError(f"{name!r} is a way to choose or run a model, none itself; name one of `briefing models list`")
    described = known or (describe_folder(model.folder, model.name) if model else entry(name))
    yield "model", described.name
    yield "what it is", described.about
    yield "for", described.kind
    yield "repository", described.repository
    yield "licence", described.licence + (f": {described.warning}" if described.warning else "")
    yield "parameters", f"{(model or described).parameters / 1e6:,.0f} million"
    yield from _needs(described, (model or described).parameters)
    for code in described.languages:
        own = described.codes.get(code)
        yield "language", describe(code) + (f", its own code {own}" if own else "")
    if described.directions:
        yield "directions", _arrows(described.directions)
    for scores in described.flores:
        yield "FLORES-200 devtest", _scores(scores)
    if described.flores_source:
        yield "source of the scores", described.flores_source
    yield "on this machine", _installed(find(model.name)) if model else "no"


def _ways() -> tuple[str, ...]:
    """Names that an engine or a summarizer is asked for by and that are no models."""
    return ("auto", *plugins.names("briefing.engines"), *plugins.names("briefing.summarizers"), "extractive")


def _embedded() -> Iterator[tuple[str, str]]:
    """The rows of the model that comes with the project."""
    from briefing.translate.manifest import Manifest

    folder = embedded_translator()
    manifest = Manifest.read(folder)
    size = sum(path.stat().st_size for path in folder.rglob("*") if path.is_file())
    yield "model", EMBEDDED
    yield "what it is", "comes with briefing, ready to run"
    yield "for", "translation"
    yield "licence", "Apache-2.0"
    for code in SUPPORTED:
        yield "language", describe(code)
    yield "directions", _arrows(manifest.directions)
    yield "on this machine", f"{manifest.signature}, {machine.readable(size)} in {folder}"


def _arrows(directions: Iterable[tuple[str, str]]) -> str:
    return " ".join(sorted(f"{source}→{target}" for source, target in directions))


def _needs(described: Entry, parameters: int) -> Iterator[tuple[str, str]]:
    """Disk and memory by compute type; only the families that CTranslate2 runs have several."""
    disk, memory = machine.free_disk(models_folder()), machine.free_memory()
    yield "download", machine.readable(described.download_bytes or parameters * 4)
    kinds = COMPUTE_TYPES if described.family in CONVERTED_FAMILIES else ("bfloat16", "float32")
    for kind in kinds:
        needed = machine.memory_bytes(parameters, kind)
        fits = "" if memory is None else ", fits" if needed <= memory else ", too much for this machine now"
        converted = f"{machine.readable(machine.disk_bytes(parameters, kind))} of disk, " if len(kinds) > 2 else ""
        yield kind, f"{converted}{machine.readable(needed)} of memory{fits}"
    yield (
        "free here",
        f"{machine.readable(disk)} of disk" + (f", {machine.readable(memory)} of memory" if memory else ""),
    )


def _scores(scores: Flores) -> str:
    bleu = "" if scores.bleu is None else f", BLEU {scores.bleu:.1f}"
    return f"{scores.direction.replace('-', '→')}: chrF {scores.chrf:.1f}{bleu}"


def _installed(model: Installed) -> str:
    kinds = ", ".join(model.converted()) or "not converted"
    return f"{model.signature} ({kinds}), {machine.readable(model.size())} in {model.folder}"
