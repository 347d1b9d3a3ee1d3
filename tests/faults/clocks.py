"""Clocks that are wrong, or jump."""

import time
from datetime import UTC, datetime, timedelta
from zoneinfo import ZoneInfo

from tests.faults.site import Site
from tests.faults.told import Came, Play, said, start, warnings

_NOTICED = 2.0
"""Seconds until the new time holds."""
_FAKETIME = "/usr/lib/x86_64-linux-gnu/faketime/libfaketime.so.1"


class Time:
    """The clock of a kiosk that is put wrong while it runs."""

    def __init__(self, site: Site) -> None:
        self._file = site.folder / "time"
        self.env = {
            "LD_PRELOAD": _FAKETIME,
            "FAKETIME_TIMESTAMP_FILE": str(self._file),
            "FAKETIME_CACHE_DURATION": "1",
            "FAKETIME_DONT_FAKE_MONOTONIC": "1",
            "DONT_FAKE_MONOTONIC": "1",
            "TZ": "America/New_York",
        }
        self.set(0)

    def set(self, seconds: float) -> None:
        """So far from the true time."""
        part = self._file.with_suffix(".part")
        part.write_text(f"{seconds:+.0f}s\n", encoding="ascii")
        part.replace(self._file)

    def to(self, moment: datetime) -> None:
        """It is this moment (aware) now."""
        self.set(moment.timestamp() - time.time())


def jump(seconds: float) -> Play:
    """The clock is put forward or back in the middle of a visit."""

    def play(site: Site) -> Came:
        clock = Time(site)
        # so that both days have them
        site.book(3)
        kiosk = site.kiosk(None, clock.env)
        kiosk.up()
        kiosk.does("until", 0, "question")
        clock.set(seconds)
        time.sleep(_NOTICED)
        seen = kiosk.does("on", 0)
        kiosk.stop()
        return Came(said(seen), warnings(site) or "-", site.lost())

    return play


def wrong_at_boot(site: Site) -> Came:
    """The clock says 1970 when the machine starts; then it is set, and staff try again."""
    clock = Time(site)
    site.book(2)
    clock.to(datetime(1970, 1, 2, 12, tzinfo=UTC))

    def mend() -> None:
        clock.set(0)
        time.sleep(_NOTICED)

    patient, staff = start(site, site.kiosk(None, clock.env), mend)
    return Came(patient, staff, site.lost())


def across(before: datetime, after: datetime) -> Play:
    """It is ``before`` (aware) when somebody has the first question in front, and ``after`` a moment later."""

    def play(site: Site) -> Came:
        clock = Time(site)
        zone = ZoneInfo("America/New_York")
        local = before.astimezone(zone).replace(tzinfo=None)
        site.set(retention={"close_of_day": "23:59"})
        site.book(3, local - timedelta(minutes=40))
        clock.to(before - timedelta(seconds=20))
        kiosk = site.kiosk(None, clock.env)
        kiosk.up()
        kiosk.does("until", 0, "question")
        clock.to(after)
        time.sleep(_NOTICED)
        seen = kiosk.does("on", 0)
        kiosk.does("leave")
        again = kiosk.does("visit", 1)
        kiosk.stop()
        return Came(f"{seen.words[0]} The next: {again.words[0]}", warnings(site) or "-", site.lost())

    return play
