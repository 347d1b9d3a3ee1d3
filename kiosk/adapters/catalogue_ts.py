"""A catalogue as translators keep it (``.ts``): what is translated, and what a person has reviewed.

A review is a comment beside the translation with a seal over who, when, source and translation: whoever changes any of
them, by hand or by a new English wording, has an entry again that nobody reviewed.
"""

import hashlib
import json
import re
from collections import Counter
from collections.abc import Iterable
from dataclasses import dataclass
from pathlib import Path
from xml.etree import ElementTree as ET

from kiosk.errors import ContentError

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


def review(by: str, on: str, context: str, source: str, text: str) -> str:
    """The comment that says who reviewed this translation; ``on`` is a day such as 2026-03-01."""
    return f"reviewed by {by} on {on}, {_seal(by, on, context, source, text)}"


def _seal(*parts: str) -> str:
    return hashlib.sha256(json.dumps(parts).encode()).hexdigest()[:12]


def read(path: Path) -> list[Entry]:
    """Every entry of a ``.ts`` file, in its order. Raises ``ContentError``."""
    try:
        return [entry_of(context, message) for context, message in messages(ET.parse(path).getroot())]
    except (OSError, ValueError, LookupError, OverflowError, ET.ParseError) as error:
        raise ContentError(f"{path}: is not a catalogue that can be read: {error}") from error


def messages(root: ET.Element) -> Iterable[tuple[str, ET.Element]]:
    """Every message of the file with its context."""
    for context in root.iter("context"):
        for message in context.iter("message"):
            yield context.findtext("name", ""), message


def entry_of(context: str, message: ET.Element) -> Entry:
    """What a message says; its review holds only where it is finished and the seal is that of these words."""
    source, text = whole(message.find("source")), whole(message.find("translation"))
    said = _REVIEWED.fullmatch(message.findtext("translatorcomment", ""))
    translation = message.find("translation")
    finished = translation is not None and translation.get("type") is None
    if said and finished and text and said["seal"] == _seal(said["by"], said["on"], context, source, text):
        return Entry(context, source, text, said["by"], said["on"])
    return Entry(context, source, text)


def whole(element: ET.Element | None) -> str:
    """All of an element's text as lrelease reads it: with ``<byte value="x1b"/>`` for its sign, forms one by one."""
    if element is None:
        return ""
    value = element.get("value", "") if element.tag == "byte" else ""
    own = chr(int(value[1:], 16) if value.startswith("x") else int(value)) if value else element.text or ""
    return own + "".join(whole(part) + (part.tail or "") for part in element)


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
    if re.search(r"[\x00-\x09\x0b-\x1f]", text):
        return "has a control character"
    if "\u202f" in text:
        return "has a narrow space (U+202F), which most fonts lack: use U+00A0"
    if re.search("[!！¡]", text):
        return "has an exclamation mark"
    return ""
