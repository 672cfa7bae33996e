"""What speakers say before they say something: fillers that go without loss of meaning.

Hedges (`I think`, «по моему мнению») are no fillers: they stay.
"""

from __future__ import annotations

import re

from briefing.summarize.wording.form import capital_first

_LEADING = {
    "en": [
        r"(?:well|look|listen|so|now|again|also|and|but|okay|ok|right|sure|yeah|yes|frankly|honestly|obviously|"
        r"of course|actually|"
        r"you know|i mean|first|firstly|first of all|second|secondly|third|thirdly|fourth|fourthly|fifth|fifthly|sixth|"
        r"finally|lastly|last but not least|in addition|furthermore|therefore|consequently|nevertheless|nonetheless|"
        r"at the same time|on that (?:last )?(?:point|note)|that said|having said that|"
        r"moreover|to be honest|number (?:one|two|three|four|five))\s*[,:–—]\s+",
        r"therefore\s+",
        r"(?:ladies and gentlemen|dear \w+(?: \w+)?|friends|colleagues|everyone)\s*[,!]\s+",
        r"no\s*,\s+(?=(?:\S+\s+){4})",
        r"(?:and|but|so)\s+(?!(?:far|much|many|long|that|for|be it)\b)(?=[A-Za-z])",
        r"(?:thank you|thanks)(?: (?:very much|so much|for (?:that|the) question))?\s*[,.–—]\s+",
        r"let['’]s be (?:very |absolutely |quite )?(?:honest|clear|frank)(?: about (?:this|it))?\s*(?:[:,–—]|that)\s+",
        r"let me repeat[^,:.]{0,40}:\s+",
        r"as (?:i|we)(?:'ve| have)? (?:said|mentioned)(?: before| earlier| many times)?\s*,\s+(?:that\s+)?",
        r"as you (?:all )?know\s*,\s+",
        r"(?:and )?(?:first,? )?let me (?:just |first |also |be |start by |begin by |say |make )*(?:be )?(?:very |"
        r"absolutely |perfectly )?"
        r"(?:clear|say(?:ing)?|honest|repeat|stress|emphasi[sz]e|add|note)?(?: (?:about )?(?:this|that|one thing|"
        r"it clear))*\s*(?:[:,–—]|that)\s+",
        r"i(?:'d| would| want to| will|'ll| can)(?: just| also| only| simply)*(?: like to)? (?:say|note|add|stress|"
        r"emphasi[sz]e|repeat|point out|"
        r"be clear|make clear|tell you|underline|underscore|reiterate)(?: again)?(?:,| that)\s+",
        r"what i(?:'d|'ll| would| will| can| want to) (?:say|tell you)(?: (?:about|on) (?:that|"
        r"this))? is(?: that| this(?=:))?\s*[,:]?\s+",
        r"(?:today,? )?(?:i|we)(?:'m| am|'re| are)?(?: also)? (?:can|pleased to|happy to|proud to|able to|here to|"
        r"want to) (?:announce|confirm)(?: today)? that\s+",
        r"(?:i|we)(?:['’]m| am|['’]re| are) (?:very |deeply |so )?(?:sorry|sad|glad|pleased|happy|able) to "
        r"(?:tell|inform) (?:you|the \w+) (?:that\s+|(?=the |a |an ))",
        r"(?![^:]*\b(?:not?|never|cannot)\b[^:]*:)"
        r"(?:(?:i|we)(?:['’]ll| will| can| want to|['’]d like to| would like to| must| have to)?(?: \w+)? (?:say|tell|"
        r"repeat|add|announce|share|state|begin with)(?!\w)|"
        r"to give you|one thing is|there(?:['’]s| is) one (?:more )?thing)"
        r"[^:.;,?]{0,60}: ",
        r"(?:i|we) (?:can|must|have to|wish to|would like to|want to) (?:also )?(?:tell|inform|assure|remind) "
        r"(?:you|the \w+)(?: all)? that\s+",
        r"what (?:i|we)(?:['’]d|['’]ll| would| will| can| could| want to) (?:also )?(?:say|tell you|add|confirm|share|"
        r"report)(?: (?:to you|today|here|at this point))? is(?: this:| that)\s+",
        r"what(?:['’]s| is) happening (?:here |now )?is that\s+",
        r"i(?:['’]d| would) (?:just |only |also )?say (?:that )?"
        r"(?=(?:it|there|this|the|they) (?:\w+ )?(?:is|are|has|have|was)\b)",
        r"to answer (?:the|your|that) [a-z]+(?:['’]s question)?\s*[:,]\s+",
        r"what matters (?:most )?(?:right now |here )?is that\s+",
        r"(?:the fact|the point|the truth|the bottom line) is(?: that)?\s*,?\s+",
        r"(?:our|my) (?:position|principle|message|answer|view) (?:here |on this )?is (?:very |quite )?(?:clear|"
        r"simple|straightforward)\s*[:,–—]\s+",
    ],
    "ru": [
        r"в свою очередь\s*,?\s+",
        r"(?:ну|вот|итак|знаете|понимаете|смотрите|послушайте|во-первых|во-вторых|в-третьих|в-четв[её]ртых|"
        r"в-пятых|наконец|кстати|вместе с тем|тем не менее|"
        r"честно говоря|конечно|"
        r"разумеется|повторю|повторяю|подчеркну|отмечу|добавлю|скажу так|прежде всего|в целом)\s*[,:–—]\s+",
        r"(?:уважаемые|дорогие|дамы и господа)[^,!.]{0,40}[,!]\s+",
        r"(?:нет|да)\s*,\s+(?=(?:\S+\s+){4})",
        r"(?:и|а|но|ну)\s+(?=[а-яё])",
        r"(?![^:]*(?<!\w)(?:нет?|ни)(?!\w)[^:]*:)"
        r"(?:скажу|отвечу|повторю|(?:хочу|могу|должен|должна) (?:\w+ )?(?:сказать|повторить|сообщить|"
        r"добавить)|ясно одно|одно ясно|(?:моё|мое|наше) решение так(?:ое|ово))[^:.;,]{0,40}: ",
        r"(?:поэтому|при этом|в то же время)\s+(?=[а-яё])",
        r"(?:подчеркн(?:у|ём|ем)|отме(?:чу|тим)|напомн(?:ю|им)|добав(?:лю|им)|повтор(?:ю|им)),? что\s+",
        r"(?:наша|моя) (?:позиция|принцип|ответ) (?:здесь )?(?:проста|ясна|понятна|известна|прост)\s*[:,–—]\s+",
        r"(?:как (?:я )?уже (?:говорил[аи]?|сказал[аи]?|отмечал[аи]?)|как (?:вы )?(?:знаете|известно))\s*,\s+",
        r"(?:(?:в связи с|в ответ на) [^:.;,]{2,80}? "
        r"(?!.*(?:: |, что )(?:он[аои]?|это\w*|е[гм]о|е[её]|их|им|там)(?!\w)))?"
        r"(?:хочу|хотим|хотел[аи]? бы|хотелось бы|должен|должна|могу)(?: ещё раз| также| сразу| особо)? (?:сказать|"
        r"подчеркнуть|отметить|добавить|напомнить|повторить|заявить)(?: следующее)?(?:\s*,\s+что|\s*:)\s+",
    ],
    "az": [
        r"öz növbəsində\s*,?\s+",
        r"(?:yaxşı|bilirsiniz|baxın|əvvəla|birincisi|ikincisi|üçüncüsü|dördüncüsü|"
        r"beşincisi|nəhayət|bununla yanaşı|bununla belə|bununla bərabər|eyni zamanda|ona görə də|"
        r"əlbəttə|təbii ki|açığı|bəli|deməli)\s*,\s+",
        r"(?:hörmətli|əziz|xanımlar və cənablar)[^,!.]{0,40}[,!]\s+",
        r"(?:xeyr|yox)\s*,\s+(?=(?:\S+\s+){3})",
        r"(?:və|amma|lakin|ancaq)\s+",
        r"(?:bir şey (?:aydındır|dəqiqdir)|(?:bunu|onu) (?:deyə bilərəm|deyim|deyirəm))[^:.;,]{0,30}: ",
        r"(?:bizim )?(?:mövqeyimiz|prinsipimiz|cavabımız) (?:aydındır|sadədir|birmənalıdır)\s*[:,–—]\s+",
        r"(?:artıq )?(?:dediyim|qeyd etdiyim|bildiyiniz) kimi\s*,\s+",
        r"(?:bir daha )?(?:qeyd etmək|demək|vurğulamaq|bildirmək|əlavə etmək) istə(?:yirəm|yərdim|rdim) ki\s*,\s+",
    ],
    "hy": [
        r"(?:գիտեք|դե|նախ|նախևառաջ|երկրորդ|երրորդ|չորրորդ|հինգերորդ|վերջապես|հետևաբար|"
        r"այնուամենայնիվ|դրա հետ մեկտեղ|իհարկե|անշուշտ|այո|լավ|տեսեք|միաժամանակ)\s*[,՝․]\s+",
        r"(?:հարգելի|սիրելի|տիկնայք և պարոնայք)[^,՝․։]{0,40}[,՝]\s+",
        r"ո՛?չ\s*,\s+(?=(?:\S+\s+){3})",
        r"(?:և|իսկ|բայց|սակայն)\s+",
        r"(?:բացի (?:այդ|դրանից|սրանից)|դրանից բացի|նաև)(?:\s*[,՝․]\s*|\s+)",
        r"(?:(?:նախ|նախևառաջ|նաև|այսօր|ևս մեկ անգամ) )*կ?(?:(?:տեղեկացն|հիշեցն|նշ|ընդգծ|շեշտ|հայտն|հավել|ավելացն)"
        r"(?:եմ|ենք)|ասեմ)(?: (?:նաև|ձեզ|միայն))*\s*[,՝]\s+որ\s+",
        r"(?:կարող եմ (?:ասել|հայտնել)|ուզում եմ ասել|կասեմ|ասեմ|մի բան հստակ է)(?: \w+){0,3}[․:] ?",
        r"մեր (?:սկզբունքը|դիրքորոշումը|պատասխանը) (?:պարզ|հստակ|հայտնի) է\s*[․.,՝:–—]\s+",
        r"ինչպես (?:արդեն )?(?:ասացի|ասել եմ|նշեցի|գիտեք|հայտնի է)\s*[,՝]\s+",
        r"(?:(?:նախ|նախևառաջ|նաև) )*(?:ուզում եմ|ցանկանում եմ|կուզեի|կուզեմ|կուզենայի|կցանկանայի|կցանկանամ|թույլ տվեք|"
        r"պետք է)(?: ևս մեկ անգամ| նաև| ձեզ)* (?:ասել|ընդգծել|նշել|հիշեցնել|շեշտել|տեղեկացնել|հայտնել|հավելել|"
        r"ավելացնել)(?: ձեզ)?\s*[,՝]\s+որ\s+",
    ],
}
_TOPIC = (
    r"(?:energy|trade|prisoners?|hostages?|detainees?|sanctions|tariffs|migration|refugees|security|defen[cs]e|"
    r"the economy|"
    r"inflation|taxes|pensions|visas|health|education|climate|housing|agriculture|elections?|negotiations|talks|budget|"
    r"economy|humanitarian (?:aid|situation|issues?|side)|(?:energy|security|trade|nuclear|economic) (?:issues?|"
    r"file|front|"
    r"side))"
)
"""What a speaker only turns to; a place (`on the border`) or a time stays."""
_SPECIFIC = (
    r"(?!(?:it|they|he|she|this|that|these|those|there|nothing|what)(?!\w))(?=(?:\S+\s+){4})(?=.*(?:\d|(?-i:\s[A-Z])))"
)
"""A clause that says by itself what it is about: it has a number or a name, and its first word stands for nothing."""
_TELL = r"(?:say|inform you|tell you|announce|report|mention|remind you|note|add)"
_TELLING = r"(?:saying|informing you|telling you|announcing|reporting|mentioning|reminding you|noting)"
_LEADING["en"] += [
    r"(?:additionally|besides|further|(?:in addition|beyond|besides|apart from|on top of) (?:to )?(?:that|this)|"
    r"just to add|by the way)\s*,\s+",
    rf"(?:let me|allow me to|i(?:['’]d| would)(?: also)? like to|i (?:also )?(?:want(?:ed)? to|should|must)) "
    rf"(?:first |also |just |briefly )*(?:{_TELL}|(?:start|begin|open) by {_TELLING})(?: today)? that\s+",
    rf"(?:on|turning to|as for|regarding|with regard to) (?:the |our )?{_TOPIC},\s+{_SPECIFIC}",
    rf"turning (?:now )?to (?:the )?(?P<named>(?-i:[A-Z])\w{{3}})[\w’'-]*,\s+(?=.*(?P=named)){_SPECIFIC}",
    r"(?:um+|uh+|uhm|er|erm|hmm?)[,.…]+\s+",
]
_ASIDE = (
    r"\s*(?:--|[–—])\s*(?=(?:(?!--|[–—]).){{3,70}}?(?<!\w)(?:{own})(?!\w))(?:(?!--|[–—]).){{3,70}}?\s*(?:--|[–—])\s*"
)
"""Behind a number of a list, what the speaker says of himself between dashes: `Third -- this is dear to me --`."""
_LEADING["en"][:0] = [r"(?:first|second|third|fourth|fifth|final|last)(?:ly)?" + _ASIDE.format(own="I|my|me|we|our|us")]
_LEADING["ru"][:0] = [
    r"(?:во-первых|во-вторых|в-третьих|в-четв[её]ртых|наконец)"
    + _ASIDE.format(own=r"я|мне|меня|мо[йяеиё]\w*|нам|нас|наш\w*")
]
_LEADING["ru"] += [r"(?:э-э+|э+м|м-м+)[,.…]+\s+"]
_LEADING["az"] += [r"(?:ə-ə+|ı-ı+|hım+)[,.…]+\s+"]
_LEADING["hy"] += [r"(?:է-է+|ը-ը+)[,.…]+\s+"]
_COMPILED = {
    language: [re.compile(pattern, re.IGNORECASE) for pattern in patterns] for language, patterns in _LEADING.items()
}
_INSIDE = {
    "en": r",? (?:you know|i mean|of course|frankly|obviously|as i said|as i mentioned|as you know|if you will|"
    r"i have to say|let me say|um+|uh+|uhm|er|erm|hmm?),",
    "ru": r", (?:знаете|конечно|разумеется|кстати|честно говоря|скажем так|мягко говоря|насколько мне известно|"
    r"э-э+|э+м|м-м+),|(?<=,) (?:наша|моя) позиция (?:хорошо |всем )?(?:проста|ясна|понятна|известна)\s*:(?= )",
    "az": r", (?:əlbəttə|təbii ki|bilirsiniz|necə deyərlər|ə-ə+|ı-ı+|hım+),",
    "hy": r", (?:իհարկե|գիտեք|անշուշտ|այսպես ասած|է-է+|ը-ը+),",
}
_TRAILING = {
    "en": r",? (?:you know|as you know|i think it's fair to say|period|full stop|and so on|instead)(?=[.!]?$)",
    "ru": r", (?:знаете ли|как вы знаете|и так далее)(?=[.!]?$)",
}
_NOTE = re.compile(
    r"\s*[(\[][^()\[\]]{0,40}(?:aughter|naudible|pplause|rosstalk|ross talk|ff-mike|мех|плодисменты|еразборчиво|"
    r"ülüş|lqış|իծաղ|ափ)"
    r"[^()\[\]]{0,20}[)\]]"
)


def without_fillers(sentence: str, language: str) -> str:
    """The sentence without leading, inner and trailing fillers and stenographer's notes, capital letter first."""
    words = " ".join(_NOTE.sub("", sentence).split())
    patterns = _COMPILED.get(language, [])
    again = True
    while again:
        again = False
        for pattern in patterns:
            match = pattern.match(words)
            if match and len(words[match.end() :].split()) >= 3:
                words, again = words[match.end() :], True
    for table in (_INSIDE, _TRAILING):
        if language in table:
            words = re.sub(table[language], "", words, flags=re.IGNORECASE)
    return capital_first(words, language)
