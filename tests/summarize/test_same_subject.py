"""Predicates that share the speaker as subject, and subjects that commas or objects part from their verb."""

from __future__ import annotations

import pytest

from briefing.document import Speaker
from briefing.summarize.people.voice import Voice
from briefing.summarize.wording.clauses import Clause, spoken_clause
from briefing.summarize.wording.compress import compress


@pytest.mark.parametrize(
    ("sentence", "words", "manner"),
    [
        ("Каллистова, со своей стороны, подтвердила сроки.", "подтвердила сроки.", "predicate"),
        ("Ланге, отвечая на вопрос о мосте, подтвердил сроки.", "подтвердил сроки.", "predicate"),
        ("Иван Белов, глава комитета по делам моря, подтвердил сроки.", "подтвердил сроки.", "predicate"),
        ("Луга и Тверь остались без света, подтвердил Белов.", "Луга и Тверь остались без света", "indirect"),
        ("Луга, отрезанная водой, осталась без света, подтвердил Белов.", None, "indirect"),
        (
            "Ланге сообщил, что визы отменят, и подтвердил готовность помочь.",
            "сообщил, что визы отменят, и подтвердил готовность помочь.",
            "predicate",
        ),
        (
            "Ланге сообщил, что визы отменят, и это подтвердила Вена.",
            "визы отменят, и это подтвердила Вена.",
            "indirect",
        ),
        (
            "Ланге сообщил, что визы отменят, и Вена подтвердила это.",
            "визы отменят, и Вена подтвердила это.",
            "indirect",
        ),
        (
            "Он выразил тревогу из-за атак и подчеркнул, что порт закрыт.",
            "выразил тревогу из-за атак и подчеркнул, что порт закрыт.",
            "predicate",
        ),
        ("Он поблагодарил послов и подчеркнул, что порт закрыт.", "порт закрыт.", "indirect"),
    ],
)
def test_predicates_stay_with_their_subject(sentence: str, words: str | None, manner: str) -> None:
    clause = spoken_clause(sentence, "ru", reported=True)
    assert clause.manner == manner
    assert words is None or clause == Clause(words, clause.manner)


@pytest.mark.parametrize(
    ("sentence", "point"),
    [
        (
            "Մալթայի նախարարը նաև մտահոգություն է հայտնել երեք ձկնորսի ճակատագրի վերաբերյալ և կոչ է արել ազատել նրանց։",
            "Ռոզա Վելլան մտահոգություն է հայտնել երեք ձկնորսի ճակատագրի վերաբերյալ և կոչ է արել ազատել նրանց։",
        ),
        ("Նախարարը Վիլնյուսին կոչ է արել բացել նավահանգիստը։", "Ռոզա Վելլան Վիլնյուսին կոչ է արել բացել նավահանգիստը։"),
        ("Նա միաժամանակ նավահանգստի հարցով կոչ է արել շտապել։", "Ռոզա Վելլան նավահանգստի հարցով կոչ է արել շտապել։"),
        # another one calls
        (
            "Նախարարը լսել է նավապետերին և Աթենքը երեկ ևս կոչ է արել շտապել։",
            "Ռոզա Վելլան հայտարարում է, որ Նախարարը լսել է նավապետերին և Աթենքը երեկ ևս կոչ է արել շտապել։",
        ),
        (
            "Վարչապետը երկու անգամ նավահանգստի հարցով կոչ է արել շտապել։",
            "Ռոզա Վելլան հայտարարում է, որ Վարչապետը երկու անգամ նավահանգստի հարցով կոչ է արել շտապել։",
        ),
    ],
)
def test_an_armenian_office_gives_way_to_the_name(sentence: str, point: str) -> None:
    voice = Voice(Speaker("Ռոզա Վելլա", "Մալթայի արտաքին գործերի նախարար"), is_name=str.istitle)
    assert compress(sentence, "hy", voice, reported=True) == point
