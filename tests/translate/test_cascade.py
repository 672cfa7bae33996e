from __future__ import annotations

from collections.abc import Sequence
from pathlib import Path

import pytest

from briefing.errors import InputError, ModelError
from briefing.translate.cascade import Cascade
from briefing.translate.engine import Draft, Engine
from briefing.translate.glossary import Glossary, Term
from briefing.translate.memory import Memory


class Echo:
    """Knows a few sentences by heart, fails on those that say "fail", and counts what it's asked."""

    signature, origin = "echo@1", "model"
    known = {  # noqa: RUF012
        "The parties agreed.": Draft("Стороны договорились", -0.1, 5, 0.9, 0.5),
        "They did not agree.": Draft("Они договорились.", -0.5, 5, 0.8, 0.5),
        "We doubt it.": Draft("Мы сомневаемся.", -2.0, 5, 0.2, 0.5),
    }

    def __init__(self) -> None:
        self.batches: list[list[str]] = []

    def directions(self) -> frozenset[tuple[str, str]]:
        return frozenset({("en", "ru")})

    def supports(self, source: str, target: str) -> bool:
        return (source, target) == ("en", "ru")

    def translate(self, sentences: Sequence[str], source: str, target: str) -> list[Draft]:
        self.batches.append(list(sentences))
        if any("fail" in sentence for sentence in sentences):
            raise ModelError("out of memory")
        return [self.known.get(sentence, Draft("")) for sentence in sentences]


@pytest.fixture
def echo() -> Echo:
    return Echo()


@pytest.fixture
def memory(tmp_path: Path) -> Memory:
    memory = Memory(tmp_path / "memory.sqlite")
    memory.add({"en": "The talks will go on in Vienna on 15 May.", "ru": "Переговоры продолжатся в Вене 15 мая."})
    return memory


def test_the_model_translates_what_memories_do_not_know(echo: Echo, memory: Memory) -> None:
    assert isinstance(echo, Engine)
    sentences = [
        "The talks will go on in Vienna on 15 May.",
        "The parties agreed.",
        "",
        "The talks will go on in Vienna on 16 May.",
        "The parties agreed.",
    ]
    translations = Cascade(echo, [memory]).translate(sentences, "en", "ru")
    assert [t.text for t in translations] == [
        "Переговоры продолжатся в Вене 15 мая.",
        "Стороны договорились.",
        "",
        "Переговоры продолжатся в Вене 16 мая.",
        "Стороны договорились.",
    ]
    assert [t.origin for t in translations] == ["memory", "model", "model", "fuzzy", "model"]
    assert [t.engine for t in translations][:2] == ["memory:own", "echo@1"]
    assert translations[0].score == 1.0 and 0.85 <= translations[3].score < 1
    assert all(t.flags == () for t in translations)
    assert echo.batches == [["The parties agreed."]]


def test_names_and_numbers_are_exchanged_in_an_approved_sentence_where_the_model_is_in_doubt(
    echo: Echo, tmp_path: Path
) -> None:
    memory = Memory(tmp_path / "memory.sqlite")
    memory.add({"en": "Lavrov met Mirzoyan in Moscow.", "ru": "Лавров встретился с Мирзояном в Москве."})
    sentences = ["Bayramov met Mirzoyan in Tehran.", "Zakharova met Mirzoyan in Moscow.", "We doubt it."]
    adapted, woman, nothing = Cascade(echo, [memory]).translate(sentences, "en", "ru")
    assert (adapted.text, adapted.origin) == ("Байрамов встретился с Мирзояном в Тегеране.", "fuzzy")
    assert adapted.score < 0.85 and adapted.flags == ()
    assert woman.origin == "model"  # встретился would have to become встретилась
    assert nothing.text == "Мы сомневаемся."
    assert Cascade(echo, [memory], fuzzy=1).translate(sentences[:1], "en", "ru")[0].origin == "model"


def test_the_words_of_a_speaker_are_translated_by_themselves(echo: Echo, memory: Memory) -> None:
    lines = [
        "A. Mirzoyan: “The parties agreed”.",
        "Ruben Karapetyan: “We doubt it”.",
        "Mirzoyan: The talks will go on in Vienna on 15 May",
        "Someone Unheardof: “The parties agreed”.",
        "Foreign minister: The parties agreed",
    ]
    made = Cascade(echo, [memory]).translate(lines, "en", "ru")
    assert [line.text for line in made] == [
        "Мирзоян: «Стороны договорились».",
        "Рубен Карапетян: «Мы сомневаемся».",
        "Мирзоян: Переговоры продолжатся в Вене 15 мая",
        "Someone Unheardof: «Стороны договорились».",
        "Министр иностранных дел: Стороны договорились",
    ]
    assert [line.origin for line in made] == ["model", "model", "fuzzy", "model", "model"]
    assert made[0].flags == () and made[1].flags == ("low-confidence",)
    assert "untranslated" in made[3].flags
    assert "A. Mirzoyan: “The parties agreed”." not in [text for batch in echo.batches for text in batch]


def test_checks_flag_what_the_model_got_wrong(echo: Echo) -> None:
    wrong, doubtful = Cascade(echo).translate(["They did not agree.", "We doubt it."], "en", "ru")
    assert wrong.flags == ("negation",) and wrong.score == 0.8
    assert doubtful.flags == ("low-confidence",) and doubtful.score == 0.2


def test_a_failure_is_told_once(echo: Echo, caplog: pytest.LogCaptureFixture) -> None:
    cascade = Cascade(echo)
    cascade.translate(["This will fail.", "That will fail.", "All fail."], "en", "ru")
    assert caplog.messages == ["echo@1 failed on 3 sentences: out of memory"]
    caplog.clear()
    cascade.translate(["The parties agreed."], "en", "ru")
    cascade.translate(["This will fail."], "en", "ru")
    assert caplog.messages == ["echo@1 failed on 1 sentence: out of memory"]


def test_a_sentence_that_fails_costs_no_other(echo: Echo) -> None:
    sentences = ["The parties agreed.", "This will fail.", "We doubt it.", "Unknown words."]
    translations = Cascade(echo).translate(sentences, "en", "ru")
    assert [t.text for t in translations] == [
        "Стороны договорились.",
        "This will fail.",
        "Мы сомневаемся.",
        "Unknown words.",
    ]
    for lost in (translations[1], translations[3]):
        assert lost.flags == ("untranslated", "low-confidence") and lost.score == 0.0


def test_without_an_engine_or_a_direction_only_memories_answer(echo: Echo, memory: Memory) -> None:
    known = "The talks will go on in Vienna on 15 May."
    for cascade, target in ((Cascade(None, [memory]), "ru"), (Cascade(echo, [memory]), "hy")):
        first, second = cascade.translate([known, "Something else."], "en", target)
        assert first.origin == ("memory" if target == "ru" else "model")
        assert second.text == "Something else." and "untranslated" in second.flags
    assert Cascade(None).signature == "none"


def test_own_memory_wins_over_the_shipped_one(tmp_path: Path) -> None:
    memories = []
    for name, text in (("own", "Своё."), ("default", "Чужое.")):
        memory = Memory(tmp_path / f"{name}.sqlite")
        memory.add({"en": "The parties agreed.", "ru": text})
        memories.append(memory)
    assert Cascade(None, memories).translate(["The parties agreed."], "en", "ru")[0].text == "Своё."


def test_an_exact_match_wins_over_a_similar_one_in_an_earlier_memory(memory: Memory, tmp_path: Path) -> None:
    other = Memory(tmp_path / "other.sqlite")
    other.add({"en": "The talks will go on in Vienna on 16 May.", "ru": "Точный перевод."})
    sentence = "The talks will go on in Vienna on 16 May."
    assert Cascade(None, [memory, other]).translate([sentence], "en", "ru")[0].text == "Точный перевод."


def test_the_glossary_judges_memories_too(echo: Echo, memory: Memory) -> None:
    glossary = Glossary(
        [Term({"en": ("talks",), "ru": ("консультации",)}), Term({"en": ("agree",), "ru": ("согласие",)})]
    )
    sentences = ["The talks will go on in Vienna on 15 May.", "The parties agreed."]
    assert [t.flags for t in Cascade(echo, [memory], glossary).translate(sentences, "en", "ru")] == [
        ("glossary",),
        ("glossary",),
    ]


def test_the_detector_is_passed_on(echo: Echo) -> None:
    cascade = Cascade(echo, detect=lambda text: "uk")
    echo.known = {"They met in the city today.": Draft("Вони зустрілись сьогодні вранці біля міста.", -0.1, 8, 0.9)}
    assert "wrong-language" in cascade.translate(["They met in the city today."], "en", "ru")[0].flags


@pytest.mark.parametrize("text", ["😀 👍", "•", "...", "???", "https://example.com/a?b=c", "— …"])
def test_what_has_no_words_stays_as_it_is(echo: Echo, text: str) -> None:
    (found,) = Cascade(echo).translate([text], "en", "ru")
    assert (found.text, found.flags) == (text, ())


def test_a_number_or_a_word_beside_an_address_is_translated(echo: Echo) -> None:
    texts = ["See https://example.com now", "15", "é", 60 * "." + "a"]
    Cascade(echo).translate(texts, "en", "ru")
    assert echo.batches == [texts]


def test_the_same_language_comes_back_as_it_is(echo: Echo) -> None:
    assert Cascade(echo).translate(["As it is."], "en", "en")[0].text == "As it is."


def test_the_fuzzy_threshold_is_a_share() -> None:
    with pytest.raises(InputError, match="between 0 and 1"):
        Cascade(None, fuzzy=85)


def test_the_tiny_model_in_the_cascade(tiny_model: Path) -> None:
    from briefing.translate.ctranslate2 import CTranslate2Engine

    cascade = Cascade(CTranslate2Engine(tiny_model, threads=1))
    translation = cascade.translate(["The parties agreed to meet in May."], "en", "hy")[0]
    assert translation.engine.startswith("tiny@") and "low-confidence" in translation.flags


def test_another_draft_takes_the_place_of_one_that_a_check_objects_to(echo: Echo) -> None:
    right = Draft("Они не договорились.", -0.6, 5, 0.7, 0.5)
    echo.known = {
        "They did not agree.": Draft("Они договорились.", -0.5, 5, 0.8, 0.5, others=(right,)),
        "They met 3 times.": Draft("Они встретились 4 раза.", -0.5, 5, 0.8, 0.5, others=(right,)),
        "The parties agreed.": Draft("Стороны договорились", -0.1, 5, 0.9, 0.5, others=(right,)),
    }
    negated, miscounted, agreed = Cascade(echo).translate([*echo.known], "en", "ru")
    assert (negated.text, negated.flags, negated.score) == ("Они не договорились.", (), 0.7)
    assert (miscounted.text, miscounted.flags) == ("Они встретились 4 раза.", ("number-mismatch",))  # neither is right
    assert agreed.text == "Стороны договорились."


def test_another_draft_takes_the_place_of_one_whose_grammar_is_wrong(echo: Echo) -> None:
    faulty, sound = "Португальская кабинета составила бюджет.", "Португальский кабинет составил бюджет."
    echo.known = {
        "The cabinet has drawn up a budget.": Draft(
            faulty, -0.5, 5, 0.8, 0.5, others=(Draft(sound, -0.6, 5, 0.7, 0.5),)
        ),
        "The cabinet drew up the budget.": Draft(faulty, -0.5, 5, 0.8, 0.5, others=(Draft(faulty, -0.6, 5, 0.7, 0.5),)),
    }
    other, kept = Cascade(echo).translate([*echo.known], "en", "ru")
    assert (other.text, other.flags) == (sound, ())
    assert kept.score == 0.8 and "low-confidence" in kept.flags
