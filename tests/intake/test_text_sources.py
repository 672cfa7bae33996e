"""Plain text and Markdown."""

from __future__ import annotations

from pathlib import Path

import pytest

from briefing.document import Document
from briefing.intake import read, read_bytes

SAMPLES = Path(__file__).parents[2] / "samples"


def bold(document: Document) -> list[str]:
    return [span.of(document.text) for span in document.bold]


@pytest.mark.parametrize(
    ("text", "title", "published"),
    [
        (
            "Statement by the Spokesperson\n\nYerevan, September 22, 2023\n\nWe call for talks.",
            "Statement by the Spokesperson",
            "2023-09-22",
        ),
        (
            "Заявление МИД России\n\nМосква, 22 сентября 2023 года\n\nПрименение силы…",
            "Заявление МИД России",
            "2023-09-22",
        ),
        ("XİN-in bəyanatı\n\nBakı, 22 sentyabr 2023\n\nGüc tətbiqi…", "XİN-in bəyanatı", "2023-09-22"),
        ("ԱԳՆ հայտարարությունը\n\n2023 թ. սեպտեմբերի 22\n\nՈւժի կիրառումը…", "ԱԳՆ հայտարարությունը", "2023-09-22"),
    ],
)
def test_title_and_date(text: str, title: str, published: str) -> None:
    document = read_bytes(text.encode(), "a.txt")
    assert (document.text, document.title, document.published) == (text, title, published)


@pytest.mark.parametrize(
    ("lines", "published"),
    [
        (["Statement by the Spokesperson", "Yerevan, September 22, 2023", "We call for talks."], "2023-09-22"),
        (["Remarks to the Press", "New York City", "September 22, 2023, 10:30 a.m.", "Good day."], "2023-09-22"),
        (["Заявление МИД России", "Москва, 22 сентября 2023 года", "Применение силы…"], "2023-09-22"),
        (["XİN-in bəyanatı", "Bakı, 22 sentyabr 2023-cü il", "Güc tətbiqi…"], "2023-09-22"),
        (["ԱԳՆ հայտարարությունը", "Երևան, 15 մարտի 2024 թ․", "Ուժի կիրառումը…"], "2024-03-15"),
    ],
)
def test_date_line_right_below_the_title(lines: list[str], published: str) -> None:
    document = read_bytes("\n".join(lines).encode(), "a.txt")
    assert (document.text, document.title, document.published) == ("\n\n".join(lines), lines[0], published)


@pytest.mark.parametrize(
    "text",
    [
        "The minister arrived in Yerevan on\n22 September 2023\nand left again.",
        "Talks in Yerevan\nBegan on 22 September 2023 with a dinner for all\nMore.",
        "A line\nNew York City\nMore.",
        "It was said.\n22 September 2023\nMore.",
        "22 September 2023\nA line",
        "A title\n22 September 2023",
    ],
)
def test_lines_that_are_no_title_with_a_date_stay_together(text: str) -> None:
    assert read_bytes(text.encode(), "a.txt").text == text


@pytest.mark.parametrize(
    "text",
    [
        "This is a sentence.\n\nMore.",
        "Սա նախադասություն է։\n\nԵվս։",
        "Line one\nline two\n\nMore.",
        "MODERATOR:\n\nGood afternoon.",
        "word " * 90 + "\n\nMore.",
        "Only a line",
    ],
)
def test_first_line_that_is_no_title(text: str) -> None:
    assert read_bytes(text.encode(), "a.txt").title == ""


@pytest.mark.parametrize(
    ("text", "title"),
    [
        ("For immediate release\n\nMinister opens the port\n\nThe port is open.", "Minister opens the port"),
        ("ПРЕСС-РЕЛИЗ\n\nМинистр открыл порт\n\nПорт открыт.", "Министр открыл порт"),
        ("Press release\n\nMay 4, 2024\n\nMinister opens the port\n\nThe port is open.", "Minister opens the port"),
        ("Press release\nMay 4, 2024\n\nMinister opens the port\n\nThe port is open.", "Minister opens the port"),
        ("Embargoed until noon\n\nMinister opens the port\n\nThe port is open.", "Minister opens the port"),
        ("Press release\n\n" * 3000, "Press release"),
        ("Press release:\n\nThe port is open.", ""),
        ("Press release\n\nThe port is open. It was closed.", "Press release"),
        ("XİN: № 512/26\nLiman haqqında\n\nLiman açılıb.", "Liman haqqında"),
        ("No:512/26\n\nLiman haqqında\n\nLiman açılıb.", "Liman haqqında"),
        ("№ 45-П\nО порте\n\nПорт открыт.", "О порте"),
        ("МИД № 45\nО порте\n\nПорт открыт.", "О порте"),
        ("Report No. 7\nThe port\n\nThe port is open.", "Report No. 7 The port"),
        ("Daily briefing\nNew York, 14 November\n\nThe port is open.", "Daily briefing"),
        ("Ежедневный брифинг ООН\n14 ноября\n\nПорт открыт.", "Ежедневный брифинг ООН"),
        ("Port opened\nBy Ann Roe and Juan Paz\n\nThe port is open.", "Port opened"),
        ("Press Service of the Foreign Ministry\n\nThe port opens\n\nThe port is open.", "The port opens"),
        ("Пресс-служба МИД Норландии\n№ 45-П\n\nО порте\n\nПорт открыт.", "О порте"),
        (
            "Xarici İşlər Nazirliyinin mətbuat xidməti idarəsi\n№ 8/26\n\nLiman haqqında\n\nLiman açıqdır.",
            "Liman haqqında",
        ),
        ("ՀՀ ԱԳՆ մամուլի ծառայություն\n\nՆավահանգստի մասին\n\nՆավահանգիստը բաց է։", "Նավահանգստի մասին"),
        ("Press office opens again\n\nThe office is open.", "Press office opens again"),
    ],
)
def test_what_stands_above_and_below_a_title_is_none(text: str, title: str) -> None:
    assert read_bytes(text.encode(), "a.txt").title == title


def test_paragraphs_are_separated_by_one_empty_line() -> None:
    document = read_bytes("\ufeffone\r\n\r\n\r\n \r\ntwo\r\nthree\r\n".encode(), "a.txt")
    assert document.text == "one\n\ntwo\nthree"


def test_long_line() -> None:
    line = "слово " * 20_000
    assert read_bytes(line.encode(), "a.txt").text == line.strip()


def test_markdown_markup_is_no_speech() -> None:
    source = """---
title: "Daily Briefing"
date: 14 May 2024
---

# The *Daily* Briefing

**Spokesperson:** Good [afternoon](https://x.org), `everyone` &amp; all; see ![a picture](p.png)snake_case and 2 * 3.
On a new line.<!-- not said --><br>After the break.

- one thing
- another **thing**

1. first
2. second

> A quote

***

| who | what |
|-----|------|
| we  | said |
"""
    document = read_bytes(source.encode(), "a.md")
    assert document.text == (
        "The Daily Briefing\n\n"
        "Spokesperson: Good afternoon, everyone & all; see snake_case and 2 * 3.\n"
        "On a new line.\nAfter the break.\n\n"
        "one thing\nanother thing\n\n"
        "1. first\n2. second\n\n"
        "A quote\n\nwho\n\nwhat\n\nwe\n\nsaid"
    )
    assert bold(document) == ["Spokesperson:", "thing"]
    assert (document.title, document.published) == ("Daily Briefing", "2024-05-14")


def test_markdown_is_known_by_its_labels_in_a_text_file() -> None:
    document = read_bytes("## Брифинг\n\n**Захарова:** Добрый день!\n\n**Вопрос:** Почему?".encode(), "a.txt")
    assert document.text == "Брифинг\n\nЗахарова: Добрый день!\n\nВопрос: Почему?"
    assert bold(document) == ["Захарова:", "Вопрос:"]
    assert document.title == "Брифинг"


def test_signs_at_the_end_of_a_release_are_no_heading() -> None:
    lines = ["Statement by the Mayor of Ulm", "The bridge will open in May.", "# # #"]
    document = read_bytes("\n\n".join(lines).encode(), "a.txt")
    assert (document.title, document.text) == (lines[0], "\n\n".join(lines))
    assert read_bytes("\n\n".join(lines).encode(), "a.md").title == lines[0]
    bold_label = read_bytes("\n\n".join([lines[0], "**Mayor:** Good day.", "# # #"]).encode(), "a.txt")
    assert bold_label.title == lines[0]


def test_stars_in_plain_text_stay() -> None:
    text = "A footnote* and 2 * 3 ** 4\n\n* see there"
    assert read_bytes(text.encode(), "a.txt").text == text


@pytest.mark.parametrize(
    ("name", "title", "published"),
    [
        (
            "un-spokesperson-briefing.md",
            "Daily Press Briefing by the Spokesperson for the Secretary-General",
            "2024-05-14",
        ),
        ("mid-briefing.ru.txt", "Брифинг официального представителя МИД России М.В. Захаровой", "2023-10-11"),
        ("statement.az.txt", "Azərbaycan Respublikası Xarici İşlər Nazirliyinin bəyanatı", "2023-10-18"),
        ("press-conference.hy.txt", "Արտաքին գործերի նախարար Արարատ Միրզոյանի մամուլի ասուլիսը", "2024-03-15"),
    ],
)
def test_samples(name: str, title: str, published: str) -> None:
    document = read(SAMPLES / name)
    assert (document.title, document.published) == (title, published)
    assert document.path == str(SAMPLES / name)
