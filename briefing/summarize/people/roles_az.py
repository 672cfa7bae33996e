"""Azerbaijani offices: the noun that ends them, «komitəsinin üzvü», and what of a body stands in front of it."""

from __future__ import annotations

import re

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


def of_body(words: list[str], taken: list[str]) -> bool:
    """Whether the last of `words` belongs to a body whose genitive is `taken`, «Beynəlxalq Valyuta Fondunun», or stands
    between such a genitive and the office, «Fondunun missiya rəhbəri»."""
    word = words[-1]
    if word.isalpha() and word[:1].isupper():
        return any(_OF_BODY.fullmatch(each) for each in taken[:3])
    if not _NOUN.fullmatch(word):
        return False
    return any(_OF_BODY.fullmatch(each) or (place and each[:1].isupper()) for place, each in enumerate(words[-3:-1]))
