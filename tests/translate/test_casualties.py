"""The dead and the injured, and their numbers."""

from __future__ import annotations

import pytest

from briefing.translate.casualties import harm_lost, other_harm, tolls_exchanged
from briefing.translate.checks import check

OTHER = [
    ("en", "ru", "Two soldiers were wounded.", "Погибли двое военнослужащих."),
    ("en", "ru", "The blast killed a guard.", "Взрывом ранен охранник."),
    ("en", "az", "Two soldiers were killed.", "İki əsgər yaralanıb."),
    ("en", "az", "Nobody was hurt in the fire.", "Yanğında heç kim ölməyib."),
    ("en", "hy", "Two soldiers were injured.", "Երկու զինծառայող է զոհվել։"),
    ("ru", "az", "Пострадали трое рабочих.", "Üç fəhlə həlak olub."),
    ("ru", "hy", "Убиты трое рабочих.", "Երեք բանվոր վիրավորվել է։"),
    ("az", "hy", "Üç nəfər öldürülüb.", "Երեք մարդ վնասվածքներ է ստացել։"),
    ("hy", "en", "Երեք մարդ կսպանվի։", "Three people will be wounded."),
]
SAME = [
    ("en", "ru", "Two soldiers were wounded.", "Ранены двое военнослужащих."),
    ("en", "ru", "Two soldiers were killed.", "Погибли двое военнослужащих."),
    ("en", "ru", "Two soldiers were fatally wounded.", "Двое военнослужащих погибли."),
    ("en", "ru", "He died of his wounds.", "Он скончался от ран."),
    ("en", "ru", "Three people fell victim to the storm.", "От бури пострадали три человека."),
    ("en", "ru", "Twelve were injured at the Dead Sea.", "У Мёртвого моря ранены двенадцать человек."),
    ("en", "ru", "The law would hurt the economy.", "Закон убьёт экономику."),
    ("en", "ru", "It wounded his pride.", "Это задело его гордость."),
    ("en", "az", "In this country two were wounded.", "Bu ölkədə iki nəfər yaralanıb."),
    ("en", "az", "They measured the injured man's leg.", "Yaralının ayağını ölçdülər."),
    ("en", "hy", "The insult to the dead is forgotten.", "Մահացածներին հասցված վիրավորանքը մոռացված է։"),
    ("en", "hy", "The victims were taken to hospital.", "Տուժածներին տարել են հիվանդանոց։"),
    ("az", "hy", "Xoşbəxtlikdən, xəsarət alan yoxdur.", "Բարեբախտաբար, զոհեր չկան։"),
    ("ru", "hy", "Часть пострадавших выступила с речью.", "Զոհերից ոմանք ելույթ ունեցան։"),
    ("en", "ru", "Two soldiers were wounded.", "С двумя солдатами случилась беда."),
]
EXCHANGED = [
    ("en", "ru", "The attack left 3 killed and 12 wounded.", "Итог атаки — 12 погибших и 3 раненых."),
    ("en", "ru", "It killed three people and injured twelve.", "Погибли двенадцать человек, ранены трое."),
    ("en", "ru", "One was killed and two were wounded.", "Двое убиты, один ранен."),
    ("en", "az", "3 were killed and 12 wounded.", "12 nəfər həlak olub, 3 nəfər yaralanıb."),
    ("en", "az", "Two were killed and one was wounded.", "Bir nəfər həlak olub, ikisi isə yaralanıb."),
    ("en", "hy", "3 were killed and 12 wounded.", "Զոհվել է 12 մարդ, վիրավորվել՝ 3-ը։"),
    ("en", "hy", "Seven were killed and six wounded.", "Վեց մարդ զոհվել է, յոթը՝ վիրավորվել։"),
    ("ru", "az", "Ранены 40 человек, погибли 5.", "5 nəfər yaralanıb, 40 nəfər öldürülüb."),
    ("az", "hy", "5 ölü, 40 yaralı var.", "Կա 40 զոհ և 5 վիրավոր։"),
]
KEPT = [
    ("en", "ru", "The attack left 3 killed and 12 wounded.", "Итог атаки — 3 погибших и 12 раненых."),
    ("en", "ru", "The attack left 3 killed and 12 wounded.", "Ранены 12 человек, 3 погибли."),
    ("en", "ru", "In 2024 it killed three and injured twelve.", "В 2024 году погибли трое, двенадцать ранены."),
    ("en", "ru", "Of the nineteen wounded, four died.", "Из девятнадцати раненых четверо скончались."),
    ("en", "ru", "In 2 attacks 12 died and 2 were hurt.", "В 2 атаках 2 ранены и 12 погибли."),
    ("en", "az", "Two were killed and one was wounded.", "İki nəfər həlak olub, biri isə yaralanıb."),
    ("en", "hy", "3 were killed and 12 wounded.", "Վիրավորվել է 12 մարդ, զոհվել՝ 3-ը։"),
    ("en", "hy", "5 were killed and 5 wounded.", "Զոհվել է 5, վիրավորվել՝ 5 մարդ։"),
]

LOST = [
    ("en", "az", "About 900 soldiers were killed or wounded.", "Təxminən 900 əsgər həlak olub."),
    ("en", "ru", "Some 70 were killed and wounded in the raid.", "При налёте ранены около 70 человек."),
    ("ru", "en", "Погибли двое и ранены трое рабочих.", "Two workers were killed."),
    ("ru", "hy", "Число убитых и раненых растёт.", "Սպանվածների թիվն աճում է։"),
    ("az", "hy", "5 nəfər ölüb və 7 nəfər yaralanıb.", "Հինգ մարդ է մահացել։"),
    ("hy", "az", "Զոհվել կամ վիրավորվել է 40 մարդ։", "40 nəfər yaralanıb."),
]
BOTH = [
    ("en", "az", "About 900 soldiers were killed or wounded.", "Təxminən 900 əsgər həlak olub və ya yaralanıb."),
    ("en", "ru", "Killed and wounded alike were carried out.", "Вынесли и погибших, и пострадавших."),
    ("en", "ru", "The passenger wounded in the train died.", "Раненный в поезде пассажир скончался."),
    ("ru", "en", "Раненный на станции пассажир скончался.", "The passenger stabbed at the station has died."),
    ("ru", "hy", "Убитых и раненых 118.", "Տուժածների թիվը 118 է։"),
]


@pytest.mark.parametrize(("source", "target", "text", "translation"), OTHER)
def test_dead_on_one_side_injured_on_the_other(source: str, target: str, text: str, translation: str) -> None:
    assert other_harm(text, translation, source, target)
    assert other_harm(translation, text, target, source)
    assert "negation" in check(text, translation, source, target)


@pytest.mark.parametrize(("source", "target", "text", "translation"), SAME + EXCHANGED + KEPT)
def test_the_same_harm(source: str, target: str, text: str, translation: str) -> None:
    assert not other_harm(text, translation, source, target)
    assert not other_harm(translation, text, target, source)


@pytest.mark.parametrize(("source", "target", "text", "translation"), EXCHANGED)
def test_numbers_exchanged(source: str, target: str, text: str, translation: str) -> None:
    assert tolls_exchanged(text, translation, source, target)
    assert tolls_exchanged(translation, text, target, source)
    assert "number-mismatch" in check(text, translation, source, target)


@pytest.mark.parametrize(("source", "target", "text", "translation"), SAME + KEPT)
def test_numbers_kept(source: str, target: str, text: str, translation: str) -> None:
    assert not tolls_exchanged(text, translation, source, target)
    assert not tolls_exchanged(translation, text, target, source)


@pytest.mark.parametrize(("source", "target", "text", "translation"), LOST)
def test_dead_and_injured_of_whom_one_is_lost(source: str, target: str, text: str, translation: str) -> None:
    assert harm_lost(text, translation, source, target)
    assert harm_lost(translation, text, target, source)
    assert "negation" in check(text, translation, source, target)


@pytest.mark.parametrize(("source", "target", "text", "translation"), SAME + EXCHANGED + KEPT + BOTH)
def test_dead_and_injured_kept(source: str, target: str, text: str, translation: str) -> None:
    assert not harm_lost(text, translation, source, target)
    assert not harm_lost(translation, text, target, source)


def test_a_language_without_patterns_never_differs() -> None:
    assert not other_harm("Two were wounded.", "Zwei starben.", "en", "de")
    assert not harm_lost("Two were killed or wounded.", "Zwei starben.", "en", "de")
    assert not tolls_exchanged("2 killed, 3 wounded", "3 Tote, 2 Verletzte", "en", "de")
