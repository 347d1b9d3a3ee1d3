"""The machine: room on its disk, memory, clock and time zone. All of it is quick, and needs no store and no screen."""

import os
import shutil
import subprocess
from datetime import UTC, datetime
from pathlib import Path
from typing import Final

from kiosk.core.finding import Finding
from kiosk.doctor.findings import failed, ok, warning

MB: Final = 1_000_000
_FULL, _LITTLE, _SHARE = 100 * MB, 1000 * MB, 0.10
"""Free bytes below which no check-in is promised, and below which somebody should make room; or that share."""
_MEMORY = 300 * MB
_EARLIEST, _LATEST = 2026, 2060
"""Years; a machine whose battery is empty wakes up in the past."""
_DAY = 86400
_ANSWER = 5.0
"""Seconds."""


def space(folder: Path) -> Finding:
    """Room for the store; ``folder`` need not be there yet. Raises ``OSError``."""
    place = next(each for each in (folder, *folder.absolute().parents) if each.exists())
    disk = shutil.disk_usage(place)
    free = f"{_size(disk.free)} of {_size(disk.total)} free for {folder}"
    if disk.free < _FULL:
        return failed("space", f"only {free}", f"make room on this disk: a day of check-ins needs {_size(_FULL)}")
    if disk.free < _LITTLE or disk.free < _SHARE * disk.total:
        return warning("space", f"only {free}", "make room on this disk, before it is full")
    return ok("space", free)


def memory() -> Finding:
    """What is left for the kiosk."""
    import psutil

    left = psutil.virtual_memory()
    said = f"{_size(left.available)} of {_size(left.total)} free"
    if left.available < _MEMORY:
        return warning("memory", f"only {said}", "end other programs, or restart the machine")
    return ok("memory", said)


def clock(now: datetime | None = None, last: datetime | None = None, booked: int | None = None) -> Finding:
    """Whether it can be right. ``now`` is aware; ``last`` is the last thing that the store knows of, aware;
    ``booked`` is how many are booked on the day that it says, ``None`` = not known.

    A clock that was ahead once leaves rows of a time to come behind: where people are booked today it is right now.
    """
    now = (now or datetime.now(UTC)).astimezone()
    said = f"{now:%Y-%m-%d %H:%M}, {now.tzname()}"
    if not _EARLIEST <= now.year <= _LATEST:
        return failed(
            "clock", f"the clock says {said}: nobody would be found", "set the clock: sudo timedatectl set-ntp true"
        )
    behind = (last - now).total_seconds() if last is not None else 0
    if last is not None and behind > 3600:
        seen = (
            f"the clock says {said}, but the kiosk was at work on {last.astimezone(now.tzinfo):%Y-%m-%d %H:%M} already"
        )
        if behind > _DAY and booked == 0:
            return failed(
                "clock",
                f"{seen}, and nobody is booked on the day that it says",
                "set the clock: sudo timedatectl set-ntp true; if it is right, import today's schedule",
            )
        return warning("clock", seen, "set the clock: sudo timedatectl set-ntp true")
    return ok("clock", said)


def zone() -> Finding:
    """The machine's time zone is the center's."""
    now = datetime.now(UTC).astimezone()
    name = os.environ.get("TZ") or _localtime() or str(now.tzname())
    if now.utcoffset() == UTC.utcoffset(None) and now.tzname() in ("UTC", "GMT", "Coordinated Universal Time"):
        return warning(
            "zone", f"the time zone is {name}, as on a machine that nobody set up", "sudo timedatectl set-timezone ZONE"
        )
    return ok("zone", f"{name}, {now:%z}")


def time_server() -> Finding:
    """Whether a time server keeps the clock, where that can be known."""
    said = answer_of("timedatectl", "show", "--property=NTP", "--property=NTPSynchronized")
    if "NTPSynchronized=yes" in said:
        return ok("timeserver", "the clock is kept by a time server")
    if not said:
        return ok("timeserver", "not known on this machine: see that something keeps its clock")
    if "NTP=yes" in said:
        return warning("timeserver", "no time server has answered yet", "see that this machine reaches its time server")
    return warning("timeserver", "no time server keeps the clock", "sudo timedatectl set-ntp true")


def account() -> Finding:
    """Whose files these will be."""
    if hasattr(os, "geteuid") and os.geteuid() == 0:
        return warning(
            "account",
            "this is root: what is checked as root can fail for the kiosk's own user",
            "run it as the kiosk's user: sudo -u USER kiosk doctor",
        )
    return ok("account", "not root")


def answer_of(*command: str) -> str:
    """What a program of the system prints; empty where there is none, or it does not answer in time."""
    try:
        asked = subprocess.run(command, capture_output=True, text=True, timeout=_ANSWER, check=False)
    except (OSError, subprocess.SubprocessError):
        return ""
    return asked.stdout.strip()


def _localtime() -> str:
    try:
        return "/".join(Path("/etc/localtime").resolve().parts[-2:])
    except OSError:
        return ""


def _size(count: int) -> str:
    return (
        f"{count / 1e9:.1f} GB" if count >= 1e9 else f"{count / MB:.1f} MB" if count < 10 * MB else f"{count // MB} MB"
    )
