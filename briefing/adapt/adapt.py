"""Adapts a model to approved translations, measures it on those held out, and installs it only where it is better."""

from __future__ import annotations

import json
import shutil
import tempfile
from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass, replace
from pathlib import Path

from briefing.adapt.approved import Approved, pairs, read, split
from briefing.adapt.training import Lesson, Plan, train
from briefing.adapt.weights import write_marian
from briefing.catalog import embedded_translator, models_folder
from briefing.catalog.convert import convert, target_tokens
from briefing.catalog.entry import Entry
from briefing.catalog.folder import pull_from_folder
from briefing.catalog.installed import EMBEDDED, PARTIAL, SETTINGS, Installed, check_name, find, installed
from briefing.catalog.shipped import BESIDE
from briefing.compare import chrf
from briefing.errors import InputError, ModelError
from briefing.language.names import SUPPORTED
from briefing.translate.ctranslate2 import CTranslate2Engine
from briefing.translate.pieces import Pieces
from briefing.translate.typography import plain

FAMILIES = ("opus-mt", "nllb")
KEPT = (
    "longest",
    "repetition_penalty",
    "length_penalty",
    "hypotheses",
    "witnesses",
    "annotated",
    "hinted",
    "threshold",
    "calibration",
)
"""What a manifest says of how its model is run: it goes with the weights, or they would be asked in another way than
they were trained."""


@dataclass(frozen=True, slots=True)
class Report:
    """chrF2 (0 to 100) on the held-out translations, by direction, before and after; model: the installed one, None
    where it wasn't better."""

    segments: int
    held_out: int
    before: Mapping[tuple[str, str], float]
    after: Mapping[tuple[str, str], float]
    model: Installed | None

    @property
    def gain(self) -> float:
        """Mean difference over the directions."""
        return sum(self.after[way] - self.before[way] for way in self.before) / len(self.before)


def adapt(
    memory: Path,
    base: str = EMBEDDED,
    name: str = "",
    plan: Plan | None = None,
    *,
    device: str = "cpu",
    say: Callable[[str], None] = lambda _: None,
) -> Report:
    """Adapts the model `base` ("embedded" or an installed Marian or NLLB one) to the translations in `memory`.

    name: of the new model, by default `BASE-adapted`. Raises InputError where the translations or the model can't be
    used, ModelError where a model is damaged.
    """
    known = None if base.lower() == EMBEDDED else find(base)
    name = check_name(name or f"{known.name if known else EMBEDDED}-adapted")
    taken = installed().get(name)
    if name.lower() == EMBEDDED or name == (known and known.name) or (taken and not taken.adapted):
        raise InputError(f"the adapted model needs a name of its own, not {name!r}")
    approved = split(read(memory), memory)
    chrf(["a"], ["a"])  # says at once where sacrebleu is missing
    scratch = models_folder() / PARTIAL
    scratch.mkdir(parents=True, exist_ok=True)
    with tempfile.TemporaryDirectory(dir=scratch, prefix="adapt-") as folder:
        weights, before = _base(known, Path(folder))
        ways = approved.directions(before.directions())
        if not ways:
            raise InputError(f"{memory} has no translations in a direction that {base} translates")
        say(f"{len(approved.learn)} translations to learn from, {len(approved.held_out)} held out")
        first = _measured(before, approved, ways)
        trained = Path(folder) / "trained"
        train(weights, trained, lessons(before, weights, approved, ways), plan or Plan(), device=device, say=say)
        for path in weights.iterdir():
            if path.suffix in (".spm", ".model") and not (trained / path.name).exists():
                shutil.copy(path, trained / path.name)
        candidate = _candidate(known, name, before, trained)
        try:
            after = _measured(CTranslate2Engine(candidate.converted()["int8"]), approved, ways)
            report = Report(len(approved.learn), len(approved.held_out), first, after, candidate)
            if report.gain <= 0:
                return replace(report, model=None)
            final = models_folder() / name
            shutil.rmtree(final, ignore_errors=True)
            candidate.folder.rename(final)
            fresh = replace(candidate, folder=final, name=name)
            fresh.write()
            _name(fresh)
            return replace(report, model=fresh)
        finally:
            shutil.rmtree(candidate.folder, ignore_errors=True)


def lessons(
    engine: CTranslate2Engine, weights: Path, approved: Approved, ways: Sequence[tuple[str, str]]
) -> list[Lesson]:
    """What the model of `engine` is to learn: each source as it is shown at run time, names and rare words with their
    translations where the model has learnt to use them, or it would unlearn that. Sources too long to be translated in
    one piece are left out, as nobody will ask for them. weights: the folder with the subwords."""
    manifest = engine.manifest
    pieces = Pieces(weights, manifest.family, manifest.target_tokens)
    found = []
    for way in ways:
        for source, target in pairs(approved.learn, *way):
            shown = engine.as_read(source, *way)
            if pieces.count(shown) + 2 <= manifest.longest:
                found.append((pieces.encode(shown, *way), pieces.encode_target(plain(target), way[1])))
    return found


def _base(model: Installed | None, scratch: Path) -> tuple[Path, CTranslate2Engine]:
    """The weights to start from, and the engine that they are now; without a model the embedded one."""
    if model is None:
        folder = embedded_translator()
        write_marian(folder, scratch / "weights")
        return scratch / "weights", CTranslate2Engine(folder)
    if model.family not in FAMILIES:
        raise InputError(f"{model.name} is of the family {model.family}; {' and '.join(FAMILIES)} models are adapted")
    converted = model.converted()
    return model.original, CTranslate2Engine(converted["int8"] if "int8" in converted else convert(model))


def _measured(
    engine: CTranslate2Engine, approved: Approved, ways: list[tuple[str, str]]
) -> dict[tuple[str, str], float]:
    scores = {}
    for way in ways:
        rows = pairs(approved.held_out, *way)
        drafts = engine.translate([source for source, _ in rows], *way)
        scores[way] = round(chrf([draft.text for draft in drafts], [target for _, target in rows])[0], 2)
    return scores


def _candidate(known: Installed | None, name: str, before: CTranslate2Engine, trained: Path) -> Installed:
    """The trained model, converted, under a name that nobody asks for."""
    manifest = before.manifest
    own = json.loads((before.folder / "briefing.json").read_text("utf-8"))
    settings = {key: own[key] for key in KEPT if key in own}
    (trained / SETTINGS).write_text(json.dumps(settings, indent=1) + "\n", "utf-8")
    for file in BESIDE:
        if (before.folder / file).is_file():
            shutil.copy(before.folder / file, trained)
    base = known.name if known else EMBEDDED
    entry = Entry(
        name=f".candidate-{name}",
        repository=known.repository if known else EMBEDDED,
        kind="translation",
        family=manifest.family,
        parameters=known.parameters if known else 0,
        ships="float32",
        licence=known.licence if known else "Apache-2.0",
        about=f"{base}, adapted",
        languages=known.languages if known else SUPPORTED,
        directions=manifest.directions,
    )
    model = pull_from_folder(entry, trained)
    if target_tokens(model).keys() != manifest.target_tokens.keys():
        raise ModelError(f"training changed the languages of {base}; nothing was installed")
    convert(model)
    return model


def _name(model: Installed) -> None:
    """Writes the final name into the manifests of the converted weights."""
    for folder in model.converted().values():
        path = folder / "briefing.json"
        path.write_text(json.dumps({**json.loads(path.read_text("utf-8")), "name": model.name}, indent=1), "utf-8")
