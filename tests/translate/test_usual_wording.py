"""Wordings of press conferences and statements in the words of the training lines."""

from __future__ import annotations

import pytest

from briefing.translate.reading.usual_wording import usual_wording


@pytest.mark.parametrize(
    ("text", "written"),
    [
        ("I mean, you'd have to ask them.", "You'd have to ask them."),
        ("Well, look, we would not say so.", "Look, we would not say so."),
        ("So, we have seen the reports.", "We have seen the reports."),
        ("Again, we support the talks.", "I repeat, we support the talks."),
        ("Thanks, Andrea, and thanks for your patience.", "Thank you, Andrea, and thank you for your patience."),
        ("With respect to the toll, we wait.", "As for the toll, we wait."),
        ("Regarding the visit, ask the palace.", "As for the visit, ask the palace."),
        ("In terms of next steps, we wait.", "As for next steps, we wait."),
        ("They exchanged views with regard to the border.", "They exchanged views on the border."),
        ("It is yet another attempt.", "It is another attempt."),
        ("That is nothing but a lie.", "That is just a lie."),
        ("Shots were fired at around 23:50.", "Shots were fired at about 23:50."),
        ('The so-called "elections" were held.', "The so-called elections were held."),
        ("They discussed prospects for expanding trade.", "They discussed prospects of expanding trade."),
        ("Condolences to the families and loved ones!", "Condolences to the families and relatives!"),
        ("We mourn those who lost their lives at sea.", "We mourn those killed at sea."),
        ("We learned of the passing of His Holiness.", "We learned of the death of His Holiness."),
        ("It is with deep sorrow that we write.", "With deep sorrow we write."),
        ("It is worth noting that trade grew.", "It should be noted that trade grew."),
        ("Who knows what they may or may not do?", "Who knows what they may do?"),
        ("He met with a range of civil society groups.", "He met with a number of civil society groups."),
        ("He spoke of Eastern Syria.", "He spoke of eastern Syria."),
        ("Aid reached North-Eastern Syria.", "Aid reached north-eastern Syria."),
    ],
)
def test_a_wording_becomes_the_usual_one(text: str, written: str) -> None:
    assert usual_wording(text, "en") == written


@pytest.mark.parametrize(
    ("text", "written"),
    [
        ("That's not something I can comment on.", "I cannot comment on that."),
        ("It is not something that we support, and", "It is not something that we support, and"),
        ("It isn't something we're going to discuss.", "We are not going to discuss that."),
        ("Look, it’s not something we’ve seen any evidence of.", "Look, we have not seen any evidence of that."),
        ("That is not something I can speak to from here.", "I cannot speak to that from here."),
        ("It's not something we do lightly.", "It's not something we do lightly."),
        ("That's not something we have today.", "That's not something we have today."),
        ("It's not something I'd wish on my family.", "It's not something I'd wish on my family."),
    ],
)
def test_what_is_not_something_that_one_does_is_not_done(text: str, written: str) -> None:
    assert usual_wording(text, "en") == written


@pytest.mark.parametrize(
    "text",
    [
        "I mean it.",
        "Well done, said the mayor.",
        "So that is it.",
        "Thanks to the rain, the fire is out.",
        "A message of thanks for the help arrived.",
        "Regarding him as a traitor, the court jailed him.",
        "Regarding the envoy as a spy, Minsk expelled him.",
        "With respect, that is wrong.",
        "He had nothing but praise.",
        'The so-called "Western Azerbaijan" is a slogan.',
        "The passing of Executive Order 14024 surprised them.",
        "The text may or may not be true.",
        "The missile has a range of 280 kilometres.",
        "It has a range of some 40 kilometres.",
        "The Eastern Partnership summit ended in Eastern Europe.",
    ],
)
def test_another_sense_and_a_name_stay(text: str) -> None:
    assert usual_wording(text, "en") == text


@pytest.mark.parametrize(
    ("text", "written"),
    [
        ("There's no question that it is serious.", "There is no doubt that it is serious."),
        ("There is no doubt in our minds that it was planned.", "There is no doubt that it was planned."),
        ("Make no mistake: we will respond.", "Let me be clear: we will respond."),
        ("There is no reason it could not be signed.", "There is no reason why it could not be signed."),
        ("I'd refer you to the Ministry of Defence.", "I advise you to contact the Ministry of Defence."),
        ("The ball is now in their court.", "The next step is up to them."),
        ("The situation is deteriorating by the day.", "The situation is deteriorating every day."),
        ("The talks between the two broke down.", "The talks between the two failed."),
        ("It burnt down, with no casualties reported.", "It burnt down, and there are no reports of casualties."),
        ("We are monitoring the situation closely.", "We are closely following the situation."),
        ("It advised against travel to Iran.", "It advised people not to travel to Iran."),
        ("The talks were anything but easy.", "The talks were not at all easy."),
        ("The deal is all but dead.", "The deal is almost dead."),
        ("Hardly anyone believes it.", "Almost no one believes it."),
    ],
)
def test_a_stock_phrase_becomes_plain(text: str, written: str) -> None:
    assert usual_wording(text, "en") == written


@pytest.mark.parametrize(
    "text",
    [
        "There is no question of a retreat.",
        "There is no reason to panic.",
        "He gave no reason why he left.",
        "I would refer you to the statement of May.",
        "The lorry broke down on the pass.",
        "All but two have signed.",
        "They are all but two of the family.",
        "Follow the coast closely packed with hotels.",
    ],
)
def test_what_only_looks_like_a_stock_phrase_stays(text: str) -> None:
    assert usual_wording(text, "en") == text


def test_only_english_is_read_so() -> None:
    assert usual_wording("I mean, ja.", "de") == "I mean, ja."
