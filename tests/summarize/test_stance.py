"""What a speaker does with a topic, and what stands in front of a sentence: minimal pairs in four languages."""

from __future__ import annotations

import pytest

from briefing.summarize.choice.candidates import candidates
from briefing.summarize.choice.headings import heading
from briefing.summarize.choice.stance import stance
from tests.summarize.reading import read, turns
from tests.summarize.test_summarizer import SUMMARIZER

PAIRS = [
    ("en", "denial", "The report about the base is not true.", "The report about the base is true."),
    (
        "ru",
        "denial",
        "Эти сообщения не соответствуют действительности.",
        "Эти сообщения соответствуют действительности.",
    ),
    ("az", "denial", "Bu məlumat həqiqəti əks etdirmir.", "Bu məlumat həqiqəti əks etdirir."),
    ("hy", "denial", "Լուրը չի համապատասխանում իրականությանը։", "Լուրը համապատասխանում է իրականությանը։"),
    ("en", "force.threat", "The next drone will be shot down.", "The next drone will be shown to the press."),
    ("ru", "force.threat", "Угроза получит жёсткий ответ.", "Угроза получит огласку."),
    ("az", "force.threat", "Hər bir təxribat layiqli şəkildə cavablandırılacaq.", "Hər bir sual qeyd ediləcək."),
    ("hy", "force.threat", "Սադրանքը կստանա կոշտ պատասխան։", "Հարցը կստանա գրավոր տեսք։"),
    ("en", "mediation", "Georgia is ready to host talks.", "Georgia is ready to leave talks."),
    ("ru", "mediation", "Казахстан готов предоставить площадку.", "Казахстан готов покинуть площадку."),
    ("en", "denial", "Not a single shell fell near the line.", "Not a single country can solve this alone."),
    (
        "en",
        "denial",
        "No official of this ministry has met the envoy.",
        "No agreement has been reached on the prisoners.",
    ),
    ("en", "denial", "Nobody in our fleet has touched a cable.", "Nobody knows when the cable will be mended."),
    ("en", "denial", "We have signed no contract with the smelter.", "We have signed a contract with the smelter."),
    ("en", "denial", "Our forces did not open fire at the ferry.", "Our forces did not reach the ferry in time."),
    ("en", "denial", "There was no sabotage on the line.", "There was no time to repair the line."),
    ("en", "appointments", "I won't seek a second term.", "The second term of school begins today."),
    ("en", "appointments", "I'm not going to resign over a bridge.", "I'm not going to repair the bridge."),
    ("ru", "appointments", "Я не собираюсь уходить в отставку.", "Я не собираюсь уходить из дома."),
    ("az", "appointments", "İstefa verməyəcəyəm, işimi davam etdirirəm.", "İstefadan sonra kitab yazıb."),
    ("hy", "appointments", "Հրաժարական տալ չեմ պատրաստվում։", "Գյուղ գնալ չեմ պատրաստվում։"),
    ("ru", "denial", "Клуб не получал из бюджета ни одного рубля.", "Клуб не получал писем всю неделю."),
    ("en", "denial", "Norway has no military goals in the north.", "Norway has military goals in the north."),
    (
        "ru",
        "denial",
        "Ни деноминации, ни обмена купюр не планируется.",
        "И деноминация, и обмен купюр планируются.",
    ),
    ("ru", "denial", "У республики нет военных планов.", "У республики есть военные планы."),
    (
        "ru",
        "denial",
        "Эти обвинения совершенно необоснованны.",
        "Просим прекратить необоснованное выдворение наших граждан.",
    ),
    ("az", "denial", "Moskva ilə heç bir gizli razılaşmamız yoxdur.", "Danışıqlarda heç bir irəliləyiş yoxdur."),
    ("hy", "denial", "Ոչ մի գաղտնի պայմանավորվածություն չկա։", "Բանակցություններում ոչ մի առաջընթաց չկա։"),
    ("hy", "denial", "Երկիրը բազա ստեղծելու պլաններ չունի։", "Երկիրը բազա ստեղծելու պլաններ ունի։"),
    (
        "en",
        "force.threat",
        "We will answer at a time and place of our choosing.",
        "We will answer at a time and place that suits the guests.",
    ),
    ("ru", "force.threat", "Провокация не останется без ответа.", "Письмо осталось без ответа."),
    ("az", "force.threat", "Bu hücum cavabsız qalmayacaq.", "Bu sual cavabsız qaldı."),
    ("hy", "force.threat", "Հարձակումն անպատասխան չի մնա։", "Հարցն անպատասխան մնաց։"),
]

CONDEMNED = [
    ("en", "The Council condemns the coup.", "The Council does not condemn the coup."),
    ("ru", "Совет осуждает переворот.", "Совет не осуждает переворот."),
    ("az", "Şura çevrilişi pisləyir.", "Şura çevrilişi pisləmir."),
    ("hy", "Խորհուրդը դատապարտում է հեղաշրջումը։", "Խորհուրդը չի դատապարտում հեղաշրջումը։"),
]


@pytest.mark.parametrize(("language", "code", "taken", "other"), PAIRS)
def test_stance(language: str, code: str, taken: str, other: str) -> None:
    assert stance(taken, language, sure=True) == code
    assert stance(other, language, sure=True) == ""


@pytest.mark.parametrize(
    ("language", "sentence"),
    [
        ("en", "There is no agreement to stop arms sales."),
        ("ru", "Мы не готовим санкций против этих компаний."),
        ("az", "Biz bu ölkəyə silah satmayacağıq."),
        ("hy", "Հայաստանը որևէ համաձայնություն չի տվել։"),
    ],
)
def test_an_outright_negation_behind_a_bare_denial_denies(language: str, sentence: str) -> None:
    shares = {"arms.supply": 0.9, "none": 0.1}
    assert heading(shares, sentence, language, denied=True) == "denial"
    assert heading(shares, sentence, language) == "arms.supply"


def test_a_condemned_arrest_is_no_military_action() -> None:
    shares = {"force.condemn": 0.6, "none": 0.2}
    assert heading(shares, "We condemn the arrest of the lawmakers.", "en") == "condemnation"
    assert heading(shares, "We condemn the attack on the hospital.", "en") == "force.condemn"


@pytest.mark.parametrize(("language", "condemned", "not_condemned"), CONDEMNED)
def test_a_condemned_event_goes_under_the_condemnation(language: str, condemned: str, not_condemned: str) -> None:
    shares = {"elections": 0.7, "none": 0.1}
    assert heading(shares, condemned, language) == "condemnation"
    assert heading(shares, not_condemned, language) == "elections"


@pytest.mark.parametrize(
    ("language", "aggression", "closure"),
    [
        ("en", "We condemn this aggression.", "We condemn this closure."),
        ("ru", "Мы осуждаем эту агрессию.", "Мы осуждаем это закрытие."),
        ("az", "Bu təcavüzü pisləyirik.", "Bu bağlanmanı pisləyirik."),
        ("hy", "Դատապարտում ենք այս ագրեսիան։", "Դատապարտում ենք այս փակումը։"),
    ],
)
def test_a_condemned_aggression_is_military_action(language: str, aggression: str, closure: str) -> None:
    shares = {"condemnation": 0.7, "none": 0.1}
    assert heading(shares, aggression, language) == "force.condemn"
    assert heading(shares, closure, language) == "condemnation"


@pytest.mark.parametrize(
    ("language", "broken", "kept"),
    [
        ("en", "The other side has violated the ceasefire.", "The other side must not violate the ceasefire."),
        ("ru", "Другая сторона нарушила прекращение огня.", "Другая сторона не нарушила прекращение огня."),
        ("az", "Qarşı tərəf atəşkəsi pozub.", "Qarşı tərəf atəşkəsi pozmamalıdır."),
        ("hy", "Հակառակ կողմը խախտել է հրադադարը։", "Հակառակ կողմը պետք է պահպանի հրադադարը։"),
    ],
)
def test_a_report_of_a_violation_is_no_call_for_a_ceasefire(language: str, broken: str, kept: str) -> None:
    shares = {"ceasefire.call": 0.8, "none": 0.1}
    assert heading(shares, broken, language) == "ceasefire.violation"
    assert heading(shares, kept, language) == "ceasefire.call"


@pytest.mark.parametrize(
    ("language", "appointed", "met"),
    [
        ("en", "The Secretary-General has appointed a new envoy.", "The Secretary-General has met the new envoy."),
        ("ru", "Генсек назначил новым специальным представителем Ану Дуарте.", "Генсек принял Ану Дуарте."),
        ("az", "Baş katib yeni elçi təyin edib.", "Baş katib yeni elçini qəbul edib."),
        ("hy", "Գլխավոր քարտուղարը նոր բանագնաց է նշանակել։", "Գլխավոր քարտուղարն ընդունել է նոր բանագնացին։"),
    ],
)
def test_what_the_un_does_comes_before_the_un(language: str, appointed: str, met: str) -> None:
    shares = {"un": 0.8, "none": 0.1}
    assert heading(shares, appointed, language) == "appointments"
    assert heading(shares, met, language) == "un"


@pytest.mark.parametrize("bare", ["No. That is not true.", "No.", "No, it isn't.", "That's simply not the case."])
def test_a_bare_denial_is_heard(bare: str) -> None:
    text = f"Briefing by Jane Roe\n\nQUESTION: Did you sell arms?\n\nMS ROE: {bare} We have sold no arms to anybody.\n"
    found = candidates(read(text, "en"), SUMMARIZER.classifier, False)
    assert [item.parts["denied"] for item in found if "sold" in item.text] == [1.0]


def test_the_time_in_front_of_a_sentence_is_left_out() -> None:
    text = "Briefing by Jane Roe\n\nMS ROE: Good morning.\n\n[10:05] The schools stay open in May.\n\nQUESTION: Why?\n"
    found = candidates(read(text, "en"), SUMMARIZER.classifier, False)
    assert [item.text for item in found][-1] == "The schools stay open in May."


@pytest.mark.parametrize(
    ("language", "text", "name"),
    [
        (
            "en",
            "Minister Lena Roth said that trains had stopped. Minister Simon Clarke said that roads were open.\n\n"
            "Roth and Clarke said that the damage was great.",
            "Lena Roth and Simon Clarke",
        ),
        (
            "az",
            "Nazir Kamran Əliyev bildirib ki, un ucuzdur. Sədr Leyla Hüseynova bildirib ki, faiz enib.\n\n"
            "Əliyev və Hüseynova deyiblər ki, rüsum ləğv ediləcək.",
            "Kamran Əliyev və Leyla Hüseynova",
        ),
    ],
)
def test_two_who_say_something_together(language: str, text: str, name: str) -> None:
    assert turns(f"News of the day\n\n{text}\n", language)[-1][1] == name
