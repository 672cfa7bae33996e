"""Fetch a page or file from the web, within limits of time, size and where it may come from."""

from __future__ import annotations

import codecs
import re
from collections.abc import Mapping
from dataclasses import dataclass
from time import monotonic
from urllib.parse import SplitResult, quote, urljoin, urlsplit

from briefing.errors import InputError
from briefing.intake import legible
from briefing.intake.addresses import resolve
from briefing.intake.encoding import decode_declared
from briefing.intake.exchange import Answer, get
from briefing.intake.source import HEAD, Match, choose

TIME_LIMIT = 20.0
"""Seconds for everything: names, connections, redirects, the whole content."""
SIZE_LIMIT = 20_000_000
"""Bytes of the content, unpacked."""
MAX_REDIRECTS = 5

_REDIRECTS = (301, 302, 303, 307, 308)
_ENDINGS = {
    "text/html": ".html",
    "application/xhtml+xml": ".html",
    "text/plain": "",
    "text/markdown": ".md",
    "text/vtt": ".vtt",
    "application/x-subrip": ".srt",
    "application/pdf": ".pdf",
    "application/vnd.openxmlformats-officedocument.wordprocessingml.document": ".docx",
}
_CHARSET = re.compile(r"charset\s*=\s*[\"']?([\w.:-]{2,30})", re.IGNORECASE)


@dataclass(frozen=True, slots=True)
class Fetched:
    """What an address gave."""

    data: bytes
    name: str
    """A name whose ending tells the format as far as the server does."""


class Busy(InputError):
    """The site asks to be left alone for `wait` seconds."""

    def __init__(self, said: str, wait: float) -> None:
        super().__init__(said)
        self.wait = wait


def fetch(url: str) -> Fetched:
    """The content at an http or https address. At most 20 s and 20 MB, at most 5 redirects.

    Each host is looked up once, its addresses checked, and the connection made to the address that was checked; so
    neither a redirect nor a second answer of the name server leads into a private network.

    Raises InputError where the address is wrong, not public, doesn't answer in time, answers with an error, or
    gives something that can't be read; Busy where the site says when to ask again.
    """
    shown = legible.name(url)
    answer, parts = follow(url)
    if not 200 <= answer.status < 300:
        said = f"{shown} answered {answer.status} {legible.name(answer.reason)}".rstrip()
        if answer.status in (429, 503) and answer.retry_after:
            wait = seconds(answer.retry_after)
            raise Busy(f"{said}; ask again in {wait:.0f} seconds", wait)
        raise InputError(f"{said}; check the address")
    name = parts.path.rpartition("/")[2]
    return Fetched(_as_utf8(answer), _telling_name(name, answer, shown))


def follow(url: str, conditions: Mapping[str, str] | None = None) -> tuple[Answer, SplitResult]:
    """The answer, whatever its status, at the end of the redirects, and the address that gave it.

    conditions: headers for a conditional request. Raises InputError as `fetch` does, but for the answer's status.
    """
    deadline = monotonic() + TIME_LIMIT
    shown = legible.name(url)
    base, target = "", url
    for _ in range(MAX_REDIRECTS + 1):
        parts, port = _split(base, target, shown)
        addresses = resolve(parts.hostname or "", port, deadline - monotonic())
        answer = get(parts, port, addresses, deadline, SIZE_LIMIT, shown, conditions)
        if answer.status not in _REDIRECTS or not answer.location:
            return answer, parts
        base, target = parts.geturl(), answer.location
    raise InputError(f"{shown} redirects more than {MAX_REDIRECTS} times; give the address where the text is")


def seconds(header: str) -> float:
    """`Retry-After` in seconds, between a minute and a day; a date, or nothing, is ten minutes."""
    return min(86_400.0, max(60.0, float(header))) if header.isascii() and header.isdecimal() else 600.0


def require_valid(url: str) -> None:
    """Raises InputError where the address can't be one that is fetched, without asking anybody."""
    _split("", url, legible.name(url))


def _split(base: str, url: str, shown: str) -> tuple[SplitResult, int]:
    """The parts of an address, seen from `base`, its host in ASCII and its path and query escaped; and its port."""
    try:
        parts = urlsplit(urljoin(base, "".join(letter for letter in url.strip() if letter >= " ")))
        usual = 443 if parts.scheme == "https" else 80
        port = parts.port or usual
        host = parts.hostname or ""
        if not host.isascii():
            host = host.encode("idna").decode("ascii")
    except ValueError as error:  # of the port, an IPv6 host, or a name that can't be encoded
        raise InputError(f"{shown} isn't a valid web address; check it") from error
    if parts.scheme not in ("http", "https"):
        raise InputError(f"{shown} leads to an address that isn't http or https; give the address where the text is")
    if not host or len(host) > 253:
        raise InputError(f"{shown} isn't a valid web address; check it")
    if parts.username is not None or parts.password is not None:
        raise InputError("addresses with a user name or password in them aren't read; download the file and give it")
    # What is escaped already stays as it is.
    path = quote(parts.path or "/", safe="/%:@!$&'()*+,;=~-._")
    query = quote(parts.query, safe="/%:@!$&'()*+,;=~-._?[]")
    place = f"[{host}]" if ":" in host else host
    place += "" if port == usual else f":{port}"
    return SplitResult(parts.scheme, place, path, query, ""), port


def _telling_name(name: str, answer: Answer, shown: str) -> str:
    """The last part of the path with the ending that the content type stands for.

    Raises InputError for types that no source reads, unless the content itself shows one that is read.
    """
    kind = answer.content_type.partition(";")[0].strip().lower()
    if kind in _ENDINGS:
        return name + _ENDINGS[kind]
    if kind.startswith("text/") or not kind:
        return name
    head = answer.data[:HEAD]
    if choose(head, "", shown).match(head, "") < Match.CONTENT:
        raise InputError(
            f"{shown} gives {legible.name(kind)}, which can't be read; give a page, text, PDF, DOCX or subtitles"
        )
    return name


def _as_utf8(answer: Answer) -> bytes:
    """The content, in UTF-8 where the server names the encoding of a text and the content keeps to it."""
    kind = answer.content_type.lower()
    named = _CHARSET.search(kind)
    if named is None or not kind.startswith(("text/", "application/xhtml")):
        return answer.data
    text = decode_declared(answer.data, named[1])
    return answer.data if text is None else codecs.BOM_UTF8 + text.encode("utf-8", "replace")
