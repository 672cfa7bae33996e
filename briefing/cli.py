"""The commands: each a few lines over the API. Errors are one sentence; exit 2 for bad input, 1 for a failure."""

from __future__ import annotations

import errno
import os
import sys
from pathlib import Path
from typing import Annotated, NoReturn

import typer

from briefing.batch import cli as batch_commands
from briefing.errors import BriefingError, InputError
from briefing.output import deliver, output_format

app = typer.Typer(
    name="briefing",
    help="Attributed key points of press conferences and statements, in Armenian, Azerbaijani and Russian. "
    "Everything runs on this machine.",
    no_args_is_help=True,
    add_completion=False,
    rich_markup_mode=None,
)

FileArgument = Annotated[
    str, typer.Argument(metavar="FILE|URL|-", help="A file, a web address, or - for standard input.")
]
PointsOption = Annotated[int, typer.Option(help="At most so many key points.")]
FormatOption = Annotated[
    str | None,
    typer.Option(
        "--format", help="text, json, markdown, html or docx; if not given, what the ending of --out says, else text."
    ),
]
OutOption = Annotated[Path | None, typer.Option("--out", help="Write to this file instead of the terminal.")]
FromOption = Annotated[str, typer.Option("--from", help="Language of the text; detected if not given.")]
EngineOption = Annotated[str, typer.Option(help="Translation engine.")]
TopicsOption = Annotated[Path | None, typer.Option(help="YAML file with the newsroom's own topics.")]
GlossaryOption = Annotated[Path | None, typer.Option(help="YAML or TSV file with the newsroom's glossary.")]

_FULL = (errno.ENOSPC, errno.EDQUOT, errno.EFBIG, errno.EIO)
"""Errors of writing. Those of files are caught where files are written, so what is left is standard output."""


def _version(wanted: bool) -> None:
    if wanted:
        from importlib.metadata import version

        typer.echo(f"briefing {version('briefing')}")
        raise typer.Exit


@app.callback()
def _options(
    version: Annotated[
        bool, typer.Option("--version", callback=_version, is_eager=True, help="Say the version and stop.")
    ] = False,
    debug: Annotated[bool, typer.Option("--debug", help="Show where an error arose; works anywhere.")] = False,
) -> None:
    pass


@app.command("brief")
def brief_command(
    source: FileArgument,
    to: Annotated[str | None, typer.Option(help="Target languages, for example hy,az,ru.")] = None,
    points: PointsOption = 5,
    format_: FormatOption = None,
    out: OutOption = None,
    from_: FromOption = "",
    engine: EngineOption = "embedded",
    topics: TopicsOption = None,
    glossary: GlossaryOption = None,
) -> None:
    """Key points of a statement with speaker and evidence, translated."""
    from briefing.briefer import Briefer
    from briefing.lines import refuse_same

    form = output_format(out, format_)
    targets = None if to is None else _named(to)
    brief, document = Briefer(engine, topics=_own_topics(topics), glossary=glossary).brief_with_document(
        source, targets, points, from_
    )
    if targets and not brief.targets:
        refuse_same(brief.source.language, brief.source.language)
    deliver(brief, document, form, out)


@app.command()
def summarize(
    source: FileArgument,
    points: PointsOption = 5,
    format_: FormatOption = None,
    out: OutOption = None,
    from_: FromOption = "",
    topics: TopicsOption = None,
) -> None:
    """Key points of a statement in its own language."""
    from briefing.briefer import Briefer

    form = output_format(out, format_)
    deliver(*Briefer(topics=_own_topics(topics)).brief_with_document(source, (), points, from_), form, out)


@app.command()
def detect(
    source: FileArgument,
    lines: Annotated[bool, typer.Option("--lines", help="One answer for each line.")] = False,
    json_: Annotated[bool, typer.Option("--json", help="As JSON.")] = False,
) -> None:
    """The language of a text: CODE, tab, confidence."""
    from briefing.lines import detect_lines, detect_text

    for answer in detect_lines(source, json_) if lines else [detect_text(source, json_)]:
        typer.echo(answer)


@app.command()
def translate(
    source: FileArgument,
    to: Annotated[str, typer.Option(help="Target language, for example hy.")],
    from_: FromOption = "",
    lines: Annotated[bool, typer.Option("--lines", help="One output line for each input line, in order.")] = False,
    json_: Annotated[
        bool, typer.Option("--json", help="One JSON object a sentence or line (each, numbered), with origin and flags.")
    ] = False,
    engine: EngineOption = "embedded",
    glossary: GlossaryOption = None,
) -> None:
    """A text translated sentence by sentence; how many sentences are doubtful is said at the end."""
    from briefing.briefer import Briefer
    from briefing.lines import translate_lines, translate_text

    targets = _named(to)
    if len(targets) > 1:
        raise InputError(f"translate writes one language at a time; name one of {to} with --to")
    briefer = Briefer(engine, glossary=glossary)
    result = (translate_lines if lines else translate_text)(briefer, source, targets[0], from_)
    typer.echo(result.json() if json_ else result.text(), nl=False)
    if result.foreign:
        typer.echo(result.foreign_warning(), err=True)
    if result.doubtful:
        typer.echo(result.warning(), err=True)


app.command()(batch_commands.batch)
app.command()(batch_commands.mcp)
memory_app = typer.Typer(help="The newsroom's own translation memory.", no_args_is_help=True, rich_markup_mode=None)
app.add_typer(memory_app, name="memory")
models_app = typer.Typer(help="Translation models on this machine.", no_args_is_help=True, rich_markup_mode=None)
app.add_typer(models_app, name="models")


@memory_app.command("add")
def memory_add(
    source: Annotated[str, typer.Argument(help="The sentence.")],
    translation: Annotated[str, typer.Argument(help="Its approved translation.")],
    from_: Annotated[str, typer.Option("--from", help="Language of the sentence.")],
    to: Annotated[str, typer.Option(help="Language of the translation.")],
) -> None:
    """Approve one translation."""
    from briefing.language.names import describe, language_code
    from briefing.lines import other_language
    from briefing.translate.memory import Memory

    texts = {language_code(from_): source, language_code(to): translation}
    for stated, text in texts.items():
        if found := other_language(text, stated):
            raise InputError(f"{text!r} is in {describe(found)}, not in {describe(stated)}; see --from and --to")
    Memory.own().add(texts)
    typer.echo("added")


@memory_app.command("search")
def memory_search(
    words: Annotated[str, typer.Argument(help="Words to look for, in any language.")],
    limit: Annotated[int, typer.Option(help="At most so many segments.")] = 20,
) -> None:
    """Approved translations that contain the words, the newsroom's first."""
    from briefing.translate.memory import Memory

    if not words.strip():
        raise InputError("no words to look for were given; name one or more")
    if limit < 1:
        raise InputError(f"--limit is the most segments to show, 1 or more, not {limit}")
    found = [
        (memory, segment)
        for memory in (Memory.own(), Memory.default())
        for segment in memory.search(words, limit=limit)
    ]
    if not found:
        typer.echo(f"no approved translation contains {words!r}", err=True)
    for memory, segment in found[:limit]:
        for language, text in segment.texts.items():
            typer.echo(f"{memory.signature}\t{language}\t{text}")
        typer.echo()


@memory_app.command("import")
def memory_import(
    path: Annotated[Path, typer.Argument(help="TSV or CSV with a column for each language: en, ru, az, hy.")],
) -> None:
    """Approve the translations of a table."""
    from briefing.lines import count
    from briefing.translate.memory import Memory
    from briefing.translate.memory_files import import_

    typer.echo(f"{count(import_(Memory.own(), path), 'segment')} imported")


@memory_app.command("export")
def memory_export(path: Annotated[Path, typer.Argument(help="TSV or CSV file to write.")]) -> None:
    """Write the newsroom's approved translations to a table."""
    from briefing.lines import count
    from briefing.translate.memory import Memory
    from briefing.translate.memory_files import export

    typer.echo(f"{count(export(Memory.own(), path), 'segment')} written to {path}")


@models_app.command("list")
def models_list() -> None:
    """The translation engines that can be named with --engine."""
    from briefing import plugins

    typer.echo("engine\tsignature\tdirections")
    for name in plugins.names("briefing.engines"):
        engine = plugins.load("briefing.engines", name)()
        pairs = sorted(f"{source}→{target}" for source, target in engine.directions())
        typer.echo(f"{name}\t{engine.signature}\t{' '.join(pairs)}")


@models_app.command("verify")
def models_verify() -> None:
    """Check the embedded model against its checksum."""
    from briefing import catalog
    from briefing.translate.ctranslate2 import verify

    folder = catalog.embedded_translator()
    typer.echo(f"{folder}: sha256 {verify(folder)} as stated")


def _own_topics(path: Path | None) -> Path | None:
    """The file of the newsroom's topics. Raises InputError where it isn't text, before any work is done."""
    from briefing.translate import own_text

    if path is not None:
        own_text.read(path, "the topics file")
    return path


def _named(languages: str) -> list[str]:
    """`hy,az` as a list. Raises InputError where none are named."""
    from briefing.language.names import SUPPORTED, describe

    named = [code.strip() for code in languages.replace(";", ",").split(",") if code.strip()]
    if not named:
        raise InputError(f"--to names no language; there are: {', '.join(map(describe, SUPPORTED))}")
    return named


def main() -> NoReturn:
    """The `briefing` command. `--debug` anywhere shows the traceback of an error."""
    arguments = [argument for argument in sys.argv[1:] if argument != "--debug"]
    debug = len(arguments) < len(sys.argv) - 1
    for stream in (sys.stdout, sys.stderr):
        if hasattr(stream, "reconfigure"):
            stream.reconfigure(encoding="utf-8", errors="backslashreplace")
    try:
        try:
            app(arguments, prog_name="briefing")
        finally:
            sys.stdout.flush()
    except BriefingError as error:
        if debug:
            raise
        _fail(str(error), error.exit_code)
    except BrokenPipeError:
        os.dup2(os.open(os.devnull, os.O_WRONLY), sys.stdout.fileno())
        sys.exit(1)
    except KeyboardInterrupt:
        _fail("interrupted; nothing was written", 130)
    except Exception as error:
        if debug:
            raise
        if isinstance(error, OSError) and error.errno in _FULL and error.filename is None:
            # Else the interpreter tries again at its end.
            os.dup2(os.open(os.devnull, os.O_WRONLY), sys.stdout.fileno())
            _fail(f"standard output can't be written: {error.strerror}", 1)
        _fail(f"failed: {type(error).__name__}: {error}; run again with --debug to see where", 1)
    sys.exit(0)


def _fail(sentence: str, code: int) -> NoReturn:
    print(f"briefing: {' '.join(sentence.split())}", file=sys.stderr)
    sys.exit(code)
