"""What staff do about the printer at the command line: how it is, which slips did not come out, a test."""

from datetime import date, timedelta

from kiosk.adapters.clock import SystemClock
from kiosk.adapters.store import StoreRecords, site_store
from kiosk.app.copies import CAME_OUT, SlipCopies, test_slip
from kiosk.app.paper import LazySlips, site_printer
from kiosk.config import Config
from kiosk.core.record import PrintOutcome, Record
from kiosk.core.slip import grouped
from kiosk.login import login
from kiosk.ports import Printed, Printer
from kiosk.slips import behind, records_of

_STAFF = "staff"
"""Jobs of the command line are not the kiosk's: it drops its own old ones at the end of a visit."""
_LOOKED_BACK = timedelta(days=7)


def status(config: Config) -> int:
    """Prints how the printer is, and the slips of the last week that did not come out. Exit status 1 = there is
    something to do.

    Raises ``KnownError``.
    """
    printer = site_printer(config, _STAFF)
    trouble = printer.check()
    print(f"printer: {trouble.words if trouble else 'ready'}")
    with site_store(config) as store:
        records = records_of(store, config)
        waiting = records.open_prints()
        owed = records.unprinted(_today() - _LOOKED_BACK)
        copies = _copies(config, records, printer)
        stuck = any(copies.stuck(job.record) for job in waiting)
    for job in waiting:
        print(f"{_named(job.record)}  {'is with the printer' if job.sent else 'waits'}: the kiosk sees to it")
    for slip in owed:
        print(f"{_named(slip.record)}  {slip.outcome.value}: {slip.detail}")
    if owed:
        print("kiosk print retry prints those of today that failed; with a reference, any slip.")
    return int(bool(trouble or owed or stuck))


def retry(config: Config, code: str | None = None) -> int:
    """Prints slips again: with a code (reference, QR text or accession) that one, else today's that failed for sure.

    Exit status 1 = one of them did not come out, or is left to be looked for. Raises ``KnownError``, also for a slip
    that the kiosk has in hand.
    """
    printer = site_printer(config, _STAFF)
    with site_store(config) as store:
        records = records_of(store, config)
        copies = _copies(config, records, printer)
        # what a retry that was broken off left in the printer
        printer.clear()
        try:
            if code is not None:
                return int(not _again(copies.taken(behind(code, records)), copies))
            owed = records.unprinted(_today())
            failed = [slip.record for slip in owed if slip.outcome is PrintOutcome.FAILED]
            came = [_again(record, copies) for record in failed]
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
        printed = test_slip(config, LazySlips(config), printer, SystemClock())
    finally:
        printer.clear()
    print(f"test slip: {_told(printed)}")
    return int(printed.outcome not in CAME_OUT)


def _copies(config: Config, records: StoreRecords, printer: Printer) -> SlipCopies:
    return SlipCopies(config, records, LazySlips(config), printer, SystemClock(), clears=False)


def _again(record: Record, copies: SlipCopies) -> bool:
    number, printed = copies.again(record, login())
    print(f"{_named(record)}  reprint {number}: {_told(printed)}")
    return printed.outcome in CAME_OUT


def _told(printed: Printed) -> str:
    return f"{printed.outcome.value}: {printed.detail}" if printed.detail else printed.outcome.value


def _named(record: Record) -> str:
    return f"{grouped(record.reference)}  {record.number}"


def _today() -> date:
    return SystemClock().now().date()
