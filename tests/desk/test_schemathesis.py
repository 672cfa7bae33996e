"""Whatever the OpenAPI document allows, and much that it doesn't, is answered without a failure of the server."""

from __future__ import annotations

from dataclasses import replace

import schemathesis
from hypothesis import HealthCheck, Phase, given, settings

from briefing.desk.app import create_app
from briefing.desk.service import Desk

_EXAMPLES = 15
"""Requests for each operation."""


def test_no_server_error(desk: Desk, statement: str) -> None:
    desk.options = replace(desk.options, requests=10**6, costly=10**6)
    schema = schemathesis.openapi.from_asgi("/openapi.json", create_app(desk, warm=False))
    asked = 0
    for result in schema.get_all_operations():
        operation = result.ok()
        if operation.path.endswith("/events"):
            continue  # streams that end with the page that listens

        @given(case=operation.as_strategy())
        @settings(
            max_examples=_EXAMPLES,
            deadline=None,
            derandomize=True,
            database=None,
            phases=[Phase.generate],
            suppress_health_check=list(HealthCheck),
        )
        def never_fails(case: schemathesis.Case) -> None:
            nonlocal asked
            if "statement" in (case.path_parameters or {}) and asked % 2:
                case.path_parameters["statement"] = statement  # else every second request would be for nothing
            asked += 1
            answer = case.call()
            assert answer.status_code < 500, (case.as_curl_command(), answer.text)

        never_fails()
    assert asked > 200
