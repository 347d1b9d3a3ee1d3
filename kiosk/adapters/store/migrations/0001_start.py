"""The first tables. Frozen: what changes later is a migration of its own."""

# mypy: allow-untyped-calls
# (types-peewee leaves what runs a query untyped)

import peewee as pw


class Appointment(pw.Model):
    accession = pw.TextField()
    kind = pw.TextField()
    day = pw.DateField()
    at = pw.DateTimeField()
    birth_date = pw.DateField()
    name = pw.TextField()
    mrn = pw.TextField()
    issuer = pw.TextField()
    sex = pw.TextField()
    code = pw.TextField()
    text = pw.TextField()
    levels = pw.TextField()
    detail = pw.TextField()
    side = pw.TextField()
    steroid = pw.TextField()
    center = pw.TextField()
    room = pw.TextField()
    cancelled = pw.BooleanField()
    done = pw.BooleanField()
    steps = pw.TextField()

    class Meta:
        table_name = "appointment"
        indexes = ((("accession", "kind"), True), (("day", "birth_date"), False), (("day", "issuer", "mrn"), False))


class ScheduleImport(pw.Model):
    source_hash = pw.TextField()
    at = pw.DateTimeField()
    new = pw.IntegerField()
    updated = pw.IntegerField()
    closed = pw.IntegerField()
    steps_joined = pw.IntegerField()
    steps_unmatched = pw.IntegerField()

    class Meta:
        table_name = "schedule_import"


class Record(pw.Model):
    id = pw.TextField(primary_key=True)
    reference = pw.TextField(unique=True)
    number = pw.TextField()
    day = pw.DateField()
    letter = pw.TextField()
    counter = pw.IntegerField()
    kiosk = pw.TextField()
    center = pw.TextField()
    accession = pw.TextField(null=True, unique=True, constraints=[pw.Check("accession <> ''")])
    status = pw.TextField(constraints=[pw.Check("status IN ('complete', 'partial', 'needs_person')")])
    reason = pw.TextField()
    saved = pw.DateTimeField()
    content_version = pw.TextField()
    content_hash = pw.TextField()
    draft = pw.TextField()

    class Meta:
        table_name = "record"
        indexes = ((("day", "letter", "counter"), True),)


class Outbox(pw.Model):
    record = pw.ForeignKeyField(Record, column_name="record")
    kind = pw.TextField()
    state = pw.TextField(index=True, constraints=[pw.Check("state IN ('pending', 'started', 'done')")])
    outcome = pw.TextField()
    detail = pw.TextField()
    tries = pw.IntegerField()
    reprints = pw.IntegerField()
    created = pw.DateTimeField()
    updated = pw.DateTimeField()

    class Meta:
        table_name = "outbox"
        indexes = ((("record", "kind"), True),)


class Audit(pw.Model):
    at = pw.TextField()
    kiosk = pw.TextField()
    event = pw.TextField()
    facts = pw.TextField()
    record = pw.TextField()
    previous = pw.TextField()
    hash = pw.TextField()

    class Meta:
        table_name = "audit"


TABLES = (Appointment, ScheduleImport, Record, Outbox, Audit)


def up(_migrator: object, db: pw.Database) -> None:
    db.bind(TABLES)
    db.create_tables(TABLES)
    if isinstance(db, pw.SqliteDatabase):
        for verb in ("UPDATE", "DELETE"):
            db.execute_sql(
                f"CREATE TRIGGER audit_refuses_{verb.lower()} BEFORE {verb} ON audit "
                "BEGIN SELECT RAISE(ABORT, 'the audit is only added to'); END"
            )
