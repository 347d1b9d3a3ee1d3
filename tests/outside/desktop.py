"""A display, a session bus and an accessibility bus that nobody else is on, and who is there: a kiosk and a client."""

import json
import os
import shutil
import subprocess
import sys
from collections.abc import Iterator, Sequence
from contextlib import ExitStack, contextmanager
from pathlib import Path
from typing import IO, Any
from uuid import uuid4

ROOT = Path(__file__).resolve().parents[2]
CLIENT = Path(__file__).with_name("atspi_client.py")
NAME = "imaging-checkin-kiosk"
_LONGEST = 20
"""Seconds in which a process has to end."""
_LAUNCHERS = ("/usr/libexec/at-spi-bus-launcher", "/usr/lib/at-spi2-core/at-spi-bus-launcher")
_PYTHONS = ("/usr/bin/python3", "/usr/local/bin/python3")
_HINT = "`make test` installs it as root on Debian; packages-test.txt names the packages for other systems"


class MissingError(AssertionError):
    """This machine lacks what the test needs."""


class Reader:
    """The assistive technology, in its own process. Its methods raise ``AssertionError`` with what it saw instead."""

    def __init__(self, process: "subprocess.Popen[str]") -> None:
        self._process = process
        self._ask(do="attach", name=NAME)

    def wait(self, role: str, name: str) -> list[tuple[str, str]]:
        """Waits for it; role and name of all that is then shown."""
        return [(role, name) for role, name in self._ask(do="wait", role=role, name=name)]

    def press(self, *wanted: tuple[str, str]) -> tuple[str, list[str]]:
        """The first of these controls (role, name) that is there: its name, and its states once it was pressed."""
        name, states = self._ask(do="press", wanted=wanted)
        return name, states

    def everything(self) -> list[tuple[str, str]]:
        """Role and name of all that is shown."""
        return [(role, name) for role, name in self._ask(do="everything")]

    def names(self) -> list[str]:
        return [name for _, name in self.everything()]

    def hear(self, text: str) -> None:
        """Waits until it is announced, after what was last asked for."""
        self._ask(do="hear", text=text)

    def _ask(self, **request: object) -> Any:
        assert self._process.stdin is not None
        assert self._process.stdout is not None
        print(json.dumps(request), file=self._process.stdin, flush=True)
        line = self._process.stdout.readline()
        if not line:
            raise AssertionError(f"the client ended with {self._process.wait(_LONGEST)}")
        answer = json.loads(line)
        if "error" in answer:
            raise AssertionError(answer["error"])
        return answer["ok"]


class Desktop:
    """A display of the size of the 10.1 inch tablet, with its buses, for as long as it is open."""

    def __init__(self, folder: Path) -> None:
        """``folder`` is home and run-time directory of all that runs here. Raises ``MissingError``."""
        tools = [_tool(name) for name in ("Xvfb", "dbus-daemon")]
        launcher = next((path for path in _LAUNCHERS if Path(path).exists()), None)
        if launcher is None:
            raise MissingError(f"at-spi-bus-launcher is not on this machine; {_HINT}")
        self._python = _python_with_atspi()
        folder.chmod(0o700)
        own = ("DISPLAY", "WAYLAND_DISPLAY", "DBUS_SESSION_BUS_ADDRESS", "AT_SPI_BUS_ADDRESS", "PYTHONPATH")
        self._environment = {name: value for name, value in os.environ.items() if name not in own}
        self._environment |= {
            "HOME": str(folder),
            "XDG_RUNTIME_DIR": str(folder),
            "XDG_STATE_HOME": str(folder / "state"),
            "XDG_DATA_HOME": str(folder / "data"),
            "XDG_CONFIG_HOME": str(folder / "config"),
        }
        self._log = (folder / "desktop.log").open("w")
        self._running = ExitStack()
        try:
            self._running.callback(self._log.close)
            self._environment["DISPLAY"] = f":{self._display(tools[0])}"
            self._environment["DBUS_SESSION_BUS_ADDRESS"] = self._bus(tools[1])
            self._start([launcher, "--launch-immediately"])
        except BaseException:
            self._running.close()
            raise

    def close(self) -> None:
        """Ends what was started, the last first."""
        self._running.close()

    @contextmanager
    def kiosk(self, config: Path, log: Path) -> Iterator[None]:
        """``kiosk --config FILE``, ended as staff end it. Raises ``AssertionError`` where it complained."""
        command = [sys.executable, "-m", "kiosk", "--config", str(config)]
        qt = {
            "QT_QPA_PLATFORM": "xcb",
            "QT_QUICK_BACKEND": "software",
            "QT_LINUX_ACCESSIBILITY_ALWAYS_ON": "1",
            "PYTHONPATH": str(ROOT),
        }
        with log.open("w") as said:
            process = subprocess.Popen(command, env=self._environment | qt, stdout=said, stderr=said)
            try:
                yield
            except AssertionError as error:
                error.add_note(f"the kiosk said: {log.read_text() or 'nothing'}")
                raise
            finally:
                process.terminate()
                try:
                    status = process.wait(_LONGEST)
                except subprocess.TimeoutExpired:
                    process.kill()
                    raise
        assert (status, log.read_text()) == (0, "")

    @contextmanager
    def reader(self) -> Iterator[Reader]:
        """The client, attached to the kiosk."""
        with _client(self._python, self._environment, self._log) as reader:
            yield reader

    def _display(self, xvfb: str) -> str:
        """Starts a display under a number that is free; the number."""
        reading, writing = os.pipe()
        try:
            self._start(
                [xvfb, "-displayfd", str(writing), "-screen", "0", "1280x800x24", "-nolisten", "tcp"],
                pass_fds=(writing,),
            )
        finally:
            os.close(writing)
        with os.fdopen(reading) as number:
            return _first_line(number, "Xvfb", self._log.name)

    def _bus(self, daemon: str) -> str:
        """Starts a session bus; its address."""
        process = self._start([daemon, "--session", "--nofork", "--print-address=1"], stdout=subprocess.PIPE)
        assert process.stdout is not None
        return _first_line(process.stdout, "dbus-daemon", self._log.name)

    def _start(self, command: Sequence[str], **options: Any) -> "subprocess.Popen[str]":
        streams = {"stdout": self._log, "stderr": self._log} | options
        process = subprocess.Popen(command, text=True, env=self._environment, **streams)
        self._running.enter_context(_ended(process))
        return process


_BUS = """<!DOCTYPE busconfig PUBLIC "-//freedesktop//DTD D-Bus Bus Configuration 1.0//EN"
 "http://www.freedesktop.org/standards/dbus/1.0/busconfig.dtd">
<busconfig>
  <type>accessibility</type>
  <listen>unix:abstract={name}</listen>
  <auth>EXTERNAL</auth>
  <servicedir>/usr/share/dbus-1/accessibility-services</servicedir>
  <policy context="default">
    <allow user="*"/>
    <allow own="*"/>
    <allow send_destination="*" eavesdrop="true"/>
    <allow eavesdrop="true"/>
  </policy>
</busconfig>
"""


@contextmanager
def shared_bus(folder: Path) -> Iterator[str]:
    """An accessibility bus that other users in other root folders reach, too; its address. Raises ``MissingError``."""
    settings = folder / "bus.conf"
    name = f"/kiosk-{uuid4()}"
    settings.write_text(_BUS.format(name=name), encoding="utf-8")
    command = [_tool("dbus-daemon"), f"--config-file={settings}", "--nofork", "--print-address=1"]
    # the registry, which the bus starts, has to find the bus
    own = dict.fromkeys(("AT_SPI_BUS_ADDRESS", "DBUS_SESSION_BUS_ADDRESS"), f"unix:abstract={name}")
    with (folder / "bus.log").open("w") as log:
        process = subprocess.Popen(command, text=True, env=os.environ | own, stdout=subprocess.PIPE, stderr=log)
        with _ended(process):
            assert process.stdout is not None
            yield _first_line(process.stdout, "dbus-daemon", log.name)


@contextmanager
def reader_on(bus: str, folder: Path) -> Iterator[Reader]:
    """The client on that bus, attached to the kiosk. Raises ``MissingError``."""
    with (folder / "client.log").open("w") as log:
        environment = dict(os.environ) | {"AT_SPI_BUS_ADDRESS": bus, "DBUS_SESSION_BUS_ADDRESS": bus}
        with _client(_python_with_atspi(), environment, log) as reader:
            yield reader


@contextmanager
def _client(python: str, environment: dict[str, str], log: IO[str]) -> Iterator[Reader]:
    pipes = {"stdin": subprocess.PIPE, "stdout": subprocess.PIPE, "stderr": log}
    with subprocess.Popen([python, str(CLIENT)], text=True, env=environment, **pipes) as process:  # type: ignore[call-overload]
        yield Reader(process)


@contextmanager
def _ended(process: "subprocess.Popen[str]") -> Iterator[None]:
    with process:
        try:
            yield
        finally:
            process.terminate()


def _first_line(stream: IO[str], program: str, log: str) -> str:
    line = stream.readline().strip()
    assert line, f"{program} does not start; {log} says why"
    return line


def _tool(name: str) -> str:
    found = shutil.which(name)
    if found is None:
        raise MissingError(f"{name} is not on this machine; {_HINT}")
    return found


def _succeeds(command: Sequence[str]) -> bool:
    return subprocess.run(command, capture_output=True, check=False).returncode == 0


def _python_with_atspi() -> str:
    """The system's own Python: a virtual environment has no gi."""
    probe = "import gi; gi.require_version('Atspi', '2.0')"
    for python in _PYTHONS:
        if Path(python).exists() and _succeeds([python, "-c", probe]):
            return python
    raise MissingError(f"no Python on this machine has gi with Atspi 2.0; {_HINT}")
