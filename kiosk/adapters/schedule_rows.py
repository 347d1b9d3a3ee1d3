"""One row of an export as an appointment or a step; says what is wrong with it without naming the patient."""

import re
from collections.abc import Collection, Iterable, Mapping
from datetime import date, datetime, time
from enum import Enum, auto

from kiosk.adapters.schedule_columns import Cells, Columns
from kiosk.adapters.schedule_report import MISMATCH, Problem, StepRow
from kiosk.config import Config, fold_status
from kiosk.core.appointment import Appointment, Order, Person, PersonName, Step
from kiosk.core.date_format import DateFormat
from kiosk.core.written_name import join_name, read_name

_OPEN = (
    "", "scheduled", "confirmed", "arrived", "booked", "planned", "ready", "pending", "registered", "checked in",
    "waiting", "in progress", "started",
)  # fmt: skip
_DONE = ("completed", "complete", "finished", "fulfilled")
_CANCELLED = ("cancelled", "canceled", "cancel", "discontinued", "no show", "entered in error")
# Only what looks like a status is quoted.
_STATUS_WORDS = re.compile(r"[^\W\d_]+(?:[ /-][^\W\d_]+){0,3}")
_LONGEST_STATUS = 30
_SEX: Mapping[str, tuple[str, ...]] = {
    "F": ("f", "female", "woman"),
    "M": ("m", "male", "man"),
    "O": ("o", "other", "x"),
    "": ("u", "unknown", "unk", ""),
}
_LONGEST_CELL = 250
_LONGEST_ACCESSION = 64
# 1.23E+11 is what a spreadsheet leaves of a long number: two of them may be one.
_SHORTENED = re.compile(r"[0-9](\.[0-9]+)?E\+[0-9]+", re.IGNORECASE)
# Only what looks like a moment is quoted: after a slip of the columns the cell may hold anything.
_QUOTABLE = re.compile(r"[0-9:./, -]{1,20}([AP]M)?", re.IGNORECASE)
_HIDDEN = "(not shown)"
_PERSONS = ("name", "last", "first", "middle", "suffix", "mrn")


class _State(Enum):
    """What a status word says of an exam."""

    OPEN = auto()
    DONE = auto()
    CANCELLED = auto()


class BadRowError(Exception):
    """A row that cannot be used, with every reason."""

    def __init__(self, problems: list[Problem]) -> None:
        super().__init__("; ".join(map(str, problems)))
        self.problems = problems


class Notes:
    """Remarks that many rows share, each told once with its first line and its count."""

    def __init__(self) -> None:
        self._seen: dict[tuple[str, str], tuple[int, int]] = {}

    def add(self, line: int, column: str, reason: str) -> None:
        first, count = self._seen.get((column, reason), (line, 0))
        self._seen[column, reason] = (first, count + 1)

    def problems(self) -> list[Problem]:
        return [
            Problem(line, column, f"{reason} (rows: {count})", warning=True)
            for (column, reason), (line, count) in self._seen.items()
        ]


class RowReader:
    """Reads rows by a site's settings. ``notes`` fills up on the way."""

    def __init__(self, columns: Columns, config: Config) -> None:
        settings = config.schedule
        self.notes = Notes()
        self._columns = columns
        self._dates = DateFormat(settings.date_format)
        self._births = DateFormat(settings.birth_date_format or settings.date_format)
        self._times = DateFormat(settings.time_format)
        # The site's own words come last and hold.
        words = (
            (_State.OPEN, _OPEN),
            (_State.DONE, _DONE),
            (_State.CANCELLED, (*_CANCELLED, *settings.cancelled)),
            (_State.DONE, settings.done),
            (_State.OPEN, settings.open),
        )
        self._states = {fold_status(word): state for state, each in words for word in each}
        self._strange: dict[str, str] = {}
        """A status that is not known, folded -> as it is told."""
        self._issuer = settings.issuer
        own = {"F": settings.sex.f, "M": settings.sex.m, "O": settings.sex.o}
        self._sex = {word: sex for sex, words in _SEX.items() for word in words}
        self._sex |= {word.casefold(): sex for sex, words in own.items() for word in words}
        self._here = config.center.here
        self._centers = {name.casefold(): name for name in (config.center.here, *config.centers)}

    def exam(self, cells: Cells) -> tuple[str, str]:
        """Code and text as written."""
        return cells.get("code", ""), cells.get("text", "")

    def shown(self, cells: Cells) -> tuple[str, str]:
        """Code and text as staff may read them: not where they hold a part of who the patient is."""
        persons = {
            part for field in (*_PERSONS, "birth_date") for part in _parts(cells.get(field, "")) if len(part) > 1
        }
        code, text = self.exam(cells)
        return (
            code if persons.isdisjoint(_parts(code)) else _HIDDEN,
            text if persons.isdisjoint(_parts(text)) else _HIDDEN,
        )

    def accession(self, cells: Cells) -> str:
        """Empty where it is missing."""
        return cells.get("accession", "")

    def is_cancelled(self, cells: Cells) -> bool:
        """By the status word: called off, or not come."""
        return self._states.get(fold_status(cells.get("status", ""))) is _State.CANCELLED

    def is_done(self, cells: Cells) -> bool:
        """By the status word: carried out; then it is not cancelled."""
        return self._states.get(fold_status(cells.get("status", ""))) is _State.DONE

    def patient(self, cells: Cells) -> tuple[Person, date] | None:
        """Who and on which day, of a row that is not taken; ``None`` where it cannot be read, and nothing is told."""
        name = self._written_name(cells)
        try:
            day, born = self._dates.date(cells.get("date", "")), self._births.date(cells.get("birth_date", ""))
        except ValueError:
            return None
        return (Person(name, born, *self._mrn(cells)), day) if name else None

    def appointment(self, line: int, cells: Cells, order: Order) -> Appointment:
        """Raises ``BadRowError``."""
        problems = self._identifiers(line, cells, ("accession", "mrn"))
        at = self._at(line, cells, problems)
        birth_date = self._birth_date(line, cells, problems)
        name = self._name(line, cells, problems)
        if birth_date and at and birth_date > at.date():
            problems.append(self._problem(line, "birth_date", "lies behind the day of the exam"))
        if problems or at is None or birth_date is None or name is None:
            raise BadRowError(problems)
        self._note_status(line, cells)
        center = cells.get("center", "")
        return Appointment(
            accession=cells.get("accession", ""),
            person=Person(name, birth_date, *self._mrn(cells), self._sex_of(line, cells)),
            at=at,
            order=order,
            # "Lakeside" in the config is LAKESIDE in the export; core compares letter by letter.
            center=self._centers.get(center.casefold(), center),
            room=cells.get("room", ""),
            cancelled=self.is_cancelled(cells),
            done=self.is_done(cells),
        )

    def step(self, line: int, cells: Cells) -> StepRow:
        """Raises ``BadRowError``."""
        problems = self._identifiers(line, cells, ("accession",))
        at = self._at(line, cells, problems)
        if problems or at is None:
            raise BadRowError(problems)
        self._note_status(line, cells)
        code, text = self.exam(cells)
        return StepRow(self.accession(cells), Step(at, text or code, cells.get("room", "")), line)

    def nobody_here(self, appointments: Collection[Appointment]) -> list[Problem]:
        """A remark where every appointment is at another center: then the config has this one's name wrong."""
        centers = sorted({each.center for each in appointments})
        if not centers or "" in centers or self._here in centers:
            return []
        reason = f'no exam is booked here: [center] here is "{self._here}", the export has {", ".join(centers[:10])}'
        return [Problem(0, self._columns.header("center"), reason, warning=True)]

    def _note_status(self, line: int, cells: Cells) -> None:
        word = cells.get("status", "")
        folded = fold_status(word)
        if folded in self._states:
            return
        if folded not in self._strange:
            persons = {part for field in _PERSONS for part in _parts(cells.get(field, ""))}
            quoted = len(word) <= _LONGEST_STATUS and _STATUS_WORDS.fullmatch(word) and persons.isdisjoint(_parts(word))
            self._strange[folded] = f": {word}" if quoted else ""
        told = f"is no status that is known, taken as open{self._strange[folded]}"
        self.notes.add(line, self._columns.header("status"), told)

    def _problem(self, line: int, field: str, reason: str) -> Problem:
        return Problem(line, self._columns.header(field), reason)

    def _mismatch(self, line: int, field: str, form: DateFormat, cell: str) -> Problem:
        seen = cell if _QUOTABLE.fullmatch(cell) else ""
        return Problem(line, self._columns.header(field), f"{MISMATCH} {form.spelled}", seen)

    def _identifiers(self, line: int, cells: Cells, fields: Iterable[str]) -> list[Problem]:
        problems = [
            self._problem(line, field, f"is longer than {_LONGEST_CELL} characters")
            for field, cell in cells.items()
            if len(cell) > _LONGEST_CELL
        ]
        problems += [
            self._problem(line, field, "is a number that a spreadsheet has shortened: export it as text")
            for field in fields
            if _SHORTENED.fullmatch(cells.get(field, ""))
        ]
        accession = self.accession(cells)
        if not accession:
            problems.append(self._problem(line, "accession", "is empty"))
        elif len(accession) > _LONGEST_ACCESSION:
            problems.append(self._problem(line, "accession", f"is longer than {_LONGEST_ACCESSION} characters"))
        return problems

    def _at(self, line: int, cells: Cells, problems: list[Problem]) -> datetime | None:
        day = hour = None
        cell = cells.get("date", "")
        try:
            day = self._dates.date(cell)
        except ValueError:
            problems.append(self._mismatch(line, "date", self._dates, cell))
        cell = cells.get("time", "")
        try:
            hour = self._times.time(cell)
        except ValueError:
            problems.append(self._mismatch(line, "time", self._times, cell))
        return datetime.combine(day, hour) if isinstance(day, date) and isinstance(hour, time) else None

    def _birth_date(self, line: int, cells: Cells, problems: list[Problem]) -> date | None:
        try:
            return self._births.date(cells.get("birth_date", ""))
        except ValueError:
            problems.append(self._problem(line, "birth_date", f"{MISMATCH} {self._births.spelled}"))
            return None

    def _name(self, line: int, cells: Cells, problems: list[Problem]) -> PersonName | None:
        field = "last" if cells.get("last", "") or "name" not in cells else "name"
        name = self._written_name(cells)
        if name is None:
            problems.append(self._problem(line, field, "holds no name"))
        elif field == "name" and not name.first.given and name.first.family.isascii() and " " in name.first.family:
            self.notes.add(line, self._columns.header(field), "no comma in it: read as a last name as a whole")
        return name

    def _written_name(self, cells: Cells) -> PersonName | None:
        if last := cells.get("last", ""):
            return join_name(last, cells.get("first", ""), cells.get("middle", ""), cells.get("suffix", ""))
        return read_name(cells.get("name", ""))

    def _mrn(self, cells: Cells) -> tuple[str, str]:
        """MRN and who gave it out."""
        mrn = cells.get("mrn", "")
        return mrn, (cells.get("issuer", "") or self._issuer) if mrn else ""

    def _sex_of(self, line: int, cells: Cells) -> str:
        word = cells.get("sex", "").casefold()
        if word not in self._sex:
            self.notes.add(line, self._columns.header("sex"), "not a word of [schedule.sex]: taken as unknown")
        return self._sex.get(word, "")


def _parts(cell: str) -> list[str]:
    return re.findall(r"[^\W_]+", cell.casefold())
