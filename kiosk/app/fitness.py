"""Whether this kiosk can check anybody in: its outside is opened, and checked now and then; else it stays closed."""

import logging
from collections.abc import Callable
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QTimer, Signal

from kiosk.core.finding import Finding, Health
from kiosk.core.visit import Welcome
from kiosk.errors import AlreadyRunning, ConfigError, KnownError

if TYPE_CHECKING:
    from kiosk.app.running import Running

log = logging.getLogger(__name__)

_AGAIN_MS = 30_000
"""While something fails."""
_NOW_AND_THEN_MS = 300_000

Check = Callable[[Callable[[tuple[Finding, ...]], None]], None]
"""Begins to check an open kiosk off the screen's thread; calls back on it with all that was found."""


class Fitness(QObject):
    """Tells the screen how fit the kiosk is. Nothing here waits but the opening of the store."""

    outdated = Signal()
    """The configuration that kept the kiosk closed was changed: it is to be started anew."""

    def __init__(
        self,
        running: "Running",
        check: Check | None = None,
        standing: tuple[Finding, ...] = (),
        seen_to: Callable[[], None] = lambda: None,
        *,
        held: bool = False,
    ) -> None:
        """``standing`` holds until staff ask for another try, which calls ``seen_to``. ``held``: until then nothing is
        opened, since that may be what goes wrong."""
        super().__init__(running.kiosk)
        self._running, self._check, self._standing, self._seen_to = running, check, standing, seen_to
        self._held = held
        self._open = self._busy = self._by_config = self._over = False
        self._timer = QTimer(self)
        self._timer.setSingleShot(True)
        self._timer.timeout.connect(self.look)
        running.kiosk.tryAgainAsked.connect(self._try_again)
        self._doubted = False
        running.kiosk.storeFailed.connect(self._doubt)
        running.kiosk.visitOver.connect(self._look_where_in_doubt)

    def begin(self) -> None:
        """Opens what the kiosk reaches, for the first time. What keeps it from opening closes the kiosk, and it is
        tried again; raises only ``AlreadyRunning``: there is a kiosk already, and its screen must not be covered."""
        if self._held:
            self._running.attend()
            self._tell(())
            return
        try:
            self._begin()
        except AlreadyRunning:
            raise
        except KnownError as error:
            self._refused(error)

    def look(self) -> None:
        """Opens what is not open yet, and checks what is. Not while somebody is at the kiosk."""
        if self._held or self._over:
            return
        if not self._open:
            try:
                if self._by_config and self._running.config_changed():
                    self.outdated.emit()
                    return
                self._begin()
            except KnownError as error:
                self._refused(error)
        elif self._busy:
            # what it finds is told then; nothing is taken back on the strength of a touch
            return
        elif self._check is None:
            self._tell(())
        elif isinstance(self._running.kiosk.visit.page, Welcome):
            self._busy = True
            self._check(self._checked)
        else:
            self._timer.start(_AGAIN_MS)

    def stop(self) -> None:
        """No more checks begin, whoever asks for one: another run may go on in this process."""
        self._over = True
        self._timer.stop()

    def _begin(self) -> None:
        self._running.begin()
        self._open = True
        self._tell(())
        if self._check is not None:
            self.look()

    def _checked(self, found: tuple[Finding, ...]) -> None:
        self._busy = False
        self._tell(found)
        # it had begun before the store failed
        self._look_where_in_doubt()

    def _refused(self, error: KnownError) -> None:
        from kiosk.doctor.findings import of_error

        log.error("not opened: %s", type(error).__name__)
        self._by_config = isinstance(error, ConfigError)
        self._tell((of_error(error),))

    def _tell(self, found: tuple[Finding, ...]) -> None:
        findings = (*self._standing, *map(_lacks, self._running.missing_fonts), *found)
        self._running.kiosk.tell_fitness(findings)
        unfit = any(finding.health is Health.FAILED for finding in findings)
        if not self._over:
            self._timer.start(_AGAIN_MS if unfit else _NOW_AND_THEN_MS)

    def _doubt(self) -> None:
        self._doubted = True

    def _look_where_in_doubt(self) -> None:
        """Before the next patient comes, not with the next check."""
        if self._doubted and not self._busy and isinstance(self._running.kiosk.visit.page, Welcome):
            self._doubted = False
            self.look()

    def _try_again(self) -> None:
        self._held = False
        if self._standing:
            self._standing = ()
            self._seen_to()
        self._running.load_missing_fonts()
        self.look()


def _lacks(font: str) -> Finding:
    from kiosk.doctor.findings import of_error

    return of_error(RuntimeError(f"the font {font} does not load"), "fonts")
