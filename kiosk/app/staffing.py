"""The staff mode's outside: at the kiosk it shares the kiosk's store and printer; on its own it opens them itself."""

from collections.abc import Callable
from datetime import timedelta
from functools import cached_property

from PySide6.QtCore import QObject

from kiosk.adapters.store import Store, StoreAudit, StoreRecords
from kiosk.adapters.store.desk import StoreDesk
from kiosk.adapters.store.tries import StoreTries
from kiosk.app.copies import SlipCopies
from kiosk.app.paper import twelve_hour
from kiosk.config import Config
from kiosk.core.finding import Finding
from kiosk.core.staff import events as ev
from kiosk.ports import Clock, Pin, Printer, SlipMaker
from kiosk.viewmodel.jobs import Runner
from kiosk.viewmodel.staff import StaffMode, StaffSite, Voices
from kiosk.viewmodel.staff_effects import Doors, StaffEffects, StaffPorts
from kiosk.viewmodel.staff_rows import StaffScreen


class LazyPin:
    """``ports.Pin`` whose library loads with the first PIN, on the worker that waits for it anyway."""

    def __init__(self, hashed: str) -> None:
        self._hashed = hashed

    @cached_property
    def _pin(self) -> Pin:
        from kiosk.adapters.pin import HashedPin

        return HashedPin(self._hashed)

    def right(self, pin: str) -> bool:
        """See ``ports.Pin``."""
        return self._pin.right(pin)


class SiteImporting:
    """``ports.Importing`` for this site."""

    def __init__(self, config: Config, store: Store, clock: Clock) -> None:
        self._config, self._store, self._clock = config, store, clock

    def run(self) -> str:
        """See ``ports.Importing``."""
        if not self._config.schedule.folder:
            return "No folder is set for schedules. IT imports one with: kiosk schedule import FILE"
        return "Schedules in the folder are imported by themselves."


class SiteDoctor:
    """``ports.Doctor`` for this site."""

    def __init__(self, config: Config) -> None:
        self._config = config

    def examine(self) -> tuple[Finding, ...]:
        """See ``ports.Doctor``."""
        return ()


def ports_of(
    config: Config,
    store: Store,
    clock: Clock,
    slips: SlipMaker,
    printer: Printer,
    *,
    beside: bool,
) -> StaffPorts:
    """What staff reach; ``beside`` = in a process of its own beside the kiosk."""
    own = config.kiosk
    records = StoreRecords(store, clock, own.id, own.letter, config.center.name)
    return StaffPorts(
        clock=clock,
        pin=LazyPin(config.staff.pin),
        tries=StoreTries(store, own.id),
        audit=StoreAudit(store, clock, own.id, own.letter),
        desk=StoreDesk(store, clock, own.id),
        copies=SlipCopies(config, records, slips, printer, clock, clears=beside),
        printer=printer,
        importing=SiteImporting(config, store, clock),
        doctor=SiteDoctor(config),
    )


def staff_mode(
    config: Config,
    ports: StaffPorts,
    runners: tuple[Runner, Runner],
    doors: Callable[[StaffMode], Doors],
    *,
    who: tuple[str, str],
    voices: Voices | None = None,
    parent: QObject | None = None,
) -> StaffMode:
    """The staff mode with all that it reaches. ``runners``: the store's and the printer's; ``who`` as in
    ``StaffEffects``."""
    screen = StaffScreen(twelve_hour(config), timedelta(hours=config.schedule.stale_hours))
    site = StaffSite(bool(config.staff.pin), config.staff.lock_after, screen, ports.clock.utc, voices)
    mode = StaffMode(site, parent)

    def heard(event: ev.Event) -> None:
        mode.send(event)

    effects = StaffEffects(ports, doors(mode), who, *runners, heard)
    mode.connect_effects(effects.carry_out, effects.poll)
    return mode
