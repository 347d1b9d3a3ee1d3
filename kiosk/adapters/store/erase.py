"""So that what was deleted is gone from the file, and not only from its tables.

Each connection overwrites with zeros what it deletes (``pragmas.py``). That alone leaves the log, where pages stand as
they were, and what rows left behind that moved from page to page.
"""

# mypy: allow-untyped-calls
# (types-peewee leaves what runs a query untyped)

from typing import Final

import peewee

from kiosk.adapters.store.db import Store

_OWED: Final = 1
"""As the file's ``user_version``: something was deleted, and the file was not written anew since. It is set and undone
with the rows, so that a kiosk that is killed in between knows it."""


def owe(database: peewee.Database) -> None:
    """Notes, in the caller's transaction, that the file is to be written anew."""
    if isinstance(database, peewee.SqliteDatabase):
        database.execute_sql(f"PRAGMA user_version = {_OWED}")


def is_owed(database: peewee.Database) -> bool:
    """Whether the file is still to be written anew."""
    return isinstance(database, peewee.SqliteDatabase) and bool(database.pragma("user_version"))


def size(database: peewee.Database) -> int:
    """Bytes of the file; 0 where the database is none."""
    if not isinstance(database, peewee.SqliteDatabase):
        return 0
    return int(database.pragma("page_count")) * int(database.pragma("page_size"))


def empty_log(store: Store) -> bool:
    """Brings all that was written into the file itself and empties its log, where old contents of pages stand.

    ``False`` where somebody who read kept it from that: try again later. Raises ``StoreError``.
    """
    with store.reading() as database:
        if not isinstance(database, peewee.SqliteDatabase):
            return True
        busy, _, _ = database.execute_sql("PRAGMA wal_checkpoint(TRUNCATE)").fetchone()
        return not busy


def rewrite(store: Store) -> bool:
    """Writes the file anew and empties its log; ``False`` as ``empty_log``, and then it is still owed.

    Raises ``StoreError``.
    """
    with store.reading() as database:
        if isinstance(database, peewee.SqliteDatabase):
            # the copy in between holds the patients that stay; by the connection's temp_store it is in no file
            database.execute_sql("VACUUM")
            if not empty_log(store):
                return False
            database.execute_sql("PRAGMA user_version = 0")
    return True
