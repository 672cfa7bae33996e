from __future__ import annotations

import pytest

from briefing.summarize.choice.phrasing import learnt_phrases, phrases, phrasing


def test_names_and_numbers_count_as_such() -> None:
    assert phrases("We have sold 70 million to Baku.", "en") == {
        "=en", "we", "have", "sold", "<number>", "million", "to", "<name>",
        "we have", "have sold", "sold <number>", "<number> million", "million to", "to <name>",
    }  # fmt: skip
    assert phrases("Armenia’s army won’t fire", "en") == phrases("Armenia's army won't fire", "en")
    assert "I" not in phrases("and I think", "en") and "i think" in phrases("and I think", "en")


def test_no_weight_depends_on_who_speaks() -> None:
    one, other = "The talks with {} will resume on {} May.", [("Baku", 3), ("Yerevan", 17)]
    assert len({phrasing(one.format(*each), "en") for each in other}) == 1


@pytest.mark.parametrize(
    ("language", "news", "talk"),
    [
        ("en", "We have decided to suspend the agreement.", "Thank you, I think that was a good question."),
        ("ru", "Мы решили приостановить действие соглашения.", "Спасибо, думаю, это хороший вопрос."),
        ("az", "Sazişin qüvvəsini dayandırmağı qərara aldıq.", "Təşəkkür edirəm, məncə, yaxşı sualdır."),
        ("hy", "Մենք որոշել ենք կասեցնել համաձայնագիրը։", "Շնորհակալություն, կարծում եմ՝ լավ հարց է։"),
    ],
)
def test_news_is_told_from_talk(language: str, news: str, talk: str) -> None:
    assert phrasing(news, language) > phrasing(talk, language)


def test_what_has_no_weight_counts_nothing() -> None:
    assert phrasing("xyzzy", "fr") == 0
    assert all(abs(weight) < 5 for weight in learnt_phrases().values())
