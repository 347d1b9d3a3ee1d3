"""What a finger, a keyboard and a scanner can do, on the real screens."""

from collections.abc import Iterator

import pytest
from PySide6.QtCore import QCoreApplication, QEvent, QPoint, Qt
from PySide6.QtGui import QAccessible, QKeyEvent
from PySide6.QtQuick import QQuickItem
from PySide6.QtTest import QTest

from kiosk.core import events as ev
from kiosk.core.visit import Settings
from kiosk.viewmodel.props import Props
from tests.ui.screens import CONFIRM, DRIVER, NAME, SCREENS, TODAY
from tests.ui.stage import Stage
from tests.ui.test_screens import names, scene, targets


@pytest.fixture
def stage(qapp: object) -> Iterator[Stage]:
    QAccessible.setActive(True)
    stage = Stage()
    yield stage
    stage.close()


def tap(stage: Stage, label: str) -> None:
    QTest.mouseClick(
        stage.window, Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier, stage.center(stage.find(label))
    )
    stage.settle()


def press(stage: Stage, key: Qt.Key, times: int = 1) -> None:
    for _ in range(times):
        QTest.keyClick(stage.window, key)
    stage.settle()


def types(stage: Stage, text: str) -> None:
    for sign in text:
        key = ord(sign.upper())
        for kind in (QEvent.Type.KeyPress, QEvent.Type.KeyRelease):
            QCoreApplication.sendEvent(stage.window, QKeyEvent(kind, key, Qt.KeyboardModifier.NoModifier, sign))


def focused(stage: Stage) -> QQuickItem:
    return stage.window.activeFocusItem()


def test_it_acts_on_release_and_sliding_off_takes_it_back(stage: Stage) -> None:
    stage.play(DRIVER)
    at = stage.center(stage.find("I am not sure"))
    left, none = Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier
    QTest.mousePress(stage.window, left, none, at)
    assert stage.kiosk.events == []
    QTest.mouseMove(stage.window, at + QPoint(0, -300))
    QTest.mouseRelease(stage.window, left, none, at + QPoint(0, -300))
    assert stage.kiosk.events == []
    QTest.mousePress(stage.window, left, none, at)
    QTest.mouseRelease(stage.window, left, none, at)
    assert stage.kiosk.events == [ev.Choose("3")]


def test_a_trembling_finger_wanders_and_rests_long(stage: Stage) -> None:
    stage.play(DRIVER)
    at = stage.center(stage.find("I am not sure"))
    left, none = Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier
    QTest.mousePress(stage.window, left, none, at)
    QTest.mouseMove(stage.window, at + QPoint(60, 20))
    QTest.qWait(900)
    QTest.mouseRelease(stage.window, left, none, at + QPoint(60, 20))
    assert stage.kiosk.events == [ev.Choose("3")]


def test_a_second_tap_at_once_is_a_tremor(qapp: object) -> None:
    stage = Stage(double_strike=400)
    stage.play(DRIVER)
    tap(stage, "Next")
    tap(stage, "Next")
    assert stage.kiosk.events == [ev.Next()]
    tap(stage, "Back")
    assert stage.kiosk.events == [ev.Next(), ev.Back()]
    stage.close()


def test_a_finger_of_its_own_beside_another_still_taps(stage: Stage) -> None:
    """A hand that rests on the glass does not lock the screen."""
    stage.play(DRIVER)
    device = QTest.createTouchDevice()
    QTest.touchEvent(stage.window, device).press(0, QPoint(20, 640), stage.window)
    at = stage.center(stage.find("I am not sure"))
    QTest.touchEvent(stage.window, device).stationary(0).press(1, at, stage.window)
    QTest.touchEvent(stage.window, device).stationary(0).release(1, at, stage.window)
    assert stage.kiosk.events == [ev.Choose("3")]
    QTest.touchEvent(stage.window, device).release(0, QPoint(20, 640), stage.window)


def test_more_turns_the_leaf_and_next_opens_on_the_last(stage: Stage) -> None:
    stage.play(TODAY)
    shown = []
    while stage.labelled("More"):
        shown += [item.property("text") for item in targets(stage) if item.property("text")]
        assert not stage.labelled("Next")
        tap(stage, "More")
    shown += [item.property("text") for item in targets(stage) if item.property("text")]
    assert shown == [row.text for row in TODAY.choices]
    assert stage.kiosk.events == []
    tap(stage, "Next")
    assert stage.kiosk.events == [ev.Next()]
    tap(stage, "Back")
    assert stage.kiosk.events == [ev.Next()], "turns the leaf back first"
    assert stage.labelled("More")


def test_another_question_starts_on_its_first_leaf(stage: Stage) -> None:
    stage.play(TODAY)
    tap(stage, "More")
    stage.play(SCREENS["thinner"])
    assert stage.labelled("A blood thinner")


@pytest.mark.parametrize("name", ["welcome", "birth", "driver", "taken", "check", "done", "settings"])
def test_tab_visits_every_control_once_in_reading_order(stage: Stage, name: str) -> None:
    stage.play(SCREENS[name])
    seen: list[QQuickItem] = []
    for _ in range(60):
        press(stage, Qt.Key.Key_Tab)
        if focused(stage) in seen:
            break
        seen.append(focused(stage))
    assert sorted(item.property("label") for item in seen) == sorted(item.property("label") for item in targets(stage))
    # targets() lists them as the eye meets them: the content by rows, then the foot bar
    assert [item.property("label") for item in seen] == [item.property("label") for item in targets(stage)]
    columns = {round(scene(item).left()) for item in seen if item.property("code") is not None}
    if len(columns) < 2:
        rows = [scene(item).top() for item in seen if item.property("code") is not None]
        assert rows == sorted(rows)


def test_the_focus_ring_shows_for_a_keyboard_and_not_for_a_finger(stage: Stage) -> None:
    stage.play(DRIVER)
    before = stage.window.grabWindow()
    press(stage, Qt.Key.Key_Tab)
    ringed = stage.window.grabWindow()
    assert ringed != before
    item = scene(focused(stage))
    changed = [
        (x, y)
        for x in range(0, ringed.width(), 1)
        for y in (round(item.top()) - 5, round(item.bottom()) + 5)
        if ringed.pixel(x, y) != before.pixel(x, y)
    ]
    assert len(changed) > item.width()
    tap(stage, "I am not sure")
    assert stage.window.grabWindow() == before


def test_space_and_return_press_and_arrows_move(stage: Stage) -> None:
    stage.play(CONFIRM)
    press(stage, Qt.Key.Key_Tab)
    press(stage, Qt.Key.Key_Down, 2)
    press(stage, Qt.Key.Key_Space)
    press(stage, Qt.Key.Key_Up)
    press(stage, Qt.Key.Key_Return)
    assert stage.kiosk.events == [ev.Choose("2"), ev.Choose("1")]


def test_what_moves_to_another_leaf_gives_up_the_focus(stage: Stage) -> None:
    stage.play(TODAY)
    press(stage, Qt.Key.Key_Backtab, 5)
    assert focused(stage).property("code") is not None
    stage.play(TODAY, text=2.0)
    assert focused(stage).isVisible()
    press(stage, Qt.Key.Key_Tab)
    assert focused(stage) is targets(stage)[0]


def test_down_on_the_keypad_goes_to_the_next_row(stage: Stage) -> None:
    stage.play(NAME)
    press(stage, Qt.Key.Key_Tab)
    assert focused(stage).property("label") == "A"
    press(stage, Qt.Key.Key_Down)
    assert focused(stage).property("label") == "K"


def test_a_screen_reader_can_press(stage: Stage) -> None:
    stage.play(DRIVER)
    interface = QAccessible.queryAccessibleInterface(stage.find("I am not sure"))
    actions = interface.actionInterface()
    actions.doAction(actions.pressAction())
    assert stage.kiosk.events == [ev.Choose("3")]


@pytest.mark.parametrize("overlay", ["help", "settings", "still"])
def test_what_lies_over_the_page_hides_it(stage: Stage, overlay: str) -> None:
    stage.play(DRIVER)
    stage.play(SCREENS[overlay])
    tree = list(names(QAccessible.queryAccessibleInterface(stage.window)))
    assert not any("driver" in name for name in tree)
    labels = set()
    for _ in range(20):
        press(stage, Qt.Key.Key_Tab)
        labels.add(focused(stage).property("label"))
    assert labels == {item.property("label") for item in targets(stage)}
    press(stage, Qt.Key.Key_Escape)
    assert stage.kiosk.events == [ev.CloseOverlay()]


@pytest.mark.parametrize("page", ["welcome", "scan"])
def test_a_scanner_types_a_code(stage: Stage, page: str) -> None:
    stage.play(SCREENS[page])
    press(stage, Qt.Key.Key_Tab)
    types(stage, "LET1:A 123-b")
    press(stage, Qt.Key.Key_Tab)
    press(stage, Qt.Key.Key_Return)
    assert [event.text for event in stage.kiosk.events if isinstance(event, ev.Scanned)] == ["LET1:A 123-b"]
    assert len(stage.kiosk.events) == 1


def test_no_code_is_longer_than_64(stage: Stage) -> None:
    stage.play(Props())
    types(stage, "7" * 65)
    press(stage, Qt.Key.Key_Return)
    assert stage.kiosk.events == [], "it is not cut to one that fits"


def test_no_code_is_left_for_the_next_page(stage: Stage) -> None:
    stage.play(Props())
    types(stage, "7" * 64)
    press(stage, Qt.Key.Key_Return)
    assert [event.text for event in stage.kiosk.events if isinstance(event, ev.Scanned)] == ["7" * 64]
    types(stage, "12")
    stage.play(DRIVER)
    stage.play(Props())
    press(stage, Qt.Key.Key_Return)
    assert len(stage.kiosk.events) == 1


def test_a_keyboard_types_what_the_keypad_offers(stage: Stage) -> None:
    stage.play(NAME)
    types(stage, "o'7")
    press(stage, Qt.Key.Key_Backspace)
    assert stage.kiosk.events == [ev.Key("O"), ev.Key("'"), ev.EraseKey()]


def test_pages_slide_in_unless_motion_is_off(stage: Stage) -> None:
    stage.kiosk.play(DRIVER, Settings(reduced_motion=False))
    stage.settle()
    stage.kiosk.play(CONFIRM)
    QTest.qWait(20)
    title = next(item for item in stage.items("Title"))
    moving = scene(title).left()
    QTest.qWait(400)
    assert scene(title).left() < moving
    stage.play(DRIVER)
    assert scene(next(item for item in stage.items("Title"))).left() == pytest.approx(7 * stage.pixels_per_mm, abs=1)


def test_a_touch_beside_the_buttons_is_a_sign_of_life(stage: Stage) -> None:
    stage.play(SCREENS["still"])
    QTest.mouseClick(stage.window, Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier, QPoint(300, 560))
    assert stage.kiosk.events == [ev.CloseOverlay()]
    tap(stage, "No, end my visit")
    assert stage.kiosk.events == [ev.CloseOverlay(), ev.Finish()]
