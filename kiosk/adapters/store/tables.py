"""The tables as they are now; they never leave this package.

No model knows a database: each query is given the one of its store, so that a process can have several open.
How a file comes to have these tables is the migrations' affair.
"""

# mypy: allow-untyped-calls
# (types-peewee leaves what runs a query untyped)

from datetime import UTC, datetime
from typing import Any

import peewee


class UtcField(peewee.DateTimeField):
    """An aware UTC moment, kept naive so that every database keeps it alike."""

    def db_value(self, value: datetime | None) -> datetime | None:
        """Raises ``ValueError`` for a naive time."""
        if value is None:
            return None
        if value.tzinfo is None:
            raise ValueError("a naive time is not a moment in UTC")
        return value.astimezone(UTC).replace(tzinfo=None)

    def python_value(self, value: Any) -> datetime | None:
        """The moment, aware."""
        moment = super().python_value(value)
        return moment.replace(tzinfo=UTC) if isinstance(moment, datetime) else None


class AppointmentRow(peewee.Model):
    """One booked exam: ``kind`` is the procedure id; ``name``, ``levels`` and ``steps`` are JSON."""

    id = peewee.AutoField()
    accession = peewee.TextField()
    kind = peewee.TextField()
    day = peewee.DateField()
    at = peewee.DateTimeField()
    birth_date = peewee.DateField()
    name = peewee.TextField()
    mrn = peewee.TextField()
    issuer = peewee.TextField()
    sex = peewee.TextField()
    code = peewee.TextField()
    text = peewee.TextField()
    levels = peewee.TextField()
    detail = peewee.TextField()
    side = peewee.TextField()
    steroid = peewee.TextField()
    center = peewee.TextField()
    room = peewee.TextField()
    cancelled = peewee.BooleanField()
    done = peewee.BooleanField()
    steps = peewee.TextField()

    class Meta:
        table_name = "appointment"
        indexes = ((("accession", "kind"), True), (("day", "birth_date"), False), (("day", "issuer", "mrn"), False))


class ImportRow(peewee.Model):
    """One import of a schedule: which file, when, and what it changed."""

    id = peewee.AutoField()
    source_hash = peewee.TextField()
    at = UtcField()
    new = peewee.IntegerField()
    updated = peewee.IntegerField()
    closed = peewee.IntegerField()
    steps_joined = peewee.IntegerField()
    steps_unmatched = peewee.IntegerField()

    class Meta:
        table_name = "schedule_import"


class RecordRow(peewee.Model):
    """One check-in; staff's two moments are all that changes. ``accession`` is null where there is none; ``counter``
    counts a letter's day."""

    id = peewee.TextField(primary_key=True)
    reference = peewee.TextField(unique=True)
    number = peewee.TextField()
    day = peewee.DateField()
    letter = peewee.TextField()
    counter = peewee.IntegerField()
    kiosk = peewee.TextField()
    center = peewee.TextField()
    accession = peewee.TextField(null=True)
    status = peewee.TextField()
    reason = peewee.TextField()
    saved = UtcField()
    content_version = peewee.TextField()
    content_hash = peewee.TextField()
    draft = peewee.TextField()
    acknowledged = UtcField(null=True)
    voided = UtcField(null=True)

    class Meta:
        table_name = "record"
        indexes = ((("day", "letter", "counter"), True),)


RecordRow.add_index(
    RecordRow.index(
        RecordRow.accession,
        RecordRow.day,
        unique=True,
        where=RecordRow.voided.is_null(),
        name="record_accession_day",
    )
)


class OutboxRow(peewee.Model):
    """What is to be done with a record: ``state`` pending, started (handed over) or done (has an outcome)."""

    id = peewee.AutoField()
    record = peewee.ForeignKeyField(RecordRow, column_name="record")
    kind = peewee.TextField()
    state = peewee.TextField(index=True)
    outcome = peewee.TextField(default="")
    detail = peewee.TextField(default="")
    tries = peewee.IntegerField(default=0)
    reprints = peewee.IntegerField(default=0)
    created = UtcField()
    updated = UtcField()

    class Meta:
        table_name = "outbox"
        indexes = ((("record", "kind"), True),)


class AuditRow(peewee.Model):
    """One thing that happened. ``at`` is UTC in ISO form and ``facts`` JSON, both exactly as hashed."""

    id = peewee.AutoField()
    at = peewee.TextField()
    kiosk = peewee.TextField()
    event = peewee.TextField()
    facts = peewee.TextField()
    record = peewee.TextField()
    previous = peewee.TextField()
    hash = peewee.TextField()

    class Meta:
        table_name = "audit"
        indexes = ((("event", "at"), False),)


TABLES: tuple[type[peewee.Model], ...] = (AppointmentRow, ImportRow, RecordRow, OutboxRow, AuditRow)
