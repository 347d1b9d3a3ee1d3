"""A rotating log of kinds and ids, never of names or answers, and a file for each crash."""

import contextlib
import faulthandler
import json
import logging
import os
import platform
import sys
import threading
import time
import traceback
from collections.abc import Callable, Iterator
from datetime import UTC, datetime
from logging.handlers import RotatingFileHandler
from pathlib import Path
from types import TracebackType
from typing import Any

from kiosk import __version__
from kiosk.errors import ConfigError

_BYTES = 1_000_000
_FILES = 5
_CRASHES = 20
"""Reports that are kept."""
_DAY = 86_400
_NATIVE = "native-crash.txt"
"""What the process itself writes when it dies outside Python; renamed at the next start."""
_PACKAGE = Path(__file__).resolve().parent.parent
_STARTED = time.monotonic()


class _Lines(logging.Formatter):
    """One JSON object a line. An exception is its kind and where it was: its text can hold what a patient typed."""

    def __init__(self, kiosk: str) -> None:
        super().__init__()
        self._kiosk = kiosk

    def format(self, record: logging.LogRecord) -> str:
        line: dict[str, Any] = {
            "time": _stamp(datetime.fromtimestamp(record.created, UTC)),
            "level": record.levelname,
            "logger": record.name,
            "event": record.getMessage(),
            "kiosk": self._kiosk,
            "version": __version__,
        }
        if record.exc_info and record.exc_info[1] is not None:
            line["errors"] = list(_errors(record.exc_info[1]))
        return json.dumps(line, ensure_ascii=False)


class _Log(RotatingFileHandler):
    """Files of at most a megabyte; what is too old goes with the next turn."""

    def __init__(self, folder: Path, days: int) -> None:
        self._folder, self._days = folder, days
        self._told = False
        super().__init__(folder / "kiosk.log", maxBytes=_BYTES, backupCount=_FILES, encoding="utf-8")

    def doRollover(self) -> None:  # noqa: N802
        super().doRollover()
        drop_old(self._folder, self._days)

    def handleError(self, record: logging.LogRecord) -> None:  # noqa: N802, ARG002
        # logging's own way prints the arguments of the message
        if not self._told:
            self._told = True
            say(f"kiosk: the log cannot be written: {type(sys.exc_info()[1]).__name__}\n")


def log_to(folder: Path, kiosk: str = "", days: int = 30) -> None:
    """Writes ``kiosk.log`` in ``folder`` (made with mode 0700), one line of JSON an event; once, also when asked again.

    ``kiosk`` is its id; what is older than ``days`` is dropped. Raises ``ConfigError``.
    """
    for there in logging.getLogger().handlers:
        if isinstance(there, _Log) and there.baseFilename == str(folder / "kiosk.log"):
            there.setFormatter(_Lines(kiosk))
            return
    try:
        folder.mkdir(mode=0o700, parents=True, exist_ok=True)
        drop_old(folder, days)
        handler = _Log(folder, days)
    except OSError as error:
        raise ConfigError(f"The folder {folder} cannot take the log: {error.strerror}") from error
    handler.setFormatter(_Lines(kiosk))
    root = logging.getLogger()
    root.addHandler(handler)
    root.setLevel(logging.INFO)


def without_values(error: BaseException) -> list[str]:
    """An exception as lines of kinds and places: its text can hold what a row of a schedule or a patient says."""
    return [f"{each['kind']} at {' '.join(each['frames'])}" for each in _errors(error)]


def drop_old(folder: Path, days: int) -> None:
    """Deletes logs and crash reports that nothing was written to for ``days``, and all but the newest crash reports.

    Raises ``OSError`` for a folder that cannot be read; a file that stays is tried again the next time.
    """
    crashes = sorted(folder.glob("crash-*"), reverse=True)
    oldest = time.time() - days * _DAY
    for path in (*crashes, *folder.glob("kiosk.log*")):
        with contextlib.suppress(OSError):
            if path in crashes[_CRASHES:] or path.stat().st_mtime < oldest:
                path.unlink()


def crash_on_bugs(
    stop: Callable[[], None], folder: Path | None = None, kiosk: str = "", page: Callable[[], str] = str
) -> None:
    """An exception that nobody expected, a slot's or a thread's too, is logged without its values; ``stop`` then ends
    the kiosk.

    In ``folder`` (``None`` = nowhere) each crash leaves a ``crash-<UTC>.json``: kinds and places in the code, versions,
    seconds since the start and the name of the ``page``. A crash outside Python leaves a ``crash-<UTC>-native.txt``,
    named at the next start.
    """
    versions = {
        "kiosk": __version__,
        "python": platform.python_version(),
        "system": f"{platform.system()} {platform.release()}",
    }
    if folder is not None:
        _watch_natives(folder)

    def report(kind: type[BaseException], error: BaseException | None, trace: TracebackType | None) -> None:
        error = error if error is not None else kind()
        errors = list(_errors(error, trace))
        frames = " ".join(errors[0]["frames"])
        logging.getLogger("kiosk.crash").critical("%s %s", kind.__name__, frames)
        say(f"kiosk: {kind.__name__}; see the log\n")
        if isinstance(error, KeyboardInterrupt):
            return
        if folder is not None:
            now = datetime.now(UTC)
            told = {
                "time": _stamp(now),
                "kiosk": kiosk,
                "versions": {**versions, "qt": _qt_version()},
                "uptime_seconds": round(time.monotonic() - _STARTED),
                "page": _named(page),
                "thread": threading.current_thread().name,
                "errors": errors,
            }
            _keep(folder / f"crash-{now:%Y%m%dT%H%M%S%f}Z.json", json.dumps(told, indent=1) + "\n")
        stop()

    def in_thread(told: threading.ExceptHookArgs) -> None:
        if told.exc_type is not SystemExit:
            report(told.exc_type, told.exc_value, told.exc_traceback)

    def unraisable(told: "sys.UnraisableHookArgs") -> None:
        # Python goes on behind it; its own words would hold the object
        error = told.exc_value if told.exc_value is not None else told.exc_type()
        (first, *_) = _errors(error, told.exc_traceback)
        logging.getLogger("kiosk.crash").error("not raised: %s %s", first["kind"], " ".join(first["frames"]))

    sys.excepthook = report
    threading.excepthook = in_thread
    sys.unraisablehook = unraisable


def _errors(error: BaseException, trace: TracebackType | None = None) -> Iterator[dict[str, Any]]:
    """The error and what led to it, each as its kind and its frames, innermost last."""
    seen: set[int] = set()
    now: BaseException | None = error
    trace = trace or error.__traceback__
    while now is not None and id(now) not in seen:
        seen.add(id(now))
        frames = [f"{_place(at.filename)}:{at.lineno}:{at.name}" for at in traceback.extract_tb(trace)]
        yield {"kind": type(now).__name__, "frames": frames}
        now = now.__cause__ or (None if now.__suppress_context__ else now.__context__)
        trace = now.__traceback__ if now else None


def _place(file: str) -> str:
    """Below the installation; of what lies elsewhere the name alone, since the way there may name a person."""
    path = Path(file)
    if path.is_relative_to(_PACKAGE):
        return path.relative_to(_PACKAGE).as_posix()
    return path.name


def _watch_natives(folder: Path) -> None:
    file = folder / _NATIVE
    try:
        folder.mkdir(mode=0o700, parents=True, exist_ok=True)
        if file.exists() and file.stat().st_size:
            at = datetime.fromtimestamp(file.stat().st_mtime, UTC)
            file.rename(folder / f"crash-{at:%Y%m%dT%H%M%S%f}Z-native.txt")
        # it stays open as long as the process lives; file, line and function are all that is written
        faulthandler.enable(os.open(file, os.O_CREAT | os.O_WRONLY | os.O_TRUNC, 0o600))
    except OSError as error:
        logging.getLogger(__name__).warning("crashes outside Python leave no trace: %s", error.strerror)


def _keep(path: Path, text: str) -> None:
    try:
        with os.fdopen(os.open(path, os.O_CREAT | os.O_EXCL | os.O_WRONLY, 0o600), "w", encoding="utf-8") as file:
            file.write(text)
    except OSError as error:
        logging.getLogger(__name__).error("no crash report: %s", error.strerror)


def _named(page: Callable[[], str]) -> str:
    try:
        return page()
    except Exception as error:
        # the crash itself is what has to be told
        return f"unknown: {type(error).__name__}"


def _qt_version() -> str:
    return str(getattr(sys.modules.get("PySide6"), "__version__", ""))


def _stamp(moment: datetime) -> str:
    return moment.isoformat(timespec="milliseconds").replace("+00:00", "Z")


def say(text: str) -> None:
    """To whoever reads the terminal, or systemd's journal; nothing of a patient. Never raises.

    ``text`` ends its line.
    """
    # a program without a console has no stderr; whoever reads it may have gone, and its disk may be full
    if sys.stderr is not None:
        with contextlib.suppress(OSError, ValueError):
            sys.stderr.write(text)
            sys.stderr.flush()
