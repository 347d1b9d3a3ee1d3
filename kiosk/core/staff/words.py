"""What staff read of a check-in: each state in words, with its icon, and whether somebody should see to it."""

from collections.abc import Iterable
from dataclasses import dataclass
from datetime import datetime, timedelta

from kiosk.core.desk import CheckIn, HelpCall, ScheduleState
from kiosk.core.record import PrintOutcome, Reason, Status
from kiosk.core.rules import staff_time


@dataclass(frozen=True, slots=True)
class Told:
    """A state. ``icon`` is a name of the icon set; ``loud`` = somebody should see to it."""

    text: str
    icon: str
    loud: bool = False


WAITING = Told("Waiting", "armchair")
PERSON = Told("Needs a person", "user-question", loud=True)
PARTIAL = Told("Called in, partial", "walk")
WITH_STAFF = Told("With staff", "circle-check")
VOID = Told("Void", "x")
_STATUS = {Status.COMPLETE: WAITING, Status.PARTIAL: PARTIAL, Status.NEEDS_PERSON: PERSON}

PRINTING = Told("Slip is printing", "hourglass")
_SLIP = {
    None: PRINTING,
    PrintOutcome.PRINTED: Told("Slip printed", "printer"),
    PrintOutcome.SAVED_TO_FOLDER: Told("Slip in the folder", "file-text"),
    PrintOutcome.FAILED: Told("Slip did not print", "alert-triangle", loud=True),
    PrintOutcome.UNKNOWN: Told("Look into the tray", "alert-circle", loud=True),
}
_REASONS = {
    Reason.CALLED_IN.value: "called in before all was answered",
    Reason.NOT_MATCHED.value: "not matched: identity not verified",
    Reason.SEVERAL.value: "more than one person fits",
    Reason.NOT_RIGHT.value: "says that it is not the right visit",
    Reason.ELSEWHERE.value: "booked at another center",
}


def state_of(row: CheckIn) -> Told:
    """Where the patient is, as far as the kiosk knows."""
    if row.void:
        return VOID
    return WITH_STAFF if row.acknowledged else _STATUS[row.status]


def slip_of(row: CheckIn) -> Told:
    """What became of the slip; of one that counts for nothing nobody has to see to it."""
    told = _SLIP[row.outcome]
    return Told(told.text, told.icon) if row.void else told


def stops_of(row: CheckIn) -> str:
    """How many STOP lines there are; empty = none."""
    return f"{row.stops} STOP item{'s' if row.stops > 1 else ''}" if row.stops else ""


def reason_of(row: CheckIn) -> str:
    """Why a person has to take over; a bare code of the record gets its words."""
    return _REASONS.get(row.reason, row.reason)


def copies_of(row: CheckIn) -> str:
    """How often the slip was printed again; empty = never."""
    if not row.reprints:
        return ""
    return "Printed again once" if row.reprints == 1 else f"Printed again {row.reprints} times"


def summary(rows: Iterable[CheckIn]) -> str:
    """How the day stands, in a line; what is zero is left out."""
    every = [row for row in rows if not row.void]
    waiting = sum(row.status is not Status.NEEDS_PERSON and not row.acknowledged for row in every)
    persons = sum(row.status is Status.NEEDS_PERSON and not row.acknowledged for row in every)
    slips = sum(slip_of(row).loud for row in every)
    parts = (
        f"{waiting} waiting" if waiting else "",
        f"{persons} need{'s' if persons == 1 else ''} a person" if persons else "",
        f"{slips} slip{'' if slips == 1 else 's'} to see to" if slips else "",
    )
    return " \u00b7 ".join(filter(None, parts)) or ("All are with staff" if every else "Nobody has checked in yet")


_CALLS = 6


def calls(rows: Iterable[HelpCall], *, twelve_hour: bool) -> str:
    """Who asked for help, latest first; empty = nobody."""
    every = [f"{call.number} at {staff_time(call.at, twelve_hour)}" for call in rows]
    more = f", and {len(every) - _CALLS} more" if len(every) > _CALLS else ""
    return ", ".join(every[:_CALLS]) + more


def age(schedule: ScheduleState | None, now: datetime, stale: timedelta) -> Told:
    """How old the schedule is. ``now`` is UTC, aware."""
    if schedule is None or schedule.imported is None:
        return Told("No schedule has been imported", "calendar", loud=True)
    old = max(timedelta(), now - schedule.imported)
    count = f"{schedule.today} appointment{'' if schedule.today == 1 else 's'} today"
    return Told(f"{count}, imported {_ago(old)}", "calendar", loud=old >= stale or schedule.today == 0)


def _ago(old: timedelta) -> str:
    minutes = int(old.total_seconds() // 60)
    if minutes < 1:
        return "just now"
    if minutes < 60:
        return f"{minutes} minute{'' if minutes == 1 else 's'} ago"
    if minutes < 48 * 60:
        hours = minutes // 60
        return f"{hours} hour{'' if hours == 1 else 's'} ago"
    return f"{minutes // (24 * 60)} days ago"
