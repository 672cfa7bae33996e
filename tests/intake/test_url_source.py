"""Addresses on the web: what is fetched, what is refused, and for how long anything may last."""

from __future__ import annotations

import socket
from time import perf_counter

import pytest

from briefing.errors import InputError
from briefing.intake import addresses, read, url

LIMIT = 1.0


@pytest.fixture
def private(monkeypatch: pytest.MonkeyPatch) -> None:
    """Permit the test server, and don't wait long for it."""
    monkeypatch.setenv(addresses.ALLOW_PRIVATE, "1")
    monkeypatch.setattr(url, "TIME_LIMIT", LIMIT)


@pytest.mark.usefixtures("private")
@pytest.mark.parametrize(
    ("path", "text"),
    [
        ("/text", "Սա հայտարարություն է։"),
        ("/page", "Министр заявил об этом."),
        ("/wrong-charset", "Bəyanat verildi."),
        ("/briefing.srt", "Hello"),
        ("/no-type", "Hello without a type"),
        ("/chunks", "Hello chunks"),
        ("/packed", "Hello packed"),
        ("/redirect", "Սա հայտարարություն է։"),
    ],
)
def test_content(site: str, path: str, text: str) -> None:
    document = read(site + path)
    assert document.text == text
    assert document.path == site + path
    assert len(document.sha256) == 64


@pytest.mark.usefixtures("private")
@pytest.mark.parametrize(
    ("path", "message"),
    [
        ("/missing", "answered 404 Not Found; check the address"),
        ("/broken", "answered 500 Internal Server Error"),
        ("/loop", "redirects more than 5 times"),
        ("/file", "leads to an address that isn't http or https"),
        ("/bad-redirect", "isn't a valid web address"),
        ("/image", "is a PNG image"),
        ("/odd", "gives application/x-odd, which can't be read"),
        ("/empty", "is empty"),
        ("/brotli", "comes packed as br"),
        ("/bomb", "gives more than 20 MB"),
        ("/announced", "gives more than 20 MB"),
        ("/endless", "gives more than 20 MB"),
        ("/short", "can't be fetched: the connection broke off"),
        ("/no-http", "can't be fetched: its answer isn't HTTP"),
        ("/drip", "takes too long to answer"),
        ("/drip-header", "takes too long to answer"),
        ("/silent", "takes too long to answer"),
    ],
)
def test_refused_in_one_sentence_and_in_time(site: str, path: str, message: str) -> None:
    started = perf_counter()
    with pytest.raises(InputError, match=message) as caught:
        read(site + path)
    assert perf_counter() - started < LIMIT + 30
    assert str(caught.value).startswith(site + path)
    assert "\n" not in str(caught.value)


@pytest.mark.parametrize(
    ("address", "message"),
    [
        ("ftp://example.org/x", "only http and https addresses can be read"),
        ("file:///etc/passwd", "only http and https addresses can be read"),
        ("http://[::1", "isn't a valid web address"),
        ("http://example.org:99999/", "isn't a valid web address"),
        ("http:///x", "isn't a valid web address"),
        ("http://user:secret@example.org/", "with a user name or password"),
        ("https://no-such-site.invalid/", "there is no site no-such-site.invalid"),
    ],
)
def test_wrong_addresses(address: str, message: str) -> None:
    with pytest.raises(InputError, match=message) as caught:
        read(address)
    assert "secret" not in str(caught.value)


@pytest.mark.usefixtures("private")
def test_refused_connection() -> None:
    with socket.socket() as unused:
        unused.bind(("127.0.0.1", 0))
        with pytest.raises(InputError, match="the connection was refused"):
            read(f"http://127.0.0.1:{unused.getsockname()[1]}/")


@pytest.mark.usefixtures("private")
def test_no_secure_connection(site: str) -> None:
    with pytest.raises(InputError, match="no secure connection could be made"):
        read(site.replace("http:", "https:"))


@pytest.mark.parametrize("host", ["127.0.0.1", "localhost", "0", "0x7f000001", "[::ffff:10.0.0.1]", "169.254.169.254"])
def test_private_hosts_are_refused(host: str, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.delenv(addresses.ALLOW_PRIVATE, raising=False)
    with pytest.raises(InputError, match=f"is within a private network.*{addresses.ALLOW_PRIVATE}=1"):
        read(f"http://{host}/latest/meta-data")


def test_redirect_to_a_private_address_is_refused(site: str, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.delenv(addresses.ALLOW_PRIVATE, raising=False)
    monkeypatch.setattr(addresses, "is_public", lambda address: address == "127.0.0.1")
    with pytest.raises(InputError, match=r"10\.0\.0\.1 is within a private network"):
        read(site + "/private")


def test_connection_goes_to_the_address_that_was_checked(site: str, monkeypatch: pytest.MonkeyPatch) -> None:
    """A name server that answers differently the second time leads nowhere else."""
    answers = iter(["127.0.0.1", "10.0.0.1"])
    real = socket.getaddrinfo

    def look_up(host: str, *rest: object, **named: object) -> object:
        return real(next(answers) if host == "news.example" else host, *rest, **named)

    monkeypatch.setattr(socket, "getaddrinfo", look_up)
    monkeypatch.setattr(addresses, "is_public", lambda address: address == "127.0.0.1")
    assert read(site.replace("127.0.0.1", "news.example") + "/text").text == "Սա հայտարարություն է։"


@pytest.mark.parametrize(
    "address",
    [
        *("10.1.2.3", "172.16.0.1", "192.168.1.1", "127.9.9.9", "169.254.1.1", "100.64.0.1", "0.0.0.0"),
        *("224.0.0.1", "255.255.255.255", "240.0.0.1", "192.0.2.1", "198.18.0.1"),
        *("::1", "::", "fe80::1", "fe80::1%eth0", "fc00::1", "fec0::1", "ff02::1", "2001:db8::1"),
        *("::ffff:127.0.0.1", "64:ff9b::a00:1", "2002:7f00:1::", "2002:a00:1::1"),
    ],
)
def test_addresses_that_are_not_public(address: str) -> None:
    assert not addresses.is_public(address)


@pytest.mark.parametrize("address", ["8.8.8.8", "2606:4700:4700::1111", "64:ff9b::808:808"])
def test_public_addresses(address: str) -> None:
    assert addresses.is_public(address)
