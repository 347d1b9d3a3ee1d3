"""A kiosk without a screen that checks in whoever is not yet: one process, to be killed at any moment."""

import sys
from pathlib import Path

from msgspec import structs

from kiosk.app.running import Running, application
from kiosk.bench.patient import booked
from kiosk.bench.stage import CENTER, NOW, StandingClock, config_in
from kiosk.config import Config
from kiosk.viewmodel.idle import Patience
from tests.unseen import settled, visit_of
from tests.voice import Voice

DEADLINE = 2.0
"""Seconds for a slip, so that a fault does not take long."""
_NEVER = Patience(warn_after=86400, leave_after=86400, last_page=86400)


def site(folder: Path, uri: str) -> Config:
    """The kiosk of this folder, with a printer at ``uri``."""
    config = config_in(folder)
    printer = structs.replace(config.printer, kind="ipp", address=uri, deadline=DEADLINE)
    return structs.replace(config, printer=printer)


def main(folder: Path, uri: str, count: int) -> None:
    """Ends when ``count`` people are checked in and nothing is open."""
    application()
    running = Running(site(folder, uri), clock=StandingClock(), patience=_NEVER, voice=Voice(languages=set()))
    running.begin()
    for row in booked(count, NOW, CENTER):
        (own,) = running.ports.schedule.arriving(NOW.date(), row.person.birth_date)
        if own.recorded:
            continue
        for _ in visit_of(running, row.person):
            pass
    settled(running)
    running.close()


if __name__ == "__main__":
    main(Path(sys.argv[1]), sys.argv[2], int(sys.argv[3]))
