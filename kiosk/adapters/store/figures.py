"""The figures of a day. No draft is read for them, and so no patient's data."""

# mypy: allow-untyped-calls
# (types-peewee leaves what runs a query untyped)

from datetime import date, datetime
from typing import Any

import msgspec
import peewee

from kiosk.adapters.store.db import Store
from kiosk.adapters.store.purge import PURGED
from kiosk.adapters.store.tables import AppointmentRow, AuditRow, ImportRow, OutboxRow, RecordRow
from kiosk.core.figures import Figures
from kiosk.core.record import PrintOutcome, Status

_LOST = (PrintOutcome.FAILED.value, PrintOutcome.UNKNOWN.value)


def figures(store: Store, kiosk: str, day: date) -> Figures:
    """Of this kiosk and that local day, in a few quick queries. Raises ``StoreError``."""
    record, slip, audit = RecordRow, OutboxRow, AuditRow
    own = (record.kiosk == kiosk) & (record.day == day) & record.voided.is_null()
    with store.reading() as database:
        counts: dict[str, int] = dict(
            record.select(record.status, peewee.fn.COUNT(record.id))
            .where(own)
            .group_by(record.status)
            .tuples()
            .execute(database)
        )
        slips = slip.select().join(record).where(slip.kind == "print")
        lost = slips.where(own & slip.outcome.in_(_LOST)).count(database)
        waiting = slips.where((record.kiosk == kiosk) & (slip.state != "done")).count(database)
        rows = AppointmentRow
        appointments = rows.select().where((rows.day == day) & ~rows.cancelled).count(database)
        imported = ImportRow.select(ImportRow.at).order_by(ImportRow.at.desc()).limit(1).scalar(database)
        saved = _latest(database, (audit.kiosk == kiosk) & (audit.event == "recorded"))
        purged = _latest(database, audit.event == PURGED)
        printer = _latest(database, (audit.kiosk == kiosk) & (audit.event == "printer"))
    trouble = msgspec.json.decode(printer[1], type=dict[str, str]).get("trouble", "") if printer else ""
    return Figures(
        complete=counts.get(Status.COMPLETE.value, 0),
        partial=counts.get(Status.PARTIAL.value, 0),
        needs_person=counts.get(Status.NEEDS_PERSON.value, 0),
        unprinted=lost,
        open_prints=waiting,
        last_check_in=datetime.fromisoformat(saved[0]) if saved else None,
        last_import=imported,
        appointments=appointments,
        last_purge=datetime.fromisoformat(purged[0]) if purged else None,
        printer_trouble="" if trouble == "none" else trouble,
    )


def _latest(database: peewee.Database, of: Any) -> tuple[str, str] | None:
    """When the last such row was written, and its facts."""
    found = AuditRow.select(AuditRow.at, AuditRow.facts).where(of).order_by(AuditRow.id.desc()).limit(1)
    row = found.tuples().first(database)
    return None if row is None else (str(row[0]), str(row[1]))
