"""Languages of sentences, fragments, documents and of what is no language."""

from __future__ import annotations

import subprocess
import sys
import time

import pytest
from hypothesis import given
from hypothesis import strategies as st

from briefing.language.detect import Detection, detect, detect_lines, other_language, second_language
from briefing.language.names import NAMES
from tests.benchmarks.language_detection import NEIGHBOURS, OURS, capitals, fragments, measured_sets, without_schwa

ENGLISH = "The minister said that the talks would go on until the end of the week."
RUSSIAN = "Министр заявил, что переговоры продолжатся до конца недели."
AZERBAIJANI = "Nazir bildirib ki, danışıqlar həftənin sonuna qədər davam edəcək."
ARMENIAN = "Նախարարն ասել է, որ բանակցությունները կշարունակվեն մինչև շաբաթվա վերջ։"
TURKISH = "Bakan, görüşmelerin hafta sonuna kadar süreceğini söyledi."


@pytest.fixture(scope="module")
def sets() -> dict[str, list[str]]:
    return measured_sets()


def share_right(texts: list[str], language: str) -> float:
    return sum(detect(text).language == language for text in texts) / len(texts)


@pytest.mark.parametrize("language", OURS)
def test_the_four_languages_reach_the_bars(sets: dict[str, list[str]], language: str) -> None:
    assert len(sets[language]) > 200
    assert share_right(sets[language], language) >= 0.995
    assert share_right(fragments(sets[language]), language) >= 0.95


@pytest.mark.parametrize("language", NEIGHBOURS)
def test_no_sentence_of_a_neighbour_is_taken_for_one_of_the_four(sets: dict[str, list[str]], language: str) -> None:
    assert len(sets[language]) == 40
    assert share_right(sets[language], language) == 1
    assert share_right(fragments(sets[language]), language) >= 0.95


def test_azerbaijani_in_capitals_and_without_its_letters(sets: dict[str, list[str]]) -> None:
    assert share_right(sets["az (capitals)"], "az") >= 0.99
    plain = sets["az (English keyboard)"]
    assert share_right(plain, "az") >= 0.8
    paragraphs = [" ".join(plain[start : start + 4]) for start in range(0, len(plain) - 3, 4)]
    assert share_right(paragraphs, "az") >= 0.98
    assert share_right(sets["tr (English keyboard)"], "tr") >= 0.98


@pytest.mark.parametrize(
    ("text", "language"),
    [
        (ENGLISH, "en"),
        (RUSSIAN, "ru"),
        (AZERBAIJANI, "az"),
        (ARMENIAN, "hy"),
        (TURKISH, "tr"),
        ("Բարեւ", "hy"),
        ("Əliyev", "az"),
        ("გამარჯობა", "ka"),
        ("Ў Мінску", "be"),
        ("Її слова", "uk"),
        (capitals(AZERBAIJANI), "az"),
        (without_schwa("Tərəflər sülh müqaviləsinin mətnini müzakirə edib. Nazir bunu bildirib."), "az"),
        ("Մենք CNN-ին ասել ենք https://www.cnn.com/armenia-news-today և press@mfa.am", "hy"),
        ("В Вашингтоне представители NATO и UNESCO отказались от комментариев.", "ru"),
        ("Президентът каза, че преговорите продължават и решение ще има утре.", "bg"),
        ("Претседателот изјави дека преговорите продолжуваат.", "mk"),
        ("大統領は昨日、東京で大使と会談した。", "ja"),
        ("总统昨天在北京会见了外国大使。", "zh"),
        ("대통령은 어제 대사들을 만났다.", "ko"),
        ("Ο πρόεδρος δέχθηκε τους πρέσβεις.", "el"),
        ("הנשיא קיבל את השגרירים", "he"),
    ],
)
def test_detect(text: str, language: str) -> None:
    found = detect(text)
    assert found.language == language
    assert 0.3 <= found.confidence <= 1


@pytest.mark.parametrize(
    "text", ["", " \n ", "12", "2024-05-01 10:30", "#### !!! ???", "😀😀", "https://news.am/eng/1.html"]
)
def test_no_letters_no_language(text: str) -> None:
    assert detect(text) == Detection("und", 0.0)


@pytest.mark.parametrize("text", ["OK", "NATO", "q", "Да", "สวัสดีครับ"])
def test_too_little_to_tell(text: str) -> None:
    found = detect(text)
    assert found.language == "und"
    assert found.confidence < 0.3


def test_a_mixed_document_is_in_the_language_of_most_of_its_words() -> None:
    text = f"{ENGLISH}\n" * 6 + "\n" + f"{RUSSIAN}\n" * 4
    found = detect(text)
    assert found.language == "en"
    assert 0.5 < found.confidence < 0.8
    second = second_language(text)
    assert second is not None
    assert second.language == "ru"
    assert second.share == pytest.approx(32 / 122, abs=0.02)


def test_a_second_language_in_the_same_script() -> None:
    second = second_language(f"{AZERBAIJANI}\n\n{ENGLISH}\n\n{AZERBAIJANI}")
    assert second is not None
    assert second.language == "en"


@pytest.mark.parametrize(
    "text",
    ["", ENGLISH, ARMENIAN * 50, f"{RUSSIAN}\n" * 9 + ENGLISH, "12", "В NATO и UNESCO сказали", "Привет, John Smith"],
)
def test_no_second_language(text: str) -> None:
    assert second_language(text) is None


def test_more_of_another_script_means_less_confidence() -> None:
    confidences = [detect(RUSSIAN + " peace" * count).confidence for count in (0, 1, 4)]
    assert confidences == sorted(confidences, reverse=True)
    assert confidences[0] > 0.99 > confidences[1]


@pytest.mark.parametrize(
    ("text", "stated", "other"),
    [
        ("The bridge at Ijevan reopens on Monday.", "hy", "en"),
        ("The bridge at Ijevan reopens on Monday.", "en", ""),
        ("Talks will resume.", "ru", "en"),
        ("Talks will resume.", "az", ""),  # too few words in the same script
        ("line of contact", "hy", "en"),
        ("Human Rights Watch", "ru", ""),  # names stay as they are
        ("France 24", "hy", ""),
    ],
)
def test_other_language(text: str, stated: str, other: str) -> None:
    assert other_language(text, stated) == other


def test_lines() -> None:
    text = f"{ENGLISH}\n\n{RUSSIAN}\r\n{AZERBAIJANI}\n{ARMENIAN}\n"
    assert [found.language for found in detect_lines(text)] == ["en", "und", "ru", "az", "hy"]
    assert detect_lines("") == [Detection("und", 0.0)]
    assert len(detect_lines("\n\n")) == 2


def test_a_huge_document_is_sampled() -> None:
    began = time.perf_counter()
    text = f"{AZERBAIJANI}\n" * 100_000
    assert detect(text).language == "az"
    assert detect("x" * 5_000_000).confidence <= 1
    assert detect("\n" * 5_000_000).language == "und"
    assert time.perf_counter() - began < 60


def test_the_middle_of_a_long_document_counts() -> None:
    text = f"{ENGLISH}\n" * 300 + f"{ARMENIAN}\n" * 1500 + f"{ENGLISH}\n" * 300
    assert detect(text).language == "hy"
    second = second_language(text)
    assert second is not None
    assert second.language == "en"
    assert second.share == pytest.approx(0.4, abs=0.1)


@given(st.text(max_size=300))
def test_any_text_has_an_answer(text: str) -> None:
    found = detect(text)
    assert found.language == "und" or found.language in NAMES
    assert 0 <= found.confidence <= 1
    assert detect(text) == found
    second_language(text)


def test_the_library_is_imported_when_first_needed() -> None:
    code = (
        "import sys, briefing.language, briefing.language.detect, briefing.language.segment, briefing.language.names;"
        "sys.exit(any(name.split('.')[0] in ('py3langid', 'numpy') for name in sys.modules))"
    )
    assert subprocess.run([sys.executable, "-c", code], check=False).returncode == 0
