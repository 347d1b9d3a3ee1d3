"""A print server of the tests' own: cupsd with its files in a folder, one queue, no root and no fixed port."""

import grp
import os
import pwd
import shutil
import signal
import socket
import subprocess
import tempfile
from pathlib import Path
from types import TracebackType
from typing import Self

from kiosk.bench.simulator import awaited, free_port

QUEUE = "slips"
_FILES = """ServerRoot {0}/etc
StateDir {0}/run
CacheDir {0}/cache
RequestRoot {0}/spool
TempDir {0}/spool/tmp
ServerKeychain {0}/etc/ssl
AccessLog {0}/log/access
ErrorLog {0}/log/error
PageLog {0}/log/page
{1}
"""
_SERVER = """Listen 127.0.0.1:{0}
LogLevel debug
DefaultAuthType None
WebInterface No
Browsing Off
<Policy default>
<Limit All>
Order deny,allow
Allow localhost
</Limit>
</Policy>
"""


class PrintServer:
    """cupsd with the queue ``QUEUE`` to one device."""

    def __init__(self, device: str, model: str = "everywhere") -> None:
        self._device = device
        self._model = model
        self.folder = Path(tempfile.mkdtemp(prefix="cups-"))
        self.folder.chmod(0o755)
        for name in ("etc/ssl", "etc/ppd", "run", "cache", "spool/tmp", "log"):
            (self.folder / name).mkdir(parents=True)
        self.port = free_port()
        self._server: subprocess.Popen[bytes] | None = None

    def __enter__(self) -> Self:
        self.start()
        self.admin("lpadmin", "-p", QUEUE, "-E", "-v", self._device, "-m", self._model)
        if self._model == "everywhere" and not awaited(self._knows_the_printer):
            raise RuntimeError("the print server did not get to know the printer")
        # a queue that was just made is lost with a kill: it is written down half a minute later, or at the end
        self.restart()
        return self

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        if self._server and self._server.poll() is None:
            self._server.terminate()
            self._server.wait(10)
        shutil.rmtree(self.folder, ignore_errors=True)

    @property
    def address(self) -> str:
        """host:port."""
        return f"127.0.0.1:{self.port}"

    @property
    def documents(self) -> list[str]:
        """The documents in its spool."""
        return sorted(path.name for path in (self.folder / "spool").glob("d*"))

    def start(self) -> None:
        """Raises ``RuntimeError`` where it does not start."""
        etc = self.folder / "etc"
        (etc / "cups-files.conf").write_text(_FILES.format(self.folder, self._identity()), encoding="ascii")
        for _ in range(3):
            (etc / "cupsd.conf").write_text(_SERVER.format(self.port), encoding="ascii")
            self._server = subprocess.Popen(
                [_program("cupsd"), "-f", "-c", str(etc / "cupsd.conf"), "-s", str(etc / "cups-files.conf")],
                stdout=subprocess.DEVNULL,
                stderr=subprocess.DEVNULL,
                env={**os.environ, "LC_ALL": "C"},
                start_new_session=True,
            )
            if awaited(lambda: self._answers() or self._died()) and not self._died():
                return
            self.port = free_port()
        raise RuntimeError("cupsd does not start")

    def kill(self) -> None:
        """kill -9, the backends too."""
        if self._server:
            os.killpg(self._server.pid, signal.SIGKILL)
            self._server.wait()
            # its filters and backends lead groups of their own
            for process in _below(self.folder):
                os.kill(process, signal.SIGKILL)

    def restart(self) -> None:
        """As an update of the system does it: ended in order, and started."""
        if self._server:
            self._server.terminate()
            self._server.wait(20)
        self.start()

    def admin(self, program: str, *arguments: str) -> bytes:
        """One of CUPS' own commands, such as ``cupsdisable``; its output. Raises ``CalledProcessError``."""
        done = subprocess.run(
            [_program(program), *arguments],
            check=True,
            capture_output=True,
            timeout=20,
            env={**os.environ, "CUPS_SERVER": self.address, "LC_ALL": "C"},
        )
        return done.stdout

    def _identity(self) -> str:
        if os.geteuid() == 0:
            # cupsd runs what it starts as its own user then
            return "SystemGroup root lpadmin"
        user = pwd.getpwuid(os.geteuid()).pw_name
        group = grp.getgrgid(os.getegid()).gr_name
        return f"User {user}\nGroup {group}\nSystemGroup {group}"

    def _knows_the_printer(self) -> bool:
        """lpadmin comes back before the server has asked the printer; a queue paused in between is resumed by that."""
        return f'Printer "{QUEUE}" is now available.' in (self.folder / "log" / "error").read_text(errors="replace")

    def _answers(self) -> bool:
        try:
            socket.create_connection(("127.0.0.1", self.port), 1).close()
        except OSError:
            return False
        return True

    def _died(self) -> bool:
        return self._server is None or self._server.poll() is not None


def _below(folder: Path) -> list[int]:
    """Processes that this print server started: its folder stands in their environment."""
    mark = f"CUPS_SERVERROOT={folder}/etc".encode()
    found = []
    for environment in Path("/proc").glob("[0-9]*/environ"):
        try:
            if mark in environment.read_bytes().split(b"\0"):
                found.append(int(environment.parent.name))
        except OSError:
            continue
    return found


def _program(name: str) -> str:
    found = shutil.which(name, path=f"{os.environ.get('PATH', '')}:/usr/sbin:/sbin")
    if found is None:
        raise RuntimeError(f"{name} is missing: make packages-test")
    return found
