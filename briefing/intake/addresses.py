"""Which machines may be fetched from: only ones on the public internet, unless the user says otherwise.

A statement's address comes from outside (a feed, an editor's mail); it must not reach the newsroom's own machines.
"""

from __future__ import annotations

import os
import socket
from ipaddress import IPv4Address, IPv6Address, IPv6Network, ip_address
from queue import Empty, SimpleQueue
from threading import Thread

from briefing.errors import InputError

ALLOW_PRIVATE = "BRIEFING_ALLOW_PRIVATE_URLS"
"""Environment variable that permits addresses within the own network where it is "1"."""

_TRANSLATED = IPv6Network("64:ff9b::/96")  # IPv4 addresses behind NAT64


def resolve(host: str, port: int, seconds: float) -> list[str]:
    """The numeric addresses of `host`, all of them permitted; takes at most `seconds`.

    Raises InputError where the name is unknown, or where any of its addresses isn't a public one.
    """
    found = _look_up(host, port, seconds)
    if os.environ.get(ALLOW_PRIVATE) != "1" and not all(is_public(address) for address in found):
        raise InputError(
            f"{host} is within a private network and isn't read; set {ALLOW_PRIVATE}=1 if you trust the address"
        )
    return found


def is_public(address: str) -> bool:
    """Whether a numeric address, of version 4 or 6, belongs to the public internet."""
    plain, _, zone = address.partition("%")
    ip = ip_address(plain)
    if isinstance(ip, IPv6Address):
        inner = _embedded(ip)
        if inner is not None:
            return _is_public(inner)
    return not zone and _is_public(ip)


def _is_public(ip: IPv4Address | IPv6Address) -> bool:
    # is_global leaves out some kinds in some versions of Python, so each is asked for.
    special = ip.is_private or ip.is_loopback or ip.is_link_local or ip.is_multicast or ip.is_reserved
    return ip.is_global and not special and not ip.is_unspecified and not getattr(ip, "is_site_local", False)


def _embedded(ip: IPv6Address) -> IPv4Address | None:
    """The IPv4 address that an IPv6 address stands for, where it leads to one."""
    if ip in _TRANSLATED:
        return IPv4Address(int(ip) & 0xFFFFFFFF)
    return ip.ipv4_mapped or ip.sixtofour or (ip.teredo[1] if ip.teredo else None)


def _look_up(host: str, port: int, seconds: float) -> list[str]:
    # The system's resolver knows no time limit, so it is left behind in a thread where it takes too long.
    answers: SimpleQueue[list[str] | OSError | UnicodeError] = SimpleQueue()

    def ask() -> None:
        try:
            found = socket.getaddrinfo(host, port, type=socket.SOCK_STREAM)
            answers.put(list(dict.fromkeys(str(entry[4][0]) for entry in found)))
        except (OSError, UnicodeError) as error:
            answers.put(error)

    Thread(target=ask, name="resolve", daemon=True).start()
    try:
        answer = answers.get(timeout=max(0.01, seconds))
    except Empty:
        raise InputError(f"the name server doesn't answer for {host}; try again later") from None
    if not isinstance(answer, list):
        raise InputError(f"there is no site {host}; check the address and the network") from answer
    return answer
