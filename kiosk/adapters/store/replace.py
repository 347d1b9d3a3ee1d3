"""Replaces a whole store by another file: encrypted for the first time, under another key, or from a backup.

The new file is made beside the old one, checked, and takes its name in one step; until then the old one is what it
was. Whoever is killed on the way leaves a store that opens, and at most files that the next run clears away.
"""

import os
import shutil
import stat
from collections.abc import Callable, Iterator
from contextlib import closing, contextmanager
from pathlib import Path
from typing import Any, Final

from kiosk.adapters.store.check import ensure_sound
from kiosk.adapters.store.cipher import bare
from kiosk.adapters.store.db import Store
from kiosk.adapters.store.failures import known_errors
from kiosk.adapters.store.file import new_private
from kiosk.adapters.store.site import open_with, reasons
from kiosk.adapters.store.unreadable import is_plain
from kiosk.adapters.store_key import StoreKey
from kiosk.errors import StoreBusy, StoreError

Note = Callable[[Store], None]
"""Writes into the new store's audit what became of it."""

_WAIT: Final = 1.0
"""Seconds for a lock: who replaces a store is told at once that somebody has it open."""
_LOCKED: Final = (0x40000000, 512)
"""The bytes where SQLite keeps its locks (sqlite.org, File Locking And Concurrency)."""
_BLOCK: Final = 1 << 20


def encrypt(path: Path, key: StoreKey, note: Note) -> bool:
    """Turns a plain store into an encrypted one; whether there was something to do. The plain file is overwritten.

    A run that was cut short is finished. Raises ``StoreError``; then the store is as it was.
    """
    place = f"the store {path}"
    with known_errors(place):
        _clear(path)
        if not path.is_file() or not path.stat().st_size:
            raise StoreError(f"{place} is not there, or is empty: the kiosk makes an encrypted one by itself")
        if not is_plain(path):
            with open_with(path, key, _WAIT):
                return False
        ensure_sound(path, None, place)
        with _sole(path, None) as old, _parts(path) as (part, _):
            _export(old, part, key)
            _note(part, key, note, place)
            _replace(path, part, old)
        _clear(path)
    return True


def rekey(path: Path, key: StoreKey, later: StoreKey, note: Note) -> None:
    """Gives an encrypted store another key. Raises ``StoreError``; then it still has the one it had."""
    place = f"the store {path}"
    with known_errors(place):
        _clear(path)
        ensure_sound(path, key, place)
        with _sole(path, key) as old, _parts(path) as (part, _):
            copy(old, part, later)
            _note(part, later, note, place)
            _replace(path, part, old)
        _clear(path)


def restore(path: Path, key: StoreKey | None, backup: Path, its_key: StoreKey | None, kept: Path, note: Note) -> None:
    """Puts the file ``backup`` in the store's place, under the store's key; the old file is ``kept`` under that name.

    The backup itself is only read. Raises ``StoreError``; then the store is as it was.
    """
    place = f"the backup {backup}"
    with known_errors(place):
        if not backup.is_file() or not backup.stat().st_size:
            raise StoreError(f"{place} is not there, or is empty: see that its name is right")
        if key is not None and is_plain(backup):
            raise StoreError(
                f'{place} is not encrypted: restore it with store.encryption = "disk", then set "sqlcipher" and run '
                "kiosk store encrypt; nothing was changed"
            )
        path.parent.mkdir(mode=0o700, parents=True, exist_ok=True)
        with _parts(path) as (first, part):
            with backup.open("rb") as source, first.open("r+b") as target:
                shutil.copyfileobj(source, target, _BLOCK)
            _make_newest(first, its_key, place)
            with closing(bare(first, its_key, _WAIT)) as connection:
                copy(connection, part, key)
            _note(part, key, note, place)
            _take_over(path, key, part, kept)


def _take_over(path: Path, key: StoreKey | None, part: Path, kept: Path) -> None:
    with known_errors(f"the store {path}"), _sole_or_broken(path, key) as old:
        if path.exists() and path.stat().st_size:
            os.link(path, kept)
            for name, its in zip(_side_files(path), _side_files(kept), strict=True):
                # a -wal that belongs to the old file would be read into the new one
                if name.exists():
                    name.rename(its)
        _close_where_it_must(old)
        part.replace(path)
        _sync(path.parent)


def copy(source: Any, target: Path, key: StoreKey | None) -> None:
    """The whole of an open store, as it is at one moment, into the empty file ``target`` under a key, on disk."""
    with closing(bare(target, key, _WAIT)) as connection:
        source.backup(connection)
        # one file, without the -wal that a store in use has
        connection.execute("PRAGMA journal_mode = DELETE")
    _sync(target)


@contextmanager
def _parts(path: Path) -> Iterator[tuple[Path, Path]]:
    """Two empty files beside the store; what has not taken another name in the end is removed."""
    first, second = (path.with_name(path.name + suffix) for suffix in (".kiosk-part", ".kiosk-part2"))
    try:
        yield new_part(path, first), new_part(path, second)
    finally:
        for name in (first, *_side_files(first), second, *_side_files(second)):
            name.unlink(missing_ok=True)


def new_part(path: Path, part: Path) -> Path:
    """An empty file ``part``, private and its owner's, where one that was cut short is cleared away."""
    for name in (part, *_side_files(part)):
        name.unlink(missing_ok=True)
    new_private(part, path if path.exists() else path.parent)
    return part


def _old(path: Path) -> Path:
    return path.with_name(path.name + ".kiosk-replaced")


def _clear(path: Path) -> None:
    """Overwrites and removes what was replaced; a file that has another name yet only loses this one."""
    old = _old(path)
    if not path.exists() or not old.exists():
        # without a store it may be all that there is
        return
    if old.stat().st_nlink == 1:
        with old.open("r+b") as file:
            left = old.stat().st_size
            while left > 0:
                left -= file.write(bytes(min(left, _BLOCK)))
            file.flush()
            os.fsync(file.fileno())
    old.unlink()
    _sync(path.parent)


@contextmanager
def _sole(path: Path, key: StoreKey | None) -> Iterator[Any]:
    """A connection that nobody else has, to a file without a ``-wal``. Raises ``StoreBusy``."""
    with closing(bare(path, key, _WAIT)) as connection:
        connection.execute("PRAGMA locking_mode = EXCLUSIVE")
        connection.execute("PRAGMA journal_mode = DELETE").fetchall()
        connection.execute("BEGIN EXCLUSIVE")
        connection.execute("COMMIT")
        # who holds a file alone keeps its used journal, and would remove it by name when the name is another file's
        connection.execute("PRAGMA journal_mode = MEMORY").fetchall()
        path.with_name(path.name + "-journal").unlink(missing_ok=True)
        yield connection


@contextmanager
def _sole_or_broken(path: Path, key: StoreKey | None) -> Iterator[Any]:
    """The same for a file that may be missing or unreadable; then there is no connection."""
    if not path.exists() or not path.stat().st_size:
        yield None
        return
    try:
        with reasons(path, key, f"the store {path}", _WAIT), known_errors(f"the store {path}"):
            readable = closing(bare(path, key, _WAIT))
            with readable as connection:
                connection.execute("SELECT count(*) FROM sqlite_master").fetchall()
    except StoreBusy:
        raise
    except StoreError:
        with _locked(path):
            yield None
        return
    with _sole(path, key) as connection:
        yield connection


@contextmanager
def _locked(path: Path) -> Iterator[None]:
    """Holds SQLite's locks on a file that SQLite cannot read. Raises ``StoreBusy``."""
    if os.name != "posix":
        # Windows lets nobody replace a file that another has open
        yield
        return
    import fcntl

    start, length = _LOCKED
    with path.open("r+b") as file:
        try:
            fcntl.lockf(file, fcntl.LOCK_EX | fcntl.LOCK_NB, length, start)
        except OSError:
            raise StoreBusy(f"the store {path} is in use by another program: stop it first") from None
        yield


def _export(old: Any, part: Path, key: StoreKey) -> None:
    """Writes a plain store's whole content into an encrypted file, and compares row by row. Raises ``StoreError``."""
    # the key as a value, so that it stands in no SQL text
    old.execute("ATTACH DATABASE ? AS sealed KEY ?", (str(part), f"x'{key.digits}'"))
    old.execute("SELECT sqlcipher_export('sealed')").fetchall()
    version = old.execute("PRAGMA main.user_version").fetchone()[0]
    old.execute(f"PRAGMA sealed.user_version = {int(version)}")
    names = [row[0] for row in old.execute("SELECT name FROM main.sqlite_master WHERE type = 'table'").fetchall()]
    # the first: tables, indexes and triggers themselves
    for quoted in ("sqlite_master", *('"' + name.replace('"', '""') + '"' for name in names)):
        columns = "type, name, tbl_name, sql" if quoted == "sqlite_master" else "*"
        for one, other in (("main", "sealed"), ("sealed", "main")):
            query = f"SELECT {columns} FROM {one}.{quoted} EXCEPT SELECT {columns} FROM {other}.{quoted} LIMIT 1"  # noqa: S608
            if old.execute(query).fetchone():
                raise StoreError("the encrypted copy is not the same as the store: nothing was changed")
    old.execute("DETACH DATABASE sealed")
    _sync(part)


def _make_newest(part: Path, key: StoreKey | None, place: str) -> None:
    with open_with(part, key, _WAIT, place) as store:
        before = store.copy
    if before is not None:
        before.unlink()
    with closing(bare(part, key, _WAIT)) as connection:
        connection.execute("PRAGMA journal_mode = DELETE")


def _note(part: Path, key: StoreKey | None, note: Note, place: str) -> None:
    """Notes in a finished file what it is for, and sees that it is sound."""
    _make_newest(part, key, place)
    with open_with(part, key, _WAIT, place) as store:
        note(store)
    with closing(bare(part, key, _WAIT)) as connection:
        connection.execute("PRAGMA journal_mode = DELETE")
    ensure_sound(part, key, place)
    _sync(part)


def _replace(path: Path, part: Path, old: Any) -> None:
    os.link(path, _old(path))
    _close_where_it_must(old)
    part.replace(path)
    _sync(path.parent)


def _close_where_it_must(connection: Any) -> None:
    # elsewhere it is held until the new file has the name, so that nobody comes in between
    if os.name == "nt" and connection is not None:
        connection.close()


def _side_files(path: Path) -> tuple[Path, ...]:
    return tuple(path.with_name(path.name + suffix) for suffix in ("-wal", "-shm", "-journal"))


def _sync(path: Path) -> None:
    if os.name != "posix" and stat.S_ISDIR(path.stat().st_mode):
        # Windows keeps names safe by itself
        return
    descriptor = os.open(path, os.O_RDONLY if path.is_dir() else os.O_RDWR)
    try:
        os.fsync(descriptor)
    finally:
        os.close(descriptor)
