"""Words that tell close languages apart where letters don't: Azerbaijani and Turkish, Ukrainian and Russian.

Azerbaijani may be typed without ə, ı, ğ; short pieces may hold none of their letters. The Latin lists are in the
letters of an English keyboard, small: `ucun` stands for `üçün` too. The Azerbaijani words are the commonest of the
corpus (models/corpus) that Turkish, Uzbek and English don't have.
"""

from __future__ import annotations

_AZERBAIJANI = """
edir edirem edirik edirler edib edibler edilib edilir etmir etmirik etmeyib etdi etdiyi etdiyini etmekden ucun hec
qeder barede deyir deyil deyib deyirem deyirler olub olunub olunur olunmus naziri nazir bildirib bildirir yox yoxdur
yoxsa uzre qarsi dord nece hansi verib xahis teleb beynelxalq herbi bele birge artiq berpa sexs olaraq yaxinliginda
erzinde nefer neferin serhed olacaq tehlukesizlik eyni ved basqa kecmis aciq texminen boyuk doqquz hefte yaxsi erazi
nazirliyi danisiqlar mene meni menim menden mence yeddi numayende qalib mueyyen qerar axsami haqqinda melumat sekkiz
olke olkenin olkeye olkede teyin novbeti isteyir isteyirem isteyirik istemir muqavile komek deye kecen cersenbe senbe
muharibe qirmizi qalir hemin yaxin gelib axsam oten vasitesile iyirmi elave qaz usaq usaqlar qirx deqiqe dunen etiraz
cemi kend terefinden terefe terefler terefi tecili qeyde baxmayaraq qarsisinda yene mekteb neft kecid qadin kicik
harada baslayib baslayir zerbe seher metbuat muavini mehz dusub hemise qanun xeyr cur qalmis isleyir sedri sedr
hakimiyyeti biler bilerem bilersiniz bilmirem bilmir gedir gedib cixib cixir cixis evvelki danisib qarsiliqli
adlandirib adlandirir esger qosunlar cenubi simali qerbi serqi dovlet dovletin hokumet hokumetin prezidenti
mudafie quvveleri quvvelerinin fealiyyet xidmet hereket hormet vezifesinden hamisi hetta seviyyede
emekdasliq ucterefli ikiterefli musahideci sulhu ateskesi tekce maliyye iqtisadi getdi hormetli cenab xarici isler nec
kimi lazim lazimdir gorusub gorusun amma cunki eger bize bizi size sizi onlara bunlar qoy saxlayib saxlayir aparib
verilib kecirilib kecirib kecirir kecirilen tutub catib acib acilib baglanib qayidib yaralanib olmayib olmayacaq
edecek edecekler edecegik edeceyik olacagiq danismaq qayitmaq almaq olmaq
"""

_TURKISH = """
icin cok gibi olarak kadar iyi degil buyuk guzel hicbir nasil benim ben beni bana tum ayni tarafindan veya sana fazla
neden cunku ancak baska karsi oyle simdi hemen yine bugun hakkinda kucuk tesekkurler tesekkur bazi olacak kadin biraz
yani eski evet hayir gercek vardir fakat kez zaten bulunan devlet farkli hep geliyor ediyor ediyoruz ediyorum herkes
cocuk uzere yilinda yil istiyorum istiyoruz ortaya yapan yapilan yapti zor belki hafta kisa oluyor bircok olabilir
ardindan baskani aslinda hangi pek aciklandi acikladi soyledi belirtti bildirildi iliskin yonelik saglandi basladi
suruyor devam etti edecek gorustu toplanti disisleri bakanligi bakani bakan cumhurbaskani basbakan gorusme gorusmeler
savas ateskes anlasma anlasmaya baris guvenlik ulke ulkeler oldugunu ettigi degiliz yok boyle once aksam
"""

_UKRAINIAN = """
ще що це цей ця цього цьому від чи вже або але якщо який яка яке якого
якому має мають мала мало було буде були була
був бо щоб також навколо ми ви вони він вона того тому котрий треба зараз дуже тільки лише сказали сказав каже хто де
коли чому потрібно можна немає немов роки року років проте переговори уряд
уряду держави країна країни країну
"""

_RUSSIAN = """
ещё еще что это этот эта этого этому или уже если который которая которое которого имеет имеют было будет были была был
чтобы также мы вы они он она потому надо сейчас очень только сказали сказал кто где когда почему нужно можно нет годы
года лет переговоры правительство государства страна страны страну из об от при об и под во ко
"""

TELLING_WORDS: dict[str, frozenset[str]] = {
    "az": frozenset(_AZERBAIJANI.split()) - frozenset(_TURKISH.split()),
    "tr": frozenset(_TURKISH.split()) - frozenset(_AZERBAIJANI.split()),
    "uk": frozenset(_UKRAINIAN.split()) - frozenset(_RUSSIAN.split()),
    "ru": frozenset(_RUSSIAN.split()) - frozenset(_UKRAINIAN.split()),
}
"""By BCP 47 code: common words that none of the languages it is mistaken for has."""

_PLAIN = str.maketrans("əıöüğşç", "eiougsc")


def plain(word: str) -> str:
    """`word` in small letters of an English keyboard: `ƏLİYEV` and `Əliyev` give `eliyev`."""
    return word.replace("İ", "i").replace("I", "ı").lower().translate(_PLAIN)


def telling(words: list[str]) -> dict[str, int]:
    """How many of `words` tell each language of TELLING_WORDS."""
    folded = [plain(word) for word in words]
    return {code: sum(word in known for word in folded) for code, known in TELLING_WORDS.items()}
