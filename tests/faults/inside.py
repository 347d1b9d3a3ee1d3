"""A kiosk as ``kiosk run`` starts it, with somebody inside who does what a line of standard input says.

Each line is a JSON list, an order and what goes with it; each answer is a line of JSON on standard output. People are
numbers: ``kiosk.bench.patient.booked`` has their names and birth dates.
"""

import json
import os
import sys
import time
from collections.abc import Callable
from datetime import datetime
from typing import Any

from PySide6.QtCore import QCoreApplication, QEvent, QEventLoop, QSocketNotifier, Qt, QThread, QTimer
from PySide6.QtGui import QKeyEvent
from PySide6.QtQuick import QQuickItem, QQuickWindow

from kiosk.app import start
from kiosk.app.running import Running
from kiosk.bench.patient import booked, next_event
from kiosk.cli import main
from kiosk.core import events as ev
from kiosk.core.appointment import Person
from kiosk.core.visit import Desk, Done, Overlay, Welcome
from tests.kinds import kind_of

_PATIENCE = 45.0
_WAIT_MS = 10
_SPOKEN = ("Title", "Sentence", "Sentences")


class Inside(Running):
    """Tells when it is up, and obeys."""

    def load(self, *, full_screen: bool = False, double_strike: int | None = None) -> QQuickWindow:
        window = super().load(full_screen=False, double_strike=double_strike)
        self._obeys = Obeys(self, window)
        return window

    def begin(self) -> None:
        try:
            super().begin()
        finally:
            # what keeps it from opening is told the screen behind this
            QTimer.singleShot(0, self._obeys.begin)


class Obeys:
    """Does what it is told, one thing after the other."""

    def __init__(self, running: Running, window: QQuickWindow) -> None:
        self._running, self._kiosk, self._window = running, running.kiosk, window
        self._orders: dict[str, Callable[..., object]] = {
            "visit": self.visit,
            "until": self.until_page,
            "on": self.on,
            "leave": self.leave,
            "look": self.look,
            "type": self.type,
            "listen": self.listen,
            "for_ever": self.for_ever,
            "again": self.again,
            "quit": self.quit,
        }
        self._lines = b""
        self._up = self._painted = False
        self._told_of: type | None = None
        window.frameSwapped.connect(self._paints)
        self._ear = QSocketNotifier(0, QSocketNotifier.Type.Read)
        self._ear.activated.connect(self._hear)

    def begin(self) -> None:
        """The kiosk has begun, or cannot."""
        if not self._up:
            self._up = True
            _tell({"up": self.look()})

    def _hear(self) -> None:
        read = os.read(0, 1 << 20)
        if not read:
            self._ear.setEnabled(False)
            self._running.stop()
            return
        self._lines += read
        while b"\n" in self._lines:
            line, self._lines = self._lines.split(b"\n", 1)
            self._ear.setEnabled(False)
            order, *more = json.loads(line)
            try:
                _tell({order: self._orders[order](*more)})
            finally:
                self._ear.setEnabled(True)

    # --- orders ----------------------------------------------------------------------------------

    def look(self) -> dict[str, Any]:
        """What is on the screen, and what staff are told."""
        self._settle()
        page = self._kiosk.visit.page
        return {
            "page": self._kiosk.property("page"),
            "overlay": self._kiosk.property("overlay"),
            "words": list(dict.fromkeys(self._words())),
            "staff": self._kiosk.property("staffNote"),
            "closed": [[row.seen, row.remedy] for row in self._kiosk.property("closedRows").rows],
            "number": str(self._kiosk.property("number")),
            "reference": page.record.reference if isinstance(page, Done) else "",
            "printed": self._kiosk.property("printState"),
            "can_listen": bool(self._kiosk.property("canListen")),
        }

    def visit(self, who: int) -> dict[str, Any]:
        """Somebody checks in, until the page that stays."""
        return self._go(who, self._over)

    def until_page(self, who: int, page: str) -> dict[str, Any]:
        """Somebody gets as far as this page."""
        return self._go(who, lambda: self._kiosk.property("page") == page or self._over())

    def on(self, who: int) -> dict[str, Any]:
        """The visit under way goes on to its end."""
        return self.visit(who)

    def leave(self) -> dict[str, Any]:
        """Finish."""
        self._kiosk.send(ev.Finish())
        self._wait(lambda: isinstance(self._kiosk.visit.page, Welcome))
        return self.look()

    def type(self, text: str) -> dict[str, Any]:
        """A scanner types this, as fast as the window takes it."""
        for sign in text:
            key = {"\r": Qt.Key.Key_Return, "\t": Qt.Key.Key_Tab, "\x1b": Qt.Key.Key_Escape}.get(sign)
            for kind in (QEvent.Type.KeyPress, QEvent.Type.KeyRelease):
                code = key if key is not None else ord(sign.upper()[0])
                event = QKeyEvent(kind, code, Qt.KeyboardModifier.NoModifier, sign)
                QCoreApplication.sendEvent(self._window, event)
        return self.look()

    def listen(self) -> dict[str, Any]:
        """Somebody has the screen read to them."""
        self._kiosk.setReadAloud(True)
        return self.look()

    def for_ever(self) -> None:
        """One visit after the other; says ``checked_in`` when the patient sees that they are."""
        while True:
            who = next(number for number, person in enumerate(_people(500)) if not self._recorded(person))
            self._go(who, self._over, told=True)
            self.leave()

    def again(self) -> dict[str, Any]:
        """Staff touch Try again on the closed page."""
        self._kiosk.tryAgain()
        self._wait(lambda: not self._kiosk.closed)
        return self.look()

    def quit(self) -> None:
        """As staff stop it."""
        self._running.stop()

    # --- how -------------------------------------------------------------------------------------

    def _go(self, who: int, enough: Callable[[], bool], *, told: bool = False) -> dict[str, Any]:
        person = _people(who + 1)[who]
        end = time.monotonic() + _PATIENCE
        while not enough():
            if time.monotonic() > end:
                return {**self.look(), "stuck": True}
            if not self._kiosk.visit.settings.reduced_motion:
                self._kiosk.setReducedMotion(True)
            page = self._kiosk.visit.page
            if told and type(page) is not self._told_of:
                self._told_of = type(page)
                _tell({"on": type(page).__name__})
            if told and isinstance(page, Done):
                self._paint()
                _tell({"checked_in": page.record.reference})
                told = False
            if self._kiosk.visit.overlay is not Overlay.NONE:
                self._kiosk.send(ev.CloseOverlay())
            event = next_event(self._kiosk.visit, self._running.rules, person, datetime.now())  # noqa: DTZ005
            if isinstance(event, ev.Finish):
                continue
            if event is not None:
                self._kiosk.send(event)
            self._turn(0 if event else _WAIT_MS)
        if told and isinstance(self._kiosk.visit.page, Done):
            self._paint()
            _tell({"checked_in": self._kiosk.visit.page.record.reference})
        return self.look()

    def _over(self) -> bool:
        page = self._kiosk.visit.page
        return isinstance(page, Desk) or (isinstance(page, Done) and page.outcome is not None)

    def _recorded(self, person: Person) -> bool:
        rows = self._running.ports.schedule.arriving(self._running.clock.now().date(), person.birth_date)
        return any(row.recorded for row in rows)

    def _wait(self, condition: Callable[[], bool]) -> None:
        end = time.monotonic() + _PATIENCE
        while not condition() and time.monotonic() < end:
            self._turn(_WAIT_MS)

    def _turn(self, milliseconds: int) -> None:
        QCoreApplication.processEvents(QEventLoop.ProcessEventsFlag.AllEvents, milliseconds)
        QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)
        if milliseconds:
            QThread.msleep(milliseconds)

    def _settle(self) -> None:
        for _ in range(4):
            self._turn(0)

    def _paint(self) -> None:
        """What was told is on the glass."""
        self._painted = False
        self._window.update()
        self._wait(lambda: self._painted)

    def _paints(self) -> None:
        self._painted = True

    def _words(self) -> list[str]:
        return [str(item.property("text")) for item in _visible(self._window.contentItem()) if _says(item)]


def _visible(item: QQuickItem) -> list[QQuickItem]:
    if not item.isVisible():
        return []
    return [item, *(found for child in item.childItems() for found in _visible(child))]


def _says(item: QQuickItem) -> bool:
    return kind_of(item) in _SPOKEN and bool(item.property("text"))


def _people(count: int) -> list[Person]:
    return [row.person for row in booked(count, datetime.now(), "")]  # noqa: DTZ005


def _tell(answer: dict[str, Any]) -> None:
    sys.stdout.write(json.dumps(answer) + "\n")
    sys.stdout.flush()


if __name__ == "__main__":
    start.Running = Inside  # type: ignore[attr-defined]
    # what else it prints is for staff
    sys.exit(main(sys.argv[1:]))
