"""What staff do about the printer at the command line: how it is, which slips did not come out, a test.

A slip that staff print is counted and marked as a reprint, even where no first one came out: the kiosk may be running
beside them, and of two slips that look alike nobody knows which is the later.
"""

import getpass
from datetime import date

from kiosk.adapters.clock import SystemClock
from kiosk.adapters.store import StoreRecords, open_store
from kiosk.app import site_printer, slip_maker
from kiosk.config import Config, store_file
from kiosk.core.record import PrintOutcome, Record
from kiosk.core.slip import grouped
from kiosk.doctor import sample
from kiosk.errors import KnownError
from kiosk.ports import Printed, Printer, SlipMaker
from kiosk.slips import behind, records_of

_CAME_OUT = (PrintOutcome.PRINTED, PrintOutcome.SAVED_TO_FOLDER)
_STAFF = "staff"
"""Jobs of the command line are not the kiosk's: it drops its own old ones at the end of a visit."""


def status(config: Config) -> int:
    """Prints how the printer is, and today's slips that did not come out. Exit status 1 = there is something to do.

    Raises ``KnownError``.
    """
    trouble = site_printer(config).check()
    print(f"printer: {trouble.words if trouble else 'ready'}")
    with open_store(store_file(config)) as store:
        records = records_of(store, config)
        waiting = records.open_prints()
        owed = records.unprinted(_today())
    for job in waiting:
        print(f"{_named(job.record)}  {'is being printed' if job.sent else 'waits for the kiosk to print it'}")
    for slip in owed:
        print(f"{_named(slip.record)}  {slip.outcome.value}: {slip.detail}")
    if owed:
        print("kiosk print retry prints those that failed; with a reference, the one of which nobody knows.")
    return int(bool(trouble or owed))


def retry(config: Config, code: str | None = None) -> int:
    """Prints slips again: with a code (reference, QR text or accession) that one, else today's that failed for sure.

    Exit status 1 = one of them did not come out. Raises ``KnownError``.
    """
    printer = site_printer(config, _STAFF)
    maker = slip_maker(config)
    with open_store(store_file(config)) as store:
        records = records_of(store, config)
        if code is not None:
            return int(not _again(behind(code, records), records, printer, maker))
        owed = records.unprinted(_today())
        failed = [slip.record for slip in owed if slip.outcome is PrintOutcome.FAILED]
        came = [_again(record, records, printer, maker) for record in failed]
    for slip in owed:
        if slip.outcome is PrintOutcome.UNKNOWN:
            known = slip.record.reference
            print(f"{_named(slip.record)}  nobody knows: look into the tray, then kiosk print retry {known}")
    if not owed:
        print("nothing to print: every slip of today came out")
    return int(not all(came))


def test(config: Config) -> int:
    """Prints a sample on the way that every slip goes. Exit status 1 = it did not come out. Raises ``KnownError``."""
    printer = site_printer(config, _STAFF)
    printed = printer.send(slip_maker(config).draw(sample(config)), f"TEST-{SystemClock().now():%H%M%S}")
    print(f"test slip: {_told(printed)}")
    return int(printed.outcome not in _CAME_OUT)


def _again(record: Record, records: StoreRecords, printer: Printer, maker: SlipMaker) -> bool:
    number = records.reprinted(record.reference, getpass.getuser())
    try:
        printed = printer.send(maker.draw(record, number), f"{record.reference}-r{number}")
    except KnownError as error:
        printed = Printed(PrintOutcome.FAILED, str(error))
    came = printed.outcome in _CAME_OUT
    if came and records.outcome(record.id) not in _CAME_OUT:
        records.print_ended(record.id, printed.outcome, f"reprint {number}")
    print(f"{_named(record)}  reprint {number}: {_told(printed)}")
    return came


def _told(printed: Printed) -> str:
    return f"{printed.outcome.value}: {printed.detail}" if printed.detail else printed.outcome.value


def _named(record: Record) -> str:
    return f"{grouped(record.reference)}  {record.number}"


def _today() -> date:
    return SystemClock().now().date()
