"""What staff do about the printer at the command line: how it is, which slips did not come out, a test.

A slip that staff print is counted and marked as a reprint, even where no first one came out: the kiosk may be running
beside them, and of two slips that look alike nobody knows which is the later.
"""

from datetime import date, timedelta

from kiosk.adapters.clock import SystemClock
from kiosk.adapters.store import StoreRecords, site_store
from kiosk.app.paper import site_printer, slip_maker
from kiosk.config import Config
from kiosk.core.record import PrintOutcome, Record
from kiosk.core.slip import grouped
from kiosk.doctor.paper import sample
from kiosk.errors import KnownError, PrinterError
from kiosk.ports import Printed, Printer, SlipMaker
from kiosk.slips import behind, login, records_of

_CAME_OUT = (PrintOutcome.PRINTED, PrintOutcome.SAVED_TO_FOLDER)
_STAFF = "staff"
"""Jobs of the command line are not the kiosk's: it drops its own old ones at the end of a visit."""
_LOOKED_BACK = timedelta(days=7)
_PATIENCE = 180.0
"""Seconds, beside the printer's deadlines: a look into the store each minute, a few slips before this one."""


def status(config: Config) -> int:
    """Prints how the printer is, and the slips of the last week that did not come out. Exit status 1 = there is
    something to do.

    Raises ``KnownError``.
    """
    trouble = site_printer(config, _STAFF).check()
    print(f"printer: {trouble.words if trouble else 'ready'}")
    with site_store(config) as store:
        records = records_of(store, config)
        waiting = records.open_prints()
        owed = records.unprinted(_today() - _LOOKED_BACK)
    for job in waiting:
        print(f"{_named(job.record)}  {'is with the printer' if job.sent else 'waits'}: the kiosk sees to it")
    for slip in owed:
        print(f"{_named(slip.record)}  {slip.outcome.value}: {slip.detail}")
    if owed:
        print("kiosk print retry prints those of today that failed; with a reference, any slip.")
    return int(bool(trouble or owed or any(_stuck(job.record, config) for job in waiting)))


def retry(config: Config, code: str | None = None) -> int:
    """Prints slips again: with a code (reference, QR text or accession) that one, else today's that failed for sure.

    Exit status 1 = one of them did not come out, or is left to be looked for. Raises ``KnownError``, also for a slip
    that the kiosk has in hand.
    """
    printer = site_printer(config, _STAFF)
    maker = slip_maker(config)
    with site_store(config) as store:
        records = records_of(store, config)
        # what a retry that was broken off left in the printer
        printer.clear()
        try:
            if code is not None:
                return int(not _again(_taken(behind(code, records), records, config), records, printer, maker))
            owed = records.unprinted(_today())
            failed = [slip.record for slip in owed if slip.outcome is PrintOutcome.FAILED]
            came = [_again(record, records, printer, maker) for record in failed]
            left = len(records.open_prints())
        finally:
            printer.clear()
    doubtful = [slip.record for slip in owed if slip.outcome is PrintOutcome.UNKNOWN]
    for record in doubtful:
        print(f"{_named(record)}  nobody knows: look into the tray, then kiosk print retry {record.reference}")
    if left:
        print(f"{left} more in the kiosk's hands: kiosk print status")
    elif not owed:
        print("nothing to print: every slip of today came out")
    return int(not all(came) or bool(doubtful or left))


def test(config: Config) -> int:
    """Prints a sample on the way that every slip goes. Exit status 1 = it did not come out. Raises ``KnownError``."""
    printer = site_printer(config, _STAFF)
    try:
        printed = printer.send(slip_maker(config).draw(sample(config)), f"TEST-{SystemClock().now():%H%M%S}")
    finally:
        printer.clear()
    print(f"test slip: {_told(printed)}")
    return int(printed.outcome not in _CAME_OUT)


def _taken(record: Record, records: StoreRecords, config: Config) -> Record:
    """A slip that the kiosk no longer has in hand. Raises ``PrinterError``."""
    if any(job.record.id == record.id for job in records.open_prints()):
        if not _stuck(record, config):
            raise PrinterError(
                "The kiosk is printing this slip. Wait a moment, then see kiosk print status. Where the kiosk does not "
                "run, start it: it looks for the slip first."
            )
        records.print_ended(record.id, PrintOutcome.UNKNOWN, "staff printed it, since the kiosk did not")
    return record


def _stuck(record: Record, config: Config) -> bool:
    """Whether a slip is open for longer than a kiosk that runs can take over it."""
    return (SystemClock().utc() - record.saved).total_seconds() > _PATIENCE + 4 * config.printer.deadline


def _again(record: Record, records: StoreRecords, printer: Printer, maker: SlipMaker) -> bool:
    number = records.reprinted(record.reference, login())
    try:
        printed = printer.send(maker.draw(record, number), f"{record.reference}-r{number}")
    except KnownError as error:
        printed = Printed(PrintOutcome.FAILED, str(error))
    came = printed.outcome in _CAME_OUT
    before = records.outcome(record.id)
    if came and before not in _CAME_OUT:
        records.corrected(record.id, printed.outcome, f"reprint {number}")
    elif printed.outcome is PrintOutcome.UNKNOWN and before is PrintOutcome.FAILED:
        # a page may lie in the tray now: it is not printed again unseen
        records.corrected(record.id, printed.outcome, f"reprint {number}: {printed.detail}")
    print(f"{_named(record)}  reprint {number}: {_told(printed)}")
    return came


def _told(printed: Printed) -> str:
    return f"{printed.outcome.value}: {printed.detail}" if printed.detail else printed.outcome.value


def _named(record: Record) -> str:
    return f"{grouped(record.reference)}  {record.number}"


def _today() -> date:
    return SystemClock().now().date()
