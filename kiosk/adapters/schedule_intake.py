"""A RIS's export on its way into the store, and the report on it that staff read."""

import hashlib
from collections import Counter
from collections.abc import Collection, Iterator
from dataclasses import dataclass
from datetime import datetime

from kiosk.adapters.schedule_csv import Progress, read_export
from kiosk.adapters.schedule_report import MISMATCH, Export, Problem
from kiosk.adapters.store import ImportCounts, StoreSchedule
from kiosk.config import Config

_SHOWN = 50
"""Problems that are told one by one; a wrong format makes one per row."""


@dataclass(frozen=True, slots=True)
class Imported:
    """What an import came to. ``report`` is lines for staff; they name no patient."""

    report: tuple[str, ...]
    counts: ImportCounts
    clean: bool
    """Every row was understood."""
    left_out: int
    """Rows that could not be read: whoever they are of is not found."""


def take_export(
    name: str,
    data: bytes,
    config: Config,
    procedures: Collection[str],
    schedule: StoreSchedule,
    when: datetime,
    progress: Progress | None = None,
    *,
    by: str,
) -> Imported:
    """Reads an export, then stores it in one transaction. ``name`` heads the report; ``when`` is UTC and aware;
    ``by`` is who, for the audit.

    Raises ``ScheduleError``, ``ConfigError`` and ``StoreError``; then nothing was changed.
    """
    export = read_export(data, config, procedures, progress)
    counts = schedule.import_appointments(
        export.appointments,
        [(row.accession, row.step) for row in export.steps],
        hashlib.sha256(data).hexdigest(),
        when,
        [(row.accession, row.step) for row in export.cancelled_steps],
        by=by,
    )
    unmatched = _unmatched(export, counts)
    clean = not (export.problems or export.unknown or unmatched)
    return Imported(tuple(_report(name, export, counts, unmatched)), counts, clean, export.counts.bad)


def _unmatched(export: Export, counts: ImportCounts) -> list[Problem]:
    lonely = set(counts.unmatched_steps)
    return [
        Problem(row.line, "", "is a step of an exam that is not known")
        for row in export.steps
        if row.accession in lonely
    ]


def _report(name: str, export: Export, stored: ImportCounts, unmatched: list[Problem]) -> Iterator[str]:
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
        if not (rows.exams or rows.steps) and any(problem.reason.startswith(MISMATCH) for problem in problems):
            yield "  No exam could be used: set date_format, birth_date_format and time_format of [schedule]"
    if export.unknown:
        yield "Not in the exam table ([[exam]] in the configuration):"
        for unknown in export.unknown[:_SHOWN]:
            yield f"  {unknown.code or '(no code)'} {unknown.text}: rows {unknown.count}, first in line {unknown.line}"
        if len(export.unknown) > _SHOWN:
            yield f"  and {len(export.unknown) - _SHOWN} more"
