"""`briefing serve` where it can't begin, and what the server says of requests that can't be read."""

from __future__ import annotations

import socket
from pathlib import Path

import pytest
from fastapi.testclient import TestClient

from briefing.briefer import Briefer
from briefing.desk.app import create_app
from briefing.desk.service import Desk
from briefing.desk.workshop import Workshop
from briefing.errors import OutputError
from tests.commands import briefing


@pytest.mark.parametrize(
    ("options", "said"),
    [(("--engine", "foo"), "there is no engine called 'foo'"), (("--topics", "none.yaml"), "none.yaml")],
)
def test_what_is_not_there_is_said_before_the_desk_opens(tmp_path: Path, options: tuple[str, str], said: str) -> None:
    done = briefing("serve", *options, "--port", "0", "--store", tmp_path / "desk.sqlite", folder=tmp_path)
    message = done.stderr.decode()
    assert done.returncode == 2 and said in message and message.count("\n") == 1 and not done.stdout
    assert not list(tmp_path.iterdir())


def test_a_port_that_is_taken_is_said_in_one_sentence(tmp_path: Path) -> None:
    with socket.socket() as other:
        other.bind(("127.0.0.1", 0))
        other.listen()
        port = str(other.getsockname()[1])
        done = briefing("serve", "--port", port, "--store", tmp_path / "desk.sqlite")
    message = done.stderr.decode()
    assert done.returncode == 2 and message.count("\n") == 1
    assert message.startswith(f"briefing: 127.0.0.1:{port} can't be listened on: address already in use; ")


def test_one_desk_serves_a_store(tmp_path: Path, briefer: Briefer) -> None:
    store = tmp_path / "desk.sqlite"
    desk = Desk.open(store, briefer)
    with pytest.raises(OutputError, match=r"another desk serves the store .*desk\.sqlite; stop that one or name"):
        Desk.open(store, briefer)
    done = briefing("serve", "--port", "0", "--store", store)
    assert done.returncode == 2 and b"another desk serves" in done.stderr
    desk.close()
    Desk.open(store, briefer).close()


def test_models_that_can_not_be_loaded_do_not_keep_the_desk_from_stopping(
    desk: Desk, caplog: pytest.LogCaptureFixture
) -> None:
    desk.workshop = Workshop(Briefer("foo"), desk.workshop.memories)
    with TestClient(create_app(desk)) as client:
        assert client.get("/languages").status_code == 200
    assert "the models can't be loaded: there is no engine called 'foo'" in caplog.text


@pytest.mark.parametrize(
    ("body", "said"),
    [
        (b'{"text": ', "the body isn't JSON: expecting value at character 9"),
        (b'{"text": "\xff\xfe"}', "the body can't be read; send JSON in UTF-8"),
        (b"[" * 100_000, "the body can't be read; send JSON in UTF-8"),
    ],
)
def test_a_body_that_is_not_json_is_said_to_be_none(client: TestClient, body: bytes, said: str) -> None:
    answer = client.post("/api/briefs", content=body, headers={"content-type": "application/json"})
    assert answer.json() == {"error": said}
