"""What can happen to a kiosk, each really done to one; the tests and ``make faults`` play the same cases.

A case says what is done and what has to be on the screen and before staff; what was lost is looked up in the store.
"""

import contextlib
import hashlib
import os
import random
import shutil
import signal
import sqlite3
import subprocess
import sys
import time
from collections.abc import Callable, Iterator
from dataclasses import dataclass
from datetime import datetime, timedelta
from pathlib import Path

from tests.faults import disk
from tests.faults.site import NOTHING, ROOT, Gone, Kiosk, Seen, Site

STOPPED = "This screen has stopped working for now."
CHECKED_IN = "You are checked in."
WELCOME = "Welcome. Please check in."
LEFT_ALONE = "nothing; the file is byte for byte what it was"


@dataclass(frozen=True)
class Came:
    """What came of a case."""

    patient: str
    staff: str
    lost: str


Play = Callable[[Site], Came]


@dataclass(frozen=True)
class Case:
    """``patient`` and ``staff`` are part of what has to be said."""

    name: str
    what: str
    play: Play
    patient: str
    staff: str
    lost: str = NOTHING
    mounts: bool = False
    """Only root can do it."""
    long: bool = False

    @property
    def id(self) -> str:
        """For pytest."""
        return self.name.replace(" ", "-").replace(",", "")


# --- how what is seen is put into the table --------------------------------------------------------


def said(seen: Seen) -> str:
    """What the patient reads: the title, and what goes with it."""
    if seen.stuck:
        return f"stuck on {seen.page}"
    return " ".join(seen.words[:2])


def ended(site: Site, kiosk: Kiosk) -> str:
    """What a kiosk that does not start leaves for whoever started it."""
    status = kiosk.wait()
    return f"{site.errors().strip().splitlines()[-1]} (exit status {status})"


def closed(seen: Seen) -> str:
    """What stands on the closed page for staff."""
    return "; ".join(f"{what}: {remedy}" if remedy else what for what, remedy in seen.closed)


def start(site: Site, kiosk: Kiosk) -> tuple[str, str]:
    """What patient and staff see of a kiosk that may not start."""
    try:
        seen = kiosk.up()
    except Gone:
        return "nothing: it does not start", ended(site, kiosk)
    told = closed(seen) or seen.staff
    kiosk.stop()
    return said(seen), told


def warnings(site: Site) -> str:
    """What the log says beyond the pages of visits, each once."""
    lines = (line.split(" ", 4) for line in site.log().splitlines() if " INFO " not in line)
    return "; ".join(dict.fromkeys(f"log: {line[-1]}" for line in lines if "saved_to_folder" not in line[-1]))


def digest(path: Path) -> str:
    """Of the whole file."""
    return hashlib.sha256(path.read_bytes()).hexdigest()


# --- killed ----------------------------------------------------------------------------------------


def kills(count: int, seed: int = 7) -> Play:
    """kill -9 at random points of one visit after the other; then each slip is looked for."""

    def play(site: Site) -> Came:
        chance = random.Random(seed)
        site.book(500)
        welcomed = 0
        for _ in range(count):
            kiosk = site.kiosk()
            if chance.random() < 0.1:
                # while it starts
                time.sleep(chance.uniform(0.1, 2.5))
            else:
                welcomed += kiosk.up().page == "welcome"
                kiosk.begin("for_ever")
                kiosk.listen(chance.uniform(0.1, 4.0))
            kiosk.kill()
        last = site.kiosk()
        seen = last.up()
        # what was open is printed now
        _await(lambda: not _open_prints(site), 30)
        last.stop()
        lost = site.lost()
        slips = sorted(path.stem for path in site.slips.glob("*.pdf"))
        records = sorted(_references(site))
        if slips != records:
            lost = f"{lost}; {len(records)} records, {len(slips)} slips"
        return Came(
            f"{seen.words[0]} ({welcomed} of {welcomed} starts that were waited for)",
            f"{len(site.told)} people were told that they are checked in, {len(records)} records, {len(slips)} slips",
            lost,
        )

    return play


def _open_prints(site: Site) -> int:
    with contextlib.closing(sqlite3.connect(site.store)) as store:
        return int(store.execute("SELECT COUNT(*) FROM outbox WHERE state <> 'done'").fetchone()[0])


def _references(site: Site) -> list[str]:
    with contextlib.closing(sqlite3.connect(site.store)) as store:
        return [row[0] for row in store.execute("SELECT reference FROM record")]


def _await(condition: Callable[[], bool], seconds: float) -> None:
    end = time.monotonic() + seconds
    while not condition():
        if time.monotonic() > end:
            raise TimeoutError
        time.sleep(0.05)


# --- disks -----------------------------------------------------------------------------------------


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
        kiosk = site.kiosk()
        patient, staff = start(site, kiosk)
        disk.empty(small)
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
            f"{said(seen)} {_PAPER[seen.printed]}",
            f"{staff} With room again, kiosk print retry: {_last(again)}",
            site.lost(),
        )


_PAPER = {
    "printed": "The paper for our staff has printed.",
    "printing": "The paper for our staff is printing.",
    "desk": "Please tell the front desk your number.",
}


def _last(done: subprocess.CompletedProcess[str]) -> str:
    return (done.stdout + done.stderr).strip().splitlines()[-1]


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
        patient, staff = start(site, site.kiosk())
        disk.writable(small)
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
        except Gone:
            seen = f"the kiosk ends ({signal.Signals(-kiosk.wait()).name}) and is started again:"
        again, staff = start(site, site.kiosk())
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
        f"{said(seen)} {_PAPER[seen.printed]}", f"{staff} Back again, kiosk print retry: {_last(again)}", site.lost()
    )


# --- the store's file ------------------------------------------------------------------------------


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
        patient, staff = start(site, site.kiosk())
        left = digest(site.store) == before
        shutil.copy(copy, site.store)
        lost = site.lost()
        return Came(patient, staff, LEFT_ALONE if left and lost == NOTHING else f"{lost}; the file was changed")

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
    told, site.told = site.told, site.told[:1]
    for part in ("", "-wal", "-shm"):
        Path(f"{site.store}{part}").unlink(missing_ok=True)
    shutil.copy(copy, site.store)
    return Came(said(seen), staff, site.lost() if len(told) == 1 else "a check-in that was told")


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
    with _held(site, alone=True):
        patient, staff = start(site, site.kiosk())
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


# --- the schedule ----------------------------------------------------------------------------------


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
    _await(lambda: (wal.exists() and wal.stat().st_size > 0) or importing.poll() is not None, 60)
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


# --- the clock -------------------------------------------------------------------------------------

_FAKETIME = "/usr/lib/x86_64-linux-gnu/faketime/libfaketime.so.1"


class Time:
    """The clock of a kiosk that is put wrong while it runs."""

    def __init__(self, site: Site) -> None:
        self._file = site.folder / "time"
        self.env = {
            "LD_PRELOAD": _FAKETIME,
            "FAKETIME_TIMESTAMP_FILE": str(self._file),
            "FAKETIME_NO_CACHE": "1",
            "FAKETIME_DONT_FAKE_MONOTONIC": "1",
            "DONT_FAKE_MONOTONIC": "1",
            "TZ": "America/New_York",
        }
        self.set(0)

    def set(self, seconds: float) -> None:
        """So far from the true time."""
        part = self._file.with_suffix(".part")
        part.write_text(f"{seconds:+.0f}s\n", encoding="ascii")
        part.replace(self._file)

    def to(self, moment: datetime) -> None:
        """It is this moment (aware) now."""
        self.set(moment.timestamp() - time.time())


def jump(seconds: float) -> Play:
    """The clock is put forward or back in the middle of a visit."""

    def play(site: Site) -> Came:
        clock = Time(site)
        # so that both days have them
        site.book(3)
        kiosk = site.kiosk(None, clock.env)
        kiosk.up()
        kiosk.does("until", 0, "question")
        clock.set(seconds)
        time.sleep(1.5)
        seen = kiosk.does("on", 0)
        kiosk.stop()
        return Came(said(seen), warnings(site) or "-", site.lost())

    return play


# --- what comes with the kiosk, and what hangs on it -----------------------------------------------


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
    for _ in range(6):
        killed += _kill_children(kiosk.process.pid)
        time.sleep(0.4)
    seen = kiosk.does("on", 0)
    kiosk.stop()
    words = "it could be heard before" if heard else "it could not be heard before"
    return Came(f"{said(seen)} ({words}; {killed} processes were killed)", warnings(site) or "-", site.lost())


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
    return Came(f"{said(seen)} {_PAPER[seen.printed]}", staff, site.lost())


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


_DAY = timedelta(days=1).total_seconds()

CASES: tuple[Case, ...] = (
    Case("kill -9, 4 times", "at random points of visits and starts", kills(4), WELCOME, "people were told", long=True),
    Case("disk full", "the store's disk fills up during a visit", full_disk, STOPPED, "record not saved", mounts=True),
    Case("disk full at start", "no byte is left where the store is", full_at_start, "", "", mounts=True),
    Case("disk full at an import", "no byte is left when staff import 400 rows", full_for_import, CHECKED_IN, "disk is full", mounts=True),
    Case("folder of slips full", "no byte is left where slips are saved", full_slips, "front desk", "is full", mounts=True),
    Case("disk of the log full", "no byte is left for the log", full_log, CHECKED_IN, "", mounts=True),
    Case("disk read-only at start", "mounted read-only", read_only_at_start, "", "cannot be written", mounts=True),
    Case("store not writable at work", "from the last question on nobody may write to the store", not_writable_at_work, STOPPED, "not saved", mounts=True),
    Case("disk read-only at work", "the same, and SQLite's shared memory too", read_only_at_work, CHECKED_IN, "cannot be written", mounts=True),
    Case("folder of slips gone", "a share that is no longer there", folder_gone, "front desk", "folder for slips"),
    Case("store damaged, header", "the first 100 bytes are overwritten", damaged(lambda _size: 0, 100), "", "store", LEFT_ALONE),
    Case("store damaged, middle", "pages in the middle are overwritten", damaged(lambda size: size // 2 // 4096 * 4096, 8192), "", "damaged", LEFT_ALONE),
    Case("store damaged at work", "all pages but the first are overwritten under the kiosk", damaged_at_work, STOPPED, "StoreError"),
    Case("store of a newer version", "the kiosk was put back to an older version", newer, "", "newer version", LEFT_ALONE),
    Case("file of another program", "store.file names another program's database", not_a_store, "", "another program", LEFT_ALONE),
    Case("store locked", "another program holds it from the last question on", locked, STOPPED, "not saved", long=True),
    Case("store locked for 3 s", "another program holds it for a moment", locked_for_a_moment, CHECKED_IN, "-", long=True),
    Case("store locked at start", "another program has it to itself", locked_at_start, "", "in use", long=True),
    Case("started twice", "the same kiosk once more", twice, CHECKED_IN, "runs already"),
    Case("schedule is no text", "staff import 4 kB of random bytes", malformed(random.Random(1).randbytes(4096)), CHECKED_IN, "exit status 1"),
    Case("schedule without columns", "staff import a file with other columns", malformed(b"Name,Age\nSmith,40\n"), CHECKED_IN, "exit status 1"),
    Case("schedule cut off", "the last row ends in the middle", malformed(b"Accession,MRN,Patient Name,DOB,Sex,Exam Date,Exam Time,Exam Code\nX1,1,\"SMI"), CHECKED_IN, "exit status"),
    Case("import killed", "kill -9 in an import of 20,000 rows", killed_import, CHECKED_IN, "all or nothing", long=True),
    Case("no schedule", "none was ever imported", no_schedule, WELCOME, ""),
    Case("clock 2 h forward", "in the middle of a visit", jump(7200), CHECKED_IN, ""),
    Case("clock 2 h back", "in the middle of a visit", jump(-7200), CHECKED_IN, ""),
    Case("clock a day forward", "in the middle of a visit", jump(_DAY), CHECKED_IN, ""),
    Case("font gone", "a font is missing in the installation", missing_font, "", "font"),
    Case("speech killed", "its process is killed six times while it reads", dead_speech, CHECKED_IN, "", long=True),
    Case("printer gone", "nothing answers at its address", dead_printer, "front desk", "printer"),
    Case("scanner, 100 kB on Welcome", "100,000 signs and Return", scans("A" * 100_000 + "\r"), "", "", long=True),
    Case("scanner, 100 kB in a question", "100,000 signs and Return", scans("A" * 100_000 + "\r", "question"), CHECKED_IN, "", long=True),
    Case("scanner, control characters", "all 32, DEL and Escape, on a question", scans("".join(map(chr, range(32))) + "\x7f\x1b", "question"), "", ""),
    Case("scanner reads twice", "the same code twice at once", scans("BENCH-0000000\rBENCH-0000000\r"), "When were you born?", ""),
)  # fmt: skip
