"""Headlines that consist of a name and a title."""

from __future__ import annotations

from briefing import Briefer
from briefing.brief import Translation
from briefing.document import Document
from briefing.titled import titled

TITLES = {"en": "On sanctions", "ru": "О санкциях", "hy": "Պատժամիջոցների մասին"}


def drafts(text: str) -> dict[str, Translation]:
    return {target: Translation(text, "model", "tiny", 0.2, ("low-confidence",)) for target in ("ru", "hy", "az")}


def test_a_known_name_and_the_title_that_people_translated() -> None:
    made = titled(("Sergey Lavrov", TITLES), "en", drafts("Лав."))
    assert (made["ru"].text, made["ru"].flags, made["ru"].score) == ("Сергей Лавров о санкциях", (), 1.0)
    assert made["hy"].text == "Սերգեյ Լավրով՝ պատժամիջոցների մասին"
    assert made["az"] == drafts("Лав.")["az"]  # no title: the whole was translated


def test_an_unknown_name_stays_as_doubtful_as_it_is() -> None:
    made = titled(("Ebbe Quist", TITLES), "en", drafts("Эббе Квист."))
    assert (made["ru"].text, made["ru"].flags) == ("Эббе Квист о санкциях", ("low-confidence",))


def test_another_headline_is_translated_as_it_stands() -> None:
    assert titled(None, "en", drafts("Лавров: мир."))["ru"].text == "Лавров: мир."


def test_a_brief_asks_for_the_name_alone() -> None:
    text = (
        "Ebbe Quist, Department Spokesperson\n\nMR QUIST: On the peace treaty, we have seen the text, we think it is a "
        "good text, and there is no reason whatsoever why the two sides could not sign it before the end of the year.\n"
    )
    brief = Briefer().brief(Document(text), to=["ru"], points=1)
    assert brief.headline is not None and brief.headline.text.startswith("Quist on ")
    assert brief.headline.translations["ru"].text.endswith(" о переговорах и мире")
