"""A made-up day at the kiosk: to try by hand with a screen, or to be watched without one."""

import os
import re
import signal
import sys
import tempfile
import time
from pathlib import Path
from typing import NoReturn

from msgspec import structs

from kiosk.config import Config, load_config
from kiosk.errors import ConfigError
from kiosk.paths import RESOURCES

OUT = Path("demo-output")
_MADE = {
    "slips": re.compile(r"[0-9A-Z]{8}(-r\d+)?\.pdf"),
    "screens": re.compile(r"[a-z-]+-\d\d-[a-z-]+\.png"),
    "records": re.compile(r"[0-9A-Z]{8}\.json"),
}
"""Folder -> the names of what the demo leaves in it."""
_LONGEST_PROBE = 10.0
"""Seconds until a display that does not answer counts as none."""


def main(*, headless: bool, now: bool, out: Path | None) -> int:
    """Runs the demo; without a display always headless. Returns the exit status. Raises ``KnownError``."""
    headless = headless or not has_display()
    if headless and getattr(sys, "frozen", False):
        raise ConfigError("kiosk demo without a display runs in a checkout of the project; this is an installed kiosk")
    if headless:
        os.environ["QT_QPA_PLATFORM"] = "offscreen"
        os.environ["QT_QUICK_BACKEND"] = "software"
    folder = out or OUT
    if headless:
        if out:
            _check_empty(folder)
        else:
            for path in made(folder):
                path.unlink()
    with tempfile.TemporaryDirectory(prefix="kiosk-demo-") as scratch:
        return _play(_config(Path(scratch), folder), Path(scratch), folder, headless=headless, now=now)


def made(folder: Path, part: str = "") -> list[Path]:
    """What a demo left in ``folder``, or in one part of it; anybody else's files are not among it."""
    return [
        path
        for name in ([part] if part else _MADE)
        for path in sorted((folder / name).glob("*"))
        if path.is_file() and _MADE[name].fullmatch(path.name)
    ]


def _check_empty(folder: Path) -> None:
    for part in _MADE:
        if (folder / part).exists() and (not (folder / part).is_dir() or any((folder / part).iterdir())):
            raise ConfigError(f"{folder / part} is there and is not empty. Name another folder with --out.")


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
    from kiosk.app.running import Running, application
    from kiosk.app.start import stop_on_signals
    from kiosk.demo.day import DemoClock, export_for, opening
    from kiosk.demo.story import Folders, Story, keep_records
    from kiosk.schedule import import_file
    from kiosk.viewmodel.idle import Patience

    machine = SystemClock().now()
    clock = DemoClock(machine if now else opening(machine))
    export = scratch / "day.csv"
    export.write_bytes(export_for((RESOURCES / "demo" / "day.csv").read_text(encoding="utf-8"), clock.now()))
    print("A made-up day. Nobody in it exists.\n")
    import_file(config, export, clock.utc())
    app = application()
    # Short without a person, so that the visit that nobody ends can be watched to its end.
    patience = Patience(warn_after=4, leave_after=3) if headless else None
    running = Running(config, clock=clock, demo=True, patience=patience)
    try:
        window = running.load(full_screen=False, double_strike=0 if headless else None)
        running.begin()
        if not headless:
            _hint(folder)
            stop_on_signals(app, running.stop)
            app.exec()
            return 0
        folders = Folders.under(folder)
        Story(running, window, folders, print).play()
        slips = made(folder, "slips")
        found = (running.ports.records.by_reference(slip.stem) for slip in slips)
        kept = keep_records((record for record in found if record is not None), folders.records)
        print(f"\n{len(kept)} records, {len(slips)} slips and ", end="")
        print(f"{len(made(folder, 'screens'))} pictures of the screen are in {folder}/")
        return 0
    finally:
        running.close()


def _hint(folder: Path) -> None:
    print(
        "\nCheck in as one of these (month, day, year of birth, then the last name):\n"
        "  02/11/1964 OKAFOR      epidurography, or scan DEMO26-0101\n"
        "  06/14/1990 RIVERA      myelogram, asked about pregnancy\n"
        "  11/11/1990 PETROVA     myelogram and a steroid injection on one day\n"
        "  12/30/1979 NGUYEN      epidurography of the neck\n"
        "  04/04/1955 MUELLER     booked at another center\n"
        f"Slips are put into {folder / 'slips'}. Close the window or press Ctrl-C here to stop.\n"
    )


def has_display() -> bool:
    """Whether a window can be opened; says so where there is a display in name alone."""
    if sys.platform in ("win32", "darwin"):
        return True
    named = [name for name in ("WAYLAND_DISPLAY", "DISPLAY") if os.environ.get(name)]
    if not named:
        return False
    if _opens():
        return True
    displays = " or ".join(f"{name}={os.environ[name]}" for name in named)
    print(f"No window can be opened on {displays}: walking through without a display.\n")
    return False


def _opens() -> bool:
    """Tries it in a process of its own: Qt ends the process where it cannot. A frozen bundle can fork, too."""
    child = os.fork()
    if not child:
        _probe()
    end = time.monotonic() + _LONGEST_PROBE
    while time.monotonic() < end:
        done, status = os.waitpid(child, os.WNOHANG)
        if done:
            return status == 0
        time.sleep(0.01)
    os.kill(child, signal.SIGKILL)
    os.waitpid(child, 0)
    return False


def _probe() -> NoReturn:
    """Ends this process: with 0 where Qt reaches the display."""
    try:
        # What Qt and the libraries under it say would only repeat what we say.
        os.dup2(os.open(os.devnull, os.O_WRONLY), 2)
        from PySide6.QtCore import QtMsgType, qInstallMessageHandler
        from PySide6.QtGui import QGuiApplication

        # Before Qt aborts, so that there is no core dump.
        qInstallMessageHandler(lambda kind, *_: os._exit(1) if kind == QtMsgType.QtFatalMsg else None)
        QGuiApplication([])
        os._exit(0)
    finally:
        os._exit(1)
