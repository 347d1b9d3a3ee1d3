"""A RIS's export, read whole: what can be read is taken, what cannot is told line by line."""

from collections.abc import Callable, Collection
from dataclasses import dataclass, replace
from functools import lru_cache

from kiosk.adapters.exam_table import exam_table
from kiosk.adapters.schedule_columns import Aliases, Cells
from kiosk.adapters.schedule_report import Counts, Export, Problem, StepRow, UnknownCode
from kiosk.adapters.schedule_rows import BadRowError, RowReader
from kiosk.adapters.schedule_text import decode, open_sheet
from kiosk.config import Config
from kiosk.core.appointment import Appointment, Order
from kiosk.core.exam import ExamTable, OtherExam, StepExam
from kiosk.core.names import person_key

Progress = Callable[[int, int], None]
"""Called now and then with the line that was reached and the number of lines."""
_PROGRESS_EVERY = 1000


def read_export(data: bytes, config: Config, procedures: Collection[str], progress: Progress | None = None) -> Export:
    """The export in ``data``. ``procedures`` are the ids that the content has.

    Raises ``ScheduleError`` where the file as a whole cannot be read (characters, columns) and ``ConfigError`` for an
    exam table that names an unknown procedure. Rows that cannot be read become problems.
    """
    exams = exam_table(config, procedures)
    aliases = Aliases(config.schedule.headers)
    sheet = open_sheet(decode(data, config.schedule.charset), aliases.is_known)
    columns = aliases.columns(sheet.header)
    gathered = _Gathered(RowReader(columns, config), exams)
    for count, found in enumerate(sheet.records()):
        if isinstance(found, Problem):
            gathered.bad([found])
        else:
            gathered.take(found[0], columns.cells(found[1]))
        if progress and count % _PROGRESS_EVERY == 0 and not isinstance(found, Problem):
            progress(found[0], len(sheet.lines))
    return gathered.export()


@dataclass
class _Seen:
    line: int
    appointment: Appointment


class _Gathered:
    """What the rows have given so far."""

    def __init__(self, rows: RowReader, exams: ExamTable) -> None:
        self._rows = rows
        # A day has some dozens of exams and thousands of rows.
        self._read_exam = lru_cache(maxsize=4096)(exams.read)
        self._appointments: dict[tuple[str, str], _Seen] = {}
        self._kinds: dict[str, tuple[str, int]] = {}
        """Accession -> the kind and the line that had it first."""
        self._steps: list[StepRow] = []
        self._unknown: dict[tuple[str, str], UnknownCode] = {}
        self._problems: list[Problem] = []
        self._counts = dict.fromkeys(("rows", "exams", "steps", "other", "unknown", "bad"), 0)

    def bad(self, problems: list[Problem]) -> None:
        self._counts["rows"] += 1
        self._counts["bad"] += 1
        self._problems += problems

    def take(self, line: int, cells: Cells) -> None:
        code, text = self._rows.exam(cells)
        exam = self._read_exam(code, text)
        try:
            if isinstance(exam, Order):
                self._appointment(line, self._rows.appointment(line, cells, exam))
                self._count("exams")
            elif isinstance(exam, StepExam):
                if not self._rows.is_cancelled(cells):
                    self._steps.append(self._rows.step(line, cells))
                self._count("steps")
            elif isinstance(exam, OtherExam):
                self._count("other")
            elif not code and not text:
                self.bad([Problem(line, "", "names no exam")])
            else:
                # Texts of a code vary; a text without a code stands for itself.
                key = (code.casefold(), "" if code else text.casefold())
                known = self._unknown.get(key) or UnknownCode(code, text, 0, line)
                self._unknown[key] = replace(known, count=known.count + 1)
                self._count("unknown")
        except BadRowError as error:
            self.bad(error.problems)

    def export(self) -> Export:
        appointments = tuple(seen.appointment for seen in self._appointments.values())
        problems = (*self._rows.nobody_here(appointments), *self._problems, *self._rows.notes.problems())
        return Export(
            appointments,
            tuple(self._steps),
            tuple(sorted(problems, key=lambda problem: problem.line)),
            tuple(self._unknown.values()),
            Counts(**self._counts, cancelled=sum(each.cancelled for each in appointments)),
        )

    def _count(self, what: str) -> None:
        self._counts["rows"] += 1
        self._counts[what] += 1

    def _appointment(self, line: int, new: Appointment) -> None:
        kind = new.order.procedure
        first_kind, first_line = self._kinds.setdefault(new.accession, (kind, line))
        before = self._appointments.get((new.accession, kind))
        if before and person_key(before.appointment.person) != person_key(new.person):
            self._warn(line, f"has the accession of line {before.line} with another patient; this line was taken")
        if not before and first_kind != kind:
            self._warn(line, f"has the accession of line {first_line} with another exam; both were taken")
        self._appointments[new.accession, kind] = _Seen(line, new)

    def _warn(self, line: int, reason: str) -> None:
        self._problems.append(Problem(line, "", reason, warning=True))
