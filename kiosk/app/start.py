"""The kiosk as a program: started, stopped, and ended by a bug."""

import logging
import signal
from collections.abc import Callable
from pathlib import Path

import platformdirs
from PySide6.QtCore import Qt, QTimer, SignalInstance
from PySide6.QtGui import QGuiApplication

from kiosk.app.checking import Checking
from kiosk.app.fitness import Fitness
from kiosk.app.health import HealthAddress
from kiosk.app.reporting import Reporting
from kiosk.app.running import Running, application
from kiosk.config import APP, Config
from kiosk.errors import KnownError
from kiosk.log import crash_on_bugs, log_to
from kiosk.viewmodel.qt_messages import log_qt_messages

log = logging.getLogger(__name__)

_CRASHED = 70


def run(config: Config) -> int:
    """The kiosk itself, full screen, until staff stop it. Returns the exit status. Raises ``KnownError``."""
    app = application()
    log_to(Path(platformdirs.user_log_path(APP)))
    log_qt_messages()
    crash_on_bugs(lambda: app.exit(_CRASHED))
    failed: list[KnownError] = []
    try:
        running = Running(config)
        window = running.load()
        stop_on_signals(app)
        checking = Checking(config, running)
        fitness = Fitness(running, checking)
        reporting = Reporting(config, running)
        health = HealthAddress(config.health.port, lambda: reporting.live)

        def begin() -> None:
            try:
                fitness.begin()
            except KnownError as error:
                failed.append(error)
                app.quit()
            else:
                reporting.begin()
                health.begin()

        # The first screen does not wait for the store; no touch comes between the two.
        _after_first(window.frameSwapped, begin)
        status = app.exec()
        health.stop()
        reporting.stop()
        fitness.stop()
        checking.stop()
        running.close()
        if failed:
            raise failed[0]
    except KnownError as error:
        log.error("not started: %s", type(error).__name__)
        raise
    return status


def _after_first(painted: SignalInstance, do: Callable[[], None]) -> None:
    """Does it once, on this thread, after the signal has come."""
    waiting = True

    def come() -> None:
        nonlocal waiting
        if waiting:
            waiting = False
            painted.disconnect(come)
            do()

    # Queued, since a window may paint on a thread of its own.
    painted.connect(come, Qt.ConnectionType.QueuedConnection)


def stop_on_signals(app: QGuiApplication) -> None:
    """SIGTERM and Ctrl-C end the kiosk in order."""
    for kind in (signal.SIGTERM, signal.SIGINT):
        signal.signal(kind, lambda *_: app.quit())
    # Python sees a signal only when it runs: without a timer, not before the next touch.
    waker = QTimer(app)
    waker.timeout.connect(lambda: None)
    waker.start(500)
