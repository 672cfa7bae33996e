"""Claims of others that the speaker denies or doesn't confirm in the next sentence.

`Karsia says that … These allegations are baseless.` `The maker tells us that … We have not been able to verify this.`
Printed without that sentence, such a claim would seem to be the speaker's.
"""

from __future__ import annotations

import re

_END = r"(?=[.!։,:;…]|\s[–—]|$)"
_NOUN_EN = (
    r"(?:claim|report|allegation|accusation|assertion|charge|rumou?r|story|statement|version|account|information|"
    r"suggestion|narrative|figure|number|insinuation)s?"
)
_ABOUT_EN = rf"(?:(?:that|this|it|these|those|such|the|their|his|her|its)(?: {_NOUN_EN})?|{_NOUN_EN})"
_FALSE_EN = (
    r"(?:false|untrue|wrong|incorrect|baseless|unfounded|groundless|fabricated|fake|nonsense|absurd|invented|made up|"
    r"without (?:any )?(?:foundation|basis|merit)|(?:an? )(?:\w+ )?(?:lie|fabrication|falsehood|invention|fiction|fake|"
    r"hoax)|lies|fabrications|inventions|not (?:true|so|correct|accurate|the case))"
)
_SURE_EN = r"(?: (?:simply|just|completely|entirely|totally|utterly|absolutely|all|plainly|categorically|also|again))*"
_NOUN_RU = (
    r"(?:утверждени|обвинени|сообщени|заявлени|информаци|сведени|слух|данн|верси|измышлени|домысл|"
    r"инсинуаци|публикаци)\w*"
)
_THESE_RU = r"(?:это|эт(?:а|и|от)|данн(?:ое|ая|ые)|так(?:ое|ая|ие)|подобн(?:ое|ая|ые)|все эти|всё это)"
_SURE_RU = (
    r"(?: (?:абсолютно|полностью|совершенно|просто|явно|откровенн\w+|очередн\w+|чист\w+|нагл\w+|являе?тся|являются|же|"
    r"не более чем))*"
)
_FALSE_RU = (
    r"(?:ложь\w*|ложью|лжив\w+|ложн\w+|вымы(?:сел|слом|слы)|выдумк\w+|фейк\w*|небылиц\w+|клевет\w+|неправд\w+|"
    r"неверн\w+|"
    r"беспочвенн\w+|безоснова\w+|необоснованн?\w+|голословн\w+|надуманн?\w+|абсурдн?\w+|"
    r"не соответству\w+ (?:действительности|истине)|не име\w+ (?:под собой )?(?:никаких )?(?:оснований|основания)|"
    r"не так)"
)
_SURE_AZ = r"(?:,? (?:tamamilə|açıq-aşkar|açıq|büsbütün|sadəcə|qətiyyən|tam|növbəti|əsla|heç bir))*,?"
_FALSE_AZ = (
    r"(?:yalan(?:dır|lardır)|əsassızdır(?:lar)?|uydurma(?:dır|lardır)|böhtandır|iftiradır|saxtadır|feykdir|"
    r"cəfəngiyatdır|həqiqətə uyğun (?:deyil\w*|gəlmir)|həqiqəti əks etdirmir|həqiqətdən uzaqdır|"
    r"(?:doğru|düz) deyil(?:dir)?|əsası yoxdur)"
)
_NOUN_AZ = r"(?:iddia|xəbər|məlumat|ittiham|bəyanat|açıqlama|söz|şayiə)(?:lar|lər)?(?:ın|in|ının|inin|nın)?"
_SURE_HY = r"(?: (?:բացահայտ|ակնհայտ|լիովին|ամբողջովին|բացարձակ|պարզապես|հերթական|կատարյալ|ամբողջությամբ))*"
_FALSE_HY = (
    r"(?:(?:սուտ|կեղծ|կեղծիք|անհիմն|հերյուրանք|հորինված|հորինվածք|սխալ|ապատեղեկատվություն|զրպարտություն) (?:է|են)"
    r"|չ(?:ի|են) համապատասխանում իրականությանը|իրականությանը չ(?:ի|են) համապատասխանում|որևէ հիմք չուն(?:ի|են)"
    r"|(?:ճիշտ|այդպես|ճշմարիտ) չ(?:է|են))"
)
_NOUN_HY = r"(?:պնդ|մեղադր|հայտար|տեղեկ|լուր|հաղորդ|լուր)\w+"
_REJECT_HY = r"(?:կտրականապես )?(?:(?:հերք|մերժ)(?:ել (?:է|են)|եց|եցին))"
_THAT_HY = rf"(?:դա|(?:այդ|այս|նման|այդպիսի) {_NOUN_HY})"
_BUT = {
    "en": r"(?:(?:but|however|yet|well),? )?",
    "ru": r"(?:(?:но|однако|так вот),? )?",
    "az": r"(?:(?:amma|lakin|ancaq),? )?",
    "hy": r"(?:(?:բայց|սակայն)[,՝]? )?",
}
_DENIED = {
    "en": rf"(?:{_ABOUT_EN}(?: (?:is|are|was|were)|['’]s){_SURE_EN} {_FALSE_EN}"
    rf"|there(?: is|['’]s) (?:absolutely |simply )?(?:no|not a shred of|not a word of) (?:truth|substance|basis|"
    rf"foundation)"
    rf" (?:to|in|for|whatsoever in) {_ABOUT_EN}"
    rf"|(?:that|this|it) (?:isn|wasn)['’]t (?:true|so|correct|right|accurate|the case))",
    "ru": rf"{_THESE_RU}(?: {_NOUN_RU})?(?: [–—-])?{_SURE_RU} {_FALSE_RU}",
    "az": rf"(?:bu|bunlar|belə|bu cür|həmin)(?: {_NOUN_AZ})?{_SURE_AZ} {_FALSE_AZ}",
    "hy": rf"(?:(?:դա|սա|դրանք|այս|այդ|նման)(?: {_NOUN_HY})?){_SURE_HY} {_FALSE_HY}",
}
"""A demonstrative, perhaps what the claim is called and an adverb, and a predicate that says it is false."""
_LATER_EN = (
    r"(?:,? (?:today|yet|now|independently|ourselves|here|either|so far|at (?:this|the) (?:point|time|"
    r"stage|moment)|for now))*"
)
_IT_EN = (
    rf"(?:(?:that|this|it|them|any of (?:that|this|it))|(?:these|those|such|the|this|that|his|her|"
    rf"their) {_NOUN_EN}){_LATER_EN}"
)
_CHECK_EN = r"(?:confirm|verify|corroborate|substantiate|validate)"
_PROOF_RU = r"(?:подтверждени|доказательств|свидетельств|данны|сведени|оснований)\w*"
_IT_RU = rf"(?:это(?:го|му)?|эт(?:у|их|им|и|ой|ого) {_NOUN_RU}|данн(?:ую|ые|ых) {_NOUN_RU}|об этом|на этот счёт)"
_LATER_RU = r"(?:(?:пока|сейчас|ещё|еще|сегодня|независимо|официально|никаких|у нас|на данный момент|что) )*"
_UNCONFIRMED = {
    "en": rf"(?:(?:we|i)(?:['’]m| am|['’]re| are)(?: still)? not (?:yet |currently )?(?:in a position|"
    rf"able) to {_CHECK_EN} {_IT_EN}"
    rf"|(?:we|i) (?:cannot|can['’]t|can not|could not|couldn['’]t|(?:have not|haven['’]t)(?: yet)? been able to|"
    rf"do not|don['’]t|have not|haven['’]t)(?: yet| independently)* (?:{_CHECK_EN}|confirmed|verified) {_IT_EN}"
    rf"|(?:we|i)(?:['’]ve| have)(?: (?:not|yet))*(?: seen| received| found| heard| got)?(?: (?:no|nothing|any|not))?"
    rf"(?: (?:evidence|indications?|proof|confirmation|information|sign))?(?: (?:of|for|to|that|which|whatsoever|"
    rf"supports?|"
    rf"confirms?|suggest|backs?|back up|points to))+ {_IT_EN}"
    rf"|{_ABOUT_EN} (?:has|have|is|are|was|were)(?: not|"
    rf"n['’]t)(?: yet)?(?: been)?(?: independently)? (?:confirmed|verified))",
    "ru": rf"(?:(?:мы|я) )?{_LATER_RU}(?:не (?:мо(?:жем|гу)|смогли|готов\w*|име\w+ возможности|в состоянии|удалось) "
    rf"{_LATER_RU}(?:{_IT_RU} )?(?:подтвердить|проверить)(?: {_IT_RU})?"
    rf"|{_IT_RU} {_LATER_RU}(?:(?:мы|я) )?{_LATER_RU}(?:подтвердить|проверить) {_LATER_RU}не (?:мо(?:жем|гу)|"
    rf"удалось|смогли)"
    rf"|нет (?:никаких )?{_PROOF_RU} {_IT_RU}|{_PROOF_RU} {_IT_RU} {_LATER_RU}(?:нет|не (?:видели|имеем|получали))"
    rf"|не (?:видели|видел|видела|имеем|располагаем|получали) (?:никаких |никакими )?{_PROOF_RU} {_IT_RU}"
    rf"|эт(?:а|и|о) (?:{_NOUN_RU} )?{_LATER_RU}не (?:подтвержд\w+|наш\w+ подтверждения))",
    "az": r"(?:(?:biz|mən) )?(?:(?:hələ|hələlik|hazırda|müstəqil şəkildə|bu gün) )*(?:(?:bunu|bu (?:məlumat|iddia|"
    r"xəbər)(?:ı|nı|i|ni|ları|ləri)) "
    r"(?:(?:hələ|hələlik|hazırda|müstəqil şəkildə|bu gün) )*(?:təsdiq(?:ləyə| edə)|yoxlaya) bilm\w+"
    r"|(?:bunu|buna|bu (?:məlumatı|iddianı|xəbəri)) (?:təsdiq(?:ləyən| edən)|sübut edən|"
    r"dair)(?: əlimizdə)?(?: heç bir)? "
    r"(?:məlumat|sübut|dəlil|fakt)\w*(?: hələ)? (?:yoxdur|görməmişik|almamışıq)"
    r"|bu (?:məlumat|iddia|xəbər)(?:lar|lər)?(?: hələ)? təsdiq(?:ini tapmayıb|lənməyib| edilməyib| olunmayıb))",
    "hy": r"(?:մենք )?(?:(?:դեռ|դեռևս|առայժմ|այս պահին) )*(?:չ(?:ենք|եմ) (?:կարող|կարողացել) (?:(?:դա|այդ \w+|"
    r"այս \w+) )?(?:հաստատել|ստուգել)"
    r"(?: (?:դա|այդ \w+|այս \w+))?|(?:դա|այդ \w+|այս \w+) (?:(?:դեռ|դեռևս|առայժմ) )*(?:(?:հաստատել|"
    r"ստուգել) (?:(?:դեռ|դեռևս|առայժմ) )*"
    r"չ(?:ենք|եմ) (?:կարող|կարողացել)|(?:հաստատված|հաստատվել) չ(?:է|են|ի))"
    r"|դրա (?:մասին |վերաբերյալ )?(?:որևէ )?(?:ապացույց|հաստատում|տվյալ)(?:ներ)? (?:չունենք|չենք տեսել)"
    r"|(?:չունենք|չենք տեսել) դրա (?:որևէ )?(?:ապացույց|հաստատում)(?:ներ)?)",
}
_NEXT = {
    language: re.compile(rf"{_BUT[language]}(?:{_DENIED[language]}|{_UNCONFIRMED[language]}){_END}", re.IGNORECASE)
    for language in _DENIED
}
_CLAIM = {
    "en": re.compile(
        r"\b(?:said|saying|says?|stat(?:es?|ed|ing)|claim\w*|report(?:s|ed|edly)?|alleg\w+|announced?|told|tells?|"
        r"rumou?rs?|wr[io]te|wr[io]tes|suggest\w*|according to|version|insists?|insisted|assert\w*|accus\w+|"
        r"argues?|argued)\b",
        re.IGNORECASE,
    ),
    "ru": re.compile(
        r"(?<!\w)(?:сообщ|заяв|утвержд|говор|сказа|пиш|писа|якобы|слух|верси|объяв|обвин|распростран|информаци|уверя|"
        r"рассказ)\w*",
        re.IGNORECASE,
    ),
    "az": re.compile(
        r"(?<!\w)(?:iddia|xəbər|məlumat|deyil(?:ir|irdi|ib)|deyi[bl]|deyir|bildir|guya|yayıl|yaz(?:ıl|ır|ıb)|söylə|"
        r"versiya|açıqla|elan|ittiham)\w*",
        re.IGNORECASE,
    ),
    "hy": re.compile(
        r"(?<!\w)(?:հայտար|հաղորդ|պնդ|ասվ|ասել|ասաց|ասում|գր(?:ում|ել)|իբր|տարած|լուր|տեղեկ|հայտն|վարկած|մեղադր)\w*"
    ),
}
"""What tells that a sentence holds somebody's claim."""
_OWN = {
    "en": re.compile(
        r"(?:\b(?:I|we)(?:['’](?:ve|d))?(?: (?:have|had|also|already|just|always|never|\w+ly))* "
        r"|\b(?:reject|den(?:y|ie)|dismiss|refut|condemn|disput)\w*\b.*)$",
        re.IGNORECASE,
    ),
    "ru": re.compile(
        r"(?:(?<!\w)(?:я|мы)(?: (?:уже|также|неоднократно|всегда|ранее|не))* |(?<!\w)(?:отверг|опроверг|отриц|"
        r"осужд)\w*.*)$",
        re.IGNORECASE,
    ),
    "az": re.compile(r"(?:rədd|təkzib|inkar|pislə)", re.IGNORECASE),
    "hy": re.compile(r"(?<!\w)(?:մերժ|հերք|դատապարտ)"),
}
"""In front of the word for the claim, in Azerbaijani and Armenian in the main clause: the speaker's own words."""
_OWN_VERB = {
    "ru": re.compile(r"(?:яем|щаем|даем|рим|жем|вляю|ждаю|ворю)$", re.IGNORECASE),
    "az": re.compile(r"(?:ıq|ik|uq|ük|[ıiuü]r[əa]m|ış?[əa]m|işəm|d[ıiuü]m)$", re.IGNORECASE),
}
_THAT = {"az": re.compile(r" ki,? "), "hy": re.compile(r"[,՝] (?:որ|թե) ")}

_REACTION = {
    "en": re.compile(
        r"(?!(?:I|We) )[^,.:“”\"]{2,80} (?:(?:has|have|had|also|later|flatly|strongly|firmly|categorically) )*"
        r"(?:denied|rejected|dismissed|disputed|refuted) "
        rf"(?:that|this|it|(?:the|that|this|these|those|such) (?:{_NOUN_EN}))\."
    ),
    "ru": re.compile(
        r"(?!(?:Я|Мы) )[^,.:«»]{2,80} (?:(?:также|позже|категорически|решительно|полностью) )*"
        r"(?:опроверг(?:ла|ли|ло)?|отверг(?:ла|ли|ло)?|отрица(?:л|ла|ли|ло)) "
        rf"(?:это|(?:эт(?:у|и|о)|данн(?:ую|ые)|подобн(?:ую|ые)|так(?:ую|ие)) {_NOUN_RU})\."
    ),
    "az": re.compile(
        rf"[^,.:“”\"]{{2,80}} (?:bunu|(?:bu|həmin|belə) {_NOUN_AZ}(?:n?[ıi])?) (?:qəti şəkildə )?"
        r"(?:təkzib|rədd|inkar) (?:edib|etdi)(?:l[aə]r)?\."
    ),
    "hy": re.compile(
        rf"[^,՝։]{{2,90}} (?:{_REJECT_HY} {_THAT_HY}|{_THAT_HY} {_REJECT_HY})[։.]",
    ),
}
"""A sentence that but says that somebody denies what another sentence told."""


def is_bare_reaction(sentence: str, language: str) -> bool:
    """Whether a reporter's sentence tells only that somebody denied `that`: «ընկերությունից հերքել են այդ պնդումը»."""
    return language in _REACTION and _REACTION[language].fullmatch(sentence) is not None


def is_disowned(sentence: str, following: str, language: str) -> bool:
    """Whether `sentence` tells somebody else's claim that the sentence after it denies or doesn't confirm."""
    if language not in _NEXT or not _NEXT[language].match(" ".join(following.split())):
        return False
    return reports_claim(" ".join(sentence.split()), language)


def is_bare_denial(sentence: str, language: str) -> bool:
    """Whether a sentence but denies, or doesn't confirm, what stands before it: alone it says nothing."""
    found = _NEXT[language].match(sentence) if language in _NEXT else None
    return found is not None and not sentence[found.end() :].strip(" .!։…")


def reports_claim(sentence: str, language: str) -> bool:
    """Whether a sentence reports what another than the speaker says, and not the speaker's rejection of it."""
    main = _THAT[language].split(sentence)[0] if language in _THAT else ""
    if main and _OWN[language].search(main):
        return False
    for claim in _CLAIM[language].finditer(sentence):
        own = _OWN[language].search(sentence[: claim.start()]) if not main else None
        verb = _OWN_VERB[language].search(claim.group()) if language in _OWN_VERB else None
        if language == "hy":
            verb = re.match(r" (?:ենք|եմ)(?!\w)", sentence[claim.end() :])
        if not own and not verb:
            return True
    return False
