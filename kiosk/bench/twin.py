"""A bare page that shows what the kiosk shows: the same texts, rectangles and images, and nothing behind them.

Two screens of the kiosk become one QML file that goes from the first to the second when it is tapped: the least that
Qt can do for the same picture. Each item is written out with its place, so that nothing is laid out or looked up.
"""

import json
from collections.abc import Callable, Iterator
from dataclasses import dataclass
from itertools import zip_longest

from PySide6.QtCore import QObject, QPointF
from PySide6.QtGui import QColor, QFont
from PySide6.QtQml import QQmlProperty
from PySide6.QtQuick import QQuickItem, QQuickWindow

_BLACK = '"#ff000000"'

Values = dict[str, str]
"""QML property -> expression."""


@dataclass(frozen=True, slots=True)
class Piece:
    """One item as it stands on the screen; ``kind`` is the QML type."""

    kind: str
    values: Values


def pieces(window: QQuickWindow) -> list[Piece]:
    """Everything that is drawn, from back to front."""
    return list(_walk(window.contentItem()))


def items(root: QQuickItem) -> Iterator[QQuickItem]:
    """What is visible, from back to front."""
    for child in root.childItems():
        if child.isVisible():
            yield child
            yield from items(child)


def qml(before: list[Piece], after: list[Piece], width: int, height: int) -> bytes:
    """The page with both screens; its property ``after`` says which is shown."""
    body = "\n".join(
        _written(kind, one, other) for kind in _READ for one, other in zip_longest(_of(before, kind), _of(after, kind))
    )
    return (
        "import QtQuick\nWindow {\n"
        f"    id: root\n    property bool after: false\n    width: {width}\n    height: {height}\n    visible: true\n"
        f'    color: "#F6F4EF"\n    Item {{\n        anchors.fill: parent\n'
        f"        TapHandler {{ onTapped: root.after = !root.after }}\n{body}\n    }}\n}}\n"
    ).encode()


def _walk(root: QQuickItem) -> Iterator[Piece]:
    for item in items(root):
        kind = _kind(item)
        if kind is not None and item.width() > 0 and item.height() > 0:
            yield Piece(kind, _place(item) | _READ[kind](item))


def _kind(item: QQuickItem) -> str | None:
    return next((kind for kind in _READ if item.inherits(f"QQuick{kind}")), None)


def _place(item: QQuickItem) -> Values:
    corner = item.mapToScene(QPointF(0, 0))
    return {
        "x": _number(corner.x()),
        "y": _number(corner.y()),
        "width": _number(item.width()),
        "height": _number(item.height()),
    }


def _rectangle(item: QQuickItem) -> Values:
    border = _number(_read(item, "border.width")), _colour(item, "border.color")
    return {
        "color": _colour(item, "color"),
        "radius": _number(item.property("radius")),
        # what a rectangle without a border says of it
        "border.width": "0" if border == ("1", _BLACK) else border[0],
        "border.color": border[1],
    }


def _text(item: QQuickItem) -> Values:
    font = item.property("font")
    if not isinstance(font, QFont):
        raise TypeError("a text without a font")
    lines = item.property("lineCount")
    return {
        # a balanced text breaks earlier than its width asks for
        "width": _number(item.property("contentWidth") + 1 if lines != 1 else item.width()),
        "text": json.dumps(item.property("text")),
        "color": _colour(item, "color"),
        "font.family": json.dumps(font.family()),
        "font.pixelSize": str(font.pixelSize()),
        "font.weight": str(int(font.weight())),
        "lineHeight": _number(item.property("lineHeight")),
        "wrapMode": "Text.Wrap" if lines != 1 else "Text.NoWrap",
        "textFormat": "Text.PlainText",
    }


def _image(item: QQuickItem) -> Values:
    return {
        "source": json.dumps(item.property("source").toString()),
        "sourceSize.width": _number(_read(item, "sourceSize.width")),
        "sourceSize.height": _number(_read(item, "sourceSize.height")),
    }


_READ: dict[str, Callable[[QQuickItem], Values]] = {"Rectangle": _rectangle, "Image": _image, "Text": _text}


def _read(item: QObject, name: str) -> object:
    return QQmlProperty(item, name).read()


def _number(value: object) -> str:
    if not isinstance(value, int | float):
        raise TypeError(f"no number: {value!r}")
    return f"{value:.2f}".rstrip("0").rstrip(".")


def _colour(item: QObject, name: str) -> str:
    colour = _read(item, name)
    if not isinstance(colour, QColor):
        raise TypeError("no colour")
    return json.dumps(colour.name(QColor.NameFormat.HexArgb))


def _of(all_pieces: list[Piece], kind: str) -> list[Values]:
    return [piece.values for piece in all_pieces if piece.kind == kind]


def _written(kind: str, one: Values | None, other: Values | None) -> str:
    values = one or other or {}
    lines = [f"{name}: {_either(value, (other or values)[name])}" for name, value in values.items()]
    if one is None or other is None:
        lines.append(f"visible: {'root.after' if one is None else '!root.after'}")
    return f"        {kind} {{ " + "; ".join(lines) + " }"


def _either(one: str, other: str) -> str:
    return one if one == other else f"root.after ? {other} : {one}"
