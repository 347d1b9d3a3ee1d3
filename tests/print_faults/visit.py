"""A whole visit on a printer that fails: in a process of its own, from Welcome to Welcome, and what is known then."""

import json
import os
import subprocess
import sys
import time
from pathlib import Path
from tempfile import TemporaryDirectory
from typing import Any

from msgspec import structs

from kiosk.app.running import Running, application
from kiosk.bench.patient import booked
from kiosk.bench.stage import CENTER, NOW, StandingClock, config_in
from kiosk.core.delivery import Trouble
from kiosk.core.record import PrintOutcome
from kiosk.core.visit import Done
from kiosk.viewmodel.idle import Patience
from tests.adapters.store.samples import ask
from tests.print_faults.cases import Rig
from tests.print_faults.play import Told
from tests.print_faults.server import QUEUE
from tests.unseen import settled, visit_of
from tests.voice import Voice

_ROOT = Path(__file__).resolve().parents[2]
_NEVER = 86400
# as ui/Kiosk/Pages/Done.qml says it
_SAID = {"printed": "The paper for our staff has printed.", "printing": "The paper for our staff is printing."}
_DESK = "Please tell the front desk your number."


def a_visit(rig: Rig, deadline: float) -> Told:
    """Somebody checks in; ends when the kiosk is at rest again."""
    printer = {"kind": rig.way, "address": rig.simulator.uri, "deadline": deadline}
    if rig.way == "cups":
        printer |= {"address": rig.server.address, "queue": QUEUE}
    with TemporaryDirectory(prefix="visit-") as folder:
        done = subprocess.run(
            [sys.executable, "-m", "tests.print_faults.visit", folder, json.dumps(printer)],
            cwd=_ROOT,
            env={**os.environ, "QT_QPA_PLATFORM": "offscreen"},
            capture_output=True,
            text=True,
            check=False,
            timeout=300,
        )
    if done.returncode:
        raise RuntimeError(done.stderr)
    told = json.loads(done.stdout.splitlines()[-1])
    trouble = next((one for one in Trouble if told["staff"].startswith(one.words)), None)
    outcome = PrintOutcome(told["record"])
    return Told(told["job"], outcome, trouble, told["patient"], told["staff"], told["record"], told["seconds"])


def main(folder: Path, printer: dict[str, Any]) -> None:
    """Prints what is known at the end, as JSON."""
    application()
    config = config_in(folder)
    config = structs.replace(config, printer=structs.replace(config.printer, **printer))
    never = Patience(
        warn_after=_NEVER, leave_after=_NEVER, last_page=_NEVER, printing=round(config.printer.deadline) + 15
    )
    running = Running(config, clock=StandingClock(), patience=never, voice=Voice(languages=set()))
    (row,) = booked(1, NOW, CENTER)
    running.ports.schedule.import_appointments([row], (), "faults", running.clock.utc())  # type: ignore[attr-defined]
    running.begin()
    patient, saved, seconds = "", 0.0, 0.0
    for visit in visit_of(running, row.person):
        page = visit.page
        if isinstance(page, Done) and page.outcome is None:
            saved = saved or time.monotonic()
        if isinstance(page, Done) and page.outcome is not None and not patient:
            seconds = time.monotonic() - saved
            patient = _SAID.get(str(running.kiosk.property("printState")), _DESK)
    settled(running)
    rows = ask(
        running.store,
        "SELECT record.reference, outbox.outcome, outbox.detail FROM outbox JOIN record ON record.id = outbox.record",
    )
    ((job, record, staff),) = rows
    # closing waits for what the end of the visit asks of the printer
    running.close()
    print(json.dumps({"job": job, "record": record, "staff": staff, "patient": patient, "seconds": seconds}))


if __name__ == "__main__":
    main(Path(sys.argv[1]), json.loads(sys.argv[2]))
