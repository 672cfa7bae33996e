"""Codes and names of languages."""

from __future__ import annotations

import pytest

from briefing.errors import InputError
from briefing.language.names import (
    FAMILIES,
    NAMES,
    SUPPORTED,
    describe,
    language_code,
    model_code,
    supported_names,
    unsupported_message,
)


@pytest.mark.parametrize(
    ("given", "code"),
    [
        ("en", "en"),
        ("EN", "en"),
        ("eng", "en"),
        ("English", "en"),
        (" en-US ", "en"),
        ("en_XX", "en"),
        ("«русский»", "ru"),
        ("Russian", "ru"),
        ("rus_Cyrl", "ru"),
        ("az-Latn", "az"),
        ("aze_Latn", "az"),
        ("azj_Latn", "az"),
        ("AZƏRBAYCANCA", "az"),
        ("Azerbaijani", "az"),
        ("hye", "hy"),
        ("hy-AM", "hy"),
        ("ՀԱՅԵՐԵՆ", "hy"),
        ("<2hy>", "hy"),
        ("İngilis", "en"),
    ],
)
def test_language_code(given: str, code: str) -> None:
    assert language_code(given) == code


@pytest.mark.parametrize("given", ["", "tr", "Turkish", "az-Cyrl", "xx", "en,ru", "english-us", "e"])
def test_what_is_not_supported_is_refused_with_what_is(given: str) -> None:
    with pytest.raises(InputError, match=r"en \(English\), ru \(Russian\), az \(Azerbaijani\), hy \(Armenian\)"):
        language_code(given)


def test_every_family_code_comes_back() -> None:
    for family, codes in FAMILIES.items():
        for language, code in codes.items():
            assert language_code(code) == language
            assert model_code(language, family) == code


def test_mbart_has_no_armenian() -> None:
    with pytest.raises(InputError, match="mbart50 models don't have Armenian"):
        model_code("hy", "mbart50")
    with pytest.raises(InputError, match="no model family called 'bloom'"):
        model_code("hy", "bloom")


def test_messages() -> None:
    assert supported_names() == "English, Russian, Azerbaijani and Armenian"
    expected = "this text is in Turkish (tr); briefing reads English, Russian, Azerbaijani and Armenian"
    assert unsupported_message("tr") == expected
    assert describe("und") == "an unknown language"
    assert describe("xx") == "xx"


def test_supported_languages_have_names() -> None:
    assert set(SUPPORTED) <= set(NAMES)
    assert all(name.english and name.native for name in NAMES.values())
