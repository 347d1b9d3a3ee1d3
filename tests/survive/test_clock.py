"""A clock that is set while the kiosk runs, and one that is wrong when it starts."""

from datetime import UTC, datetime, timedelta
from pathlib import Path

import pytest

from kiosk.app.jumps import LEAST, Jumps
from kiosk.core.finding import Health
from kiosk.doctor.machine import clock

NOON = datetime(2026, 11, 23, 12, tzinfo=UTC)


class Machine:
    def __init__(self) -> None:
        self.at, self.steady = NOON, 50.0
        self.jumps: list[float] = []
        self.watch = Jumps(lambda: self.at, self.jumps.append, lambda: self.steady)

    def pass_(self, seconds: float, setting: float = 0) -> None:
        self.at += timedelta(seconds=seconds + setting)
        self.steady += seconds
        self.watch.look()


@pytest.mark.parametrize("seconds", [3600, -3600, 86400 * 365 * 5, -86400 * 20000, LEAST])
def test_a_clock_that_is_set_is_seen_once(qapp: object, seconds: float) -> None:
    machine = Machine()
    machine.pass_(10)
    machine.pass_(10, setting=seconds)
    machine.pass_(10)
    assert machine.jumps == [pytest.approx(seconds, abs=0.01)]


def test_a_clock_that_is_kept_is_not_set(qapp: object) -> None:
    machine = Machine()
    for _ in range(500):
        machine.pass_(10, setting=0.5)
    machine.pass_(86400)
    assert machine.jumps == []


@pytest.mark.parametrize(
    ("behind", "booked", "health"),
    [
        (timedelta(minutes=30), 0, Health.OK),
        (timedelta(hours=2), 0, Health.WARNING),
        (timedelta(days=2), 0, Health.FAILED),
        (timedelta(days=2), None, Health.WARNING),
        (timedelta(days=400), 7, Health.WARNING),
    ],
)
def test_a_clock_that_is_behind_closes_only_where_nobody_is_booked(
    behind: timedelta, booked: int | None, health: Health
) -> None:
    assert clock(NOON, NOON + behind, booked).health is health


@pytest.mark.parametrize("year", [1970, 2000, 2099])
def test_a_year_that_cannot_be_closes_the_kiosk(year: int) -> None:
    assert clock(NOON.replace(year=year)).health is Health.FAILED


def test_nothing_of_a_visit_waits_for_the_clock_on_the_wall() -> None:
    """What counts seconds is a timer or ``time.monotonic``: neither QML nor Python measures by the time of day."""
    root = Path(__file__).resolve().parents[2]
    wall = ("Date.now", "new Date", "time.time()", "timing.time()", "QDateTime", "QTime(", "QTime.", "datetime.today")
    found = {
        f"{path.relative_to(root)}: {word}"
        for folder in ("kiosk/core", "kiosk/viewmodel", "kiosk/app", "ui")
        for path in (root / folder).rglob("*")
        if path.suffix in (".py", ".qml", ".js")
        for word in wall
        if word in path.read_text(encoding="utf-8")
    }
    assert found == {"kiosk/viewmodel/language.py: QDateTime"}, "a time that is shown is a matter of the wall"
