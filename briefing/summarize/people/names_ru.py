"""The nominative of a Russian personal name whose given name and surname may stand in an oblique case.

A given name changes only where the surname is visibly oblique too, or where its own form leaves no doubt: «Антониу»,
«Жозе» and «Марку» are nominatives, «Сергея Шойгу» is none.
"""

from __future__ import annotations

import re

_WOMEN_WORDS = (
    "мари анн елен ольг наталь натали татьян светлан ирин екатерин юли анастаси галин людмил марин "
    "надежд вер нин оксан алл ларис виктори дарь ксени полин софь софи диан карин эльвир гульнар айгул айнур наир "
    "маргарит кристин али мадин динар зарин жанар сабин наргиз арпин ануш лусин камил асел "
    "урсул ангел анжел аннален аннален каринэ джорджи ка камал кристалин сахиб лейл фарид айнур эвик дженнифер зар "
    "тамар ев жанн инн лиди алис вероник роз ульян алин ал алён ален агнес шарлотт мирослав саломе эк елизавет "
    "дин лин зин рит эмм элин эльмир рузан злат снежан виолетт илон"
)
_WOMEN = frozenset(_WOMEN_WORDS.split())
_EITHER_WORDS = "александр валентин евгени валери"
_EITHER = frozenset(_EITHER_WORDS.split())
_MEN_A_WORDS = "никита илья лука фома кузьма мустафа саша миша данила гаврила абдулла иса муса тома"
_MEN_A = frozenset(_MEN_A_WORDS.split())
_VOWEL_MEN_WORDS = (
    "марку паулу педру франсиску карлу андре хосе жозе мате рене хорхе феличе джузеппе раду думитру петру жорже филипе "
    "энрике дуарте висенте луиджи микеле  лоуренсу тиагу диогу родригу густаву "
    "фернанду"
)
_VOWEL_MEN = frozenset(_VOWEL_MEN_WORDS.split())
"""Nominatives that look like an oblique case."""
_MEN_WORDS = (
    "михаил иван александр владимир виктор антон роман максим павел пётр петр артур армен арарат никол тигран давид "
    "вадим олег игорь руслан рустам тимур богдан степан денис кирилл борис герман дональд джон роберт дэвид ричард "
    "аббас хасан хусейн мохаммад мухаммад ахмад ахмед махмуд ибрагим исмаил бахтияр ильхам джейхун эльмар вячеслав "
    "ярослав станислав святослав константин валентин мартин стефан томас ханс франсуа эммануэль реджеп хакан бинали "
    "иракли ильдар рашид фарид камиль шамиль тамерлан мурат марат ринат нуржан нурлан ерлан арман касым шавкат садыр "
    "эмомали рамиль эмин самир анар фуад шахин микаэл мартирос вардан давид арсен рубен самвел карен ашот гагик сурен "
    "нарек эдуард альберт филипп леонид фёдор федор егор семён семен глеб роберто стивен майкл марк тарас остап богдан "
    "василь микола петро сергей андрей алексей николай дмитрий юрий евгений анатолий георгий григорий василий "
    "валерий геннадий тимофей матвей игнат артём артем виталий аркадий арсений кир ян эмиль жан жак пьер ласло петер"
)
_MEN = frozenset(_MEN_WORDS.split())
_AGREEING = {
    "а": "а|ого|(?<=л)я",
    "я": "а|ого|(?<=л)я",
    "у": "у|ому|(?<=л)ю",
    "ю": "у|ому|(?<=л)ю",
    "м": "ым|им|ом|ем",
    "е": "е|у|ому|ом",
    "ы": "а|ого",
    "и": "а|ого",
}
"""Endings of the surname by the last letter of the given name that stands in the same case."""
_OFFICES_RU = (
    r"(?:министра|президента|представителя|секретаря|главы|посла|председателя|директора|премьер-министра|канцлера|"
    r"премьера|госсекретаря|губернатора|мэра|заместителя|руководителя)"
)
_GOVERNS = re.compile(rf"(?:{_OFFICES_RU}|словам|мнению|данным)(?: [\w-]+){{0,5}} $")
_SERVES = re.compile(
    r"(?<!\w)(?:(?:пресс-)?секретарь|представитель(?:ница)?|супруга|дочь|помощни(?:к|ца)|советни(?:к|ца)|заместитель(?:ница)?|замглавы|"
    rf"полпред|глава|руководитель) {_OFFICES_RU}(?: [\w-]+){{0,4}} $"
)
_MAY_BE_A_WOMAN = re.compile(r"[А-ЯЁ][а-яё-]+[ая] [А-ЯЁ][\w-]*(?:[оеё]ва|[иы]на|ская)(?!\w)")
"""In the nominative, or a man in the genitive."""
_RU_SURNAME = re.compile(r"(?:ов|ев|ёв|ин|ын)(?:а|у|ым|е)$")
_INSTRUMENTAL = re.compile(r"(?:[аеиоуюй]|ль)ей$")
"""A given name in -я that is no man's in -ей: «Каей», «Майей»."""
_SOFT = re.compile(r"л(?:я|ю|ем)$")
"""A surname in -ль: one in -л has the ending -лом."""
_SURE_GIVEN = re.compile(r"(?:[еиа](?:я|ю|ем)|[яю]ем|льевича|вича|вичу|вичем)$")


def is_governed(text: str, start: int) -> bool:
    """Whether a Russian name follows an office in an oblique case or a word that governs the genitive: «заявление
    министра Сергея Лаврова», but «пресс-секретарь президента Кыргызстана Аида Токторова»."""
    before = text[max(0, start - 60) : start].lower()
    serves = _MAY_BE_A_WOMAN.match(text, start) is not None and _SERVES.search(before) is not None
    return _GOVERNS.search(before) is not None and not serves


def is_given_name(word: str) -> bool:
    """Whether a word is a common given name, in any case: «Елены», «Сергея»."""
    stem = re.sub(r"(?:ой|ей|ою|ею|[аыеуюяиь])$", "", word.lower())
    return (
        (len(stem) > 2 and (stem in _WOMEN or stem in _EITHER))
        or word.lower() in _MEN | _MEN_A
        or (_man_given(word).lower() in _MEN)
    )


def russian(words: list[str], vocabulary: frozenset[str], genitive: bool) -> list[str]:
    """The words of a name in the nominative; `vocabulary` and `genitive` as for `names.nominative`."""
    given, surname = words[:-1], words[-1]
    spelled = [word for word in given if "." not in word]
    prefix, surname = (
        (surname.rsplit(".", 1)[0] + ".", surname.rsplit(".", 1)[1]) if "." in surname.strip(".") else ("", surname)
    )
    if prefix:
        given = [*given, prefix]
    if not spelled:
        return [*given, _bare_surname(surname, vocabulary, genitive)]
    if _woman(spelled[0], surname, vocabulary, genitive):
        forms = [_woman_given(word) if word == spelled[0] or word.endswith("вны") else word for word in given]
        if forms != given and re.search(r"[бвгджзклмнпрстфхц]ы$", surname):
            return [*forms, f"{surname[:-1]}а"]  # «Лейлы Бензины», but «Айгуль Сериккызы»
        return [*forms, _woman_surname(surname)]
    if _INSTRUMENTAL.search(spelled[0]) or (spelled[0].endswith("ой") and f"{spelled[0][:-2]}а" in vocabulary):
        bare = f"{spelled[0][:-2]}{'а' if spelled[0].endswith('ой') else 'я'}"  # «Каей Каллас», «Ильей Бенцем»
        of_man = re.search(r"[^аеёиоуыэюяьй](?:ым|им|ом|ем)$", surname) is not None
        return [bare, *given[1:], _man_surname(surname, "м") if of_man else _woman_surname(surname)]
    oblique = [word for word in spelled if _oblique(word, surname, vocabulary, genitive)]
    if oblique:
        return [*[_man_given(word) if word in oblique else word for word in given], _man_surname(surname, oblique[-1])]
    a_stem = [_a_stem(word, vocabulary, genitive) for word in given]
    return [*a_stem, _bare_surname(surname, vocabulary, genitive)]


def _oblique(given: str, surname: str, vocabulary: frozenset[str], genitive: bool) -> bool:
    """Whether a man's given name stands in an oblique case: the surname in the same one, or the form alone tells."""
    if given.lower() in _VOWEL_MEN or len(given) < 4 or (given[-2:-1].lower() in "аоуиыэ" and given[-1] in "уае"):
        return False
    a_stem = given.lower() in _MEN_A
    ending = _AGREEING.get(given[-1:]) if given[-1:] != "м" or given.endswith(("ом", "ем", "ём")) else None
    if ending is None or a_stem or (given.endswith("и") and not given.endswith("ьи")):
        return False
    sure = _SURE_GIVEN.search(given) is not None or _man_given(given).lower() in _MEN
    if re.search(r"(?:ов|ев|ёв|ин|ын)а$", surname) and given.endswith(("а", "я")):
        return sure or genitive or surname[:-1] in vocabulary  # «Замира Алиева» may be a woman
    if re.search(rf"(?<=[^аеёиоуыэюяьй])(?:{ending})$", surname) and not surname.endswith("ко"):
        return True
    if sure and given.endswith("я") and len(surname) > 4 and surname.endswith(("оя", "ая", "ея", "уя")):
        return True  # «Михая Попшоя»
    if not re.search(r"[оиуюэеы]$", surname):
        return False
    return sure or (genitive and given.endswith("а"))


def _a_stem(given: str, vocabulary: frozenset[str], genitive: bool) -> str:
    """A given name in -а whose surname isn't declined: «Биргитты Ольсен»."""
    bare = _swap(given, (("ги", "га"), ("ки", "ка"), ("хи", "ха"), ("ии", "ия"), ("аи", "ая"), ("ы", "а")))
    return bare if bare != given and (genitive or bare in vocabulary) else given


def _bare_surname(surname: str, vocabulary: frozenset[str], genitive: bool) -> str:
    """A surname with initials or alone: only its own form and the document tell its case."""
    if re.search(r"(?:ов|ев|ёв|ин|ын)ой$|ской$", surname):
        return _woman_surname(surname)
    man = _man_surname(surname)
    if man != surname and (genitive or man in vocabulary):
        return man
    bare = _swap(surname, (("ы", "а"), ("ги", "га"), ("ки", "ка")))
    return bare if bare in vocabulary else surname


def _woman(given: str, surname: str, vocabulary: frozenset[str], genitive: bool) -> bool:
    """Whether a given name, in any case, is a woman's; «Александра» may be either, the surname tells."""
    if given == "Али":
        return False
    stem = re.sub(r"(?:ой|ей|ою|ею|[аыеуюяиь])$", "", given.lower())
    if stem in _EITHER and given.endswith(("а", "я")):
        man = _man_surname(surname, given)
        womans = re.search(r"(?:ов|ев|ёв|ин|ын)а$|ская$", surname) is not None
        return not (man != surname and (genitive or man in vocabulary or not womans))
    return stem in _WOMEN or (stem in _EITHER and given.endswith(("ы", "ой", "ии")))


def _swap(word: str, endings: tuple[tuple[str, str], ...]) -> str:
    for old, new in endings:
        if word.endswith(old) and len(word) > len(old) + 1:
            return word[: len(word) - len(old)] + new
    return word


def _woman_given(name: str) -> str:
    if "." in name:
        return name
    if _INSTRUMENTAL.search(name):
        return f"{name[:-2]}я"
    return _swap(
        name,
        (
            ("аю", "ая"),
            ("аи", "ая"),
            ("ьей", "ья"),
            ("ии", "ия"),
            ("ию", "ия"),
            ("ьи", "ья"),
            ("ью", "ья"),
            ("ги", "га"),
            ("ой", "а"),
            ("ы", "а"),
            ("у", "а"),
            ("е", "а"),
        ),
    )


def _woman_surname(surname: str) -> str:
    if re.search(r"(?:ов|ев|ёв|ин|ын)(?:ой|у)$", surname):
        return re.sub(r"(?:ой|у)$", "а", surname)
    return re.sub(r"(?:ской|скую)$", "ская", surname)


def _man_given(name: str) -> str:
    if "." in name:
        return name
    endings = (
        ("ьевича", "ьевич"),
        ("вича", "вич"),
        ("ию", "ий"),
        ("ия", "ий"),
        ("ием", "ий"),
        ("еем", "ей"),
        ("ею", "ей"),
        ("ея", "ей"),
        ("аем", "ай"),
        ("аю", "ай"),
        ("ая", "ай"),
        ("оря", "орь"),
        ("орю", "орь"),
        ("авла", "авел"),
        ("авлу", "авел"),
        ("еля", "ель"),
        ("эля", "эль"),
        ("елю", "ель"),
        ("эля", "эль"),
        ("ём", "ь"),
        ("ом", ""),
        ("ем", ""),
        ("а", ""),
        ("у", ""),
        ("е", ""),
    )
    if re.sub(r"[ые]$", "а", name.lower()) in _MEN_A:
        return name[:-1] + "а"
    if name.endswith(("ьи", "ье")):
        return name[:-1] + "я"
    return _swap(name, endings)


def _man_surname(surname: str, given: str = "") -> str:
    """A man's surname in the nominative; its ending must be of the case that the given name stands in."""
    if re.search(r"ск(?:ого|ому|им|ом)$", surname):
        return re.sub(r"(?:ого|ому|им|ом)$", "ий", surname)
    if _RU_SURNAME.search(surname):
        return re.sub(r"(?:а|у|ым|е)$", "", surname)
    if given.endswith(("а", "я")) and len(surname) > 4 and surname.endswith(("оя", "ая", "ея", "уя")):
        return surname[:-1] + "й"
    ending = _AGREEING.get(given[-1:], "а|у|ом|ем")
    if len(surname) > 4 and re.search(rf"л(?:{ending})$", surname) and _SOFT.search(surname):
        return _SOFT.sub("ль", surname)
    if len(surname) > 4 and not surname.endswith(("ко", "ова", "ева")):
        return re.sub(rf"(?<=[^аеёиоуыэюяьй])(?:{ending})$", "", surname)
    return surname
