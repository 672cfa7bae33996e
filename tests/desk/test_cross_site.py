"""No page of another site changes anything here: every route that does anything, every way such a request can look."""

from __future__ import annotations

import re
from typing import Any

import pytest
from fastapi.testclient import TestClient

from briefing.desk.guard import COOKIE
from briefing.desk.service import Desk

OWN_PAGE = {"origin": "http://testserver", "sec-fetch-site": "same-origin"}
FOREIGN = {
    "fetch metadata": {"sec-fetch-site": "cross-site"},
    "another name of the same site": {"sec-fetch-site": "same-site", "origin": "http://other.testserver"},
    "origin": {"origin": "https://evil.example"},
    "origin that begins like ours": {"origin": "http://testserver.evil.example"},
    "another port": {"origin": "http://testserver:81"},
    "hidden origin": {"origin": "null"},
    "origin that is no address": {"origin": "http://[evil"},
    "contradiction": {"origin": "http://testserver", "sec-fetch-site": "cross-site"},
    "neither header": {},
}


def changing(client: TestClient, statement: str) -> list[tuple[str, str]]:
    """Method and path of every route that isn't for reading alone."""
    known = {"statement": statement, "point": "kp1", "language": "ru", "job": "x", "format": "json", "ending": "tmx"}
    routes: list[Any] = client.app.routes  # type: ignore[attr-defined]
    found = []
    while routes:
        route = routes.pop(0)
        routes = [*routes, *getattr(getattr(route, "original_router", None), "routes", [])]
        for method in sorted((getattr(route, "methods", None) or set()) - {"GET", "HEAD", "OPTIONS"}):
            found.append((method, re.sub(r"{(\w+)}", lambda name: known.get(name[1], "x"), route.path)))
    return found


@pytest.fixture
def session(desk: Desk) -> str:
    """An administrator's, who may do everything."""
    desk.users.add("Anna", "admin")
    return desk.users.secret("Anna", "session", 1)


@pytest.mark.parametrize("headers", FOREIGN.values(), ids=FOREIGN)
def test_no_route_takes_orders_from_another_site(
    client: TestClient, desk: Desk, statement: str, session: str, headers: dict[str, str]
) -> None:
    client.cookies.set(COOKIE, session)
    before = desk.store.get(statement).brief()
    routes = changing(client, statement)
    assert len(routes) >= 20 and ("POST", "/login") in routes and ("POST", "/translate") in routes
    for method, path in routes:
        answer = client.request(method, path, headers=headers, json={"text": "Чужое.", "base": 0})
        assert answer.status_code == 403, (method, path, answer.text)
        assert "page" in answer.json()["error"]
    assert desk.store.get(statement).brief() == before and desk.users.owner(session, "session") is not None


def test_the_own_page_and_programs_may(client: TestClient, desk: Desk, statement: str, session: str) -> None:
    address = f"/api/statements/{statement}/points/kp1/texts/ru"
    token = {"authorization": f"Bearer {desk.users.secret('Anna', 'token', 1)}"}
    first = client.put(address, json={"text": "Программа.", "base": 0}, headers=token)
    assert first.status_code == 200
    client.cookies.set(COOKIE, session)
    body = {"text": "Страница.", "base": first.json()["id"]}
    assert client.put(address, json=body, headers=OWN_PAGE).status_code == 200
    assert client.post("/logout", headers=OWN_PAGE).status_code == 303
    assert desk.users.owner(session, "session") is None


def test_on_a_desk_without_users_other_sites_may_change_nothing_either(client: TestClient, statement: str) -> None:
    address = f"/api/statements/{statement}/points/kp1/texts/ru"
    for headers in FOREIGN.values():
        refused = client.put(address, json={"text": "Чужое.", "base": 0}, headers=headers)
        # Neither header: no browser in use sends that across sites, and programs on this machine need no token.
        assert refused.status_code == (403 if headers else 200)


def test_the_cookie_is_sent_by_no_other_site(client: TestClient, desk: Desk) -> None:
    desk.users.add("Davit", "editor", "night shift 2023")
    answer = client.post("/login", data={"name": "Davit", "password": "night shift 2023"}, headers=OWN_PAGE)
    cookie = answer.headers["set-cookie"].lower()
    assert "samesite=strict" in cookie and "httponly" in cookie and "path=/" in cookie


def test_reading_routes_change_nothing(client: TestClient, desk: Desk, statement: str) -> None:
    before, revision = desk.store.get(statement).brief(), desk.store.get(statement).revision
    for path in (
        f"/statements/{statement}",
        f"/statements/{statement}/export/json",
        "/memory",
        "/",
        "/logout",
        "/login",
    ):
        client.get(path, headers={"sec-fetch-site": "cross-site"})
    assert (desk.store.get(statement).brief(), desk.store.get(statement).revision) == (before, revision)


def test_no_answer_lets_another_site_read(client: TestClient, statement: str) -> None:
    for path in ("/api/statements", f"/api/statements/{statement}", "/languages"):
        answer = client.get(path, headers={"origin": "https://evil.example"})
        assert "access-control-allow-origin" not in answer.headers
        assert answer.headers["cross-origin-resource-policy"] == "same-origin"
        preflight = {"origin": "https://evil.example", "access-control-request-method": "PUT"}
        assert "access-control-allow-origin" not in client.options(path, headers=preflight).headers
