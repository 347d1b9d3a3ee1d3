"""The real kiosk in a real window, off screen: real store, real slips into a folder, a finger and a scanner."""

import secrets
from collections.abc import Iterable, Iterator
from dataclasses import replace
from datetime import UTC, datetime, timedelta
from pathlib import Path

import msgspec
from PySide6.QtQuick import QQuickItem

from kiosk.adapters.clock import SystemClock
from kiosk.adapters.store import StoreSchedule
from kiosk.app.running import Running, application
from kiosk.config import Config, Letters, Staff, StorePlace, load_config
from kiosk.core.appointment import Appointment
from kiosk.core.record import Record
from kiosk.core.visit import Desk, Done, Looking, Saving, Visit
from kiosk.demo.finger import Finger
from kiosk.paths import RESOURCES
from kiosk.ports import Clock
from kiosk.viewmodel.idle import Patience
from tests.kinds import kind_of
from tests.voice import Voice
from tests.walk import NOW

PATIENT = Patience(warn_after=3600, leave_after=3600, last_page=3600)
"""A test is never sent away; those about idle time set their own."""


class StandingClock(SystemClock):
    """It is always ``NOW``."""

    def now(self) -> datetime:
        return NOW

    def utc(self) -> datetime:
        return NOW.replace(tzinfo=UTC) + timedelta(hours=5)


def config_in(folder: Path, **device: str) -> Config:
    """The demo's site with a slip folder and a store of its own, encrypted as a deployment's is."""
    config = load_config(RESOURCES / "demo" / "kiosk.toml")
    key = folder / "key" / "store.key"
    if not key.exists():
        key.parent.mkdir(parents=True)
        key.write_text(secrets.token_hex(32), encoding="ascii")
        key.chmod(0o600)
    return msgspec.structs.replace(
        config,
        store=StorePlace(file=str(folder / "store" / "kiosk.db"), key_file=str(key)),
        printer=msgspec.structs.replace(config.printer, folder=str(folder / "slips")),
        device=msgspec.structs.replace(config.device, **device),
    )


class Lobby:
    """One kiosk and who is booked at it."""

    def __init__(
        self,
        folder: Path,
        booked: Iterable[Appointment] = (),
        patience: Patience = PATIENT,
        voice: Voice | None = None,
        letters: Letters | None = None,
        staff: Staff | None = None,
        clock: Clock | None = None,
        languages: tuple[str, ...] = (),
        schedule: str = "",
        *,
        hasty: bool = True,
    ) -> None:
        """``hasty``: taps and keys come as fast as a machine makes them, and all of them count."""
        application()
        self.folder = folder
        self.voice = voice or Voice(languages=set())
        config = config_in(folder)
        tongues = msgspec.structs.replace(config.language, patient=languages or config.language.patient)
        more = {
            "letters": letters or Letters(),
            "staff": staff or Staff(),
            "language": tongues,
            "schedule": msgspec.structs.replace(config.schedule, folder=schedule),
        }
        config = msgspec.structs.replace(config, **more)
        self.running = Running(config, clock=clock or StandingClock(), patience=patience, voice=self.voice)
        self.book(booked)
        self.kiosk = self.running.kiosk
        self.window = self.running.load(full_screen=False, double_strike=0 if hasty else 1)
        self.finger = Finger(self.window)
        self.kiosk.setReducedMotion(True)
        self.running.begin()

    def book(self, appointments: Iterable[Appointment]) -> None:
        rows = tuple(replace(row, center="LAKESIDE") for row in appointments)
        StoreSchedule(self.running.store).import_appointments(rows, (), "test", self.running.clock.utc())

    @property
    def visit(self) -> Visit:
        return self.kiosk.visit

    @property
    def key(self) -> str:
        return str(self.kiosk.property("pageKey"))

    def arrive(self, booked: Appointment) -> None:
        """Scans the accession and types the birth date."""
        self.finger.scan(booked.accession)
        born = booked.person.birth_date
        for field, number in (("Month", born.month), ("Day", born.day), ("Year", born.year)):
            self.finger.tap(field)
            self.finger.spell(str(number))
        self.go("Next")

    def go(self, name: str) -> None:
        """Taps what leads to another page, and waits for that page."""
        before = self.key
        self.finger.tap(name)
        self.finger.until(
            lambda: self.key != before and not isinstance(self.visit.page, Looking | Saving),
            lambda: TimeoutError(f"{name!r} on {before} leads nowhere"),
        )

    def turn_to(self, label: str) -> None:
        """Turns pages with More until the answer is in sight."""
        while not self.finger.offers(label) and self.finger.offers("More"):
            self.finger.tap("More")

    def onward(self, name: str = "Next") -> None:
        """Next, Confirm or Finish, behind all that More shows."""
        while self.finger.offers("More"):
            self.finger.tap("More")
        self.go("Skip" if name == "Next" and self.finger.offers("Skip") else name)

    def await_slip(self) -> Record | None:
        """The record, once its slip has an outcome and lies in the folder."""

        def settled() -> bool:
            page = self.visit.page
            return isinstance(page, Desk) or (isinstance(page, Done) and page.outcome is not None)

        self.finger.until(settled, lambda: TimeoutError("no slip"))
        page = self.visit.page
        return page.record if isinstance(page, Done) else None

    def leave(self) -> None:
        """From Done or the desk page to Welcome."""
        self.onward("Finish")

    def items(self, kind: str = "") -> list[QQuickItem]:
        """Everything visible, or all of that QML type."""

        def walk(item: QQuickItem) -> Iterator[QQuickItem]:
            if item.isVisible():
                yield item
                for child in item.childItems():
                    yield from walk(child)

        every = walk(self.window.contentItem())
        return [item for item in every if kind in ("", kind_of(item))]

    def close(self) -> None:
        self.running.close()
