"""What can happen to a slip on its way to paper, each done to a real IPP printer or a real print server.

The tests and ``make print-faults`` play the same cases. A case says what is done, how many pages have to lie in the
tray when everything is over and put right again (which is when an old slip would come out), and what has to be said.
"""

import subprocess
from collections.abc import Callable
from contextlib import ExitStack
from dataclasses import dataclass
from types import TracebackType
from typing import Literal, Self

from kiosk.adapters.printer import printer_of
from kiosk.adapters.printer.bounded import bounded
from kiosk.adapters.printer.link import Link
from kiosk.bench.simulator import PDF, PRINTS, RASTER, Simulator, awaited
from kiosk.core.delivery import Trouble
from kiosk.core.record import PrintOutcome
from kiosk.ports import Printer
from tests.print_faults.server import QUEUE, PrintServer

USER = "kiosk-T1"
Way = Literal["ipp", "cups"]
PRINTED, FAILED, UNKNOWN = PrintOutcome.PRINTED, PrintOutcome.FAILED, PrintOutcome.UNKNOWN


class Rig:
    """A printer, with a print server before it where the way is ``cups``."""

    def __init__(self, way: Way, formats: tuple[str, ...] = (PDF,), script: str = PRINTS) -> None:
        self.way = way
        self.simulator = Simulator(script, formats)
        self._stack = ExitStack()
        self._server: PrintServer | None = None

    def __enter__(self) -> Self:
        self._stack.enter_context(self.simulator)
        if self.way == "cups":
            self._server = self._stack.enter_context(PrintServer(self.simulator.uri))
        return self

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        self._stack.close()

    @property
    def server(self) -> PrintServer:
        """The print server of the way ``cups``."""
        assert self._server is not None
        return self._server

    def printer(self, deadline: float, user: str = USER) -> Printer:
        """The product's adapter for this way."""
        if self.way == "ipp":
            return printer_of("ipp", address=self.simulator.uri, deadline=deadline, user=user)
        return printer_of("cups", address=self.server.address, queue=QUEUE, deadline=deadline, user=user)

    def engine_runs(self) -> None:
        """Waits until the printer is at work on a slip."""
        assert awaited(lambda: self.simulator.begun > 0, 60), "the slip did not reach the printer"

    def idle(self) -> None:
        """Waits until whatever the print server and the printer have in hand is done."""
        if self._server:
            assert awaited(lambda: not self.queued(), 90), "the print server does not come to rest"
        assert awaited(lambda: not self._working(), 90), "the printer does not come to rest"

    def cancel(self) -> None:
        """Somebody at the printer cancels what it prints."""
        asked = subprocess.run(
            ["ipptool", "-t", self.simulator.uri, "/dev/stdin"],
            check=False,
            input=_CANCEL,
            capture_output=True,
            timeout=20,
        )
        assert asked.returncode == 0, asked.stdout.decode()

    def queued(self) -> bool:
        """Whether a job of the kiosk is still in the queue."""

        async def jobs() -> bool:
            async with Link(f"ipp://{self.server.address}/printers/{QUEUE}", USER) as link:
                return bool(await link.jobs("not-completed"))

        return bounded(jobs(), 10)

    def _working(self) -> bool:
        asked = subprocess.run(
            ["ipptool", "-tv", self.simulator.uri, "get-printer-attributes.test"],
            capture_output=True,
            timeout=20,
            check=False,
        )
        return b"queued-job-count (integer) = 0" not in asked.stdout


# the job under way is the first that a printer ever had
_CANCEL = b"""{
NAME "cancel" OPERATION Cancel-Job GROUP operation-attributes-tag
ATTR charset attributes-charset utf-8 ATTR naturalLanguage attributes-natural-language en
ATTR uri printer-uri $uri ATTR integer job-id 1 ATTR name requesting-user-name somebody STATUS successful-ok }
"""


def _nothing(rig: Rig) -> None:
    """Nothing is done."""


@dataclass(frozen=True)
class Case:
    """``before`` the kiosk sends, ``during`` (on a thread of its own, from when it sends), ``after`` it has said what
    became of the slip. ``check`` is what the printer has to answer when it is asked before the patient starts."""

    name: str
    way: Way
    outcome: PrintOutcome
    trouble: Trouble | None
    pages: int
    what: str
    before: Callable[[Rig], None] = _nothing
    during: Callable[[Rig], None] = _nothing
    after: Callable[[Rig], None] = _nothing
    check: Trouble | None = None
    script: str = PRINTS
    formats: tuple[str, ...] = (PDF,)
    deadline: float = 2.0
    """Seconds, in the tests; ``make print-faults`` uses the product's own."""
    long: bool = False
    """More than about 3 s even with that deadline."""

    @property
    def id(self) -> str:
        """For pytest."""
        return f"{self.name}-{self.way}".replace(" ", "-")


# --- what is done ----------------------------------------------------------------------------------


def _no_paper(rig: Rig) -> None:
    rig.simulator.paper(0)


def _paper(rig: Rig) -> None:
    rig.simulator.paper(100)
    rig.idle()


def _off(rig: Rig) -> None:
    rig.simulator.power_off()


def _on(rig: Rig) -> None:
    rig.simulator.start()
    rig.idle()


def _hangs(rig: Rig) -> None:
    rig.simulator.hang()


def _resumes(rig: Rig) -> None:
    rig.simulator.resume()
    rig.idle()


def _hangs_at_work(rig: Rig) -> None:
    rig.engine_runs()
    rig.simulator.hang()


def _hangs_at_work_and_resumes(rig: Rig) -> None:
    rig.engine_runs()
    rig.simulator.hang()
    # long enough for the kiosk to miss answers
    awaited(lambda: False, 1.0)
    rig.simulator.resume()


def _cancelled(rig: Rig) -> None:
    rig.engine_runs()
    rig.cancel()


def _unplugged_at_work(rig: Rig) -> None:
    rig.engine_runs()
    rig.simulator.power_off()


def _unplugged_for_a_moment(rig: Rig) -> None:
    _unplugged_at_work(rig)
    rig.simulator.start()


def _settles(rig: Rig) -> None:
    rig.idle()


def _paused(rig: Rig) -> None:
    rig.server.admin("cupsdisable", QUEUE)


def _enabled(rig: Rig) -> None:
    rig.server.admin("cupsenable", QUEUE)
    rig.idle()


def _refuses(rig: Rig) -> None:
    rig.server.admin("cupsreject", QUEUE)


def _server_killed(rig: Rig) -> None:
    rig.server.kill()


def _server_killed_at_work(rig: Rig) -> None:
    rig.engine_runs()
    rig.server.kill()


def _server_restarted(rig: Rig) -> None:
    rig.engine_runs()
    rig.server.restart()


def _server_back(rig: Rig) -> None:
    rig.server.start()
    rig.idle()


_AT_WORK = "sleep {}\nout\n"
_JAMS = 'echo "STATE: +media-jam-error" >&2\nsleep 0.3\nexit 1\n'
_JAMS_QUIETLY = 'echo "STATE: +media-jam-error" >&2\nsleep 0.3\n'
_DOOR = 'echo "STATE: +cover-open-error" >&2\nsleep {}\nexit 1\n'
_BREAKS = 'echo "ERROR: engine failure" >&2\nexit 1\n'
_BREAKS_LATE = 'sleep 2\necho "ERROR: engine failure" >&2\nexit 1\n'

CASES = (
    Case("ok", "ipp", PRINTED, None, 1, "-"),
    Case("ok", "cups", PRINTED, None, 1, "-", deadline=10),
    Case(
        "paper out",
        "ipp",
        FAILED,
        Trouble.PAPER,
        0,
        "tray empty; filled afterwards",
        _no_paper,
        after=_paper,
        check=Trouble.PAPER,
    ),
    Case(
        "paper out",
        "cups",
        FAILED,
        Trouble.PAPER,
        0,
        "tray empty; filled afterwards",
        _no_paper,
        after=_paper,
        check=Trouble.PAPER,
    ),
    Case("jam", "ipp", UNKNOWN, Trouble.JAM, 0, "paper jams, the job is given up", script=_JAMS),
    Case("jam", "cups", UNKNOWN, Trouble.JAM, 0, "paper jams, the job is given up", script=_JAMS, deadline=10),
    Case(
        "jam, job called complete",
        "ipp",
        UNKNOWN,
        Trouble.JAM,
        0,
        "paper jams, the printer says completed",
        script=_JAMS_QUIETLY,
    ),
    Case(
        "jam, job called complete",
        "cups",
        UNKNOWN,
        Trouble.JAM,
        0,
        "paper jams, the printer says completed",
        script=_JAMS_QUIETLY,
        deadline=10,
    ),
    Case(
        "door open",
        "ipp",
        UNKNOWN,
        Trouble.DOOR,
        0,
        "a cover is opened at work and stays open",
        script=_DOOR.format(2.5),
        after=_settles,
        deadline=1.0,
    ),
    Case(
        "door open",
        "cups",
        UNKNOWN,
        Trouble.DOOR,
        0,
        "a cover is opened at work and stays open",
        script=_DOOR.format(2.5),
        after=_settles,
        long=True,
    ),
    Case("engine failure", "ipp", UNKNOWN, Trouble.ENGINE, 0, "the engine fails at once", script=_BREAKS),
    Case("engine failure", "cups", UNKNOWN, Trouble.ENGINE, 0, "the engine fails at once", script=_BREAKS, deadline=10),
    Case(
        "engine failure, late",
        "ipp",
        UNKNOWN,
        Trouble.ENGINE,
        0,
        "the engine fails after 2 s",
        script=_BREAKS_LATE,
        deadline=10,
    ),
    Case(
        "engine failure, late",
        "cups",
        UNKNOWN,
        Trouble.ENGINE,
        0,
        "the engine fails after 2 s",
        script=_BREAKS_LATE,
        deadline=10,
    ),
    Case(
        "switched off",
        "ipp",
        FAILED,
        Trouble.OFFLINE,
        0,
        "off; switched on afterwards",
        _off,
        after=_on,
        check=Trouble.OFFLINE,
    ),
    Case(
        "switched off",
        "cups",
        FAILED,
        Trouble.OFFLINE,
        0,
        "off; switched on afterwards",
        _off,
        after=_on,
        check=Trouble.OFFLINE,
    ),
    Case(
        "hung",
        "ipp",
        FAILED,
        Trouble.HUNG,
        0,
        "answers nothing; goes on afterwards",
        _hangs,
        after=_resumes,
        check=Trouble.HUNG,
        long=True,
    ),
    Case(
        "hung",
        "cups",
        FAILED,
        Trouble.HUNG,
        0,
        "answers nothing; goes on afterwards",
        _hangs,
        after=_resumes,
        check=Trouble.HUNG,
        long=True,
    ),
    Case(
        "hung and resumed",
        "ipp",
        PRINTED,
        None,
        1,
        "hangs at work for 1 s",
        during=_hangs_at_work_and_resumes,
        script=_AT_WORK.format(0.3),
        deadline=15,
    ),
    Case(
        "hung and resumed",
        "cups",
        PRINTED,
        None,
        1,
        "hangs at work for 1 s",
        during=_hangs_at_work_and_resumes,
        script=_AT_WORK.format(0.3),
        deadline=15,
        long=True,
    ),
    Case(
        "hung at work",
        "ipp",
        UNKNOWN,
        Trouble.HUNG,
        1,
        "hangs at work, goes on after the kiosk gave up",
        during=_hangs_at_work,
        script=_AT_WORK.format(0.3),
        after=_resumes,
        long=True,
    ),
    Case(
        "hung at work",
        "cups",
        UNKNOWN,
        Trouble.HUNG,
        1,
        "hangs at work, goes on after the kiosk gave up",
        during=_hangs_at_work,
        script=_AT_WORK.format(0.3),
        after=_resumes,
        long=True,
    ),
    Case(
        "cancelled",
        "ipp",
        UNKNOWN,
        Trouble.CANCELLED,
        1,
        "somebody cancels at the printer; the simulator lets the page out",
        during=_cancelled,
        script=_AT_WORK.format(1),
        after=_settles,
    ),
    Case(
        "cancelled",
        "cups",
        UNKNOWN,
        Trouble.CANCELLED,
        1,
        "somebody cancels at the printer; the simulator lets the page out",
        during=_cancelled,
        script=_AT_WORK.format(1),
        after=_settles,
        deadline=10,
        long=True,
    ),
    Case(
        "queue paused",
        "cups",
        FAILED,
        Trouble.PAUSED,
        0,
        "paused; resumed afterwards",
        _paused,
        after=_enabled,
        check=Trouble.PAUSED,
    ),
    Case("queue refusing", "cups", FAILED, Trouble.REFUSED, 0, "takes no jobs", _refuses, check=Trouble.REFUSED),
    Case(
        "print server killed",
        "cups",
        FAILED,
        Trouble.SERVER,
        0,
        "kill -9 before the slip; started afterwards",
        _server_killed,
        after=_server_back,
        check=Trouble.SERVER,
    ),
    Case(
        "print server killed at work",
        "cups",
        PRINTED,
        None,
        1,
        "kill -9 while the printer prints; started afterwards",
        during=_server_killed_at_work,
        script=_AT_WORK.format(1),
        after=_server_back,
        long=True,
    ),
    Case(
        "print server restarted at work",
        "cups",
        PRINTED,
        None,
        1,
        "ended in order and started while the printer prints",
        during=_server_restarted,
        script=_AT_WORK.format(1),
        after=_settles,
        deadline=15,
        long=True,
    ),
    Case(
        "raster only",
        "ipp",
        FAILED,
        Trouble.FORMAT,
        0,
        "the printer takes no PDF",
        formats=(RASTER,),
        check=Trouble.FORMAT,
    ),
    Case(
        "raster only",
        "cups",
        PRINTED,
        None,
        1,
        "the print server makes raster of it",
        formats=(RASTER,),
        deadline=20,
        long=True,
    ),
    Case(
        "slow (60 s)",
        "ipp",
        UNKNOWN,
        Trouble.SLOW,
        1,
        "takes 60 s for a page; it comes out although cancelled",
        script=_AT_WORK.format(60),
        after=_settles,
        long=True,
    ),
    Case(
        "slow (60 s)",
        "cups",
        UNKNOWN,
        Trouble.SLOW,
        1,
        "takes 60 s for a page; it comes out although cancelled",
        script=_AT_WORK.format(60),
        after=_settles,
        long=True,
    ),
    Case(
        "power cut",
        "ipp",
        UNKNOWN,
        Trouble.OFFLINE,
        0,
        "unplugged at work; on again afterwards",
        during=_unplugged_at_work,
        script=_AT_WORK.format(3),
        after=_on,
    ),
    Case(
        "power cut",
        "cups",
        UNKNOWN,
        Trouble.OFFLINE,
        0,
        "unplugged at work; on again afterwards",
        during=_unplugged_at_work,
        script=_AT_WORK.format(3),
        after=_on,
        long=True,
    ),
    Case(
        "power cut, at once on again",
        "ipp",
        UNKNOWN,
        Trouble.OFFLINE,
        0,
        "unplugged at work and on again, with an empty memory",
        during=_unplugged_for_a_moment,
        script=_AT_WORK.format(3),
        after=_settles,
    ),
)
