"""TMX, XLIFF and TBX: what we write other programs read, what they write we read, and nothing hostile gets in."""

from __future__ import annotations

from pathlib import Path

import pytest
from translate.storage.tbx import tbxfile  # type: ignore[import-untyped]
from translate.storage.tmx import tmxfile  # type: ignore[import-untyped]
from translate.storage.xliff import xlifffile  # type: ignore[import-untyped]

from briefing.errors import InputError, OutputError
from briefing.translate import glossary_files, tbx, xliff
from briefing.translate.glossary import Glossary, Term
from briefing.translate.memory import Memory
from briefing.translate.memory_files import export, export_xliff, import_
from tests.unprivileged import unprivileged

SENTENCE = {"en": "The <ministers> & envoys met.", "ru": "Министры и «посланники» встретились.", "hy": "Հանդիպեցին։"}
OTHER = {"en": "Talks go on.", "az": "Danışıqlar davam edir."}
ENTITIES = b"""<?xml version="1.0"?><!DOCTYPE tmx [<!ENTITY a SYSTEM "file:///etc/passwd">]>
<tmx version="1.4"><header/><body><tu><tuv xml:lang="en"><seg>x &a;</seg></tuv><tuv xml:lang="ru"><seg>y</seg></tuv>
</tu></body></tmx>"""
FOREIGN_TMX = """<?xml version="1.0" encoding="UTF-16"?>
<!DOCTYPE tmx SYSTEM "tmx14.dtd">
<tmx version="1.4"><header creationtool="Other" srclang="EN-US" datatype="xml" segtype="sentence" adminlang="en"
 o-tmf="x" creationtoolversion="1"/><body>
<tu creationid="anna"><tuv xml:lang="EN-US">
<seg>A <bpt i="1">&lt;b&gt;</bpt>bold<ept i="1">&lt;/b&gt;</ept> claim.</seg>
</tuv><tuv xml:lang="ru-RU"><seg>Смелое  <hi>утверждение</hi>.</seg></tuv><tuv xml:lang="fr"><seg>Oui.</seg></tuv></tu>
<tu><tuv xml:lang="en"><seg>Alone.</seg></tuv></tu>
</body></tmx>"""
XLIFF_1 = """<?xml version="1.0" encoding="UTF-8"?>
<xliff version="1.2" xmlns="urn:oasis:names:tc:xliff:document:1.2"><file original="f" source-language="en-GB"
 target-language="az-Latn-AZ" datatype="plaintext"><body>
<trans-unit id="1"><source>Talks go on.</source><target state="final">Danışıqlar davam edir.</target></trans-unit>
<trans-unit id="2"><source>Not yet.</source><target state="needs-translation">Not yet.</target></trans-unit>
<group><trans-unit id="3"><source>A <g id="1">new</g> day<x id="2"/>.</source><target>Yeni gün.</target></trans-unit>
</group></body></file></xliff>"""
TBX_2 = """<?xml version="1.0" encoding="UTF-8"?>
<martif type="TBX" xml:lang="en"><text><body><termEntry id="c1"><descrip type="definition">a halt in fighting</descrip>
<langSet xml:lang="en-US"><tig><term>ceasefire</term></tig></langSet>
<langSet xml:lang="ru"><ntig><termGrp><term>перемирие</term><termNote type="administrativeStatus">
deprecatedTerm-admn-sts</termNote></termGrp></ntig><tig><term>прекращение огня</term></tig></langSet>
</termEntry></body></text></martif>"""


@pytest.fixture
def memory(tmp_path: Path) -> Memory:
    memory = Memory(tmp_path / "memory.sqlite")
    memory.add(SENTENCE, "desk:Anna:1")
    memory.add(OTHER)
    return memory


def written(path: Path, content: str | bytes) -> Path:
    path.write_bytes(content if isinstance(content, bytes) else content.encode())
    return path


@pytest.mark.parametrize("ending", ["tmx", "tsv", "csv"])
def test_a_memory_comes_back(memory: Memory, tmp_path: Path, ending: str) -> None:
    path = tmp_path / f"export.{ending}"
    assert export(memory, path) == 2
    again = Memory(tmp_path / "again.sqlite")
    assert import_(again, path) == (2, 0)
    assert [segment.texts for segment in again.segments()] == [SENTENCE, OTHER]
    assert import_(again, path) == (0, 2)


@pytest.mark.parametrize("name", ["own.tmx", "own.tsv", "own.csv", "2.0.xlf", "1.2.xlf"])
def test_a_phrase_stays_one_and_keeps_its_origin(tmp_path: Path, name: str) -> None:
    memory, path = Memory(tmp_path / "memory.sqlite"), tmp_path / name
    memory.add({"en": "line of contact", "hy": "շփման գիծ"}, "foreign desk", "phrase")
    memory.add({"en": "Talks go on.", "hy": "Շարունակվում են։"}, "foreign desk")
    if path.suffix == ".xlf":
        assert export_xliff(memory, path, "en", "hy", path.stem) == 2
    else:
        assert export(memory, path) == 2
    again = Memory(tmp_path / "again.sqlite")
    import_(again, path)
    assert [(s.texts, s.origin, s.status) for s in again.segments()] == [
        (s.texts, s.origin, s.status) for s in memory.segments()
    ]


def test_other_programs_read_our_tmx(memory: Memory, tmp_path: Path) -> None:
    export(memory, tmp_path / "memory.tmx")
    with (tmp_path / "memory.tmx").open("rb") as file:
        found = tmxfile(file, "en", "ru")
    assert (found.units[0].source, found.units[0].target) == (SENTENCE["en"], SENTENCE["ru"])


def test_their_tmx_is_read_without_its_codes(tmp_path: Path) -> None:
    memory = Memory(tmp_path / "memory.sqlite")
    assert import_(memory, written(tmp_path / "their.tmx", FOREIGN_TMX.encode("utf-16"))) == (1, 0)
    (segment,) = memory.segments()
    assert segment.texts == {"en": "A bold claim.", "ru": "Смелое утверждение."} and segment.origin == "anna"


def test_other_programs_read_our_xliff(memory: Memory, tmp_path: Path) -> None:
    path = tmp_path / "memory.xlf"
    assert export_xliff(memory, path, "en", "ru") == 1
    (unit,) = xliff.read(path.read_bytes(), "file")
    assert (unit.source, unit.target, unit.ready) == (SENTENCE["en"], SENTENCE["ru"], True)
    assert b'xmlns="urn:oasis:names:tc:xliff:document:2.0"' in path.read_bytes()


def test_xliff_1_is_read_as_other_programs_read_it(tmp_path: Path) -> None:
    units = xliff.read(XLIFF_1.encode(), "file")
    theirs = xlifffile.parsestring(XLIFF_1.encode()).units
    assert [unit.source for unit in units][:2] == [unit.source for unit in theirs][:2]
    assert [unit.ready for unit in units] == [True, False, True]
    memory = Memory(tmp_path / "memory.sqlite")
    assert import_(memory, written(tmp_path / "their.xlf", XLIFF_1)) == (2, 0)
    assert [segment.texts for segment in memory.segments()] == [OTHER, {"en": "A new day.", "az": "Yeni gün."}]


def test_a_glossary_comes_back_as_tbx(monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> None:
    monkeypatch.setenv("BRIEFING_HOME", str(tmp_path))
    term = Term(
        {"en": ("Stepanakert",), "az": ("Xankəndi",), "ru": ("Степанакерт", "Ханкенди")},
        {"hy": ("Խանքենդի",)},
        "place names are politics",
    )
    glossary_files.add([term, term])
    assert glossary_files.export(tmp_path / "terms.tbx") == 1
    assert tbx.read((tmp_path / "terms.tbx").read_bytes(), "file") == [term]
    assert glossary_files.remove(term) == 1 and glossary_files.import_(tmp_path / "terms.tbx") == (1, 0)
    own = Glossary.own()
    assert own is not None and own.terms == (term,)


def test_a_glossary_that_cannot_be_written_says_what_to_do(monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> None:
    tmp_path.chmod(0o555)
    monkeypatch.setenv("BRIEFING_HOME", str(tmp_path))
    with unprivileged(), pytest.raises(OutputError, match=r"can't be written: you lack the permission"):
        glossary_files.add([Term({"ru": ("Совбез",)}, {})])


def test_their_tbx_tells_what_to_avoid() -> None:
    (term,) = tbx.read(TBX_2.encode(), "file")
    assert term.use == {"en": ("ceasefire",), "ru": ("прекращение огня",)}
    assert term.avoid == {"ru": ("перемирие",)} and term.note == "a halt in fighting"
    assert len(tbxfile.parsestring(TBX_2.encode()).units) == 1


def test_house_style_counts_in_every_translation_into_its_language() -> None:
    glossary = Glossary([Term({"ru": ("в Украине",)}, {"ru": ("на Украине",)}, "house style")])
    (found,) = glossary.violations("The envoy is in Kyiv.", "Посланник сейчас на Украине.", "en", "ru")
    assert found.kind == "avoided" and found.term.note == "house style"
    assert not glossary.violations("The envoy is in Kyiv.", "Посланник в Киеве.", "en", "ru")
    assert not glossary.violations("Посланник на Украине.", "The envoy is in Ukraine.", "ru", "en")


@pytest.mark.parametrize(
    ("name", "content", "said"),
    [
        ("a.tmx", b"<tmx", "isn't sound XML"),
        ("a.tmx", b"<tmx>\n<body></tmx>", r"line 2, column 13; write it anew"),
        ("a.tmx", ENTITIES, "has the entity &a;"),
        ("a.tmx", b"<html/>", "isn't TMX"),
        ("a.xlf", b'<xliff version="1.0"/>', "1.2 and 2.0"),
        ("a.xlf", b"<tmx/>", "isn't XLIFF"),
        ("a.pdf", b"%PDF", "."),
    ],
)
def test_what_cant_be_read_is_refused_and_nothing_is_added(
    memory: Memory, tmp_path: Path, name: str, content: bytes, said: str
) -> None:
    with pytest.raises(InputError, match=said):
        import_(memory, written(tmp_path / name, content))
    assert len(list(memory.segments())) == 2


def test_removed_entries_are_found_no_more(memory: Memory) -> None:
    assert memory.remove(SENTENCE, "somebody else") == 0
    assert memory.remove(SENTENCE, "desk") == 1
    assert memory.lookup(SENTENCE["en"], "en", "ru") is None
    assert memory.nearest("The ministers and envoys met.", "en", "ru") is None


def test_the_nearest_sentence_is_shown_as_it_was_approved(tmp_path: Path) -> None:
    memory = Memory(tmp_path / "memory.sqlite")
    memory.add({"en": "The ministry will provide another 80 million dollars for ports.", "ru": "80 млн на порты."})
    match = memory.nearest("The ministry will provide another 95 million dollars for ports.", "en", "ru")
    assert match is not None and match.text == "80 млн на порты." and 0.8 < match.score < 1
    assert memory.nearest("Nobody knows why the talks were broken off again.", "en", "ru") is None
