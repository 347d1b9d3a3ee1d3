"""Every setting as kiosk/config/settings.py has it: the reference for people, and a file to begin with."""

import ast
import json
import re
import sys
from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from enum import Enum
from functools import cache
from importlib import import_module
from importlib.util import find_spec
from typing import Any, get_args, get_origin

from msgspec import NODEFAULT, Struct, structs

from kiosk.config import File
from kiosk.config.check import allowed

_EXAMPLE = re.compile(r"\s*Example: (.*)$", re.DOTALL)
_NAMED = {"centers": "NAME", "expect": "PROCEDURE"}
"""What stands for the name of a table that a site names."""


@dataclass(frozen=True, slots=True)
class Setting:
    """One key. ``default`` is TOML; ``None`` = not set, ``""`` = it has to be set. ``example`` is TOML or empty."""

    name: str
    allowed: str
    default: str | None
    says: str
    example: str


@dataclass(frozen=True, slots=True)
class Table:
    """A table of the file. ``header`` is as it is written there; empty = the top of the file."""

    header: str
    says: str
    settings: tuple[Setting, ...]
    many: bool
    """A site writes it as often as it needs, or not at all."""


def tables() -> tuple[Table, ...]:
    """The whole file in the order of kiosk/config/settings.py."""
    top = tuple(_setting(File, each) for each in structs.fields(File) if not inner_table(each.type))
    return (Table("", "At the top of the file, before the first table.", top, many=False), *_tables(File, ""))


def _tables(kind: type[Struct], prefix: str) -> Iterator[Table]:
    for field in structs.fields(kind):
        inner = inner_table(field.type)
        if not inner:
            continue
        struct, shape = inner
        name = f"{prefix}{field.encode_name}"
        header = {"one": f"[{name}]", "rows": f"[[{name}]]", "named": f"[{name}.{_NAMED.get(name, 'NAME')}]"}[shape]
        leaves = tuple(_setting(struct, each) for each in structs.fields(struct) if not inner_table(each.type))
        yield Table(header, _docs(struct)[""], leaves, many=shape != "one")
        yield from _tables(struct, f"{name}.")


def inner_table(kind: Any) -> tuple[type[Struct], str] | None:
    """The struct of a table below, and how it is written: once, as rows, or under names."""
    if isinstance(kind, type) and issubclass(kind, Struct):
        return kind, "one"
    origin, inside = get_origin(kind), get_args(kind)
    for of, shape in ((tuple, "rows"), (dict, "named")):
        if origin is of:
            struct = inside[1] if of is dict else inside[0]
            return (struct, shape) if isinstance(struct, type) and issubclass(struct, Struct) else None
    return None


def _setting(kind: type[Struct], field: structs.FieldInfo) -> Setting:
    text = _docs(kind).get(field.name, "")
    example = _EXAMPLE.search(text)
    says = " ".join(_EXAMPLE.sub("", text).split())
    if field.required:
        default: str | None = ""
    else:
        value = field.default_factory() if field.default is NODEFAULT else field.default
        default = None if value is None else toml(value)
    return Setting(field.encode_name, allowed(field.type), default, says, example[1].strip() if example else "")


@cache
def _docs(kind: type[Struct]) -> Mapping[str, str]:
    """The docstrings of a struct's fields by name, its own under ``""``.

    Raises ``RuntimeError`` in an installation that has no source: a bundle takes settings.py along for this.
    """
    module = import_module(kind.__module__)
    spec = find_spec(module.__name__)
    # a bundle's loader has it too, and is of no class that could be asked for
    get_source = getattr(spec and spec.loader, "get_source", None)
    source = get_source(module.__name__) if get_source else None
    if source is None:
        raise RuntimeError(f"the installation lacks the source of {module.__name__}")
    node = next(
        each for each in ast.parse(source).body if isinstance(each, ast.ClassDef) and each.name == kind.__name__
    )
    docs = {"": ast.get_docstring(node) or ""}
    field = ""
    for line in node.body:
        if isinstance(line, ast.AnnAssign) and isinstance(line.target, ast.Name):
            field = line.target.id
        elif field and isinstance(line, ast.Expr) and isinstance(line.value, ast.Constant):
            docs[field] = str(line.value.value).strip()
            field = ""
    return docs


def reference() -> str:
    """docs/configuration.md."""
    return "\n".join(_reference()) + "\n"


def _reference() -> Iterator[str]:
    yield _ABOUT
    for table in tables():
        yield f"## {f'`{table.header}`' if table.header else 'Top of the file'}"
        yield ""
        yield _marked(" ".join(table.says.split()))
        yield ""
        if not table.settings:
            continue
        yield "| key | allowed | default | what it does |"
        yield "|---|---|---|---|"
        for each in table.settings:
            default = {None: "not set", "": "**needed**"}.get(each.default, f"`{each.default}`")
            example = f" Example: `{each.example}`" if each.example else ""
            cells = (f"`{each.name}`", each.allowed, default, _marked(each.says) + example)
            yield "| " + " | ".join(cell.replace("|", "\\|") for cell in cells) + " |"
        yield ""
    yield _PLACES


def example() -> str:
    """A file with every key at its default, each with what it does; what a site adds stands as a remark."""
    return "\n".join(_example()) + "\n"


def _example() -> Iterator[str]:
    yield "# Every setting of the kiosk at its default. Only what differs has to stand in your own file."
    yield "# kiosk config check FILE tells what is wrong in it; docs/configuration.md has all of this as tables."
    for table in tables():
        yield ""
        yield f"# {' '.join(table.says.split()).replace('``', '')}"
        if table.many:
            yield f"# {table.header}"
        elif table.header:
            yield table.header
        for each in table.settings:
            yield f"# {each.says.replace('``', '')} Allowed: {each.allowed}."
            if table.many or each.default is None:
                yield f"# {each.name} = {each.example or each.default}"
            else:
                if each.example:
                    yield f"# such as {each.name} = {each.example}"
                yield f"{each.name} = {each.default}"


def _marked(text: str) -> str:
    return text.replace("``", "`")


def toml(value: Any) -> str:
    """A value of a setting as TOML."""
    match value:
        case bool():
            return str(value).lower()
        case Enum():
            return toml(value.value)
        case str():
            # JSON's escapes are TOML's; TOML takes no bare DEL either
            return json.dumps(value, ensure_ascii=False).replace("\x7f", "\\u007F")
        case tuple() | list():
            return f"[{', '.join(map(toml, value))}]"
        case dict():
            return (
                f"{{ {', '.join(f'{toml(key)} = {toml(inner)}' for key, inner in value.items())} }}" if value else "{}"
            )
        case _:
            return str(value)


_ABOUT = """\
# Configuration

One TOML file for a kiosk. Made from `kiosk/config/settings.py` by `kiosk config reference`: change it there.

```sh
kiosk config example > kiosk.toml          # every key at its default, to begin with
kiosk config check kiosk.toml              # all that is wrong in it: line, key, what is allowed; exit status 2
kiosk --config kiosk.toml config show      # what holds, with defaults and where everything is; secrets masked
```

On a machine with the package the command is `sudo kiosk` and the file is `/etc/imaging-checkin-kiosk/kiosk.toml`
([deploy.md](deploy.md)). In a checkout the command is `.venv/bin/kiosk`, after `make setup`.

The kiosk takes the first of these: `--config FILE`, the file that `$KIOSK_CONFIG` names, `kiosk.toml` in the user's
place for settings, `kiosk.toml` in the machine's. A key that is left out has its default. A key that is not known, a
value of the wrong kind and two values that cannot both be: then the kiosk does not start, and says line, key and what
is allowed.

Folders and files may be relative: to the folder of the configuration file. A language tag is such as `en` or `zh-Hans`.
In double quotes a backslash is written twice (`"C:\\\\exports"`), in single quotes once (`'C:\\exports'`).
"""

_PLACES = """\
## Places

| | Linux | Windows |
|---|---|---|
| settings, the user's | `~/.config/APP/kiosk.toml` | `%LOCALAPPDATA%\\APP\\APP\\kiosk.toml` |
| settings, the machine's | `/etc/xdg/APP/kiosk.toml` | `%PROGRAMDATA%\\APP\\APP\\kiosk.toml` |
| data: store, slips | `~/.local/share/APP/` | `%LOCALAPPDATA%\\APP\\APP\\` |
| logs, crash reports | `~/.local/state/APP/log/` | `%LOCALAPPDATA%\\APP\\APP\\Logs\\` |

APP is `imaging-checkin-kiosk`. On Linux `$XDG_CONFIG_HOME`, `$XDG_CONFIG_DIRS`, `$XDG_DATA_HOME` and `$XDG_STATE_HOME`
move them. `kiosk config show` names the places that hold here."""


if __name__ == "__main__":
    sys.stdout.write(reference())
