"""A person's name as exports write it, taken apart into the groups and parts of ``PersonName``."""

import re
import unicodedata

from kiosk.core.appointment import NameGroup, PersonName
from kiosk.core.names import is_suffix

# Scripts whose names are written family first, with or without a space.
_FAMILY_FIRST = ("CJK", "HIRAGANA", "KATAKANA", "HANGUL")


def read_name(text: str) -> PersonName | None:
    """The name in one column; ``None`` where no letter is in it.

    DICOM person names (PS3.5 6.2.1: ``^`` between parts, ``=`` between groups), ``LAST, FIRST MIDDLE``, and runs of
    another script inside (``WANG, XIAOMING 王小明``), which become groups of their own behind the Latin one. What has
    no comma and no ``^`` is a last name as a whole.
    """
    groups: list[NameGroup] = []
    for part in text.split("="):
        groups += [_dicom(part)] if "^" in part else [_plain(run) for run in _runs(part)]
    return _named(groups)


def join_name(last: str, first: str, middle: str = "", suffix: str = "") -> PersonName | None:
    """The name in columns of its own; ``None`` where the last name has no letter.

    A further script in both the last and the first column makes a further group.
    """
    lasts, firsts = _runs(last), _runs(first)
    groups = []
    for index, run in enumerate(lasts):
        given = firsts[index] if index < len(firsts) else ""
        family, found = _cut_suffix(run)
        groups.append(
            NameGroup(
                family, given, middle.strip() if not index else "", (suffix.strip() or found) if not index else ""
            )
        )
    return _named(groups)


def _named(groups: list[NameGroup]) -> PersonName | None:
    """A group without a family name stands for itself: a single name counts as last name (brief section 2)."""
    kept = []
    for group in groups:
        if not _letters(group.family):
            group = NameGroup(family=group.given or group.middle, middle=group.middle if group.given else "")
        if _letters(group.family) and group not in kept:
            kept.append(group)
    return PersonName(tuple(kept)) if kept else None


def _dicom(text: str) -> NameGroup:
    """Order of the parts: family, given, middle, prefix, suffix; a prefix is not part of a name here."""
    family, given, middle, _, suffix = ([" ".join(part.split()) for part in text.split("^")] + [""] * 5)[:5]
    return NameGroup(family, given, middle, suffix)


def _plain(text: str) -> NameGroup:
    family, comma, rest = text.partition(",")
    if not comma:
        words = text.split()
        if len(words) > 1 and _family_first(text):
            return NameGroup(words[0], " ".join(words[1:]))
        family, suffix = _cut_suffix(text)
        return NameGroup(family, suffix=suffix)
    family, suffix = _cut_suffix(family)
    given, last_comma, tail = rest.rpartition(",")
    if last_comma and is_suffix(tail):
        rest, suffix = given, tail.strip()
    rest, found = _cut_suffix(" ".join(rest.replace(",", " ").split()))
    words = rest.split()
    return NameGroup(family, words[0] if words else "", " ".join(words[1:]), suffix or found)


def _runs(text: str) -> list[str]:
    """The words of one script after another, Latin first: they are two writings of one name."""
    last, comma, rest = text.partition(",")
    if comma and _letters(last) and _letters(rest) and _scripts(last).isdisjoint(_scripts(rest)):
        return [text]
    latin: list[str] = []
    others: list[str] = []
    for word in re.sub(r"[()\[\]]", " ", text).split():
        (latin if _is_latin(word) or not _letters(word) else others).append(word)
    return [run for run in (" ".join(latin), " ".join(others)) if _letters(run)]


def _cut_suffix(text: str) -> tuple[str, str]:
    words = text.split()
    if len(words) > 1 and is_suffix(words[-1]):
        return " ".join(words[:-1]), words[-1]
    return " ".join(words), ""


def _letters(text: str) -> bool:
    return any(map(str.isalpha, text))


def _is_latin(text: str) -> bool:
    return text.isascii() or all("LATIN" in unicodedata.name(sign, "") for sign in text if sign.isalpha())


def _scripts(text: str) -> set[bool]:
    return {_is_latin(word) for word in text.split() if _letters(word)}


def _family_first(text: str) -> bool:
    return all(unicodedata.name(sign, "").startswith(_FAMILY_FIRST) for sign in text if sign.isalpha())
