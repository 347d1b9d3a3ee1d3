"""``make faults``: every fault on a real kiosk, 200 kill -9 among them; writes the table of docs/reliability.md.

Needs root for its disks, and the Debian packages of the tests. Exits 1 where a case is not as it should be.
"""

import argparse
import sys
import traceback
from collections.abc import Mapping, Sequence
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
    parser.add_argument("--only", default="", help="cases whose name holds this; the other rows stay")
    options = parser.parse_args(arguments)
    cases = [case for case in (killed(options.kills), *CASES) if options.only in case.id]
    if any(case.mounts for case in cases) and not MOUNTS:
        parser.error("disks are mounted for some of the cases: run it as root")
    # most of them wait; but two kiosks at work keep two processors busy
    with ThreadPoolExecutor(_AT_ONCE) as pool:
        came = list(zip(cases, tqdm(pool.map(_played, cases), total=len(cases), unit="case"), strict=True))
    found = [f"{case.id}: {each}" for case, one in came for each in wrong(case, one)]
    rows = {case.name: row(case, one) for case, one in came if not wrong(case, one)}
    # the rows of cases that were not played, or are not as they should be, stay as they are
    names = [case.name for case in (killed(options.kills), *CASES)]
    write(PAGE, "faults", table(names, rows_of(PAGE) | rows))
    print(*(row(case, one) for case, one in came if wrong(case, one)), *found, sep="\n")
    return int(bool(found))


def _played(case: Case) -> Came:
    try:
        return play(case)
    except Exception as error:
        # the other cases are still worth an hour
        traceback.print_exc()
        return Came(f"the case ended with {type(error).__name__}", "", "not known")


def table(names: Sequence[str], rows: Mapping[str, str]) -> str:
    """Markdown: the rows that there are, in this order."""
    head = ("fault", "what was done", "the patient saw", "staff saw", "lost")
    lines = [_line(head), _line(("---",) * len(head)), *(rows[name] for name in names if name in rows)]
    return f"{datetime.now(UTC).date()}:\n\n" + "\n".join(lines)


def row(case: Case, came: Came) -> str:
    """Of the table."""
    return _line((case.name, case.what, came.patient, came.staff, came.lost))


def rows_of(page: Path) -> dict[str, str]:
    """The rows that the page has, by the case's name."""
    part = (
        page.read_text(encoding="utf-8").split("<!-- make faults: begin -->")[1].split("<!-- make faults: end -->")[0]
    )
    lines = [line for line in part.splitlines() if line.startswith("| ")]
    return {line.split(" | ")[0].removeprefix("| "): line for line in lines[2:]}


def _line(cells: Sequence[str]) -> str:
    return "| " + " | ".join(map(_cell, cells)) + " |"


def _cell(text: str) -> str:
    return " ".join(text.split()).replace("|", "\\|")


if __name__ == "__main__":
    sys.exit(main())
