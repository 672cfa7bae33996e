"""Who a label or a mention means: the fullest name the document gives, and the office that stands with it."""

from __future__ import annotations

import re
from dataclasses import dataclass
from itertools import chain

from briefing.document import Speaker
from briefing.summarize.people.capitals import title_case, titled_in_capitals
from briefing.summarize.people.counterparts import counterparts
from briefing.summarize.people.countries import OFTEN_NAMES
from briefing.summarize.people.name_runs import person_in, stems_hy
from briefing.summarize.people.names import HEADING, UPPER, is_particle, name_key, nominative, without_particles
from briefing.summarize.people.names_ru import is_governed
from briefing.summarize.people.offices import ADDRESS, each_office, is_office, without_address
from briefing.summarize.people.portfolios import name_after_field
from briefing.summarize.people.roles import role_after, role_before, role_of_apposition, russian_nominative
from briefing.summarize.people.seats import is_seat, is_seat_or_office, seat_after
from briefing.summarize.people.split_office import split_office

_PERSON = re.compile(rf"(?<!\w){HEADING}")
_CAPITAL = re.compile(rf"(?<!\w)[{UPPER}][\w'’-]*")
_OPENERS_WORDS = (
    "The A An In On At But And However Asked Meanwhile Earlier Later Speaking After Before When While If This That "
    "Today Yesterday "
    "Statement Remarks Interview Readout Press Monday Tuesday Wednesday Thursday Friday Saturday Sunday January "
    "February March April "
    "May June July August September October November December Mr Mrs Ms "
    "Сам Сама Само Сами Даже Лично "
    "В На По При Как Это Также Кроме Однако После Ранее Сегодня Вчера Интервью Ответы Заявление Брифинг Выступление "
    "Bu Bundan Həmçinin Daha Bakı Dünən Այդ Այս Ըստ Իսկ Սակայն Բայց Երեկ Այսօր"
)
_OPENERS = frozenset(_OPENERS_WORDS.split())
_BREAKS_WORDS = (
    "And Before After Following Their His Her With On At In To For From During About Regarding By Or Vs Versus "
    "Holds Speaks Meets Visits Says Said Hosts Addresses Delivers Joins Arrives Travels Welcomes Remarks Meeting "
    "Availability Interview Statement Press Joint Conference Briefing Transcript Readout Call Talks"
)
_BREAKS = frozenset(_BREAKS_WORDS.split())
"""Words of headings in title case that no name goes across: `Secretary Roe And Minister Lee Before Their Meeting`."""
_NAME_LINE = rf"[{UPPER}][\w.'’-]+(?: [{UPPER}][\w.'’-]+){{1,3}}"
_PRONOUN = re.compile(r"I(?:['’](?:m|d|ve|ll))?|[A-Z][a-z]+(?:['’](?:m|d|ve|ll|re)|n['’]t)")
"""`No. I won't`, `So I'd say`: the pronoun is no part of a name."""
_OWNER = re.compile(r"^(?:Its|His|Her|Their|Our|My) ")
_OF_WHAT = re.compile(r"(?:\b(?:for|of)|(?<!\w)по)\s+$")
_STRESS = str.maketrans("", "", "՛՜՞")
"""Armenian marks inside words: «Ղևոնդյա՞նը»."""
_MOST_WORDS = 4
_MOST_NAMESAKES = 8


@dataclass(slots=True)
class _Known:
    name: str
    role: str
    changed: bool
    """The name stood in an oblique case and was put into the nominative."""


class SpeakerIndex:
    """Names of a document by their surname. Built once a document; `resolve` joins short mentions to full ones."""

    def __init__(self, text: str, language: str = "en") -> None:
        self.text, self._language = text, language
        plain = text.translate(_STRESS) if language == "hy" else text
        words = {match.group() for match in _CAPITAL.finditer(plain)} | (stems_hy(plain) if language == "hy" else set())
        self.vocabulary = frozenset(words | {word.split("-")[-1] for word in words if is_particle(word)})
        self._known: dict[str, list[_Known]] = {}
        for match in _PERSON.finditer(text):
            self._add(match.group(), match.start())
        for name, role in titled_in_capitals(text, language):
            self._known.setdefault(self.key(name.split()[-1]), []).append(_Known(name, role, False))
        for name, role in counterparts(text, self) if language == "en" else ():
            self.entitle(name, role)

    def _add(self, run: str, start: int) -> None:
        """Keeps as names the stretches of a run between offices, countries and opening words."""
        stretch: list[tuple[str, int]] = []
        for match in re.finditer(r"\S+", run):
            word = match.group()
            opens = not stretch and word.strip(".") in _OPENERS
            of_country = word in OFTEN_NAMES and not match.start() and self.text[max(0, start - 3) : start] == "of "
            if opens or of_country or word in _BREAKS or _PRONOUN.fullmatch(word) or _not_name(word):
                self._add_name(stretch, start)
                stretch = []
            else:
                stretch.append((word, match.start()))
                if word.endswith("ը"):  # an Armenian article ends a name
                    self._add_name(stretch, start)
                    stretch = []
        self._add_name(stretch, start)

    def _add_name(self, stretch: list[tuple[str, int]], start: int) -> None:
        """Keeps a name of two to four words, or initials with a surname, with its office."""
        while stretch and is_particle(stretch[-1][0]) and stretch[-1][0].islower():
            stretch = stretch[:-1]  # "What do", "Houthi de facto"
        words = [word for word, _ in stretch]
        front = self.text[max(0, start + stretch[0][1] - 120) : start + stretch[0][1]] if len(words) > 2 else ""
        behind = len(name_after_field(front, " ".join(words)).split())
        if not behind and 2 < len(words) <= _MOST_WORDS and self._of_office(front[-80:], words):
            behind = 2  # "Coordinator for Strategic Communications John Roe"
        stretch = stretch[-behind:]
        stretch = person_in(stretch, self._language)
        words = [word for word, _ in stretch]
        if (
            not words
            or len(without_particles(words)) > _MOST_WORDS
            or (len(words) == 1 and not re.match(r"(?:\w{1,2}\.)+\w", words[0]))
        ):
            return
        begin, end = start + stretch[0][1], start + stretch[-1][1] + len(words[-1])
        printed = " ".join(_spaced(word) for word in words)
        name = nominative(printed, self._language, self.vocabulary, genitive=is_governed(self.text, begin))
        role = role_before(self.text, begin, self._language)
        if self._language == "en":
            role = role + seat_after(self.text, end) if role else role_of_apposition(self.text, begin, end)
            role = role or role_after(self.text, end)
        role = _OWNER.sub("", role).rstrip("?! ")
        known = self._known.setdefault(self.key(printed.split()[-1]), [])
        changed = name != printed
        for other in known:
            if _agree(name.split(), other.name.split()):
                if (_fullness(name), not changed) > (_fullness(other.name), not other.changed):
                    other.name, other.changed = name, changed
                if not other.role or (len(role) > len(other.role) and len(other.role.split()) < 2):
                    other.role = role
                return
        if len(known) < _MOST_NAMESAKES:
            known.append(_Known(name, role, changed))

    def _of_office(self, before: str, words: list[str]) -> bool:
        """Whether a run of capitalised words goes on an office («спецпредставитель ЕС по …») and a name ends it."""
        plain = all(len(word) > 2 and "." not in word and not is_particle(word) for word in words)
        return plain and _OF_WHAT.search(before) is not None and any(map(is_office, before.split()[-6:]))

    def learn(self, label: str) -> None:
        """Keeps the full name that a label in front of a turn gives: `BRIG. GEN. PATRICK ROE`."""
        speaker = self.resolve(label)
        words = speaker.name.split()
        if 1 < len(words) <= _MOST_WORDS and not self.knows(speaker.name) and not any(map(_not_name, words)):
            self._known.setdefault(self.key(words[-1]), []).append(_Known(speaker.name, speaker.role, False))

    def entitle(self, name: str, role: str) -> None:
        """Gives an office to the one known by that full name who has none."""
        for known in self._known.get(self.key(name.split()[-1]), []):
            if known.name == name and not known.role:
                known.role = role

    def names(self, words: str) -> list[str]:
        """The mentions in a stretch of text of people whose full name the document gives."""
        found = []
        for match in _PERSON.finditer(words):
            stretch: list[str] = []
            for word in [*match.group().split(), ""]:
                if word and not _not_name(word) and (stretch or word.strip(".") not in _OPENERS):
                    stretch.append(word)
                    if not word.endswith("ը"):
                        continue
                if stretch and self.knows(stretch[-1]) and len(without_particles(stretch)) <= _MOST_WORDS:
                    found.append(" ".join(stretch))
                stretch = []
        return found

    def people(self) -> list[Speaker]:
        """Everybody whose full name the document gives."""
        return [Speaker(known.name, known.role) for namesakes in self._known.values() for known in namesakes]

    def key(self, word: str) -> str:
        """The surname's key for matching."""
        return name_key(word, self._language, self.vocabulary)

    def knows(self, mention: str) -> bool:
        """Whether the last word of a mention is the surname of a full name in the document."""
        return self.key(mention.split()[-1]) in self._known if mention.split() else False

    def resolve(self, mention: str, role: str = "") -> Speaker:
        """The speaker that «Secretary Blinken» or `MR. HALVERSEN` means."""
        office, name = split_office(title_case(mention) if self._language == "az" else mention)
        if not name:
            mention = office if mention.isupper() else mention
            mention = re.sub(r"^[Tt]he ", "", mention)
            return self._only_holder(mention) or Speaker(self._whole_office(" ".join(mention.split())), role)
        name = name.split(" ,")[0]  # "Tom Baker, City Times"
        bare = " ".join(_spaced(word) for word in without_address(name).split()).split()
        if len(bare) > 1 and all(word.isupper() and "." not in word for word in bare):
            bare = [
                word.lower() if is_particle(word) else (title_case(word) if self._language == "az" else word.title())
                for word in bare
            ]
        while len(bare) > 1 and is_seat(bare[0]):
            bare.pop(0)
        bare = [word for word, _ in person_in([(word, 0) for word in bare], self._language)] or bare
        if len(bare) == 1 and re.fullmatch(rf"[{UPPER}]{{2,3}}", bare[0]):
            return self._of_initials(bare[0]) or Speaker(bare[0], role)
        known = self._match(bare)
        if known:
            printed = nominative(" ".join(bare), self._language, self.vocabulary)
            parts = 2 if known.changed else 3  # a nominative that was told is better than a longer oblique form
            name = known.name if _fullness(known.name)[:parts] >= _fullness(printed)[:parts] else printed
            if " " in known.name and bare[-len(known.name.split()) :] == known.name.split():
                name = known.name  # «Кавказу Моника Рейес»: a place in front of the name
            if self._language == "ru" and bare[-1] != name.split()[-1] and name.split()[-1][:-1] == bare[-1]:
                name = " ".join([*name.split()[:-1], bare[-1]])  # «Имран Шариф Хана» of «И. Шариф Хан»
        else:
            name = nominative(" ".join(bare), self._language, self.vocabulary)
            if len(bare) == 1 and office and office.split()[-1].strip(".").lower() in ADDRESS:
                name = f"{office.split()[-1]} {name}"
        title = " ".join(word for word in office.split() if word.strip(".").lower() not in ADDRESS)
        if self._language == "ru" and title:
            title = russian_nominative(title)
        found = known.role if known else ""
        return Speaker(name, role or (title if len(title) > len(found) else found))

    def _of_initials(self, letters: str) -> Speaker | None:
        """The one person with these initials whom the preface names: `AR` is Anneli Raudsepp."""
        preface = self.text[:1500]
        people = {
            person
            for person in self.people()
            if "".join(word[0] for word in person.name.split()) == letters and person.name in preface
        }
        return people.pop() if len(people) == 1 else None

    def _only_holder(self, office: str) -> Speaker | None:
        """The one person of the document who holds a mere office: `Spokesperson`, «Министр»; None for several."""
        plain = " ".join(office.split()).lower()
        people = [person for person in self.people() if person.role]
        told = re.search(rf"(?mi:^{re.escape(office)}) ?[:–—-] ?(?P<who>{_NAME_LINE})$", self.text[:1500], re.MULTILINE)
        if told and self.knows(told["who"]):  # `Spokesperson: Ann Roe` in the preface
            return Speaker(self.resolve(told["who"]).name, office)
        holders = {person for person in people if re.match(rf"{re.escape(plain)}(?!\w)", person.role.lower())}
        if not holders:
            words = set(plain.split())
            holders = {person for person in people if words <= set(person.role.lower().split())}
        if not holders:
            holders = {p for p in people if len(p.role.split()) > 1 and set(p.role.lower().split()) <= words}
        if not holders and self._language in ("az", "hy"):  # «Sözçü müavini» holds the role «… sözçüsünün müavini»
            holders = {person for person in people if _ends_so(plain.split(), person.role.lower().split())}
        if not holders and self._language == "en":  # `THE PRESIDENT:` under `Remarks by President Roe`
            titled = rf"(?<!\w){re.escape(office)} (?P<who>[{UPPER}][\w'’-]+)"
            names = {match["who"] for match in re.finditer(titled, self.text[:1500]) if not _not_name(match["who"])}
            holders = {Speaker(name, office) for name in names - _BREAKS}
        return holders.pop() if len(holders) == 1 else None

    def _match(self, bare: list[str]) -> _Known | None:
        found = [known for known in self._known.get(self.key(bare[-1]), []) if _agree(bare, known.name.split())]
        if not found and len(bare) == 1:  # "Liang" is Liang Jianhua
            first = [known for known in chain.from_iterable(self._known.values()) if known.name.split()[0] == bare[0]]
            found = first if len(first) == 1 and first[0].role else []
        return found[0] if found else None

    def _whole_office(self, office: str) -> str:
        """A mere office as the document names it in full: `Spokesperson` → `Spokesperson for the Secretary-General`."""
        longer = re.search(
            rf"\b{re.escape(office)} (?:for|of) (?:the )?[A-Z][\w-]+(?: (?:of |the )*[A-Z][\w-]+){{0,8}}",
            self.text,
            re.IGNORECASE,
        )
        return " ".join(longer.group().split()) if longer else office


def _ends_so(office: list[str], role: list[str]) -> bool:
    """Whether a role ends with the words of an office, whatever their case endings."""
    stems = [re.sub(r"n[ıiuü]n$", "", word) for word in office]
    return len(office) <= len(role) and all(map(str.startswith, role[-len(office) :], stems))


def _not_name(word: str) -> bool:
    return is_seat_or_office(word) or each_office(word) != ""


def _spaced(word: str) -> str:
    """Initials apart from the surname: `М.В.Захарова` → `М.В. Захарова`."""
    return re.sub(r"\.(?=[^\W\d_][^\W\d_.]{2,})", ". ", word)


def _agree(short: list[str], full: list[str]) -> bool:
    """Whether the given names of two mentions fit: `A. Blinken` and `Blinken` fit `Antony Blinken`."""
    if len(short) < len(full) and [word.lower() for word in short] == [word.lower() for word in full[-len(short) :]]:
        return True
    short, full = without_particles(short), without_particles(full)
    if len(short) < 2 or len(full) < 2:
        return True
    return short[0][:1].lower() == full[0][:1].lower()


def _fullness(name: str) -> tuple[int, int, int]:
    """Names without initials beat names with them, longer ones shorter ones."""
    words = name.split()
    spelled = sum(len(word.strip(".")) > 1 and not re.fullmatch(r"(?:\w{1,2}\.)+", word) for word in words)
    return (spelled, len(words), len(name) if spelled == 1 else 0)
