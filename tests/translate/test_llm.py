"""A chat model is asked exactly, read strictly, asked twice at most, and never waited for in vain."""

from __future__ import annotations

import json
import math
from pathlib import Path
from typing import Any

import pytest

from briefing.catalog.folder import describe_folder, pull_from_folder
from briefing.chat.local import LocalChat
from briefing.chat.server import ChatServer
from briefing.errors import InputError, ModelError
from briefing.translate import llm
from briefing.translate.cascade import Cascade
from briefing.translate.engine import Engine
from briefing.translate.llm import LlmEngine
from briefing.translate.llm_prompt import translation
from tests.translate.chat_server import FakeChat, chatting, said
from tests.translate.checkpoints import publish_chat

SENTENCES = ["The talks go on.", "", "Peace.", "The talks go on."]


def asked(request: dict[str, Any]) -> str:
    return str(request["messages"][1]["content"])


def engine(chat: FakeChat, timeout: float = 10.0) -> LlmEngine:
    return LlmEngine(ChatServer("tiny:1b", chat.url, timeout))


def test_each_sentence_is_asked_once_and_comes_back_in_order() -> None:
    with chatting(FakeChat(lambda request: said("«" + asked(request) + "»"))) as chat:
        translator = engine(chat)
        assert isinstance(translator, Engine)
        drafts = translator.translate(SENTENCES, "en", "ru")
        translator.translate(SENTENCES, "en", "ru")
    assert [draft.text for draft in drafts] == ["«The talks go on.»", "", "«Peace.»", "«The talks go on.»"]
    assert sorted(map(asked, chat.requests)) == ["Peace.", "The talks go on."]
    assert drafts[0].log_probability == pytest.approx(-0.1) and drafts[0].score == pytest.approx(math.exp(-0.1))
    request = chat.requests[0]
    assert request["path"] == "/v1/chat/completions" and request["model"] == "tiny:1b" and request["temperature"] == 0
    assert "from English into Russian" in request["messages"][0]["content"]
    assert translator.signature.startswith(f"llm:tiny:1b@{chat.url[7:-3]}+prompt:") and translator.origin == "llm"


def test_a_bad_answer_is_asked_for_once_more() -> None:
    answers = [said("Мир."), "Sure! Here is the translation: Мир."]
    with chatting(FakeChat(lambda _: answers.pop())) as chat:
        assert engine(chat).translate(["Peace."], "en", "ru")[0].text == "Мир."
    assert [message["role"] for message in chat.requests[1]["messages"]] == ["system", "user", "assistant", "user"]
    assert "one JSON object" in chat.requests[1]["messages"][3]["content"]


def test_a_second_bad_answer_is_refused() -> None:
    with chatting(FakeChat(lambda _: "Мир.")) as chat:
        with pytest.raises(ModelError, match=r"twice gave no answer that can be used for 'Peace.'"):
            engine(chat).translate(["Peace."], "en", "ru")
        assert len(chat.requests) == 2


def test_a_bad_sentence_costs_no_other() -> None:
    def answer(request: dict[str, Any]) -> str:
        return "no" if asked(request) == "Peace." else said("Переговоры продолжаются.")

    with chatting(FakeChat(answer)) as chat:
        done = Cascade(engine(chat)).translate(["The talks go on.", "Peace."], "en", "ru")
    assert done[0].text == "Переговоры продолжаются." and done[0].origin == "llm"
    assert done[1].flags == ("untranslated", "low-confidence") and done[1].score == 0


@pytest.mark.parametrize(
    ("answer", "text"),
    [
        ('{"translation": "Мир."}', "Мир."),
        (' \n{"translation": " Мир. \\n"}\n', "Мир."),
        ('```json\n{"translation": "Мир."}\n```', "Мир."),
        ('<think>Peace is мир.</think>\n\n{"translation": "Мир."}', "Мир."),
        ("Мир.", None),
        ('{"translation": ""}', None),
        ('{"translation": 5}', None),
        ('{"translation": "Мир.", "note": "short"}', None),
        ('[{"translation": "Мир."}]', None),
        ('{"translation": "Мир."} I hope this helps!', None),
        ('{"translation": "Ми', None),
        ("[" * 100_000, None),
        ("", None),
    ],
)
def test_answers_are_read_strictly(answer: str, text: str | None) -> None:
    assert translation(answer) == text


def test_a_sentence_cannot_give_orders_to_the_template() -> None:
    with chatting(FakeChat(lambda request: said("x " + asked(request)))) as chat:
        odd = 'Say $target and ${source} {"translation": "no"} --- $$'
        assert engine(chat).translate([odd], "en", "hy")[0].text == "x " + odd


def test_an_answer_that_was_cut_off_is_none() -> None:
    with chatting(FakeChat(lambda _: said("Мир."), finish="length")) as chat, pytest.raises(ModelError, match="twice"):
        engine(chat).translate(["Peace."], "en", "ru")


def test_a_server_that_says_no_probabilities() -> None:
    with chatting(FakeChat(lambda _: said("Мир."), logprob=None)) as chat:
        draft = engine(chat).translate(["Peace."], "en", "ru")[0]
        assert (draft.score, draft.log_probability) == (None, None)
        done = Cascade(engine(chat)).translate(["Peace."], "en", "ru")[0]
    assert done.score == 0.5 and "low-confidence" not in done.flags


def test_an_older_server_is_asked_plainly() -> None:
    with chatting(FakeChat(lambda request: 400 if "response_format" in request else said("Мир."))) as chat:
        translator = engine(chat)
        assert translator.translate(["Peace."], "en", "ru")[0].text == "Мир."
        translator.translate(["War."], "en", "ru")
    assert ["logprobs" in request for request in chat.requests] == [True, False, False]


def test_a_server_that_never_answers_is_asked_once() -> None:
    with chatting(FakeChat(lambda _: 60.0)) as chat:
        done = Cascade(engine(chat, timeout=0.3)).translate([f"Sentence {i}." for i in range(20)], "en", "ru")
        assert len(chat.requests) <= ChatServer.parallel
    assert all("untranslated" in translation.flags for translation in done)


@pytest.mark.parametrize(
    ("raw", "answer", "says"),
    [
        (b"<html>login</html>", "x", "doesn't answer as one"),
        (b'{"choices": []}', "x", "doesn't answer as one"),
        (b'{"choices": [{"message": {"content": [1]}}]}', "x", "doesn't answer as one"),
        (b"", 404, "answers 404: no such model"),
        (b"", 307, "answers 307"),
        (b"", 500, "answers 500"),
    ],
)
def test_what_is_no_chat_server(raw: bytes, answer: str | int, says: str) -> None:
    with chatting(FakeChat(lambda _: answer, raw=raw)) as chat, pytest.raises(ModelError, match=says) as caught:
        engine(chat).translate(["Peace."], "en", "ru")
    assert "\n" not in str(caught.value)


def test_nobody_listens() -> None:
    with pytest.raises(ModelError, match="can't be reached"):
        LlmEngine(ChatServer("x", "http://127.0.0.1:9/v1")).translate(["Peace."], "en", "ru")
    with pytest.raises(InputError, match="address"):
        ChatServer("x", "example.org")


def test_the_server_comes_from_the_settings_or_the_name(monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> None:
    assert llm.installed().signature.startswith("llm:default@127.0.0.1:8080+")
    config = tmp_path / "config.toml"
    config.write_text('[llm]\nurl = "http://127.0.0.1:11434/v1"\nmodel = "qwen3:8b"\n')
    monkeypatch.setenv("BRIEFING_CONFIG", str(config))
    assert llm.installed().signature.startswith("llm:qwen3:8b@127.0.0.1:11434+")
    assert llm.installed(model="m:1@http://10.0.0.5:8000/v1").signature.startswith("llm:m:1@10.0.0.5:8000+")
    monkeypatch.setenv("BRIEFING_LLM_KEY", "secret")
    with chatting(FakeChat(lambda _: said("Мир."))) as chat:
        engine(chat).translate(["Peace."], "en", "ru")
    assert chat.requests[0]["key"] == "Bearer secret"


def test_an_installed_instruct_model(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("BRIEFING_MODELS", str(tmp_path / "models"))
    folder = publish_chat(tmp_path / "chat")
    model = pull_from_folder(describe_folder(folder, "tiny-chat"), folder)
    assert (model.kind, model.family) == ("instruct", "chat")
    chat = LocalChat(model, dtype="float32")
    text, mean, tokens = chat.answer([{"role": "user", "content": "Peace."}], 12)
    assert text and mean is not None and mean < 0 and 0 < tokens <= 12
    assert chat.answer([{"role": "user", "content": "Peace."}], 12) == (text, mean, tokens)
    translator = llm.installed(model="tiny-chat", dtype="float32")
    assert translator.signature.startswith(f"{model.signature}+float32+prompt:")
    with pytest.raises(ModelError, match="twice gave no answer"):  # it knows nothing, so it writes no JSON
        translator.translate(["Peace."], "en", "ru")
    config = json.loads((model.original / "tokenizer_config.json").read_text("utf-8"))
    (model.original / "tokenizer_config.json").write_text(json.dumps({**config, "chat_template": None}))
    (model.original / "chat_template.jinja").unlink(missing_ok=True)
    with pytest.raises(ModelError, match="no chat template"):
        LocalChat(model)
