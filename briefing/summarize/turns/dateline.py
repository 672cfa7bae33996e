"""The dateline in front of a report's first sentence: `BAKU, May 4 -`, «ՄՈՍԿՎԱ, 4 մայիսի։»."""

from __future__ import annotations

import re

from briefing.summarize.people.names import UPPER

_LINE = r"(?:(?:[^.–—“«\n]|(?<= (?:Jan|Feb|Mar|Apr|Jun|Jul|Aug|Sep|Oct|Nov|Dec))\.|(?<= Sept)\.){0,60}?)"
DATELINE = re.compile(
    rf"^(?:[{UPPER}][{UPPER} .'/-]+(?:, {_LINE})?(?: \([\w ]+\))? [–—-]{{1,2}} (?:[{UPPER}][\w-]+(?: "
    rf"[{UPPER}][\w-]+)?\. )?"
    rf"|[{UPPER}][{UPPER} -]+, \d{_LINE}[.։․] ?(?:/?[{UPPER}][{UPPER}]+/?[.։] )?)"
)
