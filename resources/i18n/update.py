"""Brings every resources/i18n/kiosk_*.ts up to date with the wording of the screens and of the questions.

A source that changed is a new entry, empty and unfinished: what stood for the old one is not taken over.

lupdate reads literals in Python and QML only, so the wording in TOML is first written to a Python file; both go to one
call of lupdate, or it would take the entries of the other for vanished.
"""

import subprocess
import sys
import tomllib
from collections.abc import Iterator
from pathlib import Path
from typing import Any

from kiosk.viewmodel.language import LINGUIST

ROOT = Path(__file__).resolve().parent.parent.parent
CATALOGUES = ROOT / "resources" / "i18n"
GENERATED = ROOT / "build" / "i18n_sources.py"
CONTENT = ("questions", "procedures")
# what patients read; every other string in these files is a code or for staff
WORDING = frozenset(
    {"title", "text", "help", "alone", "hand_over", "name", "time", "alt"}
    | {"title_helper", "text_helper", "help_helper", "alone_helper"}
)


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


# lupdate keeps no translation of a language that it has no plural rules for; Creole's are those of French
LUPDATE_KNOWS = {"ht": "fr_HT"}
EMPTY = """<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="{}" sourcelanguage="en_US">
</TS>
"""


def rename(catalogue: Path, old: str, new: str) -> None:
    """Writes another target language into a catalogue."""
    text = catalogue.read_text(encoding="utf-8")
    catalogue.write_text(text.replace(f'language="{old}"', f'language="{new}"', 1), encoding="utf-8")


def catalogues() -> dict[Path, str]:
    """Every catalogue, with its target language as Qt Linguist writes it; those of the ten languages are made."""
    for tag, linguist in LINGUIST.items():
        path = CATALOGUES / f"kiosk_{tag}.ts"
        if not path.is_file():
            path.write_text(EMPTY.format(linguist), encoding="utf-8")
    return {path: LINGUIST.get(path.stem.removeprefix("kiosk_"), "") for path in sorted(CATALOGUES.glob("kiosk_*.ts"))}


def main() -> int:
    """Exit status of lupdate."""
    lines = [f"QT_TRANSLATE_NOOP({quoted(context)}, {quoted(text)})" for context, text in collected()]
    GENERATED.parent.mkdir(exist_ok=True)
    GENERATED.write_text("\n".join(["from PySide6.QtCore import QT_TRANSLATE_NOOP", *lines, ""]), encoding="utf-8")
    sources = [GENERATED, *sorted((ROOT / "kiosk" / "viewmodel").rglob("*.py")), *sorted((ROOT / "ui").rglob("*.qml"))]
    targets = catalogues()
    # without the heuristics: a text that changed a little may have come to mean the opposite
    options = ("-silent", "-locations", "none", "-no-obsolete", "-source-language", "en_US")
    no_guesses = ("-disable-heuristic", "sametext", "-disable-heuristic", "similartext")
    command = [Path(sys.executable).with_name("pyside6-lupdate"), *options, *no_guesses, *sources]
    for path, target in targets.items():
        rename(path, target, LUPDATE_KNOWS.get(target, target))
    try:
        done = subprocess.run([*command, "-ts", *targets], check=False, capture_output=True, text=True)
    finally:
        for path, target in targets.items():
            rename(path, LUPDATE_KNOWS.get(target, target), target)
    # it leaves a catalogue as it was and calls that a success
    print(done.stdout + done.stderr, end="")
    print(f"i18n: {len(lines)} sentences of content, {len(sources) - 1} source files, {len(targets)} catalogues")
    return done.returncode or int("won't be updated" in done.stderr)


if __name__ == "__main__":
    sys.exit(main())
