"""A finger and a scanner on the real window: finds controls by what they say, as a person or a screen reader does."""

import time
from collections.abc import Callable, Iterator

from PySide6.QtCore import QCoreApplication, QEvent, QEventLoop, QPoint, QRect, Qt
from PySide6.QtGui import QAccessible, QAccessibleInterface, QImage, QKeyEvent, QPointingDevice
from PySide6.QtQuick import QQuickWindow
from PySide6.QtTest import QTest

_PATIENCE = 60.0
_SLICE_MS = 15
_SLIDE_MS = 300
_FRAMES_MS = 20
_SHEETS = 4
"""Of a keypad, at most."""

PRESSABLE = {
    QAccessible.Role.Button,
    QAccessible.Role.RadioButton,
    QAccessible.Role.CheckBox,
    QAccessible.Role.EditableText,
}


class NotThereError(AssertionError):
    """What was to be touched is not on the screen; the text lists what is."""


class Finger:
    """Touches one window, whose pages stand still (reduced motion)."""

    def __init__(self, window: QQuickWindow, say: Callable[[str], str] = str) -> None:
        """``say`` gives the shown language's words for the English ones on a control."""
        QAccessible.setActive(True)
        self._window = window
        self._say = say
        self._device: QPointingDevice = QTest.createTouchDevice()

    def tap(self, name: str) -> None:
        """Presses and releases the control of that English name; waits for it to be there and enabled."""
        self.until(
            lambda: not self._place(name).isNull(), lambda: NotThereError(f"no {name!r}; there is {self.labels()}")
        )
        # what has just come is put in its place with its first frame
        QCoreApplication.sendEvent(self._window, QEvent(QEvent.Type.UpdateRequest))
        self.touch(self._window.mapFromGlobal(self._place(name).center()))

    def touch(self, point: QPoint) -> None:
        """One touch at a point of the window, in pixels."""
        QTest.touchEvent(self._window, self._device).press(0, point, self._window).commit()
        QTest.touchEvent(self._window, self._device).release(0, point, self._window).commit()
        self.settle()

    def scan(self, code: str) -> None:
        """Types a code and Return, as a scanner does."""
        for sign in code:
            self._strike(ord(sign.upper()), sign)
        self._strike(Qt.Key.Key_Return, "\r")
        self.settle()

    def spell(self, word: str) -> None:
        """Types on the kiosk's own keypad."""
        for sign in word:
            name = "Space" if sign == " " else sign
            for _ in range(_SHEETS):
                if not self.offers(name):
                    self._turn_keypad()
            self.tap(name)

    def _turn_keypad(self) -> None:
        """The key that turns to other signs shows some of them: two or three, where every other key shows one."""
        bar = {self._say(name) for name in ("Back", "Settings", "Listen", "Get help", "Next", "Skip")}
        faces = [label for label in self.labels() if 2 <= len(label) <= 3 and label not in bar and label.isalnum()]
        if faces:
            self.tap(faces[0])

    def offers(self, name: str) -> bool:
        """Whether a control of that English name can be pressed now."""
        return self._find(name) is not None

    def sees(self, name: str) -> bool:
        """Whether a control or a text of that name is on the screen."""
        return any(node.text(QAccessible.Text.Name) == name for node in self._nodes())

    def labels(self) -> list[str]:
        """The names of all controls that can be pressed now."""
        return [node.text(QAccessible.Text.Name) for node in self._nodes() if _pressable(node)]

    def texts(self) -> list[str]:
        """All names on the screen, in order."""
        names = (node.text(QAccessible.Text.Name) for node in self._nodes())
        return [name for name in names if name]

    def rest(self) -> None:
        """Waits out a slide that was under way when motion was turned off."""
        QTest.qWait(_SLIDE_MS)

    def picture(self) -> QImage:
        """The window, once nothing in it moves."""
        before = self._window.grabWindow()
        end = time.monotonic() + _PATIENCE
        while time.monotonic() < end:
            QTest.qWait(_FRAMES_MS)
            now = self._window.grabWindow()
            if now == before:
                return now
            before = now
        raise NotThereError("the screen does not come to rest")

    def until(
        self, condition: Callable[[], bool], otherwise: Callable[[], Exception], patience: float = _PATIENCE
    ) -> None:
        """Lets the application work until ``condition`` holds; after ``patience`` seconds raises ``otherwise()``."""
        end = time.monotonic() + patience
        while not condition():
            if time.monotonic() > end:
                raise otherwise()
            QCoreApplication.processEvents(QEventLoop.ProcessEventsFlag.AllEvents, _SLICE_MS)

    def settle(self) -> None:
        """Lets pending events run."""
        QCoreApplication.processEvents()

    def _place(self, name: str) -> QRect:
        found = self._find(name)
        return found.rect() if found is not None else QRect()

    def _strike(self, key: int, text: str) -> None:
        for kind in (QEvent.Type.KeyPress, QEvent.Type.KeyRelease):
            event = QKeyEvent(kind, key, Qt.KeyboardModifier.NoModifier, text)
            QCoreApplication.sendEvent(self._window, event)

    def _find(self, name: str) -> QAccessibleInterface | None:
        # A control says its label first; what else it says (help, a countdown) follows after a stop or a comma.
        name = self._say(name)
        starts = (f"{name}.", f"{name},")
        return next(
            (
                node
                for node in self._nodes()
                if _pressable(node) and ((said := node.text(QAccessible.Text.Name)) == name or said.startswith(starts))
            ),
            None,
        )

    def _nodes(self) -> Iterator[QAccessibleInterface]:
        root = QAccessible.queryAccessibleInterface(self._window)
        yield from _walk(root)


def _walk(node: QAccessibleInterface) -> Iterator[QAccessibleInterface]:
    for index in range(node.childCount()):
        child = node.child(index)
        if not child.state().invisible:
            yield child
            yield from _walk(child)


def _pressable(node: QAccessibleInterface) -> bool:
    return node.role() in PRESSABLE and not node.state().disabled
