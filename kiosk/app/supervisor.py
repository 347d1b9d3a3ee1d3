"""`kiosk run --supervised`: a parent that starts the kiosk, and starts it anew when it crashes or hangs.

For where no systemd does that, such as Shell Launcher on Windows. It loads neither Qt nor the store.
"""

import os
import signal
import subprocess
import sys
import threading
import time
from collections.abc import Sequence
from pathlib import Path
from queue import Empty, SimpleQueue
from types import FrameType
from typing import IO, Final

SUPERVISED: Final = "KIOSK_SUPERVISED_USEC"
"""Tells the kiosk that its parent reads its standard output and waits so many microseconds for a sign."""
_PATIENCE: Final = 2.0
"""Seconds without a sign of life."""
_GRACE: Final = 0.2
"""More of it, for signs that came while this process itself stood still."""
_STARTS: Final = 60.0
"""Seconds until the first sign: a large store may be brought to a newer form before it."""
_STOPS: Final = 180.0
"""Seconds for an end in order: the last slip may take ``printer.deadline`` and its farewell."""
_DIES: Final = 0.15
"""Seconds to write down where it hung."""
_PAUSE, _LONG_PAUSE, _SHORT = 0.1, 5.0, 10.0
"""Seconds before the next start; the long one follows a start that lived shorter than the last."""
BY_STAFF: Final = 10
"""The exit status of a kiosk that staff ended behind their PIN: nobody wants it started anew."""
_CONFIG: Final = 2
"""The exit status of a kiosk whose configuration is wrong: it would be so again."""


def supervise(config: Path | None, *, unattended: bool = False) -> int:
    """Until the kiosk ends in order or cannot start. Returns its exit status."""
    named = ["--config", str(config)] if config else []
    own = [sys.executable] if getattr(sys, "frozen", False) else [sys.executable, "-m", "kiosk"]
    return Supervisor([*own, *named, "run", *(["--unattended"] if unattended else [])]).run()


class Supervisor:
    """Owns at most one kiosk at a time."""

    def __init__(self, command: Sequence[str]) -> None:
        self._command = command
        self._child: subprocess.Popen[bytes] | None = None
        self._end = threading.Event()

    def run(self) -> int:
        """See ``supervise``. Call it on the main thread: it takes SIGTERM and Ctrl-C."""
        for kind in (signal.SIGTERM, signal.SIGINT):
            signal.signal(kind, self._stop)
        short, status = 0, 0
        while not self._end.is_set():
            began = time.monotonic()
            status = self._live()
            if status in (0, _CONFIG, BY_STAFF):
                break
            short = short + 1 if time.monotonic() - began < _SHORT else 0
            # Three in a row show the staff screen; from then on a kiosk that cannot even do that is given time.
            self._end.wait(_LONG_PAUSE if short > 3 else _PAUSE)
        return status

    def _live(self) -> int:
        """One kiosk, from its start to its end; its exit status."""
        watched = {**os.environ, SUPERVISED: str(round(_PATIENCE * 1e6))}
        with subprocess.Popen(self._command, env=watched, stdout=subprocess.PIPE) as child:
            self._child = child
            if self._end.is_set():
                child.terminate()
            assert child.stdout is not None
            heard: SimpleQueue[bytes] = SimpleQueue()
            listener = threading.Thread(target=_listen, args=(child.stdout, heard), daemon=True)
            listener.start()
            patience, hung = _STARTS, False
            while (line := _next(heard, patience)) is not None:
                if not line:
                    # the end of the pipe is the end of the process, or that of a process that cannot be overseen
                    break
                if line.startswith((b"READY=1", b"WATCHDOG=1")) and patience != _STOPS:
                    patience = _PATIENCE
                elif line.startswith(b"STOPPING=1"):
                    patience = _STOPS
            else:
                hung = True
                sys.stderr.write("kiosk: it does not answer and is started anew\n")
            _end(child, hung)
            listener.join(_DIES)
            self._child = None
        return child.returncode

    def _stop(self, _kind: int, _frame: FrameType | None) -> None:
        self._end.set()
        if self._child is not None:
            self._child.terminate()


def _listen(stream: IO[bytes], heard: "SimpleQueue[bytes]") -> None:
    for line in stream:
        heard.put(line)
    heard.put(b"")


def _next(heard: "SimpleQueue[bytes]", patience: float) -> bytes | None:
    for seconds in (patience, _GRACE):
        try:
            return heard.get(timeout=seconds)
        except Empty:
            continue
    return None


def _end(child: "subprocess.Popen[bytes]", hung: bool) -> None:
    """It has ended, or it is ended now; one that hangs may first write down where."""
    if hung and sys.platform != "win32":
        child.send_signal(signal.SIGABRT)
    try:
        child.wait(_DIES)
    except subprocess.TimeoutExpired:
        child.kill()
        child.wait()
