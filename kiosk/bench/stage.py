"""What each measurement stands on: a site of its own in a folder, and the time at which it is booked."""

from datetime import datetime
from pathlib import Path

from msgspec import structs

from kiosk.adapters.clock import SystemClock
from kiosk.config import Config, load_config
from kiosk.paths import RESOURCES

NOW = datetime.fromisoformat("2026-11-23T09:04")
CENTER = "LAKESIDE"


class StandingClock(SystemClock):
    """It is always ``NOW``."""

    def now(self) -> datetime:
        """See ``ports.Clock``."""
        return NOW


def config_in(folder: Path) -> Config:
    """The demo's site with a store and a slip folder of its own."""
    config = load_config(RESOURCES / "demo" / "kiosk.toml")
    return structs.replace(
        config,
        store=structs.replace(config.store, file=str(folder / "kiosk.db")),
        printer=structs.replace(config.printer, folder=str(folder / "slips")),
    )
