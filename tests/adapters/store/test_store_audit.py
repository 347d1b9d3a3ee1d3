"""The audit is only added to, and a change shows."""

from collections.abc import Iterator
from datetime import timedelta
from pathlib import Path

import peewee
import pytest

from kiosk import ports
from kiosk.adapters.store import Store, StoreAudit, StoreRecords, open_store
from kiosk.core.record import PrintOutcome
from tests.adapters.store.samples import FixedClock, ask, draft


@pytest.fixture
def store(tmp_path: Path) -> Iterator[Store]:
    with open_store(tmp_path / "store" / "kiosk.sqlite3") as opened:
        yield opened


@pytest.fixture
def audit(store: Store) -> StoreAudit:
    """Six rows: four notes, a record, its print."""
    clock = FixedClock()
    audit = StoreAudit(store, clock, "lobby-1", "A")
    for screen in ("welcome", "identify", "driver", "check"):
        audit.note("looked_at", {"screen": screen, "again": "no"})
    records = StoreRecords(store, clock, "lobby-1", "A", "EASTSIDE")
    records.print_ended(records.save(draft()).id, PrintOutcome.PRINTED, "")
    return audit


def test_a_note_is_kept(store: Store, audit: StoreAudit) -> None:
    port: ports.Audit = audit
    port.note("idle", {})
    rows = ask(store, "SELECT at, kiosk, event, facts, record FROM audit")
    assert rows[0] == (
        "2026-11-23T14:05:00+00:00",
        "lobby-1",
        "looked_at",
        '{"again":"no","screen":"welcome"}',
        "",
    )
    assert [row[2] for row in rows[4:]] == ["recorded", "print_ended", "idle"]


def test_calls_for_help_are_counted_by_kiosk_and_day(store: Store, audit: StoreAudit) -> None:
    clock = FixedClock()
    port: ports.Audit = StoreAudit(store, clock, "lobby-2", "B")
    assert [port.help_asked("question.driver"), port.help_asked("welcome")] == ["B-H1", "B-H2"]
    assert StoreAudit(store, clock, "lobby-3", "C").help_asked("welcome") == "C-H1"
    clock.at += timedelta(hours=9, minutes=54)
    assert port.help_asked("done") == "B-H3", "23:59 of the same day"
    clock.at += timedelta(minutes=1)
    assert port.help_asked("done") == "B-H1", "the next day"
    rows = ask(store, "SELECT event, facts FROM audit WHERE kiosk = 'lobby-2'")
    assert rows[0] == ("help_asked", '{"number":"B-H1","page":"question.driver"}')
    assert audit.first_broken() is None


@pytest.mark.parametrize("sql", ["UPDATE audit SET event = 'nothing' WHERE id = 1", "DELETE FROM audit WHERE id = 6"])
def test_the_table_refuses_changes(store: Store, audit: StoreAudit, sql: str) -> None:
    with pytest.raises(peewee.IntegrityError, match="only added to"):
        ask(store, sql)
    assert audit.first_broken() is None


@pytest.mark.parametrize(
    ("sql", "broken"),
    [
        ("UPDATE audit SET facts = '{}' WHERE id = 3", 3),
        ("UPDATE audit SET at = '2026-11-22' WHERE id = 1", 1),
        ("UPDATE audit SET record = '' WHERE id = 5", 5),
        ("DELETE FROM audit WHERE id = 2", 3),
        ("DELETE FROM audit WHERE id = 1", 2),
        ("UPDATE audit SET event = kiosk, kiosk = event WHERE id = 6", 6),
        # whoever computes the row's own hash anew is caught by the next row
        ("UPDATE audit SET hash = 'anew', facts = '{}' WHERE id = 4", 4),
    ],
)
def test_a_change_behind_its_back_shows(store: Store, audit: StoreAudit, sql: str, broken: int) -> None:
    assert audit.first_broken() is None
    for statement in ("DROP TRIGGER audit_refuses_update", "DROP TRIGGER audit_refuses_delete", sql):
        ask(store, statement)
    assert audit.first_broken() == broken
