"""Rows of an export that no interlock will see, told where their patient has an exam on the same day."""

from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from datetime import date

from kiosk.adapters.schedule_merge import Held, hold
from kiosk.adapters.schedule_report import Problem
from kiosk.core.appointment import Appointment, Person
from kiosk.core.names import PersonKey, name_key, person_key

_NOT_IN_TABLE = "says epidural or steroid, but no interlock sees it: the exam table should name it"
_COMPLETED = "is completed, so no interlock sees it"


@dataclass(frozen=True, slots=True)
class _Row:
    line: int
    person: Person
    day: date


class Unseen:
    """Gathers such rows; whose they are is known once the whole export is read."""

    def __init__(self) -> None:
        self._not_in_table: list[_Row] = []
        self._completed: list[Held] = []

    def not_in_table(self, line: int, person: Person, day: date) -> None:
        """An exam that may inject a steroid, and that the exam table does not name or has as ``other``."""
        self._not_in_table.append(_Row(line, person, day))

    def completed(self, line: int, appointment: Appointment) -> None:
        """An exam of the table that is over."""
        self._completed.append(hold(line, appointment))

    def problems(self, exams: Iterable[Held]) -> Iterator[Problem]:
        """``exams`` are all of the export."""
        if not self._not_in_table and not self._completed:
            return
        booked = _Days()
        still_open = {_key(exam): exam for exam in exams if not exam.appointment.cancelled}
        for exam in still_open.values():
            booked.add(_row(exam))
        over = [_row(exam) for exam in self._completed if _key(exam) not in still_open]
        for row in over:
            if line := booked.find(row):
                yield _problem(row, _COMPLETED, line)
        for row in over:
            booked.add(row)
        for row in self._not_in_table:
            if line := booked.find(row):
                yield _problem(row, _NOT_IN_TABLE, line)


class _Days:
    """Who has an exam on which day, and in which line. Without an MRN the name and birth date are enough."""

    def __init__(self) -> None:
        self._lines: dict[tuple[date, PersonKey], int] = {}
        self._named: dict[tuple[date, PersonKey], int] = {}

    def add(self, row: _Row) -> None:
        self._lines.setdefault((row.day, person_key(row.person)), row.line)
        self._named.setdefault((row.day, name_key(row.person)), row.line)

    def find(self, row: _Row) -> int | None:
        if not row.person.mrn:
            return self._named.get((row.day, name_key(row.person)))
        by_mrn = self._lines.get((row.day, person_key(row.person)))
        return by_mrn or self._lines.get((row.day, name_key(row.person)))


def _key(exam: Held) -> tuple[str, str]:
    return exam.appointment.accession, exam.appointment.order.procedure


def _row(exam: Held) -> _Row:
    return _Row(exam.line, exam.appointment.person, exam.appointment.at.date())


def _problem(row: _Row, what: str, line: int) -> Problem:
    return Problem(row.line, "", f"{what}; the patient has line {line} that day", warning=True)
