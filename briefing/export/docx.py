"""DOCX: the brief as a Word document, for newsrooms that edit there."""

from __future__ import annotations

from datetime import datetime, timezone
from io import BytesIO
from typing import TYPE_CHECKING

from briefing.brief import Brief, KeyPoint, Section
from briefing.document import Document
from briefing.export import docx_styles, masthead
from briefing.export.legible import line
from briefing.export.wording import NOT_TRANSLATED, badge, flag_words, native_name, point_words

if TYPE_CHECKING:
    from docx.document import Document as WordDocument


class DocxExporter:
    """Title, facts and key points with their evidence, then a section for each language; Word styles throughout."""

    extension = ".docx"
    media_type = "application/vnd.openxmlformats-officedocument.wordprocessingml.document"
    binary = True

    def render(self, brief: Brief, document: Document | None = None) -> bytes:
        """The bytes of the .docx file; what XML can't hold is left out of the text."""
        import docx

        word = docx.Document()
        docx_styles.define(word)
        _properties(word, brief)
        source = brief.source.language
        _paragraph(word, "Title", (masthead.title(brief), source))
        _paragraph(word, "Subtitle", (masthead.headline(brief), source))
        _paragraph(word, "Brief Facts", (" · ".join(masthead.facts(brief, document)), "en"))
        if brief.speakers:
            _paragraph(word, "Brief Facts", (f"Speakers: {'; '.join(masthead.speakers(brief))}", source))
        _paragraph(word, "Heading 1", ("Key points", "en"))
        for section, points in masthead.sections(brief):
            _section(word, section, source)
            for number, point in points:
                _point(word, number, point, source)
        for language in masthead.targets(brief):
            _paragraph(word, "Heading 1", (native_name(language), language))
            _headline(word, brief, language)
            for section, points in masthead.sections(brief):
                _section(word, section, language)
                for number, point in points:
                    _translated(word, number, point, language)
        _end(word, brief)
        content = BytesIO()
        word.save(content)
        return content.getvalue()


def _properties(word: WordDocument, brief: Brief) -> None:
    """What file managers show; python-docx would leave its own template's there. Word allows 255 characters."""
    now = datetime.now(timezone.utc).replace(tzinfo=None)
    word.core_properties.created = word.core_properties.modified = now
    word.core_properties.title = masthead.title(brief)[:255]
    word.core_properties.author = ""
    word.core_properties.comments = ""
    word.core_properties.language = brief.source.language


def _headline(word: WordDocument, brief: Brief, language: str) -> None:
    translation = masthead.translated_headline(brief, language)
    if translation is None:
        return
    _paragraph(word, "Subtitle", (line(translation.text), language))
    _paragraph(word, "Brief Origin", (badge(translation), "en"))
    for words in flag_words(translation):
        _paragraph(word, "Brief Flag", (line(words), "en"))


def _section(word: WordDocument, section: Section | None, language: str) -> None:
    if section:
        _paragraph(word, "Brief Section", (masthead.section_title(section, language), language))
        _paragraph(word, "Brief Facts", (masthead.asked_by(section), "en"))


def _point(word: WordDocument, number: int, point: KeyPoint, language: str) -> None:
    heading = [part for part in (masthead.label(point, language), line(point.speaker)) if part]
    _paragraph(word, "Heading 2", (f"{number}. {' · '.join(heading)}".strip(), language))
    _paragraph(word, "Normal", (line(point.text), language))
    _paragraph(word, "Brief Origin", ("; ".join(map(line, point_words(point))), "en"))
    for evidence in point.evidence:
        _paragraph(word, "Quote", (f"“{line(evidence.quote)}”", language))


def _translated(word: WordDocument, number: int, point: KeyPoint, language: str) -> None:
    _paragraph(word, "Heading 2", (f"{number}. {masthead.label(point, language)}".strip(), language))
    translation = point.translations.get(language)
    if translation is None:
        _paragraph(word, "Brief Flag", (NOT_TRANSLATED, "en"))
        return
    _paragraph(word, "Normal", (line(translation.text), language))
    _paragraph(word, "Brief Origin", (badge(translation), "en"))
    for words in flag_words(translation):
        _paragraph(word, "Brief Flag", (line(words), "en"))


def _end(word: WordDocument, brief: Brief) -> None:
    if brief.warnings:
        _paragraph(word, "Heading 1", ("Warnings", "en"))
        for warning in brief.warnings:
            _paragraph(word, "Brief Flag", (line(warning), "en"))
    legend = [f"{origin}: {words}" for origin, words in masthead.legend(brief)]
    if legend or brief.engines:
        _paragraph(word, "Heading 1", ("About this brief", "en"))
    for words in [*legend, " · ".join(masthead.engines(brief))]:
        _paragraph(word, "Brief Facts", (words, "en"))


def _paragraph(word: WordDocument, style: str, run: tuple[str, str]) -> None:
    """A paragraph of one run: its text and the language that proofing and hyphenation should take it for."""
    text, language = run
    if text:
        docx_styles.set_language(word.add_paragraph(style=style).add_run(text), language)
