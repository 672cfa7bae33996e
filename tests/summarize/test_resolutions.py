"""Resolutions, communiqués and declarations: operative paragraphs become points of the body that adopts them."""

from __future__ import annotations

import pytest

from briefing import catalog
from briefing.summarize import Summarizer, TopicClassifier, Truecaser
from briefing.summarize.turns.operative import agreeing, number_of, operative_clauses
from briefing.summarize.turns.resolution import find_resolution
from tests.summarize.reading import read

FOLDER = catalog.embedded_folder()
SUMMARIZER = Summarizer(TopicClassifier(FOLDER / "topics.npz"), Truecaser(FOLDER / "truecase.npz"))

EN = """NORTHERN UNION
PEACE COUNCIL

COMMUNIQUÉ

Adopted by the Peace Council (PC) of the Northern Union (NU) at its 12th meeting, held on 4 May 2026:

The Peace Council,

Recalling all its previous decisions, in particular Communiqué [PC/COMM.12 (2025)];

Noting the statement by the Chairperson of the Commission;

1. Strongly condemns the attack on the town of Orlen, in which twelve civilians were killed;

2. Takes note of the report submitted under Communiqué [PC/COMM.12 (2025)]; and, on this basis, demands that all
foreign forces leave the territory within thirty days, and requests the Commission to report on compliance;

3. Decides to appoint Mr. John Roe as mediator;

4. Decides to remain seized of the matter.
"""
RU = """Резолюция 1234 (2026)

принятая Советом Безопасности на его заседании 4 мая 2026 года

Совет Безопасности,

напоминая о своих предыдущих резолюциях,

1. решительно осуждает нападения на мирных жителей в городе Орлен;

2. требует, чтобы все иностранные войска покинули территорию в течение тридцати дней;

3. постановляет продлить мандат миссии до 31 января 2027 года.
"""
AZ = """Zirvə görüşünün kommünikesi

4 may 2026-cı il

Təhlükəsizlik Şurası,

əvvəlki qərarlarını xatırladaraq,

1. Orlen şəhərinə hücumu qətiyyətlə pisləyir;

2. Bütün xarici qoşunların otuz gün ərzində ərazini tərk etməsini tələb edir;

3. Missiyanın mandatını 2027-ci il yanvarın 31-dək uzatmağı qərara alır.
"""
HY = """Բանաձև 1234 (2026)

4 մայիսի 2026 թ.

Անվտանգության խորհուրդը,

հիշեցնելով իր նախորդ որոշումները,

1. Խստորեն դատապարտում է Օրլեն քաղաքի վրա հարձակումը;

2. Պահանջում է, որ բոլոր օտարերկրյա զորքերը երեսուն օրվա ընթացքում լքեն տարածքը;

3. Որոշում է առաքելության մանդատը երկարաձգել մինչև 2027 թվականի հունվարի 31-ը։
"""


@pytest.mark.parametrize(
    ("text", "language", "speaker", "point"),
    [
        (EN, "en", "NU Peace Council", "The NU Peace Council demands that all foreign forces leave the territory"),
        (RU, "ru", "Совет Безопасности", "Совет Безопасности требует, чтобы все иностранные войска покинули"),
        (AZ, "az", "Təhlükəsizlik Şurası", "Təhlükəsizlik Şurası bütün xarici qoşunların otuz gün ərzində"),
        (HY, "hy", "Անվտանգության խորհուրդ", "Անվտանգության խորհուրդը պահանջում է, որ բոլոր օտարերկրյա զորքերը"),
    ],
)
def test_operative_paragraphs_are_points_of_the_body_that_adopts_them(
    text: str, language: str, speaker: str, point: str
) -> None:
    document = read(text, language)
    points = SUMMARIZER.key_points(document, 5)
    assert {each.speaker for each in points} == {speaker}
    assert any(each.text.startswith(point) for each in points), [each.text for each in points]
    assert all(document.text[e.start : e.end] == e.quote for each in points for e in each.evidence)


def test_reasons_in_front_of_the_decisions_are_no_points() -> None:
    document = read(EN, "en")
    assert not any("Recalling" in item.text or "Noting" in item.text for item in SUMMARIZER.candidates(document))


def test_each_decision_of_a_paragraph_is_a_clause() -> None:
    sentence = (
        "7. Takes note of the report; and, on this basis, demands that forces leave the territory, and requests "
        "the Commission to report;"
    )
    assert [sentence[each.start : each.end] for each in operative_clauses(sentence, "en", "one")] == [
        "Takes note of the report",
        "on this basis, demands that forces leave the territory",
        "requests the Commission to report",
    ]


@pytest.mark.parametrize(
    "sentence",
    [
        "Welcomes the statement of the envoy, which condemns the attack and calls on the parties to talk;",
        "Expresses concern over the arrests, appeals and other measures;",
        "Notes the Council's requests and demands;",
    ],
)
def test_verbs_of_others_and_nouns_open_no_clause(sentence: str) -> None:
    assert len(operative_clauses(sentence, "en", "one")) == 1


def test_a_verb_agrees_with_the_body() -> None:
    assert agreeing("Express deep concern", "en", False) == "Expresses deep concern"
    assert agreeing("calls on the parties", "en", True) == "call on the parties"
    assert agreeing("Осуждают нападение", "ru", False) == "Осуждает нападение"
    assert agreeing("The talks go on", "en", True) == "The talks go on"


@pytest.mark.parametrize(
    ("paragraph", "language"),
    [
        ("The Council demands that …", "en"),
        ("Совет требует", "ru"),
        ("Խորհուրդը պահանջում է", "hy"),
        ("Şura gəlir", "az"),
    ],
)
def test_a_sentence_with_a_subject_is_no_decision(paragraph: str, language: str) -> None:
    assert number_of(paragraph, language) == ""


def test_a_summit_speaks_for_its_organization() -> None:
    text = """ORLEN DECLARATION
OF THE FIFTH SUMMIT OF THE UNION OF RIVER STATES

The Heads of State of the Member States of the Union of River States (URS),

HAVE AGREED upon the following:

1. Express deep appreciation to the host for the organization of the Summit;

2. Warn that the river is falling, and instruct the Ministers to submit a plan by the spring;

3. Decide to set up a fund of 600 million dollars, with its seat in Orlen.
"""
    points = SUMMARIZER.key_points(read(text, "en"), 5)
    assert {point.speaker for point in points} == {"Union of River States"}
    assert "The Union of River States decides to set up a fund of 600 million dollars, with its seat in Orlen." in {
        point.text for point in points
    }


def test_instructions_in_a_transcript_make_no_resolution() -> None:
    text = """Remarks by Minister Jane Roe

We will build the road.

Note that the road is long. Support for it is broad.

Welcome to all of you. We thank the host.
"""
    assert find_resolution(read(text, "en")) is None
