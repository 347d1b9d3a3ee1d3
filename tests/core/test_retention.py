"""What is due when: held against the clock of a wall, minute by minute and on the days when clocks change."""

from datetime import UTC, date, datetime, time, timedelta
from zoneinfo import ZoneInfo

import pytest
from hypothesis import assume, given
from hypothesis import strategies as st

from kiosk.core.retention import TRUSTED, Doubt, Due, Keep, Known, close_of, doubt, due, due_at

NEW_YORK = ZoneInfo("America/New_York")
ZONES = [NEW_YORK, ZoneInfo("Europe/Berlin"), ZoneInfo("Australia/Lord_Howe"), ZoneInfo("Pacific/Apia"), UTC]
WEEK = Keep(time(22), timedelta(days=7), 1)
MONDAY = date(2026, 11, 23)


def local(text: str, zone: ZoneInfo = NEW_YORK) -> datetime:
    return datetime.fromisoformat(text).replace(tzinfo=zone).astimezone(UTC)


zones = st.sampled_from(ZONES)
days = st.dates(date(2026, 1, 1), date(2027, 12, 31))
# days on which clocks change come often
days = days | st.sampled_from([date(2026, 3, 8), date(2026, 11, 1), date(2026, 3, 29), date(2026, 10, 25)])
keeps = st.builds(
    Keep,
    st.builds(time, st.integers(0, 23), st.sampled_from([0, 15, 30])),
    st.integers(0, 30).map(lambda count: timedelta(days=count)),
    st.integers(1, 10),
)
minutes = st.integers(0, 40 * 24 * 60)


def test_by_default_the_day_after_at_ten_or_a_week_after_staff_had_the_patient() -> None:
    assert close_of(MONDAY, WEEK, NEW_YORK) == local("2026-11-23T22:00")
    assert due_at(MONDAY, None, WEEK, NEW_YORK) == local("2026-11-24T22:00")
    seen = local("2026-11-23T09:30")
    assert due_at(MONDAY, seen, WEEK, NEW_YORK) == local("2026-11-30T09:30")
    before, after = local("2026-11-24T21:59"), local("2026-11-24T22:00")
    assert due(before, WEEK, NEW_YORK) == Due(date(2026, 11, 24), MONDAY, local("2026-11-17T21:59"))
    assert due(after, WEEK, NEW_YORK) == Due(date(2026, 11, 25), date(2026, 11, 24), local("2026-11-17T22:00"))


def test_a_close_before_noon_is_the_next_mornings() -> None:
    night = Keep(time(2), timedelta(0), 1)
    assert close_of(MONDAY, night, NEW_YORK) == local("2026-11-24T02:00")
    assert due(local("2026-11-24T01:59"), night, NEW_YORK).closed_before == MONDAY
    assert due(local("2026-11-24T02:00"), night, NEW_YORK).closed_before == date(2026, 11, 24)


def test_an_hour_that_comes_twice_counts_when_it_comes_again() -> None:
    """1:30 of 1 November 2026 in New York is 5:30 and 6:30 in UTC."""
    night = Keep(time(1, 30), timedelta(0), 1)
    assert close_of(date(2026, 10, 31), night, NEW_YORK) == datetime(2026, 11, 1, 6, 30, tzinfo=UTC)


def test_an_hour_that_never_comes_counts_when_it_is_over() -> None:
    """2:30 of 8 March 2026 in New York is not there: 1:59 is followed by 3:00, which is 7:00 in UTC."""
    night = Keep(time(2, 30), timedelta(0), 1)
    assert close_of(date(2026, 3, 7), night, NEW_YORK) == datetime(2026, 3, 8, 7, 30, tzinfo=UTC)


@given(days, st.none() | minutes, minutes, keeps, zones)
def test_what_is_due_for_all_is_due_for_each(
    day: date, seen: int | None, later: int, keep: Keep, zone: ZoneInfo
) -> None:
    begin = datetime.combine(day, time(), zone).astimezone(UTC)
    acknowledged = None if seen is None else begin + timedelta(minutes=seen)
    now = begin + timedelta(minutes=later)
    each, both = due_at(day, acknowledged, keep, zone), due(now, keep, zone)
    listed = day < both.unacknowledged_before if acknowledged is None else acknowledged <= both.acknowledged_until
    assert listed == (each <= now)
    assert (day < both.closed_before) == (close_of(day, keep, zone) <= now)


@given(days, st.none() | minutes, keeps, zones)
def test_nothing_goes_before_its_time(day: date, seen: int | None, keep: Keep, zone: ZoneInfo) -> None:
    begin = datetime.combine(day, time(), zone).astimezone(UTC)
    acknowledged = None if seen is None else begin + timedelta(minutes=seen)
    when = due_at(day, acknowledged, keep, zone)
    on_the_wall = when.astimezone(zone)
    if acknowledged is None:
        assert on_the_wall.date() >= day + timedelta(days=keep.unacknowledged)
        assert when - begin >= timedelta(days=keep.unacknowledged, hours=11), "a day of 23 hours, over at noon"
    else:
        assert when >= acknowledged + keep.acknowledged
        assert on_the_wall.date() > acknowledged.astimezone(zone).date(), "its number is not given again that day"
    # purged in time, too: whoever acknowledges does so while the record is there
    if acknowledged is None or acknowledged <= due_at(day, None, keep, zone):
        assert when <= begin + keep.longest + timedelta(days=1)


@given(st.lists(st.tuples(minutes, st.booleans()), min_size=1, max_size=20), minutes)
def test_a_clock_that_only_goes_on_is_believed(moments: list[tuple[int, bool]], pause: int) -> None:
    times = sorted(moments)
    begin = datetime(2026, 11, 1, tzinfo=UTC)
    known = [Known(begin + timedelta(minutes=minute), saved) for minute, saved in times]
    now = known[-1].at + timedelta(minutes=pause)
    gaps = [later.at - earlier.at for earlier, later in zip(known, [*known[1:], Known(now)], strict=True)]
    assert doubt(known, now) == (Doubt.AHEAD if max(gaps) > TRUSTED else None)


def at(*hours: float) -> list[Known]:
    return [Known(datetime(2026, 11, 23, tzinfo=UTC) + timedelta(hours=hour)) for hour in hours]


NOW = datetime(2026, 11, 24, tzinfo=UTC)


@pytest.mark.parametrize(
    ("known", "expected"),
    [
        ([], None),
        (at(0), None),
        (at(24.03), None),
        (at(24.1), Doubt.BEHIND),
        (at(-97), Doubt.AHEAD),
        # behind the jump life goes on, and the clock is put right: both are for staff to say
        (at(-100, 0, 1, 2), Doubt.AHEAD),
        (at(0, 24 * 1000, 1), Doubt.AHEAD),
        # a start before the network told the time
        (at(0, -24 * 20_000, 8), None),
        ([*at(0), Known(datetime(1970, 1, 1, tzinfo=UTC), record=True), *at(8)], Doubt.SAVED_BEHIND),
        ([*at(1), Known(NOW - timedelta(hours=23.02), record=True)], None),
    ],
)
def test_when_the_clock_is_not_believed(known: list[Known], expected: Doubt | None) -> None:
    assert doubt(known, NOW) is expected


@given(st.lists(st.tuples(st.integers(-10_000, 10_000), st.booleans()), max_size=10), st.integers(-10_000, 10_000))
def test_a_jump_is_never_forgotten(moments: list[tuple[int, bool]], hour: int) -> None:
    known = [Known(NOW + timedelta(hours=hours), saved) for hours, saved in moments]
    assume(doubt(known, known[-1].at if known else NOW) in (Doubt.AHEAD, Doubt.SAVED_BEHIND))
    assert doubt([*known, Known(NOW + timedelta(hours=hour))], NOW + timedelta(hours=hour)) is not None
