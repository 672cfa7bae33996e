"""`/languages`, `/detect` and `/translate` as LibreTranslate has them, so that its clients work here unchanged.

Requests may be JSON or forms; a token goes into `api_key`. Source: the OpenAPI document of LibreTranslate 1.6.
"""

from __future__ import annotations

import asyncio
import json
from functools import cache
from typing import Any
from urllib.parse import parse_qsl

from fastapi import APIRouter, Request

from briefing.desk.access import TheDesk, allow, identified
from briefing.desk.markup import translate_html
from briefing.desk.plain_text import translate_text
from briefing.desk.service import Desk
from briefing.errors import InputError, LanguageError

router = APIRouter(tags=["LibreTranslate"])
_LONGEST = 200_000
"""Characters in one request."""
_MOST_FIELDS = 1000
_BODY = {
    "requestBody": {
        "required": True,
        "content": {
            kind: {
                "schema": {
                    "type": "object",
                    "required": ["q"],
                    "properties": {
                        "q": {"description": "A text, or in JSON a list of texts."},
                        "source": {"type": "string", "description": "A language code, or auto."},
                        "target": {"type": "string"},
                        "format": {"enum": ["text", "html"]},
                        "api_key": {"type": "string"},
                    },
                }
            }
            for kind in ("application/json", "application/x-www-form-urlencoded")
        },
    }
}


@router.get("/languages")
def languages(request: Request) -> list[dict[str, Any]]:
    """The languages, each with those that it can be translated into."""
    from briefing.language.names import NAMES, SUPPORTED

    allow(request, identified(request), "reader")
    return [{"code": code, "name": NAMES[code].english, "targets": [*SUPPORTED]} for code in SUPPORTED]


@router.get("/frontend/settings")
def settings() -> dict[str, Any]:
    """What clients ask for before they start."""
    return {
        "apiKeys": False,
        "charLimit": _LONGEST,
        "frontendTimeout": 500,
        "keyRequired": False,
        "suggestions": False,
        "supportedFilesFormat": [],
        "language": {"source": {"code": "auto", "name": "Auto Detect"}, "target": {"code": "hy", "name": "Armenian"}},
    }


@router.post("/detect", openapi_extra=_BODY)
async def detect(request: Request, desk: TheDesk) -> list[dict[str, Any]]:
    """The language of a text; confidence in percent."""
    from briefing.language.detect import detect as detected

    fields = await _fields(request)
    allow(request, identified(request, fields.get("api_key", "")), "reader")
    text = "\n".join(_texts(fields)[0])
    found = await asyncio.get_running_loop().run_in_executor(desk.translating, detected, text)
    return [{"confidence": round(100 * found.confidence), "language": found.language}]


@router.post("/translate", openapi_extra=_BODY)
async def translate(request: Request, desk: TheDesk) -> dict[str, Any]:
    """A text, or each of a list, in another language."""
    fields = await _fields(request)
    allow(request, identified(request, fields.get("api_key", "")), "reader", costly=True)
    texts, single = _texts(fields)
    if not isinstance(fields.get("target"), str) or not isinstance(fields.get("source", ""), str):
        raise InputError("target is missing; name a language")
    loop = asyncio.get_running_loop()
    done = await loop.run_in_executor(desk.translating, lambda: _translated(desk, texts, fields))
    answer: dict[str, Any] = {"translatedText": done[0][0] if single else [text for text, _ in done]}
    if fields.get("source", "auto") in ("auto", ""):
        detected = [{"confidence": round(100 * sure), "language": code} for _, (code, sure) in done]
        answer["detectedLanguage"] = detected[0] if single else detected
    if fields.get("alternatives"):
        answer["alternatives"] = [] if single else [[] for _ in done]
    return answer


def _translated(desk: Desk, texts: list[str], fields: dict[str, Any]) -> list[tuple[str, tuple[str, float]]]:
    from briefing.language.detect import UNDETERMINED, Detection
    from briefing.language.detect import detect as detected
    from briefing.language.names import SUPPORTED, language_code

    @cache
    def detected_together() -> Detection:
        return detected("\n".join(texts))

    target = language_code(fields["target"])
    named = fields.get("source", "auto") or "auto"
    done = []
    for number, text in enumerate(texts, 1):
        found = detected(text) if named == "auto" else None
        if found and found.language == UNDETERMINED:
            found = detected_together()  # too short by itself: as those that came with it
        source = found.language if found else language_code(named)
        if not text.strip():
            done.append((text, (target, 0.0)))
            continue
        if source not in SUPPORTED:
            raise LanguageError(_refusal(source, f"text {number} of q" if len(texts) > 1 else "this text"))
        change = translate_html if fields.get("format") == "html" else translate_text
        written = text if source == target else change(desk.workshop, text, source, target)
        done.append((written, (source, found.confidence if found else 1.0)))
    return done


def _refusal(language: str, text: str) -> str:
    """What is said of a text in a language that isn't translated, or in none that can be told."""
    from briefing.language.detect import UNDETERMINED
    from briefing.language.names import unsupported_message

    if language == UNDETERMINED:
        return f"the language of {text} can't be told, there is too little of it; name it in source"
    return unsupported_message(language, text)


async def _fields(request: Request) -> dict[str, Any]:
    """The body as a mapping, from JSON or a form, or the query."""
    kind = request.headers.get("content-type", "").partition(";")[0].strip().lower()
    if kind == "application/json":
        try:
            data = json.loads(await request.body())
        except (ValueError, RecursionError) as error:
            raise InputError("the body isn't JSON") from error
        if not isinstance(data, dict):
            raise InputError("the body isn't a JSON object with q, source and target")
    elif kind == "application/x-www-form-urlencoded":
        data = _form(await request.body())
    else:
        form = await request.form()
        data = {name: value for name, value in form.items() if isinstance(value, str)}
    fields = {**_form(request.scope["query_string"]), **data}
    if not isinstance(fields.get("api_key", ""), str):
        raise InputError("api_key is a text")
    return fields


def _form(written: bytes) -> dict[str, Any]:
    """The fields of a form or query in UTF-8, escaped or not: what isn't, Starlette would take for Latin-1."""
    try:
        pairs = parse_qsl(written.decode(), keep_blank_values=True, errors="strict", max_num_fields=_MOST_FIELDS)
    except ValueError as error:
        raise InputError("the form can't be read; send q, source and target in UTF-8, or as JSON") from error
    return dict(pairs)


def _texts(fields: dict[str, Any]) -> tuple[list[str], bool]:
    """What is asked about, and whether it is one text instead of a list."""
    given = fields.get("q")
    texts: list[Any] = given if isinstance(given, list) else [given]
    if not texts or not all(isinstance(text, str) for text in texts):
        raise InputError("q is missing; send a text or a list of texts")
    if sum(map(len, texts)) > _LONGEST:
        raise InputError(f"q has more than {_LONGEST:,} characters; split it and try again")
    return [text.encode("utf-8", "replace").decode() for text in texts], not isinstance(given, list)
