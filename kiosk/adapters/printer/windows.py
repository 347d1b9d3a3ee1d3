"""A printer of Windows, through its spooler (win32print of pywin32).

Written against Microsoft's tables and tested with a spooler that plays them back. NOT RUN ON WINDOWS YET.

The document goes to the printer as it is (RAW), so the printer itself has to take PDF. The spooler says *printed* when
its port is done with the job; only ports that hear from the printer (IPP, WSD) know what came of it. For any other the
outcome is *nobody can tell*. A job's status is seen only while it stands in the queue, so jobs are kept there until
they have been read (``JOB_CONTROL_RETAIN``) and then deleted.
"""

import importlib
import logging
import time
from collections.abc import Iterator, Mapping
from contextlib import contextmanager
from typing import Any, Final

from kiosk.adapters.printer.job import plain_name
from kiosk.adapters.printer.report import doubtful, failed
from kiosk.core.delivery import Trouble
from kiosk.core.record import PrintOutcome
from kiosk.errors import PrinterError
from kiosk.ports import Printed

log = logging.getLogger(__name__)

# winspool.h
_JOB_PAUSED, _JOB_ERROR, _JOB_DELETING = 0x1, 0x2, 0x4
_JOB_PRINTED, _JOB_DELETED = 0x80, 0x100
_JOB_TROUBLE = {
    0x20: Trouble.OFFLINE,
    0x40: Trouble.PAPER,
    0x200: Trouble.REFUSED,  # blocked by the driver
    0x400: Trouble.OTHER,  # a person is needed at the printer
    _JOB_ERROR: Trouble.ENGINE,
}
_PRINTER_TROUBLE = {
    0x8: Trouble.JAM,
    0x400000: Trouble.DOOR,
    0x10: Trouble.PAPER,
    0x40: Trouble.PAPER,  # a paper problem
    0x40000: Trouble.INK,  # no toner
    0x80: Trouble.OFFLINE,
    0x1000: Trouble.OFFLINE,  # not available
    0x1: Trouble.PAUSED,
    0x4: Trouble.REFUSED,  # is being deleted
    0x2: Trouble.OTHER,  # error
    0x800: Trouble.OTHER,  # output bin full
    0x100000: Trouble.OTHER,  # a person is needed
    0x200000: Trouble.OTHER,  # out of memory
}
_CONTROL_DELETE, _CONTROL_RETAIN = 5, 8
_WORK_OFFLINE = 0x400
"""Of the printer's attributes: somebody chose *use printer offline*."""
_TELLING_PORTS = ("ipp", "wsd", "http")
_MOST = 1000
_EVERY: Final = 0.1
_CANCELLING: Final = 3.0


class WindowsPrinter:
    """Fulfils ``ports.Printer``. A call into the spooler is a local one, and is not bounded here."""

    def __init__(self, name: str, deadline: float, spooler: Any = None) -> None:
        """``name`` as Windows shows it; ``deadline`` in seconds. ``spooler`` stands in for win32print in tests."""
        self._name = name
        self._deadline = deadline
        self._spooler = spooler

    def check(self) -> Trouble | None:
        try:
            with self._opened() as handle:
                return self._blocks(self._api.GetPrinter(handle, 2))
        except PrinterError:
            return Trouble.OFFLINE

    def send(self, document: bytes, job: str) -> Printed:
        job = plain_name(job)
        try:
            with self._opened() as handle:
                printer = self._api.GetPrinter(handle, 2)
                trouble = self._blocks(printer)
                if trouble:
                    return failed(trouble)
                telling = str(printer.get("pPortName", "")).casefold().startswith(_TELLING_PORTS)
                number = self._handed_over(handle, document, job)
                if number is None:
                    return doubtful(Trouble.OTHER)
                try:
                    return self._followed(handle, number, telling=telling)
                except self._failure:
                    return doubtful(Trouble.OTHER)
        except PrinterError:
            return failed(Trouble.OFFLINE)

    def look_up(self, job: str, age: float) -> Printed | None:  # noqa: ARG002
        """The spooler forgets a job that has left its queue, so one that is not there may be on paper."""
        job = plain_name(job)
        try:
            with self._opened() as handle:
                found = [each for each in self._jobs(handle) if each.get("pDocument") == job]
                if not found:
                    return doubtful(Trouble.BLIND)
                telling = (
                    str(self._api.GetPrinter(handle, 2).get("pPortName", "")).casefold().startswith(_TELLING_PORTS)
                )
                return self._followed(handle, int(found[-1]["JobId"]), telling=telling)
        except PrinterError:
            return doubtful(Trouble.OFFLINE)

    def clear(self) -> int:
        """Deletes this Windows user's jobs from the queue. The kiosk's account prints nothing else."""
        cleared = 0
        try:
            with self._opened() as handle:
                owner = self._owner()
                for job in self._jobs(handle):
                    if str(job.get("pUserName", "")).casefold() == owner:
                        self._control(handle, int(job["JobId"]), _CONTROL_DELETE)
                        cleared += 1
        except PrinterError as error:
            log.warning("jobs could not be cleared: %s", type(error).__name__)
        return cleared

    @property
    def _api(self) -> Any:
        if self._spooler is None:
            try:
                self._spooler = importlib.import_module("win32print")
            except ImportError as error:
                raise PrinterError("printing through Windows needs pywin32 on Windows") from error
        return self._spooler

    def _owner(self) -> str:
        import getpass

        return getpass.getuser().casefold()

    @contextmanager
    def _opened(self) -> Iterator[Any]:
        """Raises ``PrinterError``: for a printer that is not there, and for a spooler that failed on the way."""
        try:
            handle = self._api.OpenPrinter(self._name)
        except self._failure as error:
            raise PrinterError("Windows knows no printer of that name, or its spooler does not run") from error
        try:
            yield handle
        except self._failure as error:
            raise PrinterError("the Windows spooler failed") from error
        finally:
            self._api.ClosePrinter(handle)

    @property
    def _failure(self) -> type[Exception]:
        return getattr(self._api, "error", OSError)

    def _blocks(self, printer: Mapping[str, Any]) -> Trouble | None:
        if int(printer.get("Attributes", 0)) & _WORK_OFFLINE:
            return Trouble.OFFLINE
        return _first(_PRINTER_TROUBLE, int(printer.get("Status", 0)))

    def _handed_over(self, handle: Any, document: bytes, job: str) -> int | None:
        """The job's number, or ``None`` where the spooler broke off after it had begun. Raises the spooler's error
        where nothing was begun."""
        number = int(self._api.StartDocPrinter(handle, 1, (job, None, "RAW")))
        try:
            # a job that is done stays in the queue until its status was read
            self._control(handle, number, _CONTROL_RETAIN)
            self._api.StartPagePrinter(handle)
            self._api.WritePrinter(handle, document)
            self._api.EndPagePrinter(handle)
            self._api.EndDocPrinter(handle)
        except self._failure:
            self._control(handle, number, _CONTROL_DELETE)
            return None
        return number

    def _followed(self, handle: Any, number: int, *, telling: bool) -> Printed:
        ends = time.monotonic() + self._deadline
        why: Trouble | None = None
        while True:
            status = self._status(handle, number)
            printer = self._blocks(self._api.GetPrinter(handle, 2))
            if status is None:
                return doubtful(why or Trouble.BLIND)
            if status & (_JOB_DELETING | _JOB_DELETED):
                return doubtful(why or Trouble.CANCELLED)
            wrong = _first(_JOB_TROUBLE, status)
            if status & _JOB_PRINTED:
                self._control(handle, number, _CONTROL_DELETE)
                fault = wrong or printer or (None if telling else Trouble.BLIND)
                return doubtful(fault) if fault else Printed(PrintOutcome.PRINTED)
            why = wrong or printer or (Trouble.PAUSED if status & _JOB_PAUSED else None)
            if time.monotonic() > ends:
                return self._given_up(handle, number, why or Trouble.SLOW)
            time.sleep(_EVERY)

    def _given_up(self, handle: Any, number: int, why: Trouble) -> Printed:
        """Whether any of it came out the spooler cannot tell."""
        self._control(handle, number, _CONTROL_DELETE)
        ends = time.monotonic() + _CANCELLING
        while self._status(handle, number) is not None and time.monotonic() < ends:
            time.sleep(_EVERY)
        return doubtful(why)

    def _status(self, handle: Any, number: int) -> int | None:
        """The job's status bits, or ``None`` where it is not in the queue any more."""
        found = [int(job.get("Status", 0)) for job in self._jobs(handle) if int(job["JobId"]) == number]
        return found[0] if found else None

    def _jobs(self, handle: Any) -> list[dict[str, Any]]:
        return list(self._api.EnumJobs(handle, 0, _MOST, 1))

    def _control(self, handle: Any, number: int, command: int) -> None:
        try:
            self._api.SetJob(handle, number, 0, None, command)
        except self._failure as error:
            log.warning("the spooler did not do %d with a job: %s", command, type(error).__name__)


def _first(table: Mapping[int, Trouble], status: int) -> Trouble | None:
    return next((trouble for bit, trouble in table.items() if status & bit), None)
