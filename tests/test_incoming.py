"""Exports that come by themselves: into the store between visits, each once, with a word to staff when one is bad."""

import os
import threading
from collections.abc import Iterator
from dataclasses import dataclass, field
from datetime import UTC, datetime, timedelta
from pathlib import Path

import pytest
from msgspec import structs

from kiosk.adapters.clock import SystemClock
from kiosk.adapters.store import Store, StoreAudit, StoreSchedule, open_store
from kiosk.app import incoming
from kiosk.app.incoming import Aside, Incoming
from kiosk.config import Config
from kiosk.errors import KnownError, StoreError
from tests.exports import FILES, bytes_of, config_of

DAY = datetime.fromisoformat("2026-11-23T09:00")
CANARY = "Quetzalia"


class DayClock(SystemClock):
    """It is nine in the morning of the samples' day; ``later`` moves it on."""

    later = timedelta()

    def now(self) -> datetime:
        return DAY + self.later

    def utc(self) -> datetime:
        return self.now().replace(tzinfo=UTC)


@dataclass
class Site:
    """One kiosk with a folder, whose looks are far apart."""

    folder: Path
    store: Store
    config: Config
    clock: DayClock = field(default_factory=DayClock)
    here: bool = False
    """Somebody is at the kiosk."""
    time: float = 0

    def __post_init__(self) -> None:
        self.schedule = StoreSchedule(self.store)
        self.start()

    def start(self) -> None:
        self.incoming = Incoming(
            self.config,
            self.clock,
            self.schedule,
            StoreAudit(self.store, self.clock, "K1", "A"),
            lambda: not self.here,
        )

    def put(self, name: str, data: bytes, at: float | None = None) -> Path:
        path = self.folder / name
        path.write_bytes(data)
        moment = (self.clock.utc() - timedelta(minutes=5)).timestamp() if at is None else at
        os.utime(path, (moment, moment))
        return path

    def looked(self) -> dict[str, str]:
        """What staff read after two looks."""
        self.incoming.look()
        self.time += 1000
        return self.incoming.look()

    def there(self) -> list[str]:
        return sorted(path.relative_to(self.folder).as_posix() for path in self.folder.rglob("*") if path.is_file())

    def imports(self) -> int:
        with self.store.reading() as database:
            return int(database.execute_sql("SELECT COUNT(*) FROM schedule_import").fetchone()[0])  # type: ignore[no-untyped-call]

    def audit(self) -> list[str]:
        with self.store.reading() as database:
            rows = database.execute_sql("SELECT event, facts FROM audit").fetchall()  # type: ignore[no-untyped-call]
        return [" ".join(row) for row in rows]


@pytest.fixture
def site(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Iterator[Site]:
    (tmp_path / "exports").mkdir()
    config = config_of("us")
    config = structs.replace(
        config,
        schedule=structs.replace(config.schedule, folder=str(tmp_path / "exports")),
        store=structs.replace(config.store, file=str(tmp_path / "data" / "kiosk.db")),
    )
    with open_store(tmp_path / "data" / "kiosk.db") as store:
        made = Site(tmp_path / "exports", store, config)
        monkeypatch.setattr("kiosk.app.incoming.time.monotonic", lambda: made.time)
        yield made


def shared(site: Site) -> Site:
    site.config = structs.replace(site.config, schedule=structs.replace(site.config.schedule, shared=True))
    site.start()
    return site


def test_an_export_is_imported_and_put_away_with_the_report_of_the_command(site: Site) -> None:
    assert site.looked() == {
        "schedule folder": "",
        "schedule": "No schedule has been imported: nobody can be found, everybody is sent to the desk",
    }
    site.put(FILES["us"], bytes_of("us"))
    assert site.looked() == {"schedule folder": "", "schedule": ""}
    assert site.there() == [f"done/{FILES['us']}", f"done/{FILES['us']}.report.txt"]
    assert (site.folder / f"done/{FILES['us']}.report.txt").read_text() == (
        "us-comma-utf8.csv: 14 rows\n"
        "  exams 12: new 11, changed 0, cancelled 1\n"
        "  steps 1, other exams 1, not in the exam table 0, left out 0\n"
        "  2026-11-23: 11 to check in\n"
    )
    assert len(site.schedule.listing(DAY.date())) == 12
    (row,) = site.audit()
    assert row.startswith("imported ")
    assert '"new":"11"' in row
    assert site.looked() == {"schedule folder": "", "schedule": ""}
    assert site.imports() == 1


@pytest.mark.parametrize(
    ("data", "why"),
    [
        (b"\xff\xfe\x00", "is not utf-16 text"),
        (b"nothing;to;see\n", "lacks columns that are needed"),
        (b"\n\n", "is empty"),
        (b"PK\x03\x04\xff\n", "is not UTF-8 text"),
    ],
)
def test_a_bad_file_changes_nothing_and_says_why_once(site: Site, data: bytes, why: str) -> None:
    site.put("day.csv", data)
    site.put("day.csv.ok", b"")
    assert site.looked()["schedule folder"] == "The last schedule was refused: its report says why"
    assert site.there() == ["bad/day.csv", "bad/day.csv.report.txt"]
    report = (site.folder / "bad/day.csv.report.txt").read_text()
    assert report.startswith("day.csv: refused, nothing was changed\n")
    assert why in report
    assert site.imports() == 0
    assert len(site.audit()) == 1
    # the next good one settles it
    site.put("day.csv", bytes_of("us"))
    assert site.looked()["schedule folder"] == ""
    assert (site.imports(), len(site.audit())) == (1, 2)


def test_a_file_that_meets_a_bug_is_refused_and_the_kiosk_goes_on(site: Site, monkeypatch: pytest.MonkeyPatch) -> None:
    def bug(*_: object, **__: object) -> None:
        raise IndexError(CANARY)

    site.put("day.csv", bytes_of("us"))
    with monkeypatch.context() as patched:
        patched.setattr(incoming, "take_export", bug)
        assert site.looked()["schedule folder"] == "The last schedule was refused: its report says why"
    report = (site.folder / "bad/day.csv.report.txt").read_text()
    assert "cannot be read: IndexError at test_incoming.py:" in report
    assert CANARY not in report


def test_two_at_once_come_in_order_of_time(site: Site) -> None:
    header, row, *_ = bytes_of("us").decode().splitlines()
    later = row.replace("8:00 AM", "8:30 AM")
    site.put("a.csv", f"{header}\n{later}\n".encode(), at=DAY.timestamp() - 100)
    site.put("b.csv", f"{header}\n{row}\n".encode(), at=DAY.timestamp() - 200)
    site.looked()
    (found,) = site.schedule.listing(DAY.date())
    assert found.at.minute == 30
    assert site.imports() == 2


def test_a_store_that_fails_leaves_the_file_for_later(site: Site, monkeypatch: pytest.MonkeyPatch) -> None:
    def fails(*_: object, **__: object) -> None:
        raise StoreError("the disk is full")

    site.put("day.csv", bytes_of("us"))
    with monkeypatch.context() as patched:
        patched.setattr(site.schedule, "import_appointments", fails)
        with pytest.raises(StoreError):
            site.looked()
    assert site.there() == ["day.csv"]
    assert site.looked()["schedule folder"] == ""
    assert site.imports() == 1


def test_a_wrong_exam_table_is_not_the_files_fault(site: Site) -> None:
    entry = structs.replace(site.config.exam[0], kind="mylogram")
    site.config = structs.replace(site.config, exam=(entry,))
    site.start()
    site.put("day.csv", bytes_of("us"))
    assert "Did you mean myelogram?" in site.looked()["schedule folder"]
    assert site.there() == ["day.csv"]


def test_a_folder_that_is_not_there_is_told_until_it_is(site: Site) -> None:
    site.folder.rmdir()
    assert site.looked()["schedule folder"].startswith("The folder for schedules is not there")
    site.folder.mkdir()
    assert site.looked()["schedule folder"] == ""


def test_staff_hear_how_old_it_is(site: Site) -> None:
    site.put("day.csv", bytes_of("us"))
    assert site.looked()["schedule"] == ""
    site.clock.later = timedelta(hours=23, minutes=30)
    assert site.looked()["schedule"] == "The schedule has nobody for today: everybody is sent to the desk"
    site.clock.later = timedelta(hours=25)
    assert "(the last import was 25 h 0 min ago)" in site.looked()["schedule"]
    site.config = structs.replace(site.config, schedule=structs.replace(site.config.schedule, stale_hours=1))
    site.start()
    site.clock.later = timedelta(hours=2)
    assert site.looked()["schedule"] == "The schedule was imported 2 h 0 min ago: import a new one"
    site.clock.later = -timedelta(hours=2)
    assert "lies in the future" in site.looked()["schedule"]


class TestShared:
    def test_it_stays_in_place_and_is_remembered_over_a_restart(self, site: Site) -> None:
        shared(site)
        site.put("day.csv", bytes_of("us"))
        site.looked()
        assert (site.there(), site.imports()) == (["day.csv"], 1)
        report = Path(site.config.store.file).parent / "schedule-reports" / "day.csv.report.txt"
        assert report.read_text().startswith("day.csv: 14 rows\n")
        site.looked()
        site.start()
        site.looked()
        assert site.imports() == 1, "known by its hash"

    def test_another_name_for_the_same_is_the_same(self, site: Site) -> None:
        shared(site)
        site.put("a.csv", bytes_of("us"))
        site.put("b.csv", bytes_of("us"))
        site.looked()
        assert site.imports() == 1

    def test_what_is_written_again_with_old_content_counts(self, site: Site) -> None:
        """08:00 one, 09:00 another, 10:00 the first again: the day is as at 10:00, and not old."""
        shared(site)
        header, row, *_ = bytes_of("us").decode().splitlines()
        for hour, room in ((8, "ROOM 1"), (9, "ROOM 2"), (10, "ROOM 1")):
            site.clock.later = timedelta(hours=hour - 9)
            site.put("day.csv", f"{header}\n{row.replace('FLUORO 1', room)}\n".encode())
            site.looked()
        (found,) = site.schedule.listing(DAY.date())
        assert found.room == "ROOM 1"
        assert site.imports() == 3

    def test_a_bad_one_is_read_once(self, site: Site) -> None:
        shared(site)
        site.put("day.csv", b"no\n")
        site.looked()
        site.looked()
        assert (site.there(), len(site.audit())) == (["day.csv"], 1)


def test_reading_waits_for_the_patient_and_a_kiosk_that_stops_waits_for_nobody(site: Site) -> None:
    site.put("day.csv", bytes_of("us"))
    site.incoming.look()
    site.time += 1000
    site.here = True
    outcome = Aside().submit(site.incoming.look)
    with pytest.raises(TimeoutError):
        outcome.result(0.3)
    assert site.imports() == 0
    site.incoming.stop()
    outcome.result(5)
    assert (site.imports(), site.there()) == (0, ["day.csv"])
    site.here = False
    site.start()
    site.looked()
    assert site.imports() == 1


def test_a_thread_that_hangs_does_not_keep_the_process() -> None:
    never = threading.Event()
    Aside().submit(never.wait)
    assert all(thread.daemon for thread in threading.enumerate() if thread.name == "schedule")
    never.set()
    with pytest.raises(KnownError):
        Aside().submit(raises).result(5)


def raises() -> None:
    raise KnownError("x")


def test_rows_that_were_left_out_are_told_until_a_whole_export_comes(site: Site) -> None:
    site.put("day.csv", bytes_of("us").replace(b"03/04/1961", b"04.03.1961"))
    assert site.looked()["schedule folder"] == (
        "The last schedule had rows that cannot be read (1): its report says which"
    )
    site.put("day.csv", bytes_of("us"))
    assert site.looked()["schedule folder"] == ""
