"""Brings every resources/i18n/kiosk_*.ts up to date with the wording of the screens and of the questions.

lupdate reads literals in Python and QML only, so the wording in TOML is first written to a Python file; both go to one
call of lupdate, or it would take the entries of the other for vanished.
"""

import subprocess
import sys
import tomllib
from collections.abc import Iterator
from pathlib import Path
from typing import Any

ROOT = Path(__file__).resolve().parent.parent.parent
CATALOGUES = ROOT / "resources" / "i18n"
GENERATED = ROOT / "build" / "i18n_sources.py"
CONTENT = ("questions", "procedures")
# what patients read; every other string in these files is a code or for staff
WORDING = frozenset({"title", "text", "help", "alone", "hand_over", "name"})


def wording(value: object) -> Iterator[str]:
    """Every patient wording below a value."""
    if isinstance(value, list):
        for entry in value:
            yield from wording(entry)
    elif isinstance(value, dict):
        for key, inner in value.items():
            if isinstance(inner, dict | list):
                yield from wording(inner)
            elif key in WORDING and isinstance(inner, str):
                yield inner


def in_file(content: dict[str, Any]) -> Iterator[tuple[str, str]]:
    """Context and wording: a question's table gives its name, a topic its id, a procedure's file the procedure's id."""
    whole = content.get("id", "")
    yield from ((whole, text) for text in wording({key: one for key, one in content.items() if isinstance(one, str)}))
    for name, value in content.items():
        if isinstance(value, dict):
            yield from ((name, text) for text in wording(value))
        elif isinstance(value, list):
            for entry in value:
                context = entry.get("id", whole) if isinstance(entry, dict) else whole
                yield from ((context, text) for text in wording(entry))


def collected() -> list[tuple[str, str]]:
    """All of it, once each, in the order of the files."""
    files = [path for folder in CONTENT for path in sorted((ROOT / "resources" / folder).glob("*.toml"))]
    found = (pair for path in files for pair in in_file(tomllib.loads(path.read_text(encoding="utf-8"))))
    return list(dict.fromkeys(found))


def quoted(text: str) -> str:
    """A string literal in the escapes that lupdate knows."""
    return '"' + text.replace("\\", "\\\\").replace('"', '\\"').replace("\n", "\\n") + '"'


def main() -> int:
    """Exit status of lupdate."""
    lines = [f"QT_TRANSLATE_NOOP({quoted(context)}, {quoted(text)})" for context, text in collected()]
    GENERATED.parent.mkdir(exist_ok=True)
    GENERATED.write_text("\n".join(["from PySide6.QtCore import QT_TRANSLATE_NOOP", *lines, ""]), encoding="utf-8")
    sources = [GENERATED, *sorted((ROOT / "kiosk" / "viewmodel").rglob("*.py")), *sorted((ROOT / "ui").rglob("*.qml"))]
    catalogues = sorted({CATALOGUES / "kiosk_en.ts", *CATALOGUES.glob("kiosk_*.ts")})
    status = 0
    for catalogue in catalogues:
        language = catalogue.stem.removeprefix("kiosk_")
        command: list[str | Path] = [
            Path(sys.executable).with_name("pyside6-lupdate"),
            "-silent",
            "-locations",
            "none",
            "-no-obsolete",
        ]
        languages = ["-source-language", "en_US", "-target-language", language]
        status |= subprocess.run([*command, *languages, *sources, "-ts", catalogue], check=False).returncode
    print(f"i18n: {len(lines)} sentences of content, {len(sources) - 1} source files, {len(catalogues)} catalogues")
    return status


if __name__ == "__main__":
    sys.exit(main())
