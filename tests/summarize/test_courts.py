"""What a court did is a point of a report without a verb of saying; what a defendant or a reporter says isn't one."""

from __future__ import annotations

import pytest

from briefing import catalog
from briefing.summarize import Summarizer, TopicClassifier, Truecaser
from tests.summarize.reading import read

FOLDER = catalog.embedded_folder()
SUMMARIZER = Summarizer(TopicClassifier(FOLDER / "topics.npz"), Truecaser(FOLDER / "truecase.npz"))

TRIALS = {
    "en": """Harbour master jailed over bribes

VELMAR, May 4 (Agencies) - {}

Prosecutor Ann Roe said outside the Velmar District Court that nobody stood above the law. "It is a clear signal," Roe
said. Police said 11 more suspects had been identified.
""",
    "ru": """Начальник порта осуждён за взятки

{}

Прокурор Анна Ларина заявила, что перед законом равны все. «Это ясный сигнал», – отметила Ларина у здания суда.
""",
    "az": """Liman rəisi barəsində hökm oxundu

{}

Prokuror Aysel Quliyeva məhkəmədən sonra bildirib ki, qanun hamı üçün birdir. “Bu, aydın siqnaldır”, – o deyib.
""",
    "hy": """Նավահանգստի պետը դատապարտվեց կաշառքի համար

{}

Դատախազ Աննա Սարյանը դատարանում հայտարարել է, որ օրենքի առջև բոլորը հավասար են։ «Սա հստակ ազդակ է»,- ասել է Սարյանը։
""",
}
ACTS = [
    ("en", "A former harbour master was jailed for nine years on Thursday for taking bribes."),
    ("en", "The jury convicted John Doe, 41, of bribery after a trial of six weeks."),
    ("en", "The judge, Peter Poe, ordered John Doe to serve at least 24 years in prison."),
    ("en", "A second man, Peter Poe, was acquitted for lack of evidence on Thursday."),
    ("ru", "Вельмарский районный суд приговорил бывшего начальника порта Петра Ветрова к девяти годам колонии."),
    ("ru", "Бывший начальник порта Пётр Ветров приговорён к девяти годам колонии за взятки."),
    ("az", "Məhkəmənin qərarına əsasən, sabiq rəis Pavel Novak 9 il müddətinə azadlıqdan məhrum edilib."),
    ("az", "Hakim həmçinin məhkum olunanların əmlakının müsadirəsinə qərar verib."),
    ("hy", "Դատարանը նավահանգստի նախկին պետ Պավել Նովակին դատապարտեց ինը տարվա ազատազրկման։"),
    ("hy", "Նավահանգստի նախկին պետ Պավել Նովակը դատապարտվել է ինը տարվա ազատազրկման։"),
]
NO_ACTS = [
    ("en", "The court heard that the harbour master had bought two watches and a boat."),
    ("en", "The trial of the alleged ringleader, a shipowner, opens on 9 March in Velmar."),
    ("ru", "Суд продолжался шесть недель, в зале побывали сорок свидетелей обвинения и защиты."),
    ("az", "Novak son sözündə özünü təqsirli bilib, amma cəzanın çox ağır olduğunu düşünüb."),
    ("hy", "Դատարանի շենքի մոտ առավոտից հավաքվել էին նավահանգստի մոտ հարյուր աշխատակիցներ։"),
]


@pytest.mark.parametrize(("language", "sentence"), ACTS)
def test_an_act_of_a_court_is_a_point_as_it_stands(language: str, sentence: str) -> None:
    document = read(TRIALS[language].format(sentence), language)
    assert sentence in [point.text for point in SUMMARIZER.key_points(document, 8)]


@pytest.mark.parametrize(("language", "sentence"), NO_ACTS)
def test_what_else_happens_in_a_court_is_none(language: str, sentence: str) -> None:
    assert not any(turn.act for turn in read(TRIALS[language].format(sentence), language).turns)


def test_the_act_is_the_courts() -> None:
    document = read(TRIALS["ru"].format(ACTS[4][1]), "ru")
    assert [turn.speaker.name for turn in document.turns if turn.act and turn.speaker] == ["Вельмарский районный суд"]


def test_what_somebody_says_of_a_court_stays_his() -> None:
    said = "The court rejected the plea of John Doe, Peter Poe said on Thursday."
    document = read(TRIALS["en"].format(said), "en")
    assert not any(turn.act for turn in document.turns)


def test_a_court_that_already_speaks_keeps_its_turn() -> None:
    said = "The Velmar Court of Appeal rejected the plea of John Doe on Thursday."
    document = read(TRIALS["en"].format(said), "en")
    turn = next(turn for turn in document.turns if turn.speaker)
    assert (turn.speaker.name if turn.speaker else "", turn.act) == ("Velmar Court of Appeal", False)
