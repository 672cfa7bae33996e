"""Check the corpus: `python models/corpus/check.py [FILE...]`, all files by default; exit 1 if something is wrong.

Says, line by line, what is wrong with columns, topics, registers, scripts, Armenian punctuation, numbers and lengths,
which English sentence stands twice, and which two are nearly the same. Ids in `accepted.txt` are false alarms that a
reader has confirmed.
"""

from __future__ import annotations

import re
import sys
from pathlib import Path

from near_duplicates import near_duplicates

HERE = Path(__file__).parent
TOPICS = HERE.parent.parent / "briefing" / "summarize" / "choice" / "topics.tsv"
LATIN, CYRILLIC, ARMENIAN = "A-Za-zƏəĞğİıÖöŞşÜüÇç", "А-Яа-яЁё", "Ա-Ֆա-և"
SCRIPTS = {"en": ("A-Za-z", 0.95), "ru": (CYRILLIC, 0.75), "az": (LATIN, 0.95), "hy": (ARMENIAN, 0.75)}
_LETTER = re.compile(f"[{LATIN}{CYRILLIC}{ARMENIAN}]")
_THOUSANDS = re.compile(r"(?<=\d)[,.\s\u00a0\u202f](?=\d{3}(?!\d))")


def problems(row: str, codes: set[str], seen: set[str]) -> list[str]:
    """What is wrong with one line; adds its English sentence to `seen`."""
    columns = row.split("\t")
    if len(columns) != 7:
        return [f"{len(columns)} columns, not 7"]
    _, topics, register, *sentences = columns
    texts = dict(zip(SCRIPTS, sentences, strict=True))
    wrong = [f"topic {topic!r}" for topic in topics.split(",") if topic not in codes]
    if register not in {"q", "Q", "s", "n", "k"}:
        wrong.append(f"register {register!r}")
    for language, text in texts.items():
        wrong += _script(language, text)
    if re.search(r"[.:?]$", texts["hy"].strip()):
        wrong.append("hy ends in Latin punctuation: use ։ (and ՞ inside the word)")
    if numbers(texts["en"]) and numbers(texts["en"]) != numbers(texts["ru"]):
        wrong.append(f"numbers differ: en {numbers(texts['en'])} ru {numbers(texts['ru'])}")
    length = len(texts["en"])
    for language in ("ru", "az", "hy"):
        ratio = len(texts[language]) / max(1, length)
        if length > 40 and not 0.5 < ratio < 2.1:
            wrong.append(f"{language} length ratio {ratio:.2f}")
    if texts["en"].lower() in seen:
        wrong.append("English repeats an earlier line")
    seen.add(texts["en"].lower())
    return wrong


def numbers(text: str) -> list[str]:
    """The numbers of a sentence, thousands joined: `4,000`, `4 000` and `4000` are one."""
    return sorted(re.findall(r"\d+", _THOUSANDS.sub("", text)))


def _script(language: str, text: str) -> list[str]:
    if not text.strip():
        return [f"{language} empty"]
    letters, least = SCRIPTS[language]
    share = len(re.findall(f"[{letters}]", text)) / max(1, len(_LETTER.findall(text)))
    return [f"{language} has the wrong script"] if share < least else []


def main(paths: list[Path]) -> int:
    """Prints the problems and totals; 1 if there are any."""
    codes = {row.split("\t")[0] for row in TOPICS.read_text("utf-8").splitlines()[1:]}
    accepted = set((HERE / "accepted.txt").read_text("utf-8").split())
    seen: set[str] = set()
    english: list[tuple[str, str]] = []
    lines = bad = 0
    for path in paths:
        for number, row in enumerate(path.read_text("utf-8").splitlines(), 1):
            if not row.strip():
                continue
            lines += 1
            wrong = problems(row, codes, seen)
            english.append((row.split("\t")[0], "".join(row.split("\t")[3:4])))
            if wrong and row.split("\t")[0] not in accepted:
                bad += 1
                print(f"{path}:{number}: {'; '.join(wrong)}")
    for one, other, similarity in near_duplicates(english):
        if other not in accepted:
            bad += 1
            print(f"{one} and {other} say nearly the same ({similarity:.0%} of their words)")
    print(f"{lines} lines, {bad} with problems")
    return 1 if bad else 0


if __name__ == "__main__":
    sys.exit(main([Path(path) for path in sys.argv[1:]] or sorted(HERE.glob("*/*.tsv"))))
