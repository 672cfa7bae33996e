"""`python tests/benchmarks/keypoint_growth.py`: seconds and memory for transcripts of 1,000, 3,000 and 10,000 words.

Each is read and summarized in this process after a warm-up; the seconds are of the processor, the best of three runs.
Linear growth keeps seconds and memory per 1,000 words the same: the last columns are their ratios to the first row. The
words come from the documents of `tests/development` in English, under labels of one press conference.
"""

from __future__ import annotations

import resource
import sys
import time
import tracemalloc
from pathlib import Path

from briefing import Briefer
from briefing.document import Document

DEVELOPMENT = Path(__file__).parent.parent / "development" / "docs"
WORDS = (1_000, 3_000, 10_000)
RUNS = 3


def transcript(words: int) -> str:
    """A transcript of `words` words: questions and answers made of the development documents' sentences."""
    source = " ".join(path.read_text("utf-8") for path in sorted(DEVELOPMENT.glob("*.txt")))
    sentences = [part.strip() for part in source.replace("\n", " ").split(". ") if part.isascii() and ":" not in part]
    lines, count, place = ["Press Briefing by Spokesperson Robert Hale", ""], 0, 0
    while count < words:
        answer = [sentences[(place + step) % len(sentences)] for step in range(6)]
        lines += ["QUESTION: Could you say more about what was agreed?", "", f"MR. HALE: {'. '.join(answer)}.", ""]
        count += sum(len(sentence.split()) for sentence in answer) + 12
        place += 6
    return "\n".join(lines)


def main() -> None:
    """Prints the table."""
    briefer = Briefer()

    def summarize(text: str) -> None:
        briefer.brief_with_document(Document(text, title=text.split("\n")[0]), (), 5, "en")

    summarize(transcript(300))
    print("| words | seconds | peak memory, MB | seconds / 1,000 words | memory / 1,000 words |\n|" + " --- |" * 5)
    first: tuple[float, float] | None = None
    for words in WORDS:
        text = transcript(words)
        best = float("inf")
        for _ in range(RUNS):
            start = time.process_time()
            summarize(text)
            best = min(best, time.process_time() - start)
        tracemalloc.start()
        summarize(text)
        peak = tracemalloc.get_traced_memory()[1] / 1e6
        tracemalloc.stop()
        per = best / words, peak / words
        first = first or per
        ratios = f"{per[0] / first[0]:.2f} | {per[1] / first[1]:.2f}"
        print(f"| {words:,} | {best:.2f} | {peak:.1f} | {ratios} |", flush=True)
    most = resource.getrusage(resource.RUSAGE_SELF).ru_maxrss
    print(f"\nmost memory of the process: {most / (1e6 if sys.platform == 'darwin' else 1e3):.0f} MB")


if __name__ == "__main__":
    main()
