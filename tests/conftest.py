"""Tests never see or touch the memory, models and settings of whoever runs them."""

from __future__ import annotations

import pytest
from hypothesis import settings

settings.register_profile("any machine", deadline=None)  # a slow machine is no failure
settings.load_profile("any machine")


@pytest.fixture(autouse=True, scope="session")
def own_home(tmp_path_factory: pytest.TempPathFactory) -> None:
    """An empty home of the newsroom's memory for this process and its children."""
    patch = pytest.MonkeyPatch()
    patch.setenv("BRIEFING_HOME", str(tmp_path_factory.mktemp("home")))
    for name in ("BRIEFING_MODELS", "BRIEFING_CONFIG", "BRIEFING_ENGINE", "BRIEFING_SUMMARIZER", "BRIEFING_DEVICE"):
        patch.delenv(name, raising=False)
    for name in ("BRIEFING_LLM_URL", "BRIEFING_LLM_MODEL"):
        patch.delenv(name, raising=False)
