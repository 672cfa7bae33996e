"""Offices and forms of address in the four languages: what stands in front of a name and isn't part of it."""

from __future__ import annotations

from briefing.summarize.people.professions import is_profession

_ADDRESS_WORDS = (
    "mr mrs ms miss dr prof sir lord lady madam hon honourable honorable amb gen col maj capt lt sen rep gov "
    "sec adm brig pres asst det sgt supt insp cpl cmdr cllr rev "
    "г-н г-жа господин госпожа cənab xanım պարոն տիկին պրն"
)
ADDRESS = frozenset(_ADDRESS_WORDS.split())
"""Forms of address, lower case without full stop."""

_OFFICES = {
    "en": (
        "secretary-general secretary president vice prime deputy foreign defense defence interior finance economy "
        "energy "
        "health justice environment minister ministry chancellor ambassador spokesperson spokesman spokeswoman speaker "
        "governor mayor commissioner chairman chairwoman chairperson chair chief executive director director-general "
        "general head leader envoy representative coordinator administrator officer senator congressman lawmaker "
        "premier king queen "
        "prince princess sheikh pope patriarch bishop judge prosecutor attorney professor colonel major captain "
        "lieutenant admiral commander master captain analyst economist expert coach doctor engineer undersecretary "
        "under-secretary-general assistant special permanent high "
        "official senior "
        "principal acting national security adviser advisor counselor press department state ceo managing"
    ),
    "ru": (
        "президент премьер-министр премьер вице-премьер министр замминистра заместитель глава госсекретарь секретарь "
        "генеральный генсек генсекретарь посол постпред постоянный представитель официальный пресс-секретарь спикер "
        "председатель директор губернатор мэр канцлер король королева принц комиссар верховный спецпредставитель "
        "специальный посланник координатор руководитель начальник командующий генерал полковник судья прокурор "
        "омбудсмен еврокомиссар депутат сенатор профессор доктор экс-президент иностранных дел мид россии оон "
        "эксперт политолог врио и.о гособвинитель "
        "экономист аналитик хоким аким исполняющий обязанности "
        "генерал-майор генерал-лейтенант генерал-полковник подполковник "
        "советник помощник вице-президент вице-спикер вице-канцлер бывший "
        "министра президента представителя секретаря посла главы премьер-министра госсекретаря"
    ),
    "az": (
        "sədr sözçü rəhbər rəis "
        "prezident prezidenti baş nazir naziri nazirinin müavini nazirliyinin xarici işlər müdafiə daxili "
        "iqtisadiyyat maliyyə "
        "energetika səhiyyə sözçüsü rəhbəri rəisi sədri katib katibi səfir səfiri nümayəndə nümayəndəsi komissar "
        "direktoru "
        "vəkili direktor general polkovnik xidməti idarəsi ekspert politoloq iqtisadçı deputat təhsil xidmətinin "
        "general-mayor general-leytenant general-polkovnik polkovnik-leytenant mayor kapitan "
        "idarəsinin mətbuat "
        "rezident-əlaqələndiricisi qubernator mer kansler spiker müdir müdiri rektor rektoru professor professoru üzvü "
        "inspektor inspektoru prokuror prokuroru sakini"
    ),
    "hy": (
        "նախագահ վարչապետ փոխվարչապետ նախարար փոխնախարար նախարարի տեղակալ խոսնակ մամուլի քարտուղար գլխավոր դեսպան "
        "ներկայացուցիչ պետ ղեկավար տնօրեն կոմիսար գնդապետ գեներալ արտաքին գործերի պաշտպանության ներքին ֆինանսների "
        "էկոնոմիկայի առողջապահության արդարադատության գործող քաղաքապետ մարզպետ պատգամավոր արտգործնախարար հատուկ "
        "լիազոր մշտական վերլուծաբան քաղաքագետ տնտեսագետ փորձագետ "
        "բարձր քարտուղարը գլխքարտուղար դատախազ նախագահը"
    ),
}
OFFICES = frozenset(word for words in _OFFICES.values() for word in words.split())
"""Words that offices are made of, lower case."""


_SEVERAL = {
    "ministers": "minister",
    "presidents": "president",
    "premiers": "premier",
    "chancellors": "chancellor",
    "ambassadors": "ambassador",
    "secretaries": "secretary",
}
"""English offices of several people, `Foreign Ministers Ann Roe and Bo Lee`, and what each of them is."""


def each_office(word: str) -> str:
    """`Minister` of the `Ministers` in front of several names; empty for any other word."""
    one = _SEVERAL.get(word.lower(), "")
    return one.title() if word[:1].isupper() else one


def is_office(word: str) -> bool:
    """Whether a word belongs to an office, a profession or a form of address («министр», `Secretary`, `Mr.`)."""
    plain = word.strip(".,").lower().replace("i̇", "i")
    return plain in OFFICES or plain in ADDRESS or is_profession(plain)


def starts_with_office(words: str) -> bool:
    """Whether the first word is an office or a form of address."""
    first = words.split()[:1]
    return bool(first) and is_office(first[0])


def offices_before(front: str) -> str:
    """The words of office right in front of a body: «Генеральный секретарь» of «Генеральный секретарь ООН»."""
    taken: list[str] = []
    words = front.split()
    while words and is_office(words[-1]) and words[-1][-1:] not in ",.;:":
        taken.insert(0, words.pop())
    return " ".join(taken)


def without_address(name: str) -> str:
    """A name without `Mr`, «г-н» and the like."""
    words = name.split()
    while len(words) > 1 and words[0].strip(".").lower() in ADDRESS:
        words.pop(0)
    return " ".join(words)


def is_titled(text: str, start: int) -> bool:
    """Whether an office stands among the last words in front of the name at `start`."""
    return any(is_office(word) for word in text[:start].split()[-9:])
