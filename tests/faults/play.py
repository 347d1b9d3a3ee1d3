"""Plays a case in a folder of its own."""

from pathlib import Path
from tempfile import TemporaryDirectory

from tests.faults.site import Site
from tests.faults.told import Came, Case


def play(case: Case) -> Came:
    """From a site with nothing to what came of it."""
    with TemporaryDirectory(prefix="fault-") as folder, Site(Path(folder)) as site:
        came = case.play(site)
        return Came(*(text.replace(folder, "…") for text in (came.patient, came.staff, came.lost)))


def wrong(case: Case, came: Came) -> list[str]:
    """What is not as the case expects; empty = well."""
    found = []
    if case.patient not in came.patient:
        found.append(f"the patient saw {came.patient!r}")
    if case.staff not in came.staff:
        found.append(f"staff saw {came.staff!r}")
    if came.lost != case.lost:
        found.append(f"lost: {came.lost}")
    return found
