"""Press conferences that a reporter tells of, letters with a signature, hearings, labels of initials."""

from __future__ import annotations

from briefing.summarize.summarizer import is_report
from briefing.summarize.turns.labels import is_transcript
from tests.summarize.reading import read, turns


def _speakers(text: str, language: str) -> list[str]:
    return [name for kind, name, _ in turns(text, language) if kind in ("statement", "answer")]


def test_a_press_conference_that_is_told() -> None:
    text = """Bakıda iki nazirin birgə mətbuat konfransı keçirilib

Azərbaycanın energetika naziri Rauf Səmədov və Bolqarıstanın energetika naziri Petar Dimitrov jurnalistlərlə görüşüb.

R.Səmədov bildirib ki, qaz ixracı artacaq.

“Bu, etibarlı tərəfdaşlıqdır”, - deyə P.Dimitrov vurğulayıb.

Bolqarıstanlı nazir həmçinin qeyd edib ki, qiymət aşağıdır.
"""
    assert _speakers(text, "az") == ["Rauf Səmədov", "Petar Dimitrov"]


def test_a_ministrys_statement_is_not_told() -> None:
    text = """Xarici İşlər Nazirliyinin bəyanatı

Xarici İşlər Nazirliyi hadisəni qətiyyətlə pisləyir.

Biz qarşı tərəfi razılaşmalara əməl etməyə çağırırıq.
"""
    assert set(_speakers(text, "az")) == {"Xarici İşlər Nazirliyi"}


LETTER = """Letter to the members of the Harbour Union

Dear colleagues,

On Friday the port authority broke off the talks after eleven hours of work.

I have asked for a mediator. Every member will receive strike pay of 80 pounds a day.
"""


def test_who_signs_a_letter() -> None:
    signed = f"{LETTER}\nIn solidarity,\n\nBrendan Cole\nGeneral Secretary\n"
    assert set(_speakers(signed, "en")) == {"Brendan Cole"}
    assert set(_speakers(f"{LETTER}\nThe strike begins on Sunday.\n", "en")) == {""}


def test_places_in_titles_are_no_speakers() -> None:
    text = """Statement on the floods in the Karst Valley

An emergency fund of 90 million crowns has been set up for the people of the valley.

Schools stay closed. The Karst Valley is under water.
"""
    assert set(_speakers(text, "en")) == {""}


def test_a_parliaments_hearing() -> None:
    text = """Hearing before the Subcommittee on Europe

Assistant Secretary of State Karen Lasalle testified.

Senator Whitfield. The subcommittee will come to order. Please begin.

Ms. Lasalle. Thank you. The contract has not been signed.

Senator Whitfield. When will it be?

Ms. Lasalle. In March at the latest.
"""
    assert "Karen Lasalle" in _speakers(text, "en")
    prose = "A day out\n\nMr. Smith. That was his name, and Ann Roe said he lived alone. He rarely went out.\n"
    assert "Mr. Smith" not in _speakers(prose, "en")


def test_initials_that_the_preface_explains() -> None:
    text = """Midday briefing – transcript

Speakers: Anneli Raudsepp, Chief Spokesperson (AR); Luca Moretti, energy (LM).

AR: Good afternoon. The College met today.

Q (Gazeta): And gas?

LM: The pipeline has been opened.

Q (Gazeta): When?

LM: This month.

AR: Thank you.
"""
    assert _speakers(text, "en") == ["Anneli Raudsepp", "Luca Moretti", "Luca Moretti", "Anneli Raudsepp"]


def test_an_office_whose_holder_stands_in_the_preface() -> None:
    text = """Noon Briefing Transcript
Spokesperson: Rafael Quintero

Question: Is the aid coming?

Spokesperson: It comes tomorrow.

Question: How much?

Spokesperson: Ten lorries.
"""
    assert set(_speakers(text, "en")) == {"Rafael Quintero"}


def test_items_under_a_common_subject_are_the_issuers() -> None:
    text = """Joint Communiqué of the Foreign Ministers of Arland and Belmora

1. The Ministers reaffirmed their commitment to free trade.

The Ministers:
(a) decided to abolish roaming charges from 1 January 2025;
(b) called on the parties to accept arbitration;
(c) welcomed the accession of Delmar.
"""
    assert set(_speakers(text, "en")) == {"Foreign Ministers of Arland and Belmora"}


def test_a_headline_with_a_colon_makes_no_transcript() -> None:
    text = """İqtisadiyyat naziri: büdcə neftdən asılılığı azaldır

Büdcənin xərcləri 36,7 milyard manat olacaq, bunu iqtisadiyyat naziri Rəşad Quluzadə bazar günü Milli Məclisdə deyib.

Quluzadə əlavə edib ki, minimum əməkhaqqı qaldırılacaq. “Bu artım bir milyon işçiyə toxunacaq”, – o bildirib.
"""
    document = read(text, "az")
    assert is_report(document)
    assert not is_transcript(document)
    assert is_transcript(read("Briefing\n\nAnn Roe: It is open.\n\nReuters: When?\n\nAnn Roe: Today.\n", "en"))


def test_a_readout_that_is_told_is_a_report() -> None:
    text = """Readout of the call of Prime Minister Edi Malaj

Prime Minister Edi Malaj spoke with Clara Weber, President of the European Commission, on Monday.

Prime Minister Malaj welcomed the decision of the commission. President Clara Weber stressed that much remains to be
done. Prime Minister Malaj underscored that the chapters will be closed.
"""
    assert is_report(read(text, "en"))
    own = "Readout of the call\n\nWe welcome the decision of the commission, and we shall close the chapters by May."
    assert not is_report(read(own, "en"))
