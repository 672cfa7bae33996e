"""The side clauses at the end of an over-long key point, which go."""

from __future__ import annotations

import re

from briefing.summarize.wording.corrections import takes_back
from briefing.summarize.wording.finite import dash_is_verb, keeps_verb
from briefing.summarize.wording.form import whole

LONGEST = 34
"""Words of a key point from which side clauses are cut."""


_SIDE = {
    "en": re.compile(r"(?:,? [–—] |; |, (?:which|because|since|and|so|while|as) )"),
    "ru": re.compile(r"(?: [–—] |; |, (?:котор\w+|потому|поскольку|причём|а также|при этом) )"),
    "az": re.compile(r"(?: [–—] |; |, (?:çünki|habelə|həmçinin) )"),
    "hy": re.compile(r"(?: [–—] |; |, (?:որը|որոնք|քանի որ|իսկ|ինչպես նաև) |՝ )"),
}
_LED_IN = re.compile(
    r"(?:Having|Given|Guided|Driven|Born|[A-Z]\w+(?:ing|ed)|As (?:concerns|regards|for|to)|"
    r"With (?:regard|respect)|In view|If|When|While|Although|Though|Unless|Whenever) "
)
"""What opens a sentence whose main clause comes behind a comma: `Having heard the report, the Council …`."""
_MAIN_CLAUSE = re.compile(
    r", (?:the|a|an|this|that|these|those|it|we|I|they|he|she|there|both|all|no|our|their|its|[A-Z][\w'’-]+) "
)
_RELATIVE_FIRST = re.compile(
    r", (?:which|who|whose)\b[^,;]*, (?:is|are|was|were|has|have|had|will|would|can|cannot|could|may|might|must|shall|"
    r"should|does|do|did)(?:n['’]t)? "
)


def without_side_clauses(words: str, language: str) -> str:
    """An over-long sentence loses what follows the last side clause that leaves at least ten words."""
    if len(words.split()) <= LONGEST or language not in _SIDE:
        return words
    cuts = [match.start() for match in _SIDE[language].finditer(words)]
    for cut in sorted(cuts, reverse=True):
        head = words[:cut]
        if 10 <= len(head.split()) <= LONGEST and whole(head) and _stands(head, words[cut:], language):
            return head + ("։" if language == "hy" else ".")
    return words


def _stands(head: str, rest: str, language: str) -> bool:
    """Whether an English `head` has its main clause and `rest` is no clause inserted between a subject and its verb, a
    Russian one has its verb, in any language whether `rest` doesn't take the `head` back."""
    if takes_back(rest, language):
        return False
    if language == "ru" and rest.startswith((" –", " —")) and dash_is_verb(head):
        return False
    if language != "en":
        return True
    led_in = _LED_IN.match(head)
    inserted = _RELATIVE_FIRST.match(rest)
    if not keeps_verb(head, head + rest):
        return False
    return not (led_in and not _MAIN_CLAUSE.search(head, led_in.end())) and not inserted
