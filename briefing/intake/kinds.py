"""Files that hold no text to read, told by their leading bytes, and what to do about them."""

from __future__ import annotations

import re

from briefing.errors import InputError

_IMAGE = "recognise its text first (OCR) and give the text"
_RECORDING = "transcribe it first and give the transcript or subtitles"
_ARCHIVE = "unpack it and give the files in it"
_WORD = "save it as DOCX (without a password) and try again"
_OTHER = "give a text, HTML, DOCX, PDF or subtitle file"
_MESSAGE = "save its text or its attachment as a file and give that"
_MAIL = re.compile(
    rb"(?:\xef\xbb\xbf)?(?:From [^\n]*\n)?(?:[A-Za-z][\w-]*:[^\n]*\n(?:[ \t][^\n]*\n)*)*"
    rb"(?:MIME-Version:|Message-ID:|Received: (?:from|by) |Return-Path: ?<)",
    re.IGNORECASE,
)
"""Header lines that only a program for mail writes, whichever stand above them."""

# (offset, bytes, what it is, what to do)
_SIGNATURES = (
    (0, b"\x89PNG\r\n\x1a\n", "a PNG image", _IMAGE),
    (0, b"\xff\xd8\xff", "a JPEG image", _IMAGE),
    (0, b"GIF87a", "a GIF image", _IMAGE),
    (0, b"GIF89a", "a GIF image", _IMAGE),
    (8, b"WEBP", "a WebP image", _IMAGE),
    (0, b"II*\x00", "a TIFF image", _IMAGE),
    (0, b"MM\x00*", "a TIFF image", _IMAGE),
    (4, b"ftyphei", "a HEIC image", _IMAGE),
    (4, b"ftypmif", "a HEIF image", _IMAGE),
    (4, b"ftypavif", "an AVIF image", _IMAGE),
    (4, b"ftyp", "a video or sound recording", _RECORDING),
    (0, b"\x1aE\xdf\xa3", "a Matroska or WebM video", _RECORDING),
    (8, b"AVI ", "an AVI video", _RECORDING),
    (8, b"WAVE", "a WAV sound recording", _RECORDING),
    (0, b"ID3", "an MP3 sound recording", _RECORDING),
    (0, b"\xff\xfb", "an MP3 sound recording", _RECORDING),
    (0, b"OggS", "an Ogg sound recording", _RECORDING),
    (0, b"fLaC", "a FLAC sound recording", _RECORDING),
    (0, b"PK\x03\x04", "a ZIP archive", _ARCHIVE),
    (0, b"PK\x05\x06", "an empty ZIP archive", _ARCHIVE),
    (0, b"\x1f\x8b", "a gzip archive", _ARCHIVE),
    (0, b"BZh", "a bzip2 archive", _ARCHIVE),
    (0, b"\xfd7zXZ\x00", "an xz archive", _ARCHIVE),
    (0, b"(\xb5/\xfd", "a Zstandard archive", _ARCHIVE),
    (0, b"7z\xbc\xaf'\x1c", "a 7z archive", _ARCHIVE),
    (0, b"Rar!\x1a\x07", "a RAR archive", _ARCHIVE),
    (0, b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1", "an old or password-protected Office file", _WORD),
    (0, b"{\\rtf", "an RTF file", _WORD),
    (0, b"From: <Saved by ", "a web archive (MHTML)", "save the page as HTML and try again"),
    (0, b"%!PS", "a PostScript file", "save it as PDF and try again"),
    (0, b"\x7fELF", "a program", _OTHER),
    (0, b"MZ\x90", "a program", _OTHER),
    (0, b"\xcf\xfa\xed\xfe", "a program", _OTHER),
    (0, b"\xfe\xed\xfa\xcf", "a program", _OTHER),
    (0, b"\xca\xfe\xba\xbe", "a program", _OTHER),
    (0, b"\x00asm", "a program", _OTHER),
    (0, b"SQLite format 3\x00", "a database", _OTHER),
    (0, b"wOFF", "a font", _OTHER),
    (0, b"wOF2", "a font", _OTHER),
)


def refuse_binary(head: bytes, name: str) -> None:
    """Raises InputError where the leading bytes are those of a known format without text."""
    for offset, signature, kind, advice in _SIGNATURES:
        if head.startswith(signature, offset):
            raise InputError(f"{name} is {kind}, not a text; {advice}")
    if _MAIL.match(head):
        raise InputError(f"{name} is an e-mail message, not a text; {_MESSAGE}")
