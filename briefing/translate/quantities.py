"""The numbers in a text: digits with the separators of each language, scales, number words, dates, Roman numerals."""

from __future__ import annotations

import re
from dataclasses import dataclass
from functools import lru_cache

from briefing.translate.clock import is_afternoon, is_hour, is_time
from briefing.translate.numerals import cardinal, other, scale
from briefing.translate.tables import lower

_NUMERAL = re.compile(r"\d+(?:[.,:/   ]\d+)*")
_DATE = re.compile(r"\d{1,2}\.\d{1,2}\.(?:\d{4}|\d{2})")
_TOKEN = re.compile(_NUMERAL.pattern + r"|[^\W\d_]+|\S")
_ROMAN = re.compile(r"(?=[XVIХ])[XХ]{0,3}(?:I[XХ]|IV|V?I{0,3})")
_HALF = re.compile(r"\s+(?:and a half|с половиной|yarım|ու կես)|ուկես")
_DECADE = re.compile(r"['’]?s\b|-(?:е|х|ми|ые|ых|ым|ыми)\b|-c[ıiuü] illər|-?ական")
_CENTURY = re.compile(r"(?<!\d)(?:1[0-9]|20)(?=\d\d[-–/]$)")
_SPACES = "   "


@dataclass(frozen=True, slots=True)
class Quantity:
    """One number of a text.

    values: what it can mean ("1,500" in Russian is 1.5 or, carelessly, 1,500); parts: what else it excuses, such as
    17 for 5 p.m.; firm: written in digits, or a word that counts; `text[start:end]` is where it stands.
    """

    values: frozenset[float]
    parts: frozenset[float]
    firm: bool
    digits: bool
    start: int
    end: int


def quantities(text: str, language: str) -> list[Quantity]:
    """The numbers of `text` in order. `language` is a BCP 47 code and decides separators and words."""
    return list(_quantities(text, language))


@lru_cache(maxsize=4096)  # a sentence is asked for once for each target language
def _quantities(text: str, language: str) -> tuple[Quantity, ...]:
    tokens = list(_TOKEN.finditer(text))
    found: list[Quantity] = []
    i = 0
    while i < len(tokens):
        token = tokens[i].group()
        if token[0].isdecimal():
            quantity, i = _scaled(tokens, i, language)
            found += quantity
        elif token[0].isalpha():
            quantity, i = _worded(tokens, i, language)
            found += quantity
        else:
            i += 1
    return tuple(found)


def _scaled(tokens: list[re.Match[str]], i: int, language: str) -> tuple[list[Quantity], int]:
    """A numeral and the scales after it: 5 million 400 thousand."""
    match = tokens[i]
    text, start, end = match.string, match.start(), match.end()
    if is_time(text, start, end, language):
        return _time(match, language), i + 1
    read = _numeral(match.group(), language)
    if len(read) > 1:
        return [Quantity(v, v, True, True, start, end) for v in read], i + 1
    values, i = set(read[0]), i + 1
    while i < len(tokens) and tokens[i].group() == "-":
        if not (i + 1 < len(tokens) and scale(lower(tokens[i + 1].group(), language), language)):
            break
        i += 1
    half = _HALF.match(text, end)
    if half and half.end() > end:
        values, end = {value + 0.5 for value in values}, half.end()
        while i < len(tokens) and tokens[i].start() < end:
            i += 1
    factor = _scale_at(tokens, i, language)
    if factor is None:
        parts = values | _also(values, match, language)
        return [Quantity(frozenset(values), frozenset(parts), True, True, start, end)], i
    while factor is not None:
        end, i = tokens[i].end(), i + 1
        values = {round(value * factor, 6) for value in values}
        further = _scale_at(tokens, i, language)
        if further is None:
            break
        factor = further
    if factor and i < len(tokens) and tokens[i].group()[0].isdecimal() and _adjacent(tokens, i):
        rest, after = _scaled(tokens, i, language)
        if len(rest) == 1 and max(rest[0].values) < factor:
            values = {round(value + more, 6) for value in values for more in rest[0].values}
            end, i = rest[0].end, after
    return [Quantity(frozenset(values), frozenset(values), True, True, start, end)], i


def _also(values: set[float], match: re.Match[str], language: str) -> set[float]:
    """What a numeral without a scale may be elsewhere: the 1990s 90, the 24 of 2023-24 2024, 5 p.m. 17."""
    text, start, end = match.string, match.start(), match.end()
    also: set[float] = set()
    if _DECADE.match(text, end):
        also |= {value % 100 for value in values if 1000 <= value < 2100 and value % 10 == 0}
    if is_afternoon(text, start, end, language):
        also |= {value + 12 for value in values}
    elif is_hour(text, start, end, language):
        also |= {value - 12 for value in values if 12 < value < 24}
    if century := _CENTURY.search(text, max(0, start - 5), start):
        also |= {100 * int(century.group()) + value for value in values if 9 < value < 100}
    return also


def _time(match: re.Match[str], language: str) -> list[Quantity]:
    """Hours and minutes; 14:00 is 14. Either excuses 9.30 written like a decimal, and the hour from noon."""
    text, start, end = match.string, match.start(), match.end()
    hour, minute = (float(piece) for piece in re.split("[:.]", match.group()))
    hours = {hour}
    if is_afternoon(text, start, end, language):
        hours.add(hour + 12)
    elif 12 < hour < 24:
        hours.add(hour - 12)
    joint = {round(each + minute / 100, 6) for each in hours}
    told = [({hour}, hours | joint)] if hour or not minute else []
    if minute:
        told.append(({minute}, {minute} | joint))
    return [Quantity(frozenset(value), frozenset(parts), True, True, start, end) for value, parts in told]


def _adjacent(tokens: list[re.Match[str]], i: int) -> bool:
    """Whether nothing but white space stands before token `i`."""
    return tokens[i].start() - tokens[i - 1].end() == 1


def _scale_at(tokens: list[re.Match[str]], i: int, language: str) -> float | None:
    if i >= len(tokens) or tokens[i].start() - tokens[i - 1].end() > 1:
        return None
    word = lower(tokens[i].group(), language)
    # "in 1918 thousands fled" isn't 1,918,000.
    return None if language == "en" and word.endswith("s") and word != "decades" else scale(word, language)


def _worded(tokens: list[re.Match[str]], i: int, language: str) -> tuple[list[Quantity], int]:
    """A number of one or more words: twenty-five, двести тысяч, yüz iyirmi beş."""
    first = tokens[i]
    if _ROMAN.fullmatch(first.group()) and len(first.group()) > (1 if language == "en" else 0):
        value = frozenset({_roman(first.group())})
        return [Quantity(value, value, False, False, first.start(), first.end())], i + 1
    total = current = 0.0
    parts: set[float] = set()  # two numbers may stand side by side: ona (him, or to ten) altı həftə
    firm, scaled, end = True, False, first.end()
    begin = i
    while i < len(tokens):
        word = lower(tokens[i].group(), language)
        count = cardinal(word, language)
        loose = other(word, language) if count is None else None
        factor = scale(word, language) if count is None and loose is None else None
        worth = loose if count is None else count
        if worth is not None:
            if current and not ((current % 10 == 0 and worth < 10) or (current % 100 == 0 and worth < 100)):
                break
            firm = firm and (count is not None or (current >= 20 and worth < 10))
            current += worth
            parts.add(worth)
        elif factor is not None:
            firm = firm and i > begin and not word.endswith("lərlə")  # on minlərlə: tens of thousands
            scaled = scaled or i > begin
            parts.add(factor)
            if factor <= 100:
                current = (current or 1) * factor
            else:
                total += (current or 1) * factor
                current = 0
        elif not (word in ("-", "and") and i > begin and i + 1 < len(tokens) and _unit(tokens[i + 1], language)):
            break
        end, i = tokens[i].end(), i + 1
    if i == begin:
        return [], i + 1
    worth_of_all = round(total + current, 6)
    if half := _HALF.match(first.string, end):
        worth_of_all += 0.5
        while i < len(tokens) and tokens[i].start() < half.end():
            i += 1
        if factor := _scale_at(tokens, i, language):
            worth_of_all, end, i = round(worth_of_all * factor, 6), tokens[i].end(), i + 1
    values = frozenset({worth_of_all})
    return [Quantity(values, values if scaled else values | parts, firm, False, first.start(), end)], i


def _unit(token: re.Match[str], language: str) -> bool:
    word = lower(token.group(), language)
    return (cardinal(word, language) or other(word, language) or 100) < 100


def _roman(text: str) -> float:
    worth = {"I": 1, "V": 5, "X": 10, "Х": 10}
    values = [worth[sign] for sign in text]
    return float(sum(-v if v < max(values[i:]) else v for i, v in enumerate(values)))


def _numeral(text: str, language: str) -> list[frozenset[float]]:
    """The readings of one run of digits and separators, one set per number that it holds."""
    if _DATE.fullmatch(text):
        return [frozenset({float(part)}) for part in text.split(".")]
    pieces = re.split("[:/]", text)
    if len(pieces) > 1:
        telling = [piece for piece in pieces if piece.strip("0")] or pieces[:1]  # 14:00 is 14
        return [number for piece in telling for number in _numeral(piece, language)]
    groups = re.split(f"[{_SPACES}]", text)
    numbers: list[str] = []
    for group in groups:
        thousands = re.match(r"\d{3}(?!\d)", group)
        if numbers and thousands and re.fullmatch(r"[1-9]\d{0,2}(?: \d{3})*", numbers[-1]):
            numbers[-1] += " " + group
        else:
            numbers.append(group)
    parts = [part for number in numbers for part in _parts(number.replace(" ", ""))]
    return [_readings(part, language) for part in parts]


def _parts(number: str) -> list[str]:
    """A comma without a space may list numbers, as in 0.5,0.7: a decimal sign stands once in a number."""
    marks = re.findall("[.,]", number)
    if len(set(marks)) < 2 or marks.count(marks[-1]) == 1:
        return [number]
    return re.split("[.]" if marks[-1] == "," else ",", number)


def _readings(text: str, language: str) -> frozenset[float]:
    marks = re.findall("[.,]", text)
    if not marks:
        return frozenset({float(text)})
    if len(set(marks)) == 2:
        decimal = marks[-1]
        return frozenset({float(text.replace("," if decimal == "." else ".", "").replace(decimal, "."))})
    if len(marks) > 1:
        return frozenset({float(re.sub("[.,]", "", text))})
    whole, fraction = re.split("[.,]", text)
    decimal_value, joined = float(f"{whole}.{fraction}"), float(whole + fraction)
    if len(fraction) != 3 or len(whole) > 3 or whole.startswith("0"):
        return frozenset({decimal_value})
    if language == "en":
        return frozenset({joined if marks == [","] else decimal_value})
    return frozenset({decimal_value, joined})
