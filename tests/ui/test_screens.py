"""The theme's colours, and what a test of one page looks at; tests/audit goes through every page in every language."""

from collections.abc import Iterator

import pytest
from PySide6.QtCore import QMetaObject, QRectF, QUrl
from PySide6.QtGui import QAccessible, QAccessibleInterface, QColor, QFontMetricsF
from PySide6.QtQml import QQmlComponent, QQmlEngine
from PySide6.QtQuick import QQuickItem

from tests.kinds import kind_of
from tests.ui.stage import ROOT, Stage

LARGE = ("ChoiceCard", "BigButton", "PrimaryButton")
FRAMES = (*LARGE, "QuietButton", "CheckRow")
TOUCH, ANSWER, GAP, BODY, CAPTION = 16, 20, 3, 4.8, 3.2


def leaves(stage: Stage) -> Iterator[int]:
    """Turns every leaf of the screen."""
    leaf = 0
    while True:
        stage.settle()
        yield leaf
        more = [item for item in targets(stage) if item.property("label") == "More"]
        if not more:
            return
        QMetaObject.invokeMethod(more[0], "press")
        leaf += 1
        assert leaf < 30


def targets(stage: Stage) -> list[QQuickItem]:
    return [item for item in stage.items() if item.activeFocusOnTab()]


def scene(item: QQuickItem) -> QRectF:
    return item.mapRectToScene(item.boundingRect())


def kind(item: QQuickItem) -> str:
    return kind_of(item)


def ancestors(item: QQuickItem) -> Iterator[QQuickItem]:
    parent: QQuickItem | None = item.parentItem()
    while parent is not None:
        yield parent
        parent = parent.parentItem()


def names(root: QAccessibleInterface) -> Iterator[str]:
    yield root.text(QAccessible.Text.Name)
    for i in range(root.childCount()):
        child = root.child(i)
        if child is not None:
            yield from names(child)


def faults(stage: Stage, scale: float) -> Iterator[str]:
    """What is wrong with the leaf in front."""
    mm = stage.pixels_per_mm
    window = QRectF(0, 0, stage.window.width(), stage.window.height())
    bar = next((scene(item) for item in stage.items() if kind(item) == "FootBar"), window)
    spoken = " | ".join(names(QAccessible.queryAccessibleInterface(stage.window)))
    for text in stage.items("QQuickText") + stage.items("AText") + stage.items("Even") + stage.items("Title"):
        words = str(text.property("text"))
        if not words:
            continue
        # a numeral is as high as its figures, and the air of the line around them is not there
        rect = scene(text.parentItem() if kind(text.parentItem()) == "Numeral" else text)
        frame = next((item for item in ancestors(text) if kind(item) in FRAMES), None)
        if text.property("truncated") or text.property("contentWidth") > text.width() + 1:
            yield f"cut off: {words}"
        if not window.adjusted(-1, -1, 1, 1).contains(rect):
            yield f"outside the window: {words}"
        if frame is not None and not scene(frame).adjusted(-1, -1, 1, 1).contains(rect):
            yield f"outside its {kind(frame)}: {words}"
        if rect.top() < bar.top() < rect.bottom() - 1:
            yield f"behind the foot bar: {words}"
        if words not in spoken:
            yield f"not in the accessible tree: {words}"
        height = QFontMetricsF(text.property("font")).tightBoundingRect("I").height() / mm
        if height < (BODY if scale >= 1.5 else CAPTION):
            yield f"{height:.2f} mm is too small: {words}"
    found = targets(stage)
    for item in found:
        rect = scene(item)
        least = ANSWER if kind(item) in LARGE else TOUCH
        if rect.height() / mm < least - 0.1 or rect.width() / mm < TOUCH - 0.1:
            size = f"{rect.width() / mm:.1f} x {rect.height() / mm:.1f} mm"
            yield f"{size} is too small to touch: {item.property('label')}"
        if not window.adjusted(-1, -1, 1, 1).contains(rect):
            yield f"target outside the window: {item.property('label')}"
        if rect.top() < bar.top() < rect.bottom() - 1:
            yield f"target behind the foot bar: {item.property('label')}"
        if not item.property("label"):
            yield f"{kind(item)} without a name"
    for i, one in enumerate(found):
        for other in found[i + 1 :]:
            grown = scene(one).adjusted(*(sign * (GAP - 0.2) * mm for sign in (-1, -1, 1, 1)))
            if grown.intersects(scene(other)):
                yield f"too close: {one.property('label')} and {other.property('label')}"


def luminance(colour: QColor) -> float:
    light = (colour.redF(), colour.greenF(), colour.blueF())
    parts: list[float] = [c / 12.92 if c <= 0.04045 else float(((c + 0.055) / 1.055) ** 2.4) for c in light]
    return 0.2126 * parts[0] + 0.7152 * parts[1] + 0.0722 * parts[2]


def contrast(one: QColor, other: QColor) -> float:
    low, high = sorted((luminance(one), luminance(other)))
    return (high + 0.05) / (low + 0.05)


TEXT_ON = {
    "ink": ("ground", "surface", "bar", "tint"),
    "quiet": ("ground", "surface", "bar", "tint"),
    "accent": ("ground", "surface", "tint", "bar"),
    "accentInk": ("accent", "accentDown"),
    "accentQuiet": ("accent", "accentDown"),
    "attention": ("attentionGround",),
    "ground": ("quiet",),
}
SHAPE_ON = {
    "border": ("ground", "surface", "bar"),
    "accent": ("ground", "surface", "bar", "tint"),
    "attention": ("ground", "surface", "attentionGround"),
    "focus": ("ground", "bar"),
}


@pytest.mark.parametrize("dark", [False, True])
def test_text_has_seven_to_one_and_shapes_three_to_one(qapp: object, dark: bool) -> None:
    engine = QQmlEngine()
    engine.addImportPath(str(ROOT / "ui"))
    component = QQmlComponent(engine)
    component.setData(b"import Kiosk.Theme\nTones {}", QUrl())
    tones = component.create()
    tones.setProperty("dark", dark)
    low = [
        f"{front} on {ground}: {ratio:.1f}"
        for pairs, least in ((TEXT_ON, 7.0), (SHAPE_ON, 3.0))
        for front, grounds in pairs.items()
        for ground in grounds
        if (ratio := contrast(QColor(tones.property(front)), QColor(tones.property(ground)))) < least
    ]
    assert not low, low
