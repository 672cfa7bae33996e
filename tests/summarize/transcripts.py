"""Transcripts made of label shapes: the same conversation under many layouts, in four languages.

`transcripts(language)` gives pairs of a name for the shape and the text; in each, the two officials of `PEOPLE` speak
and a journalist asks.
"""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass

WORDS = {
    "en": (
        "We have agreed to open the bridge in May.",
        "Our government will pay for the road.",
        "When will the first train cross the border?",
        "The first train will cross the border in June.",
        "We are ready to send our experts next week.",
    ),
    "ru": (
        "Мы договорились открыть мост в мае.",
        "Наше правительство оплатит дорогу.",
        "Когда первый поезд пересечёт границу?",
        "Первый поезд пересечёт границу в июне.",
        "Мы готовы направить экспертов на следующей неделе.",
    ),
    "az": (
        "Biz körpünü may ayında açmağa razılaşmışıq.",
        "Hökumətimiz yolun pulunu ödəyəcək.",
        "Birinci qatar sərhədi nə vaxt keçəcək?",
        "Birinci qatar sərhədi iyun ayında keçəcək.",
        "Biz gələn həftə ekspertlərimizi göndərməyə hazırıq.",
    ),
    "hy": (
        "Մենք պայմանավորվել ենք կամուրջը բացել մայիսին։",
        "Մեր կառավարությունը կվճարի ճանապարհի համար։",
        "Ե՞րբ առաջին գնացքը կհատի սահմանը։",
        "Առաջին գնացքը սահմանը կհատի հունիսին։",
        "Մենք պատրաստ ենք հաջորդ շաբաթ ուղարկել մեր փորձագետներին։",
    ),
}
"""An opening by each official, a question, the answers of both."""


@dataclass(frozen=True)
class Person:
    """An official: given name and surname, office in front of the name, short office, the name in the genitive."""

    given: str
    surname: str
    office: str
    short: str
    genitive: str

    @property
    def name(self) -> str:
        return f"{self.given} {self.surname}"


PEOPLE = {
    "en": (
        Person("Robert", "Hale", "Foreign Minister of Norway", "Minister", "Robert Hale"),
        Person("Marta", "Lindgren", "Prime Minister of Latvia", "Prime Minister", "Marta Lindgren"),
    ),
    "ru": (
        Person("Сергей", "Орлов", "Министр иностранных дел Казахстана", "Министр", "Сергея Орлова"),
        Person("Марта", "Линдгрен", "Премьер-министр Латвии", "Премьер-министр", "Марты Линдгрен"),
    ),
    "az": (
        Person("Kamran", "Vəliyev", "Azərbaycanın xarici işlər naziri", "Nazir", "Kamran Vəliyevin"),
        Person("Nino", "Beridze", "Gürcüstanın Baş naziri", "Baş nazir", "Nino Beridzenin"),
    ),
    "hy": (
        Person("Արմեն", "Գալստյան", "Հայաստանի արտաքին գործերի նախարար", "Նախարար", "Արմեն Գալստյանի"),
        Person("Մարտա", "Բերիձե", "Վրաստանի վարչապետ", "Վարչապետ", "Մարտա Բերիձեի"),
    ),
}
ASKS = {
    "en": ("QUESTION:", "Q:", "Question (Reuters):", "Reporter:", "Journalist (AFP):"),
    "ru": ("ВОПРОС:", "Вопрос:", "Вопрос (ТАСС):", "Журналист:", "Корреспондент:"),
    "az": ("SUAL:", "Sual:", "Jurnalist (APA):", "Müxbir:", "Jurnalist:"),
    "hy": ("ՀԱՐՑ․", "Հարց․", "Լրագրող («Ազատություն»)․", "Թղթակից․", "Լրագրող․"),
}
TITLES = {
    "en": "Joint press conference by {0.office} {0.name} and {1.office} {1.name}",
    "ru": "Совместная пресс-конференция: {0.office} {0.name}, {1.office} {1.name}",
    "az": "{0.office} {0.name} və {1.office} {1.name} birgə mətbuat konfransı keçiriblər",
    "hy": "{0.office} {0.name} և {1.office} {1.name} համատեղ ասուլիս են տվել",
}
SHAPES = {
    "name": ("{name}", "{name}"),
    "capitals": ("{NAME}", "{NAME}"),
    "capital surname": ("{given} {SURNAME}", "{given} {SURNAME}"),
    "capital surname alone": ("{SURNAME}", "{SURNAME}"),
    "office and name": ("{office} {name}", "{office} {name}"),
    "office and name, then name": ("{office} {name}", "{name}"),
    "office and name, then surname": ("{office} {name}", "{surname}"),
    "name, office": ("{name}, {office}", "{name}, {office}"),
    "name, office, then surname": ("{name}, {office}", "{surname}"),
    "capitals, office, then capitals": ("{NAME}, {OFFICE}", "{SURNAME}"),
    "capital surname, office": ("{given} {SURNAME}, {office}", "{given} {SURNAME}"),
    "name in brackets": ("{name} ({office})", "{name}"),
    "short office and surname": ("{short} {surname}", "{short} {surname}"),
    "capital short office and surname": ("{SHORT} {SURNAME}", "{SHORT} {SURNAME}"),
    "short office and capital surname": ("{short} {SURNAME}", "{short} {SURNAME}"),
    "office alone": ("{office}", "{office}"),
    "capital office and name": ("{OFFICE} {NAME}", "{NAME}"),
    "initial": ("{initial}. {surname}", "{initial}. {surname}"),
    "initial without space": ("{initial}.{surname}", "{initial}.{surname}"),
}
ENDS = {
    "colon": "{label}: {words}",
    "line": "{label}:\n{words}",
    "dash": "{label} – {words}",
    "bare line": "{label}\n{words}",
}
FRONTS = {"": "", "time": "[00:{minute:02d}:10] ", "change": ">> ", "dash": "– "}


def transcripts(language: str) -> Iterator[tuple[str, str]]:
    """Every shape with every end, and the plain shapes with every front and question label."""
    for shape in SHAPES:
        for end in ENDS:
            yield f"{shape}, {end}", transcript(language, shape, end)
        for number in range(1, 5):
            yield f"{shape}, asks {number}", transcript(language, shape, asks=number)
        for front in ("time", "change", "dash"):
            yield f"{shape}, front {front}", transcript(language, shape, front=front)


def transcript(language: str, shape: str, end: str = "colon", asks: int = 0, front: str = "") -> str:
    """One transcript: two openings, a question, two answers, a question, an answer."""
    one, two = PEOPLE[language]
    opening, second, question, answer, other = WORDS[language]
    first, later = SHAPES[shape]
    mark = "․" if language == "hy" and end == "colon" else ""
    blocks = [TITLES[language].format(one, two)]

    def say(label: str, words: str) -> None:
        line = ENDS[end].format(label=label, words=words)
        if mark:
            line = line.replace(f"{label}:", f"{label}{mark}")
        blocks.append(FRONTS[front].format(minute=len(blocks)) + line)

    def ask() -> None:
        label = ASKS[language][asks]
        say(label.rstrip(":․"), question)

    say(_label(first, one), opening)
    say(_label(first, two), second)
    ask()
    say(_label(later, one), answer)
    say(_label(later, two), other)
    ask()
    say(_label(later, one), other)
    return "\n\n".join(blocks) + "\n"


def _label(shape: str, person: Person) -> str:
    parts = {
        "name": person.name,
        "given": person.given,
        "surname": person.surname,
        "office": person.office,
        "short": person.short,
        "initial": person.given[0],
    }
    turkish = person in PEOPLE["az"]
    capitals = {key.upper(): (value.replace("i", "İ") if turkish else value).upper() for key, value in parts.items()}
    return shape.format(**parts, **capitals)
