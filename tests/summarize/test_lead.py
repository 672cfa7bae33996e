"""The lead of an agency report is a point though nobody says it."""

from __future__ import annotations

import pytest

from briefing import Briefer
from briefing.document import Document
from tests.summarize.reading import read

EN = "\n\n“A long day,” deputy Ion Roe said.\n\nFinance Minister Ana Lund said the tax would bring 90 million."
RU = "\n\n«Долгий день», — сказал депутат Ион Рой.\n\nМинистр Ана Лунд заявила, что налог принесёт 90 миллионов."
AZ = "\n\n“Uzun gün idi”, - deputat İon Roy deyib.\n\nMaliyyə naziri Ana Lund bildirib ki, vergi 90 milyon gətirəcək."
HY = (
    "\n\n«Երկար օր էր»,- ասել է պատգամավոր Իոն Ռոյը։\n\nՖինանսների նախարար Անա Լունդը հայտարարել է, որ հարկը "
    "90 միլիոն կբերի։"
)
LEADS = [
    (
        "en",
        "Norland raises tax",
        "OSLO, May 4 (Fjord Press) – The assembly on Tuesday approved a law that raises the ferry tax by 14 percent.",
        EN,
    ),
    (
        "en",
        "Norland declares emergency",
        "OSLO, May 4 (Fjord Press) – Norland's northern region declared a state of emergency on Sunday after a flood.",
        EN,
    ),
    (
        "en",
        "Quake kills nine in Norland",
        "A strong earthquake struck the north of Norland early on Friday, killing nine people.",
        EN,
    ),
    (
        "ru",
        "Норландия повысила налог",
        "ОСЛО, 4 мая — Фьорд-Пресс. Собрание Норландии во вторник одобрило закон, повышающий налог на паромы.",
        RU,
    ),
    (
        "az",
        "Norland vergini artırıb",
        "Oslo. 4 may. Fyord-Press. Norland parlamenti bərə vergisini 14 faiz artıran qanunu qəbul edib.",
        AZ,
    ),
    (
        "hy",
        "Նորլանդը բարձրացրել է հարկը",
        "ՕՍԼՈ, 4 մայիսի. /ՖՅՈՐԴ/. Նորլանդի խորհրդարանը երեքշաբթի ընդունել է օրենք լաստանավերի հարկի մասին։",
        HY,
    ),
]
NO_LEADS = [
    (
        "en",
        "Norland raises tax",
        "In a workshop by the quay an old man in a blue coat mended nets for the whole village.",
        EN,
    ),
    (
        "en",
        "Norland raises tax",
        "The Ministry of Norland wishes to inform the public of the tax that was raised in May.",
        EN,
    ),
    (
        "en",
        "Norland raises tax",
        "They approved the law that raises the tax on all ferries of Norland by 14 percent.",
        EN,
    ),
    ("ru", "Норландия повысила налог", "Старик в синем пальто чинил сети на причале для всей своей деревни.", RU),
]


@pytest.mark.parametrize(("language", "title", "lead", "rest"), LEADS)
def test_lead_is_a_point_of_nobody(language: str, title: str, lead: str, rest: str) -> None:
    text = f"{title}\n\n{lead}{rest}"
    brief = Briefer().brief(Document(text, title, language=language), (), 3)
    first = next(point for point in brief.key_points if not point.speaker)
    assert first.text.rstrip(".։")[-20:] in lead and first.text[0] not in "“«"
    assert brief.headline is not None
    assert not any("attribution" in warning for warning in brief.warnings)


@pytest.mark.parametrize(("language", "title", "lead", "rest"), NO_LEADS)
def test_scene_or_purpose_is_no_lead(language: str, title: str, lead: str, rest: str) -> None:
    assert not any(turn.act for turn in read(f"{title}\n\n{lead}{rest}", language).turns)
