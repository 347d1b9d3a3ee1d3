"""Signs of life for whoever starts the kiosk anew when it hangs: systemd, or the parent of `kiosk run --supervised`.

Both are told in the words of sd_notify(3). systemd takes them as datagrams, the parent as lines on a pipe.
"""

import errno
import logging
import os
import socket
import sys
from collections.abc import Callable, Mapping, MutableMapping
from dataclasses import dataclass
from pathlib import Path
from typing import Final

from PySide6.QtCore import QObject, QTimer

from kiosk.app.supervisor import SUPERVISED

log = logging.getLogger(__name__)

ENDED: Final = "ended-by-staff"
"""The file in the unit's own folder that tells systemd not to start the kiosk anew; deploy/linux has its other side."""
_SOCKET, _USEC, _PID = "NOTIFY_SOCKET", "WATCHDOG_USEC", "WATCHDOG_PID"


@dataclass(frozen=True, slots=True)
class Overseer:
    """Whoever it is. ``patience``: seconds of silence that count as a hang; 0 = nobody watches."""

    tell: Callable[[str], None]
    """Never waits; raises ``BrokenPipeError`` where a parent has gone."""
    patience: float = 0
    close: Callable[[], object] = lambda: None
    brings_compositor: bool = False
    """It starts the compositor anew with the kiosk. Behind one that hangs, a parent would start kiosk after kiosk."""


def overseer_in(environment: MutableMapping[str, str]) -> Overseer:
    """The one that the environment names. Its variables are taken out: what the kiosk starts is not overseen.

    WATCHDOG_PID is not compared: under cage, cage is the main process and the kiosk its child (``NotifyAccess=all``).
    """
    place, _ = environment.pop(_SOCKET, ""), environment.pop(_PID, "")
    watched, supervised = environment.pop(_USEC, ""), environment.pop(SUPERVISED, "")
    if supervised:
        return Overseer(_pipe(), _seconds(supervised))
    if place.startswith(("/", "@")) and hasattr(socket, "AF_UNIX"):
        return _service_manager(place, _seconds(watched))
    return Overseer(lambda _: None)


def leave_word(environment: Mapping[str, str]) -> None:
    """Under systemd: staff ended the kiosk, and the unit's ``ExecCondition`` is to hold the next start back.

    The exit status alone does not reach systemd: cage 0.1.4 answers 0 whatever its client ended with.
    """
    if folder := environment.get("RUNTIME_DIRECTORY"):
        try:
            (Path(folder) / ENDED).touch()
        except OSError as error:
            log.warning("systemd will start the kiosk anew: %s", type(error).__name__)


_EAGER: Final = 8
"""So much more often it is looked whether a sign may be given, while none may."""


class Pulse(QObject):
    """Tells the overseer how the kiosk is, from the screen's thread: a thread that hangs tells nothing."""

    def __init__(self, overseer: Overseer, alive: Callable[[], bool], orphaned: Callable[[], None]) -> None:
        """``alive``: whether a sign may be given; ``orphaned`` is called when the parent has gone."""
        super().__init__()
        self._overseer, self._alive, self._orphaned = overseer, alive, orphaned
        self._interval = round(overseer.patience * 1000 / 3)
        self._timer = QTimer(self)
        self._timer.setInterval(self._interval)
        self._timer.timeout.connect(self._beat)

    def ready(self, status: str) -> None:
        """The first screen is there, and the store has been tried. ``status`` is a line for ``systemctl status``."""
        self._tell(f"READY=1\nSTATUS={status}")
        if self._overseer.patience:
            self._timer.start()

    def status(self, status: str) -> None:
        self._tell(f"STATUS={status}")

    def stopping(self) -> None:
        """It ends in order; signs go on until it has."""
        self._tell("STOPPING=1")

    def end(self) -> None:
        """It has ended. The next run in this process gives its own signs, and none comes in its place."""
        self._timer.stop()

    def _beat(self) -> None:
        alive = self._alive()
        # what was late is told at once: a whole interval more could be the one that ends the kiosk
        interval = self._interval if alive else max(1, self._interval // _EAGER)
        if interval != self._timer.interval():
            self._timer.setInterval(interval)
        if alive:
            self._tell("WATCHDOG=1")

    def _tell(self, message: str) -> None:
        try:
            self._overseer.tell(message)
        except BrokenPipeError:
            self._timer.stop()
            log.error("the supervising process has gone")
            self._orphaned()


def _seconds(microseconds: str) -> float:
    return int(microseconds) / 1e6 if microseconds.isdecimal() else 0


def _service_manager(place: str, patience: float) -> Overseer:
    # a leading @ stands for the zero byte of Linux's abstract names
    address = "\0" + place[1:] if place.startswith("@") else place
    end = socket.socket(socket.AF_UNIX, socket.SOCK_DGRAM)
    end.setblocking(False)
    heard = True

    def tell(message: str) -> None:
        nonlocal heard
        try:
            end.sendto(message.encode(), address)
            heard = True
        except OSError as error:
            # systemd may be starting itself anew; what it misses comes again
            if heard:
                log.warning("the service manager does not listen: %s", errno.errorcode.get(error.errno or 0, "unknown"))
            heard = False

    return Overseer(tell, patience, end.close, brings_compositor=True)


def _pipe() -> Callable[[str], None]:
    """Standard output becomes the parent's alone; what a library prints goes to standard error."""
    sys.stdout.flush()
    end = os.dup(1)
    os.dup2(2, 1)
    if sys.platform != "win32":
        os.set_blocking(end, False)

    def tell(message: str) -> None:
        try:
            os.write(end, f"{message}\n".encode())
        except BlockingIOError:
            # a parent that stands still reads the rest first
            return

    return tell
