"""What staff do with slips at the command line."""

import os
import tempfile
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
        # Written before it is counted: a reprint that nobody can read is none.
        maker = slip_maker(config)
        expected = records.reprints(wanted) + 1
        write_whole(out, maker.draw(record, expected))
        try:
            number = records.reprinted(wanted)
        except StoreError:
            out.unlink(missing_ok=True)
            raise
        if number != expected:
            # Someone else's came in between.
            write_whole(out, maker.draw(record, number))
    print(f"{out}: reprint {number} of {wanted}")
    return 0


def write_whole(out: Path, document: bytes) -> None:
    """The whole file or none of it, for its owner's eyes alone. Raises ``PrinterError``."""
    target = out.resolve()
    if target.exists() and not target.is_file():
        raise PrinterError(f"{out} cannot be written: it is there and is no file")
    try:
        descriptor, part = tempfile.mkstemp(prefix=".", suffix=".part", dir=target.parent)
        try:
            with os.fdopen(descriptor, "wb") as file:
                file.write(document)
            Path(part).replace(target)
        finally:
            Path(part).unlink(missing_ok=True)
    except OSError as error:
        raise PrinterError(f"{out} cannot be written: {error.strerror}") from error
