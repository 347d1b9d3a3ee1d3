"""What is checked of a kiosk that runs, now and then between visits: only what takes no time."""

from datetime import datetime
from typing import TYPE_CHECKING

from kiosk.config import Config, store_path
from kiosk.core.finding import Finding
from kiosk.doctor import keeping, machine
from kiosk.doctor.findings import checked

if TYPE_CHECKING:
    from kiosk.adapters.store import Store


def of_machine(config: Config) -> tuple[Finding, ...]:
    """Room and memory; on any thread."""
    return (*checked("space", lambda: machine.space(store_path(config).parent)), machine.memory())


def of_store(config: Config, store: "Store", now: datetime, utc: datetime) -> tuple[Finding, ...]:
    """The open store, the clock against it, the schedule in it; on the store's thread. ``now`` is local and naive."""
    there = checked("store", lambda: keeping.still_there(store, store_path(config)))
    clock = checked(
        "clock", lambda: machine.clock(utc, keeping.last_activity(store), keeping.booked(store, now.date()))
    )
    schedule = checked("schedule", lambda: keeping.schedule(config, store, now, utc))
    # a store that cannot be read is told once
    rest = [each for each in (*clock, *schedule) if each.seen != there[0].seen]
    return (*there, *rest)
