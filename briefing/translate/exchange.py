"""Numbers and names of a new sentence, put into the approved translation of a similar one, where nothing else in it
would have to change."""

from __future__ import annotations

import re

from briefing.translate.name_exchange import exchange_names
from briefing.translate.quantities import Quantity, quantities

_HARMONY = {
    **dict.fromkeys(("1", "5", "8", "70", "80", "1000"), "i"),
    **dict.fromkeys(("2", "7", "20", "50"), "i+"),
    **dict.fromkeys(("3", "4", "100"), "ü"),
    **dict.fromkeys(("9", "10", "30"), "u"),
    **dict.fromkeys(("40", "60", "90"), "ı"),
    "6": "ı+",
}
"""How an Azerbaijani number word ends: the vowel of its endings, + after a vowel."""


def exchange(
    text: str, approved: str, sentence: str, exchanged: tuple[tuple[str, str], ...], source: str, target: str
) -> str | None:
    """`text`, the translation of `approved`, with each (old, new) exchanged as in `sentence`; None where that is
    ambiguous: something stands twice, isn't found, or its neighbours would have to change their form."""
    if any(len({pair[1] for pair in exchanged if pair[0] == old}) > 1 for old, _ in exchanged):
        return None
    known = exchange_names(text, approved, sentence, exchanged, source, target)
    if known is None:
        return None
    text, exchanged = known
    # Names first: they stand letter for letter, and numbers are looked for in what comes out.
    for old, new in sorted(exchanged, key=lambda pair: pair[0][0].isdigit()):
        swap = _number if old[0].isdigit() else _name
        changed = swap(text, approved, sentence, old, new, source, target)
        if changed is None:
            return None
        text = changed
    return text


def _name(text: str, approved: str, sentence: str, old: str, new: str, source: str, target: str) -> str | None:
    """A name that the target language leaves as it is: BBC, Naftogaz."""
    pattern = re.compile(rf"(?<![\w'’-]){re.escape(old)}(?![\w'’-])")
    once = len(pattern.findall(text)) == 1 and len(pattern.findall(approved)) == 1 and sentence.count(new) == 1
    return pattern.sub(new, text) if once else None


def _number(text: str, approved: str, sentence: str, old: str, new: str, source: str, target: str) -> str | None:
    before, after = _plain(old, source), _plain(new, source)
    if before is None or after is None:
        return None
    here = [quantity for quantity in quantities(text, target) if before in quantity.values | quantity.parts]
    # Which of "5 soldiers and 5 million" was meant isn't told.
    if len(re.findall(rf"(?<!\d){re.escape(old)}(?!\d)", approved)) != 1:
        return None
    if len(here) != 1 or _count(approved, source, before) != 1 or _count(sentence, source, after) != 1:
        return None
    spot = here[0]
    old_text = text[spot.start : spot.end]
    # Numbers with scales ("750 min") or glued to letters ("21st") aren't exchanged.
    glued = text[spot.end : spot.end + 1].isalpha() or text[spot.start - 1 : spot.start].isalpha()
    if not re.fullmatch(r"[\d.,  \u202f]+", old_text) or glued or len(spot.values) != 1:
        return None
    if not _same_grammar(before, after, target, text[spot.end : spot.end + 1] in ("-", "‑")):
        return None
    return text[: spot.start] + _written(after, target, old_text) + text[spot.end :]


def _plain(text: str, language: str) -> float | None:
    found: list[Quantity] = quantities(text, language)
    return next(iter(found[0].values)) if len(found) == 1 and len(found[0].values) == 1 else None


def _count(text: str, language: str, value: float) -> int:
    return sum(value in quantity.values | quantity.parts for quantity in quantities(text, language))


def _same_grammar(before: float, after: float, language: str, suffixed: bool) -> bool:
    """Whether the words around a number keep their form when `after` takes the place of `before`."""
    if (before == 1) != (after == 1) or (before == int(before)) != (after == int(after)):
        return False
    if language == "ru":
        return _russian_form(before) == _russian_form(after)
    return not (language == "az" and suffixed) or _harmony(before) == _harmony(after)


def _russian_form(value: float) -> str:
    """One of four forms of the noun after a number: 1 год, 2 года, 5 лет, 1,5 года."""
    if value != int(value):
        return "fraction"
    last, teens = int(value) % 10, 10 < int(value) % 100 < 20
    return "many" if teens or last in (0, 5, 6, 7, 8, 9) else "one" if last == 1 else "few"


def _harmony(value: float) -> str:
    digits = str(int(value))
    tail = digits.rstrip("0")
    zeros = len(digits) - len(tail)
    spoken = digits[-1] if zeros == 0 else tail[-1:] + "0" if zeros == 1 else "100" if zeros == 2 else "1000"
    return _HARMONY.get(spoken, "?")


def _written(value: float, language: str, like: str) -> str:
    """`value` as the language writes it, in groups of three where `like` has them or five digits call for them."""
    if value != int(value):
        text = f"{value:,.6f}".rstrip("0").rstrip(".")
    elif re.search(r"\D", like) or value >= 10000:
        text = f"{int(value):,}"
    else:
        return str(int(value))
    return text if language == "en" else text.replace(",", " ").replace(".", ",")
