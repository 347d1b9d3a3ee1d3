"""The audit: rows are only added, and each holds the hash of the one before, so that a change shows.

What the chain cannot show is rows cut off its end; a copy of the last hash kept elsewhere does.
"""

# mypy: allow-untyped-calls
# (types-peewee leaves what runs a query untyped)

from collections.abc import Mapping
from datetime import datetime
from hashlib import sha256
from typing import Final

import msgspec
import peewee

from kiosk.adapters.store.db import Store
from kiosk.adapters.store.insert import insert
from kiosk.adapters.store.tables import AuditRow
from kiosk.core.reference import help_number
from kiosk.ports import Clock

HELP: Final = "help_asked"
_LAST: Final = "SELECT hash FROM audit ORDER BY id DESC LIMIT 1"
_COLUMNS: Final = (AuditRow.at, AuditRow.kiosk, AuditRow.event, AuditRow.facts, AuditRow.record)


class StoreAudit:
    """Fulfils ``ports.Audit``."""

    def __init__(self, store: Store, clock: Clock, kiosk: str, letter: str) -> None:
        """``letter`` is what the numbers of this kiosk begin with."""
        self._store = store
        self._clock = clock
        self._kiosk = kiosk
        self._letter = letter

    def note(self, event: str, facts: Mapping[str, str]) -> None:
        """See ``ports.Audit``. Raises ``StoreError``."""
        with self._store.writing() as database:
            append(database, self._clock.utc(), self._kiosk, event, facts)

    def help_asked(self, page: str) -> str:
        """See ``ports.Audit``: counted anew each day. Raises ``StoreError``."""
        now, local = self._clock.utc(), self._clock.now()
        midnight = now - (local - local.replace(hour=0, minute=0, second=0, microsecond=0))
        with self._store.writing() as database:
            calls = AuditRow.select().where(
                (AuditRow.event == HELP) & (AuditRow.kiosk == self._kiosk) & (AuditRow.at >= midnight.isoformat())
            )
            number = help_number(self._letter, calls.count(database) + 1)
            append(database, now, self._kiosk, HELP, {"page": page, "number": number})
        return number

    def first_broken(self) -> int | None:
        """Id of the first row that was changed, or that follows a missing one; ``None`` = the chain holds."""
        query = AuditRow.select(AuditRow.id, AuditRow.previous, AuditRow.hash, *_COLUMNS).order_by(AuditRow.id)
        before = ""
        with self._store.reading() as database:
            for number, previous, own, *row in database.execute(query):
                if previous != before or own != _hash(previous, *row):
                    return int(number)
                before = own
        return None


def append(
    database: peewee.Database, at: datetime, kiosk: str, event: str, facts: Mapping[str, str], record: str = ""
) -> None:
    """Adds a row to the caller's transaction. ``at`` is UTC; ``record`` is a record's id, which names nobody."""
    row = (at.isoformat(), kiosk, event, msgspec.json.encode(dict(facts), order="sorted").decode(), record)
    found = database.execute_sql(_LAST).fetchone()
    last = found[0] if found else ""
    values = {column.name: value for column, value in zip(_COLUMNS, row, strict=True)}
    insert(database, AuditRow, **values, previous=last, hash=_hash(last, *row))


def _hash(previous: str, *row: str) -> str:
    return sha256(msgspec.json.encode([previous, *row])).hexdigest()
