"""Carries out what the staff mode wants done, off the screen's thread, and brings the outcome back as an event."""

import logging
from collections.abc import Callable
from dataclasses import dataclass, replace
from datetime import date, datetime, timedelta
from typing import Final

from kiosk.core.delivery import Trouble
from kiosk.core.finding import Finding
from kiosk.core.record import PrintOutcome
from kiosk.core.staff import events as ev
from kiosk.core.staff.pin import LOOKED_BACK, Tries, wait_left
from kiosk.core.staff.state import Day
from kiosk.errors import KnownError
from kiosk.ports import Audit, Clock, Copies, Desk, Doctor, Importing, Pin, PinTries, Printed, Printer
from kiosk.viewmodel.jobs import Runner

log = logging.getLogger(__name__)

PIN_TRIED: Final = "staff_pin"
"""The audit's name for a try; its ``result`` is ``ok`` or ``wrong``, its ``who`` where it was."""
CLOCK_BACK: Final = "clock back"
"""The ``result`` that is no try: from here on the wait runs, since the clock was ahead at the tries before."""
_AHEAD: Final = timedelta(seconds=30)
"""Clocks that are kept right step by less."""


@dataclass(frozen=True, slots=True)
class StaffPorts:
    """What staff reach. ``None`` = not from here."""

    clock: Clock
    pin: Pin
    tries: PinTries
    audit: Audit
    desk: Desk
    copies: Copies
    printer: Printer
    importing: Importing
    doctor: Doctor


@dataclass(frozen=True, slots=True)
class Doors:
    """What happens to the window itself. Each is called on the screen's thread."""

    close: Callable[[], None] = lambda: None
    call_in: Callable[[], None] = lambda: None
    leave: Callable[[], None] = lambda: None
    """Ends the process, as staff wished."""


class StaffEffects:
    """Two runners: one for the store, the PIN and the doctor, and the printer's."""

    def __init__(
        self,
        ports: StaffPorts,
        doors: Doors,
        who: tuple[str, str],
        jobs: Runner,
        print_jobs: Runner,
        send: Callable[[ev.Event], None],
    ) -> None:
        """``who`` is what the audit has for a try of the PIN, and for what is done behind it."""
        self._ports, self._doors = ports, doors
        self._place, self._by = who
        self._jobs, self._print_jobs = jobs, print_jobs
        self._send = send
        self._seen: tuple[date, int] | None = None
        """What the list was read from; ``None`` = it could not be read, or nothing was."""
        self._polling = False

    def carry_out(self, effect: ev.Effect) -> None:
        ports, jobs = self._ports, self._jobs
        match effect:
            case ev.AskWait(turn=turn):
                jobs.run(lambda: self._wait(turn), self._told(lambda why: ev.Checked(turn, right=False, why=why)))
            case ev.CheckPin(turn=turn, pin=pin):
                jobs.run(lambda: self._check(turn, pin), self._told(lambda why: ev.Checked(turn, right=False, why=why)))
            case ev.ReadDay(turn=turn):
                jobs.run(lambda: self._read(turn), self._told(lambda why: ev.DayFailed(turn, why)))
            case ev.DoReprint(turn=turn, reference=reference):
                self._print_jobs.run(
                    lambda: _reprinted(turn, *ports.copies.reprint(reference, self._by)), self._did(turn)
                )
            case ev.DoAcknowledge(turn=turn, reference=reference):
                jobs.run(lambda: self._acknowledge(turn, reference), self._did(turn))
            case ev.DoVoid(turn=turn, reference=reference):
                jobs.run(lambda: self._void(turn, reference), self._did(turn))
            case ev.DoImport(turn=turn):
                jobs.run(lambda: ev.Did(turn, ports.importing.run()), self._did(turn))
            case ev.AskPrinter(turn=turn):
                self._print_jobs.run(lambda: _asked(turn, ports.printer.check()), self._did(turn))
            case ev.DoTestSlip(turn=turn):
                self._print_jobs.run(lambda: _tested(turn, ports.copies.test()), self._did(turn))
            case ev.DoExamine(turn=turn):
                jobs.run(lambda: ev.Found(turn, ports.doctor.examine()), self._found(turn))
            case ev.DoCallIn():
                jobs.run(lambda: ports.audit.note("staff_called_in", {"by": self._by}), _only_logged)
                self._doors.call_in()
            case ev.Close():
                self._seen = None
                self._doors.close()
            case ev.DoExit():
                # written down before the process goes
                jobs.run(lambda: ports.audit.note("staff_exit", {"by": self._by}), self._gone)

    def poll(self) -> None:
        """Whether anybody wrote to the store since the last time, the list could not be read, or another day has begun;
        then it is read anew."""
        if not self._polling:
            self._polling = True
            self._jobs.run(self._now, self._polled)

    def _now(self) -> tuple[date, int]:
        return self._ports.clock.now().date(), self._ports.desk.changes()

    def _polled(self, outcome: tuple[date, int] | KnownError) -> None:
        self._polling = False
        # a store that cannot be asked cannot be read either: the list says so, instead of standing there as if it held
        if isinstance(outcome, KnownError) or self._seen != outcome:
            self._send(ev.Changed())

    def _wait(self, turn: int) -> ev.Waiting:
        now = self._ports.clock.utc()
        left = wait_left(self._tries(now), now)
        return ev.Waiting(turn, now + left if left else None)

    def _tries(self, now: datetime) -> Tries:
        """A clock that was ahead leaves tries in a future that may be years away: their wait begins when that is seen,
        once."""
        tries = self._ports.tries.since(now - LOOKED_BACK)
        if tries.last is None or tries.last <= now + _AHEAD:
            return tries
        self._ports.audit.note(PIN_TRIED, {"result": CLOCK_BACK, "who": self._place})
        return replace(tries, last=now)

    def _check(self, turn: int, pin: str) -> ev.Checked:
        ports, now = self._ports, self._ports.clock.utc()
        tries = self._tries(now)
        left = wait_left(tries, now)
        if left:
            return ev.Checked(turn, right=False, until=now + left)
        right = ports.pin.right(pin)
        # on disk before anybody sees whether it was right: a kiosk that is switched off forgets no try
        ports.audit.note(PIN_TRIED, {"result": "ok" if right else "wrong", "who": self._place})
        if right:
            return ev.Checked(turn, right=True)
        left = wait_left(Tries(tries.wrong + 1, now), now)
        return ev.Checked(turn, right=False, until=now + left if left else None)

    def _read(self, turn: int) -> ev.DayRead:
        desk, day = self._ports.desk, self._ports.clock.now().date()
        try:
            # asked before the list is read: what is written in between is found by the next poll
            seen = day, desk.changes()
            read = Day(desk.check_ins(day), desk.help_calls(day), desk.schedule(day))
        except KnownError:
            # the next poll tries again
            self._seen = None
            raise
        self._seen = seen
        return ev.DayRead(turn, read)

    def _acknowledge(self, turn: int, reference: str) -> ev.Did:
        self._ports.desk.acknowledge(reference, self._by)
        return ev.Did(turn, "Written down: staff have the patient.")

    def _void(self, turn: int, reference: str) -> ev.Did:
        self._ports.desk.void(reference, self._by)
        return ev.Did(turn, "Void. Take its slip out of the tray. The exam can be checked in again.")

    def _told(self, failed: Callable[[str], ev.Event]) -> Callable[[ev.Event | KnownError], None]:
        def told(outcome: ev.Event | KnownError) -> None:
            if isinstance(outcome, KnownError):
                log.error("staff: %s", type(outcome).__name__)
                outcome = failed(_sentence(str(outcome)))
            self._send(outcome)

        return told

    def _did(self, turn: int) -> Callable[[ev.Event | KnownError], None]:
        return self._told(lambda why: ev.Did(turn, why, well=False))

    def _found(self, turn: int) -> Callable[[ev.Event | KnownError], None]:
        def told(outcome: ev.Event | KnownError) -> None:
            if isinstance(outcome, KnownError):
                from kiosk.core.finding import Health

                finding = Finding("doctor", Health.FAILED, str(outcome), "run kiosk doctor at the command line")
                outcome = ev.Found(turn, (finding,))
            self._send(outcome)

        return told

    def _gone(self, outcome: object) -> None:
        _only_logged(outcome)
        self._doors.leave()


def _reprinted(turn: int, number: int, printed: Printed) -> ev.Did:
    name = f"Reprint {number}"
    match printed.outcome:
        case PrintOutcome.PRINTED:
            return ev.Did(turn, f"{name} has printed. It is marked REPRINT.")
        case PrintOutcome.SAVED_TO_FOLDER:
            return ev.Did(turn, f"{name} lies in the folder. It is marked REPRINT.")
        case PrintOutcome.FAILED:
            return ev.Did(turn, f"{name} did not print: {printed.detail}.", well=False)
        case PrintOutcome.UNKNOWN:
            return ev.Did(turn, f"{name} may not have printed: {_tray(printed)}.", well=False)


def _asked(turn: int, trouble: Trouble | None) -> ev.Did:
    return ev.Did(turn, _sentence(trouble.words), well=False) if trouble else ev.Did(turn, "The printer is ready.")


def _tested(turn: int, printed: Printed) -> ev.Did:
    match printed.outcome:
        case PrintOutcome.PRINTED:
            return ev.Did(turn, "The test slip has printed.")
        case PrintOutcome.SAVED_TO_FOLDER:
            return ev.Did(turn, "The test slip lies in the folder.")
        case PrintOutcome.FAILED:
            return ev.Did(turn, f"The test slip did not print: {printed.detail}.", well=False)
        case PrintOutcome.UNKNOWN:
            return ev.Did(turn, f"The test slip may not have printed: {_tray(printed)}.", well=False)


def _tray(printed: Printed) -> str:
    return printed.detail or "look into the tray"


def _sentence(words: str) -> str:
    whole = words[:1].upper() + words[1:]
    return whole if whole.endswith((".", "?")) else whole + "."


def _only_logged(outcome: object) -> None:
    if isinstance(outcome, KnownError):
        log.error("store: %s", type(outcome).__name__)
