"""Addresses and courtesies are no key points; sentences that speak of them are."""

from __future__ import annotations

import pytest

from briefing.summarize.choice.furniture import is_furniture

PAIRS = [
    (
        "For further information:\nPress Office of the Port\nPhone: +47 22 00 00 00\nEmail: press@port.example",
        "For further talks the Press Office of the Port has invited both sides to Oslo.",
    ),
    ("Press Office of the Port, tel. +47 22 00 00 00", "The port has opened a hotline, tel. +47 22 00 00 00."),
    ("Thank you very much.", "Thank you very much for the twelve ambulances that Oslo has sent."),
    (
        "За дополнительной информацией обращайтесь в пресс-службу порта.",
        "За дополнительной помощью обратились 40 семей.",
    ),
    ("Note to editors: the port was built in 1911.", "Notes for editors were seized in the raid on the port's paper."),
    ("Redaktorlar üçün qeyd: liman 1911-ci ildə tikilib.", "Redaktorlar üçün qeydiyyat bu gün limanda başlayır."),
    ("Спасибо за внимание.", "Спасибо за 12 машин, которые прислал Осло."),
    ("Siz sağ olun.", "Siz sağ olun, amma liman bağlı qalacaq."),
    ("R.Vəliyev tariflər barədə də danışıb.", "R.Vəliyev tarifin 12 faiz artması barədə məlumat verib."),
    ("Nazir körpü haqqında ətraflı məlumat verib.", "Nazir körpünün bağlandığı barədə məlumat verib."),
    ("Çox sağ olun!", "Limanda hamı sağ qalıb."),
    ("Əlavə məlumat üçün: tel. 012 400 00 00", "Əlavə yardım üçün 40 ailə müraciət edib."),
    ("Լրացուցիչ տեղեկությունների համար զանգահարել նավահանգիստ։", "Լրացուցիչ օգնության համար դիմել է 40 ընտանիք։"),
    ("Շնորհակալություն ձեզ։", "Շնորհակալություն 12 մեքենայի համար, որ ուղարկել է Օսլոն։"),
]


@pytest.mark.parametrize(("furniture", "sentence"), PAIRS)
def test_addresses_and_courtesies(furniture: str, sentence: str) -> None:
    assert is_furniture(furniture)
    assert not is_furniture(sentence)
