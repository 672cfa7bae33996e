"""Sentences as press releases write them: short forms, headlines, official names, direct speech (`press_forms.txt`)."""

from __future__ import annotations

from pathlib import Path

from briefing.translate.cascade import Cascade
from briefing.translate.ctranslate2 import embedded

SENTENCES = Path(__file__).with_name("press_forms.txt").read_text("utf-8").splitlines()


def test_their_numbers_and_names_nearly_always_arrive() -> None:
    found = Cascade(embedded()).translate(SENTENCES, "en", "hy")
    lost = [text for text, each in zip(SENTENCES, found, strict=True) if "number-mismatch" in each.flags]
    unnamed = [text for text, each in zip(SENTENCES, found, strict=True) if "name-missing" in each.flags]
    assert len(lost) <= 2, lost
    assert len(unnamed) <= 5, unnamed
