"""``make print-faults``: every case as a whole visit, with the product's own deadline; writes docs/printing.md."""

import argparse
import sys
from collections.abc import Sequence
from concurrent.futures import ThreadPoolExecutor
from datetime import UTC, datetime
from pathlib import Path

from tqdm import tqdm

from kiosk.adapters.printer import DEADLINE
from kiosk.core.record import PrintOutcome
from tests.marked import write
from tests.print_faults.cases import CASES, Case
from tests.print_faults.play import Came, play
from tests.print_faults.visit import a_visit

PAGE = Path(__file__).resolve().parents[2] / "docs" / "printing.md"
_WAYS = {"ipp": "IPP", "cups": "CUPS queue"}
_AT_ONCE = 6


def main(arguments: Sequence[str] | None = None) -> int:
    """The command line; the exit status."""
    parser = argparse.ArgumentParser(prog="make print-faults", description=__doc__)
    parser.add_argument("--deadline", type=float, default=DEADLINE, help="seconds until a job is cancelled")
    parser.add_argument("--only", default="", help="cases whose name holds this; the page is not written")
    options = parser.parse_args(arguments)
    cases = [case for case in CASES if options.only in case.id]
    came: dict[str, Came] = {}
    # each waits for its own printer, the processor has little to do
    with ThreadPoolExecutor(_AT_ONCE) as pool, tqdm(total=len(cases), unit="case") as bar:
        for one in pool.map(lambda case: play(case, a_visit, options.deadline), _longest_first(cases)):
            came[one.case.id] = one
            bar.update()
    in_order = [came[case.id] for case in cases]
    text = table(in_order, options.deadline)
    wrong = [one for one in in_order if not true(one)]
    if options.only or wrong:
        print(text)
    else:
        write(PAGE, "print-faults", text)
    for one in wrong:
        print(f"{one.case.id}: {one.told.outcome}, {one.told.trouble}, {one.pages} pages", file=sys.stderr)
    return 1 if wrong else 0


def true(came: Came) -> bool:
    """What was said holds: printed is one page, failed is none, and never two; and it is what the case expects."""
    exact = {PrintOutcome.PRINTED: 1, PrintOutcome.FAILED: 0}
    told = came.told
    return (
        came.pages == exact.get(told.outcome, came.pages)
        and came.pages <= 1
        and (told.outcome is PrintOutcome.PRINTED or bool(told.staff))
        and told.outcome is came.case.outcome
        and told.trouble is came.case.trouble
    )


def table(came: Sequence[Came], deadline: float) -> str:
    """Markdown."""
    head = ("case", "way", "what was done", "asked before", "the patient saw", "staff saw", "slips", "record", "after")
    rows = [
        (
            one.case.name,
            _WAYS[one.case.way],
            one.case.what,
            one.checked.value if one.checked else "ready",
            one.told.patient,
            one.told.staff or "-",
            str(one.pages),
            one.told.record,
            f"{one.told.seconds:.1f} s",
        )
        for one in came
    ]
    lines = ["| " + " | ".join(row) + " |" for row in (head, ("---",) * len(head), *rows)]
    day = datetime.now(UTC).date()
    return f"{day}, deadline {deadline:g} s:\n\n" + "\n".join(lines)


def _longest_first(cases: Sequence[Case]) -> list[Case]:
    return sorted(cases, key=lambda case: not case.long)


if __name__ == "__main__":
    sys.exit(main())
