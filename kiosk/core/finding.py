"""What a check of the kiosk found."""

from dataclasses import dataclass
from enum import StrEnum


class Health(StrEnum):
    """``WARNING``: a visit can finish, and somebody should see to it. ``FAILED``: a visit could not finish."""

    OK = "ok"
    WARNING = "warning"
    FAILED = "failed"


@dataclass(frozen=True, slots=True)
class Finding:
    """One check: what was seen, and the one thing to do. Words are for staff and hold nothing of a patient."""

    check: str
    """One word, such as ``printer``."""
    health: Health
    seen: str
    remedy: str = ""
    """Empty where there is nothing to do."""
