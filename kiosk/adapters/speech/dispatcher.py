"""A speech-dispatcher of the speaking process's own: one that it shares keeps what it was told for as long as it runs.

What a client had said was found in the memory of its processes after that client had gone (speech-dispatcher 0.11.4).
"""

import ctypes
import os
import shutil
import signal
import subprocess
import sys
import tempfile
import time
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

_PROGRAM = "speech-dispatcher"
_ADDRESS = "SPEECHD_ADDRESS"
_LISTENS = 8.0
"""Seconds until its socket has to be there."""
_PR_SET_PDEATHSIG = 1  # <linux/prctl.h>


@contextmanager
def own_dispatcher() -> Iterator[bool]:
    """While this lasts, libspeechd finds a daemon that ends with this process, however that ends.

    ``False`` = there is none: the site names another in ``SPEECHD_ADDRESS``, or none could be started.
    """
    program = shutil.which(_PROGRAM)
    if program is None or _ADDRESS in os.environ:
        yield False
        return
    with tempfile.TemporaryDirectory(prefix="kiosk-voice-", ignore_cleanup_errors=True) as folder:
        socket = Path(folder) / "socket"
        daemon = _started(program, socket)
        try:
            if _listens(daemon, socket):
                os.environ[_ADDRESS] = f"unix_socket:{socket}"
                yield True
            else:
                yield False
        finally:
            os.environ.pop(_ADDRESS, None)
            daemon.kill()
            daemon.wait()


def _started(program: str, socket: Path) -> subprocess.Popen[bytes]:
    folder = socket.parent
    # Its log goes where no file can be: it would hold what was said.
    quiet = ["-l", "0", "-L", str(folder / "none")]
    listening = ["-c", "unix_socket", "-S", str(socket), "-P", str(folder / "pid")]
    return subprocess.Popen(
        [program, "-s", *quiet, *listening],
        stdin=subprocess.DEVNULL,
        stdout=subprocess.DEVNULL,
        stderr=subprocess.DEVNULL,
        env=_environment(),
        # Its voices end with it: their input does. There is no other thread yet.
        preexec_fn=lambda: ctypes.CDLL(None).prctl(_PR_SET_PDEATHSIG, signal.SIGKILL),  # noqa: PLW1509
    )


def _environment() -> dict[str, str]:
    """The machine's own: a bundle brings libraries that are none for the machine's programs."""
    found = dict(os.environ)
    if getattr(sys, "frozen", False):
        before = found.pop("LD_LIBRARY_PATH_ORIG", "")
        found.pop("LD_LIBRARY_PATH", None)
        if before:
            found["LD_LIBRARY_PATH"] = before
    return found


def _listens(daemon: subprocess.Popen[bytes], socket: Path) -> bool:
    end = time.monotonic() + _LISTENS
    while time.monotonic() < end and daemon.poll() is None:
        if socket.exists():
            return True
        time.sleep(0.02)
    return False
