"""Made-up statements for measuring: 300 words of English, each unlike the others.

The sentences are those of `tests/evaluation/docs`, which neither the model nor its memory has seen, each with a date of
its own in front, so that no two are equal and none is found in the memory word for word.
"""

from __future__ import annotations

import random
import re
from functools import cache
from pathlib import Path

DOCS = Path(__file__).parent.parent / "evaluation" / "docs"
WORDS = 300
_MONTHS = ("January", "February", "March", "April", "May", "June", "July", "September", "October", "December")


@cache
def _sentences() -> tuple[str, ...]:
    found = []
    for path in sorted(DOCS.glob("*.txt")):
        text = path.read_text("utf-8")
        if sum(letter.isascii() for letter in text) > 0.95 * len(text):
            found += re.findall(r"(?<=[.?!] )(?:The|We|This|That|These|Our|It|They|In|There) [^.?!\n:]{40,200}\.", text)
    return tuple(dict.fromkeys(found))


def statement(number: int, words: int = WORDS) -> str:
    """The same text for the same number and length, always."""
    choice = random.Random(number)
    body: list[str] = []
    while sum(len(sentence.split()) for sentence in body) < words - 15:
        sentence = choice.choice(_sentences())
        dated = f"On {choice.randint(1, 28)} {choice.choice(_MONTHS)} {choice.randint(1950, 2049)}, "
        body.append(dated + sentence[0].lower() + sentence[1:])
    paragraphs = [" ".join(body[at : at + 3]) for at in range(0, len(body), 3)]
    title = f"Statement No. {number} by the Ministry of Foreign Affairs of Armenia"
    return "\n\n".join([title, *paragraphs]) + "\n"


def write(folder: Path, count: int, words: int = WORDS) -> None:
    """Statements 0 to `count` as files, a thousand in each folder."""
    for number in range(count):
        below = folder / f"{number // 1000:04}"
        below.mkdir(parents=True, exist_ok=True)
        (below / f"{number:07}.txt").write_text(statement(number, words), "utf-8")
