"""What staff do with slips at the command line."""

from pathlib import Path

from kiosk.adapters.clock import SystemClock
from kiosk.adapters.store import StoreRecords, open_store
from kiosk.app import slip_maker
from kiosk.config import Config, store_file
from kiosk.core.reference import read_slip_code
from kiosk.errors import PrinterError, StoreError


def show(config: Config, reference: str, out: Path) -> int:
    """Draws the slip of a record again, counted and marked as a reprint, into the file ``out``.

    ``reference`` is what stands on the slip, grouped or not, or its whole scanned code. Raises ``KnownError``.
    """
    scanned = read_slip_code(reference)
    wanted = scanned[1] if scanned else reference.strip().upper().replace("-", "")
    with open_store(store_file(config)) as store:
        records = StoreRecords(store, SystemClock(), config.kiosk.id, config.kiosk.letter, config.center.name)
        record = records.by_reference(wanted)
        if record is None:
            raise StoreError(f"No record has the reference {wanted}. It stands on the slip, beside the QR code.")
        # Drawn before it is counted: a reprint that cannot be drawn is none.
        maker = slip_maker(config)
        maker.draw(record, 1)
        number = records.reprinted(wanted)
        document = maker.draw(record, number)
    try:
        out.write_bytes(document)
    except OSError as error:
        raise PrinterError(f"{out} cannot be written: {error.strerror}") from error
    print(f"{out}: reprint {number} of {wanted}")
    return 0
