"""Russian predicates that share the speaker as subject, and subjects that commas part from their verb."""

from __future__ import annotations

import pytest

from briefing.summarize.wording.clauses import Clause, spoken_clause


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
