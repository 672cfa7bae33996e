"""Points that an editor can print: no list marks, no connectives, no body named twice, no false quotation."""

from __future__ import annotations

import pytest

from briefing.document import Speaker
from briefing.summarize.people.voice import Voice
from briefing.summarize.person.own import in_first_person
from briefing.summarize.wording.compress import compress
from briefing.summarize.wording.fillers import without_fillers
from briefing.summarize.wording.form import final
from briefing.summarize.wording.itself import named_in_full

KELLER = Voice(Speaker("Anna Keller", "minister"), "she", "", False, lambda word: False)
GALSTYAN = Voice(Speaker("Մարինե Գալստյան", "նախարար"), "she", "", False, lambda word: False)


@pytest.mark.parametrize(
    ("language", "sentence", "rest"),
    [
        ("en", "Fourth, the corridor must be opened.", "The corridor must be opened."),
        ("en", "Fourth place is no success for us.", "Fourth place is no success for us."),
        ("en", "Therefore Georgia shall sign the agreement.", "Georgia shall sign the agreement."),
        ("en", "At the same time, the funds remain frozen.", "The funds remain frozen."),
        ("en", "At the same time two ships left the port.", "At the same time two ships left the port."),
        ("en", "I'm sorry to tell you that two soldiers were killed.", "Two soldiers were killed."),
        ("en", "I can inform the Assembly that the road is open.", "The road is open."),
        (
            "en",
            "I will inform the Assembly that the road is open.",
            "I will inform the Assembly that the road is open.",
        ),
        ("ru", "В-четвёртых, мост должен быть открыт.", "Мост должен быть открыт."),
        ("ru", "Ну и вода в водохранилищах есть.", "Вода в водохранилищах есть."),
        ("ru", "Поэтому граница закрыта до весны.", "Граница закрыта до весны."),
        ("az", "Bununla yanaşı, sərhəd bağlı qalır.", "Sərhəd bağlı qalır."),
        ("en", "I'll just say this: the leaders must go.", "The leaders must go."),
        ("en", "To give you an idea of the work: we moved the observers.", "We moved the observers."),
        ("en", "I'm able to tell you the government has agreed.", "The government has agreed."),
        ("en", "I cannot say this: the leaders must go.", "I cannot say this: the leaders must go."),
        ("en", "I say no to this: the leaders must go.", "I say no to this: the leaders must go."),
        ("ru", "Скажу «нет»: граница закрыта до весны.", "Скажу «нет»: граница закрыта до весны."),
        ("en", "I told him this: the leaders must go.", "I told him this: the leaders must go."),
        ("en", "The mandate is clear: the leaders must go.", "The mandate is clear: the leaders must go."),
        ("ru", "Могу сказать одно: граница закрыта до весны.", "Граница закрыта до весны."),
        ("ru", "Он сказал одно: граница закрыта до весны.", "Он сказал одно: граница закрыта до весны."),
        ("az", "Bir şey aydındır: sərhəd bağlı qalır.", "Sərhəd bağlı qalır."),
        ("hy", "Կարող եմ ասել հետևյալը․ կամուրջը պետք է բացվի։", "Կամուրջը պետք է բացվի։"),
        ("hy", "Չորրորդ, կամուրջը պետք է բացվի։", "Կամուրջը պետք է բացվի։"),
    ],
)
def test_connectives_go(language: str, sentence: str, rest: str) -> None:
    assert without_fillers(sentence, language) == rest


@pytest.mark.parametrize(
    ("sentence", "point"),
    [
        ("(a) the weapons shall be withdrawn by May;", "Anna Keller says the weapons shall be withdrawn by May."),
        ("(ii) the weapons shall be withdrawn by May;", "Anna Keller says the weapons shall be withdrawn by May."),
        ("A weapon was found in May.", "Anna Keller says a weapon was found in May."),
    ],
)
def test_list_marks_go(sentence: str, point: str) -> None:
    assert compress(sentence, "en", KELLER) == point


def test_no_cut_leaves_a_phrase_without_its_clause() -> None:
    sentence = (
        "As concerns the alleged crimes in the town of Jermuk in May, including the killing of captured soldiers, "
        "which was recorded on video, the office finds that there is a reasonable basis to believe that they happened."
    )
    assert "the office finds" in compress(sentence, "en", KELLER)


@pytest.mark.parametrize(
    ("words", "own"),
    [
        ("В Брюсселе буду просить о помощи.", True),
        ("Помилую ещё пятьдесят человек.", True),
        ("В пятницу еду в Брюссель.", True),
        ("В Брюсселе будут просить о помощи.", False),
        ("В пятницу он едет в Брюссель.", False),
        ("Он приводит воду в дом.", False),
    ],
)
def test_russian_verbs_without_a_pronoun(words: str, own: bool) -> None:
    assert in_first_person(words, "ru") is own


@pytest.mark.parametrize(
    ("language", "words", "name", "subject", "full"),
    [
        (
            "ru",
            "Министерство требует вывести войска.",
            "МИД Киргизии",
            "МИД Киргизии",
            "МИД Киргизии требует вывести войска.",
        ),
        ("ru", "Министерство критикуют за молчание.", "МИД Киргизии", "МИД Киргизии", None),
        ("ru", "Комиссия требует вывести войска.", "МИД Киргизии", "МИД Киргизии", None),
        (
            "en",
            "The Commission calls for calm.",
            "Central Election Commission",
            "The Central Election Commission",
            "The Central Election Commission calls for calm.",
        ),
        ("en", "The Commission members call for calm.", "Central Election Commission", "The CEC", None),
        ("en", "The Council calls for calm.", "Central Election Commission", "The CEC", None),
    ],
)
def test_a_body_is_named_once(language: str, words: str, name: str, subject: str, full: str | None) -> None:
    assert named_in_full(words, name, subject, language) == full


def test_a_reporters_words_are_no_quotation() -> None:
    sentence = "Հարցին, թե ինչու է նա լռել, Գալստյանը խոսեց երկխոսության մասին և խոստացավ պատասխանել ուրբաթ օրը։"
    assert "«" not in compress(sentence, "hy", GALSTYAN, reported=True)
    own = "«Մենք պատրաստ ենք պատասխանել ուրբաթ օրը», - ասաց Գալստյանը։"
    assert "«Մենք պատրաստ ենք" in compress(own, "hy", GALSTYAN, reported=True)


@pytest.mark.parametrize(
    ("sentence", "point"),
    [
        (
            "ՎԱՆԱՁՈՐ, 27 մայիսի․ Տուժած ընտանիքներին տներ կտրամադրվեն, երկուշաբթի օրն ասաց նախարար Մարինե Գալստյանը։",
            "Մարինե Գալստյանը հայտարարում է, որ տուժած ընտանիքներին տներ կտրամադրվեն։",
        ),
        (
            "Տուժած ընտանիքներին նոր տներ կտրամադրվեն երկուշաբթի օրը, ասաց նախարար Մարինե Գալստյանը։",
            "Մարինե Գալստյանը հայտարարում է, որ տուժած ընտանիքներին նոր տներ կտրամադրվեն երկուշաբթի օրը։",
        ),
    ],
)
def test_an_armenian_dateline_and_day_go(sentence: str, point: str) -> None:
    assert compress(sentence, "hy", GALSTYAN, reported=True) == point


@pytest.mark.parametrize(
    ("language", "words", "point"),
    [
        ("en", 'Keller said the offer was "a joke."', 'Anna Keller said the offer was "a joke."'),
        ("en", 'Keller said the offer was "a joke".', 'Anna Keller said the offer was "a joke".'),
        ("en", "Keller said the offer was “a joke.”", "Anna Keller said the offer was “a joke.”"),
        (
            "en",
            "She recalled that under EU rules fares are repaid.",
            "Anna Keller said under EU rules fares are repaid.",
        ),
        (
            "en",
            "Between May and June the port will close, Keller said.",
            "Anna Keller said between May and June the port will close.",
        ),
        (
            "en",
            "Under Secretary Roe will visit the port on Monday, Keller said.",
            "Anna Keller said Under Secretary Roe will visit the port on Monday.",
        ),
    ],
)
def test_stop_and_capital(language: str, words: str, point: str) -> None:
    assert compress(words, language, KELLER, reported=True) == point


def test_a_stop_inside_russian_marks_goes_outside() -> None:
    assert final("Он назвал это «ошибкой.»", "ru") == "Он назвал это «ошибкой»."
    assert final("Он спросил: «Когда?»", "ru") == "Он спросил: «Когда?»."
