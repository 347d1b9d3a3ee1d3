"""The staff mode as the kiosk has it: made when it is asked for, and shut where there is no store."""

import subprocess
import sys
from pathlib import Path

import pytest
from PySide6.QtCore import QObject

from kiosk.core.staff.state import Staff
from kiosk.core.visit import Overlay
from kiosk.viewmodel.staff import StaffMode, StaffSite
from tests.viewmodel.fakes import Booth

START = """
import sys
from pathlib import Path
from kiosk.app.running import Running, application
from tests.window import config_in
application()
running = Running(config_in(Path(sys.argv[1])))
running.load(full_screen=False)
running.begin()
print([name for name in sys.modules if name.startswith(("kiosk.viewmodel.staff", "kiosk.app.staff", "argon2"))])
running.kiosk.lock_staff()
running.close()
"""


def test_a_kiosk_that_starts_loads_nothing_of_it(tmp_path: Path) -> None:
    root = Path(__file__).resolve().parents[2]
    done = subprocess.run(
        [sys.executable, "-c", START, str(tmp_path)], cwd=root, check=True, capture_output=True, text=True, timeout=120
    )
    assert done.stdout.strip() == "[]"


@pytest.mark.usefixtures("qapp")
def test_without_a_store_it_says_so_and_is_made_anew_when_there_is_one() -> None:
    booth = Booth()
    made: list[StaffMode] = []
    opened = False

    def make(parent: QObject) -> StaffMode | None:
        if opened:
            made.append(StaffMode(StaffSite(pin_set=True), parent))
            return made[-1]
        return None

    booth.kiosk.connect_staff(make)
    booth.kiosk.openStaff()
    assert booth.kiosk.property("staffPage") == "screen"
    assert "store is not open" in booth.kiosk.property("staffWhy")
    booth.kiosk.closeOverlay()
    opened = True
    booth.kiosk.openStaff()
    assert booth.kiosk.property("staffPage") == "pin"
    assert booth.kiosk.property("staffWhy") == ""
    assert booth.kiosk.staff_mode is made[0]
    booth.kiosk.lock_staff()


@pytest.mark.usefixtures("qapp")
def test_whatever_takes_its_place_locks_it() -> None:
    booth = Booth()
    booth.kiosk.connect_staff(lambda parent: StaffMode(StaffSite(pin_set=True), parent))
    for leave in (booth.kiosk.openHelp, booth.kiosk.openSettings, booth.kiosk.closeOverlay):
        booth.kiosk.openStaff()
        booth.kiosk.staffDigit("7")
        assert booth.kiosk.property("staffPage") == "pin"
        leave()
        assert booth.visit.overlay is not Overlay.STAFF
        assert booth.kiosk.staff_mode.state == Staff(turn=booth.kiosk.staff_mode.state.turn)
