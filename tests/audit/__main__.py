"""``make audit``: every screen in every configuration. Exits 1 where there are faults."""

import argparse
import multiprocessing
import os
import shutil
import sys
import time
from collections.abc import Sequence
from concurrent.futures import ProcessPoolExecutor, as_completed
from itertools import groupby

from tqdm import tqdm

from tests.audit.inspection import Inspected
from tests.audit.matrix import SCALES, THEMES, languages, matrix
from tests.audit.report import summary, write
from tests.audit.worker import OUTPUT, begin, work
from tests.ui.stage import DISPLAYS


def main(arguments: Sequence[str] | None = None) -> int:
    """The command line; the exit status."""
    options = _options(arguments)
    begin()
    whole = matrix(options.language, options.display, options.text, options.theme)
    jobs = [list(group) for _, group in groupby(whole, lambda one: (one.display, one.language, one.scale))]
    shutil.rmtree(OUTPUT, ignore_errors=True)
    began = time.monotonic()
    everything: list[Inspected] = []
    context = multiprocessing.get_context("spawn")
    # not a Pool: that one waits for ever for a process that died
    with ProcessPoolExecutor(options.processes, context, begin) as pool:
        running = [pool.submit(work, job, options.screens, options.all_pictures) for job in jobs]
        with tqdm(total=len(whole), unit="configuration") as bar:
            for batch in as_completed(running):
                everything += batch.result()
                bar.set_postfix(faults=sum(f.fault.measured for one in everything for f in one.findings))
                bar.update(len(batch.result()))
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
