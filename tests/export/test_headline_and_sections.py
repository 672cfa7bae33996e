"""Headline, sections and the wording of points in every format."""

from __future__ import annotations

import json
import re
from dataclasses import replace
from html import unescape
from io import BytesIO

import docx
import pytest
from export_briefs import BRIEF, DOCUMENT, SECTIONED

from briefing.brief import Brief
from briefing.export import exporter, masthead

HEADLINE = "Blinken: The use of force to resolve disputes is unacceptable"


def rendered(name: str, brief: Brief = SECTIONED) -> str:
    content = exporter(name).render(brief, DOCUMENT)
    if name == "docx":
        return "\n".join(paragraph.text for paragraph in docx.Document(BytesIO(content)).paragraphs)
    text = content.decode()
    return unescape(re.sub(r"<[^>]+>", "\n", text)) if name == "html" else re.sub(r"\\([^\w\s])", r"\1", text)


@pytest.mark.parametrize("name", ["text", "markdown", "docx", "html"])
def test_headline_sections_and_wording_in_their_order(name: str) -> None:
    text = re.sub(r"\s+", " ", rendered(name))
    places = [
        text.index(part)
        for part in (
            HEADLINE,
            "On the use of force",
            "says the use of force to resolve disputes is unacceptable.",
            "in the words of a summarization model",
            "told President Aliyev",
            "On humanitarian matters",
            "asked by Tom Baker, City Times",
            "immediate and unimpeded",
            "the statement doesn't bear out what the model wrote",
            "another $95 million",
        )
    ]
    assert places == sorted(places)
    for translated in ("Բլինքեն․ Վեճերի լուծման", "Блинкен: Применение силы неприемлемо", "О гуманитарных вопросах"):
        assert translated in text
    assert "Ուժի կիրառման մասին" in text and "Güc tətbiqi haqqında" in text
    assert "compare with the source before use" in text


def test_points_keep_their_numbers() -> None:
    text = rendered("markdown")
    numbers = re.findall(r"^(\d)\. ", text.split("## Հայերեն")[0], re.MULTILINE)
    assert numbers == ["1", "4", "2", "3"]  # the third is in no section


def test_messengers_get_headline_and_sections_too() -> None:
    russian = rendered("messenger").split("РУССКИЙ")[1].splitlines()
    assert russian[1:4] == [
        "Блинкен: Применение силы неприемлемо",
        "О силе:",
        "• Госсекретарь США заявил, что применение силы для разрешения споров неприемлемо.",
    ]
    own = rendered("messenger", replace(SECTIONED, targets=())).splitlines()
    assert own[2:4] == [HEADLINE, "On the use of force:"]


def test_ninjs_has_the_headline_of_each_language() -> None:
    item = json.loads(exporter("ninjs").render(SECTIONED))
    assert item["headlines"][0]["value"] == HEADLINE and item["title"] == SECTIONED.source.title
    values = {each["language"]: each["headlines"][0]["value"] for each in item["associations"]}
    assert values["ru"] == "Блинкен: Применение силы неприемлемо" and values["az"] == SECTIONED.source.title


@pytest.mark.parametrize("name", ["text", "markdown", "docx", "html", "messenger", "ninjs"])
def test_without_them_nothing_is_said_of_them(name: str) -> None:
    text = rendered(name, BRIEF)
    assert HEADLINE not in text and "asked by" not in text and "in the words of" not in text


def test_sections_of_points_that_are_gone() -> None:
    brief = replace(SECTIONED, key_points=SECTIONED.key_points[2:3])
    assert masthead.sections(brief) == [(None, [(1, brief.key_points[0])])]
    brief = replace(SECTIONED, key_points=())
    assert masthead.sections(brief) == [] == masthead.sections(replace(brief, sections=()))
