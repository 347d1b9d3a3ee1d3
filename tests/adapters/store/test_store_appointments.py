"""Imports in bulk, and who is arriving."""

from collections.abc import Iterator
from dataclasses import replace
from datetime import UTC, date, datetime, time, timedelta
from pathlib import Path

import peewee
import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from kiosk import ports
from kiosk.adapters.store import ImportCounts, Store, StoreRecords, StoreSchedule, open_store
from kiosk.core.appointment import Appointment, Level, NameGroup, Order, Person, PersonName, Side, Step, Steroid
from tests.adapters.store.samples import BORN, DAY, FixedClock, appointment, ask, draft, person

WHEN = datetime(2026, 11, 23, 5, tzinfo=UTC)
OTHER = date(1950, 2, 3)


@pytest.fixture
def store(tmp_path: Path) -> Iterator[Store]:
    with open_store(tmp_path / "store" / "kiosk.sqlite3") as opened:
        yield opened


@pytest.fixture
def schedule(store: Store) -> StoreSchedule:
    return StoreSchedule(store)


def take(
    schedule: StoreSchedule, *appointments: Appointment, steps: tuple[tuple[str, Step], ...] = ()
) -> tuple[int, int, int, int]:
    """New, updated, closed, steps joined."""
    counts = schedule.import_appointments(appointments, steps, "hash", WHEN)
    return counts.new, counts.updated, counts.closed, counts.steps_joined


def found(schedule: StoreSchedule, born: date = BORN, day: date = DAY) -> set[str]:
    return {row.accession for row in schedule.arriving(day, born)}


def ct(hour: int, minute: int = 0, text: str = "CT SPINE POST MYELOGRAM", room: str = "CT1") -> Step:
    return Step(datetime.combine(DAY, time(hour, minute)), text, room)


# Arriving


def test_an_appointment_comes_back_as_it_was_taken(schedule: StoreSchedule) -> None:
    port: ports.Schedule = schedule
    row = appointment("A1")
    take(schedule, row)
    assert port.arriving(DAY, BORN) == (row,)
    assert schedule.listing(DAY) == (row,)


_text = st.text(max_size=8)
_people = st.builds(
    Person,
    st.lists(st.builds(NameGroup, _text, _text, _text, _text), min_size=1, max_size=3).map(
        lambda groups: PersonName(tuple(groups))
    ),
    st.dates(),
    _text,
    _text,
    st.sampled_from(["F", "M", "O", ""]),
)
_orders = st.builds(
    Order,
    _text,
    _text,
    _text,
    st.lists(st.sampled_from(Level), max_size=3).map(tuple),
    _text,
    st.sampled_from(Side),
    st.sampled_from(Steroid),
)
_steps = st.lists(st.builds(Step, st.datetimes(), _text, _text), max_size=3, unique=True)


@settings(suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(
    st.builds(Appointment, _text, _people, st.datetimes(), _orders, _text, _text, st.booleans(), done=st.booleans()),
    _steps,
)
def test_every_appointment_comes_back(
    store: Store, schedule: StoreSchedule, row: Appointment, steps: list[Step]
) -> None:
    ask(store, "DELETE FROM appointment")
    take(schedule, row, steps=tuple((row.accession, step) for step in steps))
    wanted = replace(row, steps=tuple(sorted(steps, key=lambda step: (step.at, step.text))))
    (back,) = schedule.arriving(row.at.date(), row.person.birth_date)
    assert replace(back, steps=()) == replace(wanted, steps=())
    assert sorted(back.steps, key=repr) == sorted(wanted.steps, key=repr)


def test_everyone_of_that_birth_date_arrives_and_nobody_else(schedule: StoreSchedule) -> None:
    take(
        schedule,
        appointment("A1", person("Rivera", mrn="M1")),
        appointment("A2", person("Stone", mrn="M2")),
        appointment("A3", person("Reed", OTHER, "M3")),
        appointment("A4", person("Hill", mrn=""), at=datetime.combine(DAY + timedelta(days=1), time(9))),
    )
    assert found(schedule) == {"A1", "A2"}
    assert found(schedule, OTHER) == {"A3"}
    assert found(schedule, day=DAY + timedelta(days=1)) == {"A4"}
    assert found(schedule, date(2000, 1, 1)) == set()


def test_the_further_rows_of_those_people_arrive_with_them(schedule: StoreSchedule) -> None:
    take(
        schedule,
        appointment("A1", person(mrn="M1")),
        # the same person, whose birth date another system has wrong
        appointment("A2", person(born=OTHER, mrn="M1"), cancelled=True),
        # other people: another issuer's M1, another day, none of an empty number
        appointment("A3", person(born=OTHER, mrn="M1", issuer="OTHER")),
        appointment("A4", person(born=OTHER, mrn="M1"), at=datetime.combine(DAY + timedelta(days=1), time(9))),
        appointment("A5", person(mrn="")),
        appointment("A6", person(born=OTHER, mrn="")),
    )
    assert found(schedule) == {"A1", "A2", "A5"}


def test_a_record_marks_every_appointment_of_its_accession(store: Store, schedule: StoreSchedule) -> None:
    row = appointment("A1")
    take(schedule, row, replace(row, order=replace(row.order, procedure="epidurography")), appointment("A2"))
    StoreRecords(store, FixedClock(), "lobby-1", "A", "EASTSIDE").save(draft("A1"))
    assert {(back.accession, back.recorded) for back in schedule.arriving(DAY, BORN)} == {("A1", True), ("A2", False)}
    assert len(schedule.listing(DAY)) == 3
    # a later import does not unmark it
    take(schedule, replace(row, room="FL9"))
    assert {back.recorded for back in schedule.arriving(DAY, BORN) if back.accession == "A1"} == {True}


def test_the_question_is_answered_from_the_indexes(store: Store, schedule: StoreSchedule) -> None:
    plan = ask(store, f"EXPLAIN QUERY PLAN {schedule._arriving}", schedule._slots)
    assert not [step[3] for step in plan if step[3].startswith("SCAN")]


# Imports


def test_a_later_row_updates_and_the_same_row_does_not(schedule: StoreSchedule) -> None:
    one, two = appointment("A1"), appointment("A2")
    assert take(schedule, one, two) == (2, 0, 0, 0)
    assert take(schedule, one, two) == (0, 0, 0, 0)
    moved = replace(one, at=one.at + timedelta(days=1), room="FL3")
    assert take(schedule, moved, two) == (0, 1, 0, 0)
    assert schedule.listing(DAY) == (two,)
    assert schedule.listing(DAY + timedelta(days=1)) == (moved,)


def test_of_two_rows_in_one_file_the_last_wins(schedule: StoreSchedule) -> None:
    row = appointment("A1")
    assert take(schedule, row, replace(row, cancelled=True), replace(row, room="FL7")) == (1, 0, 0, 0)
    assert schedule.listing(DAY) == (replace(row, room="FL7"),)


def test_the_procedure_is_part_of_the_key(schedule: StoreSchedule) -> None:
    row = appointment("A1")
    assert take(schedule, row, replace(row, order=replace(row.order, procedure="epidurography"))) == (2, 0, 0, 0)


def test_a_cancelled_row_closes_and_an_open_one_opens_again(schedule: StoreSchedule) -> None:
    row = appointment("A1")
    closed = replace(row, cancelled=True)
    take(schedule, row)
    assert take(schedule, closed) == (0, 0, 1, 0)
    assert take(schedule, closed) == (0, 0, 0, 0)
    assert take(schedule, replace(closed, room="FL9"), closed) == (0, 0, 0, 0)
    assert take(schedule, replace(closed, room="FL9")) == (0, 1, 0, 0)
    assert take(schedule, closed) == (0, 1, 0, 0)
    assert schedule.arriving(DAY, BORN) == (closed,)
    assert take(schedule, row) == (0, 1, 0, 0)
    assert schedule.arriving(DAY, BORN) == (row,)
    assert take(schedule, appointment("A2", cancelled=True)) == (0, 0, 1, 0)


def test_a_done_row_closes_nothing_and_arrives(schedule: StoreSchedule) -> None:
    row = appointment("A1")
    done = replace(row, done=True)
    take(schedule, row)
    assert take(schedule, done) == (0, 1, 0, 0)
    assert take(schedule, done) == (0, 0, 0, 0)
    assert schedule.arriving(DAY, BORN) == (done,)
    assert take(schedule, row) == (0, 1, 0, 0)
    assert schedule.arriving(DAY, BORN) == (row,)


def test_what_a_file_does_not_name_stays(store: Store, schedule: StoreSchedule) -> None:
    take(schedule, appointment("A1"), steps=(("A1", ct(11)),))
    record = StoreRecords(store, FixedClock(), "lobby-1", "A", "EASTSIDE")
    saved = record.save(draft("A1"))
    take(schedule, appointment("A2"))
    (first, _) = schedule.listing(DAY)
    assert first == appointment("A1", steps=(ct(11),), recorded=True)
    assert record.by_reference(saved.reference) == saved


def test_steps_join_every_appointment_of_their_accession(schedule: StoreSchedule) -> None:
    row = appointment("A1")
    other = replace(row, order=replace(row.order, procedure="epidurography"))
    counts = schedule.import_appointments(
        [row, other, appointment("A2")], [("A1", ct(11)), ("A9", ct(12)), ("A9", ct(13)), ("A8", ct(12))], "h", WHEN
    )
    assert counts == ImportCounts(new=3, updated=0, closed=0, steps_joined=1, unmatched_steps=("A9", "A8"))
    assert {(back.accession, back.steps) for back in schedule.listing(DAY)} == {("A1", (ct(11),)), ("A2", ())}
    assert len(schedule.listing(DAY)) == 3


def test_a_step_joins_an_appointment_of_an_earlier_file(schedule: StoreSchedule) -> None:
    take(schedule, appointment("A1"))
    assert take(schedule, steps=(("A1", ct(11)),)) == (0, 0, 0, 1)
    assert schedule.listing(DAY)[0].steps == (ct(11),)


def test_steps_do_not_pile_up(schedule: StoreSchedule) -> None:
    row = appointment("A1")
    for step in (ct(11), ct(11), ct(12), ct(12, text="CT SPINE")):
        take(schedule, row, steps=(("A1", step), ("A1", step)))
        assert schedule.listing(DAY)[0].steps == (step,)
    take(schedule, row, steps=(("A1", ct(10, text="LAB")),))
    assert schedule.listing(DAY)[0].steps == (ct(10, text="LAB"), ct(12, text="CT SPINE"))


def test_steps_that_come_with_an_appointment_join_too(schedule: StoreSchedule) -> None:
    row = appointment("A1", steps=(ct(12), ct(11, text="LAB")))
    assert take(schedule, row) == (1, 0, 0, 2)
    assert schedule.listing(DAY)[0].steps == (ct(11, text="LAB"), ct(12))


@pytest.mark.parametrize("where", ["appointment WHEN new.accession = 'B700'", "schedule_import"])
def test_nothing_is_half_applied(store: Store, schedule: StoreSchedule, where: str) -> None:
    take(schedule, appointment("A1"))
    ask(store, f"CREATE TRIGGER refuse BEFORE INSERT ON {where} BEGIN SELECT RAISE(ABORT, 'refused'); END")
    rows = [appointment(f"B{number}") for number in range(1000)]
    with pytest.raises(peewee.IntegrityError):
        schedule.import_appointments([appointment("A1", cancelled=True), *rows], [("A1", ct(11))], "hash", WHEN)
    assert schedule.listing(DAY) == (appointment("A1"),)
    assert ask(store, "SELECT count(*) FROM schedule_import") == [(1,)]


def test_an_import_is_noted(store: Store, schedule: StoreSchedule) -> None:
    counts = schedule.import_appointments([appointment("A1")], [("A1", ct(11)), ("A9", ct(11))], "5e5e", WHEN)
    assert counts.unmatched_steps == ("A9",)
    rows = ask(store, "SELECT * FROM schedule_import")
    assert rows == [(1, "5e5e", "2026-11-23 05:00:00", 1, 0, 0, 1, 1)]


def test_the_moment_of_an_import_is_utc(schedule: StoreSchedule) -> None:
    with pytest.raises(ValueError, match="naive"):
        schedule.import_appointments([appointment("A1")], [], "hash", WHEN.replace(tzinfo=None))
    assert schedule.listing(DAY) == ()


def test_more_accessions_than_one_query_takes(schedule: StoreSchedule) -> None:
    rows = [appointment(f"A{number}") for number in range(1700)]
    assert take(schedule, *rows) == (1700, 0, 0, 0)
    assert take(schedule, *rows, appointment("B")) == (1, 0, 0, 0)
