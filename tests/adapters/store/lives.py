"""Run as a program: forks kiosks that work on a store until they are done or killed.

Each line on standard input is JSON: {"work", "path", "lives", "at", ...}; ``at`` is the monotonic second at which all
lives begin. Lines come back: ``pid N`` and ``begun`` for each, what the work says, and ``end STATUS`` once all have
ended. Forking from a process that has everything imported makes a life cost milliseconds instead of a start of Python.
"""

import json
import os
import subprocess
import sys
import time
from collections.abc import Callable, Iterator
from datetime import UTC, datetime
from pathlib import Path
from typing import Any

from kiosk.adapters.store import Store, StoreAudit, StoreRecords, StoreSchedule, open_store, replace
from kiosk.adapters.store.site import connect_with
from kiosk.adapters.store_key import StoreKey, given_key
from kiosk.errors import AlreadyRecorded
from tests.adapters.store.samples import FixedClock, appointment, draft


class Lives:
    """The parent's side."""

    HEAD_START = 0.005
    """Seconds from the order to the work, so that several lives begin together."""

    def __init__(self) -> None:
        self._process = subprocess.Popen(
            [sys.executable, "-m", __name__],
            stdin=subprocess.PIPE,
            stdout=subprocess.PIPE,
            text=True,
            env={**os.environ, "PYTHONPATH": os.pathsep.join(path for path in sys.path if path)},
        )

    def begin(self, work: str, path: Path, lives: int = 1, **more: object) -> None:
        """Starts ``lives`` processes that do the same work at the same moment."""
        order = {"work": work, "path": str(path), "lives": lives, "at": time.monotonic() + self.HEAD_START, **more}
        assert self._process.stdin
        self._process.stdin.write(json.dumps(order) + "\n")
        self._process.stdin.flush()

    def said(self) -> Iterator[list[str]]:
        """The words of each line, up to and with ``end``."""
        assert self._process.stdout
        for line in self._process.stdout:
            words = line.split()
            yield words
            if words[0] == "end":
                return
        raise AssertionError("the process that forks has ended")

    def close(self) -> None:
        assert self._process.stdin
        assert self._process.stdout
        self._process.stdin.close()
        self._process.wait(10)
        self._process.stdout.close()


def _say(*words: object) -> None:
    # one write, so that the lines of two processes stay whole
    os.write(1, (" ".join(str(word) for word in words) + "\n").encode())


def save_for_ever(path: Path, tag: str, key: str = "", **_: object) -> None:
    """Saves one record after the other and names each that was acknowledged; with a key into an encrypted store."""
    with open_store(path, connect=connect_with(given_key(key, "") if key else None)) as store:
        records = StoreRecords(store, FixedClock(), "lobby-1", "A", "EASTSIDE")
        for count in range(1_000_000):
            record = records.save(draft(f"{tag}-{count}"))
            _say("ok", record.reference, record.draft.accession, record.number)


def save_the_same(path: Path, count: int, **_: object) -> None:
    """Saves the same accessions as its twin."""
    with open_store(path) as store:
        records = StoreRecords(store, FixedClock(), "lobby-1", "A", "EASTSIDE")
        for number in range(count):
            try:
                record = records.save(draft(f"S-{number}"))
            except AlreadyRecorded:
                _say("taken", f"S-{number}")
            else:
                _say("ok", record.reference, record.draft.accession, record.number)


def import_for_ever(path: Path, rows: int, **_: object) -> None:
    """Imports the same rows again and again, each time with another room."""
    with open_store(path) as store:
        schedule = StoreSchedule(store)
        for count in range(1_000_000):
            room = f"{os.getpid()}-{count}"
            schedule.import_appointments(
                [appointment(f"I-{n}", room=room) for n in range(rows)], [], room, datetime.now(UTC)
            )
            _say("ok", room)


def open_only(path: Path, **_: object) -> None:
    """Opens the store and notes it."""
    with open_store(path) as store:
        StoreAudit(store, FixedClock(), "lobby-1", "A").note("opened", {})
    _say("ok")


def _opened(store: Store) -> None:
    StoreAudit(store, FixedClock(), "lobby-1", "A").note("opened", {})


def change_keys_for_ever(path: Path, keys: list[str], **_: object) -> None:
    """Gives the store the one key after the other, beginning with the first."""
    one, other = (StoreKey(key, "") for key in keys)
    for _count in range(1_000_000):
        replace.rekey(path, one, other, _opened)
        one, other = other, one
        _say("ok")


def encrypt_once(path: Path, key: str, **_: object) -> None:
    """Encrypts a plain store."""
    replace.encrypt(path, StoreKey(key, ""), _opened)
    _say("ok")


def hold_open(path: Path, key: str, **_: object) -> None:
    """Has the store open until it is killed."""
    with open_store(path, connect=connect_with(given_key(key, ""))):
        _say("ok")
        time.sleep(60)


WORK: dict[str, Callable[..., None]] = {
    "save_for_ever": save_for_ever,
    "save_the_same": save_the_same,
    "import_for_ever": import_for_ever,
    "open_only": open_only,
    "change_keys_for_ever": change_keys_for_ever,
    "encrypt_once": encrypt_once,
    "hold_open": hold_open,
}


def _live(order: dict[str, Any]) -> None:
    # from the child itself, so that nobody hears of work before knowing whose it is
    _say("pid", os.getpid())
    time.sleep(max(0.0, order["at"] - time.monotonic()))
    _say("begun")
    try:
        WORK[order["work"]](**{**order, "path": Path(order["path"])})
        code = 0
    except BaseException as error:
        _say("failed", type(error).__name__, error)
        code = 1
    os._exit(code)


def main() -> None:
    """One line, one litter of processes."""
    for line in sys.stdin:
        order = json.loads(line)
        pids = []
        for _ in range(order["lives"]):
            pid = os.fork()
            if not pid:
                _live(order)
            pids.append(pid)
        ends = [os.waitstatus_to_exitcode(os.waitpid(pid, 0)[1]) for pid in pids]
        _say("end", *ends)


if __name__ == "__main__":
    main()
