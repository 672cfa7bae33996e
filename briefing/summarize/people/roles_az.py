"""Azerbaijani offices: the noun that ends them, «komitəsinin üzvü», and what of a body stands in front of it."""

from __future__ import annotations

import re
from collections.abc import Sequence

AZ_HEAD = re.compile(
    r"(?:baş )?(?:politoloq|iqtisadçı|nazir|naziri|prezident|prezidenti|müavini|rəhbəri|sözçüsü|sədri|direktoru|"
    r"katibi|səfiri|"
    r"nümayəndəsi|rezident-əlaqələndiricisi|əlaqələndiricisi|rəisi|köməkçisi|"
    r"komissarı|deputatı?|general|polkovnik|ekspert|kansleri?|qubernatoru?|meri|başçısı|üzvü|professoru?|müdiri?|"
    r"rektoru?|dekanı|inspektoru?|prokuroru?|redaktoru|məsləhətçisi|komandiri|lideri|sakini)$",
    re.IGNORECASE,
)
"""The noun of an office, which ends it."""
AZ_SHARED = re.compile(r"(?:müavini|naziri|sədri|rəhbəri|direktoru|katibi|nümayəndəsi|başçısı|rəisi|üzvü),")
"""In front of another office of the same person."""
_FIELDS_WORDS = (
    "təhsil elm səhiyyə ədliyyə mədəniyyət kənd təsərrüfatı rəqəmsal inkişaf nəqliyyat ekologiya təbii sərvətlər "
    "əmək əhalinin sosial müdafiəsi "
    "gənclər idman fövqəladə hallar maliyyə iqtisadiyyat energetika müdafiə daxili xarici işlər birinci mətbuat "
    "xüsusi daimi dövlət icra"
)
AZ_FIELDS = frozenset(_FIELDS_WORDS.split())
"""Fields of offices, in small letters."""
_OF_BODY = re.compile(r"[^\W\d_]{2,}[ıiuü]n[ıiuü]n|[^\W\d_]{3,}(?:l[ıiuü]ğ|[yk]|məclis)[ıiuü]n")
_NOUN = re.compile(
    r"(?!(?:barədə|haqda|haqqında|barəsində|görə|üçün|sonra|əvvəl)$)[a-zəıöüçşğ]{3,}(?<!an)(?<!ən)(?<!ıb)(?<!ib)(?<!ub)(?<!üb)"
)
"""A word in front of an office that is no participle: «missiya rəhbəri», not «görüşən sədr»."""
_SURNAME = re.compile(r"(?!\d)[^\Wa-zəıöüçşğ][\w-]*(?:[oe]v|zadə)")
_GENITIVE = re.compile(r"n[ıiuü]n$")


def of_body(words: list[str], taken: list[str]) -> bool:
    """Whether the last of `words` belongs to a body whose genitive is `taken`, «Beynəlxalq Valyuta Fondunun», or stands
    between such a genitive and the office, «Fondunun missiya rəhbəri»."""
    word = words[-1]
    if word.isalpha() and word[:1].isupper():
        return any(_OF_BODY.fullmatch(each) for each in taken[:3])
    if not _NOUN.fullmatch(word):
        return False
    return any(_OF_BODY.fullmatch(each) or (place and each[:1].isupper()) for place, each in enumerate(words[-3:-1]))


def ends_name(words: Sequence[str]) -> bool:
    """Whether words end in a person's name, so that «və» behind it begins another's office.

    «Prezidenti İlham Əliyev və Türkiyə Respublikasının Prezidenti»: a surname tells so, or an office in front.
    """
    if not words or _SURNAME.fullmatch(words[-1]):
        return bool(words)
    return any(
        AZ_HEAD.match(words[-length - 1].lower().replace("i̇", "i")) and all(map(_is_name, words[-length:]))
        for length in (2, 3)
        if length < len(words)
    )


def _is_name(word: str) -> bool:
    return word.isalpha() and word[:1].isupper() and _GENITIVE.search(word) is None and not AZ_HEAD.match(word.lower())
