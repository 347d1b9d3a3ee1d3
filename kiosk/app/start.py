"""The kiosk as a program: started, stopped, and ended by a bug."""

import logging
import os
import signal
from collections.abc import Callable, Iterator
from contextlib import ExitStack, contextmanager
from pathlib import Path

import platformdirs
from PySide6.QtCore import Qt, QTimer, SignalInstance
from PySide6.QtGui import QGuiApplication

from kiosk.app.checking import Checking
from kiosk.app.compositor import compositor_of
from kiosk.app.crashes import MANY, WITHIN, Crashes, too_many
from kiosk.app.fitness import Fitness
from kiosk.app.jumps import Jumps
from kiosk.app.lockdown import keep_in_place
from kiosk.app.overseer import Overseer, Pulse, leave_word, overseer_in
from kiosk.app.reporting import Reporting
from kiosk.app.running import Running, application, ensure_display
from kiosk.app.supervisor import BY_STAFF
from kiosk.config import APP, Config, log_folder
from kiosk.core.finding import Health
from kiosk.errors import ConfigChanged, KnownError
from kiosk.log import crash_on_bugs, log_to, say
from kiosk.viewmodel.qt_messages import log_qt_messages

log = logging.getLogger(__name__)

_CRASHED = 70


def run(config: Config, overseer: Overseer | None = None) -> int:
    """The kiosk itself, full screen, until staff stop it. Returns the exit status. Raises ``KnownError``."""
    ensure_display()
    overseer = overseer or overseer_in(os.environ)
    here: list[Running] = []
    log_to(log_folder(), config.kiosk.id, config.retention.log_days)
    log_qt_messages()
    crash_on_bugs(_crash, log_folder(), config.kiosk.id, lambda: here[0].kiosk.page_name if here else "none yet")
    crashes = Crashes(Path(platformdirs.user_state_path(APP)), config.kiosk.id)
    often = crashes.begin()
    if often:
        say(f"kiosk: crashes of late: {often}\n")
    app = application()
    failed: list[KnownError] = []
    try:
        running = Running(config)
        here.append(running)
        window = running.load()
        compositor = compositor_of(overseer, app.platformName())
        pulse = Pulse(overseer, lambda: running.works and compositor.answers, running.stop)
        stop_on_signals(app, running.stop)
        keep_in_place(app, window)
        checking = Checking(config, running)
        # closed it has crashed again: the screen is all that can be relied on
        held = often > MANY
        fitness = Fitness(running, checking, standing=too_many(often), seen_to=crashes.forget, held=held)
        fitness.outdated.connect(lambda: end(ConfigChanged(f"{config.file} was changed: start the kiosk anew")))
        reporting = Reporting(config, running, lambda: compositor.answers)
        answers = ExitStack()
        if often >= MANY:
            # It opens by itself when it has run well for a while, since nobody may come who could say so.
            QTimer.singleShot(round(WITHIN * 1000), running.kiosk, running.kiosk.tryAgainAsked.emit)
        Jumps(running.clock.utc, lambda _: fitness.look(), parent=running.kiosk)
        told = [_status(running)]

        def tell_state() -> None:
            state = _status(running)
            pulse.status(state)
            if state != told[0]:
                told[0] = state
                say(f"kiosk: {state}\n")

        running.kiosk.fitnessChanged.connect(tell_state)

        def end(error: KnownError) -> None:
            failed.append(error)
            running.stop()

        def begin() -> None:
            crashes.shown()
            try:
                fitness.begin()
            except KnownError as error:
                end(error)
            else:
                reporting.begin()
                if config.health.port:
                    answers.enter_context(_answering(config.health.port, reporting))
            log.info("at work")
            compositor.begin()
            pulse.ready(_status(running))

        # The first screen does not wait for the store; no touch comes between the two.
        _after_first(window.frameSwapped, begin)
        status = app.exec()
        if not failed:
            # systemd would end a process that goes on: a configuration that was changed is read by this one
            pulse.stopping()
        compositor.stop()
        answers.close()
        reporting.stop()
        fitness.stop()
        checking.stop()
        running.close()
        pulse.end()
        if failed:
            raise failed[0]
    except KnownError as error:
        log.error("not started: %s", type(error).__name__)
        crashes.end()
        raise
    if status in (0, BY_STAFF):
        crashes.end()
    if status == BY_STAFF:
        leave_word(os.environ)
    return status


@contextmanager
def _answering(port: int, reporting: Reporting) -> Iterator[None]:
    """The address for monitoring, whose library most kiosks need not load."""
    from kiosk.app.health import HealthAddress

    address = HealthAddress(port, lambda: reporting.live)
    address.begin()
    yield
    address.stop()


def _status(running: Running) -> str:
    """A line for ``systemctl status``: kinds of findings, nothing of anybody."""
    failed = [finding.check for finding in running.kiosk.fitness if finding.health is Health.FAILED]
    return f"closed: {', '.join(failed)}" if failed else "at work"


def _crash() -> None:
    """At once: a slip or a save under way is settled by the next run, as after a power cut, and nobody waits for it."""
    logging.shutdown()
    os._exit(_CRASHED)


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


def stop_on_signals(app: QGuiApplication, stop: Callable[[], None] | None = None) -> None:
    """SIGTERM and Ctrl-C end it in order: by ``stop``, or else by closing its windows."""
    for kind in (signal.SIGTERM, signal.SIGINT):
        signal.signal(kind, lambda *_: (stop or app.quit)())
    # Python sees a signal only when it runs: without a timer, not before the next touch.
    waker = QTimer(app)
    waker.timeout.connect(lambda: None)
    waker.start(500)
