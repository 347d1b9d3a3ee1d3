"""What staff see and do about a day: the list, acknowledging, making void."""

# mypy: allow-untyped-calls
# (types-peewee leaves what runs a query untyped)

import logging
from collections.abc import Mapping
from datetime import UTC, date, datetime, time, timedelta, tzinfo
from typing import Any, Final

import msgspec
import peewee

from kiosk.adapters.store.appointments import schedule_state
from kiosk.adapters.store.audit import HELP, append
from kiosk.adapters.store.db import Store
from kiosk.adapters.store.encoding import decode
from kiosk.adapters.store.purge import clock_doubt
from kiosk.adapters.store.tables import AuditRow, OutboxRow, RecordRow
from kiosk.core.desk import CheckIn, HelpCall, ScheduleState
from kiosk.core.finding import Finding, Health
from kiosk.core.procedure import Flag
from kiosk.core.record import PrintOutcome, Status
from kiosk.errors import StoreError
from kiosk.ports import Clock

log = logging.getLogger(__name__)

UNREADABLE: Final = "this record cannot be read: take the patient in by hand and tell IT"

_facts: Final = msgspec.json.Decoder(dict[str, str])


class StoreDesk:
    """Fulfils ``ports.Desk``: the check-ins of every kiosk that has this store."""

    def __init__(self, store: Store, clock: Clock, kiosk: str, zone: tzinfo | None = None) -> None:
        """``kiosk`` is who writes the audit. ``zone`` is the center's; ``None`` = the machine's."""
        self._store = store
        self._clock = clock
        self._kiosk = kiosk
        self._zone = zone
        self._told: set[str] = set()
        """Records that cannot be read, each logged once: the list is read again and again."""

    def check_ins(self, day: date) -> tuple[CheckIn, ...]:
        """See ``ports.Desk``. One that cannot be read stands in the list as that. Raises ``StoreError``."""
        row, slip = RecordRow, OutboxRow
        query = (
            row.select(
                *(row.id, row.reference, row.number, row.kiosk, row.saved, row.status, row.draft),
                *(row.acknowledged, row.voided, slip.outcome, slip.reprints),
            )
            .join(slip)
            .where((row.day == day) & (slip.kind == "print"))
            .order_by(row.saved.desc(), row.counter.desc())
            .tuples()
        )
        with self._store.reading() as database:
            rows = list(query.execute(database))
        return tuple(map(self._check_in, rows))

    def help_calls(self, day: date) -> tuple[HelpCall, ...]:
        """See ``ports.Desk``. Raises ``StoreError``."""
        begin, end = (self._midnight(each).isoformat() for each in (day, day + timedelta(days=1)))
        row = AuditRow
        of_day = (row.event == HELP) & (row.at >= begin) & (row.at < end)
        query = row.select(row.at, row.facts, row.kiosk).where(of_day).order_by(row.at.desc(), row.id.desc())
        with self._store.reading() as database:
            rows = list(query.tuples().execute(database))
        return tuple(
            HelpCall(_facts.decode(facts).get("number", ""), self._local(datetime.fromisoformat(at)), kiosk)
            for at, facts, kiosk in rows
        )

    def schedule(self, day: date) -> ScheduleState:
        """See ``ports.Desk``. Raises ``StoreError``."""
        with self._store.reading() as database:
            return schedule_state(database, day)

    def acknowledge(self, reference: str, by: str) -> None:
        """See ``ports.Desk``; a second time changes nothing. Raises ``StoreError``, also for one that is void or not
        there."""
        with self._store.writing() as database:
            record_id, acknowledged, voided = self._found(database, reference)
            if voided:
                raise StoreError("this check-in is void: there is nothing to acknowledge")
            if not acknowledged:
                self._mark(database, record_id, RecordRow.acknowledged, "acknowledged", {"by": by})

    def void(self, reference: str, by: str) -> None:
        """See ``ports.Desk``; a second time changes nothing. Raises ``StoreError``, also for one that is not there."""
        with self._store.writing() as database:
            record_id, _, voided = self._found(database, reference)
            if not voided:
                self._mark(database, record_id, RecordRow.voided, "voided", {"by": by})

    def changes(self) -> int:
        """See ``ports.Desk``. It holds for this store object alone. Raises ``StoreError``."""
        with self._store.reading() as database:
            # SQLite counts what others have committed in the one, and what this connection has changed in the other
            (others,) = database.execute_sql("PRAGMA data_version").fetchone()
            (own,) = database.execute_sql("SELECT total_changes()").fetchone()
        return (int(others) << 32) + int(own)

    def findings(self) -> tuple[Finding, ...]:
        """Records that cannot be read, and a clock that keeps old data from being purged; empty = all is well.

        Raises ``StoreError``.
        """
        query = RecordRow.select(RecordRow.id, RecordRow.number, RecordRow.day, RecordRow.draft).tuples()
        with self._store.reading() as database:
            rows = list(query.execute(database))
        wrong = clock_doubt(self._store, self._clock.utc())
        held = (Finding("retention", Health.WARNING, *wrong.words.split(": ", 1)),) if wrong else ()
        return held + tuple(
            Finding(
                "records",
                Health.WARNING,
                f"the record {record_id} ({number} of {day}) cannot be read",
                "keep a copy of the store and tell who looks after the kiosk",
            )
            for record_id, number, day, draft in rows
            if not _reads(draft)
        )

    def _check_in(self, row: tuple[Any, ...]) -> CheckIn:
        record_id, reference, number, kiosk, saved, status, text, acknowledged, voided, outcome, reprints = row
        try:
            draft = decode(text)
        except StoreError:
            if record_id not in self._told:
                self._told.add(record_id)
                log.error("the record %s cannot be read", record_id)
            name, arrived, reason, stops = "", self._local(saved), UNREADABLE, 0
        else:
            name, arrived, reason = draft.patient.name, draft.arrived, draft.reason_text
            stops = sum(line.flag is Flag.STOP for line in draft.flags)
        return CheckIn(
            reference=reference,
            number=number,
            name=name,
            arrived=arrived,
            status=Status(status),
            reason=reason,
            stops=stops,
            outcome=PrintOutcome(outcome) if outcome else None,
            reprints=reprints,
            kiosk=kiosk,
            acknowledged=acknowledged is not None,
            void=voided is not None,
        )

    def _found(self, database: peewee.Database, reference: str) -> tuple[str, datetime | None, datetime | None]:
        row = RecordRow
        query = row.select(row.id, row.acknowledged, row.voided).where(row.reference == reference)
        found = query.tuples().first(database)
        if found is None:
            raise StoreError("no record has this reference")
        return str(found[0]), found[1], found[2]

    def _mark(
        self, database: peewee.Database, record_id: str, field: peewee.Field, event: str, facts: Mapping[str, str]
    ) -> None:
        at = self._clock.utc()
        RecordRow.update({field: at}).where(RecordRow.id == record_id).execute(database)
        append(database, at, self._kiosk, event, facts, record_id)

    def _midnight(self, day: date) -> datetime:
        """The beginning of that local day, in UTC."""
        return datetime.combine(day, time(), self._zone).astimezone(UTC)

    def _local(self, moment: datetime) -> datetime:
        return moment.astimezone(self._zone).replace(tzinfo=None)


def _reads(text: str) -> bool:
    try:
        decode(text)
    except StoreError:
        return False
    return True
