"""Currencies of sums, as signs, codes and words."""

from __future__ import annotations

import pytest

from briefing.translate.checks import check
from briefing.translate.currency_check import currency_differs

OTHER = [
    ("en", "ru", "Norway will contribute 50 million dollars.", "Норвегия внесёт 50 миллионов евро."),
    ("en", "ru", "Norway will contribute $50 million.", "Норвегия внесёт 50 млн фунтов."),
    ("en", "hy", "It costs 50 US dollars.", "Այն արժե 50 դրամ։"),
    ("en", "az", "It costs €50.", "Onun qiyməti 50 dollardır."),
    ("ru", "az", "Ущерб составил 3 тыс. рублей.", "Ziyan 3 min manat təşkil edib."),
    ("az", "en", "Cərimə 200 manatdır.", "The fine is 200 roubles."),
    ("hy", "ru", "Տուգանքը 20 000 դրամ է։", "Штраф — 20 000 манатов."),
    ("hy", "en", "Տուգանքը 20 000 դրամ է։", "The fine is 20,000."),
    ("en", "ru", "Canada gave CA$18 million.", "Канада дала 18 млн долларов."),
    ("en", "az", "Australia gave 50 million Australian dollars.", "Avstraliya 50 milyon dollar verib."),
    ("hy", "en", "Կանադան տվել է 18 միլիոն կանադական դոլար։", "Canada gave $18 million."),
    ("en", "ru", "It costs 50 dollars or 47 euros.", "Стоит 50 долларов или 47 долларов."),
]
SAME = [
    ("en", "ru", "Norway will contribute $50 million.", "Норвегия внесёт 50 млн долл."),
    ("en", "ru", "Norway will contribute USD 50 million.", "Норвегия внесёт 50 миллионов американских долларов."),
    ("en", "hy", "It costs 50 US dollars.", "Այն արժե 50 ԱՄՆ դոլար։"),
    ("en", "ru", "Canada gave CA$18 million.", "Канада дала 18 млн канадских долларов."),
    ("en", "hy", "Australia gave A$50 million.", "Ավստրալիան տվել է 50 միլիոն ավստրալական դոլար։"),
    ("en", "az", "It costs €50.", "Onun qiyməti 50 avrodur."),
    ("en", "az", "The fine is ₼200.", "Cərimə 200 AZN-dir."),
    ("ru", "hy", "Штраф — 20 000 драмов.", "Տուգանքը ֏20 000 է։"),
    ("en", "ru", "She weighs 110 pounds.", "Она весит 110 фунтов."),
    ("az", "en", "Şəhərdə iki yeni otel var.", "The city has two new hotels."),
    ("en", "ru", "The dollar fell.", "Американская валюта подешевела."),
    ("ru", "en", "Он поставил две драмы Чехова.", "He staged two plays by Chekhov."),
    ("hy", "en", "Այս տաճարը սրբազան է երեք կրոնի համար։", "The temple is sacred to three religions."),
    ("en", "hy", "It costs 900 million kroner.", "Այն արժե 900 միլիոն կրոն։"),
    ("az", "en", "Üç Avropa ölkəsi razılaşıb.", "Three European countries agreed."),
    ("hy", "en", "Երեք եվրոպական երկիր համաձայնել է։", "Three European countries agreed."),
    ("en", "ru", "It costs ¥50.", "Стоит 50 юаней."),
]


@pytest.mark.parametrize(("source", "target", "text", "translation"), OTHER)
def test_a_currency_changed_or_lost(source: str, target: str, text: str, translation: str) -> None:
    assert currency_differs(text, translation, source, target)
    assert "number-mismatch" in check(text, translation, source, target)


@pytest.mark.parametrize(("source", "target", "text", "translation"), SAME)
def test_a_currency_kept(source: str, target: str, text: str, translation: str) -> None:
    assert not currency_differs(text, translation, source, target)
    assert not currency_differs(translation, text, target, source)


def test_a_language_without_patterns_never_differs() -> None:
    assert not currency_differs("It costs $5.", "Es kostet 5 Euro.", "en", "de")
