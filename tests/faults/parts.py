"""What comes with the kiosk, and what hangs on it."""

import contextlib
import os
import shutil
import signal
import subprocess
import time

from tests.faults.site import ROOT, Site
from tests.faults.told import (
    PAPER,
    Came,
    Play,
    said,
    start,
    warnings,
)

_LONG = 12.0
"""Seconds in which speech is killed as often as it comes."""


def missing_font(site: Site) -> Came:
    """A font of the installation is gone."""
    for part in ("kiosk", "ui", "resources", "tests"):
        shutil.copytree(ROOT / part, site.folder / "program" / part, ignore=shutil.ignore_patterns("__pycache__"))
    site.program = site.folder / "program"
    site.book(2)
    (site.program / "resources" / "fonts" / "NotoSans-Regular.ttf").unlink()
    patient, staff = start(site, site.kiosk())
    site.program = ROOT
    return Came(patient, staff, site.lost())


def dead_speech(site: Site) -> Came:
    """The process that speaks is killed, again and again, while it reads a page aloud."""
    site.set(speech={"engine": "speechd"})
    site.book(2)
    kiosk = site.kiosk()
    kiosk.up()
    kiosk.does("until", 0, "question")
    end = time.monotonic() + 30
    while not kiosk.does("look").can_listen and time.monotonic() < end:
        time.sleep(0.2)
    heard = kiosk.does("listen").can_listen
    killed = 0
    end = time.monotonic() + _LONG
    while time.monotonic() < end:
        killed += _kill_children(kiosk.process.pid)
        time.sleep(0.1)
    seen = kiosk.does("on", 0)
    kiosk.stop()
    words = "it could be heard before" if heard else "it could not be heard before"
    return Came(f"{said(seen)} ({words}; it was killed {killed} times)", warnings(site) or "-", site.lost())


def _kill_children(parent: int) -> int:
    asked = subprocess.run(["pgrep", "-P", str(parent)], capture_output=True, text=True, check=False)
    for child in map(int, asked.stdout.split()):
        with contextlib.suppress(ProcessLookupError):
            os.kill(child, signal.SIGKILL)
    return len(asked.stdout.split())


def dead_printer(site: Site) -> Came:
    """The printer is not there; docs/printing.md has every other fault of one."""
    site.set(printer={"kind": "ipp", "address": "ipp://127.0.0.1:9/ipp/print", "deadline": 5.0})
    site.book(2)
    kiosk = site.kiosk()
    kiosk.up()
    seen = kiosk.does("visit", 0)
    kiosk.does("leave")
    staff = kiosk.does("look").staff
    kiosk.stop()
    return Came(f"{said(seen)} {PAPER[seen.printed]}", staff, site.lost())


def scans(text: str, page: str = "") -> Play:
    """A scanner types this on Welcome, or on that page of a visit; then the visit goes on."""

    def play(site: Site) -> Came:
        site.book(2)
        kiosk = site.kiosk()
        before = kiosk.does("until", 0, page) if page else kiosk.up()
        seen = kiosk.does("type", text)
        if not page and seen.page != "welcome":
            kiosk.does("leave")
            kiosk.stop()
            return Came(f"{said(seen)}", warnings(site) or "-", site.lost())
        same = (
            "the same page, nothing changed" if (seen.page, seen.words) == (before.page, before.words) else said(seen)
        )
        after = kiosk.does("visit" if not page else "on", 0)
        kiosk.stop()
        return Came(f"{same}; then: {after.words[0]}", warnings(site) or "-", site.lost())

    return play
