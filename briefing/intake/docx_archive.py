"""Whether a ZIP file is a Word document that can be opened without harm: its sizes and its XML, before any parsing."""

from __future__ import annotations

import zlib
from io import BytesIO
from zipfile import BadZipFile, ZipFile, ZipInfo

from briefing.errors import InputError

MAX_UNPACKED = 200_000_000
"""Bytes of all parts together; pictures hardly shrink when packed, so this is far more than `MAX_FILE` needs."""
MAX_XML = 50_000_000
"""Bytes of the XML parts together: ten times the characters that a document may have."""
MAX_RATIO = 250
"""How much larger a part may be unpacked; XML of real documents shrinks to a tenth or a thirtieth."""
_HARMLESS = 1_000_000
"""Parts up to this size (bytes) may have any ratio: an empty table shrinks a lot."""
MAX_DIRECTORY = 2_000_000
"""Bytes of the list of parts, which is read into memory as a whole; a document has some dozens of parts."""

_CONTENT_TYPES = "[Content_Types].xml"
_DOCUMENT = b"wordprocessingml.document.main+xml"
_DECLARATIONS = tuple(
    word.encode(encoding) for word in ("<!DOCTYPE", "<!ENTITY") for encoding in ("ascii", "utf-16-le", "utf-16-be")
)


def check(data: bytes, name: str) -> None:
    """Raises InputError where `data` isn't a DOCX file, is damaged, or would unpack to too much."""
    try:
        if _directory_size(data) > MAX_DIRECTORY:
            _refuse_bomb(name)
        with ZipFile(BytesIO(data)) as archive:
            _check_kind(archive, name)
            _check_parts(archive, name)
    except (BadZipFile, EOFError, zlib.error, NotImplementedError, RuntimeError, ValueError, OSError) as error:
        # NotImplementedError: an odd compression, RuntimeError: encrypted parts; the rest is damage
        raise InputError(f"{name} is cut short or damaged; get the whole DOCX file and try again") from error


def _check_kind(archive: ZipFile, name: str) -> None:
    names = set(archive.namelist())
    if _CONTENT_TYPES not in names:
        raise InputError(f"{name} is a ZIP archive, not a text; unpack it and give the files in it")
    info = archive.getinfo(_CONTENT_TYPES)
    if info.file_size > _HARMLESS:
        _refuse_bomb(name)
    if _DOCUMENT not in archive.read(info):
        raise InputError(f"{name} is an Office file, but no Word document; save its text as DOCX and try again")


def _check_parts(archive: ZipFile, name: str) -> None:
    parts = archive.infolist()
    xml = [part for part in parts if part.filename.lower().endswith((".xml", ".rels"))]
    if sum(part.file_size for part in parts) > MAX_UNPACKED or any(map(_is_swollen, parts)):
        _refuse_bomb(name)
    if sum(part.file_size for part in xml) > MAX_XML:
        raise InputError(f"{name} has more than {MAX_XML // 1_000_000} MB of text and layout; split it and try again")
    for part in xml:
        content = archive.read(part)
        if any(declaration in content for declaration in _DECLARATIONS):
            # Word never declares entities; in an attack they multiply to gigabytes.
            raise InputError(f"{name} declares XML entities, as no Word document does; save it anew in Word")


def _is_swollen(part: ZipInfo) -> bool:
    return part.file_size > _HARMLESS and part.file_size > MAX_RATIO * max(1, part.compress_size)


def _directory_size(data: bytes) -> int:
    """Bytes of the central directory according to the end record; ZIP64 files say 4 GB here."""
    at = data.rfind(b"PK\x05\x06", max(0, len(data) - 66_000))
    if at < 0 or at + 16 > len(data):
        raise BadZipFile("no end record")
    return int.from_bytes(data[at + 12 : at + 16], "little")


def _refuse_bomb(name: str) -> None:
    raise InputError(f"{name} unpacks to far more than its size, as no Word document does; save it anew in Word")
