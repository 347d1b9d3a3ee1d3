"""What IT does with the configuration at the command line: check it, show what holds, begin a new one."""

import os
import re
import tomllib
from collections.abc import Iterator
from pathlib import Path
from typing import Any

from msgspec import Struct, structs

from kiosk.config import (
    Config,
    File,
    Wrong,
    content_folder,
    examine,
    found_config,
    log_folder,
    printer_place,
    read_config,
    schedule_reports_place,
    store_path,
    told,
)
from kiosk.config import reference as config_reference
from kiosk.config.reference import toml
from kiosk.errors import ConfigError, KnownError, StoreKeyError

_WRONG = 2
_SECRET = {("letters", "keys"), ("staff", "pin")}
_MASK = "********"
_PASSWORD = re.compile(r'(//[^/@:"]*:)[^"]*@')


def example() -> int:
    """Prints a file with every key at its default. Exit status 0."""
    print(config_reference.example(), end="")
    return 0


def reference() -> int:
    """Prints docs/configuration.md. Exit status 0."""
    print(config_reference.reference(), end="")
    return 0


def check(option: Path | None) -> int:
    """Prints all that is wrong in the file, one thing a line. Exit status: 0, or 2 where something is.

    Raises ``ConfigError`` where there is no file, or one that is no TOML.
    """
    path, source = found_config(option)
    config, wrong = examine(path)
    parts = {str(each.path[0]) for each in wrong if each.path}
    lines = [told(config, each) for each in wrong] + list(dict.fromkeys(_judged(config, parts)))
    for line in lines:
        print(line)
    if lines:
        print(f"{len(lines)} {'thing is' if len(lines) == 1 else 'things are'} wrong: the kiosk does not start with it")
        return _WRONG
    print(f"{path} is right ({source})")
    for remark in _remarks(config):
        print(f"  {remark}")
    return 0


def _judged(config: Config, wrong: set[str]) -> Iterator[str]:
    """What only a part of the kiosk can judge. ``wrong`` are the tables in which that would be in vain."""
    from kiosk.adapters.content_toml import load_content
    from kiosk.adapters.exam_table import unknown_kinds
    from kiosk.adapters.store_key import ensure_apart
    from kiosk.app.films import film_faults
    from kiosk.app.paper import printer_faults
    from kiosk.app.site import language_faults

    if config.store.key_file:
        try:
            ensure_apart(Path(config.store.key_file), store_path(config))
        except StoreKeyError as error:
            yield told(config, Wrong(("store", "key_file"), f"cannot be used: {error}."))
    if "printer" not in wrong:
        yield from (told(config, each) for each in printer_faults(config))
    for key, folder in (("printer.fonts", config.printer.fonts), ("speech.recordings", config.speech.recordings)):
        if folder and not Path(folder).is_dir():
            yield told(config, Wrong(tuple(key.split(".")), f"is {folder}, and there is no such folder."))
    if config.content.folder and not Path(config.content.folder).is_dir():
        words = f"is {config.content.folder}, and there is no such folder."
        yield told(config, Wrong(("content", "folder"), words))
        return
    yield from (told(config, each) for each in language_faults(config))
    try:
        content = load_content(content_folder(config))
    except KnownError as error:
        yield str(error)
        return
    yield from (told(config, each) for each in unknown_kinds(config, tuple(content.procedures)))
    yield from (told(config, each) for each in film_faults(config, content))


def _remarks(config: Config) -> Iterator[str]:
    """What is no fault of the file, and would keep a kiosk from being of use."""
    from kiosk.adapters.content_toml import load_content

    if not load_content(content_folder(config)).signed:
        allowed = (
            "allow_unsigned = true lets it start" if config.allow_unsigned else "it starts with allow_unsigned = true"
        )
        yield f"no radiologist has signed the questions (docs/content.md): {allowed}"
    if not config.exam:
        yield "there is no [[exam]]: nobody on the schedule can check in (docs/schedule.md)"
    if config.schedule.folder and not Path(config.schedule.folder).is_dir():
        yield f"the folder for schedules is not there now: {config.schedule.folder}"
    # not Path.exists(), which raises where the folder is closed to this user
    if config.store.key_file and not os.path.exists(config.store.key_file):  # noqa: PTH110
        yield f"the store's key file is not there, or out of reach: {config.store.key_file} (docs/store.md)"


def show(option: Path | None) -> int:
    """Prints the settings that hold, as TOML, and where every file and folder is. Exit status 0.

    Raises ``ConfigError``.
    """
    path, source = found_config(option)
    config, wrong = examine(path)
    if wrong:
        raise ConfigError("\n".join(told(config, each) for each in wrong))
    own = tomllib.loads(read_config(path))
    print(f"# {path} ({source})")
    print("# What the file leaves out has its default, and says so.")
    for line in _shown(structs.asdict(config), File, own, ()):
        print(line)
    print()
    print("# Files and folders")
    for name, place, why in _places(config, path, source):
        print(f"#   {name:<9}  {place}  ({why})")
    return 0


def _shown(values: dict[str, Any], kind: type[Struct], own: dict[str, Any], path: tuple[str, ...]) -> Iterator[str]:
    """A table's own keys first: what follows a header belongs to it."""
    below = []
    for field in structs.fields(kind):
        value = values[field.name]
        here = (*path, field.encode_name)
        if isinstance(value, Struct) or (value and _holds_tables(value)):
            below.append((here, value))
        elif config_reference.inner_table(field.type):
            # none of those that a site would name
            continue
        elif value is not None:
            from_default = "" if field.encode_name in own else "  # default"
            yield f"{field.encode_name} = {_masked(here, value)}{from_default}"
        else:
            yield f"# {field.encode_name} is not set"
    for here, value in below:
        theirs = own.get(here[-1], {})
        if isinstance(value, Struct):
            yield from _table(f"[{_dotted(here)}]", here, value, theirs)
        elif isinstance(value, dict):
            for name, inner in value.items():
                yield from _table(f"[{_dotted((*here, name))}]", (*here, name), inner, theirs.get(name, {}))
        else:
            for inner, given in zip(value, theirs, strict=True):
                yield from _table(f"[[{_dotted(here)}]]", here, inner, given)


def _table(header: str, path: tuple[str, ...], value: Struct, own: dict[str, Any]) -> Iterator[str]:
    yield ""
    yield header
    yield from _shown(structs.asdict(value), type(value), own, path)


def _holds_tables(value: Any) -> bool:
    inside = list(value.values()) if isinstance(value, dict) else list(value) if isinstance(value, tuple) else []
    return bool(inside) and isinstance(inside[0], Struct)


def _masked(path: tuple[str, ...], value: Any) -> str:
    if path in _SECRET and value:
        return toml([_MASK] * len(value) if isinstance(value, tuple) else _MASK)
    return _PASSWORD.sub(rf"\1{_MASK}@", toml(value))


def _dotted(path: tuple[str, ...]) -> str:
    return ".".join(part if re.fullmatch("[A-Za-z0-9_-]+", part) else toml(part) for part in path)


def _places(config: Config, path: Path, source: str) -> Iterator[tuple[str, Path, str]]:
    """Name, place, and what says that it is there."""

    def why(key: str, value: str, otherwise: str) -> str:
        return f"{key} in the configuration" if value else otherwise

    data, kiosk = "the platform's place for data", "it comes with the kiosk"
    yield "settings", path.absolute(), source
    yield "store", store_path(config), why("store.file", config.store.file, data)
    yield "questions", content_folder(config), why("content.folder", config.content.folder, kiosk)
    if config.printer.kind == "folder":
        yield "slips", printer_place(config), why("printer.folder", config.printer.folder, data)
    if config.schedule.folder:
        yield "schedule", Path(config.schedule.folder), "schedule.folder in the configuration"
    if config.schedule.folder and config.schedule.shared:
        yield "reports", schedule_reports_place(config), "beside the store"
    yield "logs", log_folder(), "the platform's place for logs"
