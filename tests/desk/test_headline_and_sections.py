"""Headline and sections on the desk: made with the brief, shown, exported, and held back when they no longer hold."""

from __future__ import annotations

from pathlib import Path

from export_briefs import DOCUMENT, SECTIONED
from fastapi.testclient import TestClient
from jsonschema import Draft202012Validator  # type: ignore[import-untyped]

from briefing.brief import Brief
from briefing.desk.editing import Editing
from briefing.desk.service import Desk
from briefing.desk.store import Store
from briefing.desk.users import User
from briefing.export.json import schema

SAMPLES = Path(__file__).parent.parent.parent / "samples"


def editing(desk: Desk) -> Editing:
    return desk.editing(User("Anna", "editor"))


def test_they_come_back_as_they_were(store: Store) -> None:
    assert store.get(store.add(SECTIONED, DOCUMENT, "agency")).brief() == SECTIONED


def test_they_are_on_the_page(client: TestClient, desk: Desk) -> None:
    statement = desk.store.add(SECTIONED, DOCUMENT, "agency")
    page = client.get(f"/statements/{statement}").text
    assert "Blinken: The use of force to resolve disputes is unacceptable" in page
    assert "Блинкен: Применение силы неприемлемо" in page
    assert "On humanitarian matters · asked by Tom Baker, City Times" in page
    assert "in the words of a summarization model" in page and "doesn&#39;t bear out what the model wrote" in page


def test_a_headline_whose_point_was_edited_or_deleted_goes_from_what_is_exported(
    client: TestClient, desk: Desk
) -> None:
    for change in ("edit", "delete"):
        statement = desk.store.add(SECTIONED, DOCUMENT, "agency")
        if change == "edit":
            editing(desk).edit(statement, "kp1", "en", "The Secretary of State rejects the use of force.", 0)
        else:
            editing(desk).delete(statement, "kp1")
        brief = desk.store.get(statement).brief()
        assert brief.headline is None
        page = client.get(f"/statements/{statement}").text
        assert "was changed or deleted after this headline was written" in page
        if change == "edit":
            point = brief.key_points[0]
            assert (point.origin, point.flags) == ("human", ())
        else:
            assert [section.points for section in brief.sections] == [("kp4",), ("kp2",)]
        editing(desk).store.undo(statement, "Anna")
        assert desk.store.get(statement).brief() == SECTIONED


def test_a_brief_made_on_the_desk_has_a_translated_headline_within_the_words(client: TestClient) -> None:
    text = (SAMPLES / "secretary-news-conference.txt").read_text("utf-8")
    body = {"text": text, "points": 10, "words": 50, "targets": ["ru"], "wait": 60}
    answer = client.post("/api/briefs", json=body)
    assert answer.status_code == 200, answer.text
    Draft202012Validator(schema()).validate(answer.json())
    brief = Brief.from_dict(answer.json())
    assert 25 < sum(len(point.text.split()) for point in brief.key_points) <= 50
    assert brief.headline and brief.headline.translations["ru"].text
    assert all(set(point.translations) == {"ru"} for point in brief.key_points)
    assert client.post("/api/briefs", json={**body, "words": 3}).status_code == 422


def test_a_brief_from_elsewhere_is_looked_at(client: TestClient) -> None:
    good = {"brief": SECTIONED.to_dict(), "text": DOCUMENT.text}
    assert client.post("/api/statements", json=good).status_code == 201
    for broken in ({"headline": {"text": 7, "point": "kp1", "translations": {}}}, {"sections": [{"title": {"en": 1}}]}):
        answer = client.post("/api/statements", json={**good, "brief": {**good["brief"], **broken}})  # type: ignore[dict-item]
        assert answer.status_code == 400 and "brief can't be used" in answer.json()["error"]
