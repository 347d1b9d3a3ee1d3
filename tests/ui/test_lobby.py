"""The screen when nobody is at it: it rests, it is cleaned, and staff find their way in."""

from collections.abc import Iterator

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtGui import QAccessible
from PySide6.QtTest import QTest

from kiosk.core import events as ev
from kiosk.viewmodel.props import Props
from tests.kinds import class_name
from tests.ui.screens import DRIVER, SCREENS
from tests.ui.stage import Stage
from tests.ui.test_screens import names
from tests.ui.test_touch import tap, types


@pytest.fixture(scope="module")
def shared(qapp: object) -> Iterator[Stage]:
    QAccessible.setActive(True)
    stage = Stage()
    yield stage
    stage.close()


@pytest.fixture
def stage(shared: Stage) -> Stage:
    shared.kiosk.wake()
    shared.play(Props())
    shared.kiosk.events.clear()
    return shared


def rest(stage: Stage) -> None:
    for _ in range(60):
        stage.kiosk.patience.tick()
    stage.kiosk.events.clear()
    stage.settle()


def click(stage: Stage, at: QPoint) -> None:
    QTest.mouseClick(stage.window, Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier, at)
    stage.settle()


def said(stage: Stage) -> list[str]:
    return [name for name in names(QAccessible.queryAccessibleInterface(stage.window)) if name]


def test_a_touch_wakes_the_screen_and_presses_nothing_of_it(stage: Stage) -> None:
    at = stage.center(stage.find("Scan my code"))
    rest(stage)
    assert "Touch the screen to check in" in said(stage)
    assert not any(name.startswith("Scan my code") for name in said(stage)), "what is behind cannot be reached"
    click(stage, at)
    assert stage.kiosk.events == []
    assert not stage.kiosk.property("resting")
    tap(stage, "Scan my code")
    assert len(stage.kiosk.events) == 1


def test_a_scanner_is_heard_while_the_screen_rests(stage: Stage) -> None:
    rest(stage)
    types(stage, "A77-1")
    QTest.keyClick(stage.window, Qt.Key.Key_Return)
    assert [event.text for event in stage.kiosk.events if isinstance(event, ev.Scanned)] == ["A77-1"]
    assert not stage.kiosk.property("resting")


def test_a_key_wakes_the_screen(stage: Stage) -> None:
    rest(stage)
    QTest.keyClick(stage.window, Qt.Key.Key_Tab)
    assert not stage.kiosk.property("resting")
    assert stage.kiosk.events == []


def test_a_screen_reader_wakes_the_screen(stage: Stage) -> None:
    rest(stage)
    (item,) = stage.items("Rest")
    actions = QAccessible.queryAccessibleInterface(item).actionInterface()
    actions.doAction(actions.pressAction())
    assert not stage.kiosk.property("resting")


def test_what_it_says_wanders_and_is_dim(stage: Stage) -> None:
    rest(stage)
    (item,) = stage.items("Rest")
    seen = []
    for turn in range(5):
        item.setProperty("turn", turn)
        stage.settle()
        image = stage.window.grabWindow()
        lit = sum(
            image.pixelColor(x, y).lightness() > 128
            for x in range(0, image.width(), 4)
            for y in range(0, image.height(), 4)
        )
        assert lit < image.width() * image.height() / 16 * 0.05
        seen.append(image)
    assert all(one != other for i, one in enumerate(seen) for other in seen[i + 1 :])


def test_while_it_is_cleaned_no_touch_does_anything(stage: Stage) -> None:
    stage.play(SCREENS["cleaning"])
    for x in range(20, stage.window.width(), 160):
        for y in range(20, stage.window.height(), 160):
            click(stage, QPoint(x, y))
    QTest.keyClick(stage.window, Qt.Key.Key_Return)
    types(stage, "A77-1")
    assert stage.kiosk.events == []


def hold(stage: Stage, milliseconds: int) -> None:
    left, none = Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier
    QTest.mousePress(stage.window, left, none, QPoint(30, 30))
    QTest.qWait(milliseconds)
    QTest.mouseRelease(stage.window, left, none, QPoint(30, 30))


def test_staff_hold_the_corner_of_the_welcome_screen(stage: Stage) -> None:
    hold(stage, 300)
    assert stage.kiosk.events == []
    hold(stage, 3200)
    assert stage.kiosk.events == [ev.OpenStaff()]


def test_the_corner_of_a_question_is_a_way_in_too(stage: Stage) -> None:
    stage.play(DRIVER)
    hold(stage, 300)
    assert stage.kiosk.events == []
    hold(stage, 3200)
    assert stage.kiosk.events == [ev.OpenStaff()]


def test_staff_without_a_finger_have_keys(stage: Stage) -> None:
    both = Qt.KeyboardModifier.ControlModifier | Qt.KeyboardModifier.ShiftModifier
    QTest.keyClick(stage.window, Qt.Key.Key_S, both)
    assert stage.kiosk.events == [ev.OpenStaff()]
    stage.play(SCREENS["staff"])
    tap(stage, "Clean the screen")
    tap(stage, "Check the size")
    assert stage.kiosk.events[1:] == [ev.StartCleaning(), ev.OpenRuler()]


def test_a_millimetre_of_the_ruler_is_one_of_the_profile(stage: Stage) -> None:
    stage.play(SCREENS["ruler"])
    widths = {item.width() for item in stage.items() if class_name(item) == "QQuickRectangle"}
    assert any(width == pytest.approx(85.6 * stage.pixels_per_mm, abs=0.5) for width in widths)
