"""Whether the numbers of a sentence survived its translation."""

from __future__ import annotations

from collections.abc import Iterable

from briefing.translate.quantities import Quantity, quantities


def numbers_differ(source_text: str, target_text: str, source: str, target: str) -> bool:
    """Whether one side has a number that the other lacks.

    Digits answer to digits or words ("3" to "три"); words for three and more answer likewise; ordinals, fractions,
    months and the words for one and two only ever excuse a number of the other side.
    """
    ours, theirs = quantities(source_text, source), quantities(target_text, target)
    return bool(missing(ours, theirs)) or bool(missing(theirs, ours))


def missing(numbers: Iterable[Quantity], others: Iterable[Quantity]) -> list[Quantity]:
    """The firm `numbers` that `others` don't answer. A single 1 may go unsaid: "a dollar" for "1 dollar"."""
    others = list(others)
    known = {value for quantity in others for value in quantity.values | quantity.parts}
    meant = {value for quantity in others for value in quantity.values}
    return [
        number
        for number in numbers
        if number.firm and number.values != {1.0} and not number.values & known and not number.parts & meant
    ]
