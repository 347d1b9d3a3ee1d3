"""Tells a scanner's keys from a person's: a scanner is a keyboard that types faster than hands."""

import time
from collections.abc import Callable
from typing import Final

from PySide6.QtCore import QCoreApplication, QEvent, QObject, Qt, QTimer
from PySide6.QtGui import QKeyEvent, QWindow

GAP: Final = 40
"""Milliseconds. A scanner on a slow bus needs up to 20 from key to key, a fast typist seldom less than 60."""
LEAST: Final = 3
"""So many keys at that pace are no person's; two may be, who rolls from one to the next."""
_TAIL: Final = 100
"""Milliseconds without a key that end a burst."""
_LONGEST: Final = 64
"""Signs of a code. One sign more goes on, so that the code counts as too long instead of being cut."""

_MODIFIERS: Final = frozenset(
    {
        *(Qt.Key.Key_Shift, Qt.Key.Key_Control, Qt.Key.Key_Alt, Qt.Key.Key_AltGr, Qt.Key.Key_Meta),
        *(Qt.Key.Key_CapsLock, Qt.Key.Key_NumLock, Qt.Key.Key_ScrollLock),
    }
)
_ENDS: Final = frozenset({Qt.Key.Key_Return, Qt.Key.Key_Enter, Qt.Key.Key_Tab})
_PRESS, _RELEASE, _OVERRIDE = QEvent.Type.KeyPress, QEvent.Type.KeyRelease, QEvent.Type.ShortcutOverride


class Bursts(QObject):
    """A filter before the window: each key waits ``GAP`` for the next one, then goes on alone.

    A burst goes on only to a page that takes codes, and of it only signs and what ends a code; elsewhere it is
    nobody's, so that no words are typed, no answer is chosen and no page is left by a scan. Keys in it that are no
    signs, such as a Return in front, go nowhere. Times are those at which the keys were struck, so that a busy screen
    makes no burst of a person's.
    """

    def __init__(self, window: QWindow, takes_codes: Callable[[], bool]) -> None:
        super().__init__(window)
        self._window, self._takes_codes = window, takes_codes
        self._held: list[QKeyEvent] = []
        self._last = -1_000_000
        self._burst = False
        self._signs = 0
        self._passing = False
        self._wait = self._timer(GAP, self._look_again)
        # What is already on its way from the keyboard is read before the key counts as alone.
        self._after = self._timer(0, self._release)
        window.installEventFilter(self)

    def _timer(self, milliseconds: int, then: Callable[[], None]) -> QTimer:
        timer = QTimer(self)
        timer.setSingleShot(True)
        timer.setInterval(milliseconds)
        timer.timeout.connect(then)
        return timer

    def eventFilter(self, _watched: QObject, event: QEvent) -> bool:
        kind = event.type()
        if self._passing or kind not in (_PRESS, _RELEASE, _OVERRIDE) or not isinstance(event, QKeyEvent):
            return False
        if event.key() in _MODIFIERS or event.isAutoRepeat():
            return False
        if kind == _OVERRIDE:
            # A shortcut would be carried out before anybody knows that it is part of a burst.
            if self._close(_struck(event)):
                event.accept()
                return True
            # what was struck before it counts before it, such as the last sign of a code before the Tab behind it
            self._release()
            return False
        if kind == _PRESS:
            self._take(event)
        # a release follows its press when that goes on
        return True

    def _close(self, at: int) -> bool:
        return 0 <= at - self._last <= (_TAIL if self._burst else GAP)

    def _take(self, event: QKeyEvent) -> None:
        at = _struck(event)
        close = self._close(at)
        self._last = at
        if self._burst and close:
            self._pass_code(event)
            return
        if not close:
            self._burst = False
            self._release()
        self._held.append(_copy(event))
        if len(self._held) < LEAST:
            self._wait.start()
            return
        held, self._held = self._held, []
        self._wait.stop()
        self._after.stop()
        self._burst, self._signs = True, 0
        for key in held:
            self._pass_code(key)

    def _pass_code(self, key: QKeyEvent) -> None:
        """A key of a burst."""
        if key.text() and all(sign.isprintable() for sign in key.text()):
            self._signs += 1
            if self._signs <= _LONGEST + 1 and self._takes_codes():
                # a sign is a sign, with whatever keys it was made
                self._pass(QKeyEvent(_PRESS, key.key(), Qt.KeyboardModifier.NoModifier, key.text()))
        elif key.key() in _ENDS and self._signs:
            self._signs = 0
            if self._takes_codes():
                # A control that has the focus would take a Tab for itself.
                self._pass(QKeyEvent(_PRESS, Qt.Key.Key_Return, Qt.KeyboardModifier.NoModifier, "\r"))

    def _look_again(self) -> None:
        self._after.start()

    def _release(self) -> None:
        """What was held was struck by a person."""
        self._wait.stop()
        self._after.stop()
        held, self._held = self._held, []
        for key in held:
            self._pass(key)

    def _pass(self, key: QKeyEvent) -> None:
        self._passing = True
        try:
            for kind in (_PRESS, _RELEASE):
                QCoreApplication.sendEvent(self._window, _copy(key, kind))
        finally:
            self._passing = False


def _struck(event: QKeyEvent) -> int:
    return event.timestamp() or time.monotonic_ns() // 1_000_000


def _copy(event: QKeyEvent, kind: QEvent.Type = _PRESS) -> QKeyEvent:
    return QKeyEvent(kind, event.key(), event.modifiers(), event.text())
