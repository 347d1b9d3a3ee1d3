"""What a kiosk that runs says of itself to monitoring: a snapshot, made on the store's thread, and a heartbeat."""

import logging
import os
import time
from collections.abc import Mapping
from contextlib import suppress
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QTimer

from kiosk.config import Config
from kiosk.core.figures import Figures
from kiosk.errors import KnownError
from kiosk.status import Live, snapshot, status_file

if TYPE_CHECKING:
    from kiosk.adapters.store import Store
    from kiosk.app.running import Running

log = logging.getLogger(__name__)

_BEAT_MS = 1000
_SNAPSHOT_MS = 15_000


class Reporting(QObject):
    """Any thread may read ``live``; it is replaced whole."""

    def __init__(self, config: Config, running: "Running") -> None:
        super().__init__(running.kiosk)
        self._config, self._running = config, running
        self._file = status_file(config)
        self._figures: Figures | None = None
        self._asked = self._outdated = False
        self._failed = ""
        self.live = Live(os.getpid(), running.clock.utc(), time.monotonic())
        self._beat = QTimer(self)
        self._beat.setInterval(_BEAT_MS)
        self._beat.timeout.connect(self._live)
        self._turn = QTimer(self)
        self._turn.setInterval(_SNAPSHOT_MS)
        self._turn.timeout.connect(self.take)
        running.kiosk.fitnessChanged.connect(self.take)
        running.kiosk.visitOver.connect(self.take)

    def begin(self) -> None:
        """From now on."""
        self._beat.start()
        self._turn.start()
        self.take()

    def stop(self) -> None:
        """The kiosk ends in order: its snapshot goes."""
        self._beat.stop()
        self._turn.stop()
        with suppress(OSError):  # one that stays behind names a process that is gone
            self._file.unlink()

    def take(self) -> None:
        """A new snapshot; while one is under way, after it."""
        if not self._turn.isActive():
            return
        self._outdated = self._asked
        if self._asked:
            return
        self._live()
        if not self._running.is_open:
            self._made(self.live.shown)
            return
        self._asked = True
        self._running.ask_store(self._count, self._counted)

    def _count(self, store: "Store") -> Figures:
        """On the store's thread, the file too."""
        from kiosk.adapters.store import figures

        found = figures(store, self._config.kiosk.id, self._running.clock.now().date())
        _write(self._file, snapshot(self._config, found, self.live, self._running.clock.utc()))
        return found

    def _counted(self, outcome: Figures | KnownError) -> None:
        self._asked = False
        if isinstance(outcome, KnownError):
            if str(outcome) != self._failed:
                log.warning("no figures: %s", type(outcome).__name__)
            self._failed = str(outcome)
        else:
            self._failed = ""
            self._figures = outcome
        self._made(snapshot(self._config, self._figures, self.live, self._running.clock.utc()))
        if self._outdated:
            self.take()

    def _made(self, shown: Mapping[str, object]) -> None:
        kiosk = self._running.kiosk
        shown = shown or snapshot(self._config, None, self.live, self._running.clock.utc())
        self.live = self.live.renewed(kiosk.fitness, shown, time.monotonic())

    def _live(self) -> None:
        self.live = self.live.beating(time.monotonic(), self._running.kiosk.fitness)


def _write(file: Path, shown: Mapping[str, object]) -> None:
    import msgspec

    part = file.with_name(file.name + ".part")
    try:
        with os.fdopen(os.open(part, os.O_CREAT | os.O_WRONLY | os.O_TRUNC, 0o600), "wb") as opened:
            opened.write(msgspec.json.encode(shown))
        part.replace(file)
    except OSError as error:
        # a full disk: the checks say so
        log.warning("no status file: %s", error.strerror)
