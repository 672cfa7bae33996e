from __future__ import annotations

import pytest

from briefing.translate.bounds import bound_differs
from briefing.translate.checks import check


@pytest.mark.parametrize(
    ("source", "target", "language"),
    [
        (
            "Armenia demands 200 square kilometres back, over 200.",
            "Армения требует вернуть 200 квадратных километров.",
            "ru",
        ),
        ("Troops hold over 200 square kilometres.", "Զորքերը զբաղեցնում են 200 քառակուսի կիլոմետր։", "hy"),
        ("Troops hold 200 square kilometres.", "Զորքերը զբաղեցնում են 200 քառակուսի կիլոմետրից ավելի։", "hy"),
        ("At least 15 people died.", "Погибли 15 человек.", "ru"),
        ("At least 15 people died.", "15 nəfər ölüb.", "az"),
        ("No more than 5 prisoners are left.", "Осталось более 5 пленных.", "ru"),
        ("Up to 40 lorries pass every day.", "Hər gün 40 yük maşını keçir.", "az"),
        ("They send home 60 per cent more.", "Evə 60 faizdən çox göndərirlər, deyir.", "az"),
    ],
)
def test_a_bound_that_the_other_side_lacks(source: str, target: str, language: str) -> None:
    assert bound_differs(source, target, "en", language)
    assert bound_differs(target, source, language, "en")
    assert "number-mismatch" in check(source, target, "en", language)


@pytest.mark.parametrize(
    ("source", "target", "language"),
    [
        ("At least 15 people died.", "Погибли не менее 15 человек.", "ru"),
        ("More than 60 people died.", "60-dan çox adam ölüb.", "az"),
        ("More than 60 people died.", "60 nəfərdən artıq adam ölüb.", "az"),
        ("Over 200 people died.", "Զոհվել է ավելի քան 200 մարդ։", "hy"),
        ("Over 200 people died.", "Զոհվել է 200 մարդուց ավելի։", "hy"),
        ("Up to 40 lorries pass every day.", "Hər gün 40-dək yük maşını keçir.", "az"),
        ("No more than 5 prisoners are left.", "Осталось не более 5 пленных.", "ru"),
        # No bounds: a period, an end that is reached, handing over, soon after.
        ("Exports grew by 5 per cent over 3 years.", "Экспорт вырос на 5 процентов за 3 года.", "ru"),
        ("The share rises to 49 per cent.", "Доля вырастет до 49 процентов.", "ru"),
        ("They have control over 4 villages.", "У них контроль над 4 сёлами.", "ru"),
        ("At least 5 people came.", "Heç olmasa 5 nəfər gəlib.", "az"),
        ("Prague is handing over 3 radars.", "Прага передаёт 3 радара.", "ru"),
        ("Soon after 13:30 the plane broke up.", "13:30-dan az sonra təyyarə parçalanıb.", "az"),
    ],
)
def test_a_bound_that_is_said_otherwise_or_is_none(source: str, target: str, language: str) -> None:
    assert not bound_differs(source, target, "en", language)
    assert not bound_differs(target, source, language, "en")


def test_other_languages_are_left_alone() -> None:
    assert not bound_differs("At least 15 people died.", "15 Menschen starben.", "en", "de")
