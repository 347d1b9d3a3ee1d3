"""What a kiosk reaches, with the threads that wait for it: opened after the first screen."""

import logging
import time
from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication, QEventLoop, QLockFile, QTimer

from kiosk import __version__
from kiosk.app.paper import LazySlips, site_printer
from kiosk.config import Config, file_hash, store_file
from kiosk.errors import KnownError, StoreError
from kiosk.ports import Clock
from kiosk.viewmodel.kiosk import Kiosk

if TYPE_CHECKING:
    from kiosk.adapters.store import Store

log = logging.getLogger(__name__)

_FAREWELL = 25.0
"""Seconds by which a kiosk that ends waits longer for a slip than its deadline."""


_STUCK = 180.0
"""Seconds after which a job of the store hangs: every wait of its own is shorter, and a purge takes less."""


_PAUSE_MS = 60_000
"""How often what is open is looked after, and the printer asked."""


_SLICE_MS = 20


class Outside:
    """What a kiosk reaches, and the threads that wait for it; none of it is needed for the first screen."""

    def __init__(self, config: Config, clock: Clock, kiosk: Kiosk) -> None:
        """Raises ``StoreError``, also where this kiosk runs already, and ``ConfigError``."""
        from concurrent.futures import ThreadPoolExecutor

        from kiosk.adapters.store import StoreAudit, StoreRecords, StoreSchedule, open_store
        from kiosk.app.purging import Purging
        from kiosk.retention import purge_of
        from kiosk.viewmodel.effects import Effects, Ports
        from kiosk.viewmodel.jobs import Worker

        printer = site_printer(config)
        self._alone = _alone(config)
        self.store: Store = open_store(store_file(config))
        self._slips = LazySlips(config)
        self._farewell = config.printer.deadline + _FAREWELL
        audit = StoreAudit(self.store, clock, config.kiosk.id, config.kiosk.letter)
        self.ports = Ports(
            clock=clock,
            schedule=StoreSchedule(self.store, config.kiosk.id),
            records=StoreRecords(self.store, clock, config.kiosk.id, config.kiosk.letter, config.center.name),
            audit=audit,
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
            lambda trouble: self._tell("printer", trouble.words[:1].upper() + trouble.words[1:] if trouble else ""),
        )
        self._tell_staff = kiosk.tell_staff
        self._told: dict[str, str] = {}
        self._started = lambda: audit.started(__version__, file_hash(config))
        self._purging = Purging(
            lambda: purge_of(self.store, clock, config), self._workers[0], kiosk, partial(self._tell, "retention")
        )
        self._pause = QTimer(kiosk)
        self._pause.setInterval(_PAUSE_MS)
        self._pause.timeout.connect(self.effects.rest)
        kiosk.visitOver.connect(self.effects.rest)

    def begin(self) -> None:
        """Settles what the last run left open, and warms what the first slip takes."""
        self._workers[0].run(self._started, _only_logged)
        self.effects.rest()
        self._pause.start()
        self._purging.begin()
        self._workers[1].run(self._slips.warm, self._warmed)

    @property
    def stuck(self) -> bool:
        """Whether a thread is held for longer than all of its deadlines allow: only a new process can mend that."""
        store, printing = (worker.at_it for worker in self._workers[:2])
        return store > _STUCK or printing > _STUCK + 2 * self._farewell

    def finish(self) -> None:
        """Lets work under way end."""
        self._pause.stop()
        self._purging.stop()
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
            self._tell("slips", f"No slip can be drawn: {outcome}")

    def _tell(self, what: str, note: str) -> None:
        """What is wrong with one thing must not hide what is wrong with another."""
        self._told[what] = note
        self._tell_staff(" ".join(filter(None, self._told.values())))


def _only_logged(outcome: object) -> None:
    if isinstance(outcome, KnownError):
        log.error("the start was not noted: %s", type(outcome).__name__)


def _alone(config: Config) -> QLockFile:
    """Two processes of one kiosk would take each other's slips for left over. Raises ``StoreError``."""
    lock = QLockFile(f"{store_file(config)}.{config.kiosk.id}.lock")
    # the lock of a process that is gone is none, however old it is
    lock.setStaleLockTime(0)
    if not lock.tryLock(0) and lock.error() is QLockFile.LockError.LockFailedError:
        raise StoreError(f"the kiosk {config.kiosk.id} runs already with this store: stop it first")
    return lock
