"""Ways to paper: a printer over IPP, a print server's queue, the Windows spooler, a folder."""

from pathlib import Path
from typing import Final, Literal
from urllib.parse import urlsplit

from kiosk.errors import PrinterError
from kiosk.ports import Printer

__all__ = ["DEADLINE", "KINDS", "Kind", "printer_of"]

Kind = Literal["folder", "ipp", "cups", "windows"]
KINDS: Final[tuple[Kind, ...]] = ("folder", "ipp", "cups", "windows")
DEADLINE: Final = 30.0
"""Seconds a slip may take before its job is cancelled."""


def printer_of(
    kind: Kind,
    *,
    folder: Path | None = None,
    address: str = "",
    queue: str = "",
    paper: str = "letter",
    deadline: float = DEADLINE,
    user: str = "kiosk",
) -> Printer:
    """The site's printer. Nothing is asked of it yet, and no library loaded.

    ``folder`` needs ``folder``; ``ipp`` the printer's ``address`` (``ipp://host/ipp/print`` or ``ipps://``); ``cups`` a
    ``queue`` and, where it is not on this machine, the server's ``address`` (``host`` or ``host:port``); ``windows``
    the printer's name as ``queue``. ``user`` is what the jobs of this kiosk are known by: no other kiosk may have the
    same, since ``clear`` cancels that user's jobs. Raises ``PrinterError`` for an address that is none.
    """
    from kiosk.adapters.printer.paper import SHEETS

    sheet = SHEETS.get(paper)
    match kind:
        case "folder":
            from kiosk.adapters.printer.folder import FolderPrinter

            if folder is None:
                raise PrinterError("a folder for the slips is needed")
            return FolderPrinter(folder)
        case "ipp":
            from kiosk.adapters.printer.ipp import IppPrinter

            return IppPrinter(_printer_address(address), user, sheet, deadline)
        case "cups":
            from kiosk.adapters.printer.cups import CupsQueue

            return CupsQueue(_server(address), _queue_name(queue), user, sheet, deadline)
        case "windows":
            from kiosk.adapters.printer.windows import WindowsPrinter

            if not queue:
                raise PrinterError("the printer's name in Windows is needed")
            return WindowsPrinter(queue, deadline)


def _printer_address(address: str) -> str:
    try:
        parts = urlsplit(address)
        valid = parts.scheme in ("ipp", "ipps") and bool(parts.hostname) and bool(parts.path.strip("/"))
        # a password would stand in logs
        valid = valid and "@" not in parts.netloc and not any(sign.isspace() for sign in address)
        _ = parts.port
    except ValueError:
        valid = False
    if not valid:
        raise PrinterError("a printer's address looks like ipp://printer.example/ipp/print")
    return address


def _server(address: str) -> str:
    server = address or "localhost"
    try:
        parts = urlsplit(f"//{server}")
        valid = bool(parts.hostname) and not parts.path and "@" not in server
        port = parts.port
    except ValueError:
        valid, port = False, None
    if not valid:
        raise PrinterError("a print server's address looks like localhost:631")
    return server if port else f"{server}:631"


def _queue_name(queue: str) -> str:
    # what lpadmin takes: no space, no slash, no #
    if not queue or any(sign.isspace() or sign in "/#?%" for sign in queue):
        raise PrinterError("a queue's name has no spaces and none of / # ? %")
    return queue
