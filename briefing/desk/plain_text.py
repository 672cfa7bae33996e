"""Running text in another language, everything between the sentences kept as it is."""

from __future__ import annotations

from briefing.desk.workshop import Workshop


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
