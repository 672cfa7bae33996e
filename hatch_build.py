"""Compiles the parallel corpus into the translation memory that ships, whenever a wheel, an sdist or an editable
install is made. Measured lines stay out: only the training part of the corpus goes in. Standard library alone."""

from __future__ import annotations

import hashlib
import importlib.util
import os
import sys
import tempfile
from pathlib import Path
from types import ModuleType
from typing import Any

from hatchling.builders.hooks.plugin.interface import BuildHookInterface

REGISTERS = frozenset("kqsn")
"""Registers whose sentences go in: key points, quotes, statements, newswire."""


class MemoryBuildHook(BuildHookInterface):  # type: ignore[misc, type-arg, unused-ignore]
    """Runs before every build."""

    PLUGIN_NAME = "custom"

    def initialize(self, version: str, build_data: dict[str, Any]) -> None:
        compile_corpus(Path(self.root))


def compile_corpus(root: Path) -> Path:
    """Writes `models/embedded/memory.sqlite` below `root` unless it is up to date; returns its path.

    Raises FileNotFoundError where there is neither a corpus nor a memory.
    """
    result = root / "models" / "embedded" / "memory.sqlite"
    files = sorted((root / "models" / "corpus").glob("*/*.tsv"))
    if not files:
        if result.is_file():
            return result
        raise FileNotFoundError(f"{root / 'models' / 'corpus'} holds no corpus, so {result} can't be compiled")
    tables = _module(root / "briefing" / "translate" / "tables.py")
    corpus = _module(root / "models" / "training" / "corpus.py")
    digest = _digest([*files, Path(tables.__file__ or ""), Path(corpus.__file__ or ""), *_measured(root)], root)
    if result.is_file() and tables.compiled_from(str(result)) == digest:
        return result
    lines = corpus.split(corpus.read_lines(root / "models" / "corpus"), root / "tests" / "evaluation").train
    segments = [
        (line.texts, "phrase" if line.part == "phrases" else "approved") for line in lines if line.register in REGISTERS
    ]
    result.parent.mkdir(parents=True, exist_ok=True)
    with tempfile.TemporaryDirectory(dir=result.parent) as folder:
        fresh = Path(folder) / result.name
        tables.compile_memory(str(fresh), segments, digest)
        os.replace(fresh, result)  # noqa: PTH105
    return result


def _measured(root: Path) -> list[Path]:
    evaluation = root / "tests" / "evaluation"
    return sorted(path for path in evaluation.glob("**/*") if path.suffix in (".tsv", ".txt"))


def _digest(files: list[Path], root: Path) -> str:
    digest = hashlib.sha256()
    for path in files:
        digest.update(f"{path.relative_to(root).as_posix()}\n{path.stat().st_size}\n".encode())
        digest.update(path.read_bytes())
    return digest.hexdigest()


def _module(path: Path) -> ModuleType:
    """The module in `path`, loaded without its package, whose dependencies needn't be there when building."""
    name = f"_memory_build_{path.stem}"
    spec = importlib.util.spec_from_file_location(name, path)
    assert spec is not None and spec.loader is not None
    module = importlib.util.module_from_spec(spec)
    sys.modules[name] = module
    spec.loader.exec_module(module)
    return module
