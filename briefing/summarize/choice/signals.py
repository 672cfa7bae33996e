"""What a speaker does with a sentence: takes a stand, tells of a change, sets a date, recalls, thanks; in the four
languages. Weaker signs of news than the `markers`, whose weight only learning can tell."""

from __future__ import annotations

from briefing.summarize.choice.markers import compiled

STAND = compiled(
    {
        "en": r"\b(?:we|i) (?:\w+ly )?(?:oppose|think|believe|want|expect|propose|insist|support|reject|favou?r|hope|"
        r"ask|need|intend|(?:do|will|can)(?: not|n['’]t)|won['’]t|cannot)\b|\bour (?:position|view|policy)\b|"
        r"\bpropos\w+|"
        r"\bassumption",
        "ru": r"\b(?:счита(?:ем|ю)|выступаем|предлага\w+|предложил\w*|настаива\w+|ожидаем|намерен\w*|хотим|против|"
        r"не (?:согла|при[мн]|допус|вправе|позвол)\w*|вправе|рассчитыва\w+|надеемся|позици\w+)\b",
        "az": r"təklif|hesab ed|istəyirik|əleyhinə|gözləyirik|saymırıq|israr|icazə ver|razı|mövqe|ümid|tərəfdar",
        "hy": r"առաջարկ|կարծում ենք|ուզում ենք|ակնկալ|պնդում|դեմ ենք|չենք|թույլ չ|հույս|դիրքորոշ|սպասում",
    }
)
"""What the speaker wants, thinks, proposes, refuses."""

CHANGE = compiled(
    {
        "en": r"\b(?:rais|ris|cut|fall|fell|drop|open|reopen|clos|lift|bann?|stop|start|launch|approv|sign|freez|"
        r"suspend|"
        r"resum|expel|recall|evacuat|return|resign|replac|doubl|halv|increas|reduc|extend|introduc|abolish|build|buy|"
        r"sell|suppl|deploy|withdr|designat|impos|grow|grew|driven|reach)\w*\b",
        "ru": r"повыс|сниз|вырос|выраст|упал|сократ|откро|открыт|закры|закро|отмен|запре|останов|начн|начал|запус|"
        r"утверд|"
        r"одобр|подпис|заморо|возобнов|высла|эваку|верн|назнач|удво|увелич|продл|введ|введён|построи|купи|закуп|постав|"
        r"размест|вывед|достиг|доведём",
        "az": r"artır|artıb|azal|qaldır|enib|açıl|bağlan|ləğv|qadağa|dayan|başla|təsdiq|imzala|dondur|bərpa|çıxarıl|"
        r"qayıd|qaytar|təyin|uzad|tik|alın|alacaq|göndər|yerləşdir|çatıb|çatacaq",
        "hy": r"բարձրաց|նվազ|իջե|աճ|բաց|փակ|վերաց|արգել|դադար|սկս|մեկնարկ|հաստատ|ստորագր|սառեց|կասեց|վերսկս|արտաքս|"
        r"տարհան|վերադ|նշանակ|կրկնապատկ|ավել|երկար|կառուց|գնե|մատակար|տեղակ|հասե|հասն",
    }
)
"""What begins, ends, rises, falls, opens, closes, is signed or built."""

TERM = compiled(
    {
        "en": r"\b(?:by (?:the (?:end|middle|start)|\d|\w+day|january|march|may|june|july|august|october|next)|"
        r"from (?:the )?(?:\d|first|january|march|july|october|next)|within|until|next (?:year|month|week|quarter)|"
        r"in the (?:autumn|spring|summer|winter|coming|first|second|third)|as of|this (?:year|month|week)|"
        r"on (?:\w+day|\d))\b",
        "ru": r"\b(?:до (?:конца|\d|нового|середины)|с (?:\d|перв\w+|июля|января|марта|октября)|к (?:\d|середин\w+|"
        r"концу)|в течение|со следующ\w+|осенью|весной|летом|зимой|в ближайш\w+|в этом году|на этой неделе|завтра)\b",
        "az": r"sonuna|etibarən|qədər|ərzində|payız|yazda|yayda|qışda|gələn|yaxın|bu il|\d+-(?:dən|dan|də|da|dək|ədək)|"
        r"(?:yanvar|fevral|mart|aprel|may|iyun|iyul|avqust|sentyabr|oktyabr|noyabr|dekabr)(?:d[aə]|ın|dan|dən|in)",
        "hy": r"մինչև|սկսած|ընթացքում|հաջորդ|առաջիկա|աշնան|գարնան|ամռան|ձմռան|այս տարի|\d-ից|հունվարից|մարտից|հուլիսից|"
        r"հոկտեմբերից|վաղը",
    }
)
"""By when, from when, for how long."""

RECALL = compiled(
    {
        "en": r"\b(?:as you (?:know|may)|you(?:['’]ll| will| may| all)? (?:remember|recall|know|saw|have seen)|"
        r"as (?:we|i)(?:['’]ve| have)? said|years ago|back in|last (?:year|month|week|time)|history|remember|when i|"
        r"when we|always|many|often|again and again)\b",
        "ru": r"напомн|как (?:вы|известно|мы|всегда|обычно)|лет назад|в прошлом|помню|когда|сколько раз|всегда|"
        r"много раз|"
        r"не раз|знаете|давно",
        "az": r"xatırla|bilirsiniz|bilir|məlumdur|dedi\w* kimi|il əvvəl|keçən|ötən|həmişə|dəfələrlə|çoxdan",
        "hy": r"հիշեցն|հիշում|գիտեք|ինչպես|տարի առաջ|անցյալ|միշտ|բազմիցս|վաղուց|երբ",
    }
)
"""What was or is known already."""

THANKS = compiled(
    {
        "en": r"thank|grateful|friend|welcome|pleasure|honou?r|appreciat|tribute|recogni[sz]e",
        "ru": r"благодар|спасибо|друз|друг\b|рад\b|признател|приветству|сердечн|гостеприимств",
        "az": r"təşəkkür|minnətdar|dost|qardaş|məmnun|salam|qonaqpərvər",
        "hy": r"շնորհակալ|բարեկամ|ուրախ|ողջուն|հարգ",
    }
)
"""Thanks, greetings, friendship."""

CONTRAST = compiled(
    {
        "en": r"^(?:but|however|still|yet)\b",
        "ru": r"^(?:но|однако|зато)\b",
        "az": r"^(?:amma|lakin|ancaq)\b",
        "hy": r"^(?:բայց|սակայն|իսկ)(?!\w)",
    }
)
"""A beginning that turns away from what was said before."""

BACKWARD = compiled(
    {
        "en": r"^(?:they|he|she|it|this|that|these|those|there)\b",
        "ru": r"^(?:он[аи]?|это|эт[аио]т?|так\w*|там|они)\b",
        "az": r"^(?:o|onlar|bu|bunlar|orada)\b",
        "hy": r"^(?:նա|նրանք|դա|սա|դրանք|այդ|այս)(?!\w)",
    }
)
"""A beginning that goes on with what was named before."""
