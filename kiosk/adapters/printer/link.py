"""One conversation with an IPP printer or print server (RFC 8010, RFC 8011), over pyipp."""

import asyncio
from collections.abc import Mapping
from socket import gaierror
from types import TracebackType
from typing import TYPE_CHECKING, Any, Self

from kiosk.adapters.printer.health import ASKED as OF_A_PRINTER
from kiosk.adapters.printer.health import Health
from kiosk.adapters.printer.report import ASKED as OF_A_JOB
from kiosk.adapters.printer.report import Job
from kiosk.adapters.printer.tags import see_to_tags
from kiosk.errors import PrinterError

if TYPE_CHECKING:
    from aiohttp import ClientResponse, TraceRequestEndParams
    from pyipp.enums import IppOperation

PATIENCE = 3.0
"""Seconds for one answer, a connection included."""
_CONNECT = 2.0
_LONGEST = 600
# RFC 8011, appendix B
_FORBIDDEN = 0x0401
_NOT_FOUND = (0x0406, 0x0407)
_VERSION = 0x0503


class Unreachable(PrinterError):  # noqa: N818
    """No connection: nothing that was to be sent has arrived."""


class Silent(PrinterError):  # noqa: N818
    """A connection, and no whole answer: what was sent may have arrived."""


class Refusal(PrinterError):  # noqa: N818
    """The printer understood and said no; ``status`` is its status code (RFC 8011, appendix B)."""

    def __init__(self, status: int) -> None:
        super().__init__(f"the printer answered with status 0x{status:04x}")
        self.status = status

    @property
    def not_found(self) -> bool:
        """The printer does not know what was asked for."""
        return self.status in _NOT_FOUND


class Link:
    """Requests to one printer as one user. Every request raises ``Unreachable``, ``Silent`` or ``Refusal``."""

    def __init__(self, uri: str, user: str) -> None:
        self._uri = uri
        self._user = user

    async def __aenter__(self) -> Self:
        from aiohttp import ClientSession, ClientTimeout, TraceConfig
        from pyipp import IPP

        trace = TraceConfig()
        trace.on_request_end.append(self._keep)
        trace.on_request_redirect.append(_refuse)
        self._answer: ClientResponse | None = None
        self._session = ClientSession(timeout=ClientTimeout(total=None, sock_connect=_CONNECT), trace_configs=[trace])
        self._ipp = IPP(self._uri, session=self._session, request_timeout=_LONGEST)
        return self

    async def __aexit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        if self._answer:
            self._answer.close()
        await self._session.close()

    async def _keep(self, _session: object, _context: object, ended: "TraceRequestEndParams") -> None:
        """pyipp leaves some answers of HTTP open that it does not read to the end."""
        if self._answer:
            self._answer.close()
        self._answer = ended.response

    async def health(self) -> Health:
        """What the printer says about itself. One that speaks IPP 1.1 alone is spoken to in that from here on."""
        from pyipp.enums import IppOperation

        try:
            said = await self._said(IppOperation.GET_PRINTER_ATTRIBUTES, {"requested-attributes": list(OF_A_PRINTER)})
        except Refusal as refusal:
            if refusal.status != _VERSION or self._ipp.ipp_version == (1, 1):
                raise
            self._ipp.ipp_version = (1, 1)
            return await self.health()
        return Health.of(next(iter(said["printers"]), {}))

    async def submit(self, document: bytes, job: str, options: Mapping[str, object], patience: float) -> Job:
        """Hands a PDF over; the job as it was accepted."""
        from pyipp.enums import IppOperation

        asked = {"job-name": job, "document-format": "application/pdf"}
        said = await self._said(IppOperation.PRINT_JOB, asked, patience, options, document)
        return _only(said)

    async def job(self, number: int) -> Job:
        """One job by its number."""
        from pyipp.enums import IppOperation

        asked = {"job-id": number, "requested-attributes": list(OF_A_JOB)}
        return _only(await self._said(IppOperation.GET_JOB_ATTRIBUTES, asked))

    async def jobs(self, which: str, *, own: bool = True) -> list[Job]:
        """This user's jobs, or all; ``which`` is ``completed`` (canceled and aborted too) or ``not-completed``."""
        from pyipp.enums import IppOperation

        asked = {"which-jobs": which, "my-jobs": own, "requested-attributes": list(OF_A_JOB)}
        jobs = [Job.of(each) for each in (await self._said(IppOperation.GET_JOBS, asked))["jobs"]]
        # not every printer heeds my-jobs
        return [job for job in jobs if not own or job.user in ("", self._user)]

    async def cancel(self, number: int, *, purge: bool = False) -> None:
        """Cancels a job. ``purge`` (CUPS alone) takes it out of spool and history, also where it has ended."""
        from pyipp.enums import IppOperation

        await self._said(IppOperation.CANCEL_JOB, {"job-id": number, **({"purge-job": True} if purge else {})})

    async def _said(
        self,
        operation: "IppOperation",
        asked: Mapping[str, object],
        patience: float | None = None,
        options: Mapping[str, object] | None = None,
        document: bytes | None = None,
    ) -> dict[str, Any]:
        from aiohttp import ClientError
        from pyipp.exceptions import IPPError

        message: dict[str, Any] = {"operation-attributes-tag": {"requesting-user-name": self._user, **asked}}
        if options is not None:
            message["job-attributes-tag"] = dict(options)
        if document is not None:
            message["data"] = document
        see_to_tags([*asked, *(options or ())])
        try:
            # pyipp's own time-out ends where the answer begins
            async with asyncio.timeout(PATIENCE if patience is None else patience):
                return await self._ipp.execute(operation, message)
        except TimeoutError as error:
            raise Silent("no answer in time") from error
        except IPPError as error:
            raise _told(error) from error
        except (ClientError, OSError, UnicodeDecodeError) as error:
            raise Silent("the answer broke off") from error


async def _refuse(_session: object, _context: object, _redirected: object) -> None:
    """A slip goes to the printer that was set, and to no other place that is named instead."""
    raise Refusal(_FORBIDDEN)


def _only(said: Mapping[str, Any]) -> Job:
    if not said["jobs"]:
        raise Silent("an answer without a job")
    return Job.of(said["jobs"][0])


def _told(error: Exception) -> PrinterError:
    """pyipp's error as one of ours."""
    from aiohttp import ClientConnectorError, ConnectionTimeoutError
    from pyipp import exceptions as of

    if isinstance(error, of.IPPConnectionError):
        if isinstance(error.__cause__, ClientConnectorError | ConnectionTimeoutError | gaierror):
            return Unreachable("no connection")
        return Silent("the answer broke off")
    if isinstance(error, of.IPPVersionNotSupportedError):
        return Refusal(_VERSION)
    if isinstance(error, of.IPPConnectionUpgradeRequired):
        return Refusal(_FORBIDDEN)
    facts = error.args[1] if len(error.args) > 1 else {}
    status = facts.get("status-code") if isinstance(facts, dict) else None
    if not isinstance(status, int):
        return Silent("the answer cannot be read")
    if isinstance(error, of.IPPResponseError):
        # a status of HTTP: below 500 the request was turned away at the door
        return Refusal(_FORBIDDEN) if status < 500 else Silent("the server failed")
    return Refusal(status)
