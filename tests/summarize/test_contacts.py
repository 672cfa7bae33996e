"""The contacts block at the end of a release is nobody's words."""

from __future__ import annotations

import pytest

from briefing.summarize.turns.contacts import contacts_start
from tests.summarize.reading import read

NEWS = {
    "en": "Statement by the Ministry of Ports\n\nThe ferry will sail again on 3 May with 400 passengers.\n\n",
    "ru": "Заявление Министерства портов о пароме\n\nПаром 3 мая снова выйдет в рейс с 400 пассажирами.\n\n",
    "az": "Liman Nazirliyinin bərə ilə bağlı bəyanatı\n\nBərə mayın 3-də 400 sərnişinlə yenidən yola düşəcək.\n\n",
    "hy": "Նավահանգիստների նախարարության հայտարարությունը\n\nԼաստանավը մայիսի 3-ին կմեկնի 400 ուղևորով։\n\n",
}
BLOCKS = [
    ("en", "Press service of the Ministry of Ports, tel. +47 22 00 00 00\nOffice of the Minister\n5 Quay Street, Oslo"),
    (
        "en",
        "Contact:\nPer Lund, spokesman, said by phone at +47 22 00 00 00\nOffice of the Minister: Ms Lund, tel. 2200",
    ),
    ("en", "Office of the Minister\nFor more information please visit www.ports.example."),
    ("en", "More details can be found on the website of the ministry."),
    ("ru", "Пресс-служба Министерства портов\nТел.: +47 22 00 00 00\nПриёмная министра: 22 00 01"),
    ("ru", "Контактное лицо: Анна Лунд, руководитель пресс-службы.\nПодробнее на сайте министерства."),
    ("ru", "Дополнительную информацию можно получить в пресс-службе порта."),
    ("az", "Liman Nazirliyinin mətbuat xidməti, tel.: (012) 400 00 00\nNazirin qəbul otağı"),
    ("az", "Ətraflı məlumatı saytdan əldə etmək olar."),
    ("hy", "Մամուլի ծառայություն, հեռ.՝ +47 22 00 00 00\nՆախարարի ընդունարան"),
    ("hy", "Մանրամասները՝ նախարարության կայքում։"),
]
NO_BLOCKS = [
    ("en", "The port has opened a hotline for families, tel. +47 22 00 00 00."),
    ("en", "Press service of the Ministry of Ports"),
    ("ru", "Порт открыл горячую линию для семей, тел. +47 22 00 00 00."),
]


@pytest.mark.parametrize(("language", "block"), BLOCKS)
def test_block_is_nobodys(language: str, block: str) -> None:
    text = NEWS[language] + block
    assert text[contacts_start(text) :].strip() == block
    said = [turn for turn in read(text, language).turns if turn.kind != "narration"]
    assert said and all(turn.end <= len(NEWS[language]) for turn in said)


@pytest.mark.parametrize(("language", "line"), NO_BLOCKS)
def test_news_and_signatures_stay(language: str, line: str) -> None:
    text = NEWS[language] + line
    assert contacts_start(text) == len(text)
