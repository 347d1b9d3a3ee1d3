"""`kiosk bench`: runs every measurement in processes of its own, in turn, and prints what came out."""

import json
import os
import subprocess
import sys
import time
from contextlib import ExitStack
from dataclasses import dataclass
from pathlib import Path
from tempfile import TemporaryDirectory

from kiosk.bench.report import COMPARED_HEAD, HEAD, Figures, Goal, compared, line
from kiosk.bench.samples import Samples
from kiosk.bench.trees import checked_out
from kiosk.errors import KnownError
from kiosk.paths import ROOT

_STATM = Path("/proc/self/statm")
_HERE = Path(__file__).resolve().parent
_SCREEN = {"name": "kiosk", "x": 0, "y": 0, "width": 1280, "height": 800}
_SCREEN |= {"logicalDpi": 96, "logicalBaseDpi": 96, "dpr": 1}


@dataclass(frozen=True, slots=True)
class Measure:
    """``full`` and ``quick`` are the arguments of one process; ``rounds`` is how many there are in a full run."""

    name: str
    module: str
    goal: Goal
    full: tuple[int, ...]
    quick: tuple[int, ...]
    rounds: int
    unit: str = "ms"


START = Measure("start: first painted screen", "start", Goal(1.8), (), (), 25)
MEASURES = (
    START,
    Measure("tap: frame with the next question", "tap", Goal(1.5, median=16.7, p99=33.3), (10,), (1,), 5),
    Measure("slip: PDF, all loaded", "slip", Goal(2.5), (60,), (3,), 5),
    Measure("slip: beside weasyprint", "slip_html", Goal(0.5), (20,), (1,), 3),
    Measure("print: known, less the engine", "paper", Goal(median=100.0), (30,), (1,), 3),
    Measure("frame: while slips print", "frames", Goal(1.2), (4,), (1,), 3),
    Measure("save: record on disk", "save", Goal(2.0), (300,), (5,), 5),
    Measure("save: encrypted, beside plain", "sealed", Goal(1.6), (300,), (5,), 5),
    Measure("find: a person among 100,000", "find", Goal(15.0, median=5.0), (1000, 100_000), (20, 500), 3),
    Measure("memory: after 500 visits over 50", "memory", Goal(1.05), (50, 500), (1, 1), 1, "MB"),
)


def main(base: str | None, *, quick: bool) -> int:
    """Prints the table, with ``base`` also the other commit's. Raises ``KnownError``."""
    if getattr(sys, "frozen", False):
        raise KnownError("a bundle cannot be measured: make bench runs in a checkout")
    with ExitStack() as stack:
        scratch = Path(stack.enter_context(TemporaryDirectory(prefix="kiosk-bench-")))
        trees = [ROOT]
        if base:
            trees.append(stack.enter_context(checked_out(base, scratch)))
        bench = _Bench(scratch)
        print(HEAD)
        ratios = []
        for measure in MEASURES:
            if measure.unit == "MB" and (base or not _STATM.is_file()):
                continue
            this, *others = bench.measured(measure, trees, quick=quick)
            figures = Figures.of(this)
            print(line(measure.name, figures, measure.goal, measure.unit), flush=True)
            ratios += [compared(measure.name, figures, Figures.of(o) if o.product else None) for o in others]
    if base:
        print("", COMPARED_HEAD, *ratios, sep="\n")
    return 0


class _Bench:
    """Starts the processes; what they write of their own goes into ``scratch``."""

    def __init__(self, scratch: Path) -> None:
        self._scratch = scratch
        screens = scratch / "screens.json"
        screens.write_text(json.dumps({"screens": [_SCREEN]}), encoding="utf-8")
        self._environment = {
            **os.environ,
            **{f"XDG_{kind}_HOME": str(scratch / kind) for kind in ("CACHE", "STATE", "DATA", "CONFIG")},
            "QT_QPA_PLATFORM": f"offscreen:configfile={screens}",
            "QT_QUICK_BACKEND": "software",
            # no waiting for further changes before a frame: it would hide a part of the work
            "QT_QPA_UPDATE_IDLE_TIME": "0",
        }

    def measured(self, measure: Measure, trees: list[Path], *, quick: bool) -> list[Samples]:
        """The samples of each tree, from processes that take turns; none of another commit that cannot do it."""
        found = {tree: Samples() for tree in trees}
        able = list(trees)
        rounds = 1 if quick else measure.rounds
        # the first start of all fills the caches
        for number in range(-1 if measure is START else 0, rounds):
            for tree in tuple(able):
                try:
                    one = self._start(tree) if measure is START else self._run(measure, tree, quick=quick)
                except KnownError:
                    if tree == trees[0]:
                        raise
                    able.remove(tree)
                    continue
                if number >= 0:
                    found[tree].product += one.product
                    found[tree].floor += one.floor
        return list(found.values())

    def _run(self, measure: Measure, tree: Path, *, quick: bool) -> Samples:
        numbers = map(str, measure.quick if quick else measure.full)
        said = self._said([sys.executable, "-P", "-m", f"kiosk.bench.{measure.module}", *numbers], tree)
        return Samples(**json.loads(said))

    def _start(self, tree: Path) -> Samples:
        config = self._scratch / f"{tree.name}.toml"
        site = (tree / "resources" / "demo" / "kiosk.toml").read_text(encoding="utf-8")
        # an older tree's site says nothing about its store
        head = "" if "[store]" in site else "\n[store]\n"
        own = f'[store]\nfile = "{tree.name}.db"\n'
        config.write_text(f'{site}{head}\n[printer]\nfolder = "slips"\n'.replace("[store]\n", own), encoding="utf-8")
        samples = Samples()
        samples.floor.append(self._painted_after([sys.executable, "-P", str(_HERE / "bare.py")], tree))
        samples.product.append(self._painted_after([sys.executable, "-P", str(_HERE / "start.py"), str(config)], tree))
        return samples

    def _painted_after(self, command: list[str], tree: Path) -> int:
        begun = time.monotonic_ns()
        return int(self._said(command, tree)) - begun

    def _said(self, command: list[str], tree: Path) -> str:
        environment = {**self._environment, "PYTHONPATH": str(tree)}
        done = subprocess.run(command, env=environment, cwd=self._scratch, capture_output=True, text=True, check=False)
        if done.returncode or not done.stdout:
            raise KnownError(f"a measurement failed:\n{done.stderr.strip()}")
        return done.stdout.splitlines()[-1]
