"""Slips that staff have printed: again, or as a test. The command line and both staff modes print the same way.

A slip that staff print is counted and marked as a reprint, even where no first one came out: the kiosk may be running
beside them, and of two slips that look alike nobody knows which is the later.
"""

from typing import Final

from kiosk.adapters.store import StoreRecords
from kiosk.config import Config
from kiosk.core.record import PrintOutcome, Record
from kiosk.errors import KnownError, PrinterError, StoreError
from kiosk.ports import Clock, Printed, Printer, SlipMaker

CAME_OUT: Final = (PrintOutcome.PRINTED, PrintOutcome.SAVED_TO_FOLDER)
_PATIENCE: Final = 180.0
"""Seconds, beside the printer's deadlines: a look into the store each minute, a few slips before this one."""


def test_slip(config: Config, slips: SlipMaker, printer: Printer, clock: Clock) -> Printed:
    """A made-up person's slip on the way that every slip goes. Raises ``KnownError``."""
    from kiosk.doctor.paper import sample

    return printer.send(slips.draw(sample(config)), f"TEST-{clock.now():%H%M%S}")


class SlipCopies:
    """Fulfils ``ports.Copies``."""

    def __init__(
        self, config: Config, records: StoreRecords, slips: SlipMaker, printer: Printer, clock: Clock, *, clears: bool
    ) -> None:
        """``clears``: the printer is these copies' alone, and what one of them left in it is dropped."""
        self._config, self._records, self._slips, self._printer, self._clock = config, records, slips, printer, clock
        self._clears = clears

    def reprint(self, reference: str, by: str) -> tuple[int, Printed]:
        """See ``ports.Copies``."""
        record = self._records.by_reference(reference)
        if record is None:
            raise StoreError("no record has this reference any more")
        try:
            return self.again(self.taken(record), by)
        finally:
            self._clear()

    def test(self) -> Printed:
        """See ``ports.Copies``."""
        try:
            return test_slip(self._config, self._slips, self._printer, self._clock)
        finally:
            self._clear()

    def taken(self, record: Record) -> Record:
        """A slip that the kiosk no longer has in hand. Raises ``PrinterError``."""
        if any(job.record.id == record.id for job in self._records.open_prints()):
            if not self.stuck(record):
                raise PrinterError(
                    "The kiosk is printing this slip. Wait a moment, then see kiosk print status. Where the kiosk does "
                    "not run, start it: it looks for the slip first."
                )
            self._records.print_ended(record.id, PrintOutcome.UNKNOWN, "staff printed it, since the kiosk did not")
        return record

    def stuck(self, record: Record) -> bool:
        """Whether a slip is open for longer than a kiosk that runs can take over it."""
        return (self._clock.utc() - record.saved).total_seconds() > _PATIENCE + 4 * self._config.printer.deadline

    def again(self, record: Record, by: str) -> tuple[int, Printed]:
        """Counts, audits, marks and prints a slip that nobody has in hand. Raises ``StoreError``."""
        number = self._records.reprinted(record.reference, by)
        try:
            printed = self._printer.send(self._slips.draw(record, number), f"{record.reference}-r{number}")
        except KnownError as error:
            printed = Printed(PrintOutcome.FAILED, str(error))
        before = self._records.outcome(record.id)
        if printed.outcome in CAME_OUT and before not in CAME_OUT:
            self._records.corrected(record.id, printed.outcome, f"reprint {number}")
        elif printed.outcome is PrintOutcome.UNKNOWN and before is PrintOutcome.FAILED:
            # a page may lie in the tray now: it is not printed again unseen
            self._records.corrected(record.id, printed.outcome, f"reprint {number}: {printed.detail}")
        return number, printed

    def _clear(self) -> None:
        if self._clears:
            self._printer.clear()
