"""What the audit says of a screen: faults, and what it could not measure: that never counts as good."""

from dataclasses import asdict, dataclass
from enum import StrEnum

from PySide6.QtCore import QRectF


class Rule(StrEnum):
    """What may be wrong; the numbers are those of standards.md and of brief.md section 4."""

    TEXT_CONTRAST = "text contrast"
    SHAPE_CONTRAST = "control contrast"
    FOCUS_RING = "focus ring"
    TEXT_SIZE = "text size"
    LINE_LENGTH = "line length"
    FONT = "font"
    TARGET_SIZE = "target size"
    GAP = "gap"
    REACH = "reach"
    CUT_OFF = "cut off"
    OVERLAP = "overlap"
    OFF_WINDOW = "off the window"
    UNREACHABLE = "not reachable"
    NAME = "accessible name"
    GHOST = "ghost"
    TAB_ORDER = "tab order"
    MOVED = "moved"
    MIRRORING = "mirroring"
    UNTRANSLATED = "untranslated"
    SAME_NAME = "same name"
    QT = "Qt warning"


@dataclass(frozen=True, slots=True)
class Box:
    """A place on the picture, in pixels."""

    x: float
    y: float
    width: float
    height: float


@dataclass(frozen=True, slots=True)
class Fault:
    """One thing that is wrong, or that could not be measured, with where it is."""

    rule: Rule
    what: str
    boxes: tuple[Box, ...] = ()
    measured: bool = True

    def as_dict(self) -> dict[str, object]:
        return asdict(self)


def fault(rule: Rule, what: str, *rects: QRectF) -> Fault:
    return Fault(rule, what, tuple(_box(rect) for rect in rects))


def unmeasured(rule: Rule, what: str, *rects: QRectF) -> Fault:
    """Neither good nor bad: somebody has to look."""
    return Fault(rule, what, tuple(_box(rect) for rect in rects), measured=False)


def _box(rect: QRectF) -> Box:
    return Box(rect.x(), rect.y(), rect.width(), rect.height())
