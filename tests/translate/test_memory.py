from __future__ import annotations

import sqlite3
import subprocess
import sys
from pathlib import Path

import pytest

from briefing.errors import InputError, OutputError
from briefing.translate.memory import Memory
from briefing.translate.memory_files import export, import_
from briefing.translate.similarity import compare
from tests.unprivileged import unprivileged

MEETING = {
    "en": "The foreign ministers of the two countries will meet again in Geneva on 15 May.",
    "ru": "Министры иностранных дел двух стран вновь встретятся в Женеве 15 мая.",
    "az": "İki ölkənin xarici işlər nazirləri mayın 15-də yenidən Cenevrədə görüşəcək.",
    "hy": "Երկու երկրների արտգործնախարարները կրկին կհանդիպեն Ժնևում մայիսի 15-ին։",
}
GAS = {
    "en": "According to the ministry, Naftogaz has stored 750,000 tonnes of fuel for the winter season.",
    "az": "Nazirliyin məlumatına görə, Naftogaz qış mövsümü üçün 750 000 ton yanacaq ehtiyatı toplayıb.",
    "ru": "По данным министерства, «Нафтогаз» запас 750 000 тонн топлива на зимний сезон.",
}


@pytest.fixture
def memory(tmp_path: Path) -> Memory:
    memory = Memory(tmp_path / "own" / "memory.sqlite")
    memory.add(MEETING)
    memory.add(GAS)
    return memory


def test_word_for_word_but_for_space_quotes_and_dashes(memory: Memory) -> None:
    memory.add({"en": 'They "agreed" — at last.', "hy": "Նրանք վերջապես «համաձայնեցին»։"})
    match = memory.lookup("They  “agreed” – at last.", "en", "hy")
    assert match is not None and match.exact and match.score == 1.0
    assert match.text == "Նրանք վերջապես «համաձայնեցին»։" and match.signature == "memory:own"
    other = memory.lookup("they “agreed” – at last.", "en", "hy")
    assert other is None or not other.exact


@pytest.mark.parametrize("source", ["en", "ru", "az", "hy"])
def test_every_direction(memory: Memory, source: str) -> None:
    for target in {"en", "ru", "az", "hy"} - {source}:
        match = memory.lookup(MEETING[source], source, target)
        assert match is not None and match.text == MEETING[target]


def test_nothing_in_a_language_that_the_entry_lacks(memory: Memory) -> None:
    assert memory.lookup(GAS["en"], "en", "hy") is None
    assert memory.lookup(GAS["en"], "en", "fr") is None


def test_similar_sentences_match_with_their_own_number(memory: Memory) -> None:
    match = memory.lookup(MEETING["en"].replace("15", "16"), "en", "hy")
    assert match is not None and not match.exact and 0.85 <= match.score < 1
    assert match.text == MEETING["hy"].replace("15", "16")


def test_thousands_are_written_as_the_target_language_does(memory: Memory) -> None:
    match = memory.lookup(GAS["en"].replace("750,000", "1,250,000"), "en", "az")
    assert match is not None and "1 250 000 ton" in match.text


def test_a_name_that_stays_as_it_is_is_exchanged(memory: Memory) -> None:
    match = memory.lookup(GAS["en"].replace("Naftogaz", "SOCAR"), "en", "az")
    assert match is not None and match.text == GAS["az"].replace("Naftogaz", "SOCAR")
    assert memory.lookup(GAS["en"].replace("Naftogaz", "SOCAR"), "en", "ru") is None


def test_a_place_is_exchanged_in_its_case(memory: Memory) -> None:
    match = memory.lookup(MEETING["en"].replace("Geneva", "Vienna"), "en", "hy")
    assert match is not None and match.text == MEETING["hy"].replace("Ժնևում", "Վիեննայում")


@pytest.mark.parametrize(
    ("old", "new"),
    [
        ("will meet", "will not meet"),
        ("Geneva", "the capital"),
        ("15 May", "May"),
        ("foreign", "defence"),
        ("two", "five"),
        ("again", "never again"),
        ("ministers", "presidents"),
    ],
)
def test_what_changes_the_meaning_never_passes(memory: Memory, old: str, new: str) -> None:
    assert memory.lookup(MEETING["en"].replace(old, new), "en", "hy") is None


def test_grammar_of_the_new_number(memory: Memory) -> None:
    memory.add(
        {"en": "The commission has visited 5 villages near the border.", "ru": "Комиссия посетила 5 сёл у границы."}
    )
    six = memory.lookup("The commission has visited 6 villages near the border.", "en", "ru")
    assert six is not None and six.text == "Комиссия посетила 6 сёл у границы."
    assert memory.lookup("The commission has visited 2 villages near the border.", "en", "ru") is None


def test_azerbaijani_endings_after_the_number(memory: Memory) -> None:
    assert memory.lookup(MEETING["en"].replace("15", "18"), "en", "az") is not None  # 15-də, 18-də
    assert memory.lookup(MEETING["en"].replace("15", "16"), "en", "az") is None  # 16-da


def test_a_number_that_stands_twice_is_left_alone(memory: Memory) -> None:
    memory.add(
        {"en": "On 5 May the 5 observers left the village again.", "ru": "5 мая 5 наблюдателей вновь покинули село."}
    )
    assert memory.lookup("On 6 May the 6 observers left the village again.", "en", "ru") is None


def test_function_words_and_endings_may_differ() -> None:
    assert (
        compare("The foreign ministers met in the capital", "Foreign ministers met in the capital", "en").score >= 0.85
    )
    assert compare("Azərbaycan tərəfi təklifi qəbul edib", "Azərbaycan tərəfi təklifini qəbul edib", "az").score >= 0.85
    assert compare("Armenia backs the talks", "Georgia backs the talks", "en").exchanged == (("Georgia", "Armenia"),)
    assert compare("Armenia backs the talks", "It backs the talks", "en").score == 0
    assert compare("They accept the offer", "They do not accept the offer", "en").score == 0


@pytest.mark.parametrize(
    ("one", "several", "language"),
    [
        ("The president will visit Paris on Tuesday", "The presidents will visit Paris on Tuesday", "en"),
        ("Azərbaycan tərəfi təklifi qəbul edib", "Azərbaycan tərəfi təklifləri qəbul edib", "az"),
        ("Նախագահը երեքշաբթի կայցելի Փարիզ", "Նախագահները երեքշաբթի կայցելի Փարիզ", "hy"),
    ],
)
def test_one_is_not_several(one: str, several: str, language: str) -> None:
    assert compare(one, several, language).score < 0.85


def test_the_newest_translation_wins(memory: Memory) -> None:
    memory.add({"en": MEETING["en"], "hy": "Նոր թարգմանություն։"})
    match = memory.lookup(MEETING["en"], "en", "hy")
    assert match is not None and match.text == "Նոր թարգմանություն։"


def test_the_same_entry_is_stored_once(memory: Memory) -> None:
    before = len(list(memory.segments()))
    memory.add(MEETING)
    assert len(list(memory.segments())) == before


def test_phrases_match_word_for_word_only(memory: Memory) -> None:
    phrase = "the agreement on the opening of the border crossing point"
    memory.add({"en": phrase, "ru": "соглашение об открытии пункта пропуска"}, status="phrase")
    assert memory.lookup(phrase, "en", "ru") is not None
    assert memory.lookup("an" + phrase[3:], "en", "ru") is None


def test_search(memory: Memory) -> None:
    assert [segment.texts["en"] for segment in memory.search("ЖЕНЕВ")] == [MEETING["en"]]
    assert memory.search("Женев", "en") == []
    assert len(memory.search("", limit=1)) == 1


def test_a_memory_that_does_not_exist_yet(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("BRIEFING_HOME", str(tmp_path / "home"))
    memory = Memory.own()
    assert memory.lookup("The parties agreed.", "en", "hy") is None
    assert memory.search("x") == [] and not (tmp_path / "home").exists()
    memory.add({"en": "The parties agreed.", "hy": "Կողմերը համաձայնեցին։"})
    assert memory.lookup("The parties agreed.", "en", "hy") is not None
    assert Memory.own().lookup("The parties agreed.", "en", "hy") is not None


@pytest.mark.parametrize("texts", [{"en": "Alone."}, {"en": "One.", "fr": "Un."}, {"en": " ", "hy": "Մեկ։"}])
def test_entries_have_two_languages(memory: Memory, texts: dict[str, str]) -> None:
    with pytest.raises(InputError, match="memory entry"):
        memory.add(texts)


def test_a_memory_that_cannot_be_written_says_what_to_do(tmp_path: Path) -> None:
    (tmp_path / "memory.sqlite").mkdir()
    with pytest.raises(OutputError, match="unable to open database file; check that you may write there"):
        Memory(tmp_path / "memory.sqlite").add({"en": "Yes.", "ru": "Да."})
    tmp_path.chmod(0o555)
    with unprivileged(), pytest.raises(OutputError, match="you lack the permission"):
        Memory(tmp_path / "new" / "memory.sqlite").add({"en": "Yes.", "ru": "Да."})


def test_another_file_is_no_memory(tmp_path: Path) -> None:
    path = tmp_path / "memory.sqlite"
    path.write_text("not a database, but long enough to look like one" * 100)
    with pytest.raises(InputError, match="isn't a translation memory"):
        Memory(path).lookup("The parties agreed.", "en", "hy")
    with pytest.raises(OutputError):
        Memory(path).add({"en": "One.", "hy": "Մեկ։"})


def test_several_processes_write_at_once(tmp_path: Path) -> None:
    script = (
        "import sys; from pathlib import Path; from briefing.translate.memory import Memory\n"
        "memory = Memory(Path(sys.argv[1]))\n"
        "for i in range(20): memory.add({'en': f'Sentence {sys.argv[2]} {i}.', 'ru': f'Предложение {i}.'})\n"
    )
    path = tmp_path / "memory.sqlite"
    workers = [subprocess.Popen([sys.executable, "-c", script, str(path), str(i)]) for i in range(4)]
    assert [worker.wait(timeout=60) for worker in workers] == [0, 0, 0, 0]
    assert len(list(Memory(path).segments())) == 80


@pytest.mark.parametrize("name", ["memory.tsv", "memory.csv"])
def test_export_and_import(memory: Memory, tmp_path: Path, name: str) -> None:
    memory.add({"en": 'He said "no", twice.', "ru": "Он дважды сказал: «Нет»."}, origin="desk", status="phrase")
    assert export(memory, tmp_path / name) == 3
    other = Memory(tmp_path / "other.sqlite")
    assert import_(other, tmp_path / name) == (3, 0)
    assert [(s.texts, s.origin, s.status) for s in other.segments()] == [
        (s.texts, s.origin, s.status) for s in memory.segments()
    ]


@pytest.mark.parametrize(
    "text",
    [
        "",
        "english\trussian\n",
        "en\n1\n",
        "en\tru\nOne.\t\n",
        "en\tru\nOne.\tОдин.\textra\n",
        "en\tru\tstatus\na\tb\tno\n",
    ],
)
def test_a_wrong_table_adds_nothing(memory: Memory, tmp_path: Path, text: str) -> None:
    path = tmp_path / "table.tsv"
    path.write_text("en\tru\nGood.\tХорошо.\n" * text.startswith("en\tru\nOne") + text, "utf-8")
    before = len(list(memory.segments()))
    with pytest.raises(InputError, match=r"table\.tsv"):
        import_(memory, path)
    assert len(list(memory.segments())) == before


def test_a_memory_that_is_just_being_made_is_empty(tmp_path: Path) -> None:
    path = tmp_path / "memory.sqlite"
    sqlite3.connect(path).execute("PRAGMA journal_mode = WAL")  # the file is there, its tables aren't yet
    memory = Memory(path)
    assert memory.lookup("Good morning.", "en", "ru") is None and list(memory.segments()) == []
    memory.add({"en": "Good morning.", "ru": "Доброе утро."})
    assert memory.lookup("Good morning.", "en", "ru") is not None
