"""Asks a hub, or a mirror of it, what a repository holds, and opens its files.

Two requests are all that `pull` needs, so they are made here: the hub's own library checks no SHA-256 of what it
downloads and asks for more than was typed. Nothing here is called by anything but `pull`.
Source: the hub's HTTP API, huggingface.co/docs/hub/api.
"""

from __future__ import annotations

import json
import os
import re
import time
from collections.abc import Mapping
from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING, Any
from urllib.parse import quote, urlsplit

from briefing.errors import InputError, ModelError

if TYPE_CHECKING:
    import urllib3

HUB = "https://huggingface.co"
TRIES = 5
"""Attempts in a row that may bring nothing."""
_REPOSITORY = re.compile(r"[\w-][\w.-]*/[\w-][\w.-]*")
_COMMIT = re.compile(r"[0-9a-f]{40}")
_LONGEST_LISTING = 50_000_000


@dataclass(frozen=True, slots=True)
class RemoteFile:
    """A file of a repository: size in bytes; sha256 of files in large file storage, blob (git's SHA-1) of others."""

    name: str
    size: int
    sha256: str
    blob: str


@dataclass(frozen=True, slots=True)
class Listing:
    """The files of a repository at a commit (40 hexadecimal digits)."""

    commit: str
    files: tuple[RemoteFile, ...]


class Hub:
    """A hub at `endpoint`, by default what HF_ENDPOINT says, else huggingface.co.

    timeout: seconds without a byte after which an attempt ends; pause: seconds before the second attempt, doubled
    before each further one.
    """

    def __init__(self, endpoint: str = "", timeout: float = 60.0, pause: float = 1.0) -> None:
        """Raises InputError for an address that isn't one, and where HF_HUB_OFFLINE is set."""
        import certifi
        import urllib3

        if offline():
            raise InputError("HF_HUB_OFFLINE is set, so nothing is fetched; unset it, or pull `--from` a folder")
        self.endpoint = (endpoint or os.environ.get("HF_ENDPOINT") or HUB).rstrip("/")
        parts = urlsplit(self.endpoint)
        if parts.scheme not in ("http", "https") or not parts.hostname:
            raise InputError(f"{self.endpoint!r} isn't the address of a hub; it begins with https:// or http://")
        self.pause = pause
        waits = urllib3.Timeout(connect=min(timeout, 20.0), read=timeout)
        retries = urllib3.Retry(None, connect=0, read=0, status=0, other=0, redirect=8)  # repeated by the callers
        self._http = urllib3.PoolManager(timeout=waits, retries=retries, ca_certs=certifi.where())
        self._headers = {"User-Agent": "briefing", "Accept-Encoding": "identity"}
        secure = parts.scheme == "https" or parts.hostname in ("127.0.0.1", "localhost", "::1")
        if secure and (token := _token()):
            self._headers["Authorization"] = f"Bearer {token}"  # urllib3 drops it when another host is redirected to

    def listing(self, repository: str, revision: str = "main") -> Listing:
        """What `repository` (OWNER/NAME) holds at a branch, tag, `refs/pr/NUMBER` or commit.

        Raises InputError where there is no such thing, ModelError where the hub can't be asked.
        """
        if not _REPOSITORY.fullmatch(repository):
            raise InputError(f"{repository!r} isn't a repository; it is written OWNER/NAME")
        url = f"{self.endpoint}/api/models/{repository}/revision/{quote(revision, safe='')}?blobs=true"
        what = f"{repository} at {revision}"
        try:
            return _listing(self._json(url, what))
        except (ValueError, KeyError, TypeError, AttributeError) as error:
            raise ModelError(f"{self.endpoint} doesn't answer like a hub: {error!r}; check --endpoint") from error

    def config(self, repository: str, commit: str) -> dict[str, Any]:
        """The `config.json` of a repository. Raises ModelError where it doesn't come or isn't one, InputError where
        there is none."""
        try:
            return dict(self._json(self.file_url(repository, commit, "config.json"), f"config.json of {repository}"))
        except (ValueError, TypeError) as error:
            raise ModelError(f"the config.json of {repository} isn't a model's: {error}; is it damaged?") from error

    def _json(self, url: str, what: str) -> Any:
        """What `url` answers, asked up to `TRIES` times. Raises ModelError where it never comes whole, ValueError where
        it isn't JSON."""
        import urllib3

        for attempt in range(TRIES):
            try:
                try:
                    with self.open(url, what) as response:
                        return json.loads(response.read(_LONGEST_LISTING))
                except urllib3.exceptions.HTTPError as error:
                    raise Transient(_reason(error)) from error  # it broke off in the body
            except Transient as error:
                if attempt == TRIES - 1:
                    raise ModelError(f"{self.endpoint} can't be asked for {what}: {error}; try again later") from error
                time.sleep(max(error.wait, self.pause * 2**attempt))
        raise AssertionError

    def file_url(self, repository: str, commit: str, name: str) -> str:
        """Where a file lies."""
        return f"{self.endpoint}/{repository}/resolve/{commit}/{quote(name)}"

    def open(self, url: str, what: str, headers: Mapping[str, str] | None = None) -> urllib3.BaseHTTPResponse:
        """The answer, its body not yet read. Raises Transient for what may pass, InputError and ModelError else."""
        import urllib3

        try:
            response = self._http.request(
                "GET", url, headers={**self._headers, **(headers or {})}, preload_content=False
            )
        except urllib3.exceptions.HTTPError as error:
            raise Transient(_reason(error)) from error
        if response.status < 400 or response.status == 416:
            return response
        response.close()
        if response.status in (408, 425, 429) or response.status >= 500:
            raise Transient(f"it answers {response.status}", _retry_after(response.headers.get("Retry-After", "")))
        if response.status in (401, 403):
            raise ModelError(
                f"{self.endpoint} gives {what} only to accounts that may have it (or there is no such repository); "
                "accept its terms on its page and set HF_TOKEN"
            )
        raise InputError(f"{self.endpoint} has no {what} (it answers {response.status}); check the name and revision")


class Transient(Exception):
    """An attempt that failed and may be repeated; `wait`: seconds that the server asks for."""

    def __init__(self, reason: str, wait: float = 0.0) -> None:
        super().__init__(reason)
        self.wait = wait


def offline() -> bool:
    """Whether the user has forbidden the hub's network, as its own library understands it."""
    values = (os.environ.get("HF_HUB_OFFLINE"), os.environ.get("TRANSFORMERS_OFFLINE"))
    return any((value or "").upper() in ("1", "ON", "YES", "TRUE") for value in values)


def _listing(answer: dict[str, Any]) -> Listing:
    commit = str(answer["sha"])
    if not _COMMIT.fullmatch(commit):
        raise ValueError(f"the commit is {commit!r}")
    files = []
    for file in answer["siblings"]:
        large = file.get("lfs") or {}
        size = large.get("size", file.get("size"))
        files.append(
            RemoteFile(
                name=str(file["rfilename"]),
                size=-1 if size is None else int(size),
                sha256=str(large.get("sha256") or large.get("oid") or "").removeprefix("sha256:"),
                blob="" if large else str(file.get("blobId") or ""),
            )
        )
    return Listing(commit, tuple(files))


def _token() -> str:
    """The user's token for the hub, from the places where its own tools keep it; empty where there is none."""
    if token := os.environ.get("HF_TOKEN") or os.environ.get("HUGGING_FACE_HUB_TOKEN"):
        return token.strip()
    home = os.environ.get("HF_HOME") or "~/.cache/huggingface"
    path = Path(os.environ.get("HF_TOKEN_PATH") or f"{home}/token").expanduser()
    try:
        return path.read_text("ascii").strip()
    except (OSError, UnicodeDecodeError):
        return ""


def _retry_after(header: str) -> float:
    return min(60.0, float(header)) if header.isdigit() else 0.0


def _reason(error: Exception) -> str:
    """What went wrong, without the library's objects."""
    text = str(getattr(error, "reason", None) or error)
    return re.sub(r"^\S*Connection\S*(\([^)]*\))?:\s*", "", text) or type(error).__name__
