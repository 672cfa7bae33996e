"""Faults of Azerbaijani grammar that are seen in the sentence alone."""

from __future__ import annotations

import pytest

from briefing.translate.grammar.azerbaijani import mended

MENDED = [
    ("Həkimlər bu xəstəliki tanımır.", "Həkimlər bu xəstəliyi tanımır."),
    ("Zavod yanacaqın yarısını alıb.", "Zavod yanacağın yarısını alıb."),
    ("Oğlan yataq otağıdan çıxıb.", "Oğlan yataq otağından çıxıb."),
    ("Mağaranın ağızı bağlanıb.", "Mağaranın ağzı bağlanıb."),
    ("Tələbələr qrupumıza qoşulub.", "Tələbələr qrupumuza qoşulub."),
    ("Onlar məsum şəxslərdır.", "Onlar məsum şəxslərdir."),
    ("Jurnalistlər nazirilərə sual verib.", "Jurnalistlər nazirlərə sual verib."),
    ("Bina yerində qalmamır.", "Bina yerində qalmır."),
    ("Tərəflər danışıqlara qayıdmalıdır.", "Tərəflər danışıqlara qayıtmalıdır."),
    ("Körpü 2010-ci ildə tikilib.", "Körpü 2010-cu ildə tikilib."),
    ("Qanun küçədə siqaret çəkmək qadağan edir.", "Qanun küçədə siqaret çəkməyi qadağan edir."),
    ("Komissiya sənədləri açıqlamaq imtina edir.", "Komissiya sənədləri açıqlamaqdan imtina edir."),
    ("Dəstə xilasetmə işlərini aparmaq başlayıb.", "Dəstə xilasetmə işlərini aparmağa başlayıb."),
    ("Sərhədçilərə gözləmək tapşırılıblar.", "Sərhədçilərə gözləmək tapşırılıb."),
    ("Biz qonşularıq, amma biz düşmənlərdir.", "Biz qonşularıq, amma biz düşmənlərik."),
    ("Nazirlik xəstənin tapılmadığı vurğulayıb.", "Nazirlik xəstənin tapılmadığını vurğulayıb."),
    ("Ona iki alma alma verdilər.", "Ona iki alma verdilər."),
    ("İclas İclas sabah keçiriləcək.", "İclas sabah keçiriləcək."),
    ("Un səhərə qədər səhərə qədər satılıb.", "Un səhərə qədər satılıb."),
]
FOUND = [
    "Üzvlərdən heç biri getməyə hazırdır.",
    "Bizim haqqımız var, nə də pulumuz çoxdur.",
    "Liman gündə on gəminin hələ də gözləyib.",
    "Darvazanın yeganə kameranı səhər söndürülüb.",
    "Polis şahidlərini müraciət etməyi xahiş edir.",
    "Kəndlilər bu boya istifadə edib.",
    "Qadın yavaşca otaqda girdi.",
    "Ailə bağın qapısı ilə evin bağın qapısı ilə meşəni görüb.",
    "O, bütün günü musiqi dinlədiyinə baxmayaraq.",
    "Postdan gündə 250- maşın keçib.",
    "Şirkət qayda ilə riayət edir.",
    "Onlar bunu niyə tərsinə niyə deyir?",
]
RIGHT = [
    "",
    "Həkimlər bu xəstəliyi tanımır.",
    "Oğlan yataq otağından çıxıb, qapıdan keçib.",
    "Körpü 2010-cu ildə tikilib və iyunun 9-dək açılacaq.",
    "Görüş saat 14:00-da başlayacaq.",
    "Küçədə siqaret çəkmək qadağan edilib.",
    "Biz görüşmək istəyirik, onlar isə kömək vəd edir.",
    "Sərhədçilər gözləmək istəyirlər.",
    "Üzvlərdən heç biri getməyə hazır deyil.",
    "Heç kim getməyə bilər, amma yol açıqdır.",
    "Nə haqqımız var, nə də pulumuz.",
    "Limanda on gəminin kapitanı hələ də gözləyib.",
    "Dənizçilərin evləri, həkimlərin isə bağları yoxdur.",
    "Kameranı usta səhər söndürüb.",
    "Qonşulardan onu kənddə tutulub.",
    "Polis şahidləri müraciət etməyə çağırır.",
    "Bu boyadan istifadə edib, o biri boya isə sabah istifadə olunacaq.",
    "Qadın otağa girdi, ayaqlarının ucunda gəzdi.",
    "Qatar yavaş yavaş gedir.",
    "Bu, məhkəmə məhkəmə deyil.",
    "Nazirlik bildirib ki, xəstənin tapılmadığı bildirilir.",
    "Şirkət qaydaya adamlarla bir yerdə riayət edir.",
    "Kimin getdiyi və kimin qaldığı bəlli deyil.",
    "Heç nə vəd edə bilmərik.",
    "Yaralıları çıxarmaq gözləməkdən çətindir.",
    "Sevan gölü donub.",
    "Nazirin gördüyü bildirib ki, yol açıqdır.",
    "Sülhü qaliblər qaliblər üçün yazıb.",
    "Dedi ki, o, tibb bacısının bacısının evindədir.",
    "Postdan gündə 120- və 150-lik yüklər keçib.",
]


@pytest.mark.parametrize(("text", "right"), MENDED)
def test_what_has_one_right_form_is_mended(text: str, right: str) -> None:
    assert mended(text) == (right, True)
    assert mended(right) == (right, False)


@pytest.mark.parametrize("text", FOUND)
def test_what_may_be_mended_in_several_ways_is_found_and_left(text: str) -> None:
    assert mended(text) == (text, True)


@pytest.mark.parametrize("text", RIGHT)
def test_what_is_right_stays_as_it_is(text: str) -> None:
    assert mended(text) == (text, False)


def test_each_sentence_of_a_text_is_looked_at() -> None:
    assert mended("Qatar gedib. Heç kim bunu eşidib.")[1]
    assert not mended("Heç kim bunu eşitməyib. Qatar gedib.")[1]


def test_no_comma_parts_a_pronoun_from_its_verb() -> None:
    assert mended("O, əlavə etdi.") == ("O əlavə etdi.", False) and mended("O, dedi: “Yox”.")[0] == "O dedi: “Yox”."
    assert mended("O, nazirin köməkçisidir.")[0] == "O, nazirin köməkçisidir."
