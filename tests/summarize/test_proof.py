"""What is quoted as proof has both quotation marks or none."""

from __future__ import annotations

import pytest

from briefing.summarize.wording.proof import proof


@pytest.mark.parametrize(
    ("language", "sentence", "quote"),
    [
        ("az", "Körpü mayda açılacaq”, - deyə Quliyev vurğulayıb.", "Körpü mayda açılacaq"),
        ("az", "“Yol tam bağlanıb.", "Yol tam bağlanıb."),
        ("en", "The bridge opens in May,” Lund said.", "The bridge opens in May"),
        ("en", 'The bridge opens in May," Lund said.', "The bridge opens in May"),
        ("en", "The bridge opens in May.”", "The bridge opens in May."),
        ("ru", "Мост откроют в мае», — сказал Петров.", "Мост откроют в мае"),
        ("ru", "«Мост откроют в мае», — сказал Петров.", "«Мост откроют в мае», — сказал Петров."),
        ("hy", "Կամուրջը կբացվի մայիսին»,- ասել է Պետրոսյանը։", "Կամուրջը կբացվի մայիսին"),
        ("en", "Lund said: “The bridge opens in May.", "Lund said: “The bridge opens in May."),
        ("en", "It opens,” she said, “but not in May.”", "It opens,” she said, “but not in May.”"),
        ("en", "It opens in May” and stays open.", "It opens in May” and stays open."),
    ],
)
def test_half_a_pair_of_marks_goes_with_its_attribution(language: str, sentence: str, quote: str) -> None:
    text = f"Before. {sentence}"
    found = proof(sentence, text.index(sentence), language)
    assert found.quote == quote == text[found.start : found.end]
