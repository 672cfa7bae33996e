"""Several models as one: direct where there is a model, by way of English where there is none."""

from __future__ import annotations

import pytest

from briefing.errors import ModelError
from briefing.translate.cascade import Cascade
from briefing.translate.engine import Draft, Engine
from briefing.translate.routes import Routes


class OneWay:
    """Writes what it was given with its direction before it."""

    origin = "model"

    def __init__(self, source: str, target: str, score: float | None = 0.8) -> None:
        self._pair, self._score = (source, target), score

    @property
    def signature(self) -> str:
        return f"opus-mt-{'-'.join(self._pair)}@0123abcd+int8"

    def directions(self) -> frozenset[tuple[str, str]]:
        return frozenset({self._pair})

    def supports(self, source: str, target: str) -> bool:
        return (source, target) == self._pair

    def translate(self, sentences: list[str], source: str, target: str) -> list[Draft]:
        return [Draft(f"{source}>{target} {s}".strip() if s else "", -0.2, 4, self._score) for s in sentences]


@pytest.fixture
def routes() -> Routes:
    return Routes("opus-mt", [OneWay("az", "en"), OneWay("en", "hy"), OneWay("hy", "en"), OneWay("ru", "hy")])


def test_what_is_direct_and_what_goes_through_english(routes: Routes) -> None:
    assert isinstance(routes, Engine)
    assert routes.directions() == {("az", "en"), ("en", "hy"), ("hy", "en"), ("ru", "hy"), ("az", "hy")}
    assert routes.signature.startswith("opus-mt@") and len(routes.signature) == 16
    with pytest.raises(ModelError, match="'ru' into 'az'"):
        routes.translate(["x"], "ru", "az")


def test_a_pivot_says_so_and_is_as_sure_as_both_together(routes: Routes) -> None:
    drafts = routes.translate(["Sülh.", ""], "az", "hy")
    assert [draft.text for draft in drafts] == ["en>hy az>en Sülh.", ""]
    assert drafts[0].engine == "opus-mt-az-en@0123abcd+int8+opus-mt-en-hy@0123abcd+int8+pivot:en"
    assert drafts[0].score == pytest.approx(0.64) and drafts[0].log_probability == pytest.approx(-0.2)
    assert routes.translate(["Мир."], "ru", "hy")[0].engine == "opus-mt-ru-hy@0123abcd+int8"


def test_the_brief_shows_what_a_sentence_went_through(routes: Routes) -> None:
    done = Cascade(routes).translate(["Sülh olsun."], "az", "hy")[0]
    assert done.engine.endswith("+pivot:en") and done.score == 0.64


def test_unknown_sureness_stays_unknown() -> None:
    routes = Routes("x", [OneWay("az", "en", None), OneWay("en", "hy")])
    assert routes.translate(["Sülh."], "az", "hy")[0].score is None


def test_one_model_keeps_its_own_name() -> None:
    assert Routes("opus-mt", [OneWay("az", "en")]).signature == "opus-mt-az-en@0123abcd+int8"
    with pytest.raises(ModelError, match="no model"):
        Routes("opus-mt", [])
