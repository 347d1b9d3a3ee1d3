"""How old a schedule may be before staff hear of it."""

from datetime import UTC, datetime, timedelta

import pytest

from kiosk.core.desk import ScheduleState
from kiosk.core.freshness import age, is_stale, schedule_trouble

NOW = datetime(2026, 11, 23, 14, tzinfo=UTC)


def state(hours: float, today: int = 5) -> ScheduleState:
    return ScheduleState(NOW - timedelta(hours=hours), today)


@pytest.mark.parametrize(("hours", "stale"), [(0, False), (23.99, False), (24, True), (100, True), (-0.5, False)])
def test_it_is_stale_from_the_hour_that_the_site_says(hours: float, stale: bool) -> None:
    assert is_stale(state(hours), NOW, 24) is stale
    assert bool(schedule_trouble(state(hours), NOW, 24)) is stale
    assert is_stale(ScheduleState(None, 0), NOW, 24)


@pytest.mark.parametrize(
    ("hours", "words"),
    [(0, "0 min ago"), (0.5, "30 min ago"), (1, "1 h 0 min ago"), (47.5, "47 h 30 min ago"), (48, "2 days ago")],
)
def test_its_age_in_words(hours: float, words: str) -> None:
    assert age(state(hours), NOW) == words
    assert age(ScheduleState(None, 0), NOW) == ""


@pytest.mark.parametrize(
    ("given", "words"),
    [
        (ScheduleState(None, 0), "No schedule has been imported: nobody can be found, everybody is sent to the desk"),
        (state(1, today=0), "The schedule has nobody for today: everybody is sent to the desk"),
        (
            state(30, today=0),
            "The schedule has nobody for today (the last import was 30 h 0 min ago): everybody is sent to the desk",
        ),
        (state(30), "The schedule was imported 30 h 0 min ago: import a new one"),
        (
            state(-2),
            "The last import of the schedule lies in the future: see that the date and time of this machine are right",
        ),
        (state(-0.9), ""),
    ],
)
def test_what_staff_read(given: ScheduleState, words: str) -> None:
    assert schedule_trouble(given, NOW, 24) == words
