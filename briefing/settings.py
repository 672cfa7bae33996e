"""The user's own settings: a small TOML file, and environment variables that come before it.

engine = "auto"                                  # BRIEFING_ENGINE
summarizer = "extractive"                        # BRIEFING_SUMMARIZER
device = "cpu"                                   # BRIEFING_DEVICE

[llm]
url = "http://127.0.0.1:11434/v1"                # BRIEFING_LLM_URL
model = "qwen3:8b"                               # BRIEFING_LLM_MODEL
"""

from __future__ import annotations

import os
import sys
from dataclasses import dataclass
from pathlib import Path

from briefing.errors import InputError

_KNOWN = {"engine": str, "summarizer": str, "device": str, "llm": dict}
_KNOWN_LLM = ("url", "model")


@dataclass(frozen=True, slots=True)
class Settings:
    """engine: name for `selection.engine`; summarizer: name for `selection.summarizer`; device: where translation
    models run, `cpu`, `cuda` or what else their runtime names; llm_url, llm_model: server of the llm engine and model
    on it."""

    engine: str = "auto"
    summarizer: str = "extractive"
    device: str = "cpu"
    llm_url: str = ""
    llm_model: str = ""


def settings_file() -> Path:
    """Where the file lies, whether or not it exists: BRIEFING_CONFIG, else `config.toml` in BRIEFING_HOME, else where
    the system keeps a user's configuration."""
    if chosen := os.environ.get("BRIEFING_CONFIG"):
        return Path(chosen).expanduser()
    if home := os.environ.get("BRIEFING_HOME"):
        return Path(home).expanduser() / "config.toml"
    from platformdirs import user_config_path

    return user_config_path("briefing", appauthor=False) / "config.toml"


def settings() -> Settings:
    """The settings as they are now. Raises InputError that names the file and what is wrong in it."""
    path = settings_file()
    values: dict[str, object] = {}
    if path.is_file():
        values = _read(path)
    elif os.environ.get("BRIEFING_CONFIG"):
        raise InputError(f"there is no configuration file {path}, which BRIEFING_CONFIG names")
    llm = values.get("llm", {})
    assert isinstance(llm, dict)
    return Settings(
        engine=os.environ.get("BRIEFING_ENGINE") or str(values.get("engine") or "auto"),
        summarizer=os.environ.get("BRIEFING_SUMMARIZER") or str(values.get("summarizer") or "extractive"),
        device=os.environ.get("BRIEFING_DEVICE") or str(values.get("device") or "cpu"),
        llm_url=os.environ.get("BRIEFING_LLM_URL") or str(llm.get("url", "")),
        llm_model=os.environ.get("BRIEFING_LLM_MODEL") or str(llm.get("model", "")),
    )


def _read(path: Path) -> dict[str, object]:
    if sys.version_info >= (3, 11):
        import tomllib
    else:
        import tomli as tomllib

    try:
        values: dict[str, object] = tomllib.loads(path.read_text("utf-8"))
    except OSError as error:
        raise InputError(f"the configuration file {path} can't be read: {error.strerror}") from error
    except ValueError as error:
        raise InputError(f"the configuration file {path} isn't TOML: {error}") from error
    for name, value in values.items():
        if name not in _KNOWN or not isinstance(value, _KNOWN[name]):
            raise InputError(
                f"{path}: {name} = {value!r} means nothing here; known are engine, summarizer, device (text) and [llm]"
            )
    llm = values.get("llm", {})
    assert isinstance(llm, dict)
    for name, value in llm.items():
        if name not in _KNOWN_LLM or not isinstance(value, str):
            raise InputError(f"{path}: {name} = {value!r} in [llm] means nothing here; known are url and model (text)")
    return values
