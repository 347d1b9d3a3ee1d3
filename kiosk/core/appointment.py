"""What the schedule says: people, their names and today's appointments."""

import re
from dataclasses import dataclass
from datetime import date, datetime
from enum import StrEnum


class Level(StrEnum):
    """Regions of the spine as an order names them."""

    CERVICAL = "cervical"
    THORACIC = "thoracic"
    LUMBAR = "lumbar"
    SACRAL = "sacral"


class Side(StrEnum):
    """Laterality as ordered. ``NONE`` = the order names no side."""

    NONE = ""
    LEFT = "left"
    RIGHT = "right"
    BOTH = "both"


class Steroid(StrEnum):
    """Whether the exam injects a steroid. ``UNKNOWN`` counts as yes for interlocks (brief section 2)."""

    YES = "yes"
    NO = "no"
    UNKNOWN = "unknown"


@dataclass(frozen=True, slots=True)
class NameGroup:
    """One component group of a DICOM person name (PS3.5 6.2.1): one writing of the whole name."""

    family: str
    given: str = ""
    middle: str = ""
    suffix: str = ""


@dataclass(frozen=True, slots=True)
class PersonName:
    """A name in all its writings; the first group is the one that is printed first.

    A name without parts (only one word) stands in ``family`` (brief section 2: a single name counts as last name).
    """

    groups: tuple[NameGroup, ...]

    @property
    def first(self) -> NameGroup:
        return self.groups[0]

    @property
    def slip(self) -> str:
        """``FAMILY, Given Middle`` of the first group: the order that a slip and a chart use."""
        group = self.first
        given = " ".join(part for part in (group.given, group.middle, group.suffix) if part)
        return f"{group.family.upper()}, {given}" if given else group.family.upper()

    @property
    def other_writings(self) -> tuple[str, ...]:
        """The further groups (ideographic, phonetic), family first, as they are written."""
        return tuple(" ".join(part for part in (g.family, g.given, g.middle) if part) for g in self.groups[1:])

    @property
    def greeting(self) -> str:
        """First name and last initial: enough to see a wrong match, too little for a bystander."""
        group = self.first
        if not group.given:
            return _spoken(group.family)
        return f"{_spoken(group.given)} {group.family[:1].upper()}."


def _spoken(name: str) -> str:
    """A name in capitals, as many schedules have them, the way a person writes it; any other as it is."""
    if not name.isupper():
        return name
    return re.sub(r"[^\W\d_]+", lambda word: word.group().capitalize(), name)


@dataclass(frozen=True, slots=True)
class Person:
    """Who is booked. ``sex`` is ``F``, ``M``, ``O`` or empty (unknown)."""

    name: PersonName
    birth_date: date
    mrn: str = ""
    issuer: str = ""
    sex: str = ""

    def age_on(self, day: date) -> int:
        """Whole years on ``day``."""
        had_birthday = (day.month, day.day) >= (self.birth_date.month, self.birth_date.day)
        return day.year - self.birth_date.year - (not had_birthday)


@dataclass(frozen=True, slots=True)
class Step:
    """A further step under the same accession (the CT after a myelogram): shown, never checked in for."""

    at: datetime
    text: str
    room: str = ""


@dataclass(frozen=True, slots=True)
class Order:
    """What is to be done, as the site's exam table reads the row."""

    procedure: str
    """Kind of the exam table and id of the procedure file, e.g. ``myelogram``."""
    code: str
    text: str
    """The exam as the RIS wrote it."""
    levels: tuple[Level, ...] = ()
    """Empty = the order does not name a level."""
    detail: str = ""
    """The level as written, e.g. ``L4-5``."""
    side: Side = Side.NONE
    steroid: Steroid = Steroid.UNKNOWN


@dataclass(frozen=True, slots=True)
class Appointment:
    """One booked exam of one person. Times are local wall-clock times of the center (naive)."""

    accession: str
    person: Person
    at: datetime
    order: Order
    center: str = ""
    """Location as the export names it; empty = the export names none."""
    room: str = ""
    cancelled: bool = False
    steps: tuple[Step, ...] = ()
    recorded: bool = False
    """A check-in record exists for this accession."""
    done: bool = False
    """Already carried out: nobody checks in for it, but interlocks see it."""
