"""The store as SQLCipher keeps it: every page encrypted, with a check that another key or a changed byte fails."""

# mypy: allow-untyped-calls
# (types-peewee leaves what runs a query untyped)

from collections.abc import Callable
from contextlib import closing
from pathlib import Path
from typing import Any, Final

import peewee
from playhouse.sqlcipher_ext import SqlCipherDatabase
from sqlcipher3 import dbapi2 as sqlcipher  # type: ignore[import-untyped]

from kiosk.adapters.store.pragmas import PRAGMAS
from kiosk.adapters.store_key import StoreKey

PAGE: Final = 4096
"""Bytes of a page (SQLCipher 4's own size)."""


def encrypted(key: StoreKey) -> Callable[[Path, float], peewee.SqliteDatabase]:
    """A ``Connect`` for a store with this key."""

    def connect(path: Path, busy_seconds: float) -> peewee.SqliteDatabase:
        return _Encrypted(
            str(path),
            pragmas=PRAGMAS,
            key=key,
            # a transaction that reads first and writes later would fail instead of waiting its turn
            lock_type="IMMEDIATE",
            timeout=busy_seconds,
            # one connection for all threads: Store takes care of turns
            thread_safe=False,
            check_same_thread=False,
            autoconnect=False,
        )

    return connect


def bare(path: Path, key: StoreKey | None, busy_seconds: float) -> Any:
    """A connection of SQLCipher's driver and nothing set but the key; without one it reads plain files."""
    connection = sqlcipher.connect(str(path), isolation_level=None, timeout=busy_seconds, check_same_thread=False)
    try:
        # first: SQLCipher writes on stderr what it finds wrong
        connection.execute("PRAGMA cipher_log_level = NONE")
        if not connection.execute("PRAGMA cipher_version").fetchone():
            # SQLite itself takes any key without a word and encrypts nothing
            raise RuntimeError("the installation lacks SQLCipher")
        connection.execute("PRAGMA temp_store = MEMORY")
        if key is not None:
            connection.execute(f"PRAGMA key = \"x'{key.digits}'\"")
    except BaseException:
        connection.close()
        raise
    return connection


def broken_pages(path: Path, key: StoreKey, busy_seconds: float) -> int:
    """How many pages of the file are not what was written with this key. Raises the driver's ``DatabaseError``."""
    with closing(bare(path, key, busy_seconds)) as connection:
        return len(connection.execute("PRAGMA cipher_integrity_check").fetchall())


class _Encrypted(SqlCipherDatabase):
    """Peewee's, with the key as raw bytes: a passphrase would take a tenth of a second at each start."""

    def _connect(self) -> Any:
        connection = bare(Path(self.database), self.connect_params["key"], self.timeout)
        try:
            self._add_conn_hooks(connection)  # type: ignore[attr-defined]
        except BaseException:
            connection.close()
            raise
        return connection
