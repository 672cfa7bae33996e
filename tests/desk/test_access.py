"""Who may do what, and what is refused before anybody is asked."""

from __future__ import annotations

import math
import subprocess
import sys
from dataclasses import replace
from pathlib import Path

import pytest
from fastapi.testclient import TestClient
from typer.testing import CliRunner

from briefing.desk.app import create_app
from briefing.desk.cli import user_app
from briefing.desk.guard import Rate
from briefing.desk.jobs import Job
from briefing.desk.service import Desk, Options
from briefing.desk.users import Users
from briefing.errors import InputError
from briefing.intake.limits import MAX_TEXT
from tests.commands import briefing

PASSWORD = "night shift 2023"
OWN_PAGE = {"origin": "http://testserver", "sec-fetch-site": "same-origin"}


@pytest.fixture
def users(desk: Desk) -> Users:
    for role in ("reader", "editor", "admin"):
        desk.users.add(role.title(), role, PASSWORD)
    return desk.users


def as_(users: Users, role: str) -> dict[str, str]:
    return {"authorization": f"Bearer {users.secret(role.title(), 'token', 1)}"}


def test_without_users_this_machine_needs_no_login(client: TestClient) -> None:
    assert client.get("/api/statements").status_code == 200


def test_with_users_everything_needs_one(client: TestClient, users: Users, statement: str) -> None:
    assert client.get("/api/statements").status_code == 401
    assert client.get("/languages").status_code == 401
    assert client.post("/translate", json={"q": "a", "target": "ru"}).status_code == 401
    page = client.get(f"/statements/{statement}", headers={"accept": "text/html"})
    assert page.status_code == 303 and page.headers["location"] == f"/login?next=/statements/{statement}"
    assert client.get("/api/statements", headers={"authorization": "Bearer wrong"}).status_code == 401


def test_who_removes_the_last_user_opens_the_desk_to_nobody(client: TestClient, desk: Desk) -> None:
    desk.options = replace(desk.options, open_=False)
    desk.users.add("Anna", "admin", PASSWORD)
    assert client.get("/audit").status_code == 401
    desk.users.remove("Anna")
    assert client.get("/audit").status_code == 401
    assert client.get("/api/statements", headers={"authorization": "Bearer wrong"}).status_code == 401


def test_roles(client: TestClient, users: Users, statement: str) -> None:
    edit = {"text": "Иначе.", "base": 0}
    address = f"/api/statements/{statement}/points/kp1/texts/ru"
    assert client.get("/api/statements", headers=as_(users, "reader")).status_code == 200
    refused = client.put(address, json=edit, headers=as_(users, "reader"))
    assert refused.status_code == 403 and "editor" in refused.json()["error"]
    assert client.put(address, json=edit, headers=as_(users, "editor")).status_code == 200
    assert client.delete(f"/api/statements/{statement}", headers=as_(users, "editor")).status_code == 403
    assert client.get("/audit", headers=as_(users, "editor")).status_code == 403
    assert client.delete(f"/api/statements/{statement}", headers=as_(users, "admin")).status_code == 204
    assert users.logged()[0]["action"] == "delete statement"


def test_a_reader_sees_no_buttons(client: TestClient, users: Users, statement: str) -> None:
    page = client.get(f"/statements/{statement}", headers=as_(users, "reader")).text
    assert "data-act=" not in page and 'id="undo"' not in page


def test_login_session_and_logout(client: TestClient, users: Users) -> None:
    wrong = client.post("/login", data={"name": "Editor", "password": "guess"})
    assert wrong.status_code == 401 and "wrong" in wrong.text
    right = client.post("/login", data={"name": "Editor", "password": PASSWORD, "next": "/memory"})
    assert right.status_code == 303 and right.headers["location"] == "/memory"
    cookie = right.headers["set-cookie"].lower()
    assert "httponly" in cookie and "samesite=strict" in cookie
    assert client.get("/api/statements").status_code == 200
    client.post("/logout", headers=OWN_PAGE)
    assert client.get("/api/statements").status_code == 401
    assert [entry["action"] for entry in users.logged()] == ["login", "failed login"]


@pytest.mark.parametrize("target", ["//evil.example", "https://evil.example", "/\\evil.example", "javascript:alert(1)"])
def test_login_leads_nowhere_else(client: TestClient, users: Users, target: str) -> None:
    answer = client.post("/login", data={"name": "Editor", "password": PASSWORD, "next": target})
    assert answer.headers["location"] == "/"


def test_guessing_passwords_is_slow(client: TestClient, users: Users) -> None:
    client.app.state.rates.logins = Rate(10, lambda: 0.0)  # type: ignore[attr-defined]
    tries = [client.post("/login", data={"name": "Editor", "password": str(n)}).status_code for n in range(15)]
    assert tries[:10] == [401] * 10 and tries[-1] == 429


def test_a_foreign_name_for_this_machine_is_refused(client: TestClient) -> None:
    assert client.get("/", headers={"host": "rebound.evil.example"}).status_code == 421


def test_every_answer_has_a_strict_policy(client: TestClient, statement: str) -> None:
    for path in ("/", f"/statements/{statement}", "/openapi.json", "/nothing", "/login"):
        policy = client.get(path).headers["content-security-policy"]
        assert "default-src 'none'" in policy and "unsafe" not in policy
    page = client.get(f"/statements/{statement}").text
    assert "style=" not in page and "<script>" not in page and "onclick" not in page


def test_what_a_statement_says_stays_text(client: TestClient, desk: Desk) -> None:
    text = "SPOKESPERSON: <script>alert(1)</script> We <img src=x onerror=alert(1)> reject the accusations."
    client.post("/api/briefs", json={"text": text, "title": "<b>bold</b>", "wait": 60})
    (entry,) = desk.store.recent()
    for path in ("/", f"/statements/{entry['id']}", f"/statements/{entry['id']}/history"):
        page = client.get(path).text
        assert "<script>alert" not in page and "<img" not in page and "<b>bold" not in page
    assert "&lt;b&gt;bold" in client.get("/").text


def test_too_large_and_too_often(desk: Desk, users: Users) -> None:
    desk.options = Options(("testserver",), requests=3, most_bytes=1000)
    with TestClient(create_app(desk, warm=False)) as client:
        headers = as_(users, "editor")
        assert client.post("/api/memory", content=b"x" * 1001, headers=headers).status_code == 413

        def endless() -> object:
            for _ in range(5):
                yield b"x" * 500

        assert client.post("/api/memory", content=endless(), headers=headers).status_code == 413  # type: ignore[arg-type]
        statuses = [client.get("/api/statements", headers=headers).status_code for _ in range(5)]
        assert statuses == [200, 200, 200, 429, 429]


def test_the_bucket_fills_again() -> None:
    clock = [0.0]
    rate = Rate(60, lambda: clock[0])
    assert [rate.allows("a") for _ in range(61)] == [True] * 60 + [False]
    assert rate.allows("b")
    clock[0] = 1.0
    assert rate.allows("a") and not rate.allows("a")


def test_passwords_are_argon2id_and_secrets_only_hashed(desk: Desk, users: Users) -> None:
    token = users.secret("Editor", "token")
    row = desk.store.database.reading.execute("SELECT password FROM user WHERE name = 'Editor'").fetchone()
    assert row[0].startswith("$argon2id$")
    content = desk.store.database.path.read_bytes() + Path(f"{desk.store.database.path}-wal").read_bytes()
    assert token.encode() not in content and PASSWORD.encode() not in content
    with pytest.raises(InputError, match="10 characters"):
        users.set_password("Editor", "short")
    session = users.secret("Editor", "session", 1)
    users.set_password("Editor", "another password")
    assert users.owner(session, "session") is None and users.owner(token, "token") is not None
    users.remove("Editor")
    assert users.owner(token, "token") is None


def test_commands_for_users_and_backups(tmp_path: Path) -> None:
    store = tmp_path / "desk.sqlite"
    added = briefing("user", "add", "Nana", "--role", "admin", "--store", store, stdin=b"a long password\n")
    assert added.returncode == 0, added.stderr
    assert briefing("user", "list", "--store", store).stdout == b"Nana\tadmin\n"
    assert briefing("user", "token", "Nana", "--store", store).stdout.startswith(b"bt_")
    assert briefing("user", "add", "Nana", "--store", store, stdin=b"a long password\n").returncode == 2
    assert briefing("user", "add", "Short", "--store", store, stdin=b"pw\n").returncode == 2
    assert briefing("store", "backup", tmp_path / "copy.sqlite", "--store", store).returncode == 0
    assert briefing("user", "list", "--store", tmp_path / "copy.sqlite").stdout == b"Nana\tadmin\n"
    missing = briefing("store", "backup", tmp_path / "copy.sqlite", "--store", tmp_path / "none.sqlite")
    assert missing.returncode == 2 and b"there is no store" in missing.stderr


@pytest.mark.parametrize("days", [10_000_000, math.nan, math.inf, -1])
def test_a_token_is_valid_for_a_time_that_there_is(users: Users, days: float) -> None:
    with pytest.raises(InputError, match="36500"):
        users.secret("Editor", "token", days)


def test_an_empty_password_is_none_that_was_left_out(tmp_path: Path) -> None:
    store = ["--store", str(tmp_path / "desk.sqlite")]
    asked = CliRunner().invoke(user_app, ["add", "Anna", *store], input="\n")
    assert isinstance(asked.exception, InputError) and "10 characters" in str(asked.exception)
    assert CliRunner().invoke(user_app, ["add", "wire", "--no-password", *store]).exit_code == 0
    assert CliRunner().invoke(user_app, ["list", *store]).output == "wire\teditor\n"


def test_a_long_statement_can_be_pasted(client: TestClient, monkeypatch: pytest.MonkeyPatch) -> None:
    taken: list[str] = []

    def brief(_desk: Desk, _user: object, data: str, *_: object, **__: object) -> Job:
        taken.append(data)
        return Job("job1", "Anna")

    monkeypatch.setattr(Desk, "brief", brief)
    text = "ա" * 600_000
    answer = client.post("/statements", files={"text": (None, text), "points": (None, "3")}, headers=OWN_PAGE)
    assert answer.status_code == 303 and taken == [text]
    long = client.post("/statements", files={"text": (None, "ա" * (MAX_TEXT + 1))}, headers=OWN_PAGE)
    assert long.status_code == 422 and "text" in long.json()["error"]


@pytest.mark.parametrize("reached", [("--host", "0.0.0.0"), ("--name", "desk.example"), ("--behind-https",)])
def test_a_desk_that_others_can_reach_needs_users(tmp_path: Path, reached: tuple[str, ...]) -> None:
    done = subprocess.run(
        [sys.executable, "-m", "briefing", "serve", *reached, "--port", "0", "--store", str(tmp_path / "desk.sqlite")],
        capture_output=True,
        text=True,
        timeout=120,
    )
    assert done.returncode == 2 and f"with {' '.join(reached)} the desk" in done.stderr and "needs users" in done.stderr
