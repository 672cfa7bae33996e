"""The benchmark of the runtimes compares like with like, and a batch changes no translation of the embedded model."""

from __future__ import annotations

import pytest

from briefing.translate.ctranslate2 import embedded
from models.training.corpus import read_lines
from tests.benchmarks.engines import compared

LINES = sorted(read_lines()[600:900], key=lambda line: len(line.texts["en"]))


@pytest.mark.parametrize("target", ["hy", "ru"])
def test_one_sentence_and_sixty_four_give_the_same(target: str) -> None:
    engine = embedded(threads=1)
    texts = [line.texts["en"] for line in LINES[:64]]
    together = engine.translate(texts, "en", target)
    assert [draft.text for draft in together] == [engine.translate([text], "en", target)[0].text for text in texts]


def test_the_runtimes_read_the_same_and_ctranslate2_is_faster() -> None:
    found = compared(LINES[100:106], "ru")
    assert found.same == found.asked == 6
    # On few sentences; `python tests/benchmarks/engines.py` measures what docs/models.md says.
    assert found.ratio > 3 and found.apart < 5
