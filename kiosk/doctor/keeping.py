"""The store: whether it opens, is what the site says, is sound and takes writing; and how old the schedule in it is."""

# mypy: allow-untyped-calls
# (types-peewee leaves what runs a query untyped)

from collections.abc import Iterator
from contextlib import closing
from datetime import UTC, date, datetime
from pathlib import Path
from typing import TYPE_CHECKING, Final

from kiosk.config import Config, store_path
from kiosk.core.finding import Finding
from kiosk.doctor import machine
from kiosk.doctor.findings import failed, ok, warning

if TYPE_CHECKING:
    from kiosk.adapters.store import Store

_NEWEST: Final = 2000
"""Audit rows: of some days, and read in a millisecond however many years there are."""
_PLAIN: Final = b"SQLite format 3\x00"


def store(config: Config) -> Iterator[Finding]:
    """Everything about the store, the schedule in it too. Raises ``StoreError``, ``ConfigError``."""
    from kiosk.adapters.clock import SystemClock
    from kiosk.adapters.store import StoreAudit, StoreDesk, site_store

    clock = SystemClock()
    with closing(site_store(config)) as opened:
        audit = StoreAudit(opened, clock, config.kiosk.id, config.kiosk.letter)
        last = last_activity(opened)
        audit.note("doctor", {})
        problems = opened.problems()
        broken = audit.first_broken()
        if problems:
            yield failed("store", f"the store is damaged: {problems[0]}", "restore a backup: kiosk store restore FILE")
        elif broken is not None:
            yield failed(
                "store",
                f"the audit was changed by hand: row {broken}, or one before it that is gone",
                "keep a copy of the store, find out who did, then restore a backup",
            )
        else:
            yield ok("store", "opens, writes and is sound")
        rest = (
            *StoreDesk(opened, clock, config.kiosk.id).findings(),
            schedule(config, opened, clock.now(), clock.utc()),
            machine.clock(clock.utc(), last, booked(opened, clock.now().date())),
        )
    # only now: to close a file that SQLite has open in the same process would give up SQLite's locks on it, and a
    # kiosk that ends would take the log away under this one
    yield encryption(config)
    yield from rest


def encryption(config: Config) -> Finding:
    """What stands on the disk, not what the config says of it. Raises ``OSError``."""
    path = store_path(config)
    with path.open("rb") as file:
        plain = file.read(len(_PLAIN)) == _PLAIN
    if not plain:
        return ok("encryption", "the store is encrypted (SQLCipher)")
    if config.store.encryption == "disk":
        return warning(
            "encryption",
            "the store is plain: the site says that its disk is encrypted",
            "see that it is: lsblk -o NAME,TYPE,MOUNTPOINTS shows crypt above the disk",
        )
    return failed("encryption", f"the store {path} is NOT encrypted", "kiosk store encrypt")


def schedule(config: Config, opened: "Store", now: datetime, utc: datetime) -> Finding:
    """How old it is; ``now`` is local and naive. Without one people are greeted and sent to a person."""
    from kiosk.adapters.store import StoreSchedule

    state = StoreSchedule(opened).state(now.date())
    folder = config.schedule.folder
    do = f"see that exports arrive in {folder}" if folder else "kiosk schedule import FILE"
    if state.imported is None:
        return warning("schedule", "there was no import yet: everybody is sent to the desk", do)
    hours = (utc - state.imported).total_seconds() / 3600
    said = f"imported {_ago(hours)} ago, {state.today} appointments today"
    if not state.today:
        return warning("schedule", f"{said}: everybody is sent to the desk", do)
    if not StoreSchedule(opened).here(now.date(), config.center.here):
        return warning(
            "schedule",
            f"{said}, all at another center: everybody is sent there",
            "set [center] here to this center as the export names it, then import again",
        )
    if hours >= config.schedule.stale_hours:
        return warning("schedule", said, do)
    return ok("schedule", said)


def still_there(opened: "Store", path: Path) -> Finding:
    """Whether an open store can still be written, by a write that changes nothing. Raises ``StoreError``."""
    if not path.exists():
        return failed("store", f"the store {path} is gone", "put its disk back, or restore a backup")
    with opened.writing() as database:
        (version,) = database.execute_sql("PRAGMA user_version").fetchone()
        database.execute_sql(f"PRAGMA user_version = {int(version)}")
    return ok("store", "takes writing")


def last_activity(opened: "Store") -> datetime | None:
    """The latest moment of the newest audit rows, aware; ``None`` = there is none. Raises ``StoreError``.

    A clock that was years ahead for an hour is told for some days, and not for those years.
    """
    newest = f"SELECT at FROM audit ORDER BY id DESC LIMIT {_NEWEST}"  # noqa: S608
    with opened.reading() as database:
        (at,) = database.execute_sql(f"SELECT max(at) FROM ({newest})").fetchone()  # noqa: S608
    return datetime.fromisoformat(at).astimezone(UTC) if at else None


def booked(opened: "Store", day: date) -> int:
    """How many are booked on that day. Raises ``StoreError``."""
    from kiosk.adapters.store import StoreSchedule

    return StoreSchedule(opened).state(day).today


def _ago(hours: float) -> str:
    if hours < 1:
        return _counted(max(0, hours * 60), "minute")
    return _counted(hours, "hour") if hours < 48 else _counted(hours / 24, "day")


def _counted(number: float, unit: str) -> str:
    return f"{number:.0f} {unit}{'' if round(number) == 1 else 's'}"
