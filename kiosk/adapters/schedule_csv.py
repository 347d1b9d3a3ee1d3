"""A RIS's export, read whole: what can be read is taken, what cannot is told line by line."""

from collections.abc import Callable, Collection
from dataclasses import replace
from functools import lru_cache

from kiosk.adapters.exam_table import exam_table
from kiosk.adapters.schedule_columns import Aliases, Cells
from kiosk.adapters.schedule_merge import Held, hold, hold_too
from kiosk.adapters.schedule_report import Counts, Export, Problem, StepRow, UnknownCode
from kiosk.adapters.schedule_rows import BadRowError, RowReader
from kiosk.adapters.schedule_text import decode, open_sheet
from kiosk.adapters.schedule_unseen import Unseen
from kiosk.config import Config
from kiosk.core.appointment import Appointment, Order
from kiosk.core.exam import ExamTable, OtherExam, StepExam

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


class _Gathered:
    """What the rows have given so far."""

    def __init__(self, rows: RowReader, exams: ExamTable) -> None:
        self._rows = rows
        # A day has some dozens of exams and thousands of rows.
        self._read_exam = lru_cache(maxsize=4096)(exams.read)
        self._may_inject_steroid = lru_cache(maxsize=4096)(exams.may_inject_steroid)
        self._unseen = Unseen()
        self._appointments: dict[tuple[str, str], Held] = {}
        self._kinds: dict[str, tuple[str, int]] = {}
        """Accession -> the kind and the line that had it first."""
        self._steps: dict[str, list[StepRow]] = {}
        """By accession."""
        self._cancelled_steps: list[StepRow] = []
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
                # One that is done is not to come either.
                gone = self._rows.is_cancelled(cells) or self._rows.is_done(cells)
                self._step(self._rows.step(line, cells), cancelled=gone)
                self._count("steps")
            elif isinstance(exam, OtherExam):
                self._not_in_table(line, cells, text)
                self._count("other")
            elif not code and not text:
                self.bad([Problem(line, "", "names no exam")])
            else:
                self._not_in_table(line, cells, text)
                # Texts of a code vary; a text without a code stands for itself.
                key = (code.casefold(), "" if code else text.casefold())
                known = self._unknown.get(key) or UnknownCode(*self._rows.shown(cells), 0, line)
                self._unknown[key] = replace(known, count=known.count + 1)
                self._count("unknown")
        except BadRowError as error:
            self.bad(error.problems)

    def export(self) -> Export:
        appointments = tuple(seen.appointment for seen in self._appointments.values())
        steps = sorted((row for rows in self._steps.values() for row in rows), key=lambda row: row.line)
        self._moved_steps()
        problems = (
            *self._rows.nobody_here(appointments),
            *self._problems,
            *self._unseen.problems(self._appointments.values()),
            *self._rows.notes.problems(),
        )
        return Export(
            appointments,
            tuple(steps),
            tuple(sorted(problems, key=lambda problem: problem.line)),
            tuple(self._unknown.values()),
            Counts(**self._counts, cancelled=sum(each.cancelled for each in appointments)),
            tuple(self._cancelled_steps),
        )

    def _count(self, what: str) -> None:
        self._counts["rows"] += 1
        self._counts[what] += 1

    def _appointment(self, line: int, new: Appointment) -> None:
        kind = new.order.procedure
        first_kind, first_line = self._kinds.setdefault(new.accession, (kind, line))
        before = self._appointments.get((new.accession, kind))
        if before:
            held, remark = hold_too(before, line, new)
            if remark:
                self._warn(line, remark)
        else:
            held = hold(line, new)
            if first_kind != kind:
                self._warn(line, f"has the accession of line {first_line} with another exam; both were taken")
        self._appointments[new.accession, kind] = held

    def _not_in_table(self, line: int, cells: Cells, text: str) -> None:
        if not self._rows.is_cancelled(cells) and self._may_inject_steroid(text):
            patient = self._rows.patient(cells)
            if patient:
                self._unseen.not_in_table(line, *patient)

    def _step(self, row: StepRow, *, cancelled: bool) -> None:
        here = self._steps.setdefault(row.accession, [])
        if cancelled:
            here[:] = [each for each in here if each.step.at != row.step.at]
            self._cancelled_steps.append(row)
        else:
            here.append(row)

    def _moved_steps(self) -> None:
        """One that is cancelled at a time and open at another was moved: it stays, and is told."""
        for row in self._cancelled_steps:
            for each in self._steps.get(row.accession, ()):
                if each.step.text == row.step.text and each.step.at != row.step.at:
                    remark = f"has a step cancelled that line {each.line} has open at another time; it stays"
                    self._warn(row.line, remark)
                    break

    def _warn(self, line: int, reason: str) -> None:
        self._problems.append(Problem(line, "", reason, warning=True))
