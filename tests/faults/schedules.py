"""Schedules that are none."""

import contextlib
import signal
import sqlite3
import subprocess
import sys
from pathlib import Path

from tests.faults.site import ROOT, Site
from tests.faults.told import (
    Came,
    Play,
    said,
    wait_for,
    warnings,
)


def malformed(content: bytes) -> Play:
    """Staff import something else while the kiosk is at work."""

    def play(site: Site) -> Came:
        site.book(2)
        kiosk = site.kiosk()
        kiosk.up()
        wrong = site.folder / "wrong.csv"
        wrong.write_bytes(content)
        done = site.command("schedule", "import", str(wrong))
        seen = kiosk.does("visit", 0)
        kiosk.stop()
        text = (done.stderr.strip() or done.stdout.strip()).splitlines()
        return Came(
            f"the day as it was: {seen.words[0]}",
            f"{' '.join(text[:3]).replace(str(site.folder), '…')} (exit status {done.returncode})",
            site.lost(),
        )

    return play


def killed_import(site: Site) -> Came:
    """kill -9 in the middle of an import of 20,000 rows."""
    site.book(2)
    path = site.export(20_000)
    importing = subprocess.Popen(
        [sys.executable, "-m", "kiosk", "--config", str(site.config), "schedule", "import", str(path)],
        cwd=ROOT,
        env=site.env,
        stdout=subprocess.DEVNULL,
    )
    wal = Path(f"{site.store}-wal")
    wait_for(lambda: (wal.exists() and wal.stat().st_size > 0) or importing.poll() is not None, 60)
    importing.send_signal(signal.SIGKILL)
    importing.wait()
    with contextlib.closing(sqlite3.connect(site.store)) as store:
        rows = store.execute("SELECT COUNT(*) FROM appointment").fetchone()[0]
    kiosk = site.kiosk()
    kiosk.up()
    seen = kiosk.does("visit", 0)
    kiosk.stop()
    return Came(
        said(seen), f"{rows} appointments: {'all or nothing' if rows in (2, 20_000) else 'HALF OF THEM'}", site.lost()
    )


def no_schedule(site: Site) -> Came:
    """No schedule was ever imported."""
    kiosk = site.kiosk()
    first = kiosk.up()
    seen = kiosk.does("visit", 0)
    kiosk.stop()
    return Came(f"{first.words[0]} Then: {said(seen)}", seen.staff or warnings(site) or "-", site.lost())


def malformed_in_folder(site: Site) -> Came:
    """A file that is no schedule appears in the folder for schedules."""
    folder = site.folder / "schedules"
    folder.mkdir()
    site.set(schedule={"folder": str(folder)})
    site.book(2)
    kiosk = site.kiosk()
    kiosk.up()
    (folder / "today.csv").write_bytes(b"Name,Age\nSmith,40\n")
    (folder / "today.csv.ok").touch()
    wait_for(lambda: any((folder / "bad").glob("*")), 60)
    seen = kiosk.does("visit", 0)
    kiosk.does("leave")
    staff = kiosk.does("look").staff
    report = next(path for path in (folder / "bad").iterdir() if path.suffix != ".csv")
    words = " ".join(report.read_text(encoding="utf-8").splitlines()[:2])
    kiosk.stop()
    return Came(f"the day as it was: {seen.words[0]}", f"{staff}. In bad/: {words}", site.lost())
