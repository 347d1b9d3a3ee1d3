"""What staff see and do about a day."""

from collections.abc import Iterator
from datetime import UTC, datetime, timedelta
from pathlib import Path
from zoneinfo import ZoneInfo

import pytest

from kiosk import ports
from kiosk.adapters.store import Store, StoreAudit, StoreDesk, StoreRecords, StoreSchedule, open_store
from kiosk.adapters.store.desk import UNREADABLE
from kiosk.core.desk import CheckIn, HelpCall, ScheduleState
from kiosk.core.finding import Health
from kiosk.core.record import PrintOutcome, Status
from kiosk.errors import StoreError
from tests.adapters.store.samples import CANARY, DAY, FixedClock, appointment, ask, draft

NEW_YORK = ZoneInfo("America/New_York")


@pytest.fixture
def clock() -> FixedClock:
    return FixedClock()


@pytest.fixture
def path(tmp_path: Path) -> Path:
    return tmp_path / "store" / "kiosk.sqlite3"


@pytest.fixture
def store(path: Path) -> Iterator[Store]:
    with open_store(path) as opened:
        yield opened


@pytest.fixture
def records(store: Store, clock: FixedClock) -> StoreRecords:
    return StoreRecords(store, clock, "lobby-1", "A", "EASTSIDE")


@pytest.fixture
def desk(store: Store, clock: FixedClock) -> StoreDesk:
    return StoreDesk(store, clock, "lobby-1", UTC)


def test_a_day_is_listed_with_what_staff_need(
    store: Store, clock: FixedClock, records: StoreRecords, desk: StoreDesk
) -> None:
    port: ports.Desk = desk
    first = records.save(draft("A1"))
    records.print_ended(first.id, PrintOutcome.PRINTED, "")
    records.reprinted(first.reference, "desk")
    clock.at += timedelta(minutes=1)
    other = StoreRecords(store, clock, "lobby-2", "B", "EASTSIDE").save(draft("A2", last="Lee"))
    records.save(draft("A3", draft().arrived + timedelta(days=1)))
    assert port.check_ins(DAY) == (
        CheckIn(other.reference, "B1", "LEE, Ana", draft().arrived, Status.COMPLETE, "", 1, None, 0, "lobby-2"),
        CheckIn(
            first.reference, "A1", f"{CANARY.upper()}, Ana", draft().arrived, Status.COMPLETE, "", 1,
            PrintOutcome.PRINTED, 1, "lobby-1",
        ),
    )  # fmt: skip
    assert port.check_ins(DAY - timedelta(days=1)) == ()


def test_to_acknowledge_is_audited_once(
    store: Store, records: StoreRecords, clock: FixedClock, desk: StoreDesk
) -> None:
    record = records.save(draft("A1"))
    desk.acknowledge(record.reference, "desk")
    clock.at += timedelta(hours=1)
    desk.acknowledge(record.reference, "somebody else")
    (line,) = desk.check_ins(DAY)
    assert (line.acknowledged, line.void) == (True, False)
    assert ask(store, "SELECT acknowledged FROM record") == [("2026-11-23 14:05:00",)], "the first time counts"
    rows = ask(store, "SELECT kiosk, record, facts FROM audit WHERE event = 'acknowledged'")
    assert rows == [("lobby-1", record.id, '{"by":"desk"}')]
    assert StoreAudit(store, clock, "lobby-1", "A").first_broken() is None


def test_to_make_void_opens_the_exam_again(
    store: Store, clock: FixedClock, records: StoreRecords, desk: StoreDesk
) -> None:
    schedule = StoreSchedule(store)
    schedule.import_appointments([appointment("A1")], [], "", clock.at)
    record = records.save(draft("A1"))
    assert [row.recorded for row in schedule.listing(DAY)] == [True]
    desk.void(record.reference, "desk")
    desk.void(record.reference, "desk")
    assert [row.recorded for row in schedule.listing(DAY)] == [False]
    assert [(line.void, line.acknowledged) for line in desk.check_ins(DAY)] == [(True, False)]
    assert ask(store, "SELECT record, facts FROM audit WHERE event = 'voided'") == [(record.id, '{"by":"desk"}')]
    with pytest.raises(StoreError, match="void"):
        desk.acknowledge(record.reference, "desk")
    records.save(draft("A1"))
    assert [row.recorded for row in schedule.listing(DAY)] == [True], "one row for the exam, not one for each record"


def test_what_is_not_there_is_said(store: Store, desk: StoreDesk) -> None:
    for call in (desk.acknowledge, desk.void):
        with pytest.raises(StoreError, match="no record"):
            call("22222222", "desk")
    assert ask(store, "SELECT count(*) FROM audit") == [(0,)]


def test_calls_for_help_are_those_of_the_centers_day(store: Store, clock: FixedClock) -> None:
    desk = StoreDesk(store, clock, "lobby-1", NEW_YORK)
    audit = StoreAudit(store, clock, "lobby-1", "A")
    audit.note("left", {"page": "welcome"})
    # midnight in New York is 5:00 in UTC
    for hour, minute in ((4, 59), (5, 0), (14, 5), (28, 59), (29, 0)):
        clock.at = datetime(2026, 11, 23, tzinfo=UTC) + timedelta(hours=hour, minutes=minute)
        audit.help_asked("welcome")
    found = desk.help_calls(DAY)
    assert [(call.at.day, call.at.hour, call.at.minute) for call in found] == [(23, 23, 59), (23, 9, 5), (23, 0, 0)]
    assert isinstance(found[0], HelpCall)
    assert {(call.number[:3], call.kiosk) for call in found} == {("A-H", "lobby-1")}


def test_the_schedule_says_how_old_it_is(store: Store, clock: FixedClock, desk: StoreDesk) -> None:
    assert desk.schedule(DAY) == ScheduleState(None, 0)
    rows = [appointment("A1"), appointment("A2"), appointment("A3", cancelled=True)]
    StoreSchedule(store).import_appointments(rows, [], "", clock.at)
    assert desk.schedule(DAY) == ScheduleState(clock.at, 2)
    assert desk.schedule(DAY + timedelta(days=1)) == ScheduleState(clock.at, 0)


def test_a_change_of_any_process_shows(path: Path, clock: FixedClock, records: StoreRecords, desk: StoreDesk) -> None:
    seen = [desk.changes()]
    desk.check_ins(DAY)
    assert desk.changes() == seen[0], "to look changes nothing"
    record = records.save(draft("A1"))
    seen.append(desk.changes())
    with open_store(path) as elsewhere:
        StoreDesk(elsewhere, clock, "lobby-1", UTC).acknowledge(record.reference, "desk")
    seen.append(desk.changes())
    desk.void(record.reference, "desk")
    seen.append(desk.changes())
    assert len(set(seen)) == len(seen)


def test_one_that_cannot_be_read_is_told_and_not_hidden(
    store: Store, records: StoreRecords, desk: StoreDesk, caplog: pytest.LogCaptureFixture
) -> None:
    spoilt, whole = records.save(draft("A1")), records.save(draft("A2"))
    assert desk.findings() == ()
    ask(store, "UPDATE record SET draft = replace(draft, '\"age\"', '\"agee\"') WHERE id = ?", (spoilt.id,))
    ask(store, "UPDATE record SET draft = '{' || draft WHERE id = ?", (spoilt.id,))
    lines = {line.reference: line for line in desk.check_ins(DAY)}
    desk.check_ins(DAY)
    assert lines[whole.reference].name == f"{CANARY.upper()}, Ana"
    told = lines[spoilt.reference]
    assert (told.name, told.reason, told.number, told.status) == ("", UNREADABLE, "A1", Status.COMPLETE)
    (finding,) = desk.findings()
    assert spoilt.id in finding.seen
    assert CANARY.upper() not in f"{finding} {caplog.text}".upper()
    assert len(caplog.records) == 1
    desk.void(spoilt.reference, "desk")
    assert {line.void for line in desk.check_ins(DAY)} == {True, False}


def test_a_clock_that_jumped_is_told(store: Store, clock: FixedClock, desk: StoreDesk) -> None:
    StoreAudit(store, clock, "lobby-1", "A").note("idle", {})
    assert desk.findings() == ()
    clock.at += timedelta(days=40)
    (finding,) = desk.findings()
    assert (finding.check, finding.health) == ("retention", Health.WARNING)
    assert finding.seen.endswith("and nothing old is purged")
    assert finding.remedy.endswith("kiosk store purge --confirm")
