"""What a purge takes, what it leaves, and that nothing of what it took is left in any file."""

import os
import secrets
import sqlite3
import time as clock_time
from collections.abc import Iterator
from datetime import UTC, datetime, time, timedelta
from pathlib import Path

import pytest
from cryptography.hazmat.primitives.ciphers import Cipher
from cryptography.hazmat.primitives.ciphers.algorithms import AES
from cryptography.hazmat.primitives.ciphers.modes import CBC

from kiosk.adapters.printer.folder import FolderPrinter
from kiosk.adapters.schedule_folder import ScheduleFolder
from kiosk.adapters.store import Purge, Purged, Store, StoreAudit, StoreDesk, StoreRecords, StoreSchedule, open_store
from kiosk.adapters.store import purge as purge_module
from kiosk.adapters.store.cipher import PAGE, encrypted
from kiosk.adapters.store.db import plain
from kiosk.adapters.store.erase import empty_log
from kiosk.adapters.store.file import Connect
from kiosk.adapters.store_key import StoreKey
from kiosk.core.record import PrintOutcome, Record
from kiosk.core.retention import Doubt, Keep
from kiosk.errors import StoreError
from tests.adapters.store.samples import CANARY, DAY, FixedClock, appointment, ask, draft, person
from tests.unseen_bytes import traces

WEEK = Keep(time(22), timedelta(days=7), 1)
HOUR = timedelta(hours=1)
ALL = timedelta(days=1)


class Site:
    """A store with its kiosk, its desk and its folder for slips."""

    def __init__(self, folder: Path, keep: Keep = WEEK, connect: Connect = plain) -> None:
        self.folder = folder
        self.slips = folder / "slips"
        self.slips.mkdir(parents=True)
        self.clock = FixedClock()
        self.path = folder / "store" / "kiosk.sqlite3"
        self.store: Store = open_store(self.path, connect=connect)
        self.records = StoreRecords(self.store, self.clock, "K1", "A", "EASTSIDE")
        self.desk = StoreDesk(self.store, self.clock, "K1", UTC)
        self.schedule = StoreSchedule(self.store, "K1")
        self.audit = StoreAudit(self.store, self.clock, "K1", "A")
        self.purge = Purge(self.store, self.clock, "K1", keep, slips=self.slips, zone=UTC)

    def check_in(self, accession: str = "", *, printed: bool = True) -> Record:
        record = self.records.save(draft(accession, self.clock.now()))
        if printed:
            self.records.print_started(record.id)
            FolderPrinter(self.slips).send(b"%PDF " + CANARY.encode(), record.reference)
            self.records.print_ended(record.id, PrintOutcome.SAVED_TO_FOLDER, "")
        return record

    def later(self, step: timedelta) -> None:
        """Time goes on; a kiosk that runs writes something down now and then."""
        end = self.clock.at + step
        while self.clock.at < end:
            self.clock.at = min(end, self.clock.at + ALL)
            self.audit.note("idle", {})

    def left(self) -> list[str]:
        return [reference for (reference,) in ask(self.store, "SELECT reference FROM record ORDER BY saved")]


@pytest.fixture
def site(tmp_path: Path) -> Iterator[Site]:
    made = Site(tmp_path)
    yield made
    made.store.close()


def test_appointments_go_when_their_day_is_over(site: Site) -> None:
    at = datetime.combine(DAY, time(9))
    rows = [appointment(str(days), at=at + timedelta(days=days)) for days in (-2, 0, 1, 5)]
    site.schedule.import_appointments(rows, [], "", site.clock.at)
    site.clock.at = datetime.combine(DAY, time(21, 59), UTC)
    assert site.purge.run().appointments == 1
    site.clock.at += timedelta(minutes=1)
    assert site.purge.run().appointments == 1
    assert ask(site.store, "SELECT accession FROM appointment ORDER BY day") == [("1",), ("5",)]


def test_records_go_a_day_after_or_a_week_after_staff_had_them(site: Site) -> None:
    seen, unseen, void = site.check_in("A1"), site.check_in("A2"), site.check_in("A3")
    site.desk.acknowledge(seen.reference, "desk")
    site.desk.void(void.reference, "desk")
    site.later(timedelta(hours=31, minutes=54))
    assert site.purge.run() == Purged(), "21:59 of the next day"
    site.later(timedelta(minutes=1))
    assert site.purge.look() == Purged(records=2, unacknowledged=2, slips=2, erased=False)
    assert site.left() == [each.reference for each in (seen, unseen, void)], "to look takes nothing"
    assert site.purge.run() == Purged(records=2, unacknowledged=2, slips=2)
    assert site.left() == [seen.reference]
    assert [path.name for path in site.slips.iterdir()] == [f"{seen.reference}.pdf"]
    assert ask(site.store, "SELECT count(*) FROM outbox") == [(1,)]
    site.later(timedelta(days=5, hours=16, minutes=4))
    assert site.purge.run().records == 0, "a minute before the week is over"
    site.later(timedelta(minutes=1))
    assert site.purge.run() == Purged(records=1, slips=1)
    assert list(site.slips.iterdir()) == []
    assert site.records.by_reference(seen.reference) is None
    assert site.audit.first_broken() is None, "the audit is all there"


def test_a_purge_is_audited_with_its_counts(site: Site) -> None:
    site.check_in("A1")
    site.later(2 * ALL)
    site.purge.run("desk")
    ((kiosk, facts),) = ask(site.store, "SELECT kiosk, facts FROM audit WHERE event = 'purged'")
    assert kiosk == "K1"
    assert facts == (
        '{"appointments":"0","by":"desk","confirmed":"no","copies":"0","exports":"0","failed":"0","records":"1","slips":"1",'
        '"unacknowledged":"1","waiting":"0"}'
    )
    site.purge.run()
    assert ask(site.store, "SELECT count(*) FROM audit WHERE event = 'purged'") == [(1,)], "nothing to say"


def test_a_slip_that_is_not_settled_keeps_its_record(site: Site) -> None:
    waiting = site.check_in("A1", printed=False)
    spoilt = site.check_in("A2", printed=False)
    void = site.check_in("A3", printed=False)
    site.desk.void(void.reference, "desk")
    ask(site.store, "UPDATE record SET draft = 'no draft' WHERE id = ?", (spoilt.id,))
    site.later(3 * ALL)
    assert site.purge.run() == Purged(records=2, unacknowledged=2, waiting=1)
    assert site.left() == [waiting.reference], "what cannot be read, and what is void, will never be printed"
    site.records.print_ended(waiting.id, PrintOutcome.FAILED, "")
    assert site.purge.run().records == 1


def test_numbers_are_not_given_twice_a_day(tmp_path: Path) -> None:
    site = Site(tmp_path / "hasty", Keep(time(12), timedelta(0), 1))
    first = site.check_in("A1")
    site.desk.acknowledge(first.reference, "desk")
    site.later(8 * HOUR)
    assert site.purge.run().records == 0
    assert site.check_in("A2").number == "A2"
    site.store.close()


# Files


def test_files_of_others_stay(site: Site, tmp_path: Path) -> None:
    record = site.check_in("A1")
    days = WEEK.longest / ALL
    files = {
        f"{record.reference}-r1.pdf": (0.0, True),
        f"{record.reference}-r1-r2.pdf": (0.0, True),
        "22222222.pdf": (days + 1, False),
        "33333333.pdf": (days - 1, True),
        ".abc.part": (0.1, False),
        ".def.part": (0.0, True),
        "TEST-101500.pdf": (days + 1, True),
        "letter.pdf": (days + 1, True),
    }
    for name, (age, _) in files.items():
        path = site.slips / name
        path.write_bytes(b"x")
        when = clock_time.time() - age * 86400
        os.utime(path, (when, when))
    (site.slips / "44444444.pdf").mkdir()
    assert site.purge.run().slips == 2
    stay = {name for name, (_, stays) in files.items() if stays}
    assert {path.name for path in site.slips.iterdir()} == {*stay, f"{record.reference}.pdf", "44444444.pdf"}
    site.later(2 * ALL)
    assert site.purge.run().slips == 3
    assert not [path for path in site.slips.iterdir() if record.reference in path.name]


def test_a_folder_that_is_away_keeps_no_row(site: Site, monkeypatch: pytest.MonkeyPatch) -> None:
    site.check_in("A1")
    site.later(2 * ALL)

    def away(*_: object) -> tuple[Path, ...]:
        raise OSError(5, "Input/output error")

    monkeypatch.setattr(purge_module, "leftovers", away)
    assert site.purge.run() == Purged(records=1, unacknowledged=1, failed=1)


def test_copies_from_before_an_update_go_by_their_age(site: Site) -> None:
    old, young = (site.path.with_name(f"kiosk.before-000{n}_x.sqlite3") for n in (2, 3))
    # what a kiosk store command leaves that is killed
    left = (".kiosk-part", ".kiosk-replaced", ".kiosk-backup", ".before-0002_desk.kiosk-part")
    halves = [site.path.with_name(site.path.name + end) for end in left]
    for path in (old, young, *halves, site.path.with_name("kiosk.backup")):
        path.write_bytes(b"x")
        os.utime(path, (0, 0))
    os.utime(young)
    assert site.purge.look().copies == 5
    assert site.purge.run().copies == 5
    assert not [path for path in (old, *halves) if path.exists()]
    assert young.exists()
    assert site.path.with_name("kiosk.backup").exists(), "a backup is the staff's own"


def test_imported_schedules_go_like_check_ins_that_nobody_acknowledged(site: Site, tmp_path: Path) -> None:
    site.purge = Purge(
        site.store, site.clock, "K1", WEEK, slips=site.slips, exports=ScheduleFolder(tmp_path / "in"), zone=UTC
    )
    (tmp_path / "in" / "done").mkdir(parents=True)
    put_away = tmp_path / "in" / "done" / "monday.csv"
    put_away.write_text(CANARY)
    os.utime(put_away, (site.clock.at.timestamp(),) * 2)
    (tmp_path / "in" / "tuesday.csv").write_text("still to be imported")
    site.later(timedelta(hours=31, minutes=54))
    assert site.purge.run().exports == site.purge.look().exports == 0
    site.later(timedelta(minutes=1))
    assert site.purge.look().exports == 1, "told before"
    assert site.purge.run() == Purged(exports=1)
    assert traces(tmp_path / "in", [CANARY]) == []
    assert (tmp_path / "in" / "tuesday.csv").exists()


def test_whoever_is_acknowledged_between_files_and_rows_stays(site: Site) -> None:
    seen, unseen = site.check_in("A1"), site.check_in("A2")
    site.later(2 * ALL)
    swept = site.purge.files()
    site.desk.acknowledge(seen.reference, "desk")
    late = site.check_in("A3")
    assert site.purge.rows(swept).records == 1
    assert site.left() == [seen.reference, late.reference]
    assert unseen.reference not in site.left()


# The clock


def test_a_clock_that_jumps_ahead_purges_nothing_until_staff_say_so(site: Site) -> None:
    record = site.check_in("A1")
    site.clock.at += timedelta(days=400)
    assert site.purge.run() == Purged(Doubt.AHEAD, records=1, unacknowledged=1, erased=False)
    # life goes on
    site.audit.note("started", {})
    site.clock.at += HOUR
    assert site.purge.run().doubt is Doubt.AHEAD
    assert site.left() == [record.reference]
    assert [path.name for path in site.slips.iterdir()] == [f"{record.reference}.pdf"]
    assert site.purge.run("desk", confirmed=True).records == 1
    assert '"confirmed":"yes"' in ask(site.store, "SELECT facts FROM audit WHERE event = 'purged'")[0][0]
    site.clock.at += HOUR
    assert site.purge.run() == Purged(), "confirmed once is enough"


def test_a_clock_that_is_behind_purges_nothing_until_it_is_right(site: Site) -> None:
    site.check_in("A1")
    site.later(3 * ALL)
    site.clock.at -= HOUR
    assert site.purge.run().doubt is Doubt.BEHIND
    site.clock.at += HOUR
    assert site.purge.run().records == 1


def test_who_checked_in_while_the_clock_was_behind_is_not_forgotten(site: Site) -> None:
    site.check_in("A1")
    right = site.clock.at
    site.clock.at = datetime(1970, 1, 1, 8, tzinfo=UTC)
    lost = site.check_in("A2")
    site.clock.at = right + HOUR
    told = site.purge.run()
    assert (told.doubt, told.unacknowledged) == (Doubt.SAVED_BEHIND, 1)
    site.desk.acknowledge(lost.reference, "desk")
    assert site.purge.run(confirmed=True).records == 0
    assert len(site.left()) == 2


def test_a_quiet_week_is_no_jump(site: Site) -> None:
    """Without a visit the purge itself writes a row a day."""
    site.audit.note("started", {})
    for _ in range(24 * 10):
        site.clock.at += HOUR
        assert site.purge.run().doubt is None
    assert ask(site.store, "SELECT count(*) FROM audit WHERE event = 'purged'") == [(10,)]


# What is left


NAMES = (CANARY.upper(), "Planted", "MRN-PLANTED", "リベラ", "1961-04-12")


def planted(site: Site, count: int = 200) -> None:
    """Many rows, so that pages of the file fill, split and empty; every other record is acknowledged and stays."""
    rows = [appointment(f"ACC-{n * 7919 % count}", person("Planted", mrn=f"MRN-PLANTED{n}")) for n in range(count)]
    site.schedule.import_appointments(rows, [], "", site.clock.at)
    for row in rows[:60]:
        site.check_in(row.accession)
    # shorter than before: the old bytes stand behind the new
    site.schedule.import_appointments(
        [appointment(row.accession, person("X", mrn="1")) for row in rows[: count // 2]], [], "", site.clock.at
    )


def test_nothing_of_what_was_purged_is_left_in_any_file(site: Site) -> None:
    planted(site)
    assert all(traces(site.folder, [name]) for name in NAMES), "it can be found"
    site.later(2 * ALL)
    told = site.purge.run()
    assert (told.records, told.appointments, told.slips, told.erased) == (60, 200, 60, True)
    assert traces(site.folder, NAMES) == []
    assert site.store.problems() == ()


def test_nothing_is_left_within_an_encrypted_store(tmp_path: Path) -> None:
    """Nor in a page that is not in use, should the key be lost one day."""
    key = StoreKey(secrets.token_hex(32), "the test")
    site = Site(tmp_path / "site", connect=encrypted(key))
    planted(site)
    assert traces(site.folder / "store", NAMES) == [], "encrypted"
    before = unlocked(site, key, tmp_path / "before")
    assert all(traces(before, [name]) for name in NAMES)
    site.later(2 * ALL)
    assert site.purge.run().erased
    assert traces(unlocked(site, key, tmp_path / "after"), NAMES) == []
    assert traces(site.folder, NAMES) == []
    assert ask(site.store, "PRAGMA freelist_count") == [(0,)]
    site.store.close()


def unlocked(site: Site, key: StoreKey, folder: Path) -> Path:
    """A folder with every page of the store decrypted as it stands: SQLCipher 4 ends each with 16 bytes for AES and 64
    that it is checked by, and begins the file with a salt in the clear."""
    folder.mkdir()
    empty_log(site.store)
    held = site.path.read_bytes()
    pages = [held[start : start + PAGE] for start in range(0, len(held), PAGE)]
    clear = b""
    for number, page in enumerate(pages):
        cipher = Cipher(AES(bytes.fromhex(key.digits)), CBC(page[-80:-64])).decryptor()
        clear += cipher.update(page[16 if number == 0 else 0 : -80]) + cipher.finalize()
    assert b"CREATE TABLE" in clear, "decrypted"
    (folder / "clear").write_bytes(clear)
    return folder


def test_what_stays_stays_alone(site: Site) -> None:
    """Others' rows in the same pages of the file."""
    planted(site)
    site.later(2 * ALL)
    new = site.records.save(draft("ACC-later", site.clock.now(), last="Stays"))
    site.purge.run()
    assert traces(site.folder, ["STAYS, Ana"]) != []
    assert site.left() == [new.reference]
    assert traces(site.folder, [name for name in NAMES if name not in ("リベラ", "1961-04-12")]) == []


def test_what_was_deleted_before_it_was_overwritten_goes_too(site: Site) -> None:
    """As another program, or an earlier version of this one, leaves it."""
    ask(site.store, "PRAGMA secure_delete = OFF")
    planted(site)
    for table in ("appointment", "outbox", "record"):
        ask(site.store, f"DELETE FROM {table}")
    ask(site.store, "PRAGMA secure_delete = ON")
    site.check_in("A1")
    site.later(2 * ALL)
    for slip in site.slips.iterdir():
        slip.unlink()
    assert traces(site.folder, NAMES)
    assert site.purge.run().records == 1
    assert traces(site.folder, NAMES) == []


def test_a_large_store_is_overwritten_at_once_and_written_anew_when_the_day_is_over(
    site: Site, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(purge_module, "_SMALL", 0)
    site.purge.run()
    record = site.check_in("A1")
    site.desk.acknowledge(record.reference, "desk")
    site.later(7 * ALL)
    assert site.purge.run() == Purged(records=1, slips=1, erased=False)
    assert traces(site.folder, NAMES) == []
    # killed and started again, it knows
    site.purge = Purge(site.store, site.clock, "K1", WEEK, slips=site.slips, zone=UTC)
    assert site.purge.run() == Purged()
    assert ask(site.store, "PRAGMA freelist_count") == [(0,)]


def test_a_reader_puts_it_off_and_nothing_is_lost(site: Site) -> None:
    planted(site)
    site.later(2 * ALL)
    ask(site.store, "PRAGMA busy_timeout = 50")
    reader = sqlite3.connect(site.path, isolation_level=None)
    reader.execute("BEGIN")
    reader.execute("SELECT count(*) FROM audit").fetchone()
    try:
        told = site.purge.run()
        assert (told.records, told.erased) == (60, False)
    finally:
        reader.close()
    assert site.purge.run() == Purged()
    assert traces(site.folder, NAMES) == []


def test_a_purge_that_fails_takes_no_row(site: Site) -> None:
    site.check_in("A1")
    site.later(2 * ALL)
    site.schedule.import_appointments([appointment("A1")], [], "", site.clock.at)
    ask(site.store, "ALTER TABLE appointment RENAME TO away")
    with pytest.raises(StoreError):
        site.purge.run()
    assert len(site.left()) == 1
    ask(site.store, "ALTER TABLE away RENAME TO appointment")
    ask(site.store, "CREATE TRIGGER refuse BEFORE DELETE ON appointment BEGIN SELECT no_such_thing(); END")
    with pytest.raises(StoreError):
        site.purge.run()
    assert len(site.left()) == 1
    ask(site.store, "DROP TRIGGER refuse")
    assert site.purge.run().records == 1
