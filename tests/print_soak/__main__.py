"""``make print-soak``: 500 check-ins, random faults of the printer, 50 random kill -9. Exits 1 if one is lost."""

import argparse
import random
import sys
import tempfile
from pathlib import Path

from tests.print_soak.check_ins import soak


def main() -> int:
    """The command line; the exit status."""
    parser = argparse.ArgumentParser(prog="make print-soak", description=__doc__)
    parser.add_argument("--count", type=int, default=500)
    parser.add_argument("--kills", type=int, default=50)
    parser.add_argument("--seed", type=int, default=None)
    options = parser.parse_args()
    with tempfile.TemporaryDirectory(prefix="soak-") as folder:
        found = soak(Path(folder), options.count, options.kills, random.Random(options.seed))
    said = ", ".join(f"{number} {outcome}" for outcome, number in sorted(found.outcomes.items()))
    print(f"{found.records} records: {said}; {found.pages} slips; {found.kills} kills; {found.seconds:.0f} s")
    print(*found.wrong, sep="\n")
    return int(bool(found.wrong))


if __name__ == "__main__":
    sys.exit(main())
