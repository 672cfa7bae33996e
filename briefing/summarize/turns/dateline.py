"""The dateline in front of a report's first sentence: `BAKU, May 4 -`, «ՄՈՍԿՎԱ, 4 մայիսի։»."""

from __future__ import annotations

import re

from briefing.summarize.people.names import UPPER

_LINE = r"(?:(?:[^.–—“«\n]|(?<= (?:Jan|Feb|Mar|Apr|Jun|Jul|Aug|Sep|Oct|Nov|Dec))\.|(?<= Sept)\.){0,60}?)"
_AGENCY = rf"(?:/[{UPPER}][{UPPER} -]+/|[{UPPER}][{UPPER}-]+)"
MONTHS_HY = r"հունվար|փետրվար|մարտ|ապրիլ|մայիս|հունիս|հուլիս|օգոստոս|սեպտեմբեր|հոկտեմբեր|նոյեմբեր|դեկտեմբեր"
MONTH_HY = rf"(?:{MONTHS_HY})ի"
_HY_DAY = rf"\d{{1,2}}(?:-ի)? {MONTH_HY}(?:,? \d{{4}}(?: ?թ[.․]?)?)?"
_AZ_DAY = (
    r"\d{1,2} (?:yanvar|fevral|mart|aprel|may|iyun|iyul|avqust|sentyabr|oktyabr|noyabr|dekabr)"
    r"(?: \d{4}(?:-?\w{2} il)?)?"
)
_EN_DAY = (
    r"(?:Jan(?:uary|\.)?|Feb(?:ruary|\.)?|Mar(?:ch|\.)?|Apr(?:il|\.)?|May|June?|July?|Aug(?:ust|\.)?|Sept?(?:ember|\.)?|"
    r"Oct(?:ober|\.)?|Nov(?:ember|\.)?|Dec(?:ember|\.)?) \d{1,2}(?:, \d{4})?"
)
DATELINE = re.compile(
    rf"^(?:[{UPPER}][{UPPER} .'/-]+(?:, {_LINE})?(?: \([\w ]+\))? [–—-]{{1,2}} (?:[{UPPER}][\w-]+(?: "
    rf"[{UPPER}][\w-]+)?\. )?"
    rf"|(?:[{UPPER}][a-z]+(?: [{UPPER}][a-z]+)?, )?{_EN_DAY}(?: \([\w ]+\))? [–—-]{{1,2}} "
    rf"|[{UPPER}][{UPPER} -]+, \d{_LINE}[.։․] ?(?:{_AGENCY}[.։․] ?)?"
    rf"|[{UPPER}][ա-և]+(?:-[{UPPER}][ա-և]+)?, {_HY_DAY}(?:[.։․,] {_AGENCY})?(?:[.։․] | [–—-]{{1,2}} )"
    rf"|[{UPPER}][a-zəğıöüçş]+[.,] {_AZ_DAY}(?:[.,] (?:[{UPPER}][\w-]+|{_AGENCY})(?=[.]| [–—-]))?"
    rf"(?:[.,] | [–—-]{{1,2}} ))"
)
