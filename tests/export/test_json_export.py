"""JSON keeps the contract."""

from __future__ import annotations

import copy
import json
from collections.abc import Callable
from dataclasses import replace
from typing import Any, get_args

import pytest
from export_briefs import BRIEF, SECTIONED, SUMMARY, briefs
from hypothesis import given
from jsonschema import Draft202012Validator  # type: ignore[import-untyped]

from briefing.brief import Brief, Flag, Origin, PointFlag, PointOrigin
from briefing.export.json import JsonExporter, schema

validator = Draft202012Validator(schema())
LATER = {"headline", "sections", "origin", "flags"}
"""Fields that version 1 had not from the start."""


def _rendered(brief: Brief) -> Any:
    return json.loads(JsonExporter().render(brief))


def test_the_schema_is_one() -> None:
    Draft202012Validator.check_schema(schema())


def test_the_schema_knows_every_origin_and_flag() -> None:
    properties = schema()["$defs"]["translation"]["properties"]
    assert tuple(properties["origin"]["enum"]) == get_args(Origin)
    assert tuple(properties["flags"]["items"]["enum"]) == get_args(Flag)
    properties = schema()["$defs"]["key_point"]["properties"]
    assert tuple(properties["origin"]["enum"]) == get_args(PointOrigin)
    assert tuple(properties["flags"]["items"]["enum"]) == get_args(PointFlag)


@pytest.mark.parametrize("brief", [BRIEF, SUMMARY, SECTIONED], ids=["brief", "summary", "sectioned"])
def test_briefs_keep_the_contract_and_come_back(brief: Brief) -> None:
    data = _rendered(brief)
    validator.validate(data)
    assert data == brief.to_dict()
    assert Brief.from_dict(data) == brief


def test_letters_stay_letters_and_the_file_ends_with_a_newline() -> None:
    text = JsonExporter().render(BRIEF).decode()
    assert "Ուժի կիրառումն անընդունելի է" in text
    assert text.startswith('{\n  "schema_version": 1,\n  "source"')
    assert text.endswith("}\n")


def test_a_lone_surrogate_survives() -> None:
    brief = replace(SUMMARY, warnings=("\ud800",))
    assert Brief.from_dict(_rendered(brief)) == brief


def test_what_is_no_number_is_refused() -> None:
    point = replace(SUMMARY.key_points[0], salience=float("nan"))
    with pytest.raises(ValueError, match="JSON compliant"):
        JsonExporter().render(replace(SUMMARY, key_points=(point,)))


@given(briefs())
def test_arbitrary_text_keeps_the_contract_and_comes_back(brief: Brief) -> None:
    data = _rendered(brief)
    validator.validate(data)
    assert Brief.from_dict(data) == brief


def _at(*path: str | int) -> Callable[[Any], Any]:
    def follow(data: Any) -> Any:
        for step in path:
            data = data[step]
        return data

    return follow


@pytest.mark.parametrize(
    ("place", "key", "value"),
    [
        (_at(), "extra", 1),
        (_at(), "schema_version", 2),
        (_at(), "targets", ["de"]),
        (_at("source"), "sha256", "9F" * 32),
        (_at("source"), "sha256", "abc"),
        (_at("source"), "published", "22 September 2023"),
        (_at("source"), "published", "2023-13-01"),
        (_at("source"), "language", "English"),
        (_at("source"), "language_confidence", 1.1),
        (_at("source"), "words", -1),
        (_at("source"), "author", ""),
        (_at("speakers", 0), "name", ""),
        (_at("key_points", 0), "id", "1"),
        (_at("key_points", 0), "topic", "Use of force"),
        (_at("key_points", 0), "evidence", []),
        (_at("key_points", 0), "text", ""),
        (_at("key_points", 0, "label"), "de", "Gewalt"),
        (_at("key_points", 0, "evidence", 0), "start", -1),
        (_at("key_points", 0, "translations", "hy"), "origin", "guess"),
        (_at("key_points", 0, "translations", "hy"), "flags", ["odd"]),
        (_at("key_points", 0, "translations", "hy"), "flags", ["length", "length"]),
        (_at("key_points", 0, "translations", "hy"), "score", "high"),
    ],
)
def test_the_schema_refuses(place: Callable[[Any], Any], key: str, value: object) -> None:
    data = copy.deepcopy(BRIEF.to_dict())
    place(data)[key] = value
    assert not validator.is_valid(data)


@pytest.mark.parametrize("place", [_at(), _at("source"), _at("key_points", 0), _at("key_points", 0, "evidence", 0)])
def test_the_schema_requires_every_field_but_those_that_came_later(place: Callable[[Any], Any]) -> None:
    for key in place(BRIEF.to_dict()):
        data = copy.deepcopy(BRIEF.to_dict())
        del place(data)[key]
        assert validator.is_valid(data) == (key in LATER), key


def test_a_brief_of_an_earlier_release_is_read() -> None:
    data = BRIEF.to_dict()
    del data["headline"], data["sections"]
    for point in data["key_points"]:
        del point["origin"], point["flags"]
    assert Brief.from_dict(data) == BRIEF


def test_fields_of_a_later_release_are_passed_over() -> None:
    data = SECTIONED.to_dict()
    for place in (data, data["source"], data["headline"], data["sections"][0], data["key_points"][0]):
        place["mood"] = {"grim": 1}
    data["key_points"][0]["evidence"][0]["mood"] = data["headline"]["translations"]["hy"]["mood"] = None
    assert Brief.from_dict(data) == SECTIONED
    for broken in ({**data, "headline": "Blinken"}, {**data, "sections": [7]}, {**data, "key_points": [None]}):
        with pytest.raises(ValueError, match="not a brief of schema version 1"):
            Brief.from_dict(broken)
