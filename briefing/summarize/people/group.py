"""What a speaker's "we" stands for in English: the country or body that the office names."""

from __future__ import annotations

import re
from collections import Counter

from briefing.document import Document, Speaker
from briefing.summarize.people.states import are_states

_COUNTRIES = {
    "Armenia": "Armenian",
    "Azerbaijan": "Azerbaijani",
    "Georgia": "Georgian",
    "Russia": "Russian",
    "Türkiye": "",
    "Turkey": "Turkish",
    "Iran": "Iranian",
    "Ukraine": "Ukrainian",
    "Kazakhstan": "Kazakh",
    "Uzbekistan": "Uzbek",
    "Kyrgyzstan": "Kyrgyz",
    "Belarus": "Belarusian",
    "Moldova": "Moldovan",
    "Germany": "German",
    "France": "French",
    "Italy": "Italian",
    "Spain": "Spanish",
    "Portugal": "Portuguese",
    "Poland": "Polish",
    "Hungary": "Hungarian",
    "Greece": "Greek",
    "Cyprus": "Cypriot",
    "Austria": "Austrian",
    "Switzerland": "Swiss",
    "Sweden": "Swedish",
    "Norway": "Norwegian",
    "Finland": "Finnish",
    "Denmark": "Danish",
    "Belgium": "Belgian",
    "Ireland": "Irish",
    "Romania": "Romanian",
    "Bulgaria": "Bulgarian",
    "Serbia": "Serbian",
    "Croatia": "Croatian",
    "Slovenia": "Slovenian",
    "Slovakia": "Slovak",
    "Lithuania": "Lithuanian",
    "Latvia": "Latvian",
    "Estonia": "Estonian",
    "Canada": "Canadian",
    "Mexico": "Mexican",
    "Brazil": "Brazilian",
    "Argentina": "Argentine",
    "Chile": "Chilean",
    "Peru": "Peruvian",
    "Colombia": "Colombian",
    "China": "Chinese",
    "Japan": "Japanese",
    "India": "Indian",
    "Pakistan": "Pakistani",
    "Afghanistan": "Afghan",
    "Iraq": "Iraqi",
    "Syria": "Syrian",
    "Lebanon": "Lebanese",
    "Israel": "Israeli",
    "Jordan": "Jordanian",
    "Egypt": "Egyptian",
    "Qatar": "Qatari",
    "Saudi Arabia": "Saudi",
    "Kenya": "Kenyan",
    "Ethiopia": "Ethiopian",
    "Nigeria": "Nigerian",
    "Ghana": "Ghanaian",
    "South Africa": "South African",
    "Australia": "Australian",
    "New Zealand": "",
    "Indonesia": "Indonesian",
    "South Korea": "South Korean",
    "Mongolia": "Mongolian",
}
_BODIES = {
    r"\bU\.?S\.?\b|\bUnited States\b|\bAmerican\b": "the United States",
    r"\bU\.?K\.?\b|\bUnited Kingdom\b|\bBritish\b": "the United Kingdom",
    r"\bU\.?N\.?\b|\bUnited Nations\b|\bSecretary-General\b(?! of NATO)": "the United Nations",
    r"\bEU\b|\bEuropean (?:Union|Commission|Council)\b": "the European Union",
    r"\bNATO\b": "NATO",
    r"\bDutch\b|\bNetherlands\b": "the Netherlands",
}
_INSTITUTION = re.compile(
    r"\b(?:Ministry|Department|Bank|Committee|Commission|Council|Government|Agency|Union|Alliance|Office)\b"
)


_ABROAD = {
    "ru": {
        r"\bРоссии|Российской\b": "Россия",
        r"\bАрмении|Республики Армения\b": "Армения",
        r"\bАзербайджана\b": "Азербайджан",
        r"\bКазахстана?\b": "Казахстан",
        r"\bГрузии\b": "Грузия",
        r"\bУзбекистана?\b": "Узбекистан",
        r"\bИрана\b": "Иран",
        r"\bУкраины\b": "Украина",
    },
    "hy": {
        r"\bՀՀ\b|\bՀայաստանի\b": "Հայաստան",
        r"\bԱդրբեջանի\b": "Ադրբեջան",
        r"\bՌԴ\b|\bՌուսաստանի\b": "Ռուսաստան",
        r"\bՎրաստանի\b": "Վրաստան",
        r"\bԻրանի\b": "Իրան",
    },
}
"""Countries of offices in Russian and Armenian, in the nominative without article."""
_ABROAD_EN = re.compile(r" (?:in|to) (?:the )?(?:[A-Z][\w-]+(?: of| and)? ?)+$")
"""Where an office is held, not whose it is: `Head of Mission of Open Hearth in Armenia`, `Ambassador to Georgia`."""
_AMERICAN = re.compile(r"\bE[DS]T\b|\bWhite House\b|\bState Department\b")
"""In front of a transcript: an American one."""


def group_of(speaker: Speaker, document: Document) -> str:
    """`the United States` for its Secretary of State, the ministry's own name for it, empty where it can't be told."""
    office = f"{speaker.name} {speaker.role}"
    if are_states(speaker.name):
        return ""
    for pattern, country in _ABROAD.get(document.language, {}).items():
        if re.search(pattern, office):
            return country
    if document.language == "az" and "azərbaycan" in f"{speaker.name} {speaker.role}".lower():
        return "Azərbaycan"
    if document.language != "en" or not speaker.name:
        return ""
    if _INSTITUTION.search(speaker.name.split(" of ")[0]):
        owned = "'s " in speaker.name or "’s " in speaker.name  # `Romania's Interior Ministry` takes no article
        return speaker.name if owned or speaker.name.startswith("the ") else f"the {speaker.name}"
    role = _ABROAD_EN.sub("", speaker.role)
    for pattern, body in _BODIES.items():
        if re.search(pattern, role or speaker.name):
            return "the UN" if body == "the United Nations" and body[4:] not in document.text else body
    for country, adjective in _COUNTRIES.items():
        if re.search(rf"\b{country}\b", role) or (adjective and re.search(rf"\b{adjective}\b", role)):
            return country
    if _AMERICAN.search(document.text, 0, 800):
        return "the United States"
    return _own_subject(speaker, document)


def _own_subject(speaker: Speaker, document: Document) -> str:
    """The country or body that the speaker's own words have as subject time and again ("The United States will …")."""
    own = " ".join(document.text[turn.start : turn.end] for turn in document.turns if turn.speaker == speaker)
    subjects = "|".join(
        [*_COUNTRIES, "[Tt]he United States", "[Tt]he United Nations", "[Tt]he European Union", "[Tt]he United Kingdom"]
    )
    found = Counter(
        match.group(1)[:1].replace("T", "t") + match.group(1)[1:]
        if match.group(1).lower().startswith("the ")
        else match.group(1)
        for match in re.finditer(
            rf"\b({subjects}) (?:is|has|will|supports|welcomes|condemns|strongly|does|was|remains|continues|stands)\b",
            own,
        )
    )
    best = found.most_common(2)
    if best and best[0][1] >= 2 and (len(best) == 1 or best[0][1] > best[1][1]):
        return best[0][0]
    return ""
