"""Markdown: the brief for pasting into an editor's own text (CommonMark; reads the same on GitHub and in Pandoc)."""

from __future__ import annotations

import re
from collections.abc import Iterator

from briefing.brief import Brief, KeyPoint, Section
from briefing.document import Document
from briefing.export import masthead
from briefing.export.legible import line
from briefing.export.wording import NOT_TRANSLATED, badge, flag_words, native_name, point_words

_SPECIAL = re.compile(r"[\\`*_\[\]<>&#~|$^]")
_FIRST = re.compile(r"^(?:([-+=:])|([0-9]{1,9})([.)]))")


class MarkdownExporter:
    """A heading, the key points with their evidence as quotes, then a section for each language."""

    extension = ".md"
    media_type = "text/markdown"
    binary = False

    def render(self, brief: Brief, document: Document | None = None) -> bytes:
        """The brief as Markdown in UTF-8; whatever the statement says is escaped and stays text."""
        return ("\n\n".join(_blocks(brief, document)) + "\n").encode()


def escape(text: str) -> str:
    """`text` on one line, with a backslash before every character that Markdown would act on."""
    escaped = _SPECIAL.sub(r"\\\g<0>", line(text))
    return _FIRST.sub(lambda found: f"\\{found[1]}" if found[1] else f"{found[2]}\\{found[3]}", escaped)


def _blocks(brief: Brief, document: Document | None) -> Iterator[str]:
    yield f"# {escape(masthead.title(brief))}"
    yield escape(" · ".join(masthead.facts(brief, document)))
    if headline := escape(masthead.headline(brief)):
        yield f"**{headline}**"
    if brief.speakers:
        yield f"Speakers: {escape('; '.join(masthead.speakers(brief)))}"
    yield "## Key points"
    for section, points in masthead.sections(brief):
        yield from _section(section, brief.source.language)
        for number, point in points:
            yield _item(number, _point(point, brief.source.language))
    for language in masthead.targets(brief):
        yield f"## {escape(native_name(language))}"
        if (translation := masthead.translated_headline(brief, language)) and escape(translation.text):
            yield f"**{escape(translation.text)}**"
            yield f"*{escape('; '.join([badge(translation), *flag_words(translation)]))}*"
        for section, points in masthead.sections(brief):
            yield from _section(section, language)
            for number, point in points:
                yield _item(number, _translated(point, language))
    if brief.warnings:
        yield "## Warnings"
        yield "\n".join(f"- {escape(warning)}" for warning in brief.warnings)
    yield "---"
    if legend := masthead.legend(brief):
        yield "\n".join(f"- *{origin}*: {escape(words)}" for origin, words in legend)
    if brief.engines:
        yield escape(" · ".join(masthead.engines(brief)))


def _section(section: Section | None, language: str) -> Iterator[str]:
    """The heading of a section, and who asked."""
    if section and (title := escape(masthead.section_title(section, language))):
        yield f"### {title}"
    if section and (asked := escape(masthead.asked_by(section))):
        yield f"*{asked}*"


def _item(number: int, paragraphs: Iterator[str]) -> str:
    """A numbered list item; what follows its first paragraph is indented to belong to it."""
    mark = f"{number}. "
    return mark + f"\n\n{' ' * len(mark)}".join(paragraph for paragraph in paragraphs if paragraph)


def _point(point: KeyPoint, language: str) -> Iterator[str]:
    heading = [f"**{label}**" if (label := escape(masthead.label(point, language))) else "", escape(point.speaker)]
    yield " · ".join(part for part in heading if part)
    yield escape(point.text)
    if told := escape("; ".join(point_words(point))):
        yield f"*{told}*"
    for evidence in point.evidence:
        yield f"> {escape(evidence.quote)}"


def _translated(point: KeyPoint, language: str) -> Iterator[str]:
    translation = point.translations.get(language)
    if translation is None:
        yield f"*{NOT_TRANSLATED}*"
        return
    if label := escape(masthead.label(point, language)):
        yield f"**{label}**"
    yield escape(translation.text)
    yield f"*{escape('; '.join([badge(translation), *flag_words(translation)]))}*"
