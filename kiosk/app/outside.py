"""What a kiosk reaches, with the threads that wait for it: opened after the first screen."""

import logging
import time
from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication, QEventLoop, QLockFile, QTimer

from kiosk.app.paper import LazySlips, site_printer
from kiosk.config import Config, store_path
from kiosk.errors import ConfigError, KnownError, StoreError
from kiosk.ports import Clock
from kiosk.viewmodel.kiosk import Kiosk

if TYPE_CHECKING:
    from kiosk.adapters.store import Store

log = logging.getLogger(__name__)

_FAREWELL = 25.0
"""Seconds by which a kiosk that ends waits longer for a slip than its deadline."""


_PAUSE_MS = 60_000
"""How often what is open is looked after, and the printer asked."""


_SLICE_MS = 20


class Outside:
    """What a kiosk reaches, and the threads that wait for it; none of it is needed for the first screen."""

    def __init__(self, config: Config, clock: Clock, kiosk: Kiosk) -> None:
        """Raises ``StoreError``, also where this kiosk runs already, and ``ConfigError``."""
        from concurrent.futures import ThreadPoolExecutor

        from kiosk.adapters.store import StoreAudit, StoreRecords, StoreSchedule, site_store
        from kiosk.viewmodel.effects import Effects, Ports
        from kiosk.viewmodel.jobs import Worker

        printer = site_printer(config)
        self._alone = alone(config)
        self.store: Store = site_store(config)
        self._slips = LazySlips(config)
        self._farewell = config.printer.deadline + _FAREWELL
        self.ports = Ports(
            clock=clock,
            schedule=StoreSchedule(self.store),
            records=StoreRecords(self.store, clock, config.kiosk.id, config.kiosk.letter, config.center.name),
            audit=StoreAudit(self.store, clock, config.kiosk.id, config.kiosk.letter),
            slips=self._slips,
            printer=printer,
        )
        self._executors = (ThreadPoolExecutor(1, "store"), ThreadPoolExecutor(1, "print"))
        self._workers = (Worker(self._executors[0], kiosk), Worker(self._executors[1], kiosk))
        self.effects = Effects(
            self.ports,
            config.center.here,
            *self._workers,
            kiosk.send,
            lambda trouble: kiosk.tell_staff(trouble.words[:1].upper() + trouble.words[1:] if trouble else ""),
        )
        self._tell_staff = kiosk.tell_staff
        self._pause = QTimer(kiosk)
        self._pause.setInterval(_PAUSE_MS)
        self._pause.timeout.connect(self.effects.rest)
        kiosk.visitOver.connect(self.effects.rest)

    def begin(self) -> None:
        """Settles what the last run left open, and warms what the first slip takes."""
        self.effects.rest()
        self._pause.start()
        self._workers[1].run(self._slips.warm, self._warmed)

    def finish(self) -> None:
        """Lets work under way end."""
        self._pause.stop()
        end = time.monotonic() + self._farewell
        while any(worker.busy for worker in self._workers) and time.monotonic() < end:
            # An outcome can start further work: a slip that was sent still has to be settled in the store.
            QCoreApplication.processEvents(QEventLoop.ProcessEventsFlag.ExcludeUserInputEvents, _SLICE_MS)
        for executor in self._executors:
            executor.shutdown(wait=True, cancel_futures=True)
        self._alone.unlock()

    def _warmed(self, outcome: KnownError | None) -> None:
        if isinstance(outcome, KnownError):
            log.error("no slip can be drawn: %s", outcome)
            self._tell_staff(f"No slip can be drawn: {outcome}")


def alone(config: Config) -> QLockFile:
    """Two processes of one kiosk would take each other's slips for left over. Raises ``StoreError``."""
    from kiosk.adapters.store.place import ensure_local

    path = store_path(config)
    ensure_local(path)
    try:
        path.parent.mkdir(mode=0o700, parents=True, exist_ok=True)
    except OSError as error:
        raise ConfigError(f"store.file: the folder {path.parent} cannot be made: {error.strerror}") from error
    lock = QLockFile(f"{path}.{config.kiosk.id}.lock")
    # the lock of a process that is gone is none, however old it is
    lock.setStaleLockTime(0)
    if not lock.tryLock(0) and lock.error() is QLockFile.LockError.LockFailedError:
        raise StoreError(f"the kiosk {config.kiosk.id} runs already with this store: stop it first")
    return lock
