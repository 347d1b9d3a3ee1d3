"""Plays a case and says what came of it."""

import threading
import time
from collections.abc import Callable
from dataclasses import dataclass
from typing import Final

from kiosk.core.delivery import Trouble
from kiosk.core.record import PrintOutcome
from kiosk.ports import Printed
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

    job: str
    outcome: PrintOutcome
    trouble: Trouble | None
    patient: str
    staff: str
    record: str
    seconds: float
    """From the record until its outcome was known."""


Seam = Callable[[Rig, float], Told]
"""Takes a slip to paper on this rig within so many seconds, until what the visit left there is dropped."""


@dataclass(frozen=True)
class Came:
    """What came of a case. ``checked`` is what the printer answered before the patient started."""

    case: Case
    told: Told
    checked: Trouble | None
    pages: int


def alone(rig: Rig, deadline: float) -> Told:
    """The adapter by itself: the sentence of the Done screen and the record's word follow from the outcome."""
    printer = rig.printer(deadline)
    begun = time.monotonic()
    printed: Printed = printer.send(DOCUMENT, JOB)
    seconds = time.monotonic() - begun
    printer.clear()
    good = printed.outcome is PrintOutcome.PRINTED
    return Told(
        JOB,
        printed.outcome,
        printed.trouble,
        "The paper for our staff has printed." if good else "Please tell the front desk your number.",
        printed.detail,
        printed.outcome.value,
        seconds,
    )


def play(case: Case, seam: Seam = alone, deadline: float | None = None) -> Came:
    """One slip through one fault, until everything is put right again. ``deadline`` in place of the case's."""
    with Rig(case.way, case.formats, case.script) as rig:
        limit = deadline or case.deadline
        case.before(rig)
        checked = rig.printer(limit).check()
        wrong: list[BaseException] = []

        def happen() -> None:
            try:
                case.during(rig)
            except BaseException as error:
                wrong.append(error)

        meanwhile = threading.Thread(target=happen)
        meanwhile.start()
        told = seam(rig, limit)
        meanwhile.join()
        if wrong:
            raise wrong[0]
        # only after the end of the visit somebody sees to the printer
        case.after(rig)
        return Came(case, told, checked, rig.simulator.pages(told.job))
