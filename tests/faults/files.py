"""The store's file: damaged, of somebody else, held by another program."""

import contextlib
import random
import shutil
import sqlite3
import subprocess
import sys
import time
from collections.abc import Callable, Iterator
from pathlib import Path

from tests.faults.site import NOTHING, Site
from tests.faults.told import (
    LEFT_ALONE,
    Came,
    Play,
    digest,
    said,
    start,
    warnings,
)


def damaged(offset: Callable[[int], int], size: int = 4096) -> Play:
    """Part of the store's file is overwritten while the kiosk is off; then it is put back from a copy."""

    def play(site: Site) -> Came:
        site.book(300)
        kiosk = site.kiosk()
        kiosk.up()
        kiosk.does("visit", 0)
        kiosk.does("leave")
        kiosk.stop()
        copy = shutil.copy(site.store, site.folder / "copy.db")
        with site.store.open("r+b") as file:
            file.seek(offset(site.store.stat().st_size))
            file.write(random.Random(1).randbytes(size))
        before = digest(site.store)
        left: list[bool] = []

        def put_back() -> None:
            left.append(digest(site.store) == before)
            for part in ("", "-wal", "-shm"):
                Path(f"{site.store}{part}").unlink(missing_ok=True)
            shutil.copy(copy, site.store)

        patient, staff = start(site, site.kiosk(), put_back)
        lost = site.lost()
        return Came(
            patient, staff, LEFT_ALONE if left == [True] and lost == NOTHING else f"{lost}; the file was changed"
        )

    return play


def damaged_at_work(site: Site) -> Came:
    """Pages of the store are overwritten under a kiosk at work."""
    site.book(300)
    kiosk = site.kiosk()
    kiosk.up()
    kiosk.does("visit", 0)
    kiosk.does("leave")
    kiosk.stop()
    copy = shutil.copy(site.store, site.folder / "copy.db")
    kiosk = site.kiosk()
    kiosk.up()
    with site.store.open("r+b") as file:
        size = site.store.stat().st_size
        file.seek(4096)
        file.write(random.Random(1).randbytes(size - 4096))
    seen = kiosk.does("visit", 1)
    staff = warnings(site)
    kiosk.stop()
    since = site.told[1:]
    site.told = site.told[:1]
    for part in ("", "-wal", "-shm"):
        Path(f"{site.store}{part}").unlink(missing_ok=True)
    shutil.copy(copy, site.store)
    lost = site.lost()
    if since:
        paper = all((site.slips / f"{reference}.pdf").is_file() for reference in since)
        lost = f"{lost} from before; {len(since)} check-in since the copy is on paper" + ("" if paper else " NEITHER")
    return Came(said(seen), staff or "-", lost)


def newer(site: Site) -> Came:
    """The file was made by a newer version."""
    site.book(2)
    with contextlib.closing(sqlite3.connect(site.store)) as store:
        columns = [row[1] for row in store.execute("PRAGMA table_info(schema_migration)")]
        row = dict(zip(columns, store.execute("SELECT * FROM schema_migration LIMIT 1").fetchone(), strict=True))
        row["name"] = "9999_from_the_future"
        row.pop("id", None)
        store.execute(
            f"INSERT INTO schema_migration ({', '.join(row)}) VALUES ({', '.join('?' * len(row))})", list(row.values())
        )
        store.commit()
    before = digest(site.store)
    patient, staff = start(site, site.kiosk())
    return Came(patient, staff, LEFT_ALONE if digest(site.store) == before else "the file was changed")


def not_a_store(site: Site) -> Came:
    """Another program's file stands where the store is to be."""
    site.store.parent.mkdir()
    with contextlib.closing(sqlite3.connect(site.store)) as store:
        store.execute("CREATE TABLE theirs (id INTEGER)")
        store.commit()
    before = digest(site.store)
    patient, staff = start(site, site.kiosk())
    return Came(patient, staff, LEFT_ALONE if digest(site.store) == before else "the file was changed")


@contextlib.contextmanager
def _held(site: Site, *, alone: bool) -> Iterator[None]:
    """Another process holds the store: against writers, or against everybody."""
    before = "PRAGMA locking_mode = EXCLUSIVE" if alone else "PRAGMA foreign_keys = 1"
    code = (
        "import sqlite3, sys\n"
        f"store = sqlite3.connect({str(site.store)!r}, isolation_level=None)\n"
        f"store.execute({before!r})\n"
        "store.execute('BEGIN EXCLUSIVE')\n"
        "print('held', flush=True)\n"
        "sys.stdin.read()\n"
    )
    holder = subprocess.Popen([sys.executable, "-c", code], stdin=subprocess.PIPE, stdout=subprocess.PIPE)
    try:
        assert holder.stdout
        assert holder.stdout.readline() == b"held\n"
        yield
    finally:
        holder.kill()
        holder.communicate()


def locked(site: Site) -> Came:
    """Another program holds the store while somebody checks in."""
    site.book(2)
    kiosk = site.kiosk()
    kiosk.up()
    kiosk.does("until", 0, "check")
    with _held(site, alone=False):
        seen = kiosk.does("on", 0)
        staff = warnings(site)
    kiosk.does("leave")
    again = kiosk.does("visit", 0)
    kiosk.stop()
    return Came(f"{said(seen)} Free again: {again.words[0]}", staff, site.lost())


def locked_for_a_moment(site: Site) -> Came:
    """The same for three seconds: a backup, an import."""
    site.book(2)
    kiosk = site.kiosk()
    kiosk.up()
    kiosk.does("until", 0, "check")
    with _held(site, alone=False):
        kiosk.begin("on", 0)
        time.sleep(3)
    seen = kiosk.ends("on")
    kiosk.stop()
    return Came(said(seen), warnings(site) or "-", site.lost())


def locked_at_start(site: Site) -> Came:
    """Another program holds the store when the kiosk starts."""
    site.book(2)
    with contextlib.ExitStack() as stack:
        stack.enter_context(_held(site, alone=True))
        patient, staff = start(site, site.kiosk(), stack.close)
    return Came(patient, staff, site.lost())


def twice(site: Site) -> Came:
    """The kiosk is started a second time."""
    site.book(2)
    kiosk = site.kiosk()
    kiosk.up()
    _, staff = start(site, site.kiosk())
    seen = kiosk.does("visit", 0)
    kiosk.stop()
    return Came(f"at the first: {said(seen)}", staff, site.lost())
