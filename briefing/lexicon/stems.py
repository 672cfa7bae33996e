"""Words in whatever form they stand: which dictionary forms a word of a text may come from.

English forms are undone by rule (and by `irregular.tsv`). Russian, Azerbaijani and Armenian words are compared by their
unchanging beginning, the longest that the dictionary has, and by what may follow it. Endings are allowed for, not
known: now and then a word is taken for its neighbour, which the model that reads the hints has learnt to expect.
"""

from __future__ import annotations

import re
from functools import lru_cache
from importlib.resources import files

from briefing.lexicon import azerbaijani
from briefing.lexicon.once import once

NOUN, VERB, ADJECTIVE, ADVERB = "nvad"
LONGEST_ENDING = {"ru": 5, "az": 14, "hy": 9}
_SHORTEST = {"ru": 3, "az": 2, "hy": 3}
"""Letters of a stem that something may follow; those of an Armenian verb may be two."""

_INFINITIVE = {
    "ru": re.compile(r"(?:ть|ти|чь)(?:ся|сь)?$"),
    "az": re.compile(r"m[aə][qk]$"),
    "hy": re.compile(r"[եա]լ$"),
}
_STRIPPED = {
    ("ru", VERB): re.compile(r"(?<=...)(?:[аеиоуыя]|ну|ова|ева)?(?:ть|ти|чь)(?:ся|сь)?$"),
    ("ru", ADJECTIVE): re.compile(r"(?<=..)(?:ый|ий|ой|ая|яя|ое|ее|ые|ие)$"),
    ("ru", NOUN): re.compile(r"(?<=..)(?:ие|ия|[аеёиоуыэюяйь])$"),
    ("az", VERB): re.compile(r"m[aə][qk]$"),
    ("hy", VERB): re.compile(r"(?<=..)(?:(?<=[^աեէըիոու])վ)?[եա]լ$"),
    ("hy", NOUN): re.compile(r"(?<=...)(?:ուն|ի|ը)$"),
}
_SOFTENED = (("ст", "щ"), ("т", "щ"), ("т", "ч"), ("д", "жд"), ("д", "ж"), ("с", "ш"), ("з", "ж"))
"""Consonants at the end of a Russian verb's stem: запретить, запрещён, запрещать."""
_ASPECT = re.compile(r"(?:[аяиеу]|има|[ыи]?ва|[ои]ва|ну|л?я)?(?:ть|ти|чь)(?:ся|сь)?")
_AORIST = {
    "տալ": ("տվ", "տրվ"), "գալ": ("եկ",), "անել": ("ար",), "դնել": ("դր",), "ուտել": ("կեր",), "տանել": ("տար",),
    "լինել": ("եղ",), "բանալ": ("բաց",), "գտնել": ("գտ",), "տեսնել": ("տես",), "հասնել": ("հաս",), "մեռնել": ("մեռ",),
    "ընկնել": ("ընկ",), "մտնել": ("մտ",), "իջնել": ("իջ",), "ելնել": ("ել",), "հագնել": ("հագ",), "անցնել": ("անց",),
    "առնել": ("առ",), "փախչել": ("փախ",), "թռչել": ("թռ",), "կպչել": ("կպ",), "սառչել": ("սառ",), "հանգչել": ("հանգ",),
}  # fmt: skip
"""Armenian verbs whose past and participles have another stem."""
# Azerbaijani: what nouns end in; persons; and what verbs do, after their passive, negation and ability.
_CASE = (
    r"(?:l[aə]r)?(?:[ıiuü]?[mn](?:[ıiuü]z)?|s?[ıiuü])?(?:n?[ıiuü]n?|[yn]?[aə]|n?d[aə]n?|y[ıiuü])?"
    r"(?:d[ıiuü]r(?:l[aə]r)?|yl?[aə]|l[aə]|k[iı])?"
)
_PERSON = (
    r"(?:y?d[ıiuü]|y?m[ıiuü]ş|s[aə])?(?:[aə]m|s[aə]n|[ıiuü][qk]|s[ıiuü](?:n[ıiuü])?z|m|n|[qk]|n[ıiuü]z)?"
    r"(?:l[aə]r)?(?:d[ıiuü]r(?:l[aə]r)?)?(?:m[ıiuü])?"
)
_VERBAL = (
    r"(?:[ıiuü]?[ln](?:[ıiuü]l)?)?(?:m[aə]?)?(?:y?[aə]b[ıi]l(?:m[aə]?)?)?(?:"
    rf"(?:y?[ıiuü]r|d[ıiuü]|m[ıiuü]ş|y?[ıiuü]b|y?[aə]r|r|z|m[aə]l[ıi]|s[aə]){_PERSON}"
    r"|y?[aə](?:s[aə]n|[qk]|l[aə]r|s[ıi]n[ıi]z)?|y?[ıiuü]m|s[ıiuü]n(?:l[aə]r)?|y?[ıiuü]n(?:[ıiuü]z)?"
    rf"|y?[aə]c[aə][qkğy](?:{_PERSON}|{_CASE})"
    rf"|(?:y?[aə]n|d[ıiuü][qkğy]|m[ıiuü]ş|m[aə]|m[aə][qkğy]|y?[ıiuü]ş|z)(?:{_CASE}|c[aə])"
    rf"|y?[aə]s[ıi]{_CASE}|y?[aə]r[aə][qk]|y?[ıiuü]nc[aə]|m[aə]d[aə]n|y?[aə]?rk[aə]n|)"
)
_FOLLOWING = {
    ("ru", VERB): re.compile(r"[а-яё]{0,7}"),
    ("ru", ADJECTIVE): re.compile(r"(?:[ыиоеаяую][йхмеяюог]?[ймоуиюя]?[иу]?)?|о"),
    ("ru", NOUN): re.compile(r"(?:[аеёиоуыэюяйь]{1,2}[мхйв]?[ии]?|ами|ями|)"),
    ("az", VERB): re.compile(_VERBAL),
    ("az", NOUN): re.compile(_CASE),
    ("hy", VERB): re.compile(
        r"(?:վ(?=[եաոու]))?(?:(?:ե|ա)լ(?:ու(?:ց)?|իս|ով|ի|ը|ն)?|(?:ե|ա)(?:մ|ս|նք|ք|ն|ց(?:ի|իր|ինք|իք|ին)?|ի|իր|ինք|իք|ին)?"
        r"|ա(?:յի|յիր|ր|յինք|յիք|յին|վ|ի)|ի(?:ր|նք|ք|ն|ս)?|եք|ու|(?:ած|ող|ում)[ա-և]{0,6}|ացված[ա-և]{0,5})"
    ),
    ("hy", NOUN): re.compile(
        r"(?:ի(?=ներ))?(?:ն?եր)?յ?(?:ի|ու|ից|ով|ում|ուց|ուն|ան|անը|ամբ|յան|ոջ|յամբ|ություն)?(?:[նըսդ]|ներ)?(?:[իըն]|ից|ով|ում)?"
    ),
}


@once
def _irregular() -> dict[str, tuple[tuple[str, str], ...]]:
    """English irregular forms: the parts of speech and lemmas they belong to."""
    rows = (files("briefing.lexicon") / "irregular.tsv").read_text("utf-8").splitlines()
    found: dict[str, tuple[tuple[str, str], ...]] = {}
    for kind, lemma, *forms in (row.split() for row in rows):
        for form in forms:
            found[form] = (*found.get(form, ()), (kind, lemma))
    return found


def is_infinitive(word: str, language: str) -> bool:
    """Whether a small-letter word ends as infinitives do. language: ru, az or hy."""
    return _INFINITIVE[language].search(word) is not None


def verbal(form: str) -> bool:
    """Whether the small-letter English `form` can only be that of a verb, unless it is a lemma itself."""
    return form.endswith(("ed", "ing")) or any(kind == VERB for kind, _ in _irregular().get(form, ()))


def english_lemmas(word: str) -> list[str]:
    """What the small-letter `word` may be a form of, itself first."""
    lemmas = [word, *(lemma for _, lemma in _irregular().get(word, ()))]
    for ending, replacements in (
        ("ies", ("y",)),
        ("es", ("", "e")),
        ("s", ("",)),
        ("ied", ("y",)),
        ("ed", ("", "e")),
        ("ing", ("", "e")),
    ):
        if word.endswith(ending) and len(word) > len(ending) + 1:
            base = word[: -len(ending)]
            lemmas += [base + replacement for replacement in replacements]
            if ending in ("ed", "ing") and len(base) > 2 and base[-1] == base[-2]:
                lemmas.append(base[:-1])
    return lemmas


def small(word: str, language: str) -> str:
    """`word` in small letters, without what is written now one way, now another."""
    if language == "az":
        return azerbaijani.lower(word)
    return word.lower().replace("ё", "е") if language == "ru" else word.lower()


@lru_cache(maxsize=100_000)
def stems(word: str, kind: str, language: str) -> tuple[str, ...]:
    """The beginnings that all forms of the small-letter dictionary form `word` have, one or two."""
    kind = _kind(kind, language)
    pattern = _STRIPPED.get((language, kind))
    stem = pattern.sub("", word) if pattern else word
    if len(stem) < 2:
        stem = word
    found = [stem]
    if language == "az" and len(stem) > 2 and kind == NOUN and stem[-1] in "kq":  # torpaq, torpağı
        found.append(stem[:-1] + {"k": "y", "q": "ğ"}[stem[-1]])
    if language == "az" and kind == VERB and stem[-1] == "t":  # etmək, edir
        found.append(stem[:-1] + "d")
    if language == "hy" and kind == NOUN and (weak := re.fullmatch(r"(.{2,}[^աեէըիոու])(?:ի|ու)([^աեէըիոուև])", stem)):
        found.append(weak[1] + weak[2])  # գիրք, գրքի; ժողովուրդ keeps its own
    if language == "ru" and kind == VERB and word.endswith(("ить", "иться")):
        found += [stem[: -len(old)] + new for old, new in _SOFTENED if stem.endswith(old)]
    if language == "hy" and kind == VERB:
        found += _armenian_past(word)
    if language == "ru" and kind == NOUN and (fleeting := re.fullmatch(r"(.{2,}[^аеиоуыэюя])[ео]([кцнл])", stem)):
        found.append(fleeting[1] + fleeting[2])  # конец, конца
    return tuple(found)


def aspect_of(lemma: str, stem: str) -> bool:
    """Whether the Russian verb `lemma`, which begins with `stem`, may be the verb of that stem in another aspect."""
    return len(stem) > 2 and _ASPECT.fullmatch(lemma, len(stem)) is not None


def aspects(lemma: str, base: str, end: int) -> bool:
    """Whether two Russian verbs, alike up to `end`, may be aspects of one: сказать is none of сказаться."""
    return aspect_of(lemma, lemma[:end]) and (lemma.endswith("ся") or not base.endswith("ся"))


def _armenian_past(verb: str) -> tuple[str, ...]:
    """The stems of the past, the passive and the participles that the infinitive doesn't begin with."""
    if verb in _AORIST:
        return _AORIST[verb]
    if verb.endswith(("ցնել", "րձնել")):  # դարձնել, դարձրեց, դարձվել
        return verb[:-3] + "ր", verb[:-3] + "վ"
    if verb.endswith(("անալ", "ենալ")):  # հեռանալ, հեռացավ
        return (verb[:-3] + "ց",)
    if verb.endswith("ալ"):  # կարդալ, կարդացել
        return (verb[:-1] + "ց",)
    return ()


def follows(ending: str, stem: str, kind: str, language: str) -> bool:
    """Whether `ending`, or nothing, may come behind `stem`."""
    shortest = 2 if (language, kind) == ("hy", VERB) else _SHORTEST[language]
    if len(stem) < shortest or len(ending) > LONGEST_ENDING[language]:
        return False
    return _FOLLOWING[language, _kind(kind, language)].fullmatch(ending) is not None


def keeps_ending(base: str, stem: str, word: str, language: str) -> bool:
    """Whether `word` has the ending of the dictionary form `base` where that is an Armenian passive or an adjective of
    what can be done: ստորագրել is no form of ստորագրվել, ընդունել none of ընդունելի."""
    if language != "hy":
        return True
    if base.endswith("վել") and base.startswith(stem + "վ"):
        return word.startswith("վ", len(stem))
    return not base.endswith(("ելի", "ալի")) or word.startswith(base)


def _kind(kind: str, language: str) -> str:
    if kind == VERB or (kind == ADJECTIVE and language == "ru"):
        return kind
    return NOUN
