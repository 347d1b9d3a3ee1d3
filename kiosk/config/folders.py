"""Where things are, by the settings or by the platform."""

from pathlib import Path
from typing import Final

import platformdirs

from kiosk.config.settings import Config
from kiosk.errors import ConfigError
from kiosk.paths import RESOURCES

APP: Final = "imaging-checkin-kiosk"


def content_folder(config: Config) -> Path:
    """Where the questions are: the site's own, or those that come with the kiosk."""
    return Path(config.content.folder) if config.content.folder else RESOURCES


def catalogue_folders(config: Config) -> tuple[Path, ...]:
    """Where the words of other languages are looked up, the site's own first."""
    return tuple(dict.fromkeys((content_folder(config) / "i18n", RESOURCES / "i18n")))


def store_path(config: Config) -> Path:
    """Where the database file is, or will be."""
    return Path(config.store.file or platformdirs.user_data_path(APP) / "kiosk.db")


def printer_place(config: Config) -> Path:
    """Where slips go as files."""
    return Path(config.printer.folder or platformdirs.user_data_path(APP) / "slips")


def printer_folder(config: Config) -> Path:
    """The folder for slips, made (0700) where there is none. Raises ``ConfigError``."""
    path = printer_place(config)
    _folder(path, "printer.folder")
    return path


def schedule_reports_place(config: Config) -> Path:
    """Where the reports on schedules go that lie in a folder of several kiosks; made with the first."""
    return store_path(config).parent / "schedule-reports"


def log_folder() -> Path:
    """Where logs and crash reports go: the platform's place for them."""
    return platformdirs.user_log_path(APP)


def _folder(path: Path, key: str) -> None:
    try:
        path.mkdir(mode=0o700, parents=True, exist_ok=True)
    except OSError as error:
        raise ConfigError(f"{key}: the folder {path} cannot be made: {error.strerror}") from error
