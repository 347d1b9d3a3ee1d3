"""What a case is, and how what was seen is put into words."""

import hashlib
import json
import subprocess
import time
from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path

from tests.faults.site import NOTHING, GoneError, Kiosk, Seen, Site

STOPPED = "This screen has stopped working for now."
CHECKED_IN = "You are checked in."
WELCOME = "Welcome. Please check in."
_LOOKS_ROUND = 6.0
LEFT_ALONE = "nothing; the file is byte for byte what it was"


@dataclass(frozen=True)
class Came:
    """What came of a case."""

    patient: str
    staff: str
    lost: str


Play = Callable[[Site], Came]


@dataclass(frozen=True)
class Case:
    """``patient`` and ``staff`` are part of what has to be said."""

    name: str
    what: str
    play: Play
    patient: str
    staff: str
    lost: str = NOTHING
    mounts: bool = False
    """Only root can do it."""
    quick: bool = False
    """A few seconds on an idle machine, so that it is one of the everyday tests."""

    @property
    def id(self) -> str:
        """For pytest."""
        return self.name.replace(" ", "-").replace(",", "")


def said(seen: Seen) -> str:
    """What the patient reads: the title, and what goes with it."""
    if seen.stuck:
        return f"stuck on {seen.page}"
    return " ".join(seen.words[:2])


def ended(site: Site, kiosk: Kiosk) -> str:
    """What a kiosk that does not start leaves for whoever started it."""
    status = kiosk.wait()
    return f"{site.errors().strip().splitlines()[-1]} (exit status {status})"


def closed(seen: Seen) -> str:
    """What stands on the closed page for staff."""
    return " ".join(" ".join(row) for row in seen.closed)


def start(site: Site, kiosk: Kiosk, mend: Callable[[], None] | None = None) -> tuple[str, str]:
    """What patient and staff see of a kiosk that cannot open; then, where it is mended, once staff try again."""
    try:
        seen = kiosk.up()
        end = time.monotonic() + _LOOKS_ROUND
        while seen.page == "welcome" and time.monotonic() < end:
            # what takes longer than opening is checked behind the first screen
            time.sleep(0.2)
            seen = kiosk.does("look")
    except GoneError:
        if mend is not None:
            mend()
        return "nothing: it does not start", ended(site, kiosk)
    patient, staff = said(seen), closed(seen) or seen.staff
    if mend is not None:
        mend()
        again = kiosk.does("again")
        if again.page == "welcome":
            again = kiosk.does("visit", 1)
        patient = f"{patient} Mended, and tried again: {again.words[0]}"
    kiosk.stop()
    return patient, staff


def warnings(site: Site) -> str:
    """What the log says beyond the pages of visits, each once."""
    lines = (json.loads(line) for line in site.log().splitlines())
    told = (str(line["event"]) for line in lines if line["level"] != "INFO")
    return "; ".join(dict.fromkeys(f"log: {event}" for event in told if "saved_to_folder" not in event))


def digest(path: Path) -> str:
    """Of the whole file."""
    return hashlib.sha256(path.read_bytes()).hexdigest()


def wait_for(condition: Callable[[], bool], seconds: float) -> None:
    end = time.monotonic() + seconds
    while not condition():
        if time.monotonic() > end:
            raise TimeoutError
        time.sleep(0.05)


PAPER = {
    "printed": "The paper for our staff has printed.",
    "printing": "The paper for our staff is printing.",
    "desk": "Please tell the front desk your number.",
}


def last_line(done: subprocess.CompletedProcess[str]) -> str:
    return (done.stdout + done.stderr).strip().splitlines()[-1]
