"""`briefing memory` and `briefing glossary`: what the newsroom has approved, and the terms it insists on."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING, Annotated

import typer

from briefing.errors import InputError

if TYPE_CHECKING:
    from briefing.translate.memory_files import Imported

memory_app = typer.Typer(help="The newsroom's own translation memory.", no_args_is_help=True, rich_markup_mode=None)
glossary_app = typer.Typer(help="The newsroom's own glossary.", no_args_is_help=True, rich_markup_mode=None)


@memory_app.command("add")
def memory_add(
    source: Annotated[str, typer.Argument(help="The sentence.")],
    translation: Annotated[str, typer.Argument(help="Its approved translation.")],
    from_: Annotated[str, typer.Option("--from", help="Language of the sentence.")],
    to: Annotated[str, typer.Option(help="Language of the translation.")],
) -> None:
    """Approve one translation."""
    from briefing.language.detect import other_language
    from briefing.language.names import describe, language_code
    from briefing.translate.memory import Memory

    texts = {language_code(from_): source, language_code(to): translation}
    for stated, text in texts.items():
        if found := other_language(text, stated):
            raise InputError(f"{text!r} is in {describe(found)}, not in {describe(stated)}; see --from and --to")
    typer.echo(_added(Memory.own().add_new([(texts, "human", "approved")])))


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
    path: Annotated[Path, typer.Argument(help="TMX, XLIFF, or TSV or CSV with columns for en, ru, az, hy.")],
) -> None:
    """Approve the translations of a file."""
    from briefing.translate.memory import Memory
    from briefing.translate.memory_files import import_

    typer.echo(_imported("segment", import_(Memory.own(), path)))


@memory_app.command("export")
def memory_export(
    path: Annotated[Path, typer.Argument(help="TMX, TSV, CSV or XLIFF file to write.")],
    from_: Annotated[str, typer.Option("--from", help="For XLIFF: language of the sentences.")] = "",
    to: Annotated[str, typer.Option(help="For XLIFF: language of the translations.")] = "",
    xliff: Annotated[str, typer.Option("--xliff", help="Version of XLIFF, 2.0 or 1.2.")] = "2.0",
) -> None:
    """Write the newsroom's approved translations to a file."""
    from briefing.language.names import language_code
    from briefing.lines import count
    from briefing.translate.memory import Memory
    from briefing.translate.memory_files import XLIFF, export, export_xliff

    if path.suffix.lower() in XLIFF:
        if not from_ or not to:
            raise InputError("an XLIFF file has one source and one target language; name them with --from and --to")
        number = export_xliff(Memory.own(), path, language_code(from_), language_code(to), xliff)
    else:
        number = export(Memory.own(), path)
    typer.echo(f"{count(number, 'segment')} written to {path}")


@memory_app.command("remove")
def memory_remove(
    source: Annotated[str, typer.Argument(help="The sentence.")],
    translation: Annotated[str, typer.Argument(help="Its translation.")],
    from_: Annotated[str, typer.Option("--from", help="Language of the sentence.")],
    to: Annotated[str, typer.Option(help="Language of the translation.")],
) -> None:
    """Take out an entry that has exactly these two sentences."""
    from briefing.language.names import language_code
    from briefing.lines import count
    from briefing.translate.memory import Memory

    removed = Memory.own().remove({language_code(from_): source, language_code(to): translation})
    if not removed:
        raise InputError("the newsroom's memory has no such entry; `briefing memory search` shows what it has")
    typer.echo(f"{count(removed, 'segment')} removed")


@glossary_app.command("add")
def glossary_add(
    use: Annotated[list[str], typer.Option("--use", help="LANGUAGE=FORM, for example ru=Ереван; again for others.")],
    avoid: Annotated[list[str] | None, typer.Option("--avoid", help="LANGUAGE=FORM that must not stand.")] = None,
    note: Annotated[str, typer.Option(help="Why.")] = "",
) -> None:
    """Add a term. It counts in every brief from now on."""
    from briefing.translate.glossary import Term
    from briefing.translate.glossary_files import add

    typer.echo(_added(add([Term(_forms(use, "--use"), _forms(avoid or [], "--avoid"), " ".join(note.split()))])))


@glossary_app.command("search")
def glossary_search(words: Annotated[str, typer.Argument(help="Part of a term, in any language.")]) -> None:
    """Terms with a form that contains the words."""
    from briefing.translate.glossary import LANGUAGES, Glossary

    if not words.strip():
        raise InputError("no words to look for were given; name one or more")
    found = (Glossary.own() or Glossary()).search(words)
    if not found:
        typer.echo(f"no term contains {words!r}", err=True)
    for term in found:
        for code in LANGUAGES:
            for what, forms in (("use", term.use.get(code)), ("avoid", term.avoid.get(code))):
                if forms:
                    typer.echo(f"{code}\t{what}\t{' | '.join(forms)}")
        if term.note:
            typer.echo(f"note\t\t{term.note}")
        typer.echo()


@glossary_app.command("import")
def glossary_import(path: Annotated[Path, typer.Argument(help="TBX, TSV, CSV or YAML file.")]) -> None:
    """Add the terms of a file."""
    from briefing.translate.glossary_files import import_

    typer.echo(_imported("term", import_(path)))


@glossary_app.command("export")
def glossary_export(path: Annotated[Path, typer.Argument(help="TBX, TSV or CSV file to write.")]) -> None:
    """Write the newsroom's glossary to a file."""
    from briefing.lines import count
    from briefing.translate.glossary_files import export

    typer.echo(f"{count(export(path), 'term')} written to {path}")


def _added(new: int) -> str:
    return "added" if new else "it was there already"


def _imported(what: str, imported: Imported) -> str:
    from briefing.lines import count

    known = f"; {imported.known} {'was' if imported.known == 1 else 'were'} there already" if imported.known else ""
    return f"{count(imported.new, what)} imported{known}"


def _forms(given: list[str], option: str) -> dict[str, tuple[str, ...]]:
    """`["ru=Ереван", "ru=Эривань"]` by language. Raises InputError."""
    from briefing.language.names import language_code
    from briefing.translate.glossary_files import forms

    found: dict[str, tuple[str, ...]] = {}
    for entry in given:
        language, equals, form = entry.partition("=")
        if not equals or not forms([form]):
            raise InputError(f"{option} is LANGUAGE=FORM, for example ru=Ереван, not {entry!r}")
        code = language_code(language)
        found[code] = (*found.get(code, ()), *forms([form]))
    return found
