"""What staff see of a day's check-ins."""

from dataclasses import dataclass
from datetime import datetime

from kiosk.core.record import PrintOutcome, Status


@dataclass(frozen=True, slots=True)
class CheckIn:
    """One saved check-in, as a line of staff's list."""

    reference: str
    number: str
    name: str
    """``FAMILY, Given``, or as typed where nobody matched."""
    arrived: datetime
    """Local time of the center, naive."""
    status: Status
    reason: str
    """Staff words for why a person has to take over; empty for a complete check-in."""
    stops: int
    """How many STOP lines its slip has."""
    outcome: PrintOutcome | None
    """What became of its slip; ``None`` = not known yet."""
    reprints: int
    kiosk: str
    acknowledged: bool = False
    """Staff have said that they have the patient."""
    void: bool = False
    """Made in error: it counts for nothing, and the exam can be checked in again."""


@dataclass(frozen=True, slots=True)
class HelpCall:
    """Somebody asked for help at the kiosk. ``number`` is what their screen shows, such as ``A-H3``."""

    number: str
    at: datetime
    """Local time of the center, naive."""
    kiosk: str


@dataclass(frozen=True, slots=True)
class ScheduleState:
    """How old the schedule is. ``imported`` is the last import in UTC, aware; ``None`` = there was none."""

    imported: datetime | None
    today: int
    """Appointments on the day that is asked about, those that are off left out."""
