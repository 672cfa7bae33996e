from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from briefing.translate.typography import typeset


@pytest.mark.parametrize(
    ("text", "source", "target", "wanted"),
    [
        ("Կողմերը համաձայնեցին.", "The parties agreed.", "hy", "Կողմերը համաձայնեցին։"),
        ("Կողմերը համաձայնեցին:", "The parties agreed.", "hy", "Կողմերը համաձայնեցին։"),
        ("Կողմերը համաձայնեցին", "The parties agreed.", "hy", "Կողմերը համաձայնեցին։"),
        ("Ե՞րբ կհանդիպեք?", "When will you meet?", "hy", "Ե՞րբ կհանդիպեք։"),
        ('Նա ասաց, որ "կհանդիպեն".', 'He said "they will meet".', "hy", "Նա ասաց, որ «կհանդիպեն»։"),
        ("Стороны “договорились”", "The parties “agreed”.", "ru", "Стороны «договорились»."),
        ('"Газпром" снизил поставки.', "Gazprom cut supplies.", "ru", "«Газпром» снизил поставки."),
        ("Он сказал: «Согласны.»", "He said: “We agree.”", "ru", "Он сказал: «Согласны»."),
        ("«SOCAR» hasilatı artırıb։", "ГНКАР увеличила добычу.", "az", "“SOCAR” hasilatı artırıb."),
        ("встреча министров.", "meeting of the ministers", "ru", "встреча министров"),
        ("Когда вы встретитесь", "When will you meet?", "ru", "Когда вы встретитесь?"),
        ("Согласен!", "I agree!", "ru", "Согласен!"),
        ("Он думал…", "He thought…", "ru", "Он думал…"),
        ("", "The parties agreed.", "hy", ""),
        ("The EU's 5\" shells", "ЕС", "en", "The EU's 5\" shells"),
    ],
)
def test_cases(text: str, source: str, target: str, wanted: str) -> None:
    assert typeset(text, source, target) == wanted


@given(st.text(), st.text(), st.sampled_from(["en", "ru", "az", "hy"]))
def test_changes_nothing_the_second_time_and_never_letters(text: str, source: str, target: str) -> None:
    once = typeset(text, source, target)
    assert [sign for sign in once if sign.isalnum()] == [sign for sign in text if sign.isalnum()]
    assert typeset(once, source, target) == once
