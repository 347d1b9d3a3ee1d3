"""The soak: visits through the real window in one process, in blocks of a day each; a line in the progress a block.

A run that was interrupted goes on behind its last whole block, with the same store, in a process of its own: its memory
is held against its own first visits.
"""

import ctypes
import gc
import logging
import os
import random
import sys
import time
from collections import Counter
from collections.abc import Callable, Iterator
from dataclasses import replace
from datetime import UTC, datetime, timedelta
from pathlib import Path
from typing import ClassVar

import msgspec
import psutil
from PySide6.QtCore import QtMsgType, qInstallMessageHandler

from kiosk.adapters.clock import SystemClock
from kiosk.adapters.store import StoreSchedule
from kiosk.app.running import Running, application
from kiosk.bench.patient import booked
from kiosk.config import Config, load_config
from kiosk.core.appointment import Appointment
from kiosk.log import crash_on_bugs, log_to
from kiosk.paths import RESOURCES
from tests.adapters.store.samples import ask
from tests.soak.guest import Guest, Words
from tests.soak.hand import Hand
from tests.voice import Voice
from tests.walk import APPOINTMENTS

DAY = 100
"""Visits in a block: so many come on a day."""
WINDOW = 500
"""Visits at the start and at the end that are held against each other."""
FIRST = datetime.fromisoformat("2026-11-23T09:04")
HERE = "LAKESIDE"
_KEPT = 7
"""Days after which slips are removed from the folder, as a site does."""
_LOG = logging.getLogger("kiosk.soak")


class Block(msgspec.Struct, frozen=True):
    """One line of the progress. Memory is in bytes, measured when the block is over; times are in microseconds."""

    process: str
    """Which process it was in: its number and when it started."""
    first: int
    """Number of its first visit, from 0."""
    visits: int
    seconds: float
    own: int
    """What the process itself has written and nobody shares: the heaps of Qt, QML and Python, no code."""
    rss: int
    """With the code of libraries, which the system maps and drops as it likes."""
    used: int
    """What the C library has given out and not got back; -1 = it does not say."""
    objects: int
    """Of Python, that its collector watches."""
    ended: dict[str, int]
    """How the visits ended, and how many of each."""
    worked: list[int]
    """Processor time from each touch to its frame, of the thread that paints."""
    took: list[int]
    """The same on the wall."""


class MovingClock(SystemClock):
    """Stands at four past nine, on the day that it is told."""

    def __init__(self) -> None:
        self.day = 0

    def now(self) -> datetime:
        """See ``ports.Clock``."""
        return FIRST + timedelta(days=self.day)

    def utc(self) -> datetime:
        """See ``ports.Clock``."""
        return self.now().replace(tzinfo=UTC) + timedelta(hours=5)


def read(progress: Path) -> list[Block]:
    """The whole blocks so far; a line that was cut off is none."""
    decode = msgspec.json.Decoder(Block).decode
    blocks = []
    for line in progress.read_bytes().splitlines() if progress.exists() else ():
        try:
            blocks.append(decode(line))
        except msgspec.DecodeError:
            break
    return blocks


def _say(text: str) -> None:
    print(text, flush=True)


def soak(folder: Path, visits: int, day: int = DAY, say: Callable[[str], None] = _say) -> list[Block]:
    """Goes on in ``folder`` until ``visits`` are done. Raises what a visit raises, and ``AssertionError``."""
    progress = folder / "progress.jsonl"
    folder.mkdir(parents=True, exist_ok=True)
    blocks = read(progress)
    # what was cut off is not gone on from
    progress.write_bytes(b"".join(msgspec.json.encode(block) + b"\n" for block in blocks))
    done = sum(block.visits for block in blocks)
    # what the soak keeps must not count as what the kiosk keeps
    del blocks
    if done < visits:
        site = Site(folder, day, visits)
        try:
            while done < visits:
                block = site.block(done, min(day, visits - done))
                with progress.open("ab") as file:
                    file.write(msgspec.json.encode(block) + b"\n")
                    file.flush()
                    os.fsync(file.fileno())
                done += block.visits
                say(_line(done, block))
                del block
        finally:
            site.close()
    return read(progress)


def _line(done: int, block: Block) -> str:
    memory = f"{block.own / 1e6:.1f} MB ({block.used / 1e6:.1f} from malloc, {block.objects} objects)"
    times = f"p99 {_p99(block.worked) / 1000:.1f} ms of processor, {_p99(block.took) / 1000:.1f} ms on the wall"
    each = f"{block.seconds / block.visits:.2f} s and {len(block.worked) / block.visits:.0f} touches each"
    return f"{done} visits, {each}, {block.ended}, {memory}, {times}"


class Site:
    """The kiosk, its clock and what it left."""

    def __init__(self, folder: Path, day: int, visits: int) -> None:
        self._folder, self._day = folder, day
        self._again = visits - WINDOW if visits >= 2 * WINDOW else visits
        self.process = f"{os.getpid()} {datetime.now(UTC):%Y-%m-%dT%H:%M:%SZ}"
        self._bugs: list[str] = []
        log_to(folder / "log")
        application()
        self._clock = MovingClock()
        self._voice = Voice(languages=set())
        self.running = Running(_config(folder), clock=self._clock, voice=self._voice)
        window = self.running.load(full_screen=False, double_strike=0)
        self._hook = sys.excepthook
        crash_on_bugs(lambda: self._bugs.append("a bug, see the log"))
        self._messages = qInstallMessageHandler(self._hear)
        self.running.begin()
        self._hand = Hand(window)
        self._words = Words()
        # before that it takes no keys
        self._hand.until(window.isActive, "the window does not come to the front")

    def block(self, first: int, visits: int) -> Block:
        """The visits of one day."""
        began = time.monotonic()
        self._new_day(first // self._day)
        people = list(self._booked(first, visits))
        StoreSchedule(self.running.store).import_appointments(people, (), "soak", self._clock.utc())
        ended: Counter[str] = Counter()
        references = []
        for number, person in enumerate(people, start=first):
            chance = random.Random(self._like(number))
            end = Guest(self.running, self._hand, self._words, chance).visit(person)
            assert not self._bugs, f"visit {number}: {self._bugs}"
            ended[end.how] += 1
            if end.reference:
                references.append(end.reference)
        self._check(references)
        memory = self._memory()
        taps, self._hand.taps = self._hand.taps, []
        return Block(
            self.process,
            first,
            visits,
            time.monotonic() - began,
            *memory,
            dict(ended),
            [tap.worked // 1000 for tap in taps],
            [tap.took // 1000 for tap in taps],
        )

    def close(self) -> None:
        """Takes the kiosk down."""
        self.running.close()
        sys.excepthook = self._hook
        qInstallMessageHandler(self._messages)

    def _new_day(self, day: int) -> None:
        self._clock.day = day
        # a day takes a minute here, so that the times of the files do not say how many days old they are
        slips = sorted((self._folder / "slips").glob("*.pdf"), key=lambda path: path.stat().st_mtime)
        for slip in slips[: -_KEPT * self._day]:
            slip.unlink()

    def _like(self, number: int) -> int:
        """Who comes at the end does what those at the start did, so that like is held against like."""
        return number - self._again if number >= self._again else number

    def _booked(self, first: int, visits: int) -> Iterator[Appointment]:
        names = booked(visits, self._clock.now(), HERE, self._like(first))
        for number, other in enumerate(names, start=first):
            chance = random.Random(f"who {self._like(number)}")
            exam = chance.choice(APPOINTMENTS[:4])
            person = replace(other.person, sex=chance.choice(("F", "F", "M", "M", "")), mrn=f"{self.process} {number}")
            at = self._clock.now() + timedelta(minutes=chance.randint(0, 400))
            yield replace(exam, accession=f"S{os.getpid()}-{number}", person=person, at=at, center=HERE)

    def _check(self, references: list[str]) -> None:
        """Who was told that they are checked in has a whole record, and a slip in the folder."""
        self._hand.until(lambda: not self.running.ports.records.open_prints(), "a slip has no outcome")
        kept = dict(
            ask(
                self.running.store,
                "SELECT record.reference, outbox.outcome FROM record JOIN outbox ON outbox.record = record.id "
                f"WHERE record.reference IN ({', '.join('?' * len(references))})",
                references,
            )
        )
        for reference in references:
            assert kept.get(reference) == "saved_to_folder", f"{reference}: {kept.get(reference)}"
            with (self._folder / "slips" / f"{reference}.pdf").open("rb") as file:
                assert file.read(5) == b"%PDF-"

    def _memory(self) -> tuple[int, int, int, int]:
        """``own``, ``rss``, ``used`` and ``objects`` with nobody there and everything collected that can be."""
        self._voice.played.clear()
        self._hand.settle()
        assert self.running.engine is not None
        self.running.engine.collectGarbage()
        gc.collect()
        gc.collect()
        self._hand.settle()
        return _own(), psutil.Process().memory_info().rss, _given_out(), len(gc.get_objects()) + gc.get_freeze_count()

    def _hear(self, kind: QtMsgType, _where: object, message: str | None) -> None:
        if kind is not QtMsgType.QtDebugMsg and kind is not QtMsgType.QtInfoMsg:
            _LOG.error("Qt: %s", message)
            self._bugs.append(str(message))


def _own() -> int:
    # USS would count the libraries' code as well, whenever no other process happens to use them
    status = Path("/proc/self/status")
    if not status.exists():
        return int(psutil.Process().memory_full_info().uss)
    (line,) = (line for line in status.read_text(encoding="ascii").splitlines() if line.startswith("RssAnon:"))
    return int(line.split()[1]) * 1024


class _MallInfo(ctypes.Structure):
    # mallinfo(3)
    _fields_: ClassVar = [
        (name, ctypes.c_size_t)
        for name in (
            *("arena", "ordblks", "smblks", "hblks", "hblkhd"),
            *("usmblks", "fsmblks", "uordblks", "fordblks", "keepcost"),
        )
    ]


def _given_out() -> int:
    try:
        ask = ctypes.CDLL(None).mallinfo2
    except (AttributeError, OSError, TypeError):
        return -1
    ask.restype = _MallInfo
    told = ask()
    return int(told.uordblks + told.hblkhd)


def _config(folder: Path) -> Config:
    """The demo's site with a store and a slip folder of its own."""
    config = load_config(RESOURCES / "demo" / "kiosk.toml")
    (folder / "slips").mkdir(exist_ok=True)
    return msgspec.structs.replace(
        config,
        store=msgspec.structs.replace(config.store, file=str(folder / "kiosk.db")),
        printer=msgspec.structs.replace(config.printer, folder=str(folder / "slips")),
    )


def _p99(values: list[int]) -> int:
    return sorted(values)[len(values) * 99 // 100]
