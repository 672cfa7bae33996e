"""Who says what in reports and interpreted transcripts, and what is denied rather than said."""

from __future__ import annotations

import pytest

from briefing.document import Speaker
from briefing.summarize.people.holders import holder
from briefing.summarize.turns.attribution import find_attribution
from briefing.summarize.wording.clauses import spoken_clause
from tests.summarize.reading import read


@pytest.mark.parametrize(
    ("language", "sentence", "verb"),
    [
        ("ru", "Каримов опроверг сообщения о том, что газ шёл на экспорт в Китай.", "опроверг"),
        ("hy", "Մարզպետ Արամ Խաչիկյանը մերժեց մեղադրանքը, թե մարդկանց չեն զգուշացրել։", "մերժեց"),
        ("az", "Nazir Rəşad Əliyev təkzib edib ki, məzənnə dəyişəcək.", "təkzib edib"),
    ],
)
def test_what_is_denied_keeps_the_denial(language: str, sentence: str, verb: str) -> None:
    assert verb in spoken_clause(sentence, language, reported=True).words


def test_the_subject_has_no_case_ending() -> None:
    azerbaijani = "Büdcə artacaq, bunu nazir Rəşad Əliyev çərşənbə günü Milli Məclisdə deyib."
    armenian = "Դեբեդի ջրերից տուժածներին տներ կտրվեն, ասաց Տարածքային կառավարման նախարար Գևորգ Սիմոնյանը։"
    assert (found := find_attribution(azerbaijani, "az")) is not None
    assert found.mention == "Rəşad Əliyev"
    assert (found := find_attribution(armenian, "hy")) is not None
    assert found.mention == "Գևորգ Սիմոնյանը"


def test_an_office_means_its_holder_rather_than_whoever_spoke_last() -> None:
    minister = Speaker("Фаррух Каримов", "министр энергетики Узбекистана")
    last = Speaker("Шавкат Умаров")
    for office in ("Глава Минэнерго", "министр"):
        assert holder(office, [last, minister], []) == minister
    assert holder("дипломат", [last], []) == last


@pytest.mark.parametrize(
    ("office", "last"),
    [
        ("minister", Speaker("Nora Vance", "Mayor")),
        ("minister", Speaker("Nora Vance")),
        ("prime minister", Speaker("Nora Vance", "leader of the Reform Party")),
        ("министр", Speaker("Шавкат Умаров")),
        ("Nazir", Speaker("Samir Quliyev", "partiyanın lideri")),
        ("Նախարարը", Speaker("Արամ Դավթյան", "քաղաքապետ")),
        ("Նախարարն", Speaker("Արամ Դավթյան")),
        ("secretary general", Speaker("Nora Vance", "Foreign Minister")),
        ("Baş katib", Speaker("Samir Quliyev", "xarici işlər naziri")),
        ("քարտուղարը", Speaker("Արամ Դավթյան", "նախարար")),
    ],
)
def test_an_office_of_state_is_nobodys_of_whom_no_such_office_is_known(office: str, last: Speaker) -> None:
    assert holder(office, [last], []) is None


@pytest.mark.parametrize(
    ("language", "text", "safe", "open_"),
    [
        (
            "en",
            "News of the day\n\nForeign Minister Iva Holt said that the port would reopen. Foreign Minister Jan Sorel "
            "said that the ferry would sail. {}The minister said that tickets would be free.\n",
            "",
            "Holt and Sorel then left for the harbour. ",
        ),
        (
            "ru",
            "Новости дня\n\nМинистр иностранных дел Норландии Ива Холт заявила, что порт откроют. Министр иностранных "
            "дел Карсии Ян Сорель заявил, что паром пойдёт. {}Министр сообщил, что билеты будут бесплатными.\n",
            "",
            "Холт и Сорель затем уехали в порт. ",
        ),
    ],
)
def test_of_two_ministers_the_one_of_the_sentence_before_is_meant(
    language: str, text: str, safe: str, open_: str
) -> None:
    def speakers(between: str) -> list[str]:
        document = read(text.format(between), language)
        asked = document.text.index("tickets" if language == "en" else "билеты")
        return [turn.speaker.name for turn in document.turns if turn.speaker and turn.start <= asked < turn.end]

    assert [name.split()[-1] for name in speakers(safe)] == ["Sorel" if language == "en" else "Сорель"]
    assert speakers(open_) == []


def test_an_interpreter_speaks_for_the_official() -> None:
    document = read(
        """Joint press conference of President Ana Silva and President Jorge Nunes

President Ana Silva: (Speaks Portuguese.)

Interpreter: We have agreed today that the border bridge will be open to lorries at all hours from the first of May.

QUESTION: Will there be a second bridge?

President Jorge Nunes: There will be a second bridge, and the two banks have signed for the loan.
""",
        "en",
    )
    spoken = {document.text[turn.start : turn.end][:20]: turn.speaker for turn in document.turns if turn.speaker}
    assert spoken["We have agreed today"] == Speaker("Ana Silva", "President")


def test_titles_of_reports_and_interviews_name_the_speaker() -> None:
    interview = read(
        "Интервью министра здравоохранения Ольги Селивановой газете «Вечерний курьер»\n\n– Что с лекарствами?\n\n"
        "– Запас инсулина в стране сегодня составляет девять месяцев, и перебоев больше не будет.\n",
        "ru",
    )
    assert {turn.speaker.name for turn in interview.turns if turn.speaker} == {"Ольга Селиванова"}
    daily = read(
        "Сводка Министерства обороны Республики Эльбария на 9 часов 11 августа\n\nЗа сутки противник семь раз нарушил "
        "режим тишины на восточном участке.\n",
        "ru",
    )
    assert {turn.speaker.name for turn in daily.turns if turn.speaker} == {"Министерство обороны Республики Эльбария"}
