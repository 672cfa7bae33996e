"""What says the opposite of its source."""

from __future__ import annotations

import pytest

from briefing.translate.checks import check
from briefing.translate.opposites import opposite

TURNED = [
    ("en", "az", "The reserve will increase by five million.", "Ehtiyat beş milyon azalacaq."),
    ("en", "ru", "The minister accepted the offer.", "Министр отклонил предложение."),
    ("en", "hy", "The border was closed in May.", "Սահմանը բացվեց մայիսին։"),
    ("ru", "en", "Он победил на выборах.", "He lost the election."),
    ("az", "en", "Şimal hissəsi işğal olunub.", "The southern part is occupied."),
    ("hy", "ru", "Նրան ձերբակալել են Երևանում։", "Его освободили в Ереване."),
    ("en", "ru", "The European Union lifted the sanctions.", "Европейский союз ввёл санкции."),
    ("en", "ru", "They support the treaty.", "Они осудили договор."),
    ("ru", "az", "Суд признал его виновным.", "Məhkəmə ona bəraət verib."),
    ("en", "hy", "The court allowed the march.", "Դատարանն արգելել է երթը։"),
    ("en", "az", "Exports of gas grew.", "Qaz idxalı artıb."),
    ("hy", "en", "Այս տարի բյուջեն կաճի 7 տոկոսով։", "The budget has fallen by 7 per cent this year."),
    ("hy", "az", "Այս տարի բյուջեն կաճի 7 տոկոսով։", "Bu il büdcə 7 faiz azalıb."),
    ("hy", "en", "Այս տարի բյուջեն կնվազի 7 տոկոսով։", "The budget will grow by 7 per cent this year."),
    ("ru", "hy", "Он отклонит предложение.", "Նա կընդունի առաջարկը։"),
    ("en", "ru", "The deficit will fall to 2.4 percent this year.", "Дефицит вырастет до 2,4 процента в этом году."),
    ("en", "hy", "Prices may then fall by 3 per cent.", "Այնուհետև գները կարող են աճել 3 տոկոսով։"),
    ("en", "ru", "Incomes are expected to rise this year.", "Ожидается, что доходы в этом году снизятся."),
    ("en", "az", "Prices fall by 3 per cent.", "Qiymətlər 3 faiz yüksəlir."),
    ("en", "ru", "We call for an immediate de-escalation.", "Мы призываем к немедленной эскалации."),
    ("en", "az", "Both sides must de-escalate.", "Hər iki tərəf gərginləşdirməlidir."),
    ("en", "hy", "We call for de-escalation.", "Կոչ ենք անում էսկալացիան։"),
    ("az", "ru", "Deeskalasiya başladı.", "Началась эскалация."),
    ("en", "az", "The de-mining of the region began.", "Regionun minalanması başladı."),
    ("en", "ru", "The de-occupation of the land is the goal.", "Цель — оккупация земли."),
    ("en", "hy", "Demilitarisation of the border is the aim.", "Նպատակը սահմանի վերամիլիտարումն է։"),
]
KEPT = [
    ("en", "ru", "De-escalation is needed.", "Нужно избежать эскалации."),
    ("en", "az", "De-escalation is needed.", "Eskalasiyanın qarşısı alınmalıdır."),
    ("en", "ru", "An escalation is possible.", "Возможно обострение."),
    ("en", "az", "The land was freed from occupation.", "Torpaqlar işğaldan azad edildi."),
    ("az", "en", "Torpaqlar işğaldan azad edildi.", "The lands were liberated from occupation."),
    ("en", "hy", "The de-mining of the region began.", "Սկսվել է տարածաշրջանի ականազերծումը։"),
    ("en", "ru", "Prices rose while incomes fell.", "Доходы сократились, а цены выросли."),
    ("en", "ru", "The road is no longer closed.", "Дорога открыта."),
    ("en", "az", "The minister did not accept the offer.", "Nazir təklifi rədd edib."),
    ("en", "hy", "He was released after his arrest.", "Նա ազատ է արձակվել ձերբակալությունից հետո։"),
    ("ru", "en", "Партия не проиграла выборы.", "The party won the election."),
    ("en", "ru", "The Western Balkans", "Западные Балканы"),
    ("hy", "en", "Այս տարի բյուջեն կաճի 7 տոկոսով։", "The budget will grow by 7 per cent this year."),
    ("en", "ru", "The deficit will fall to 2.4 percent.", "Дефицит сократится до 2,4 процента."),
    ("en", "ru", "The holiday will fall on a Sunday.", "Праздник вырастет в неделю."),
    ("en", "ru", "The fall of the city is near.", "Город вырос."),
    ("hy", "en", "Այս տարի բյուջեն չի աճի։", "The budget will fall this year."),
]


@pytest.mark.parametrize(("source", "target", "text", "translation"), TURNED)
def test_the_opposite_is_seen(source: str, target: str, text: str, translation: str) -> None:
    assert opposite(text, translation, source, target)
    assert "negation" in check(text, translation, source, target)


@pytest.mark.parametrize(("source", "target", "text", "translation"), KEPT)
def test_what_has_both_sides_or_turns_a_sentence_around_is_no_mistake(
    source: str, target: str, text: str, translation: str
) -> None:
    assert not opposite(text, translation, source, target)


def test_a_language_without_patterns_never_differs() -> None:
    assert not opposite("The border was closed.", "Die Grenze war offen.", "en", "de")
