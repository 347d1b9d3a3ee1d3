"""What can happen in the staff mode, and what it wants done. Both are data."""

from dataclasses import dataclass, field
from datetime import datetime

from kiosk.core.finding import Finding
from kiosk.core.staff.state import Day, Page

# --- events: what somebody did --------------------------------------------------------------------


@dataclass(frozen=True, slots=True)
class Open:
    """The corner was held, or the keys pressed."""

    pin_set: bool


@dataclass(frozen=True, slots=True)
class Digit:
    text: str = field(repr=False)


@dataclass(frozen=True, slots=True)
class Erase:
    pass


@dataclass(frozen=True, slots=True)
class Enter:
    """The PIN is typed. ``at`` is UTC, aware."""

    at: datetime


@dataclass(frozen=True, slots=True)
class Go:
    """To a page that needs no check-in."""

    page: Page


@dataclass(frozen=True, slots=True)
class Look:
    """At a check-in of the list."""

    reference: str


@dataclass(frozen=True, slots=True)
class Back:
    """To the page before; from the list, out."""


@dataclass(frozen=True, slots=True)
class Leave:
    """Out of the staff mode, from wherever it is."""


@dataclass(frozen=True, slots=True)
class Reprint:
    pass


@dataclass(frozen=True, slots=True)
class Acknowledge:
    pass


@dataclass(frozen=True, slots=True)
class Void:
    """On its own page: really."""


@dataclass(frozen=True, slots=True)
class Import:
    pass


@dataclass(frozen=True, slots=True)
class TestSlip:
    pass


@dataclass(frozen=True, slots=True)
class Examine:
    """The doctor, anew."""


@dataclass(frozen=True, slots=True)
class CallIn:
    """The patient at the screen was called in: print what is answered."""


@dataclass(frozen=True, slots=True)
class Exit:
    """On its own page: really."""


# --- events: what time and the outside did --------------------------------------------------------


@dataclass(frozen=True, slots=True)
class Idle:
    """Nobody touched anything for a while."""


@dataclass(frozen=True, slots=True)
class Waiting:
    """Nobody may try before ``until`` (UTC, aware); ``None`` = at once."""

    turn: int
    until: datetime | None


@dataclass(frozen=True, slots=True)
class Checked:
    """The PIN was right, or not; then ``until`` says when the next may be tried. ``why``: it could not be checked."""

    turn: int
    right: bool
    until: datetime | None = None
    why: str = ""


@dataclass(frozen=True, slots=True)
class Changed:
    """Somebody wrote to the store."""


@dataclass(frozen=True, slots=True)
class DayRead:
    turn: int
    day: Day


@dataclass(frozen=True, slots=True)
class DayFailed:
    turn: int
    why: str


@dataclass(frozen=True, slots=True)
class Did:
    """What was under way has ended."""

    turn: int
    said: str
    well: bool = True


@dataclass(frozen=True, slots=True)
class Found:
    """What the doctor found."""

    turn: int
    findings: tuple[Finding, ...]


Event = (
    Open | Digit | Erase | Enter | Go | Look | Back | Leave | Reprint | Acknowledge | Void | Import | TestSlip | Examine
    | CallIn | Exit | Idle | Waiting | Checked | Changed | DayRead | DayFailed | Did | Found
)  # fmt: skip

# --- effects --------------------------------------------------------------------------------------


@dataclass(frozen=True, slots=True)
class AskWait:
    turn: int


@dataclass(frozen=True, slots=True)
class CheckPin:
    turn: int
    pin: str = field(repr=False)


@dataclass(frozen=True, slots=True)
class ReadDay:
    turn: int


@dataclass(frozen=True, slots=True)
class DoReprint:
    turn: int
    reference: str


@dataclass(frozen=True, slots=True)
class DoAcknowledge:
    turn: int
    reference: str


@dataclass(frozen=True, slots=True)
class DoVoid:
    turn: int
    reference: str


@dataclass(frozen=True, slots=True)
class DoImport:
    turn: int


@dataclass(frozen=True, slots=True)
class AskPrinter:
    turn: int


@dataclass(frozen=True, slots=True)
class DoTestSlip:
    turn: int


@dataclass(frozen=True, slots=True)
class DoExamine:
    turn: int


@dataclass(frozen=True, slots=True)
class DoCallIn:
    pass


@dataclass(frozen=True, slots=True)
class Close:
    """The staff mode goes from the screen."""


@dataclass(frozen=True, slots=True)
class DoExit:
    """The kiosk ends."""


Effect = (
    AskWait | CheckPin | ReadDay | DoReprint | DoAcknowledge | DoVoid | DoImport | AskPrinter | DoTestSlip | DoExamine
    | DoCallIn | Close | DoExit
)  # fmt: skip
