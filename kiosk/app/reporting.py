"""What a kiosk that runs says of itself to monitoring: a snapshot, made on the store's thread, and a heartbeat."""

import logging
import os
import threading
import time
from collections.abc import Callable, Mapping
from contextlib import suppress
from dataclasses import replace
from datetime import datetime
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QTimer

from kiosk.config import Config
from kiosk.core.figures import Figures
from kiosk.core.finding import Finding
from kiosk.errors import KnownError
from kiosk.status import Live, runs, snapshot, status_file
from kiosk.viewmodel.jobs import Worker

if TYPE_CHECKING:
    from kiosk.adapters.store import Store
    from kiosk.app.running import Running

log = logging.getLogger(__name__)

_BEAT_MS = 1000
_SNAPSHOT_MS = 15_000


class Reporting(QObject):
    """Any thread may read ``live``; it is replaced whole."""

    def __init__(self, config: Config, running: "Running", seen: Callable[[], bool] = lambda: True) -> None:
        """``seen``: whether what the kiosk draws comes to the screen; while not, it says nothing new of itself."""
        super().__init__(running.kiosk)
        self._seen = seen
        self._config, self._running = config, running
        self._place = _Place(status_file(config))
        self._figures: Figures | None = None
        self._asked = self._outdated = False
        self._aside: Worker | None = None
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
        if not self._turn.isActive():
            # it never began: the file, if there is one, is another kiosk's
            return
        self._turn.stop()
        self._place.take_away()

    def take(self) -> None:
        """A new snapshot; while one is under way, after it."""
        if not self._turn.isActive() or not self._seen():
            return
        self._outdated = self._asked
        if self._asked:
            return
        self._live()
        self._asked = True
        if not self._running.is_open:
            from kiosk.app.incoming import Aside

            self._made(self.live.shown)
            self._aside = self._aside or Worker(Aside(), self)
            self._aside.run(self._tell_without_store, lambda _: self._told())
            return
        self._running.ask_store(self._count, self._counted)

    def _count(self, store: "Store") -> Figures:
        """On the store's thread, the file too."""
        from kiosk.adapters.store import figures

        found = figures(store, self._config.kiosk.id, self._running.clock.now().date())
        self._place.write(snapshot(self._config, found, self.live, self._running.clock.utc()))
        return found

    def _tell_without_store(self) -> None:
        """On a thread of its own: the disk may be what keeps the store closed."""
        # a kiosk that runs with this store tells of itself
        if not runs(self._config):
            self._place.write(snapshot(self._config, self._figures, self.live, self._running.clock.utc()))

    def _counted(self, outcome: Figures | KnownError) -> None:
        if isinstance(outcome, KnownError):
            if str(outcome) != self._failed:
                log.warning("no figures: %s", type(outcome).__name__)
            self._failed = str(outcome)
        else:
            self._failed = ""
            self._figures = outcome
        self._made(snapshot(self._config, self._figures, self.live, self._running.clock.utc()))
        self._told()

    def _told(self) -> None:
        self._asked = False
        if self._outdated:
            self.take()

    def _made(self, shown: Mapping[str, object]) -> None:
        kiosk = self._running.kiosk
        shown = shown or snapshot(self._config, None, self.live, self._running.clock.utc())
        self.live = self.live.renewed(kiosk.fitness, shown, time.monotonic())

    def _live(self) -> None:
        if self._seen():
            self.live = self.live.beating(time.monotonic(), self._running.kiosk.fitness)


class ClosedReport:
    """The file of a kiosk that its configuration keeps closed: that it runs, and why it checks nobody in."""

    def __init__(self, utc: Callable[[], datetime], parent: QObject | None = None) -> None:
        from kiosk.app.incoming import Aside

        self._utc = utc
        self._live = Live(os.getpid(), utc(), time.monotonic())
        # the disk may be what is wrong, and the screen's thread waits for none
        self._aside = Worker(Aside(), parent)
        self._place: _Place | None = None
        self._over = False

    @property
    def busy(self) -> bool:
        """Whether what was told is still being written."""
        return self._aside.busy

    def tell(self, config: Config | None, fitness: tuple[Finding, ...]) -> None:
        """``None``: the configuration cannot be read, and it says where the file is. Call it again before it is
        ``status.STALE``; what comes while the last is being written is left out."""
        if not self._aside.busy:
            self._aside.run(lambda: self._tell(config, fitness), lambda _: None)

    def stop(self) -> None:
        """It ends, or it was mended."""
        self._over = True
        if self._place is not None:
            self._place.take_away()

    def _tell(self, config: Config | None, fitness: tuple[Finding, ...]) -> None:
        # a kiosk that runs with this store tells of itself
        file = None if config is None or runs(config) else status_file(config)
        if self._place is not None and file != self._place.file:
            self._place.take_away()
            self._place = None
        if config is None or file is None:
            return
        self._place = place = self._place or _Place(file)
        if self._over:
            place.take_away()
        place.write(snapshot(config, None, replace(self._live, fitness=fitness), self._utc()))


class _Place:
    """The status file of one run. Once it was taken away nothing comes there any more, of a late thread neither."""

    def __init__(self, file: Path) -> None:
        self.file = file
        self._gone = threading.Event()

    def write(self, shown: Mapping[str, object]) -> None:
        if self._gone.is_set():
            return
        _write(self.file, shown)
        # it may have been taken away meanwhile, before this was there
        if self._gone.is_set():
            self._unlink()

    def take_away(self) -> None:
        self._gone.set()
        self._unlink()

    def _unlink(self) -> None:
        with suppress(OSError):  # one that stays behind names a process that is gone
            self.file.unlink()


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
