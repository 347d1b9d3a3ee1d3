"""The folder that a RIS writes its exports to: what is whole is handed out, oldest first, and then put away.

A kiosk of its own moves a file to ``done/`` or ``bad/`` with its report beside it. Where several kiosks read one folder
each leaves the files where they are, and keeps its reports in a folder of its own.
"""

import hashlib
import os
import stat
from collections.abc import Iterable
from dataclasses import dataclass
from datetime import datetime
from pathlib import Path

from kiosk.errors import ScheduleError

DONE, BAD = "done", "bad"
READY = ".ok"
REPORT = ".report.txt"
STEADY = 10.0
"""Seconds for which a file has to look the same."""
STEADY_CUT = 120.0
"""The same for one that is empty or stops in the middle of a line: it may be half of what is to come."""
LARGEST = 64 * 2**20
"""Bytes; a center's whole year is a fifth of it."""

_LONGEST_NAME = 200
"""Bytes; file systems take 255, and an ending comes on top."""
_LONGEST_SUFFIX = 10
_UNFINISHED = (".tmp", ".temp", ".part", ".partial", ".crdownload", ".swp", ".filepart", "~")
_NOT_MEANT = frozenset({"thumbs.db", "desktop.ini"})

_Look = tuple[int, int]
"""Size and time of the last change in ns."""


@dataclass(frozen=True, slots=True)
class Arrived:
    """A whole file. ``fault`` is why it cannot be a schedule at all; then ``data`` is empty."""

    path: Path
    look: _Look
    data: bytes
    fault: str = ""
    ready: bool = False
    """Its ``.ok`` stood beside it."""

    @property
    def name(self) -> str:
        """For a report: the file's own name in what every terminal can show."""
        return "".join(sign if sign.isprintable() else "?" for sign in self.path.name)

    @property
    def hash(self) -> str:
        """Of the content; logs know a file by it, since its name may be a person's."""
        return hashlib.sha256(self.data).hexdigest()

    @property
    def changed(self) -> float:
        """Seconds since 1970."""
        return self.look[1] / 1e9


class ScheduleFolder:
    """One folder, looked into now and then by one thread."""

    def __init__(self, folder: Path, reports: Path | None = None) -> None:
        """``reports`` is this kiosk's own folder for them, where ``folder`` is shared; ``None`` = it is not shared."""
        self._folder = folder
        self._reports = reports
        self._first_seen: dict[str, tuple[_Look, float]] = {}
        self._settled: dict[str, _Look] = {}
        """Dealt with, and still there."""
        self._unreadable: set[str] = set()
        self._stuck = False

    @property
    def trouble(self) -> str:
        """What keeps files from being read or moved, for staff, as of the last look; empty = nothing. Names no file."""
        if self._unreadable:
            return f"{_some(len(self._unreadable))} in the folder for schedules cannot be read by the kiosk"
        if self._stuck:
            return "An imported schedule cannot be moved: the kiosk needs write access to the folder for schedules"
        return ""

    def look(self, now: float) -> Arrived | None:
        """The oldest file that is whole and not dealt with; ``None`` = there is none yet.

        ``now`` is in seconds of a clock that never jumps. Raises ``ScheduleError`` where the folder cannot be read.
        """
        there = self._listed()
        self._first_seen = {
            name: (look, self._first_seen[name][1] if self._first_seen.get(name, (None, 0))[0] == look else now)
            for name, look in there.items()
        }
        self._settled = {name: look for name, look in self._settled.items() if there.get(name) == look}
        self._unreadable &= there.keys()
        waiting = [(look[1], name, look) for name, look in there.items() if name not in self._settled and _meant(name)]
        for _, name, look in sorted(waiting):
            try:
                # one that is older than the file was left behind by an earlier file of this name
                mark = there.get(name + READY)
                arrived = self._whole(self._folder / name, look, now, ready=mark is not None and mark[1] >= look[1])
            except FileNotFoundError:
                continue
            except OSError:
                # it may be let in later, and those behind it must not wait for that
                self._unreadable.add(name)
                continue
            self._unreadable.discard(name)
            # a later one must not be imported before an earlier one that is still on its way
            return arrived
        return None

    def done(self, arrived: Arrived, report: Iterable[str]) -> None:
        """It was imported: puts it away with its report."""
        self._put_away(arrived, DONE, report)

    def bad(self, arrived: Arrived, report: Iterable[str]) -> None:
        """It was refused: puts it away with its report."""
        self._put_away(arrived, BAD, report)

    def skip(self, arrived: Arrived) -> None:
        """It is known: it stays where it is and is not handed out again, unless it changes."""
        self._settled[arrived.path.name] = arrived.look

    def due(self, before: datetime) -> tuple[Path, ...]:
        """What was put away before that moment (aware), files and reports.

        In a shared folder whoever writes the files deletes them; the kiosk's are its reports. Raises ``ScheduleError``.
        """
        found = []
        for place in [self._reports] if self._reports else [self._folder / DONE, self._folder / BAD]:
            try:
                with os.scandir(place) as entries:
                    names = [entry.path for entry in entries if not entry.is_dir(follow_symlinks=False)]
                found += [Path(name) for name in names if os.lstat(name).st_mtime < before.timestamp()]
            except FileNotFoundError:
                # another kiosk's purge may take them at the same moment; it comes again in an hour
                continue
            except OSError as error:
                raise ScheduleError(f"Imported schedules cannot be read: {error.strerror}") from error
        return tuple(found)

    def _listed(self) -> dict[str, _Look]:
        """The plain files; a link could lead anywhere, and a pipe would never end."""
        try:
            with os.scandir(self._folder) as entries:
                found = {}
                for entry in entries:
                    try:
                        status = entry.stat(follow_symlinks=False)
                    except OSError:
                        continue
                    if stat.S_ISREG(status.st_mode):
                        found[entry.name] = (status.st_size, status.st_mtime_ns)
                return found
        except FileNotFoundError as error:
            raise ScheduleError(
                "The folder for schedules is not there: is the share connected? ([schedule] folder)"
            ) from error
        except OSError as error:
            raise ScheduleError(f"The folder for schedules cannot be read: {error.strerror}") from error

    def _whole(self, path: Path, look: _Look, now: float, *, ready: bool) -> Arrived | None:
        """Raises ``OSError``."""
        _, since = self._first_seen[path.name]
        if not ready and now - since < STEADY:
            return None
        if look[0] > LARGEST:
            return Arrived(path, look, b"", ready=ready, fault=f"is larger than {LARGEST // 2**20} MB: no schedule is")
        with path.open("rb") as file:
            # one that has grown since is read no further than it may
            data = file.read(LARGEST + 1)
            status = os.fstat(file.fileno())
        if (status.st_size, status.st_mtime_ns) != look:
            return None
        if not ready and b"\n" not in data[-2:] and now - since < STEADY_CUT:
            return None
        return Arrived(path, look, data, ready=ready)

    def _put_away(self, arrived: Arrived, where: str, report: Iterable[str]) -> None:
        name = _fitting(arrived.path.name)
        self._stuck = False
        try:
            if self._reports is not None:
                self._settled[arrived.path.name] = arrived.look
                self._reports.mkdir(mode=0o700, parents=True, exist_ok=True)
                _write(self._reports / (name + REPORT), report)
                return
            status = arrived.path.lstat()
            if (status.st_size, status.st_mtime_ns) != arrived.look:
                # it was written to while it was read: it is looked at again as it is now
                return
            place = self._folder / where
            place.mkdir(mode=0o700, exist_ok=True)
            target = _moved(arrived.path, place, name)
            status = target.lstat()
            if (status.st_size, status.st_mtime_ns) != arrived.look:
                # another file took its name a moment ago, and nobody has read that one
                _moved(target, self._folder, arrived.path.name)
                return
            # from now on its time counts from when it was put away
            os.utime(target)
            _write(target.with_name(target.name + REPORT), report)
            if arrived.ready:
                Path(f"{arrived.path}{READY}").unlink(missing_ok=True)
        except FileNotFoundError:
            return
        except OSError:
            self._settled[arrived.path.name] = arrived.look
            self._stuck = True


def _some(count: int) -> str:
    return "A file" if count == 1 else f"{count} files"


def _meant(name: str) -> bool:
    low = name.casefold()
    return not (low.startswith((".", "~")) or low.endswith((*_UNFINISHED, READY, REPORT)) or low in _NOT_MEANT)


def _fitting(name: str) -> str:
    """The name, short enough for an ending."""
    stem, suffix = _parted(name)
    while len(os.fsencode(stem + suffix)) > _LONGEST_NAME and stem:
        stem = stem[:-1]
    return stem + suffix


def _parted(name: str) -> tuple[str, str]:
    suffix = Path(name).suffix
    return (name.removesuffix(suffix), suffix) if len(suffix) <= _LONGEST_SUFFIX else (name, "")


def _moved(path: Path, place: Path, name: str) -> Path:
    """Gives the file a name in ``place`` that nothing has; where it is now. Raises ``OSError``."""
    stem, suffix = _parted(name)
    number = 1
    while True:
        target = place / (name if number == 1 else f"{stem}-{number}{suffix}")
        number += 1
        try:
            # taken first: a file that another mover has put there is never replaced
            os.close(os.open(target, os.O_CREAT | os.O_EXCL | os.O_WRONLY, 0o600))
        except FileExistsError:
            continue
        try:
            return path.replace(target)
        except OSError:
            target.unlink()
            raise


def _write(path: Path, lines: Iterable[str]) -> None:
    text = "\n".join(lines) + "\n"
    descriptor = os.open(path, os.O_CREAT | os.O_WRONLY | os.O_TRUNC, 0o600)
    with os.fdopen(descriptor, "w", encoding="utf-8", errors="replace") as file:
        file.write(text)
