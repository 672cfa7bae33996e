"""Courts, agencies, companies and mere kinds of bodies as speakers, with the cases that only look like them."""

from __future__ import annotations

import pytest

from briefing.document import Speaker
from briefing.summarize.people.voice import Voice
from briefing.summarize.turns.attribution import find_attribution
from briefing.summarize.turns.speaking_bodies import named_body, nominative_body
from briefing.summarize.wording.compress import compress
from tests.summarize.reading import turns


def _speakers(text: str, language: str) -> list[str]:
    return [name for kind, name, _ in turns(text, language) if kind == "statement"]


def _mention(sentence: str, language: str) -> tuple[str | None, bool]:
    found = find_attribution(sentence, language)
    return (found.mention, found.body) if found else (None, False)


def test_names_of_bodies_are_whole() -> None:
    assert _mention("The Court of Appeal said the trial had been fair.", "en") == ("Court of Appeal", True)
    assert _mention("The Front for the Liberation of Taresh said it would fight.", "en") == (
        "Front for the Liberation of Taresh",
        True,
    )
    assert _mention("Генеральная прокуратура сообщила о задержании мэра.", "ru") == ("Генеральная прокуратура", True)
    assert _mention("Bakı Apellyasiya Məhkəməsi bildirib ki, qərar qətidir.", "az") == (
        "Bakı Apellyasiya Məhkəməsi",
        True,
    )
    assert _mention("Եվրոպական հանձնաժողովը հայտարարել է, որ կօգնի։", "hy") == ("Եվրոպական հանձնաժողով", True)


def test_whoever_belongs_to_a_body_speaks_himself() -> None:
    assert _mention("Jane Roe of the Court of Appeal said the trial had been fair.", "en") == ("Jane Roe", False)
    assert _mention("Глава МИД Германии Анна Беккер сообщила о визите.", "ru")[1] is False
    assert _mention("The bank's lawyer, Dennis Marchetti, said they would go to the Supreme Court.", "en") == (
        "Dennis Marchetti",
        False,
    )


def test_days_are_no_part_of_a_body() -> None:
    assert _mention("The Maritime Authority on Monday said it would appeal.", "en") == ("Maritime Authority", True)


def test_bodies_from_which_the_news_comes() -> None:
    assert _mention("В Следственном комитете отметили, что дело ведётся.", "ru") == ("Следственный комитет", True)
    assert _mention("По данным следствия, он получил взятку.", "ru") == ("следствие", True)
    assert _mention("По оценке Всемирного банка, потери растут.", "ru") == ("Всемирный банк", True)
    weather = "Milli Meteorologiya Xidmətindən jurnalistlərə deyiblər ki, külək güclənəcək."
    assert _mention(weather, "az") == ("Milli Meteorologiya Xidməti", True)
    assert _mention("Քննչական կոմիտեից հայտնել են, որ գործը հարուցված է։", "hy") == ("Քննչական կոմիտե", True)
    assert _mention("According to the transport ministry, a law will be drafted.", "en") == ("transport ministry", True)
    assert _mention("According to a ministry official, a law will be drafted.", "en")[1] is False


@pytest.mark.parametrize(
    ("sentence", "mention"),
    [
        ("Ըստ Վիճակագրական կոմիտեի՝ բերքն այս տարի պակասել է կիսով չափ։", "Վիճակագրական կոմիտե"),
        ("Ըստ Կրթության նախարարության՝ երեք դպրոց փակվել է։", "Կրթության նախարարություն"),
        ("Ըստ Անվտանգության խորհրդի տվյալների՝ սահմանը հանգիստ է։", "Անվտանգության խորհուրդ"),
        ("Ըստ Ֆուտբոլի ֆեդերացիայի՝ խաղը չի կայանա։", "Ֆուտբոլի ֆեդերացիա"),
        ("Քաղաքային վարչությունից հայտնել են, որ ջուր չի լինի։", "Քաղաքային վարչություն"),
        ("Ըստ ԱԳՆ-ի՝ վիզաները կվերացվեն հուլիսին։", "ԱԳՆ"),
        ("«Մենք ոչինչ չենք ստացել»,- ասված է «Լոռիտրանս» ընկերության հայտարարության մեջ։", "«Լոռիտրանս» ընկերություն"),
        ("Զինվորական դատախազության հաղորդագրության մեջ նշվում է, որ գործը հարուցված է։", "Զինվորական դատախազություն"),
    ],
)
def test_armenian_bodies_in_the_genitive(sentence: str, mention: str) -> None:
    assert _mention(sentence, "hy") == (mention, True)


@pytest.mark.parametrize(
    "sentence",
    [
        "Ըստ Քաղաքաշինական ծրագրի՝ կամուրջը կկառուցվի գարնանը։",
        "Ըստ Ռազմական պլանի՝ զորքերը կմնան տեղում։",
        "Ռազմական ակադեմիայից հայտնել են, որ դասերը չեն սկսվի։",
        "Բարձրագույն հանձնակատարը հայտարարել է, որ խնդիր չկա։",
        "Լոռու կոմիտեի հայտարարության մեջ նշված է երեք վկա։",
    ],
)
def test_an_armenian_attribute_is_nobody(sentence: str) -> None:
    assert _mention(sentence, "hy")[0] is None


def test_an_armenian_company_is_the_one_that_denied_it() -> None:
    text = """Գազի արտահոսք Ալավերդիում

Ըստ Վիճակագրական կոմիտեի՝ քաղաքում ապրում է 11 հազար մարդ։

«Լոռի Գազ» ընկերությունից հերքել են այդ լուրը։ «Մենք վթար չենք գրանցել»,- ասված է ընկերության հայտարարության մեջ։
"""
    assert _speakers(text, "hy") == ["Վիճակագրական կոմիտե", "«Լոռի Գազ» ընկերություն"]


def test_bodies_in_the_nominative() -> None:
    assert nominative_body("Генеральной прокуратуре") == "Генеральная прокуратура"
    assert nominative_body("Следственном комитете") == "Следственный комитет"
    assert nominative_body("Кремле") == "Кремль"
    assert nominative_body("Քննչական կոմիտեի") == "Քննչական կոմիտե"
    assert nominative_body("Գլխավոր Դատախազության") == "Գլխավոր Դատախազություն"


def test_a_kind_of_body_is_the_one_named_before() -> None:
    text = """Appeal rejected

The Court of Appeal rejected the case on Monday, and the harbour stays closed.

The court said the evidence was clear. “It is over,” said Ann Roe, a resident.

The union said it would strike.
"""
    assert _speakers(text, "en") == ["Court of Appeal", "Ann Roe", "Union"]
    assert named_body("ministry", "The Ministry of Ports opened. The court sat.", "en") == "Ministry of Ports"
    assert named_body("ministry", "The Court of Appeal sat.", "en") == ""


def test_the_company_is_who_spoke_last_for_none() -> None:
    text = """Posts anger the president

Glimmer rejected the charge on Tuesday. “We treat everyone alike,” the company said.

Priya Raman, the mayor, said the order would fail.
"""
    assert _speakers(text, "en") == ["Glimmer", "Priya Raman"]


def test_short_quoted_names_open_sentences() -> None:
    text = """Hanq bağlanır

“Zirvə” şirkəti bildirib ki, hanq bağlanacaq.

“Yox”, - deyə Kamran Quliyev bildirib.

Kamran Quliyev əlavə edib ki, işçilər qalacaq.
"""
    assert _speakers(text, "az") == ["“Zirvə” şirkəti", "Kamran Quliyev"]


@pytest.mark.parametrize(
    ("language", "sentence", "name", "printed"),
    [
        (
            "hy",
            "«Էներգո Նաիրի»-ի մամուլի ծառայությունից իրենց հերթին հայտնեցին, որ գազատարը այսօր չի վնասվել։",
            "«Էներգո Նաիրի»-ի մամուլի ծառայություն",
            "«Էներգո Նաիրի»-ի մամուլի ծառայությունը հայտարարում է, որ գազատարը այսօր չի վնասվել։",
        ),
        (
            "az",
            "“Zirvə Enerji”nin mətbuat xidmətindən bildirilib ki, qaz kəməri bu gün zədələnməyib.",
            "“Zirvə Enerji”nin mətbuat xidməti",
            "“Zirvə Enerji”nin mətbuat xidmətindən bildirilib ki, qaz kəməri bu gün zədələnməyib.",
        ),
    ],
)
def test_a_quoted_company_with_a_case_ending_is_a_name(language: str, sentence: str, name: str, printed: str) -> None:
    assert _mention(sentence, language) == (name, True)
    assert compress(sentence, language, Voice(Speaker(name), is_name=lambda _: False), reported=True) == printed


@pytest.mark.parametrize(
    ("source", "name"),
    [
        ("the district prosecutor's office, which has charged two drivers", "District prosecutor's office"),
        ("the city hospital", "City hospital"),
        ("the university hospital in Ulm", "University hospital"),
        ("the regional grid operator", "Regional grid operator"),
        ("a report by the fire brigade", "Fire brigade"),
        ("the union of farmers", "Union of farmers"),
        ("the regional governor", ""),
        ("the president's decree", ""),
    ],
)
def test_a_named_source_beats_whoever_spoke_before(source: str, name: str) -> None:
    text = f"""Truck found

Ivo Marin, who saw the truck, said on Monday that it had stood there for a week.

Five men had suffocated in it, according to {source}.
"""
    assert _speakers(text, "en")[1:] == ([name] if name else [])


def test_a_body_with_a_kind_of_its_own_is_not_another_one() -> None:
    before = "The Foreign Ministry and the Ministry of Finance of Ulm met."
    assert named_body("finance ministry", before, "en") == "Ministry of Finance of Ulm"
    assert named_body("health ministry", before, "en") == ""


def test_a_source_within_what_somebody_says_is_not_the_speaker() -> None:
    assert _mention("Trade would grow, according to a study of the chamber, he said.", "en") == (None, False)


def test_a_body_written_small_takes_the_article() -> None:
    voice = Voice(Speaker("District prosecutor's office"), common=True)
    assert voice.subject("en") == "The district prosecutor's office"
