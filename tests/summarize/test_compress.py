"""From spoken sentences to key points: what an editor would print, in four languages."""

from __future__ import annotations

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from briefing.document import Speaker
from briefing.summarize.people.voice import Voice
from briefing.summarize.wording.compress import compress
from briefing.summarize.wording.faithful import verbatim


def known(word: str) -> bool:
    """Names of the examples."""
    return word.lower() in {
        "we",
        "russia",
        "germany",
        "lund",
        "россия",
        "ermənistanı",
        "azərbaycan",
        "հայաստանը",
        "ադրբեջանի",
    }


BLINKEN = Voice(Speaker("Antony Blinken", "US Secretary of State"), "he", "the United States", False, known)
ANONYMOUS = Voice(Speaker("Ines Okoro"), "they", "", False, known)
MINISTRY = Voice(
    Speaker("Ministry of Foreign Affairs of Moldova"),
    "they",
    "the Ministry of Foreign Affairs of Moldova",
    False,
    known,
)
SEVEN = Voice(Speaker("G7 Foreign Ministers"), "they", "the G7 Foreign Ministers", False, known)

ENGLISH = [
    (BLINKEN, "Well, look, the use of force is unacceptable.", "Antony Blinken says the use of force is unacceptable."),
    (BLINKEN, "We condemn the attack.", "Antony Blinken says the United States condemns the attack."),
    (
        BLINKEN,
        "We condemn the attack and call on both sides to talk.",
        "Antony Blinken says the United States condemns the attack and calls on both sides to talk.",
    ),
    (
        BLINKEN,
        "We have imposed sanctions on 31 companies.",
        "Antony Blinken says the United States has imposed sanctions on 31 companies.",
    ),
    (BLINKEN, "We're ready to help.", "Antony Blinken says the United States is ready to help."),
    (BLINKEN, "We don't support independence.", "Antony Blinken says the United States doesn't support independence."),
    (BLINKEN, "I spoke with both leaders on Tuesday.", "Antony Blinken spoke with both leaders on Tuesday."),
    (BLINKEN, "I have no plans to go there.", "Antony Blinken has no plans to go there."),
    (BLINKEN, "Our position is clear: the border must stay open.", "Antony Blinken says the border must stay open."),
    (BLINKEN, "They evade our export controls.", "Antony Blinken says they evade the United States' export controls."),
    (BLINKEN, "We will protect our borders.", "Antony Blinken says the United States will protect its borders."),
    (BLINKEN, "We zibber the whole plan.", "Antony Blinken: “We zibber the whole plan”."),
    (BLINKEN, "None of us wants a war with them.", "Antony Blinken: “None of us wants a war with them”."),
    (BLINKEN, "We agreed to open the border.", "Antony Blinken: “We agreed to open the border”."),
    (
        BLINKEN,
        "He told us, “We will never talk to Baku.”",
        "Antony Blinken: “He told us, 'We will never talk to Baku.'”.",
    ),
    (ANONYMOUS, "We will open four more clinics next year.", "Ines Okoro: “We will open four more clinics next year”."),
    (ANONYMOUS, "We urge the parliament to reject the bill.", "Ines Okoro urges the parliament to reject the bill."),
    (
        MINISTRY,
        "We strongly condemn the shelling of the school.",
        "The Ministry of Foreign Affairs of Moldova strongly condemns the shelling of the school.",
    ),
    (
        MINISTRY,
        "The Ministry calls on both sides to talk.",
        "The Ministry of Foreign Affairs of Moldova calls on both sides to talk.",
    ),
    (SEVEN, "We condemn these attacks.", "The G7 Foreign Ministers condemn these attacks."),
    (SEVEN, "The attacks must stop.", "The G7 Foreign Ministers say the attacks must stop."),
    (Voice(Speaker("")), "The bridge opens in May.", "The bridge opens in May."),
    (Voice(Speaker("")), "We call on donors to step up.", "“We call on donors to step up”."),
]


@pytest.mark.parametrize(("voice", "sentence", "point"), ENGLISH)
def test_english(voice: Voice, sentence: str, point: str) -> None:
    assert compress(sentence, "en", voice) == point


LAVROV = Voice(Speaker("Сергей Лавров", "министр"), is_name=known)
MID = Voice(Speaker("МИД России"), is_name=known)
RUSSIAN = [
    (MID, "Решительно осуждаем теракт в Анкаре.", "МИД России решительно осуждает теракт в Анкаре."),
    (
        MID,
        "Призываем стороны к сдержанности и выражаем соболезнования.",
        "МИД России призывает стороны к сдержанности и выражает соболезнования.",
    ),
    (MID, "Мы обеспокоены обстрелами.", "МИД России обеспокоен обстрелами."),
    (MID, "Надеемся, что встреча состоится.", "МИД России надеется, что встреча состоится."),
    (LAVROV, "Знаете, мы призываем стороны к диалогу.", "Сергей Лавров призывает стороны к диалогу."),
    (LAVROV, "Россия готова помочь.", "Сергей Лавров заявляет, что Россия готова помочь."),
    (
        LAVROV,
        "Хочу подчеркнуть, что границы региона нерушимы.",
        "Сергей Лавров заявляет, что границы региона нерушимы.",
    ),
    (LAVROV, "Мы готовы помочь нашим партнёрам.", "Сергей Лавров: «Мы готовы помочь нашим партнёрам»."),
    (LAVROV, "Договорились увеличить товарооборот.", "Сергей Лавров: «Договорились увеличить товарооборот»."),
    (LAVROV, "Применение силы недопустимо.", "Сергей Лавров заявляет, что применение силы недопустимо."),
]


@pytest.mark.parametrize(("voice", "sentence", "point"), RUSSIAN)
def test_russian(voice: Voice, sentence: str, point: str) -> None:
    assert compress(sentence, "ru", voice) == point


XIN = Voice(Speaker("Azərbaycan Respublikası Xarici İşlər Nazirliyi"), group="Azərbaycan", is_name=known)
BAYRAMOV = Voice(Speaker("Ceyhun Bayramov"), is_name=known)
AZERBAIJANI = [
    (
        XIN,
        "Ermənistanı xəritələri təqdim etməyə çağırırıq.",
        "Azərbaycan Respublikası Xarici İşlər Nazirliyi Ermənistanı xəritələri təqdim etməyə çağırır.",
    ),
    (
        XIN,
        "İddiaları qətiyyətlə rədd edirik.",
        "Azərbaycan Respublikası Xarici İşlər Nazirliyi iddiaları qətiyyətlə rədd edir.",
    ),
    (
        XIN,
        "Görüş keçirməyi təklif etmişik.",
        "Azərbaycan Respublikası Xarici İşlər Nazirliyi görüş keçirməyi təklif etmişdir.",
    ),
    (
        XIN,
        "Minalar ölkəmizdə insanların həlak olmasına səbəb olmuşdur.",
        "Azərbaycan Respublikası Xarici İşlər Nazirliyi bildirir ki, minalar Azərbaycanda insanların həlak olmasına "
        "səbəb olmuşdur.",
    ),
    (
        XIN,
        "Xarici İşlər Nazirliyi ailələrə başsağlığı verir.",
        "Azərbaycan Respublikası Xarici İşlər Nazirliyi ailələrə başsağlığı verir.",
    ),
    (
        XIN,
        "İddialar əsassızdır və biz onları rədd edirik.",
        "Azərbaycan Respublikası Xarici İşlər Nazirliyi: “İddialar əsassızdır və biz onları rədd edirik”.",
    ),
    (BAYRAMOV, "Biz Ermənistanı danışıqlara çağırırıq.", "Ceyhun Bayramov Ermənistanı danışıqlara çağırır."),
    (BAYRAMOV, "Biz yeni yol tikirik.", "Ceyhun Bayramov: “Biz yeni yol tikirik”."),
    (BAYRAMOV, "Azərbaycan sülhə hazırdır.", "Ceyhun Bayramov bildirir ki, Azərbaycan sülhə hazırdır."),
]


@pytest.mark.parametrize(("voice", "sentence", "point"), AZERBAIJANI)
def test_azerbaijani(voice: Voice, sentence: str, point: str) -> None:
    assert compress(sentence, "az", voice) == point


AGN = Voice(Speaker("ՀՀ ԱԳՆ"), is_name=known)
MIRZOYAN = Voice(Speaker("Արարատ Միրզոյան"), is_name=known)
ARMENIAN = [
    (AGN, "Խստորեն դատապարտում ենք հարձակումը։", "ՀՀ ԱԳՆ-ն խստորեն դատապարտում է հարձակումը։"),
    (
        AGN,
        "Կոչ ենք անում կողմերին վերադառնալ բանակցություններին։",
        "ՀՀ ԱԳՆ-ն կոչ է անում կողմերին վերադառնալ բանակցություններին։",
    ),
    (
        AGN,
        "Մենք չենք հանդուրժի ոտնձգություն մեր տարածքի նկատմամբ։",
        "ՀՀ ԱԳՆ-ն չի հանդուրժի ոտնձգություն իր տարածքի նկատմամբ։",
    ),
    (AGN, "Մեր արտահանումն աճել է 12 տոկոսով։", "ՀՀ ԱԳՆ․ «Մեր արտահանումն աճել է 12 տոկոսով»։"),
    (MIRZOYAN, "Ողջունում ենք այդ որոշումը։", "Արարատ Միրզոյանը ողջունում է այդ որոշումը։"),
    (
        MIRZOYAN,
        "Հայաստանը պատրաստ է ստորագրել պայմանագիրը։",
        "Արարատ Միրզոյանը հայտարարում է, որ Հայաստանը պատրաստ է ստորագրել պայմանագիրը։",
    ),
    (
        MIRZOYAN,
        "Բացի այդ, մայիսի 1-ից քաղաքացիների համար Հայաստանը դեսպանատուն կբացի։",
        "Արարատ Միրզոյանը հայտարարում է, որ մայիսի 1-ից քաղաքացիների համար Հայաստանը դեսպանատուն կբացի։",
    ),
    (MIRZOYAN, "Մենք կառուցում ենք նոր ճանապարհ։", "Արարատ Միրզոյան․ «Մենք կառուցում ենք նոր ճանապարհ»։"),
    (
        MIRZOYAN,
        "Մեր դիրքորոշումը հստակ է․ ուժի կիրառումն անընդունելի է։",
        "Արարատ Միրզոյանը հայտարարում է, որ ուժի կիրառումն անընդունելի է։",
    ),
]


@pytest.mark.parametrize(("voice", "sentence", "point"), ARMENIAN)
def test_armenian(voice: Voice, sentence: str, point: str) -> None:
    assert compress(sentence, "hy", voice) == point


@pytest.mark.parametrize(
    ("language", "voice", "sentence"),
    [
        ("en", BLINKEN, "We agreed to open the border"),
        ("en", BLINKEN, "Let's look at the map first"),
        ("en", BLINKEN, "He told me that he would not run again"),
        ("en", BLINKEN, "The Prime Minister said, ‘We’re ready,’ and I believe him"),
        ("ru", LAVROV, "Обсудили борьбу с терроризмом"),
    ],
)
def test_what_would_be_a_guess_is_quoted(language: str, voice: Voice, sentence: str) -> None:
    point = compress(sentence + ".", language, voice)
    marks = "«»" if language == "ru" else "“”"
    assert point == f"{voice.speaker.name}: {marks[0]}{sentence}{marks[1]}."


def test_somebody_elses_first_person_stays() -> None:
    said = "Он сказал: «Мы не уйдём», и это правда."
    assert compress(said, "ru", LAVROV) == "Сергей Лавров: «Он сказал: „Мы не уйдём“, и это правда»."


WORDS = st.lists(
    st.sampled_from(
        [
            "We",
            "I",
            "our",
            "condemn",
            "and",
            "the",
            "attack",
            "not",
            "never",
            "Russia",
            "31",
            "must",
            "“",
            "”",
            ",",
            "—",
            "мы",
            "призываем",
            "biz",
            "edirik",
            "ենք",
            "մենք",
            "«",
            "»",
        ]
    ),
    max_size=25,
)


@settings(max_examples=150, deadline=None)
@given(WORDS | st.text(max_size=200).map(str.split), st.sampled_from(["en", "ru", "az", "hy"]), st.booleans())
def test_any_sentence_gives_one_line(words: list[str], language: str, reported: bool) -> None:
    sentence = " ".join(words)
    point = compress(sentence, language, BLINKEN, reported)
    assert point
    assert "\n" not in point
    head, _, quotation = point.partition(": “")
    if head == "Antony Blinken" and quotation and language in ("en", "az"):
        assert verbatim(quotation, sentence)


@pytest.mark.parametrize(
    ("sentence", "whole"),
    [
        (
            "Having heard the long report on the state of the roads and bridges of the country, and also a great many "
            "letters from the people of the villages, the Council decided not to close a single road this year.",
            True,
        ),
        (
            "The Council decided not to close a single road or bridge this year and not in the next year either, and "
            "it will send a long report on the state of the roads and bridges of the country to the Assembly in May.",
            False,
        ),
    ],
)
def test_a_long_sentence_keeps_its_main_clause(sentence: str, whole: bool) -> None:
    point = compress(sentence, "en", Voice(Speaker("Jane Roe"), is_name=lambda word: False))
    assert (len(point.split()) >= len(sentence.split())) is whole, point


def test_a_relative_clause_inside_the_sentence_is_not_cut_off_with_its_verb() -> None:
    sentence = (
        "The neighbours restated that their constitution contains no claims to any land of ours, and that the new "
        "text, which their court has been reading since the last spring and summer, cannot be put to a vote now."
    )
    point = compress(sentence, "en", Voice(Speaker("Jane Roe"), is_name=lambda word: False))
    assert "contains no claims to any land of ours" in point
    assert "new text" not in point or "cannot be put to a vote" in point


@pytest.mark.parametrize(
    ("sentence", "point"),
    [
        ("A mine does not ask who planted it.", "Antony Blinken says a mine does not ask who planted it."),
        ("The removal of mine fields will take ten years.", "Antony Blinken says the removal of mine fields will take"),
        ("A friend of mine was killed there.", "Antony Blinken: “A friend of mine was killed there”."),
    ],
)
def test_what_is_laid_in_the_ground_is_no_pronoun(sentence: str, point: str) -> None:
    voice = Voice(Speaker("Antony Blinken", "US Secretary of State"), "they", "the United States", False, known)
    assert compress(sentence, "en", voice).startswith(point)
