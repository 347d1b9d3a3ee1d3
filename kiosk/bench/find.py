"""Finding one person among all who are booked on a day, and reading one row by its key through the same database."""

# mypy: allow-untyped-calls
# (types-peewee leaves what runs a query untyped)

import random
import sys
import time
from datetime import UTC, datetime
from pathlib import Path
from tempfile import TemporaryDirectory

from kiosk.adapters.store import StoreSchedule, open_store
from kiosk.bench.patient import booked
from kiosk.bench.samples import Samples
from kiosk.bench.stage import CENTER, NOW
from kiosk.core.identify import Found, TypedClaim, identify

_WARM_UP = 50
_BY_KEY = "SELECT * FROM appointment WHERE id = ?"


def main(folder: Path, count: int, size: int) -> None:
    """Prints the samples of ``count`` people out of ``size``."""
    rows = booked(size, NOW, CENTER)
    chance = random.Random(1)
    samples = Samples()
    with open_store(folder / "kiosk.db") as store:
        schedule = StoreSchedule(store)
        schedule.import_appointments(rows, (), "bench", datetime.now(UTC))
        for number in range(count + _WARM_UP):
            who = chance.choice(rows).person
            key = chance.randint(1, size)
            begun = time.perf_counter_ns()
            claim = TypedClaim(who.birth_date, who.name.first.family)
            found = identify(claim, schedule.arriving(NOW.date(), who.birth_date), CENTER)
            known = time.perf_counter_ns()
            with store.reading() as database:
                database.execute_sql(_BY_KEY, (key,)).fetchall()
            read = time.perf_counter_ns()
            if not isinstance(found, Found) or found.person != who:
                raise LookupError("the made-up person was not found")
            if number >= _WARM_UP:
                samples.add(product=known - begun, floor=read - known)
    samples.tell()


if __name__ == "__main__":
    with TemporaryDirectory(prefix="kiosk-bench-") as scratch:
        main(Path(scratch), int(sys.argv[1]), int(sys.argv[2]))
