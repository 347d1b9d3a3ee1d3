"""A slip in which every string can be printed: what no font has is replaced by a marked note, never by white."""

import unicodedata
from collections.abc import Callable
from dataclasses import fields, is_dataclass, replace
from enum import Enum
from functools import cache
from operator import is_
from typing import Any

from kiosk.adapters.slip_type import clean
from kiosk.core.slip import Slip

NAME_ELSEWHERE = "name in other script: see chart"
WORDS_ELSEWHERE = "[words in other script: see record]"
NO_NAME = "NAME NOT PRINTABLE: see chart"

Missing = Callable[[str], frozenset[str]]
"""The signs of a cleaned text that cannot be printed."""


def printable(slip: Slip, missing: Missing) -> Slip:
    """``slip`` with names and words that can all be printed.

    A name is printed whole or not at all: half a name is another name. A writing that can be printed stands in.
    """
    writings = tuple(writing for writing in slip.writings if not missing(clean(writing)))
    lost = len(writings) < len(slip.writings)
    name = slip.name
    if missing(clean(name)) or not clean(name):
        name, writings, lost = (writings[0], writings[1:], True) if writings else (NO_NAME, (), bool(slip.writings))
    names = (name, (*writings, NAME_ELSEWHERE) if lost else writings)
    safe: Slip = _printed(replace(slip, name="", writings=()), missing)
    return replace(safe, name=names[0], writings=names[1])


def _printed(value: Any, missing: Missing) -> Any:
    """Every string inside tuples and dataclasses, whatever fields they have."""
    if isinstance(value, Enum):
        return value
    if isinstance(value, str):
        return _words(value, missing)
    if isinstance(value, tuple):
        parts = [_printed(part, missing) for part in value]
        return value if all(map(is_, parts, value)) else tuple(parts)
    changed = {}
    for name in _fields(type(value)):  # type: ignore[arg-type]  # a class is hashable
        before = getattr(value, name)
        after = _printed(before, missing)
        if after is not before:
            changed[name] = after
    return replace(value, **changed) if changed else value


@cache
def _fields(kind: type[Any]) -> tuple[str, ...]:
    return tuple(field.name for field in fields(kind)) if is_dataclass(kind) else ()


def _words(text: str, missing: Missing) -> str:
    if text.isascii() and text.isprintable() and not missing(text):
        return text
    cleaned = clean(text)
    unprintable = missing(cleaned)
    if not unprintable:
        # What is drawn of it is decided where it is drawn; a string of invisible signs alone would be a blank.
        return text if cleaned or not text.strip() else WORDS_ELSEWHERE
    out: list[str] = []
    for sign in cleaned:
        lost = sign in unprintable or (out[-1:] == [WORDS_ELSEWHERE] and unicodedata.combining(sign))
        if not lost:
            out.append(sign)
        elif out[-1:] != [WORDS_ELSEWHERE]:
            # One note for all words in a row.
            if out[-2:] == [WORDS_ELSEWHERE, " "]:
                out.pop()
            else:
                out.append(WORDS_ELSEWHERE)
    return "".join(out)
