"""The HTTP API: the contract, jobs, editing, exports."""

from __future__ import annotations

import json
from concurrent.futures import ThreadPoolExecutor
from pathlib import Path
from typing import Any

import pytest
from export_briefs import BRIEF, TEXT
from fastapi.testclient import TestClient
from jsonschema import Draft202012Validator  # type: ignore[import-untyped]

from briefing.brief import Brief
from briefing.desk.service import Desk
from briefing.export.json import schema
from briefing.translate import glossary_files, xliff
from briefing.translate.glossary import Term, own_path
from briefing.translate.memory import Memory

SAMPLES = Path(__file__).parent.parent.parent / "samples"
validator = Draft202012Validator(schema())


def events(text: str) -> list[dict[str, Any]]:
    return [json.loads(line.removeprefix("data: ")) for line in text.splitlines() if line.startswith("data: ")]


def test_a_text_is_answered_with_the_contract(client: TestClient) -> None:
    text = (SAMPLES / "secretary-news-conference.txt").read_text("utf-8")
    answer = client.post("/api/briefs", json={"text": text, "points": 3, "targets": ["hy", "ru"], "wait": 60})
    assert answer.status_code == 200, answer.text
    brief = answer.json()
    validator.validate(brief)
    assert brief["targets"] == ["hy", "ru"] and len(brief["key_points"]) == 3
    stored = client.get(f"/api/statements/{answer.headers['x-statement']}").json()
    assert stored["brief"] == brief
    assert {cell["language"] for cell in stored["cells"]} == {"en", "hy", "ru"}


@pytest.mark.parametrize("name", ["energy-forum-report.html", "mid-briefing.ru.txt", "un-spokesperson-briefing.md"])
def test_a_file_is_answered_with_the_contract(client: TestClient, name: str) -> None:
    files = {"file": (name, (SAMPLES / name).read_bytes())}
    answer = client.post("/api/briefs/file", files=files, data={"points": "2", "wait": "60"})
    assert answer.status_code == 200, answer.text
    validator.validate(answer.json())
    assert len(answer.json()["key_points"]) == 2


def test_what_takes_longer_is_a_job_with_progress(client: TestClient) -> None:
    text = (SAMPLES / "mid-briefing.ru.txt").read_text("utf-8")
    answer = client.post("/api/briefs", json={"text": text, "wait": 0})
    assert answer.status_code == 202
    job = answer.json()["id"]
    followed = events(client.get(f"/api/jobs/{job}/events").text)
    assert followed[-1]["status"] == "done"
    assert [event["progress"] for event in followed] == sorted(event["progress"] for event in followed)
    assert {"Translating into Armenian", "Done"} <= {event["step"] for event in followed}
    state = client.get(f"/api/jobs/{job}").json()
    brief = client.get(f"/api/statements/{state['statement']}").json()["brief"]
    assert brief["targets"] == ["hy", "az", "en"] and brief["source"]["language"] == "ru"


@pytest.mark.parametrize(
    ("body", "said"),
    [
        ({}, "text or a url"),
        ({"text": "a", "url": "http://example.org"}, "text or a url"),
        ({"url": "file:///etc/passwd"}, "begins with http"),
        ({"url": "http://127.0.0.1:1/"}, "private network"),
        ({"url": "http://[::ffff:10.0.0.1]/"}, "private network"),
        ({"text": "Le ministre a déclaré hier que la situation restait très préoccupante."}, "French"),
        ({"text": TEXT, "targets": ["fr"]}, "not a language"),
        ({"text": "12 34 56"}, "in the field language"),
    ],
)
def test_bad_input_is_one_sentence(client: TestClient, body: dict[str, str], said: str) -> None:
    answer = client.post("/api/briefs", json={**body, "wait": 60})
    assert answer.status_code == 400
    assert said in answer.json()["error"]


def test_a_text_that_names_a_file_or_an_address_stays_a_text(client: TestClient) -> None:
    for text in ("/etc/passwd", "pyproject.toml", "http://127.0.0.1:1/"):
        answer = client.post("/api/briefs", json={"text": text, "language": "en", "wait": 60})
        assert answer.status_code == 200, answer.text
        document = client.get(f"/api/statements/{answer.headers['x-statement']}").json()
        assert document["brief"]["source"]["words"] == 1


def test_an_edit_and_its_conflict(client: TestClient, statement: str) -> None:
    address = f"/api/statements/{statement}/points/kp1/texts/ru"
    answer = client.put(address, json={"text": "Госсекретарь США осудил применение силы.", "base": 0})
    assert answer.status_code == 200
    (cell,) = answer.json()["cells"]
    assert cell["origin"] == "human" and cell["version"] == answer.json()["id"]
    again = client.put(address, json={"text": "Другой вариант.", "base": 0})
    assert again.status_code == 409
    assert again.json()["cell"]["text"] == "Госсекретарь США осудил применение силы."
    assert again.json()["author"]
    brief = client.get(f"/api/statements/{statement}").json()["brief"]
    validator.validate(brief)
    assert Brief.from_dict(brief).key_points[0].translations["ru"].origin == "human"


def test_an_approved_sentence_answers_in_the_next_brief(client: TestClient, own_memory: Memory) -> None:
    text = (SAMPLES / "secretary-news-conference.txt").read_text("utf-8")
    asked = {"text": text, "points": 1, "targets": ["ru"], "wait": 60}
    first = client.post("/api/briefs", json=asked)
    address = f"/api/statements/{first.headers['x-statement']}/points/kp1"
    assert first.json()["key_points"][0]["translations"]["ru"]["origin"] != "memory"
    done = client.put(f"{address}/texts/ru", json={"text": "Проверенный редактором перевод.", "base": 0}).json()
    assert client.post(f"{address}/approval/ru", json={"base": done["id"]}).status_code == 200
    second = client.post("/api/briefs", json=asked).json()["key_points"][0]["translations"]["ru"]
    assert (second["text"], second["origin"]) == ("Проверенный редактором перевод.", "memory")


def test_an_approval_races_with_an_edit_of_the_point(client: TestClient, statement: str, own_memory: Memory) -> None:
    address = f"/api/statements/{statement}/points/kp1"
    change = client.put(f"{address}/texts/en", json={"text": "New words.", "base": 0}).json()
    for seen in ({"base": 0}, {"base": 0, "source": 0}):
        refused = client.post(f"{address}/approval/ru", json=seen)
        assert refused.status_code == 409 and refused.json()["cell"]["text"] == "New words."
    assert client.post(f"/api/statements/{statement}/approval/ru", json={"revision": 0}).status_code == 409
    assert list(own_memory.segments()) == []
    seen = {"base": 0, "source": change["id"]}
    assert client.post(f"{address}/approval/ru", json=seen).status_code == 200
    assert [entry.texts["en"] for entry in own_memory.segments()] == ["New words."]


def test_order_merger_deletion_undo_and_history(client: TestClient, statement: str) -> None:
    base = f"/api/statements/{statement}"

    def ids() -> list[str]:
        return [point["id"] for point in client.get(base).json()["brief"]["key_points"]]

    assert client.post(f"{base}/points/kp4/place", json={"after": ""}).status_code == 200
    assert ids() == ["kp4", "kp1", "kp2", "kp3"]
    assert client.post(f"{base}/points/kp2/merger", json={"into": "kp1"}).status_code == 200
    assert client.delete(f"{base}/points/kp3?base=0").status_code == 200
    assert ids() == ["kp4", "kp1"]
    for _ in range(3):
        assert client.post(f"{base}/undo").status_code == 200
    assert client.get(base).json()["brief"] == BRIEF.to_dict()
    assert client.post(f"{base}/undo").status_code == 404
    kinds = [change["kind"] for change in client.get(f"{base}/changes").json()]
    assert kinds == ["move", "merge", "delete", "undo", "undo", "undo"]


def test_translating_again_replaces_and_checks(client: TestClient, statement: str) -> None:
    answer = client.post(f"/api/statements/{statement}/points/kp3/translation/az", json={"base": 0})
    (cell,) = answer.json()["cells"]
    assert cell["origin"] in ("model", "memory", "fuzzy")
    assert cell["text"] != BRIEF.key_points[2].translations["az"].text


@pytest.mark.parametrize("format_", ["docx", "html", "json", "markdown", "messenger", "ninjs", "text", "tmx"])
def test_every_export_carries_what_the_editor_wrote(client: TestClient, statement: str, format_: str) -> None:
    address = f"/api/statements/{statement}/points/kp1"
    change = client.put(f"{address}/texts/ru", json={"text": "Слова редактора.", "base": 0}).json()
    client.post(f"{address}/approval/ru", json={"base": change["id"]})
    answer = client.get(f"/statements/{statement}/export/{format_}")
    assert answer.status_code == 200
    assert "attachment; filename=" in answer.headers["content-disposition"]
    if format_ != "docx":
        assert "Слова редактора" in answer.text
    single = client.get(f"/statements/{statement}/export/{format_}?language=ru")
    if format_ in ("text", "messenger", "markdown", "html"):
        assert "Госсекретарь США" in single.text and "դոլար" not in single.text


def test_what_nobody_approved_can_be_left_out(client: TestClient, statement: str) -> None:
    for point in ("kp1", "kp2"):
        client.post(f"/api/statements/{statement}/points/{point}/approval/ru", json={"base": 0})
    address = f"/statements/{statement}/export"
    brief = client.get(f"{address}/json?approved=true").json()
    validator.validate(brief)
    kept = [(point["id"], code) for point in brief["key_points"] for code in point["translations"]]
    assert kept == [("kp1", "ru"), ("kp2", "ru")]
    for format_ in ("docx", "html", "markdown", "messenger", "ninjs", "text"):
        assert client.get(f"{address}/{format_}?approved=true").status_code == 200
    text = client.get(f"{address}/messenger?approved=true").text
    assert "Госсекретарь США" in text and "доллар" not in text and "пետքարտուղար" not in text
    assert len(xliff.read(client.get(f"{address}/xliff?language=hy&approved=true").content, "export")) == 4


def test_xliff_goes_out_and_comes_back(client: TestClient, statement: str) -> None:
    exported = client.get(f"/statements/{statement}/export/xliff?language=hy").content
    units = xliff.read(exported, "export")
    assert [unit.id for unit in units] == ["kp1", "kp2", "kp3", "kp4"]
    old = BRIEF.key_points[2].translations["hy"].text
    edited = exported.replace(old.encode(), "Միացյալ Նահանգները կտրամադրի ևս 95 միլիոն դոլար։".encode())
    assert edited != exported
    base = f"/api/statements/{statement}"
    (change,) = client.post(f"{base}/xliff", files={"file": ("hy.xlf", edited)}).json()
    assert (change["kind"], change["points"]) == ("import", ["kp3"])
    brief = client.get(base).json()["brief"]
    assert brief["key_points"][2]["translations"]["hy"]["text"].startswith("Միացյալ Նահանգները կտրամադրի")
    assert client.post(f"{base}/xliff", files={"file": ("hy.xlf", edited)}).json() == []


def test_xliff_that_met_another_edit_meanwhile_changes_nothing(client: TestClient, statement: str) -> None:
    exported = client.get(f"/statements/{statement}/export/xliff?language=hy").content
    client.put(f"/api/statements/{statement}/points/kp3/texts/hy", json={"text": "Սեղանի խմբագիրը։", "base": 0})
    texts = [BRIEF.key_points[number].translations["hy"].text for number in (0, 2)]
    edited = exported
    for number, text in enumerate(texts):
        edited = edited.replace(text.encode(), f"Դրսի խմբագիր {number}։".encode())
    answer = client.post(f"/api/statements/{statement}/xliff", files={"file": ("hy.xlf", edited)})
    assert answer.status_code == 409
    points = client.get(f"/api/statements/{statement}").json()["brief"]["key_points"]
    assert points[0]["translations"]["hy"]["text"] == texts[0]
    assert points[2]["translations"]["hy"]["text"] == "Սեղանի խմբագիրը։"


def test_a_brief_made_elsewhere_is_put_on_the_desk(client: TestClient) -> None:
    answer = client.post("/api/statements", json={"brief": BRIEF.to_dict(), "text": TEXT})
    assert answer.status_code == 201 and answer.json()["brief"] == BRIEF.to_dict()
    wrong = client.post("/api/statements", json={"brief": BRIEF.to_dict(), "text": TEXT[5:]})
    assert wrong.status_code == 400 and "evidence" in wrong.json()["error"]


def test_memory_and_glossary(client: TestClient, desk: Desk, monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> None:
    monkeypatch.setenv("BRIEFING_HOME", str(tmp_path))
    pair = {"texts": {"en": "The bridge in Gumri was reopened.", "ru": "Мост в Гюмри вновь открыт."}}
    assert client.post("/api/memory", json=pair).status_code == 201
    found = client.get("/api/memory", params={"words": "Гюмри"}).json()
    assert found[0]["texts"] == pair["texts"]
    tmx = client.get("/api/memory/file/tmx").content
    better = {"texts": {**pair["texts"], "ru": "Мост в Гюмри снова открыт."}}
    assert client.post("/api/memory/exchange", json={"old": pair, "new": better}).status_code == 200
    assert client.post("/api/memory/exchange", json={"old": pair, "new": better}).status_code == 404
    assert client.get("/api/memory", params={"words": "Гюмри"}).json()[0]["texts"] == better["texts"]
    assert client.post("/api/memory/exchange", json={"old": better, "new": pair}).status_code == 200
    for version in ("2.0", "1.2"):
        asked = {"source": "en", "target": "ru", "version": version}
        (unit,) = xliff.read(client.get("/api/memory/file/xlf", params=asked).content, "export")
        assert (unit.source, unit.target, unit.ready) == (pair["texts"]["en"], pair["texts"]["ru"], True)
    assert client.get("/api/memory/file/xlf", params={**asked, "target": "en"}).status_code == 400
    assert client.post("/api/memory/removal", json=pair).json() == {"removed": 1}
    answer = client.post("/api/memory/file", files={"file": ("back.tmx", tmx)})
    assert answer.json() == {"imported": 1}
    term = {"use": {"en": ["Stepanakert"], "ru": ["Степанакерт"]}, "avoid": {"ru": ["Ханкенди"]}, "note": "house style"}
    assert client.post("/api/glossary", json=term).status_code == 201
    try:
        flags, notes = desk.workshop.check("He went to Stepanakert.", "Он поехал в Ханкенди.", "en", "ru")
        assert "glossary" in flags
        assert notes == ("avoid “Ханкенди”, use “Степанакерт” (house style)", "use “Степанакерт” (house style)")
        assert client.get("/api/glossary", params={"words": "ханк"}).json() == [term]
        kept = {**term, "avoid": {}}
        assert client.post("/api/glossary/exchange", json={"old": term, "new": kept}).json() == kept
        assert client.post("/api/glossary/exchange", json={"old": term, "new": kept}).status_code == 404
        assert desk.workshop.notes("He went to Stepanakert.", "Он поехал в Степанакерт.", "en", "ru") == ()
        assert client.post("/api/glossary/exchange", json={"old": kept, "new": term}).status_code == 200
    finally:
        assert client.post("/api/glossary/removal", json=term).json() == {"removed": 1}
    assert client.get("/api/glossary").json() == []


def test_terms_added_at_the_same_moment_are_all_kept(
    client: TestClient, monkeypatch: pytest.MonkeyPatch, tmp_path: Path
) -> None:
    monkeypatch.setenv("BRIEFING_HOME", str(tmp_path))

    def add(number: int) -> int:
        return client.post("/api/glossary", json={"use": {"en": [f"term {number}"]}}).status_code

    with ThreadPoolExecutor(8) as pool:
        assert set(pool.map(add, range(24))) == {201}
    assert len(client.get("/api/glossary").json()) == 24


def test_a_term_from_the_command_line_counts_at_once(
    desk: Desk, monkeypatch: pytest.MonkeyPatch, tmp_path: Path
) -> None:
    monkeypatch.setenv("BRIEFING_HOME", str(tmp_path))
    pair = ("He went to Yerevan.", "Он поехал в Эривань.", "en", "ru")
    assert desk.workshop.notes(*pair) == ()
    glossary_files.add([Term({"en": ("Yerevan",), "ru": ("Ереван",)}, {"ru": ("Эривань",)})])
    assert desk.workshop.notes(*pair) == ("avoid “Эривань”, use “Ереван”", "use “Ереван”")
    own_path().write_bytes(b"\xff not a table")
    assert desk.workshop.notes(*pair) != ()  # a slip in the file changes nothing


def test_changes_are_read_on_and_on(client: TestClient, statement: str) -> None:
    base = 0
    for number in range(5):
        edit = {"text": f"Вариант {number}.", "base": base}
        base = client.put(f"/api/statements/{statement}/points/kp1/texts/ru", json=edit).json()["id"]
    found: list[int] = []
    while batch := client.get(
        f"/api/statements/{statement}/changes", params={"after": found[-1] if found else 0, "limit": 2}
    ).json():
        found += [change["id"] for change in batch]
    assert len(found) == 5 and found == sorted(found)


def test_a_term_that_came_later_is_looked_for_when_a_sentence_is_approved(
    client: TestClient, statement: str, monkeypatch: pytest.MonkeyPatch, tmp_path: Path
) -> None:
    monkeypatch.setenv("BRIEFING_HOME", str(tmp_path))
    address = f"/api/statements/{statement}/points/kp1"
    written = client.put(f"{address}/texts/ru", json={"text": "Он вернулся в Эривань.", "base": 0}).json()
    assert "glossary" not in written["cells"][0]["flags"]
    client.post("/api/glossary", json={"use": {"ru": ["Ереван"]}, "avoid": {"ru": ["Эривань"]}})
    (cell,) = client.post(f"{address}/approval/ru", json={"base": written["id"]}).json()["cells"]
    assert cell["approved_at"] and "glossary" in cell["flags"]
    assert cell["notes"] == ["avoid “Эривань”, use “Ереван”"]
    assert "avoid “Эривань”" in client.get(f"/statements/{statement}/points?ids=kp1").text


def test_a_fresh_brief_says_which_term_is_missing(
    client: TestClient, monkeypatch: pytest.MonkeyPatch, tmp_path: Path
) -> None:
    monkeypatch.setenv("BRIEFING_HOME", str(tmp_path))
    client.post("/api/glossary", json={"use": {"en": ["force"], "ru": ["давление"]}, "note": "house style"})
    stored = client.post("/api/statements", json={"brief": BRIEF.to_dict(), "text": TEXT}).json()
    notes = [cell["notes"] for cell in stored["cells"] if (cell["point"], cell["language"]) == ("kp1", "ru")]
    assert notes == [["use “давление” (house style)"]]


def test_the_history_shows_what_a_sentence_was_and_became(client: TestClient, statement: str) -> None:
    address = f"/api/statements/{statement}/points/kp1/texts/ru"
    base = client.put(address, json={"text": "Первый вариант.", "base": 0}).json()["id"]
    client.put(address, json={"text": "Второй вариант.", "base": base})
    page = client.get(f"/statements/{statement}/history").text
    assert "<del>Первый</del><ins>Второй</ins> вариант." in page
    older = client.get(f"/statements/{statement}/history?before={base}").text
    assert "Nobody has changed" in older


def test_an_address_that_is_none_is_answered_with_a_sentence(client: TestClient) -> None:
    assert client.get("/nothing").json()["error"] == "there is nothing at this address; it may be mistyped"
    assert "another method" in client.delete("/api/statements").json()["error"]
