"""Which body a mere kind of body means: `the court` is the last court named, `the company` whoever spoke last."""

from __future__ import annotations

import re
from collections.abc import Sequence

from briefing.document import Speaker
from briefing.summarize.people.voice import Voice
from briefing.summarize.turns.several import are_several, named_before
from briefing.summarize.turns.sources import source_meant
from briefing.summarize.turns.speaking_bodies import is_body, is_common_body, named_body


def body_meant(printed: Speaker, heard: Sequence[Speaker], before: str, language: str) -> Speaker:
    """The body that `printed` means, a speaker of its own where it names itself. `heard`: who spoke before, the last
    at the end; `before`: the text in front."""
    name = re.sub(r"^The ", "", printed.name)
    if re.match(r"(?i:both|the two) ", name):
        people = [each.name for each in heard if " " in each.name and not Voice(each).body][-2:]
        return Speaker(" and ".join(people) if len(people) > 1 else name)
    if any(map(are_several, name.split())):
        return Speaker(named_before(name, before, language))
    if not is_common_body(name):
        meant = source_meant(name, [each.name for each in heard])
        return Speaker(meant[:1].upper() + meant[1:] if language == "en" else meant)
    if re.fullmatch(
        r"(?:company|agency|organi[sz]ation|компания|организация|ведомство|şirkət|təşkilat|ընկերություն)", name.lower()
    ):
        unnamed = [each for each in reversed(heard) if not each.role]
        bodies = (p for p in unnamed if " " not in p.name or Voice(p).body or is_body(p.name, language))
        spoke = next(bodies, None)
        if spoke is not None:
            return spoke
    return Speaker(named_body(name, before, language) or name[:1].upper() + name[1:])
