"""``make audit``: every screen in every configuration. Exits 1 where there are faults."""

import argparse
import multiprocessing
import os
import re
import shutil
import sys
import time
from collections.abc import Sequence
from concurrent.futures import ProcessPoolExecutor, as_completed
from pathlib import Path

from tqdm import tqdm

from tests.audit.fault import Fault
from tests.audit.matrix import SCALES, THEMES, Configuration, languages, matrix
from tests.audit.pixels import Picture
from tests.ui.stage import DISPLAYS

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
        from tests.audit.annotate import save

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


def work(job: tuple[str, tuple[Configuration, ...], tuple[str, ...], bool]) -> list[object]:
    """One display with some of its configurations, in a process of its own."""
    from tests.audit.inspection import chosen, inspect
    from tests.audit.theatre import Theatre, application

    display, configurations, screens, every = job
    application()
    theatre = Theatre(display)
    cast = chosen(screens)
    out: list[object] = [inspect(theatre, one, cast, Keeper(OUTPUT, every)) for one in configurations]
    theatre.close()
    return out


def main(arguments: Sequence[str] | None = None) -> int:
    """The command line; the exit status."""
    options = _options(arguments)
    begin()
    whole = matrix(options.language, options.display, options.text, options.theme)
    jobs = [((one.display), (one,), tuple(options.screens), bool(options.all_pictures)) for one in whole]
    shutil.rmtree(OUTPUT, ignore_errors=True)
    began = time.monotonic()
    from tests.audit.inspection import Inspected
    from tests.audit.report import summary, write

    everything: list[Inspected] = []
    context = multiprocessing.get_context("spawn")
    # not a Pool: that one waits for ever for a process that died
    with ProcessPoolExecutor(options.processes, context, begin) as pool:
        running = [pool.submit(work, job) for job in jobs]
        with tqdm(total=len(jobs), unit="configuration") as bar:
            for batch in as_completed(running):
                everything += [one for one in batch.result() if isinstance(one, Inspected)]
                bar.set_postfix(faults=sum(f.fault.measured for one in everything for f in one.findings))
                bar.update()
    everything.sort(key=lambda one: whole.index(one.configuration))
    write(OUTPUT, everything, time.monotonic() - began)
    print(summary(everything))
    print(f"report: {OUTPUT / 'index.html'}")
    return int(any(finding.fault.measured for one in everything for finding in one.findings))


def _options(arguments: Sequence[str] | None) -> argparse.Namespace:
    parser = argparse.ArgumentParser(prog="make audit", description=__doc__)
    parser.add_argument("--language", action="append", default=[], choices=languages())
    parser.add_argument("--display", action="append", default=[], choices=list(DISPLAYS))
    parser.add_argument("--text", action="append", default=[], type=float, choices=SCALES, help="size of text")
    parser.add_argument("--theme", action="append", default=[], choices=THEMES)
    parser.add_argument("--screens", type=lambda text: text.split(","), default=[], help="by how their names begin")
    parser.add_argument("--all-pictures", action="store_true", help="keep every leaf's picture")
    parser.add_argument("--processes", type=int, default=os.cpu_count() or 1)
    return parser.parse_args(arguments)


if __name__ == "__main__":
    sys.exit(main())
