"""A kiosk without a window, a store or a printer: ports that remember what was asked of them, and jobs run by hand."""

from collections.abc import Callable, Mapping
from dataclasses import dataclass, field, replace
from datetime import UTC, date, datetime, timedelta
from typing import Any

from kiosk.adapters.content_toml import load_content
from kiosk.core import events as ev
from kiosk.core.appointment import Appointment
from kiosk.core.delivery import Trouble
from kiosk.core.moves import current
from kiosk.core.procedure import Flag, Kind, Meaning
from kiosk.core.record import Draft, PrintOutcome, Record
from kiosk.core.rules import Rules
from kiosk.core.visit import Asking, Visit
from kiosk.errors import KnownError
from kiosk.paths import RESOURCES
from kiosk.ports import OpenPrint, Printed, Unprinted
from kiosk.viewmodel.aloud import Aloud
from kiosk.viewmodel.effects import Effects, Ports
from kiosk.viewmodel.idle import Idle, Patience
from kiosk.viewmodel.kiosk import Kiosk, Place
from kiosk.viewmodel.language import Catalogues
from kiosk.viewmodel.props import Center
from kiosk.viewmodel.screen import Screen
from tests.voice import Voice
from tests.walk import APPOINTMENTS, HERE, NOW, Patient

CONTENT = load_content(RESOURCES)
CENTERS = {"NORTHGATE": Center("Northgate Imaging", "555-0142")}


class StoppedClock:
    """It is always ``NOW``."""

    def now(self) -> datetime:
        return NOW

    def utc(self) -> datetime:
        return NOW.replace(tzinfo=UTC)

    def entropy(self, count: int) -> bytes:
        return bytes(count)


class ByHand:
    """A ``Runner`` whose jobs wait until a test runs them; the outcome comes as the screen's thread would see it."""

    def __init__(self) -> None:
        self.jobs: list[tuple[Callable[[], Any], Callable[[Any], None]]] = []

    def run(self, work: Callable[[], Any], done: Callable[[Any], None]) -> None:
        self.jobs.append((work, done))

    def step(self) -> None:
        """The oldest job; a bug in it comes out here."""
        work, done = self.jobs.pop(0)
        try:
            outcome = work()
        except KnownError as error:
            outcome = error
        done(outcome)


@dataclass
class World:
    """All ports at once. ``did`` is the order in which they were called; ``fails`` names calls that raise."""

    appointments: tuple[Appointment, ...] = APPOINTMENTS
    did: list[str] = field(default_factory=list)
    fails: dict[str, KnownError] = field(default_factory=dict)
    records: dict[str, Record] = field(default_factory=dict)
    states: dict[str, str] = field(default_factory=dict)
    """Record id -> pending, started or the outcome."""
    details: dict[str, str] = field(default_factory=dict)
    notes: list[tuple[str, dict[str, str]]] = field(default_factory=list)
    outcome: PrintOutcome = PrintOutcome.PRINTED
    trouble: Trouble | None = None
    remembered: Printed | None = field(default_factory=lambda: Printed(PrintOutcome.UNKNOWN))
    """What the printer says of a slip of the last run."""
    ago: float = 20
    """Seconds since that slip was handed over."""

    def _do(self, what: str) -> None:
        self.did.append(what)
        if what.split()[0] in self.fails:
            raise self.fails[what.split()[0]]

    def arriving(self, day: date, birth_date: date) -> tuple[Appointment, ...]:
        self._do("arriving")
        taken = {record.draft.accession for record in self.records.values()}
        return tuple(replace(row, recorded=row.accession in taken) for row in self.appointments)

    def nobody_on(self, day: date) -> bool:
        self._do("nobody_on")
        return not self.appointments

    def save(self, draft: Draft) -> Record:
        self._do("save")
        count = len(self.records) + 1
        record = Record(f"id-{count}", f"REF{count:05}", f"A{count}", "K1", HERE, NOW.replace(tzinfo=UTC), draft)
        self.records[record.id] = record
        self.states[record.id] = "pending"
        return record

    def by_reference(self, reference: str) -> Record | None:
        return next((record for record in self.records.values() if record.reference == reference), None)

    def open_prints(self) -> tuple[OpenPrint, ...]:
        self._do("open_prints")
        sent = {"pending": None, "started": NOW.replace(tzinfo=UTC) - timedelta(seconds=self.ago)}
        return tuple(OpenPrint(r, sent[self.states[r.id]]) for r in self.records.values() if self.states[r.id] in sent)

    def unprinted(self, day: date) -> tuple[Unprinted, ...]:
        raise AssertionError("the kiosk's screens list nothing")

    def print_reopened(self, record_id: str) -> None:
        self._do(f"print_reopened {record_id}")
        assert self.states[record_id] == "started"
        self.states[record_id] = "pending"

    def print_started(self, record_id: str) -> None:
        self._do(f"print_started {record_id}")
        assert self.states[record_id] == "pending"
        self.states[record_id] = "started"

    def print_ended(self, record_id: str, outcome: PrintOutcome, detail: str) -> None:
        self._do(f"print_ended {record_id} {outcome.value}")
        self.states[record_id] = outcome.value
        self.details[record_id] = detail

    def reprinted(self, reference: str, by: str) -> int:
        raise AssertionError("the kiosk's screens reprint nothing")

    def note(self, event: str, facts: Mapping[str, str]) -> None:
        self._do(f"note {event}")
        self.notes.append((event, dict(facts)))

    def help_asked(self, page: str) -> str:
        self._do("help_asked")
        self.notes.append(("help_asked", {"page": page}))
        return f"A-H{sum(event == 'help_asked' for event, _ in self.notes)}"

    def draw(self, record: Record, reprint: int = 0) -> bytes:
        self._do(f"draw {record.id}")
        return record.reference.encode()

    def send(self, document: bytes, job: str) -> Printed:
        self._do(f"send {job}")
        assert document == job.encode(), "another slip than the one that is named"
        return Printed(self.outcome, "said the printer", self.trouble)

    def look_up(self, job: str, age: float) -> Printed | None:
        self._do(f"look_up {job} {age:.0f}")
        return self.remembered

    def check(self) -> Trouble | None:
        self._do("check")
        return self.trouble

    def clear(self) -> int:
        self._do("clear")
        return 0


class Booth:
    """The real ``Kiosk`` and ``Effects`` in such a world. Nothing happens by itself."""

    def __init__(self, world: World | None = None, patience: Patience | None = None, **rules: Any) -> None:
        self.world = world or World()
        self.rules = Rules(CONTENT, here=HERE, **rules)
        self.idle = Idle(patience or Patience())
        place = Place("Lakeside Imaging", "Waiting Area B")
        catalogues = Catalogues(RESOURCES / "i18n")
        screen = Screen(self.rules, CENTERS)
        self.voice = Voice()
        self.aloud = Aloud(self.voice, self.voice, catalogues.text, tuple(self.rules.languages))
        self.kiosk = Kiosk(self.rules, screen, place, catalogues, self.idle, self.aloud, lambda: NOW)
        self.store_jobs, self.print_jobs = ByHand(), ByHand()
        self.heard: list[ev.Event] = []
        clock = StoppedClock()
        ports = Ports(clock, self.world, self.world, self.world, self.world, self.world)
        self.troubles: list[Trouble | None] = []
        tell = self.troubles.append
        self.effects = Effects(ports, HERE, self.store_jobs, self.print_jobs, self._hear, tell)
        self.kiosk.connect_effects(self.effects.carry_out)

    def _hear(self, event: ev.Event) -> None:
        self.heard.append(event)
        self.kiosk.send(event)

    @property
    def visit(self) -> Visit:
        return self.kiosk.visit

    def put(self, visit: Visit) -> None:
        """As if the visit had come this far."""
        before = self.kiosk.visit.settings
        self.kiosk._visit = visit
        self.kiosk._redraw(before)

    def work(self) -> None:
        """Runs jobs until none is left: the store's first, as it never waits for the printer."""
        while self.store_jobs.jobs or self.print_jobs.jobs:
            (self.store_jobs if self.store_jobs.jobs else self.print_jobs).step()


def answered(patient: Patient, given: Mapping[str, tuple[str, ...] | str]) -> None:
    """Answers every item from here to the check page: ``given`` by item key, else the choice that flags nothing."""
    while isinstance(patient.visit.page, Asking):
        asked = current(patient.visit, patient.rules)
        assert asked is not None
        wanted = given.get(asked.key.split(":")[0])
        if asked.item.kind is Kind.TEXT:
            for sign in wanted or "":
                patient.send(ev.Key(sign))
        else:
            quiet = [c.code for c in asked.item.choices if c.flag is Flag.NONE and c.meaning is Meaning.ANSWER]
            codes = wanted or ("lumbar",) if asked.key == "where" else wanted or tuple(quiet[-1:])
            for code in (codes,) if isinstance(codes, str) else codes:
                if code not in patient.visit.page.ticked:
                    patient.send(ev.Choose(code))
        patient.send(ev.Next())
