"""Briefs to export: a realistic one, and a strategy for hostile ones."""

from __future__ import annotations

from dataclasses import replace
from typing import get_args

from hypothesis import strategies as st

from briefing.brief import (
    Brief,
    Evidence,
    Flag,
    Headline,
    KeyPoint,
    Origin,
    PointFlag,
    PointOrigin,
    Section,
    Source,
    Translation,
)
from briefing.document import Document, Span, Speaker, Turn

TEXT = """\
SECRETARY BLINKEN: Good afternoon, and thank you all for your patience. We covered a lot of ground today.

Let me be very clear about this: the use of force to resolve disputes is unacceptable, and it runs counter to \
everything Armenia and Azerbaijan have been working toward at the negotiating table. We take note of the ceasefire \
that was announced on Wednesday, and it has to hold.

There needs to be immediate and unimpeded humanitarian access to the population of Nagorno-Karabakh, by way of the \
Lachin corridor and by way of the Aghdam road.

I can announce that the United States will provide another $95 million to expand the capacity of Ukraine's Danube \
ports and rail crossings.

QUESTION: Thank you. Has the Secretary spoken to either leader since Wednesday?

SECRETARY BLINKEN: I spoke with President Aliyev last night and with Prime Minister Pashinyan this morning. I told \
both of them the same thing: there is no military answer here, and the parties should return to direct talks without \
delay.

MINISTER BAERBOCK: Germany doubles its contribution to the Red Cross to 9.3 million euros. Nobody should have to \
choose between bread and medicine.
"""


def _evidence(*quotes: str) -> tuple[Evidence, ...]:
    return tuple(Evidence(quote, TEXT.index(quote), TEXT.index(quote) + len(quote)) for quote in quotes)


def _memory(text: str) -> Translation:
    return Translation(text, "memory", "memory:default", 1.0)


def _model(text: str, score: float, *flags: Flag) -> Translation:
    return Translation(text, "model", "embedded@1f3c9a", score, flags)


DOCUMENT = Document(
    text=TEXT,
    title="Secretary Antony J. Blinken and German Foreign Minister Annalena Baerbock at a Joint News Conference",
    published="2023-09-22",
    source="U.S. Department of State",
    path="https://www.state.gov/secretary-blinken-and-minister-baerbock",
    sha256="9f" * 32,
    bold=(Span(0, 17),),
    language="en",
    language_confidence=0.99,
    turns=(Turn("statement", 19, 700, Speaker("Antony Blinken", "US Secretary of State")),),
)

BRIEF = Brief(
    source=Source(DOCUMENT.title, DOCUMENT.path, DOCUMENT.sha256, "en", 0.99, "2023-09-22", DOCUMENT.words),
    speakers=(
        Speaker("Antony Blinken", "US Secretary of State"),
        Speaker("Annalena Baerbock", "Foreign Minister of Germany"),
    ),
    targets=("hy", "az", "ru"),
    key_points=(
        KeyPoint(
            "kp1",
            "force.unacceptable",
            {
                "en": "Use of force is unacceptable",
                "hy": "Ուժի կիրառումն անընդունելի է",
                "az": "Güc tətbiqi yolverilməzdir",
                "ru": "Применение силы неприемлемо",
            },
            "Antony Blinken",
            "The US Secretary of State says the use of force to resolve disputes is unacceptable.",
            _evidence("the use of force to resolve disputes is unacceptable"),
            0.93,
            {
                "hy": _memory("ԱՄՆ պետքարտուղարն ասում է, որ վեճերի լուծման համար ուժի կիրառումն անընդունելի է։"),
                "az": Translation(
                    "ABŞ dövlət katibi deyir ki, mübahisələrin həlli üçün güc tətbiqi yolverilməzdir.",
                    "fuzzy",
                    "memory:default",
                    0.874,
                ),
                "ru": Translation(
                    "Госсекретарь США заявил, что применение силы для разрешения споров неприемлемо.",
                    "human",
                    "desk",
                    1.0,
                ),
            },
        ),
        KeyPoint(
            "kp2",
            "humanitarian.access",
            {
                "en": "Humanitarian access",
                "hy": "Մարդասիրական հասանելիություն",
                "az": "Humanitar çıxış",
                "ru": "Гуманитарный доступ",
            },
            "Antony Blinken",
            "The US Secretary of State calls for immediate and unimpeded humanitarian access to the population of "
            "Nagorno-Karabakh by way of the Lachin corridor and the Aghdam road.",
            _evidence(
                "There needs to be immediate and unimpeded humanitarian access to the population of Nagorno-Karabakh",
                "by way of the Lachin corridor and by way of the Aghdam road",
            ),
            0.9,
            {
                "hy": _model(
                    "ԱՄՆ պետքարտուղարը կոչ է անում ապահովել անհապաղ և անխոչընդոտ մարդասիրական հասանելիություն Լեռնային "
                    "Ղարաբաղի բնակչությանը՝ Լաչինի միջանցքով և Աղդամի ճանապարհով։",
                    0.88,
                ),
                "az": _model(
                    "ABŞ dövlət katibi Dağlıq Qarabağ əhalisinə Laçın dəhlizi və Ağdam yolu ilə dərhal və maneəsiz "
                    "humanitar çıxışın təmin edilməsinə çağırır.",
                    0.71,
                    "glossary",
                    "low-confidence",
                ),
                "ru": Translation(
                    "Госсекретарь США призвал обеспечить незамедлительный и беспрепятственный гуманитарный доступ к "
                    "населению Нагорного Карабаха через Лачинский коридор и по Агдамской дороге.",
                    "llm",
                    "ollama:gemma3@27b",
                    0.0,
                ),
            },
        ),
        KeyPoint(
            "kp3",
            "aid.funding",
            {
                "en": "Aid and funding",
                "hy": "Օգնություն և ֆինանսավորում",
                "az": "Yardım və maliyyə",
                "ru": "Помощь и финансирование",
            },
            "Antony Blinken",
            "The United States will provide another $95 million to expand the capacity of Ukraine's Danube ports and "
            "rail crossings.",
            _evidence("the United States will provide another $95 million to expand the capacity"),
            0.81,
            {
                "hy": _model(
                    "Միացյալ Նահանգները ևս 59 միլիոն դոլար կտրամադրի Ուկրաինայի դանուբյան նավահանգիստների "
                    "թողունակությունն ընդլայնելու համար։",
                    0.42,
                    "number-mismatch",
                    "length",
                    "low-confidence",
                ),
                "az": _model("The United States will provide 95 milyon dollar.", 0.2, "untranslated", "wrong-language"),
                "ru": _model(
                    "США выделят ещё 95 млн долларов на расширение пропускной способности дунайских портов Украины.",
                    0.83,
                ),
            },
        ),
        KeyPoint(
            "kp4",
            "talks.resume",
            {
                "en": "Direct talks",
                "hy": "Ուղիղ բանակցություններ",
                "az": "Birbaşa danışıqlar",
                "ru": "Прямые переговоры",
            },
            "Antony Blinken",
            "The US Secretary of State told President Aliyev and Prime Minister Pashinyan that there is no military "
            "answer and that the parties should return to direct talks without delay.",
            _evidence(
                "I spoke with President Aliyev last night and with Prime Minister Pashinyan this morning.",
                "there is no military answer here, and the parties should return to direct talks without delay",
            ),
            0.78,
            {
                "hy": _model(
                    "ԱՄՆ պետքարտուղարը նախագահին ասել է, որ ռազմական լուծում կա։", 0.35, "name-missing", "negation"
                ),
                "az": _model(
                    "ABŞ dövlət katibi prezident Əliyevə və baş nazir Paşinyana deyib ki, hərbi həll yoxdur və "
                    "tərəflər yubanmadan birbaşa danışıqlara qayıtmalıdır.",
                    0.86,
                ),
            },
        ),
    ),
    engines={"summarizer": "extractive@1", "translator": "embedded@1f3c9a"},
    warnings=("1 key point has no translation into Russian.",),
)

SECTIONED = replace(
    BRIEF,
    key_points=(
        replace(BRIEF.key_points[0], origin="model"),
        replace(BRIEF.key_points[1], origin="extractive", flags=("replaced",)),
        *BRIEF.key_points[2:],
    ),
    headline=Headline(
        "Blinken: The use of force to resolve disputes is unacceptable",
        "kp1",
        {
            "hy": _memory("Բլինքեն․ Վեճերի լուծման համար ուժի կիրառումն անընդունելի է"),
            "ru": _model("Блинкен: Применение силы неприемлемо", 0.4, "low-confidence"),
        },
    ),
    sections=(
        Section(
            {"en": "On the use of force", "hy": "Ուժի կիրառման մասին", "az": "Güc tətbiqi haqqında", "ru": "О силе"},
            (),
            ("kp1", "kp4"),
        ),
        Section(
            {"en": "On humanitarian matters", "ru": "О гуманитарных вопросах"}, ("Tom Baker, City Times",), ("kp2",)
        ),
    ),
)
"""The same with a headline, sections (one point is in none), a point that a model wrote and one that was replaced."""

SUMMARY = Brief(
    BRIEF.source,
    BRIEF.speakers,
    (),
    tuple(
        KeyPoint(point.id, point.topic, {"en": point.label["en"]}, point.speaker, point.text, point.evidence, 0.5)
        for point in BRIEF.key_points
    ),
    {"summarizer": "extractive@1"},
)

HOSTILE = (
    "<script>alert(1)</script>",
    "</style><b>",
    '" onload="x',
    "]]>",
    "<!--",
    "&amp;",
    "&#0;",
    "$title",
    "${css}",
    "**bold**",
    "[link](javascript:x)",
    "1. one",
    "- - -",
    "```",
    "[red]rich[/red]",
    ":smile:",
    "\x1b[31mred\x1b[0m",
    "\x1b]0;title\x07",
    "\x9b2J",
    "\x00\x0b\ufffe",
    "\r\n\t",
    "\u202eabc",
    "\u2028",
)

texts = st.lists(st.text(max_size=12) | st.sampled_from(HOSTILE), max_size=4).map("".join)
sentences = texts.map(lambda text: text + ".")
languages = st.sampled_from(["en", "ru", "az", "hy"])
shares = st.floats(0, 1)

translations = st.builds(
    Translation,
    text=texts,
    origin=st.sampled_from(get_args(Origin)),
    engine=texts,
    score=shares,
    flags=st.lists(st.sampled_from(get_args(Flag)), unique=True, max_size=3).map(tuple),
)

headlines = st.builds(Headline, sentences, st.just("kp1"), st.dictionaries(languages, translations, max_size=3))
sections = st.builds(
    Section,
    st.dictionaries(languages, texts, max_size=3),
    st.lists(texts, max_size=2).map(tuple),
    st.lists(st.sampled_from(["kp1", "kp2", "kp9"]), unique=True, max_size=2).map(tuple),
)

documents = st.builds(Document, text=texts, source=texts, title=texts)


@st.composite
def evidences(draw: st.DrawFn, text: str) -> Evidence:
    """Evidence that may or may not lie in `text`."""
    start = draw(st.integers(0, len(text)))
    end = draw(st.integers(start, len(text))) + 1
    return Evidence(text[start:end] or draw(sentences), start, end)


@st.composite
def briefs(draw: st.DrawFn, document: Document = DOCUMENT) -> Brief:
    """A brief of arbitrary text that keeps to the JSON contract, with evidence in `document`."""
    points = [
        KeyPoint(
            id=f"kp{number}",
            topic=draw(st.sampled_from(["", "force.unacceptable", "aid"])),
            label=draw(st.dictionaries(languages, texts, max_size=3)),
            speaker=draw(texts),
            text=draw(sentences),
            evidence=tuple(draw(st.lists(evidences(document.text), min_size=1, max_size=3))),
            salience=draw(shares),
            translations=draw(st.dictionaries(languages, translations, max_size=3)),
            origin=draw(st.sampled_from(get_args(PointOrigin))),
            flags=draw(st.sampled_from([(), get_args(PointFlag)])),
        )
        for number in range(1, draw(st.integers(0, 3)) + 1)
    ]
    published = draw(st.sampled_from(["", "2023-09-22"]))
    source = Source(draw(texts), draw(texts), "", draw(languages), draw(shares), published, draw(st.integers(0, 10**6)))
    return Brief(
        source=source,
        speakers=tuple(draw(st.lists(st.builds(Speaker, sentences, texts), max_size=2))),
        targets=tuple(draw(st.lists(languages, unique=True))),
        key_points=tuple(points),
        engines={"summarizer": draw(texts)},
        warnings=tuple(draw(st.lists(texts, max_size=2))),
        headline=draw(st.none() | headlines),
        sections=tuple(draw(st.lists(sections, max_size=2))),
    )
