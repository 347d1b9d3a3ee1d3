"""What staff do with the schedule at the command line: import an export, list a day."""

import hashlib
import sys
import unicodedata
from collections import Counter
from collections.abc import Callable, Iterable, Iterator
from contextlib import contextmanager
from datetime import date
from pathlib import Path

from kiosk.adapters.clock import SystemClock
from kiosk.adapters.content_toml import load_content
from kiosk.adapters.schedule_csv import read_export
from kiosk.adapters.schedule_report import Export, Problem
from kiosk.adapters.store import ImportCounts, StoreSchedule, site_store
from kiosk.config import Config
from kiosk.core.appointment import Appointment
from kiosk.errors import ScheduleError
from kiosk.paths import RESOURCES
from kiosk.slips import login

_SHOWN = 50
"""Problems that are printed; a wrong format makes one per row."""
_LARGE = 1_000_000
"""Bytes from which an import shows how far it is."""


def import_file(config: Config, path: Path) -> int:
    """Reads an export into the store and prints a report. Exit status: 0, or 1 where staff should look at something.

    Raises ``KnownError``; then nothing was changed.
    """
    try:
        data = path.read_bytes()
    except OSError as error:
        raise ScheduleError(f"{path}: cannot be read: {error.strerror}") from error
    content = load_content(Path(config.content.folder) if config.content.folder else RESOURCES)
    with _progress(len(data)) as progress:
        export = read_export(data, config, tuple(content.procedures), progress)
    with site_store(config) as store:
        counts = StoreSchedule(store, config.kiosk.id).import_appointments(
            export.appointments,
            [(row.accession, row.step) for row in export.steps],
            hashlib.sha256(data).hexdigest(),
            SystemClock().utc(),
            [(row.accession, row.step) for row in export.cancelled_steps],
            by=login(),
        )
    unmatched = _unmatched(export, counts)
    print("\n".join(_report(path.name, export, counts, unmatched)))
    return int(bool(export.problems or export.unknown or unmatched))


def list_day(config: Config, day: date | None) -> int:
    """Prints what the kiosk knows of a day, today where none is named. Exit status 0. Raises ``KnownError``."""
    day = day or SystemClock().now().date()
    with site_store(config) as store:
        appointments = StoreSchedule(store).listing(day)
    if not appointments:
        print(f"{day}: no appointments")
        return 0
    head = ("time", "accession", "name", "exam", "level and side", "center", "room", "state")
    table = [head, *(_row(each, config.center.here) for each in appointments)]
    widths = [max(map(_width, column)) for column in zip(*table, strict=True)]
    for row in table:
        print("  ".join(cell + " " * (width - _width(cell)) for cell, width in zip(row, widths, strict=True)).rstrip())
    return 0


@contextmanager
def _progress(size: int) -> Iterator[Callable[[int, int], None] | None]:
    if size < _LARGE or not sys.stderr.isatty():
        yield None
        return
    from tqdm import tqdm

    with tqdm(unit=" lines", leave=False) as bar:

        def show(line: int, lines: int) -> None:
            bar.total = lines
            bar.update(line - bar.n)

        yield show


def _unmatched(export: Export, counts: ImportCounts) -> list[Problem]:
    lonely = set(counts.unmatched_steps)
    return [
        Problem(row.line, "", "is a step of an exam that is not known")
        for row in export.steps
        if row.accession in lonely
    ]


def _report(name: str, export: Export, stored: ImportCounts, unmatched: Iterable[Problem]) -> Iterator[str]:
    rows = export.counts
    yield f"{name}: {rows.rows} rows"
    yield f"  exams {rows.exams}: new {stored.new}, changed {stored.updated}, cancelled {stored.closed}"
    removed = f" (removed {stored.steps_removed})" if stored.steps_removed else ""
    counts = f"other exams {rows.other}, not in the exam table {rows.unknown}, left out {rows.bad}"
    yield f"  steps {rows.steps}{removed}, {counts}"
    days = Counter(each.at.date() for each in export.appointments if not each.cancelled and not each.done)
    for day, count in sorted(days.items())[:7]:
        yield f"  {day}: {count} to check in"
    problems = [*export.problems, *unmatched]
    if problems:
        yield "To look at:"
        yield from (f"  {problem}" for problem in problems[:_SHOWN])
        rest = Counter((problem.column, problem.reason) for problem in problems[_SHOWN:])
        for (column, reason), count in rest.most_common(_SHOWN):
            yield f"  and {count} more: {f'{column}: ' if column else ''}{reason}"
    if export.unknown:
        yield "Not in the exam table ([[exam]] in the configuration):"
        for unknown in export.unknown[:_SHOWN]:
            yield f"  {unknown.code or '(no code)'} {unknown.text}: rows {unknown.count}, first in line {unknown.line}"
        if len(export.unknown) > _SHOWN:
            yield f"  and {len(export.unknown) - _SHOWN} more"


def _row(each: Appointment, here: str) -> tuple[str, ...]:
    if each.cancelled:
        state = "cancelled"
    elif each.done:
        state = "done"
    elif each.recorded:
        state = "checked in"
    elif each.center not in ("", here):
        state = "at another center"
    else:
        state = "open"
    order = each.order
    where = " ".join(part for part in (", ".join(order.levels), order.detail, order.side.upper()) if part)
    return (
        f"{each.at:%H:%M}", each.accession, each.person.name.slip, order.procedure, where, each.center, each.room, state
    )  # fmt: skip


def _width(text: str) -> int:
    """Columns on a terminal: Han and Kana take two, marks none."""
    return sum(0 if unicodedata.combining(sign) else 1 + (unicodedata.east_asian_width(sign) in "WF") for sign in text)
