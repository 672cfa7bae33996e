"""A hub on this machine that behaves like the real one, and badly when told to."""

from __future__ import annotations

import hashlib
import json
import threading
import time
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from dataclasses import dataclass, field
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from urllib.parse import parse_qs, unquote, urlsplit

COMMIT = "0123456789abcdef0123456789abcdef01234567"


@dataclass
class FakeHub:
    """Repositories by name, each with its files. `fault` is asked before a file is sent: it gives what to do instead.

    Faults: "500", "401", ("cut", bytes): break the connection after so many bytes, ("wrong", byte): another byte at
    the front, ("hold", bytes): send so many and then nothing, ("slow", bytes a second), "whole": ignore ranges,
    "long": send more, "stall": send nothing.
    """

    repositories: dict[str, dict[str, bytes]]
    fault: Callable[[str, int], object] = lambda name, start: None
    redirect: str = ""
    url: str = ""
    requests: list[tuple[str, str, dict[str, str]]] = field(default_factory=list)
    listing_faults: list[str] = field(default_factory=list)
    commit: str = COMMIT

    def asked(self, part: str) -> list[dict[str, str]]:
        """Headers of the requests whose path contains `part`."""
        return [headers for _, path, headers in self.requests if part in path]


def siblings(files: dict[str, bytes]) -> list[dict[str, object]]:
    """As the hub's API lists files: large ones with their SHA-256, others with git's SHA-1."""
    rows: list[dict[str, object]] = []
    for name, data in files.items():
        row: dict[str, object] = {"rfilename": name, "size": len(data)}
        row["blobId"] = hashlib.sha1(f"blob {len(data)}\0".encode() + data).hexdigest()
        if name.endswith((".safetensors", ".bin", ".model", ".spm")):
            row["lfs"] = {"sha256": hashlib.sha256(data).hexdigest(), "size": len(data), "pointerSize": 134}
        rows.append(row)
    return rows


@contextmanager
def serving(hub: FakeHub) -> Iterator[FakeHub]:
    """The hub, with `url` set, while the context lasts."""

    over = threading.Event()

    class Handler(BaseHTTPRequestHandler):
        protocol_version = "HTTP/1.1"

        def log_message(self, *_: object) -> None:
            pass

        def do_GET(self) -> None:
            path = urlsplit(self.path)
            hub.requests.append((self.command, self.path, dict(self.headers)))
            parts = unquote(path.path).strip("/").split("/")
            try:
                if parts[:2] == ["api", "models"]:
                    self.listing(f"{parts[2]}/{parts[3]}", unquote(path.path.split("/revision/")[1]), path.query)
                elif hub.redirect and not self.headers["Host"].startswith("localhost"):
                    self.send_response(302)
                    self.send_header("Location", hub.redirect + self.path)
                    self.send_header("Content-Length", "0")
                    self.end_headers()
                else:
                    self.file(f"{parts[0]}/{parts[1]}", "/".join(parts[4:]))
            except (BrokenPipeError, ConnectionResetError):
                pass

        def listing(self, repository: str, revision: str, query: str) -> None:
            assert parse_qs(query)["blobs"]
            if hub.listing_faults:
                self.answer(int(hub.listing_faults.pop(0)), b"")
            elif repository == "gated/model":
                self.answer(401, b"{}")
            elif repository not in hub.repositories or revision == "nowhere":
                self.answer(404, b"{}")
            else:
                files = siblings(hub.repositories[repository])
                body = json.dumps({"id": repository, "sha": hub.commit, "siblings": files})
                self.answer(200, body.encode())

        def file(self, repository: str, name: str) -> None:
            data = hub.repositories[repository][name]
            start = int(self.headers.get("Range", "bytes=0-").removeprefix("bytes=").removesuffix("-"))
            match hub.fault(name, start):
                case "500":
                    return self.answer(503, b"")
                case "401":
                    return self.answer(401, b"")
                case "whole":
                    return self.answer(200, data)
                case "long":
                    return self.answer(200, data + b"more")
                case "stall":
                    over.wait(10)
                    self.close_connection = True
                    return None
                case ("wrong", byte):
                    data = bytes([data[0] ^ byte]) + data[1:]
                    return self.answer(200, data)
                case ("cut", count):
                    self.head(start, data)
                    self.wfile.write(data[start : start + count])
                    self.wfile.flush()
                    self.close_connection = True
                    self.connection.close()
                    return None
                case ("hold", count):
                    self.head(start, data)
                    self.wfile.write(data[start : start + count])
                    self.wfile.flush()
                    over.wait()
                    return None
                case ("slow", rate):
                    self.head(start, data)
                    for at in range(start, len(data), max(1, rate // 50)):
                        self.wfile.write(data[at : at + max(1, rate // 50)])
                        self.wfile.flush()
                        time.sleep(0.02)
                    return None
            self.head(start, data)
            self.wfile.write(data[start:])

        def head(self, start: int, data: bytes) -> None:
            self.send_response(206 if "Range" in self.headers else 200)
            if "Range" in self.headers:
                self.send_header("Content-Range", f"bytes {start}-{len(data) - 1}/{len(data)}")
            self.send_header("Content-Length", str(len(data) - start))
            self.end_headers()

        def answer(self, status: int, body: bytes) -> None:
            self.send_response(status)
            self.send_header("Content-Length", str(len(body)))
            self.end_headers()
            self.wfile.write(body)

    server = ThreadingHTTPServer(("127.0.0.1", 0), Handler)
    server.daemon_threads = True
    thread = threading.Thread(target=server.serve_forever, kwargs={"poll_interval": 0.02}, daemon=True)
    thread.start()
    hub.url = f"http://127.0.0.1:{server.server_port}"
    try:
        yield hub
    finally:
        over.set()
        server.shutdown()
        server.server_close()
