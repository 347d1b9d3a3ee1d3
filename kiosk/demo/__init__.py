"""A made-up day at the kiosk: to try by hand with a screen, or to be watched without one."""

import os
import shutil
import sys
import tempfile
from pathlib import Path

from msgspec import structs

from kiosk.config import Config, load_config
from kiosk.paths import RESOURCES

OUT = Path("demo-output")


def main(*, headless: bool, now: bool, out: Path | None) -> int:
    """Runs the demo; without a display always headless. Returns the exit status."""
    headless = headless or not _has_display()
    if headless:
        os.environ["QT_QPA_PLATFORM"] = "offscreen"
        os.environ["QT_QUICK_BACKEND"] = "software"
    folder = out or OUT
    if headless:
        for part in ("slips", "screens", "records"):
            shutil.rmtree(folder / part, ignore_errors=True)
    with tempfile.TemporaryDirectory(prefix="kiosk-demo-") as scratch:
        return _play(_config(Path(scratch), folder), Path(scratch), folder, headless=headless, now=now)


def _config(scratch: Path, folder: Path) -> Config:
    config = load_config(RESOURCES / "demo" / "kiosk.toml")
    return structs.replace(
        config,
        store=structs.replace(config.store, file=str(scratch / "kiosk.db")),
        printer=structs.replace(config.printer, folder=str((folder / "slips").absolute())),
    )


def _play(config: Config, scratch: Path, folder: Path, *, headless: bool, now: bool) -> int:
    # Qt reads the platform when it is first imported for a window: only now is that decided.
    from kiosk.adapters.clock import SystemClock
    from kiosk.app import Running, application, stop_on_signals
    from kiosk.demo.day import DemoClock, export_for, opening
    from kiosk.demo.story import Folders, Story, keep_records
    from kiosk.schedule import import_file
    from kiosk.viewmodel.idle import Patience

    machine = SystemClock().now()
    clock = DemoClock(machine if now else opening(machine))
    export = scratch / "day.csv"
    export.write_bytes(export_for((RESOURCES / "demo" / "day.csv").read_text(encoding="utf-8"), clock.now()))
    print("A made-up day. Nobody in it exists.\n")
    import_file(config, export)
    app = application()
    # Short without a person, so that the visit that nobody ends can be watched to its end.
    patience = Patience(warn_after=6, leave_after=5, last_page=5) if headless else None
    running = Running(config, clock=clock, demo=True, patience=patience)
    try:
        window = running.load(full_screen=False, double_strike=0 if headless else 400)
        running.begin()
        if not headless:
            _hint()
            stop_on_signals(app)
            app.exec()
            return 0
        folders = Folders.under(folder)
        Story(running, window, folders, print).play()
        slips = sorted(folders.slips.glob("*.pdf"))
        found = (running.ports.records.by_reference(slip.stem) for slip in slips)
        kept = keep_records((record for record in found if record is not None), folders.records)
        print(f"\n{len(kept)} records, {len(slips)} slips and ", end="")
        print(f"{len(list(folders.screens.glob('*.png')))} pictures of the screen are in {folder}/")
        return 0
    finally:
        running.close()


def _hint() -> None:
    print(
        "\nCheck in as one of these (month, day, year of birth, then the last name):\n"
        "  02/11/1964 OKAFOR      epidurography, or scan DEMO26-0101\n"
        "  06/14/1990 RIVERA      myelogram, asked about pregnancy\n"
        "  11/11/1990 PETROVA     myelogram and a steroid injection on one day\n"
        "  12/30/1979 NGUYEN      epidurography of the neck\n"
        "  04/04/1955 MUELLER     booked at another center\n"
        "Slips are put into demo-output/slips. Close the window or press Ctrl-C here to stop.\n"
    )


def _has_display() -> bool:
    return sys.platform in ("win32", "darwin") or bool(os.environ.get("DISPLAY") or os.environ.get("WAYLAND_DISPLAY"))
