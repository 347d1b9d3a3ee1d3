"""Where staff are behind their PIN, and what they see there."""

from dataclasses import dataclass, field
from datetime import datetime
from enum import StrEnum

from kiosk.core.desk import CheckIn, HelpCall, ScheduleState
from kiosk.core.finding import Finding


class Page(StrEnum):
    """One page of the staff mode."""

    CLOSED = ""
    PIN = "pin"
    SCREEN = "screen"
    """What needs no PIN and shows nobody: cleaning, and the ruler."""
    DAY = "day"
    CHECK_IN = "check_in"
    VOID = "void"
    """Asks once more."""
    TOOLS = "tools"
    SCHEDULE = "schedule"
    PRINTER = "printer"
    DOCTOR = "doctor"
    SOUND = "sound"
    EXIT = "exit"
    """Asks once more."""


LOCKED = (Page.CLOSED, Page.PIN, Page.SCREEN)
"""Pages that show nobody."""


class Doing(StrEnum):
    """What is under way; one thing at a time."""

    NOTHING = ""
    CHECKING = "checking"
    """The PIN."""
    REPRINTING = "reprinting"
    CHANGING = "changing"
    """A check-in is acknowledged or voided."""
    IMPORTING = "importing"
    ASKING = "asking"
    """The printer, how it is."""
    TESTING = "testing"
    """A test slip is under way."""
    EXAMINING = "examining"


@dataclass(frozen=True, slots=True)
class Day:
    """What staff see of a day."""

    check_ins: tuple[CheckIn, ...] = ()
    """Latest first."""
    help_calls: tuple[HelpCall, ...] = ()
    """Latest first."""
    schedule: ScheduleState | None = None


@dataclass(frozen=True, slots=True)
class Staff:
    """The staff mode. Locked, it knows nothing of anybody."""

    page: Page = Page.CLOSED
    pin_set: bool = False
    turn: int = 0
    """Counts openings, so that what an earlier one asked for cannot open this one."""
    typed: str = field(default="", repr=False)
    wrong: bool = False
    """The last PIN was not right."""
    until: datetime | None = None
    """UTC, aware: nobody may try before."""
    doing: Doing = Doing.NOTHING
    day: Day | None = None
    """``None`` = not read yet."""
    failed: str = ""
    """Why the PIN cannot be checked, or the day not read; empty = it can."""
    chosen: str = ""
    """The reference of the check-in in front."""
    said: str = ""
    """What became of the last thing that was done, for staff."""
    well: bool = True
    """Whether it went well."""
    findings: tuple[Finding, ...] = ()

    @property
    def locked(self) -> bool:
        return self.page in LOCKED

    @property
    def check_in(self) -> CheckIn | None:
        """The one in front."""
        rows = self.day.check_ins if self.day else ()
        return next((row for row in rows if row.reference == self.chosen), None)
