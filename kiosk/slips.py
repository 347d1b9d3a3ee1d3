"""What staff do with slips at the command line."""

from pathlib import Path

from kiosk.adapters.clock import SystemClock
from kiosk.adapters.store import Store, StoreRecords, site_store
from kiosk.app.paper import slip_maker, twelve_hour
from kiosk.config import Config
from kiosk.core.record import Record
from kiosk.core.reference import read_slip_code, slip_code
from kiosk.core.rules import staff_time
from kiosk.core.slip import grouped
from kiosk.errors import StoreError
from kiosk.login import login
from kiosk.whole_file import write_whole


def show(config: Config, reference: str, out: Path) -> int:
    """Draws the slip of a record again, counted and marked as a reprint, into the file ``out``.

    ``reference`` is what stands on the slip, grouped or not, its whole scanned code or the accession. Raises
    ``KnownError``, also for a check-in that staff have made void.
    """
    with site_store(config) as store:
        records = records_of(store, config)
        record = behind(reference, records)
        wanted = record.reference
        if records.voided(wanted):
            raise StoreError(
                "This check-in is void: its slip counts for nothing and is not printed again. kiosk slip find says "
                "what it was; the patient can check in again."
            )
        # Written before it is counted: a reprint that nobody can read is none.
        maker = slip_maker(config)
        expected = records.reprints(wanted) + 1
        write_whole(out, maker.draw(record, expected))
        try:
            number = records.reprinted(wanted, login())
        except StoreError:
            out.unlink(missing_ok=True)
            raise
        if number != expected:
            # Someone else's came in between.
            write_whole(out, maker.draw(record, number))
    print(f"{out}: reprint {number} of {wanted}")
    return 0


def find(config: Config, code: str) -> int:
    """Prints which check-in a slip belongs to: what it takes to bring the slip to its room, and nobody's name.

    ``code`` is the QR code's text, the reference or the accession, as a scanner or a hand types it. Raises
    ``KnownError`` where it was read wrongly or belongs to no record.
    """
    with site_store(config) as store:
        records = records_of(store, config)
        record = behind(code, records)
        copies = records.reprints(record.reference)
        voided = records.voided(record.reference)
    draft = record.draft
    at = staff_time(draft.exam.at, twelve_hour(config)) if draft.exam else ""
    facts = {
        "reference": grouped(record.reference),
        "number": record.number,
        "accession": draft.accession or "none",
        "exam": ", ".join(filter(None, (draft.exam.staff, at, draft.exam.room))) if draft.exam else "none",
        "saved": f"{record.saved.astimezone():%Y-%m-%d %H:%M} at {record.kiosk}",
        "status": f"{draft.status.value.replace('_', ' ')}, answered {draft.answered} of {draft.asked}",
        "reprints": str(copies),
    }
    if voided:
        facts = {"VOID": f"since {voided.astimezone():%Y-%m-%d %H:%M}: do not use this slip", **facts}
    print(*(f"{label:<11}{text}" for label, text in facts.items()), sep="\n")
    return 0


def records_of(store: Store, config: Config) -> StoreRecords:
    """This kiosk's records."""
    return StoreRecords(store, SystemClock(), config.kiosk.id, config.kiosk.letter, config.center.name)


def behind(code: str, records: StoreRecords) -> Record:
    """The record of a reference, a slip's QR text or an accession.

    Raises ``StoreError`` where there is none; no message repeats what was scanned: it may be anything.
    """
    typed = code.strip()
    if typed.upper().startswith("LET1:"):
        raise StoreError(
            "This is the code of an appointment letter, not of a slip. The slip's QR code begins with RAD1."
        )
    if typed.upper().startswith("RAD1:"):
        scanned = read_slip_code(typed)
        if scanned is None:
            raise StoreError(
                "The code was read wrongly: its check character does not fit. Scan it again, or type the reference "
                "that stands beside the QR code."
            )
        record = records.by_reference(scanned[1])
        if record and read_slip_code(slip_code(record.draft.accession, record.reference)) != scanned:
            raise StoreError("The code names another accession than the record of its reference. Do not use this slip.")
    else:
        record = records.by_reference(typed.upper().replace("-", "")) or records.by_accession(typed)
    if record is None:
        raise StoreError(
            "No record has this reference or accession. The reference stands on the slip, beside the QR code; slips of "
            "another kiosk are found there."
        )
    return record
