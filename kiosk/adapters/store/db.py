"""Opens the store: checks the file, brings it to the newest form, refuses what it must not touch."""

# mypy: allow-untyped-calls
# (types-peewee leaves what runs a query untyped)

import logging
import threading
import time
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from types import TracebackType
from typing import Final, Self

import peewee
from playhouse.migrations import Runner

from kiosk.adapters.store.failures import known_errors
from kiosk.adapters.store.file import Connect, back_up, close_to_others, make_private
from kiosk.adapters.store.pragmas import PRAGMAS
from kiosk.errors import StoreBusy, StoreError, StoreNewer

MIGRATIONS: Final = Path(__file__).resolve().parent / "migrations"
BUSY_SECONDS: Final = 10.0
_TURNS: Final = 5


class Store:
    """An open store. Any thread may use it, one at a time; other processes may have it open too."""

    def __init__(self, database: peewee.Database, place: str, copy: Path | None = None) -> None:
        """``database`` is connected; ``place`` is what an error text calls it."""
        self.copy = copy
        """The file as it was before this opening migrated it; ``None`` = it was not."""
        self._database = database
        self._place = place
        self._turn = threading.RLock()

    @contextmanager
    def reading(self) -> Iterator[peewee.Database]:
        """For one query. Raises ``StoreError``."""
        with self._turn, known_errors(self._place):
            yield self._database

    @contextmanager
    def writing(self) -> Iterator[peewee.Database]:
        """For one transaction: on disk after the block, undone if the block raises. Raises ``StoreError``.

        A broken constraint comes out as ``peewee.IntegrityError``.
        """
        with self._turn, known_errors(self._place), self._database.atomic():
            yield self._database

    def wait_for_others(self, seconds: float) -> None:
        """How long to wait for another program's lock from now on. Raises ``StoreError``."""
        with self.reading() as database:
            database.execute_sql(f"PRAGMA busy_timeout = {round(seconds * 1000)}")

    def problems(self) -> tuple[str, ...]:
        """What the database finds wrong in its own file, page by page; empty = sound."""
        with self.reading() as database:
            rows = database.execute_sql("PRAGMA integrity_check").fetchall()
            orphans = database.execute_sql("PRAGMA foreign_key_check").fetchall()
            # twice: it reads past SQLite's locks, and another process may be writing a page just then
            pages = [set(database.execute_sql("PRAGMA cipher_integrity_check").fetchall()) for _ in range(2)]
        found = [str(row[0]) for row in (*rows, *sorted(pages[0] & pages[1])) if row[0] != "ok"]
        return (*found, *(f"{table} row {row} belongs to a {other} that is gone" for table, row, other, _ in orphans))

    def close(self) -> None:
        """Gives the file back; a closed store stays closed."""
        with self._turn:
            self._database.close()

    def __enter__(self) -> Self:
        return self

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        self.close()


def plain(path: Path, busy_seconds: float) -> peewee.SqliteDatabase:
    """SQLite without encryption."""
    return peewee.SqliteDatabase(
        str(path),
        pragmas=PRAGMAS,
        # a transaction that reads first and writes later would fail instead of waiting its turn
        lock_type="IMMEDIATE",
        timeout=busy_seconds,
        # one connection for all threads: Store takes care of turns
        thread_safe=False,
        check_same_thread=False,
        autoconnect=False,
    )


def open_store(
    path: Path,
    *,
    busy_seconds: float = BUSY_SECONDS,
    connect: Connect = plain,
    migrations: Path = MIGRATIONS,
    place: str = "",
) -> Store:
    """Opens the file at ``path``, or makes it. ``busy_seconds`` is how long to wait for another program's lock.
    ``place`` is what an error text calls it.

    An older file is copied beside itself and migrated. Raises ``StoreNewer`` for a file of a newer version,
    ``StoreBusy``, and ``StoreError`` for a damaged file, a file of another program and one that cannot be written;
    none of these changes the file. A site's store is opened by ``site_store``, which knows whether it is encrypted.
    """
    # peewee logs every value of a query there, names and birth dates among them
    logging.getLogger("peewee").setLevel(logging.WARNING)
    place = place or f"the store {path}"
    for _ in range(_TURNS):
        with known_errors(place):
            make_private(path)
            before = path.stat().st_ino
            store = _opened(path, place, busy_seconds, connect, migrations)
            # who replaces the file waits until nobody has it open, and whoever waits for them opens the old one
            if path.exists() and path.stat().st_ino == before:
                return store
            store.close()
    raise StoreBusy(f"{place} is being replaced by another program: wait for it, then try again")


def look_into(
    path: Path, *, busy_seconds: float, connect: Connect, place: str, migrations: Path = MIGRATIONS
) -> tuple[Store, tuple[str, ...]]:
    """Opens a file that is there as it is, and the names of the migrations that it lacks. Raises as ``open_store``."""
    with known_errors(place):
        if not path.is_file() or not path.stat().st_size:
            raise StoreError(f"{place} is not there, or is empty: see that its name is right")
        database = connect(path, busy_seconds)
        database.connect()
        try:
            _inspect(database, place)
            return Store(database, place), tuple(_pending(Runner(database, str(migrations)), place))
        except BaseException:
            database.close()
            raise


def _opened(path: Path, place: str, busy_seconds: float, connect: Connect, migrations: Path) -> Store:
    database = connect(path, busy_seconds)
    database.connect()
    copy = None
    try:
        _inspect(database, place)
        runner = Runner(database, str(migrations))
        pending = _pending(runner, place)
        close_to_others(path)
        _use_wal(database, place, busy_seconds)
        if pending:
            copy = _migrate(database, runner, place, path, connect, busy_seconds)
    except BaseException:
        database.close()
        raise
    return Store(database, place, copy)


def _use_wal(database: peewee.SqliteDatabase, place: str, busy_seconds: float) -> None:
    until = time.monotonic() + busy_seconds
    while True:
        try:
            if database.pragma("journal_mode", "wal") != "wal":
                raise StoreError(f"{place} cannot be kept safely where it is: choose a folder on a local disk")
            return
        except peewee.OperationalError as error:
            # SQLite waits for its turn everywhere but here, where two processes make the file at once
            if "locked" not in str(error) or time.monotonic() > until:
                raise
            time.sleep(0.01)


def _inspect(database: peewee.SqliteDatabase, place: str) -> None:
    if any(row[0] != "ok" for row in database.execute_sql("PRAGMA quick_check(1)").fetchall()):
        raise StoreError(f"{place} is damaged: move it away and put back a backup; nothing was changed")
    tables = database.get_tables()
    if tables and "schema_migration" not in tables:
        raise StoreError(f"{place} belongs to another program: choose another file; nothing was changed")


def _pending(runner: Runner, place: str) -> list[str]:
    steps = runner.status()
    if not any(step.path for step in steps):
        raise RuntimeError("the installation lacks its migrations")
    if any(step.path is None for step in steps):
        raise StoreNewer(
            f"{place} was made by a newer version of the kiosk: install that version or move the file away; "
            "nothing was changed"
        )
    return [step.name for step in steps if not step.applied]


def _migrate(
    database: peewee.SqliteDatabase, runner: Runner, place: str, path: Path, connect: Connect, busy_seconds: float
) -> Path | None:
    """The copy that was made first, if there was something to copy."""
    copy = None
    # a table that is rebuilt must not take its children along; SQLite ignores this inside a transaction
    database.pragma("foreign_keys", 0)
    try:
        with database.atomic():
            # another process may have been faster
            pending = _pending(runner, place)
            if pending and runner.applied():
                copy = back_up(path, pending[0], connect, busy_seconds)
            runner.up()
            if database.execute_sql("PRAGMA foreign_key_check").fetchall():
                raise StoreError(f"{place} cannot be brought to the newest form; nothing was changed")
    except BaseException:
        # the file is as it was, and a kiosk that starts again and again must not fill the disk
        if copy:
            copy.unlink(missing_ok=True)
        raise
    finally:
        database.pragma("foreign_keys", 1)
    return copy
