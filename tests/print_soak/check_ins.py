"""Check-ins on a printer that fails at random, by a kiosk that is killed at random; then what came of each slip."""

import os
import random
import signal
import subprocess
import sys
import time
from collections import Counter
from dataclasses import dataclass, field
from datetime import UTC, datetime
from pathlib import Path

from kiosk.adapters.clock import SystemClock
from kiosk.adapters.store import StoreRecords, StoreSchedule, open_store
from kiosk.bench.patient import booked
from kiosk.bench.simulator import Simulator
from kiosk.bench.stage import CENTER, NOW
from kiosk.config import Config, store_path
from kiosk.core.record import PrintOutcome
from tests.adapters.store.samples import ask
from tests.print_soak.lobby import DEADLINE, site

_LEAST = 0.6
"""A kiosk that calls every slip doubtful tells no untruth, and helps nobody."""
ROOT = Path(__file__).resolve().parents[2]
# of 256 slips: 12 fail at once, 12 jam until somebody takes the paper out, 8 come out and fail, 8 take longer than the
# deadline
ENGINE = f"""chance=$(od -An -N1 -tu1 /dev/urandom)
if [ $chance -lt 12 ]; then exit 1; fi
if [ $chance -lt 24 ]; then echo 'STATE: +media-jam-error' >&2; sleep 1; echo 'STATE: -media-jam-error' >&2; exit 1; fi
if [ $chance -lt 32 ]; then out
exit 1; fi
if [ $chance -lt 40 ]; then sleep {2 * DEADLINE:.0f}; fi
out
"""


@dataclass
class Found:
    """What there was when everything was over. ``wrong`` is empty where every slip is accounted for."""

    records: int
    outcomes: Counter[str]
    pages: int
    kills: int
    seconds: float
    wrong: list[str] = field(default_factory=list)


def soak(folder: Path, count: int, kills: int, chance: random.Random) -> Found:
    """``count`` check-ins and ``kills`` kill -9, in ``folder``."""
    began = time.monotonic()
    with Simulator(ENGINE) as printer:
        config = site(folder, printer.uri)
        with open_store(store_path(config)) as store:
            StoreSchedule(store).import_appointments(booked(count, NOW, CENTER), (), "soak", datetime.now(UTC))
        killed = sum(_disturbed(_started(folder, printer.uri, count), printer, chance) for _ in range(kills))
        _right(printer)
        last = _started(folder, printer.uri, count)
        try:
            if last.wait(count * 6 + 60) != 0:
                raise RuntimeError("the kiosk ended with an error")
        finally:
            last.kill()
        # what is still in the printer comes out now, if it ever does
        time.sleep(3 * DEADLINE)
        return _counted(config, printer, count, killed, time.monotonic() - began)


def _started(folder: Path, uri: str, count: int) -> subprocess.Popen[bytes]:
    return subprocess.Popen(
        [sys.executable, "-m", "tests.print_soak.lobby", str(folder), uri, str(count)],
        cwd=ROOT,
        env={**os.environ, "QT_QPA_PLATFORM": "offscreen"},
        start_new_session=True,
    )


def _disturbed(kiosk: subprocess.Popen[bytes], printer: Simulator, chance: random.Random) -> bool:
    """A few seconds with a fault or without, and kill -9 in the middle of it; whether there was something to kill."""
    ends = time.monotonic() + chance.uniform(0.6, 4.5)
    try:
        while kiosk.poll() is None and time.monotonic() < ends:
            (lambda: printer.paper(0), printer.hang, printer.power_off, *[_nothing] * 9)[chance.randrange(12)]()
            time.sleep(min(chance.uniform(0.05, 1.5), max(0, ends - time.monotonic())))
            if time.monotonic() < ends or chance.random() < 0.7:
                _right(printer)
    finally:
        kiosk.send_signal(signal.SIGKILL)
        killed = kiosk.wait() == -signal.SIGKILL
    _right(printer)
    return killed


def _nothing() -> None:
    """No fault."""


def _right(printer: Simulator) -> None:
    """Somebody sees to the printer."""
    if printer.off:
        printer.start()
    printer.resume()
    printer.paper(250)


def _counted(config: Config, printer: Simulator, count: int, kills: int, seconds: float) -> Found:
    with open_store(store_path(config)) as store:
        rows = ask(
            store,
            "SELECT record.reference, record.accession, outbox.state, outbox.outcome, outbox.detail, outbox.id "
            "FROM record JOIN outbox ON outbox.record = record.id",
        )
        own = StoreRecords(store, SystemClock(), config.kiosk.id, config.kiosk.letter, "Lakeside")
        listed = {slip.record.reference for slip in own.unprinted(NOW.date())}
    tray = Counter(page.name.split(".")[0] for page in (printer.folder / "tray").iterdir())
    found = Found(len(rows), Counter(row[3] for row in rows), sum(tray.values()), kills, seconds)
    if len(rows) != count or len({row[1] for row in rows}) != count:
        found.wrong.append(f"{len(rows)} records of {count}")
    for reference, _accession, state, outcome, detail, _id in rows:
        pages = tray[reference]
        allowed = {
            PrintOutcome.PRINTED.value: (1,),
            PrintOutcome.FAILED.value: (0,),
            PrintOutcome.UNKNOWN.value: (0, 1),
        }
        if state != "done" or pages not in allowed.get(outcome, ()):
            found.wrong.append(f"{reference}: {state} {outcome or '-'} ({detail}), {pages} slips")
        if outcome != PrintOutcome.PRINTED.value and reference not in listed:
            found.wrong.append(f"{reference}: {outcome}, and staff do not see it")
    if found.outcomes[PrintOutcome.PRINTED.value] < count * _LEAST:
        found.wrong.append(f"only {found.outcomes[PrintOutcome.PRINTED.value]} of {count} are known to have printed")
    found.wrong += [f"{name}: a slip of no record" for name in tray if name not in {row[0] for row in rows}]
    return found
