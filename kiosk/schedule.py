"""What staff do with the schedule at the command line: import an export, list a day, see how old it is."""

import sys
import unicodedata
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from datetime import date, datetime
from pathlib import Path

from kiosk.adapters.clock import SystemClock
from kiosk.adapters.content_toml import load_content
from kiosk.adapters.schedule_intake import take_export
from kiosk.adapters.store import StoreSchedule, site_store
from kiosk.config import Config, content_folder
from kiosk.core.appointment import Appointment
from kiosk.core.freshness import age, is_stale, schedule_trouble
from kiosk.errors import ScheduleError
from kiosk.login import login

_LARGE = 1_000_000
"""Bytes from which an import shows how far it is."""


def import_file(config: Config, path: Path, when: datetime | None = None) -> int:
    """Reads an export into the store and prints a report. Exit status: 0, or 1 where staff should look at something.

    ``when`` is UTC and aware; now, if left out.

    Raises ``KnownError``; then nothing was changed.
    """
    try:
        data = path.read_bytes()
    except OSError as error:
        raise ScheduleError(f"{path}: cannot be read: {error.strerror}") from error
    content = load_content(content_folder(config))
    with _progress(len(data)) as progress, site_store(config) as store:
        done = take_export(
            path.name,
            data,
            config,
            content.procedures.keys(),
            StoreSchedule(store, config.kiosk.id),
            when or SystemClock().utc(),
            progress,
            by=login(),
        )
    print("\n".join(done.report))
    return int(not done.clean)


def status(config: Config) -> int:
    """Prints how old the schedule is and how much of it is for today. Exit status: 0, or 1 where it is stale.

    Raises ``KnownError``.
    """
    clock = SystemClock()
    now, utc = clock.now(), clock.utc()
    with site_store(config) as store:
        state = StoreSchedule(store, config.kiosk.id).state(now.date())
    stale = is_stale(state, utc, config.schedule.stale_hours)
    if state.imported is None:
        print("last import: none")
    else:
        print(f"last import: {state.imported.astimezone():%Y-%m-%d %H:%M}, {age(state, utc)}")
    print(f"today:       {state.today} to check in, or checked in already")
    print(f"state:       {'stale' if stale else 'fresh'} (stale from {config.schedule.stale_hours} hours on)")
    if config.schedule.folder:
        print(f"folder:      {config.schedule.folder}{' (shared)' if config.schedule.shared else ''}")
    else:
        print("folder:      none: staff import by hand (kiosk schedule import)")
    if trouble := schedule_trouble(state, utc, config.schedule.stale_hours):
        print(trouble)
    return int(stale)


def list_day(config: Config, day: date | None) -> int:
    """Prints what the kiosk knows of a day, today where none is named. Exit status 0. Raises ``KnownError``."""
    day = day or SystemClock().now().date()
    with site_store(config) as store:
        appointments = StoreSchedule(store, config.kiosk.id).listing(day)
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
