"""A rotating log of kinds and ids, never of names or answers."""

import logging
import sys
import traceback
from collections.abc import Callable
from logging.handlers import RotatingFileHandler
from pathlib import Path
from types import TracebackType

from kiosk.errors import ConfigError

_BYTES = 1_000_000
_FILES = 5


def log_to(folder: Path) -> None:
    """Writes ``kiosk.log`` in ``folder`` (made with mode 0700), one line an event; once, however often it is asked to.

    Raises ``ConfigError``.
    """
    there = logging.getLogger().handlers
    if any(getattr(handler, "baseFilename", "") == str(folder / "kiosk.log") for handler in there):
        return
    try:
        folder.mkdir(mode=0o700, parents=True, exist_ok=True)
        handler = RotatingFileHandler(folder / "kiosk.log", maxBytes=_BYTES, backupCount=_FILES, encoding="utf-8")
    except OSError as error:
        raise ConfigError(f"The folder {folder} cannot take the log: {error.strerror}") from error
    handler.setFormatter(logging.Formatter("%(asctime)s %(levelname)s %(name)s %(message)s"))
    root = logging.getLogger()
    root.addHandler(handler)
    root.setLevel(logging.INFO)


def crash_on_bugs(stop: Callable[[], None]) -> None:
    """An exception that nobody expected, a slot's too, is logged without its values, then ``stop`` ends the kiosk."""

    def report(kind: type[BaseException], error: BaseException, trace: TracebackType | None) -> None:
        frames = "".join(traceback.format_tb(trace))
        # The text of an exception can hold what a patient typed: the kind and the place are enough to mend it.
        logging.getLogger("kiosk.crash").critical("%s\n%s", kind.__name__, frames)
        sys.stderr.write(f"kiosk: {kind.__name__}; see the log\n")
        if not isinstance(error, KeyboardInterrupt):
            stop()

    sys.excepthook = report
