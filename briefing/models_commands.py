"""`briefing models`: the models on this machine and those that it could have. Only `pull` uses the network."""

from __future__ import annotations

import sys
from pathlib import Path
from typing import TYPE_CHECKING, Annotated

import typer

from briefing.errors import InputError

if TYPE_CHECKING:
    from briefing.catalog.entry import Entry
    from briefing.catalog.installed import Installed

models_app = typer.Typer(help="Models on this machine.", no_args_is_help=True, rich_markup_mode=None)
NameArgument = Annotated[str, typer.Argument(metavar="NAME", help="A model's name, as `briefing models list` says it.")]
ComputeType = Annotated[
    str,
    typer.Option(help="int8 for any processor; int8_bfloat16, int8_float16, float16 or bfloat16 for a GPU; float32."),
]


@models_app.command("list")
def models_list() -> None:
    """What --engine and --summarizer can name now, and the models that can be pulled, with what fits this machine."""
    from briefing.catalog.listing import available
    from briefing.selection import summarizing, usable

    typer.echo("engine\tsignature\tdirections")
    for row in usable():
        typer.echo("\t".join(row))
    typer.echo("\nsummarizer\tsignature\tlanguages")
    for row in summarizing():
        typer.echo("\t".join(row))
    typer.echo("\nmodel\tkind\tparameters\tdownload\tmemory\tfits\tlanguages\tlicence")
    for model in available():
        typer.echo("\t".join(model))


@models_app.command("show")
def models_show(name: NameArgument) -> None:
    """All that is known of a model: licence, languages and their codes, disk and memory, published scores."""
    from briefing.catalog.details import details

    for what, value in details(name):
        typer.echo(f"{what}\t{value}")


@models_app.command("pull")
def models_pull(
    name: Annotated[str, typer.Argument(metavar="NAME", help="A model of the list, or OWNER/NAME of any repository.")],
    endpoint: Annotated[str, typer.Option(help="Address of a mirror of the hub; else HF_ENDPOINT, else the hub.")] = "",
    from_: Annotated[Path | None, typer.Option("--from", help="Take it from this folder, without the network.")] = None,
    revision: Annotated[str, typer.Option(help="Branch, tag, refs/pr/NUMBER or commit.")] = "",
    yes: Annotated[bool, typer.Option("--yes", help="Agree to the licence without being asked.")] = False,
    convert: Annotated[
        bool, typer.Option("--convert/--no-convert", help="Convert to int8 where torch and transformers are there.")
    ] = True,
) -> None:
    """Fetch a model. An interrupted pull goes on where it stopped; a half-pulled model is never used."""
    from briefing.catalog.folder import pull_from_folder
    from briefing.catalog.hub import Hub
    from briefing.catalog.pull import pull

    if from_ is not None:
        entry = _entry(name, from_)
        _agree(entry, yes)
        model = pull_from_folder(entry, from_, revision)
    else:
        hub = Hub(endpoint)
        entry = _entry(name, hub, revision or "main")
        _agree(entry, yes)
        model = pull(entry, hub, revision or "main", lambda line: typer.echo(line, err=True))
    typer.echo(f"{model.signature} is in {model.folder}")
    if convert and not model.converted():
        _convert_if_possible(model)


@models_app.command("convert")
def models_convert(name: NameArgument, compute_type: ComputeType = "int8") -> None:
    """Convert a model for CTranslate2: smaller, and several times as fast on a processor."""
    from briefing.catalog.convert import convert
    from briefing.catalog.installed import find

    typer.echo(f"converted to {convert(find(name), compute_type)}")


@models_app.command("verify")
def models_verify(
    names: Annotated[
        list[str] | None, typer.Argument(metavar="[NAME]...", help="Models; all if none is named.")
    ] = None,
) -> None:
    """Check models against the checksums that came with them."""
    from briefing import catalog
    from briefing.catalog.folder import verify as verify_model
    from briefing.catalog.installed import find, installed
    from briefing.lines import count
    from briefing.translate.ctranslate2 import verify

    if not names or "embedded" in names:
        folder = catalog.embedded_translator()
        typer.echo(f"{folder}: sha256 {verify(folder)} as stated")
    models = [find(name) for name in names if name != "embedded"] if names else installed().values()
    for model in models:
        typer.echo(f"{model.folder}: {count(verify_model(model), 'file')} as stated")


@models_app.command("remove")
def models_remove(name: NameArgument) -> None:
    """Remove a model, or what an unfinished pull has left."""
    from briefing.catalog.installed import remove
    from briefing.catalog.machine import readable

    typer.echo(f"{name} is removed; {readable(remove(name))} are free again")


@models_app.command("compare")
def models_compare(
    source: Annotated[str, typer.Argument(metavar="FILE", help="A text; with --reference one sentence a line.")],
    to: Annotated[str, typer.Option(help="Target language, for example hy.")],
    reference: Annotated[str | None, typer.Option(help="The translation to compare with, line by line.")] = None,
    from_: Annotated[str, typer.Option("--from", help="Language of the text; detected if not given.")] = "",
    engine: Annotated[
        list[str] | None, typer.Option(help="An engine; name several times. All that can, if none is named.")
    ] = None,
) -> None:
    """Translate a text with several engines and show them side by side, with chrF if there is a reference."""
    from briefing.compare import can_score, compare, names_of, read
    from briefing.errors import BriefingError, ModelError

    text = read(source, reference, to, from_)
    results, errors = [], []
    for result in compare(text, engine or names_of(text)):
        if isinstance(result, BriefingError):
            errors.append(result)
            typer.echo(f"left out: {result}", err=True)
        else:
            results.append(result)
    if not results:
        asked_wrongly = all(isinstance(error, InputError) for error in errors)
        raise (InputError if asked_wrongly else ModelError)("no engine could translate the text; see above")
    for number, sentence in enumerate(text.sentences):
        typer.echo(f"source\t{sentence}")
        if text.references:
            typer.echo(f"reference\t{text.references[number]}")
        for result in results:
            flags = " ".join(result.translations[number].flags)
            typer.echo(f"{result.name}\t{result.translations[number].text}" + (f"\t! {flags}" if flags else ""))
        typer.echo()
    typer.echo("engine\tsignature\tsentences a second\tdoubtful\tchrF2")
    for result in results:
        speed = f"{len(text.sentences) / max(result.seconds, 1e-9):.1f}"
        score = "-" if result.chrf is None else f"{result.chrf:.1f}"
        typer.echo(f"{result.name}\t{result.signature}\t{speed}\t{result.doubtful}\t{score}")
    if text.references and not can_score():
        typer.echo("chrF needs sacrebleu: `pip install sacrebleu`", err=True)
    elif text.references:
        typer.echo(f"chrF2: {results[0].metric}", err=True)


@models_app.command("adapt")
def models_adapt(
    memory: Annotated[Path, typer.Option(help="Approved translations: TSV or CSV (as `memory export`) or TMX.")],
    model: Annotated[str, typer.Option(help="embedded, or an installed Marian or NLLB model.")] = "embedded",
    name: Annotated[str, typer.Option(help="Name of the new model; if not given, MODEL-adapted.")] = "",
    epochs: Annotated[int, typer.Option(min=1, help="How often every translation is shown.")] = 3,
    rate: Annotated[float, typer.Option(help="Highest learning rate.")] = 1e-4,
    device: Annotated[str, typer.Option(help="cpu, cuda or what else torch names.")] = "cpu",
) -> None:
    """Continue a model's training on approved translations; a tenth is held out, and a worse model isn't installed."""
    from briefing.adapt.adapt import adapt
    from briefing.adapt.training import Plan
    from briefing.errors import ModelError

    plan = Plan(epochs=epochs, rate=rate)
    report = adapt(memory, model, name, plan, device=device, say=lambda line: typer.echo(line, err=True))
    typer.echo("direction\tchrF2 before\tafter")
    for (source, target), before in report.before.items():
        typer.echo(f"{source}→{target}\t{before:.1f}\t{report.after[source, target]:.1f}")
    if report.model is None:
        raise ModelError(f"the adapted model isn't better on the {report.held_out} held out, so it wasn't installed")
    typer.echo(f"installed as {report.model.name}; use it with --engine {report.model.name}")


def _entry(name: str, source: object, revision: str = "main") -> Entry:
    """The entry called `name`, or one that the source itself describes."""
    from briefing.catalog.entry import entry, named
    from briefing.catalog.folder import describe_folder
    from briefing.catalog.hub import Hub
    from briefing.catalog.pull import describe_repository

    if known := named(name):
        return known
    if isinstance(source, Path):
        return describe_folder(source, name)
    if "/" in name and isinstance(source, Hub):
        return describe_repository(name, source, revision)
    return entry(name)


def _agree(entry: Entry, yes: bool) -> None:
    """Says what the licence forbids and asks. Raises InputError where nobody can answer or the answer is no."""
    if not entry.warning:
        return
    said = f"{entry.name}: {entry.warning} (licence: {entry.licence})"
    if yes:
        typer.echo(said, err=True)
    elif not sys.stdin.isatty():
        raise InputError(f"{said}; pull it with --yes if you agree")
    elif not typer.confirm(f"{said}. Pull it?", err=True):
        raise InputError(f"{entry.name} was not pulled")


def _convert_if_possible(model: Installed) -> None:
    from importlib.util import find_spec

    from briefing.catalog.convert import CONVERTED_FAMILIES, convert

    if model.family not in CONVERTED_FAMILIES:
        return
    if find_spec("torch") is None or find_spec("transformers") is None:
        typer.echo(
            f'to run it: `pip install "briefing[transformers]"`, then `briefing models convert {model.name}`',
            err=True,
        )
        return
    typer.echo(f"converted to {convert(model)}")
