"""How this site's slips are drawn, and where they go."""

import platform
from collections.abc import Iterator
from pathlib import Path

from kiosk.config import Config, printer_folder, wrong_in
from kiosk.config.check import Wrong
from kiosk.core.record import Record
from kiosk.errors import ConfigError, PrinterError
from kiosk.ports import Printer, SlipMaker


class LazySlips:
    """``SlipMaker`` whose library and fonts load with the first slip, off the way to the first screen."""

    def __init__(self, config: Config) -> None:
        self._config = config
        self._maker: SlipMaker | None = None

    def draw(self, record: Record, reprint: int = 0) -> bytes:
        """See ``ports.SlipMaker``."""
        if self._maker is None:
            self._maker = slip_maker(self._config)
        return self._maker.draw(record, reprint)

    def warm(self) -> None:
        """Loads what drawing takes; a fraction of a second."""
        if self._maker is None:
            self._maker = slip_maker(self._config)


def slip_maker(config: Config) -> SlipMaker:
    """The site's slips: its paper, its way to write times, the machine's time zone."""
    from kiosk.adapters.slip_pdf import SlipPdf

    printer = config.printer
    own = Path(printer.fonts) if printer.fonts else None
    maker = SlipPdf(printer.paper, printer.dpi, twelve_hour=twelve_hour(config), zone=None, site_fonts=own)
    maker.warm()
    return maker


_PRINTER_KEYS = {"folder": (), "ipp": ("address",), "cups": ("queue", "address"), "windows": ("queue",)}
"""Which settings a kind of printer has; the first is needed."""


def site_printer(config: Config, beside: str = "") -> Printer:
    """The site's printer, under the name of this kiosk, or of what prints ``beside`` it; jobs of one name are dropped
    together. Nothing is asked of it yet. Raises ``ConfigError``."""
    from kiosk.adapters.printer import printer_of

    own = config.printer
    for wrong in _key_faults(config):
        raise wrong_in(config, wrong)
    try:
        return printer_of(
            own.kind,
            folder=printer_folder(config) if own.kind == "folder" else None,
            address=own.address,
            queue=own.queue,
            paper=own.paper,
            deadline=own.deadline,
            # kiosks that nobody gave a name are told apart by their machine
            user="-".join(filter(None, ("kiosk", config.kiosk.id, platform.node(), beside))),
        )
    except PrinterError as error:
        key = "queue" if "queue" in str(error) else "address"
        raise wrong_in(config, Wrong(("printer", key), f"cannot be used: {error}")) from error


def printer_faults(config: Config) -> Iterator[Wrong]:
    """What is wrong with the settings of the printer; it is not asked, and no folder is made."""
    found = list(_key_faults(config))
    yield from found
    if not found and config.printer.kind != "folder":
        try:
            site_printer(config)
        except ConfigError as error:
            if not isinstance(error.__cause__, PrinterError):
                raise
            key = "queue" if "queue" in str(error.__cause__) else "address"
            yield Wrong(("printer", key), f"cannot be used: {error.__cause__}")


def _key_faults(config: Config) -> Iterator[Wrong]:
    own = config.printer
    keys = _PRINTER_KEYS[own.kind]
    for key, value in (("address", own.address), ("queue", own.queue)):
        if value and key not in keys:
            kinds = " or ".join(kind for kind, theirs in _PRINTER_KEYS.items() if key in theirs)
            yield Wrong(("printer", key), f"is for kind = {kinds}, and kind is {own.kind}")
        if not value and key in keys[:1]:
            yield Wrong(("printer", "kind"), f"is {own.kind}, which needs {key} (docs/printing.md)")


def twelve_hour(config: Config) -> bool:
    """Staff read times as their schedule writes them."""
    return "%p" in config.schedule.time_format
