"""RSS and Atom: what a feed lists, fetched only where it has changed."""

from __future__ import annotations

import hashlib
from collections.abc import Mapping
from dataclasses import dataclass
from html import escape
from io import BytesIO
from typing import Any
from urllib.parse import urljoin, urlsplit

from briefing.errors import InputError
from briefing.intake import dates, legible
from briefing.intake.cleaning import clean_line
from briefing.intake.limits import MAX_PAGE, refuse_larger
from briefing.intake.url import follow, seconds

MOST_ENTRIES = 1000
"""Entries of a feed that are looked at, the first ones; feeds have 10 to 100."""
_LONGEST = 500


@dataclass(frozen=True, slots=True)
class Entry:
    """One entry. key: stays the same when the feed is read again; published: ISO 8601 date or nothing;
    own_text: what the feed itself gives of the text, an HTML page."""

    key: str
    address: str
    title: str
    published: str
    own_text: str


@dataclass(frozen=True, slots=True)
class Fetched:
    """What asking for a feed gave. data is None where it hasn't changed; etag and modified go into the next request;
    wait: seconds that the server asks to stay away, 0 where it doesn't."""

    data: bytes | None
    etag: str
    modified: str
    wait: float = 0.0


def fetch(address: str, etag: str = "", modified: str = "") -> Fetched:
    """The feed at an address, unless it is the one that had `etag` and `modified`.

    Raises InputError as `url.fetch` does, where the address doesn't answer, or not with a feed.
    """
    conditions = {"If-None-Match": etag} if etag else {}
    if modified:
        conditions["If-Modified-Since"] = modified
    answer, _ = follow(address, {**conditions, "Accept": "application/atom+xml,application/rss+xml,*/*;q=0.5"})
    if answer.status == 304:
        return Fetched(None, answer.etag or etag, answer.modified or modified)
    if answer.status in (429, 503):
        return Fetched(None, etag, modified, seconds(answer.retry_after))
    if not 200 <= answer.status < 300:
        shown = legible.name(address)
        raise InputError(
            f"{shown} answered {answer.status} {legible.name(answer.reason)}".rstrip() + "; check the feed"
        )
    return Fetched(answer.data, answer.etag, answer.modified)


def parse(data: bytes, address: str) -> list[Entry]:
    """The entries of a feed in its order, those without a web address left out.

    Raises InputError where the bytes are no feed, or are larger than a page may be.
    """
    import feedparser

    shown = legible.name(address)
    refuse_larger(len(data), MAX_PAGE, shown)
    try:
        # A stream: feedparser takes a string for an address or a file.
        feed = feedparser.parse(BytesIO(data), response_headers={"content-location": address})
    except Exception as error:  # it stumbles over some garbage in many ways
        raise InputError(f"{shown} is no feed that can be read; give the address of an RSS or Atom feed") from error
    if not feed.get("version") and not feed.entries:
        raise InputError(f"{shown} is no feed; give the address of an RSS or Atom feed")
    found = (_entry(entry, address) for entry in feed.entries[:MOST_ENTRIES])
    entries: dict[str, Entry] = {}
    for entry in found:
        if entry:
            entries.setdefault(entry.key, entry)
    return list(entries.values())


def _entry(entry: Mapping[str, Any], feed: str) -> Entry | None:
    try:
        link = urljoin(feed, _text(entry.get("link")) or _text(entry.get("id")))
        usable = urlsplit(link).scheme in ("http", "https") and bool(urlsplit(link).hostname)
    except ValueError:
        usable = False
    if not usable:
        return None
    identity = _text(entry.get("id")) or link
    title = clean_line(_text(entry.get("title")))[:_LONGEST]
    published = dates.find(_text(_own(entry, "published")) or _text(_own(entry, "updated"))) or _date(entry)
    contents = [_text(content.get("value")) for content in entry.get("content") or () if isinstance(content, Mapping)]
    longest = max((*contents, _text(entry.get("summary"))), key=len)
    page = (
        f"<!DOCTYPE html><html><head><meta charset='utf-8'><title>{escape(title)}</title></head>"
        f"<body><article><h1>{escape(title)}</h1>{longest}</article></body></html>"
    )
    key = hashlib.sha256(f"{feed}\n{identity}".encode("utf-8", "replace")).hexdigest()[:24]
    return Entry(key, link, title, published, page if longest else "")


def _own(entry: Mapping[str, Any], name: str) -> Any:
    """A date of the entry itself: feedparser's own `get` gives one for the other, with a warning."""
    return dict.get(entry, name) if isinstance(entry, dict) else None


def _text(value: object) -> str:
    """Feeds put anything anywhere; what isn't text is nothing, and what has no UTF-8 can't be kept."""
    return value.encode("utf-8", "replace").decode("utf-8").strip() if isinstance(value, str) else ""


def _date(entry: Mapping[str, Any]) -> str:
    """The date that feedparser made of the entry's, in UTC."""
    parsed = _own(entry, "published_parsed") or _own(entry, "updated_parsed")
    try:
        return f"{parsed.tm_year:04}-{parsed.tm_mon:02}-{parsed.tm_mday:02}" if parsed else ""
    except (AttributeError, ValueError):
        return ""
