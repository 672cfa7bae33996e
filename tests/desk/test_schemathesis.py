"""Whatever the OpenAPI document allows, and much that it doesn't, is answered without a failure of the server."""

from __future__ import annotations

from contextlib import suppress
from dataclasses import replace
from typing import Any

import pytest
import schemathesis
from export_briefs import BRIEF, DOCUMENT
from hypothesis import HealthCheck, Phase, given, settings
from hypothesis.errors import Unsatisfiable
from schemathesis import GenerationMode

from briefing.desk.app import create_app
from briefing.desk.exchange import formats
from briefing.desk.service import Desk

_EXAMPLES = 8
"""Requests for each operation and mode."""
_PATIENCE = 600.0
"""Seconds for one answer, however slow the machine is."""
_REAL = {
    "point": ["kp1", "kp2", "kp3", "kp4"],
    "language": ["hy", "az", "ru", "en"],
    "format": formats(),
    "ending": ["tmx", "tbx", "csv", "tsv", "xlf"],
}
"""What stands in a path; made-up values lead to 404 and no further."""


def fuzz(desk: Desk, strategy: Any, statuses: list[int]) -> None:
    """Sends what a strategy makes up and notes how it was answered."""
    statement = desk.store.add(BRIEF, DOCUMENT, "agency")  # one of its own, since some operations delete it

    @given(case=strategy)
    @settings(
        max_examples=_EXAMPLES,
        deadline=None,
        derandomize=True,
        database=None,
        phases=[Phase.generate],
        suppress_health_check=list(HealthCheck),
    )
    def never_fails(case: schemathesis.Case) -> None:
        number = len(statuses)
        real: dict[str, Any] = {"statement": statement}
        real |= {name: values[number % len(values)] for name, values in _REAL.items()}
        if number % 4:  # the other quarter as it was made up
            case.path_parameters = {name: real.get(name, value) for name, value in (case.path_parameters or {}).items()}
        if isinstance(case.body, dict) and case.operation.path.startswith("/api/briefs"):
            case.body["wait"] = 0
        desk.hub.close()  # event streams end at once instead of with the page that listens
        answer = case.call(timeout=_PATIENCE)
        statuses.append(answer.status_code)
        assert answer.status_code < 500, (case.as_curl_command(), answer.text)

    with suppress(Unsatisfiable):  # nothing can be sent that is forbidden where nothing is asked for
        never_fails()


@pytest.mark.parametrize("mode", [GenerationMode.POSITIVE, GenerationMode.NEGATIVE], ids=["allowed", "forbidden"])
def test_no_server_error(
    desk: Desk, monkeypatch: pytest.MonkeyPatch, tmp_path_factory: pytest.TempPathFactory, mode: GenerationMode
) -> None:
    monkeypatch.setenv("BRIEFING_HOME", str(tmp_path_factory.mktemp("fuzzed")))
    desk.options = replace(desk.options, requests=10**6, costly=10**6)
    schema = schemathesis.openapi.from_asgi("/openapi.json", create_app(desk, warm=False))
    desk.workshop.warm()
    statuses: list[int] = []
    operations = [result.ok() for result in schema.get_all_operations()]
    assert len(operations) > 30
    for operation in operations:
        try:
            strategy = operation.as_strategy(generation_mode=mode)
        except schemathesis.errors.SchemathesisError:
            continue
        fuzz(desk, strategy, statuses)
    assert len(statuses) > 200
    if mode == GenerationMode.POSITIVE:
        assert sum(status < 300 for status in statuses) > 50  # not everything was turned away at the door
