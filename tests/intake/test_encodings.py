"""From bytes to text: every usual encoding, damaged text, and what is no text."""

from __future__ import annotations

import pytest

from briefing.errors import InputError
from briefing.intake.encoding import decode

RUSSIAN = "Министр иностранных дел заявил: «Применение силы неприемлемо». Да, это так — и точка."
TURKISH = "Dışişleri Bakanlığı açıkladı: güç kullanımı kabul edilemez, şiddet çözüm değildir."
AZERBAIJANI = "Nazirlik bildirir ki, güc tətbiqi yolverilməzdir; “sülh” əsasdır."
ARMENIAN = "Ուժի կիրառումն անընդունելի է, ասել է նախարարը։"
WESTERN = "The minister, José Sánchez, met Renée Müller — it’s “naïve”, he said."

ALL = [RUSSIAN, TURKISH, AZERBAIJANI, ARMENIAN, WESTERN]


@pytest.mark.parametrize("text", ALL)
@pytest.mark.parametrize("encoding", ["utf-8", "utf-8-sig", "utf-16", "utf-16-le", "utf-16-be", "utf-32"])
def test_unicode(text: str, encoding: str) -> None:
    assert decode(text.encode(encoding), "a.txt") == text


@pytest.mark.parametrize(
    ("text", "encoding"),
    [
        *((RUSSIAN.replace("—", "-"), encoding) for encoding in ("cp1251", "mac_cyrillic")),
        *(
            (RUSSIAN.translate({0xAB: '"', 0xBB: '"', 0x2014: "-"}), encoding)
            for encoding in ("koi8-r", "cp866", "iso8859-5")
        ),
        (TURKISH, "cp1254"),
        (TURKISH, "iso8859-9"),
        (WESTERN, "cp1252"),
    ],
)
def test_older_encodings(text: str, encoding: str) -> None:
    assert decode(text.encode(encoding), "a.txt") == text
    assert decode("\n".join([text] * 300).encode(encoding), "a.txt") == "\n".join([text] * 300)


def test_foreign_letters_late_in_the_text() -> None:
    text = "All of this is English.\n" * 5000 + RUSSIAN
    assert decode(text.encode("cp1251"), "a.txt") == text


def test_few_broken_places_do_not_hide_utf8() -> None:
    assert decode((RUSSIAN * 3).encode() + b"\xff end", "a.txt") == RUSSIAN * 3 + "\ufffd end"


def test_padding_nulls_do_not_make_it_binary() -> None:
    assert decode((RUSSIAN * 5).encode() + b"\x00", "a.txt").rstrip("\x00") == RUSSIAN * 5


@pytest.mark.parametrize("text", [RUSSIAN, AZERBAIJANI, ARMENIAN])
@pytest.mark.parametrize("wrong", ["cp1252", "cp1251"])
def test_utf8_that_was_read_wrongly_is_restored(text: str, wrong: str) -> None:
    misread = "".join(bytes([byte]).decode("latin-1" if _undefined(byte, wrong) else wrong) for byte in text.encode())
    assert misread != text
    assert decode(misread.encode(), "a.txt") == text


def _undefined(byte: int, encoding: str) -> bool:
    try:
        bytes([byte]).decode(encoding)
    except UnicodeDecodeError:
        return True
    return False


@pytest.mark.parametrize(
    "text",
    [
        "".join("?" if letter.isalpha() else letter for letter in RUSSIAN),
        "".join("\ufffd" if letter.isalpha() else letter for letter in RUSSIAN),
        ("И " + RUSSIAN).encode().decode("cp1251", "replace"),  # one byte is lost
    ],
)
def test_damaged_text_is_refused(text: str) -> None:
    with pytest.raises(InputError, match=r"the letters of a\.txt were damaged"):
        decode(text.encode(), "a.txt")


@pytest.mark.parametrize("data", [bytes(range(256)) * 9, b"\x00" * 5000, b"ab\x00\x01\x02" * 100, b"\x01\x02" * 9])
def test_binary_is_refused(data: bytes) -> None:
    with pytest.raises(InputError, match=r"a\.txt"):
        decode(data, "a.txt")


@pytest.mark.parametrize("data", [bytes(range(256)) * 9, b"\x00" * 5000, bytes(range(128, 256)) * 9])
def test_what_is_only_called_a_pdf_is_to_be_saved_as_one(data: bytes) -> None:
    with pytest.raises(InputError, match=r"a\.PDF isn't a sound PDF file"):
        decode(data, "a.PDF")


def test_questions_are_no_damage() -> None:
    text = "QUESTION: Why? And when? Who? " * 10
    assert decode(text.encode(), "a.txt") == text


@pytest.mark.parametrize(
    ("text", "encoding"),
    [
        ("The port of Durrës reopened on Monday, the ministry said, after a week of storms.", "iso8859_1"),
        ("The café owner said no.", "cp1252"),
        ("Côte d'Ivoire will send two hundred police officers to the mission.", "cp1252"),
    ],
)
def test_no_cyrillic_letter_stands_in_a_latin_word(text: str, encoding: str) -> None:
    assert decode(text.encode(encoding), "a.txt") == text


def test_letters_that_became_question_marks_are_damage() -> None:
    text = "Prezident bildirdi ki, dövlətin sərhədləri dəyişməyəcək və müqavilə tezliklə imzalanacaq."
    with pytest.raises(InputError, match="damaged"):
        decode(text.replace("ə", "?").encode("cp1254"), "a.txt")
