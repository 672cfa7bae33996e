"""PDF files for the tests, in any script without a font file: a built-in font with a table of what its codes mean."""

from __future__ import annotations

from io import BytesIO

SIZE = 10
WIDTH = 0.5
"""Of every letter, in parts of the font size."""
LEADING = 12

Placed = tuple[float, float, str]
"""Words at a place: x and y in points from the lower left corner."""


def paper(paragraphs: list[str], *, columns: int = 80, left: float = 72, top: float = 720) -> list[Placed]:
    """Lines of `paragraphs`, wrapped to `columns` letters (at "|" only where they have it), with space between."""
    placed: list[Placed] = []
    y = top
    for paragraph in paragraphs:
        lines = paragraph.split("|") if "|" in paragraph else wrapped(paragraph, columns)
        for line in lines:
            placed.append((left, y, line))
            y -= LEADING
        y -= LEADING
    return placed


def wrapped(text: str, columns: int) -> list[str]:
    lines = [""]
    for word in text.split():
        if len(lines[-1]) + len(word) >= columns:
            lines.append("")
        lines[-1] = f"{lines[-1]} {word}".strip()
    return lines


def pdf(pages: list[list[Placed]], info: dict[str, str] | None = None) -> bytes:
    """A PDF (A4) with these words on its pages and `info` as metadata; at most 250 different letters."""
    letters = sorted({letter for page in pages for _, _, text in page for letter in text})
    codes = {letter: code for code, letter in enumerate(letters, 1)}
    kids = b" ".join(b"%d 0 R" % (6 + 2 * at) for at in range(len(pages)))
    objects = [
        b"<</Type/Catalog/Pages 2 0 R>>",
        b"<</Type/Pages/Kids[%s]/Count %d>>" % (kids, len(pages)),
        _font(letters or [" "]),
        stream(_meanings(codes)),
        b"<<%s>>" % b"".join(b"/%s %s" % (key.encode(), _string(value)) for key, value in (info or {}).items()),
    ]
    for at, page in enumerate(pages):
        drawn = b"\n".join(
            b"BT /F %d Tf %.1f %.1f Td <%s> Tj ET" % (SIZE, x, y, bytes(codes[each] for each in text).hex().encode())
            for x, y, text in page
        )
        objects.append(
            b"<</Type/Page/Parent 2 0 R/MediaBox[0 0 595 842]/Contents %d 0 R/Resources<</Font<</F 3 0 R>>>>>>"
            % (7 + 2 * at)
        )
        objects.append(stream(drawn))
    return assembled(objects)


def _font(letters: list[str]) -> bytes:
    # Every letter is drawn as an x; what it means is in the table. Without a glyph it would have no extent.
    glyphs = b"".join(b"/space" if letter == " " else b"/x" for letter in letters)
    widths = b" ".join([b"%d" % (1000 * WIDTH)] * len(letters))
    return (
        b"<</Type/Font/Subtype/Type1/BaseFont/Helvetica/FirstChar 1/LastChar %d/Widths[%s]"
        b"/Encoding<</Type/Encoding/Differences[1%s]>>/ToUnicode 4 0 R>>" % (len(letters), widths, glyphs)
    )


def _meanings(codes: dict[str, int]) -> bytes:
    lines = [f"<{code:02x}> <{letter.encode('utf-16-be').hex()}>" for letter, code in codes.items()]
    chunks = [lines[at : at + 100] for at in range(0, len(lines), 100)]
    body = "\n".join(f"{len(chunk)} beginbfchar\n" + "\n".join(chunk) + "\nendbfchar" for chunk in chunks)
    return (
        "/CIDInit /ProcSet findresource begin 12 dict begin begincmap /CMapName /X def\n"
        f"1 begincodespacerange <00> <ff> endcodespacerange\n{body}\nendcmap end end"
    ).encode()


def stream(content: bytes) -> bytes:
    return b"<</Length %d>>stream\n%s\nendstream" % (len(content), content)


def _string(value: str) -> bytes:
    return b"<feff" + value.encode("utf-16-be").hex().encode() + b">"


def assembled(objects: list[bytes]) -> bytes:
    out = BytesIO()
    out.write(b"%PDF-1.4\n")
    places = []
    for number, content in enumerate(objects, 1):
        places.append(out.tell())
        out.write(b"%d 0 obj\n%s\nendobj\n" % (number, content))
    table = out.tell()
    out.write(b"xref\n0 %d\n0000000000 65535 f \n" % (len(objects) + 1))
    out.write(b"".join(b"%010d 00000 n \n" % place for place in places))
    out.write(b"trailer\n<</Size %d/Root 1 0 R/Info 5 0 R>>\nstartxref\n%d\n%%%%EOF\n" % (len(objects) + 1, table))
    return out.getvalue()
