"""The key points on the HTML page: one row each, the languages side by side, the evidence beneath."""

from __future__ import annotations

from collections.abc import Collection

from briefing.brief import Brief, KeyPoint, Section, Translation
from briefing.export import masthead
from briefing.export.element import Markup, element, join
from briefing.export.legible import line
from briefing.export.wording import NOT_TRANSLATED, badge, flag_words, native_name, point_words


def point_id(number: int) -> str:
    """The anchor of the key point with that number, from 1."""
    return f"point-{number}"


def evidence_id(number: int, index: int) -> str:
    """The anchor of a key point's evidence in the document: point from 1, evidence from 0."""
    return f"evidence-{number}-{index + 1}"


def language_heads(brief: Brief) -> Markup:
    """The names of the languages above their columns; each cell names its language to screen readers itself."""
    heads = [element("span", element("b", native_name(brief.source.language)), " source", lang=brief.source.language)]
    heads += [element("span", element("b", native_name(code)), lang=code) for code in masthead.targets(brief)]
    return element("div", *heads, class_="heads row", aria_hidden="true")


def rows(brief: Brief, anchors: Collection[str]) -> Markup:
    """All key points; `anchors` are those `evidence_id`s that exist in a document further down the page."""
    content: list[str] = []
    for section, points in masthead.sections(brief):
        content += [_section(brief, section)] if section else []
        content += [_row(brief, number, point, anchors) for number, point in points]
    return join(*content)


def _section(brief: Brief, section: Section) -> Markup:
    """The title of a section in every language, and who asked."""
    codes = [brief.source.language, *masthead.targets(brief)]
    found = {masthead.section_title(section, code): code for code in reversed(codes)}  # in English where one is missing
    titles = [element("span", title, lang=code) for title, code in reversed(found.items()) if title]
    asked = masthead.asked_by(section)
    told = [element("p", asked, class_="asked", lang="en")] if asked else []
    return element("div", element("h2", *_spaced(titles)), *told, class_="section")


def _spaced(parts: list[Markup]) -> list[str]:
    """Elements with a dot between them."""
    return [piece for part in parts for piece in (" · ", part)][1:]


def _row(brief: Brief, number: int, point: KeyPoint, anchors: Collection[str]) -> Markup:
    source = brief.source.language
    speaker = [element("span", line(point.speaker), class_="speaker", lang=source)] if point.speaker else []
    heading = element("h2", element("span", str(number), class_="number"), " ", *speaker)
    told = "; ".join(map(line, point_words(point)))
    note = [element("p", told, class_="flags" if point.flags else "origin", lang="en")] if told else []
    cells = [_cell(source, masthead.label(point, source), element("p", line(point.text), class_="sentence"), *note)]
    cells += [_translated(point, code) for code in masthead.targets(brief)]
    evidence = _evidence(point, number, source, anchors)
    return element("article", heading, element("div", *cells, class_="row"), evidence, id=point_id(number))


def _cell(language: str, label: str, *content: Markup) -> Markup:
    name = element("h3", native_name(language), class_="language")
    topic = [element("p", label, class_="topic")] if label else []
    return element("section", name, *topic, *content, lang=language)


def _translated(point: KeyPoint, language: str) -> Markup:
    translation = point.translations.get(language)
    if translation is None:
        missing = element("p", NOT_TRANSLATED, class_="missing", lang="en")
        return _cell(language, masthead.label(point, language), missing)
    sentence = element("p", line(translation.text), class_="sentence")
    return _cell(language, masthead.label(point, language), sentence, _origin(translation))


def _origin(translation: Translation) -> Markup:
    engine = line(translation.engine)
    origin = element("span", badge(translation), class_=f"badge {translation.origin}", title=engine)
    flags = [element("li", line(words)) for words in flag_words(translation)]
    marks = element("p", origin)
    return element(
        "div", marks, *([element("ul", *flags, class_="flags")] if flags else []), lang="en", class_="origin"
    )


def _evidence(point: KeyPoint, number: int, language: str, anchors: Collection[str]) -> Markup:
    if not point.evidence:
        return Markup("")
    quotes = []
    for index, evidence in enumerate(point.evidence):
        content: list[str] = [element("q", line(evidence.quote), lang=language)]
        if (anchor := evidence_id(number, index)) in anchors:
            content += [" ", element("a", "in the full text", href=f"#{anchor}")]
        quotes.append(element("li", *content))
    count = "1 quote" if len(quotes) == 1 else f"{len(quotes)} quotes"
    closed = element("details", element("summary", f"Evidence · {count}"), element("ul", *quotes))
    # A closed <details> stays closed on paper, where the evidence matters most.
    printed = element("ul", *(element("li", element("q", line(item.quote), lang=language)) for item in point.evidence))
    return element("div", closed, element("div", printed, class_="printed"), class_="evidence")
