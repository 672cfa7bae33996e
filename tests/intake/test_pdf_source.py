"""PDF files: paragraphs, margins, hyphens, metadata, and those that can't be read."""

from __future__ import annotations

import re
from io import BytesIO

import pytest
from pdf_files import assembled, paper, pdf, stream

from briefing.errors import InputError
from briefing.intake import pdf_process, read_bytes

ENGLISH = (
    "The United States is deeply concerned by the military action and calls on the parties to return to talks without "
    "any delay, because the use of force to resolve disputes is unacceptable."
)
RUSSIAN = (
    "Исходим из того, что возврат к силовому сценарию недопустим, а разногласия должны решаться исключительно за "
    "столом переговоров, и готовы предоставить для них площадку."
)
AZERBAIJANI = (
    "Nazirlik bildirir ki, güc tətbiqi yolverilməzdir, tərəflər isə sülh müqaviləsi üzrə danışıqlara qayıtmalı və "
    "əldə olunmuş razılaşmalara əməl etməlidirlər."
)
ARMENIAN = (
    "Ուժի կիրառումը կամ դրա սպառնալիքը չի կարող բանակցությունների գործիք լինել, և երկու երկրները պետք է ճանաչեն "
    "միմյանց տարածքային ամբողջականությունը։"
)


@pytest.mark.parametrize("text", [ENGLISH, RUSSIAN, AZERBAIJANI, ARMENIAN])
def test_lines_become_paragraphs(text: str) -> None:
    document = read_bytes(pdf([paper(["A heading", text, text])]), "a.pdf")
    assert document.text == f"A heading\n\n{text}\n\n{text}"
    assert document.title == "A heading"


def test_metadata_gives_title_and_date() -> None:
    info = {"Title": "Заявление МИД", "CreationDate": "D:20230922101500+04'00'"}
    document = read_bytes(pdf([paper([RUSSIAN])], info), "a.pdf")
    assert (document.title, document.published) == ("Заявление МИД", "2023-09-22")


def test_file_name_as_title_is_not_taken() -> None:
    document = read_bytes(
        pdf([paper(["Our statement", ENGLISH])], {"Title": "Microsoft Word - final_v3.docx"}), "a.pdf"
    )
    assert document.title == "Our statement"


def test_date_in_the_text_is_preferred_to_that_of_the_file() -> None:
    pages = [paper(["Baku, 22 September 2023", ENGLISH])]
    assert read_bytes(pdf(pages, {"CreationDate": "D:20240101"}), "a.pdf").published == "2023-09-22"


@pytest.mark.parametrize(("made", "published"), [("D:20240317", "2024-03-17"), ("D:20241130", "")])
def test_the_day_of_the_file_counts_where_a_dateline_names_it_too(made: str, published: str) -> None:
    pages = [paper(["Bank keeps rate", f"YEREVAN, March 17 (Wire) - {ENGLISH}"])]
    assert read_bytes(pdf(pages, {"CreationDate": made}), "a.pdf").published == published


def test_small_type_at_the_edges_of_one_page_is_left_out() -> None:
    from reportlab.pdfgen import canvas

    out = BytesIO()
    page = canvas.Canvas(out, (595, 842))
    lines = [(810, 8, "EASTERN WIRE"), (30, 8, "wire.example 1"), (760, 18, "Bank keeps rate"), (730, 11, ENGLISH[:80])]
    for y, size, words in [*lines, (90, 8, "A small note")]:
        page.setFont("Helvetica", size)
        page.drawString(60, y, words)
    page.save()
    document = read_bytes(out.getvalue(), "a.pdf")
    assert document.title == "Bank keeps rate"
    assert document.text == f"Bank keeps rate\n\n{ENGLISH[:80]}\n\nA small note"


def test_hyphens_at_line_ends_are_mended() -> None:
    lines = "We welcome the pro-|gress that the delega-|tions made on Nagorno-|Karabakh and the well-|known questions."
    document = read_bytes(
        pdf([paper([lines, "It is a well-known fact that everybody in the room knew about."])]), "a.pdf"
    )
    assert document.text.startswith(
        "We welcome the progress that the delegations made on Nagorno-Karabakh and the well-known questions."
    )


def test_russian_particles_keep_their_hyphen() -> None:
    document = read_bytes(pdf([paper(["Надо обсудить что-|то новое по вопросу безопас-|ности в регионе."])]), "a.pdf")
    assert document.text == "Надо обсудить что-то новое по вопросу безопасности в регионе."


def test_headers_footers_and_page_numbers_are_left_out() -> None:
    pages = [
        [(72, 800, "Ministry of Foreign Affairs"), *paper([f"{word}. {ENGLISH}"] * 2), (280, 30, f"Page {number} of 4")]
        for number, word in enumerate(("One", "Two", "Three", "Four"), 1)
    ]
    text = read_bytes(pdf(pages), "a.pdf").text
    assert "Ministry" not in text
    assert "Page" not in text
    assert text.count("deeply concerned") == 8


def test_paragraph_goes_on_over_the_page() -> None:
    first, second = ENGLISH[: ENGLISH.index(" return")], ENGLISH[ENGLISH.index("return") :]
    text = read_bytes(pdf([paper([first], columns=200), paper([second], columns=200)]), "a.pdf").text
    assert text == ENGLISH


def test_text_that_repeats_everywhere_stays() -> None:
    text = read_bytes(pdf([[(72, 720, f"Slide number {number} of the talk")] for number in range(5)]), "a.pdf").text
    assert text.count("Slide number") == 5


def test_bold_speakers_are_known() -> None:
    from reportlab.lib.styles import getSampleStyleSheet
    from reportlab.platypus import Paragraph, SimpleDocTemplate

    out = BytesIO()
    body = [f"<b>{name}:</b> {ENGLISH} {ENGLISH}" for name in ("QUESTION", "SECRETARY BLINKEN")]
    style = getSampleStyleSheet()["Normal"]
    SimpleDocTemplate(out).build([Paragraph(each, style) for each in body])
    document = read_bytes(out.getvalue(), "a.pdf")
    assert document.text == f"QUESTION: {ENGLISH} {ENGLISH}\n\nSECRETARY BLINKEN: {ENGLISH} {ENGLISH}"
    assert [span.of(document.text) for span in document.bold] == ["QUESTION:", "SECRETARY BLINKEN:"]


def test_letters_written_behind_their_line_return_to_their_place() -> None:
    # The mijaket after the name comes from another font and is drawn last.
    page = [(72.0, 720.0, "Միրզոյան"), (120.0, 720.0, "Բարի օր բոլորին"), (112.0, 720.0, "․")]
    assert read_bytes(pdf([page]), "a.pdf").text == "Միրզոյան․ Բարի օր բոլորին"


def test_pdf_with_another_ending_is_a_pdf() -> None:
    assert read_bytes(pdf([paper([ENGLISH])]), "statement.txt").text == ENGLISH


def _encrypted(password: str) -> bytes:
    import pypdf

    out = BytesIO()
    writer = pypdf.PdfWriter(clone_from=BytesIO(pdf([paper([ENGLISH])])))
    writer.encrypt(password, "owner")
    writer.write(out)
    return out.getvalue()


def test_password_is_asked_away() -> None:
    with pytest.raises(InputError, match=r"a\.pdf is protected by a password; save it without one"):
        read_bytes(_encrypted("secret"), "a.pdf")
    assert read_bytes(_encrypted(""), "a.pdf").text == ENGLISH  # only printing and changing are restricted


@pytest.mark.parametrize(
    ("data", "message"),
    [
        (pdf([[]]), "has no text in it, it seems to be a scan"),
        (pdf([paper([ENGLISH])])[:700], "is cut short"),
        (b"%PDF-1.7\n" + bytes(range(256)) * 4 + b"\n%%EOF", "is a damaged PDF"),
        (pdf([[] for _ in range(2001)]), "has 2001 pages, at most 2000 are read"),
        (pdf([[(72, 700, "abc " + "\ufffd\ufffd\ufffd " * 9)]]), "can't be made out"),
    ],
)
def test_unreadable_pdf_is_refused(data: bytes, message: str) -> None:
    with pytest.raises(InputError, match=message):
        read_bytes(data, "a.pdf")


def test_pdf_that_unfolds_to_endless_text_is_stopped(monkeypatch: pytest.MonkeyPatch) -> None:
    """Forms that draw forms ten times over, nine levels deep: a billion words in three kilobytes."""
    monkeypatch.setattr(pdf_process, "MAX_MEMORY", 300_000_000)
    monkeypatch.setattr(pdf_process, "TIME_LIMIT", 10.0)
    levels = 9
    objects = re.findall(rb"\d+ 0 obj\n(.*?)\nendobj", pdf([[(72, 700, "hello")]]), re.DOTALL)
    first = len(objects) + 1
    objects[5] = objects[5].replace(b"/Font<</F 3 0 R>>", b"/XObject<</A %d 0 R>>" % first)
    objects[6] = stream(b"/A Do " * 10)
    for level in range(levels):
        last = level == levels - 1
        content = stream(b"BT /F 9 Tf 9 9 Td <03> Tj ET" if last else b"/A Do " * 10)
        resources = b"/Font<</F 3 0 R>>" if last else b"/XObject<</A %d 0 R>>" % (first + level + 1)
        form = b"<</Type/XObject/Subtype/Form/BBox[0 0 600 800]/Resources<<%s>>" % resources
        objects.append(content.replace(b"<<", form, 1))
    with pytest.raises(InputError, match=r"too intricate to read|seconds to read"):
        read_bytes(assembled(objects), "a.pdf")


def test_pdf_that_takes_too_long_is_stopped(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(pdf_process, "TIME_LIMIT", 0.001)
    with pytest.raises(InputError, match="seconds to read; split it"):
        read_bytes(pdf([paper([ENGLISH])]), "a.pdf")
