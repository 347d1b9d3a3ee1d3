"""The states of a visit: where the patient is, what they said, what they set."""

from dataclasses import dataclass, field
from datetime import date, datetime
from enum import StrEnum

from kiosk.core.answers import Answers
from kiosk.core.identify import Claim, Found
from kiosk.core.record import Draft, PrintOutcome, Reason, Record, Who


class Method(StrEnum):
    """How a patient says who they are."""

    SCAN = "scan"
    TYPE = "type"


class Field(StrEnum):
    """What is being entered on the identify screens."""

    CODE = "code"
    DAY = "day"
    MONTH = "month"
    YEAR = "year"
    NAME = "name"


class Problem(StrEnum):
    """What was wrong with an entry; the screen has the words."""

    NONE = ""
    CODE = "code"
    DATE_MISSING = "date_missing"
    DATE_WRONG = "date_wrong"
    YEAR_SHORT = "year_short"
    NAME_MISSING = "name_missing"
    NOT_FOUND = "not_found"
    CODE_NOT_FOUND = "code_not_found"
    YEAR_WRONG = "year_wrong"
    NOTHING_CHOSEN = "nothing_chosen"
    NONE_AND_MORE = "none_and_more"


class Overlay(StrEnum):
    """What lies over the page; the page beneath keeps its state."""

    NONE = ""
    HELP = "help"
    SETTINGS = "settings"
    LANGUAGE = "language"
    """All languages of the site."""
    STILL_THERE = "still"
    EXPECT = "expect"
    """What the exam is like."""
    STAFF = "staff"
    CLEANING = "cleaning"
    """The glass is wiped: no touch does anything for a while."""
    RULER = "ruler"
    """Whether a millimetre of ours is one on this glass."""


class DeskReason(StrEnum):
    """Why the screen sends someone to the front desk."""

    SEVERAL = "several"
    NOT_MATCHED = "not_matched"
    NOT_RIGHT = "not_right"
    ELSEWHERE = "elsewhere"
    ALREADY = "already"
    TROUBLE = "trouble"


@dataclass(frozen=True, slots=True)
class Settings:
    """What this patient set; falls back for the next person."""

    language: str = "en"
    text_scale: float = 1.0
    dark: bool = False
    reduced_motion: bool = False
    lowered: bool = False
    """What can be touched stands in the lower part, for someone who sits."""
    read_aloud: bool = False
    say_private: bool = False
    """Reads the person's own data aloud, too."""
    slow: bool = False
    volume: int = 3
    """1 to 5."""


@dataclass(frozen=True, slots=True)
class Welcome:
    """Nobody is here."""


@dataclass(frozen=True, slots=True)
class Entering:
    """Scanning a code, typing a birth date or a name: ``field`` says which."""

    method: Method
    field: Field
    problem: Problem = Problem.NONE


@dataclass(frozen=True, slots=True)
class Looking:
    """The schedule is being asked."""

    method: Method
    claim: Claim


@dataclass(frozen=True, slots=True)
class Confirming:
    """Your visit today, is this right? ``chosen`` is a code of ``CONFIRM_CHOICES`` or empty."""

    chosen: str = ""
    problem: Problem = Problem.NONE


@dataclass(frozen=True, slots=True)
class Helping:
    """Who helps? ``chosen`` is a value of ``HELPERS`` or empty."""

    chosen: str = ""
    problem: Problem = Problem.NONE


@dataclass(frozen=True, slots=True)
class Asking:
    """One item. What is ticked or typed becomes an answer with Next, not before."""

    key: str
    ticked: tuple[str, ...] = ()
    typed: str = ""
    changing: bool = False
    touched: bool = False
    """Something was tapped since the page opened."""
    problem: Problem = Problem.NONE


@dataclass(frozen=True, slots=True)
class Checking:
    """Check your answers. ``revealed`` holds the keys of sensitive answers that Show has opened."""

    revealed: frozenset[str] = frozenset()


@dataclass(frozen=True, slots=True)
class Saving:
    """The record is being written; nothing may interrupt this."""

    draft: Draft


@dataclass(frozen=True, slots=True)
class Done:
    """Checked in. ``outcome`` is ``None`` while the printer has not answered."""

    record: Record
    outcome: PrintOutcome | None = None

    @property
    def called_in(self) -> bool:
        return self.record.draft.reason is Reason.CALLED_IN


@dataclass(frozen=True, slots=True)
class Desk:
    """A person takes over. ``center`` is where the patient is booked, for ``ELSEWHERE``."""

    reason: DeskReason
    number: str = ""
    center: str = ""


@dataclass(frozen=True, slots=True)
class Help:
    """This person's call for help. ``number`` is what the desk has for it; empty = not called, or not heard yet."""

    called: bool = False
    number: str = ""


Page = Welcome | Entering | Looking | Confirming | Helping | Asking | Checking | Saving | Done | Desk


@dataclass(frozen=True, slots=True)
class Entry:
    """What has been typed or scanned to say who is here. All text, as entered."""

    code: str = ""
    day: str = ""
    month: str = ""
    year: str = ""
    name: str = ""


@dataclass(frozen=True, slots=True)
class Visit:
    """Everything about the person at the kiosk. A new ``Visit()`` is the wipe."""

    page: Page = field(default_factory=Welcome)
    forward: bool = True
    overlay: Overlay = Overlay.NONE
    expecting: str = ""
    """The procedure that ``Overlay.EXPECT`` tells of; empty = which one is still to be chosen."""
    help: Help = Help()
    settings: Settings = Settings()
    started: datetime | None = None
    """When Start was tapped. Local time, naive."""
    entry: Entry = Entry()
    misses: int = 0
    found: Found | None = None
    arrived: datetime | None = None
    """When the schedule had answered. Local time, naive."""
    who: Who = Who.NOT_ASKED
    answers: Answers = field(default_factory=Answers)

    @property
    def today(self) -> date | None:
        return self.started.date() if self.started else None


CONFIRM_SELF, CONFIRM_HELPER, CONFIRM_NO, CONFIRM_NOT_SURE = "self", "helper", "no", "not_sure"
CONFIRM_CHOICES = (CONFIRM_SELF, CONFIRM_HELPER, CONFIRM_NO, CONFIRM_NOT_SURE)
HELPERS = (Who.FAMILY, Who.FRIEND, Who.INTERPRETER, Who.STAFF)
CALLED_AWAY = "called_away"
"""Called in while this was still to be answered; not a choice."""
