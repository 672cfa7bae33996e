"""Verbs of saying and their subjects."""

from __future__ import annotations

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from briefing.summarize.turns.attribution import find_attribution


@pytest.mark.parametrize(
    ("language", "words", "mention"),
    [
        ("en", "Blinken said that the ceasefire must hold.", "Blinken"),
        ("en", ", said Maria Lund, the harbor master.", "Maria Lund"),
        ("en", "Antony Blinken, who visited Paris on Monday, said that the talks went well.", "Antony Blinken"),
        ("en", "Secretary of State Antony Blinken told reporters.", "Antony Blinken"),
        ("en", "X said that Baku had told him so.", "X"),
        ("en", "Ann Roe, Head of Mission of Open Doors International in Kenya, presenting it, said:", "Ann Roe"),
        ("en", "The French foreign ministry said in a statement.", "French foreign ministry"),
        ("en", "According to Serbia's prime minister Ann Roe, the boats left.", "Ann Roe"),
        ("en", "According to the ministry's spokesman Vugar Aliyev, three workers fell ill.", "Vugar Aliyev"),
        ("en", "In the words of the plant's director Rasim Guliyev, work goes on.", "Rasim Guliyev"),
        ("en", "In the opinion of ecologist Ann Roe, the smoke is harmless.", "Ann Roe"),
        ("en", "The EU's ambassador in Baku, Peter Hallgren, said Brussels had offered masks.", "Peter Hallgren"),
        ("ru", ", — заявил Лавров.", "Лавров"),
        ("ru", "Лавров заявил, что Мирзоян сказал ему об этом.", "Лавров"),
        ("ru", ", — заявил министр иностранных дел России Сергей Лавров.", "Сергей Лавров"),
        ("ru", "По словам Лаврова, встреча состоится.", "Лаврова"),
        ("ru", ", сообщили в Кремле.", "Кремль"),
        ("az", "Bayramov bildirib ki, görüş olacaq.", "Bayramov"),
        ("az", "Ceyhun Bayramovun sözlərinə görə, görüş olacaq.", "Ceyhun Bayramovun"),
        ("hy", ", — ասել է Միրզոյանը։", "Միրզոյանը"),
        ("hy", "Ըստ Միրզոյանի՝ հանդիպումը կլինի։", "Միրզոյանի"),
    ],
)
def test_subject(language: str, words: str, mention: str) -> None:
    found = find_attribution(words, language)
    assert found is not None
    assert (found.mention or "").endswith(mention)


@pytest.mark.parametrize(
    ("language", "words"),
    [
        ("en", "“…,” she said."),
        ("en", "The minister said that the talks went well."),
        ("ru", ", — сказал он журналистам в Бишкеке."),
        ("ru", ", — подчеркнул министр."),
        ("az", ", – deyə nazir vurğulayıb."),
        ("az", "Onun sözlərinə görə, görüş noyabrda olacaq."),
        ("az", "Dövlətimizin başçısı vurğulayıb ki, proqram davam edir."),
        ("hy", ", — ընդգծել է նախարարը։"),
        ("hy", "Նրա խոսքով՝ հանդիպումը կլինի։"),
    ],
)
def test_pronoun_or_office(language: str, words: str) -> None:
    found = find_attribution(words, language)
    assert found is not None
    assert found.mention is None


@pytest.mark.parametrize(
    ("language", "words"),
    [
        ("en", "The region has seen two wars since the 1990s."),
        ("ru", "Ранее в регионе произошли столкновения."),
        ("ru", "Министр Иван Петров рассказал о ситуации на реках."),
        ("az", "Görüş iki saat davam edib."),
        ("hy", "Հիշեցնենք, որ բանակցությունները սկսվել են 2021 թվականին։"),
    ],
)
def test_no_attribution(language: str, words: str) -> None:
    assert find_attribution(words, language) is None


@settings(max_examples=50, deadline=None)
@given(st.text(max_size=120), st.sampled_from(["en", "ru", "az", "hy"]))
def test_any_text(words: str, language: str) -> None:
    found = find_attribution(f"{words} said заявил bildirib ասել է {words}", language)
    assert found is None or found.start <= found.end


def test_a_dateline_is_no_subject() -> None:
    found = find_attribution("BAKU (AP) — Three soldiers were killed, the Defense Ministry said.", "en")
    assert found is not None
    assert found.mention == "Defense Ministry"
    assert found.body
