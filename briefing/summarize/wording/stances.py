"""What several are said to have declared, as their statement: `The ministers said they condemned …`."""

from __future__ import annotations

import re

_PRESENT = {
    "condemned": "condemn",
    "welcomed": "welcome",
    "supported": "support",
    "rejected": "reject",
    "reaffirmed": "reaffirm",
    "reiterated": "reiterate",
    "regretted": "regret",
    "deplored": "deplore",
    "opposed": "oppose",
    "backed": "back",
    "endorsed": "endorse",
    "urged": "urge",
    "demanded": "demand",
}
"""Verbs that do what they say, by the past in which a reporter's clause puts them."""
_STANCE = re.compile(
    rf"they (?P<how>(?:(?:also|jointly|strongly|firmly|unequivocally|fully) )*)"
    rf"(?P<verb>{'|'.join(_PRESENT)}) (?P<rest>.+)",
    re.IGNORECASE | re.DOTALL,
)
_SHIFTED = re.compile(r"\b(?:had|would|were|was|could|might|did|and they|but they)\b|\band \w+ed\b")
"""What the reporter's past tense has moved, too: it can't stay behind a verb in the present."""


def own_stance(clause: str, name: str) -> str | None:
    """`The Ministers condemn …` of the clause `they condemned …` that several, `name`, are said to have said.

    None where the clause does anything else, or where the rest of it follows the reporter's tense.
    """
    found = _STANCE.fullmatch(clause.strip())
    if found is None or _SHIFTED.search(found["rest"]):
        return None
    return f"{name} {found['how']}{_PRESENT[found['verb'].lower()]} {found['rest']}"
