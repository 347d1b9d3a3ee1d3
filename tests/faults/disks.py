"""Disks and folders that are full, read-only or gone."""

import contextlib
import signal
from pathlib import Path

from tests.faults import disk
from tests.faults.site import GoneError, Site
from tests.faults.told import (
    PAPER,
    Came,
    last_line,
    said,
    start,
    warnings,
)


def full_disk(site: Site) -> Came:
    """The store's disk fills up while somebody answers."""
    with disk.small(site.folder / "disk") as small:
        site.store = small / "kiosk.db"
        site.set()
        site.book(2)
        kiosk = site.kiosk()
        kiosk.up()
        kiosk.does("until", 0, "check")
        disk.fill(small)
        seen = kiosk.does("on", 0)
        staff = warnings(site)
        disk.empty(small)
        kiosk.does("leave")
        again = kiosk.does("visit", 0)
        kiosk.stop()
        return Came(f"{said(seen)} With room again: {again.words[0]}", staff, site.lost())


def full_at_start(site: Site) -> Came:
    """There is no room when the kiosk starts."""
    with disk.small(site.folder / "disk") as small:
        site.store = small / "kiosk.db"
        site.set()
        site.book(2)
        disk.fill(small)
        patient, staff = start(site, site.kiosk(), lambda: disk.empty(small))
        return Came(patient, staff, site.lost())


def full_for_import(site: Site) -> Came:
    """The store's disk is full when staff import the day."""
    with disk.small(site.folder / "disk") as small:
        site.store = small / "kiosk.db"
        site.set()
        site.book(2)
        disk.fill(small)
        done = site.command("schedule", "import", str(site.export(400)))
        disk.empty(small)
        kiosk = site.kiosk()
        kiosk.up()
        seen = kiosk.does("visit", 1)
        kiosk.stop()
        return Came(
            f"the day as it was: {seen.words[0]}", f"{done.stderr.strip()} (exit status {done.returncode})", site.lost()
        )


def full_slips(site: Site) -> Came:
    """The folder for slips is full."""
    with disk.small(site.folder / "disk") as small:
        site.slips = small / "slips"
        site.set()
        site.book(2)
        kiosk = site.kiosk()
        kiosk.up()
        disk.fill(small)
        seen = kiosk.does("visit", 0)
        kiosk.does("leave")
        staff = kiosk.does("look").staff
        disk.empty(small)
        kiosk.stop()
        again = site.command("print", "retry")
        return Came(
            f"{said(seen)} {PAPER[seen.printed]}",
            f"{staff}. With room again, kiosk print retry: {last_line(again)}",
            site.lost(),
        )


def full_log(site: Site) -> Came:
    """The disk of the log is full."""
    with disk.small(site.folder / "home" / "state") as small:
        site.book(2)
        kiosk = site.kiosk()
        kiosk.up()
        disk.fill(small)
        seen = kiosk.does("visit", 0)
        kiosk.stop()
        disk.empty(small)
        return Came(said(seen), site.errors().strip() or "the log ends", site.lost())


def read_only_at_start(site: Site) -> Came:
    """The store's disk is mounted read-only when the kiosk starts."""
    with disk.small(site.folder / "disk") as small:
        site.store = small / "kiosk.db"
        site.set()
        site.book(2)
        disk.read_only(small)
        patient, staff = start(site, site.kiosk(), lambda: disk.writable(small))
        return Came(patient, staff, site.lost())


def not_writable_at_work(site: Site) -> Came:
    """From some moment on nothing can be written to the store any more."""
    site.book(2)
    kiosk = site.kiosk()
    kiosk.up()
    kiosk.does("until", 0, "check")
    with disk.frozen(site.store), disk.frozen(Path(f"{site.store}-wal")):
        seen = kiosk.does("on", 0)
        staff = warnings(site)
    kiosk.does("leave")
    again = kiosk.does("visit", 0)
    kiosk.stop()
    return Came(f"{said(seen)} Writable again: {again.words[0]}", staff, site.lost())


def read_only_at_work(site: Site) -> Came:
    """The same for all files, as where a disk is put to read-only: what SQLite shares in memory cannot be written."""
    site.book(2)
    kiosk = site.kiosk()
    kiosk.up()
    kiosk.does("until", 0, "check")
    with contextlib.ExitStack() as stack:
        for part in ("", "-wal", "-shm"):
            stack.enter_context(disk.frozen(Path(f"{site.store}{part}")))
        try:
            seen = said(kiosk.does("on", 0))
        except GoneError:
            seen = f"the kiosk ends ({signal.Signals(-kiosk.wait()).name}) and is started again:"
        again, staff = start(site, site.kiosk())
        again = again.removesuffix(".")
    after = site.kiosk()
    after.up()
    came = after.does("visit", 0)
    after.stop()
    return Came(f"{seen} {again}. Writable again: {came.words[0]}", staff, site.lost())


def folder_gone(site: Site) -> Came:
    """The folder for slips is on a share that is no longer there."""
    site.book(2)
    kiosk = site.kiosk()
    kiosk.up()
    site.slips.rename(site.folder / "away")
    seen = kiosk.does("visit", 0)
    kiosk.does("leave")
    staff = kiosk.does("look").staff
    (site.folder / "away").rename(site.slips)
    kiosk.stop()
    again = site.command("print", "retry")
    return Came(
        f"{said(seen)} {PAPER[seen.printed]}",
        f"{staff}. Back again, kiosk print retry: {last_line(again)}",
        site.lost(),
    )
