"""How speakers are referred to, and what their "we" stands for."""

from __future__ import annotations

import pytest

from briefing import catalog
from briefing.document import Document, Speaker
from briefing.summarize import Truecaser
from briefing.summarize.people.group import group_of
from briefing.summarize.people.voice import Voice, armenian_subject
from briefing.summarize.summarizer import Voices
from tests.summarize.reading import read


@pytest.mark.parametrize(
    ("language", "name", "subject"),
    [
        ("en", "Antony Blinken", "Antony Blinken"),
        ("en", "Ministry of Foreign Affairs", "The Ministry of Foreign Affairs"),
        ("en", "Spokesperson for the Secretary-General", "The Spokesperson for the Secretary-General"),
        ("en", "Armenia's foreign ministry", "Armenia's foreign ministry"),
        ("ru", "МИД России", "МИД России"),
        ("hy", "Արարատ Միրզոյան", "Արարատ Միրզոյանը"),
        ("hy", "ՀՀ ԱԳՆ", "ՀՀ ԱԳՆ-ն"),
        ("hy", "Մարիա Զախարովա", "Մարիա Զախարովան"),
        ("az", "Ceyhun Bayramov", "Ceyhun Bayramov"),
    ],
)
def test_subject(language: str, name: str, subject: str) -> None:
    assert Voice(Speaker(name)).subject(language) == subject


def test_bodies_and_plurals() -> None:
    assert Voice(Speaker("G7 Foreign Ministers")).plural
    assert Voice(Speaker("Министры иностранных дел России и Ирана")).plural
    assert not Voice(Speaker("Ministry of Foreign Affairs")).plural
    assert Voice(Speaker("Azərbaycan Respublikası Xarici İşlər Nazirliyi")).body
    assert not Voice(Speaker("High Representative of the European Union")).body
    assert not Voice(Speaker("Antony Blinken")).body


def test_an_institution_whose_name_does_not_say_so_takes_no_article() -> None:
    voice = Voice(Speaker("Open Doors International"), institution=True)
    assert voice.body and voice.subject("en") == "Open Doors International"


@pytest.mark.parametrize(
    ("role", "group"),
    [
        ("Foreign Minister of Georgia", "Georgia"),
        ("Georgian ambassador in Armenia", "Georgia"),
        ("Ambassador of Georgia to the Republic of Armenia", "Georgia"),
        ("Head of Mission of Open Doors in Armenia", ""),
    ],
)
def test_where_an_office_is_held_is_not_whose_it_is(role: str, group: str) -> None:
    assert group_of(Speaker("Ann Roe", role), Document("We are here.", language="en")) == group


def test_armenian_article() -> None:
    assert armenian_subject("Հայաստան") == "Հայաստանը"
    assert armenian_subject("Թուրքիա") == "Թուրքիան"


@pytest.mark.parametrize(
    ("language", "speaker", "text", "group"),
    [
        ("en", Speaker("X", "US Secretary of State"), "", "the United States"),
        ("en", Speaker("X", "German Foreign Minister"), "", "Germany"),
        ("en", Speaker("Ministry of Health"), "", "the Ministry of Health"),
        ("en", Speaker("Norway's Health Ministry"), "", "Norway's Health Ministry"),
        ("en", Speaker("X", "Department Spokesperson"), "1:19 p.m. EDT\n\nMR X: Hi.", "the United States"),
        ("en", Speaker("X", "Mayor"), "Nothing about it.", ""),
        ("ru", Speaker("X", "официальный представитель МИД России"), "", "Россия"),
        ("ru", Speaker("X", "эксперт"), "", ""),
        ("az", Speaker("X", "Azərbaycanın xarici işlər naziri"), "", "Azərbaycan"),
        ("hy", Speaker("X", "ՀՀ արտաքին գործերի նախարար"), "", "Հայաստան"),
    ],
)
def test_group(language: str, speaker: Speaker, text: str, group: str) -> None:
    assert group_of(speaker, Document(text, language=language)) == group


def test_a_body_that_the_document_writes_small_is_small_behind_the_article() -> None:
    small = read("According to the harbour authority, the port of Ulm will close in May.", "en", title="The port")
    assert _voices(small).of(Speaker("Harbour authority")).subject("en") == "The harbour authority"
    tall = read("The Harbour authority closed the port. The harbour authority may open it.", "en", title="The port")
    assert _voices(tall).of(Speaker("Harbour authority")).subject("en") == "The Harbour authority"


def _voices(document: Document) -> Voices:
    return Voices(document, Truecaser(catalog.embedded_folder() / "truecase.npz"))
