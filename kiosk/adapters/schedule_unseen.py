"""Rows of an export that no interlock will see, told where their patient has an exam on the same day."""

from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from datetime import date

from kiosk.adapters.schedule_merge import Held
from kiosk.adapters.schedule_report import Problem
from kiosk.core.appointment import Person
from kiosk.core.names import PersonKey, name_key, person_key

_NOT_IN_TABLE = "says epidural or steroid, but no interlock sees it: the exam table should name it"


@dataclass(frozen=True, slots=True)
class _Row:
    line: int
    person: Person
    day: date


class Unseen:
    """Gathers such rows; whose they are is known once the whole export is read."""

    def __init__(self) -> None:
        self._not_in_table: list[_Row] = []

    def not_in_table(self, line: int, person: Person, day: date) -> None:
        """An exam that may inject a steroid, and that the exam table does not name or has as ``other``."""
        self._not_in_table.append(_Row(line, person, day))

    def problems(self, exams: Iterable[Held]) -> Iterator[Problem]:
        """``exams`` are all of the export."""
        if not self._not_in_table:
            return
        booked = _Days()
        for exam in exams:
            if not exam.appointment.cancelled:
                booked.add(_Row(exam.line, exam.appointment.person, exam.appointment.at.date()))
        for row in self._not_in_table:
            if line := booked.find(row):
                told = f"{_NOT_IN_TABLE}; the patient has line {line} that day"
                yield Problem(row.line, "", told, warning=True)


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
