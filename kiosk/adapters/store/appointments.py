"""The schedule as it was imported: found by two identifiers, changed in bulk."""

# mypy: allow-untyped-calls
# (types-peewee leaves what runs a query untyped)

from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass, replace
from datetime import date, datetime
from itertools import islice
from typing import Any, Final

import msgspec
import peewee

from kiosk.adapters.store.audit import append
from kiosk.adapters.store.db import Store
from kiosk.adapters.store.tables import AppointmentRow, ImportRow, RecordRow
from kiosk.core.appointment import (
    Appointment,
    Level,
    NameGroup,
    Order,
    Person,
    PersonName,
    Side,
    Step,
    Steroid,
)
from kiosk.core.desk import ScheduleState

_Key = tuple[str, str]

_COLUMNS: Final = (
    AppointmentRow.accession,
    AppointmentRow.kind,
    AppointmentRow.day,
    AppointmentRow.at,
    AppointmentRow.birth_date,
    AppointmentRow.name,
    AppointmentRow.mrn,
    AppointmentRow.issuer,
    AppointmentRow.sex,
    AppointmentRow.code,
    AppointmentRow.text,
    AppointmentRow.levels,
    AppointmentRow.detail,
    AppointmentRow.side,
    AppointmentRow.steroid,
    AppointmentRow.center,
    AppointmentRow.room,
    AppointmentRow.cancelled,
    AppointmentRow.done,
    AppointmentRow.steps,
)
_CHUNK: Final = 500
"""Accessions in one query; SQLite takes at least 999 values."""
_DAY, _BORN = date.min, date.max
"""Stand for the values in a query that is built once."""

_to_json: Final = msgspec.json.Encoder()
_groups: Final = msgspec.json.Decoder(tuple[NameGroup, ...])
_levels: Final = msgspec.json.Decoder(tuple[Level, ...])
_steps: Final = msgspec.json.Decoder(tuple[Step, ...])


@dataclass(frozen=True, slots=True)
class ImportCounts:
    """What an import changed; a row that changed counts once."""

    new: int
    updated: int
    closed: int
    """Now cancelled, and were not before."""
    steps_joined: int
    unmatched_steps: tuple[str, ...]
    """Accessions of steps that no appointment has."""
    steps_removed: int = 0


class StoreSchedule:
    """Fulfils ``ports.Schedule`` and takes imports."""

    def __init__(self, store: Store, kiosk: str = "") -> None:
        """``kiosk`` is who writes the audit; empty = nobody in particular."""
        self._store = store
        self._kiosk = kiosk
        with store.reading() as database:
            # building this query takes ten times as long as running it
            self._arriving, self._slots = database.get_sql_context().sql(_arriving(_DAY, _BORN)).query()

    def arriving(self, day: date, birth_date: date) -> tuple[Appointment, ...]:
        """See ``ports.Schedule``. Raises ``StoreError``."""
        values = [day if slot == _DAY else birth_date if slot == _BORN else slot for slot in self._slots]
        with self._store.reading() as database:
            rows = database.execute_sql(self._arriving, values).fetchall()
        return tuple(_appointment(row) for row in rows)

    def listing(self, day: date) -> tuple[Appointment, ...]:
        """Everything on ``day`` in order of time, closed rows included. Raises ``StoreError``."""
        query = _selected().where(AppointmentRow.day == day).order_by(AppointmentRow.at, AppointmentRow.accession)
        with self._store.reading() as database:
            return tuple(_appointment(row) for row in database.execute(query))

    def booked(self, accession: str) -> tuple[Appointment, ...]:
        """Every exam under an accession, on any day, in order of time. Raises ``StoreError``."""
        query = _selected().where(AppointmentRow.accession == accession).order_by(AppointmentRow.at)
        with self._store.reading() as database:
            return tuple(_appointment(row) for row in database.execute(query))

    def import_appointments(
        self,
        appointments: Sequence[Appointment],
        steps: Sequence[tuple[str, Step]],
        source_hash: str,
        when: datetime,
        cancelled_steps: Sequence[tuple[str, Step]] = (),
        by: str = "",
    ) -> ImportCounts:
        """Takes a file's rows in one transaction: all or nothing. Raises ``StoreError``.

        A row is known by accession and procedure; the last one wins. A cancelled row closes an appointment, an open
        one opens it again, and what the file does not name stays. ``steps`` are (accession, step): they join every
        appointment of that accession, in the place of a step with the same time or text; first
        ``cancelled_steps`` take theirs away by the same rule. ``when`` is UTC and aware;
        ``by`` is who asked for it, for the audit.
        """
        wanted = {_key(row): row for row in appointments}
        joining: dict[str, dict[Step, None]] = {}
        for accession, step in [*((row.accession, step) for row in wanted.values() for step in row.steps), *steps]:
            joining.setdefault(accession, {})[step] = None
        leaving: dict[str, list[Step]] = {}
        for accession, step in cancelled_steps:
            leaving.setdefault(accession, []).append(step)
        while True:
            seen = self._last_import()
            known = self._known({*joining, *leaving, *(accession for accession, _ in wanted)})
            plan = _planned(wanted, known, joining, leaving)
            values = [_values(row) for row in plan.rows]
            with self._store.writing() as database:
                # a patient waits while this block runs: all that can be reckoned was reckoned before
                if _last_import(database) != seen:
                    continue
                upsert = _upsert(database)
                for each in values:
                    database.execute_sql(upsert, each)
                counts = plan.counts
                ImportRow.insert(
                    source_hash=source_hash,
                    at=when,
                    new=counts.new,
                    updated=counts.updated,
                    closed=counts.closed,
                    steps_joined=counts.steps_joined,
                    steps_unmatched=len(counts.unmatched_steps),
                ).execute(database)
                facts = {
                    "source": source_hash[:16],
                    "new": str(counts.new),
                    "updated": str(counts.updated),
                    "closed": str(counts.closed),
                    "steps": str(counts.steps_joined),
                    "unmatched": str(len(counts.unmatched_steps)),
                    "by": by,
                }
                append(database, when, self._kiosk, "imported", facts)
            return counts

    def here(self, day: date, here: str) -> int:
        """How many of a day's appointments, those that are off left out, are at the center ``here`` or at none.

        Raises ``StoreError``.
        """
        row = AppointmentRow
        query = row.select().where((row.day == day) & ~row.cancelled & row.center.in_(["", here]))
        with self._store.reading() as database:
            return int(query.count(database))

    def state(self, day: date) -> ScheduleState:
        """How old the schedule is, and how much of it is for ``day``. Raises ``StoreError``."""
        with self._store.reading() as database:
            return schedule_state(database, day)

    def nobody_on(self, day: date) -> bool:
        """See ``ports.Schedule``. Raises ``StoreError``."""
        query = AppointmentRow.select(AppointmentRow.id).where(AppointmentRow.day == day).limit(1)
        with self._store.reading() as database:
            return not list(query.tuples().execute(database))

    def imported_at(self, source_hash: str) -> datetime | None:
        """When (UTC, aware) a file of this content was imported last; ``None`` = never. Raises ``StoreError``."""
        query = (
            ImportRow.select(ImportRow.at)
            .where(ImportRow.source_hash == source_hash)
            .order_by(ImportRow.id.desc())
            .limit(1)
        )
        with self._store.reading() as database:
            return next((at for (at,) in query.tuples().execute(database)), None)

    def _last_import(self) -> int:
        with self._store.reading() as database:
            return _last_import(database)

    def _known(self, accessions: Iterable[str]) -> dict[_Key, Appointment]:
        """What is stored under these accessions; others have their turn between the chunks."""
        found = {}
        for chunk in _chunks(accessions):
            query = AppointmentRow.select(*_COLUMNS).where(AppointmentRow.accession.in_(chunk))
            with self._store.reading() as database:
                rows = database.execute(query).fetchall()
            for row in rows:
                appointment = _appointment((*row, False))
                found[_key(appointment)] = appointment
        return found


def schedule_state(database: peewee.Database, day: date) -> ScheduleState:
    """The last import, by the order of writing since a clock may have been ahead; and what is on that day."""
    row = AppointmentRow
    last = ImportRow.select(ImportRow.at).order_by(ImportRow.id.desc()).limit(1).scalar(database)
    return ScheduleState(last, row.select().where((row.day == day) & ~row.cancelled).count(database))


@dataclass(frozen=True, slots=True)
class _Plan:
    """What an import comes to: the rows to write, and what that changes."""

    rows: tuple[Appointment, ...]
    counts: ImportCounts


def _planned(
    asked: dict[_Key, Appointment],
    known: dict[_Key, Appointment],
    joining: dict[str, dict[Step, None]],
    leaving: dict[str, list[Step]],
) -> _Plan:
    """``known`` is what is stored under all these accessions."""
    changing = joining.keys() | leaving.keys()
    wanted = {**asked, **{key: row for key, row in known.items() if key not in asked and key[0] in changing}}
    new = updated = closed = removed = 0
    rows = []
    for key, row in wanted.items():
        old = known.get(key)
        before = old.steps if old else ()
        now = _joined(_without(before, leaving.get(key[0], ())), joining.get(key[0], ()))
        removed += max(0, len(before) - len(now)) if key[0] in leaving else 0
        row = replace(row, steps=now, recorded=False)
        if row == old:
            continue
        rows.append(row)
        if row.cancelled and not (old and old.cancelled):
            closed += 1
        elif old is None:
            new += 1
        elif row != replace(old, steps=row.steps):
            updated += 1
    booked = {accession for accession, _ in wanted}
    unmatched = tuple(accession for accession in joining if accession not in booked)
    joined = sum(len(parts) for accession, parts in joining.items() if accession in booked)
    return _Plan(tuple(rows), ImportCounts(new, updated, closed, joined, unmatched, removed))


def _last_import(database: peewee.Database) -> int:
    return int(ImportRow.select(peewee.fn.MAX(ImportRow.id)).scalar(database) or 0)


def _selected() -> Any:
    recorded = RecordRow.id.is_null(False)
    # an exam that was moved to another day, or whose check-in is void, is to be checked in
    counts = (
        (RecordRow.accession == AppointmentRow.accession)
        & (RecordRow.day == AppointmentRow.day)
        & RecordRow.voided.is_null()
    )
    return AppointmentRow.select(*_COLUMNS, recorded).join(RecordRow, peewee.JOIN.LEFT_OUTER, on=counts)


def _arriving(day: date, birth_date: date) -> Any:
    born, theirs = AppointmentRow.alias("born"), AppointmentRow.alias("theirs")
    same_person = (theirs.day == born.day) & (theirs.issuer == born.issuer) & (theirs.mrn == born.mrn)
    first = AppointmentRow.alias("first")
    rows = first.select(first.id).where((first.day == day) & (first.birth_date == birth_date)) | (
        born.select(theirs.id)
        .join(theirs, on=same_person)
        .where((born.day == day) & (born.birth_date == birth_date) & (born.mrn != ""))
    )
    return _selected().where(AppointmentRow.id.in_(rows))


def _chunks(items: Iterable[str]) -> Iterator[list[str]]:
    source = iter(items)
    while chunk := list(islice(source, _CHUNK)):
        yield chunk


def _joined(old: Iterable[Step], new: Iterable[Step]) -> tuple[Step, ...]:
    new = tuple(new)
    return tuple(sorted((*_without(old, new), *new), key=lambda step: (step.at, step.text)))


def _without(steps: Iterable[Step], gone: Iterable[Step]) -> tuple[Step, ...]:
    """The steps that share neither time nor text with one of ``gone``."""
    gone = tuple(gone)
    times, texts = {step.at for step in gone}, {step.text for step in gone}
    return tuple(step for step in steps if step.at not in times and step.text not in texts)


def _upsert(database: peewee.Database) -> str:
    names = [field.column_name for field in _COLUMNS]
    marks = ", ".join([database.param] * len(names))
    changes = ", ".join(f"{name} = excluded.{name}" for name in names)
    # peewee would build the same text 100,000 times; only names of columns go into it
    return (
        f"INSERT INTO appointment ({', '.join(names)}) VALUES ({marks}) "  # noqa: S608
        f"ON CONFLICT (accession, kind) DO UPDATE SET {changes}"
    )


def _key(row: Appointment) -> _Key:
    return row.accession, row.order.procedure


def _values(row: Appointment) -> tuple[Any, ...]:
    person, order = row.person, row.order
    return (
        row.accession,
        order.procedure,
        row.at.date(),
        row.at,
        person.birth_date,
        _json(person.name.groups),
        person.mrn,
        person.issuer,
        person.sex,
        order.code,
        order.text,
        _json(order.levels),
        order.detail,
        order.side.value,
        order.steroid.value,
        row.center,
        row.room,
        row.cancelled,
        row.done,
        _json(row.steps),
    )


def _appointment(row: Sequence[Any]) -> Appointment:
    (accession, kind, _, at, born, name, mrn, issuer, sex, code, text, levels, detail, side, steroid) = row[:15]
    (center, room, cancelled, done, steps, recorded) = row[15:]
    person = Person(PersonName(_groups.decode(name)), _date(born), mrn, issuer, sex)
    order = Order(kind, code, text, _levels.decode(levels), detail, Side(side), Steroid(steroid))
    return Appointment(
        accession, person, _time(at), order, center, room, bool(cancelled), _steps.decode(steps), bool(recorded),
        bool(done),
    )  # fmt: skip


def _json(value: object) -> str:
    return _to_json.encode(value).decode()


def _date(value: date | str) -> date:
    # SQLite has text where other databases have dates; peewee's own reading tries format after format
    return date.fromisoformat(value) if isinstance(value, str) else value


def _time(value: datetime | str) -> datetime:
    return datetime.fromisoformat(value) if isinstance(value, str) else value
