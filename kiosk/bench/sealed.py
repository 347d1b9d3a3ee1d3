"""Saving a check-in into an encrypted store, and the same into a plain one, on the same disk."""

import sys
import time
from dataclasses import replace
from pathlib import Path
from tempfile import TemporaryDirectory

from kiosk.adapters.clock import SystemClock
from kiosk.adapters.store import StoreRecords
from kiosk.adapters.store.site import open_with
from kiosk.adapters.store_key import given_key
from kiosk.bench.samples import Samples
from kiosk.bench.slip import draft

_WARM_UP = 20


def main(folder: Path, count: int) -> None:
    """Prints the samples of ``count`` records in each."""
    given = draft()
    if given.exam is None:
        raise ValueError("a visit without an exam")
    samples = Samples()
    key = given_key(SystemClock().entropy(32).hex(), "a key of this measurement")
    with open_with(folder / "sealed.db", key) as sealed, open_with(folder / "plain.db", None) as plain:
        both = [StoreRecords(store, SystemClock(), "BENCH", "A", "BENCH") for store in (sealed, plain)]
        for number in range(count + _WARM_UP):
            own = replace(given, exam=replace(given.exam, accession=f"BENCH-{number}"))
            begun = time.perf_counter_ns()
            both[0].save(own)
            saved = time.perf_counter_ns()
            both[1].save(own)
            if number >= _WARM_UP:
                samples.add(product=saved - begun, floor=time.perf_counter_ns() - saved)
    samples.tell()


if __name__ == "__main__":
    with TemporaryDirectory(prefix="kiosk-bench-") as scratch:
        main(Path(scratch), int(sys.argv[1]))
