"""A chat server that speaks OpenAI's protocol: llama.cpp, Ollama, vLLM, LM Studio and others.

On this machine unless the user names another address; redirects, which could lead elsewhere, aren't followed.
Source: platform.openai.com/docs/api-reference/chat.
"""

from __future__ import annotations

import json
import os
from collections.abc import Sequence
from typing import Any
from urllib.parse import urlsplit

from briefing.chat.chat import Message
from briefing.errors import InputError, ModelError

LOOPBACK = "http://127.0.0.1:8080/v1"
"""Where llama.cpp's server listens."""
_LONGEST_ANSWER = 2_000_000


class ChatServer:
    """The server at `url`, which ends in `/v1`; model: its name there; timeout: seconds to wait for an answer.

    A server that can't be reached or never answers isn't asked again by the same object.
    """

    parallel = 4

    def __init__(self, model: str = "", url: str = "", timeout: float = 120.0) -> None:
        """Raises InputError for an address that isn't one."""
        import certifi
        import urllib3

        self.url = (url or LOOPBACK).rstrip("/")
        parts = urlsplit(self.url)
        if parts.scheme not in ("http", "https") or not parts.hostname:
            raise InputError(f"{self.url!r} isn't the address of a chat server, such as {LOOPBACK}")
        self.model, self._place = model, parts.netloc.rpartition("@")[2]
        waits = urllib3.Timeout(connect=min(10.0, timeout), read=timeout)
        self._http = urllib3.PoolManager(timeout=waits, retries=False, ca_certs=certifi.where(), maxsize=self.parallel)
        self._extras = True
        self._down = ""

    @property
    def name(self) -> str:
        """`llm:qwen3:8b@127.0.0.1:11434`."""
        return f"llm:{self.model or 'default'}@{self._place}"

    def answer(self, messages: Sequence[Message], longest: int) -> tuple[str, float | None, int]:
        """The answer, its mean log-probability per token if the server says it, and its number of tokens.

        longest: tokens after which it is cut off. Raises ModelError where no answer comes.
        """
        if self._down:
            raise ModelError(self._down)
        body: dict[str, Any] = {"messages": list(messages), "temperature": 0, "max_tokens": longest, "stream": False}
        if self.model:
            body["model"] = self.model
        extras = {"logprobs": True, "response_format": {"type": "json_object"}} if self._extras else {}
        status, text = self._post({**body, **extras})
        if status in (400, 422) and extras:
            self._extras = False  # older servers refuse what they don't know
            status, text = self._post(body)
        if status != 200:
            raise ModelError(f"the chat server {self.url} answers {status}: {_message(text)}; check its model and log")
        return _answer(text, self.url)

    def _post(self, body: dict[str, Any]) -> tuple[int, str]:
        import urllib3

        headers = {"Content-Type": "application/json"}
        if key := os.environ.get("BRIEFING_LLM_KEY"):
            headers["Authorization"] = f"Bearer {key}"
        try:
            with self._http.request(
                "POST",
                f"{self.url}/chat/completions",
                body=json.dumps(body).encode(),
                headers=headers,
                redirect=False,
                preload_content=False,
            ) as response:
                return response.status, response.read(_LONGEST_ANSWER).decode("utf-8", "replace")
        except urllib3.exceptions.ReadTimeoutError as error:
            self._down = f"the chat server {self.url} doesn't answer in time; is its model loaded, and small enough?"
            raise ModelError(self._down) from error
        except urllib3.exceptions.HTTPError as error:
            self._down = f"the chat server {self.url} can't be reached; start it, or name its address with --engine"
            raise ModelError(self._down) from error


def _answer(text: str, url: str) -> tuple[str, float | None, int]:
    try:
        choice = json.loads(text)["choices"][0]
        content = choice["message"]["content"] or ""
        if not isinstance(content, str):
            raise TypeError("the content isn't text")
        tokens = (choice.get("logprobs") or {}).get("content") or []
        values = [float(token["logprob"]) for token in tokens]
    except (ValueError, KeyError, IndexError, TypeError, AttributeError) as error:
        raise ModelError(f"the chat server {url} doesn't answer as one: {error!r}; check its address") from error
    if choice.get("finish_reason") == "length":
        content = ""  # cut off, so not an answer
    return content, sum(values) / len(values) if values else None, len(values)


def _message(text: str) -> str:
    """What a server says about an error, in one short line."""
    try:
        error = json.loads(text)["error"]
        text = str(error["message"] if isinstance(error, dict) else error)
    except (ValueError, KeyError, TypeError):
        pass
    return " ".join(text.split())[:200] or "nothing"
