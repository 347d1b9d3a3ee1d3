"""Exports that appear in the site's folder are imported by themselves, and staff hear how old the schedule is."""

import logging
import threading
import time
import traceback
from collections.abc import Callable
from concurrent.futures import Executor, Future
from functools import cached_property
from pathlib import Path
from typing import Any, TypeVar

from kiosk.adapters.content_toml import load_content
from kiosk.adapters.schedule_folder import STEADY, Arrived, ScheduleFolder
from kiosk.adapters.schedule_intake import take_export
from kiosk.adapters.store import StoreSchedule
from kiosk.config import Config, content_folder, schedule_reports_place
from kiosk.core.desk import ScheduleState
from kiosk.core.freshness import schedule_trouble
from kiosk.errors import ConfigError, KnownError, ScheduleError
from kiosk.ports import Audit, Clock

log = logging.getLogger(__name__)
T = TypeVar("T")

_LOOKS = round(STEADY) + 2
"""Of a second each: what has just been put there is whole then."""
_WAIT = 0.1
"""Seconds between two looks at whether the visit is over."""


class _StoppedError(KnownError):
    """The kiosk ends while a file is read."""


class Incoming:
    """Looks after the folder, on a thread of its own: a share that hangs must not stand in the way of a patient.

    Reading goes on between visits alone, and the store is held only while the changed rows are written.
    """

    def __init__(
        self, config: Config, clock: Clock, schedule: StoreSchedule, audit: Audit, nobody_here: Callable[[], bool]
    ) -> None:
        """``nobody_here`` is asked on the other thread."""
        self._config = config
        self._clock = clock
        self._schedule = schedule
        self._audit = audit
        self._nobody_here = nobody_here
        self._stopping = threading.Event()
        self._turn = threading.Lock()
        """Staff may ask for a look while one is under way."""
        self._refused = False
        self._left_out = 0
        own = config.schedule
        self._shared = own.shared
        reports = schedule_reports_place(config) if own.shared else None
        self._folder = ScheduleFolder(Path(own.folder), reports) if own.folder else None

    def look(self) -> dict[str, str]:
        """Imports what is there, oldest first. What staff should see to, by what it is about; empty = nothing.

        Raises ``KnownError``.
        """
        with self._turn:
            notes = {"schedule folder": self._imported()}
        notes["schedule"] = schedule_trouble(
            self._schedule.state(self._clock.now().date()), self._clock.utc(), self._config.schedule.stale_hours
        )
        return notes

    def stop(self) -> None:
        """What is being read is left as it is, for the next start."""
        self._stopping.set()

    def _imported(self) -> str:
        if self._folder is None:
            return ""
        try:
            while not self._stopping.is_set() and (arrived := self._folder.look(time.monotonic())):
                self._take(self._folder, arrived)
        except ScheduleError as error:
            return str(error)
        except ConfigError as error:
            # not the file's fault: it waits until the configuration is right
            return f"Schedules are not imported: {error}"
        except _StoppedError:
            return ""
        if self._refused:
            return "The last schedule was refused: its report says why"
        if self._left_out:
            return f"The last schedule had rows that cannot be read ({self._left_out}): its report says which"
        return self._folder.trouble

    def _take(self, folder: ScheduleFolder, arrived: Arrived) -> None:
        if arrived.fault:
            self._refuse(folder, arrived, arrived.fault)
            return
        if self._shared and self._is_known(arrived):
            folder.skip(arrived)
            return
        try:
            done = take_export(
                arrived.name,
                arrived.data,
                self._config,
                self._procedures,
                self._schedule,
                self._clock.utc(),
                self._between_visits,
                by="folder",
            )
        except ScheduleError as error:
            self._refuse(folder, arrived, str(error))
        except KnownError:
            raise
        except Exception as error:
            # a file from outside that meets a bug of ours must not stop the kiosk at every start
            frames = [f"{Path(at.filename).name}:{at.lineno}" for at in traceback.extract_tb(error.__traceback__)]
            # its text may hold what stands in a row
            log.error("schedule %s cannot be read: %s %s", arrived.hash[:12], type(error).__name__, " ".join(frames))
            self._refuse(
                folder, arrived, f"cannot be read: {type(error).__name__} at {frames[-1]}, a fault of the kiosk"
            )
        else:
            self._refused, self._left_out = False, done.left_out
            folder.done(arrived, done.report)
            log.info("schedule %s imported: %s", arrived.hash[:12], "clean" if done.clean else "with remarks")

    def _refuse(self, folder: ScheduleFolder, arrived: Arrived, reason: str) -> None:
        self._refused = True
        folder.bad(arrived, (f"{arrived.name}: refused, nothing was changed", f"  {reason}"))
        log.warning("schedule %s refused", arrived.hash[:12])
        self._audit.note("import_refused", {"source": arrived.hash[:16]})

    def _is_known(self, arrived: Arrived) -> bool:
        """Imported by this kiosk since it was written; a file that comes back with old content counts anew."""
        at = self._schedule.imported_at(arrived.hash)
        return at is not None and at.timestamp() >= arrived.changed

    def _between_visits(self, _line: int, _lines: int) -> None:
        while not self._nobody_here() and not self._stopping.is_set():
            time.sleep(_WAIT)
        if self._stopping.is_set():
            raise _StoppedError("the kiosk ends")

    @cached_property
    def _procedures(self) -> tuple[str, ...]:
        return tuple(load_content(content_folder(self._config)).procedures)


class StaffImporting:
    """Fulfils ``ports.Importing``: the same look that the kiosk takes by itself, now."""

    def __init__(
        self,
        look: Callable[[], dict[str, str]] | None,
        state: Callable[[], ScheduleState],
        nobody_here: Callable[[], bool],
        pause: Callable[[float], None] = time.sleep,
    ) -> None:
        """``look`` is ``Incoming.look``; ``None`` = the site has no folder for schedules."""
        self._look, self._state, self._nobody_here, self._pause = look, state, nobody_here, pause

    def run(self) -> str:
        """See ``ports.Importing``. Takes as long as a file has to lie still before it is whole."""
        if self._look is None:
            return "No folder for schedules is set. IT imports a file with: kiosk schedule import FILE"
        if not self._nobody_here():
            return "A visit is under way. Schedules are imported by themselves when it is over."
        before, notes = self._state().imported, dict[str, str]()
        for turn in range(_LOOKS):
            notes = self._look()
            if self._state().imported != before:
                # it came in now, or a moment ago
                break
            if turn + 1 < _LOOKS:
                self._pause(1)
        after = self._state()
        told = [f"{note}." for note in (notes["schedule folder"],) if note]
        if after.imported == before:
            return " ".join(["Nothing new lies in the folder.", *told])
        count = f"{after.today} appointment{'' if after.today == 1 else 's'} today"
        return " ".join([f"Imported. There are {count}.", *told])


class Aside(Executor):
    """A thread for each job, that the process does not wait for when it ends."""

    def submit(self, work: Callable[..., T], /, *values: Any, **named: Any) -> Future[T]:
        """See ``Executor``."""
        future: Future[T] = Future()

        def run() -> None:
            try:
                future.set_result(work(*values, **named))
            except BaseException as error:
                future.set_exception(error)

        threading.Thread(target=run, name="schedule", daemon=True).start()
        return future
