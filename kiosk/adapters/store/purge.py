"""Takes away what is due of patients: rows, their slips in a folder, copies of the store that a migration made."""

# mypy: allow-untyped-calls
# (types-peewee leaves what runs a query untyped)

import logging
import time
from collections.abc import Iterable
from dataclasses import dataclass
from datetime import datetime, timedelta, tzinfo
from pathlib import Path
from typing import Any, Final

import peewee

from kiosk.adapters.printer.leftovers import leftovers
from kiosk.adapters.store import erase
from kiosk.adapters.store.audit import append
from kiosk.adapters.store.db import Store
from kiosk.adapters.store.encoding import decode
from kiosk.adapters.store.tables import AppointmentRow, AuditRow, OutboxRow, RecordRow
from kiosk.core.retention import Doubt, Due, Keep, Known, doubt, due
from kiosk.errors import StoreError
from kiosk.ports import Clock

log = logging.getLogger(__name__)

PURGED: Final = "purged"
_SMALL: Final = 32 * 2**20
"""Bytes of a store that is written anew in well under a second, whenever; a larger one when the day is over."""
_QUIET: Final = timedelta(days=1)
"""Without anything to purge, a row is written once a day: the clock is believed from row to row."""


@dataclass(frozen=True, slots=True)
class Purged:
    """What a purge took away, or would."""

    doubt: Doubt | None = None
    """Why it was not done; then the counts are what would have gone."""
    appointments: int = 0
    records: int = 0
    unacknowledged: int = 0
    """How many of ``records`` nobody had acknowledged."""
    waiting: int = 0
    """Records that are due and stay, since their slip is not settled."""
    slips: int = 0
    """Files of the folder printer."""
    copies: int = 0
    """Copies of the store that a migration made."""
    failed: int = 0
    """Files that could not be deleted and folders that could not be read; they are tried again each time."""
    erased: bool = True
    """Whether the store's file was written anew; else that is still owed, and done by a later purge."""


@dataclass(frozen=True, slots=True)
class _Plan:
    due: Due
    records: dict[str, tuple[str, bool]]
    """Id -> reference and whether it was acknowledged."""
    waiting: int
    appointments: int


@dataclass(frozen=True, slots=True)
class _Files:
    slips: tuple[Path, ...]
    copies: tuple[Path, ...]
    unseen: int
    """Folders that could not be read."""


class Purge:
    """One store's; call it off the screen's thread, since a file is written anew."""

    def __init__(
        self,
        store: Store,
        clock: Clock,
        kiosk: str,
        keep: Keep,
        *,
        slips: Path | None = None,
        zone: tzinfo | None = None,
    ) -> None:
        """``slips`` is the folder printer's folder; ``zone`` the center's, ``None`` = the machine's."""
        self._store = store
        self._clock = clock
        self._kiosk = kiosk
        self._keep = keep
        self._slips = slips
        self._zone = zone
        self._first = True
        erase.overwrite_deleted(store)

    def look(self) -> Purged:
        """What would go now; nothing is changed. Raises ``StoreError``."""
        now = self._clock.utc()
        with self._store.reading() as database:
            wrong = self._doubt(database, now)
            plan = self._plan(database, now)
            files = self._files(database, plan)
        return _told(plan, files, wrong, files.unseen, erased=False)

    def run(self, by: str = "kiosk", *, confirmed: bool = False) -> Purged:
        """Purges what is due, with one audit row. Raises ``StoreError``.

        Where the clock is in doubt nothing goes and the answer says why, unless somebody has ``confirmed`` the date:
        that is audited, and the doubt is over.
        """
        now = self._clock.utc()
        with self._store.writing() as database:
            wrong = self._doubt(database, now)
            plan = self._plan(database, now)
            files = self._files(database, plan)
            if wrong and not confirmed:
                return _told(plan, files, wrong, files.unseen, erased=False)
            # before the rows: a kiosk that is killed in between deletes the rows next time
            failed = files.unseen + _unlinked((*files.slips, *files.copies))
            _delete(database, plan)
            told = _told(plan, files, None, failed, erased=False)
            changed = bool(plan.records or plan.appointments)
            if changed:
                erase.owe(database)
            if changed or confirmed or told.slips or told.copies or self._quiet(database, now):
                append(database, now, self._kiosk, PURGED, _facts(told, by, confirmed=confirmed))
        return _told(plan, files, None, failed, erased=self._erased(plan.due, now))

    def _erased(self, when: Due, now: datetime) -> bool:
        first, self._first = self._first, False
        with self._store.reading() as database:
            if not erase.is_owed(database):
                return True
            over = when.closed_before > now.astimezone(self._zone).date()
            wait = erase.size(database) > _SMALL and not (over or first)
        if wait:
            erase.empty_log(self._store)
            return False
        return erase.rewrite(self._store)

    def _doubt(self, database: peewee.Database, now: datetime) -> Doubt | None:
        return doubt(_known(database), now)

    def _quiet(self, database: peewee.Database, now: datetime) -> bool:
        known = _known(database)
        return bool(known) and now - known[0].at >= _QUIET

    def _plan(self, database: peewee.Database, now: datetime) -> _Plan:
        when = due(now, self._keep, self._zone)
        row, slip = RecordRow, OutboxRow
        gone = row.acknowledged.is_null() & (row.day < when.unacknowledged_before)
        gone |= row.acknowledged.is_null(False) & (row.acknowledged <= when.acknowledged_until)
        unsettled = (slip.state != "done") & row.voided.is_null()
        query = (
            row.select(row.id, row.reference, row.acknowledged, row.draft, unsettled)
            .join(slip)
            .where((slip.kind == "print") & gone)
            .tuples()
        )
        found = list(query.execute(database))
        # nobody will ever print what cannot be read
        waits = {record_id for record_id, _, _, draft, still in found if still and _reads(draft)}
        records = {each[0]: (each[1], each[2] is not None) for each in found if each[0] not in waits}
        booked = AppointmentRow.select().where(AppointmentRow.day < when.closed_before).count(database)
        return _Plan(when, records, len(waits), booked)

    def _files(self, database: peewee.Database, plan: _Plan) -> _Files:
        known = {reference for (reference,) in RecordRow.select(RecordRow.reference).tuples().execute(database)}
        purged = {reference for reference, _ in plan.records.values()}
        slips: tuple[Path, ...] = ()
        copies: tuple[Path, ...] = ()
        unseen = 0
        try:
            slips = leftovers(self._slips, purged, known, self._keep.longest) if self._slips else ()
        except OSError as error:
            # rows do not wait for a share that is away: what is left of them goes by its age
            unseen += _unseen("the folder for slips", error)
        try:
            copies = tuple(_old_copies(database, self._keep.longest))
        except OSError as error:
            unseen += _unseen("the store's folder", error)
        return _Files(slips, copies, unseen)


def _unseen(place: str, error: OSError) -> int:
    log.error("%s cannot be read: %s", place, error.strerror or type(error).__name__)
    return 1


def _known(database: peewee.Database) -> list[Known]:
    """What was written down since the last purge, which believed the clock."""
    row = AuditRow
    last = row.select(peewee.fn.MAX(row.id)).where(row.event == PURGED).scalar(database) or 0
    rows = row.select(row.at, row.event).where(row.id >= last).order_by(row.id).tuples().execute(database)
    return [Known(datetime.fromisoformat(at), event == "recorded") for at, event in rows]


def _reads(draft: str) -> bool:
    try:
        decode(draft)
    except StoreError:
        return False
    return True


def _old_copies(database: peewee.Database, age: timedelta) -> Iterable[Path]:
    if not isinstance(database, peewee.SqliteDatabase):
        return
    for _, name, file in database.execute_sql("PRAGMA database_list").fetchall():
        if name != "main" or not file:
            continue
        path = Path(file)
        for copy in path.parent.glob(f"{path.stem}.before-*"):
            if copy.is_file() and time.time() - copy.stat().st_mtime > age.total_seconds():
                yield copy


def _unlinked(files: Iterable[Path]) -> int:
    failed = 0
    for path in files:
        try:
            path.unlink(missing_ok=True)
        except OSError as error:
            failed += 1
            log.error("a file could not be purged: %s", error.strerror or type(error).__name__)
    return failed


def _delete(database: peewee.Database, plan: _Plan) -> None:
    ids = list(plan.records)
    for start in range(0, len(ids), 500):
        some = ids[start : start + 500]
        OutboxRow.delete().where(OutboxRow.record.in_(some)).execute(database)
        RecordRow.delete().where(RecordRow.id.in_(some)).execute(database)
    AppointmentRow.delete().where(AppointmentRow.day < plan.due.closed_before).execute(database)


def _told(plan: _Plan, files: _Files, wrong: Doubt | None, failed: int, *, erased: bool) -> Purged:
    return Purged(
        doubt=wrong,
        appointments=plan.appointments,
        records=len(plan.records),
        unacknowledged=sum(not acknowledged for _, acknowledged in plan.records.values()),
        waiting=plan.waiting,
        slips=len(files.slips),
        copies=len(files.copies),
        failed=failed,
        erased=erased,
    )


def _facts(told: Purged, by: str, *, confirmed: bool) -> dict[str, str]:
    counts: dict[str, Any] = {
        "appointments": told.appointments,
        "records": told.records,
        "unacknowledged": told.unacknowledged,
        "waiting": told.waiting,
        "slips": told.slips,
        "copies": told.copies,
        "failed": told.failed,
    }
    return {**{name: str(count) for name, count in counts.items()}, "by": by, "confirmed": "yes" if confirmed else "no"}
