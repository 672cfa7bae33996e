"""The fuzz targets on their seeds, on mutations of them, and on what the fuzzers have found."""

from __future__ import annotations

import random

import pytest

from tests.fuzz.targets import SEEDS, TARGETS

FOUND: dict[str, list[bytes]] = {}
"""Inputs that once broke a format."""
MUTATIONS = {"pdf": 10}
"""A PDF takes a process of its own, so fewer of them."""


@pytest.mark.parametrize("name", TARGETS)
def test_seeds_and_what_was_found(name: str) -> None:
    for data in (*SEEDS[name], *FOUND.get(name, ())):
        TARGETS[name](data)


@pytest.mark.parametrize("name", TARGETS)
def test_mutations_of_the_seeds(name: str) -> None:
    """Bytes exchanged, cut, doubled: what atheris does for longer."""
    choice = random.Random(name)
    for _ in range(MUTATIONS.get(name, 60)):
        data = bytearray(choice.choice(SEEDS[name])[:3000])
        for _ in range(choice.randint(1, 12)):
            at = choice.randrange(len(data) + 1)
            piece = data[at : at + choice.randint(1, 40)]
            data[at : at + choice.choice((0, 1, len(piece)))] = choice.choice((piece * 2, choice.randbytes(3), b""))
        TARGETS[name](bytes(data))
