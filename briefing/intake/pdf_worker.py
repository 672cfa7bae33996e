"""Reads the lines of a PDF in a process of its own, which may use only so much memory and can be ended.

PDF files can be written so that a few kilobytes unfold to billions of letters, and PDFium, being a native library, can
neither be interrupted nor told how much memory to use. The caller is `pdf_process`; the PDF comes in on standard input,
one JSON object goes out: `{"pages": [[line, …], …], "metadata": {…}}`, or `{"error": code, "pages": number}`.
"""

from __future__ import annotations

import json
import sys
from dataclasses import astuple
from typing import Any

from briefing.intake.limits import MAX_TEXT

MAX_PAGES = 2000


def main() -> None:
    """Answer the request on standard input; the argument is how much memory may be used, in bytes."""
    _limit_memory(int(sys.argv[1]))
    json.dump(answer(sys.stdin.buffer.read()), sys.stdout)


def answer(data: bytes) -> dict[str, Any]:
    """What the PDF `data` says, or why it can't be read: `password`, `damaged`, `pages` or `length`."""
    import pypdfium2

    from briefing.intake.pdf_lines import page_lines

    pages: list[list[tuple[Any, ...]]] = []
    try:
        pdf = pypdfium2.PdfDocument(data)
        if len(pdf) > MAX_PAGES:
            return {"error": "pages", "pages": len(pdf)}
        length = 0
        for number in range(len(pdf)):
            lines = page_lines(pdf, number)
            length += sum(len(text) for line in lines for text, _ in line.runs)
            if length > MAX_TEXT:
                return {"error": "length", "pages": len(pdf)}
            pages.append([astuple(line) for line in lines])
        return {"pages": pages, "metadata": pdf.get_metadata_dict()}
    except pypdfium2.PdfiumError as error:
        return {"error": "password" if "password" in str(error).lower() else "damaged", "pages": len(pages)}


def _limit_memory(size: int) -> None:
    try:
        import resource
    except ImportError:  # Windows; the caller's time limit has to do
        return
    _, hard = resource.getrlimit(resource.RLIMIT_AS)
    limit = size if hard == resource.RLIM_INFINITY else min(hard, size)
    try:
        resource.setrlimit(resource.RLIMIT_AS, (limit, hard))
    except (ValueError, OSError):  # macOS doesn't limit it
        return
