"""Running text and HTML fragments in another language, everything between the sentences kept as it is."""

from __future__ import annotations

from typing import Any

from briefing.desk.workshop import Workshop

_VERBATIM = {"script", "style", "code", "pre", "textarea"}


def translate_text(workshop: Workshop, text: str, source: str, target: str) -> str:
    """Sentence by sentence; white space and line ends stay."""
    from briefing.language.segment import segment

    sentences = segment(text, source)
    done = workshop.translate([sentence.text for sentence in sentences], source, target)
    parts, end = [], 0
    for sentence, translation in zip(sentences, done, strict=True):
        parts += [text[end : sentence.start], translation.text]
        end = sentence.end
    return "".join([*parts, text[end:]])


def translate_html(workshop: Workshop, text: str, source: str, target: str) -> str:
    """The texts of an HTML fragment; its elements and attributes stay."""
    import lxml.html

    try:
        root: Any = lxml.html.fragment_fromstring(text, create_parent="div")
    except (ValueError, lxml.etree.LxmlError):  # type: ignore[attr-defined, unused-ignore]
        return translate_text(workshop, text, source, target)
    for element in list(root.iter()):
        if isinstance(element.tag, str) and element.tag not in _VERBATIM and element.text:
            element.text = translate_text(workshop, element.text, source, target)
        if element is not root and element.tail:
            element.tail = translate_text(workshop, element.tail, source, target)
    written = str(lxml.html.tostring(root, encoding="unicode"))
    return written.removeprefix("<div>").removesuffix("</div>")
