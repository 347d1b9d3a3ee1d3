"""Check-in records with their print jobs: saved together or not at all."""

# mypy: allow-untyped-calls
# (types-peewee leaves what runs a query untyped)

import logging
from collections.abc import Callable, Iterable, Iterator
from datetime import date, datetime
from typing import Any, Final
from uuid import UUID

import peewee

from kiosk.adapters.store.audit import append
from kiosk.adapters.store.db import Store
from kiosk.adapters.store.encoding import decode, encode
from kiosk.adapters.store.insert import insert
from kiosk.adapters.store.tables import OutboxRow, RecordRow
from kiosk.core.record import Draft, PrintOutcome, Record
from kiosk.core.reference import LENGTH, make_reference, waiting_number
from kiosk.errors import AlreadyRecorded, StoreError
from kiosk.ports import Clock, OpenPrint, Unprinted

log = logging.getLogger(__name__)

_PRINT: Final = "print"
_PENDING: Final = "pending"
_STARTED: Final = "started"
_DONE: Final = "done"
_ATTEMPTS: Final = 5
# Of later days, too: a clock that was ahead and is set back must not give out a number twice.
_LAST: Final = "SELECT MAX(counter) FROM record WHERE day >= ? AND letter = ?"
_JUMP: Final = 600.0
"""Seconds by which the clock is off from one number to the next before it counts as set."""


class StoreRecords:
    """Fulfils ``ports.Records`` for one kiosk."""

    def __init__(
        self,
        store: Store,
        clock: Clock,
        kiosk: str,
        letter: str,
        center: str,
        steady: Callable[[], float] | None = None,
    ) -> None:
        """``kiosk`` is its id, ``letter`` what its waiting numbers begin with, ``center`` the center's name.

        ``steady`` is seconds of a clock that nobody sets: a day that begins because the clock was set does not begin
        the numbers anew, as the people with the old ones still wait. ``None`` = the clock is never set.
        """
        self._store = store
        self._clock = clock
        self._kiosk = kiosk
        self._letter = letter
        self._center = center
        self._steady = steady
        self._given = (0.0, 0.0, 0)
        """The last number: by ``steady``, by the clock, and how many that makes."""
        self._told: set[str] = set()
        """Records that cannot be read, each logged once: what is open is asked for every minute."""

    def save(self, draft: Draft) -> Record:
        """See ``ports.Records``."""
        text = encode(draft)
        for _ in range(_ATTEMPTS):
            try:
                return self._insert(draft, text)
            except peewee.IntegrityError:
                if self._taken(draft):
                    raise AlreadyRecorded("someone has checked in for this accession today already") from None
        raise StoreError("the record could not be saved: no free reference was found")

    def by_reference(self, reference: str) -> Record | None:
        """See ``ports.Records``. Raises ``StoreError``."""
        return next((record for record, _ in self._printed((RecordRow.reference == reference,))), None)

    def by_accession(self, accession: str) -> Record | None:
        """The last record of an accession, one that counts before one that is void. Raises ``StoreError``."""
        rows = list(self._printed((RecordRow.accession == accession,), RecordRow.voided))
        return next((record for record, (voided,) in reversed(rows) if voided is None), rows[-1][0] if rows else None)

    def voided(self, reference: str) -> datetime | None:
        """When (UTC) staff made the record void; ``None`` = it counts, or is not there. Raises ``StoreError``."""
        with self._store.reading() as database:
            query = RecordRow.select(RecordRow.voided).where(RecordRow.reference == reference)
            moment = query.scalar(database)
        return moment if isinstance(moment, datetime) else None

    def open_prints(self) -> tuple[OpenPrint, ...]:
        """See ``ports.Records``: this kiosk's; not those of void records. One that cannot be read is logged and left
        out. Raises ``StoreError``."""
        own = (OutboxRow.state != _DONE, RecordRow.kiosk == self._kiosk, RecordRow.voided.is_null())
        return tuple(
            OpenPrint(record, sent if state == _STARTED else None)
            for record, (state, sent) in self._readable(own, OutboxRow.state, OutboxRow.updated)
        )

    def unprinted(self, since: date) -> tuple[Unprinted, ...]:
        """See ``ports.Records``: this kiosk's; not those of void records. One that cannot be read is logged and left
        out. Raises ``StoreError``."""
        failed = OutboxRow.outcome.in_((PrintOutcome.FAILED.value, PrintOutcome.UNKNOWN.value))
        own = (OutboxRow.state == _DONE, failed, RecordRow.kiosk == self._kiosk, RecordRow.day >= since)
        return tuple(
            Unprinted(record, PrintOutcome(outcome), detail)
            for record, (outcome, detail) in self._readable(
                (*own, RecordRow.voided.is_null()), OutboxRow.outcome, OutboxRow.detail
            )
        )

    def outcome(self, record_id: str) -> PrintOutcome | None:
        """What became of the record's slip; ``None`` = not known yet. Raises ``StoreError``."""
        query = OutboxRow.select(OutboxRow.outcome).where((OutboxRow.record == record_id) & (OutboxRow.kind == _PRINT))
        with self._store.reading() as database:
            text = query.scalar(database)
        return PrintOutcome(text) if text else None

    def print_started(self, record_id: str) -> None:
        """See ``ports.Records``. Raises ``StoreError``, also for a record that is void or not there."""
        counts = OutboxRow.record.in_(RecordRow.select(RecordRow.id).where(RecordRow.voided.is_null()))
        with self._store.writing() as database:
            change = {OutboxRow.state: _STARTED, OutboxRow.tries: OutboxRow.tries + 1}
            _change_print(database, record_id, self._clock.utc(), change, OutboxRow.state == _PENDING, counts)

    def print_reopened(self, record_id: str) -> None:
        """See ``ports.Records``. Raises ``StoreError``, also for a job that is not marked."""
        with self._store.writing() as database:
            _change_print(
                database, record_id, self._clock.utc(), {OutboxRow.state: _PENDING}, OutboxRow.state == _STARTED
            )

    def print_ended(self, record_id: str, outcome: PrintOutcome, detail: str) -> None:
        """See ``ports.Records``. Raises ``StoreError``, also for a job that is settled."""
        self._settle(record_id, outcome, detail, OutboxRow.state != _DONE)

    def corrected(self, record_id: str, outcome: PrintOutcome, detail: str) -> None:
        """What a later look or a reprint says of a settled job. Raises ``StoreError``, also for one that is open."""
        self._settle(record_id, outcome, detail, OutboxRow.state == _DONE)

    def _settle(self, record_id: str, outcome: PrintOutcome, detail: str, condition: peewee.Expression) -> None:
        at = self._clock.utc()
        with self._store.writing() as database:
            change = {OutboxRow.state: _DONE, OutboxRow.outcome: outcome.value, OutboxRow.detail: detail}
            _change_print(database, record_id, at, change, condition)
            append(database, at, self._kiosk, "print_ended", {"outcome": outcome.value}, record_id)

    def reprints(self, reference: str) -> int:
        """How often ``reprinted`` has counted this record's. Raises ``StoreError``."""
        query = OutboxRow.select(OutboxRow.reprints).join(RecordRow)
        query = query.where((RecordRow.reference == reference) & (OutboxRow.kind == _PRINT))
        with self._store.reading() as database:
            return int(query.scalar(database) or 0)

    def reprinted(self, reference: str, by: str) -> int:
        """See ``ports.Records``. Raises ``StoreError``, also for a reference that is void or not there."""
        at = self._clock.utc()
        with self._store.writing() as database:
            row = (
                OutboxRow.select(OutboxRow.reprints, RecordRow.id, RecordRow.voided)
                .join(RecordRow)
                .where((RecordRow.reference == reference) & (OutboxRow.kind == _PRINT))
                .tuples()
                .first(database)
            )
            if row is None:
                raise StoreError("no record has this reference")
            if row[2] is not None:
                raise StoreError("staff made this check-in void: its slip counts for nothing and is not printed again")
            number, record_id = int(row[0]) + 1, str(row[1])
            OutboxRow.update({OutboxRow.reprints: number}).where(
                OutboxRow.record == record_id, OutboxRow.kind == _PRINT
            ).execute(database)
            append(database, at, self._kiosk, "reprinted", {"number": str(number), "by": by}, record_id)
        return number

    def _insert(self, draft: Draft, text: str) -> Record:
        day = draft.arrived.date()
        with self._store.writing() as database:
            at = self._clock.utc()
            (last,) = database.execute_sql(_LAST.replace("?", database.param), (day, self._letter)).fetchone()
            counter = 1 + max(last or 0, self._waiting(at))
            record = Record(
                id=str(UUID(bytes=self._clock.entropy(16), version=4)),
                reference=make_reference(self._clock.entropy(LENGTH)),
                number=waiting_number(self._letter, counter),
                kiosk=self._kiosk,
                center=self._center,
                saved=at,
                draft=draft,
            )
            insert(
                database,
                RecordRow,
                id=record.id,
                reference=record.reference,
                number=record.number,
                day=day,
                letter=self._letter,
                counter=counter,
                kiosk=record.kiosk,
                center=record.center,
                accession=draft.accession or None,
                status=draft.status.value,
                reason=draft.reason.value,
                saved=at,
                content_version=draft.content_version,
                content_hash=draft.content_hash,
                draft=text,
            )
            insert(database, OutboxRow, record=record.id, kind=_PRINT, state=_PENDING, created=at, updated=at)
            facts = {"status": draft.status.value, "reason": draft.reason.value}
            append(database, at, self._kiosk, "recorded", facts, record.id)
        if self._steady is not None:
            self._given = (self._steady(), at.timestamp(), counter)
        return record

    def _waiting(self, at: datetime) -> int:
        """How many numbers are out, where the clock was set since the last one; else 0."""
        if self._steady is None:
            return 0
        steady, wall, counter = self._given
        return counter if abs((at.timestamp() - wall) - (self._steady() - steady)) > _JUMP else 0

    def _taken(self, draft: Draft) -> bool:
        same = (RecordRow.accession == draft.accession) & (RecordRow.day == draft.arrived.date())
        with self._store.reading() as database:
            return RecordRow.select().where(same & RecordRow.voided.is_null()).exists(database)

    def _readable(
        self, conditions: Iterable[peewee.Expression], *columns: peewee.Field
    ) -> Iterator[tuple[Record, tuple[Any, ...]]]:
        """One record that is spoilt must not keep the slips of all others from coming out."""
        for found in self._rows(conditions, *columns):
            try:
                yield _record(found)
            except StoreError:
                if found[0] not in self._told:
                    self._told.add(found[0])
                    log.error("the record %s cannot be read: it is left out", found[0])

    def _printed(
        self, conditions: Iterable[peewee.Expression], *columns: peewee.Field
    ) -> Iterator[tuple[Record, tuple[Any, ...]]]:
        """Records with these columns of them and of their print jobs. Raises ``StoreError`` for one that is spoilt."""
        return map(_record, self._rows(conditions, *columns))

    def _rows(self, conditions: Iterable[peewee.Expression], *columns: peewee.Field) -> list[tuple[Any, ...]]:
        row = RecordRow
        own = (row.id, row.reference, row.number, row.kiosk, row.center, row.saved, row.draft)
        query = (
            row.select(*own, *columns)
            .join(OutboxRow)
            .where(OutboxRow.kind == _PRINT, *conditions)
            .order_by(row.saved, row.day, row.counter)
            .tuples()
        )
        with self._store.reading() as database:
            return list(query.execute(database))


def _record(row: tuple[Any, ...]) -> tuple[Record, tuple[Any, ...]]:
    id, reference, number, kiosk, center, saved, draft, *rest = row
    return Record(id, reference, number, kiosk, center, saved, decode(draft)), tuple(rest)


def _change_print(
    database: peewee.Database, record_id: str, at: datetime, change: dict[Any, Any], *conditions: peewee.Expression
) -> None:
    """A change of its state; ``updated`` is when that was, since a restart reckons from it."""
    query = OutboxRow.update({**change, OutboxRow.updated: at})
    if not query.where(OutboxRow.record == record_id, OutboxRow.kind == _PRINT, *conditions).execute(database):
        raise StoreError("this record has no print job that can be changed so")
