"""The catalogues as translators keep them (``.ts``): what is translated, what is missing, what a person has reviewed.

A review is a comment beside the translation with a seal over source and translation: whoever changes either of them, by
hand or by a new English wording, has an entry again that nobody reviewed.
"""

import hashlib
import json
import os
import re
from collections import Counter
from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from pathlib import Path
from xml.etree import ElementTree as ET

from kiosk.config import VARIABLE, Config, find_config, load_config
from kiosk.errors import ConfigError
from kiosk.paths import RESOURCES

FOLDER = RESOURCES / "i18n"
SOURCE = "en"
"""The language of the sources: complete by nature."""
_PLACES = re.compile(r"\{\w*\}|%L?\d+|%n")
_REVIEWED = re.compile(r"reviewed by (?P<by>.+) on (?P<on>\d{4}-\d\d-\d\d), (?P<seal>[0-9a-f]{12})")


@dataclass(frozen=True, slots=True)
class Entry:
    """One wording. ``text`` is empty where nobody translated it; ``by`` and ``on`` until a person reviewed it."""

    context: str
    source: str
    text: str
    by: str = ""
    on: str = ""


@dataclass(frozen=True, slots=True)
class Standing:
    """One language's catalogue; ``on`` = the site offers it."""

    tag: str
    on: bool
    entries: tuple[Entry, ...]

    @property
    def missing(self) -> tuple[Entry, ...]:
        return tuple(entry for entry in self.entries if not entry.text)

    @property
    def reviewed(self) -> tuple[Entry, ...]:
        return tuple(entry for entry in self.entries if entry.by)

    @property
    def reviewers(self) -> tuple[tuple[str, str], ...]:
        """Who reviewed, and when last; in order of their names."""
        last: dict[str, str] = {}
        for entry in self.reviewed:
            last[entry.by] = max(entry.on, last.get(entry.by, ""))
        return tuple(sorted(last.items()))

    @property
    def unreviewed(self) -> bool:
        return self.tag != SOURCE and len(self.reviewed) < len(self.entries)


def seal(context: str, source: str, text: str) -> str:
    """Twelve hexadecimal signs that stand for exactly this wording and its translation."""
    return hashlib.sha256(f"{context}\0{source}\0{text}".encode()).hexdigest()[:12]


def review(by: str, on: str, context: str, source: str, text: str) -> str:
    """The comment that says who reviewed this translation; ``on`` is a day such as 2026-03-01."""
    return f"reviewed by {by} on {on}, {seal(context, source, text)}"


def read(path: Path) -> list[Entry]:
    """Every entry of a ``.ts`` file, in its order."""
    return [entry_of(context, message) for context, message in messages(ET.parse(path).getroot())]


def messages(root: ET.Element) -> Iterable[tuple[str, ET.Element]]:
    """Every message of the file with its context."""
    for context in root.iter("context"):
        for message in context.iter("message"):
            yield context.findtext("name", ""), message


def entry_of(context: str, message: ET.Element) -> Entry:
    """What a message says; its review holds only where it is finished and the seal is that of these words."""
    source, text = message.findtext("source", ""), message.findtext("translation", "")
    said = _REVIEWED.fullmatch(message.findtext("translatorcomment", ""))
    translation = message.find("translation")
    finished = translation is not None and translation.get("type") is None
    if said and finished and text and said["seal"] == seal(context, source, text):
        return Entry(context, source, text, said["by"], said["on"])
    return Entry(context, source, text)


def fault(source: str, text: str) -> str:
    """Why ``text`` cannot stand for ``source``; empty = it can."""
    if not text.strip():
        return "is empty"
    if text != text.strip():
        return "begins or ends with a space"
    if Counter(_PLACES.findall(source)) != Counter(_PLACES.findall(text)):
        return f"has to hold the same placeholders: {', '.join(_PLACES.findall(source)) or 'none'}"
    if source.count("\n") != text.count("\n"):
        return "has other line breaks"
    if "\u202f" in text:
        return "has a narrow space (U+202F), which most fonts lack: use U+00A0"
    if re.search("[!！¡]", text):
        return "has an exclamation mark"
    return ""


def standings(languages: Sequence[str]) -> list[Standing]:
    """Every catalogue there is; ``languages`` are the catalogues that the site offers."""
    found = {path.stem.removeprefix("kiosk_"): path for path in sorted(FOLDER.glob("kiosk_*.ts"))}
    return [Standing(tag, tag in languages, _complete(tag, read(path))) for tag, path in found.items()]


def _complete(tag: str, entries: list[Entry]) -> tuple[Entry, ...]:
    if tag != SOURCE:
        return tuple(entries)
    return tuple(Entry(entry.context, entry.source, entry.text or entry.source) for entry in entries)


def main(config_file: Path | None, *, missing: bool, as_json: bool) -> int:
    """``status`` of the site, or of no site where no configuration is named or found."""
    try:
        found = find_config(config_file)
    except ConfigError:
        if config_file is not None or VARIABLE in os.environ:
            raise
        return status(None, missing=missing, as_json=as_json)
    return status(load_config(found), missing=missing, as_json=as_json)


def status(config: Config | None, *, missing: bool, as_json: bool) -> int:
    """Prints how each catalogue stands. Exit status: 1 = a language that the site offers has gaps.

    ``missing`` lists the gaps. Without a configuration no language counts as offered.
    """
    found = standings(offered(config) if config else ())
    if as_json:
        print(json.dumps([_plain(standing) for standing in found], ensure_ascii=False, indent=1))
    else:
        print(f"{'language':<9} {'site':<4} {'entries':>7} {'translated':>10} {'missing':>7} {'reviewed':>8}  by")
        for one in found:
            who = "; ".join(f"{by} ({on})" for by, on in one.reviewers)
            who = who or ("the language of the sources" if one.tag == SOURCE else "nobody")
            done = len(one.entries) - len(one.missing)
            numbers = f"{len(one.entries):>7} {done:>10} {len(one.missing):>7} {len(one.reviewed):>8}"
            print(f"{one.tag:<9} {'on' if one.on else '-':<4} {numbers}  {who}")
            for gap in one.missing if missing else ():
                print(f"    {gap.context}: {gap.source}")
    return int(any(one.on and one.missing for one in found))


def told(languages: Sequence[str]) -> str:
    """How the languages that a site offers stand, for ``kiosk doctor``.

    Raises ``RuntimeError`` where one of them would show English instead of its own words.
    """
    from kiosk.viewmodel.language import catalogue_tag
    from kiosk.viewmodel.pseudo import TAG

    found = {one.tag: one for one in standings(())}
    said = []
    for language in languages:
        one = found.get(catalogue_tag(language))
        if language == TAG:
            said.append(f"{language} is made up, for tests")
        elif one is None or not (one.tag == SOURCE or (FOLDER / f"kiosk_{one.tag}.qm").is_file()):
            raise RuntimeError(f"{language} is offered, but has no words: take it out of language.patient")
        elif one.missing:
            raise RuntimeError(
                f"{language} lacks {len(one.missing)} of {len(one.entries)} texts: kiosk i18n status --missing"
            )
        elif one.unreviewed:
            said.append(f"{language} NOT reviewed by a person ({len(one.entries) - len(one.reviewed)} texts)")
        else:
            said.append(language)
    return ", ".join(said)


def offered(config: Config) -> tuple[str, ...]:
    """The catalogues that the site's languages take their words from; a language without one has a tag of its own."""
    from kiosk.viewmodel.language import catalogue_tag

    return tuple(dict.fromkeys(catalogue_tag(tag) for tag in config.language.patient))


def _plain(one: Standing) -> dict[str, object]:
    return {
        "language": one.tag,
        "on": one.on,
        "entries": len(one.entries),
        "missing": [{"context": gap.context, "source": gap.source} for gap in one.missing],
        "reviewed": len(one.reviewed),
        "reviewers": [{"by": by, "on": on} for by, on in one.reviewers],
    }
