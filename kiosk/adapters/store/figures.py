"""The figures of a day. No draft is read for them, and so no patient's data."""

# mypy: allow-untyped-calls
# (types-peewee leaves what runs a query untyped)

from datetime import date, datetime, timedelta
from typing import Any

import msgspec
import peewee

from kiosk.adapters.store.appointments import schedule_state
from kiosk.adapters.store.db import Store
from kiosk.adapters.store.purge import PURGED
from kiosk.adapters.store.tables import AuditRow, OutboxRow, RecordRow
from kiosk.core.figures import Figures
from kiosk.core.record import PrintOutcome, Status

_LOST = (PrintOutcome.FAILED.value, PrintOutcome.UNKNOWN.value)


def figures(store: Store, kiosk: str, day: date) -> Figures:
    """Of this kiosk and that local day, in a few quick queries. Raises ``StoreError``."""
    record, slip, here = RecordRow, OutboxRow, AuditRow.kiosk == kiosk
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
        schedule = schedule_state(database, day)
        saved = _latest(database, day, "recorded", here)
        purged = _latest(database, day, PURGED)
        printer = _latest(database, day, "printer", here)
    trouble = msgspec.json.decode(printer[1], type=dict[str, str]).get("trouble", "") if printer else ""
    return Figures(
        complete=counts.get(Status.COMPLETE.value, 0),
        partial=counts.get(Status.PARTIAL.value, 0),
        needs_person=counts.get(Status.NEEDS_PERSON.value, 0),
        unprinted=lost,
        open_prints=waiting,
        last_check_in=datetime.fromisoformat(saved[0]) if saved else None,
        last_import=schedule.imported,
        appointments=schedule.today,
        last_purge=datetime.fromisoformat(purged[0]) if purged else None,
        printer_trouble="" if trouble == "none" else trouble,
    )


def _latest(database: peewee.Database, day: date, event: str, *of: Any) -> tuple[str, str] | None:
    """When the last such row was written, and its facts; rows of a clock that was days ahead are passed over."""
    row = AuditRow
    until = (day + timedelta(days=2)).isoformat()
    found = row.select(row.at, row.facts).where((row.event == event) & (row.at < until), *of)
    # in the order of the index: the audit is kept for years, and monitoring asks every few seconds
    last = found.order_by(row.at.desc(), row.id.desc()).limit(1).tuples().first(database)
    return None if last is None else (str(last[0]), str(last[1]))
