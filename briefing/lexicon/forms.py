"""Patterns that recognise a name in any of its inflected forms.

They accept more endings than grammar gives a name, never another stem.
"""

from __future__ import annotations

import re
from functools import lru_cache

from briefing.lexicon.azerbaijani import lower

_ADJECTIVE = "(?:[ыи]й|ой|[ая]я|[ое]е|[ыи]е|[ое]го|[ое]му|[ыи]м|[ое]м|ую|юю|ою|ею|ей|[ыи]х|[ыи]ми)"
_RU_CLASSES: tuple[tuple[str, str, str], ...] = (
    # (ending of the nominative, its part that changes, what stands there in other cases)
    ("ия", "я", "[яию]|ей|ею"),
    ("ая", "ая", f"{_ADJECTIVE}|а[иею]|аей"),
    ("яя", "яя", _ADJECTIVE),
    ("[ыи]й", "[ыи]й", f"{_ADJECTIVE}|и[яию]|ием|иев|иями?|иях"),
    ("[ыое]е", "[ыое]е", _ADJECTIVE),
    ("ие", "ие", f"{_ADJECTIVE}|и[яию]|ием|ий|иями?|иях"),
    ("ой", "ой", f"{_ADJECTIVE}|о[яюе]|оем"),
    ("й", "й", "[йяюеи]|ем|ев|ями?|ях"),
    ("[еиоуэ]а", "", ""),
    ("а", "а", "[аыиеу]|[ое]й|[ое]ю|ами?|ах|ы[хм]|ыми"),
    ("я", "я", "[яиею]|ей|ею|ями?|ях"),
    ("ь", "ь", "[ьяюеи]|[её]м|[её]й|ью|ями?|ях"),
    ("ы", "ы", "ы|ов|ами?|ах|ы[хм]|ыми|"),
    ("(?:ств|[оеё]в|ин|Прав|Яблок)о", "о", "[оауе]|ом"),
    ("(?:ь|пол|мор)е", "е", "[еяюи]|ем"),
    ("[^аеёиоуыэюя]", "", "[ауеыи]|[оеё]м|ым|[оеё]в|ы[хм]|ыми|ами?|ах|ей|ями?|ях|"),
)
_RU_LOOSE = "[аяоеуюыиьё]|[оеё]м|[оеё]в|ей|[ао]й|ою|ью|ами?|ями?|ах|ях|ий|ием|иями?|иях|"
"""Of common nouns inside a name: министерство, силы, острова."""
_RU_PLURAL = re.compile(
    "Алёшки|Барановичи|Валуйки|Ведомости|Врачи|Гавайи|Гималаи|Камни|Крынки|Новости|Пиренеи|Пологи|Саки|Салоники"
    "|Свидетели|Химки"
)
"""Names in -и that are inflected; others aren't: Дели, Сочи."""
_RU_STEMS = {"Египет": "Египт", "Павел": "Паве?л", "Лев": "Льв", "Пётр": "Петр", "Орёл": "Орл", "Острова": "Остров"}
_AZ_HARMONY = {"back": ("[ıu]", "a"), "front": ("[iü]", "ə"), "any": ("[ıiuü]", "[aə]")}
_HY_ENDING = (
    "(?:-?(?:յ?ի|ու|վ?ան|եր|ներ|վ?ա|ից|ուց|վ?ով|ում|յ|ը|ն|ս|ցի)(?:ներ|ի|ով|ից|ում|ու|ց|եր|ական|ն|ը|ս|ան|ին){0,3})?"
)
_HY_REDUCED = {
    "խորհուրդ": "խորհրդ",
    "խումբ": "խմբ",
    "գունդ": "գնդ",
    "լիճ": "լճ",
    "գիծ": "գծ",
    "երկիր": "երկր",
    "կամուրջ": "կամրջ",
    "մարմին": "մարմն",
    "ծնունդ": "ծննդ",
    "դաշինք": "դաշնք",
    "միածին": "միածն",
    "հովիտ": "հովտ",
    "գիր": "գր",
    "տուն": "տա?ն",
}
"""Nouns that lose a vowel before an ending."""
_ARTICLES = {
    "en": "(?:[Aa]l|[Ee]l|[Aa]sh|[Aa]s|[Aa]n|[Aa]d|[Aa]r|[Aa]t)-",
    "ru": "(?:[Аа]ль|[Ээ]ль|[Аа]ш|[Аа]с|[Аа]н|[Аа]д|[Аа]р|[Аа]т|[Аа]з)-",
    "az": "[Əə](?:l|ş|s|n|d|r|t|z)-",
    "hy": "(?:[Աա]լ|[Էէ]լ|[Աա]շ|[Աա]ս|[Աա]ն|[Աա]դ|[Աա]ռ|[Աա]թ|[Աա]զ)-",
}
_CONSONANT_AT_END = "[^аеёиоуыэюяьъй]"


@lru_cache(maxsize=4)
def article(language: str) -> re.Pattern[str]:
    """The Arabic article, which is small in the middle of a sentence although a name begins with it."""
    return re.compile(_ARTICLES[language] + r"(?=[^\W\d_])")


def pattern(form: str, language: str) -> str:
    """A regular expression for all forms of a nominative, without word boundaries.

    Words after the first may begin with a capital or not; quotation marks inside the name are optional, and those
    around it are no part of it.
    """
    words = words_of(form)
    last = len(words) - 1
    written = []
    for i, word in enumerate(words):
        inflected = _inflected(word, language, i == last)
        if language == "az" and i == 0 and last > 1:
            inflected += "(?:-?n?[ıiuü]n)?"  # Ermənistan or Ermənistanın Müdafiə Nazirliyi
        # Bodies are often small in Russian and Armenian sentences: Անվտանգության խորհուրդ, Вооружённые силы.
        body = language in ("ru", "hy") and any(other[0].islower() for other in words[1:])
        small = i or body or word[0].islower() or article(language).match(word)
        written.append(_either_case(inflected, word) if small else inflected)
    return r"[»”\"]?\s+[«“„\"]?".join(written)


def words_of(form: str) -> list[str]:
    """The words of a name without its quotation marks."""
    return re.sub('[«“„»”"]', "", form).split()


def _inflected(word: str, language: str, last: bool) -> str:
    if language == "en":
        return _escaped(word) + ("(?:['’]s?)?" if last else "")
    if language == "ru":
        return _russian(word)
    if not last and language == "hy" and word.endswith("ություն"):
        return _armenian(word)
    if not last:
        return _escaped(word)
    return _azerbaijani(word) if language == "az" else _armenian(word)


def _either_case(expression: str, word: str) -> str:
    """`expression` for `word` with its first letter in either case."""
    first = word[:1]
    if not first.isalpha() or first.lower() == first.upper() or not expression.startswith(first):
        return expression
    other = {"i": "İ", "İ": "i", "I": "ı", "ı": "I"}.get(first, first.swapcase())
    return f"[{first}{other}]{expression[1:]}" if word[1:2].islower() or len(word) == 1 else expression


def _escaped(word: str) -> str:
    # Armenian writes the Arabic article with a hyphen or without: Ալ-Հոլ, Ալ Հոլ.
    hyphen = r"[-\s]" if re.search("[Ա-Ֆա-և]", word) else "-"
    return re.sub("['’]", "['’]", re.escape(word)).replace("ё", "[её]").replace(r"\-", hyphen)


def _russian(word: str) -> str:
    head = re.match("([^-]+)(-на-.+|-Бисау)$", word)
    if head:
        return _russian(head[1]) + _escaped(head[2])
    letters = re.sub("[^А-Яа-яЁё]", "", word)
    short = len(letters) < 3
    if word.isupper() or not letters or not re.search("[А-Яа-яё]$", word) or (short and not word[0].isupper()):
        return _escaped(word)
    if short:
        return _escaped(word) + ("(?:[ауе]|[оеё]м)?" if re.search(_CONSONANT_AT_END + "$", word) else "")
    if word in _RU_STEMS:
        return f"(?:{_escaped(word)}|{_RU_STEMS[word]}(?:[ауе]|[оеё]м|[оеё]в|ами?|ах))"
    if _RU_PLURAL.fullmatch(word):
        return _escaped(word[:-1]) + "(?:и|[её]в|ов|ей|ь|ами?|ями?|ах|ях|)"
    # Дели, Того and Баку have no class.
    unchanged = ("", "", "")
    _, changed, endings = next((row for row in _RU_CLASSES if re.search(f"(?:{row[0]})$", word)), unchanged)
    stem = re.sub(f"(?:{changed})$", "", word)
    if word[0].islower() and not re.search("(?:[ыио]й|[ая]я|[ыои]е)$", word):
        stem, endings = re.sub("[аяоеыиь]$", "", word), _RU_LOOSE
    if not endings:
        return _escaped(word)
    # A vowel that comes and goes before the last consonant: Владимирец, Днепропетровск stays.
    fleeting = re.fullmatch("(.+)е(ц)", stem)
    written = f"(?:{_escaped(stem)}|{_escaped(fleeting[1])}{fleeting[2]})" if fleeting else _escaped(stem)
    return f"{written}(?:{endings})"


def _azerbaijani(word: str) -> str:
    vowels = re.findall("[aıoueəiöü]", lower(word))
    harmony = "any" if word.isupper() or not vowels else "back" if vowels[-1] in "aıou" else "front"
    narrow, wide = _AZ_HARMONY[harmony]
    ends_open = word[-1] in "aıoueəiöü"
    if harmony == "any":
        cases = f"y?{wide}|n{narrow}n?|s?{narrow}n?|n?{wide}|y?{narrow}"
    elif ends_open:
        # A possessive links with n: Nazirliyinə; Lima doesn't: Limana is another word.
        cases = f"y{wide}|n{narrow}n?" + (f"|n{wide}" if word[-1] in "ıiuü" else "")
    else:
        cases = f"{wide}|{narrow}n?"
    local = ("n?" if word[-1] in "ıiuü" else "") + f"d{wide}(?:n|k[ıi])?"
    derived = f"l{wide}r|l{narrow}|s{narrow}z|s{narrow}|ç{narrow}|c{wide}|{narrow}"
    more = f"l{wide}r|n?{narrow}n?|n?{wide}|y{wide}|{local}|y?l{wide}|d{narrow}r|k{narrow}"
    case = f"(?:{cases}|{local}|y?l{wide}|y?{wide}dək|)(?:d{narrow}r(?:l{wide}r)?|k{narrow}(?:{more}){{0,3}})?"
    chain = f"(?:{case}|(?:{derived}|{local})(?:{more}){{0,3}})"
    softened = {"k": "[ky]", "q": "[qğ]"}.get(word[-1]) if len(word) > 3 and not word.isupper() else None
    stem = _escaped(word[:-1]) + softened if softened else _escaped(word)
    return f"{stem}(?:['’-]?{chain})?"


def _armenian(word: str) -> str:
    for noun, reduced in _HY_REDUCED.items():
        if word.lower().endswith(noun):
            stem = word[: -len(noun)]
            kept = word[-len(noun) :]
            return f"{_escaped(stem)}(?:{kept}|{kept[0]}{reduced[1:]}){_HY_ENDING}"
    if word.endswith("ություն"):
        return _escaped(word[:-3]) + "(?:ուն|ան|ամբ)" + _HY_ENDING
    if word.endswith("ում") and len(word) > 5:
        return _escaped(word[:-3]) + "(?:ում|ման|մամբ)" + _HY_ENDING
    if word.endswith("ու") and len(word) > 3:
        return _escaped(word[:-2]) + "(?:ու|վ)" + _HY_ENDING
    if word.endswith("ի") and len(word) > 3:
        return _escaped(word[:-1]) + "(?:ի|ուց?|(?=ում))" + _HY_ENDING
    return _escaped(word) + _HY_ENDING
