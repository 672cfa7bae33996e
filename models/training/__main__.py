"""`python -m models.training all` turns the corpus into the embedded model; each step can be run alone.

Steps: tokenizer, train (resumes; stop it at will), convert (which calls shortlist), inflection, calibrate, topics,
truecase, evaluate; salience by itself.
`take-up` begins a run with the shipped weights, where that which made them is gone;
`probe` tries settings of the recipe on a small network;
`decoding` measures hints and the settings of the search, `words` notes which words of the dictionary are rare,
`name-words` which names are ordinary words as well.
"""

from __future__ import annotations

from dataclasses import replace
from pathlib import Path
from typing import Annotated

import typer

from briefing.catalog.shipped import INFLECTION
from models.training.corpus import LANGUAGES, drawn, read_lines, split
from models.training.recipe import Recipe

EMBEDDED = Path(__file__).parent.parent / "embedded"
app = typer.Typer(help=__doc__, no_args_is_help=True, add_completion=False)
Work = Annotated[Path, typer.Option(help="Folder of the run: tokenizer, checkpoint, log. Keep it out of git.")]
Out = Annotated[Path, typer.Option(help="The model folder to write or read.")]
Source = Annotated[str, typer.Option(help="Language that alone is translated from, as `en`; all if none is named.")]
RUN = Path("build/training")
TRANSLATOR = EMBEDDED / "translator"
ROOT = Path(__file__).parent.parent.parent
DEVELOPMENT = ROOT / "tests" / "development"
SENSES = ROOT / "briefing" / "lexicon" / "senses.tsv"
SENSE_WEIGHTS = SENSES.with_name("sense_weights.npz")
WORDS = ROOT / "briefing" / "lexicon" / "words.tsv"
NAMES = [WORDS.with_name(table) for table in ("given_names.tsv", "surnames.tsv")]
SALIENCE = ROOT / "briefing" / "summarize" / "choice" / "salience.tsv"


@app.command()
def tokenizer(work: Work = RUN) -> None:
    """Trains SentencePiece on the training lines."""
    from models.training.tokenizer import train_tokenizer

    train_tokenizer(split(read_lines()).train, work, Recipe().vocabulary)


@app.command()
def words() -> None:
    """Notes in the dictionary which words are rare in the corpus."""
    from models.training.words import mark_rare

    typer.echo(f"{mark_rare(WORDS, split(read_lines()).train)} words")


@app.command()
def senses() -> None:
    """Takes the cues out of the table of senses that lead astray in the training lines."""
    from briefing.lexicon.senses import read
    from models.training.senses import measure, prune

    parts = split(read_lines())
    prune(SENSES, parts.train)
    uses = [read(row) for row in SENSES.read_text("utf-8").splitlines()]
    found = measure(uses, parts.dev)
    typer.echo(f"{len(uses)} uses; in the development lines {', '.join(f'{n} {name}' for name, n in found.items())}")


@app.command("sense-weights")
def sense_weights(
    out: Annotated[Path, typer.Option(help="The file to write.")] = SENSE_WEIGHTS,
    share: Annotated[float, typer.Option(help="Share of the training lines, drawn by their ids.")] = 1.0,
) -> None:
    """Learns from the training lines what the words around say about the translations of English words."""
    from briefing.lexicon.sense_weights import SenseWeights
    from briefing.lexicon.senses import senses as table
    from models.training.sense_weights import learn, measure

    parts = split(read_lines())
    lines = drawn(parts.train, share)
    typer.echo(f"{learn(table(), lines, out)} weights from {len(lines)} lines")
    found = measure(table(), SenseWeights.read(out), parts.dev)
    typer.echo(f"in the development lines {', '.join(f'{n} {name}' for name, n in found.items())}")


@app.command("name-words")
def name_words() -> None:
    """Notes in the tables of names which of them are ordinary words as well."""
    from models.training.name_words import mark_words

    typer.echo(f"{mark_words(NAMES, read_lines())} names are words")


@app.command()
def train(
    work: Work = RUN,
    steps: Annotated[int, typer.Option(help="Updates to do in all.")] = 12_000,
    minutes: Annotated[float, typer.Option(help="Stop after so many minutes; run again to go on.")] = 1e9,
    source: Source = "",
) -> None:
    """Trains or goes on training; the averaged weights land in `WORK/weights`."""
    from models.training.swap import learnt_from
    from models.training.train import Run

    parts, recipe = split(read_lines()), Recipe()
    if source:
        recipe = replace(recipe, directions=tuple(pair for pair in recipe.directions if pair[0] == source))
    run = Run(work, recipe, learnt_from(parts, recipe.swapped), parts.dev)
    run.train_until(steps, minutes)
    run.save_averaged(work / "weights")


@app.command()
def probe(
    work: Annotated[Path, typer.Option(help="Folder of the trial.")],
    setting: Annotated[list[str] | None, typer.Option(help="Of the recipe, as in vocabulary=4000; repeatable.")] = None,
    share: Annotated[float, typer.Option(help="Of the training lines, drawn by their ids.")] = 1.0,
    epochs: Annotated[float, typer.Option(help="Times that every line is shown.")] = 1.0,
    every: Annotated[int, typer.Option(min=1, help="Measure on every so many development lines.")] = 4,
) -> None:
    """Tries settings of the recipe, or a part of the lines, on a small network."""
    from models.training.probe import SMALL
    from models.training.probe import probe as run

    given = dict(part.split("=", 1) for part in setting or ())
    recipe = replace(SMALL, **{name: type(getattr(SMALL, name))(float(value)) for name, value in given.items()})
    parts = split(read_lines())
    parts = replace(parts, train=drawn(parts.train, share), dev=parts.dev[::every])
    found = run(work, recipe, parts, epochs)
    typer.echo("| settings | lines | epochs | updates | seconds | nats a character | chrF2 |")
    typer.echo("| --- | --- | --- | --- | --- | --- | --- |")
    typer.echo(
        f"| {', '.join(setting or ['-'])} | {found.lines} | {epochs:g} | {found.updates} | {found.seconds:.0f} "
        f"| {found.nats:.3f} | {found.chrf:.1f} |"
    )


@app.command("take-up")
def take_up(
    work: Work = RUN,
    out: Out = TRANSLATOR,
    step: Annotated[int, typer.Option(help="Update to go on from; the learning rate follows it.")] = 9_000,
) -> None:
    """Begins a run in WORK with the weights of a converted model."""
    from models.training.take_up import take_up as begin

    if (work / "state.pt").exists():
        raise typer.BadParameter(f"{work} holds a run already; `train` goes on with it")
    begin(out, work, step, Recipe().short_epochs)


@app.command()
def widen(work: Work = RUN) -> None:
    """Gives the run in WORK feed-forward layers as wide as the recipe's; `train` goes on with it."""
    import torch

    from models.training.widen import widen as widened

    state = torch.load(work / "state.pt", map_location="cpu", weights_only=True)
    torch.save(widened(state, Recipe().feed_forward), work / "state.part")
    (work / "state.part").replace(work / "state.pt")


@app.command()
def average(
    other: Annotated[Path, typer.Option(help="The earlier run, whose `weights` are mixed in.")],
    out: Annotated[Path, typer.Option(help="The folder for the averaged `weights`.")],
    work: Work = RUN,
    share: Annotated[float, typer.Option(min=0, max=1, help="Of the earlier run.")] = 0.4,
) -> None:
    """Averages the weights of a run with those of the run that it went on from, to `OUT/weights`."""
    from models.training.average import average as mix

    out.mkdir(parents=True, exist_ok=True)
    mix(work / "weights", other / "weights", share, out / "weights")


@app.command()
def convert(work: Work = RUN, out: Out = TRANSLATOR, source: Source = "") -> None:
    """Converts `WORK/weights` to CTranslate2 int8, with the shortlist; those of one source beside the others."""
    from models.training.convert import convert as convert_weights
    from models.training.convert import convert_specialist

    if source:
        convert_specialist(work / "weights", out, source)
        return
    convert_weights(work / "weights", out, Recipe().longest)
    shortlist(out)


@app.command()
def shortlist(out: Out = TRANSLATOR) -> None:
    """Notes beside converted weights which subwords and words the training lines are written in."""
    from briefing.lexicon.senses import read
    from briefing.translate.known_words import KnownWords
    from models.training.shortlist import write_shortlists
    from models.training.words import dictionary_lines

    lines = split(read_lines()).train
    sizes = write_shortlists(out, lines)
    typer.echo(", ".join(f"{language}: {size} subwords" for language, size in sizes.items()))
    texts = [line.texts for line in (*lines, *dictionary_lines())]
    texts += [read(row).word.texts for row in SENSES.read_text("utf-8").splitlines()]
    known = KnownWords.of({language: [text[language] for text in texts] for language in LANGUAGES})
    known.write(out)
    typer.echo(f"{len(known)} words")


@app.command()
def inflection(
    out: Out = TRANSLATOR,
    epochs: Annotated[float, typer.Option(help="Times that every training line is shown.")] = 6,
) -> None:
    """Learns from the training lines which form of a Russian word fits its sentence."""
    from models.training.inflection import learn

    parts = split(read_lines())
    learn(parts.train, parts.dev, out / INFLECTION, epochs, typer.echo)


@app.command()
def calibrate(
    out: Out = TRANSLATOR,
    every: Annotated[int, typer.Option(min=1, help="Take every so many development lines.")] = 1,
    english_alone: Annotated[bool, typer.Option("--english-alone", help="The curves from English alone.")] = False,
) -> None:
    """Fits the confidence curves on the development lines."""
    from models.training.calibrate import calibrate as calibrate_model

    calibrate_model(out, split(read_lines()).dev[::every], english_alone)


@app.command()
def decoding(
    out: Out = TRANSLATOR,
    lines: Annotated[int, typer.Option(help="Of the development lines, evenly spread.")] = 200,
) -> None:
    """Prints what the hints and the settings of the search are worth on development lines."""
    from models.training.decoding import trials

    dev = split(read_lines()).dev
    typer.echo("| hints | beam | length penalty | repetition penalty | en → ru | en → az | en → hy | length |")
    typer.echo("| --- | --- | --- | --- | --- | --- | --- | --- |")
    for trial in trials(out, dev[:: max(1, len(dev) // lines)]):
        scores = " | ".join(f"{trial.chrf[target]:.1f}" for target in ("ru", "az", "hy"))
        typer.echo(
            f"| {trial.hints} | {trial.beam} | {trial.length_penalty} | {trial.repetition_penalty} "
            f"| {scores} | {trial.length:.2f} |"
        )


@app.command()
def topics(out: Annotated[Path, typer.Option()] = EMBEDDED / "topics.npz") -> None:
    """Trains the topic classifier and prints its accuracy on lines it never saw."""
    from models.training.topics import accuracy, gold_points, train_topics

    parts = split(read_lines())
    train_topics(parts, out, gold_points(DEVELOPMENT))
    for language, values in accuracy(parts.test, out).items():
        typer.echo(
            f"{language}: likeliest topic is the line's first {values['main']:.1%}, one of its own {values['any']:.1%}"
        )


@app.command()
def salience(
    folder: Annotated[Path, typer.Option()] = DEVELOPMENT, out: Annotated[Path, typer.Option()] = SALIENCE
) -> None:
    """Fits the weights of salience and prints the share of pairs of sentences that they put in order."""
    from models.training.salience import train_salience

    before, after = train_salience(folder, out)
    typer.echo(f"pairs in order on documents left out: {before:.1%} by topic alone, {after:.1%} by all parts")


@app.command()
def truecase(out: Annotated[Path, typer.Option()] = EMBEDDED / "truecase.npz") -> None:
    """Collects how the corpus writes its words."""
    from models.training.truecase import train_truecase

    train_truecase(split(read_lines()).train, out)


@app.command()
def evaluate(
    out: Out = TRANSLATOR,
    work: Work = RUN,
    every: Annotated[int, typer.Option(min=1, help="Take every so many held-out lines.")] = 1,
) -> None:
    """Prints the tables of the model card; the float weights, where WORK has them, are timed against the model."""
    from models.training.evaluate import report

    parts, weights = split(read_lines()), work / "weights"
    typer.echo(report(out, replace(parts, test=parts.test[::every]), weights if weights.is_dir() else None))


@app.command("all")
def everything(work: Work = RUN) -> None:
    """All steps in order."""
    if not (work / "vocab.json").exists():
        tokenizer(work)
    train(work)
    convert(work)
    inflection()
    calibrate()
    topics()
    truecase()
    evaluate()


if __name__ == "__main__":
    app()
