"""A finger that is timed: each touch lasts until the first frame after it is painted."""

import time
from collections.abc import Callable
from dataclasses import dataclass

from PySide6.QtCore import QCoreApplication, QEvent, QEventLoop, QPoint
from PySide6.QtGui import QAccessible, QAccessibleInterface, QPointingDevice
from PySide6.QtQuick import QQuickWindow
from PySide6.QtTest import QTest

from kiosk.demo.finger import PRESSABLE, NotThereError

_PATIENCE = 20.0
_ROUNDS = 4


@dataclass(frozen=True, slots=True)
class Tap:
    """From a touch to the end of the first frame after it, in ns: of the screen's own thread, and on the wall."""

    worked: int
    took: int


@dataclass(frozen=True, slots=True)
class Control:
    """What can be pressed now: what it says, and the middle of it in pixels of the window."""

    label: str
    at: QPoint


class Hand:
    """Touches one window, whose pages stand still (reduced motion). ``taps`` is what it noted."""

    def __init__(self, window: QQuickWindow) -> None:
        QAccessible.setActive(True)
        self.window = window
        self._device: QPointingDevice = QTest.createTouchDevice()
        self._painted = False
        self.taps: list[Tap] = []
        window.frameSwapped.connect(self._paint)

    def controls(self) -> list[Control]:
        """Everything that can be pressed now, in order."""
        found: list[Control] = []
        root = QAccessible.queryAccessibleInterface(self.window)
        self._gather(root, found)
        return found

    def touch(self, control: Control) -> None:
        """One touch, until it is painted; then whatever it brought about is done.

        Raises ``NotThereError`` where the window paints no more.
        """
        self._painted = False
        took, worked = time.perf_counter_ns(), time.thread_time_ns()
        QTest.touchEvent(self.window, self._device).press(0, control.at, self.window).commit(False)
        QTest.touchEvent(self.window, self._device).release(0, control.at, self.window).commit(False)
        # also where nothing has changed, so that each touch has its frame
        self.window.update()
        self.until(lambda: self._painted, "the window paints no more")
        self.taps.append(Tap(time.thread_time_ns() - worked, time.perf_counter_ns() - took))
        self.settle()

    def until(self, condition: Callable[[], bool], otherwise: str) -> None:
        """Lets the application work until it holds, without turning round and round. Raises ``NotThereError``."""
        end = time.monotonic() + _PATIENCE
        while not condition():
            if time.monotonic() > end:
                raise NotThereError(otherwise)
            # there is always a timer that wakes it: the clock of who is idle
            QCoreApplication.processEvents(QEventLoop.ProcessEventsFlag.WaitForMoreEvents)

    def settle(self) -> None:
        """Lets everything that is pending be done and painted."""
        for _ in range(_ROUNDS):
            QCoreApplication.processEvents()
        # without a running loop nothing is ever deleted later
        QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)

    def _paint(self) -> None:
        self._painted = True

    def _gather(self, node: QAccessibleInterface, found: list[Control]) -> None:
        for index in range(node.childCount()):
            child = node.child(index)
            state = child.state()
            if state.invisible:
                continue
            if child.role() in PRESSABLE and not state.disabled:
                at = self.window.mapFromGlobal(child.rect().center())
                label = child.text(QAccessible.Text.Name)
                found.append(Control(label, at))
            self._gather(child, found)
