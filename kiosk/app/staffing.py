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
from kiosk.ports import Clock, Importing, Pin, Printer, SlipMaker
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


class NoImporting:
    """``ports.Importing`` beside the kiosk, which imports by itself."""

    def run(self) -> str:
        """See ``ports.Importing``."""
        return "The kiosk imports schedules by itself."


class SiteDoctor:
    """``ports.Doctor`` for this site."""

    def __init__(self, config: Config, store: Store, clock: Clock) -> None:
        self._config, self._store, self._clock = config, store, clock

    def examine(self) -> tuple[Finding, ...]:
        """See ``ports.Doctor``: what can be checked of a kiosk that runs."""
        from kiosk.doctor import paper, site
        from kiosk.doctor.findings import checked
        from kiosk.doctor.quick import of_machine, of_store

        config, clock = self._config, self._clock
        return (
            *of_machine(config),
            *of_store(config, self._store, clock.now(), clock.utc()),
            *checked("questions", lambda: site.questions(config)),
            *checked("languages", lambda: site.languages(config)),
            *checked("slip", lambda: paper.slip(config)),
            *checked("printer", lambda: paper.printer(config)),
            *checked("letters", lambda: site.letters(config)),
        )


def ports_of(
    config: Config,
    store: Store,
    clock: Clock,
    slips: SlipMaker,
    printer: Printer,
    importing: Importing | None = None,
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
        importing=importing or NoImporting(),
        doctor=SiteDoctor(config, store, clock),
    )


def staff_mode(
    config: Config,
    ports: StaffPorts,
    runners: tuple[Runner, Runner],
    doors: Callable[[StaffMode], Doors],
    *,
    who: tuple[str, str],
    most: int = 0,
    voices: Voices | None = None,
    parent: QObject | None = None,
) -> StaffMode:
    """The staff mode with all that it reaches. ``runners``: the store's and the printer's; ``who`` as in
    ``StaffEffects``, ``most`` as in ``StaffScreen``."""
    screen = StaffScreen(twelve_hour(config), timedelta(hours=config.schedule.stale_hours), most)
    site = StaffSite(bool(config.staff.pin), config.staff.lock_after, screen, ports.clock.utc, voices)
    mode = StaffMode(site, parent)

    def heard(event: ev.Event) -> None:
        mode.send(event)

    effects = StaffEffects(ports, doors(mode), who, *runners, heard)
    mode.connect_effects(effects.carry_out, effects.poll)
    return mode
