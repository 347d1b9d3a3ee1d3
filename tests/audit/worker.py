"""What a process of its own does: some configurations on one display, and which of its pictures are kept."""

import os
import re
from collections.abc import Sequence
from pathlib import Path

from tests.audit.annotate import save
from tests.audit.fault import Fault
from tests.audit.inspection import Inspected, chosen, inspect
from tests.audit.matrix import Configuration
from tests.audit.pixels import Picture
from tests.audit.rules_tab import Walked
from tests.audit.theatre import Theatre, application

OUTPUT = Path(__file__).resolve().parents[2] / "audit-output"
SAMPLES = 3
"""Good leaves of each configuration whose picture is kept, taken evenly."""


class Keeper:
    """Keeps pictures: of faults each once, and a few of what is good."""

    def __init__(self, folder: Path, every: bool) -> None:
        self._folder, self._every = folder, every
        self._shown: set[tuple[str, str]] = set()
        self._leaves = 0

    def __call__(
        self, configuration: Configuration, scene: str, leaf: int, picture: Picture, faults: list[Fault]
    ) -> str:
        """The file, relative to the report; empty = not kept."""
        self._leaves += 1
        # the same fault on fifty screens needs one picture; the list names them all
        new = {(fault.rule.value, re.sub(r"[\d.]+", "#", fault.what)) for fault in faults} - self._shown
        sample = not faults and self._leaves % 60 == 7
        if not (new or sample or self._every):
            return ""
        self._shown |= new
        name = re.sub(r"[^\w-]+", "-", f"{scene}-{leaf + 1}")
        file = Path("pictures") / configuration.slug / f"{name}.png"
        save(picture, faults, self._folder / file)
        return file.as_posix()


def begin() -> None:
    """Before Qt: no screen, and the renderer that draws each pixel the same anywhere."""
    os.environ["QT_QPA_PLATFORM"] = "offscreen"
    os.environ["QT_QUICK_BACKEND"] = "software"
    os.environ.setdefault("QT_QUICK_CONTROLS_STYLE", "Basic")


def work(configurations: Sequence[Configuration], screens: Sequence[str], every: bool) -> list[Inspected]:
    """Configurations of one layout, in a process of its own. ``every`` = keep all pictures."""
    application()
    theatre = Theatre(configurations[0].display)
    cast = chosen(screens)
    walked = Walked()
    out = [inspect(theatre, one, cast, Keeper(OUTPUT, every), walked) for one in configurations]
    theatre.close()
    return out
