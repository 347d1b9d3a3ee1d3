"""Exports into a real store, and people found in it."""

from collections.abc import Iterator
from dataclasses import replace
from datetime import UTC, date, datetime
from pathlib import Path

import pytest

from kiosk.adapters.schedule_csv import read_export
from kiosk.adapters.store import ImportCounts, Store, StoreSchedule, open_store
from kiosk.core.appointment import Appointment
from kiosk.core.identify import Found, NotFound, Several, TypedClaim, identify
from tests.exports import FILES, PROCEDURES, bytes_of, config_of, export_of

DAY = date(2026, 11, 23)
WHEN = datetime(2026, 11, 23, 12, tzinfo=UTC)


@pytest.fixture
def store(tmp_path: Path) -> Iterator[Store]:
    with open_store(tmp_path / "kiosk.db") as opened:
        yield opened


def imported(schedule: StoreSchedule, site: str, data: bytes | None = None) -> ImportCounts:
    export = read_export(bytes_of(site) if data is None else data, config_of(site), PROCEDURES)
    steps = [(row.accession, row.step) for row in export.steps]
    cancelled = [(row.accession, row.step) for row in export.cancelled_steps]
    return schedule.import_appointments(export.appointments, steps, "hash", WHEN, cancelled)


@pytest.mark.parametrize(
    ("site", "counts"),
    [
        ("us", ImportCounts(11, 0, 1, 1, ())),
        ("eu", ImportCounts(3, 0, 1, 0, ())),
        ("ris", ImportCounts(5, 0, 0, 1, ())),
    ],
)
def test_an_export_comes_out_as_it_went_in(site: str, counts: ImportCounts, store: Store) -> None:
    schedule = StoreSchedule(store)
    assert imported(schedule, site) == counts
    steps = {row.accession: (row.step,) for row in export_of(site).steps}
    expected = {replace(row, steps=steps.get(row.accession, ())) for row in export_of(site).appointments}
    assert set(schedule.listing(DAY)) == expected
    # the same file again changes nothing
    assert imported(schedule, site) == ImportCounts(0, 0, 0, counts.steps_joined, ())
    assert set(schedule.listing(DAY)) == expected


@pytest.mark.parametrize("site", FILES)
def test_everybody_is_found_through_the_store(site: str, store: Store) -> None:
    schedule = StoreSchedule(store)
    imported(schedule, site)
    here = config_of(site).center.here
    for row in export_of(site).appointments:
        for other in export_of(site).appointments:
            claim = TypedClaim(other.person.birth_date, row.person.name.first.family)
            from_store = identify(claim, schedule.arriving(DAY, claim.birth_date), here)
            from_file = identify(claim, export_of(site).appointments, here)
            assert type(from_store) is type(from_file)
            if isinstance(from_store, Found) and isinstance(from_file, Found):
                assert [each.accession for each in from_store.today] == [each.accession for each in from_file.today]


def test_another_day_is_not_today(store: Store) -> None:
    schedule = StoreSchedule(store)
    imported(schedule, "us")
    born = date(1961, 3, 4)
    assert identify(TypedClaim(born, "O'Neil"), schedule.arriving(date(2026, 11, 24), born), "LAKESIDE") == NotFound()


def test_two_people_of_one_name_and_birth_date(store: Store) -> None:
    schedule = StoreSchedule(store)
    imported(schedule, "us")
    born = date(1966, 6, 6)
    assert identify(TypedClaim(born, "Lee"), schedule.arriving(DAY, born), "LAKESIDE") == Several()


def test_a_later_export_updates_closes_and_opens(store: Store) -> None:
    schedule = StoreSchedule(store)
    imported(schedule, "us")
    header, *rows = bytes_of("us").decode().splitlines()
    moved = rows[0].replace("8:00 AM", "8:15 AM")
    closed = rows[1].replace("Scheduled", "Cancelled")
    opened = rows[7].replace("Cancelled", "Scheduled")
    counts = imported(schedule, "us", f"{header}\n{moved}\n{closed}\n{opened}".encode())
    assert (counts.new, counts.updated, counts.closed) == (0, 2, 1)
    found = {row.accession: row for row in schedule.listing(DAY)}
    # what the later export does not name stays
    assert len(found) == 12
    assert found["A26112300101"].at.minute == 15
    assert found["A26112300102"].cancelled
    assert not found["A26112300107"].cancelled


def test_a_step_in_a_file_of_its_own_joins_its_exam(store: Store) -> None:
    schedule = StoreSchedule(store)
    header, *rows = bytes_of("us").decode().splitlines()
    step = rows.pop(5)
    imported(schedule, "us", "\n".join((header, *rows)).encode())
    lonely = step.replace("A26112300105", "A0")
    counts = imported(schedule, "us", f"{header}\n{step}\n{lonely}".encode())
    assert (counts.steps_joined, counts.unmatched_steps) == (1, ("A0",))
    assert [each.text for each in by_accession(schedule, "A26112300105").steps] == ["CT SPINE POST MYELOGRAM"]


@pytest.mark.parametrize("change", [("10:45", "11:45"), ("POST MYELOGRAM", "OF THE SPINE")])
def test_a_step_that_a_later_export_cancels_is_gone(change: tuple[str, str], store: Store) -> None:
    schedule = StoreSchedule(store)
    imported(schedule, "us")
    header, *rows = bytes_of("us").decode().splitlines()
    cancelled = rows[5].replace("Scheduled", "Cancelled").replace(*change)
    other = cancelled.replace("A26112300105", "A26112300101")
    counts = imported(schedule, "us", f"{header}\n{cancelled}\n{other}".encode())
    assert counts == ImportCounts(0, 0, 0, 0, (), 1)
    assert by_accession(schedule, "A26112300105").steps == ()
    # cancelled and booked again in one file: it stays
    imported(schedule, "us", f"{header}\n{cancelled}\n{rows[5]}".encode())
    assert len(by_accession(schedule, "A26112300105").steps) == 1


def by_accession(schedule: StoreSchedule, accession: str) -> Appointment:
    (row,) = (row for row in schedule.listing(DAY) if row.accession == accession)
    return row


def test_two_exams_of_one_accession(store: Store) -> None:
    schedule = StoreSchedule(store)
    header, row, *_ = bytes_of("us").decode().splitlines()
    export = "\n".join((header, row, row.replace("72265", "62323").replace("8:00", "9:00")))
    assert imported(schedule, "us", export.encode()).new == 2
    assert {each.order.procedure for each in schedule.listing(DAY)} == set(PROCEDURES)


@pytest.mark.long
def test_a_hundred_thousand_rows_in_well_under_a_minute(store: Store) -> None:
    header, row, *_ = bytes_of("us").decode().splitlines()
    rows = (row.replace("A26112300101", f"A{count}").replace("00012345", f"{count:08d}") for count in range(100_000))
    data = "\n".join((header, *rows)).encode()
    started = datetime.now(UTC)
    assert imported(StoreSchedule(store), "us", data).new == 100_000
    assert (datetime.now(UTC) - started).total_seconds() < 30
