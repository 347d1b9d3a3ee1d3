"""A printer or a queue as it describes itself, and what of that keeps a slip from coming out."""

from collections.abc import Mapping
from dataclasses import dataclass

from kiosk.adapters.printer.paper import Sheet
from kiosk.adapters.printer.reasons import split, told_by
from kiosk.adapters.printer.values import number, words
from kiosk.core.delivery import Trouble

PDF = "application/pdf"
ASKED = (
    *("printer-state", "printer-state-reasons", "printer-state-message", "printer-is-accepting-jobs"),
    *("printer-up-time", "printer-input-tray", "document-format-supported", "media-supported", "sides-supported"),
    *("print-scaling-supported", "device-uri"),
)
_STOPPED = 5
_EMPTY = 0
_HUNDREDTH_MM = 50
"""How much two sides of one size may differ."""


@dataclass(frozen=True, slots=True)
class Health:
    """What ``Get-Printer-Attributes`` said. ``up_time`` is in seconds, -1 where the printer keeps it to itself."""

    stopped: bool = False
    reasons: tuple[str, ...] = ()
    message: str = ""
    accepting: bool = True
    up_time: int = -1
    trays: tuple[str, ...] = ()
    formats: tuple[str, ...] = ()
    media: tuple[str, ...] = ()
    sides: tuple[str, ...] = ()
    scaling: tuple[str, ...] = ()
    device: str = ""

    @staticmethod
    def of(attributes: Mapping[str, object]) -> "Health":
        """From the printer's attributes; one that is missing is taken for no news."""
        return Health(
            stopped=number(attributes.get("printer-state")) == _STOPPED,
            reasons=words(attributes.get("printer-state-reasons")),
            message=" ".join(words(attributes.get("printer-state-message"))),
            accepting=attributes.get("printer-is-accepting-jobs") is not False,
            up_time=number(attributes.get("printer-up-time")),
            trays=words(attributes.get("printer-input-tray")),
            formats=words(attributes.get("document-format-supported")),
            media=words(attributes.get("media-supported")),
            sides=words(attributes.get("sides-supported")),
            scaling=words(attributes.get("print-scaling-supported")),
            device="".join(words(attributes.get("device-uri"))[:1]),
        )

    def blocks(self, sheet: Sheet | None, *, pdf: bool = True) -> Trouble | None:
        """What would keep a slip from coming out now; ``pdf`` says whether it would come as PDF.

        A report or a warning does not stop a printer that says it runs, but for the one tray that holds the slip's
        paper and says that it is empty.
        """
        if pdf and self.formats and PDF not in self.formats:
            return Trouble.FORMAT
        if self.stopped:
            return told_by(self.reasons) or Trouble.OTHER
        if not self.accepting:
            return Trouble.REFUSED
        return told_by(self.reasons, "error") or (Trouble.PAPER if self._out_of(sheet) else None)

    def fault(self, sheet: Sheet | None) -> Trouble | None:
        """What forbids to say that a job, although completed, came out: warnings too, but for another tray's paper;
        and a jam or an open door in whatever words."""
        if self.stopped:
            return told_by(self.reasons) or Trouble.OTHER
        warned = [
            reason
            for reason in self.reasons
            if split(reason) != ("media-empty", "warning") or self._has(sheet) is not True
        ]
        in_the_way = told_by(self.reasons)
        if in_the_way in (Trouble.JAM, Trouble.DOOR):
            return in_the_way
        return told_by(warned, "error", "warning") or (Trouble.PAPER if self._out_of(sheet) else None)

    @property
    def explains(self) -> Trouble | None:
        """The best guess why a job does not come out: reports count too."""
        return told_by(self.reasons) or (Trouble.OTHER if self.stopped else None)

    def _out_of(self, sheet: Sheet | None) -> bool:
        return any(split(reason)[0] == "media-empty" for reason in self.reasons) and self._has(sheet) is False

    def _has(self, sheet: Sheet | None) -> bool | None:
        """Whether a tray holds this paper; ``None`` where no tray says that it is for it (PWG 5100.13,
        printer-input-tray)."""
        if sheet is None:
            return None
        levels = [level for width, height, level in map(_tray, self.trays) if _same(sheet, width, height)]
        return any(level != _EMPTY for level in levels) if levels else None


def _tray(text: str) -> tuple[int, int, int]:
    parts = dict(part.partition("=")[::2] for part in text.split(";"))
    return number(parts.get("mediaxfeed")), number(parts.get("mediafeed")), number(parts.get("level"))


def _same(sheet: Sheet, width: int, height: int) -> bool:
    """Trays give the two sides as the paper lies, so either may come first."""
    return any(
        abs(one - sheet.width) <= _HUNDREDTH_MM and abs(other - sheet.height) <= _HUNDREDTH_MM
        for one, other in ((width, height), (height, width))
    )
