"""A tool server of the Model Context Protocol, so that assistants can call detect, summarize, translate and brief.

Speaks on standard input and output (`briefing mcp`), with the official SDK. Everything runs on this machine; what the
assistant sends is text or a web address, never a path, so that it can't read the newsroom's files through it.
Protocol: https://modelcontextprotocol.io/specification
"""

from __future__ import annotations

from dataclasses import asdict
from threading import Lock
from typing import TYPE_CHECKING, Any

from briefing.briefer import Briefer
from briefing.errors import BriefingError, InputError

if TYPE_CHECKING:
    from mcp.server import MCPServer

    from briefing.document import Document

INSTRUCTIONS = (
    "Briefs press statements in English, Russian, Azerbaijani and Armenian with local models. Translations with flags "
    "are doubtful: show the flags. Evidence is quoted word for word from the source."
)


def server() -> MCPServer[Any]:
    """The server with its four tools. Raises InputError where the SDK isn't installed."""
    try:
        from mcp.server import MCPServer
        from mcp.server.mcpserver.exceptions import ToolError
    except ImportError as error:
        raise InputError(
            'the MCP SDK isn\'t installed; install briefing with it: pip install "briefing[mcp]"'
        ) from error
    from importlib.metadata import version

    offered: MCPServer[Any] = MCPServer(
        "briefing", instructions=INSTRUCTIONS, version=version("briefing"), log_level="ERROR"
    )
    tools = Tools()

    @offered.tool()
    def detect(text: str) -> dict[str, Any]:
        """The language of a text: BCP 47 code ("und" where it can't be told) and confidence from 0 to 1."""
        with _told(ToolError):
            return tools.detect(text)

    @offered.tool()
    def summarize(text: str = "", address: str = "", points: int = 5, words: int | None = None) -> dict[str, Any]:
        """The headline and key points of a statement, given as text or as a web address, in its own language, with
        speakers and evidence: at most so many `points`, with at most so many `words` together."""
        with _told(ToolError):
            return tools.brief(text, address, [], points, words)

    @offered.tool()
    def translate(text: str, to: str, source: str = "") -> dict[str, Any]:
        """A text sentence by sentence into one of en, ru, az, hy, each with origin, score and flags; `source` is its
        language, detected if empty."""
        with _told(ToolError):
            return tools.translate(text, to, source)

    @offered.tool()
    def brief(
        text: str = "", address: str = "", to: list[str] | None = None, points: int = 5, words: int | None = None
    ) -> dict[str, Any]:
        """The headline and key points of a statement, given as text or as a web address, translated into the languages
        `to`, by default Armenian, Azerbaijani and Russian (and English for another source): at most so many `points`,
        with at most so many `words` together."""
        with _told(ToolError):
            return tools.brief(text, address, to, points, words)

    return offered


def serve() -> None:
    """Answers on standard input and output until they close."""
    server().run("stdio")


class Tools:
    """What the tools do, with one Briefer that keeps its models; one call at a time, which fills the cores."""

    def __init__(self) -> None:
        self._briefer = Briefer()
        self._lock = Lock()

    def detect(self, text: str) -> dict[str, Any]:
        from briefing.language.detect import detect

        found = detect(text)
        return {"language": found.language, "confidence": round(found.confidence, 3)}

    def brief(
        self, text: str, address: str, to: list[str] | None, points: int, words: int | None = None
    ) -> dict[str, Any]:
        """The JSON contract of a brief; words: of all key points together.

        Raises InputError where neither or both of text and address are given.
        """
        if bool(text.strip()) == bool(address):
            raise InputError("give the statement as text or as a web address, one of the two")
        if address and not address.lower().startswith(("http://", "https://")):
            raise InputError("the address must begin with http:// or https://; send the text of a file instead")
        source: str | Document = address or _document(text)
        with self._lock:
            return self._briefer.brief(source, to, points, words=words).to_dict()

    def translate(self, text: str, to: str, source: str) -> dict[str, Any]:
        """`{"language", "text", "sentences": [{"source", "text", "origin", "score", "flags", "engine"}]}`."""
        from briefing.language.names import language_code
        from briefing.lines import refuse_same

        target = language_code(to)
        with self._lock:
            document = self._briefer.document(_document(text), source)
            refuse_same(document.language, target)
            sentences = [sentence.text for sentence in document.sentences]
            translated = self._briefer.translate(sentences, document.language, target)
        return {
            "language": document.language,
            "text": " ".join(translation.text for translation in translated),
            "sentences": [
                {"source": sentence, **asdict(translation)}
                for sentence, translation in zip(sentences, translated, strict=True)
            ],
        }


def _document(text: str) -> Document:
    from briefing import intake

    return intake.read_bytes(text.encode("utf-8", "replace"), "text.txt").with_(path="")


class _told:
    """Turns this project's errors into the protocol's, whose sentence the assistant sees."""

    def __init__(self, tool_error: type[Exception]) -> None:
        self._tool_error = tool_error

    def __enter__(self) -> None:
        return None

    def __exit__(self, kind: object, error: BaseException | None, trace: object) -> None:
        if isinstance(error, BriefingError):
            raise self._tool_error(str(error)) from error
