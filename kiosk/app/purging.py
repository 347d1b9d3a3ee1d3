"""The purge of a kiosk that runs: at its start and once an hour, between visits only."""

import logging
from collections.abc import Callable

from PySide6.QtCore import QTimer

from kiosk.adapters.store.purge import Purge, Purged, Swept
from kiosk.core.visit import Welcome
from kiosk.errors import KnownError
from kiosk.viewmodel.jobs import Runner
from kiosk.viewmodel.kiosk import Kiosk

log = logging.getLogger(__name__)

_HOUR_MS = 3_600_000


class Purging:
    """Nobody's appointment goes while they stand at the kiosk, and nobody waits for a folder that does not answer."""

    def __init__(
        self,
        make: Callable[[], Purge],
        store_jobs: Runner,
        file_jobs: Runner,
        kiosk: Kiosk,
        tell_staff: Callable[[str], None],
    ) -> None:
        """``tell_staff`` is called with what is wrong, or with nothing when it is well."""
        self._make = make
        self._purge: Purge | None = None
        self._store_jobs = store_jobs
        self._file_jobs = file_jobs
        self._kiosk = kiosk
        self._tell_staff = tell_staff
        self._due = False
        self.at_files = False
        """A folder is being looked through, on a thread of its own."""
        self._swept: Swept | None = None
        self._timer = QTimer(kiosk)
        self._timer.setInterval(_HOUR_MS)
        self._timer.timeout.connect(self.come_due)
        kiosk.visitOver.connect(self._run)

    def begin(self) -> None:
        """Now, and from now on each hour."""
        self._timer.start()
        self.come_due()

    def stop(self) -> None:
        """No more of it; what is under way ends."""
        self._timer.stop()
        self._due, self._swept = False, None

    def come_due(self) -> None:
        """At once, or when the visit is over."""
        if self.at_files:
            self._tell_staff("Old patient data was not purged: the folder for slips or for schedules does not answer.")
            return
        self._due = True
        self._run()

    def _run(self) -> None:
        if not isinstance(self._kiosk.visit.page, Welcome):
            return
        if self._swept is not None:
            swept, self._swept = self._swept, None
            self._store_jobs.run(lambda: self._own().rows(swept), self._done)
        elif self._due and not self.at_files:
            self._due, self.at_files = False, True
            self._file_jobs.run(lambda: self._own().files(), self._files_gone)

    def _own(self) -> Purge:
        if self._purge is None:
            self._purge = self._make()
        return self._purge

    def _files_gone(self, outcome: Swept | KnownError) -> None:
        self.at_files = False
        if isinstance(outcome, KnownError):
            self._done(outcome)
        elif self._timer.isActive():
            self._swept = outcome
            self._run()

    def _done(self, outcome: Purged | KnownError) -> None:
        if isinstance(outcome, KnownError):
            log.error("nothing was purged: %s", type(outcome).__name__)
            self._tell_staff(f"Old patient data was not purged: {outcome}")
        elif outcome.doubt:
            log.warning("nothing was purged: the clock is in doubt (%s)", outcome.doubt)
            self._tell_staff(f"{outcome.doubt.words[:1].upper()}{outcome.doubt.words[1:]}.")
        else:
            log.info("purged: %d appointments, %d records", outcome.appointments, outcome.records)
            self._tell_staff("Old files of patients could not be deleted: the log says why." if outcome.failed else "")
