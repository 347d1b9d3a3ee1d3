"""A queue of a CUPS print server: for printers on USB, printers that take raster alone, printers with a PPD.

CUPS says *completed* when its backend is done. ``socket``, ``lpd`` and ``usb`` are done when the bytes are gone, and
the backend ``ipp`` of CUPS 2.4 was seen to end well for a job that the printer had aborted. So the printer behind the
queue is asked for the job by its name, and where that cannot be, nobody says printed.
"""

import asyncio
import logging
from collections.abc import Mapping
from typing import Final
from urllib.parse import urlsplit, urlunsplit

from kiosk.adapters.printer.health import Health
from kiosk.adapters.printer.ipp import IppPrinter, cleared, known, last_of, named, now, trouble_of, verdict
from kiosk.adapters.printer.link import Link, Silent, Unreachable
from kiosk.adapters.printer.paper import Sheet
from kiosk.adapters.printer.report import Job, doubtful, failed
from kiosk.core.delivery import Trouble
from kiosk.errors import PrinterError
from kiosk.ports import Printed

log = logging.getLogger(__name__)

_ASKED_ABOUT = ("ipp", "ipps")
_LOOPBACK = ("localhost", "127.0.0.1", "::1")
_LATE: Final = 5.0
"""Seconds that a printer may still be busy with a job after its queue has ended it."""
_EVERY = 0.1
_WATCH = 0.25
# what the backend ipp says, where cupsd speaks English
_OUT_OF_REACH = ("unavailable at this time", "not responding", "unable to locate", "unreachable")


class CupsQueue(IppPrinter):
    """Fulfils ``ports.Printer``."""

    _forgot = Trouble.SERVER
    _repeats = True

    def __init__(self, server: str, queue: str, user: str, sheet: Sheet | None, deadline: float) -> None:
        """``server`` is host:port of the print server, the others as for ``IppPrinter``."""
        super().__init__(f"ipp://{server}/printers/{queue}", user, sheet, deadline)
        self._before = 0
        """The number of the last job of the same name that the printer had before."""
        self._here = (urlsplit(f"//{server}").hostname or "") in _LOOPBACK

    async def _hinders(self, health: Health) -> Trouble | None:
        """The queue's own state, then the printer's as the printer tells it: what a queue repeats of it can be old."""
        if health.stopped:
            return Trouble.PAUSED
        if not health.accepting:
            return Trouble.REFUSED
        device = self._device(health)
        if not device:
            return None
        async with Link(device, self._user) as link:
            try:
                at_device = await link.health()
            except PrinterError as error:
                return trouble_of(error)
        return at_device.blocks(self._sheet, pdf=False)

    def _told(self, error: PrinterError) -> Trouble:
        return Trouble.SERVER if isinstance(error, Unreachable | Silent) else trouble_of(error)

    def _seen(self, health: Health, job: Job) -> Trouble | None:
        if health.stopped:
            return Trouble.PAUSED
        message = f"{job.message} {health.message}"
        return health.explains or (Trouble.OFFLINE if any(words in message for words in _OUT_OF_REACH) else None)

    async def _handed_over(
        self, link: Link, document: bytes, job: str, options: Mapping[str, object], ends: float
    ) -> int | Printed:
        self._before = 0
        try:
            device = self._device(await link.health())
            if device:
                async with Link(device, self._user) as behind:
                    self._before = await last_of(behind, job)
        except PrinterError as error:
            return failed(self._told(error))
        return await super()._handed_over(link, document, job, options, ends)

    async def _followed(self, link: Link, number: int, name: str, ends: float) -> Printed:
        """Whichever is first to know: the queue, or the printer behind it. When the printer is done the queue's job is
        cancelled: a print server that was started anew would do it again."""
        try:
            device = self._device(await link.health())
        except PrinterError:
            device = ""
        if not device:
            return await super()._followed(link, number, name, ends)
        async with Link(device, self._user) as behind:
            queue = asyncio.create_task(super()._followed(link, number, name, ends))
            printer = asyncio.create_task(self._done(behind, name))
            try:
                left = max(0, ends - now())
                await asyncio.wait((queue, printer), timeout=left, return_when=asyncio.FIRST_COMPLETED)
                if queue.done() or not printer.done():
                    # from the deadline on the queue cancels, and the printer's end is of its making
                    return await queue
            finally:
                queue.cancel()
                printer.cancel()
                await asyncio.wait((queue, printer))
            try:
                await link.cancel(number)
            except PrinterError as error:
                log.info("the queue's job could not be cancelled, it may have ended: %s", error)
            return await verdict(behind, printer.result(), None, self._sheet)

    async def _done(self, behind: Link, name: str) -> Job:
        """The printer's job of that name, when it has ended; never an earlier one."""
        while True:
            try:
                jobs = [job for job in await behind.jobs("completed") if job.name == name and job.number > self._before]
                if jobs:
                    return max(jobs, key=lambda job: job.number)
            except PrinterError as error:
                log.info("the printer behind the queue does not answer: %s", error)
            await asyncio.sleep(_WATCH)

    async def _verdict(self, link: Link, job: Job, why: Trouble | None) -> Printed:
        if job.begun is False:
            return job.failed(why)
        try:
            device = self._device(await link.health())
        except PrinterError as error:
            return doubtful(self._told(error))
        try:
            if not device:
                return doubtful(Trouble.BLIND) if job.completed else job.failed(why)
            async with Link(device, self._user) as behind:
                at_device = await _ended(behind, job.name)
                if at_device is None:
                    return doubtful(why or Trouble.BLIND) if job.completed else job.failed(why)
                if not at_device.ended:
                    return doubtful(why or Trouble.SLOW)
                return await verdict(behind, at_device, why, self._sheet)
        except PrinterError as error:
            return doubtful(trouble_of(error) if why in (None, Trouble.SLOW) else why)

    async def _look_up(self, name: str, age: float) -> Printed | None:
        """A print server that was started anew may have lost the job, or wait to print it again: what the printer knows
        of it comes first."""
        async with Link(self._uri, self._user) as link:
            try:
                device = self._device(await link.health())
                if device:
                    async with Link(device, self._user) as behind:
                        came = await self._came_already(link, behind, name, age)
                    if came:
                        return came
            except PrinterError as error:
                log.warning("a slip could not be looked up at the printer: %s", error)
        return await super()._look_up(name, age)

    async def _came_already(self, link: Link, behind: Link, name: str, age: float) -> Printed | None:
        there = await known(behind, name, age)
        if there is None:
            return None
        queued = [job for job in await link.jobs("not-completed") if job.name == name]
        if not there.ended and any(not job.waits for job in queued):
            # on its way, as it should be
            return None
        for job in queued:
            await link.cancel(job.number)
        ends = now() + self._deadline
        while not there.ended and now() < ends:
            await asyncio.sleep(_EVERY)
            there = await behind.job(there.number)
        return await verdict(behind, there, None, self._sheet) if there.ended else doubtful(Trouble.SLOW)

    async def _never_came(self, link: Link, name: str, age: float) -> bool:
        """A print server that was killed can have lost a job that it had printed, and does not tell since when it runs:
        the printer decides."""
        device = self._device(await link.health())
        if not device:
            return False
        async with Link(device, self._user) as behind:
            return not await named(behind, name) and await super()._never_came(behind, name, age)

    async def _clear(self) -> int:
        """At the printer too, for a print server that died with a job on its way; and out of the spool, so that no slip
        is kept there. The outcome of each has to be saved before."""
        async with Link(self._uri, self._user) as link:
            count = await cleared(link)
            try:
                for job in await link.jobs("completed"):
                    await link.cancel(job.number, purge=True)
                device = self._device(await link.health())
            except PrinterError as error:
                log.warning("the spool could not be cleared: %s", error)
                return count
        if device:
            async with Link(device, self._user) as behind:
                count += await cleared(behind)
        return count

    def _device(self, health: Health) -> str:
        """The address of the printer behind the queue, where it can be asked; else empty."""
        try:
            parts = urlsplit(health.device)
        except ValueError:
            return ""
        if parts.scheme not in _ASKED_ABOUT or not parts.hostname:
            return ""
        if parts.hostname in _LOOPBACK and not self._here:
            # the print server's own loopback
            return ""
        return urlunsplit((parts.scheme, parts.netloc, parts.path, "", ""))


async def _ended(link: Link, name: str) -> Job | None:
    """The printer's last job of that name, when it has ended or has had its time. Raises ``PrinterError``."""
    ends = now() + _LATE
    while True:
        job = max(await named(link, name), key=lambda job: job.number, default=None)
        if job is None or job.ended or now() > ends:
            return job
        await asyncio.sleep(_EVERY)
