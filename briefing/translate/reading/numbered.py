"""English things that have a number, with it before them: Decree No. 412 as the 412th decree.

The sign is rare in training lines and reads like a negation or an initial; an ordinal arrives in every language.
"""

from __future__ import annotations

import re

from briefing.language.attribution import capital
from briefing.translate.reading.opening import opens

_KINDS = (
    "government|cabinet|presidential|ministerial|parliamentary|constitutional|executive|penal|correctional|maternity"
    "|children[’']s|city|town|district|regional|municipal|secondary|primary|high|vocational|criminal|civil|nuclear|power"
    "|polling|military|bus|metro|train|passenger|electoral|police|fire|compressor|pumping|fuel|draft|joint"
)
_THINGS = (
    "decree|order|school|hospital|clinic|polyclinic|reactor|block|unit|train|bus|tram|route|line|protocol"
    "|decision|ruling|station|colony|prison|mine|shaft|kindergarten|nursery|lyceum|gymnasium|case|regiment|battalion"
    "|brigade|division|company|committee|commission|constituency|district|precinct|directive|circular|regulation|act"
    "|law|bill|annex|section|ward|gate|terminal|platform|turbine|boiler|well|furnace|pier|berth|warehouse|checkpoint"
    "|pharmacy|plant|factory|depot|camp|quarry|highway|road|tunnel|pipeline|house|apartment|flat|room|court"
)
_NUMBERED = re.compile(
    rf"(?:\b(?P<before>[Tt]he|[Aa]n?|its|his|her|their|our|my) )?"
    rf"\b(?P<thing>(?:(?:{_KINDS}) )?(?:{_THINGS})) [Nn]o\.? ?(?P<number>\d{{1,4}})(?![\d./:–-]*\d|\w)",
    re.I,
)


def number_before(text: str) -> str:
    """The English `text` with an ordinal before each thing of which it gives the number."""
    return _NUMBERED.sub(_ordinal, text)


def _ordinal(match: re.Match[str]) -> str:
    number, before = match["number"], match["before"]
    article = "the" if before is None or before.lower() in ("the", "a", "an") else before
    shown = f"{article} {number}{_ending(int(number))} {match['thing'].lower()}"
    return capital(shown, "en") if opens(match.string, match.start()) else shown


def _ending(number: int) -> str:
    if number % 100 in (11, 12, 13):
        return "th"
    return {1: "st", 2: "nd", 3: "rd"}.get(number % 10, "th")
