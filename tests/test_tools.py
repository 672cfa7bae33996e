"""The MCP tool server, called by the official SDK's client as an assistant calls it."""

from __future__ import annotations

import asyncio
import sys
from typing import Any

import pytest
from mcp.client.client import Client
from mcp.client.stdio import StdioServerParameters, stdio_client

from briefing import Briefer
from briefing.tools import server
from tests.commands import SAMPLES

SAMPLE = SAMPLES / "statement.az.txt"


def called(name: str, **arguments: Any) -> Any:
    """The result of one tool call, in this process."""

    async def call() -> Any:
        async with Client(server()) as client:
            return await client.call_tool(name, arguments)

    return asyncio.run(call())


def test_the_four_tools_over_standard_input_and_output() -> None:
    async def ask() -> tuple[list[str], Any]:
        command = StdioServerParameters(command=sys.executable, args=["-m", "briefing", "mcp"])
        async with Client(stdio_client(command)) as client:
            tools = await client.list_tools()
            found = await client.call_tool("detect", {"text": "Bu gün Bakıda görüş keçirildi və bəyanat verildi."})
            return sorted(tool.name for tool in tools.tools), found

    names, found = asyncio.run(ask())
    assert names == ["brief", "detect", "summarize", "translate"]
    assert found.structured_content["language"] == "az"


def test_a_brief_is_the_contract() -> None:
    text = SAMPLE.read_text("utf-8")
    got = called("brief", text=text, to=["ru"], points=2).structured_content
    expected = Briefer().brief(SAMPLE, to=["ru"], points=2).to_dict()
    assert got["key_points"] == expected["key_points"]
    assert got["speakers"] == expected["speakers"]
    summary = called("summarize", text=text, points=2).structured_content
    assert [point["text"] for point in summary["key_points"]] == [point["text"] for point in expected["key_points"]]
    assert not summary["key_points"][0]["translations"]
    assert summary["headline"]["text"] == expected["headline"]["text"]
    short = called("summarize", text=text, points=5, words=25).structured_content
    assert 0 < sum(len(point["text"].split()) for point in short["key_points"]) <= 25


def test_translate_gives_each_sentence_with_its_flags() -> None:
    got = called("translate", text="Armenia rejects the accusations. The talks will go on.", to="ru").structured_content
    assert got["language"] == "en"
    assert got["sentences"][0]["source"] == "Armenia rejects the accusations."
    assert all(sentence["text"] and sentence["origin"] for sentence in got["sentences"])


@pytest.mark.parametrize(
    ("arguments", "said"),
    [
        ({}, "one of the two"),
        ({"text": "a", "address": "https://example.org"}, "one of the two"),
        ({"address": "/etc/passwd"}, "must begin with http"),
        ({"text": "Peace talks resume in Geneva today.", "to": ["klingon"]}, "klingon"),
        ({"text": "Peace talks resume in Geneva today.", "words": 3}, "10 to 5000 words"),
    ],
)
def test_errors_are_one_sentence(arguments: dict[str, Any], said: str) -> None:
    result = called("brief", **arguments)
    assert result.is_error
    assert said in result.content[0].text and "Traceback" not in result.content[0].text
