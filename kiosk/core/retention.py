"""What patient data is due to be purged, and when the clock is not to be believed.

A close of day is a local time and an age is a stretch of time: both are turned into moments, so that a day with 23 or
25 hours purges nothing early.
"""

from collections.abc import Iterable
from dataclasses import dataclass
from datetime import UTC, date, datetime, time, timedelta, tzinfo
from enum import StrEnum

_NOON = time(12)
_DAY = timedelta(days=1)

TRUSTED = timedelta(days=4)
"""Between two things that the store knows: a long weekend, and no more than that."""
_STEP = timedelta(minutes=2)
"""A clock that is set right goes back by so much now and then."""


@dataclass(frozen=True, slots=True)
class Keep:
    """For how long a site keeps what."""

    close: time
    """When a day is over, local; before noon = on the next morning, or a day would be over before it begins."""
    acknowledged: timedelta
    """Records, from when staff acknowledged them."""
    unacknowledged: int
    """Records that nobody acknowledged: so many closes of day after their own."""

    @property
    def longest(self) -> timedelta:
        """Nothing of a patient is wanted for longer: acknowledged at the last moment, kept from then on."""
        return timedelta(days=self.unacknowledged + 2) + self.acknowledged


@dataclass(frozen=True, slots=True)
class Due:
    """What is to go now."""

    closed_before: date
    """Days before this one are over; their appointments are due."""
    unacknowledged_before: date
    """Records that arrived before this day are due where nobody acknowledged them."""
    acknowledged_until: datetime
    """Records that were acknowledged by then (UTC) are due."""


@dataclass(frozen=True, slots=True)
class Known:
    """A moment (UTC) at which something was written down. ``record`` = a check-in was saved then."""

    at: datetime
    record: bool = False


class Doubt(StrEnum):
    """Why nothing is purged by itself, until the clock is right or staff say that it is."""

    AHEAD = "ahead"
    """Far later than the last thing known: the clock may have jumped."""
    BEHIND = "behind"
    """Earlier than the last thing known."""
    SAVED_BEHIND = "saved_behind"
    """Check-ins were saved while the clock was behind: by their dates they would go too early."""

    @property
    def words(self) -> str:
        """What happened and what to do, for staff."""
        return _WORDS[self]


_CONFIRM = "see that date and time are right, then: kiosk store purge --confirm"
_WORDS = {
    Doubt.AHEAD: f"the clock is days later than the last thing the kiosk knows, and nothing old is purged: {_CONFIRM}",
    Doubt.BEHIND: f"the clock is earlier than the last thing the kiosk knows, and nothing old is purged: {_CONFIRM}",
    Doubt.SAVED_BEHIND: "patients checked in while the clock was behind, and nothing old is purged: acknowledge them "
    f"in staff mode, {_CONFIRM}",
}


def close_of(day: date, keep: Keep, zone: tzinfo | None) -> datetime:
    """The moment (UTC) at which that local day is over. ``zone`` ``None`` = the machine's."""
    return _moment(day + _DAY if keep.close < _NOON else day, keep.close, zone)


def due_at(day: date, acknowledged: datetime | None, keep: Keep, zone: tzinfo | None) -> datetime:
    """From when on (UTC) a record that arrived on that local day is to go. ``acknowledged`` is a moment or ``None``.

    An acknowledged one stays until its day is over, whatever the site has set: the day's numbers are counted from it.
    """
    if acknowledged is None:
        return close_of(day + keep.unacknowledged * _DAY, keep, zone)
    that_day = acknowledged.astimezone(zone).date()
    return max(acknowledged + keep.acknowledged, close_of(that_day, keep, zone), _moment(that_day + _DAY, time(), zone))


def due(now: datetime, keep: Keep, zone: tzinfo | None) -> Due:
    """What is to go at ``now`` (aware), the same for all: a record is due by this where ``due_at`` is not later."""
    today = now.astimezone(zone).date()
    closed = today - 2 * _DAY
    while close_of(closed, keep, zone) <= now:
        closed += _DAY
    over = _moment(min(closed, today), time(), zone)
    # what was acknowledged at the very midnight belongs to the day that is not over
    until = min(now - keep.acknowledged, over - timedelta.resolution)
    return Due(closed, closed - keep.unacknowledged * _DAY, until.astimezone(UTC))


def doubt(known: Iterable[Known], now: datetime) -> Doubt | None:
    """Whether the clock can be believed, by what was written down since it last could be, in the order of writing.

    A jump ahead stays a doubt when life goes on behind it: a week's purge is no better an hour later. A clock that was
    behind for a while and came back is none, unless somebody checked in meanwhile.
    """
    latest: datetime | None = None
    for each in (*known, Known(now)):
        if latest is None or latest < each.at <= latest + TRUSTED:
            latest = each.at
        elif each.at > latest:
            return Doubt.AHEAD
        elif each.record and each.at < latest - _STEP:
            return Doubt.SAVED_BEHIND
    return Doubt.BEHIND if latest is not None and now < latest - _STEP else None


def _moment(day: date, at: time, zone: tzinfo | None) -> datetime:
    """A local time in UTC: the later one where the clock shows it twice, or never."""
    return max(datetime.combine(day, at.replace(fold=fold), zone).astimezone(UTC) for fold in (0, 1))
