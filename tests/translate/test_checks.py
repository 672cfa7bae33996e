"""The checks together, and those that are a few lines each."""

from __future__ import annotations

from typing import get_args

import pytest
from hypothesis import given
from hypothesis import strategies as st

from briefing.brief import Flag
from briefing.translate.checks import check
from briefing.translate.copy_check import untranslated
from briefing.translate.glossary import Glossary, Term
from briefing.translate.language_check import wrong_language
from briefing.translate.length_check import length_odd
from models.training.corpus import LANGUAGES, read_lines, split
from tests.translate.measure_checks import catches, false_alarms

SOURCE = "The parties agreed to open the border crossing at Margara in May."


def test_a_good_translation_has_no_flags() -> None:
    assert check(SOURCE, "Կողմերը պայմանավորվեցին մայիսին բացել Մարգարայի անցակետը։", "en", "hy") == ()


def test_flags_come_in_the_order_of_the_contract() -> None:
    glossary = Glossary([Term({"en": ("border crossing",), "ru": ("пункт пропуска",)})])
    flags = check(SOURCE + " It was not 15.", "okay", "en", "ru", score=0.1, glossary=glossary)
    order = get_args(Flag)
    assert list(flags) == sorted(flags, key=order.index)
    assert set(flags) >= {"number-mismatch", "name-missing", "negation", "wrong-language", "untranslated", "glossary"}
    assert set(flags) >= {"length", "low-confidence"}


def test_confidence_below_the_threshold() -> None:
    good = ("They agreed.", "Они договорились.", "en", "ru")
    assert check(*good, score=0.49, threshold=0.5) == ("low-confidence",)
    assert check(*good, score=0.5, threshold=0.5) == ()


@given(st.text(max_size=80), st.text(max_size=80), st.sampled_from(LANGUAGES), st.sampled_from(LANGUAGES))
def test_takes_any_text(source_text: str, target_text: str, source: str, target: str) -> None:
    flags = check(source_text, target_text, source, target)
    assert flags == check(source_text, target_text, source, target)
    assert len(set(flags)) == len(flags)


@pytest.mark.parametrize(
    ("text", "language"),
    [
        ("The parties agreed on the border.", "ru"),
        ("Стороны договорились о границе.", "hy"),
        ("Կողմերը համաձայնեցին։", "en"),
        ("Сторони домовилися про відкриття кордону і зустрілися в Києві.", "ru"),
        ("The parties agreed to open the border.", "az"),
        ("Tərəflər sərhədin açılması barədə razılığa gəldilər.", "en"),
    ],
)
def test_another_language(text: str, language: str) -> None:
    assert wrong_language(text, language)


@pytest.mark.parametrize(
    ("text", "language"),
    [
        ("Tərəflər sərhədin açılması barədə razılığa gəldilər.", "az"),
        ("NATO, BMT və AŞPA", "az"),
        ("Компания SOCAR и банк ABB подписали договор.", "ru"),
        ("Recep Tayyip Erdoğan met İlham Əliyev in Şuşa.", "en"),
        ("«Emirates» ավիաընկերությունը", "hy"),
        ("42", "hy"),
    ],
)
def test_the_right_language(text: str, language: str) -> None:
    assert not wrong_language(text, language)


def test_the_callers_detector_is_asked() -> None:
    turkish = "Taraflar sınırın açılması konusunda anlaştı ve toplantı yapıldı."
    assert not wrong_language(turkish, "az")
    assert wrong_language(turkish, "az", lambda text: "tr")


def test_words_left_as_they_were() -> None:
    assert untranslated("The spokesperson declined.", "Представитель declined.", "en", "ru")
    assert untranslated("the border commission met today", "border commission görüşdü", "en", "az")
    assert untranslated("return without delay", "վերադառնալ առանց delayի", "en", "hy")
    assert untranslated("the chairman resigned", "superатор ушёл", "en", "ru")
    assert untranslated("The Department denied it.", "Departմանը հերքեց դա։", "en", "hy")
    assert untranslated("The Department denied it.", "Departamentи bunu təkzib etdi.", "en", "az")
    assert not untranslated("NATO denied it.", "NATO-ն հերքեց դա։", "en", "hy")
    assert not untranslated("The iPhone costs 900 dollars.", "iPhone стоит 900 долларов.", "en", "ru")
    assert not untranslated("Der Spiegel wrote about F-16s.", "Об этом написал Der Spiegel, F-16-ներ", "en", "ru")
    assert not untranslated("problem plan proyekt film", "Bu problem üçün yeni plan hazırlanıb.", "en", "az")
    assert not untranslated("Write to press@mfa.am or see www.mfa.am.", "Пишите: press@mfa.am, www.mfa.am.", "en", "ru")


def test_length() -> None:
    assert length_odd("They met in the capital and agreed to continue the talks next week.", "Да.", "en", "ru")
    assert length_odd("Yes.", "Они встретились в столице и договорились продолжить переговоры.", "en", "ru")
    assert not length_odd("Yes.", "Так точно.", "en", "ru")
    assert length_odd("They met.", "", "en", "ru")


def test_rates_on_the_corpus() -> None:
    """Bounds with room around what `measure_checks` reports for 2,000 lines."""
    lines = [line for line in split(read_lines()).dev if line.part != "phrases"][:120]
    pairs = 12 * len(lines)
    alarms = {flag: sum(counts.values()) / pairs for flag, counts in false_alarms(lines).items()}
    assert alarms.get("number-mismatch", 0) < 0.03
    assert alarms.get("name-missing", 0) < 0.08
    assert alarms.get("negation", 0) < 0.08
    for flag in ("wrong-language", "untranslated", "length"):
        assert alarms.get(flag, 0) < 0.01
    caught = {kind: sum(hit.values()) / sum(made.values()) for kind, (hit, made) in catches(lines, 1).items()}
    assert caught["number"] > 0.9
    assert caught["name"] > 0.8
    assert caught["negation"] > 0.8
