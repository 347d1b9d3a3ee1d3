"""For translators: what is missing in a catalogue, and translations into it.

python resources/i18n/fill.py --dump xx                      what is missing, as JSON: {"context": {"source": ""}}
python resources/i18n/fill.py xx translations.json           takes translations in, as text that nobody has reviewed
python resources/i18n/fill.py --sign "Name, title" xx        a person has reviewed all that is ticked off in Qt Linguist
python resources/i18n/fill.py --sign "Name, title" --all xx  a person has reviewed all that is translated

xx is a language of the kiosk (es, zh-Hans) or a file, such as a site's own (site/i18n/kiosk_es.ts).
"""

import argparse
import json
import re
import sys
from datetime import UTC, datetime
from pathlib import Path
from xml.etree import ElementTree as ET
from xml.sax.saxutils import escape

from kiosk.adapters.catalogue_ts import entry_of, fault, messages, read, review, whole
from kiosk.i18n import FOLDER

# XML has no way to write them
_CONTROL = re.compile(r"[\x00-\x08\x0b-\x1f]")
QUOTES = {'"': "&quot;", "'": "&apos;", "\u00a0": "&#xa0;"}
Translations = dict[str, dict[str, str]]


def dump(path: Path) -> Translations:
    """What has no translation yet, by context."""
    gaps: Translations = {}
    for entry in read(path):
        if not entry.text:
            gaps.setdefault(entry.context, {})[entry.source] = ""
    return gaps


def fill(path: Path, translations: Translations) -> tuple[int, list[str]]:
    """Takes translations in; how many, and what was refused and why. What is the same as before stays as it is."""
    tree = ET.parse(path)
    wanted = {(context, source): text for context, texts in translations.items() for source, text in texts.items()}
    taken, refused = 0, []
    for context, message in messages(tree.getroot()):
        source = whole(message.find("source"))
        text = wanted.pop((context, source), None)
        if text is None or text == whole(message.find("translation")):
            continue
        if why := fault(source, text):
            refused.append(f"{context}: {source!r}: {why}: {text!r}")
            continue
        _put(message, text, "")
        taken += 1
    refused += [f"{context}: {source!r}: there is no such entry" for context, source in wanted]
    write(path, tree.getroot())
    return taken, refused


def sign(path: Path, by: str, *, everything: bool) -> int:
    """Puts a reviewer's name and the day to what was ticked off, or to ``everything`` translated; to how many."""
    tree = ET.parse(path)
    today, signed = datetime.now(UTC).date().isoformat(), 0
    for context, message in messages(tree.getroot()):
        entry = entry_of(context, message)
        ticked = message.find("translation[@type]") is None
        if entry.text and not entry.by and (ticked or everything):
            _put(message, entry.text, review(by, today, context, entry.source, entry.text))
            signed += 1
    write(path, tree.getroot())
    return signed


def _put(message: ET.Element, text: str, comment: str) -> None:
    for name in ("translatorcomment", "translation"):
        for old in message.findall(name):
            message.remove(old)
    if comment:
        ET.SubElement(message, "translatorcomment").text = comment
    new = ET.SubElement(message, "translation", {} if comment else {"type": "unfinished"})
    new.text = text


def write(path: Path, root: ET.Element) -> None:
    """Writes the file as lupdate does, so that a merge shows what changed and no more."""
    lines = ['<?xml version="1.0" encoding="utf-8"?>', "<!DOCTYPE TS>", f"<TS{_attributes(root)}>"]
    for context in root.iter("context"):
        lines += ["<context>", f"    <name>{_escaped(context.findtext('name', ''))}</name>"]
        for message in context.iter("message"):
            lines.append(f"    <message{_attributes(message)}>")
            for part in message:
                lines.append(f"        <{part.tag}{_attributes(part)}>{_escaped(whole(part))}</{part.tag}>")
            lines.append("    </message>")
        lines.append("</context>")
    path.write_text("\n".join([*lines, "</TS>", ""]), encoding="utf-8")


def _attributes(element: ET.Element) -> str:
    return "".join(f' {name}="{_escaped(value)}"' for name, value in element.items())


def _escaped(text: str) -> str:
    return _CONTROL.sub(lambda found: f'<byte value="x{ord(found[0]):x}"/>', escape(text, QUOTES))


def _file(language: str) -> Path:
    path = Path(language) if language.endswith(".ts") else Path(f"kiosk_{language}.ts")
    return path if path.is_file() else FOLDER / path.name


def main() -> int:
    """Exit status: 1 = something was refused."""
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("language", type=_file)
    parser.add_argument("translations", type=Path, nargs="?")
    parser.add_argument("--dump", action="store_true")
    parser.add_argument("--sign", metavar="NAME")
    parser.add_argument("--all", action="store_true")
    options = parser.parse_args()
    if options.dump:
        print(json.dumps(dump(options.language), ensure_ascii=False, indent=1))
        return 0
    if options.sign:
        print(f"{sign(options.language, options.sign, everything=options.all)} entries signed")
        return 0
    if options.translations is None:
        parser.error("name a file with translations, --dump or --sign")
    taken, refused = fill(options.language, json.loads(options.translations.read_text(encoding="utf-8")))
    print(*refused, f"{taken} translations taken, {len(refused)} refused", sep="\n")
    return int(bool(refused))


if __name__ == "__main__":
    sys.exit(main())
