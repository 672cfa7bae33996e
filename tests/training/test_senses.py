from __future__ import annotations

from pathlib import Path

from briefing.lexicon.senses import read
from models.training.corpus import Line
from models.training.senses import measure, prune

EXECUTE = "v\texecute\t>warrant prisoner court\tисполнить\ticra etmək\tկատարել"
KILL = "v\texecute\thostage\tказнить\tedam etmək\tմահապատժի ենթարկել"
PLOT = "n\tplot\tgarden\tучасток\tsahə\tհողամաս"


def line(number: int, en: str, ru: str, az: str, hy: str) -> Line:
    return Line(f"law-{number}", ("none",), "n", {"en": en, "ru": ru, "az": az, "hy": hy})


WARRANT = line(
    1,
    "They executed the warrant.",
    "Они исполнили ордер.",
    "Onlar orderi icra etdilər.",
    "Նրանք կատարեցին օրդերը։",
)
PRISONERS = [
    line(
        number,
        "Two prisoners were executed.",
        "Двоих заключённых казнили.",
        "İki məhbus edam edildi.",
        "Երկու բանտարկյալ մահապատժի ենթարկվեց։",
    )
    for number in (2, 3)
]
GARDENS = [
    line(number, "A plot near the garden.", "Заговор у сада.", "Bağın yanında qəsd.", "Դավադրություն այգու մոտ։")
    for number in (4, 5, 6)
]


def test_what_leads_astray_goes(tmp_path: Path) -> None:
    table = tmp_path / "senses.tsv"
    table.write_text("".join(f"{row}\n" for row in (EXECUTE, KILL, PLOT)), "utf-8")
    prune(table, [WARRANT, *PRISONERS, *GARDENS])
    assert table.read_text("utf-8").splitlines() == [EXECUTE.replace(" prisoner", ""), KILL]


def test_right_wrong_and_neither_are_counted_by_language() -> None:
    free = line(7, "They executed the warrant.", "Они исполнили ордер.", "Onlar edam etdilər.", "Նրանք եկան։")
    assert measure([read(EXECUTE), read(KILL)], [WARRANT, free]) == {"right": 4, "wrong": 1, "neither": 1}
