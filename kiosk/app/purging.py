"""The purge of a kiosk that runs: at its start and once an hour, between visits only."""

import logging
from collections.abc import Callable

from PySide6.QtCore import QTimer

from kiosk.adapters.store import Purge, Purged
from kiosk.core.visit import Welcome
from kiosk.errors import KnownError
from kiosk.viewmodel.jobs import Runner
from kiosk.viewmodel.kiosk import Kiosk

log = logging.getLogger(__name__)

_HOUR_MS = 3_600_000


class Purging:
    """Nobody's appointment goes while they stand at the kiosk, and nobody waits for the store's file."""

    def __init__(
        self,
        make: Callable[[], Purge],
        jobs: Runner,
        kiosk: Kiosk,
        tell_staff: Callable[[str], None],
        then: Callable[[], None],
    ) -> None:
        """``jobs`` are the store's; ``tell_staff`` is called with what is wrong, or with nothing when it is well, and
        ``then`` when the store was purged and the clock can be believed."""
        self._then = then
        self._make = make
        self._purge: Purge | None = None
        self._jobs = jobs
        self._kiosk = kiosk
        self._tell_staff = tell_staff
        self._due = False
        self._timer = QTimer(kiosk)
        self._timer.setInterval(_HOUR_MS)
        self._timer.timeout.connect(self.come_due)
        kiosk.visitOver.connect(self._run)

    def begin(self) -> None:
        """Now, and from now on each hour."""
        self.come_due()
        self._timer.start()

    def stop(self) -> None:
        """No more of it; what is under way ends."""
        self._timer.stop()
        self._due = False

    def come_due(self) -> None:
        """At once, or when the visit is over."""
        self._due = True
        self._run()

    def _run(self) -> None:
        if self._due and isinstance(self._kiosk.visit.page, Welcome):
            self._due = False
            self._jobs.run(self._work, self._done)

    def _work(self) -> Purged:
        if self._purge is None:
            self._purge = self._make()
        return self._purge.run()

    def _done(self, outcome: Purged | KnownError) -> None:
        if isinstance(outcome, KnownError):
            log.error("nothing was purged: %s", type(outcome).__name__)
            self._tell_staff(f"Old patient data was not purged: {outcome}")
        elif outcome.doubt:
            log.warning("nothing was purged: the clock is in doubt (%s)", outcome.doubt)
            self._tell_staff(f"{outcome.doubt.words[:1].upper()}{outcome.doubt.words[1:]}.")
        else:
            log.info("purged: %d appointments, %d records", outcome.appointments, outcome.records)
            self._tell_staff("")
            self._then()
