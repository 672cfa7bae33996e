"""Azerbaijani words that want another case than the one beside them, and cases that nothing in the sentence wants."""

from __future__ import annotations

import re
from collections.abc import Sequence
from itertools import pairwise

from briefing.translate.grammar.azerbaijani_cases import accusative, genitive

_FINITE = (
    r"(?:[ıiuü]b(?:l[aə]r)?|d[ıiuü](?:l[aə]r)?|[ıiuü]r(?:l[aə]r)?|[aə]c[aə][qk]|[aə]c[aə](?:ql[aə]r|kl[əa]r)|m[aə]y[ıi]b"
    r"|m[ıiuü]r|m[aə]y[aə]c[aə][qk]|m[aə]l[ıi]d[ıi]r)"
)
_EDIR = r"(?:ed(?!il)|et)[əimd]\w*"
_INFINITIVE = re.compile(
    r"(?<!\w)(?!kömək|yemək|ekmək|barmaq|çaxmaq|yumaq)([^\W\d_]+m(?:aq|ək)) "
    rf"(?:(?P<accusative>(?:qadağan|tələb|təklif|xahiş|əmr|vəd|rədd) {_EDIR}|gözlə(?:yir|yib|yəcək|mir|məyib)\w*)"
    rf"|(?P<dative>başla(?:yır|yıb|dı|yacaq|mışd|mır|mayıb)\w*|çağır(?:ır|ıb|dı|acaq)(?!ış)\w*|hazırdır\w*|məcburdur\w*"
    rf"|məcbur {_EDIR}|(?:icazə|imkan) ver(?:ir|ib|di|əcək|mir|məyib|məyəcək)\w*"
    rf"|davam {_EDIR}|cəhd {_EDIR}|razılaş(?:ıb|ır|dı)\w*|çalış(?:ır|ıb|dı)\w*)"
    rf"|(?P<ablative>imtina {_EDIR}|çəkin(?:ir|ib|di|mir)\w*))(?!\w)",
    re.I,
)
"""An infinitive without a case before an active verb that wants it in one: silah saxlamaq qadağan edir. Before a
passive verb (qadağan edilib) it is the subject and has none."""
_CASES = {
    "accusative": {"maq": "mağı", "mək": "məyi"},
    "dative": {"maq": "mağa", "mək": "məyə"},
    "ablative": {"maq": "maqdan", "mək": "məkdən"},
}
_TOLD = re.compile(
    r"(?<!\w)([^\W\d_]+(?:dığı|diyi|duğu|düyü|acağı|əcəyi|dıqları|dikləri|duqları|dükləri|acaqları|əcəkləri))"
    r"( (?:(?:bildir|istəy)(?:ib|ir|di)|de(?:yir|yib|di)|(?:vurğula|açıqla)y[ıi][br]|(?:gözlə|təsdiqlə)yi[rb]"
    r"|xatırlad[ıi][rb]|(?:iddia|inkar|təkzib|qeyd|elan|etiraf) (?:ed(?:ir|ib|əcək)|etdi))(?:lər|lar)?)(?!\w|,? ki\b)"
)
"""What somebody says or expects, without the accusative: tapılmadığı vurğulayıb."""
_DATIVE_OR_ABLATIVE = re.compile(
    r"(?:müraciət|kömək|hücum|təşəkkür|xidmət|mane|nail|müdaxilə|rəhbərlik|başçılıq|riayət|əməl|istifadə|imtina"
    rf"|xəyanət) (?:{_EDIR}|ol(?!un)\w*)|(?:şübhələn|qorx(?=ur|ub|du|mu|ma|aca)|çəkin|inan(?!d))\w+"
)
"""Verbs that never have an object in the accusative."""
_USED = re.compile(
    r"(?<!isə )(?<!də )(?<!da )\b(?:istifadə (?:ed(?:ib|ir|əcək|irik|ərək)|et(?:di|məyib|mir)"
    r"|edəcəy\w+|etm[aə](?:k(?!d)|y|s)\w*)|imtina (?:ed(?:ib|ir|əcək)|et(?:di|məyib|mir)|etmə(?:yə|yi)))(?:l[əa]r)?\b"
)
_ABLATIVE = re.compile(r"d[aə]n\b|nd[aə]\b|\b(?:onlar|hamı)|[\"”»?]|m[aə]k? ")
_PASSIVE = re.compile(rf"(?:\w{{2,}}[ıiuü]l|olun|\w{{2,}}l[aə]n){_FINITE}")
_INTRANSITIVE = re.compile(rf"(?:art|azal|yüksəl|öl|en|sus|dayan|yıxıl|boğul|toqquş|yat|kiçil|qalx){_FINITE}")
_TRANSITIVE = re.compile(r"\w*bil(?:ib|ir|di|əcək)\w*|gəlir|\w+(?:qalan|salan)\w*")
"""What only looks like a passive."""
_VERBAL = re.compile(
    r".*(?:[aə]n(?:l[aə]r)?(?:ın|in|a|ə|ı|i)?|[ıiuü]b|m[ıiuü]ş|r[aə]q|d[ıiuü][yğqk]\w*|\wm[aə](?:q|k|ğ|y|s|d|l)\w*|\wm[aə]"
    r"|[aə]nd[aə]|rk[aə]n|[aə]c[aə]\w+|ki|kimi|və|nc[aə]|d[aə]n|edir|s[aə]|d[ıiuü])"
)
"""What may have had an object of its own before the verb at the end."""
_NO_GENITIVE = re.compile(
    r"(?:on|bun|həmin|hans|kim|gün|il)\w*|(?:yanvar|fevral|mart|aprel|may|iyun|iyul|avqust|sentyabr|oktyabr|noyabr|dekabr)\w*"
)
_POSSESSED = re.compile(
    r".*(?:[ıiuü]|[ıiuü]n(?:[ıiuü]|[aə]|d[aə]n?|[ıiuü]n|c[aə])(?:d[ıiuü]r|yd[ıiuü]|k[ıi].*|d[aə]k)?|[ıiuü]m[ıiuü]z.*"
    r"|[ıiuü](?:yl[aə]|d[ıiuü]r|d[ıiuü]|dirmi|m[ıi]|yd[ıiuü]|nc[əa])|l[aə]r[ıi].*|[ıiuü](?:n[ıiuü]n)?k[ıi].*|[ıiuü]n[aə]d[aə]k)"
)
_CERTAIN_VERB = re.compile(
    r"\w{2,}(?:[ıiuü]b(?:l[aə]r)?|m[ıiuü]şd[ıiuü]|[aə]c[aə](?:q|k|qlar|klər|ğam|yəm|ğıq|yik)|[ıiuü]r(?:l[aə]r|[aə]m|[ıiuü][qk])"
    r"|m[aə]y[ıi]b)|(?:ed|ver|al|ol|bil|gəl|gör|istəy|dey|dur|çalış)[ıiuü]r|yoxdur|deyil"
    r"|(?:et|ol|al|ver|gör|bil|gəl|get|de|qal|çıx|qoy|tap|başla)d[ıiuü](?:l[aə]r)?"
)
_NO_VERB = re.compile(
    r"(?:səbəb|qalib|katib|talib|gələcək|naib|sahib|qərib|təqib|tərtib|cəlb|nəsib|qərb|hərb|tərkib|rəqib|xətib|məğlub|üslub"
    r"|cənub|klub|qütb|tələb|inqilab)"
)
_ELLIPSIS = frozenset(("isə", "yox", "deyil", "də", "da", "və", "ya", "eyni"))
"""Where these stand, the possessed noun may be that of the clause before."""
_INTO = re.compile(
    r"(?!.*(?:[ıiuü]nd|vaxt|zaman))\w{2,}d[aə] gir(?:di|ib|ir|əcək|ə|m)\w*|(?:orada|burada) (?:get|ged|gəl)\w*"
)
"""Otaqda girdi: where something enters is told in the dative."""
_WITH = re.compile(r"(?<!\w)ilə (?:riayət|əməl|nail|mane) (?:ed|et|ol)\w+")
"""Müqavilə ilə riayət edir: what one keeps, reaches or hinders is told in the dative."""
_STOPS = frozenset(",;:–—“”«».?!…")


def with_cases(text: str) -> str:
    """`text` with what stands just before its verb in the case that this wants: atəş açmaq qadağan edir gets açmağı.

    Source: Azərbaycan dilinin qrammatikası (Bakı, 1960), on the infinitive and on government.
    """

    def mended(match: re.Match[str]) -> str:
        infinitive, case = match[1], next(name for name in _CASES if match[name])
        return infinitive[:-3] + _CASES[case][infinitive[-3:]] + match[0][len(infinitive) :]

    return _TOLD.sub(lambda match: f"{match[1]}n{match[1][-1]}{match[2]}", _INFINITIVE.sub(mended, text))


def misgoverned(words: Sequence[str]) -> bool:
    """Whether a case in a sentence has nothing that wants it, or a verb lacks the one that it wants.

    words: of one sentence in small letters, with its punctuation marks as words.
    """
    return (
        _object_of_another_verb(words)
        or _object_of_a_passive(words)
        or _genitive_alone(words)
        or _nothing_used(words)
        or _entered_without_dative(words)
        or _WITH.search(" ".join(words)) is not None
    )


def _object_of_another_verb(words: Sequence[str]) -> bool:
    """Şahidlərini müraciət etməyi: an accusative just before a verb that wants the dative or the ablative."""
    return any(
        accusative(word) and _DATIVE_OR_ABLATIVE.match(" ".join(words[i + 1 : i + 3]))
        for i, word in enumerate(words[:-1])
    )


def _object_of_a_passive(words: Sequence[str]) -> bool:
    """Kameranı təmir üçün söndürülüb: an accusative in a clause whose one verb can't have an object."""
    for i, word in enumerate(words):
        last = i + 1 == len(words) or words[i + 1] in _STOPS
        if not last or _TRANSITIVE.fullmatch(word) or not (_PASSIVE.fullmatch(word) or _INTRANSITIVE.fullmatch(word)):
            continue
        for other in reversed(words[:i]):
            if other in _STOPS:
                break
            if accusative(other):
                return other != "onu"  # which may be ten of them
            if _VERBAL.fullmatch(other):
                break
    return False


def _genitive_alone(words: Sequence[str]) -> bool:
    """Laos 50 bombanın hələ də gəlib: a genitive, and nothing possessed up to the verb of the clause."""
    return any(
        genitive(word) and not _NO_GENITIVE.fullmatch(word) and _nothing_possessed(words[i + 1 :])
        for i, word in enumerate(words[:-1])
    )


def _nothing_possessed(behind: Sequence[str]) -> bool:
    for i, word in enumerate(behind):
        following = behind[i + 1] if i + 1 < len(behind) else "."
        if word == "." and i + 1 == len(behind):
            return i > 1 and _ELLIPSIS.isdisjoint(behind)
        if word in _STOPS or word[0] == "-" or word[0].isdigit():
            return False
        if _POSSESSED.fullmatch(word) and word not in ("ki", "iki"):
            return False
        if _CERTAIN_VERB.fullmatch(word) and not _NO_VERB.fullmatch(word):
            return i > 0 and (following in ".;" or (following == "," and word != "deyil"))
    return False


def _nothing_used(words: Sequence[str]) -> bool:
    """Kəndlilər bu boya istifadə edib: what somebody uses or refuses is told in the ablative."""
    sentence = " ".join(words)
    used = _USED.search(sentence)
    return used is not None and not _ABLATIVE.search(sentence[: used.start()])


def _entered_without_dative(words: Sequence[str]) -> bool:
    return any(_INTO.fullmatch(f"{word} {following}") for word, following in pairwise(words))
