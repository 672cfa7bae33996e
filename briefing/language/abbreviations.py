"""Abbreviations whose full stop need not end a sentence, per language, and words that usually begin one.

Keys are case-folded, without the last full stop and without inner spaces: `т. е.` is `т.е`, `U.S.` is `u.s`.
"""

from __future__ import annotations

from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class Abbreviations:
    """One language's abbreviations by what a capital letter after them means.

    `bound` never end a sentence (`Mr.`, `т.е.`); `numbered` don't before a number (`No. 5`, `ст. 10`);
    `names` don't before a name, that is, unless a word of `openers` follows (`U.S. troops`, `им. Пушкина`);
    `closing` end a sentence before a capital letter (`и т. д.`, `5 p.m.`, `2020 г.` after a number).
    """

    bound: frozenset[str]
    numbered: frozenset[str]
    names: frozenset[str]
    closing: frozenset[str]
    openers: frozenset[str]


def _words(text: str) -> frozenset[str]:
    return frozenset(text.casefold().split())


ENGLISH = Abbreviations(
    bound=_words(
        "mr mrs ms messrs dr prof gen lt col sgt capt cpt maj brig adm cmdr cpl pvt sen rep gov hon rev fr mt "
        "amb pres supt insp det e.g i.e vs v cf viz approx dept univ assn asst lt.-gen lt.gen"
    ),
    numbered=_words(
        "no nos art arts sec secs fig figs p pp par para paras vol vols ch chs op res ann "
        "jan feb mar apr jun jul aug sep sept oct nov dec"
    ),
    names=_words("u.s u.s.a u.n u.k e.u u.a.e d.c n.y l.a u.s.s r ph.d inc corp ltd co bros st jr sr al"),
    closing=_words("a.m p.m etc b.c a.d m bn mln min hr hrs km kg ft lb lbs"),
    openers=_words(
        "the a an this that these those there here it its we our i my he his she her they their you your who what when "
        "where why how which and but or so yet if in on at for from with by to as of not no yes all some many most "
        "both "
        "after before since while although though because however meanwhile moreover then now today yesterday let "
        "according asked speaking under during is are was were do does did will would can could should has have had "
        "it's "
        "we're i'm that's there's don't nobody everyone each every another such"
    ),
)

RUSSIAN = Abbreviations(
    bound=_words(
        "т.е т.к т.н т.ч т.о т.наз см ср напр ул просп пр-т пер пл наб пос дер обл р-н проф акад доц ген полк "
        "подполк кап лейт серж адм тов гр гос о-в о-ва бул стр рис табл гл разд мин-во н.ст ст.ст "
        "г-н г-жа св преп д.б.н к.м.н"
    ),
    numbered=_words("тел ст п пп ч с т д кв оф корп вып изд № рез подп абз прил янв февр апр авг сент окт нояб дек"),
    names=_words("г гг им с п р о оз м дж ш х с.ш в.д зам зав пом нач"),
    closing=_words(
        "г гг в вв т.д т.п др пр проч тыс млн млрд трлн руб коп долл евро чел экз ед шт кг км м см мм га т ч мин сек "
        "н.э до.н.э л.с кв.м кв.км куб.м"
    ),
    openers=_words(
        "в во на с со к ко о об от до из за по при для без над под после перед между через а и но или же что как когда "
        "если так это этот эта эти тот та те то он она оно они мы вы я ты его её их наш наша наши мой ваш кто где куда "
        "почему зачем все всё всего нет да не ни уже ещё также однако поэтому затем потом сегодня вчера завтра сейчас "
        "теперь кроме однако согласно вместе пока хотя чтобы потому здесь там всем всех"
    ),
)

AZERBAIJANI = Abbreviations(
    bound=_words("prof akad dos dr c cən gen polk leyt kap müh küç pr məs bkz məh qəs vil st yəni.ki ş.ş"),
    numbered=_words("səh s mad m b bən h № n yan fev mar apr iyn iyl avq sen okt noy dek cild c"),
    names=_words("b k r y ə u.s"),
    closing=_words(
        "s və.s i.a b.k b.e.ə e.ə b.e y.e min mln mlrd trln man qəp km kq m sm mm q t ha il il. dəq san əsr"
    ),
    openers=_words(
        "bu o biz siz mən sən onlar bunlar həmin belə elə və ya amma ancaq lakin çünki əgər ki isə nə niyə necə kim "
        "hara "
        "harada haçan hansı burada orada indi dünən bu-gün sabah sonra əvvəl bundan ondan bununla onun bizim sizin "
        "mənim "
        "onların bizə bizi hər heç bütün hamı yox bəli xeyr həm nəinki eyni digər başqa bir hələ artıq yalnız məhz "
        "beləliklə ona buna onu bunu görə"
    ),
)

ARMENIAN = Abbreviations(
    bound=_words("պ տ տկն տիկ օր պրոֆ դոկտ ակադ գեն գնդ փող փ պող հրպ օրինակ տես հմմտ մ.թ.ա ն.գ սբ ս"),
    numbered=_words("հ հոդ էջ գլ թիվ կետ հտ նկ աղ № մ հուն փետ մարտ ապր օգս սեպտ հոկտ նոյ դեկ"),
    names=_words("հհ քաղ գ ք ու եվ շ լ"),
    closing=_words("թ թթ դ դդ մ.թ հզ մլն մլրդ տրլն դր կգ կմ մ սմ և.այլն ևն այլն ժ ր րոպ չ"),
    openers=_words(
        "այս այդ այն սա դա նա նրանք մենք դուք ես դու մեր ձեր նրա նրանց իր իմ իսկ և եվ ու բայց սակայն եթե երբ քանի որ "
        "ինչ "
        "ինչու ինչպես որտեղ ով ոչ այո չէ բոլոր ամեն նաև արդեն դեռ հետո առաջ այսօր երեկ վաղը հիմա այժմ այստեղ այնտեղ "
        "ըստ մինչ մինչև քանզի որովհետև ուստի հետևաբար միայն բացի"
    ),
)

BY_LANGUAGE = {"en": ENGLISH, "ru": RUSSIAN, "az": AZERBAIJANI, "hy": ARMENIAN}

ANY = Abbreviations(
    *(
        frozenset().union(*(getattr(table, kind) for table in BY_LANGUAGE.values()))
        for kind in ("bound", "numbered", "names", "closing", "openers")
    )
)
"""All of them, for a language without its own table."""


def abbreviations(language: str) -> Abbreviations:
    """The table for a BCP 47 code (`az`, `az-Latn`); the union of all for a language without one."""
    return BY_LANGUAGE.get(language.split("-")[0].lower(), ANY)
