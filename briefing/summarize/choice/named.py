"""Whether what a heading names has been named: `Sanctions` over a sentence needs that somebody spoke of sanctions.

The classifier takes some subjects for others that share their words (a delay at the customs for sanctions, an agreement
on deliveries for a peace treaty, retaliation of any kind for sanctions). A subject goes on through a text once it is
named, so it may stand in the sentence or anywhere before it.
"""

from __future__ import annotations

import re

_WORDS = {
    "sanctions": {
        "en": r"sanction|embargo|snapback|price cap|blacklist|asset freez|frozen asset|export control|entry ban|"
        r"visa ban|section 907|dual[- ]use|shadow fleet|"
        r"visa restriction|designat",
        "ru": r"санкц|эмбарго|заморо|потол\w+ цен|ч[её]рн\w+ спис|ограничительн\w+ мер|"
        r"двойного назначения|экспортн\w+ контрол|актив(?:ы|ов|ам)(?!\w)",
        "az": r"sanksiya|embarqo|dondurul|qara siyahı|məhdudlaşdırıcı|ikili təyinat",
        "hy": r"պատժամիջոց|էմբարգո|սառեցվ|սև ցուցակ|սահմանափակող միջոց|երկակի (?:նշանակ|կիրառ)",
    },
    "arms.supply": {
        "en": r"weapon|(?<!\w)arm(?:s|ed|ou?r\w*|y|ies)?(?!\w)|military|defen[cs]|missile|rocket|shell|"
        r"(?<!\w)tanks?(?!\w)|howitzer|artiller|munition|drone|jets?(?!\w)|aircraft|helicopter|lethal|(?<!\w)guns?(?!\w)|rifle|radar|"
        r"troops|(?<!\w)war(?!\w)|f-?16|himars|patriot|bomb",
        "ru": r"оруж|воен|войн|войск|оборон|ракет|снаряд|танк(?!ер)|гаубиц|артиллер|боеприпас|дрон|беспилот|истребител|"
        r"самол[её]т|вертол[её]т|арми(?!н)|(?<!\w)п[вр]о(?!\w)|летальн|брон|пушк|радар|бомб",
        "az": r"silah|hərb|müharib|müdafiə|raket|mərmi|(?<!\w)tank(?!er)|haubitsa|artiller|sursat|dron|pilotsuz|qırıcı|"
        r"təyyarə|helikopter|ordu|zireh|radar|bomba",
        "hy": r"զենք|զին|ռազմ|պատերազմ|պաշտպան|հրթիռ|արկ(?!ած)|տանկ(?!եր)|հաուբից|հրետան|դրոն|անօդաչու|կործանիչ|"
        r"ինքնաթիռ|ուղղաթիռ|բանակ|հակաօդ|զրահ|ռադար|ռումբ|ռմբ",
    },
    "peace.treaty": {
        "en": r"peace|treaty",
        "ru": r"мирн|мир[уае]?(?!\w)(?= между| с )|о мире",
        "az": r"sülh",
        "hy": r"խաղաղ",
    },
    "mines.missing": {
        "en": r"(?<!\w)mine(?:s|d|field\w*)?(?!\w)|demin|sapper|missing|explosive|ordnance|disappear|burial|remains of",
        "ru": r"(?<!\w)мин(?:[аыуе]|ам|ах|ами|н\w+|ирова\w+)?(?!\w)|разминир|сап[её]р|пропав|без вести|исчез|"
        r"боеприпас|останк|подорва",
        "az": r"(?<!\w)mina(?!\w)|minala|minadan|minaya|minanın|minatə|itkin|partla|istehkam",
        "hy": r"(?<!\w)ական(?:ը|ի|ով|ներ\w*|ապատ\w*|ազերծ\w*)?(?!\w)|անհետ|պայթ|աճյուն|սակրավոր",
    },
    "energy": {
        "en": r"energ|electric|power|grid|fuel|(?<!\w)(?:gas|oil|lng|coal|crude|barrel|petrol|diesel)|pipeline|reactor|"
        r"nuclear|watt|solar|hydro|wind farm|heating|refiner",
        "ru": r"энерг|электр|топлив|газ(?!ет)|нефт|угл[яеью]|уголь|трубопровод|реактор|атомн|аэс|тэц|гэс|ватт|солнечн|"
        r"отоплен|бензин|дизел|баррел",
        "az": r"enerji|elektrik|yanacaq|(?<!\w)qaz|neft|kömür|boru kəmər|reaktor|nüvə|aes|vatt|günəş|istilik|benzin|"
        r"barel",
        "hy": r"էներգ|էլեկտր|վառելիք|գազ|նավթ|ածուխ|խողովակ|ռեակտոր|միջուկ|ատոմ|աէկ|հէկ|վատ|արև|ջեռուց|բենզին|դիզել",
    },
    "humanitarian.access": {
        "en": r"humanitarian|(?<!\w)aid(?!\w)|relief|convoy|corridor|crossing|blockade|siege|besieged|red cross|"
        r"red crescent|supplies|evacuat|food|medic|unimpeded|unhindered|access",
        "ru": r"гуманитар|помощ|конво|коридор|пропуск|блокад|осад|осажд|красн\w+ крест|эвакуац|продовольств|медик|"
        r"медицин|лекарств|беспрепятственн|доступ",
        "az": r"humanitar|yardım|konvoy|dəhliz|keçid|blokada|mühasirə|qırmızı xaç|aypara|təxliyə|ərzaq|dərman|"
        r"tibb|maneəsiz|çıxış|giriş|buraxıl",
        "hy": r"մարդասիրական|հումանիտար|օգնությ|շարասյ|միջանցք|անցակետ|շրջափակ|պաշար|կարմիր խաչ|տարհան|"
        r"սննդ|պարեն|դեղ|բժշկ|անխոչընդոտ|անարգել|հասանելի|մուտք",
    },
    "nuclear": {
        "en": r"nuclear|reactor|uranium|plutonium|enrich|iaea|atomic|radiation|radioactiv|centrifuge|isotope|"
        r"(?<!\w)npp(?!\w)|spent fuel|warhead|chernobyl|chornobyl|fukushima|metsamor|zaporizhzhia|bushehr|"
        r"fordow|natanz",
        "ru": r"ядерн|реактор|уран|плутон|обогащ|магатэ|атом|аэс|радиац|радиоактив|центрифуг|изотоп|боеголов|"
        r"чернобыл|мецамор|бушер|натанз",
        "az": r"nüvə|reaktor|uran|plutoni|zəngin|maqate|atom|aes|radiasiya|radioaktiv|sentrifuq|izotop|"
        r"döyüş başlı|çernobıl|metsamor|buşehr",
        "hy": r"միջուկ|ռեակտոր|ուրան|պլուտոն|հարստաց|մագատե|ատոմ|աէկ|ճառագայթ|ռադիոակտիվ|կենտրոնախույս|իզոտոպ|"
        r"մարտագլխ|չեռնոբիլ|մեծամոր|բուշեհր",
    },
    "media.freedom": {
        "en": r"journalis|press(?!ur)|media|newspaper|broadcast|reporter|correspondent|editor|publish|televis|"
        r"(?<!\w)tv(?!\w)|radio|censor|newsroom|blogger|photographer|camera|website|"
        r"news (?:outlet|agenc|site)",
        "ru": r"журналист|пресс(?!-секретар)|сми(?!\w)|медиа|газет|телевид|телекан|телеком|радио|репорт|"
        r"корреспондент|редакц|редактор|издани|издател|цензур|блогер|фотограф|оператор|сайт|вещан|публик",
        "az": r"jurnalist|mətbuat|media|qəzet|televiziya|telekanal|radio|reporter|müxbir|redak|nəşr|senzura|"
        r"bloger|fotoqraf|kamera|sayt|yayım",
        "hy": r"լրագր|մամուլ|լրատվ|մեդիա|թերթ|հեռուստ|ռադիո|թղթակից|խմբագ|հրատարակ|գրաքնն|բլոգեր|լուսանկարիչ|"
        r"օպերատոր|կայք|հեռարձակ|հրապարակ",
    },
    "elections": {
        "en": r"elect|vote|voti|ballot|poll|referend|candidat|campaign|parliament|democra|turnout|constituenc|"
        r"party|parties|opposition|president|seats?(?!\w)|majority|coalition|constitution|legislat|mayor",
        "ru": r"выбор|голос|бюллетен|избир|референдум|кандидат|кампани|парламент|демократ|явк|парти|оппозиц|"
        r"президент|мандат|большинств|коалиц|конституц|депутат|участк|мэр",
        "az": r"seçki|seçic|seçil|səs|bülleten|referendum|namizəd|kampaniya|parlament|demokrat|partiya|müxalif|"
        r"prezident|mandat|çoxluq|koalisiya|konstitusiya|deputat|məntəqə|mer(?!\w)",
        "hy": r"ընտր|քվե|թեկնածու|քարոզարշավ|խորհրդարան|ժողովրդավար|մասնակցությ|կուսակց|ընդդիմ|նախագահ|"
        r"մանդատ|մեծամասն|կոալիցի|սահմանադր|պատգամավոր|տեղամաս|քաղաքապետ",
    },
    "climate": {
        "en": r"climat|environment|emission|carbon|warming|pollut|species|forest|biodivers|river|lake|water|"
        r"ecolog|waste|plastic|glacier|drought|green|nature|wildlife|fish|methane|air quality|trees?(?!\w)|"
        r"sewage|contaminat|dam(?!\w)|temperature|greenhouse|sea(?!\w)|conservation|reserve|deforest|soil|"
        r"toxic|spill|heatwave|coral|wetland|recycl|rubbish|smog",
        "ru": r"климат|экологи|окружающ|выброс|углерод|потеплен|загрязн|вид[ауыов]*(?!\w)|лес|биоразнообраз|"
        r"рек[аиуеой]|озер|вод|отход|пластик|ледник|засух|зел[её]н|природ|животн|рыб|метан|воздух|дерев|"
        r"сток|плотин|температур|парник|мор[яеюс]|заповед|почв|токсич|разлив|жар|коралл|болот|переработ|"
        r"мусор|смог|каспи|байкал|севан",
        "az": r"iqlim|ekologi|ətraf mühit|emissiya|karbon|istiləşmə|çirkl|növ|meşə|biomüxtəlif|çay|göl|su(?!al)|"
        r"tullant|plastik|buzlaq|quraqlıq|yaşıl|təbiət|heyvan|balıq|metan|hava|ağac|bənd|temperatur|"
        r"istixana|dəniz|qoruq|torpaq|zəhər|isti|mərcan|zibil|xəzər",
        "hy": r"կլիմա|բնապահպան|էկոլոգ|շրջակա|արտանետ|ածխաթթ|ածխած|տաքաց|աղտոտ|տեսակ|անտառ|կենսաբազմազան|գետ|լիճ|"
        r"լճ|ջ[ու]*ր|թափոն|պլաստիկ|սառցադաշտ|երաշտ|կանաչ|բնությ|կենդանի|ձ[ու]*կ|մեթան|օդ|ծառ|կեղտաջ|"
        r"ամբարտակ|ջերմ|ծով|արգելոց|հող|թունավոր|շոգ|աղբ|սևան|կասպի",
    },
    "terrorism": {
        "en": r"terror|extremis|suicide|islamic state|isis|isil|daesh|qaeda|taliban|hostage|militant|radical|bomb|"
        r"explosi|jihad|attack|hijack|insurgen|boko haram|shabaab|shabab|hezbollah|hamas|pkk",
        "ru": r"террор|экстремис|смертник|теракт|исламск\w+ государств|игил|даиш|каид|талиб|заложник|боевик|"
        r"радикал|бомб|взрыв|джихад|нападен|угон|повстан|хезболл|хамас|рпк",
        "az": r"terror|ekstremis|kamikadze|işid|daeş|əl-qaidə|taliban|girov|silahlı|yaraqlı|radikal|bomba|partlay|"
        r"cihad|hücum|hizbullah|həmas|pkk",
        "hy": r"ահաբեկ|ծայրահեղ|մահապարտ|իպ(?!\w)|իգիլ|դաեշ|իսլամական պետությ|թալիբան|պատանդ|գրոհային|արմատական|"
        r"ռումբ|ռմբ|պայթ|ջիհադ|հարձակ|հեզբոլլահ|համաս|քաիդա",
    },
    "ceasefire.violation": {
        "en": r"ceasefire|cease-fire|truce|fire(?!fight|man|men|d? (?:brigade|service))|shell|shot|shoot|attack|"
        r"strike|drone|violat|line of contact|artiller|mortar|sniper|armistice|hostilit|missile|rocket",
        "ru": r"огн|огонь|перемири|обстр|выстрел|стрел|напад|нападен|удар|дрон|беспилот|наруш|линии соприкоснов|"
        r"артиллер|мином[её]т|снайпер|боев|ракет|затиш",
        "az": r"atəş|barışıq|top(?!l)|hücum|zərbə|dron|pilotsuz|poz|təmas xətt|artiller|minaatan|snayper|mərmi|"
        r"raket|döyüş",
        "hy": r"հրադադար|կրակ|զինադադար|գնդակոծ|հրետակոծ|հարձակ|հարված|դրոն|անօդաչու|խախտ|շփման գծ|հրետան|ականան|"
        r"դիպուկահար|ռազմ|հրթիռ|մարտ",
    },
    "prisoners": {
        "en": r"prison|captive|detain|hostage|captiv|exchange|releas|(?<!\w)pow|convict|jail|arrest|held|inmate|"
        r"custody|internee|abduct|free",
        "ru": r"плен|заключ|задерж|заложник|обмен|освобод|осужд|тюрьм|арест|удержива|узник|похищ|интерниров|"
        r"возвращ",
        "az": r"əsir|məhbus|saxlan|girov|mübadilə|azad|məhkum|həbs|dustaq|qaçırıl|qaytar",
        "hy": r"գերի|գերե|գերված|կալան|ձերբակալ|պատանդ|փոխանակ|ազատ|դատապարտյալ|բանտ|պահվող|առևանգ|վերադար",
    },
    "refugees": {
        "en": r"refugee|displac|asylum|fled|flee|return|camp(?!aign)|shelter|resettl|uproot|unhcr|homes?(?!\w)|"
        r"evacuat|migrant|border",
        "ru": r"беженц|перемещ|переселен|убежищ|бежа|бегств|возвра|лагер|приют|увкб|дом|эвакуир|мигрант|границ|"
        r"вынужден",
        "az": r"qaçqın|köç|sığınacaq|qaç|qayı|düşərgə|ev|təxliyə|miqrant|sərhəd",
        "hy": r"փախստական|տեղահան|ապաստան|փախ|վերադ|ճամբար|տուն|տներ|տան|տարհան|միգրանտ|սահման|վերաբնակ",
    },
    "cyber": {
        "en": r"cyber|hack|disinform|misinform|fake|phish|malware|server|network|online|internet|social media|"
        r"data|digital|deepfake|bot(?:s|net)?(?!\w)|ransom|website|software|account|password|"
        r"propagand|telegram|facebook|tiktok|false|rumou?r|virus|comput|email|artificial|algorithm|"
        r"platform|video|leak|scam|crypt|encrypt|app(?:s)?(?!\w)",
        "ru": r"кибер|хакер|взлом|дезинформ|фейк|фишинг|вирус|сервер|сет[иьейя]|онлайн|интернет|соцсет|данн|"
        r"цифров|дипфейк|бот|сайт|компьютер|программ|аккаунт|уч[её]тн|парол|пропаганд|телеграм|ложн|слух|"
        r"почт|искусственн|алгоритм|платформ|видео|утеч|шифр|мошен|приложен",
        "az": r"kiber|haker|sındır|dezinform|feyk|fişinq|virus|server|şəbəkə|onlayn|internet|sosial|məlumat|rəqəm|"
        r"dipfeyk|bot|sayt|kompüter|proqram|hesab|parol|şifrə|təbliğat|yalan|saxta|şayiə|süni|alqoritm|"
        r"platforma|video|sızma|dələduz|poçt|tətbiq",
        "hy": r"կիբեռ|հաքեր|կոտր|ապատեղեկ|կեղծ|ֆիշինգ|վիրուս|սերվեր|ցանց|առցանց|համացանց|ինտերնետ|տվյալ|թվային|"
        r"դիփֆեյք|բոտ|կայք|համակարգիչ|համակարգչ|ծրագ|հաշիվ|հաշվ|գաղտնաբառ|քարոզչ|սուտ|լուր|արհեստական|"
        r"ալգորիթմ|հարթակ|տեսանյութ|արտահոս|ծածկագ|խարդախ|փոստ|հավելված",
    },
}
_NAMED = {
    (code, language): re.compile(words, re.IGNORECASE)
    for code, patterns in _WORDS.items()
    for language, words in patterns.items()
}
"""Stems, one of which a text on the subject holds; the subjects are those that are taken for others most."""


def first_named(text: str, language: str) -> dict[str, int]:
    """By topic, where in `text` its subject is first named, `len(text)` where nowhere.

    Without the topics that no fixed words name; empty for a language without words.
    """
    found = {code: _NAMED[code, language].search(text) for code in _WORDS if (code, language) in _NAMED}
    return {code: match.start() if match else len(text) for code, match in found.items()}
