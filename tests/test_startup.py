"""`import briefing` and `briefing --help` load no heavy library."""

from __future__ import annotations

import subprocess
import sys

import pytest

HEAVY = (
    "torch",
    "transformers",
    "ctranslate2",
    "sentencepiece",
    "numpy",
    "py3langid",
    "trafilatura",
    "lxml",
    "docx",
    "pypdfium2",
    "urllib3",
    "sqlite3",
    "rapidfuzz",
    "yaml",
    "markdown_it",
    "jsonschema",
    "fastapi",
    "uvicorn",
    "jinja2",
    "argon2",
    "ray",
    "mcp",
    "pyarrow",
    "datasketch",
    "feedparser",
    "watchfiles",
    "protego",
    "filelock",
    "multiprocessing",
)


@pytest.mark.parametrize("module", ["briefing", "briefing.cli", "briefing.briefer"])
def test_import_is_light(module: str) -> None:
    code = f"import sys, {module}; print(*sorted(set(sys.modules) & set({HEAVY!r})))"
    done = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, check=True)
    assert done.stdout.split() == []


def test_help_loads_no_model() -> None:
    code = (
        "import sys\nfrom briefing.cli import app\nsys.argv = ['briefing', '--help']\n"
        f"try:\n    app()\nexcept SystemExit:\n    pass\nprint('HEAVY', *sorted(set(sys.modules) & set({HEAVY!r})))"
    )
    done = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, check=True)
    assert done.stdout.splitlines()[-1].split() == ["HEAVY"]
    assert "translate" in done.stdout
