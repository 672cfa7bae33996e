"""What a document takes back is no key point; what takes its place is one."""

from __future__ import annotations

import pytest

from briefing import catalog
from briefing.document import Speaker
from briefing.summarize import Summarizer, TopicClassifier, Truecaser
from briefing.summarize.people.voice import Voice
from briefing.summarize.wording.compress import compress
from briefing.summarize.wording.corrections import corrected, is_retracted, takes_back
from briefing.summarize.wording.denials import is_bare_reaction
from tests.summarize.reading import read


@pytest.mark.parametrize(
    ("language", "sentence", "following"),
    [
        ("en", "Some media claim that the embassy was closed.", "That is not true: it remains open."),
        (
            "en",
            "The ministry said on Monday that the bridge had fallen.",
            "That was incorrect, the minister said later.",
        ),
        ("en", "The ministry had said that the bridge was closed.", "In fact, it was open all day."),
        ("en", "An earlier version of this statement gave the number as 15.", "The number is 12."),
        ("ru", "СМИ утверждают, что граница закрыта.", "Это не соответствует действительности."),
        ("ru", "Ранее ведомство сообщило о трёх погибших.", "На самом деле погибших нет."),
        ("ru", "Министерство заявило, что мост разрушен.", "Позже в ведомстве уточнили, что это не так."),
        ("az", "Mediada iddia olunur ki, sərhəd bağlanıb.", "Bu, doğru deyil."),
        ("az", "Nazirlik əvvəl bildirmişdi ki, körpü dağılıb.", "Əslində körpü işləyir."),
        ("hy", "Լուրեր են տարածվել, թե սահմանը փակ է։", "Դա ճիշտ չէ։"),
        ("en", "Sarenia claims that we closed the border.", "These allegations are completely baseless."),
        ("en", "Sarenia says that the bridge has fallen.", "It is a blatant lie."),
        ("en", "Sarenian media report that the bridge has fallen.", "There is no truth to these reports."),
        ("ru", "Сарения утверждает, что мы закрыли границу.", "Эти обвинения абсолютно беспочвенны."),
        ("ru", "Министр Сарении заявил, что мост разрушен.", "Это очередной вымысел."),
        ("ru", "СМИ сообщают, что мост разрушен.", "Данное сообщение является фейком."),
        ("az", "Sareniya iddia edir ki, sərhəd bağlanıb.", "Bu iddia həqiqətə uyğun deyil."),
        ("az", "Sareniyanın naziri deyib ki, körpü dağılıb.", "Bu, tamamilə yalandır."),
        ("az", "Media xəbər verir ki, körpü dağılıb.", "Bu ittihamlar əsassızdır."),
        ("hy", "Սարենիան պնդում է, որ սահմանը փակ է։", "Այս մեղադրանքներն անհիմն են։"),
        ("hy", "Սարենիայի նախարարն ասել է, որ կամուրջը փակ է։", "Դա բացահայտ սուտ է։"),
        ("hy", "Լրատվամիջոցները հայտնում են, որ կամուրջը փակ է։", "Այս պնդումը չի համապատասխանում իրականությանը։"),
        ("en", "The manufacturer tells us that the fault is gone.", "I'm not in a position to confirm that today."),
        ("en", "Some of you have reported that a missile was fired.", "We have seen nothing that supports that."),
        ("en", "The governor told me that the bridge has fallen.", "We have not been able to verify this."),
        ("en", "The governor says the bridge has fallen.", "We have not seen any evidence of that."),
        ("ru", "Губернатор говорит, что мост разрушен.", "Мы пока не можем это подтвердить."),
        ("ru", "Губернатор сообщил, что мост разрушен.", "Эту информацию мы проверить не смогли."),
        ("ru", "СМИ сообщают, что мост разрушен.", "У нас нет подтверждений этому."),
        ("az", "Qubernator deyir ki, körpü dağılıb.", "Biz bunu hələ təsdiq edə bilmirik."),
        ("az", "Media yazır ki, körpü dağılıb.", "Bunu təsdiq edən heç bir məlumat yoxdur."),
        ("hy", "Մարզպետն ասում է, որ կամուրջը փակ է։", "Մենք դեռ չենք կարող դա հաստատել։"),
        ("hy", "Լրատվամիջոցները հայտնում են, որ կամուրջը փակ է։", "Մենք դրա ապացույցներ չենք տեսել։"),
        ("hy", "Նախարարությունն ավելի վաղ հայտարարել էր, որ կամուրջը փակ է։", "Իրականում կամուրջը բաց է։"),
    ],
)
def test_retracted(language: str, sentence: str, following: str) -> None:
    assert is_retracted(sentence, following, language)


@pytest.mark.parametrize(
    ("language", "sentence", "following"),
    [
        ("en", "They attacked our embassy last night.", "That was wrong."),
        ("en", "The ministry said on Monday that the bridge had fallen.", "That was a hard day."),
        ("en", "The ministry said on Monday that the bridge had fallen.", "That was wrong of those who built it."),
        ("en", "The ministry had said that the bridge was closed.", "The bridge opened on Friday."),
        ("ru", "Вчера они закрыли границу.", "Это неправильно."),
        ("ru", "СМИ утверждают, что граница закрыта.", "Это серьёзный вопрос."),
        ("az", "Mediada iddia olunur ki, sərhəd bağlanıb.", "Bu, ciddi məsələdir."),
        ("hy", "Լուրեր են տարածվել, թե սահմանը փակ է։", "Դա կարևոր հարց է։"),
        # the speaker's own words, which the next sentence supports
        ("en", "We reject the claims that our army crossed the border.", "These allegations are baseless."),
        ("en", "I have told the minister that the border is open.", "These allegations are baseless."),
        ("ru", "Мы отвергаем утверждения о закрытии границы.", "Эти обвинения беспочвенны."),
        ("ru", "Мы неоднократно заявляли, что граница открыта.", "Эти обвинения беспочвенны."),
        ("az", "Bu iddiaları qəti rədd edirik.", "Bu iddialar əsassızdır."),
        ("az", "Nazirə bildirmişik ki, sərhəd açıqdır.", "Bu iddialar əsassızdır."),
        ("hy", "Մենք մերժում ենք այդ պնդումները։", "Այս մեղադրանքներն անհիմն են։"),
        ("hy", "Մենք հայտարարել ենք, որ սահմանը բաց է։", "Այս մեղադրանքներն անհիմն են։"),
        ("en", "Sarenia says that the bridge has fallen.", "This is a tragedy."),
        ("en", "Sarenia says that the bridge has fallen.", "We cannot confirm that the road is open."),
        ("en", "Sarenia says that the bridge has fallen.", "It is wrong to shell bridges."),
        ("en", "Sarenia says that the bridge has fallen.", "We have confirmed that."),
        ("ru", "Сарения сообщает, что мост разрушен.", "Мы это подтвердили."),
    ],
)
def test_not_retracted(language: str, sentence: str, following: str) -> None:
    assert not is_retracted(sentence, following, language)


@pytest.mark.parametrize(
    ("language", "sentence", "kept"),
    [
        (
            "en",
            "The ministry had said that nobody called; in fact, the minister did speak to the governor and apologised.",
            "The minister did speak to the governor and apologised.",
        ),
        ("ru", "Ранее сообщалось, что мост закрыт; на самом деле мост открыт с утра.", "Мост открыт с утра."),
        ("az", "Əvvəl bildirilmişdi ki, körpü bağlıdır; əslində körpü səhərdən açıqdır.", "Körpü səhərdən açıqdır."),
        (
            "hy",
            "Ավելի վաղ հայտարարվել էր, որ կամուրջը փակ է․ իրականում կամուրջը բաց է առավոտից։",
            "Կամուրջը բաց է առավոտից։",
        ),
    ],
)
def test_what_takes_its_place_stays(language: str, sentence: str, kept: str) -> None:
    assert corrected(sentence, language) == kept


@pytest.mark.parametrize(
    "sentence",
    [
        "The ministry had said that the bridge was closed; in fact, it was open all the time.",  # what was open?
        "The ministry says that the bridge is closed; in fact, the whole road is closed.",
        "The ministry had said that the bridge was closed, and the road is closed as well.",
    ],
)
def test_nothing_to_leave_out(sentence: str) -> None:
    assert corrected(sentence, "en") == sentence


def test_no_cut_leaves_what_is_taken_back() -> None:
    assert takes_back("; in fact, the bridge is open", "en")
    assert not takes_back("; the bridge is open", "en")


def test_the_point_is_the_corrected_statement() -> None:
    voice = Voice(Speaker("Anna Keller", "minister"), "she", "", False, lambda word: False)
    sentence = "The ministry had said that no one called; in fact, the minister did speak to the governor on Friday."
    assert compress(sentence, "en", voice) == "Anna Keller says the minister did speak to the governor on Friday."


def test_a_claim_taken_back_is_no_candidate() -> None:
    folder = catalog.embedded_folder()
    summarizer = Summarizer(TopicClassifier(folder / "topics.npz"), Truecaser(folder / "truecase.npz"))
    text = (
        "Statement by the spokesperson of the Ministry of Foreign Affairs of Georgia\n\n"
        "Some media claim that Georgia will close all 12 border crossings with Armenia from 1 May. {} "
        "The crossings work around the clock, and 4,000 lorries passed them in April.\n"
    )
    for following, printed in (("That is not true.", False), ("We see that.", True)):
        found = summarizer.candidates(read(text.format(following), "en"))
        assert any("claim" in each.text for each in found) is printed


@pytest.mark.parametrize(
    ("language", "sentence"),
    [
        ("en", "The mayor flatly denied that."),
        ("en", "The firm rejected those accusations."),
        ("ru", "Завод решительно опроверг эти обвинения."),
        ("az", "Zavod bu iddianı təkzib edib."),
        ("hy", "«Լոռի Գազ» ընկերությունից հերքել են այդ լուրը։"),
        ("hy", "Քաղաքապետն այդ պնդումը մերժել է։"),
    ],
)
def test_a_reaction_without_content_is_no_point(language: str, sentence: str) -> None:
    assert is_bare_reaction(sentence, language)


@pytest.mark.parametrize(
    ("language", "sentence"),
    [
        ("en", "We rejected that."),
        ("en", "The ministry rejects these accusations."),
        ("en", "The mayor denied that the bridge had fallen."),
        ("ru", "Завод опроверг обвинения в сбросе нефти."),
        ("az", "Zavod yanğın barədə iddianı təkzib edib."),
        ("hy", "Ընկերությունից հերքել են վթարի մասին լուրը։"),
        ("hy", "Մենք հերքել ենք այդ լուրը։"),
    ],
)
def test_a_denial_that_says_of_what_is_a_point(language: str, sentence: str) -> None:
    assert not is_bare_reaction(sentence, language)
