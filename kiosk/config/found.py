"""Which file is read."""

import os
from pathlib import Path
from typing import Final

import platformdirs

from kiosk.config.folders import APP
from kiosk.errors import ConfigError

FILE: Final = "kiosk.toml"
VARIABLE: Final = "KIOSK_CONFIG"


def find_config(option: str | Path | None = None) -> Path:
    """The file to read: ``option`` (--config), else $KIOSK_CONFIG, else the user's place, else the machine's.

    Raises ``ConfigError`` where the named file, or any file at all, is missing or out of reach.
    """
    return found_config(option)[0]


def found_config(option: str | Path | None = None) -> tuple[Path, str]:
    """As ``find_config``, with what led to the file."""
    for named, source in ((option, "--config"), (os.environ.get(VARIABLE), f"${VARIABLE}")):
        if named:
            path = Path(named).expanduser()
            if not _is_file(path):
                raise ConfigError(f"{path}: there is no such file ({source} names it)")
            return path, source
    places = {
        platformdirs.user_config_path(APP) / FILE: "the user's place for settings",
        platformdirs.site_config_path(APP) / FILE: "the machine's place for settings",
    }
    for path, source in places.items():
        if _is_file(path):
            return path, source
    raise ConfigError(
        f"There is no configuration file. Put one at {' or '.join(map(str, places))}, "
        f"or name it with --config FILE or ${VARIABLE}. kiosk config example prints one."
    )


def _is_file(path: Path) -> bool:
    try:
        # a folder is told when it is read
        return path.exists()
    except OSError as error:
        raise ConfigError(f"{path}: cannot be read: {error.strerror}") from error
