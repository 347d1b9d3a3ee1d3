"""Takes away what is due of patients: rows, their slips in a folder, copies of the store that a migration made."""

# mypy: allow-untyped-calls
# (types-peewee leaves what runs a query untyped)

import glob
import logging
import time as timing
from collections.abc import Iterable
from dataclasses import dataclass, replace
from datetime import UTC, datetime, time, timedelta, tzinfo
from pathlib import Path
from typing import Any, Final

import peewee

from kiosk.adapters.printer.leftovers import leftovers
from kiosk.adapters.schedule_folder import ScheduleFolder
from kiosk.adapters.store import erase
from kiosk.adapters.store.audit import append
from kiosk.adapters.store.db import Store
from kiosk.adapters.store.encoding import decode
from kiosk.adapters.store.tables import AppointmentRow, AuditRow, OutboxRow, RecordRow
from kiosk.core.retention import Doubt, Due, Keep, Known, doubt, due
from kiosk.errors import ScheduleError, StoreError
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
    """Copies of the store: those of a migration or a restore, and what a command that was killed left."""
    exports: int = 0
    """Imported schedules and their reports that the kiosk had put away."""
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
class Swept:
    """What became of the files, and whose they were: the rows of these go next."""

    ids: frozenset[str] = frozenset()
    slips: int = 0
    copies: int = 0
    exports: int = 0
    failed: int = 0


@dataclass(frozen=True, slots=True)
class _Files:
    slips: tuple[Path, ...]
    copies: tuple[Path, ...]
    exports: tuple[Path, ...]
    unseen: int
    """Folders that could not be read."""

    def swept(self, plan: _Plan, failed: int) -> Swept:
        return Swept(
            frozenset(plan.records), len(self.slips), len(self.copies), len(self.exports), self.unseen + failed
        )


class Purge:
    """One store's. It takes two steps: files first, so that a kiosk that is killed in between comes back to them."""

    def __init__(
        self,
        store: Store,
        clock: Clock,
        kiosk: str,
        keep: Keep,
        *,
        slips: Path | None = None,
        exports: ScheduleFolder | None = None,
        zone: tzinfo | None = None,
    ) -> None:
        """``slips`` is the folder printer's folder, ``exports`` where imported schedules are put away; ``zone`` the
        center's, ``None`` = the machine's."""
        self._store = store
        self._clock = clock
        self._kiosk = kiosk
        self._keep = keep
        self._slips = slips
        self._exports = exports
        self._zone = zone
        self._first = True

    def look(self) -> Purged:
        """What would go now; nothing is changed. Raises ``StoreError``."""
        plan, wrong, known = self._seen()
        swept = self._files(plan, known).swept(plan, 0)
        return _told(plan, swept, wrong, erased=False)

    def run(self, by: str = "kiosk", *, confirmed: bool = False) -> Purged:
        """Both steps. Raises ``StoreError``."""
        return self.rows(self.files(confirmed=confirmed), by, confirmed=confirmed)

    def files(self, *, confirmed: bool = False) -> Swept:
        """The first step: files of what is due. The store is not held, since a folder may be on a share that hangs.

        Nothing goes where the clock is in doubt. Raises ``StoreError``.
        """
        plan, wrong, known = self._seen()
        if wrong and not confirmed:
            return Swept()
        files = self._files(plan, known)
        return files.swept(plan, _unlinked((*files.slips, *files.copies, *files.exports)))

    def rows(self, swept: Swept, by: str = "kiosk", *, confirmed: bool = False) -> Purged:
        """The second step: the rows of what ``files`` saw, with one audit row. Raises ``StoreError``.

        Where the clock is in doubt nothing goes and the answer says why, unless somebody has ``confirmed`` the date:
        that is audited, and the doubt is over.
        """
        now = self._clock.utc()
        with self._store.writing() as database:
            known = _known(database)
            wrong = doubt(known, now)
            plan = self._plan(database, now)
            if wrong and not confirmed:
                return _told(plan, swept, wrong, erased=False)
            plan = replace(plan, records={id: each for id, each in plan.records.items() if id in swept.ids})
            told = _told(plan, swept, None, erased=False)
            _delete(database, plan)
            changed = bool(plan.records or plan.appointments)
            if changed:
                erase.owe(database)
            quiet = known and now - known[0].at >= _QUIET
            if changed or confirmed or swept.slips or swept.copies or swept.exports or quiet:
                append(database, now, self._kiosk, PURGED, _facts(told, by, confirmed=confirmed))
        return replace(told, erased=self._erased(plan.due, now))

    def _seen(self) -> tuple[_Plan, Doubt | None, frozenset[str]]:
        """The plan, whether the clock is in doubt, and all references that there are."""
        now = self._clock.utc()
        with self._store.reading() as database:
            known = RecordRow.select(RecordRow.reference).tuples().execute(database)
            references = frozenset(reference for (reference,) in known)
            return self._plan(database, now), doubt(_known(database), now), references

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

    def _files(self, plan: _Plan, known: frozenset[str]) -> _Files:
        purged = {reference for reference, _ in plan.records.values()}
        slips: tuple[Path, ...] = ()
        copies: tuple[Path, ...] = ()
        exports: tuple[Path, ...] = ()
        unseen = 0
        try:
            slips = leftovers(self._slips, purged, known, self._keep.longest) if self._slips else ()
        except OSError as error:
            # rows do not wait for a share that is away: what is left of them goes by its age
            unseen += _unseen("the folder for slips", error)
        with self._store.reading() as database:
            file = _file(database)
        try:
            copies = _old_copies(file, self._keep.longest) if file else ()
        except OSError as error:
            unseen += _unseen("the store's folder", error)
        # as check-ins that nobody acknowledged: staff may want to look at one that was refused
        before = datetime.combine(plan.due.unacknowledged_before, time(), self._zone).astimezone(UTC)
        try:
            exports = self._exports.due(before) if self._exports else ()
        except ScheduleError as error:
            unseen += 1
            log.error("%s", error)
        return _Files(slips, copies, exports, unseen)


def _unseen(place: str, error: OSError) -> int:
    log.error("%s cannot be read: %s", place, error.strerror or type(error).__name__)
    return 1


def clock_doubt(store: Store, now: datetime) -> Doubt | None:
    """Why nothing is purged by itself at ``now`` (aware), by what the store knows. Raises ``StoreError``."""
    with store.reading() as database:
        return doubt(_known(database), now)


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


def _file(database: peewee.Database) -> Path | None:
    if not isinstance(database, peewee.SqliteDatabase):
        return None
    places = {name: file for _, name, file in database.execute_sql("PRAGMA database_list").fetchall()}
    return Path(places["main"]) if places.get("main") else None


def _old_copies(store: Path, age: timedelta) -> tuple[Path, ...]:
    oldest = timing.time() - age.total_seconds()
    stem, name = glob.escape(store.stem), glob.escape(store.name)
    # the last two: what a command of ``replace.py`` or ``backup.py`` left that was killed and never run again
    copies = {
        copy for end in (f"{stem}.before-*", f"{name}.kiosk-*", f"{name}.before-*") for copy in store.parent.glob(end)
    }
    return tuple(copy for copy in sorted(copies) if copy.is_file() and copy.stat().st_mtime < oldest)


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


def _told(plan: _Plan, swept: Swept, wrong: Doubt | None, *, erased: bool) -> Purged:
    return Purged(
        doubt=wrong,
        appointments=plan.appointments,
        records=len(plan.records),
        unacknowledged=sum(not acknowledged for _, acknowledged in plan.records.values()),
        waiting=plan.waiting,
        slips=swept.slips,
        copies=swept.copies,
        exports=swept.exports,
        failed=swept.failed,
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
        "exports": told.exports,
        "failed": told.failed,
    }
    return {**{name: str(count) for name, count in counts.items()}, "by": by, "confirmed": "yes" if confirmed else "no"}
