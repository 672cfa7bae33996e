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
def test_changes_nothing_the_second_time_and_no_letter_but_the_case_of_the_first(
    text: str, source: str, target: str
) -> None:
    once = typeset(text, source, target)
    before, after = ([sign for sign in words if sign.isalnum()] for words in (text, once))
    assert after[1:] == before[1:]
    assert after[:1] == before[:1] or after[0] in (before[0].upper(), "İ")
    assert typeset(once, source, target) == once


def test_a_sentence_begins_with_a_capital_where_its_source_does() -> None:
    assert typeset("iclas davam edəcək.", "The meeting will go on.", "az") == "İclas davam edəcək."
    assert typeset("բանակցությունները կշարունակվեն։", "Talks will go on.", "hy") == "Բանակցությունները կշարունակվեն։"
    assert typeset("режим прекращения огня", "ceasefire", "ru") == "режим прекращения огня"
