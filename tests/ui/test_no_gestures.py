"""Nothing needs more than one finger, a drag, a swipe or a long hold; a finger that slides off has pressed nothing."""

import re
from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtQuick import QQuickItem
from PySide6.QtTest import QTest

from tests.ui.screens import SCREENS
from tests.ui.stage import ROOT, Stage
from tests.ui.test_screens import kind, targets

SOURCES = sorted((ROOT / "ui").rglob("*.qml"))
GESTURES = re.compile(
    r"\b(Drag\w*|Pinch\w*|Swipe\w*|Flick\w*|Scroll\w*|Wheel\w*|ListView|GridView|PathView|TableView|TreeView|Drawer|"
    r"MultiPoint\w*|PointHandler|onLongPressed|onPressAndHold|onDoubleTapped|onDoubleClicked|drag\.\w+)\b"
)
HOLDS = re.compile(r"\bautoRepeat\b")
KEY_HANDLER = re.compile(r"\bKeys\.on\w+")
STAFF = {"Host.qml": {"onLongPressed", "DragThreshold"}}
"""Staff's way in, which Ctrl+Shift+S opens, too; it takes no press from what stands in that corner."""


def code(path: Path) -> str:
    """The file without its comments."""
    return re.sub(r"//.*", "", path.read_text(encoding="utf-8"))


@pytest.mark.parametrize("path", SOURCES, ids=lambda path: path.name)
def test_no_part_knows_a_gesture(path: Path) -> None:
    text = code(path)
    assert set(GESTURES.findall(text)) <= STAFF.get(path.name, set())
    assert not HOLDS.search(text)
    handlers = KEY_HANDLER.findall(text)
    assert set(handlers) <= {"Keys.onPressed"}
    assert not handlers or "isAutoRepeat" in text, "a key that is held has to count once"


def test_what_is_looked_for_is_found() -> None:
    found = "DragHandler { } Flickable { } ScrollView { } onLongPressed: x drag.target: y"
    assert len(GESTURES.findall(found)) == 5
    assert len(SOURCES) > 40


@pytest.fixture(scope="module")
def stage(qapp: object) -> Iterator[Stage]:
    stage = Stage(languages={"en": "English", "es": "Español"})
    yield stage
    stage.close()


KINDS = sorted(
    path.stem
    for path in SOURCES
    if re.search(r"^Tappable \{", path.read_text(encoding="utf-8"), re.MULTILINE)
    # staff's list is behind their PIN: tests/flows/test_staff.py
    and path.stem != "CheckInLine"
)


@pytest.mark.parametrize("control", KINDS)
def test_sliding_off_takes_the_press_back(stage: Stage, control: str) -> None:
    """On another control of the page, too: that one was not pressed."""
    item = first(stage, control)
    (other, *_) = [each for each in targets(stage) if each is not item]
    left, none = Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier
    inside, outside = stage.center(item), stage.center(other)
    for end in (outside, QPoint(2, stage.window.height() // 2)):
        stage.kiosk.events.clear()
        QTest.mousePress(stage.window, left, none, inside)
        QTest.mouseMove(stage.window, end)
        QTest.mouseRelease(stage.window, left, none, end)
        assert stage.kiosk.events == []
    QTest.mouseClick(stage.window, left, none, inside)
    assert len(stage.kiosk.events) == 1, f"{item.property('label')!r} does nothing at all"


def first(stage: Stage, control: str) -> QQuickItem:
    """The first control of that kind on any screen whose press the kiosk hears of."""
    for props in SCREENS.values():
        stage.play(props)
        for item in targets(stage):
            if kind(item) == control and item.property("label") != "More":
                return item
    raise AssertionError(f"no screen has a {control}")
