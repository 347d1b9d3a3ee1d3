"""`kiosk status`: how this kiosk is and how its day goes, for monitoring. Figures and moments, never a patient's."""

import os
import re
import shutil
import sys
import time
from collections.abc import Iterator, Mapping
from contextlib import suppress
from dataclasses import asdict, dataclass, field, replace
from datetime import UTC, datetime
from pathlib import Path
from typing import Any, Final

import msgspec

from kiosk import __version__
from kiosk.config import Config, log_folder, store_path
from kiosk.core.figures import Figures
from kiosk.core.finding import Finding, Health
from kiosk.errors import ConfigError, KnownError

HUNG: Final = 10.0
"""Seconds without a heartbeat of the screen's thread."""
STALE: Final = 120.0
"""Seconds without a new snapshot: the store's thread makes one every 15."""
_REPORT: Final = re.compile(r"crash-(\d{8}T\d{12})Z")
_STAMP: Final = "%Y%m%dT%H%M%S%f"
"""As ``kiosk.log`` names them."""


@dataclass(frozen=True, slots=True)
class Live:
    """What a kiosk that runs knows without its store. ``beat`` and ``taken`` are of the monotonic clock."""

    pid: int
    started: datetime
    beat: float
    began: float = field(default_factory=time.monotonic)
    taken: float = 0.0
    fitness: tuple[Finding, ...] = ()
    shown: Mapping[str, object] = field(default_factory=dict)

    def beating(self, at: float, fitness: tuple[Finding, ...]) -> "Live":
        return replace(self, beat=at, fitness=fitness)

    def renewed(self, fitness: tuple[Finding, ...], shown: Mapping[str, object], at: float) -> "Live":
        return replace(self, fitness=fitness, shown=shown, taken=at, beat=at)

    def health(self, now: float) -> dict[str, object]:
        """The snapshot with what is true at this moment; ``healthy`` says whether patients can be checked in."""
        beat, taken = now - self.beat, now - (self.taken or self.began)
        fit = _fit(self.fitness)
        return {
            **self.shown,
            "healthy": fit and beat < HUNG and taken < STALE,
            "fit": fit,
            "findings": _told(self.fitness),
            "uptime_seconds": round(now - self.began),
            "heartbeat_seconds": round(beat, 1),
            "snapshot_seconds": round(taken, 1),
        }


def snapshot(config: Config, figures: Figures | None, live: Live | None, utc: datetime) -> dict[str, object]:
    """All fields; ``None`` = not known. ``live`` = ``None``: the kiosk does not run."""
    day = figures or Figures()
    file = store_path(config)
    known = figures is not None
    return {
        "version": __version__,
        "kiosk": config.kiosk.id,
        "healthy": None,
        "running": live is not None,
        "pid": live.pid if live else None,
        "started": _moment(live.started) if live else None,
        "uptime_seconds": round(time.monotonic() - live.began) if live else None,
        "heartbeat_seconds": None,
        "snapshot_seconds": None,
        "fit": _fit(live.fitness) if live else None,
        "findings": _told(live.fitness) if live else [],
        "at": _moment(utc),
        "last_check_in": _moment(day.last_check_in),
        "today": {
            "complete": day.complete if known else None,
            "partial": day.partial if known else None,
            "needs_person": day.needs_person if known else None,
            "unprinted": day.unprinted if known else None,
        },
        "open_prints": day.open_prints if known else None,
        "printer_trouble": day.printer_trouble if known else None,
        "schedule": {
            "imported": _moment(day.last_import),
            "age_hours": round((utc - day.last_import).total_seconds() / 3600, 1) if day.last_import else None,
            "today": day.appointments if known else None,
        },
        "store_bytes": _bytes(file),
        "last_purge": _moment(day.last_purge),
        "last_crash": last_crash(log_folder()),
    }


def status_file(config: Config) -> Path:
    """Where a kiosk that runs leaves its snapshot for ``kiosk status``."""
    return Path(f"{store_path(config)}.{config.kiosk.id}.status")


def status(config: Config, *, as_json: bool) -> int:
    """Prints how the kiosk is, running or not. Exit status 0 = it runs and checks patients in, 1 = it does not."""
    shown, trouble = look(config, datetime.now(UTC))
    _print(shown, as_json=as_json)
    if trouble and not as_json:
        print(f"store: {trouble}")
    return int(not shown["healthy"])


def unknown(error: ConfigError, *, as_json: bool) -> int:
    """As ``status``, where the configuration cannot be read that alone says where to look: its error is the finding."""
    from kiosk.doctor.findings import of_error

    nothing = dict.fromkeys(("kiosk", "running", "store_bytes"))
    wrong = {"healthy": False, "fit": False, "findings": _told((of_error(error),))}
    _print(snapshot(Config(), None, None, datetime.now(UTC)) | nothing | wrong, as_json=as_json)
    # in full: a terminal's lines above are cut
    print(f"kiosk: {error}", file=sys.stderr)
    return 1


def _print(shown: Mapping[str, Any], *, as_json: bool) -> None:
    if as_json:
        print(msgspec.json.encode(shown).decode())
    else:
        width = shutil.get_terminal_size((80, 24)).columns if sys.stdout.isatty() else 0
        print("\n".join(line[:width] if len(line) > width > 40 else line for line in _lines(shown)))


def look(config: Config, utc: datetime) -> tuple[dict[str, Any], str]:
    """The fields, and why the store was not read, if it was not. Nothing is made or changed."""
    left = _left(config)
    shown: dict[str, Any] = snapshot(config, None, None, utc)
    trouble = ""
    figures: Figures | None = None
    if store_path(config).is_file() and store_path(config).stat().st_size:
        try:
            figures = _figures(config)
        except KnownError as error:
            trouble = str(error)
    if figures is not None:
        shown = snapshot(config, figures, None, utc)
    elif left:
        shown |= {key: left[key] for key in _OF_STORE if key in left}
    if left:
        age = (utc - datetime.fromisoformat(left["at"])).total_seconds()
        own = ("pid", "started", "fit", "findings")
        started = datetime.fromisoformat(left["started"])
        shown |= {key: left[key] for key in own} | {
            "running": True,
            "uptime_seconds": round((utc - started).total_seconds()),
            "snapshot_seconds": round(age, 1),
            "healthy": bool(left["fit"]) and age < STALE,
        }
    else:
        shown["running"] = runs(config)
        shown["healthy"] = False
    return shown, trouble


_OF_STORE = ("last_check_in", "today", "open_prints", "printer_trouble", "schedule", "last_purge")


def _figures(config: Config) -> Figures:
    from kiosk.adapters.clock import SystemClock
    from kiosk.adapters.store import figures, seen_store

    with seen_store(config) as store:
        return figures(store, config.kiosk.id, SystemClock().now().date())


def _left(config: Config) -> dict[str, Any]:
    """The snapshot of a kiosk that runs; empty = none does."""
    import psutil

    try:
        left = msgspec.json.decode(status_file(config).read_bytes(), type=dict[str, Any])
        # a process that was killed leaves its file behind, and its number may be another's by now
        with_it = psutil.Process(left["pid"])
        began = datetime.fromisoformat(left["started"]).timestamp()
    except (OSError, msgspec.DecodeError, KeyError, TypeError, ValueError, psutil.Error):
        return {}
    return left if with_it.create_time() <= began + 5 else {}


def runs(config: Config) -> bool:
    """Whether another process than this one holds the kiosk's lock."""
    import psutil

    from kiosk.app.outside import holder

    pid, program = holder(config)
    if pid in (0, os.getpid()):
        return False
    try:
        # the number of a kiosk that was killed may be any program's by now
        return Path(psutil.Process(pid).exe()).stem == Path(program).stem
    except psutil.AccessDenied:
        return True
    except psutil.Error:
        return False


def last_crash(folder: Path) -> str | None:
    """When (UTC, ISO) the kiosk last ended by a bug, by the reports in its log folder; ``None`` = there is none."""
    with suppress(OSError, ValueError):  # a folder that cannot be read, or one that somebody put something into
        reports = max(found[1] for file in folder.glob("crash-*") if (found := _REPORT.match(file.name)))
        return f"{datetime.strptime(reports, _STAMP).replace(tzinfo=UTC):%Y-%m-%dT%H:%M:%SZ}"
    return None


def _bytes(file: Path) -> int | None:
    """Of the store with what stands beside it; ``None`` = its disk does not say."""
    size = 0
    for part in (file, Path(f"{file}-wal"), Path(f"{file}-shm")):
        try:
            size += part.stat().st_size
        except FileNotFoundError:
            continue
        except OSError:
            return None
    return size


def _fit(findings: tuple[Finding, ...]) -> bool:
    return all(finding.health is not Health.FAILED for finding in findings)


def _told(findings: tuple[Finding, ...]) -> list[dict[str, str]]:
    return [asdict(finding) for finding in findings if finding.health is not Health.OK]


def _moment(at: datetime | None) -> str | None:
    return None if at is None else at.astimezone(UTC).isoformat(timespec="seconds")


def _lines(shown: Mapping[str, Any], before: str = "") -> Iterator[str]:
    for key, value in shown.items():
        name = f"{before}{key}"
        if isinstance(value, dict):
            yield from _lines(value, f"{name}.")
        elif isinstance(value, list):
            yield from (f"{name}: {each['check']}: {each['health']}: {each['seen']}" for each in value)
        else:
            yield f"{name}: {_plain(value)}"


def _plain(value: object) -> str:
    if isinstance(value, bool):
        return "yes" if value else "no"
    return "-" if value in (None, "") else str(value)
