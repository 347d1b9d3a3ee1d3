"""The kiosk in a window with made-up patients, for the measurements that need one."""

import time
from collections.abc import Callable
from datetime import UTC, datetime
from pathlib import Path

from PySide6.QtCore import QCoreApplication, QEvent, QEventLoop
from PySide6.QtQuick import QQuickWindow

from kiosk.app.running import Running, application
from kiosk.bench.patient import booked, next_event
from kiosk.bench.stage import CENTER, NOW, StandingClock, config_in
from kiosk.core.appointment import Person
from kiosk.core.visit import Visit
from kiosk.viewmodel.idle import Patience

_PATIENCE = 30.0
_SLICE_MS = 5


class Screen:
    """One kiosk and who is booked at it; nobody is ever sent away."""

    def __init__(self, folder: Path, count: int) -> None:
        application()
        never = Patience(warn_after=86400, leave_after=86400, last_page=86400)
        self.running = Running(config_in(folder), clock=StandingClock(), patience=never)
        appointments = booked(count, NOW, CENTER)
        self.people = [row.person for row in appointments]
        self.running.ports.schedule.import_appointments(appointments, (), "bench", datetime.now(UTC))  # type: ignore[attr-defined]
        self.window: QQuickWindow = self.running.load(full_screen=False, double_strike=0)
        self.running.begin()
        self.settle()

    @property
    def visit(self) -> Visit:
        return self.running.kiosk.visit

    @property
    def key(self) -> str:
        return str(self.running.kiosk.property("pageKey"))

    def go(self, who: Person, until: Callable[[Visit], bool]) -> None:
        """Lets a patient go on until the visit is where it should be; each page is painted before the next."""
        while not until(self.visit):
            event = next_event(self.visit, self.running.rules, who, NOW)
            if event is None:
                self.until_another(self.visit)
            else:
                self.running.kiosk.send(event)
                self.settle()

    def until_another(self, visit: Visit) -> None:
        """Lets the store or the printer work until the visit has changed. Raises ``TimeoutError``."""
        end = time.monotonic() + _PATIENCE
        while self.visit is visit:
            if time.monotonic() > end:
                raise TimeoutError("no answer of the store or the printer")
            QCoreApplication.processEvents(QEventLoop.ProcessEventsFlag.AllEvents, _SLICE_MS)

    def settle(self) -> None:
        """Lets everything that is pending be done and painted."""
        for _ in range(4):
            QCoreApplication.processEvents()
        # Without a running loop nothing is ever deleted later.
        QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)

    def close(self) -> None:
        self.running.close()
