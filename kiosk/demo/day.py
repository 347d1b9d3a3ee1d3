"""The demo's schedule: people who do not exist, booked around the moment the demo starts."""

import re
import time
from datetime import UTC, datetime, timedelta

from kiosk.adapters.clock import SystemClock

OPENING = (9, 4)
"""Hour and minute at which the demo's clock starts."""

_PLACE = re.compile(r"\{\+(\d+)\}")


class DemoClock(SystemClock):
    """A clock that starts at a given local time and runs on."""

    def __init__(self, start: datetime) -> None:
        self._start = start
        self._since = time.monotonic()

    def now(self) -> datetime:
        return self._start + timedelta(seconds=time.monotonic() - self._since)

    def utc(self) -> datetime:
        return self.now().astimezone(UTC)


def opening(today: datetime) -> datetime:
    """``today`` at the demo's opening time."""
    return today.replace(hour=OPENING[0], minute=OPENING[1], second=0, microsecond=0)


def export_for(template: str, start: datetime) -> bytes:
    """The day's export as a RIS would write it: ``{day}`` is today, ``{+26}`` is 26 minutes after ``start``.

    A time after midnight stays at 11:59 PM, so that a demo late in the evening still has a day.
    """
    last = start.replace(hour=23, minute=59)

    def at(match: re.Match[str]) -> str:
        moment = min(start + timedelta(minutes=int(match.group(1))), last)
        return f"{moment:%I:%M %p}"

    return _PLACE.sub(at, template.replace("{day}", f"{start:%m/%d/%Y}")).encode()
