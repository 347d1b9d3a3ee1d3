"""Kiosks that are killed, or hang."""

import contextlib
import random
import sqlite3
import time

from tests.faults.site import Site
from tests.faults.told import (
    Came,
    Play,
    start,
    wait_for,
)

_PAGES = ("Entering", "Looking", "Confirming", "Asking", "Checking", *("Saving", "Done") * 3)
"""States of a visit in which it is killed; mostly where something is written."""
_LATER = 0.5
"""Seconds after such a page has come, at most."""


def kills(count: int, seed: int = 7) -> Play:
    """kill -9 at random points of one visit after the other; then each slip is looked for."""

    def play(site: Site) -> Came:
        chance = random.Random(seed)
        site.book(500)
        welcomed = 0
        for _ in range(count):
            site.forget_crashes()
            kiosk = site.kiosk()
            if chance.random() < 0.1:
                # while it starts
                time.sleep(chance.uniform(0.1, 2.5))
            else:
                welcomed += kiosk.up().page == "welcome"
                kiosk.begin("for_ever")
                kiosk.reaches(chance.choice(_PAGES))
                kiosk.listen(chance.uniform(0, _LATER))
            kiosk.kill()
        site.forget_crashes()
        last = site.kiosk()
        seen = last.up()
        # what was open is printed now
        wait_for(lambda: not open_prints(site), 30)
        last.stop()
        lost = site.lost()
        slips = sorted(path.stem for path in site.slips.glob("*.pdf"))
        records = sorted(references(site))
        if slips != records:
            lost = f"{lost}; {len(records)} records, {len(slips)} slips"
        return Came(
            f"{seen.words[0]} ({welcomed} of {welcomed} starts that were waited for)",
            f"{len(site.told)} people were told that they are checked in, {len(records)} records, {len(slips)} slips",
            lost,
        )

    return play


def three_crashes(site: Site) -> Came:
    """kill -9 three times within a minute, each at the first question of a visit; then staff try again."""
    site.book(2)
    for _ in range(3):
        kiosk = site.kiosk()
        kiosk.up()
        kiosk.does("until", 0, "question")
        kiosk.kill()
    patient, staff = start(site, site.kiosk(), nothing)
    return Came(patient, staff, site.lost())


def nothing() -> None:
    """Nothing has to be mended."""


def open_prints(site: Site) -> int:
    with contextlib.closing(sqlite3.connect(site.store)) as store:
        return int(store.execute("SELECT COUNT(*) FROM outbox WHERE state <> 'done'").fetchone()[0])


def references(site: Site) -> list[str]:
    with contextlib.closing(sqlite3.connect(site.store)) as store:
        return [row[0] for row in store.execute("SELECT reference FROM record")]
