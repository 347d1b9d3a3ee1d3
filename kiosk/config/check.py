"""A table of TOML against msgspec structs: what is wrong, where, and what is allowed there."""

import copy
import difflib
import enum
import re
from collections.abc import Iterable, Iterator, Mapping
from itertools import takewhile
from typing import Annotated, Any, Final, Literal, get_args, get_origin

import msgspec
from msgspec import Struct, structs

Key = tuple[str | int, ...]

_NAMES: Mapping[Any, str] = {str: "text in quotes", bool: "true or false"}

NO_SETTING: Final = "is not a setting."
"""How the words of a ``Wrong`` begin whose key is not known where it stands."""

_KEY = re.compile(r"""[A-Za-z0-9_-]+|"[^"]*"|'[^']*'""")
_KEYS = rf"(?:{_KEY.pattern})(?:\s*\.\s*(?:{_KEY.pattern}))*"
_HEADER = re.compile(rf"\s*(\[\[?)\s*({_KEYS})\s*\]")
_SETTING = re.compile(rf"\s*({_KEYS})\s*=")


class Wrong(Exception):  # noqa: N818 - becomes a ConfigError once the line is known
    """``path`` leads to the setting, ``what`` goes on after its name."""

    def __init__(self, path: Key, what: str) -> None:
        super().__init__(what)
        self.path = path
        self.what = what


def faults(value: Any, kind: Any, path: Key = ()) -> Iterator[Wrong]:
    """Each thing in ``value`` (as tomllib reads it) that is not of the struct ``kind``, in the order of the file."""
    # msgspec's own message leaves out the keys of a table, so this goes down to the setting itself.
    if isinstance(kind, type) and issubclass(kind, Struct):
        fields = {each.encode_name: each for each in structs.fields(kind)}
        if not isinstance(value, dict):
            yield _no_table(path)
            return
        for key, inner in value.items():
            if key in fields:
                yield from faults(inner, fields[key].type, (*path, key))
            else:
                yield Wrong((*path, key), f"{NO_SETTING}{_nearest(key, fields)} Allowed here: {', '.join(fields)}.")
        for key, each in fields.items():
            if each.required and key not in value:
                yield Wrong(path, f"has no {key}, which it needs.")
    elif table := _table_of(kind):
        keys, values = table
        if not isinstance(value, dict):
            yield _no_table(path)
            return
        found: list[Wrong] = []
        for key, inner in value.items():
            found += [*_one(key, keys, (*path, key)), *faults(inner, values, (*path, key))]
        yield from found or _one(value, kind, path)
    elif (items := _list_of(kind)) is not None and isinstance(value, list):
        found = [wrong for index, inner in enumerate(value) for wrong in faults(inner, items, (*path, index))]
        # where the items are right, what is left is their number
        yield from found or (_one(value, kind, path) if get_origin(kind) is Annotated else ())
    elif isinstance(value, dict) and isinstance(items, type) and issubclass(items, Struct):
        yield Wrong(path, f"is repeated for each, so it stands in two brackets: [[{dotted(path)}]].")
    else:
        yield from _one(value, kind, path)


def _one(value: Any, kind: Any, path: Key) -> Iterator[Wrong]:
    try:
        msgspec.convert(value, kind)
    except msgspec.ValidationError as error:
        allowed = _choices(kind)
        if allowed:
            what = f"has to be one of: {', '.join(allowed)}.{_nearest(str(value), allowed)}"
        else:
            what = f"has to be {_kind(kind)}."
        wrong = Wrong(path, what)
        wrong.__cause__ = error
        yield wrong


def without(data: dict[str, Any], wrong: Iterable[Wrong]) -> dict[str, Any]:
    """``data`` less the settings that are wrong; of a list that holds one, less the list."""
    left = copy.deepcopy(data)
    for each in wrong:
        path = list(takewhile(lambda part: isinstance(part, str), each.path))
        *tables, last = path or [""]
        inner: Any = left
        for key in tables:
            inner = inner.get(key, {})
        inner.pop(last, None)
    return left


def _no_table(path: Key) -> Wrong:
    return Wrong(path, f"has to be a table: [{dotted(path)}].")


def _table_of(kind: Any) -> tuple[Any, Any] | None:
    """What the keys and the values of a table are; ``None`` where ``kind`` is none."""
    bare = get_args(kind)[0] if get_origin(kind) is Annotated else kind
    return get_args(bare)[:2] if get_origin(bare) is dict else None


def _list_of(kind: Any) -> Any:
    """What the items of a list are; ``None`` where ``kind`` is no list."""
    bare = get_args(kind)[0] if get_origin(kind) is Annotated else kind
    return get_args(bare)[0] if get_origin(bare) is tuple else None


def _choices(kind: Any) -> list[str]:
    if get_origin(kind) is Literal:
        return [str(value) or '""' for value in get_args(kind)]
    if isinstance(kind, type) and issubclass(kind, enum.Enum):
        return [member.value for member in kind if member.value]
    return []


def allowed(kind: Any) -> str:
    """What a setting of this kind may be, in the words of the reference."""
    if choices := _choices(kind):
        return f"one of {', '.join(choices)}"
    if get_origin(kind) is Annotated or kind in _NAMES:
        return _kind(kind)
    if (items := _list_of(kind)) is not None:
        return f"a list in brackets, each {allowed(items)}"
    if table := _table_of(kind):
        return f"a table {{ KEY = VALUE }}, each key {allowed(table[0])}, each value {allowed(table[1])}"
    inner = next(each for each in get_args(kind) if each is not type(None))
    return allowed(inner)


def _kind(kind: Any) -> str:
    for each in (kind, *get_args(kind)):
        for meta in getattr(each, "__metadata__", ()):
            if meta.description:
                return str(meta.description)
    return 'a list in brackets: ["..."]' if _list_of(kind) is not None else _NAMES[kind]


def _nearest(word: str, allowed: Mapping[str, Any] | list[str]) -> str:
    near = difflib.get_close_matches(word.casefold(), list(allowed), n=1)
    return f" Did you mean {near[0]}?" if near else ""


def dotted(path: Key) -> str:
    """``exam[2].side``; rows count from 1."""
    text = ""
    for part in path:
        text += f"[{part + 1}]" if isinstance(part, int) else f".{part}"
    return text.removeprefix(".") or "the file"


def line_of(source: str, path: Key) -> int | None:
    """The line that names ``path`` or the nearest table around it; ``None`` where no line does."""
    best, best_length = None, 0
    table: Key = ()
    rows: dict[Key, int] = {}
    # TOML ends a line with LF or CRLF alone
    for number, line in enumerate(source.split("\n"), start=1):
        named: Key
        if header := _HEADER.match(line):
            table = _keys(header[2])
            if header[1] == "[[":
                rows[table] = rows.get(table, -1) + 1
                table = (*table, rows[table])
            named = table
        elif setting := _SETTING.match(line):
            named = (*table, *_keys(setting[1]))
        else:
            continue
        if best_length < len(named) and path[: len(named)] == named:
            best, best_length = number, len(named)
    return best


def _keys(text: str) -> tuple[str, ...]:
    return tuple(key.strip("\"'") for key in _KEY.findall(text))
