"""Clients of LibreTranslate work unchanged."""

from __future__ import annotations

from urllib.parse import quote

import pytest
from fastapi.testclient import TestClient
from libretranslatepy import LibreTranslateAPI

from tests.desk.conftest import Running

RUSSIAN = "Армения отвергает обвинения министерства."


@pytest.fixture
def api(running: Running) -> LibreTranslateAPI:
    return LibreTranslateAPI(running.address + "/")


def test_languages(api: LibreTranslateAPI) -> None:
    assert {entry["code"]: entry["name"] for entry in api.languages()} == {
        "en": "English",
        "ru": "Russian",
        "az": "Azerbaijani",
        "hy": "Armenian",
    }


def test_detect(api: LibreTranslateAPI) -> None:
    (found,) = api.detect("Азербайджан отвергает обвинения министерства иностранных дел.")
    assert found["language"] == "ru" and 90 <= found["confidence"] <= 100


def test_translate(api: LibreTranslateAPI, running: Running) -> None:
    expected = running.desk.workshop.translate(["Armenia rejects the accusations."], "en", "ru")[0].text
    assert api.translate("Armenia rejects the accusations.", "en", "ru") == expected
    assert api.translate("Armenia rejects the accusations.", "auto", "ru") == expected


def test_a_token_is_the_api_key(running: Running) -> None:
    running.desk.users.add("wire", "reader")
    token = running.desk.users.secret("wire", "token")
    assert LibreTranslateAPI(running.address + "/", api_key=token).translate("Hello.", "en", "ru")
    with pytest.raises(Exception, match="401"):
        LibreTranslateAPI(running.address + "/").translate("Hello.", "en", "ru")


def test_lists_layout_and_html(client: TestClient) -> None:
    asked = {"q": ["Armenia rejects the accusations.", "", RUSSIAN], "source": "auto", "target": "ru"}
    answer = client.post("/translate", json=asked).json()
    assert len(answer["translatedText"]) == 3 and answer["translatedText"][1:] == ["", RUSSIAN]
    assert [found["language"] for found in answer["detectedLanguage"]] == ["en", "ru", "ru"]
    text = "Armenia rejects the accusations.\n\n  Armenia rejects the accusations."
    done = client.post("/translate", json={"q": text, "source": "en", "target": "ru"}).json()["translatedText"]
    assert done.count("\n\n  ") == 1
    markup = '<p class="x">Armenia rejects the accusations. <b>Armenia rejects the accusations.</b></p>'
    asked = {"q": markup, "source": "en", "target": "ru", "format": "html"}
    done = client.post("/translate", json=asked).json()["translatedText"]
    assert done.startswith('<p class="x">') and "<b>" in done and "accusations" not in done


@pytest.mark.parametrize(
    "body",
    [{}, {"q": "a"}, {"q": "a", "target": "xx"}, {"q": 5, "target": "ru"}, {"q": [1], "target": "ru"}, [1], "x",
     {"q": "a", "target": ["ru"]}, {"q": "a", "target": "ru", "source": "fr"}, {"q": "a" * 200_001, "target": "ru"}],
)  # fmt: skip
def test_bad_requests_get_an_error(client: TestClient, body: object) -> None:
    answer = client.post("/translate", json=body)
    assert answer.status_code == 400 and answer.json()["error"]


@pytest.mark.parametrize("escaped", [False, True])
def test_forms_and_queries_are_read_as_utf_8(client: TestClient, escaped: bool) -> None:
    text = "Переговоры возобновятся 5 мая."
    body = f"q={quote(text) if escaped else text}".encode()
    form = {"content-type": "application/x-www-form-urlencoded"}
    assert client.post("/detect", content=body, headers=form).json()[0]["language"] == "ru"
    asked = client.post("/translate", content=body + b"&source=ru&target=ru", headers=form)
    assert asked.json()["translatedText"] == text
    assert client.post("/detect", params={"q": text}).json()[0]["language"] == "ru"


@pytest.mark.parametrize("body", ["q=Добрый день".encode("cp1251"), b"q=%C4%EE%E1%F0%FB%E9", b"q=a" + b"&b" * 1000])
def test_forms_in_other_encodings_are_refused(client: TestClient, body: bytes) -> None:
    answer = client.post("/detect", content=body, headers={"content-type": "application/x-www-form-urlencoded"})
    assert answer.status_code == 400 and "UTF-8" in answer.json()["error"]


def test_a_short_text_is_in_the_language_of_the_list(client: TestClient) -> None:
    asked = {"q": ["The talks will resume.", "No."], "source": "auto", "target": "ru"}
    answer = client.post("/translate", json=asked).json()
    assert [found["language"] for found in answer["detectedLanguage"]] == ["en", "en"]
    assert len(answer["translatedText"]) == 2 and all(answer["translatedText"])


@pytest.mark.parametrize(
    ("texts", "said"),
    [
        (
            ["The talks will resume.", "Le ministre a déclaré hier que la situation restait préoccupante."],
            "text 2 of q",
        ),
        (["12", "34"], "the language of text 1 of q can't be told"),
        ("No.", "the language of this text can't be told, there is too little of it; name it in source"),
    ],
)
def test_a_text_that_is_not_translated_is_named(client: TestClient, texts: object, said: str) -> None:
    answer = client.post("/translate", json={"q": texts, "source": "auto", "target": "ru"})
    assert answer.status_code == 400 and said in answer.json()["error"]
