"""HTML elements built from Python, with everything escaped that isn't an element itself."""

from __future__ import annotations

from html import escape

from briefing.export.legible import clean

_VOID = {"br", "hr"}


class Markup(str):
    """HTML, as opposed to text that is still to be escaped."""

    __slots__ = ()


def text(content: str) -> Markup:
    """Text as HTML: escaped, without control characters."""
    return content if isinstance(content, Markup) else Markup(escape(clean(content)))


def join(*content: str) -> Markup:
    """Elements and texts one after the other; plain strings are escaped."""
    return Markup("".join(text(part) for part in content))


def element(tag: str, *content: str, **attributes: str | bool) -> Markup:
    """`<tag attribute="…">content</tag>`.

    Attributes that are empty or False are left out, True stands alone. `class_` and the like lose the underscore at
    the end, others inside become hyphens (`aria_label`).
    """
    opening = tag
    for name, value in attributes.items():
        if value is True:
            opening += f" {_attribute(name)}"
        elif value:
            opening += f' {_attribute(name)}="{text(str(value))}"'
    return Markup(f"<{opening}>" if tag in _VOID else f"<{opening}>{join(*content)}</{tag}>")


def _attribute(name: str) -> str:
    return name.rstrip("_").replace("_", "-")
