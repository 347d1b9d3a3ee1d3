"""How often the kiosk has crashed of late, over restarts."""

import logging
import time
from collections.abc import Callable
from pathlib import Path
from typing import Final

import msgspec
from PySide6.QtCore import QLockFile

from kiosk.core.finding import Finding, Health

log = logging.getLogger(__name__)

MANY: Final = 3
WITHIN: Final = 300.0
"""Seconds. So many crashes within them, and staff see to it before the next patient."""
_BOOT_ID: Final = Path("/proc/sys/kernel/random/boot_id")


class _Runs(msgspec.Struct):
    boot: str = ""
    crashes: list[float] = []
    """Seconds since that boot."""
    running: bool = False
    """It has shown its first screen, and has not ended in order."""


class Crashes:
    """Kept in a file of its own, since the store may be what fails.

    Times are seconds since the machine started: a clock that jumps does not change them, and what an earlier boot left
    behind counts for nothing; a power cut is no crash. Where the file cannot be kept, nothing is counted and the log
    says so.
    """

    def __init__(
        self, folder: Path, kiosk: str, now: Callable[[], float] | None = None, boot: str | None = None
    ) -> None:
        """``kiosk`` is its id; ``now`` and ``boot`` stand in for the machine's own."""
        self._file = folder / f"runs-{kiosk}.json"
        self._now = now or _since_boot
        self._boot = _boot_id() if boot is None else boot
        self._runs = _Runs()
        self._alone: QLockFile | None = None

    def begin(self) -> int:
        """This run begins: how many crashes there were of late. The one before crashed if it did not end in order."""
        try:
            self._file.parent.mkdir(mode=0o700, parents=True, exist_ok=True)
            lock = QLockFile(f"{self._file}.lock")
            lock.setStaleLockTime(0)
            if not lock.tryLock(0) and lock.error() is QLockFile.LockError.LockFailedError:
                # the other one runs: it has not crashed, and this one will say so and end
                return 0
            self._alone = lock
            self._runs = self._read()
        except OSError as error:
            log.warning("crashes are not counted: %s", error.strerror)
            return 0
        if self._runs.running:
            self._runs.crashes.append(self._now())
            log.warning("the last run did not end in order: %d of late", len(self._runs.crashes))
        self._runs.running = False
        self._write()
        return len(self._runs.crashes)

    def shown(self) -> None:
        """The first screen is there: from now on an end without order is a crash. One before it is not counted, such
        as on a display that is gone: the screen for staff could not be shown either."""
        self._runs.running = True
        self._write()

    def end(self) -> None:
        """This run has ended in order."""
        self._runs.running = False
        self._write()
        if self._alone is not None:
            self._alone.unlock()
            self._alone = None

    def forget(self) -> None:
        """Staff have seen to it, or it has run well for a while."""
        self._runs.crashes.clear()
        self._write()

    def _read(self) -> _Runs:
        try:
            runs = msgspec.json.decode(self._file.read_bytes(), type=_Runs)
        except FileNotFoundError:
            return _Runs(self._boot)
        except msgspec.DecodeError:
            # cut off by a power cut
            log.warning("the count of crashes could not be read and begins anew")
            return _Runs(self._boot)
        if runs.boot != self._boot:
            return _Runs(self._boot)
        runs.crashes = [at for at in runs.crashes if 0 <= self._now() - at < WITHIN]
        return runs

    def _write(self) -> None:
        if self._alone is None:
            return
        new = self._file.with_suffix(".new")
        try:
            new.touch(mode=0o600)
            new.write_bytes(msgspec.json.encode(self._runs))
            new.replace(self._file)
        except OSError as error:
            log.warning("crashes are not counted: %s", error.strerror)


def too_many(count: int) -> tuple[Finding, ...]:
    """What staff read when there were so many; empty = not too many."""
    if count < MANY:
        return ()
    seen = f"The kiosk has crashed {count} times within {WITHIN / 60:.0f} minutes."
    remedy = "Touch Try again. If it closes again, call IT: the crash files say where it happened."
    return (Finding("crashes", Health.FAILED, seen, remedy),)


def _since_boot() -> float:
    # with the time that the machine slept, where it says
    return time.clock_gettime(time.CLOCK_BOOTTIME) if hasattr(time, "CLOCK_BOOTTIME") else time.monotonic()


def _boot_id() -> str:
    """Empty where the system has none: what another boot left behind then counts for its first minutes at most."""
    try:
        return _BOOT_ID.read_text().strip()
    except OSError:
        return ""
