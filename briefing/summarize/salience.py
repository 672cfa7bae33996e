"""How much a sentence matters to an editor: topic, place, weight of the words, completeness.

A hand-set linear score: each part is between 0 and 1 and says in its docstring what it rewards.
"""

from __future__ import annotations

import re

from briefing.document import Turn

LONGEST = 1200
"""Characters; what is longer is no sentence an editor could print."""
MINOR = {
    "none": 0.0,
    "procedure": 0.0,
    "no.comment": 0.35,
    "congratulations": 0.45,
    "meeting": 0.6,
    "contacts": 0.6,
    "society": 0.6,
    "support": 0.7,
    "condolences": 0.6,
    "science.education": 0.6,
}
"""Topics that seldom make a key point; any other counts 1."""

_STRONG = {
    "en": r"unacceptable|must|condemn|call(?:s|ed|ing)? (?:on|for)|urg(?:e|es|ed|ing)|demand|reject|den(?:y|ies|ied)|announce|impos|sanction|ceasefire|"
    r"sign(?:ed|ing)?|agreed?|withdraw|killed|wounded|casualt|unimpeded|immediate|need(?:s)? to|should|will (?:not|provide|increase|continue|respond|"
    r"raise|appeal)|warn|pledge|clear|deeply concerned|not (?:true|accept)|untrue|no (?:green light|justification|alternative|plans|military)|"
    r"responsib|appointed|released|died|destroyed|approved|increase|cut|raise|declin",
    "ru": r"недопустим|неприемлем|должн|необходим|осужда|призыва|требу|отверга|опроверга|договор|соглашен|санкци|перемири|прекращени|погиб|ранен|"
    r"подписа|вывод|гарант|готов|направ|не имеют ничего общего|соболезнован|нельзя|увелич|сниз|выдел|принял|решени|угроз|поддерж",
    "az": r"qəbuledilməz|yolverilməz|lazımdır|vacib|olmalıdır|edilməlidir|pislə|çağır|tələb|rədd|təkzib|saziş|müqavilə|sanksiya|atəşkəs|həlak|yaralan|"
    r"imzalan|təmin|hazır|məcbur|qətiyyətlə|zəruri|tərəfdarı|artır|azal|ayır|qərar|təhlükə|dəstək|başsağlığı|alternativi yoxdur",
    "hy": r"անընդունելի|անթույլատրելի|պետք է|անհրաժեշտ|դատապարտ|կոչ|պահանջ|մերժ|հերք|պայմանագ|համաձայն|պատժամիջ|հրադադար|զոհ|վիրավոր|"
    r"ստորագր|երաշխ|պատրաստ|չի համապատասխանում|որոշում|սպառնալի|աջակց|ցավակց|կշարունակ|կավելան|հատկաց|չի կարող",
}
_WEAK = {
    "en": r"\b(?:you|your|you're|you'll)\b|\b(?:good (?:morning|afternoon|evening)|thank(?:s| you)|welcome to|happy to take|next question|go ahead|follow[- ]up|as for your|"
    r"i don't know|i'll leave|let me check|get back to you|i'm not (?:going|able) to|i won't|i can't|next week|question)\b|\?",
    "ru": r"\b(?:вы|вас|вам|спасибо|добрый день|здравствуйте|вопрос|до встречи|коллеги|пожалуйста)\b|\?",
    "az": r"\b(?:siz|sizə|sizin|təşəkkür|salam|sual|xoş gəlmisiniz|buyurun)\b|\?",
    "hy": r"(?<!\w)(?:դուք|ձեզ|ձեր|շնորհակալություն|շնորհակալ|բարև|բարի օր|հարց(?:ը|եր)?)(?!\w)|՞",
}
_VAGUE = {
    "en": r"^(?:(?:and|but|so|well|look),? )?(?:it|they|he|she|this|that|these|those|there|such|both|neither|either|one|some|that's|it's|they're)\b(?! (?:is|are|must be|should be|can be|"
    r"needs? to be) (?:no|immediate|an immediate|a need))",
    "ru": r"^(?:(?:и|а|но) )?(?:это|он|она|они|оно|эти|этот|эта|такой|такие|их|его|её|там|тогда|поэтому)\b",
    "az": r"^(?:(?:və|amma) )?(?:bu|o|onlar|onun|onların|həmin|orada|belə)\b",
    "hy": r"^(?:(?:և|բայց) )?(?:սա|դա|նա|նրանք|այդ|այս|դրա|նրա|այնտեղ)(?!\w)",
}


def salience(
    sentence: str, language: str, topics: dict[str, float], turn: Turn, place: float, centrality: float
) -> float:
    """Salience from 0 to 1. `topics`: probability by code; `place`: position of the sentence in the document from 0
    (start) to 1 (end); `centrality`: likeness to the rest of the document from 0 to 1."""
    words = sentence.split()
    score = (
        0.32 * newsworthiness(topics)
        + 0.22 * strength(sentence, language)
        + 0.14 * centrality
        + 0.12 * (1 - place)
        + 0.10 * concreteness(sentence)
        + 0.10 * (1.0 if turn.kind == "statement" else 0.5)
    )
    score *= completeness(words)
    if re.search(_WEAK.get(language, _WEAK["en"]), sentence, re.IGNORECASE):
        score *= 0.45
    if re.search(_VAGUE.get(language, _VAGUE["en"]), sentence, re.IGNORECASE):
        score *= 0.6
    return max(0.0, min(1.0, score))


def newsworthiness(topics: dict[str, float]) -> float:
    """Rewards a clear topic of the list that makes news: the likeliest codes weighted by what they are worth."""
    return min(
        1.0,
        1.4
        * sum(
            share * MINOR.get(code, 1.0)
            for code, share in sorted(topics.items(), key=lambda item: -item[1])[:3]
            if code not in ("none", "procedure")
        ),
    )


def strength(sentence: str, language: str) -> float:
    """Rewards words that demand, condemn, announce, deny, decide: one is good, two are enough."""
    found = {
        match.group().lower() for match in re.finditer(_STRONG.get(language, _STRONG["en"]), sentence, re.IGNORECASE)
    }
    return min(1.0, 0.6 * len(found))


def concreteness(sentence: str) -> float:
    """Rewards names and numbers: three are enough."""
    names = sum(word[:1].isupper() for word in sentence.split()[1:])
    return min(1.0, (names + 2 * len(re.findall(r"\d+", sentence))) / 4)


def completeness(words: list[str]) -> float:
    """Rewards 8 to 35 words; shorter ones say too little, longer ones too much for a point."""
    count = len(words)
    if count < 4:
        return 0.0
    if count < 8:
        return 0.55 + 0.1 * (count - 4)
    return 1.0 if count <= 35 else max(0.5, 1 - (count - 35) / 60)
