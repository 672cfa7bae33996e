"""The commands: each a few lines over the API. Errors are one sentence; exit 2 for bad input, 1 for a failure."""

from __future__ import annotations

import errno
import os
import sys
from pathlib import Path
from typing import Annotated, NoReturn

import typer

from briefing.batch import cli as batch_commands
from briefing.desk.cli import serve, store_app, user_app
from briefing.errors import BriefingError, InputError
from briefing.memory_cli import glossary_app, memory_app
from briefing.models_commands import models_app
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
WordsOption = Annotated[int | None, typer.Option(help="At most so many words in all key points together.")]
SummarizerOption = Annotated[
    str | None,
    typer.Option(help="extractive, an installed summarization or chat model, llm; if not given, what is configured."),
]
FormatOption = Annotated[
    str | None,
    typer.Option(
        "--format",
        help="text, json, markdown, html, docx, ninjs, xliff or messenger; if not given, what the ending of --out "
        "says, else text.",
    ),
]
OutOption = Annotated[Path | None, typer.Option("--out", help="Write to this file instead of the terminal.")]
FromOption = Annotated[str, typer.Option("--from", help="Language of the text; detected if not given.")]
EngineOption = Annotated[
    str | None,
    typer.Option(help="Translation engine: auto, embedded, an installed model, llm; if not given, what is configured."),
]
TopicsOption = Annotated[Path | None, typer.Option(help="YAML file with the newsroom's own topics.")]
GlossaryOption = Annotated[Path | None, typer.Option(help="YAML or TSV file with the newsroom's glossary.")]

_SOURCE_AND_TARGET = 2
"""Languages of an XLIFF file; which of those named is the source's is known once the text is read."""
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
    words: WordsOption = None,
    format_: FormatOption = None,
    out: OutOption = None,
    from_: FromOption = "",
    engine: EngineOption = None,
    summarizer: SummarizerOption = None,
    topics: TopicsOption = None,
    glossary: GlossaryOption = None,
) -> None:
    """Key points of a statement with speaker and evidence, translated."""
    from briefing.briefer import Briefer
    from briefing.lines import refuse_same

    form = output_format(out, format_, source)
    targets = None if to is None else _named(to)
    if form == "xliff" and (targets is None or len(set(targets)) > _SOURCE_AND_TARGET):
        raise InputError("an XLIFF file has one target language; name one with --to")
    briefer = Briefer(engine, topics=topics, glossary=glossary, summarizer=summarizer)
    brief, document = briefer.brief_with_document(source, targets, points, from_, words)
    if targets and not brief.targets:
        refuse_same(brief.source.language, brief.source.language)
    deliver(brief, document, form, out)


@app.command()
def summarize(
    source: FileArgument,
    points: PointsOption = 5,
    words: WordsOption = None,
    format_: FormatOption = None,
    out: OutOption = None,
    from_: FromOption = "",
    summarizer: SummarizerOption = None,
    topics: TopicsOption = None,
) -> None:
    """Key points of a statement in its own language."""
    from briefing.briefer import Briefer

    form = output_format(out, format_, source)
    briefer = Briefer(topics=topics, summarizer=summarizer)
    deliver(*briefer.brief_with_document(source, (), points, from_, words), form, out)


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
    engine: EngineOption = None,
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
app.add_typer(models_app, name="models")
app.add_typer(memory_app, name="memory")
app.add_typer(glossary_app, name="glossary")
app.add_typer(store_app, name="store")
app.add_typer(user_app, name="user")
app.command()(serve)


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
        _fail("interrupted", 130)
    except SystemExit as stop:  # which typer makes of Ctrl-C, without a word
        if stop.code == 130:
            _fail("interrupted", 130)
        raise
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
