"""The last guard: whether a key point says nothing that its evidence doesn't say.

Words of content, numbers and names must come from the evidence or from the speaker's name and office; what negates in
the stretch of the evidence that the point keeps must still be there.
"""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Callable, Iterable

_WORD = re.compile(r"\d+(?:[.,:]\d+)*|[^\W\d_]+(?:['’-][^\W\d_]+)*")
_ADDED_WORDS = (
    "doesn't isn't hasn't aren't wasn't says say said is are was has have does do it its it's he she they his her "
    "their theirs him them himself herself themselves itself the a an "
    "of by that to told and also cannot will would "
    "что заявляет заявляют он она они его её их свой и также "
    "ki bildirir bildirirlər onun və dır dir "
    "believes считает полагает hesab edir düşünür կարծում "
    "որ է են հայտարարում պնդում իր նա չի էր ի ունի չունի"
)
_ADDED = frozenset(_ADDED_WORDS.split())
"""Words that the rewriting may bring in: the verb of saying, auxiliaries, pronouns."""
_NEGATION = {
    "en": re.compile(r"not|no|never|none|nor|neither|nobody|nothing|without|cannot|\w+n['’]t"),
    "ru": re.compile(
        r"не|ни|нет|нельзя|без|никто|ничто|ничего|никогда|никак\w*|невозможно|недопустим\w*|"
        r"неприемлем\w*"
    ),
    "az": re.compile(
        r"deyil\w*|yox\w*|heç|qeyri|\w+m[ıiuü]r\w{0,4}|\w+m[aə]y(?:[ıi]b|[aə]c[aə]|[aə]n|[aə]r[aə]q|[ıi]n)\w*|"
        r"\w+m[aə]m[ıi]ş\w*"
        r"|\w+m[aə](?:d[aə]n|z|zl[aə]r|s[ıi]n|s[ıi]nl[aə]r|d[ıi]\w{0,6})"
    ),
    "hy": re.compile(r"ոչ\w*|առանց|չ\w+|երբեք|ոչինչ|մի"),
}
_ANSWER = re.compile(r"^[\W_]*(?:well, )?(?:no|нет|xeyr|yox|ո՛?չ)\s*[,.]\s+", re.IGNORECASE)
"""The bare answer before a sentence, which isn't needed without the question."""
_ENDING = 3
"""Letters of a case ending or an article that a hyphen joins to an abbreviation."""
_STEM = 4
"""Letters that two forms of a word share."""


def faithful(point: str, evidence: str, language: str, about: Iterable[str] = ()) -> bool:
    """Whether every content word, number and name of `point` comes from `evidence` or from `about`.

    `about` are the speaker's name and office and what "we" stands for. Negations of the kept stretch must be kept, and
    none may be added.
    """
    said, printed = _tokens(_ANSWER.sub("", evidence)), _tokens(_ANSWER.sub("", point))
    known = [word for text in about for word in _tokens(text)]
    if not (_from_source(printed, said, known) and _numbers(printed, said, known)):
        return False
    name = {_fold(word) for word in known} | _ADDED
    negation = _NEGATION.get(language, _NEGATION["en"])
    start = next(
        (place for place, word in enumerate(printed) if _fold(word) not in name or negation.fullmatch(word.lower())),
        len(printed),
    )
    return _negated(printed[start:] or printed, said, language)


def negates(words: str, language: str) -> bool:
    """Whether a word of `words` negates."""
    pattern = _NEGATION.get(language, _NEGATION["en"])
    return any(pattern.fullmatch(word.lower()) for word in _tokens(words))


def verbatim(quotation: str, evidence: str) -> bool:
    """Whether the words of a quotation are words of the evidence in their order, with nothing but deletions."""
    source = iter([word.upper().casefold() for word in _tokens(evidence)])
    return all(word.upper().casefold() in source for word in _tokens(quotation))


def _tokens(text: str) -> list[str]:
    plain = text.replace("՞", "").replace("՛", "").replace("՜", "").replace("’", "'")
    return [word for word in _WORD.findall(plain)]


def _fold(word: str) -> str:
    return re.sub(r"'s?$", "", word.lower().replace("i̇", "i"))


def _from_source(printed: list[str], said: list[str], known: list[str]) -> bool:
    whole = {_fold(word) for word in [*said, *known]}
    stems = {word[:_STEM] for word in whole if len(word) >= _STEM}
    names = {_fold(word) for word in [*said, *known] if word[:1].isupper()}
    for position, word in enumerate(printed):
        plain = _fold(word)
        if plain in whole or plain in _ADDED or word.isdigit():
            continue
        if word[:1].isupper() and _name_of(plain, names):
            continue
        if position and word[:1].isupper():
            return False
        if len(plain) < _STEM or plain[:_STEM] not in stems:
            return False
    return True


def _name_of(plain: str, names: set[str]) -> bool:
    """Whether a capitalised word is a name of the source, perhaps with another article or case ending."""
    short, _, ending = plain.partition("-")
    if ending and len(ending) <= _ENDING and short in names:
        return True  # «ՀՀ ՊՆ-ն»
    return any(plain.startswith(name) or name.startswith(plain) for name in names if len(name) > 2) or any(
        len(name) > 4 and name[:-2] == plain[: len(name) - 2] for name in names
    )


def _numbers(printed: list[str], said: list[str], known: list[str]) -> bool:
    allowed = Counter(word for word in [*said, *known] if word[:1].isdigit())
    return all(count <= allowed[word] for word, count in Counter(w for w in printed if w[:1].isdigit()).items())


def _negated(printed: list[str], said: list[str], language: str) -> bool:
    pattern = _NEGATION.get(language, _NEGATION["en"])
    folded = [word.lower() for word in said]
    kept = _kept(printed, folded, pattern)
    if kept is None:
        return not any(pattern.fullmatch(word.lower()) for word in printed)
    before = sum(pattern.fullmatch(word) is not None for word in folded[kept[0] : kept[1] + 1])
    after = sum(pattern.fullmatch(word.lower()) is not None for word in printed)
    return before == after


def _kept(printed: list[str], said: list[str], negation: re.Pattern[str]) -> tuple[int, int] | None:
    """The stretch of the source that the point keeps: its longer words and negations found again in order."""
    places: dict[str, list[int]] = {}
    for place, word in enumerate(said):
        places.setdefault("" if negation.fullmatch(word) else word[:_STEM], []).append(place)
    first, last = -1, -1
    for word in printed:
        negates = negation.fullmatch(word.lower()) is not None
        if len(word) < _STEM and not negates and not word.isdigit():
            continue
        found = next((p for p in places.get("" if negates else word.lower()[:_STEM], []) if p > last), None)
        if found is None or (last >= 0 and found - last > 12):
            continue
        first, last = (found if first < 0 else first), found
    if first < 0:
        return None
    # a negation that stands right before the first or behind the last kept word belongs to it
    reach = first
    while reach and (negation.fullmatch(said[reach - 1]) or len(said[reach - 1]) < _STEM):
        reach -= 1
        first = reach if negation.fullmatch(said[reach]) else first
    while last + 1 < len(said) and negation.fullmatch(said[last + 1]):
        last += 1
    return first, last


def licensed(
    point: str, evidence: str, language: str, about: Iterable[str], is_name: Callable[[str], bool | None]
) -> bool:
    """Whether every name and number of a freely worded `point` comes from `evidence` or `about`, and its negations are
    those of the stretch of the evidence that it retells. `is_name`: tells whether the first word is a name."""
    said, printed = _tokens(_ANSWER.sub("", evidence)), _tokens(_ANSWER.sub("", point))
    known = [word for text in about for word in _tokens(text)]
    whole = {_fold(word) for word in [*said, *known]} | _ADDED
    names = {_fold(word) for word in [*said, *known] if word[:1].isupper()}
    for position, word in enumerate(printed):
        plain = _fold(word)
        if not word[:1].isupper() or plain in whole or _name_of(plain, names):
            continue
        if position or (word.isupper() and len(word) > 1) or is_name(plain) is not False:
            return False
    name = {_fold(word) for word in known}
    start = next((place for place, word in enumerate(printed) if _fold(word) not in name), 0)
    return _numbers(printed, said, known) and _negated(printed[start:], said, language)
