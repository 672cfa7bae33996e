"""A correction further down takes back the number or name that stands above it."""

from __future__ import annotations

import pytest

from briefing.document import Speaker
from briefing.language.segment import segment
from briefing.summarize.people.voice import Voice
from briefing.summarize.wording.compress import compress
from briefing.summarize.wording.errata import taken_back, without_label


def _back(text: str, language: str) -> list[str]:
    sentences = segment(text, language)
    back = taken_back(sentences, language)
    return [" ".join(each.text.split()) for each in sentences if each.start in back]


@pytest.mark.parametrize(
    ("language", "wrong", "kept", "correction"),
    [
        (
            "en",
            "The flood has destroyed 15 bridges in the north.",
            "We sent 15 trucks on Monday.",
            "Correction: the number of bridges destroyed is 12, not 15.",
        ),
        (
            "en",
            "The envoy met Minister Anna Holt in Geneva.",
            "The talks went on for two days.",
            "CORRECTION: The envoy met Minister Maria Lund, not Minister Anna Holt.",
        ),
        ("en", "Fifteen people were hurt.", "The road is open.", "Correction: twelve people were hurt, not fifteen."),
        (
            "ru",
            "В результате паводка разрушено 15 мостов.",
            "Мы направили 15 машин в понедельник.",
            "Поправка: разрушено 12 мостов, а не 15.",
        ),
        ("ru", "Ранено 15 человек.", "Дорога открыта.", "Уточнение: вместо 15 следует читать 12."),
        (
            "az",
            "Daşqın nəticəsində 15 körpü dağılıb.",
            "Bazar ertəsi 15 maşın göndərmişik.",
            "Düzəliş: dağılan körpülərin sayı 15 deyil, 12-dir.",
        ),
        ("az", "Yaralananların sayı 15 nəfərdir.", "Yol açıqdır.", "Düzəliş: yaralananlar 12 nəfərdir, 15 yox."),
        (
            "hy",
            "Ջրհեղեղի հետևանքով ավերվել է 15 կամուրջ։",
            "Երկուշաբթի ուղարկել ենք 15 մեքենա։",
            "Ուղղում․ ավերվել է 12 կամուրջ, ոչ թե 15։",
        ),
        ("hy", "Վիրավորվել է 15 մարդ։", "Ճանապարհը բաց է։", "Ուղղում՝ վիրավորվել է ոչ թե 15, այլ 12 մարդ։"),
    ],
)
def test_what_is_wrong_is_taken_back(language: str, wrong: str, kept: str, correction: str) -> None:
    assert _back(f"{wrong}\n\n{kept}\n\n{correction}\n", language) == [wrong]


@pytest.mark.parametrize(
    ("language", "text"),
    [
        ("en", "Prices rose by 15 per cent.\n\nThe number of jobs is 12, not 14."),
        ("en", "Prices rose by 15 per cent.\n\nThe figure is 12, not 15."),
        ("en", "Correction: the figure is 12, not 15.\n\nPrices rose by 15 per cent in May."),
        ("en", "The forecast rose from 12 to 15 per cent.\n\nCorrection: the forecast is 12 per cent, not 15."),
        ("en", "We met on 15 March.\n\nCorrection: the number of trucks is 12, not 15."),
        ("en", "We sent 15 trucks.\n\nCorrection: this is a matter for the courts, not for us."),
        ("ru", "Цены выросли на 15 процентов.\n\nЭто 12, а не 15."),
        ("az", "Qiymətlər 15 faiz artıb.\n\nDüzəliş: bu, bizim işimiz deyil."),
        ("hy", "Գները բարձրացել են 15 տոկոսով։\n\nՈւղղում․ դա մեր գործը չէ։"),
    ],
)
def test_nothing_else_is(language: str, text: str) -> None:
    assert _back(text, language) == []


def test_the_correction_is_printed_without_its_label() -> None:
    voice = Voice(Speaker("Ann Roe"), is_name=lambda word: False)
    assert compress("Correction: the number of bridges is 12, not 15.", "en", voice) == (
        "Ann Roe says the number of bridges is 12, not 15."
    )
    assert without_label("Поправка: разрушено 12 мостов.", "ru") == "Разрушено 12 мостов."
    assert without_label("Corrections are due on Monday.", "en") == "Corrections are due on Monday."
