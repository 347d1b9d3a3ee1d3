"""Carries out what a visit wants done, off the screen's thread, and brings the outcome back as an event."""

import logging
from collections.abc import Callable
from dataclasses import dataclass
from datetime import datetime

from kiosk.core import events as ev
from kiosk.core.delivery import Trouble
from kiosk.core.identify import Claim, Found, Identity, NotFound, identify, same_day, today_of
from kiosk.core.record import Draft, PrintOutcome, Record
from kiosk.errors import AlreadyRecorded, KnownError
from kiosk.ports import Audit, Clock, OpenPrint, Printed, Printer, Records, Schedule, SlipMaker
from kiosk.viewmodel.jobs import Runner

log = logging.getLogger(__name__)

_STOPPED = "the kiosk stopped while it printed"


@dataclass(frozen=True, slots=True)
class Ports:
    """The outside of one kiosk."""

    clock: Clock
    schedule: Schedule
    records: Records
    audit: Audit
    slips: SlipMaker
    printer: Printer


class Effects:
    """Two runners: the store's, and the printer's, which may block for long."""

    def __init__(
        self,
        ports: Ports,
        here: str,
        store_jobs: Runner,
        print_jobs: Runner,
        send: Callable[[ev.Event], None],
        tell_staff: Callable[[Trouble | None], None],
    ) -> None:
        """``tell_staff`` is called with what keeps slips from coming out, each time that it is another."""
        self._ports = ports
        self._here = here
        self._store_jobs = store_jobs
        self._print_jobs = print_jobs
        self._send = send
        self._tell_staff = tell_staff
        self._trouble: Trouble | None = None
        self._resting = False
        self._asked = 0
        """How often the store was asked for somebody who waits for the answer: an earlier answer is nobody's."""
        self._in_hand: set[str] = set()
        """Records whose slip is on its way in this process."""

    def carry_out(self, effect: ev.Effect) -> None:
        match effect:
            case ev.Find(claim=claim):
                mine = self._ask()
                self._store_jobs.run(
                    lambda: self._find(claim),
                    lambda outcome: self._found(outcome) if mine == self._asked else self._late(outcome),
                )
            case ev.Save(draft=draft, found=found):
                self._save(draft, found)
            case ev.Print(record=record):
                self._print(record)
            case ev.CallHelp(page=page):
                self._store_jobs.run(lambda: self._ports.audit.help_asked(page), self._heard)
            case ev.Note(event=event, facts=facts):
                self._store_jobs.run(lambda: self._ports.audit.note(event, facts), _only_logged)

    def rest(self) -> None:
        """At the start, between visits and now and then: what is open is settled, what is old is dropped at the
        printer, and staff are told what is wrong with it.

        Each slip comes out once, or staff are told to look into the tray: what was never handed over is printed now,
        what was with the printer when the kiosk stopped, or when the store failed, is looked up there.
        """
        if not self._resting:
            self._resting = True
            self._store_jobs.run(self._ports.records.open_prints, self._opened)

    def _find(self, claim: Claim) -> ev.Identified:
        now = self._ports.clock.now()
        rows = self._ports.schedule.arriving(now.date(), claim.birth_date)
        identity: Identity = identify(claim, rows, self._here)
        if not rows and isinstance(identity, NotFound):
            identity = NotFound(no_schedule=self._ports.schedule.nobody_on(now.date()))
        return ev.Identified(identity, now)

    def _heard(self, outcome: str | KnownError) -> None:
        if isinstance(outcome, KnownError):
            log.error("a call for help was not noted: %s", type(outcome).__name__)
        else:
            self._send(ev.HelpHeard(outcome))

    def _found(self, outcome: ev.Identified | KnownError) -> None:
        if isinstance(outcome, KnownError):
            log.error("schedule not readable: %s", type(outcome).__name__)
            self._send(ev.FindFailed())
        else:
            self._send(outcome)

    def _ask(self) -> int:
        self._asked += 1
        return self._asked

    def _late(self, outcome: object) -> None:
        """The store held a job for so long that its person was sent to the desk, and another one waits by now."""
        log.warning("the store answered too late: %s", type(outcome).__name__)
        if isinstance(outcome, Record):
            self._print(outcome)

    def _save(self, draft: Draft, found: Found | None) -> None:
        mine = self._ask()

        def saved(outcome: Record | ev.DayChanged | KnownError) -> None:
            if mine != self._asked:
                self._late(outcome)
                return
            match outcome:
                case ev.DayChanged():
                    self._send(outcome)
                case AlreadyRecorded():
                    self._send(ev.SaveRefused())
                case KnownError():
                    log.error("record not saved: %s", type(outcome).__name__)
                    self._send(ev.SaveFailed())
                case _:
                    self._send(ev.Saved(outcome))

        self._store_jobs.run(lambda: self._save_now(draft, found), saved)

    def _save_now(self, draft: Draft, found: Found | None) -> Record | ev.DayChanged:
        """An import may have changed the day while the patient answered: what the slip says must hold now."""
        if found is not None:
            rows = self._ports.schedule.arriving(draft.arrived.date(), found.born or found.person.birth_date)
            today = today_of(found, rows, self._here)
            if not same_day(today, found.today):
                return ev.DayChanged(today)
        return self._ports.records.save(draft)

    def _print(self, record: Record) -> None:
        def started(outcome: KnownError | None) -> None:
            if isinstance(outcome, KnownError):
                # Unmarked, a restart could not tell a sent slip from an unsent one: it waits until the store is well.
                log.error("a print job could not be marked: %s", type(outcome).__name__)
                self._in_hand.discard(record.id)
                self._send(ev.PrintEnded(record.id, PrintOutcome.FAILED))
            else:
                self._print_jobs.run(lambda: self._draw_and_send(record), ended)

        def ended(outcome: Printed | KnownError) -> None:
            if isinstance(outcome, KnownError):
                outcome = Printed(PrintOutcome.FAILED, str(outcome))
            self._settle(record, outcome)

        self._in_hand.add(record.id)
        self._store_jobs.run(lambda: self._ports.records.print_started(record.id), started)

    def _draw_and_send(self, record: Record) -> Printed:
        return self._ports.printer.send(self._ports.slips.draw(record), record.reference)

    def _settle(self, record: Record, printed: Printed) -> None:
        def settled(outcome: KnownError | None) -> None:
            # One that could not be written down stays open: the next rest looks it up.
            _only_logged(outcome)
            self._in_hand.discard(record.id)

        if printed.outcome is not PrintOutcome.PRINTED:
            log.warning("slip %s: %s", record.reference, printed.outcome.value)
        self._store_jobs.run(
            lambda: self._ports.records.print_ended(record.id, printed.outcome, printed.detail), settled
        )
        self._send(ev.PrintEnded(record.id, printed.outcome))
        if printed.trouble is not None:
            # What it said of this slip holds for the next, until it says otherwise.
            self._note_trouble(printed.trouble)

    def _opened(self, outcome: tuple[OpenPrint, ...] | KnownError) -> None:
        if isinstance(outcome, KnownError):
            log.error("open print jobs not readable: %s", type(outcome).__name__)
            # Nothing is dropped: it may be a slip that is still to be looked up.
            self._print_jobs.run(self._ports.printer.check, self._checked)
            return
        for job in outcome:
            if job.record.id in self._in_hand:
                continue
            self._in_hand.add(job.record.id)
            if job.sent is None:
                log.warning("slip %s was not sent before", job.record.reference)
                self._print_late(job.record)
            else:
                self._look_up(job.record, job.sent)
        # Some printers are asked to forget a slip with its job: first its outcome has to be known and written down.
        ask = self._ports.printer.check if self._in_hand else self._cleared_and_checked
        self._print_jobs.run(ask, self._checked)

    def _look_up(self, record: Record, sent: datetime) -> None:
        def told(outcome: Printed | KnownError | None) -> None:
            match outcome:
                case KnownError():
                    self._settle(record, Printed(PrintOutcome.UNKNOWN, f"{_STOPPED}: {outcome}"))
                case None:
                    log.warning("slip %s had not reached the printer", record.reference)
                    self._store_jobs.run(
                        lambda: self._ports.records.print_reopened(record.id), lambda done: self._reopened(record, done)
                    )
                case Printed(outcome=PrintOutcome.UNKNOWN, detail=detail, trouble=trouble):
                    words = f"{_STOPPED}: {detail or 'look into the tray'}"
                    self._settle(record, Printed(PrintOutcome.UNKNOWN, words, trouble))
                case _:
                    self._settle(record, outcome)

        def look() -> Printed | None:
            # reckoned when it is asked: others may have been looked up before
            age = (self._ports.clock.utc() - sent).total_seconds()
            return self._ports.printer.look_up(record.reference, age)

        self._print_jobs.run(look, told)

    def _reopened(self, record: Record, outcome: KnownError | None) -> None:
        if isinstance(outcome, KnownError):
            _only_logged(outcome)
            self._in_hand.discard(record.id)
        else:
            self._print_late(record)

    def _print_late(self, record: Record) -> None:
        if record.draft.arrived.date() == self._ports.clock.now().date():
            self._print(record)
        else:
            # A slip of another day would lie in the tray among today's.
            self._settle(record, Printed(PrintOutcome.FAILED, "not printed: the kiosk was off until another day"))

    def _cleared_and_checked(self) -> Trouble | None:
        cleared = self._ports.printer.clear()
        if cleared:
            log.warning("%d old print jobs were dropped", cleared)
        return self._ports.printer.check()

    def _checked(self, outcome: Trouble | KnownError | None) -> None:
        self._resting = False
        if isinstance(outcome, KnownError):
            log.error("the printer could not be asked: %s", type(outcome).__name__)
            outcome = Trouble.OTHER
        self._note_trouble(outcome)

    def _note_trouble(self, trouble: Trouble | None) -> None:
        if trouble is self._trouble:
            return
        self._trouble = trouble
        log.warning("printer: %s", trouble.value if trouble else "ready again")
        facts = {"trouble": trouble.value if trouble else "none"}
        self._store_jobs.run(lambda: self._ports.audit.note("printer", facts), _only_logged)
        self._tell_staff(trouble)


def _only_logged(outcome: object) -> None:
    if isinstance(outcome, KnownError):
        log.error("store: %s", type(outcome).__name__)
