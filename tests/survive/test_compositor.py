"""A compositor that hangs is noticed off the screen's thread; one that is late, or that nobody has, ends no kiosk."""

import os
import shutil
import signal
import socket
import struct
import subprocess
import sys
import threading
import time
from collections.abc import Iterator
from contextlib import contextmanager
from itertools import pairwise
from pathlib import Path
from typing import Any

import psutil
import pytest

from kiosk.app.compositor import Compositor, wayland_socket
from kiosk.app.overseer import Overseer, Pulse
from tests.survive.lobby import PATIENCE, ROOT, Site, until

ASKED = struct.pack("=IHHI", 1, 0, 12, 2)
ANSWER = struct.pack("=IHHI", 2, 0, 12, 7) + struct.pack("=IHHI", 1, 1, 12, 2)
"""wl_callback.done of what was asked for, then wl_display.delete_id of it."""
LATE = 0.3


class Server:
    """A compositor's socket; the test itself is the compositor and answers when it wants to."""

    def __init__(self, address: Path) -> None:
        self.address = address
        self._listening = socket.socket(socket.AF_UNIX, socket.SOCK_STREAM)
        self._listening.bind(str(address))
        self._listening.listen()
        self._listening.settimeout(20)
        self.client: socket.socket

    def take(self) -> None:
        """The next client."""
        self.client, _ = self._listening.accept()
        self.client.settimeout(20)

    def asked(self) -> bytes:
        """What the client sends next; b"" = it has gone."""
        return self.client.recv(4096)

    def answer(self, sent: bytes = ANSWER) -> None:
        self.client.sendall(sent)

    @property
    def alone(self) -> bool:
        """Nobody waits to be taken."""
        self._listening.setblocking(False)
        try:
            self._listening.accept()
        except BlockingIOError:
            return True
        finally:
            self._listening.settimeout(20)
        return False

    def close(self) -> None:
        self._listening.close()
        self.address.unlink(missing_ok=True)
        if hasattr(self, "client"):
            self.client.close()


@pytest.fixture
def server(tmp_path: Path) -> Iterator[Server]:
    server = Server(tmp_path / "wayland-0")
    yield server
    server.close()


@contextmanager
def asking(server: Server) -> Iterator[Compositor]:
    compositor = Compositor(str(server.address))
    compositor.begin()
    try:
        yield compositor
    finally:
        compositor.stop()


def lines(caplog: pytest.LogCaptureFixture) -> list[str]:
    return [record.getMessage() for record in caplog.records]


def test_it_is_asked_again_and_again_in_one_connection(server: Server, caplog: pytest.LogCaptureFixture) -> None:
    with asking(server) as compositor:
        server.take()
        for pieces in ((ANSWER,), (ANSWER[:5], ANSWER[5:]), (ANSWER[:12], ANSWER[12:]), (ANSWER,)):
            assert server.asked() == ASKED
            for piece in pieces:
                server.answer(piece)
        assert server.asked() == ASKED
        assert server.alone
        assert compositor.answers
    assert server.asked() == b"", "it ends with the kiosk"
    assert not lines(caplog)


def test_one_that_falls_silent_and_answers_again(server: Server, caplog: pytest.LogCaptureFixture) -> None:
    with asking(server) as compositor:
        server.take()
        assert server.asked() == ASKED
        server.answer()
        assert server.asked() == ASKED
        began = time.monotonic()
        until(lambda: not compositor.answers, "the silence")
        assert time.monotonic() - began > LATE / 2, "it is given time"
        # neither what else a compositor may say nor the beginning of an answer is one
        server.answer(struct.pack("=IHHI", 3, 0, 12, 1) + ANSWER[:9])
        until(lambda: compositor.answers or time.monotonic() - began > 4 * LATE, "a few more looks")
        assert not compositor.answers
        server.answer(ANSWER[9:])
        until(lambda: compositor.answers, "the answer")
        assert server.asked() == ASKED, "and was asked no more than this while it was silent"
    assert lines(caplog) == ["the compositor does not answer: silent", "the compositor answers again"]


def test_one_late_answer_ends_no_kiosk(server: Server, qapp: object, qtbot: Any) -> None:
    """Not even one three times as late as what counts as late."""
    told: list[float] = []

    def tell(said: str) -> None:
        if said == "WATCHDOG=1":
            told.append(time.monotonic())

    def serve() -> None:
        server.take()
        count = 0
        while server.asked():
            count += 1
            if count == 4:
                slow.set()
                over.wait(1)
                late.set()
            server.answer()

    slow, late, over = threading.Event(), threading.Event(), threading.Event()
    serving = threading.Thread(target=serve, daemon=True)
    serving.start()
    with asking(server) as compositor:
        pulse = Pulse(Overseer(tell, PATIENCE), lambda: compositor.answers, lambda: None)
        began = time.monotonic()
        pulse.ready("at work")
        qtbot.waitUntil(lambda: slow.is_set() and not compositor.answers)
        qtbot.waitUntil(lambda: late.is_set() and compositor.answers)
        before = len(told)
        qtbot.waitUntil(lambda: len(told) > before)
        pulse.end()
    over.set()
    serving.join()
    signs = [began, *told]
    assert max(later - sooner for sooner, later in pairwise(signs)) < PATIENCE


def test_one_that_closes_is_asked_anew_and_one_that_is_gone_does_not_answer(
    server: Server, caplog: pytest.LogCaptureFixture
) -> None:
    with asking(server) as compositor:
        server.take()
        assert server.asked() == ASKED
        server.client.close()
        server.take()
        until(lambda: not compositor.answers, "the end of the first")
        assert server.asked() == ASKED
        server.answer()
        until(lambda: compositor.answers, "the answer")
        server.close()
        until(lambda: not compositor.answers, "its end")
    assert compositor.answers, "a kiosk that ends in order needs no screen"
    assert lines(caplog)[0] == "the compositor does not answer: ECONNRESET"


def test_nothing_stays_open(tmp_path: Path) -> None:
    def held() -> tuple[int, int]:
        return len(list(Path("/proc/self/fd").iterdir())), threading.active_count()

    before = held()
    for _ in range(3):
        server = Server(tmp_path / "wayland-0")
        with asking(server) as compositor:
            for _ in range(2):
                server.take()
                assert server.asked() == ASKED
                server.client.close()
            server.close()
            until(lambda compositor=compositor: not compositor.answers, "its end")  # type: ignore[misc]
        descriptors, threads = held()
        assert descriptors <= before[0]
        assert threads <= before[1]


def test_where_there_is_none_nothing_is_asked() -> None:
    threads = threading.active_count()
    compositor = Compositor("")
    compositor.begin()
    assert compositor.answers
    assert threading.active_count() == threads
    compositor.stop()


@pytest.mark.parametrize(
    ("environment", "platform", "address"),
    [
        ({"XDG_RUNTIME_DIR": "/run/k", "WAYLAND_DISPLAY": "wayland-7"}, "wayland", "/run/k/wayland-7"),
        ({"XDG_RUNTIME_DIR": "/run/k", "WAYLAND_DISPLAY": "/srv/w"}, "wayland-egl", "/srv/w"),
        ({"WAYLAND_DISPLAY": "/srv/w"}, "wayland", "/srv/w"),
        ({"XDG_RUNTIME_DIR": "/run/k"}, "wayland", "/run/k/wayland-0"),
        ({"WAYLAND_DISPLAY": "wayland-0"}, "wayland", ""),
        ({"XDG_RUNTIME_DIR": "/run/k", "WAYLAND_SOCKET": "7"}, "wayland", ""),
        *(
            ({"XDG_RUNTIME_DIR": "/run/k", "WAYLAND_DISPLAY": "wayland-0"}, platform, "")
            for platform in ("xcb", "offscreen", "windows", "eglfs")
        ),
    ],
)
def test_where_it_is(environment: dict[str, str], platform: str, address: str) -> None:
    assert wayland_socket(environment, platform) == address


def _as_a_user() -> list[str]:
    """cage does not start as root: for it, who runs the tests is somebody else, with the same rights to files."""
    return [] if os.geteuid() else ["unshare", "--user", "--map-user=1000", "--map-group=1000", "--"]


def _has_cage() -> bool:
    if not shutil.which("cage"):
        return False
    return subprocess.run([*_as_a_user(), "cage", "-v"], capture_output=True, check=False).returncode == 0


@contextmanager
def caged(site: Site, notify: str) -> Iterator[subprocess.Popen[bytes]]:
    """What the unit starts, drawing into memory."""
    runtime = site.folder / "run"
    runtime.mkdir(mode=0o700)
    own = {
        "XDG_RUNTIME_DIR": str(runtime),
        "QT_QPA_PLATFORM": "wayland",
        "QT_WAYLAND_DISABLE_WINDOWDECORATION": "1",
        "WLR_BACKENDS": "headless",
        "WLR_RENDERER": "pixman",
        "WLR_LIBINPUT_NO_DEVICES": "1",
        "NOTIFY_SOCKET": notify,
        "WATCHDOG_USEC": str(round(PATIENCE * 1e6)),
    }
    environment = {key: value for key, value in site.environment.items() if key not in ("DISPLAY", "WAYLAND_DISPLAY")}
    kiosk = [sys.executable, "-m", "kiosk", "--config", str(site.config), "run", "--unattended"]
    with (site.folder / "said").open("ab") as said:
        cage = subprocess.Popen(
            [*_as_a_user(), "cage", "-d", "--", *kiosk],
            env=environment | own,
            cwd=ROOT,
            stdin=subprocess.DEVNULL,
            stdout=said,
            stderr=said,
        )
    try:
        yield cage
    finally:
        whole = psutil.Process(cage.pid)
        for process in (*whole.children(recursive=True), whole):
            process.kill()
        cage.wait()


@pytest.mark.skipif(not _has_cage(), reason="cage does not run on this machine; packages-test.txt names it")
@pytest.mark.parametrize("mended", [True, pytest.param(False, marks=pytest.mark.long)])
def test_behind_a_cage_that_is_stopped_there_are_no_signs_of_life(tmp_path: Path, mended: bool) -> None:
    """A kiosk at work, and one that its configuration keeps closed."""
    site = Site(tmp_path)
    if not mended:
        site.config.write_text("nothing = 1")
    beats: list[float] = []
    ready = False
    with socket.socket(socket.AF_UNIX, socket.SOCK_DGRAM) as manager:
        manager.bind(str(tmp_path / "notify"))
        manager.setblocking(False)

        def listen() -> None:
            nonlocal ready
            while True:
                try:
                    said = manager.recv(4096).decode()
                except BlockingIOError:
                    return
                ready = ready or "READY=1" in said
                if said == "WATCHDOG=1":
                    beats.append(time.monotonic())

        def more(count: int) -> bool:
            listen()
            return len(beats) >= count

        def silent(seconds: float) -> bool:
            listen()
            return time.monotonic() - max(beats[-1], stopped) > seconds

        with caged(site, str(tmp_path / "notify")) as cage:
            until(lambda: more(1), "a sign of life")
            assert ready
            cage.send_signal(signal.SIGSTOP)
            stopped = time.monotonic()
            until(lambda: silent(PATIENCE * 0.75), "the silence", 8)
            last = beats[-1] - stopped
            print(f"the last sign of life came {last:.2f} s after cage was stopped")
            assert last < 1.5, "systemd ends it in time"
            count = len(beats)
            cage.send_signal(signal.SIGCONT)
            until(lambda: more(count + 1), "a sign of life")
    assert "the compositor does not answer" in site.log
    assert "the compositor answers again" in site.log
