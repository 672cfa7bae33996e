"""Dates in the wording of four languages."""

from __future__ import annotations

import pytest

from briefing.intake import dates


@pytest.mark.parametrize(
    "text",
    [
        "September 22, 2023",
        "Sept. 22, 2023",
        "SEPTEMBER 22nd, 2023",
        "22 September 2023",
        "the 22nd of September, 2023",
        "New York, September 22, 2023 —",
        "22 сентября 2023 года",
        "22 сентября 2023 г.",
        "Москва, 22-го сентября 2023",
        "22 сент. 2023",
        "22 sentyabr 2023",
        "22 sentyabr 2023-cü il",
        "22 SENTYABR 2023-CÜ İL",
        "2023-cü il sentyabrın 22-də",
        "2023-cü ilin sentyabrın 22-si",
        "2023 թ. սեպտեմբերի 22",
        "2023թ. սեպտեմբերի 22-ին",
        "2023 թվականի սեպտեմբերի 22-ին",
        "Երևան, 22 սեպտեմբերի 2023 թ․",
        "սեպտեմբերի 22, 2023",
        "2023-09-22",
        "2023-09-22T18:30:00+04:00",
        "22.09.2023",
    ],
)
def test_wordings(text: str) -> None:
    assert dates.find(text) == "2023-09-22"


@pytest.mark.parametrize(
    ("text", "iso"),
    [
        ("Bakı, 1 iyun 2024", "2024-06-01"),
        ("3 İYUL 2024", "2024-07-03"),
        ("15 մարտի 2024", "2024-03-15"),
        ("2 мая 2024", "2024-05-02"),
        ("May 3, 2024", "2024-05-03"),
        ("12 հուլիսի 2024", "2024-07-12"),
        ("29 February 2024", "2024-02-29"),
    ],
)
def test_months(text: str, iso: str) -> None:
    assert dates.find(text) == iso


@pytest.mark.parametrize(
    "text",
    [
        "",
        "no date at all",
        "September 2023",
        "22 сентября",
        "30 February 2023",
        "31.11.2023",
        "2023-13-01",
        "September 22, 1623",
        "in 2023 he may 3 times",
        "Resolution 2023-09-221",
        "version 1.22.09.2023",
        "the months of 20230922",
        "marching 22, 2023",
    ],
)
def test_no_date(text: str) -> None:
    assert dates.find(text) == ""


def test_the_first_of_several_is_found() -> None:
    assert dates.find("On 3 May 2024, not on 2024-05-01 or May 2, 2024") == "2024-05-03"


def test_dateline_is_preferred_to_a_sentence_that_mentions_a_day() -> None:
    text = (
        "Statement on the anniversary of the agreement that both of the parties signed on 9 November 2020\n\n"
        "Yerevan, 15 March 2024\n\nToday we meet."
    )
    assert dates.published(text) == "2024-03-15"


def test_only_the_beginning_counts() -> None:
    assert dates.published("A word.\n\n" * 10 + "Baku, 22 September 2023") == ""
    assert dates.published("word " * 50 + "22 September 2023") == ""
    assert dates.published("BAKU, 22 September 2023 – " + "The ministry says so. " * 20) == "2023-09-22"


@pytest.mark.parametrize(
    "line",
    [
        "Bakı, 22 sentyabr 2023-cü il",
        "22 SENTYABR 2023-CÜ İL",
        "2023 թվականի սեպտեմբերի 22, Երևան",
        "Yaoundé, 21 and 22 September 2023",
        "пятница, 22 сентября 2023 г.",
        "Published on 22 September 2023",
        "Дата публикации: 22 сентября 2023 года, 12:30",
        "Dərc tarixi: 22 sentyabr 2023",
        "Press briefing of 22 September 2023",
        "Statement by the Ministry of Foreign Affairs, 22 September 2023",
        "Заявление МИД 22 сентября 2023 года",
        "Delivered at the Centre for Peace, London, on 22 September 2023, followed by questions.",
        "Yerevan, 22 September 2023. This update replaces no. 30 of 20 February 2022.",
        "Ереван, 22 сентября 2023 г. Министр встретился с послом.",
        "Today, 22 September 2023, the ministry announces new talks.",
        "Statement on the agreement of 9 November 2020, 22 September 2023",
    ],
)
def test_a_line_says_when_it_was_published(line: str) -> None:
    assert dates.published(f"{line}\n\nToday we meet.") == "2023-09-22"


@pytest.mark.parametrize(
    "line",
    [
        'The minister said that the contract of 3 March 2019 will be cancelled. "We will cancel it on 1 May 2031," …',
        "We will not send 300 troops to the border before 5 May 2024",
        "On 4 February 2024 units of the forces detained three people.",
        "On 4 February 2024, units of the forces detained three people.",
        "5 мая 2024 года министр прибыл в Ереван.",
        "О выполнении трёхстороннего заявления от 9 ноября 2020 года",
        "10 noyabr 2020-ci il tarixli bəyanat icra olunur.",
        "2020 թ. նոյեմբերի 9-ի հայտարարությունը պետք է կատարվի։",
        "Issued on 3 March 2019, the licence will be cancelled.",
        "Statement on the anniversary of the agreement of 9 November 2020",
    ],
)
def test_a_day_that_a_sentence_speaks_of_is_not_when_it_was_published(line: str) -> None:
    assert dates.published(f"Weekly report\n\n{line}\n") == ""


def test_a_long_title_ends_with_its_date() -> None:
    title = (
        "Выступление и ответы на вопросы СМИ Министра иностранных дел Российской Федерации С.В.Лаврова в ходе "
        "совместной пресс-конференции с Министром иностранных дел Республики Армения А.С.Мирзояном по итогам "
        "переговоров, Ереван, 3 июня 2024 года"
    )
    assert dates.published(title + "\n\nУважаемые дамы и господа!") == "2024-06-03"
    assert dates.published(title.replace(", 3 июня", " до 3 июня") + "\n\nУважаемые дамы и господа!") == ""


@pytest.mark.parametrize(
    "dateline",
    [
        "LIMA, May 4 (Andes Wire) – ",
        "Lima, 4 May. ",
        "ЛИМА, 4 мая – ",
        "4 мая. ",
        "Lima, 4 may. ",
        "Lima. 4 may. ",
        "ԼԻՄԱ, 4 մայիսի. ",
        "Noon briefing, 4 May\n\n",
        "4 мая\n\n",
    ],
)
def test_day_of_the_story_is_no_date_behind_a_dateline_without_a_year(dateline: str) -> None:
    story = "Ана Лунд was sentenced on 9 November 2020, and will be released in the autumn."
    assert dates.published(f"{dateline}{story}") == ""
    assert dates.published(f"{dateline}{story}\n\nLima, 4 May 2024") == "2024-05-04"


def test_day_in_a_headline_or_a_sentence_is_no_dateline() -> None:
    for line in ("The ferry sails again on 4 May", "On 4 May the ferry sails again.", "Паром выйдет в рейс 4 мая"):
        assert dates.published(f"{line}\n\nLima, 3 May 2024") == "2024-05-03"


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Bank keeps rate\n\nThe bank kept its rate.", "2024-11-30"),
        ("Bank keeps rate\n\nLIMA, November 30 (Wire) - The bank kept its rate.", "2024-11-30"),
        ("Bank keeps rate\n\nLIMA, March 17 (Wire) - The bank kept its rate.", ""),
        ("İclas keçirilib\n\nBakı, 14 aprel, Agentlik\n\nİclas keçirilib.", ""),
        ("Lima, 4 May 2024\n\nThe bank kept its rate.", "2024-05-04"),
    ],
)
def test_the_day_of_the_file_counts_only_where_the_lines_name_no_other(text: str, expected: str) -> None:
    assert dates.published(text, "2024-11-30") == expected
