"""A kiosk's day in figures, for monitoring: how many and when, never who."""

from dataclasses import dataclass
from datetime import datetime


@dataclass(frozen=True, slots=True)
class Figures:
    """Moments are UTC, aware; ``None`` = never, or not known any more. Void check-ins are not counted."""

    complete: int = 0
    partial: int = 0
    needs_person: int = 0
    unprinted: int = 0
    """Slips of today that failed, or of which nobody knows."""
    open_prints: int = 0
    """Slips without an outcome yet, whenever they were owed."""
    last_check_in: datetime | None = None
    last_import: datetime | None = None
    appointments: int = 0
    """Of today, those that are off left out."""
    last_purge: datetime | None = None
    printer_trouble: str = ""
    """The code of ``core.delivery.Trouble``, as the kiosk last noted it."""
