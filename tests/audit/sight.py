"""What is on a window now: items, accessible nodes and pixels, as plain data that rules are held against."""

import unicodedata
from collections.abc import Iterator
from dataclasses import dataclass, field

import shiboken6
from PySide6.QtCore import QObject, QRectF
from PySide6.QtGui import QAccessible, QAccessibleInterface, QColor, QFont
from PySide6.QtQml import QJSValue, QQmlContext, QQmlEngine
from PySide6.QtQuick import QQuickItem, QQuickWindow

from tests.audit.glyphs import capital_height, ink_range
from tests.audit.pixels import Picture, Tone, crop, picture_of, tone
from tests.kinds import class_name, class_names

Address = int
"""Of the C++ object: a QObject may have several faces in Python."""


@dataclass(frozen=True, slots=True)
class Words:
    """What a text item says, and how."""

    text: str
    font: QFont
    pixel_size: float
    """As drawn, which is less than the font's where the item fits its text in."""
    colour: QColor
    cut: bool
    ink: QRectF
    """From the top of the highest sign to the bottom of the lowest, as wide as the item."""
    slack: float
    """How much of its item's width the widest line leaves empty."""
    right_to_left: bool
    capital: float
    """Height of a capital I, in pixels."""


@dataclass(frozen=True, slots=True)
class Seen:
    """One visible item. Rectangles are in pixels of the window."""

    item: QQuickItem = field(repr=False)
    kind: str
    """Its QML type."""
    bases: frozenset[str]
    place: str
    """``File/id`` of where it is written, such as ``ChoiceCard/label``."""
    rect: QRectF
    window: QRectF
    """What its clipping ancestors leave to be seen of anything in it."""
    above: tuple[int, ...]
    """Indices of its ancestors, the nearest first."""
    opacity: float
    target: bool
    """A finger can press it."""
    stop: bool
    """Tab can reach it."""
    words: Words | None = None

    @property
    def label(self) -> str:
        return str(self.item.property("label") or "") or self.place


@dataclass(frozen=True, slots=True)
class Node:
    """One node of the accessible tree."""

    address: Address
    role: QAccessible.Role
    name: str
    above: int | None
    item: QQuickItem | None = field(repr=False)


@dataclass(frozen=True, slots=True)
class Sight:
    """One leaf of one screen."""

    seen: list[Seen]
    nodes: list[Node]
    picture: Picture = field(repr=False)
    bounds: QRectF
    per_mm: float
    """Pixels."""
    tones: dict[int, Tone | None] = field(default_factory=dict, repr=False)

    def tone_of(self, words: Words) -> Tone | None:
        """What a text is painted in, and on."""
        if id(words) not in self.tones:
            air = words.capital * 0.45
            around = self.pixels(words.ink.adjusted(-air, -air, air, air))[::2, ::2]
            self.tones[id(words)] = tone(self.pixels(words.ink), around)
        return self.tones[id(words)]

    def pixels(self, rect: QRectF) -> Picture:
        """What is painted there, as far as it is on the window."""
        return crop(self.picture, rect.intersected(self.bounds))

    @property
    def texts(self) -> Iterator[tuple[int, Seen, Words]]:
        for index, one in enumerate(self.seen):
            if one.words is not None:
                yield index, one, one.words

    @property
    def targets(self) -> Iterator[tuple[int, Seen]]:
        for index, one in enumerate(self.seen):
            if one.target:
                yield index, one

    def target_of(self, seen: Seen) -> Seen | None:
        """The control that an item is a part of."""
        return next(
            (self.seen[i] for i in seen.above if self.seen[i].target and not self.is_surface(self.seen[i])), None
        )

    def is_surface(self, target: Seen) -> bool:
        """A touch anywhere on most of the window: no control that one aims at."""
        area = target.rect.width() * target.rect.height()
        return not target.stop and area > 0.4 * self.bounds.width() * self.bounds.height()


def address(thing: QObject) -> Address:
    return int(shiboken6.getCppPointer(thing)[0])


def look(window: QQuickWindow, per_mm: float) -> Sight:
    """Everything visible in ``window`` now, in the order in which it is painted."""
    bounds = QRectF(0, 0, window.width(), window.height())
    picture = picture_of(window.grabWindow())
    seen: list[Seen] = []
    for child in _painted(window.contentItem()):
        _walk(child, (), bounds, 1.0, seen)
    return Sight(seen, list(_nodes(window)), picture, bounds, per_mm)


def is_shown(item: QQuickItem) -> bool:
    return bool(item.isVisible()) and item.opacity() > 0


def _painted(item: QQuickItem) -> list[QQuickItem]:
    children = [child for child in item.childItems() if is_shown(child)]
    return sorted(children, key=lambda child: child.z())


def _walk(item: QQuickItem, above: tuple[int, ...], clip: QRectF, opacity: float, seen: list[Seen]) -> None:
    rect = item.mapRectToScene(QRectF(0, 0, item.width(), item.height()))
    opacity *= item.opacity()
    kind, bases = _kind(item)
    stop = bool(item.activeFocusOnTab())
    seen.append(
        Seen(
            item, kind, bases, _place(item), rect, clip, above, opacity, stop or _pressable(item, bases), stop,
            _words(item) if "QQuickText" in bases else None,
        )
    )  # fmt: skip
    within = clip.intersected(rect) if item.clip() else clip
    here = (len(seen) - 1, *above)
    for child in _painted(item):
        _walk(child, here, within, opacity, seen)


_KINDS: dict[str, tuple[str, frozenset[str]]] = {}
_NEVER = {"QQuickText", "QQuickImage", "QQuickRepeater", "QQuickBasePositioner"}
"""Nobody hangs a handler on these; asking each is slow."""
_HANDLERS = ("QQuickTapHandler", "QQuickPointHandler", "QQuickDragHandler")


def _kind(thing: QObject) -> tuple[str, frozenset[str]]:
    name = class_name(thing)
    if name not in _KINDS:
        names = [one.split("_QML")[0] for one in class_names(thing)]
        _KINDS[name] = (names[0], frozenset(names))
    return _KINDS[name]


def _pressable(item: QQuickItem, bases: frozenset[str]) -> bool:
    if bases & _NEVER:
        return False
    if bases & {"QQuickMouseArea", "QQuickAbstractButton", "QQuickTextInput", "QQuickTextEdit"}:
        return bool(item.isEnabled())
    return any(class_name(child) in _HANDLERS and child.property("enabled") for child in item.children())


def _place(item: QQuickItem) -> str:
    context: QQmlContext | None = QQmlEngine.contextForObject(item)
    if context is None:
        return ""
    return f"{context.baseUrl().fileName().removesuffix('.qml')}/{context.nameForObject(item)}"


def _words(item: QQuickItem) -> Words | None:
    text = str(item.property("text"))
    if not text.strip() or (item.width() <= 0 and item.property("contentWidth") <= 0):
        return None
    font: QFont = item.property("font")
    size = _pixel_size(item, font)
    lines = max(1, int(item.property("lineCount")))
    top, bottom = ink_range(text, font, size)
    baseline = item.baselineOffset()
    last = baseline + (lines - 1) * item.property("contentHeight") / lines
    ink = item.mapRectToScene(QRectF(0, baseline + top, item.width(), last + bottom - baseline - top))
    # Arabic letters have bearings that reach a little beyond where the pen stops
    wide = item.property("contentWidth") > item.width() + (0.12 * size if right_to_left(text) else 1)
    return Words(
        text, font, size, item.property("color"), bool(item.property("truncated")) or wide, ink,
        item.width() - item.property("contentWidth"), right_to_left(text),
        capital_height(font, size),
    )  # fmt: skip


def right_to_left(text: str) -> bool:
    """By the first sign that has a direction."""
    ways = (unicodedata.bidirectional(sign) for sign in text)
    return next((way for way in ways if way in ("L", "R", "AL")), "L") != "L"


def _pixel_size(item: QQuickItem, font: QFont) -> float:
    info = item.property("fontInfo")
    fitted = info.property("pixelSize").toNumber() if isinstance(info, QJSValue) else 0
    return float(fitted) if fitted > 0 else float(font.pixelSize())


def _nodes(window: QQuickWindow) -> Iterator[Node]:
    count = 0

    def walk(face: QAccessibleInterface, above: int | None) -> Iterator[Node]:
        nonlocal count
        thing: QObject | None = face.object()
        item = thing if isinstance(thing, QQuickItem) else None
        yield Node(0 if thing is None else address(thing), face.role(), face.text(QAccessible.Text.Name), above, item)
        here = count
        count += 1
        for i in range(face.childCount()):
            child = face.child(i)
            if child is not None:
                yield from walk(child, here)

    root = QAccessible.queryAccessibleInterface(window)
    if root is not None:
        yield from walk(root, None)
