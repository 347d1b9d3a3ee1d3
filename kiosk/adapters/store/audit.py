"""The audit: rows are only added, and each holds the hash of the one before, so that a change shows.

What the chain cannot show is rows cut off its end; a copy of the last hash kept elsewhere does.
"""

# mypy: allow-untyped-calls
# (types-peewee leaves what runs a query untyped)

from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from datetime import UTC, datetime
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
STARTED: Final = "started"
_PART: Final = 1000
"""Rows read at a time."""
_LAST: Final = "SELECT hash FROM audit ORDER BY id DESC LIMIT 1"
_COLUMNS: Final = (AuditRow.at, AuditRow.kiosk, AuditRow.event, AuditRow.facts, AuditRow.record)


_facts: Final = msgspec.json.Decoder(dict[str, str])


@dataclass(frozen=True, slots=True)
class Line:
    """One row, as hashed: ``at`` is UTC in ISO form, ``facts`` is JSON, ``record`` a record's id or empty."""

    id: int
    at: str
    kiosk: str
    event: str
    facts: str
    record: str
    previous: str
    hash: str

    def hashed(self) -> str:
        """What ``hash`` has to be: SHA-256 of the JSON list of all from ``previous`` on to ``record``."""
        return _hash(self.previous, self.at, self.kiosk, self.event, self.facts, self.record)


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

    def started(self, version: str, config: str) -> None:
        """One row for a kiosk that starts, and one more where the configuration is not the one that it last started
        with. ``config`` is the file's hash. Raises ``StoreError``."""
        now, row = self._clock.utc(), AuditRow
        query = row.select(row.facts).where((row.event == STARTED) & (row.kiosk == self._kiosk)).order_by(row.id.desc())
        with self._store.writing() as database:
            last = query.limit(1).scalar(database)
            append(database, now, self._kiosk, STARTED, {"version": version, "config": config})
            before = _facts.decode(last).get("config", "") if last else config
            if before != config:
                append(database, now, self._kiosk, "config_changed", {"before": before, "now": config})

    def first_broken(self) -> int | None:
        """Id of the first row that was changed, or that follows a missing one; ``None`` = the chain holds."""
        broken = self.broken()
        return broken.id if broken else None

    def broken(self) -> Line | None:
        """The row of ``first_broken``. Raises ``StoreError``."""
        before = ""
        for line in self.lines():
            if line.previous != before or line.hash != line.hashed():
                return line
            before = line.hash
        return None

    def lines(self, since: datetime | None = None) -> Iterator[Line]:
        """Every row, oldest first, from that moment (aware) on. Raises ``StoreError``.

        Read in parts: nobody who writes has to wait for whoever reads years of it.
        """
        row, last = AuditRow, 0
        columns = (row.id, *_COLUMNS, row.previous, row.hash)
        begin = row.at >= since.astimezone(UTC).isoformat() if since else row.id > 0
        while True:
            query = row.select(*columns).where(begin & (row.id > last)).order_by(row.id).limit(_PART).tuples()
            with self._store.reading() as database:
                part = list(query.execute(database))
            if not part:
                return
            yield from (Line(*each) for each in part)
            last = part[-1][0]


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
