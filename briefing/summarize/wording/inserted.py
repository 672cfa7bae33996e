"""An attribution inside an English sentence: `Closing the plant now, he said, would be a mistake.`

What stands on both sides of it is one clause. Only a part that the clause in front can do without goes.
"""

from __future__ import annotations

import re

from briefing.summarize.wording.finite import begins_with_verb, has_finite_verb

_SAID = (
    r"(?:said|says|added|adds|noted|stressed|warned|argued|explained|insisted|stated|continued|claimed|admitted|"
    r"acknowledged|conceded|predicted|recalled|wrote|"
    r"told (?:reporters|journalists|(?:the |an? )?[\w.'’-]+(?: [\w.'’-]+)?))"
)
_LATE = r"(?: (?:on|in|at|to|during|after|late|last|this) [^,“”\"]{2,50}| [A-Z][a-z]+day)?"
_NO_SUBJECT = (
    r"(?!(?:and|but|or|so|who|which|that|whose|what|as|if|when|where|while|because|though|although|after|before|since)"
    r"(?!\w))"
)
_INSERTED = re.compile(
    rf", (?:(?:he|she|they|it)|{_NO_SUBJECT}(?:[\w.'’-]+ ){{0,7}}?[\w.'’-]+)(?: (?:also|then|later|has|had))* {_SAID}"
    rf"{_LATE}, (?=\S)"
)
_INVERTED = re.compile(
    rf"^[^,“”\"]+(?P<cut>, {_SAID} (?!on |in |at |to |that |after |\w+day)[^,“”\"]{{2,60}}, )"
    r"(?=(?:is|are|was|were|has|have|had|will|would|can|could|may|might|must|should|does|did)(?!\w))"
)
_OCCASION = re.compile(
    r"(?:Speaking|Addressing|Writing|Asked|Responding|Answering|Commenting|Testifying)\b"
    r"|(?:In|At|During) [^,]*\b(?:statement|interview|post|letter|speech|address|briefing|conference|comments?|remarks|"
    r"message|report|email|meeting|hearing|rally|ceremony|forum|session)\b"
    r"|(?:Late |Early |Earlier )?[Oo]n \w+day\b|Separately$|Earlier$|Later$"
)
"""When or where something was said: not what was said."""
_JOINED = re.compile(
    r"(?:If|When|While|Although|Though|Unless|Until|Once|After|Before|Since|Because|As|Whenever|Wherever|Whether|Given)"
    r"(?!\w)"
)
"""What opens a clause that needs another one behind it."""
_REPORTED_ON = re.compile(
    r"(?:adding|noting|saying|stressing|citing|describing|calling|referring|pointing|arguing|warning|speaking|quoting|"
    r"explaining|insisting|blaming|accusing|urging)(?!\w)"
)
"""What the reporter says of the speaker behind the attribution."""
_NEEDED = re.compile(r"(?:if|unless|until|only|but|provided|except|without|as long as|not)(?!\w)")
"""Begins what changes the sense of the clause in front."""
_FEWEST = 4
"""Words that a clause in front must have to stand alone."""
_ADDED = re.compile(r", (?:which|who|whose|where|one of|some of|most of|many of|both)(?!\w)")
_LISTED = re.compile(r"(?:^| )(?:and|or) ")


def _inserted(words: str) -> tuple[str, str] | None:
    """What stands in front of an inserted attribution and behind it; None where there is none."""
    found = _INSERTED.search(words)
    if found and found.start() > 0:
        return words[: found.start()], words[found.end() :]
    turned = _INVERTED.match(words)
    return (words[: turned.start("cut")], words[turned.end("cut") :]) if turned else None


def around_inserted(words: str) -> str | None:
    """The clause around an inserted attribution, the whole sentence where none stands there; None without any."""
    found = _inserted(words)
    if found is None:
        return None
    before, rest = found
    if begins_with_verb(rest, before):
        return f"{before}{',' if _opens_aside(before) else ''} {rest}"
    if _OCCASION.match(before):
        return rest if has_finite_verb(rest) else words
    first, _, later = before.partition(", ")
    main = has_finite_verb(later if _JOINED.match(first) else before)
    short = len(before.split()) < _FEWEST
    if main and not short and not _NEEDED.match(rest):
        return before
    if _REPORTED_ON.match(rest):
        return words
    return f"{before}{' ' if main and not rest.startswith(('but', 'and')) else ', '}{rest}"


def _opens_aside(before: str) -> bool:
    """Whether a comma of the subject opens what needs another one behind it: `The plant, which employs 300, …`."""
    if _ADDED.search(before):
        return True
    _, comma, last = before.rpartition(", ")
    return bool(comma) and not _LISTED.search(last)
