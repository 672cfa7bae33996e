"""XML from outside, read without trusting it: no DTDs, no entities, nothing fetched (CWE-611, CWE-776)."""

from __future__ import annotations

from typing import Any

from briefing.errors import InputError
from briefing.translate.tables import LANGUAGES

XML_LANG = "{http://www.w3.org/XML/1998/namespace}lang"
LARGEST = 500_000_000
"""Bytes."""
_THREE = {"eng": "en", "rus": "ru", "aze": "az", "azj": "az", "hye": "hy", "arm": "hy"}


def parse(data: bytes, what: str) -> Any:
    """The root element; `what` is for messages. Raises InputError where it isn't XML, is too large or has entities,
    whose text would be missing."""
    from lxml import etree

    if len(data) > LARGEST:
        raise InputError(f"{what} is larger than {LARGEST // 1_000_000} MB; split it and try again")
    parser = etree.XMLParser(
        resolve_entities=False, load_dtd=False, no_network=True, huge_tree=False, remove_comments=True, remove_pis=True
    )
    try:
        root = etree.fromstring(data, parser)
    except (etree.XMLSyntaxError, ValueError) as error:
        reason = (error.msg if isinstance(error, etree.XMLSyntaxError) else None) or error
        raise InputError(f"{what} isn't sound XML: {reason}; write it anew with the program that made it") from error
    if (entity := next(root.iter(etree.Entity), None)) is not None:
        raise InputError(f"{what} has the entity {entity.text}, and entities aren't read; put its text in its place")
    return root


def serialized(root: Any, doctype: str | None = None) -> bytes:
    """An element as an XML file in UTF-8."""
    from lxml import etree

    written: bytes = etree.tostring(root, encoding="UTF-8", xml_declaration=True, pretty_print=True, doctype=doctype)
    return written


def child(parent: Any, tag: str, text: str | None = None, **attributes: str) -> Any:
    """Appends an element, with text that XML can hold."""
    from lxml import etree

    element = etree.SubElement(parent, tag, {name.rstrip("_"): clean(value) for name, value in attributes.items()})
    if text is not None:
        element.text = clean(text)
    return element


def clean(text: str) -> str:
    """`text` without the characters that XML 1.0 forbids (§2.2)."""
    return "".join(
        sign
        for sign in text
        if sign in "\t\n\r" or "\x20" <= sign <= "\ud7ff" or "\ue000" <= sign <= "\ufffd" or sign > "\uffff"
    )


def language(tag: str) -> str:
    """The supported language that a tag means (`RU-RU`, `az-Latn-AZ`, `hye`), empty for any other."""
    main = tag.strip().lower().replace("_", "-").partition("-")[0]
    main = _THREE.get(main, main)
    script = {"az": "cyrl", "ru": "latn"}.get(main)
    return main if main in LANGUAGES and not (script and script in tag.lower()) else ""


def local(element: Any) -> str:
    """The name of an element without its namespace; empty for comments and the like."""
    tag = element.tag
    return tag.rpartition("}")[2] if isinstance(tag, str) else ""


def words(element: Any, leave_out: frozenset[str] = frozenset()) -> str:
    """The text of an element and those inside of it, white space joined, without elements of these names."""
    return " ".join("".join(_pieces(element, leave_out)).split())


def _pieces(element: Any, leave_out: frozenset[str]) -> list[str]:
    pieces = [element.text or ""]
    for inner in element:
        if local(inner) and local(inner) not in leave_out:
            pieces += _pieces(inner, leave_out)
        pieces.append(inner.tail or "")
    return pieces
