"""Brings every resources/i18n/kiosk_*.ts up to date with the wording of the screens and of the questions.

python resources/i18n/update.py              the kiosk's own catalogues
python resources/i18n/update.py site es vi   those of a content folder, site/i18n/kiosk_es.ts and so on, made where
                                             there are none: what of its wording the kiosk's own do not have; for a
                                             language that the kiosk does not come with, all that patients read

A source that changed is a new entry, empty and unfinished: what stood for the old one is not taken over.

lupdate reads literals in Python and QML only, so the wording in TOML is first written to a Python file; both go to one
call of lupdate, or it would take the entries of the other for vanished.
"""

import argparse
import subprocess
import sys
import tomllib
from collections.abc import Iterator, Mapping, Sequence
from pathlib import Path
from tempfile import TemporaryDirectory
from typing import Any

from kiosk.adapters.catalogue_ts import read
from kiosk.viewmodel.language import LINGUIST, catalogue_tag

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


def collected(content: Path = ROOT / "resources") -> list[tuple[str, str]]:
    """All of it, once each, in the order of the files."""
    files = [path for folder in CONTENT for path in sorted((content / folder).glob("*.toml"))]
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


def own() -> int:
    """The kiosk's own catalogues. Exit status of lupdate."""
    pairs = collected()
    sources = [*sorted((ROOT / "kiosk" / "viewmodel").rglob("*.py")), *sorted((ROOT / "ui").rglob("*.qml"))]
    targets = catalogues()
    GENERATED.parent.mkdir(exist_ok=True)
    status = lupdate(pairs, GENERATED, sources, targets)
    print(f"i18n: {len(pairs)} sentences of content, {len(sources)} source files, {len(targets)} catalogues")
    return status


def of_site(content: Path, tags: Sequence[str]) -> int:
    """The catalogues of a site's content folder. Exit status of lupdate."""
    shipped = [(entry.context, entry.source) for entry in read(CATALOGUES / "kiosk_en.ts")]
    whole = [*collected(content), *(pair for pair in shipped if pair[0][:1].isupper())]
    folder = content / "i18n"
    folder.mkdir(exist_ok=True)
    there = (path.stem.removeprefix("kiosk_") for path in folder.glob("kiosk_*.ts"))
    status = 0
    for tag in sorted({*there, *tags}):
        path, target = folder / f"kiosk_{tag}.ts", LINGUIST.get(tag, tag.replace("-", "_"))
        if not path.is_file():
            path.write_text(EMPTY.format(target), encoding="utf-8")
        known = set(shipped) if catalogue_tag(tag) in LINGUIST else set()
        pairs = [pair for pair in whole if pair not in known]
        with TemporaryDirectory() as scratch:
            status |= lupdate(pairs, Path(scratch) / GENERATED.name, (), {path: target})
        print(f"i18n: {path}: {len(pairs)} sentences")
    return status


def lupdate(
    pairs: Sequence[tuple[str, str]], generated: Path, sources: Sequence[Path], targets: Mapping[Path, str]
) -> int:
    """Its exit status; ``pairs`` go by way of ``generated``, ``targets`` have the language as Qt Linguist names it."""
    lines = [f"QT_TRANSLATE_NOOP({quoted(context)}, {quoted(text)})" for context, text in pairs]
    generated.write_text("\n".join(["from PySide6.QtCore import QT_TRANSLATE_NOOP", *lines, ""]), encoding="utf-8")
    # without the heuristics: a text that changed a little may have come to mean the opposite
    options = ("-silent", "-locations", "none", "-no-obsolete", "-source-language", "en_US")
    no_guesses = ("-disable-heuristic", "sametext", "-disable-heuristic", "similartext")
    tool = Path(sys.executable).with_name("pyside6-lupdate")
    command: list[str | Path] = [tool, *options, *no_guesses, generated, *sources]
    for path, target in targets.items():
        rename(path, target, LUPDATE_KNOWS.get(target, target))
    try:
        done = subprocess.run([*command, "-ts", *targets], check=False, capture_output=True, text=True)
    finally:
        for path, target in targets.items():
            rename(path, LUPDATE_KNOWS.get(target, target), target)
    # it leaves a catalogue as it was and calls that a success
    print(done.stdout + done.stderr, end="")
    return done.returncode or int("won't be updated" in done.stderr)


def main(arguments: Sequence[str] = ()) -> int:
    """Exit status of lupdate."""
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("content", type=Path, nargs="?", metavar="site")
    parser.add_argument("languages", nargs="*")
    options = parser.parse_args(arguments)
    if options.content and not (options.content / "questions").is_dir():
        parser.error(f"{options.content} has no folder questions")
    return of_site(options.content, options.languages) if options.content else own()


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
