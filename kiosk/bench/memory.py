"""Resident memory of the kiosk after few and after many visits through its real window, with slips and records."""

import sys
from pathlib import Path
from tempfile import TemporaryDirectory

from kiosk.bench.samples import Samples
from kiosk.bench.screen import Screen
from kiosk.core.visit import Done, Welcome

STATM = Path("/proc/self/statm")
_PAGE = 4096


def resident() -> int:
    """Bytes of this process that are in memory."""
    return int(STATM.read_text(encoding="ascii").split()[1]) * _PAGE


def main(folder: Path, few: int, many: int) -> None:
    """Prints what ``many`` visits leave behind over what ``few`` do; bytes in place of ns."""
    screen = Screen(folder, many)
    early = 0
    for number, who in enumerate(screen.people, start=1):
        screen.go(who, lambda visit: isinstance(visit.page, Done) and visit.page.outcome is not None)
        screen.go(who, lambda visit: isinstance(visit.page, Welcome))
        if number == few:
            early = resident()
    late = resident()
    screen.close()
    samples = Samples()
    samples.add(product=late, floor=early)
    samples.tell()


if __name__ == "__main__":
    with TemporaryDirectory(prefix="kiosk-bench-") as scratch:
        main(Path(scratch), int(sys.argv[1]), int(sys.argv[2]))
