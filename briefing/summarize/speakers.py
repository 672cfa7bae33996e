"""Who a label or a mention means: the fullest name the document gives, and the office that stands with it."""

from __future__ import annotations

import re

from briefing.document import Speaker
from briefing.summarize.countries import is_country
from briefing.summarize.offices import ADDRESS, is_office, split_office, without_address

_WORD = r"[^\W\d_][\w'’.-]*"
_NAME = re.compile(rf"{_WORD}(?:[ \u00a0]{_WORD})*")
_PARTICLES = frozenset("de da di du van von der den bin ibn al el la le".split())
_LINKS = frozenset("of the for and по при и в və üzrə և".split())
_ARMENIAN_CASE = re.compile(r"(?<=յան)(?:ը|ն|ի|ին|ից|ով)$")
_STATEMENT = {
    "en": re.compile(
        r"\b(?:statement|communiqué|communique|press release|declaration|remarks|comment|briefing)\b.{0,40}?"
        r"\b(?:by|of|from|issued by)\s+(?:the\s+)?(?P<name>[^\n]+)|^(?P<front>[^\n]+?)(?:'s|’s)?\s+"
        r"(?:statement|communiqué|communique|press release|comment)\b",
        re.IGNORECASE,
    ),
    "ru": re.compile(
        r"\b(?:заявление|коммюнике|сообщение|комментарий|пресс-релиз|брифинг)\w*\s+(?P<name>[^\n]+)", re.IGNORECASE
    ),
    "az": re.compile(r"^(?P<name>[^\n]+?)(?:nin|nın|nun|nün|in|ın|un|ün)\s+(?:bəyanatı|məlumatı|açıqlaması|şərhi|kommünikesi)\b",
                     re.IGNORECASE),
    "hy": re.compile(r"^(?P<name>[^\n]+?)\s+(?:հայտարարությունը?|հաղորդագրությունը?|պարզաբանումը?|մեկնաբանությունը?)(?=\W|$)",
                     re.IGNORECASE),
}
_ABOUT = re.compile(
    r"\s+(?:on|regarding|concerning|about|following|in connection|в связи|о|об|по поводу|относительно|ilə bağlı|barədə|"
    r"կապակցությամբ|վերաբերյալ|մասին)\s.*$",
    re.IGNORECASE,
)


class SpeakerIndex:
    """Names of a document by their last word. Built once a document; `resolve` joins short mentions to full ones."""

    def __init__(self, text: str) -> None:
        self._text = text
        self._full: dict[str, tuple[str, str]] = {}
        for match in _NAME.finditer(text):
            self._add(match.group().split())

    def _add(self, words: list[str]) -> None:
        """Keeps, by surname, the fullest run of capitalised words that isn't an office."""
        for start, run in _capital_runs(words):
            office = _office_before(words[:start])
            while run and (is_office(run[0]) or is_country(run[0])):
                office.append(run.pop(0))
            while run and (is_office(run[-1]) or is_country(run[-1])):
                run.pop()
            if not 1 < len(run) <= 4 or any(is_office(word) for word in run):
                continue
            surname = surname_key(run[-1])
            name = " ".join([*run[:-1], nominative(run[-1])]).rstrip(".")
            known = self._full.get(surname)
            if known is None or _fullness(name) > _fullness(known[0]):
                self._full[surname] = (name, " ".join(office) if office else (known[1] if known else ""))

    def resolve(self, mention: str, role: str = "") -> Speaker:
        """The speaker that «Secretary Blinken» or `MR. HALVERSEN` means."""
        office, name = split_office(mention)
        name = name or mention
        words = [word for word in name.split() if word]
        key = surname_key(words[-1]) if words else ""
        full, known_office = self._full.get(key, ("", ""))
        bare = without_address(name).split()
        if not split_office(mention)[1]:
            return Speaker(self._whole_office(mention), role)
        if full and _agree(bare, full.split()):
            given = _given_names(full.split(), bare[-1])
            name = " ".join([*given, bare[-1]]) if _fullness(full) > _fullness(" ".join(bare)) else " ".join(bare)
            name = " ".join([*name.split()[:-1], nominative(name.split()[-1])])
        elif office and office.split()[-1].strip(".").lower() in ADDRESS:
            name = f"{office.split()[-1]} {name}"
        else:
            name = " ".join([*words[:-1], nominative(words[-1])]) if words else mention
        title = " ".join(word for word in office.split() if word.strip(".").lower() not in ADDRESS)
        return Speaker(name, role or max(title, known_office, key=len))


    def _whole_office(self, office: str) -> str:
        """A mere office as the document names it in full: `Spokesperson` → `Spokesperson for the Secretary-General`."""
        longer = re.search(
            rf"\b{re.escape(office)} (?:for|of) (?:the )?[A-Z][\w-]+(?: (?:of |the )*[A-Z][\w-]+)*", self._text, re.IGNORECASE
        )
        return " ".join(longer.group().split()) if longer else office


def institution(title: str, language: str) -> Speaker | None:
    """The issuer of a statement without a speaker, read from its title: "Statement by the Ministry of …"."""
    pattern = _STATEMENT.get(language)
    match = pattern.search(title) if pattern else None
    if match is None:
        return None
    groups = match.groupdict()
    name = (groups.get("name") or groups.get("front") or "").strip(" .«»\"“”")
    name = _ABOUT.sub("", name).strip(" ,–—-")
    if language == "hy":
        name = re.sub(r"(?<=ության)$", "", name)
        name = re.sub(r"ության$", "ություն", name)
    if language == "az":
        name = re.sub(r"(?<=[iıuü])$", "", name)
    return Speaker(name) if 0 < len(name) <= 120 else None


def nominative(word: str) -> str:
    """An Armenian surname without article and case ending; other words as they are."""
    return _ARMENIAN_CASE.sub("", word)


def surname_key(word: str) -> str:
    """What two mentions of a surname share: case, article and short case endings fall away."""
    plain = nominative(word.strip(".'’,")).lower().replace("i̇", "i")
    plain = re.sub(r"['’]s$", "", plain)
    if re.search(r"[а-яё]", plain) and len(plain) > 5:
        return re.sub(r"(?:ого|ому|ым|ом|ой|ою|а|у|е|ы|я|ю)$", "", plain)
    return plain


def _capital_runs(words: list[str]) -> list[tuple[int, list[str]]]:
    """Runs of capitalised words with their position; a particle (`van`, `al`) between two of them stays."""
    runs: list[tuple[int, list[str]]] = []
    open_run = False
    for position, word in enumerate(words):
        if word[:1].isupper() or (open_run and word in _PARTICLES):
            if not open_run:
                runs.append((position, []))
            runs[-1][1].append(word)
            open_run = not (word.endswith((".", "․")) and len(word.strip(".․")) > 3)
        else:
            open_run = False
    return [(position, run) for position, run in runs if run[-1] not in _PARTICLES]


def _office_before(words: list[str]) -> list[str]:
    """The words of an office that end right before a name: «официальный представитель МИД России»."""
    start = len(words)
    while start and (is_office(words[start - 1]) or is_country(words[start - 1]) or words[start - 1] in _LINKS):
        start -= 1
    office = words[start:]
    while office and office[0] in _LINKS:
        office.pop(0)
    return office if any(map(is_office, office)) else []


def _given_names(full: list[str], surname: str) -> list[str]:
    """The given names of a full name in the nominative, told by the surname's nominative («Данияра Сарсенова»)."""
    given = full[:-1]
    if full[-1].lower() == surname.lower() or not re.search(r"[а-яё]", surname):
        return given
    woman = surname.endswith(("а", "я"))
    endings = (("ии", "ия"), ("и", "я"), ("ы", "а"), ("ой", "а"), ("е", "а")) if woman else (("ия", "ий"), ("я", "й"), ("а", ""), ("у", ""))
    return [_swap(name, endings) for name in given]


def _swap(name: str, endings: tuple[tuple[str, str], ...]) -> str:
    if name.endswith("."):
        return name
    for old, new in endings:
        if name.endswith(old):
            return name[: len(name) - len(old)] + new
    return name


def _agree(short: list[str], full: list[str]) -> bool:
    """Whether the given names of a short mention fit the full name: `A. Blinken` fits `Antony Blinken`."""
    if len(short) < 2:
        return True
    return short[0][:1].lower() == full[0][:1].lower()


def _fullness(name: str) -> tuple[int, int]:
    """Names without initials beat names with them, longer ones shorter ones."""
    words = name.split()
    spelled = sum(len(word.strip(".")) > 1 and not re.fullmatch(r"(?:\w\.)+", word) for word in words)
    return (spelled, len(words))
