"""What staff say of a record: that they have the patient, that it is void. Frozen: what changes later is its own.

An accession has one check-in a day that counts, where it had one for ever: an exam can be moved to another day.
"""

# mypy: allow-untyped-calls
# (types-peewee leaves what runs a query untyped)

from typing import Any

import peewee as pw


def up(migrator: Any, db: pw.Database) -> None:
    migrator.migrate(
        migrator.add_column("record", "acknowledged", pw.DateTimeField(null=True)),
        migrator.add_column("record", "voided", pw.DateTimeField(null=True)),
        migrator.drop_index("record", "record_accession"),
    )
    db.execute_sql("CREATE UNIQUE INDEX record_accession_day ON record (accession, day) WHERE voided IS NULL")
    # the audit is kept for years, and a day's calls for help are asked for each time that it changes
    db.execute_sql("CREATE INDEX audit_event_at ON audit (event, at)")
