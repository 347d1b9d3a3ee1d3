"""What the visit needs from outside, one small protocol each. Adapters fulfil them; each raises only KnownError."""

from collections.abc import Callable, Mapping
from dataclasses import dataclass
from datetime import date, datetime
from enum import StrEnum
from typing import Protocol

from kiosk.core.appointment import Appointment
from kiosk.core.delivery import Trouble
from kiosk.core.desk import CheckIn, HelpCall, ScheduleState
from kiosk.core.finding import Finding
from kiosk.core.record import Draft, PrintOutcome, Record
from kiosk.core.staff.pin import Tries


class Clock(Protocol):
    """Time and chance."""

    def now(self) -> datetime:
        """Local wall-clock time of the center, naive."""
        ...

    def utc(self) -> datetime:
        """The same moment in UTC, aware."""
        ...

    def entropy(self, count: int) -> bytes:
        """``count`` bytes that nobody can guess."""
        ...


class Schedule(Protocol):
    """Today's appointments."""

    def arriving(self, day: date, birth_date: date) -> tuple[Appointment, ...]:
        """All appointments on ``day`` of everyone born on ``birth_date``: those rows, and every further row on that
        day of the same issuer + MRN. Closed rows included, ``recorded`` filled in."""
        ...

    def nobody_on(self, day: date) -> bool:
        """Whether the schedule has nothing at all for ``day``."""
        ...


@dataclass(frozen=True, slots=True)
class OpenPrint:
    """A print job without an outcome. ``sent`` is when (UTC) it was handed to the printer; ``None`` = it was not."""

    record: Record
    sent: datetime | None


@dataclass(frozen=True, slots=True)
class Unprinted:
    """A slip that failed, or of which nobody knows. ``detail`` is staff words without patient data."""

    record: Record
    outcome: PrintOutcome
    detail: str


class Records(Protocol):
    """The record, its print job and its audit row: saved together or not at all."""

    def save(self, draft: Draft) -> Record:
        """Durable when it returns. Raises ``AlreadyRecorded`` where the accession has a record, else ``StoreError``."""
        ...

    def by_reference(self, reference: str) -> Record | None:
        """The record, or ``None``."""
        ...

    def open_prints(self) -> tuple[OpenPrint, ...]:
        """Print jobs of this kiosk without an outcome (it stopped in between), oldest first."""
        ...

    def unprinted(self, since: date) -> tuple[Unprinted, ...]:
        """Slips of this kiosk's check-ins since that day that did not come out, or may not have, oldest first."""
        ...

    def print_started(self, record_id: str) -> None:
        """Marks the print job as handed to the printer: from here on a restart must not send it blindly again.

        Raises ``StoreError`` for a job that does not wait: somebody else is printing it, or has.
        """
        ...

    def print_reopened(self, record_id: str) -> None:
        """Takes the mark back, since the printer says that nothing reached it."""
        ...

    def print_ended(self, record_id: str, outcome: PrintOutcome, detail: str) -> None:
        """Settles the print job. ``detail`` is staff words without patient data.

        Raises ``StoreError`` for a job that is settled: what staff have done about it stands.
        """
        ...

    def reprinted(self, reference: str, by: str) -> int:
        """Counts and audits a reprint and who asked for it; returns its number, from 1."""
        ...


class Audit(Protocol):
    """What happened, without patient data."""

    def note(self, event: str, facts: Mapping[str, str]) -> None:
        """One row: a kind such as ``help_asked`` and plain facts such as the screen's name."""
        ...

    def help_asked(self, page: str) -> str:
        """One row for a call from that screen; returns the number that the desk sees with it, such as ``A-H3``."""
        ...


class Desk(Protocol):
    """What staff see and do about a day, at the kiosk behind their PIN and in ``kiosk staff``."""

    def check_ins(self, day: date) -> tuple[CheckIn, ...]:
        """Every check-in of that day at the kiosks of this store, latest first; void ones too."""
        ...

    def help_calls(self, day: date) -> tuple[HelpCall, ...]:
        """Who asked for help that day, latest first."""
        ...

    def schedule(self, day: date) -> ScheduleState:
        """How old the schedule is, and how much of it is for that day."""
        ...

    def acknowledge(self, reference: str, by: str) -> None:
        """Staff have the patient: from now on the record's time to be kept runs. ``by`` is who, audited."""
        ...

    def void(self, reference: str, by: str) -> None:
        """The check-in was made in error: the exam is open again, the slip counts for nothing. ``by`` is audited."""
        ...

    def changes(self) -> int:
        """A figure that is another one when any process has written to the store: for lists that follow it live."""
        ...


class Pin(Protocol):
    """Staff's PIN."""

    def right(self, pin: str) -> bool:
        """Whether it is the site's. Takes about 0.1 s on purpose. Raises ``ConfigError`` for a hash that is none."""
        ...


class PinTries(Protocol):
    """How often somebody tried, at any process of this kiosk, before a restart too."""

    def since(self, moment: datetime) -> Tries:
        """The wrong ones after the last right one, none older than ``moment`` (UTC, aware)."""
        ...


class Importing(Protocol):
    """Takes new schedules."""

    def run(self) -> str:
        """Imports what lies ready now; in staff words, what came of it. Raises ``KnownError``."""
        ...


class Doctor(Protocol):
    """What a visit needs, checked."""

    def examine(self) -> tuple[Finding, ...]:
        """Every check; may take seconds. Raises ``KnownError`` only where not even that can be done."""
        ...


@dataclass(frozen=True, slots=True)
class Printed:
    """What a printer says became of a document. ``detail`` is staff words without patient data."""

    outcome: PrintOutcome
    detail: str = ""
    trouble: Trouble | None = None


class Copies(Protocol):
    """What staff have printed. Called on the printer's thread; blocks as a printer does."""

    def reprint(self, reference: str, by: str) -> tuple[int, Printed]:
        """Counts, audits, marks and prints a slip again; its number, from 1, and what became of it.

        Raises ``KnownError``, also for a slip that the kiosk has in hand.
        """
        ...

    def test(self) -> Printed:
        """A sample on the way that every slip goes. Raises ``KnownError``."""
        ...


class SlipMaker(Protocol):
    """Draws the slip."""

    def draw(self, record: Record, reprint: int = 0) -> bytes:
        """A one-page PDF; ``reprint`` counts from 1, 0 = the original. Raises ``SlipError``."""
        ...


class Printer(Protocol):
    """Takes documents to paper, one after another, or says why not. Called on one thread."""

    def check(self) -> Trouble | None:
        """What would keep a slip from coming out now, as far as the printer knows; waits at most a few seconds."""
        ...

    def send(self, document: bytes, job: str) -> Printed:
        """Blocks until the outcome is known, or the deadline is over and the job is cancelled.

        ``job`` is its name: a reference, a reprint's ``<reference>-r1``, never a person's. Raises ``ValueError`` for
        a name that is no plain file name. What is wrong with the printer is an outcome, not an error.
        """
        ...

    def look_up(self, job: str, age: float) -> Printed | None:
        """What became of a document that was handed over ``age`` seconds ago, before a restart or a silence.

        ``None`` = it never reached the printer: it can be sent. ``UNKNOWN`` = the printer cannot tell.
        """
        ...

    def clear(self) -> int:
        """Cancels what earlier jobs of this kiosk still wait in the printer; how many. Nothing old comes out later.

        The outcome of each has to be saved before: what was cleared may not be looked up any more.
        """
        ...


class Seal(Protocol):
    """What makes a letter's code the center's own."""

    def make(self, body: bytes) -> bytes:
        """The seal of ``body`` under the key in use; ``core.letter.SEAL_BYTES`` bytes."""
        ...

    def holds(self, body: bytes, seal: bytes) -> bool:
        """Whether one of the center's keys made this seal of ``body``."""
        ...


class Wording(Protocol):
    """The words of a language for an English source."""

    def text(self, context: str, source: str, language: str) -> str:
        """The translation, or ``source`` itself where there is none. ``context`` is the content id."""
        ...


@dataclass(frozen=True, slots=True)
class Utterance:
    """What is said at a time: a sentence, or a text that has a recording. ``volume`` is 1 to 5, as in ``Settings``."""

    text: str
    language: str
    slow: bool = False
    volume: int = 3


class Speech(Protocol):
    """Reads aloud, one utterance at a time, in the voice of its language or not at all. Nothing here waits.

    ``can_say`` and ``recorded`` are what is known so far; ``changed`` of ``prepare`` is called when that changes.
    """

    def prepare(self, changed: Callable[[], None]) -> None:
        """Begins to look for an engine and its voices."""
        ...

    def can_say(self, language: str) -> bool:
        """Whether a voice of that language is there."""
        ...

    def has_recordings(self, language: str) -> bool:
        """Whether there are recordings in that language of what the screens say."""
        ...

    def recorded(self, text: str, language: str) -> bool:
        """Whether there is a recording of exactly this text."""
        ...

    def say(self, utterance: Utterance, done: Callable[[bool], None]) -> None:
        """Says it in place of what is being said; ``done(True)`` when it has been heard, ``done(False)`` if it cannot
        be. Not called for what ``stop``, ``forget`` or another ``say`` cut short."""
        ...

    def stop(self) -> None:
        """Silence, at once."""
        ...

    def forget(self) -> None:
        """Silence, and nothing of what was said stays in anything of the kiosk's own."""
        ...


class Sound(StrEnum):
    """Sounds without words."""

    TICK = "tick"
    """A key was typed."""
    CHIME = "chime"
    """Are you still there?"""


class Sounds(Protocol):
    """Short sounds; silence where the machine has none to make."""

    def play(self, sound: Sound, volume: int) -> None:
        """Begins it. ``volume`` is 1 to 5."""
        ...
