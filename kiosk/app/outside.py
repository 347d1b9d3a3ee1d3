"""What a kiosk reaches, with the threads that wait for it: opened after the first screen."""

import logging
import time
from collections.abc import Callable
from pathlib import Path
from typing import TYPE_CHECKING, TypeVar

from PySide6.QtCore import QCoreApplication, QEventLoop, QLockFile, QTimer

from kiosk import __version__
from kiosk.app.paper import LazySlips, site_printer
from kiosk.config import Config, file_hash, store_path
from kiosk.core.visit import Welcome
from kiosk.errors import AlreadyRunning, ConfigError, KnownError, StoreBusy
from kiosk.ports import Clock
from kiosk.viewmodel.kiosk import Kiosk

if TYPE_CHECKING:
    from kiosk.adapters.store import Store
    from kiosk.viewmodel.jobs import Runner

log = logging.getLogger(__name__)

T = TypeVar("T")

_FAREWELL = 25.0
"""Seconds by which a kiosk that ends waits longer for a slip than its deadline."""


_STUCK = 180.0
"""Seconds after which a job of the store hangs: every wait of its own is shorter, and a purge takes less."""


_LONG_REST = 30.0
"""Days. A kiosk that was off for so long may be right, or its clock runs ahead."""


_GLANCE = 0.5
"""Seconds that the opening waits for another program's lock. The screen stands still for so long, and a kiosk that
gives no sign is started anew; the opening is tried again."""


_PAUSE_MS = 60_000
"""How often what is open is looked after, and the printer asked."""


_SLICE_MS = 20


_LOOK_MS = 15_000
"""How often the folder for schedules is looked into."""


_LAST_LOOK = 2.0
"""Seconds that a kiosk that ends gives to what is being imported."""


class Outside:
    """What a kiosk reaches, and the threads that wait for it; none of it is needed for the first screen."""

    def __init__(self, config: Config, clock: Clock, kiosk: Kiosk) -> None:
        """Raises ``StoreError``, ``AlreadyRunning`` and ``ConfigError``; it can be tried again."""
        from concurrent.futures import ThreadPoolExecutor

        from kiosk.adapters.store import StoreAudit, StoreRecords, StoreSchedule, site_store
        from kiosk.adapters.store.db import BUSY_SECONDS
        from kiosk.app.incoming import Aside, Incoming, StaffImporting
        from kiosk.app.purging import Purging
        from kiosk.retention import purge_of
        from kiosk.viewmodel.effects import Effects, Ports
        from kiosk.viewmodel.jobs import Worker

        printer = site_printer(config)
        self._alone = alone(config)
        try:
            self.store: Store = site_store(config, _GLANCE)
            self.store.wait_for_others(BUSY_SECONDS)
        except BaseException:
            # it is tried again, in this process too
            self._alone.unlock()
            raise
        self._slips = LazySlips(config)
        self._farewell = config.printer.deadline + _FAREWELL
        audit = StoreAudit(self.store, clock, config.kiosk.id, config.kiosk.letter)
        self.ports = Ports(
            clock=clock,
            schedule=StoreSchedule(self.store, config.kiosk.id),
            records=StoreRecords(
                self.store, clock, config.kiosk.id, config.kiosk.letter, config.center.name, time.monotonic
            ),
            audit=audit,
            slips=self._slips,
            printer=printer,
        )
        self._executors = [ThreadPoolExecutor(1, "store"), ThreadPoolExecutor(1, "print")]
        self._workers = [Worker(each, kiosk) for each in self._executors]
        self.effects = Effects(
            self.ports,
            config.center.here,
            self._workers[0],
            self._workers[1],
            kiosk.send,
            lambda trouble: kiosk.tell_staff(trouble.words[:1].upper() + trouble.words[1:] if trouble else ""),
        )
        self._tell_staff = kiosk.tell_staff
        self._started = lambda: audit.started(__version__, file_hash(config))
        self._purging = Purging(
            lambda: purge_of(self.store, clock, config),
            self._workers[0],
            Worker(Aside(), kiosk),
            kiosk,
            lambda note: kiosk.tell_staff(note, "retention"),
        )
        self._incoming = Incoming(
            config,
            clock,
            StoreSchedule(self.store, config.kiosk.id),
            self.ports.audit,
            lambda: isinstance(kiosk.visit.page, Welcome),
        )
        self.importing = StaffImporting(
            self._incoming.look if config.schedule.folder else None,
            lambda: StoreSchedule(self.store, config.kiosk.id).state(clock.now().date()),
            lambda: isinstance(kiosk.visit.page, Welcome),
        )
        self._aside = Worker(Aside(), kiosk)
        self._kiosk = kiosk
        self._looks = QTimer(kiosk)
        self._looks.setInterval(_LOOK_MS)
        self._looks.timeout.connect(self._look)
        self._pause = QTimer(kiosk)
        self._pause.setInterval(_PAUSE_MS)
        self._pause.timeout.connect(self.effects.rest)
        kiosk.visitOver.connect(self.effects.rest)

    def _rested(self) -> float:
        """Days since the store's last row, before this run writes its first."""
        from kiosk.doctor.keeping import last_activity

        last = last_activity(self.store)
        return (self.ports.clock.utc() - last).total_seconds() / 86400 if last else 0

    def _looked_back(self, outcome: float | KnownError) -> None:
        if not isinstance(outcome, KnownError) and outcome > _LONG_REST:
            log.warning("the clock says that the last run was %.0f days ago", outcome)
            note = f"The kiosk was last at work {outcome:.0f} days ago by its clock: is the clock right?"
            self._tell_staff(note, "clock")

    def begin(self) -> None:
        """Settles what the last run left open, and warms what the first slip takes."""
        self._workers[0].run(self._rested, self._looked_back)
        self._workers[0].run(self._started, _only_logged)
        self.effects.rest()
        self._pause.start()
        self._purging.begin()
        self._look()
        self._looks.start()
        self._workers[1].run(self._slips.warm, self._warmed)

    @property
    def stuck(self) -> bool:
        """Whether a thread is held for longer than all of its deadlines allow: only a new process can mend that."""
        store, printing = (worker.at_it for worker in self._workers[:2])
        return store > _STUCK or printing > _STUCK + 2 * self._farewell

    def ask(self, work: "Callable[[Store], T]", done: Callable[[T | KnownError], None]) -> None:
        """Runs ``work`` on the store's thread, then ``done`` on this one."""
        self._workers[0].run(lambda: work(self.store), done)

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
        self._purging.stop()
        self._looks.stop()
        self._incoming.stop()
        last_look = time.monotonic() + _LAST_LOOK
        end = time.monotonic() + self._farewell
        while (any(worker.busy for worker in self._workers) and time.monotonic() < end) or (
            (self._aside.busy or self._purging.at_files) and time.monotonic() < last_look
        ):
            # An outcome can start further work: a slip that was sent still has to be settled in the store.
            QCoreApplication.processEvents(QEventLoop.ProcessEventsFlag.ExcludeUserInputEvents, _SLICE_MS)
        for executor in self._executors:
            executor.shutdown(wait=True, cancel_futures=True)
        self._alone.unlock()

    def _look(self) -> None:
        """Between visits; one look after the other."""
        if isinstance(self._kiosk.visit.page, Welcome) and not self._aside.busy:
            self._aside.run(self._incoming.look, self._looked)

    def _looked(self, outcome: dict[str, str] | KnownError) -> None:
        if isinstance(outcome, KnownError):
            log.error("the schedule could not be looked after: %s", type(outcome).__name__)
            self._tell_staff(f"Schedules are not imported: {outcome}", "schedule folder")
            return
        for about, note in outcome.items():
            self._tell_staff(note, about)

    def _warmed(self, outcome: KnownError | None) -> None:
        if isinstance(outcome, KnownError):
            log.error("no slip can be drawn: %s", outcome)
            self._tell_staff(f"No slip can be drawn: {outcome}", "slips")


def _only_logged(outcome: object) -> None:
    if isinstance(outcome, KnownError):
        log.error("the start was not noted: %s", type(outcome).__name__)


def lock_file(config: Config) -> Path:
    """What the kiosk of this id holds while it runs."""
    return Path(f"{store_path(config)}.{config.kiosk.id}.lock")


def holder(config: Config) -> tuple[int, str]:
    """Number and program of the process that is this kiosk, as its lock says; 0 = none. A process that was killed
    leaves its lock behind."""
    # the typing of this call is another than what it gives
    found = QLockFile(str(lock_file(config))).getLockInfo()
    number, _machine, program = found
    return int(number), str(program)


def alone(config: Config) -> QLockFile:
    """Two processes of one kiosk would take each other's slips for left over.

    Raises ``AlreadyRunning``, and ``StoreError`` for a place that is not this machine's own.
    """
    from kiosk.adapters.store.place import ensure_local

    path = store_path(config)
    ensure_local(path)
    try:
        path.parent.mkdir(mode=0o700, parents=True, exist_ok=True)
    except OSError as error:
        raise ConfigError(f"store.file: the folder {path.parent} cannot be made: {error.strerror}") from error
    lock = QLockFile(str(lock_file(config)))
    # the lock of a process that is gone is none, however old it is
    lock.setStaleLockTime(0)
    if not lock.tryLock(0) and lock.error() is QLockFile.LockError.LockFailedError:
        raise AlreadyRunning(f"the kiosk {config.kiosk.id} runs already with this store: stop it first")
    return lock


def lone_backup(config: Config) -> QLockFile:
    """Two backups at once would write the same copy beside the store. Raises ``StoreBusy``."""
    lock = QLockFile(f"{store_path(config)}.backup.lock")
    lock.setStaleLockTime(0)
    if not lock.tryLock(0) and lock.error() is QLockFile.LockError.LockFailedError:
        raise StoreBusy("a backup is being made already: wait for it, then try again")
    return lock
