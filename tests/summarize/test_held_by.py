"""Transcripts whose holder an editor's sentence names: what stands before the first label is the holder's."""

from __future__ import annotations

import pytest

from tests.summarize.reading import turns

UN = """The following is a near-verbatim transcript of today's noon briefing by Ann Roe, Spokeswoman for the Council.

Good afternoon. Heavy rain has cut off nine villages in the north of Velmar since Monday, the relief office says.

The head of the mission, Peter Doe, called on all sides to let the convoys through. Food for some 40,000 people is
waiting at the border, and the response plan is 18 per cent funded.

Question: Who closed the road?

Spokeswoman: Both sides closed the road last week.

Question: And the bridge?

Spokeswoman: The bridge is open for the convoys.
"""
RU = """Ниже приводится стенограмма брифинга официального представителя МИД Анны Лариной, прошедшего 12 мая 2026 года.

Добрый день! Вчера из зоны бедствия вывезены ещё сорок граждан. Всего с начала месяца на родину вернулись
шестьсот человек. Посольство продолжает работу в обычном режиме. Консульский отдел принимает обращения круглосуточно.
Отдельно о торговле: товарооборот за год вырос на семь процентов. Соглашение о транзите вступит в силу первого июня.

Вопрос: Когда откроют границу?

Ответ: Граница откроется в июне.
"""


@pytest.mark.parametrize("title", ["", "Daily Press Briefing by the Office of the Spokesperson\n\n12 May 2026\n\n"])
def test_what_stands_before_the_first_label_is_the_holders(title: str) -> None:
    kind, speaker, words = turns(title + UN, "en")[0]
    assert (kind, speaker) == ("statement", "Ann Roe")
    assert words.startswith("Good afternoon. Heavy rain") and words.endswith("18 per cent funded.")
    assert turns(title + UN, "en")[-1][:2] == ("answer", "Ann Roe")


def test_a_russian_sentence_names_the_holder_too() -> None:
    kind, speaker, words = turns(RU, "ru")[0]
    assert (kind, speaker) == ("statement", "Анна Ларина")
    assert words.startswith("Добрый день!")
