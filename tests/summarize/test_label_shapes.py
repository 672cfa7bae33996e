"""The same conversation under every shape of label that `transcripts` makes: who speaks is told in each."""

from __future__ import annotations

import pytest

from briefing.summarize.people.names import is_capitalised
from tests.summarize.reading import turns
from tests.summarize.transcripts import PEOPLE, SHAPES, transcripts

UNTOLD = {"capital surname, office, bare line"}
"""On lines of their own, a name that comes but once with its office in front of nothing else that tells."""


@pytest.mark.parametrize("language", PEOPLE)
@pytest.mark.parametrize("shape", SHAPES)
def test_who_speaks(language: str, shape: str) -> None:
    one, two = (person.name for person in PEOPLE[language])
    wanted = [("statement", one), ("statement", two), ("question", "")]
    wanted += [("answer", one), ("answer", two), ("question", ""), ("answer", one)]
    tried = 0
    for name, text in transcripts(language):
        if name.startswith(f"{shape}, ") and name not in UNTOLD and name.count(", ") == shape.count(", ") + 1:
            found = [(kind, who) for kind, who, _ in turns(text, language) if kind != "narration"]
            assert found == wanted, name
            tried += 1
    assert tried >= 10


def test_a_surname_with_an_article_is_a_label() -> None:
    text = """Press conference by Foreign Minister Johanna Reuter and Foreign Minister Faisal al-Masri

Foreign Minister Reuter: We spoke first of the ceasefire. It is fragile, but it exists.

Foreign Minister al-Masri: We host many people. Others cut their help, you stayed.

Question (Ivo Lund, Daily Post): Will there be soldiers?

Foreign Minister al-Masri: We will not send troops.
"""
    said = [(kind, name) for kind, name, _ in turns(text, "en")]
    assert said == [
        ("statement", "Johanna Reuter"),
        ("statement", "Faisal al-Masri"),
        ("question", ""),
        ("answer", "Faisal al-Masri"),
    ]
    assert is_capitalised("al-Masri")
    assert not is_capitalised("al-hazard")
    assert not is_capitalised("minister")


def test_an_armenian_label_may_end_with_a_full_stop() -> None:
    text = """Համատեղ ասուլիս

Կենիայի արտաքին գործերի նախարար Ջոն Մվանգի. Այսօր մենք ստորագրեցինք հուշագիր նոր կամրջի մասին։

Չիլիի արտաքին գործերի նախարար Կառլոս Ռուիս. Կամուրջը կբացվի երեք տարի անց։

Լրագրող («Օրվա լուր»). Պարոն Մվանգի, ձկնորսները դեմ են կամրջին։

Մվանգի. Մենք նրանց հետ պայմանավորվել ենք։

Ռուիս. Ձկնորսները ոչինչ չեն կորցնի։

Լրագրող. Ե՞րբ է բացումը։

Մվանգի. Մայիսին։

Ռուիս. Մեր կողմից ամեն ինչ պատրաստ է։
"""
    found = [(kind, who) for kind, who, _ in turns(text, "hy") if kind != "narration"]
    one, two = "Ջոն Մվանգի", "Կառլոս Ռուիս"
    places = "Երևան. Այսօր անձրև է։\n\nԳյումրի. Այսօր արև է։\n\nԵրևան. Վաղը արև է։\n"
    assert not [who for _, who, _ in turns(places, "hy") if who]
    answers = [("question", ""), ("answer", one), ("answer", two)]
    assert found == [("statement", one), ("statement", two), *answers, *answers]
