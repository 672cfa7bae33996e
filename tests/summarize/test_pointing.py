"""First words that stand for what was named before."""

from __future__ import annotations

import pytest

from briefing.document import Speaker
from briefing.summarize.people.voice import Voice
from briefing.summarize.wording.compress import compress
from briefing.summarize.wording.pointing import points_back
from tests.summarize.reading import read
from tests.summarize.test_summarizer import SUMMARIZER

PAIRS = [
    ("en", "He promised twelve ferries.", "The mayor promised twelve ferries."),
    ("en", "It will begin on Sunday.", "It will take ten days to begin."),
    ("en", "It's bound for Oslo.", "It's clear that the ferry is late."),
    ("en", "It was sold in March.", "It was in March that the ferry was sold."),
    ("en", "That is a risk.", "That ferry is late."),
    ("en", "In both capitals he will press for peace.", "In both capitals people will press for peace."),
    ("en", "There, she will sign the treaty.", "There is a treaty to sign."),
    ("ru", "В обеих столицах он выступит с речью.", "В обеих столицах они услышат речь о том, что он сказал."),
    ("hy", "Այնտեղ նա կստորագրի պայմանագիրը։", "Այնտեղ նախարարը կստորագրի պայմանագիրը։"),
    ("ru", "Она откроется в мае.", "Переправа откроется в мае."),
    ("ru", "Это было в мае.", "Это решение было принято в мае."),
    ("az", "Onlar mayda gələcək.", "O vaxt körpü açılacaq."),
    ("az", "O bildirib ki, körpü açılacaq.", "O gün bildirilib ki, körpü açılacaq."),
    ("az", "O dedi ki, körpü açılacaq.", "O qərib kişi körpü açdı."),
    ("hy", "Այն բացվելու է մայիսին։", "Այն ժամանակ կամուրջը փակ էր։"),
    ("hy", "Նա կգա մայիսին։", "Նավը կգա մայիսին։"),
]


@pytest.mark.parametrize(("language", "pointing", "plain"), PAIRS)
def test_points_back(language: str, pointing: str, plain: str) -> None:
    assert points_back(pointing, language)
    assert not points_back(plain, language)


def test_he_behind_a_speaker_is_no_other() -> None:
    person = Voice(Speaker("Eva Lund"), is_name=lambda word: False)
    body = Voice(Speaker("Health Ministry"), is_name=lambda word: False)
    assert compress("He promised twelve ferries.", "en", person) == "Eva Lund: “He promised twelve ferries”."
    assert compress("It will open in May.", "en", person) == "Eva Lund says it will open in May."
    assert compress("It will open in May.", "en", body) == "Health Ministry: “It will open in May”."
    assert compress("It is clear that the ferry is late.", "en", body) == (
        "The Health Ministry says it is clear that the ferry is late."
    )
    reported = "He promised twelve ferries, Lund said."
    assert compress(reported, "en", person, reported=True) == "Eva Lund said he promised twelve ferries."


def test_what_points_back_does_not_lead() -> None:
    text = (
        "MINISTER EVA LUND: The ferry to Oslo was sold in March 2024 for 40 million euros.\n\n"
        "QUESTION: And the harbour?\n\n"
        "MINISTER LUND: It will be closed for repairs from Monday on, and two hundred dockers will lose their jobs.\n"
    )
    points = SUMMARIZER.key_points(read(text, "en"), 5)
    assert len(points) == 2
    assert not points[0].evidence[0].quote.startswith("It ")
    assert points[0].salience >= points[1].salience
