"""Whether a brief that comes from outside keeps to the JSON contract, so that it can be edited and exported later."""

from __future__ import annotations

import types
from collections.abc import Mapping
from dataclasses import fields, is_dataclass
from typing import Any, Literal, Union, get_args, get_origin, get_type_hints

from briefing.brief import Brief
from briefing.desk.records import HEADLINE
from briefing.language.names import SUPPORTED


def keeps(data: Mapping[str, Any], brief: Brief, text: str) -> None:
    """Raises ValueError, with the place, where the brief in `data` doesn't keep to the contract.

    brief: what `Brief.from_dict` made of it; text: the document that its evidence stands in.
    """
    _fits(data, Brief, "")
    languages = {brief.source.language, *brief.targets}
    if not languages <= set(SUPPORTED):
        raise ValueError(f"its languages are {sorted(languages)}; there are: {', '.join(SUPPORTED)}")
    if len(set(brief.targets)) != len(brief.targets):
        raise ValueError("targets names a language twice")
    ids = [point.id for point in brief.key_points]
    if len(set(ids)) != len(ids) or not all(0 < len(id_) <= 80 for id_ in ids):
        raise ValueError("each point needs an id of its own")
    if HEADLINE in ids:
        raise ValueError(f"no point can have the id {HEADLINE!r}, which is the headline's")
    for point in brief.key_points:
        for entry in point.evidence:
            if text[entry.start : entry.end] != entry.quote:
                raise ValueError(f"the evidence of {point.id} doesn't stand in the text where it says")
    text.encode()


def _fits(value: Any, kind: Any, where: str) -> None:
    """Raises ValueError unless JSON has, at `where`, what a field of the type `kind` is read from."""
    origin, parts = get_origin(kind), get_args(kind)
    if origin in (Union, types.UnionType):
        if value is not None:
            _fits(value, parts[0], where)
    elif is_dataclass(kind):
        hints = get_type_hints(kind)
        for field in fields(kind):
            if field.name in _expected(value, dict, where):  # what may be left out has been seen to by Brief.from_dict
                _fits(value[field.name], hints[field.name], f"{where}.{field.name}".lstrip("."))
    elif origin is tuple:
        for number, each in enumerate(_expected(value, list, where)):
            _fits(each, parts[0], f"{where}[{number}]")
    elif origin is dict:
        for key, each in _expected(value, dict, where).items():
            key.encode()  # a lone surrogate raises UnicodeEncodeError, a ValueError
            _fits(each, parts[1], f"{where}.{key}")
    elif origin is Literal:
        if value not in parts:
            raise ValueError(f"{where} is {value!r:.80}; there are: {', '.join(parts)}")
    elif kind is str:
        _expected(value, str, where).encode()
    elif isinstance(value, bool) or not isinstance(value, (int, float) if kind is float else int):
        raise ValueError(f"{where} is {value!r:.80} where a number belongs")
    elif not 0 <= value <= (1 if kind is float else 2**53):  # NaN is neither; all fractions in the contract are shares
        raise ValueError(f"{where} is {value!r:.80}; it goes from 0 to {1 if kind is float else '2⁵³'}")


def _expected(value: Any, kind: type, where: str) -> Any:
    if not isinstance(value, kind):
        words: dict[type, str] = {dict: "an object", list: "a list", str: "text"}
        raise ValueError(f"{where} is {value!r:.80} where {words[kind]} belongs")
    return value
