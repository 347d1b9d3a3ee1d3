"""The Windows spooler, played back from Microsoft's tables. Nothing here ran on Windows."""
# ruff: noqa: N802
# (win32print has names of its own)

from dataclasses import dataclass, field
from typing import Any

import pytest

from kiosk.adapters.printer import printer_of, windows
from kiosk.adapters.printer.windows import WindowsPrinter
from kiosk.core.delivery import Trouble
from kiosk.core.record import PrintOutcome
from kiosk.errors import PrinterError
from kiosk.ports import Printed

JOB = "7Q3FX2KM"
SPOOLING, PRINTING, PRINTED, DELETED = 0x8, 0x10, 0x80, 0x100
DELETE, RETAIN = 5, 8
GONE = None


class SpoolerError(Exception):
    """As ``win32print.error``."""


@dataclass
class Spooler:
    """``win32print``: each look at the queue shows the next of ``course``, the last of it for ever."""

    error = SpoolerError
    port: str = "WSD-1"
    printer: int = 0
    attributes: int = 0
    course: list[int | None] = field(default_factory=lambda: [SPOOLING, PRINTING, PRINTING | PRINTED])
    there: bool = True
    breaks: str = ""
    others: list[dict[str, Any]] = field(default_factory=list)
    sent: list[bytes] = field(default_factory=list)
    named: list[tuple[str, Any, str]] = field(default_factory=list)
    did: list[tuple[int, int]] = field(default_factory=list)
    open: int = 0

    def OpenPrinter(self, name: str) -> str:
        if not self.there:
            raise SpoolerError(1801, "OpenPrinter", "The printer name is invalid.")
        self.open += 1
        return name

    def ClosePrinter(self, handle: str) -> None:
        self.open -= 1

    def GetPrinter(self, handle: str, level: int) -> dict[str, Any]:
        assert level == 2
        return {"Status": self.printer, "Attributes": self.attributes, "pPortName": self.port}

    def StartDocPrinter(self, handle: str, level: int, document: tuple[str, Any, str]) -> int:
        self._perhaps("StartDocPrinter")
        self.named.append(document)
        return 7

    def StartPagePrinter(self, handle: str) -> None:
        """Nothing to see."""

    def WritePrinter(self, handle: str, data: bytes) -> int:
        self._perhaps("WritePrinter")
        self.sent.append(data)
        return len(data)

    def EndPagePrinter(self, handle: str) -> None:
        """Nothing to see."""

    def EndDocPrinter(self, handle: str) -> None:
        """Nothing to see."""

    def EnumJobs(self, handle: str, first: int, count: int, level: int) -> tuple[dict[str, Any], ...]:
        assert (first, level) == (0, 1)
        self._perhaps("EnumJobs")
        deleted = (7, DELETE) in self.did
        status = GONE if deleted else self.course.pop(0) if len(self.course) > 1 else self.course[0]
        own = [{"JobId": 7, "pDocument": JOB, "pUserName": "Kiosk", "Status": status}] if status is not GONE else []
        return (*self.others, *own)

    def SetJob(self, handle: str, job: int, level: int, info: None, command: int) -> None:
        assert (level, info) == (0, None)
        self.did.append((job, command))

    def _perhaps(self, call: str) -> None:
        if self.breaks == call:
            raise SpoolerError(1722, call, "The RPC server is unavailable.")


@pytest.fixture(autouse=True)
def soon(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(windows, "_EVERY", 0.001)
    monkeypatch.setattr(windows, "_CANCELLING", 0.01)
    monkeypatch.setattr(WindowsPrinter, "_owner", lambda self: "kiosk")


def sent(spooler: Spooler, deadline: float = 0.05) -> Printed:
    return WindowsPrinter("Slips", deadline, spooler).send(b"%PDF", JOB)


def test_a_slip_is_printed_and_leaves_the_spool() -> None:
    spooler = Spooler()
    assert sent(spooler) == Printed(PrintOutcome.PRINTED)
    assert (spooler.sent, spooler.named) == ([b"%PDF"], [(JOB, None, "RAW")])
    assert spooler.did == [(7, RETAIN), (7, DELETE)]
    assert spooler.open == 0


@pytest.mark.parametrize("port", ["USB001", "IP_10.0.0.2", "LPT1:", "FILE:", "nul:", ""])
def test_a_port_that_hears_nothing_is_never_called_printed(port: str) -> None:
    assert sent(Spooler(port=port)) == Printed(PrintOutcome.UNKNOWN, Trouble.BLIND.doubt, Trouble.BLIND)


# PRINTER_STATUS_* of winspool.h
@pytest.mark.parametrize(
    ("status", "trouble"),
    [
        (0x1, Trouble.PAUSED),
        (0x2, Trouble.OTHER),
        (0x8, Trouble.JAM),
        (0x10, Trouble.PAPER),
        (0x40, Trouble.PAPER),
        (0x80, Trouble.OFFLINE),
        (0x800, Trouble.OTHER),
        (0x1000, Trouble.OFFLINE),
        (0x40000, Trouble.INK),
        (0x100000, Trouble.OTHER),
        (0x400000, Trouble.DOOR),
        (0x400000 | 0x10 | 0x2, Trouble.DOOR),
        (0x20000, None),  # toner low
        (0x400, None),  # printing
    ],
)
def test_what_the_printer_says(status: int, trouble: Trouble | None) -> None:
    spooler = Spooler(printer=status)
    assert WindowsPrinter("Slips", 1, spooler).check() is trouble
    if trouble:
        assert sent(spooler) == Printed(PrintOutcome.FAILED, trouble.words, trouble)
        assert spooler.named == []


def test_use_printer_offline() -> None:
    assert WindowsPrinter("Slips", 1, Spooler(attributes=0x400)).check() is Trouble.OFFLINE


# JOB_STATUS_* of winspool.h
@pytest.mark.parametrize(
    ("course", "trouble"),
    [
        ([PRINTING, PRINTING | 0x40], Trouble.PAPER),
        ([PRINTING | 0x20], Trouble.OFFLINE),
        ([PRINTING | 0x2], Trouble.ENGINE),
        ([0x200], Trouble.REFUSED),
        ([0x400], Trouble.OTHER),
        ([0x1], Trouble.PAUSED),
        ([SPOOLING, PRINTING], Trouble.SLOW),
        ([PRINTING, GONE], Trouble.BLIND),
        ([PRINTING, DELETED], Trouble.CANCELLED),
        ([PRINTED | 0x2], Trouble.ENGINE),
        ([PRINTING | 0x1000], Trouble.SLOW),  # complete: sent, perhaps not printed
    ],
)
def test_what_the_job_says(course: list[int | None], trouble: Trouble) -> None:
    spooler = Spooler(course=course)
    assert sent(spooler) == Printed(PrintOutcome.UNKNOWN, trouble.doubt, trouble)
    assert len(spooler.named) == 1
    if course[-1] not in (GONE, DELETED):
        assert (7, DELETE) in spooler.did, "an old slip would come out later"


@pytest.mark.parametrize(
    ("call", "outcome", "trouble"),
    [
        ("StartDocPrinter", PrintOutcome.FAILED, Trouble.OFFLINE),
        ("WritePrinter", PrintOutcome.UNKNOWN, Trouble.OTHER),
        ("EnumJobs", PrintOutcome.UNKNOWN, Trouble.OTHER),
    ],
)
def test_a_spooler_that_fails_on_the_way(call: str, outcome: PrintOutcome, trouble: Trouble) -> None:
    spooler = Spooler(breaks=call)
    printed = sent(spooler)
    assert (printed.outcome, printed.trouble) == (outcome, trouble)
    assert spooler.open == 0
    assert ((7, DELETE) in spooler.did) == (call == "WritePrinter")


def test_a_printer_that_is_not_there() -> None:
    printer = WindowsPrinter("Slips", 1, Spooler(there=False))
    assert printer.check() is Trouble.OFFLINE
    assert printer.send(b"%PDF", JOB).outcome is PrintOutcome.FAILED
    assert printer.look_up(JOB, 1) == Printed(PrintOutcome.UNKNOWN, Trouble.OFFLINE.doubt, Trouble.OFFLINE)
    assert printer.clear() == 0


def test_a_slip_is_looked_up_by_its_name() -> None:
    assert WindowsPrinter("Slips", 1, Spooler(course=[PRINTED])).look_up(JOB, 1) == Printed(PrintOutcome.PRINTED)
    gone = WindowsPrinter("Slips", 1, Spooler(course=[GONE])).look_up(JOB, 1)
    assert gone == Printed(PrintOutcome.UNKNOWN, Trouble.BLIND.doubt, Trouble.BLIND)


def test_clearing_is_for_this_user_s_jobs_alone() -> None:
    spooler = Spooler(course=[PRINTING], others=[{"JobId": 3, "pDocument": "x", "pUserName": "ana", "Status": 0}])
    assert WindowsPrinter("Slips", 1, spooler).clear() == 1
    assert spooler.did == [(7, DELETE)]


def test_a_job_is_never_named_after_somebody() -> None:
    with pytest.raises(ValueError, match="letters, digits"):
        WindowsPrinter("Slips", 1, Spooler()).send(b"%PDF", "Ana Lopez")


def test_elsewhere_than_on_windows() -> None:
    printer = printer_of("windows", queue="Slips")
    assert printer.check() is Trouble.OFFLINE
    with pytest.raises(PrinterError, match="name in Windows"):
        printer_of("windows")
