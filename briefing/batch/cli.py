"""`briefing batch` and `briefing mcp`."""

from __future__ import annotations

import re
import sys
from math import inf
from pathlib import Path
from typing import Annotated

import typer

from briefing.errors import BriefingError, InputError

_SHOWN = 20
"""Failures that are listed at the end; all stand in failures.jsonl."""
_SOONEST = 10
"""Seconds that a feed is left alone, at least."""
_ADDRESS = re.compile(r"[a-z][a-z0-9+.-]+://", re.IGNORECASE)


def batch(
    inbox: Annotated[
        str | None,
        typer.Argument(help="Folder with statements; with --ray also JSONL or Parquet files, on disk or s3://, gs://…"),
    ] = None,
    out: Annotated[str, typer.Option("--out", help="Folder of the archive: briefs, index, digest, queue.")] = "briefs",
    to: Annotated[str | None, typer.Option(help="Target languages, for example hy,az,ru.")] = None,
    points: Annotated[int, typer.Option(help="At most so many key points a statement.")] = 5,
    words: Annotated[
        int | None, typer.Option(help="At most so many words in all key points of a statement together.")
    ] = None,
    from_: Annotated[str, typer.Option("--from", help="Language of all statements; detected if not given.")] = "",
    format_: Annotated[
        str, typer.Option("--format", help="Formats of the briefs, for example html,docx; JSON is always among them.")
    ] = "json,html",
    engine: Annotated[str, typer.Option(help="Translation engine; if not given, what is configured.")] = "",
    summarizer: Annotated[str, typer.Option(help="Summarizer; if not given, what is configured.")] = "",
    topics: Annotated[Path | None, typer.Option(help="YAML file with the newsroom's own topics.")] = None,
    glossary: Annotated[Path | None, typer.Option(help="YAML or TSV file with the newsroom's glossary.")] = None,
    watch: Annotated[bool, typer.Option("--watch", help="Go on and brief what arrives, until stopped.")] = False,
    feed: Annotated[list[str] | None, typer.Option(help="Follow an RSS or Atom feed too; can be given again.")] = None,
    every: Annotated[float, typer.Option(help="Seconds between two looks at a feed, 10 or more.")] = 300.0,
    resume: Annotated[bool, typer.Option("--resume", help="Take inbox, feeds and options from the last run.")] = False,
    retry: Annotated[bool, typer.Option("--retry", help="Try again what failed.")] = False,
    failures: Annotated[bool, typer.Option("--failures", help="List what failed, and do nothing else.")] = False,
    workers: Annotated[int | None, typer.Option(help="Processes; one for each core if not given.")] = None,
    json_: Annotated[bool, typer.Option("--json", help="One JSON line on standard output for each statement.")] = False,
    ray: Annotated[str | None, typer.Option(help="Address of a Ray cluster, or local.")] = None,
) -> None:
    """Brief every statement in a folder or feed; a second run does only what is new, changed or was interrupted."""
    from briefing.batch.work import Order

    if failures:
        if watch or retry or resume:
            raise InputError("--failures lists what failed and does nothing else; leave out --watch, --retry, --resume")
        _list_failures(Path(out))
        return
    if ray is None:
        _require_folders(inbox or "", out)
    if resume:
        from briefing.batch.batch import recalled

        folder, feeds, order = recalled(Path(out))
    else:
        targets = tuple(code.strip() for code in to.split(",") if code.strip()) if to is not None else None
        formats = tuple(dict.fromkeys(["json", *(name.strip() for name in format_.split(",") if name.strip())]))
        own_topics, own_glossary = (str(path.resolve()) if path else "" for path in (topics, glossary))
        order = Order(targets, points, from_, engine, own_topics, own_glossary, formats, words, summarizer)
        folder, feeds = Path(inbox) if inbox else None, tuple(feed or ())
    _check(order, folder, feeds, workers, every)
    if ray is not None:
        from briefing.batch.distributed import run

        if watch or feeds:
            raise InputError("--ray briefs an archive once; leave out --watch and --feed")
        raise typer.Exit(run(str(inbox or folder), out, order, ray, retry=retry, workers=workers))
    raise typer.Exit(_run(folder, Path(out), feeds, order, watch, retry, workers, every, json_))


def mcp() -> None:
    """Offer detect, summarize, translate and brief to assistants, as a Model Context Protocol server on stdio."""
    from briefing.tools import serve

    serve()


def _require_folders(*places: str) -> None:
    """Raises InputError for addresses, which are only a cluster's: as a path `s3://a` would be a folder `s3:`."""
    for place in places:
        if _ADDRESS.match(place):
            raise InputError(
                f"{place} is an address, not a folder; object storage needs --ray (--ray local on this machine), "
                "a feed --feed"
            )


def _check(
    order: object, folder: Path | None, feeds: tuple[str, ...], workers: int | None, every: float = 300.0
) -> None:
    """Refuses impossible options before anything is loaded or written."""
    from briefing import own_text
    from briefing.batch.work import Order
    from briefing.export import exporter
    from briefing.intake.url import require_valid
    from briefing.language.names import language_code
    from briefing.limits import check_length

    assert isinstance(order, Order)
    if folder is None and not feeds:
        raise InputError("no statements were named; give a folder, --feed, or --resume")
    check_length(order.points, order.words)
    for code in (*(order.to or ()), *([order.language] if order.language else [])):
        language_code(code)
    if workers is not None and workers < 1:
        raise InputError(f"--workers is a number of processes, 1 or more, not {workers}")
    if not _SOONEST <= every < inf:
        raise InputError(f"--every is a number of seconds, {_SOONEST} or more, not {every:g}")
    first: dict[str, str] = {}
    for name in order.formats:
        extension = exporter(name).extension
        if first.setdefault(extension, name) != name:
            raise InputError(
                f"the formats {first[extension]} and {name} both make {extension} files; leave one of them out"
            )
    if "xliff" in order.formats and (order.to is None or len(set(order.to)) != 1):
        raise InputError("an XLIFF file has one target language; name one with --to, or leave xliff out of --format")
    if order.topics:
        own_text.read(Path(order.topics), "the topics file")
    for address in feeds:
        if not address.lower().startswith(("http://", "https://")):
            raise InputError(f"--feed takes http and https addresses, not {address}")
        require_valid(address)


def _run(
    folder: Path | None,
    out: Path,
    feeds: tuple[str, ...],
    order: object,
    watch: bool,
    retry: bool,
    workers: int | None,
    every: float,
    json_: bool,
) -> int:
    """The exit status: 0, or 1 where statements or feeds failed in this run."""
    from briefing.batch.batch import Batch, Plan
    from briefing.batch.progress import Progress, summary
    from briefing.batch.work import Order
    from briefing.translate.ctranslate2 import usable_cores

    assert isinstance(order, Order)
    progress = Progress(json_)
    plan = Plan(out, order, folder, feeds, workers or usable_cores(), every=every)
    try:
        counts = Batch(plan, progress).run(watch=watch, retry=retry)
    except KeyboardInterrupt:
        raise Interrupted("interrupted; what is briefed is kept, run again to go on") from None
    print(summary(progress, counts), file=sys.stderr)
    for name, error in progress.failures[:_SHOWN]:
        print(f"failed: {name}: {error}", file=sys.stderr)
    if progress.failures:
        print(
            f"{len(progress.failures)} failed; all are in {out / 'failures.jsonl'}, --retry tries again",
            file=sys.stderr,
        )
    return 1 if progress.failures or progress.faults else 0


def _list_failures(out: Path) -> None:
    from briefing.batch.queue import Queue

    if not Queue.stands_in(out):
        raise InputError(f"there is no batch in {out}; check --out")
    queue = Queue(out)
    try:
        for statement in queue.failures():
            typer.echo(f"{statement.name}\t{statement.error}")
    finally:
        queue.close()


class Interrupted(BriefingError):
    """Ctrl-C."""

    exit_code = 130
