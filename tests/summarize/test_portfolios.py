"""English offices told by their form: fields in capitals, bodies behind a name, ranks cut short, counterparts."""

from __future__ import annotations

import pytest

from briefing.summarize.people.portfolios import name_after_field
from briefing.summarize.people.seats import seat_after
from briefing.summarize.people.speakers import SpeakerIndex
from tests.summarize.reading import roles, turns


@pytest.mark.parametrize(
    ("before", "run", "name"),
    [
        ("Minister for ", "Social Protection Ronan Halligan", "Ronan Halligan"),
        ("Minister for ", "Rural Development Xanthe Quill", "Xanthe Quill"),
        ("the Minister of State for Trade and ", "Industry Una Breen", "Una Breen"),
        ("Minister for Housing, Local Government and ", "Heritage Darragh Whelan", "Darragh Whelan"),
        ("Commissioner for ", "Crisis Management Ursula von der Leyen", "Ursula von der Leyen"),
        ("Minister for ", "Transport Maria Santos Lima", "Maria Santos Lima"),
        ("Minister for Health Ann Roe and ", "Bo Lee Chan", ""),
        ("He voted for ", "Ann Lee Roe", ""),
        ("Minister for ", "Transport Roe", ""),
    ],
)
def test_the_name_behind_a_field(before: str, run: str, name: str) -> None:
    assert name_after_field(before, run) == name


def test_the_field_is_no_part_of_the_speaker() -> None:
    text = """Port to be sold

Minister for Social Protection Ronan Halligan told the radio that the State would not pay.

According to Mr Halligan, a bill will go to the cabinet before the summer.

Minister of State for Trade and Industry Una Breen said the port would be sold by May.

“Nobody asked us,” said Minister for Rural Development Xanthe Quill.
"""
    assert roles(text, "en") == {
        "Ronan Halligan": "Minister for Social Protection",
        "Una Breen": "Minister of State for Trade and Industry",
        "Xanthe Quill": "Minister for Rural Development",
    }


@pytest.mark.parametrize(
    ("text", "seat"),
    [
        ("Ann Roe of Japan said", " of Japan"),
        ("Ann Roe of the Northern Economic Crime Bureau told", " of the Northern Economic Crime Bureau"),
        ("Ann Roe of the Court of Appeal, said", " of the Court of Appeal"),
        ("Ann Roe of Norway and President Bo Lee said", " of Norway"),
        ("Remarks by President Ann Roe of Norway Before Talks", " of Norway"),
        ("Ann Roe of all people", ""),
    ],
)
def test_the_body_behind_a_name_is_whole(text: str, seat: str) -> None:
    assert seat_after(text, text.index("Roe") + 3) == seat


def test_a_rank_cut_short_is_no_part_of_the_name() -> None:
    text = """Captain had two passports

Detective Sergeant Nora Kell of the Northern Economic Crime Bureau said the captain had been drinking.

Opposing bail, Det Sgt Kell said that he had two passports. Supt Kell said that he had sold one.
"""
    assert roles(text, "en") == {"Nora Kell": "Detective Sergeant of the Northern Economic Crime Bureau"}


def _role(text: str, name: str) -> str:
    return SpeakerIndex(text).resolve(name).role


@pytest.mark.parametrize(
    ("sentence", "role"),
    [
        (
            "Slovenian Interior Minister Ana Kos met her Austrian counterpart, Lorenz Hader.",
            "Austrian Interior Minister",
        ),
        (
            "Kenyan Trade Minister Ana Kos spoke. She met her Ugandan counterpart Lorenz Hader.",
            "Ugandan Trade Minister",
        ),
        (
            "Prime Minister Ana Kos of Norway met Lorenz Hader, her Austrian counterpart, in Oslo.",
            "Austrian Prime Minister",
        ),
        ("US Secretary of State Ana Kos met her Austrian counterpart, Lorenz Hader.", ""),
        (
            "Health Minister Ana Kos and Trade Minister Ida Moe spoke. She met her Austrian counterpart, Lorenz Hader.",
            "",
        ),
    ],
)
def test_the_office_of_a_counterpart(sentence: str, role: str) -> None:
    assert _role(sentence, "Lorenz Hader") == role


def test_a_counterpart_speaks_with_the_office() -> None:
    text = """Line to reopen

Norwegian Foreign Minister Kari Holm said after talks with her Swedish counterpart, Nils Berg, that the line was safe.

Berg said Stockholm would pay half of the costs.
"""
    assert roles(text, "en")["Nils Berg"] == "Swedish Foreign Minister"
    assert [name for kind, name, _ in turns(text, "en") if kind == "statement"] == ["Kari Holm", "Nils Berg"]
