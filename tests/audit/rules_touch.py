"""Controls: large enough, far enough apart, in reach, seen on what they lie on (standards.md S1 to S4, S10, T7)."""

from collections.abc import Iterator
from itertools import combinations
from math import hypot

from PySide6.QtCore import QRectF
from PySide6.QtGui import QAccessible

from tests.audit.fault import Fault, Rule, fault, unmeasured
from tests.audit.pixels import edge_contrast, tone
from tests.audit.sight import Seen, Sight, address

PRIMARY_MM, TOUCH_MM, GAP_MM, APART_MM = 20, 16, 3, 10
SHAPE_CONTRAST = 3.0
UNSEEN = 1.12
SECONDARY = {
    "QuietButton": "a button beside the main thing",
    "CheckInLine": "one of staff's list: as many on a page as can be",
    "Key": "a key of a keypad: 40 of 20 mm are higher than the display",
    "DateField": "a box to come back to; the keypad types into it",
}
"""Controls that need but 16 mm. Any other is the main thing of its page."""
BACK, ONWARD = "FootBar/back", "FootBar/go"


def touch_faults(sight: Sight, out_of_reach_mm: float) -> Iterator[Fault]:
    """What is wrong with the controls of one leaf. ``out_of_reach_mm``: from the upper edge of the glass."""
    targets = [seen for _, seen in sight.targets if not sight.is_surface(seen)]
    # a field within a control, or a picture that is one with the button around it, is one target
    targets = [one for one in targets if sight.target_of(one) is None]
    pixel = 1 / sight.per_mm
    for one in targets:
        width, height = one.rect.width() / sight.per_mm, one.rect.height() / sight.per_mm
        least = TOUCH_MM if one.bases & SECONDARY.keys() else PRIMARY_MM
        if min(width, height) < least - pixel / 2:
            what = f"{one.label} ({one.kind}) is {width:.1f} x {height:.1f} mm, {least} mm is the least"
            yield fault(Rule.TARGET_SIZE, what, one.rect)
        if not sight.bounds.adjusted(-1, -1, 1, 1).contains(one.rect):
            yield fault(Rule.OFF_WINDOW, f"{one.label} is off the window", one.rect)
        elif not one.window.adjusted(-1, -1, 1, 1).contains(one.rect):
            yield fault(Rule.CUT_OFF, f"{one.label} is clipped", one.rect)
        if one.rect.top() / sight.per_mm < out_of_reach_mm - pixel:
            yield fault(Rule.REACH, f"{one.label} lies above the reach line", one.rect)
    for one, other in combinations(targets, 2):
        least = APART_MM if {one.place, other.place} == {BACK, ONWARD} else GAP_MM
        gap = distance(one.rect, other.rect) / sight.per_mm
        if gap < least - pixel:
            what = f"{gap:.1f} mm between {one.label} and {other.label}, {least} mm is the least"
            yield fault(Rule.GAP, what, one.rect, other.rect)


def distance(one: QRectF, other: QRectF) -> float:
    """Between the nearest points; 0 where they touch."""
    across = max(0.0, one.left() - other.right(), other.left() - one.right())
    down = max(0.0, one.top() - other.bottom(), other.top() - one.bottom())
    return hypot(across, down)


def shape_faults(sight: Sight) -> Iterator[Fault]:
    """Borders and icons that cannot be told from what is beside them."""
    fields = {node.address for node in sight.nodes if node.role is QAccessible.Role.EditableText}
    for index, seen in enumerate(sight.seen):
        if seen.rect.intersected(seen.window).isEmpty():
            continue
        control = seen.target and not sight.is_surface(seen) and sight.target_of(seen) is None
        if control or address(seen.item) in fields:
            yield from _edge(sight, index, seen)
        elif "QQuickImage" in seen.bases and seen.rect.width() >= 1 and seen.item.property("source").toString():
            yield from _icon(sight, seen)


def _edge(sight: Sight, index: int, control: Seen) -> Iterator[Fault]:
    depth = max(3, round(sight.per_mm))
    best: float | None = None
    for other in (control, *(one for one in sight.seen[index + 1 :] if index in one.above)):
        wide = other.rect.width() >= 0.6 * control.rect.width() and other.rect.height() >= 0.4 * control.rect.height()
        if "QQuickRectangle" in other.bases and wide:
            sides = edge_contrast(sight.picture, other.rect, depth)
            if sides:
                best = max(best or 0, min(sides))
    if best is None:
        yield unmeasured(Rule.SHAPE_CONTRAST, f"{control.label} ({control.kind}) has no edge", control.rect)
    elif best < SHAPE_CONTRAST:
        yield fault(Rule.SHAPE_CONTRAST, f"the edge of {control.label} has {best:.1f}:1", control.rect)


def _icon(sight: Sight, seen: Seen) -> Iterator[Fault]:
    if seen.kind != "Icon":
        yield unmeasured(Rule.SHAPE_CONTRAST, f"a picture ({seen.place}): is it clear without its colours?", seen.rect)
        return
    found = tone(sight.pixels(seen.rect), least=0.02)
    if found is None or found.contrast < UNSEEN:
        yield fault(Rule.SHAPE_CONTRAST, f"the icon {seen.item.property('name')} is not to be seen", seen.rect)
    elif not found.flat:
        yield unmeasured(Rule.SHAPE_CONTRAST, f"the icon {seen.item.property('name')} has many colours", seen.rect)
    elif found.contrast < SHAPE_CONTRAST:
        what = f"the icon {seen.item.property('name')} has {found.contrast:.1f}:1"
        yield fault(Rule.SHAPE_CONTRAST, what, seen.rect)
