"""The shown language: nothing left in English, nothing left out, nothing on the wrong side."""

import re
import xml.etree.ElementTree as ET
from collections.abc import Iterable, Iterator
from functools import cache

from PySide6.QtCore import QLocale, QRectF

from kiosk.paths import RESOURCES
from kiosk.viewmodel.language import OWN_NAMES
from kiosk.viewmodel.props import Props
from tests.audit.fault import Fault, Rule, fault
from tests.audit.matrix import PSEUDO
from tests.audit.pixels import ink
from tests.audit.rules_tree import plain
from tests.audit.sight import Seen, Sight, Words

_LATIN = re.compile(r"[A-Za-z]{3,}")
_OTHER_SCRIPTS = frozenset({"ar", "ru", "ko", "zh-Hans"})
_SIDE_MM = 2.0
_HUGS_MM = 1.0


@cache
def catalogue(language: str) -> dict[str, str]:
    """Source -> translation, of what is translated."""
    path = RESOURCES / "i18n" / f"kiosk_{language}.ts"
    if not path.is_file():
        return {}
    found: dict[str, str] = {}
    for message in ET.parse(path).iter("message"):
        source, translation = message.findtext("source") or "", message.findtext("translation") or ""
        if source and translation:
            found[source] = translation
    return found


@cache
def sources() -> frozenset[str]:
    """Every English text of the kiosk that a patient can read."""
    tree = ET.parse(RESOURCES / "i18n" / "kiosk_en.ts")
    return frozenset(text for one in tree.iter("message") if (text := one.findtext("source")))


@cache
def _translated(language: str) -> frozenset[str]:
    return frozenset(word for text in catalogue(language).values() for word in _LATIN.findall(text))


def language_faults(sight: Sight, language: str, own: Iterable[str]) -> Iterator[Fault]:
    """English that is left. ``own`` are names and words that nobody translates."""
    if language == "en":
        return
    given = " ".join((*own, *OWN_NAMES.values()))
    for _, seen, words in sight.texts:
        text = " ".join(words.text.split())
        if seen.place.startswith("Key/"):
            continue  # it shows letters, not words
        known = catalogue(language)
        if text in sources() and known.get(text, "") != text and _LATIN.search(text) and text not in given:
            yield fault(Rule.UNTRANSLATED, f"“{text}” is in English", words.ink)
        elif language in _OTHER_SCRIPTS:
            left = [word for word in _LATIN.findall(text) if word not in _translated(language) and word not in given]
            if left:
                yield fault(Rule.UNTRANSLATED, f"“{', '.join(left)}” of “{text}” is in Latin letters", words.ink)


def mirrored(language: str) -> bool:
    return bool(QLocale(language).textDirection().name == "RightToLeft") if language != PSEUDO else False


def side_faults(sight: Sight, language: str) -> Iterator[Fault]:
    """What stands on the side where reading ends: words set to it, Back to the right of the way on (mirrored: left)."""
    right = mirrored(language)
    for _, seen, words in sight.texts:
        yield from _leaning(sight, seen, words, right)
    places = {seen.place: seen.rect.center().x() for _, seen in sight.targets if seen.place.startswith("FootBar/")}
    order = [places[place] for place in ("FootBar/back", "FootBar/settings", "FootBar/help") if place in places]
    if order != sorted(order, reverse=right):
        yield fault(Rule.MIRRORING, "the buttons of the foot bar are not in the order of reading")
    onward = places.get("FootBar/go")
    if onward is not None and (onward > sight.bounds.center().x()) is right:
        yield fault(Rule.MIRRORING, "the way on is on the side where reading begins")


def _leaning(sight: Sight, seen: Seen, words: Words, right: bool) -> Iterator[Fault]:
    control = sight.target_of(seen)
    if control is not None:
        left, end = seen.rect.left() - control.rect.left(), control.rect.right() - seen.rect.right()
        start, end = (end, left) if right else (left, end)
        if end < _HUGS_MM * sight.per_mm and start > (_HUGS_MM + _SIDE_MM) * sight.per_mm:
            yield fault(
                Rule.MIRRORING, f"“{words.text}” is on the side of its {control.kind} where reading ends", seen.rect
            )
    if words.slack < _SIDE_MM * sight.per_mm:
        return  # no room to lean to
    found = sight.tone_of(words)
    pixels = sight.pixels(words.ink)
    columns = ink(pixels, found.ground) if found and found.flat else None
    if columns is None:
        return
    before, after = columns[0], pixels.shape[1] - 1 - columns[1]
    if right:
        before, after = after, before
    if before > after + _SIDE_MM * sight.per_mm:
        yield fault(Rule.MIRRORING, f"“{words.text}” is set to the side where reading ends", QRectF(seen.rect))


def said(props: Props) -> Iterator[str]:
    """What this screen has to say, whatever room there is. The help gives way to what went wrong."""
    yield from (props.title, props.alone, props.problem, props.number, props.desk_center, props.desk_phone)
    if not (props.problem or props.alone):
        yield props.help
    for choice in props.choices:
        yield from (choice.text, choice.help)
    for row in props.rows:
        # a long answer goes on in another row
        yield from (row.label, *row.parts, *(() if row.parts else row.answer.split()))
    for step in props.steps:
        yield from (step.title, step.text)
    yield from props.hand_over
    yield from (box.label for box in props.birth)


def missing(props: Props, leaves: Iterable[Sight]) -> Iterator[Fault]:
    """What no leaf of the screen shows."""
    shown = plain(" \n ".join(words.text for sight in leaves for _, _, words in sight.texts))
    for text in said(props):
        for sentence in re.split(r"(?<=[.?!؟])\s+|(?<=。)\s*", text):
            if plain(sentence) not in shown:
                yield fault(Rule.UNREACHABLE, f"“{sentence}” is on no leaf")
