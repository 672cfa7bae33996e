"""Verbs of saying and what stands for them (`according to`), in the four languages: what attributions are made of."""

from __future__ import annotations

import re

from briefing.summarize.people.names import PERSON
from briefing.summarize.people.pronouns import OF_THEM

VERBS = {
    "en": r"said|says|told|tells|added|adds|stressed|warned|noted|stated|"
    r"declared(?! (?:a )?state of )|argued|insisted|announced|explained|"
    r"acknowledged|replied|responded|urged|pledged|promised|confirmed|denied|rejected|claimed|continued|recalled|"
    r"reiterated|emphasized|emphasised|underlined|underscored|pointed out|called (?:for|on)|condemned|accused|"
    r"cautioned|"
    r"wrote|suggested|contended|predicted|admitted|vowed|welcomed|expressed|demanded|concluded|remarked|"
    r"posted|tweeted|disagreed|countered|lamented|complained|testified|alleged|assured|hinted|quipped|"
    r"insists|argues|warns|denies|(?:claims|maintains)(?= (?:that|it|he|she|they|the)\b)|"
    r"believes(?= that\b)|conceded|ruled out|reaffirmed|criticized|criticised|rebuked|"
    r"(?<!was )(?<!were )(?<!been )(?<!are )(?<!be )informed(?= (?!of |about )[\w'’ ]{2,40}? that\b)",
    "ru": r"говорил[аио]?|заявил[аио]?|заявляет|сообщил[аио]?|сообщает|отметил[аио]?|подчеркнул[аио]?|сказал[аио]?|"
    r"добавил[аио]?|"
    r"указал[аио]?|пояснил[аио]?|"
    r"напомнил[аио]?|призвал[аио]?|призывает|считает|уверен[аы]?|рассказал[аио]?(?! об? )|объяснил[аио]?|"
    r"(?<!не )ответил[аио]?|предупредил[аио]?|"
    r"констатировал[аио]?|осудил[аио]?|опроверг(?:ла|ли)?|отверг(?:ла|ли)?|"
    r"подтвердил[аио]?(?! получени)|выразил[аио]?|пообещал[аио]?|"
    r"объявил[аио]?(?! (?:\w+ )?(?:эвакуаци|тревог|траур|режим|войн|перерыв|конкурс|тендер))|"
    r"возразил[аио]?|уточнил[аио]?|(?<!вину не )(?<!вины не )(?:(?<!не )признал[аио]?|признал[аио]?(?! вин[уы]))|"
    r"потребовал[аио]?|предложил[аио]?|попросил[аио]?|обвинил[аио]?|"
    r"оговорил(?:ся|ась)|назвала?|написал[аио]?|заявлял[аио]?|отмечал[аио]?|сообщал[аио]?|утверждает|"
    r"утверждал[аио]?|согласил(?:ся|ась)|раскритиковал[аио]?|пригрозил[аио]?|"
    r"анонсировал[аио]?|вспоминает|вспомнил[аио]?|рассказывает|поблагодарил[аио]?|посетовал[аио]?|пожаловал(?:ся|ась|ись)|"
    r"сообщали|указывает|говорит|пишет|прокомментировал[аио]?|предостерег(?:ла|ли)?|поддержал[аио]?|намекнул[аио]?|"
    r"продолжил[аио]?|заверил[аио]?|полагает|высказал(?:ся|ась|ись)|резюмировал[аио]?|отмечает|подчёркивает|подчеркивает|"
    r"проинформировал[аио]?|заявляют|сообщают|утверждают|настаивает|настаивают|настаивал[аио]?|предупреждает|отрицает|"
    r"отрицают|отрицал[аио]?",
    "az": r"hesab edir|hesab edib|düşünür|dedi|deyib|demişdir|deyir|bildirib|bildirdi|bildirmişdir|bildirir|"
    r"vurğulayıb|vurğuladı|vurğulamışdır|"
    r"qeyd (?:edib|etdi|etmişdir|edir)|"
    r"söyləyib|söylədi|əlavə (?:edib|etdi|etmişdir)|xatırladıb|xatırlatdı|çağırıb|çağırış edib|açıqlayıb|açıqladı|"
    r"xəbərdarlıq edib|"
    r"təsdiqləyib|təkzib edib|rədd edib|pisləyib|vəd edib|elan edib|izah edib|cavab verib|ifadə edib|təklif edib|"
    r"tələb edib|diqqətə çatdırıb|söyləyir|tənqid edib|ittiham edib|qınayıb|bəyan edib|inkar edib|"
    r"yazıb|yazır|yazdı|danışıb|xatırladıb|etiraz edib|qiymətləndirib|şərh edib|vəd etdi|bildiriblər|deyiblər|"
    r"təəssüflənib|"
    r"proqnozlaşdırıb|istisna (?:edib|etməyib)|söz verib|xəbər verib|təklif etdi|razılaşmayıb|"
    r"məlumat (?:verib|verdi|yayıb)(?= ki|\.)|"
    r"iddia (?:edir|edib|etdi)|vurğulayır|əlavə edir|xəbərdarlıq edir|təkzib edir|inkar edir|rədd edir|təsdiqləyir",
    "hy": r"հաղորդել է|հաղորդեցին|հաղորդեց|հայտնեցին|նշեցին|կանխատեսում է|"
    r"հիշել է|գրում է|պատմել է|պատմեց|(?:շնորհակալ|մտահոգ|գոհունակ|ցավակց|"
    r"դժգոհ)ություն է հայտնել|ողջունել է|վստահ է|"
    r"մեկնաբանել է|գրել է|հավաստիացրել է|"
    r"վերահաստատել է|վերահաստատեց|կարծում է|հայտարարել էր|ասել էր|նշել էր|հայտնել էր|համոզված է|ասել է|ասաց|"
    r"ասում է|հայտարարել է|"
    r"հայտարարեց|հայտարարում է|հայտնել է|հայտնեց|նշել է|նշեց|ընդգծել է|"
    r"ընդգծեց|շեշտել է|շեշտեց|ավելացրել է|"
    r"ավելացրեց|հավելել է|հավելեց|կոչ է արել|կոչ արեց|պնդել է|պնդեց|հիշեցրել է|պարզաբանել է|բացատրել է|զգուշացրել է|"
    r"հաստատել է|հերքել է|մերժել է|"
    r"դատապարտել է|խոստացել է|վստահեցրել է|պատասխանել է|նկատել է|արձանագրել է|տեղեկացրել է|հույս է հայտնել|ասել են|"
    r"հայտարարել են|հայտնել են|մեղադրեց|մեղադրել է|քննադատեց|քննադատել է|հերքեց|մերժեց|դատապարտեց|խոստացավ|պահանջեց|"
    r"պահանջել է|զգուշացրեց|հաստատեց|ասացին|հայտարարեցին|կարծիք հայտնեց|կարծիք է հայտնել|առաջարկեց|առաջարկել է|"
    r"տեղեկացրեց|պնդում (?:է|են)|նշում (?:է|են)|ընդգծում (?:է|են)|շեշտում (?:է|են)|հայտնում (?:է|են)|ասում են|"
    r"հայտարարում են|զգուշացնում (?:է|են)|հավաստիացնում (?:է|են)|հերքում (?:է|են)|"
    r"(?:դատապարտել|նշել|ընդգծել|շեշտել|մերժել|հերքել|կոչ) են(?! արել)|կոչ են արել",
}
"""Alternatives of verb forms by language."""
SAYING = {
    language: re.compile(rf"(?<!\w)(?:{verbs}){'(?:l[aə]r)?' if language == 'az' else ''}(?!\w)")
    for language, verbs in VERBS.items()
}

_WORDS = r"(?:[\w-]+ ){0,6}?"
IN_THEIR_WORDS = r"\b(?:[Aa]ccording to|[Ii]n the (?:words|opinion|view) of)"
"""English, before the one whose words they are."""
ESTIMATE_RU = r"оценк(?:е|ам)|подсч[её]там|прогноз(?:у|ам)"
"""Behind «по», before the one who reckons."""
BY_HY = r" ?[՝,]|-?[»]? (?:[ա-և]+ )?(?:հայտարար|հաղորդ|խոսք|տվյալ|տեղեկ|գնահատ|կանխատես|կարծիք|հաշվարկ)\w+[՝,]"
"""What stands behind the one whom «ըստ» names."""
BY_SOURCE_HY = r"խոսքով|խոսքերով|կարծիքով|տվյալներով|տեղեկացմամբ|հաղորդմամբ|գնահատմամբ"
"""What stands behind a source in the genitive."""
TOLD_HY = r"(?:(?:[ա-և]+|«[^«»]+»-)(?:ին|ից) |այսօր |երեկ )"
"""Whom somebody told it, in front of the verb: «…, լրագրողներին հայտնեց նախարարը»."""
IN_STATEMENT_HY = r"(?:ասվ|նշվ|ընդգծվ)(?:ած|ում) է"
"""«ասված է հայտարարության մեջ»."""
ACCORDING = {
    "en": re.compile(
        rf"{IN_THEIR_WORDS} (?P<who>{_WORDS}{PERSON})|{IN_THEIR_WORDS} (?P<pronoun2>{OF_THEM['en']})\b(?!['’])"
    ),
    "ru": re.compile(
        rf"\b[Пп]о (?:(?P<pronoun>его|её|ее|их) )?(?:словам|мнению|данным|{ESTIMATE_RU}|"
        rf"информации)(?: (?P<pronoun2>{OF_THEM['ru']})|(?P<who> {_WORDS}{PERSON}))?"
    ),
    "az": re.compile(
        rf"(?:(?P<pronoun>{OF_THEM['az']})|(?P<who>{PERSON})) (?:sözlərinə|fikrincə|"
        rf"dediyinə|məlumatına)(?: görə)?"
    ),
    "hy": re.compile(
        rf"(?:(?P<pronoun>{OF_THEM['hy']})|(?P<who>{PERSON})) (?:խոսքով|խոսքերով|համաձայն|կարծիքով)"
        rf"|[Ըը]ստ (?:(?P<pronoun2>{OF_THEM['hy']})|(?P<who2>{_WORDS}{PERSON})(?<!ական)(?<!ային)(?={BY_HY}))"
    ),
}
