"""Text: the brief for reading on a terminal, or in a plain text file."""

from __future__ import annotations

from collections.abc import Iterable
from io import StringIO
from typing import TYPE_CHECKING

from briefing.brief import Brief, KeyPoint, Section, Translation
from briefing.document import Document
from briefing.export import masthead
from briefing.export.legible import line
from briefing.export.wording import NOT_TRANSLATED, badge, flag_words, native_name, point_words

if TYPE_CHECKING:
    from rich.console import Console, RenderableType
    from rich.text import Text

WIDTH = 100
_BADGE_STYLES = {"memory": "green", "human": "green", "fuzzy": "cyan", "model": "blue", "llm": "magenta"}


class TextExporter:
    """Plain UTF-8 text, 100 columns wide, without colour."""

    extension = ".txt"
    media_type = "text/plain"
    binary = False

    def render(self, brief: Brief, document: Document | None = None) -> bytes:
        """The brief as `show` prints it, without escape sequences and trailing blanks."""
        from rich.console import Console

        console = Console(file=StringIO(), width=WIDTH, force_terminal=False, color_system=None, legacy_windows=False)
        with console.capture() as capture:
            show(brief, console, document)
        return "".join(f"{row.rstrip()}\n" for row in capture.get().rstrip("\n").split("\n")).encode()


def show(brief: Brief, console: Console, document: Document | None = None) -> None:
    """Print the brief to a rich console, in colour if the console is a terminal that has it.

    Text of the document is printed as it is, never as markup; escape sequences in it are left out.
    """
    _print(console, masthead.title(brief), "bold")
    _print(console, " · ".join(masthead.facts(brief, document)), "dim")
    if brief.speakers:
        _print(console, f"Speakers: {'; '.join(masthead.speakers(brief))}", "dim")
    console.print()
    if headline := masthead.headline(brief):
        _print(console, headline, "bold")
        console.print()
    if not brief.key_points:
        _print(console, "No key points were found.")
        console.print()
    for section, points in masthead.sections(brief):
        _section(console, section, brief.source.language)
        _numbered(console, ((number, _point(point, brief.source.language)) for number, point in points))
    for language in masthead.targets(brief):
        console.rule(_text(native_name(language), "bold"), align="left", characters="─", style="dim")
        console.print()
        if translation := masthead.translated_headline(brief, language):
            console.print(_headline(translation))
            for doubt in _doubts(translation):
                console.print(doubt)
            console.print()
        for section, points in masthead.sections(brief):
            _section(console, section, language)
            _numbered(console, ((number, _translated(point, language)) for number, point in points))
    if brief.warnings:
        _print(console, "Warnings", "bold yellow")
        for warning in brief.warnings:
            _row(console, "!", [_text(line(warning), "yellow")])
        console.print()
    for origin, words in masthead.legend(brief):
        _print(console, f"{origin}: {words}", "dim")
    if brief.engines:
        _print(console, " · ".join(masthead.engines(brief)), "dim")


def _point(point: KeyPoint, language: str) -> list[Text]:
    heading = _text(masthead.label(point, language), "bold")
    if point.speaker:
        heading.append(f"{' · ' if heading else ''}{line(point.speaker)}", "cyan")
    quotes = [_text(f"“{line(evidence.quote)}”", "dim") for evidence in point.evidence]
    told = "; ".join(line(words) for words in point_words(point))
    style = "yellow" if point.flags else "blue"
    return [heading, _text(line(point.text)), *([_text(f"[{told}]", style)] if told else []), *quotes]


def _section(console: Console, section: Section | None, language: str) -> None:
    """The title of a section, and who asked."""
    parts = [masthead.section_title(section, language), masthead.asked_by(section)] if section else []
    if title := " · ".join(part for part in parts if part):
        _print(console, title, "bold underline")
        console.print()


def _headline(translation: Translation) -> Text:
    """A translated headline with its origin."""
    return _text(f"{line(translation.text)} ", "bold").append_text(_origin(translation))


def _origin(translation: Translation) -> Text:
    return _text(f"[{badge(translation)}]", _BADGE_STYLES.get(translation.origin, ""))


def _doubts(translation: Translation) -> list[Text]:
    flags = "; ".join(line(words) for words in flag_words(translation))
    return [_text(f"! {flags}", "yellow")] if flags else []


def _translated(point: KeyPoint, language: str) -> list[Text]:
    translation = point.translations.get(language)
    if translation is None:
        return [_text(NOT_TRANSLATED, "yellow")]
    heading = _text(masthead.label(point, language), "bold")
    heading.append(" " if heading else "").append_text(_origin(translation))
    return [heading, _text(line(translation.text)), *_doubts(translation)]


def _numbered(console: Console, points: Iterable[tuple[int, list[Text]]]) -> None:
    for number, lines in points:
        _row(console, str(number), [text for text in lines if text])
        console.print()


def _row(console: Console, mark: str, lines: Iterable[RenderableType]) -> None:
    """A mark in the margin and lines beside it, wrapped where the console ends, never cut."""
    from rich.console import Group
    from rich.table import Table

    row = Table.grid(padding=(0, 1))
    row.add_column(justify="right", min_width=2, no_wrap=True)
    row.add_column(overflow="fold")
    row.add_row(_text(mark, "bold"), Group(*lines))
    console.print(row)


def _print(console: Console, text: str, style: str = "") -> None:
    console.print(_text(text, style))


def _text(text: str, style: str = "") -> Text:
    from rich.text import Text

    return Text(text, style=style, overflow="fold")
