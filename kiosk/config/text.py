"""The file's text, and its TOML with what is mostly meant where it is none."""

import re
import tomllib
from pathlib import Path
from typing import Any

from kiosk.errors import ConfigError

_AT = re.compile(r"(.*) \(at (?:line (\d+), column \d+|end of document)\)")
_WORD = r"'([^']*)'"
_TABLE = re.compile(rf"\({_WORD}(?:, {_WORD})*,?\)")
"""How tomllib names a table: a tuple of Python's."""
_ADVICE = (
    ("Cannot overwrite a value", "this key is set twice"),
    ("Cannot declare", "this table stands twice: put its settings together under one header"),
    ("Cannot mutate immutable namespace", "this table stands twice: put its settings together under one header"),
    ("Illegal character '\\n'", "a text ends on its own line, with the quote that it begins with"),
    ("Unterminated string", "a text ends on its own line, with the quote that it begins with"),
    ("Expected ']'", "a header is [TABLE], or [[exam]] for each exam"),
    ("Unclosed array", "a list ends with ]"),
    ('Expected "\'"', "a text ends on its own line, with the quote that it begins with"),
    ("Expected newline", "one setting a line; a text, a time such as 08:00 too, stands in quotes"),
    (
        "Unescaped '\\'",
        "a backslash in double quotes is written twice; in single quotes 'C:\\exports' it stands as it is",
    ),
    (
        "Invalid hex value",
        "a backslash in double quotes is written twice; in single quotes 'C:\\exports' it stands as it is",
    ),
    ("Invalid value", "a text stands in quotes, a list in brackets, and yes is true"),
    ("Invalid initial character for a key part", "a line is KEY = VALUE, [TABLE] or # a remark"),
    ("Expected '=' after a key", "a line is KEY = VALUE, [TABLE] or # a remark"),
)
"""Part of tomllib's words -> what is mostly meant."""


def read_config(path: Path) -> str:
    """The file's text, without a byte order mark. Raises ``ConfigError``."""
    try:
        data = path.read_bytes()
    except OSError as error:
        raise ConfigError(f"{path}: cannot be read: {error.strerror}") from error
    if data.startswith((b"\xff\xfe", b"\xfe\xff")):
        raise ConfigError(f"{path}: is UTF-16 text: save it as UTF-8")
    try:
        return data.decode("utf-8-sig")
    except UnicodeDecodeError as error:
        line = data.count(b"\n", 0, error.start) + 1
        raise ConfigError(f"{path}, line {line}: is not UTF-8 text: save the file as UTF-8") from error


def parsed(path: Path, source: str) -> dict[str, Any]:
    """The text as TOML. Raises ``ConfigError`` with the line."""
    try:
        return tomllib.loads(source)
    except tomllib.TOMLDecodeError as error:
        found = _AT.fullmatch(str(error))
        words, line = (found[1], found[2]) if found else (str(error), None)
        words = _TABLE.sub(lambda table: f"[{'.'.join(re.findall(_WORD, table[0]))}]", words)
        advice = next((f": {each}" for part, each in _ADVICE if part in words), "")
        line = line or str(source.rstrip("\n").count("\n") + 1)
        raise ConfigError(f"{path}, line {line}: is not TOML: {words}{advice}") from error
    except RecursionError as error:
        raise ConfigError(f"{path}: is not TOML: it is nested too deeply") from error
