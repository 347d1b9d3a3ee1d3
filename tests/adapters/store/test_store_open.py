"""Opening: private files, clear refusals that change nothing, a copy before every migration."""

import os
import re
import shutil
import sqlite3
import stat
import tempfile
from collections.abc import Iterator
from contextlib import closing, contextmanager
from pathlib import Path
from typing import Any

import peewee
import pytest
from playhouse.schema_diff import diff_models

from kiosk.adapters.store import StoreAudit, StoreRecords, StoreSchedule, open_store
from kiosk.adapters.store.db import MIGRATIONS
from kiosk.adapters.store.encoding import encode
from kiosk.adapters.store.failures import UnreadableError
from kiosk.adapters.store.tables import TABLES, OutboxRow
from kiosk.adapters.store.unreadable import HEADER
from kiosk.core.record import PrintOutcome
from kiosk.errors import AlreadyRecorded, StoreBusy, StoreError, StoreNewer
from tests.adapters.store.samples import DAY, FixedClock, appointment, ask, draft

NOBODY = 65534
ADD_ROOM = """
import peewee as pw

def up(migrator, db):
    migrator.migrate(migrator.add_column("record", "seat", pw.TextField(default="")))
    db.execute_sql("CREATE TABLE seat (name TEXT)")
"""
FAILS_HALFWAY = """
def up(migrator, db):
    db.execute_sql("CREATE TABLE half (name TEXT)")
    db.execute_sql("INSERT INTO nothing_like_it VALUES (1)")
"""
LOSES_CHILDREN = """
def up(migrator, db):
    db.execute_sql("DELETE FROM record")
"""


@pytest.fixture
def path(tmp_path: Path) -> Path:
    return tmp_path / "store" / "kiosk.sqlite3"


@pytest.fixture
def filled(path: Path) -> Path:
    """A closed store with a record and 500 appointments."""
    with open_store(path) as store:
        StoreRecords(store, FixedClock(), "lobby-1", "A", "EASTSIDE").save(draft("A1"))
        rows = [appointment(f"A{number}") for number in range(500)]
        StoreSchedule(store).import_appointments(rows, [], "hash", FixedClock().utc())
    return path


def everything(folder: Path) -> dict[str, bytes]:
    return {file.name: file.read_bytes() for file in folder.iterdir() if file.is_file()}


def mode(path: Path) -> int:
    return stat.S_IMODE(path.stat().st_mode)


def refused(path: Path, kind: type[StoreError] = StoreError, migrations: Path = MIGRATIONS) -> str:
    """The text of the refusal; nothing in the folder has changed."""
    before = everything(path.parent)
    with pytest.raises(StoreError) as raised:
        open_store(path, busy_seconds=0.1, migrations=migrations)
    assert type(raised.value) is kind
    after = everything(path.parent)
    assert after == before
    return str(raised.value)


@contextmanager
def unprivileged() -> Iterator[None]:
    """Root may write everything, so that what a person may not is tried as somebody else."""
    if os.geteuid():
        yield
        return
    os.seteuid(NOBODY)
    try:
        yield
    finally:
        os.seteuid(0)


@pytest.fixture
def migrations(tmp_path: Path) -> Path:
    """A folder with today's migrations, to which a test adds tomorrow's."""
    folder = tmp_path / "migrations"
    shutil.copytree(MIGRATIONS, folder, ignore=shutil.ignore_patterns("__pycache__"))
    return folder


# The file itself


def test_a_new_store_is_private(path: Path) -> None:
    umask = os.umask(0)
    try:
        with open_store(path) as store:
            StoreRecords(store, FixedClock(), "lobby-1", "A", "EASTSIDE").save(draft())
            assert {file.name: mode(file) for file in path.parent.iterdir()} == {
                "kiosk.sqlite3": 0o600,
                "kiosk.sqlite3-wal": 0o600,
                "kiosk.sqlite3-shm": 0o600,
            }
    finally:
        os.umask(umask)
    assert mode(path.parent) == 0o700


def test_a_loose_file_is_made_private(filled: Path) -> None:
    filled.chmod(0o644)
    with open_store(filled):
        assert {mode(file) for file in filled.parent.iterdir()} == {0o600}


def test_it_is_durable_by_setting(path: Path) -> None:
    with open_store(path) as store:
        pragmas = ("journal_mode", "synchronous", "foreign_keys", "busy_timeout")
        found = [ask(store, f"PRAGMA {name}")[0][0] for name in pragmas]
    assert found == ["wal", 2, 1, 10_000]


def test_the_tables_are_what_the_code_takes_them_for(path: Path) -> None:
    with open_store(path) as store, store.reading() as database, database.bind_ctx(TABLES):
        difference = diff_models(database, list(TABLES))  # type: ignore[no-untyped-call]
    assert not difference, difference


def test_a_store_of_its_own_keeps_its_rows(tmp_path: Path) -> None:
    """Two stores in one process: the tables know no database."""
    with open_store(tmp_path / "a" / "k.sqlite3") as one, open_store(tmp_path / "b" / "k.sqlite3") as two:
        StoreSchedule(one).import_appointments([appointment("A1")], [], "", FixedClock().utc())
        assert len(StoreSchedule(one).listing(DAY)) == 1
        assert StoreSchedule(two).listing(DAY) == ()


class Crowded(peewee.SqliteDatabase):
    """As when others make the same file: SQLite says busy at once, without waiting its turn."""

    refusals = 3

    def pragma(self, key: str, value: Any = None, *_: Any, **__: Any) -> Any:
        if (key, value) == ("journal_mode", "wal") and self.refusals:
            self.refusals -= 1
            raise peewee.OperationalError("database is locked")
        return super().pragma(key) if value is None else super().pragma(key, value)


def test_it_waits_its_turn_to_make_the_file(path: Path) -> None:
    with open_store(path, connect=lambda name, wait: Crowded(str(name), timeout=wait, autoconnect=False)) as store:
        assert ask(store, "PRAGMA journal_mode") == [("wal",)]


def test_a_disk_that_cannot_keep_it_safely_is_refused() -> None:
    def in_memory(_: Path, __: float) -> peewee.SqliteDatabase:
        return peewee.SqliteDatabase(":memory:", autoconnect=False)

    with tempfile.TemporaryDirectory() as name, pytest.raises(StoreError, match="choose a folder on a local disk"):
        open_store(Path(name) / "kiosk.sqlite3", connect=in_memory)


# Refusals


def test_a_text_file_is_not_overwritten(path: Path) -> None:
    contents = {b"x": StoreError, b"accession,name\n" * 2000: UnreadableError, HEADER + bytes(5000): UnreadableError}
    for content, kind in contents.items():
        path.parent.mkdir(exist_ok=True)
        path.write_bytes(content)
        assert "move" in refused(path, kind)


def test_a_database_of_another_program_is_left_alone(path: Path) -> None:
    path.parent.mkdir()
    with closing(sqlite3.connect(path)) as raw:
        raw.execute("CREATE TABLE places (url TEXT)")
    assert "belongs to another program" in refused(path)


@pytest.mark.parametrize("damage", ["cut", "blank", "noise"])
def test_a_damaged_file_is_not_touched(filled: Path, damage: str) -> None:
    content = filled.read_bytes()
    middle = len(content) // 3
    if damage == "cut":
        filled.write_bytes(content[:middle])
    else:
        page = bytes(4096) if damage == "blank" else b"\xa5" * 4096
        filled.write_bytes(content[:middle] + page * 20 + content[middle + 20 * 4096 :])
    assert "is damaged: move it away and put back a backup" in refused(filled)


def test_a_newer_file_is_refused_unchanged(filled: Path, migrations: Path) -> None:
    (migrations / "0002_seat.py").write_text(ADD_ROOM)
    open_store(filled, migrations=migrations).close()
    filled.chmod(0o640)
    text = refused(filled, StoreNewer)
    assert "made by a newer version" in text
    assert "install that version or move the file away" in text
    assert mode(filled) == 0o640


def test_an_installation_without_migrations_is_a_bug_and_no_newer_file(filled: Path, tmp_path: Path) -> None:
    with pytest.raises(RuntimeError, match="lacks its migrations"):
        open_store(filled, migrations=tmp_path)


def test_a_locked_file_is_busy(path: Path) -> None:
    path.parent.mkdir()
    with closing(sqlite3.connect(path, isolation_level=None)) as other:
        other.execute("BEGIN EXCLUSIVE")
        assert "in use by another program" in refused(path, StoreBusy)


def test_a_locked_store_is_busy_to_who_writes(path: Path) -> None:
    with open_store(path, busy_seconds=0.05) as store, closing(sqlite3.connect(path, isolation_level=None)) as other:
        records = StoreRecords(store, FixedClock(), "lobby-1", "A", "EASTSIDE")
        other.execute("BEGIN IMMEDIATE")
        with pytest.raises(StoreBusy, match="in use by another program"):
            records.save(draft())
        assert records.open_prints() == ()
        other.execute("ROLLBACK")
        assert records.save(draft()).number == "A1"


def test_a_folder_that_cannot_be_written_is_named() -> None:
    with tempfile.TemporaryDirectory() as name:
        folder = Path(name)
        path = folder / "kiosk.sqlite3"
        open_store(path).close()
        for file_mode, folder_mode in ((0o666, 0o555), (0o444, 0o777)):
            path.chmod(file_mode)
            folder.chmod(folder_mode)
            with unprivileged():
                assert "give the kiosk's user write access to" in refused(path)
        path.unlink()
        folder.chmod(0o555)
        with unprivileged():
            assert "cannot be used: Permission denied" in refused(path)
        folder.chmod(0o755)


def test_a_folder_or_a_file_in_the_way_is_named(tmp_path: Path) -> None:
    (tmp_path / "kiosk.sqlite3").mkdir()
    (tmp_path / "file").touch()
    with pytest.raises(StoreError, match="is a folder"):
        open_store(tmp_path / "kiosk.sqlite3")
    with pytest.raises(StoreError, match="cannot be used"):
        open_store(tmp_path / "file" / "kiosk.sqlite3")


def test_a_full_disk_is_said_and_nothing_is_saved(path: Path) -> None:
    with open_store(path) as store:
        records = StoreRecords(store, FixedClock(), "lobby-1", "A", "EASTSIDE")
        pages = ask(store, "PRAGMA page_count")[0][0]
        ask(store, f"PRAGMA max_page_count = {pages}")
        with pytest.raises(StoreError, match="the disk is full"):  # noqa: PT012
            for number in range(100):
                records.save(draft(f"A{number}"))
        saved = len(records.open_prints())
        assert store.problems() == ()
        ask(store, "PRAGMA max_page_count = 100000")
        assert records.save(draft("later")).number == f"A{saved + 1}"


# Migrations


def test_an_older_file_is_copied_then_migrated(filled: Path, migrations: Path) -> None:
    (migrations / "0002_seat.py").write_text(ADD_ROOM)
    with open_store(filled, migrations=migrations) as store:
        assert ask(store, "SELECT seat FROM record") == [("",)]
        assert store.problems() == ()
    copy = filled.with_name("kiosk.before-0002_seat.sqlite3")
    assert set(everything(filled.parent)) == {filled.name, copy.name}
    assert mode(copy) == 0o600
    # the copy is a whole store of the version before
    with open_store(copy) as old:
        (job,) = StoreRecords(old, FixedClock(), "lobby-1", "A", "EASTSIDE").open_prints()
        assert job.record.draft == draft("A1")


def test_a_store_of_the_first_version_keeps_its_rows(path: Path, migrations: Path) -> None:
    """What 0002 does to a store that has been used."""
    for step in migrations.glob("000[2-9]_*.py"):
        step.unlink()
    with open_store(path, migrations=migrations) as store:
        records = StoreRecords(store, FixedClock(), "lobby-1", "A", "EASTSIDE")
        saved = [records._insert(draft(name), encode(draft(name))) for name in ("A1", "A2", "")]
        records._settle(saved[0].id, PrintOutcome.PRINTED, "", OutboxRow.state != "done")
        columns = "id, reference, number, day, letter, counter, kiosk, center, accession, status, reason, saved, draft"
        tables = (f"SELECT {columns} FROM record", "SELECT * FROM outbox", "SELECT * FROM audit")
        before = [ask(store, table) for table in tables]
    with open_store(path) as store:
        assert [ask(store, table) for table in tables] == before
        assert store.problems() == ()
        assert ask(store, "SELECT DISTINCT acknowledged, voided FROM record") == [(None, None)]
        records = StoreRecords(store, FixedClock(), "lobby-1", "A", "EASTSIDE")
        assert [records.by_reference(record.reference) for record in saved] == saved
        with pytest.raises(AlreadyRecorded):
            records.save(draft("A1"))
        for change in ("UPDATE audit SET event = ''", "DELETE FROM audit"):
            with pytest.raises(peewee.IntegrityError, match="only added to"):
                ask(store, change)
        assert StoreAudit(store, FixedClock(), "lobby-1", "A").first_broken() is None
        with pytest.raises(peewee.IntegrityError):
            ask(store, "UPDATE outbox SET record = 'nobody'")


def test_a_copy_is_never_written_over(filled: Path, migrations: Path) -> None:
    (migrations / "0002_seat.py").write_text(ADD_ROOM)
    taken = filled.with_name("kiosk.before-0002_seat.sqlite3")
    taken.write_bytes(b"kept")
    open_store(filled, migrations=migrations).close()
    assert taken.read_bytes() == b"kept"
    assert taken.with_name("kiosk.before-0002_seat-2.sqlite3").exists()


def test_a_new_or_current_file_is_not_copied(filled: Path) -> None:
    open_store(filled).close()
    assert list(everything(filled.parent)) == [filled.name]


@pytest.mark.parametrize("step", [FAILS_HALFWAY, LOSES_CHILDREN])
def test_a_migration_that_fails_leaves_the_file_as_it_was(filled: Path, migrations: Path, step: str) -> None:
    (migrations / "0002_seat.py").write_text(ADD_ROOM)
    (migrations / "0003_fails.py").write_text(step)
    refused(filled, migrations=migrations)
    with open_store(filled) as store:
        assert len(StoreRecords(store, FixedClock(), "lobby-1", "A", "EASTSIDE").open_prints()) == 1


def test_a_migration_does_not_use_todays_tables() -> None:
    for file in MIGRATIONS.glob("[0-9]*.py"):
        assert not re.search(r"(from|import) +kiosk", file.read_text())
