"""Words by which salience is told, in the four languages."""

from __future__ import annotations

import re


def compiled(table: dict[str, str]) -> dict[str, re.Pattern[str]]:
    """The patterns of a table, by language code; case doesn't matter."""
    return {language: re.compile(pattern, re.IGNORECASE) for language, pattern in table.items()}


DECISIVE = compiled(
    {
        "en": r"\bunacceptable|\bmust\b|\bcondemn|\bcall(?:s|ed|ing)? (?:on|for)\b|\burg(?:e|es|ed|ing)\b|\bdemand|"
        r"\breject|\bden(?:y|ies|ied)\b|"
        r"\bannounce|\bimpos(?:e|ed|es)\b|\bsanctions? on|\bsigned\b|\bsigns\b|\bagreed\b|\bwithdraw|\bkilled|"
        r"\bwounded|\bcasualties|\bunimpeded|\buntrue|"
        r"\bnot true|\bno (?:green light|justification|alternative|plans|military|secret|truth)|\bwar crimes|"
        r"\bappointed|\breleased|\bhave died|\bhas died|"
        r"\bdestroyed|\bapproved|\bban(?:s|ned)?\b|\bviolat|\bwill (?:not|provide|increase|raise|appeal|respond|"
        r"impose|send|open|close|sign|deliver|pay|cut)"
        r"|\bwould (?:appeal|honou?r|raise|not|send|impose)|\bdecided|\bunimpeded|\bneeds to be\b|\bunjustified|"
        r"\bceasefire",
        "ru": r"недопустим|неприемлем|должн|необходимо|осужда|осудил|призыва|призвал|требу|потребовал|отверга|"
        r"отверг|опроверг|санкци|прекращени\w+ огня|"
        r"погиб|ранен|подписа|вывест|вывод войск|не имеют ничего общего|не соответству|нельзя|увелич|сниз|повыс|"
        r"выдел|решение о|угроз|нарушен|нарушил|"
        r"откро|запрет|введён|введен|вводим|не пойд|никак\w+ \w+ не|доставил|направил|возобнов|назнач|убит|разруш",
        "az": r"qəbuledilməz|yolverilməz|lazımdır|vacibdir|olmalıdır|\w+lmalıdır|\w+məlidir|\w+malıdır|pislə|çağır|"
        r"tələb|rədd ed|təkzib|sanksiya|atəşkəs|"
        r"həlak|yaralan|imzala|zəruri|artır|azal|ayır|qərar|təhlükə|alternativi yoxdur|iddia\w* yoxdur|əsassız|"
        r"pozul|pozub|həqiqəti əks etdirmir|"
        r"dağıdıl|qadağa|məcbur|təmin edil",
        "hy": r"անընդունելի|անթույլատրելի|պետք է|անհրաժեշտ է|դատապարտ|կոչ |պահանջ|մերժ|հերք|պատժամիջ|հրադադար|զոհ|"
        r"վիրավոր|ստորագր|չի համապատասխանում|"
        r"որոշում|սպառնալի|չի կարող|դեմ ենք|դեմ է|կավելան|կբարձր|կնվազ|հատկաց|չկա(?!\w)|ոչ մի|խախտ|կեղծ|չեն բացել|"
        r"ազատ արձակ|վերադառն|նշանակվ|անհապաղ|փակ|կբաց",
    }
)
"""What demands, condemns, announces, denies, decides, kills."""

ACT = compiled(
    {
        "en": r"\b(?:we|i|secretary-general|ministry|government|council) (?:\w+ly )?(?:condemns?|calls? (?:on|for)|"
        r"urges?|rejects?|welcomes?|demands?|den(?:y|ies)|"
        r"deplores?|reaffirms?)\b|^(?:denied|rejected|condemned|called on|urged|welcomed|demanded)\b|"
        r"\bcan announce\b|\bthere (?:is|was|will be) no\b"
        r"|\bhas no (?:plans|intention)|\bappointed\b|\b(?:untrue|not true|unacceptable)\b",
        "ru": r"\b(?:призыва|осужда|отверга|приветству|требу|опроверга|протесту)(?:ем|ет|ю)\b|"
        r"не имеют ничего общего|не соответству\w+ действительности|недопустим|"
        r"неприемлем|\bнет и не будет\b|\bготов[аы]? (?:предоставить|верну|подписа|содейств)",
        "az": r"\b(?:çağır|alqışla|pislə|rədd ed|tələb ed|təkzib ed|qınay)[ıiuü]?[ıiuüya]*r\w*\b|əsassızdır|"
        r"həqiqəti əks etdirmir|qəbuledilməzdir|alternativi yoxdur",
        "hy": r"(?<!\w)(?:դատապարտում|մերժում|ողջունում|պահանջում|հերքում|հորդորում) (?:ենք|եմ|է)|կոչ (?:ենք|եմ|"
        r"է) անում|չի համապատասխանում իրականությանը|"
        r"ոչ մի \w+ \w+ չկա|անընդունելի է|անթույլատրելի է",
    }
)
"""What takes a position."""

FIRM = compiled(
    {
        "en": r"\bshould\b|\bimmediate|\bdeeply concerned|\bwarn|\bpledge|\bresponsib|\bincrease|\bcut\b|\braise|"
        r"\bready to|\bwelcome|\bsupport|\bcontinue|"
        r"\bcommit|\bsovereignty|\bagreement|\btreaty|\bpeace\b|\btalks\b|\bnever\b|\bright to\b|\bper ?cent|"
        r"\bmillion|\bbillion|\bthousand|\baccept|\bclear\b",
        "ru": r"готов|направ|поддерж|гаранти|договор|соглашен|перемири|принял|намерен|надеем|рассчитыва|обеспоко|"
        r"мирн|переговор|суверен|миллион|миллиард|"
        r"процент|тысяч|продолж|обязательств|ответствен|приветству|соблюд",
        "az": r"hazır|dəstək|qətiyyətlə|tərəfdarı|saziş|müqavilə|sülh|danışıq|suveren|alqışla|ümid|narahat|milyon|"
        r"milyard|faiz|min nəfər|davam|öhdəlik|"
        r"məsuliyyət|təhlükəsizli|hüquq|etməlidir",
        "hy": r"պատրաստ|աջակց|պայմանագ|համաձայն|երաշխ|կշարունակ|շարունակում|խաղաղ|բանակց|ինքնիշխան|ողջուն|հույս|"
        r"մտահոգ|միլիոն|միլիարդ|տոկոս|հազար|"
        r"պարտավոր|պատասխանատ|անվտանգ|իրավունք|մոտեցել|տարաձայնությ",
    }
)
"""What commits, warns, supports, counts."""

WEAK = compiled(
    {
        "en": r"^the (?:first|second|third|last|next) (?:is|one|of)\b|\b(?:you|your|you're|you'll|you've)\b|"
        r"\b(?:good (?:morning|afternoon|evening)|thank(?:s| you|)\b|"
        r"welcome to|happy to take|next question|go ahead(?! with)(?=[.!,]?$)|"
        r"follow[- ]up|i don't know|i'll leave|let me check|get back to|i'm not (?:going|able) to|i won't|i can't|"
        r"questions?|three things|two things|"
        r"second topic|first topic|on the (?:first|second|third)\b|speculate|preview)\b|\?",
        "ru": r"\b(?:уважаемые|дорогие|вы|вас|вам|спасибо|добрый день|доброе утро|здравствуйте|до встречи|коллеги|"
        r"дамы и господа|пожалуйста|начн[её]м с|перейд[её]м к|вторая тема|"
        r"несколько слов|ваш\w? вопрос\w*|вопрос к|добавить нечего|воздержусь|комментировать не)\b|\?|^речь ид[её]т",
        "az": r"\b(?:salamla\w+|hörmətli media|siz|sizə|sizin|sizi|təşəkkür|salam|sualınız|suallarınız\w*|suala|"
        r"xoş gəlmisiniz|buyurun|sağ olun|ikinci mövzu|birinci mövzu|xanımlar və cənablar|"
        r"şərh etmə\w+)\b|\?",
        "hy": r"(?<!\w)(?:ողջունում եմ ձեզ|դուք|ձեզ|ձեր|շնորհակալություն|շնորհակալ|բարև|բարի օր|երկրորդ թեման|"
        r"առաջին թեման|մի քանի խոսք|ձեր հարց\w*|հարցերին|չեմ մեկնաբանի|տիկնայք)(?!\w)|՞",
    }
)
"""Talk to the room: greetings, thanks, procedure, questions."""

PROVERB = compiled(
    {
        "en": r"^(?:no one|nobody|whoever|anyone|everyone|everybody)\b|\bsomebody's\b|\bthat's (?:bread|how|what)\b|"
        r"\bi (?:would|wouldn't) gladly\b|^(?:food|fuel), ",
        "ru": r"^(?:кто|никто|каждый|всякий|кто бы)\b",
        "az": r"^(?:heç kim|hər kəs|kim)\b",
        "hy": r"^(?:ոչ ոք|ամեն ոք|ով)(?!\w)",
    }
)
"""Sayings, which don't stand for themselves."""

VAGUE = compiled(
    {
        "en": r"^(?:(?:and|but|so|well|look),? )?(?:it|they|he|she|this|that|these|those|such|both|neither|either|one|"
        r"some|that's|it's|they're|here|there(?! (?:is|are|was|were|will be|has|must be|should be|can be|"
        r"needs? to be)))\b",
        "ru": r"^(?:(?:и|а|но) )?(?:это|он|она|они|оно|эти|этот|эта|такой|такие|такая|такое|их|его|её|там|тогда|"
        r"поэтому|речь ид[её]т|об этом|туда)\b",
        "az": r"^(?:(?:və|amma) )?(?:bunun|buna|bundan|bunu|bu|o|onlar|onun|onların|həmin|orada|belə|bunlar|"
        r"onu)\b(?! (?:il|ay|gün|həftə|"
        r"səhər))",
        "hy": r"^(?:(?:և|բայց) )?(?:սա|դա|նա|նրանք|այդ|այս|դրա|նրա|այնտեղ|դրանք|սրանք|ո՛չ, դա|ոչ, դա)(?!\w)",
    }
)
"""Beginnings that point back to what came before."""

CLAIM = compiled(
    {
        "en": r"\b(?:accusation|allegation|claim|report|stor(?:y|ies)|agreement|sanctions|decision|law|treat(?:y|"
        r"ies)|attack)s?\b",
        "ru": r"утвержд|обвинен|сообщен|заявлен|слух|соглашен|решени|закон|договор|санкци",
        "az": r"iddia|ittiham|məlumat|saziş|qərar|qanun|müqavilə",
        "hy": r"պնդում|մեղադրանք|հայտարարություն|լուր|համաձայնագ|որոշում|օրենք|չի համապատասխանում իրականությանը",
    }
)
"""What such a beginning may point to and still be understood: these accusations, this agreement."""

DANGLING = compiled(
    {
        "en": r"^(?:we|i) (?:\w+ ){1,3}(?:it|them|him|her|this|that)\b(?! \w+ed\b)(?![^.]*:)|\b(?:it|them) (?:down|"
        r"up|out|off)[.!]?$|\b(?:without one|do so)\b[.!]?$",
        "ru": r"^(?:мы |я )?\w+ (?:их|его|её|ее|им|ему|ей|это|этого|этому|об этом)\b",
        "az": r"^(?:biz |mən )?(?:onu|onları|bunu|onlara|buna|ona)\b",
        "hy": r"^(?:մենք |ես )?(?:\w+ (?:ենք|եմ) )?(?:դա|դրան|նրանց|նրան|դրանք)(?!\w)",
    }
)
"""Objects that point back to what came before."""

PERSONAL = re.compile(r"(?:he|she|they|it|он|она|они|оно|o|onlar|նա|նրանք)(?!\w)", re.IGNORECASE)
"""Pronouns that point to a person or thing named before."""

STRESS = compiled(
    {
        "en": r"\b(?:be|make it|make this|want to be|very|perfectly|absolutely|crystal) clear\b|\bmake no mistake\b|"
        r"\bnumber one\b|\bmost important|\bwhat(?:['’]s| is| matters)\b.{0,12}\b(?:important|essential|most)\b|"
        r"\bmain (?:thing|point)|\bi (?:want to )?(?:stress|emphasi[sz]e|repeat|underline)|\babove all\b|"
        r"\bone thing is\b|"
        r"\bkey (?:point|message)|\bfirst and foremost",
        "ru": r"подчеркн|главно[ем]|прежде всего|повторю|повторяю|самое важное|принципиальн|ясно одно|ключев|"
        r"скажу прямо|"
        r"чётко|четко|однозначно",
        "az": r"vurğulamaq|ən vacib|ən mühüm|əsas məsələ|bir daha|ilk növbədə|aydındır|açıq deyim|birmənalı|qəti",
        "hy": r"ընդգծ|ամենակարևոր|ամենագլխավոր|գլխավոր|կրկնում եմ|հստակ|կարևոր է|առաջին հերթին|շեշտ|միանշանակ",
    }
)
"""Words with which a speaker says that something matters."""

ABSOLUTE = compiled(
    {
        "en": r"\b(?:there (?:is|are|was|were|has been|have been|will be) no|not (?:a|one|any|single) |"
        r"no \w+(?: \w+){0,6} "
        r"(?:has|have|was|were|is|are|will)\b|will not|won['’]t|(?:has|have|had|did|do|does|are|is) not |"
        r"(?:hasn|haven|didn|don|doesn|aren|isn)['’]t |never\b|rules? out)",
        "ru": r"никак\w+|ни од\w+|(?:^|\s)не (?:буд|планир|готов|намерен|собира|перебрас|веда|вед|обсужд|"
        r"рассматр)\w*|\bнет\b|"
        r"никогда|исключа(?:ем|ет|ю)",
        "az": r"heç bir|heç vaxt|\w+m[aə]y[aə]c[aə][qkğy]\w*|\w+m[aə]y[iı]b\b|\w+mır\b|\w+mir\b|\w+mırıq|\w+mirik|"
        r"yoxdur|deyil|istisna",
        "hy": r"ոչ մի|որևէ|երբեք|(?<!\w)չկա|(?<!\w)չ(?:ի|են|ենք|եմ|ունի|ունեն|ունենք)(?!\w)|բացառում",
    }
)
"""What denies outright or excludes."""

PLEDGE = compiled(
    {
        "en": r"\b(?:will|we['’]ll|shall|is going to|are going to|going to|plans? to|intends? to|announc\w+|begins?|"
        r"starts?|"
        r"launch\w*)\b",
        "ru": r"\b(?:будет|будут|буду|намерен\w*|планиру\w+|начн\w+|объявля\w+|готов\w*|упрост\w+|увелич\w+|выдел\w+|"
        r"получ[аи]т|запуст\w+|продл\w+)\b",
        "az": r"\w+(?:[aə]c[aə]q|[aə]c[aə]k)(?:d[ıi]r|l[aə]r)?\b|hazır\w*|planlaşdır\w*|başlay\w*|elan ed\w*",
        "hy": r"(?<!\w)կ[ա-և]{4,}|պատրաստ|պլանավոր|մտադիր|(?:լու|ելու|ալու) (?:է|են|ենք)(?!\w)",
    }
)
"""What is to come: plans, promises, beginnings."""

IDLE = compiled(
    {
        "en": r"\b(?:weather|warm welcome|family|visit here|glad to|pleased to|pleasure|honou?r to|productive|"
        r"fruitful|open "
        r"conversation|grateful|sorry|as you know|i saw|i(?:['’]ve| have) seen|i don['’]t know|i said|i think)\b",
        "ru": r"рад[аы]? приветств|содержательн|обстоятельн|продуктивн|плодотворн|погод|благодар|признател|"
        r"встреч\w+ прошл|"
        r"скажу коротко|начн[её]м с|дальше посмотрим|удивил",
        "az": r"məmnun|səmərəli|faydalı|minnətdar|narahat olma|barədə məlumat ver|demək istəm|gözəl|məsləhət",
        "hy": r"ուրախ եմ|բովանդակալից|արդյունավետ|շնորհակալ|կարճ ասեմ|երախտապարտ|գարուն|չգիտեմ|չեմ ուզում",
    }
)
"""Courtesies, small talk and the speaker's own doubts."""

SELF = compiled(
    {
        "en": r"\b(?:I|me|my|I['’](?:m|ve|d|ll))\b",
        "ru": r"\b(?:я|мне|меня|мой|моя|скажу|думаю|хотел[аи]? бы|хочу)\b",
        "az": r"\b(?:mən|mənim|mənə|istəyirəm|deyim|düşünürəm)\b|\w+(?:ıram|irəm|uram|ürəm)\b",
        "hy": r"(?<!\w)(?:ես|ինձ|իմ|եմ)(?!\w)",
    }
)
"""The speaker as a person."""

AMOUNT = re.compile(
    r"\d[\d.,]*(?:[ \u00a0](?:million|billion|thousand|per ?cent|percent|млн|млрд|миллион\w*|миллиард\w*|тысяч\w*|"
    r"процент\w*|"
    r"тонн\w*|milyon\w*|milyard\w*|min|faiz\w*|միլիոն\w*|միլիարդ\w*|հազար\w*|տոկոս\w*|people|soldiers|человек|nəfər|"
    r"մարդ)|%)"
    r"|[$€£]\d",
    re.IGNORECASE,
)
"""Amounts of money, people, shares."""

COUNTED = compiled(
    {
        "en": r"\d|\b(?:two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|\w+teen|twenty|thirty|forty|fifty|"
        r"sixty|seventy|eighty|ninety|hundred|thousand|million|billion|half|dozen)\b",
        "ru": r"\d|\b(?:дв[аеух]\w*|трёх|трех|три|четыр\w+|пят[ьи]\w*|шест\w+|сем[ьи]\w*|восем\w*|восьм\w+|девят\w+|"
        r"десят\w+|\w+надцат\w+|двадцат\w+|тридцат\w+|сорок\w*|ст[ао]\w{0,3}|тысяч\w*|миллион\w*|миллиард\w*|"
        r"половин\w+|процент\w*)\b",
        "az": r"\d|\b(?:iki|üç|dörd|beş|altı|yeddi|səkkiz|doqquz|on|iyirmi|otuz|qırx|əlli|altmış|yetmiş|səksən|doxsan|"
        r"yüz|min|milyon|milyard|faiz|yarı)\w*\b",
        "hy": r"\d|(?<!\w)(?:երկու|երեք|չորս|հինգ|վեց|յոթ|ութ|ինը|տասն?\w*|քսան\w*|երեսուն\w*|քառասուն|հիսուն|վաթսուն|"
        r"յոթանասուն|ութսուն|իննսուն|հարյուր\w*|հազար\w*|միլիոն\w*|միլիարդ\w*|տոկոս\w*|կես)",
    }
)
"""Numbers in figures or words."""

DEMAND = compiled(
    {
        "en": r"\b(?:must|ha(?:s|ve) to|needs? to|should|ought to|calls? (?:on|for)|urges?|demands?)\b",
        "ru": r"\b(?:должн\w+|обязан\w*|необходимо|нужно|следует|надо|требу\w+|призыва\w+|нельзя)\b",
        "az": r"\w+m[aə]l[ıi](?:d[ıi]r|y[ıi]q)?\b|lazım|gərək|tələb ed|çağır",
        "hy": r"պետք է|պարտավոր|անհրաժեշտ|պահանջ|կոչ ",
    }
)
"""What asks others to act."""
