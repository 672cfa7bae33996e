"""Tests never see or touch the memory of whoever runs them."""

from __future__ import annotations

import pytest


@pytest.fixture(autouse=True, scope="session")
def own_home(tmp_path_factory: pytest.TempPathFactory) -> None:
    """An empty home of the newsroom's memory for this process and its children."""
    patch = pytest.MonkeyPatch()
    patch.setenv("BRIEFING_HOME", str(tmp_path_factory.mktemp("home")))
