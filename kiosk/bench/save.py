"""Saving a check-in for good, and one row into SQLite with the same promise, on the same disk."""

import sqlite3
import sys
import time
from dataclasses import replace
from pathlib import Path
from tempfile import TemporaryDirectory

from kiosk.adapters.clock import SystemClock
from kiosk.adapters.store import StoreRecords, open_store
from kiosk.adapters.store.encoding import encode
from kiosk.bench.samples import Samples
from kiosk.bench.slip import draft

_WARM_UP = 20


def main(folder: Path, count: int) -> None:
    """Prints the samples of ``count`` records."""
    given = draft()
    if given.exam is None:
        raise ValueError("a visit without an exam")
    text = encode(given)
    bare = sqlite3.connect(folder / "bare.db", isolation_level=None)
    bare.execute("PRAGMA journal_mode = WAL")
    bare.execute("PRAGMA synchronous = FULL")
    bare.execute("CREATE TABLE record (id TEXT PRIMARY KEY, draft TEXT)")
    samples = Samples()
    with open_store(folder / "kiosk.db") as store:
        records = StoreRecords(store, SystemClock(), "BENCH", "A", "BENCH")
        for number in range(count + _WARM_UP):
            own = replace(given, exam=replace(given.exam, accession=f"BENCH-{number}"))
            begun = time.perf_counter_ns()
            records.save(own)
            saved = time.perf_counter_ns()
            bare.execute("INSERT INTO record VALUES (?, ?)", (str(number), text))
            if number >= _WARM_UP:
                samples.add(product=saved - begun, floor=time.perf_counter_ns() - saved)
    bare.close()
    samples.tell()


if __name__ == "__main__":
    with TemporaryDirectory(prefix="kiosk-bench-") as scratch:
        main(Path(scratch), int(sys.argv[1]))
