"""A clock that is set while the kiosk runs, by a time server, by hand or by a battery that is empty."""

import logging
import time
from collections.abc import Callable
from datetime import datetime
from typing import Final

from PySide6.QtCore import QObject, QTimer

log = logging.getLogger(__name__)

_LOOK_MS: Final = 10_000
LEAST: Final = 60.0
"""Seconds. A time server that only keeps the clock moves it by less."""


class Jumps(QObject):
    """Holds the clock on the wall against one that nobody sets. The hour that summer time takes or gives is no jump:
    both are in UTC."""

    def __init__(
        self,
        utc: Callable[[], datetime],
        jumped: Callable[[float], None],
        steady: Callable[[], float] = time.monotonic,
        parent: QObject | None = None,
    ) -> None:
        """``jumped`` is called with the seconds by which it was set, backward below 0."""
        super().__init__(parent)
        self._utc, self._jumped, self._steady = utc, jumped, steady
        self._off = self._now_off()
        self._timer = QTimer(self)
        self._timer.setInterval(_LOOK_MS)
        self._timer.timeout.connect(self.look)
        self._timer.start()

    def look(self) -> None:
        off = self._now_off()
        seconds, self._off = off - self._off, off
        if abs(seconds) >= LEAST:
            log.warning("the clock was set by %+.0f s", seconds)
            self._jumped(seconds)

    def _now_off(self) -> float:
        return self._utc().timestamp() - self._steady()
