"""What the staff mode does off the screen's thread: the list that follows its store, and the PIN's waits."""

from collections.abc import Callable, Iterator
from dataclasses import dataclass, field
from datetime import UTC, date, datetime, timedelta
from pathlib import Path
from typing import Any, cast

import pytest

from kiosk.adapters.store import Store, StoreAudit, open_store
from kiosk.adapters.store.tries import StoreTries
from kiosk.core.desk import CheckIn, ScheduleState
from kiosk.core.staff import events as ev
from kiosk.core.staff.pin import FIRST_WAIT, FREE
from kiosk.errors import KnownError, StoreError
from kiosk.viewmodel.staff_effects import Doors, StaffEffects, StaffPorts

NOON = datetime(2026, 11, 23, 12, tzinfo=UTC)


class AtOnce:
    """A runner on this thread."""

    def run(self, work: Callable[[], Any], done: Callable[[Any], None]) -> None:
        try:
            outcome = work()
        except KnownError as error:
            outcome = error
        done(outcome)


@dataclass
class Hands:
    """A clock that is set by hand."""

    at: datetime = NOON

    def now(self) -> datetime:
        return self.at.replace(tzinfo=None)

    def utc(self) -> datetime:
        return self.at

    def entropy(self, count: int) -> bytes:
        return bytes(count)


@dataclass
class Days:
    """A desk whose store fails when it is told to."""

    failing: bool = False
    asked: list[date] = field(default_factory=list)

    def changes(self) -> int:
        if self.failing:
            raise StoreError("the store is in use")
        return 7

    def check_ins(self, day: date) -> tuple[CheckIn, ...]:
        self.asked.append(day)
        return ()

    def help_calls(self, _day: date) -> tuple[()]:
        return ()

    def schedule(self, _day: date) -> ScheduleState:
        return ScheduleState(None, 0)


class OnlyThis:
    def right(self, pin: str) -> bool:
        return pin == "730264"


class Desk:
    """The effects over a real store's tries, on this thread."""

    def __init__(self, store: Store) -> None:
        self.clock, self.days = Hands(), Days()
        nothing = cast(Any, None)
        ports = StaffPorts(
            clock=self.clock,
            pin=OnlyThis(),
            tries=StoreTries(store, "K1"),
            audit=StoreAudit(store, self.clock, "K1", "A"),
            desk=cast(Any, self.days),
            copies=nothing,
            printer=nothing,
            importing=nothing,
            doctor=nothing,
        )
        self.events: list[ev.Event] = []
        runner = AtOnce()
        self.effects = StaffEffects(ports, Doors(), ("kiosk", "kiosk staff"), runner, runner, self._hear)

    def _hear(self, event: ev.Event) -> None:
        self.events.append(event)
        if isinstance(event, ev.Changed):
            self.effects.carry_out(ev.ReadDay(1))

    def tries(self, pin: str) -> ev.Checked:
        self.effects.carry_out(ev.CheckPin(1, pin))
        told = self.events[-1]
        assert isinstance(told, ev.Checked)
        return told


@pytest.fixture
def desk(tmp_path: Path) -> Iterator[Desk]:
    with open_store(tmp_path / "kiosk.sqlite3") as store:
        yield Desk(store)


@pytest.mark.parametrize("ahead", [timedelta(minutes=30), timedelta(days=1500)])
def test_a_clock_that_was_ahead_keeps_nobody_out_for_longer_than_the_rule(desk: Desk, ahead: timedelta) -> None:
    desk.clock.at = NOON + ahead
    for _ in range(FREE):
        desk.tries("9999")
    desk.clock.at = NOON
    assert desk.tries("730264").until == NOON + FIRST_WAIT, "a clock that is set back shortens no wait"
    desk.clock.at = NOON + FIRST_WAIT - timedelta(seconds=1)
    assert not desk.tries("730264").right
    desk.clock.at = NOON + FIRST_WAIT
    assert desk.tries("730264").right


def test_setting_the_clock_back_again_and_again_gains_no_try(desk: Desk) -> None:
    for day in range(4):
        desk.clock.at = NOON - timedelta(days=day)
        taken = sum(desk.tries("9999").until is None for _ in range(FREE + 3))
        assert taken == (FREE - 1 if day == 0 else 0)


def test_a_list_that_could_not_be_read_is_read_again(desk: Desk) -> None:
    desk.days.failing = True
    desk.effects.carry_out(ev.ReadDay(1))
    desk.days.failing = False
    desk.effects.poll()
    assert [type(event) for event in desk.events] == [ev.DayFailed, ev.Changed, ev.DayRead]


def test_a_store_that_fails_later_does_not_leave_the_old_list_standing(desk: Desk) -> None:
    desk.effects.carry_out(ev.ReadDay(1))
    desk.days.failing = True
    desk.effects.poll()
    assert isinstance(desk.events[-1], ev.DayFailed)


def test_an_open_list_becomes_the_next_day_s_at_midnight(desk: Desk) -> None:
    desk.effects.carry_out(ev.ReadDay(1))
    desk.effects.poll()
    assert desk.days.asked == [NOON.date()], "nothing has changed"
    desk.clock.at = NOON + timedelta(days=1)
    desk.effects.poll()
    assert desk.days.asked == [NOON.date(), NOON.date() + timedelta(days=1)]
