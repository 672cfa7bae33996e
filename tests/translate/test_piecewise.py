"""What is done around a model, with a model that says what it is told."""

from __future__ import annotations

from collections.abc import Sequence

import pytest

from briefing.translate.confidence import Curve, features, score
from briefing.translate.engine import Draft
from briefing.translate.piecewise import Piecewise


class Parrot(Piecewise):
    """Takes 40 characters, says them in capitals, and finds each source as unlikely as its translation is long."""

    signature = "parrot@1"

    def __init__(self) -> None:
        self.calibration = {"ru": Curve({"log_probability": 1.0, "reverse": 0.1}, 1.0, 0.5)}

    def directions(self) -> frozenset[tuple[str, str]]:
        return frozenset({("en", "ru"), ("en", "az")})

    def _fits(self, text: str, source: str, target: str) -> bool:
        return len(text) <= 40

    def _decode(self, texts: list[str], source: str, target: str, no_repeat: int = 0) -> list[Draft]:
        return [Draft(text.upper(), -0.1, len(text.split())) for text in texts]

    def reverse(self, pairs: Sequence[tuple[str, str]], source: str, target: str) -> list[float]:
        assert target == "ru"
        return [-float(len(translation.split())) for _, translation in pairs]


def test_the_pieces_of_a_long_sentence_are_scored_backwards_and_added_up() -> None:
    long = "The ministers met in Vienna, and the presidents spoke by telephone."
    short = "They agreed."
    first, empty, second = Parrot().translate([long, "", short], "en", "ru")
    assert first.text == long.upper() and not empty.text and second.text == short.upper()
    curve = Parrot().calibration["ru"]
    assert first.score == pytest.approx(score(features(long, first.text, -0.1, None, -11.0), curve))
    assert second.score == pytest.approx(score(features(short, second.text, -0.1, None, -2.0), curve))


def test_no_reverse_direction_is_asked_where_no_curve_counts_it() -> None:
    (draft,) = Parrot().translate(["They agreed."], "en", "az")
    assert draft.score == pytest.approx(score(features("They agreed.", draft.text, -0.1), None))


def test_several_sentences_in_one_text_are_decoded_one_by_one() -> None:
    parrot = Parrot()
    told: list[str] = []
    decode = parrot._decode

    def listen(texts: list[str], source: str, target: str, no_repeat: int = 0) -> list[Draft]:
        told.extend(texts)
        return decode(texts, source, target, no_repeat)

    parrot._decode = listen  # type: ignore[method-assign]
    text = 'The talks failed. "The border is closed." Mr. Smith left at 5 p.m. on Friday.'
    (draft,) = parrot.translate([text], "en", "az")
    assert told == ["The talks failed.", '"The border is closed."', "Mr. Smith left at 5 p.m. on Friday."]
    assert draft.text == text.upper()


class Doubtful(Parrot):
    """Finds three translations of each sentence, of which the first says half of it."""

    def _decode(self, texts: list[str], source: str, target: str, no_repeat: int = 0) -> list[Draft]:
        def found(text: str) -> Draft:
            words = text.upper().split()
            half, whole = Draft(" ".join(words[: len(words) // 2]), -0.1, 2), Draft(" ".join(words), -0.2, 4)
            return Draft(half.text, -0.1, 2, others=(whole, Draft("ELSE", -3.0, 1)))

        return [found(text) for text in texts]

    def reverse(self, pairs: Sequence[tuple[str, str]], source: str, target: str) -> list[float]:
        return [-1.0 * (len(source.split()) - len(translation.split())) for source, translation in pairs]


def test_what_tells_the_whole_source_goes_before_what_is_likelier_and_the_rest_stays_at_hand() -> None:
    text = "They met in Vienna."
    (draft,) = Doubtful().translate([text], "en", "ru")
    assert draft.text == text.upper() and draft.log_probability == pytest.approx(-0.2)
    assert draft.score == pytest.approx(
        score(features(text, draft.text, -0.2, None, 0.0), Doubtful().calibration["ru"])
    )
    assert [other.text for other in draft.others] == ["THEY MET"]  # what is far less likely isn't an alternative
    long = "The ministers met in Vienna, and the presidents spoke by telephone."
    (joined,) = Doubtful().translate([long], "en", "ru")
    assert joined.text == long.upper() and joined.others == ()


def test_without_a_curve_that_counts_the_reverse_direction_the_likeliest_stays() -> None:
    (draft,) = Doubtful().translate(["They met in Vienna."], "en", "az")
    assert draft.text == "THEY MET" and draft.others == ()


def test_a_hypothesis_without_a_loop_goes_before_one_that_is_caught_in_it() -> None:
    class Looping(Parrot):
        def _decode(self, texts: list[str], source: str, target: str, no_repeat: int = 0) -> list[Draft]:
            assert no_repeat == 0
            loop = "THE TALKS " * 12
            return [Draft(loop, -0.1, 24, others=(Draft("THEY MET.", -0.9, 3),))] * len(texts)

    (draft,) = Looping().translate(["They met."], "en", "az")
    assert draft.text == "THEY MET."


class Torn(Parrot):
    """Knows two translations of each sentence, that it finds as good; beside the other languages' the second fits."""

    hypotheses = 2

    def __init__(self) -> None:
        super().__init__()
        self.asked: list[tuple[str, list[str]]] = []

    def directions(self) -> frozenset[tuple[str, str]]:
        codes = ("en", "ru", "az", "hy")
        return frozenset((one, other) for one in codes for other in codes if one != other)

    def _decode(self, texts: list[str], source: str, target: str, no_repeat: int = 0) -> list[Draft]:
        self.asked.append((target, texts))
        return [
            Draft(f"{target} first {text}", -0.1, 4, others=(Draft(f"{target} second {text}", -0.1, 4),))
            for text in texts
        ]

    def reverse(self, pairs: Sequence[tuple[str, str]], source: str, target: str) -> list[float]:
        if "en" in (source, target):
            return [-9.0] * len(pairs)
        return [-3.0 if any(text.startswith("hy second") for text in pair) else -6.0 for pair in pairs]


def test_translations_into_other_languages_choose_where_they_are_witnesses() -> None:
    torn = Torn()
    assert torn.translate(["Peace."], "en", "hy")[0].text == "hy first Peace."
    torn.witnesses = {"hy": ("en", "ru", "az")}
    draft = torn.translate(["Peace."], "en", "hy")[0]
    assert draft.text == "hy second Peace." and [other.text for other in draft.others] == ["hy first Peace."]
    assert torn.translate(["Peace."], "en", "ru")[0].text == "ru first Peace."


def test_what_a_witness_said_is_not_decoded_again() -> None:
    torn = Torn()
    torn.witnesses = {"hy": ("en", "ru", "az"), "az": ("en", "ru", "hy")}
    for target in ("hy", "az", "ru"):
        torn.translate(["Peace.", "War.", "Peace."], "en", target)
    assert torn.asked == [(target, ["Peace.", "War."]) for target in ("hy", "ru", "az")]
    torn.translate(["Truce."], "en", "ru")
    assert torn.asked[3:] == [("ru", ["Truce."])]
