"""The store as a file: private from its first byte, copied before it changes."""

# mypy: allow-untyped-calls
# (types-peewee leaves what runs a query untyped)

import os
import stat
from collections.abc import Callable, Iterator
from contextlib import closing
from pathlib import Path

import peewee

from kiosk.errors import StoreError

Connect = Callable[[Path, float], peewee.SqliteDatabase]
"""Path and seconds to wait for a lock -> a database, not yet connected. An encrypted store is another ``Connect``."""

_PRIVATE = 0o600
_SMALLEST = 512
"""Bytes of the smallest database; SQLite takes what is shorter for an empty file and writes over it."""


def make_private(path: Path) -> None:
    """Makes an empty file (0600) and its folder (0700) where they are missing. Raises ``OSError``, ``StoreError``.

    SQLite gives ``-wal`` and ``-shm`` the mode of the file they belong to, so that no umask has to be set.
    """
    path.parent.mkdir(mode=0o700, parents=True, exist_ok=True)
    try:
        new_private(path, path.parent)
    except FileExistsError:
        _ensure_writable(path)


def new_private(path: Path, like: Path | None = None) -> None:
    """Makes an empty file (0600) that was not there; root makes it for whom ``like`` belongs to. Raises ``OSError``.

    Root may do the kiosk's work at a terminal, and the kiosk must be able to open the file afterwards.
    """
    os.close(os.open(path, os.O_CREAT | os.O_EXCL | os.O_RDWR, _PRIVATE))
    if like is not None and os.name == "posix" and not os.geteuid():
        owner = like.stat()
        os.chown(path, owner.st_uid, owner.st_gid)


def close_to_others(path: Path) -> None:
    """Takes a looser mode from a file that was there before. Raises ``OSError``."""
    for part in (path, Path(f"{path}-wal"), Path(f"{path}-shm")):
        if part.exists() and stat.S_IMODE(part.stat().st_mode) & 0o077:
            part.chmod(_PRIVATE)


def back_up(path: Path, step: str, connect: Connect, busy_seconds: float) -> Path:
    """A copy beside ``path``, named after the migration that follows; never written over another. Its path.

    Raises ``OSError``, ``peewee.DatabaseError``.
    """
    copy = next(name for name in _names(path, step) if not name.exists())
    part = copy.with_name(copy.name + ".part")
    part.unlink(missing_ok=True)
    try:
        new_private(part, path)
        source, target = connect(path, busy_seconds), connect(part, busy_seconds)
        with closing(source), closing(target):
            source.connect()
            target.connect()
            source.connection().backup(target.connection())
        part.rename(copy)
    except BaseException:
        part.unlink(missing_ok=True)
        raise
    return copy


def _ensure_writable(path: Path) -> None:
    # SQLite opens what it cannot write without a word, and fails at the first patient
    effective = os.access in os.supports_effective_ids
    if path.is_dir():
        raise StoreError(f"the store {path} is a folder: name a file in it")
    if 0 < path.stat().st_size < _SMALLEST:
        raise StoreError(f"the store {path} is not a kiosk store: choose another file, or move this one away")
    for place in (path, path.parent):
        if not os.access(place, os.R_OK | os.W_OK, effective_ids=effective):
            raise StoreError(f"the store {path} cannot be written: give the kiosk's user write access to {place}")


def _names(path: Path, step: str) -> Iterator[Path]:
    numbers = ("", *(f"-{count}" for count in range(2, 1000)))
    return (path.with_name(f"{path.stem}.before-{step}{number}{path.suffix}") for number in numbers)
