"""Real kiosks in processes of their own, and what watches them: a stand-in for systemd, and the kiosk's own parent."""

import os
import signal
import socket
import subprocess
import sys
import time
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from pathlib import Path

import psutil

from kiosk.paths import RESOURCES

ROOT = Path(__file__).resolve().parents[2]
PATIENCE = 2.0
"""Seconds without a sign after which a kiosk is started anew, as the unit has it."""
LONGEST = 30.0
BACK = 5.0
"""Seconds from a fault to the first screen of the next run."""


def until(condition: Callable[[], bool], what: str, patience: float = LONGEST) -> float:
    """Seconds until it holds. Raises ``AssertionError`` after ``patience`` seconds."""
    began = time.monotonic()
    while not condition():
        assert time.monotonic() - began < patience, f"{what} does not come"
        time.sleep(0.01)
    return time.monotonic() - began


class Site:
    """A kiosk's folder: configuration, store, slips, logs and state."""

    def __init__(self, folder: Path) -> None:
        folder.chmod(0o700)
        self.folder = folder
        self.config = folder / "kiosk.toml"
        demo = (RESOURCES / "demo" / "kiosk.toml").read_text(encoding="utf-8")
        self.config.write_text(
            demo.replace("[store]\n", f'[store]\nfile = "{folder}/kiosk.db"\n') + "\n"
            f'[printer]\nfolder = "{folder}/slips"\n[speech]\nengine = "none"\n'
        )
        self.environment = {
            **os.environ,
            "QT_QPA_PLATFORM": "offscreen",
            "QT_QUICK_BACKEND": "software",
            "PYTHONPATH": str(ROOT),
            "HOME": str(folder),
            "XDG_STATE_HOME": str(folder / "state"),
            "XDG_DATA_HOME": str(folder / "data"),
            "XDG_CONFIG_HOME": str(folder / "config"),
        }

    @property
    def log(self) -> str:
        files = sorted((self.folder / "state").rglob("kiosk.log"))
        return "".join(file.read_text(encoding="utf-8") for file in files)

    @property
    def welcomes(self) -> int:
        """How often a first screen was shown and the store opened."""
        return self.log.count("at work")

    @property
    def said(self) -> str:
        """What systemd's journal would have."""
        return (self.folder / "said").read_text(encoding="utf-8")

    def start(self, *arguments: str, program: str = "kiosk", **environment: str) -> subprocess.Popen[bytes]:
        with (self.folder / "said").open("ab") as said:
            return subprocess.Popen(
                [sys.executable, "-m", program, "--config", str(self.config), "run", *arguments],
                env=self.environment | environment,
                cwd=ROOT,
                stdin=subprocess.DEVNULL,
                stdout=said,
                stderr=said,
            )


class ServiceManager:
    """Does what systemd does with `Type=notify`, `WatchdogSec=` and `Restart=on-failure`."""

    def __init__(self, site: Site, address: str, program: str) -> None:
        """``address`` is a path, or an abstract name that begins with ``@``."""
        self._site, self._address, self._program = site, address, program
        self._socket = socket.socket(socket.AF_UNIX, socket.SOCK_DGRAM)
        self._socket.bind("\0" + address[1:] if address.startswith("@") else address)
        self._socket.setblocking(False)
        self.said: list[str] = []
        self.readies = 0
        self._last = 0.0
        self.start()

    def start(self) -> None:
        self._armed = False
        self.process = self._site.start(
            program=self._program,
            NOTIFY_SOCKET=self._address,
            WATCHDOG_USEC=str(round(PATIENCE * 1e6)),
            WATCHDOG_PID="1",
        )

    def turn(self) -> None:
        """Reads what was said, and does what it calls for."""
        while True:
            try:
                lines = self._socket.recv(4096).decode().split("\n")
            except BlockingIOError:
                break
            self.said += lines
            if "READY=1" in lines:
                self.readies += 1
                self._armed = True
            if "STOPPING=1" in lines:
                # an end in order has a time of its own
                self._armed = False
            self._last = time.monotonic()
        if self._armed and time.monotonic() - self._last > PATIENCE:
            self.process.kill()
        if self.process.poll() not in (None, 0):
            self.start()

    def until_ready(self, count: int) -> float:
        def ready() -> bool:
            self.turn()
            return self.readies >= count

        return until(ready, f"start {count}")

    def close(self) -> None:
        self.process.kill()
        self.process.wait()
        self._socket.close()


@contextmanager
def managed(site: Site, address: str, program: str = "kiosk") -> Iterator[ServiceManager]:
    manager = ServiceManager(site, address, program)
    try:
        yield manager
    finally:
        manager.close()


@contextmanager
def supervised(site: Site, program: str = "kiosk") -> Iterator[subprocess.Popen[bytes]]:
    """`kiosk run --supervised`; whatever is left of it is killed at the end."""
    parent = site.start("--supervised", program=program)
    try:
        yield parent
    finally:
        if parent.poll() is None:
            whole = psutil.Process(parent.pid)
            for process in (*whole.children(recursive=True), whole):
                process.kill()
        parent.wait()


def kiosk_of(parent: subprocess.Popen[bytes]) -> psutil.Process:
    """The kiosk that the parent has started."""
    found: list[psutil.Process] = []

    def there() -> bool:
        found[:] = psutil.Process(parent.pid).children()
        return bool(found)

    until(there, "a kiosk")
    return found[0]


FAULTS: dict[str, signal.Signals] = {
    "killed": signal.SIGKILL,
    "hung": signal.SIGSTOP,
    "segfault": signal.SIGSEGV,
    "bug": signal.SIGUSR1,
}
"""What may happen to a kiosk; SIGUSR1 is an exception in a slot, by ``tests.survive.faulty``."""
