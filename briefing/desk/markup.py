"""HTML fragments in another language: sentences are translated whole, and their elements find their places again."""

from __future__ import annotations

import re
from collections.abc import Callable, Iterator
from typing import Any

from briefing.desk.plain_text import translate_text
from briefing.desk.workshop import Workshop

_VERBATIM = {"script", "style", "code", "pre", "textarea"}
_INLINE = re.compile(
    "a|abbr|b|bdi|bdo|big|cite|del|dfn|em|font|i|img|ins|mark|q|s|small|span|strike|strong|sub|sup|time|tt|u|var|wbr"
)
"""Elements that may stand within a sentence."""
_ALIKE = 60
"""Similarity, of 100, from which words of a sentence's translation are those of an element translated alone."""
_FARTHEST = 10
"""What words at the other end of the sentence lose of it: of two that are alike the nearer is meant."""
_AROUND = ".,;:!?…։՝՞՜«»“”„\"'()"
"""Signs at the ends of words that stay outside of an element which has none itself."""

Piece = Any
"""A text, or an element of lxml, which has no types."""
_Change = Callable[[str], str]


def translate_html(workshop: Workshop, text: str, source: str, target: str) -> str:
    """An HTML fragment; its elements and attributes stay.

    An element within a sentence goes around the words that its own text is translated with; where these can't be found
    in the sentence, around as many at the same place.
    """
    import lxml.html

    def change(piece: str) -> str:
        return translate_text(workshop, piece, source, target)

    try:
        root: Any = lxml.html.fragment_fromstring(text, create_parent="div")
    except (ValueError, lxml.etree.LxmlError):  # type: ignore[attr-defined, unused-ignore]
        return change(text)
    _translate(root, change, source)
    written = str(lxml.html.tostring(root, encoding="unicode"))
    return written.removeprefix("<div>").removesuffix("</div>")


def _translate(element: Piece, change: _Change, source: str) -> None:
    """The content of an element: what reads on without a break is translated together."""
    done: list[Piece] = []
    run: list[Piece] = []
    for piece in _pieces(element):
        if isinstance(piece, str) or _within_sentences(piece):
            run.append(piece)
            continue
        done += [*_run(run, change, source), piece]
        run = []
        if isinstance(piece.tag, str) and piece.tag not in _VERBATIM:
            _translate(piece, change, source)
    _fill(element, [*done, *_run(run, change, source)])


def _run(run: list[Piece], change: _Change, source: str) -> Iterator[Piece]:
    for group in _groups(run, source):
        written = [piece for piece in group if not _blank(piece)]
        if not written:
            yield from group
        elif all(isinstance(piece, str) for piece in group):
            yield change("".join(group))
        elif len(written) == 1 and not isinstance(written[0], str):
            _translate(written[0], change, source)
            yield from group
        else:
            yield from _placed(group, change("".join(map(_text, group))), change)


def _groups(run: list[Piece], source: str) -> Iterator[list[Piece]]:
    """The fewest sentences at a time that have no element in common with others; texts are cut between them."""
    from briefing.language.segment import segment

    ends = [sentence.end for sentence in segment("".join(map(_text, run)), source)][:-1]
    group: list[Piece] = []
    start = 0
    for piece in run:
        end = start + len(_text(piece))
        if isinstance(piece, str):
            for cut in (each for each in ends if start < each <= end):
                yield [*group, piece[len(piece) - (end - start) : len(piece) - (end - cut)]]
                group, start = [], cut
            group.append(piece[len(piece) - (end - start) :])
        else:
            group.append(piece)
            if end in ends and end > start:
                yield group
                group = []
        start = end
    yield group


def _placed(pieces: list[Piece], whole: str, change: _Change) -> list[Piece]:
    """The pieces of a sentence with its translation in place of their texts."""
    words = [found.span() for found in re.finditer(r"\S+", whole)]
    taken: dict[int, tuple[int, int]] = {}
    for number, where in sorted(_shares(pieces), key=lambda each: (-len(_text(pieces[each[0]])), each[0])):
        free = [all(not first <= word < last for first, last in taken.values()) for word in range(len(words))]
        taken[number] = _window(pieces[number], where, whole, words, free, change)
    done: list[Piece] = []
    end = 0
    for number, (first, last) in sorted(taken.items(), key=lambda each: (each[1], each[0])):
        element = pieces[number]
        begins, ends = _span(element, whole, words, first, last)
        done += [whole[end:begins], element]
        end = ends
        inner = _pieces(element)
        nested = any(not isinstance(piece, str) for piece in inner)
        _fill(element, _placed(inner, whole[begins:ends], change) if nested else [whole[begins:ends]])
    return [*done, whole[end:]]


def _shares(pieces: list[Piece]) -> Iterator[tuple[int, tuple[float, float]]]:
    """The number of each element, and from where to where it reaches, in shares of the text."""
    length = max(1, sum(map(len, map(_text, pieces))))
    start = 0
    for number, piece in enumerate(pieces):
        end = start + len(_text(piece))
        if not isinstance(piece, str):
            yield number, (start / length, end / length)
        start = end


def _window(
    element: Piece,
    where: tuple[float, float],
    whole: str,
    words: list[tuple[int, int]],
    free: list[bool],
    change: _Change,
) -> tuple[int, int]:
    """The first word of an element's text in the translation, and the one after its last."""
    from rapidfuzz.fuzz import ratio

    text, count = _text(element), len(words)
    at = min(count, round(where[0] * count))
    if not text.strip():
        while at < count and not free[at]:
            at += 1
        return at, at
    said = change(text).strip().strip(_AROUND).casefold()
    most = max(1, len(said.split()))
    windows = [
        (first, first + length)
        for length in (most, most + 1, most - 1)
        for first in range(count - length + 1)
        if length and all(free[first : first + length])
    ]

    def likeness(window: tuple[int, int]) -> float:
        found = whole[words[window[0]][0] : words[window[1] - 1][1]].strip(_AROUND).casefold()
        return ratio(said, found) - _FARTHEST * abs(window[0] / count - where[0])

    best = max(windows, key=likeness, default=(at, at))
    if windows and likeness(best) < _ALIKE:
        length = max(1, round((where[1] - where[0]) * count))
        of_it = [window for window in windows if window[1] - window[0] == length] or windows
        return min(of_it, key=lambda window: abs(window[0] - at))
    return best


def _span(element: Piece, whole: str, words: list[tuple[int, int]], first: int, last: int) -> tuple[int, int]:
    """Where the text of an element begins and ends in the translation."""
    if first == last:
        at = 0 if not first else words[first][0] if first < len(words) else len(whole)
        return at, at
    begins, ends = words[first][0], words[last - 1][1]
    own = _text(element).strip()
    found = whole[begins:ends]
    if found.strip(_AROUND):
        begins += 0 if own[0] in _AROUND else len(found) - len(found.lstrip(_AROUND))
        ends -= 0 if own[-1] in _AROUND else len(found) - len(found.rstrip(_AROUND))
    return begins, ends


def _pieces(element: Piece) -> list[Piece]:
    """The texts and elements of an element in order."""
    found: list[Piece] = [element.text or ""]
    for child in element:
        found += [child, child.tail or ""]
    return [piece for piece in found if not isinstance(piece, str) or piece]


def _fill(element: Piece, pieces: list[Piece]) -> None:
    """Gives an element these texts and elements in place of what it has."""
    for child in list(element):
        element.remove(child)
    element.text, last = None, None
    for piece in pieces:
        if not isinstance(piece, str):
            piece.tail = None
            element.append(piece)
            last = piece
        elif last is None:
            element.text = (element.text or "") + piece
        else:
            last.tail = (last.tail or "") + piece


def _text(piece: Piece) -> str:
    return piece if isinstance(piece, str) else "".join(piece.itertext())


def _blank(piece: Piece) -> bool:
    return not _text(piece).strip()


def _within_sentences(element: Piece) -> bool:
    return all(isinstance(each.tag, str) and _INLINE.fullmatch(each.tag) for each in element.iter())
