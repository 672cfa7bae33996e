"""A point that would begin with `they` or `this decision` says what it means, or isn't printed."""

from __future__ import annotations

import pytest

from briefing import Briefer
from briefing.document import Document
from briefing.summarize.choice.antecedent import from_issuer, from_question
from briefing.summarize.wording.hanging import hangs

HANGING = [
    ("en", "Ann Roe says they paid 4 million euros in fines."),
    ("en", "Ann Roe: “He has never owned a share”."),
    ("en", "Ann Roe says this decision was confirmed by the court."),
    ("en", "Ann Roe: “These claims are false and I reject them”."),
    ("ru", "Анна Рой заявляет, что они заплатили штраф."),
    ("ru", "Анна Рой заявляет, что это решение подтвердил суд."),
    ("az", "Anna Roy bildirir ki, onlar cərimə ödəyib."),
    ("az", "Anna Roy bildirir ki, bu iddialar əsassızdır."),
    ("hy", "Աննա Ռոյը հայտարարում է, որ այդ որոշումն օրինական է։"),
    ("hy", "Աննա Ռոյ․ «Նրանք տուգանք են վճարել»։"),
]
STANDING = [
    ("en", "Ann Roe says it is clear that the port will close."),
    ("en", "Ann Roe says it cannot be ruled out that the port will close."),
    ("en", "Ann Roe says this year the port will close."),
    ("en", "Ann Roe says the decision of the court will be respected."),
    ("en", "Ann Roe says this decision of the court to close the port is wrong."),
    ("ru", "Анна Рой заявляет, что это не так: порт в этом году работает без перебоев."),
    ("az", "Anna Roy bildirir ki, bu il liman bağlanacaq."),
    ("hy", "Աննա Ռոյը հայտարարում է, որ այս տարի նավահանգիստը կփակվի։"),
]
ASKED = [
    ("en", "It will be closed in May.", "Will the old port be closed?", "The old port will be closed in May."),
    ("en", "They were fined in March.", "Were the two firms fined at last?", "The two firms were fined in March."),
    ("en", "It is 4 million euros.", "Will the old port be closed?", ""),
    ("en", "They will be closed in May.", "Will the old port be closed?", ""),
    ("en", "It will be closed.", "Will the port be closed? Will the bridge be closed?", ""),
    ("en", "It will be closed in May.", "And the old port?", "The old port will be closed in May."),
    ("ru", "Она будет закрыта в мае.", "А набережная порта?", "Набережная порта будет закрыта в мае."),
    ("az", "O, mayda bağlanacaq.", "Bəs köhnə liman?", "Köhnə liman mayda bağlanacaq."),
    ("en", "That is why the port will close.", "", "The port will close."),
    ("ru", "Он будет закрыт в мае.", "Будет ли закрыт порт?", "Порт будет закрыт в мае."),
    ("ru", "Она будет закрыта в мае.", "Будет ли закрыт порт?", ""),
    ("az", "O, mayda bağlanacaq.", "Köhnə liman bağlanacaqmı?", "Köhnə liman mayda bağlanacaq."),
    ("hy", "Այն կփակվի մայիսին։", "Նավահանգիստը կփակվի՞։", "Նավահանգիստը կփակվի մայիսին։"),
    (
        "en",
        "These claims are false.",
        "A paper says that the mayor sold the port. Is it true?",
        "The claims that the mayor sold the port are false.",
    ),
    ("en", "These claims are false.", "A paper says that you sold the port. Is it true?", ""),
    (
        "ru",
        "Эти утверждения не соответствуют действительности.",
        "Газета утверждает, что мэр продал порт. Это так?",
        "Утверждения о том, что мэр продал порт, не соответствуют действительности.",
    ),
    (
        "hy",
        "Այդ պնդումները սխալ են։",
        "Թերթը պնդում է, որ քաղաքապետը վաճառել է նավահանգիստը։ Ճի՞շտ է։",
        "Այն պնդումները, թե քաղաքապետը վաճառել է նավահանգիստը, սխալ են։",
    ),
]
BRIEFING = """Press conference of the Minister of Ports, Ann Roe

Ann Roe: Good morning. The government will open two ports in June. They will handle 400 ships a month.

Question: Was the mayor fined?

Ann Roe: He paid 4 million euros. This decision was confirmed by the court last week.

Question: Will the old port be closed?

Ann Roe: It will be closed in the autumn of 2027.
"""


@pytest.mark.parametrize(("language", "point"), HANGING)
def test_hanging(language: str, point: str) -> None:
    assert hangs(point, language, False)


@pytest.mark.parametrize(("language", "point"), STANDING)
def test_standing(language: str, point: str) -> None:
    assert not hangs(point, language, False)


def test_reporter_means_the_speaker() -> None:
    assert not hangs("Ann Roe said she would pay.", "en", True)
    assert hangs("Ann Roe said it would be closed.", "en", True)
    assert hangs("Ann Roe: “She will pay”.", "en", True)


@pytest.mark.parametrize(("language", "words", "question", "meant"), ASKED)
def test_what_the_question_names(language: str, words: str, question: str, meant: str) -> None:
    assert from_question(words, question, language) == meant


def test_issuer_of_a_communique() -> None:
    assert from_issuer("They agreed to meet in May.", "The Ministers", "en") == "The Ministers agreed to meet in May."
    assert from_issuer("They attacked the port.", "The Ministers", "en") == ""


def test_points_stand_alone() -> None:
    points = Briefer().brief(Document(BRIEFING, BRIEFING.split("\n")[0], language="en"), (), 8).key_points
    texts = [point.text for point in points]
    assert "Ann Roe says the old port will be closed in the autumn of 2027." in texts
    assert not any("says they" in text or "He paid" in text or "This decision" in text for text in texts)
    assert all(point.evidence[0].quote in BRIEFING for point in points)
