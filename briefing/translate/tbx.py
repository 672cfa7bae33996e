"""TermBase eXchange: glossaries of other programs. Reads TBX 2 (ISO 30042:2008, martif) and 3 (2019), writes 3, Basic.

Forms to use are `preferredTerm` and `admittedTerm`, forms to avoid `deprecatedTerm` and `supersededTerm`.
"""

from __future__ import annotations

from collections.abc import Iterable
from typing import Any

from briefing.errors import InputError
from briefing.translate.glossary import LANGUAGES, Term
from briefing.translate.xml_file import XML_LANG, child, language, local, parse, serialized, words

NAMESPACE = "urn:iso:std:iso:30042:ed-2"
_AVOIDED = ("deprecatedterm", "supersededterm", "obsolete")
_MODEL = (
    'href="https://raw.githubusercontent.com/LTAC-Global/TBX-Basic_dialect/master/DCA/TBXcoreStructV03_TBX-Basic_'
    'integrated.rng" type="application/xml" schematypens="http://relaxng.org/ns/structure/1.0"'
)


def read(data: bytes, what: str) -> list[Term]:
    """The concepts that name something in a supported language. Raises InputError where it isn't TBX."""
    root = parse(data, what)
    if local(root) not in ("tbx", "martif"):
        raise InputError(f"{what} isn't TBX: its first element is <{local(root)}>")
    terms = []
    for entry in root.iter("{*}conceptEntry", "{*}termEntry"):
        use: dict[str, list[str]] = {}
        avoid: dict[str, list[str]] = {}
        for section in entry.iter("{*}langSec", "{*}langSet"):
            code = language(section.get(XML_LANG) or "")
            for group in section.iter("{*}termSec", "{*}tig", "{*}ntig"):
                term = next(group.iter("{*}term"), None)
                if code and term is not None and (form := words(term)):
                    side = avoid if _status(group).startswith(_AVOIDED) else use
                    first = _status(group).startswith("preferred")
                    forms = side.setdefault(code, [])
                    forms.insert(0 if first else len(forms), form)
        notes = [words(note) for note in entry.iter("{*}note", "{*}descrip") if words(note)]
        if use or avoid:
            kept = {code: tuple(forms) for code, forms in use.items()}
            terms.append(Term(kept, {code: tuple(forms) for code, forms in avoid.items()}, "; ".join(notes)))
    return [term for term in terms if term.use]


def write(terms: Iterable[Term]) -> bytes:
    """A TBX-Basic file of version 3 in data category as attribute (DCA) style."""
    from lxml import etree

    space = f"{{{NAMESPACE}}}"
    root = etree.Element(f"{space}tbx", type="TBX-Basic", style="dca", nsmap={None: NAMESPACE})
    root.set(XML_LANG, "en")
    root.addprevious(etree.ProcessingInstruction("xml-model", _MODEL))
    header = child(root, f"{space}tbxHeader")
    description = child(child(header, f"{space}fileDesc"), f"{space}sourceDesc")
    child(description, f"{space}p", "Glossary of a newsroom, written by briefing")
    body = child(child(root, f"{space}text"), f"{space}body")
    for number, term in enumerate(terms, 1):
        entry = child(body, f"{space}conceptEntry", id=f"c{number}")
        if term.note:
            child(entry, f"{space}note", term.note)
        for code in LANGUAGES:
            forms = [
                (form, "preferred" if index == 0 else "admitted") for index, form in enumerate(term.use.get(code, ()))
            ]
            forms += [(form, "deprecated") for form in term.avoid.get(code, ())]
            if forms:
                section = child(entry, f"{space}langSec")
                section.set(XML_LANG, code)
                for form, status in forms:
                    group = child(section, f"{space}termSec")
                    child(group, f"{space}term", form)
                    child(group, f"{space}termNote", f"{status}Term-admn-sts", type="administrativeStatus")
    return serialized(root.getroottree())


def _status(group: Any) -> str:
    """The administrative status of a term in small letters, empty where the file gives none."""
    for note in group.iter("{*}termNote"):
        if note.get("type") in ("administrativeStatus", "normativeAuthorization"):
            return words(note).lower()
    return ""
