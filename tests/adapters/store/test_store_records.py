"""Records and print jobs in one process; what two processes do to each other is in test_store_durability."""

import logging
from collections.abc import Iterator
from concurrent.futures import ThreadPoolExecutor
from datetime import UTC, datetime, timedelta
from itertools import cycle
from pathlib import Path
from uuid import UUID

import peewee
import pytest
from hypothesis import HealthCheck, given, settings

from kiosk import ports
from kiosk.adapters.store import Store, StoreAudit, StoreDesk, StoreRecords, open_store
from kiosk.core.record import Draft, PrintOutcome, Record
from kiosk.core.reference import ALPHABET
from kiosk.errors import AlreadyRecorded, StoreError
from kiosk.ports import OpenPrint, Unprinted
from tests.adapters.store.samples import CANARY, FixedClock, ask, draft, drafts


@pytest.fixture
def clock() -> FixedClock:
    return FixedClock()


@pytest.fixture
def store(tmp_path: Path) -> Iterator[Store]:
    with open_store(tmp_path / "store" / "kiosk.sqlite3") as opened:
        yield opened


@pytest.fixture
def records(store: Store, clock: FixedClock) -> StoreRecords:
    return StoreRecords(store, clock, "lobby-1", "A", "EASTSIDE")


def test_it_is_the_port(records: StoreRecords) -> None:
    port: ports.Records = records
    assert port.open_prints() == ()


def test_a_record_comes_back_as_it_was_saved(records: StoreRecords, clock: FixedClock) -> None:
    record = records.save(draft())
    assert records.by_reference(record.reference) == record
    assert record.draft == draft()
    assert (record.number, record.kiosk, record.center, record.saved) == ("A1", "lobby-1", "EASTSIDE", clock.at)
    assert UUID(record.id).version == 4
    assert len(record.reference) == 8
    assert set(record.reference) <= set(ALPHABET)
    assert records.by_reference("22222222") is None


@settings(suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(drafts())
def test_every_draft_is_saved_and_found(records: StoreRecords, given_draft: Draft) -> None:
    try:
        record = records.save(given_draft)
    except AlreadyRecorded:
        assert given_draft.accession
        return
    assert records.by_reference(record.reference) == record


def test_one_save_makes_one_row_of_each(store: Store, records: StoreRecords) -> None:
    record = records.save(draft())
    assert ask(store, "SELECT id, reference, number, accession, status FROM record") == [
        (record.id, record.reference, "A1", "A1", "complete")
    ]
    assert ask(store, "SELECT record, kind, state, tries FROM outbox") == [(record.id, "print", "pending", 0)]
    assert ask(store, "SELECT event, record, facts FROM audit") == [
        ("recorded", record.id, '{"reason":"","status":"complete"}')
    ]


@pytest.mark.parametrize("table", ["record", "outbox", "audit"])
def test_if_one_part_cannot_be_saved_none_is(store: Store, records: StoreRecords, table: str) -> None:
    ask(store, f"CREATE TRIGGER refuse BEFORE INSERT ON {table} BEGIN SELECT RAISE(ABORT, 'refused'); END")
    with pytest.raises(StoreError):
        records.save(draft())
    for part in ("record", "outbox", "audit"):
        assert ask(store, f"SELECT count(*) FROM {part}") == [(0,)]


# Accessions


def test_an_accession_has_one_record_a_day(store: Store, records: StoreRecords) -> None:
    records.save(draft("A1"))
    with pytest.raises(AlreadyRecorded) as raised:
        records.save(draft("A1", datetime(2026, 11, 23, 16)))  # noqa: DTZ001
    assert "A1" not in str(raised.value)
    assert ask(store, "SELECT count(*) FROM record") == [(1,)]
    assert records.save(draft("A2")).number == "A2", "the refused one took no number"


def test_an_exam_that_was_moved_is_checked_in_again_on_its_new_day(clock: FixedClock, records: StoreRecords) -> None:
    records.save(draft("A1"))
    clock.at += timedelta(days=2)
    moved = records.save(draft("A1", draft().arrived + timedelta(days=2)))
    assert records.by_accession("A1") == moved, "the last one is what a slip that is scanned belongs to"


def test_any_number_of_records_have_no_accession(records: StoreRecords) -> None:
    assert [records.save(draft("")).number for _ in range(3)] == ["A1", "A2", "A3"]


def test_the_table_itself_refuses_a_second_record_and_an_empty_accession(store: Store, records: StoreRecords) -> None:
    records.save(draft("A1"))
    records.save(draft("A2"))
    for change in ("'A1'", "''"):
        with pytest.raises(peewee.IntegrityError):
            ask(store, f"UPDATE record SET accession = {change} WHERE accession = 'A2'")


def test_a_void_record_counts_for_nothing(store: Store, clock: FixedClock, records: StoreRecords) -> None:
    record = records.save(draft("A1"))
    assert records.voided(record.reference) is None
    StoreDesk(store, clock, "lobby-1", UTC).void(record.reference, "desk")
    assert records.voided(record.reference) == clock.at
    assert records.open_prints() == ()
    with pytest.raises(StoreError):
        records.print_started(record.id)
    with pytest.raises(StoreError, match="void"):
        records.reprinted(record.reference, "desk")
    assert records.reprints(record.reference) == 0
    assert records.by_accession("A1") == record, "void, but found"
    again = records.save(draft("A1"))
    assert again.number == "A2"
    assert records.by_accession("A1") == again
    with pytest.raises(AlreadyRecorded):
        records.save(draft("A1"))


def test_what_was_with_the_printer_when_it_became_void_is_still_settled(
    store: Store, clock: FixedClock, records: StoreRecords
) -> None:
    record = records.save(draft("A1"))
    records.print_started(record.id)
    StoreDesk(store, clock, "lobby-1", UTC).void(record.reference, "desk")
    records.print_ended(record.id, PrintOutcome.FAILED, "paper out")
    assert records.unprinted(record.draft.arrived.date()) == (), "nobody owes a slip for it"


# Numbers and references


def test_numbers_count_the_letters_day(store: Store, clock: FixedClock, records: StoreRecords) -> None:
    # one letter is one row of numbers, whatever the kiosk is called
    renamed = StoreRecords(store, clock, "lobby-1b", "A", "EASTSIDE")
    other = StoreRecords(store, clock, "lobby-2", "B", "EASTSIDE")
    assert [kiosk.save(draft("")).number for kiosk in (records, renamed, other, records)] == ["A1", "A2", "B1", "A3"]
    tomorrow = draft("", draft().arrived + timedelta(days=1))
    assert [records.save(tomorrow).number for _ in range(2)] == ["A1", "A2"]
    assert records.save(draft("")).number == "A4"


@pytest.mark.parametrize("days", [1, 40, -1, -20000])
def test_a_clock_that_is_set_gives_out_no_number_twice(store: Store, clock: FixedClock, days: int) -> None:
    steady = [1000.0]
    records = StoreRecords(store, clock, "lobby-1", "A", "EASTSIDE", lambda: steady[0])

    def save() -> str:
        return records.save(draft("", clock.now())).number

    right = clock.at
    numbers = [save(), save()]
    for at in (right + timedelta(days=days), right + timedelta(minutes=10)):
        steady[0] += 300
        clock.at = at
        numbers += [save(), save()]
    assert numbers == [f"A{number}" for number in range(1, 7)]


def test_midnight_is_no_clock_that_is_set(store: Store, clock: FixedClock) -> None:
    steady = [1000.0]
    records = StoreRecords(store, clock, "lobby-1", "A", "EASTSIDE", lambda: steady[0])
    numbers = []
    for _ in range(3):
        numbers.append(records.save(draft("", clock.now())).number)
        steady[0] += 86400
        clock.at += timedelta(days=1)
    assert numbers == ["A1", "A1", "A1"]


def test_after_a_new_start_a_clock_that_was_ahead_gives_out_no_number_twice(store: Store, clock: FixedClock) -> None:
    right = clock.at
    numbers = []
    for at in (right + timedelta(days=400), right, right + timedelta(minutes=5)):
        clock.at = at
        records = StoreRecords(store, clock, "lobby-1", "A", "EASTSIDE", lambda: 0.0)
        numbers.append([records.save(draft("", clock.now())).number for _ in range(2)])
    assert numbers == [["A1", "A2"], ["A3", "A4"], ["A5", "A6"]]


def test_the_day_is_the_arrivals_and_not_utcs(store: Store, clock: FixedClock, records: StoreRecords) -> None:
    clock.at = clock.at.replace(day=24, hour=1)
    records.save(draft("", datetime(2026, 11, 23, 19, 59)))  # noqa: DTZ001
    assert ask(store, "SELECT day FROM record") == [("2026-11-23",)]


def test_a_reference_is_never_given_twice(store: Store) -> None:
    draws = cycle([b"\0", b"\1", b"\1", b"\2", b"\3"])
    # id and reference of the first, a pair that collides in its reference, a pair that does not
    records = StoreRecords(store, FixedClock(chance=lambda count: next(draws) * count), "lobby-1", "A", "EASTSIDE")
    assert records.save(draft("")).reference == "33333333"
    draws = cycle([b"\4", b"\1", b"\2", b"\3"])
    second = records.save(draft(""))
    assert (second.reference, second.number) == ("55555555", "A2")


def test_without_chance_it_gives_up_and_says_so(store: Store) -> None:
    records = StoreRecords(store, FixedClock(chance=bytes), "lobby-1", "A", "EASTSIDE")
    records.save(draft(""))
    with pytest.raises(StoreError, match="no free reference"):
        records.save(draft(""))


# Print jobs


def test_a_print_job_is_open_until_its_outcome_is_known(store: Store, clock: FixedClock, records: StoreRecords) -> None:
    first, second, third = (_later(clock, records) for _ in range(3))
    assert records.open_prints() == tuple(OpenPrint(record, None) for record in (first, second, third))
    clock.at += timedelta(seconds=7)
    records.print_started(second.id)
    assert records.open_prints() == (OpenPrint(first, None), OpenPrint(second, clock.utc()), OpenPrint(third, None))
    with pytest.raises(StoreError):
        records.print_started(second.id)
    records.print_reopened(second.id)
    with pytest.raises(StoreError):
        records.print_reopened(second.id)
    assert records.open_prints()[1] == OpenPrint(second, None)
    records.print_started(second.id)
    records.print_ended(second.id, PrintOutcome.FAILED, "paper out")
    records.print_ended(first.id, PrintOutcome.PRINTED, "")
    assert records.open_prints() == (OpenPrint(third, None),)
    with pytest.raises(StoreError):
        records.print_started(second.id)
    assert [records.outcome(record.id) for record in (first, second, third)] == [
        PrintOutcome.PRINTED,
        PrintOutcome.FAILED,
        None,
    ]
    with pytest.raises(StoreError):
        records.print_ended(second.id, PrintOutcome.PRINTED, "late")
    assert records.unprinted(second.draft.arrived.date() - timedelta(days=3)) == (
        Unprinted(second, PrintOutcome.FAILED, "paper out"),
    )
    assert records.unprinted(second.draft.arrived.date() + timedelta(days=1)) == ()
    assert ask(store, "SELECT state, outcome, detail, tries FROM outbox ORDER BY id") == [
        ("done", "printed", "", 0),
        ("done", "failed", "paper out", 2),
        ("pending", "", "", 0),
    ]
    assert ask(store, "SELECT record, facts FROM audit WHERE event = 'print_ended' ORDER BY id") == [
        (second.id, '{"outcome":"failed"}'),
        (first.id, '{"outcome":"printed"}'),
    ]


def test_a_reprint_changes_nothing_of_when_a_slip_was_handed_over(clock: FixedClock, records: StoreRecords) -> None:
    """A restart reckons from it whether the printer can have forgotten the slip."""
    record = records.save(draft())
    records.print_started(record.id)
    sent = clock.utc()
    clock.at += timedelta(minutes=2)
    records.reprinted(record.reference, "desk")
    assert records.open_prints() == (OpenPrint(record, sent),)


def test_a_reprint_that_came_out_settles_the_slip(clock: FixedClock, records: StoreRecords) -> None:
    record = records.save(draft())
    with pytest.raises(StoreError):
        records.corrected(record.id, PrintOutcome.PRINTED, "reprint 1")
    records.print_started(record.id)
    records.print_ended(record.id, PrintOutcome.FAILED, "paper out")
    records.corrected(record.id, PrintOutcome.PRINTED, "reprint 1")
    assert records.outcome(record.id) is PrintOutcome.PRINTED


def test_a_kiosk_sees_its_own_print_jobs_alone(store: Store, clock: FixedClock, records: StoreRecords) -> None:
    records.save(draft())
    other = StoreRecords(store, clock, "lobby-2", "B", "EASTSIDE")
    assert other.open_prints() == ()
    assert len(records.open_prints()) == 1


def test_reprints_are_counted_and_audited(store: Store, records: StoreRecords) -> None:
    record = records.save(draft())
    assert [records.reprinted(record.reference, "desk") for _ in range(3)] == [1, 2, 3]
    assert ask(store, "SELECT record, facts FROM audit WHERE event = 'reprinted' ORDER BY id") == [
        (record.id, f'{{"by":"desk","number":"{number}"}}') for number in (1, 2, 3)
    ]
    assert records.by_reference(record.reference) == record


def test_one_that_cannot_be_read_keeps_no_other_from_its_slip(
    store: Store, clock: FixedClock, records: StoreRecords, caplog: pytest.LogCaptureFixture
) -> None:
    spoilt, failed, waiting = (_later(clock, records) for _ in range(3))
    records.print_ended(failed.id, PrintOutcome.FAILED, "paper out")
    ask(store, "UPDATE record SET draft = 'no draft' WHERE id = ?", (spoilt.id,))
    assert [job.record for job in records.open_prints()] == [waiting]
    records.print_ended(spoilt.id, PrintOutcome.FAILED, "it could not be read")
    assert [slip.record for slip in records.unprinted(waiting.draft.arrived.date())] == [failed]
    records.open_prints()
    said = [line.getMessage() for line in caplog.records]
    assert said == [f"the record {spoilt.id} cannot be read: it is left out"], "each once, and by its id alone"


def test_what_is_not_there_is_said(store: Store, records: StoreRecords) -> None:
    for call in (
        lambda: records.print_started("no-such-id"),
        lambda: records.print_ended("no-such-id", PrintOutcome.PRINTED, ""),
        lambda: records.reprinted("22222222", "desk"),
        lambda: records.print_reopened("no-such-id"),
    ):
        with pytest.raises(StoreError):
            call()
    assert ask(store, "SELECT count(*) FROM audit") == [(0,)]


def test_the_worker_may_use_what_the_main_thread_opened(store: Store, records: StoreRecords) -> None:
    with ThreadPoolExecutor(4) as workers:
        numbers = [record.number for record in workers.map(records.save, [draft("")] * 20)]
    assert sorted(numbers) == sorted(f"A{number}" for number in range(1, 21))


# Privacy


def test_no_error_and_no_log_holds_a_name(
    store: Store, records: StoreRecords, caplog: pytest.LogCaptureFixture
) -> None:
    caplog.set_level(logging.DEBUG)
    record = records.save(draft("A1"))
    texts: list[StoreError] = []
    with pytest.raises(AlreadyRecorded) as again:
        records.save(draft("A1"))
    texts.append(again.value)
    ask(store, 'UPDATE record SET draft = replace(draft, \'"age":65\', \'"age":"' + CANARY + "\"')")
    with pytest.raises(StoreError) as spoilt:
        records.by_reference(record.reference)
    texts.append(spoilt.value)
    ask(store, "DROP TABLE outbox")
    with pytest.raises(StoreError) as broken:
        records.save(draft("A2"))
    texts.append(broken.value)
    for error in texts:
        assert CANARY.upper() not in f"{error} {error.args}".upper()
        assert error.__suppress_context__
        assert not error.__cause__
    assert StoreAudit(store, FixedClock(), "lobby-1", "A").first_broken() is None
    assert CANARY.upper() not in caplog.text.upper()
    assert CANARY.upper() not in str(ask(store, "SELECT * FROM audit")).upper()


def _later(clock: FixedClock, records: StoreRecords) -> Record:
    clock.at += timedelta(seconds=1)
    return records.save(draft(""))
