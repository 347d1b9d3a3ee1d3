"""Whether the Wayland compositor answers: behind one that hangs, a kiosk that is well shows a frozen picture.

It is asked as any client may: wl_display.sync, whose answer is wl_callback.done (wayland.xml, Wayland's protocol).
"""

import errno
import logging
import os
import socket
import struct
import threading
import time
from collections.abc import Mapping
from pathlib import Path
from typing import Final

from kiosk.app.overseer import Overseer

log = logging.getLogger(__name__)

_PAUSE: Final = 0.2
"""Seconds from an answer to the next question. With the unit's patience of 2 s, its 1 s for the end and the next start,
a whole second would not leave the next first screen within 5 s of a hang; one question takes 0.1 ms."""
_LATE: Final = 0.3
"""Seconds without an answer, after which no signs of life are given. They are given again as soon as it comes: only the
overseer's patience on top of this ends a kiosk, so that one late answer does not."""
_GLANCE: Final = 0.01
_DISPLAY: Final = 1
"""The number that Wayland gives to wl_display in every connection."""
_CALLBACK: Final = 2
"""The number of our question: a new one is asked only when the last was answered, and may take its number."""
_SYNC: Final = struct.pack("=IHHI", _DISPLAY, 0, 12, _CALLBACK)
_HEAD: Final = struct.Struct("=IHH")
"""Of a message: whose it is, which of its events, bytes with this head. In the machine's own order."""
_DONE: Final = (_CALLBACK, 0)


def wayland_socket(environment: Mapping[str, str], platform: str) -> str:
    """The path of the compositor's socket as libwayland finds it; "" = there is none to ask. ``platform`` is Qt's."""
    # a connection that was handed over says nothing of where another could be had
    if not platform.startswith("wayland") or environment.get("WAYLAND_SOCKET"):
        return ""
    # a name that is a whole path stands for itself
    path = Path(environment.get("XDG_RUNTIME_DIR", ""), environment.get("WAYLAND_DISPLAY") or "wayland-0")
    return str(path) if path.is_absolute() else ""


class Compositor:
    """Asked on a thread of its own: the screen's thread waits for nobody."""

    def __init__(self, address: str) -> None:
        """``address`` is the path of its socket; "" = there is none, and nothing is asked."""
        self._address = address
        self._over = threading.Event()
        self._thread: threading.Thread | None = None
        self.answers = True
        """Any thread may read it. It changes only when the thread that asks has looked, so that a busy machine, which
        keeps this process from looking, is not taken for a silent compositor."""

    def begin(self) -> None:
        """From now on."""
        if self._address:
            self._thread = threading.Thread(target=self._run, name="compositor", daemon=True)
            self._thread.start()

    def stop(self) -> None:
        """The kiosk ends in order; from now on it needs no screen for its signs of life."""
        self._over.set()
        if self._thread is not None:
            self._thread.join(2 * _LATE)
            self._thread = None
        self.answers = True

    def _run(self) -> None:
        line: _Line | None = None
        while not self._over.is_set():
            why = "silent"
            try:
                line = line or _Line(self._address)
                answered = line.ask()
            except OSError as error:
                # its socket is gone, or it has let us go: no answer
                why = errno.errorcode.get(error.errno or 0, "gone")
                answered = False
                if line:
                    line.close()
                line = None
            self._found(answered, why)
            if answered or line is None:
                self._over.wait(_PAUSE)
        if line:
            line.close()

    def _found(self, answered: bool, why: str) -> None:
        if answered != self.answers and not self._over.is_set():
            self.answers = answered
            if answered:
                log.warning("the compositor answers again")
            else:
                log.error("the compositor does not answer: %s", why)


def compositor_of(overseer: Overseer, platform: str) -> Compositor:
    """The one whose silence ends the kiosk; none where the overseer would not start it anew. ``platform`` is Qt's."""
    return Compositor(wayland_socket(os.environ, platform) if overseer.brings_compositor else "")


class _Line:
    """A connection that is kept: those to a compositor that hangs would pile up before it, one for each question."""

    def __init__(self, address: str) -> None:
        """Raises ``OSError``."""
        self._socket = socket.socket(socket.AF_UNIX, socket.SOCK_STREAM)
        self._asked = False
        self._heard = b""
        try:
            self._socket.settimeout(_LATE)
            self._socket.connect(address)
        except BaseException:
            self._socket.close()
            raise

    def ask(self) -> bool:
        """Whether an answer has come in time; one that has not is waited for again. Raises ``OSError``."""
        end = time.monotonic() + _LATE
        if not self._asked:
            self._socket.settimeout(_LATE)
            self._socket.sendall(_SYNC)
            self._asked = True
        while True:
            # it looks at least once, however late this thread comes to it
            self._socket.settimeout(max(end - time.monotonic(), _GLANCE))
            try:
                heard = self._socket.recv(4096)
            except TimeoutError:
                return False
            if not heard:
                raise ConnectionResetError(errno.ECONNRESET, os.strerror(errno.ECONNRESET))
            self._heard += heard
            if self._done():
                self._asked = False
                return True
            if time.monotonic() > end:
                return False

    def close(self) -> None:
        self._socket.close()

    def _done(self) -> bool:
        """Takes whole messages; others than the answer are of no interest."""
        done = False
        while len(self._heard) >= _HEAD.size:
            whose, event, size = _HEAD.unpack_from(self._heard)
            if len(self._heard) < size:
                break
            done = done or (whose, event) == _DONE
            self._heard = self._heard[max(size, _HEAD.size) :]
        return done
