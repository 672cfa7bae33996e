from __future__ import annotations

from models.training.corpus import LANGUAGES, Line
from models.training.swap import exchanged, slots, swapped

LINE = Line(
    "x-1",
    ("visit",),
    "n",
    {
        "en": "Ararat Mirzoyan will meet Sergey Lavrov in Tehran.",
        "ru": "Арарат Мирзоян встретится с Сергеем Лавровым в Тегеране.",
        "az": "Ararat Mirzoyan Tehranda Sergey Lavrovla görüşəcək.",
        "hy": "Արարատ Միրզոյանը Թեհրանում կհանդիպի Սերգեյ Լավրովի հետ։",
    },
)


def test_names_that_the_rules_reproduce_are_slots() -> None:
    assert [entry.preferred("en") for entry in slots(LINE)] == ["Ararat Mirzoyan", "Sergey Lavrov", "Tehran"]


def test_one_name_is_swapped_in_all_languages_in_its_case() -> None:
    lavrov, tehran = slots(LINE)[1:]
    moscow = slots(Line("x-2", (), "n", {"en": "Moscow", "ru": "Москва", "az": "Moskva", "hy": "Մոսկվա"}))[0]
    texts = exchanged(LINE, tehran, moscow)
    assert texts is not None
    assert texts["ru"].endswith("в Москве.") and "Moskvada" in texts["az"] and "Մոսկվայում" in texts["hy"]
    made = swapped([LINE], 1, seed=3)
    assert len(made) == 1 and made[0].id == "x-1~"
    assert all(made[0].texts[language] != LINE.texts[language] for language in LANGUAGES)
    assert lavrov.sex == "m"
