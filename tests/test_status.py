"""`kiosk status`: figures for monitoring, of a kiosk that runs or not, and nothing of a patient."""

# mypy: allow-untyped-calls
# (types-peewee leaves what runs a query untyped)

import errno
import json
import os
import time
from dataclasses import replace
from datetime import UTC, datetime, timedelta
from pathlib import Path

import pytest
from PySide6.QtCore import QCoreApplication

from kiosk.adapters.clock import SystemClock
from kiosk.adapters.store import (
    StoreAudit,
    StoreDesk,
    StoreRecords,
    StoreSchedule,
    figures,
    open_store,
    site_store,
)
from kiosk.adapters.store.db import MIGRATIONS
from kiosk.app.checking import Checking
from kiosk.app.fitness import Fitness
from kiosk.app.reporting import Reporting
from kiosk.app.running import Running, application
from kiosk.cli import main
from kiosk.config import Config, load_config
from kiosk.core.finding import Finding, Health
from kiosk.core.record import PrintOutcome
from kiosk.status import STALE, last_crash, look, snapshot, status_file
from tests.adapters.store.samples import CANARY, DAY, FixedClock, appointment, draft
from tests.voice import Voice

KIOSK = "K1"
UNFIT = Finding("space", Health.FAILED, "Only 41 MB free.", "Make room.")


@pytest.fixture
def site(tmp_path: Path) -> Path:
    path = tmp_path / "kiosk.toml"
    own = '[store]\nfile = "k.db"\nencryption = "disk"\n[printer]\nfolder = "slips"\n[speech]\nengine = "none"\n'
    path.write_text(f"allow_unsigned = true\n{own}", encoding="utf-8")
    return path


@pytest.fixture
def config(site: Path) -> Config:
    return load_config(site)


def status(capsys: pytest.CaptureFixture[str], site: Path, *more: str) -> tuple[int, str]:
    code = main(["--config", str(site), "status", *more])
    return code, capsys.readouterr().out


def test_a_day_in_figures(config: Config) -> None:
    clock = FixedClock()
    with site_store(config) as store:
        assert figures(store, KIOSK, DAY).last_check_in is None
        schedule = StoreSchedule(store, KIOSK)
        rows = (appointment("A1"), appointment("A2"), appointment("A3", cancelled=True))
        schedule.import_appointments(rows, (), "hash", clock.at)
        records = StoreRecords(store, clock, KIOSK, "A", "EASTSIDE")
        first, second, third = (records.save(draft(f"A{number}")) for number in (1, 2, 3))
        clock.at += timedelta(minutes=5)
        StoreRecords(store, clock, "K2", "B", "EASTSIDE").save(draft("A9"))
        records.print_ended(first.id, PrintOutcome.PRINTED, "")
        records.print_ended(second.id, PrintOutcome.FAILED, "")
        StoreDesk(store, clock, KIOSK).void(third.reference, "desk")
        StoreAudit(store, clock, KIOSK, "A").note("printer", {"trouble": "paper"})
        day = figures(store, KIOSK, DAY)
        counts = (day.complete, day.partial, day.needs_person)
        assert counts == (2, 0, 0), "void ones, and another kiosk's, do not count"
        assert (day.unprinted, day.open_prints, day.appointments) == (1, 1, 2)
        assert day.last_check_in == FixedClock().at == day.last_import
        assert day.printer_trouble == "paper"
        assert figures(store, KIOSK, DAY + timedelta(days=1)).complete == 0
        StoreAudit(store, clock, KIOSK, "A").note("printer", {"trouble": "none"})
        assert figures(store, KIOSK, DAY).printer_trouble == ""


def test_the_figures_of_a_clock_that_was_ahead_are_passed_over(config: Config) -> None:
    clock = FixedClock()
    with site_store(config) as store:
        audit, schedule = StoreAudit(store, clock, KIOSK, "A"), StoreSchedule(store, KIOSK)
        clock.at += timedelta(days=900)
        audit.note("printer", {"trouble": "paper"})
        schedule.import_appointments((appointment("A1"),), (), "one", clock.at)
        clock.at = FixedClock().at
        audit.note("printer", {"trouble": "none"})
        schedule.import_appointments((appointment("A2"),), (), "two", clock.at)
        day = figures(store, KIOSK, DAY)
        assert (day.printer_trouble, day.last_import) == ("", clock.at)
        assert StoreDesk(store, clock, KIOSK).schedule(DAY) == schedule.state(DAY)


def test_no_figure_grows_slow_with_the_years_of_the_audit(config: Config) -> None:
    with site_store(config) as store:
        asked: list[str] = []
        with store.reading() as database:
            database.connection().set_trace_callback(asked.append)
        figures(store, KIOSK, DAY)
        with store.reading() as database:
            database.connection().set_trace_callback(None)
            wanted = [sql for sql in asked if '"audit"' in sql]
            plans = [str(database.execute_sql(f"EXPLAIN QUERY PLAN {sql}").fetchall()) for sql in wanted]
    assert len(plans) == 3
    assert not [plan for plan in plans if "audit_event_at" not in plan or "TEMP B-TREE" in plan]


def test_a_store_of_an_older_version_is_left_as_it_is(config: Config, tmp_path: Path) -> None:
    """Monitoring asks while the kiosk of the version before still runs."""
    older, file = tmp_path / "older", tmp_path / "k.db"
    older.mkdir()
    first = min(MIGRATIONS.glob("0*.py"))
    (older / first.name).write_text(first.read_text())
    open_store(file, migrations=older).close()
    before = file.read_bytes()
    shown, trouble = look(config, datetime.now(UTC))
    assert "made by an older version" in trouble
    assert shown["today"]["complete"] is None
    assert file.read_bytes() == before
    assert not list(tmp_path.glob("k.before-*"))


def test_logs_that_turn_over_meanwhile_stop_nobody(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    gone = (tmp_path / "kiosk.log", tmp_path / "kiosk.log.1")
    monkeypatch.setattr(Path, "glob", lambda *_: iter(gone))
    assert last_crash(tmp_path) is None


def test_a_kiosk_that_does_not_run(site: Path, config: Config, capsys: pytest.CaptureFixture[str]) -> None:
    code, text = status(capsys, site, "--json")
    shown = json.loads(text)
    assert (code, shown["healthy"], shown["running"], shown["pid"]) == (1, False, False, None)
    assert shown["today"]["complete"] is None
    assert not Path(config.store.file).exists(), "to look makes nothing"
    with site_store(config) as store:
        now = SystemClock().now()
        StoreRecords(store, SystemClock(), KIOSK, "A", "EASTSIDE").save(draft("A1", now))
    code, text = status(capsys, site, "--json")
    shown = json.loads(text)
    assert (code, shown["today"]["complete"], shown["open_prints"]) == (1, 1, 1)
    assert shown["store_bytes"] > 10_000
    code, text = status(capsys, site)
    assert "running: no" in text.splitlines()
    assert "today.complete: 1" in text.splitlines()


def test_a_configuration_that_cannot_be_read_is_what_is_found(site: Path, capsys: pytest.CaptureFixture[str]) -> None:
    site.write_text("nothing = 1", encoding="utf-8")
    assert main(["--config", str(site), "status"]) == 1
    told = capsys.readouterr()
    assert "healthy: no" in told.out.splitlines()
    assert "running: -" in told.out.splitlines(), "it may run, or not"
    assert "findings: config: failed:" in told.out
    assert "nothing" in told.err


class Working:
    """A kiosk at work, as ``kiosk run`` puts it together, without its window."""

    def __init__(self, config: Config) -> None:
        application()
        self.running = Running(config, voice=Voice(languages=set()))
        self.checking = Checking(config, self.running)
        self.fitness = Fitness(self.running, self.checking)
        self.reporting = Reporting(config, self.running)
        self.fitness.begin()
        self.reporting.begin()

    def until(self, condition: object) -> None:
        assert callable(condition)
        end = time.monotonic() + 60
        while not condition():
            QCoreApplication.processEvents()
            time.sleep(0.005)
            assert time.monotonic() < end

    def close(self) -> None:
        self.reporting.stop()
        self.fitness.stop()
        self.checking.stop()
        self.running.close()


@pytest.fixture
def working(config: Config, qapp: object, monkeypatch: pytest.MonkeyPatch) -> object:
    """Tells monitoring what changes, and nothing on the quarter of a minute."""
    monkeypatch.setattr("kiosk.app.reporting._SNAPSHOT_MS", 3_600_000)
    working = Working(config)
    yield working
    working.close()


def test_a_kiosk_that_runs(
    site: Path, config: Config, capsys: pytest.CaptureFixture[str], working: Working, monkeypatch: pytest.MonkeyPatch
) -> None:
    file = status_file(config)
    working.until(file.is_file)
    working.until(lambda: working.reporting.live.shown.get("store_bytes"))
    working.until(lambda: any(one.check == "schedule" for one in working.running.kiosk.fitness))
    assert file.stat().st_mode & 0o777 == 0o600
    code, text = status(capsys, site, "--json")
    shown = json.loads(text)
    assert (code, shown["healthy"], shown["running"], shown["fit"]) == (0, True, True, True)
    health = working.reporting.live.health(time.monotonic())
    assert health["healthy"]
    assert set(health) == set(shown), "both say the same fields"

    written = file.stat().st_mtime_ns
    working.reporting.take()
    working.running.kiosk.tell_fitness((UNFIT,))  # with the snapshot of before under way
    working.until(lambda: file.stat().st_mtime_ns != written and b"Only 41 MB" in file.read_bytes())
    code, text = status(capsys, site, "--json")
    assert (code, json.loads(text)["findings"]) == (
        1,
        [{"check": "space", "health": "failed", "seen": "Only 41 MB free.", "remedy": "Make room."}],
    )
    assert not working.reporting.live.health(time.monotonic())["healthy"]
    working.running.kiosk.tell_fitness((replace(UNFIT, seen=f"{'So ' * 40}little."),))
    working.until(lambda: b"little" in file.read_bytes())
    assert "little." in status(capsys, site)[1], "a log or a mail gets whole lines"
    later = datetime.now(UTC) + timedelta(seconds=STALE + 1)
    assert not look(config, later)[0]["healthy"], "a kiosk that hangs leaves no new snapshot"


def test_a_screen_that_does_not_come_through_makes_no_new_snapshot(working: Working, config: Config) -> None:
    file = status_file(config)
    working.until(file.is_file)
    working.until(lambda: not working.reporting._asked)
    working.reporting._seen = lambda: False
    live, written = working.reporting.live, file.stat().st_mtime_ns
    working.reporting.take()
    working.reporting._live()
    assert working.reporting.live is live
    assert not working.reporting._asked
    assert file.stat().st_mtime_ns == written
    working.reporting._seen = lambda: True
    working.reporting.take()
    working.until(lambda: file.stat().st_mtime_ns != written)


def test_one_that_never_began_takes_no_file_away(working: Working, config: Config) -> None:
    """A second kiosk, which ends since there is one already."""
    file = status_file(config)
    working.until(file.is_file)
    Reporting(config, working.running).stop()
    assert file.is_file()


def test_a_store_that_does_not_open_is_told(config: Config, qapp: object) -> None:
    """The kiosk runs, and says why nobody can check in."""
    Path(config.store.file).write_bytes(b"no store" * 512)
    working = Working(config)
    try:
        assert working.running.kiosk.property("page") == "closed"
        file = status_file(config)
        working.until(file.is_file)
        shown, trouble = look(config, datetime.now(UTC))
        assert (shown["running"], shown["healthy"], shown["pid"]) == (True, False, os.getpid())
        assert [one["check"] for one in shown["findings"]] == ["store"]
        assert trouble
    finally:
        working.close()
    assert not status_file(config).exists()


def test_what_a_killed_kiosk_left_is_not_believed(config: Config, working: Working) -> None:
    file = status_file(config)
    working.until(file.is_file)
    told = json.loads(file.read_bytes())
    assert look(config, datetime.now(UTC))[0]["healthy"]
    file.write_text(json.dumps(told | {"pid": 2**22 + 1}))
    assert not look(config, datetime.now(UTC))[0]["healthy"]
    # its number is another process's by now
    long_ago = datetime.fromisoformat(told["started"]) - timedelta(days=1)
    file.write_text(json.dumps(told | {"started": long_ago.isoformat()}))
    assert not look(config, datetime.now(UTC))[0]["healthy"]


def test_a_store_that_is_gone_closes_the_kiosk_and_its_return_opens_it(config: Config, working: Working) -> None:
    kiosk, store = working.running.kiosk, Path(config.store.file)
    working.until(lambda: kiosk.fitness)
    away = store.rename(store.with_name("away"))
    working.fitness.look()
    working.until(lambda: kiosk.property("page") == "closed")
    assert "is gone" in kiosk.property("closedRows").rows[0].seen
    away.rename(store)
    kiosk.tryAgain()
    working.until(lambda: kiosk.property("page") == "welcome")


def test_a_disk_that_fails_ends_no_kiosk(config: Config, working: Working, monkeypatch: pytest.MonkeyPatch) -> None:
    file = status_file(config)
    working.until(file.is_file)
    broken = OSError(errno.EIO, os.strerror(errno.EIO))
    real = Path.stat

    def stat(path: Path, *, follow_symlinks: bool = True) -> os.stat_result:
        if path == Path(config.store.file):
            raise broken
        return real(path, follow_symlinks=follow_symlinks)

    def unlink(_path: Path, missing_ok: bool = False) -> None:
        raise broken

    monkeypatch.setattr(Path, "stat", stat)
    assert snapshot(config, None, working.reporting.live, datetime.now(UTC))["store_bytes"] is None
    with monkeypatch.context() as read_only:
        read_only.setattr(Path, "unlink", unlink)
        working.reporting.stop()


def test_no_patient_is_in_it(site: Path, config: Config, capsys: pytest.CaptureFixture[str], working: Working) -> None:
    with site_store(config) as store:
        now = SystemClock().now()
        rows = (appointment("ZZACC1"),)
        StoreSchedule(store, KIOSK).import_appointments(rows, (), "hash", SystemClock().utc())
        record = StoreRecords(store, SystemClock(), KIOSK, "A", "EASTSIDE").save(draft("ZZACC1", now))
    before = status_file(config)
    working.until(before.is_file)
    seen = before.stat().st_mtime_ns
    working.running.kiosk.visitOver.emit()
    working.until(lambda: before.stat().st_mtime_ns != seen)
    told = "\n".join(
        (
            status(capsys, site, "--json")[1],
            status(capsys, site)[1],
            before.read_text(encoding="utf-8"),
            json.dumps(working.reporting.live.health(time.monotonic()), default=str),
        )
    )
    assert '"complete":1' in told
    for secret in (CANARY, CANARY.upper(), "ZZACC1", "Ana", "1961", record.reference, record.id):
        assert secret not in told


def test_when_a_bug_ended_it_last(tmp_path: Path) -> None:
    assert last_crash(tmp_path) is None
    (tmp_path / "crash-notes.txt").touch()
    assert last_crash(tmp_path) is None, "what IT puts beside them is none"
    for name in ("crash-20261122T070000000001Z.json", "crash-20261122T080000000001Z-native.txt", "kiosk.log"):
        (tmp_path / name).touch()
    assert last_crash(tmp_path) == "2026-11-22T08:00:00Z"
