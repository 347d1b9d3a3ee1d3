"""The day in a window of its own, on the kiosk's machine: a second process that reads the same store."""

import logging
import time
from concurrent.futures import ThreadPoolExecutor

import shiboken6
from PySide6.QtCore import QCoreApplication, QEventLoop
from PySide6.QtQml import QQmlApplicationEngine
from PySide6.QtQuick import QQuickWindow

from kiosk.adapters.clock import SystemClock
from kiosk.adapters.store import site_store
from kiosk.app.paper import LazySlips, site_printer
from kiosk.app.running import application, load_fonts
from kiosk.app.staffing import ports_of, staff_mode
from kiosk.app.start import stop_on_signals
from kiosk.config import Config, log_folder
from kiosk.errors import ConfigError
from kiosk.log import crash_on_bugs, log_to
from kiosk.login import login
from kiosk.paths import RESOURCES, UI
from kiosk.ports import Clock
from kiosk.viewmodel.bursts import Bursts
from kiosk.viewmodel.icons import Icons
from kiosk.viewmodel.jobs import Worker
from kiosk.viewmodel.qt_messages import log_qt_messages
from kiosk.viewmodel.staff_effects import Doors

log = logging.getLogger(__name__)

_FAREWELL = 25.0
_SLICE_MS = 20
_CRASHED = 70


class StaffWindow:
    """One window with what belongs to it. Close it before the application ends."""

    def __init__(self, config: Config, clock: Clock | None = None) -> None:
        """Raises ``ConfigError`` where no PIN is set, and ``StoreError``."""
        if not config.staff.pin:
            raise ConfigError(
                "No staff PIN is set, so that the list stays closed. Make one with: kiosk staff pin, "
                "and put it into the config as [staff] pin."
            )
        load_fonts()
        clock = clock or SystemClock()
        printer = site_printer(config, beside="staff")
        self.store = site_store(config)
        self._executors = (ThreadPoolExecutor(1, "staff"), ThreadPoolExecutor(1, "print"))
        self._workers = (Worker(self._executors[0]), Worker(self._executors[1]))
        self._wait = config.printer.deadline + _FAREWELL
        self.mode = staff_mode(
            config,
            ports_of(config, self.store, clock, LazySlips(config), printer, beside=True),
            self._workers,
            # locked, it asks for the PIN again: the window itself is closed as any other
            lambda mode: Doors(close=mode.open),
            who=(f"kiosk staff ({login()})", f"kiosk staff ({login()})"),
        )
        self.engine: QQmlApplicationEngine | None = None
        self._bursts: Bursts | None = None

    def load(self, *, hasty: bool = False) -> QQuickWindow:
        """The window, asking for the PIN. ``hasty`` = keys come as fast as a machine makes them.

        Raises ``RuntimeError`` where the QML does not load.
        """
        self.engine = QQmlApplicationEngine()
        self.engine.addImportPath(str(UI))
        self.engine.addImageProvider("icon", Icons(RESOURCES / "icons"))
        self.engine.setInitialProperties({"staff": self.mode})
        self.engine.load(str(UI / "StaffWindow.qml"))
        windows = self.engine.rootObjects()
        if not windows or not isinstance(windows[0], QQuickWindow):
            raise RuntimeError("the window did not load")
        if not hasty:
            # the kiosk's scanner types into the window in front: no scan is a PIN, or presses what has the focus
            self._bursts = Bursts(windows[0], lambda: False)
        self.mode.open()
        return windows[0]

    def close(self) -> None:
        """Lets a slip under way end, then takes everything down."""
        self.mode.connect_effects(lambda _: None, lambda: None)
        self.mode.leave()
        end = time.monotonic() + self._wait
        while any(worker.busy for worker in self._workers) and time.monotonic() < end:
            QCoreApplication.processEvents(QEventLoop.ProcessEventsFlag.ExcludeUserInputEvents, _SLICE_MS)
        for executor in self._executors:
            executor.shutdown(wait=True, cancel_futures=True)
        if self.engine is not None:
            # before the view model: bindings would read from nothing
            shiboken6.delete(self.engine)
            self.engine = None
        self.store.close()


def show_day(config: Config) -> int:
    """Until the window is closed. Returns the exit status. Raises ``KnownError``."""
    app = application()
    log_to(log_folder() / "staff", config.kiosk.id, config.retention.log_days)
    log_qt_messages()
    crash_on_bugs(lambda: app.exit(_CRASHED), log_folder() / "staff", config.kiosk.id)
    window = StaffWindow(config)
    try:
        window.load()
        stop_on_signals(app, app.quit)
        return app.exec()
    finally:
        window.close()
