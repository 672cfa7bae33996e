"""Russian first person to third: «Решительно осуждаем теракт» → «МИД России решительно осуждает теракт»."""

from __future__ import annotations

import re
from collections.abc import Callable

_COUNTRY = re.compile(
    r"\b(?:России|Армении|Азербайджана|Казахстана|Узбекистана|Грузии|Беларуси|Турции|Ирана|"
    r"Киргизии)\b"
)
_PLURAL = (
    "выражаем призываем осуждаем приветствуем считаем надеемся рассчитываем подчёркиваем подчеркиваем отмечаем "
    "требуем отвергаем поддерживаем "
    "исходим настаиваем подтверждаем заявляем сожалеем скорбим соболезнуем благодарим ожидаем обращаем напоминаем "
    "предлагаем протестуем "
    "придерживаемся выступаем полагаем констатируем желаем поздравляем просим рекомендуем разделяем уважаем ценим "
    "видим "
    "опровергаем"
)
_ACTIONS = (
    "продолжаем следим работаем готовим проводим ведём оказываем направляем предоставляем добиваемся стремимся "
    "строим развиваем участвуем сохраняем "
    "имеем знаем делаем принимаем получаем выделяем планируем укрепляем обеспечиваем вводим снижаем увеличиваем"
)
_SPEECH = frozenset(_PLURAL.split())
"""What a person does by saying it: the speaker may stand for "we"."""
_VERBS = _SPEECH | frozenset(_ACTIONS.split())
_ADVERBS = (
    r"(?:(?:решительно|также|ещё раз|еще раз|вновь|категорически|глубоко|искренне|настоятельно|твёрдо|"
    r"самым решительным образом|по-прежнему|внимательно|уже) )*"
)
_FRONT = (
    r"(?:в этой связи|в связи с этим|с сожалением|вместе с тем|одновременно|при этом|кроме того,|со своей стороны|"
    r"в очередной раз|в первую очередь) "
)
"""What may stand in front of the subject."""
_ALONE = {
    "думаю": "думает",
    "считаю": "считает",
    "надеюсь": "надеется",
    "уверен": "уверен",
    "уверена": "уверена",
    "убеждён": "убеждён",
    "убеждена": "убеждена",
    "призываю": "призывает",
    "полагаю": "полагает",
    "ожидаю": "ожидает",
    "рассчитываю": "рассчитывает",
    "поддерживаю": "поддерживает",
    "благодарю": "благодарит",
    "прошу": "просит",
    "осуждаю": "осуждает",
    "приветствую": "приветствует",
    "поздравляю": "поздравляет",
    "выражаю": "выражает",
}
SPEAKS_ALONE = re.compile(
    r"\b(?:я|мне|меня|мной|мой|моя|моё|мои|моего|моей)\b|\b(?:" + "|".join(_ALONE) + r"|хочу|могу|скажу)\b",
    re.IGNORECASE,
)
"""The first person singular, which stands for no country."""
_REGULAR = re.compile(r"\w{3,}(?:аем|яем|уем|еем)(?:ся)?")
"""Verbs whose third person is told by the first."""
_OWN = re.compile(
    r"\b(?:я|мы|мне|меня|мной|мною|нам|нас|нами|мой|моя|моё|мое|моего|моей|мою|мои|моих|моим|моём|наш\w{0,3})\b"
    r"|\b\w{2,}(?:аем|яем|уем|юем|еем|им|ём|ем)(?:ся)?\b"
    r"|(?:^|[,;:–—] |\bи |\bно |\bа также )(?:(?:глубоко|полностью|по-прежнему|не|также) )*"
    r"(?:готовы|намерены|убеждены|уверены|обеспокоены|благодарны|признательны)\b"
    r"|\b\w{2,}(?:аю|яю|ую|ею|лю|жу|шу|чу|щу)(?:сь)?\b"
    r"|\b(?:буду|стану|еду|поеду|приеду|иду|пойду|приду|найду|веду|жду|беру|возьму|приму|помогу|назову|живу)\b",
    re.IGNORECASE,
)
_ADJECTIVE = re.compile(r"(?:ским|цким|вшим|щим|ным|ную|скую|вую|шую|щую|чую|жную|ему|льную)$")
"""Endings that adjectives share with verbs."""
_SUBJECTLESS = re.compile(r"(?!если|или|были|земли|едва ли|стали )[а-яё]{3,}(?:[аияуеы]ли|лись)\b", re.IGNORECASE)
"""«Договорились увеличить …»: a past plural without subject is the speaker's."""
_NOT_VERBS_WORDS = (
    "всем чем этим тем им ним своим таким другим каким самим нашим моим одним будущим общим последним соседним "
    "внешним прочим сегодняшним нижним "
    "летним зимним высшим большим лучшим прежним средним российским армянским турецким иранским проблем систем схем "
    "тем ею всею свою твою эту ту уже "
    "международную общую первую вторую правовую мирную новую каждую любую такую какую другую одну страну сторону "
    "войну кажу прошлую будущую "
    "необходим недопустим допустим терпим незаменим неприемлем приемлем совместим неотъемлем вадим днём огнём трём "
    "рублём королём дождём вождём "
    "поэтому затем путем путём причем причём объем объём прием приём подъем подъём режим максим крайним древним "
    "чужим крым рим дым"
)
_NOT_VERBS = frozenset(_NOT_VERBS_WORDS.split())
_ADJECTIVES = {
    "готовы": "готов",
    "намерены": "намерен",
    "убеждены": "убеждён",
    "уверены": "уверен",
    "обеспокоены": "обеспокоен",
    "благодарны": "благодарен",
    "признательны": "признателен",
}
_FEMININE = {
    "готов": "готова",
    "намерен": "намерена",
    "убеждён": "убеждена",
    "уверен": "уверена",
    "обеспокоен": "обеспокоена",
    "благодарен": "благодарна",
    "признателен": "признательна",
}


def has_own_person(words: str) -> bool:
    """Whether a Russian clause speaks in the first person; adjectives that only look like verbs don't count."""
    if _SUBJECTLESS.match(words):
        return True
    for match in _OWN.finditer(words):
        word = match.group().lower()
        if word in _NOT_VERBS or _ADJECTIVE.search(word):
            continue
        if word.endswith(("им", "ем", "ём", "ую", "ею", "лю", "жу", "шу", "чу", "щу")) and not _verb_like(word):
            continue
        return True
    return False


def _verb_like(word: str) -> bool:
    """Whether a word with an ambiguous ending is a verb of the first person that statements use."""
    return (
        re.search(
            r"(?:аем|яем|уем|юем|еем|аемся|яемся|уемся|дим|жим|зим|сим|тим|лим|рим|вим|бим|пим|шим|чим|щим|дём|дем|рём|"
            r"жём|зём|чём|нём|тём|ймём|удем|ожем|"
            r"ишем|ажем|пустим|йдём|йдем|берём|шлём|жмём|дадим|ирую|изую|твую|требую|дую)(?:ся)?$|^(?:помилую|думаю|считаю|"
            r"полагаю|призываю|ожидаю|надеюсь|хочу|могу|вижу|"
            r"прошу|скажу|благодарю|говорю|думаю|верю|смотрю|люблю|отвечу|повторю)$",
            word,
        )
        is not None
    )


def with_country(words: str, office: str) -> str:
    """«нашей страны» → «России» where the speaker's office names the country."""
    country = _COUNTRY.search(office)
    if country is None:
        return words
    name = country.group()
    words = re.sub(r"\b[Нн]ашей страны\b", name, words)
    if name.endswith("ии"):
        words = re.sub(r"\b[Нн]аша страна\b", name[:-1] + "я", words)
        words = re.sub(r"\b[Нн]ашу страну\b", name[:-1] + "ю", words)
    return words


def third_person(words: str, name: str, body: bool, lower: Callable[[str], str | None]) -> str | None:
    """The clause with `name` as subject; None where that can't be done safely.

    `body`: the name is an institution's or a country's, which may do anything that "we" do; `lower` is for languages
    whose first word moves behind the name.
    """
    allowed = _VERBS if body else _SPEECH
    lead = re.match(rf"(?P<front>{_FRONT})?(?:(?:мы|я) )?(?P<adverbs>{_ADVERBS})(?P<verb>\w+)", words, re.IGNORECASE)
    if lead is None:
        return None
    verb = lead["verb"].lower()
    front = f"{lead['front'].strip()} " if lead["front"] else ""
    if verb in _ADJECTIVES:
        adjective = _agreeing(_ADJECTIVES[verb], name) if body else None
        if adjective is None:
            return None
        new = adjective
    elif verb in _ALONE and not body:
        new = _ALONE[verb]
    elif verb in allowed or (body and _REGULAR.fullmatch(verb)):
        new = singular(verb)
    else:
        return None
    rest = re.sub(
        rf"\b(?P<link>и|а также|,) (?P<adverbs>{_ADVERBS})(?P<verb>{'|'.join(sorted(allowed))})\b",
        lambda match: f"{match['link']} {match['adverbs']}{singular(match['verb'].lower())}",
        words[lead.end() :],
    )
    if has_own_person(rest):
        return None
    return f"{front}{name} {lead['adverbs'].lower()}{new}{rest}"


def singular(verb: str) -> str:
    """«призываем» → «призывает», «надеемся» → «надеется», «исходим» → «исходит»."""
    return re.sub(r"м(ся)?$", r"т\1", verb)


def _agreeing(adjective: str, name: str) -> str | None:
    """A short adjective that agrees with the name of a body or country."""
    first = name.split()[0].lower()
    if first.endswith("ство"):
        return _FEMININE[adjective][:-1] + "о"
    if first in (
        "мид",
        "кремль",
        "совет",
        "комитет",
        "евросоюз",
        "азербайджан",
        "казахстан",
        "иран",
        "узбекистан",
        "союз",
        "фонд",
        "банк",
    ):
        return adjective
    return _FEMININE[adjective] if first.endswith(("ия", "служба", "украина", "организация", "комиссия")) else None
