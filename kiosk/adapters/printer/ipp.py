"""A printer that takes PDF, spoken to directly over IPP (RFC 8011).

Printed is said only when the printer said so and shows no fault. A document is handed over once: again only where it
is certain that the first time nothing arrived. Whatever the network does, ``send`` returns within its deadline and
``GRACE``.
"""

import asyncio
import logging
from collections.abc import Coroutine, Mapping
from typing import Final, TypeVar

from kiosk.adapters.printer.bounded import bounded
from kiosk.adapters.printer.health import Health
from kiosk.adapters.printer.job import plain_name
from kiosk.adapters.printer.link import PATIENCE, Link, Refusal, Silent, Unreachable
from kiosk.adapters.printer.paper import Sheet
from kiosk.adapters.printer.report import Job, doubtful, failed
from kiosk.core.delivery import Trouble
from kiosk.core.record import PrintOutcome
from kiosk.errors import PrinterError
from kiosk.ports import Printed

log = logging.getLogger(__name__)
T = TypeVar("T")

GRACE: Final = 20.0
"""Seconds that may pass after a deadline: to cancel, to see it cancelled, and to ask what came of it."""
FORGOTTEN: Final = 45.0
"""Seconds for which a printer surely remembers a job that has ended (ippeveprinter: 60)."""
_KEEPS_LONGER: Final = 30
"""By how many seconds the printer's own limit for a job is longer than ours: it is for a kiosk that died."""
_QUICK, _FIRST, _LATER = 1.0, 0.025, 0.25
"""How often a job is asked for: in the first second, and after it."""
_TRIES = (0.2, 0.8)
"""Seconds before each further try to connect."""
_BUSY_PAUSE = 0.5
_CANCELLING = 3.0
_SETTLING = 1.5
"""Seconds between two looks for a job: what was sent before a silence may be read just after the first."""
_ROUNDED: Final = 2.0
"""Seconds that whole-second clocks may be out by."""
# RFC 8011, appendix B: the request was understood and not carried out
_BUSY = (0x0502, 0x0505, 0x0507)
_UNCERTAIN = (0x0500, 0x0504, 0x0508)
_SAYS = {0x040A: Trouble.FORMAT, 0x0412: Trouble.FORMAT, 0x050A: Trouble.PAUSED, 0x0508: Trouble.CANCELLED}


class IppPrinter:
    """Fulfils ``ports.Printer``. Called on one thread; each call has an event loop of its own."""

    _forgot = Trouble.OFFLINE
    """What a job means that the printer took and does not know any more: it was off."""
    _repeats = False
    """Whether it can begin a job anew. Not asked of printers: some give a time of 0 to a job that only waits."""

    def __init__(self, uri: str, user: str, sheet: Sheet | None, deadline: float) -> None:
        """``uri`` such as ``ipp://printer.site/ipp/print``; ``user`` is what its jobs are known by, one for each kiosk;
        ``sheet`` is ``None`` for a roll; ``deadline`` in seconds."""
        self._uri = uri
        self._user = user
        self._sheet = sheet
        self._deadline = deadline

    def check(self) -> Trouble | None:
        return self._run(self._check(), 3 * PATIENCE, Trouble.HUNG)

    def send(self, document: bytes, job: str) -> Printed:
        job = plain_name(job)
        return self._run(self._send(document, job), self._deadline + GRACE, doubtful(Trouble.HUNG))

    def look_up(self, job: str, age: float) -> Printed | None:
        job = plain_name(job)
        return self._run(self._look_up(job, age), self._deadline + GRACE, doubtful(Trouble.HUNG))

    def clear(self) -> int:
        return self._run(self._clear(), 3 * PATIENCE, 0)

    def _run(self, work: Coroutine[object, object, T], seconds: float, late: T) -> T:
        try:
            return bounded(work, seconds)
        except TimeoutError:
            log.error("the printer held a call for longer than %d s", seconds)
            return late

    async def _check(self) -> Trouble | None:
        async with Link(self._uri, self._user) as link:
            try:
                return await self._hinders(await link.health())
            except PrinterError as error:
                return self._told(error)

    async def _send(self, document: bytes, job: str) -> Printed:
        ends = now() + self._deadline
        async with Link(self._uri, self._user) as link:
            try:
                health = await _insisted(link)
                trouble = await self._hinders(health)
            except PrinterError as error:
                return failed(self._told(error))
            if trouble:
                return failed(trouble)
            handed = await self._handed_over(link, document, job, self._options(health), ends)
            if isinstance(handed, Printed):
                return handed
            return await self._followed(link, handed, job, ends)

    async def _hinders(self, health: Health) -> Trouble | None:
        """What makes it idle to send now. Raises ``PrinterError``."""
        return health.blocks(self._sheet)

    def _options(self, health: Health) -> dict[str, object]:
        """Job attributes. What the printer does not offer is not asked for: some refuse the job for it."""
        options: dict[str, object] = {"copies": 1, "job-cancel-after": int(self._deadline) + _KEEPS_LONGER}
        if self._sheet and self._sheet.media in health.media:
            options["media"] = self._sheet.media
            if "none" in health.scaling:
                # a page that is made smaller has bars that are too thin to be read
                options["print-scaling"] = "none"
        if "one-sided" in health.sides:
            options["sides"] = "one-sided"
        return options

    async def _handed_over(
        self, link: Link, document: bytes, job: str, options: Mapping[str, object], ends: float
    ) -> int | Printed:
        """The number of the job, or why there is none."""
        try:
            before = await last_of(link, job)
        except PrinterError as error:
            return failed(self._told(error))
        pauses = iter(_TRIES)
        while True:
            try:
                # half of the time to hand it over, half to find out what became of it
                return (await link.submit(document, job, options, max(PATIENCE, (ends - now()) / 2))).number
            except Unreachable as error:
                pause = next(pauses, None)
                if pause is None:
                    return failed(self._told(error))
            except Refusal as refusal:
                if refusal.status in _UNCERTAIN:
                    return doubtful(self._told(refusal))
                if refusal.status not in _BUSY or now() + _BUSY_PAUSE > ends:
                    return failed(self._told(refusal))
                pause = _BUSY_PAUSE
                # a temporary error may have left a job behind
                if await _arrived(link, job, before, now()):
                    return doubtful(self._told(refusal))
            except Silent as error:
                return await _arrived(link, job, before, ends) or doubtful(self._told(error))
            await asyncio.sleep(pause)

    async def _followed(self, link: Link, number: int, name: str, ends: float) -> Printed:
        """Asks until the job has ended, or the time has."""
        begun = now()
        first: int | None = None
        why: Trouble | None = None
        while now() < ends:
            try:
                job = await link.job(number)
                if job.name != name:
                    # the printer was off and counts its jobs anew
                    return doubtful(why or self._forgot)
                if job.ended:
                    return await self._verdict(link, job, why)
                if self._repeats and (job.again or first not in (None, job.began)):
                    break
                first = job.began if job.began >= 0 else None
                if now() - begun >= _QUICK:
                    why = self._seen(await link.health(), job)
            except Refusal as refusal:
                if refusal.not_found:
                    return doubtful(why or self._forgot)
            except PrinterError as error:
                why = self._told(error)
            await asyncio.sleep(_FIRST if now() - begun < _QUICK else _LATER)
        return await self._given_up(link, number, name, why)

    def _seen(self, health: Health, job: Job) -> Trouble | None:  # noqa: ARG002
        """What seems to be wrong while a job does not end."""
        return health.explains

    async def _given_up(self, link: Link, number: int, name: str, why: Trouble | None) -> Printed:
        """Cancels a job whose time is over. It may have come out in the same moment."""
        ends = now() + _CANCELLING
        try:
            job = await link.job(number)
            if job.name == name and not job.ended:
                why = self._seen(await link.health(), job) or why
                await link.cancel(number)
        except PrinterError as error:
            log.warning("a job could not be cancelled: %s", error)
            why = why or self._told(error)
        while now() < ends:
            try:
                job = await link.job(number)
            except PrinterError as error:
                return doubtful(why or self._told(error))
            if job.name != name:
                return doubtful(why or self._forgot)
            if job.ended:
                return await self._verdict(link, job, why or Trouble.SLOW)
            await asyncio.sleep(_LATER)
        return doubtful(why or Trouble.SLOW)

    async def _verdict(self, link: Link, job: Job, why: Trouble | None) -> Printed:
        """What a job that has ended came to; ``why`` is what was seen to be wrong on the way."""
        return await verdict(link, job, why, self._sheet)

    def _told(self, error: PrinterError) -> Trouble:
        """What a failed request says."""
        return trouble_of(error)

    async def _look_up(self, name: str, age: float) -> Printed | None:
        async with Link(self._uri, self._user) as link:
            try:
                job = await known(link, name, age)
                # what was sent in the future was sent by a clock that is wrong
                if job is None and 0 <= age < FORGOTTEN - _SETTLING:
                    await asyncio.sleep(_SETTLING)
                    job = await known(link, name, age + _SETTLING)
                    # of any age: a clock that was set back must not make a second slip
                    if not await named(link, name) and await self._never_came(link, name, age + _SETTLING):
                        return None
            except PrinterError as error:
                return doubtful(self._told(error))
            if job is None:
                return doubtful(Trouble.BLIND)
            if job.ended:
                return await self._verdict(link, job, None)
            return await self._followed(link, job.number, name, now() + self._deadline)

    async def _never_came(self, link: Link, name: str, age: float) -> bool:  # noqa: ARG002
        """Whether a job that the printer does not know, and cannot have forgotten yet, was never there: the printer has
        been on since before it was sent, and does remember jobs. Raises ``PrinterError``."""
        if (await link.health()).up_time <= age + _SETTLING:
            return False
        return bool(await link.jobs("completed", own=False))

    async def _clear(self) -> int:
        async with Link(self._uri, self._user) as link:
            return await cleared(link)


async def verdict(link: Link, job: Job, why: Trouble | None, sheet: Sheet | None) -> Printed:
    """What the printer itself says of a job that has ended. Printed: completed, nothing said against it, no fault."""
    try:
        health = await link.health()
    except PrinterError as error:
        return doubtful(trouble_of(error))
    if not job.completed:
        return job.failed(why or health.explains)
    trouble = job.spoilt or health.fault(sheet)
    return doubtful(trouble) if trouble else Printed(PrintOutcome.PRINTED)


def trouble_of(error: PrinterError) -> Trouble:
    """What a failed request says about the printer."""
    match error:
        case Unreachable():
            return Trouble.OFFLINE
        case Refusal(status=status):
            return _SAYS.get(status, Trouble.BUSY if status in _BUSY else Trouble.REFUSED)
        case _:
            return Trouble.HUNG


async def _insisted(link: Link) -> Health:
    """The printer's health; a printer that cannot be reached is tried again. Raises ``PrinterError``."""
    for pause in _TRIES:
        try:
            return await link.health()
        except Unreachable:
            await asyncio.sleep(pause)
    return await link.health()


async def cleared(link: Link) -> int:
    """Cancels this user's jobs that have not ended; how many."""
    count = 0
    try:
        for job in await link.jobs("not-completed"):
            await link.cancel(job.number)
            count += 1
    except PrinterError as error:
        log.warning("jobs could not be cleared: %s", error)
    return count


async def named(link: Link, name: str) -> list[Job]:
    """This user's jobs of that name; one that ends in between can be there twice. Raises ``PrinterError``."""
    # the other way round it would not be there at all
    return [job for which in ("not-completed", "completed") for job in await link.jobs(which) if job.name == name]


async def known(link: Link, name: str, age: float) -> Job | None:
    """Of this user's jobs of that name, not made more than ``age`` seconds ago, the one that tells most of a slip: on
    paper, on its way, or the last. Raises ``PrinterError``."""
    jobs = await named(link, name)
    up_time = (await link.health()).up_time if jobs else -1
    young = [job for job in jobs if job.created < 0 or up_time < 0 or up_time - job.created <= age + _ROUNDED]
    return max(young, key=lambda job: (job.completed, not job.ended, job.number), default=None)


async def last_of(link: Link, name: str) -> int:
    """The number of the last job of that name that there was before, else 0. Raises ``PrinterError``."""
    return max((job.number for job in await named(link, name)), default=0)


async def _arrived(link: Link, name: str, before: int, ends: float) -> int:
    """The number of a job of that name that is newer, or 0; looked for until there is no time left: the printer may be
    slow to take in what was sent."""
    while True:
        try:
            last = await last_of(link, name)
            if last > before:
                return last
        except PrinterError as error:
            log.info("still nothing is known of a job: %s", error)
        if now() + _LATER > ends:
            return 0
        await asyncio.sleep(_LATER)


def now() -> float:
    """The loop's clock, in seconds."""
    return asyncio.get_running_loop().time()
