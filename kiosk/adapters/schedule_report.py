"""What reading an export gives: its appointments, and for staff what could not be read."""

from dataclasses import dataclass

from kiosk.core.appointment import Appointment, Step

MISMATCH = "does not match"
"""How the reason of a problem begins where a date or a time is not written as the configuration says."""


@dataclass(frozen=True, slots=True)
class Problem:
    """One thing to look at in the export. Holds no name, MRN or birth date."""

    line: int
    """Of the file, from 1; of a record in several lines the first. 0 = the file as a whole."""
    column: str
    """The header as written; empty = the row as a whole."""
    reason: str
    seen: str = ""
    """The cell, where it may be shown: a date or a time of the exam."""
    warning: bool = False
    """The row was taken all the same."""

    def __str__(self) -> str:
        place = f"line {self.line}" if self.line else "file"
        if self.column:
            place = f"{place}, {self.column}"
        return f"{place}: {self.reason}{f': {self.seen}' if self.seen else ''}"


@dataclass(frozen=True, slots=True)
class StepRow:
    """A further step as read, before its exam is known."""

    accession: str
    step: Step
    line: int


@dataclass(frozen=True, slots=True)
class UnknownCode:
    """An exam that is not in the table. ``text`` is its first wording."""

    code: str
    text: str
    count: int
    line: int
    """The first line that has it."""


@dataclass(frozen=True, slots=True)
class Counts:
    """Rows of the export by what became of them; blank rows are not counted."""

    rows: int = 0
    exams: int = 0
    """Rows of exams that the kiosk checks in for, cancelled ones and later lines of the same exam included."""
    cancelled: int = 0
    """Cancelled appointments."""
    steps: int = 0
    other: int = 0
    unknown: int = 0
    bad: int = 0
    """Rows that were left out because of a problem."""


@dataclass(frozen=True, slots=True)
class Export:
    """A whole export. ``appointments`` in the order of the file, one per accession and procedure, without steps."""

    appointments: tuple[Appointment, ...]
    steps: tuple[StepRow, ...]
    problems: tuple[Problem, ...]
    unknown: tuple[UnknownCode, ...]
    counts: Counts
    cancelled_steps: tuple[StepRow, ...] = ()
    """They take away a step of their accession that is already stored."""
