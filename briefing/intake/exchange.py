"""One HTTP request to an address that was checked, and its answer, within a deadline and a size."""

from __future__ import annotations

import socket
import zlib
from collections.abc import Iterator, Mapping
from contextlib import contextmanager
from dataclasses import dataclass
from http.client import HTTPException
from threading import Timer
from time import monotonic
from typing import TYPE_CHECKING
from urllib.parse import SplitResult

from briefing.errors import InputError

if TYPE_CHECKING:
    from urllib3 import BaseHTTPResponse
    from urllib3.connection import HTTPConnection

CONNECT_LIMIT = 8.0
"""Seconds for a connection to one address, so that there is time left to try the next one."""
_CHUNK = 65_536
_AGENT = "briefing/0.1 (+newsroom tool; fetches single pages that a reader names)"
_PACKED = {"gzip": 16 + zlib.MAX_WBITS, "x-gzip": 16 + zlib.MAX_WBITS, "deflate": zlib.MAX_WBITS}


@dataclass(frozen=True, slots=True)
class Answer:
    """What a server answered; `data` is empty unless the status says that it succeeded."""

    status: int
    reason: str
    location: str
    content_type: str
    data: bytes
    etag: str = ""
    modified: str = ""
    """`ETag` and `Last-Modified`, to be sent back as conditions of the next request."""
    retry_after: str = ""


def get(
    parts: SplitResult,
    port: int,
    addresses: list[str],
    deadline: float,
    size: int,
    shown: str,
    conditions: Mapping[str, str] | None = None,
) -> Answer:
    """Ask for `parts` at the first of `addresses` (numeric) that takes a connection.

    `deadline` is a time of `time.monotonic`, `size` a number of bytes, `shown` is for messages, `conditions` are more
    headers (`If-None-Match`). Raises InputError where no address takes the connection, or the answer is too late, too
    large, or no HTTP.
    """
    from urllib3.exceptions import HTTPError

    try:
        connection = _connect(parts, port, addresses, deadline, shown)
        with _closed_at(deadline, connection):
            try:
                return _answer(connection, parts, deadline, size, shown, conditions or {})
            finally:
                connection.close()
    except (HTTPError, HTTPException, OSError, ValueError) as error:
        # OSError: the connection broke, or was broken at the deadline; HTTPException, ValueError: this is no HTTP
        if monotonic() >= deadline:
            raise _too_late(shown) from error
        raise InputError(
            f"{shown} can't be fetched: {_reason(error)}; check the address and try again later"
        ) from error


def _connect(parts: SplitResult, port: int, addresses: list[str], deadline: float, shown: str) -> HTTPConnection:
    from urllib3.exceptions import HTTPError

    failure: Exception | None = None
    for address in addresses:
        left = deadline - monotonic()
        if left <= 0:
            raise _too_late(shown)
        connection = _connection(parts, port, address, min(left, CONNECT_LIMIT))
        try:
            connection.connect()
        except (HTTPError, OSError) as error:
            connection.close()
            failure = error
        else:
            return connection
    raise failure or OSError("the site has no address")


def _connection(parts: SplitResult, port: int, address: str, timeout: float) -> HTTPConnection:
    from urllib3.connection import HTTPConnection, HTTPSConnection

    if parts.scheme == "http":
        return HTTPConnection(address, port, timeout=timeout)
    import ssl

    import certifi

    context = ssl.create_default_context()
    context.load_verify_locations(certifi.where())
    # The connection goes to the checked number, the certificate must be the named host's.
    name = (parts.hostname or "").rstrip(".")
    return HTTPSConnection(address, port, timeout=timeout, ssl_context=context, server_hostname=name)


@contextmanager
def _closed_at(deadline: float, connection: HTTPConnection) -> Iterator[None]:
    """Break the connection at the deadline: a server that drips resets every time limit of single reads."""

    def close() -> None:
        if connection.sock is not None:
            try:
                socket.socket.shutdown(connection.sock, socket.SHUT_RDWR)
            except OSError:  # it is closed already
                return

    timer = Timer(max(0.0, deadline - monotonic()), close)
    timer.daemon = True
    timer.start()
    try:
        yield
    finally:
        timer.cancel()


def _answer(
    connection: HTTPConnection,
    parts: SplitResult,
    deadline: float,
    size: int,
    shown: str,
    conditions: Mapping[str, str],
) -> Answer:
    headers = {
        "Host": parts.netloc,
        "User-Agent": _AGENT,
        "Accept": "text/html,application/pdf,text/*;q=0.9,*/*;q=0.5",
        "Accept-Encoding": "identity",  # packed content could unpack to any size
        "Connection": "close",
        **conditions,
    }
    connection.timeout = max(0.1, deadline - monotonic())
    connection.request(
        "GET", parts.path + (f"?{parts.query}" if parts.query else ""), headers=headers, preload_content=False
    )
    response = connection.getresponse()
    succeeded = 200 <= response.status < 300
    return Answer(
        response.status,
        (response.reason or "")[:100],
        _location(response.headers.get("location", "")),
        response.headers.get("content-type", ""),
        _content(response, deadline, size, shown) if succeeded else b"",
        response.headers.get("etag", "")[:500],
        response.headers.get("last-modified", "")[:100],
        response.headers.get("retry-after", "")[:100],
    )


def _location(header: str) -> str:
    """Where a redirect leads; headers come as Latin-1, but servers write addresses in UTF-8 into them."""
    try:
        return header.encode("latin-1").decode("utf-8")
    except UnicodeError:
        return header


def _content(response: BaseHTTPResponse, deadline: float, size: int, shown: str) -> bytes:
    encoding = response.headers.get("content-encoding", "identity").strip().lower()
    if encoding not in ("", "identity", *_PACKED):
        raise InputError(f"{shown} comes packed as {encoding[:30]}, which can't be read; download it and give the file")
    unpack = zlib.decompressobj(_PACKED[encoding]) if encoding in _PACKED else None
    length = response.headers.get("content-length", "")
    if length.isdecimal() and int(length[:20]) > size:
        raise _too_large(shown, size)
    content = bytearray()
    while chunk := response.read1(_CHUNK, decode_content=False):
        try:
            content += unpack.decompress(chunk, size + 1 - len(content)) if unpack else chunk
        except zlib.error as error:
            raise ValueError("its content is packed wrongly") from error
        if len(content) > size:
            raise _too_large(shown, size)
        if monotonic() >= deadline:
            raise _too_late(shown)
    if unpack is not None and not unpack.eof:
        raise ValueError("its content is cut short")
    if monotonic() >= deadline:  # the connection was broken off, which looks like the end of the content
        raise _too_late(shown)
    return bytes(content)


def _too_large(shown: str, size: int) -> InputError:
    return InputError(f"{shown} gives more than {size // 1_000_000} MB; download the part you need and give that")


def _too_late(shown: str) -> InputError:
    return InputError(f"{shown} takes too long to answer; try again later, or download it and give the file")


def _reason(error: Exception) -> str:
    """What broke the connection, in a few words."""
    import ssl

    seen: BaseException | None = error
    while seen is not None:
        if isinstance(seen, ssl.SSLCertVerificationError):
            return f"its certificate isn't valid ({seen.verify_message.rstrip('.')})"
        if isinstance(seen, ConnectionRefusedError):
            return "the connection was refused"
        if isinstance(seen, TimeoutError):
            return "it doesn't answer"
        if isinstance(seen, ssl.SSLError):
            return "no secure connection could be made"
        seen = seen.__cause__ or seen.__context__
    return "its answer isn't HTTP" if isinstance(error, (HTTPException, ValueError)) else "the connection broke off"
