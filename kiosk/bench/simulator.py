"""A printer to measure and to test with: cups-ipp-utils' ippeveprinter on loopback, with a D-Bus of its own.

It takes documents over real IPP; in place of an engine runs a shell script, which can be changed at any time. Needs the
Debian packages cups-ipp-utils and dbus; no root, no fixed port, no system service.
"""

import os
import shutil
import signal
import socket
import subprocess
import tempfile
import time
from collections.abc import Callable
from pathlib import Path
from types import TracebackType
from typing import Final, Self
from urllib.request import urlopen

PDF: Final = "application/pdf"
RASTER: Final = "image/pwg-raster"
PRINTS: Final = "out\n"
"""The engine's script that prints. ``out`` lays the page into the tray."""

_PATIENCE = 10.0
_BUS = """<!DOCTYPE busconfig PUBLIC "-//freedesktop//DTD D-Bus Bus Configuration 1.0//EN"
 "http://www.freedesktop.org/standards/dbus/1.0/busconfig.dtd">
<busconfig><type>system</type><listen>unix:path={}</listen><auth>EXTERNAL</auth><policy context="default">
<allow send_destination="*" eavesdrop="true"/><allow eavesdrop="true"/><allow own="*"/></policy></busconfig>
"""
# the page is in the tray at once and whole, under the job's name; a name that is there already is a second page
_ENGINE = """#!/bin/sh
cd "$(dirname "$0")" || exit 1
date +%s%N >>began
env | grep ^IPP_ >options
out() {
  page=$(mktemp tray/.XXXXXX) && cat "$1" >"$page" && mv "$page" "tray/$IPP_JOB_NAME.$$"
  echo "ATTR: job-impressions-completed=1" >&2
}
. ./script
date +%s%N >>ended
"""


class Simulator:
    """A printer with a tray. Every method but the constructor needs ``start`` before it."""

    def __init__(self, script: str = PRINTS, formats: tuple[str, ...] = (PDF,)) -> None:
        self.folder = Path(tempfile.mkdtemp(prefix="ipp-"))
        # a print server's backend may be another user
        self.folder.chmod(0o755)
        for name in ("spool", "tray"):
            (self.folder / name).mkdir()
        self.script(script)
        engine = self.folder / "engine"
        engine.write_text(_ENGINE, encoding="ascii")
        engine.chmod(0o755)
        self._formats = formats
        self._bus: subprocess.Popen[bytes] | None = None
        self._printer: subprocess.Popen[bytes] | None = None
        self.port = free_port()

    def __enter__(self) -> Self:
        self.start()
        return self

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        self.power_off()
        if self._bus:
            self._bus.kill()
            self._bus.wait()
        shutil.rmtree(self.folder, ignore_errors=True)

    @property
    def uri(self) -> str:
        """Where it takes jobs."""
        return f"ipp://localhost:{self.port}/ipp/print"

    @property
    def log(self) -> str:
        """What it wrote about itself."""
        return (self.folder / "log").read_text(encoding="utf-8", errors="replace")

    @property
    def options(self) -> dict[str, str]:
        """What the last job asked for, as the engine was told: ``IPP_MEDIA`` and so on."""
        lines = (self.folder / "options").read_text(encoding="utf-8").splitlines()
        return dict(line.partition("=")[::2] for line in lines)

    def script(self, text: str) -> None:
        """What the engine does with the next job, in sh. ``out "$1"`` prints; what it writes to stderr as ``STATE:
        +media-jam-error`` or ``ERROR: words`` the printer says; an exit other than 0 is a failure."""
        new = self.folder / "script.new"
        new.write_text(text.replace("out\n", 'out "$1"\n'), encoding="ascii")
        new.replace(self.folder / "script")

    def start(self) -> None:
        """Switches it on, with an empty memory. Raises ``RuntimeError`` where it does not start."""
        if self._bus is None:
            self._start_bus()
        for _ in range(3):
            self._printer = self._started()
            if awaited(lambda: self._answers() or self._died()) and not self._died():
                return
            self.port = free_port()
        raise RuntimeError(f"ippeveprinter does not start: {self.log[-300:]}")

    def power_off(self) -> None:
        """The plug is pulled: whatever is on its way stays undone."""
        if self._printer:
            self._signal(signal.SIGKILL)
            self._printer.wait()
            self._printer = None

    @property
    def off(self) -> bool:
        """Whether it is switched off."""
        return self._printer is None

    def hang(self) -> None:
        """It takes connections, and answers nothing."""
        self._signal(signal.SIGSTOP)

    def resume(self) -> None:
        """It goes on where it hung."""
        self._signal(signal.SIGCONT)

    def paper(self, sheets: int) -> None:
        """Fills its main tray, for Letter; at 0 it is empty."""
        size, other = "na_letter_8.5x11in", "na_number-10_4.125x9.5in"
        form = f"media?size1={size}&type1=stationery&level1={sheets}&size3={other}&type3=envelope&level3=25"
        with urlopen(f"http://localhost:{self.port}/{form}", timeout=_PATIENCE) as page:
            page.read()

    def pages(self, job: str = "") -> int:
        """How many pages lie in the tray: of that job, or of all."""
        return sum(1 for page in (self.folder / "tray").iterdir() if page.name.startswith(f"{job}." if job else ""))

    @property
    def begun(self) -> int:
        """How many jobs its engine has begun."""
        return len(self._times("began"))

    @property
    def engine_seconds(self) -> float:
        """How long the engine took for the last job that it finished."""
        return (self._times("ended")[-1] - self._times("began")[-1]) / 1e9

    def _times(self, name: str) -> list[int]:
        file = self.folder / name
        return [int(line) for line in file.read_text(encoding="ascii").split()] if file.exists() else []

    def _start_bus(self) -> None:
        """Debian's ippeveprinter does not start without a system bus, even where it is not to be announced."""
        bus = self.folder / "bus"
        (self.folder / "bus.conf").write_text(_BUS.format(bus), encoding="ascii")
        self._bus = subprocess.Popen(
            ["dbus-daemon", f"--config-file={self.folder / 'bus.conf'}", "--nofork", "--nopidfile"],
            stdout=subprocess.DEVNULL,
            stderr=subprocess.DEVNULL,
        )
        if not awaited(bus.exists):
            raise RuntimeError("dbus-daemon does not start")

    def _started(self) -> subprocess.Popen[bytes]:
        program = shutil.which("ippeveprinter", path=f"{os.environ.get('PATH', '')}:/usr/sbin")
        if program is None:
            raise RuntimeError("ippeveprinter is missing: install cups-ipp-utils")
        options = ["-v", "-r", "off", "-n", "localhost", "-p", str(self.port), "-f", ",".join(self._formats)]
        places = ["-d", str(self.folder / "spool"), "-c", str(self.folder / "engine")]
        with (self.folder / "log").open("ab") as log:
            return subprocess.Popen(
                [program, *options, *places, "Slips"],
                stdout=log,
                stderr=log,
                env={**os.environ, "DBUS_SYSTEM_BUS_ADDRESS": f"unix:path={self.folder / 'bus'}", "LC_ALL": "C"},
                # so that the engine under way ends with it
                start_new_session=True,
            )

    def _answers(self) -> bool:
        try:
            socket.create_connection(("localhost", self.port), 1).close()
        except OSError:
            return False
        return True

    def _died(self) -> bool:
        return self._printer is None or self._printer.poll() is not None

    def _signal(self, what: signal.Signals) -> None:
        if self._printer:
            os.killpg(self._printer.pid, what)


def free_port() -> int:
    """A port of this machine that nothing listens on just now."""
    with socket.socket() as probe:
        probe.bind(("localhost", 0))
        return int(probe.getsockname()[1])


def awaited(what: Callable[[], bool], seconds: float = _PATIENCE) -> bool:
    """Whether it came true in that time."""
    ends = time.monotonic() + seconds
    while not what():
        if time.monotonic() > ends:
            return False
        time.sleep(0.01)
    return True
