"""Reports that an organisation issues: whose they are by their letterhead, and whose what they quote is."""

from __future__ import annotations

import pytest

from briefing.summarize.turns.letterhead import letterhead
from tests.summarize.reading import turns
from tests.summarize.test_summarizer import SUMMARIZER, read


@pytest.mark.parametrize(
    ("language", "head", "issuer"),
    [
        ("en", "EASTERN RELIEF COUNCIL\nSITUATION REPORT No. 7\n", "Eastern Relief Council"),
        ("en", "Open Doors International\nSituation update no. 31 – KENYA: Refugees\n", "Open Doors International"),
        ("en", "Médecins du Vent\nSituation Report 12 | Ukraine: Kharkiv oblast\n", "Médecins du Vent"),
        ("en", "Situation report by the Eastern Relief Council\n", "Eastern Relief Council"),
        ("en", "SITUATION REPORT No. 4\nEastern Relief Committee\n", "Eastern Relief Committee"),
        ("en", "UNHCR Flash Update\n", "UNHCR"),
        (
            "en",
            "ORGANISATION OF EASTERN PARTNERS\nThird Summit – Sofia Communiqué\n",
            "Organisation of Eastern Partners",
        ),
        ("en", "GULF AND COASTAL SUMMIT\nSofia Declaration\n", "Gulf and Coastal Summit"),
        (
            "en",
            "General Staff of the Republic of Norland\nDaily operational statement No. 18\n",
            "General Staff of the Republic of Norland",
        ),
        ("en", "GENERAL STAFF OF NORLAND\nEvening summary no. 4\n", "General Staff of Norland"),
        ("ru", "Генеральный штаб Норландии\nВечерняя сводка\n", "Генеральный штаб Норландии"),
        ("az", "Norlandın Baş Qərargahı\nGündəlik operativ məlumat\n", "Norlandın Baş Qərargahı"),
        ("hy", "Նորլանդիայի գլխավոր շտաբ\nՕպերատիվ հաղորդագրություն № 4\n", "Նորլանդիայի գլխավոր շտաբ"),
        ("ru", "СОВЕТ ПРИБРЕЖНЫХ ГОСУДАРСТВ\nСофийская декларация\n", "Совет Прибрежных Государств"),
        ("ru", "СЕВЕРНЫЙ КОМИТЕТ ПОМОЩИ\nСитуационный отчёт № 7\n", "Северный Комитет Помощи"),
        ("ru", "Северный комитет помощи\nОперативная сводка за 3 мая\n", "Северный комитет помощи"),
        ("ru", "Ситуационный отчёт Северного комитета помощи № 7\n", "Северный комитет помощи"),
        ("az", "Şimal Yardım Komitəsi\nVəziyyət hesabatı № 7\n", "Şimal Yardım Komitəsi"),
        ("az", "Şimal Yardım Komitəsinin həftəlik hesabatı\n", "Şimal Yardım Komitəsi"),
        ("hy", "Հյուսիսային օգնության կոմիտե\nԻրավիճակային զեկույց № 7\n", "Հյուսիսային օգնության կոմիտե"),
        ("hy", "Հյուսիսային օգնության կոմիտեի իրավիճակային զեկույց № 7\n", "Հյուսիսային օգնության կոմիտե"),
    ],
)
def test_a_letterhead_names_the_issuer(language: str, head: str, issuer: str) -> None:
    found = letterhead(head, language)
    assert found is not None and found.name == issuer


@pytest.mark.parametrize(
    ("language", "head"),
    [
        ("en", "EASTERN RELIEF COUNCIL\nMONSOON FLOODS IN PUNJAB\n"),  # no kind of report
        ("en", "MONSOON FLOODS\nSITUATION REPORT No. 7\n"),  # what it is about
        ("en", "US\nSituation report no. 7\n"),
        ("en", "Pakistan\nSituation report no. 7\n"),
        ("en", "12 May 2024\nSituation report no. 7\n"),
        ("en", "Foreign Minister Ann Roe\nSituation update no. 3\n"),
        ("en", "The council met on Monday to hear the situation report that its staff had written.\n"),
        ("en", "MINISTERS SIGN A PACT\nSofia Communiqué\n"),
        ("en", "Summit ends without a pact\nSofia Declaration\n"),
        ("en", "General Staff of Norland\nStatement of accounts\n"),  # no kind of report
        ("en", "General Ann Roe\nDaily operational statement No. 18\n"),
        ("en", "Fighting goes on in the north\nDaily summary no. 5\n"),
        ("ru", "Наводнение в Пакистане\nСитуационный отчёт № 7\n"),
        ("az", "Pakistanda daşqın\nVəziyyət hesabatı № 7\n"),
        ("hy", "Ջրհեղեղը Պակիստանում\nԻրավիճակային զեկույց № 7\n"),
    ],
)
def test_other_first_lines_name_no_issuer(language: str, head: str) -> None:
    assert letterhead(head, language) is None


REPORT = """EASTERN RELIEF COUNCIL
SITUATION REPORT No. 7

Our teams reached 38,400 people in the two districts last week. We sent 2,900 tents to the villages on the river.

According to the Disaster Management Authority, more than 4,300 villages are under water.

{introduction}

"We ask the government to open the road to the two towns. The food there is enough for five days.

It will not last until the end of the month."

The Ministry of Labour and Social Affairs, which saw this report, pointed out that it will pay all families in June.

Our appeal for 18 million dollars was launched on Monday.
"""
COUNCIL = "Eastern Relief Council"


@pytest.mark.parametrize(
    "introduction",
    [
        "Ann Roe, Head of Mission of the Eastern Relief Council in Kenya, presenting the report, said:",
        "Country Director Ann Roe, who has led the team since May, sent this comment with the report:",
    ],
)
def test_people_quoted_in_a_report_of_an_organisation_keep_their_words(introduction: str) -> None:
    said = {words.split(".")[0]: speaker for _, speaker, words in turns(REPORT.format(introduction=introduction), "en")}
    assert said['"We ask the government to open the road to the two towns'] == "Ann Roe"
    by = [(speaker, words) for _, speaker, words in turns(REPORT.format(introduction=introduction), "en")]
    assert [speaker for speaker, _ in by] == [
        COUNCIL,
        "Ann Roe",
        "Ministry of Labour and Social Affairs",
        COUNCIL,
    ]
    assert "4,300 villages" in by[0][1] and by[1][1].endswith('end of the month."')


def test_a_colon_without_a_name_leaves_a_quotation_to_the_issuer() -> None:
    by = [speaker for _, speaker, _ in turns(REPORT.format(introduction="The villagers ask for this:"), "en")]
    assert by == [COUNCIL, "Ministry of Labour and Social Affairs", COUNCIL]


@pytest.mark.parametrize(
    ("language", "text", "speakers"),
    [
        (
            "ru",
            "Северный комитет помощи\nСитуационный отчёт № 7\n\nЗа неделю мы передали жителям двух районов 2900 "
            "палаток.\n\n«Дорога в оба города должна быть открыта до конца недели», — заявила директор комитета Анна "
            "Громова.\n\nНаш сбор средств начался в понедельник.\n",
            ["Северный комитет помощи", "Анна Громова", "Северный комитет помощи"],
        ),
        (
            "az",
            "Şimal Yardım Komitəsi\nVəziyyət hesabatı № 7\n\nBir həftədə iki rayonun sakinlərinə 2900 çadır verdik.\n\n"
            "“Hər iki şəhərə gedən yol həftənin sonuna qədər açılmalıdır”, – Komitənin direktoru Orxan Həsənov "
            "deyib.\n\nBizim yardım kampaniyamız bazar ertəsi başlayıb.\n",
            ["Şimal Yardım Komitəsi", "Orxan Həsənov", "Şimal Yardım Komitəsi"],
        ),
        (
            "hy",
            "Հյուսիսային օգնության կոմիտե\nԻրավիճակային զեկույց № 7\n\nՄեկ շաբաթում երկու շրջանների բնակիչներին "
            "տրամադրել ենք 2900 վրան։\n\n«Երկու քաղաք տանող ճանապարհը պետք է բացվի մինչև շաբաթվա վերջ»,- ասել է "
            "կոմիտեի տնօրեն Դավիթ Ավագյանը։\n\nՄեր դրամահավաքը սկսվել է երկուշաբթի օրը։\n",
            ["Հյուսիսային օգնության կոմիտե", "Դավիթ Ավագյան", "Հյուսիսային օգնության կոմիտե"],
        ),
    ],
)
def test_quoted_in_reports_in_other_languages(language: str, text: str, speakers: list[str]) -> None:
    assert [speaker for _, speaker, _ in turns(text, language)] == speakers


def test_a_body_quotes_an_official_in_its_statement() -> None:
    text = (
        "Statement by the Ministry of Health of Kenya\n\nThe Ministry of Health welcomes the donors' decision.\n\n"
        '"The hospitals must be open by June," Health Minister Ann Roe said.\n\n'
        "The so-called “green list” will be published.\n"
    )
    assert [speaker for _, speaker, _ in turns(text, "en")] == [
        "Ministry of Health of Kenya",
        "Ann Roe",
        "Ministry of Health of Kenya",
    ]


def test_what_a_quotation_says_that_others_said_is_its_speakers() -> None:
    text = REPORT.format(introduction="Country Director Ann Roe said:").replace(
        "We ask the government to open the road to the two towns.",
        "In the survey 38 per cent said that the road to the two towns must be opened at once.",
    )
    document = read(text, "en")
    point = next(each for each in SUMMARIZER.key_points(document, 9) if "38 per cent" in each.evidence[0].quote)
    assert point.speaker == "Ann Roe" and "38 per cent said" in point.text


def test_numbers_of_paragraphs_are_no_part_of_a_point() -> None:
    text = REPORT.format(introduction="2.1 Food. The rice is gone.") + "\n2.2 The road to the two towns must be opened."
    text += "\n\n3.5 million people need help in the two districts, and 400,000 of them must leave their homes.\n"
    points = SUMMARIZER.key_points(read(text, "en"), 12)
    assert not any("2.2" in point.text for point in points)
    assert any("says 3.5 million people" in point.text for point in points)
