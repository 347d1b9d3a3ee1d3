"""Plays a case and says what came of it."""

import threading
import time
from collections.abc import Callable
from dataclasses import dataclass
from typing import Final

from kiosk.core.delivery import Trouble
from kiosk.core.record import PrintOutcome
from kiosk.ports import Printed, Printer
from tests.print_faults.cases import Case, Rig

JOB: Final = "7Q3FX2KM"
DOCUMENT: Final = (
    b"%PDF-1.4\n"
    b"1 0 obj <</Type/Catalog/Pages 2 0 R>> endobj\n"
    b"2 0 obj <</Type/Pages/Kids[3 0 R]/Count 1>> endobj\n"
    b"3 0 obj <</Type/Page/Parent 2 0 R/MediaBox[0 0 612 792]/Contents 4 0 R/Resources<<>>>> endobj\n"
    b"4 0 obj <</Length 24>> stream\n72 72 468 648 re f\n      endstream endobj\n"
    b"trailer <</Root 1 0 R/Size 5>>\n%%EOF\n"
)


@dataclass(frozen=True)
class Told:
    """What came out of a case, as each of them saw it. ``outcome`` and ``trouble`` are what the record keeps."""

    outcome: PrintOutcome
    trouble: Trouble | None
    patient: str
    staff: str
    record: str


Seam = Callable[[Printer, bytes, str], Told]
"""Takes a document and the job's name through the product on this printer, up to the outcome in the record."""


@dataclass(frozen=True)
class Came:
    """What came of a case. ``checked`` is what the printer answered before the patient started."""

    case: Case
    told: Told
    checked: Trouble | None
    pages: int
    seconds: float


def alone(printer: Printer, document: bytes, job: str) -> Told:
    """The adapter by itself: the sentence of the Done screen and the record's word follow from the outcome."""
    printed: Printed = printer.send(document, job)
    good = printed.outcome is PrintOutcome.PRINTED
    return Told(
        printed.outcome,
        printed.trouble,
        "The paper for our staff has printed." if good else "Please tell the front desk your number.",
        printed.detail,
        printed.outcome.value,
    )


def play(case: Case, seam: Seam = alone, deadline: float | None = None) -> Came:
    """One slip through one fault, until everything is put right again. ``deadline`` in place of the case's."""
    with Rig(case.way, case.formats, case.script) as rig:
        printer = rig.printer(deadline or case.deadline)
        case.before(rig)
        checked = printer.check()
        wrong: list[BaseException] = []

        def happen() -> None:
            try:
                case.during(rig)
            except BaseException as error:
                wrong.append(error)

        meanwhile = threading.Thread(target=happen)
        meanwhile.start()
        begun = time.monotonic()
        told = seam(printer, DOCUMENT, JOB)
        seconds = time.monotonic() - begun
        meanwhile.join()
        if wrong:
            raise wrong[0]
        # the end of the visit, and only then somebody sees to the printer
        printer.clear()
        case.after(rig)
        return Came(case, told, checked, rig.simulator.pages(JOB), seconds)
