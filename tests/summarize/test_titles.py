"""Whose words a document has by its title, byline and labels, in the forms that ministries and agencies publish."""

from __future__ import annotations

import json
from pathlib import Path

import pytest

from tests.summarize.reading import read

BODY = {
    "en": "\n\nThe situation in the region is deeply worrying. We call for an immediate ceasefire. The "
    "corridor must be opened without delay. We will send 20 million dollars in aid.\n",
    "ru": "\n\nМы глубоко обеспокоены обстановкой. Призываем немедленно прекратить огонь. Коридор "
    "должен быть открыт.\n",
    "az": "\n\nBiz vəziyyətdən narahatıq. Tərəfləri atəşi dayandırmağa çağırırıq. Dəhliz açılmalıdır.\n",
    "hy": "\n\nՄենք խորապես մտահոգված ենք։ Կոչ ենք անում դադարեցնել կրակը։ Միջանցքը պետք է բացվի։\n",
}
DOCUMENTS = json.loads((Path(__file__).parent / "titles.json").read_text("utf-8"))


@pytest.mark.parametrize("number", range(len(DOCUMENTS)))
def test_who_speaks(number: int) -> None:
    language, text = DOCUMENTS[number]["language"], DOCUMENTS[number]["text"]
    document = read(text.replace("{body}", BODY[language]), language)
    spoken = [turn for turn in document.turns if turn.kind in ("statement", "answer")]
    found = [turn.speaker.name if turn.speaker else "" for turn in spoken]
    assert list(dict.fromkeys(found)) == DOCUMENTS[number]["speakers"], text
