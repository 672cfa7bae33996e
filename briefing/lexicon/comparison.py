"""English adjectives and adverbs in the comparative and superlative: what "stricter" and "busiest" are degrees of."""

from __future__ import annotations

_NO_DEGREES = frozenset(
    (
        "number", "matter", "owner", "later", "latest", "earlier", "teenager", "freighter", "presenter", "liver",
        "retailer", "rescuer", "foreigner", "hinder", "primer", "wholesaler", "submariner", "stapler", "stranger",
        "cleaner", "flatter", "other", "former", "killer", "outsider", "insider", "liner", "layer", "joker",
        "dealer", "modest", "honest", "interest", "forest", "priest", "tempest", "counter", "rubber", "toner", "sober",
        "rather", "loner", "ranger", "butter", "letter", "master", "tender", "cover", "fiver", "steamer", "minor",
    )
)  # fmt: skip
"""Words that are none of an adjective, though they end as if they were, and those that mean something of their own."""


def positives(form: str) -> tuple[str, ...]:
    """What the small-letter `form` may be a degree of, an adjective or adverb; most of these don't exist."""
    for ending in ("est", "er"):
        base = form[: -len(ending)]
        if not form.endswith(ending) or len(base) < 3 or form in _NO_DEGREES:
            continue
        found = [base, base + "e"]
        if base[-1] == base[-2]:
            found.append(base[:-1])
        if base[-1] == "i":
            found.append(base[:-1] + "y")
        return tuple(found)
    return ()
