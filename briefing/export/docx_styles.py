"""The styles of the Word document, so that an editor changes the look of all briefs in Word's own way."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from docx.document import Document as WordDocument
    from docx.styles.style import ParagraphStyle
    from docx.text.run import Run

FONT = "Segoe UI"
"""Has Latin, Cyrillic and Armenian and comes with Windows; elsewhere Word and LibreOffice take the system's own."""

_LOCALES = {"en": "en-US", "ru": "ru-RU", "az": "az-Latn-AZ", "hy": "hy-AM"}
_INK, _QUIET, _ACCENT, _WARN = "1D1F21", "63676C", "8A2B1D", "8A4B00"


def define(word: WordDocument) -> None:
    """Set the page and the styles Title, Subtitle, Heading 1 and 2, Normal, Quote; add Brief Section, Facts, Origin and
    Flag."""
    from docx.enum.style import WD_STYLE_TYPE
    from docx.shared import Cm

    section = word.sections[0]
    section.page_width, section.page_height = Cm(21), Cm(29.7)
    section.left_margin = section.right_margin = Cm(2.5)
    section.top_margin = section.bottom_margin = Cm(2.2)
    for name in ("Brief Section", "Brief Facts", "Brief Origin", "Brief Flag"):
        word.styles.add_style(name, WD_STYLE_TYPE.PARAGRAPH)
    _style(word, "Normal", 10.5, _INK, after=4)
    _style(word, "Title", 20, _INK, bold=True, after=6)
    _style(word, "Subtitle", 13, _INK, bold=True, after=4)
    _style(word, "Brief Section", 11.5, _ACCENT, bold=True, before=14, after=2)
    _style(word, "Heading 1", 14, _ACCENT, bold=True, before=18, after=4)
    _style(word, "Heading 2", 10.5, _INK, bold=True, before=10, after=2)
    _style(word, "Quote", 9.5, _QUIET, after=3, indent=0.6)
    _style(word, "Brief Facts", 9, _QUIET, after=2)
    _style(word, "Brief Origin", 8.5, _QUIET, after=1)
    _style(word, "Brief Flag", 9, _WARN, after=1)


def set_language(run: Run, language: str) -> None:
    """Mark the run as being in `language`, a code of the brief; nothing is marked for an empty one."""
    from docx.oxml import OxmlElement
    from docx.oxml.ns import qn

    if language:
        lang = OxmlElement("w:lang")
        lang.set(qn("w:val"), _LOCALES.get(language, language))
        run._r.get_or_add_rPr().append(lang)


def _style(
    word: WordDocument,
    name: str,
    size: float,
    colour: str,
    *,
    bold: bool = False,
    before: float = 0,
    after: float = 0,
    indent: float = 0,
) -> None:
    from docx.oxml.ns import qn
    from docx.shared import Cm, Pt, RGBColor

    style: ParagraphStyle = word.styles[name]
    font = style.font
    font.name, font.size, font.bold, font.italic = FONT, Pt(size), bold, False
    font.color.rgb = RGBColor.from_string(colour)
    fonts = style.element.get_or_add_rPr().get_or_add_rFonts()
    for theme in ("asciiTheme", "hAnsiTheme", "eastAsiaTheme", "cstheme"):
        # A theme font would win over the named one.
        fonts.attrib.pop(qn(f"w:{theme}"), None)
    for script in ("ascii", "hAnsi", "eastAsia", "cs"):
        fonts.set(qn(f"w:{script}"), FONT)
    for border in style.element.xpath("w:pPr/w:pBdr"):
        # python-docx's own Title has a blue rule beneath it.
        border.getparent().remove(border)
    layout = style.paragraph_format
    layout.space_before, layout.space_after, layout.left_indent = Pt(before), Pt(after), Cm(indent)
    layout.line_spacing = 1.1
