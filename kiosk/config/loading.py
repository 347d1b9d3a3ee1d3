"""A file into settings, or everything that is wrong in it."""

import hashlib
from pathlib import Path
from typing import Any

import msgspec
from msgspec import structs

from kiosk.config.check import NO_SETTING, Wrong, dotted, faults, line_of, without
from kiosk.config.settings import Config, File, Film, Section
from kiosk.config.text import parsed, read_config
from kiosk.config.together import contradictions
from kiosk.errors import ConfigError


def load_config(path: Path) -> Config:
    """The file's settings; relative folders in it are taken from the file's own folder.

    Raises ``ConfigError`` with file, line, key and what is allowed, a line for each thing that is wrong.
    """
    config, wrong = examine(path)
    if wrong:
        source = read_config(path)
        raise ConfigError("\n".join(_told(path, source, each) for each in wrong))
    return config


def examine(path: Path) -> tuple[Config, list[Wrong]]:
    """What can be used of the file, and all that is wrong in it as far as the file alone shows.

    Raises ``ConfigError`` where it cannot be read as TOML.
    """
    data = parsed(path, read_config(path))
    wrong = [_with_place(each) for each in faults(data, File)]
    try:
        config = msgspec.convert(without(data, wrong), Config)
    except msgspec.ValidationError:
        # what is wrong was needed by the table around it
        tables = {each.path[0] for each in wrong}
        config = msgspec.convert({key: value for key, value in data.items() if key not in tables}, Config)
    wrong += contradictions(config)
    return structs.replace(_placed(config, path.absolute().parent), file=str(path)), wrong


def _with_place(wrong: Wrong) -> Wrong:
    """For a setting that is not one here, where it is one."""
    key = wrong.path[-1] if wrong.path else ""
    if not wrong.what.startswith(NO_SETTING):
        return wrong
    tables = {each.encode_name: each.type for each in structs.fields(File)}
    homes = [f"[{name}]" for name, kind in tables.items() if name != wrong.path[0] and key in _settings_of(kind)]
    if len(wrong.path) > 1 and key in tables and not _settings_of(tables[key]):
        homes.insert(0, "no table: it stands at the top of the file")
    return Wrong(wrong.path, f"{wrong.what} It belongs under {' or '.join(homes)}.") if homes else wrong


def _settings_of(kind: Any) -> tuple[str, ...]:
    return kind.__struct_encode_fields__ if isinstance(kind, type) and issubclass(kind, Section) else ()


def wrong_in(config: Config, wrong: Wrong) -> ConfigError:
    """The error for a setting that only a part of the kiosk can judge, with the line that it stands in."""
    path = Path(config.file)
    return ConfigError(_told(path, path.read_text(encoding="utf-8-sig"), wrong) if config.file else _what(wrong))


def told(config: Config, wrong: Wrong) -> str:
    """With file, line and key, as in every error of the configuration."""
    return str(wrong_in(config, wrong))


def _told(path: Path, source: str, wrong: Wrong) -> str:
    line = line_of(source, wrong.path)
    return f"{path}, line {line}: {_what(wrong)}" if line else f"{path}: {_what(wrong)}"


def _what(wrong: Wrong) -> str:
    return f"{dotted(wrong.path)} {wrong.what}"


def file_hash(config: Config) -> str:
    """What tells one configuration from another in the audit; empty where there is no file."""
    try:
        return hashlib.sha256(Path(config.file).read_bytes()).hexdigest()[:16] if config.file else ""
    except OSError:
        return ""


def _placed(config: Config, base: Path) -> Config:
    def place(text: str) -> str:
        return str(base / Path(text).expanduser()) if text else ""

    return structs.replace(
        config,
        content=structs.replace(config.content, folder=place(config.content.folder)),
        expect={
            name: Film(place(film.video), {tag: place(file) for tag, file in film.captions.items()})
            for name, film in config.expect.items()
        },
        schedule=structs.replace(config.schedule, folder=place(config.schedule.folder)),
        store=structs.replace(config.store, file=place(config.store.file), key_file=place(config.store.key_file)),
        printer=structs.replace(config.printer, folder=place(config.printer.folder), fonts=place(config.printer.fonts)),
        speech=structs.replace(config.speech, recordings=place(config.speech.recordings)),
    )
