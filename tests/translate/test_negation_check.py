from __future__ import annotations

import pytest

from briefing.translate.negation_check import negation_differs
from briefing.translate.negations import strong

NO = [
    ("en", "We do not accept this."),
    ("en", "They can't come and won't call."),
    ("en", "Nobody was hurt."),
    ("en", "The use of force is unacceptable."),
    ("en", "They left without a word."),
    ("ru", "Мы не принимаем этого."),
    ("ru", "Пострадавших нет."),
    ("ru", "Применение силы недопустимо."),
    ("ru", "Они ушли без единого слова."),
    ("az", "Biz bunu qəbul etmirik."),
    ("az", "Bu, mümkün deyil."),
    ("az", "Xəsarət alan yoxdur."),
    ("az", "Heç kim gəlmədi."),
    ("az", "Güc tətbiqi yolverilməzdir."),
    ("az", "Onlar razılaşmayacaqlar."),
    ("az", "Qərar qəbul edilməyib."),
    ("az", "Bunu edə bilmərik."),
    ("hy", "Մենք սա չենք ընդունում։"),
    ("hy", "Տուժածներ չկան։"),
    ("hy", "Ուժի կիրառումն անընդունելի է։"),
    ("hy", "Նրանք հեռացան առանց խոսքի։"),
    ("hy", "Ոչ ոք չի եկել։"),
    ("hy", "Մի՛ վախեցեք։"),
]
YES = [
    ("en", "We accept the note."),
    ("en", "The northern knot was untied."),
    ("ru", "Небо над немецким городом ясное, нефть дорожает."),
    ("ru", "Безопасность обеспечена."),
    ("az", "Nümayəndə heyəti dəmir yolu ilə gəldi, əmr verildi."),
    ("az", "Tamaz Kəşmirdə təmir işlərinə baxdı."),
    ("az", "Sərhədin müəyyən edilməsi davam edir."),
    ("hy", "Չինաստանը չորս օրում չափեց չափազանց երկար սահմանը։"),
    ("hy", "Նա գնաց Չարենցավան։"),
]


@pytest.mark.parametrize(("language", "text"), NO)
def test_says_no(language: str, text: str) -> None:
    assert strong(text, language)


@pytest.mark.parametrize(("language", "text"), YES)
def test_says_yes(language: str, text: str) -> None:
    assert strong(text, language) == []


def test_both_sides_have_to_agree() -> None:
    assert not negation_differs("We do not accept this.", "Мы этого не принимаем.", "en", "ru")
    assert negation_differs("We do not accept this.", "Мы это принимаем.", "en", "ru")
    assert negation_differs("We accept this.", "Biz bunu qəbul etmirik.", "en", "az")
    assert negation_differs("Применение силы недопустимо.", "Ուժի կիրառումը ընդունելի է։", "ru", "hy")


def test_a_hint_is_enough_on_the_other_side() -> None:
    assert not negation_differs("He refused to answer.", "Он не ответил.", "en", "ru")
    assert not negation_differs("The road is unsafe.", "Дорога не безопасна.", "en", "ru")
    assert not negation_differs("At least five died.", "Погибли не менее пяти человек.", "en", "ru")


@pytest.mark.parametrize(
    ("source", "target", "pair"),
    [
        (
            "Russia does not recognise the independence of Kosovo.",
            "Россия признаёт независимость Косова.",
            ("en", "ru"),
        ),
        ("He does not bear responsibility.", "Он несёт ответственность.", ("en", "ru")),
        ("It repeatedly said it will not accept this.", "Она неоднократно заявляла, что примет это.", ("en", "ru")),
        ("Despite the talks, they did not agree.", "Несмотря на переговоры, они договорились.", ("en", "ru")),
        ("The French minister did not sign it.", "Fransız nazir onu imzalayıb.", ("en", "az")),
    ],
)
def test_words_that_only_begin_or_end_like_a_negation_excuse_none(
    source: str, target: str, pair: tuple[str, str]
) -> None:
    assert negation_differs(source, target, *pair)


@pytest.mark.parametrize(
    ("source", "target", "pair"),
    [
        ("Not only Yerevan but also Baku agreed.", "Համաձայնել է ոչ միայն Երևանը, այլև Բաքուն։", ("en", "hy")),
        ("Resolution No. 5 was adopted.", "Резолюция № 5 принята.", ("en", "ru")),
        ("According to Ahmed, it is true.", "Əhmədin sözlərinə görə, bu doğrudur.", ("en", "az")),
    ],
)
def test_what_looks_like_a_negation_and_is_none(source: str, target: str, pair: tuple[str, str]) -> None:
    assert not negation_differs(source, target, *pair)


@pytest.mark.parametrize(
    ("language", "kept", "turned"),
    [
        (
            "ru",
            "Министры договорились освободить не более 1200 студентов.",
            "Министры договорились не освобождать не более 1200 студентов.",
        ),
        (
            "az",
            "Nazirlər 1200-dən çox olmayan tələbəni azad etməyi qərara aldılar.",
            "Nazirlər 1200-dən çox olmayan tələbəni azad etmədilər.",
        ),
        (
            "hy",
            "Նախարարները համաձայնեցին ազատել ոչ ավելի քան 1200 ուսանողի։",
            "Նախարարները չհամաձայնեցին ազատել ոչ ավելի քան 1200 ուսանողի։",
        ),
    ],
)
def test_a_bound_with_not_excuses_no_other_negation(language: str, kept: str, turned: str) -> None:
    english = "The ministers agreed to exempt not more than 1,200 students."
    refused = "The ministers did not agree to exempt not more than 1,200 students."
    assert not negation_differs(english, kept, "en", language)
    assert negation_differs(english, turned, "en", language)
    assert negation_differs(turned, english, language, "en")
    assert negation_differs(refused, kept, "en", language)
    assert not negation_differs(refused, turned, "en", language)


def test_a_bound_put_without_not_is_no_mistake() -> None:
    assert not negation_differs(
        "No more than ten came, and no one spoke.", "Пришли лишь десять, все молчали, но не долго.", "en", "ru"
    )
    assert not negation_differs("He is no longer there.", "Его там больше не видно.", "en", "ru")


def test_an_armenian_word_may_have_its_no_inside() -> None:
    assert not negation_differs("Դրույքը թողել են անփոփոխ։", "Ставку оставили без изменений.", "hy", "ru")
