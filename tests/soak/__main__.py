"""``make soak``: 10,000 random visits through the real window in one process. An interrupted run goes on.

Exits 1 where a limit does not hold. The figures of a whole run go to docs/reliability.md.
"""

import argparse
import os
import sys
from pathlib import Path

# off screen and painted by the processor, as the tests are; a frame is painted when it is due, not 5 ms later
os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
os.environ.setdefault("QT_QUICK_BACKEND", "software")
os.environ.setdefault("QT_QPA_UPDATE_IDLE_TIME", "0")

from tests.marked import write
from tests.soak.report import table, wrong
from tests.soak.run import soak

VISITS = 10_000
PAGE = Path(__file__).resolve().parents[2] / "docs" / "reliability.md"


def main() -> int:
    """The command line; the exit status."""
    parser = argparse.ArgumentParser(prog="make soak", description=__doc__)
    parser.add_argument("--visits", type=int, default=VISITS)
    parser.add_argument("--folder", type=Path, default=Path("soak-output"), help="remove it to begin anew")
    options = parser.parse_args()
    blocks = soak(options.folder.resolve(), options.visits)
    text = table(blocks, options.visits)
    print(text)
    if options.visits >= VISITS:
        write(PAGE, "soak", text)
    return int(bool(wrong(blocks, options.visits)))


if __name__ == "__main__":
    sys.exit(main())
