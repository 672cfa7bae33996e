"""Briefs every sample again: writes `NAME.brief.txt` and `NAME.brief.json` beside it."""

from __future__ import annotations

from pathlib import Path

from briefing import Briefer
from briefing.export import exporter, write

HERE = Path(__file__).parent
STATEMENTS = (
    "secretary-news-conference.txt",
    "un-spokesperson-briefing.md",
    "energy-forum-report.html",
    "mid-briefing.ru.txt",
    "statement.az.txt",
    "press-conference.hy.txt",
)


def main() -> None:
    """Writes the briefs."""
    briefer = Briefer()
    for name in STATEMENTS:
        document = briefer.document(HERE / name).with_(path=name)
        brief, document = briefer.brief_with_document(document)
        stem = name.removesuffix(Path(name).suffix)
        write(HERE / f"{stem}.brief.txt", exporter("text").render(brief, document))
        write(HERE / f"{stem}.brief.json", exporter("json").render(brief, document))


if __name__ == "__main__":
    main()
