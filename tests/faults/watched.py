"""Kiosks that are watched: what hangs, crashes or loses its screen is started anew."""

import contextlib
import signal
import subprocess
import sys
import time
from collections.abc import Callable, Iterator

import psutil

from tests.faults.site import ROOT, Site
from tests.faults.told import Came, Play, wait_for, warnings

_LONGEST = 60.0


@contextlib.contextmanager
def _watched(site: Site, **env: str) -> Iterator[subprocess.Popen[bytes]]:
    """``kiosk run --supervised``, which does what the systemd unit does."""
    with (site.folder / "stderr").open("ab") as errors:
        parent = subprocess.Popen(
            [sys.executable, "-m", "kiosk", "--config", str(site.config), "run", "--supervised"],
            cwd=ROOT,
            env=site.env | env,
            stdin=subprocess.DEVNULL,
            stdout=subprocess.DEVNULL,
            stderr=errors,
        )
    try:
        yield parent
    finally:
        parent.terminate()
        try:
            parent.wait(30)
        except subprocess.TimeoutExpired:
            for child in psutil.Process(parent.pid).children(recursive=True):
                child.kill()
            parent.kill()
            parent.wait()


def _screens(site: Site) -> int:
    return site.log().count("at work")


def _again(site: Site, harm: Callable[[], None], count: int) -> float:
    began = time.monotonic()
    harm()
    wait_for(lambda: _screens(site) > count, _LONGEST)
    return time.monotonic() - began


def signalled(kind: signal.Signals) -> Play:
    """The process is stopped for good, or killed."""

    def play(site: Site) -> Came:
        site.book(2)
        with _watched(site) as parent:
            wait_for(lambda: _screens(site) == 1, _LONGEST)
            (kiosk,) = psutil.Process(parent.pid).children()
            took = _again(site, lambda: kiosk.send_signal(kind), 1)
        return Came(f"Welcome, {took:.1f} s later", warnings(site) or "-", site.lost())

    return play


def display_lost(site: Site) -> Came:
    """The display goes away, and comes back after three seconds."""
    site.book(2)
    number = 60 + hash(str(site.folder)) % 900
    display = f":{number}"

    def screen() -> subprocess.Popen[bytes]:
        made = subprocess.Popen(
            ["Xvfb", display, "-screen", "0", "1280x800x24"], stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL
        )
        time.sleep(1)
        return made

    screens = [screen()]

    def away() -> None:
        screens[0].kill()
        screens[0].wait()
        time.sleep(3)
        screens.append(screen())

    try:
        with _watched(site, QT_QPA_PLATFORM="xcb", DISPLAY=display) as _:
            wait_for(lambda: _screens(site) == 1, _LONGEST)
            took = _again(site, away, 1)
    finally:
        screens[-1].kill()
        screens[-1].wait()
    return Came(f"nothing, then Welcome, {took:.1f} s later", warnings(site) or "-", site.lost())
