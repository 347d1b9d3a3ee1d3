"""``make faults``: every fault on a real kiosk, 200 kill -9 among them; writes the table of docs/reliability.md.

Needs root for its disks, and the Debian packages of the tests. Exits 1 where a case is not as it should be.
"""

import argparse
import sys
import traceback
from collections.abc import Sequence
from concurrent.futures import ThreadPoolExecutor
from datetime import UTC, datetime
from pathlib import Path

from tqdm import tqdm

from tests.faults.cases import CASES, killed
from tests.faults.disk import MOUNTS
from tests.faults.play import play, wrong
from tests.faults.told import Came, Case
from tests.marked import write

_AT_ONCE = 2
PAGE = Path(__file__).resolve().parents[2] / "docs" / "reliability.md"


def main(arguments: Sequence[str] | None = None) -> int:
    """The command line; the exit status."""
    parser = argparse.ArgumentParser(prog="make faults", description=__doc__)
    parser.add_argument("--kills", type=int, default=200)
    parser.add_argument("--only", default="", help="cases whose name holds this; the page is not written")
    options = parser.parse_args(arguments)
    cases = [case for case in (killed(options.kills), *CASES) if options.only in case.id]
    if any(case.mounts for case in cases) and not MOUNTS:
        parser.error("disks are mounted for some of the cases: run it as root")
    # most of them wait; but two kiosks at work keep two processors busy
    with ThreadPoolExecutor(_AT_ONCE) as pool:
        came = list(zip(cases, tqdm(pool.map(_played, cases), total=len(cases), unit="case"), strict=True))
    text = table(came)
    found = [f"{case.id}: {each}" for case, one in came for each in wrong(case, one)]
    if options.only or found:
        print(text)
    else:
        write(PAGE, "faults", text)
    print(*found, sep="\n", file=sys.stderr)
    return int(bool(found))


def _played(case: Case) -> Came:
    try:
        return play(case)
    except Exception as error:
        # the other cases are still worth an hour
        traceback.print_exc()
        return Came(f"the case ended with {type(error).__name__}", "", "not known")


def table(came: Sequence[tuple[Case, Came]]) -> str:
    """Markdown."""
    head = ("fault", "what was done", "the patient saw", "staff saw", "lost")
    rows = [(case.name, case.what, one.patient, one.staff, one.lost) for case, one in came]
    lines = ["| " + " | ".join(map(_cell, row)) + " |" for row in (head, ("---",) * len(head), *rows)]
    return f"{datetime.now(UTC).date()}:\n\n" + "\n".join(lines)


def _cell(text: str) -> str:
    return " ".join(text.split()).replace("|", "\\|")


if __name__ == "__main__":
    sys.exit(main())
