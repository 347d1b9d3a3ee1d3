"""Brings every resources/i18n/kiosk_*.ts up to date with the wording of the screens and of the questions.

lupdate reads literals in Python and QML only, so the wording in TOML is first written to a Python file; both go to one
call of lupdate, or it would take the entries of the other for vanished.
"""

import subprocess
import sys
import tomllib
from collections.abc import Iterator
from pathlib import Path

ROOT = Path(__file__).resolve().parent.parent.parent
CATALOGUES = ROOT / "resources" / "i18n"
GENERATED = ROOT / "build" / "i18n_sources.py"
CONTENT = ("questions", "procedures")
# what patients read; every other string in these files is a code or for staff
WORDING = frozenset({"text", "help", "title", "name", "label"})


def wording(value: object, context: str) -> Iterator[tuple[str, str]]:
    """Context and text of every patient wording below a value; the context is the nearest `id` around it."""
    if isinstance(value, dict):
        context = str(value.get("id", context))
        for key, inner in value.items():
            texts = inner if isinstance(inner, list) else [inner]
            if key in WORDING:
                yield from ((context, text) for text in texts if isinstance(text, str))
            yield from (found for part in texts if isinstance(part, dict) for found in wording(part, context))


def collected() -> list[tuple[str, str]]:
    """All of it, once each, in the order of the files."""
    files = [path for folder in CONTENT for path in sorted((ROOT / "resources" / folder).glob("*.toml"))]
    found = (pair for path in files for pair in wording(tomllib.loads(path.read_text(encoding="utf-8")), path.stem))
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
