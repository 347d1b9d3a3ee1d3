"""One TOML table into one of core's dataclasses, with every fault by file and key."""

import dataclasses
import difflib
import enum
import functools
import re
from collections.abc import Collection, Iterator, Mapping
from types import MappingProxyType
from typing import Any, TypeVar, cast, get_args, get_type_hints

import msgspec

T = TypeVar("T")
Table = Mapping[str, object]

CHOICE_SLOT = "{choice}"
"""In the title of a follow-up that is asked once per choice: stands for that choice."""

_NOTHING: Mapping[str, object] = MappingProxyType({})
_NAME = re.compile(r"[a-z][a-z0-9_]*")
_CONTROL = re.compile(r"[\x00-\x1f\x7f]")


class Faults:
    """What is wrong so far, one line per fault: ``questions/home.toml: driver.choice 3 (no): flag: ...``."""

    def __init__(self) -> None:
        self.lines: list[str] = []

    def add(self, place: str, what: str) -> None:
        self.lines.append(f"{place}: {what}")

    def within(self, place: str) -> bool:
        """Whether a fault is known at this place or below it: what follows from it need not be told too."""
        return any(line.startswith((f"{place}:", f"{place}.", f"{place}/")) for line in self.lines)


def take(
    into: type[T],
    table: Table,
    place: str,
    faults: Faults,
    built: Mapping[str, object] = _NOTHING,
    *,
    also: Collection[str] = (),
    slot: bool = False,
) -> T | None:
    """``table`` as ``into``; ``None`` where it has no id or a field that no blank could stand in for.

    ``built`` are fields that the caller made. ``also`` are keys that the caller has taken, for the hint at a misspelt
    one. ``slot``: the title is that of an ``each`` follow-up and must hold ``{choice}``.
    """
    hints, required = _shape(cast(Any, into))
    known = [name for name in hints if name not in built]
    values: dict[str, Any] = dict(built)
    for key, value in table.items():
        if key not in known:
            faults.add(place, unknown("key", key, [*known, *also]))
            continue
        try:
            values[key] = msgspec.convert(value, hints[key])
        except msgspec.ValidationError as error:
            faults.add(place, f"{key}: {_words(error, hints[key])}")
            continue
        for problem in _wording(key, values[key], slot):
            faults.add(place, f"{key}: {problem}")
    for key in sorted(required - table.keys() - built.keys()):
        faults.add(place, f"{key} is missing")
    # the load has failed: blank words stand in, so that the rest can still be checked
    values |= {key: "" for key in required - values.keys() if hints[key] is str and key not in ("id", "code")}
    return into(**values) if required <= values.keys() else None


def tables(table: Table, key: str, place: str, faults: Faults, name: str) -> Iterator[tuple[str, Table]]:
    """The ``[[key]]`` tables, each with its place: ``... choice 3 (maybe)``, where maybe is its ``name``."""
    found = table.get(key, [])
    if not isinstance(found, list) or not all(isinstance(entry, dict) for entry in found):
        faults.add(place, f"{key}: is written as [[{key}]] tables")
        return
    joint = "." if ": " in place else ": "
    for number, entry in enumerate(found, 1):
        called = entry.get(name)
        suffix = f" ({called})" if isinstance(called, str) else ""
        yield f"{place}{joint}{key} {number}{suffix}", entry


def without(table: Table, keys: Collection[str]) -> Table:
    """The table without the keys that are read in another way."""
    return {key: value for key, value in table.items() if key not in keys}


def unknown(kind: str, name: str, known: Collection[str]) -> str:
    """``unknown key flgs, meant flag?``"""
    near = difflib.get_close_matches(name, known, 1)
    return f"unknown {kind} {name}" + (f", meant {near[0]}?" if near else "")


def check_name(name: str, place: str, faults: Faults) -> None:
    """Ids and codes are stored, and joined with ``.``, ``:`` and ``=``."""
    if not _NAME.fullmatch(name):
        faults.add(place, f"{name!r} is no id: small letters a-z, digits and _, a letter first")


@functools.cache
def _shape(into: type[Any]) -> tuple[Mapping[str, Any], frozenset[str]]:
    nothing = dataclasses.MISSING
    required = {one.name for one in dataclasses.fields(into) if one.default is nothing is one.default_factory}
    return get_type_hints(into), frozenset(required)


def _wording(key: str, value: object, slot: bool) -> Iterator[str]:
    if isinstance(value, tuple) and len(set(value)) < len(value):
        yield "names something twice"
    for text in value if isinstance(value, tuple) else (value,):
        if not isinstance(text, str) or isinstance(text, enum.Enum):
            continue
        holder = CHOICE_SLOT if slot and key in ("title", "title_helper") else ""
        if not text.strip():
            yield "is blank"
        elif text != text.strip() or _CONTROL.search(text):
            yield "has spaces at an end, or a line break"
        elif holder and text.count(holder) != 1:
            yield f"must hold {holder} once, for the choice that is asked about"
        elif re.search("[{}]", text.replace(holder, "") if holder else text):
            yield f"{CHOICE_SLOT} stands in the title of a follow-up with each = true, and braces nowhere else"


def _words(error: msgspec.ValidationError, hint: object) -> str:
    for kind in (hint, *get_args(hint)) if "enum" in str(error) else ():
        if isinstance(kind, type) and issubclass(kind, enum.Enum):
            return f"is one of {', '.join(str(member.value) for member in kind if member.value)}"
    return str(error)
