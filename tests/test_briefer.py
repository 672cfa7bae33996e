"""The pipeline from Python."""

from __future__ import annotations

from dataclasses import replace
from pathlib import Path

import pytest

from briefing import Brief, Briefer, Document, InputError, LanguageError
from tests.commands import SAMPLES


@pytest.fixture(scope="module")
def briefer() -> Briefer:
    return Briefer()


def test_a_document_from_python_is_briefed(briefer: Briefer) -> None:
    text = (
        "Statement by the Ministry of Foreign Affairs of Armenia\n\n"
        "Armenia condemns the attack on the civilian convoy and calls for an immediate ceasefire. "
        "The Ministry urges all sides to return to negotiations without preconditions."
    )
    brief = briefer.brief(Document(text), to=["ru"])
    assert brief.targets == ("ru",)
    assert brief.key_points and all(point.speaker for point in brief.key_points)
    for point in brief.key_points:
        for evidence in point.evidence:
            assert text[evidence.start : evidence.end] == evidence.quote


def test_default_targets_leave_out_the_source_and_add_english(briefer: Briefer) -> None:
    assert briefer.brief(SAMPLES / "mid-briefing.ru.txt", points=1).targets == ("hy", "az", "en")


def test_a_brief_survives_its_json(briefer: Briefer) -> None:
    brief = briefer.brief(SAMPLES / "statement.az.txt", to=["ru"], points=2)
    assert Brief.from_dict(brief.to_dict()) == brief


def test_the_headline_is_translated_like_the_points(briefer: Briefer) -> None:
    statement = Document(
        "Ministry of Foreign Affairs of Norway\n\nNorway calls on both sides to open the border before winter.\n"
    )
    alone = briefer.brief(statement, to=["ru", "az"], points=1)
    assert alone.headline and set(alone.headline.translations) == {"ru", "az"}
    assert alone.headline.point == "kp1"
    (again,) = briefer.translate([alone.headline.text], "en", "ru")
    assert again == alone.headline.translations["ru"]
    assert briefer.brief(statement, to=[], points=1).headline == replace(alone.headline, translations={})


def test_the_summarizer_is_named_or_configured(monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> None:
    with pytest.raises(InputError, match="no summarizer called 'bloom'; there are: extractive"):
        Briefer(summarizer="bloom").brief(SAMPLES / "statement.az.txt", to=[])
    config = tmp_path / "config.toml"
    config.write_text('summarizer = "bloom"\n')
    monkeypatch.setenv("BRIEFING_CONFIG", str(config))
    with pytest.raises(InputError, match="bloom"):
        Briefer().brief(SAMPLES / "statement.az.txt", to=[])
    brief = Briefer(summarizer="extractive").brief(SAMPLES / "statement.az.txt", to=[])
    assert brief.engines == {"summarizer": "extractive@1"}


def test_other_schema_versions_are_refused() -> None:
    with pytest.raises(ValueError, match="schema_version"):
        Brief.from_dict({"schema_version": 2})
    with pytest.raises(ValueError, match="not a brief"):
        Brief.from_dict([])  # type: ignore[arg-type]


def test_paths_may_be_text_and_threads_are_counted(tmp_path: Path) -> None:
    briefer = Briefer(topics=str(tmp_path / "none.yaml"), glossary=str(tmp_path / "none.tsv"))
    with pytest.raises(InputError, match=r"none\.yaml"):
        _ = briefer.extractive
    with pytest.raises(InputError, match=r"none\.tsv"):
        _ = briefer.cascade
    with pytest.raises(InputError, match="not -1"):
        Briefer(threads=-1)


def test_the_newsrooms_topics_count(briefer: Briefer, tmp_path: Path) -> None:
    topics = tmp_path / "topics.yaml"
    topics.write_text(
        """
- code: water.supply
  label: {en: Water supply, ru: Водоснабжение, az: Su təchizatı, hy: Ջրամատակարարում}
  examples:
    - The water supply of the northern districts will be restored by Friday.
    - Drinking water is cut off in three towns because of a burst main.
    - The utility is replacing old water pipes in the capital.
    - Households will get running water around the clock from next year.
    - Repair crews have reconnected the reservoir to the water network.
""",
        "utf-8",
    )
    text = (
        "MAYOR PETROSYAN: Good morning. The water supply of the northern districts was restored last night.\n\n"
        "QUESTION: And the pipes?\n\nMAYOR PETROSYAN: The utility will replace the old water pipes in the capital."
    )
    brief = Briefer(topics=topics).brief(Document(text), to=[])
    assert "water.supply" in {point.topic for point in brief.key_points}


def test_limits_are_said(briefer: Briefer) -> None:
    with pytest.raises(InputError, match="1 to 50"):
        briefer.brief(SAMPLES / "statement.az.txt", points=51)
    with pytest.raises(LanguageError, match="--from"):
        briefer.brief(Document("…"))
    with pytest.raises(InputError, match="klingon"):
        briefer.brief(SAMPLES / "statement.az.txt", to=["klingon"])


def test_a_named_language_is_taken(briefer: Briefer) -> None:
    brief = briefer.brief(Document("Peace talks will resume. " * 3), to=["ru"], language="en")
    assert (brief.source.language, brief.source.language_confidence) == ("en", 1.0)


def test_a_named_language_that_is_plainly_wrong_is_warned_of(briefer: Briefer) -> None:
    text = "Переговоры о мире продолжатся в Ереване в следующий понедельник. "
    (warning,) = (w for w in briefer.brief(Document(text * 3), to=[], language="az").warnings if "read as" in w)
    assert "is in Russian (ru), but was read as Azerbaijani (az)" in warning
    assert not any("read as" in warning for warning in briefer.brief(Document(text * 3), to=[], language="ru").warnings)


def test_several_documents_give_the_briefs_that_each_gives_alone(briefer: Briefer) -> None:
    sources: list[Path | Document] = [*sorted(SAMPLES.glob("*.txt")), SAMPLES / "un-spokesperson-briefing.md"]
    sources = [path for path in sources if not str(path).endswith(".brief.txt")]
    sources.insert(2, Document("…"))
    together = briefer.brief_many(sources, points=4)
    for source, got in zip(sources, together, strict=True):
        if isinstance(source, Document):
            assert isinstance(got, LanguageError)
        else:
            assert got == briefer.brief_with_document(source, points=4)
    assert len({got[0].source.language for got in together if isinstance(got, tuple)}) == 4


@pytest.mark.parametrize(
    ("source", "said"),
    [
        (Document(float("nan")), "a string, not nan"),  # type: ignore[arg-type]
        (Document("Привет \ud800 всем."), "at position 7"),
        (None, "not NoneType"),
        (b"Peace talks will resume.", "not bytes"),
    ],
)
def test_what_is_no_text_costs_the_others_nothing(briefer: Briefer, source: Document, said: str) -> None:
    refused, briefed = briefer.brief_many([source, Document("Peace talks will resume. " * 3)], to=[])
    assert isinstance(refused, InputError) and said in str(refused)
    assert isinstance(briefed, tuple)


@pytest.mark.parametrize(("lost", "said"), [(0, ""), (1, "1 character of the text is lost"), (3, "3 characters")])
def test_bytes_that_are_no_text_are_told(briefer: Briefer, tmp_path: Path, lost: int, said: str) -> None:
    data = (SAMPLES / "mid-briefing.ru.txt").read_bytes()
    at = data.index(b" ", 500)
    (tmp_path / "damaged.txt").write_bytes(data[:at] + b"\xff" * lost + data[at:])
    warnings = briefer.brief(tmp_path / "damaged.txt", to=[]).warnings
    assert any(said in warning for warning in warnings) if said else not any("lost" in each for each in warnings)
