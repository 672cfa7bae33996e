"""A chat server on this machine that answers as it is told: well, badly, late or never."""

from __future__ import annotations

import json
import threading
import time
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from dataclasses import dataclass, field
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from typing import Any


@dataclass
class FakeChat:
    """answer: from the request to what the model writes, or a status code, or seconds to wait (float)."""

    answer: Callable[[dict[str, Any]], str | int | float]
    logprob: float | None = -0.1
    finish: str = "stop"
    raw: bytes = b""
    url: str = ""
    requests: list[dict[str, Any]] = field(default_factory=list)


def said(translation: str) -> str:
    """A good answer."""
    return json.dumps({"translation": translation}, ensure_ascii=False)


@contextmanager
def chatting(chat: FakeChat) -> Iterator[FakeChat]:
    """The server, with `url` set, while the context lasts."""
    over = threading.Event()

    class Handler(BaseHTTPRequestHandler):
        def log_message(self, *_: object) -> None:
            pass

        def do_POST(self) -> None:
            request = json.loads(self.rfile.read(int(self.headers["Content-Length"])))
            request["path"], request["key"] = self.path, self.headers.get("Authorization")
            chat.requests.append(request)
            answer = chat.answer(request)
            if isinstance(answer, float):
                over.wait(answer)
                return
            if isinstance(answer, int):
                self.reply(answer, b'{"error": {"message": "no such model"}}')
                return
            choice: dict[str, Any] = {"message": {"role": "assistant", "content": answer}, "finish_reason": chat.finish}
            if chat.logprob is not None and request.get("logprobs"):
                choice["logprobs"] = {"content": [{"token": "x", "logprob": chat.logprob}] * 4}
            self.reply(200, chat.raw or json.dumps({"choices": [choice]}).encode())

        def reply(self, status: int, body: bytes) -> None:
            self.send_response(status)
            if status == 307:
                self.send_header("Location", "http://127.0.0.1:9/v1/chat/completions")
            self.send_header("Content-Length", str(len(body)))
            self.end_headers()
            self.wfile.write(body)

    server = ThreadingHTTPServer(("127.0.0.1", 0), Handler)
    server.daemon_threads = True
    threading.Thread(target=server.serve_forever, kwargs={"poll_interval": 0.02}, daemon=True).start()
    chat.url = f"http://127.0.0.1:{server.server_port}/v1"
    try:
        yield chat
    finally:
        over.set()
        time.sleep(0)
        server.shutdown()
        server.server_close()
