"""A printer that is a folder: for sites without one, for tests and for the demo. It never says printed."""

import errno
import os
import tempfile
from itertools import count
from pathlib import Path

from kiosk.adapters.printer.job import plain_name
from kiosk.core.delivery import Trouble
from kiosk.core.record import PrintOutcome
from kiosk.errors import PrinterError
from kiosk.ports import Printed

_GONE = (errno.ENOENT, errno.ENOTDIR)
_FULL = (errno.ENOSPC, errno.EDQUOT, errno.EFBIG)
_FORBIDDEN = (errno.EACCES, errno.EPERM, errno.EROFS)
_NO_LINKS = (errno.EPERM, errno.ENOTSUP, errno.EOPNOTSUPP, errno.EMLINK, errno.ENOSYS)

_ROOM = 100_000
"""Bytes that a slip may need."""


class FolderPrinter:
    """Fulfils ``ports.Printer``. Files are readable by the kiosk's user alone, and whole or not there at all."""

    def __init__(self, folder: Path) -> None:
        self._folder = folder

    def ready(self) -> None:
        """Raises ``PrinterError`` where a slip could not be saved now."""
        try:
            descriptor, probe = tempfile.mkstemp(prefix=".", suffix=".part", dir=self._folder)
            try:
                with os.fdopen(descriptor, "wb") as file:
                    # a full disk still takes an empty file
                    file.write(bytes(_ROOM))
            finally:
                Path(probe).unlink()
        except OSError as error:
            raise PrinterError(self._words(error)) from error

    def check(self) -> Trouble | None:
        """``FOLDER`` where a slip could not be saved now; ``ready`` says why."""
        try:
            self.ready()
        except PrinterError:
            return Trouble.FOLDER
        return None

    def send(self, document: bytes, job: str) -> Printed:
        """Saves as ``<job>.pdf``; a further document of that name as ``-r1``, ``-r2`` and so on.

        The same document again is not saved twice: after a crash the kiosk may send a slip that is there already.
        Raises ``ValueError`` for a job that is no plain file name.
        """
        job = plain_name(job)
        try:
            name = self._saved(document, job)
        except OSError as error:
            return Printed(PrintOutcome.FAILED, self._words(error), Trouble.FOLDER)
        return Printed(PrintOutcome.SAVED_TO_FOLDER, f"saved as {name}")

    def look_up(self, job: str, age: float) -> Printed | None:  # noqa: ARG002
        """A file of that name is a document that arrived, however long ago."""
        job = plain_name(job)
        try:
            there = (self._folder / f"{job}.pdf").is_file()
            reachable = there or self._folder.is_dir()
        except OSError as error:
            return Printed(PrintOutcome.UNKNOWN, self._words(error), Trouble.FOLDER)
        if there:
            return Printed(PrintOutcome.SAVED_TO_FOLDER, f"saved as {job}.pdf")
        # A share that is not mounted shows no file either.
        return None if reachable else Printed(PrintOutcome.UNKNOWN, Trouble.FOLDER.words, Trouble.FOLDER)

    def clear(self) -> int:
        """Nothing waits in a folder."""
        return 0

    def _saved(self, document: bytes, job: str) -> str:
        descriptor, part = tempfile.mkstemp(prefix=".", suffix=".part", dir=self._folder)
        try:
            with os.fdopen(descriptor, "wb") as file:
                file.write(document)
                file.flush()
                os.fsync(file.fileno())
            for number in count():
                target = self._folder / (f"{job}-r{number}.pdf" if number else f"{job}.pdf")
                try:
                    _put(part, target)
                except FileExistsError:
                    if target.read_bytes() == document:
                        return target.name
                    continue
                self._settle()
                return target.name
            raise AssertionError("counting never ends")
        finally:
            Path(part).unlink(missing_ok=True)

    def _settle(self) -> None:
        """The new name is on the disk too."""
        if os.name == "nt":
            return
        descriptor = os.open(self._folder, os.O_RDONLY)
        try:
            os.fsync(descriptor)
        finally:
            os.close(descriptor)

    def _words(self, error: OSError) -> str:
        if error.errno in _GONE:
            return f"the folder {self._folder} is not there"
        if error.errno in _FULL:
            return f"the folder {self._folder} is full"
        if error.errno in _FORBIDDEN:
            return f"the kiosk may not write to the folder {self._folder}"
        return f"the folder {self._folder} cannot be written: {error.strerror or type(error).__name__}"


def _put(part: str, target: Path) -> None:
    """Gives the finished file its name. Raises ``FileExistsError`` where it is taken."""
    try:
        os.link(part, target)
    except OSError as error:
        # A file system without links (FAT, some shares); only then two writers could meet between look and rename.
        if isinstance(error, FileExistsError) or error.errno not in _NO_LINKS:
            raise
        if target.exists():
            raise FileExistsError(errno.EEXIST, "taken") from error
        Path(part).replace(target)
