"""The rows of `briefing models show NAME`: all that is known of one model, before and after it is pulled."""

from __future__ import annotations

from collections.abc import Iterator

from briefing.catalog import machine
from briefing.catalog.convert import COMPUTE_TYPES, CONVERTED_FAMILIES
from briefing.catalog.entry import Entry, Flores, entry, named
from briefing.catalog.folder import describe_folder
from briefing.catalog.installed import Installed, find, installed
from briefing.catalog.shipped import models_folder
from briefing.language.names import describe


def details(name: str) -> Iterator[tuple[str, str]]:
    """What and its value, row by row. Raises InputError where neither the catalogue nor this machine has the model."""
    here = {model.name.lower(): model for model in installed().values()}
    model = here.get((known.name if (known := named(name)) else name).lower())
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
        yield "directions", " ".join(sorted(f"{source}→{target}" for source, target in described.directions))
    for scores in described.flores:
        yield "FLORES-200 devtest", _scores(scores)
    if described.flores_source:
        yield "source of the scores", described.flores_source
    yield "on this machine", _installed(find(model.name)) if model else "no"


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
