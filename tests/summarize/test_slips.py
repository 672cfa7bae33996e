"""A slip of the tongue is mended where it shows how; no other sentence with one is a key point."""

from __future__ import annotations

import pytest

from briefing.document import Speaker
from briefing.summarize.people.voice import Voice
from briefing.summarize.wording.compress import compress
from briefing.summarize.wording.slips import is_slip, mended, mends


@pytest.mark.parametrize(
    ("language", "sentence", "expected"),
    [
        ("en", "We will send 300 -- I'm sorry, 3,000 troops by Friday.", "We will send 3,000 troops by Friday."),
        ("en", "It costs $2.3 billion -- $2.6 billion, excuse me, with parts.", "It costs $2.6 billion with parts."),
        ("en", "The talks open in March – sorry, in May in Geneva.", "The talks open in May in Geneva."),
        ("en", "The envoy arrived from Sarenia, I mean, from Marava.", "The envoy arrived from Marava."),
        (
            "en",
            "Twelve soldiers were killed at Tamar -- sorry, thirteen soldiers, one died last night.",
            "Thirteen soldiers were killed at Tamar.",
        ),
        ("ru", "Мы направим 300 — извините, 3 000 военных.", "Мы направим 3 000 военных."),
        ("ru", "Переговоры пройдут в марте, точнее, в мае.", "Переговоры пройдут в мае."),
        ("az", "Biz 300 – üzr istəyirəm, 3 000 əsgər göndərəcəyik.", "Biz 3 000 əsgər göndərəcəyik."),
        ("az", "Danışıqlar martda, daha doğrusu, mayda keçiriləcək.", "Danışıqlar mayda keçiriləcək."),
        ("hy", "Մենք կուղարկենք 300 — ներողություն, 3 000 զինվոր։", "Մենք կուղարկենք 3 000 զինվոր։"),
        ("hy", "Բանակցությունները կլինեն մարտին, ավելի ճիշտ՝ մայիսին։", "Բանակցությունները կլինեն մայիսին։"),
    ],
)
def test_what_is_right_takes_the_place(language: str, sentence: str, expected: str) -> None:
    assert mended(sentence, language) == expected
    assert not is_slip(sentence, language)


@pytest.mark.parametrize(
    ("language", "sentence", "slip"),
    [
        ("en", "We met the minister -- sorry, somebody from her office.", True),
        ("en", "Prices rose by 3 percent -- sorry, the index did.", True),
        ("ru", "Мы встретились с министром — простите, с кем-то из его людей.", True),
        ("az", "Biz nazirlə – üzr istəyirəm, müavinlə görüşdük.", True),
        ("hy", "Մենք հանդիպեցինք նախարարին — ներողություն, տեղակալին։", True),
        ("en", "We are sorry, and we will pay 300 million euros.", False),
        ("en", "I'm sorry, but the talks failed.", False),
        ("en", "The minister -- who is sorry, I think -- will resign.", False),
        ("ru", "Это, простите, абсурд.", False),
        ("ru", "Мы помогаем Европе, точнее, всем её странам.", False),
    ],
)
def test_what_stays(language: str, sentence: str, slip: bool) -> None:
    assert mended(sentence, language) == sentence
    assert is_slip(sentence, language) is slip


@pytest.mark.parametrize(
    ("language", "sentence", "following", "taken_back"),
    [
        ("en", "The sanctions will be imposed in March.", "I misspoke: in May.", True),
        ("en", "Of our citizens, 27 are held.", "Sorry, 26, one was released last night.", True),
        ("en", "The troops leave by Friday.", "Excuse me, by Saturday.", True),
        ("ru", "Санкции введут в марте.", "Извините, в мае.", True),
        ("ru", "Санкции введут в марте.", "Оговорился: в мае.", True),
        ("az", "Sərhəddə 27 nəfər saxlanılır.", "Üzr istəyirəm, 26 nəfər.", True),
        ("hy", "Սահմանին պահվում է 27 մարդ։", "Ներողություն, 26 մարդ։", True),
        ("en", "Of our citizens, 27 are held.", "Sorry, two more things.", False),
        ("en", "Of our citizens, 27 are held.", "Sorry, I cannot say more.", False),
        ("en", "The talks failed again.", "Sorry, 26 years is a long time.", False),
        ("en", "Of our citizens, 27 are held.", "We are sorry, 26 families wait.", False),
        ("ru", "Санкции введут в марте.", "Извините, я не могу сказать больше.", False),
    ],
)
def test_the_next_sentence_mends_one(language: str, sentence: str, following: str, taken_back: bool) -> None:
    assert mends(following, sentence, language) is taken_back


def test_the_point_says_what_is_right() -> None:
    voice = Voice(Speaker("Paul Okonkwo"), is_name=lambda word: False)
    sentence = "The contract is worth $2.3 billion -- $2.6 billion, excuse me, with the spare parts."
    assert compress(sentence, "en", voice) == (
        "Paul Okonkwo says the contract is worth $2.6 billion with the spare parts."
    )
