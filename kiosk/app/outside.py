"""What a kiosk reaches, with the threads that wait for it: opened after the first screen."""

import logging
import time
from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication, QEventLoop, QLockFile, QTimer

from kiosk.app.paper import LazySlips, site_printer
from kiosk.config import Config, store_file
from kiosk.errors import KnownError, StoreError
from kiosk.ports import Clock
from kiosk.viewmodel.kiosk import Kiosk

if TYPE_CHECKING:
    from kiosk.adapters.store import Store
    from kiosk.viewmodel.jobs import Runner

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

        from kiosk.adapters.store import StoreAudit, StoreRecords, StoreSchedule, open_store
        from kiosk.viewmodel.effects import Effects, Ports
        from kiosk.viewmodel.jobs import Worker

        printer = site_printer(config)
        self._alone = _alone(config)
        self.store: Store = open_store(store_file(config))
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
        self._executors = [ThreadPoolExecutor(1, "store"), ThreadPoolExecutor(1, "print")]
        self._workers = [Worker(each, kiosk) for each in self._executors]
        self.effects = Effects(
            self.ports,
            config.center.here,
            *self._workers[:2],
            kiosk.send,
            lambda trouble: kiosk.tell_staff(trouble.words[:1].upper() + trouble.words[1:] if trouble else ""),
        )
        self._tell_staff = kiosk.tell_staff
        self._kiosk = kiosk
        self._pause = QTimer(kiosk)
        self._pause.setInterval(_PAUSE_MS)
        self._pause.timeout.connect(self.effects.rest)
        kiosk.visitOver.connect(self.effects.rest)

    def begin(self) -> None:
        """Settles what the last run left open, and warms what the first slip takes."""
        self.effects.rest()
        self._pause.start()
        self._workers[1].run(self._slips.warm, self._warmed)

    def staff_runners(self) -> "tuple[Runner, Runner]":
        """A thread of staff's own, so that no patient waits for what they look up, and the printer's."""
        from concurrent.futures import ThreadPoolExecutor

        from kiosk.viewmodel.jobs import Worker

        self._executors.append(ThreadPoolExecutor(1, "staff"))
        self._workers.append(Worker(self._executors[-1], self._kiosk))
        return self._workers[-1], self._workers[1]

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


def _alone(config: Config) -> QLockFile:
    """Two processes of one kiosk would take each other's slips for left over. Raises ``StoreError``."""
    lock = QLockFile(f"{store_file(config)}.{config.kiosk.id}.lock")
    # the lock of a process that is gone is none, however old it is
    lock.setStaleLockTime(0)
    if not lock.tryLock(0) and lock.error() is QLockFile.LockError.LockFailedError:
        raise StoreError(f"the kiosk {config.kiosk.id} runs already with this store: stop it first")
    return lock
