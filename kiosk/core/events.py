"""What can happen to a visit, and what a visit wants done. Both are data."""

from collections.abc import Mapping
from dataclasses import dataclass, field
from datetime import datetime

from kiosk.core.appointment import Appointment
from kiosk.core.identify import Claim, Found, Identity
from kiosk.core.record import Draft, PrintOutcome, Record
from kiosk.core.visit import Field, Method, Settings

# --- events: what a person did -------------------------------------------------------------------


@dataclass(frozen=True, slots=True)
class Start:
    method: Method
    at: datetime


@dataclass(frozen=True, slots=True)
class Scanned:
    """A whole code from a scanner that types."""

    text: str
    at: datetime


@dataclass(frozen=True, slots=True)
class Key:
    """One key of the kiosk's own keypad."""

    text: str


@dataclass(frozen=True, slots=True)
class EraseKey:
    pass


@dataclass(frozen=True, slots=True)
class Focus:
    field: Field


@dataclass(frozen=True, slots=True)
class Choose:
    """A choice was tapped: ticked, or unticked where several can be."""

    code: str


@dataclass(frozen=True, slots=True)
class Next:
    pass


@dataclass(frozen=True, slots=True)
class Back:
    pass


@dataclass(frozen=True, slots=True)
class Change:
    """Change beside an answer of the check page."""

    key: str


@dataclass(frozen=True, slots=True)
class Reveal:
    """Show (or hide) a sensitive answer of the check page."""

    key: str


@dataclass(frozen=True, slots=True)
class Confirm:
    pass


@dataclass(frozen=True, slots=True)
class AskHelp:
    pass


@dataclass(frozen=True, slots=True)
class OpenSettings:
    pass


@dataclass(frozen=True, slots=True)
class OpenLanguage:
    """The choice of all languages."""


@dataclass(frozen=True, slots=True)
class CloseOverlay:
    pass


@dataclass(frozen=True, slots=True)
class CalledIn:
    """They called me in: what was answered so far is kept as a partial record."""


@dataclass(frozen=True, slots=True)
class SetLanguage:
    tag: str


@dataclass(frozen=True, slots=True)
class Adjust:
    """Everything that can be set but the language, which has an event of its own."""

    settings: Settings


@dataclass(frozen=True, slots=True)
class OpenExpect:
    """What will happen at an exam; without ``procedure`` the choice between the exams."""

    procedure: str = ""


@dataclass(frozen=True, slots=True)
class OpenStaff:
    """Staff's own mode, over whatever page is there."""


@dataclass(frozen=True, slots=True)
class StartCleaning:
    pass


@dataclass(frozen=True, slots=True)
class OpenRuler:
    pass


@dataclass(frozen=True, slots=True)
class Finish:
    """Leave now: from Done, from the desk page, or for good from "Are you still there?"."""


# --- events: what time and the outside did -------------------------------------------------------


@dataclass(frozen=True, slots=True)
class IdleWarned:
    """Nobody touched the screen for a while."""


@dataclass(frozen=True, slots=True)
class IdleOver:
    """Nobody answered the warning, or the last page has stood long enough."""


@dataclass(frozen=True, slots=True)
class Identified:
    identity: Identity
    at: datetime


@dataclass(frozen=True, slots=True)
class HelpHeard:
    """The desk has the call, under this number."""

    number: str


@dataclass(frozen=True, slots=True)
class FindFailed:
    """The schedule could not be read."""


@dataclass(frozen=True, slots=True)
class DayChanged:
    """The person's day is no longer what it was when they were found; nothing was saved."""

    today: tuple[Appointment, ...]
    """Their exams here, in order of time."""


@dataclass(frozen=True, slots=True)
class Saved:
    record: Record


@dataclass(frozen=True, slots=True)
class SaveRefused:
    """The accession has a record already."""


@dataclass(frozen=True, slots=True)
class SaveFailed:
    """The store could not write."""


@dataclass(frozen=True, slots=True)
class PrintEnded:
    record_id: str
    outcome: PrintOutcome


Event = (
    Start | Scanned | Key | EraseKey | Focus | Choose | Next | Back | Change | Reveal | Confirm
    | AskHelp | OpenSettings | OpenLanguage | OpenExpect | OpenStaff | StartCleaning | OpenRuler | CloseOverlay
    | CalledIn | SetLanguage | Adjust | Finish
    | IdleWarned | IdleOver | HelpHeard | Identified | FindFailed
    | DayChanged | Saved | SaveRefused | SaveFailed | PrintEnded
)  # fmt: skip

# --- effects: what the visit wants done ----------------------------------------------------------


@dataclass(frozen=True, slots=True)
class Find:
    claim: Claim


@dataclass(frozen=True, slots=True)
class Save:
    """``found`` is the person whose day the draft was made from; ``None`` = no exam is in it."""

    draft: Draft
    found: Found | None = None


@dataclass(frozen=True, slots=True)
class Print:
    record: Record


@dataclass(frozen=True, slots=True)
class Note:
    """An audit row without patient data."""

    event: str
    facts: Mapping[str, str] = field(default_factory=dict)


@dataclass(frozen=True, slots=True)
class CallHelp:
    """Tells the desk, and asks for a number to show."""

    page: str


Effect = Find | Save | Print | Note | CallHelp
