"""Who holds a briefing, by the editor's sentence above it: `a near-verbatim transcript of today's briefing by Ann Roe`.

The words behind such a sentence and in front of the first label are the holder's, who opens.
"""

from __future__ import annotations

import re

from briefing.document import Speaker
from briefing.summarize.people.names import PERSON
from briefing.summarize.people.speakers import SpeakerIndex

_FIRST = 600
"""Letters of a document among which the sentence stands."""
_EN_EVENT = r"(?:briefing|press conference|news conference|conference|stakeout|encounter|remarks|statement|q ?& ?a)"
_SENTENCE = {
    "en": re.compile(
        rf"[^\n]*?\btranscript (?:of|from)\b[^\n]*?\b(?i:{_EN_EVENT})\b[^\n.]*? (?:by|with) (?:the )?(?P<who>[^\n]+?)"
        r"[.:]?[ \t]*(?=\n|$)"
    ),
    "ru": re.compile(
        r"[^\n]*?(?:стенограмм|расшифровк)\w+[^\n]*? (?:брифинга|пресс-конференции|пресс-подхода|выступления) "
        r"(?P<who>[^\n]+?)[.:]?[ \t]*(?=\n|$)",
        re.IGNORECASE,
    ),
    "az": re.compile(
        r"(?P<who>[^\n]+?(?:ın|in|un|ün)) [^\n]{0,60}?(?:brifinqin|mətbuat konfransın|çıxışın|açıqlamasın)\w* "
        r"[^\n]{0,40}?(?:stenoqram|mətn)[^\n]*?[.:]?[ \t]*(?=\n|$)",
        re.IGNORECASE,
    ),
    "hy": re.compile(
        r"(?P<who>[^\n]+?ի) [^\n]{0,60}?(?:ճեպազրույցի|ասուլիսի|ելույթի|խոսքի)\w* [^\n]{0,40}?(?:սղագր|տեքստ)"
        r"[^\n]*?[.:։]?[ \t]*(?=\n|$)",
        re.IGNORECASE,
    ),
}
_PROSE = 8
"""Words of a sentence rather than a title."""


def holder(text: str, language: str, index: SpeakerIndex) -> tuple[Speaker, int] | None:
    """Who holds the briefing and where the sentence that says so ends; None where no sentence at the top does."""
    if language not in _SENTENCE:
        return None
    for line in re.finditer(r"[^\n]+", text[:_FIRST]):
        found = _SENTENCE[language].match(text, line.start())
        if found is None or len(line.group().split()) < _PROSE:
            continue
        people = [index.resolve(run) for run in re.findall(PERSON, found["who"]) if index.knows(run)]
        people = [person for person in people if " " in person.name]
        if people:  # in the other languages the name stands behind the office
            return (people[0] if language == "en" else people[-1]), found.end()
    return None
