"""The way of the Tab key, really pressed (standards.md F2, T7)."""

from collections.abc import Iterator, Sequence
from functools import cache, reduce
from itertools import groupby, pairwise

from PySide6.QtCore import QCoreApplication, QRectF, Qt
from PySide6.QtQuick import QQuickItem, QQuickWindow
from PySide6.QtTest import QTest

from tests.audit.fault import Fault, Rule, fault
from tests.audit.pixels import Picture, changed, crop, picture_of
from tests.audit.rules_touch import SHAPE_CONTRAST
from tests.audit.sight import Seen, Sight, address
from tests.kinds import kind_of

_MOST = 150
_RING_PX = 2
_AROUND_MM = 2.4

Ring = tuple[str, int, int, bool]
"""What a focus ring stands on: kind, colour beside it, colour of the control, whether an edge is near."""


class Walked:
    """What need not be done twice: the way through the same stops in the same places, a ring on the same colours."""

    def __init__(self) -> None:
        self.ways: dict[tuple[object, ...], list[Fault]] = {}
        self.rings: set[Ring] = set()


def tab_faults(window: QQuickWindow, sight: Sight, mirrored: bool, walked: Walked) -> Iterator[Fault]:
    """Presses Tab until it loops, then Shift+Tab, and looks how the focus shows."""
    stops = {address(seen.item): seen for _, seen in sight.targets if not sight.is_surface(seen)}
    stops = {key: seen for key, seen in stops.items() if sight.target_of(seen) is None}
    if not stops:
        return
    layout = tuple((seen.place, seen.label, seen.rect.getRect()) for seen in stops.values())
    if layout not in walked.ways:
        walked.ways[layout] = list(_ways(window, stops, mirrored))
    yield from walked.ways[layout]
    yield from _rings(window, sight, list(stops.values()), walked.rings)
    window.contentItem().forceActiveFocus()
    QCoreApplication.processEvents()


def _ways(window: QQuickWindow, stops: dict[int, Seen], mirrored: bool) -> Iterator[Fault]:
    ways = _walk(window, Qt.Key.Key_Tab, len(stops)), _walk(window, Qt.Key.Key_Backtab, len(stops))
    kinds = {address(item): kind_of(item) for item in ways[0]}
    forward, backward = ([address(item) for item in way] for way in ways)
    yield from _order(forward, backward, stops, kinds, mirrored)


def _walk(window: QQuickWindow, key: Qt.Key, expected: int) -> list[QQuickItem]:
    """What has the focus after each press, until the first comes again, or one more than there are."""
    found: list[QQuickItem] = []
    for _ in range(min(_MOST, expected + 8)):
        QTest.keyClick(window, key)
        here: QQuickItem | None = window.activeFocusItem()
        if here is None or (found and here is found[0]):
            break
        found.append(here)
    return found


def _order(
    forward: list[int], backward: list[int], stops: dict[int, Seen], kinds: dict[int, str], mirrored: bool
) -> Iterator[Fault]:
    names = {key: seen.label for key, seen in stops.items()}
    skipped = [seen for key, seen in stops.items() if key not in forward]
    stuck = next((key for one, key in pairwise(forward) if one == key), None)
    if stuck is not None:
        yield fault(Rule.TAB_ORDER, f"Tab cannot leave {names.get(stuck, 'an unseen item')}", *_rect(stops, stuck))
    elif len(set(forward)) < len(forward):
        yield fault(Rule.TAB_ORDER, "Tab goes round in a part of the page")
    for seen in skipped:
        yield fault(Rule.TAB_ORDER, f"Tab never comes to {seen.label}", seen.rect)
    ghosts = [kind for key, kind in kinds.items() if key not in stops]
    if ghosts:
        yield fault(Rule.TAB_ORDER, f"Tab stops where nothing is to be seen: {', '.join(ghosts)}")
    if skipped or ghosts or stuck is not None:
        return
    if _turned(forward) != _turned(backward[::-1]):
        yield fault(Rule.TAB_ORDER, "Shift+Tab does not go back the way that Tab came")
    rects = _blocks([stops[key] for key in forward], mirrored)
    if not _reads_somewhere(rects, mirrored):
        way = ", ".join(names[key] for key in forward)
        yield fault(Rule.TAB_ORDER, f"Tab jumps: {way}", *(stops[key].rect for key in forward))


def _blocks(way: list[Seen], mirrored: bool) -> list[QRectF]:
    """The places of a way; a keypad is one of them where it reads in its own direction, which is that of its signs."""
    rects: list[QRectF] = []
    for is_key, group in groupby(way, lambda seen: seen.kind == "Key"):
        places = [seen.rect for seen in group]
        if is_key and (in_reading_order(places, mirrored) or in_reading_order(places, not mirrored)):
            rects.append(reduce(QRectF.united, places))
        else:
            rects += places
    return rects


def _rect(stops: dict[int, Seen], key: int) -> list[QRectF]:
    return [stops[key].rect] if key in stops else []


def _turned(loop: list[int]) -> list[int]:
    """A loop from its smallest member on, so that two may be compared."""
    at = loop.index(min(loop)) if loop else 0
    return loop[at:] + loop[:at]


def _reads_somewhere(rects: Sequence[QRectF], mirrored: bool) -> bool:
    """A loop has no beginning: it may be read from one of its uppermost places on."""
    first = sorted(range(len(rects)), key=lambda i: rects[i].top())[:4]
    return any(in_reading_order([*rects[i:], *rects[:i]], mirrored) for i in dict.fromkeys((0, *first)) if rects)


def in_reading_order(rects: Sequence[QRectF], mirrored: bool) -> bool:
    """Whether a way through these places reads: it can be cut in two, of which the first lies above the second, or
    wholly on the side where reading begins, and both read the same way."""

    @cache
    def hull(first: int, last: int) -> QRectF:
        return rects[first] if last - first == 1 else hull(first, last - 1).united(rects[last - 1])

    def comes_before(one: QRectF, other: QRectF) -> bool:
        beside = one.left() >= other.right() - 1 if mirrored else one.right() <= other.left() + 1
        return one.bottom() <= other.top() + 1 or beside

    @cache
    def reads(first: int, last: int) -> bool:
        return last - first < 2 or any(
            comes_before(hull(first, cut), hull(cut, last)) and reads(first, cut) and reads(cut, last)
            for cut in range(last - 1, first, -1)
        )

    return reads(0, len(rects))


def _rings(window: QQuickWindow, sight: Sight, stops: list[Seen], rings: set[Ring]) -> Iterator[Fault]:
    before = sight.picture
    for seen in stops:
        around = _around(sight, seen)
        ring = _ring(sight, seen, before, around)
        if ring in rings:
            continue
        rings.add(ring)
        QTest.keyClick(window, Qt.Key.Key_Tab)  # only whoever uses a keyboard sees where it is
        focus(seen.item)
        after = picture_of(window.grabWindow())
        drawn = changed(crop(before, around), crop(after, around), SHAPE_CONTRAST)
        least = _RING_PX * 2 * (seen.rect.width() + seen.rect.height()) * 0.9
        if drawn < least:
            what = f"the focus on {seen.label} ({seen.kind}) shows in {drawn} pixels, {least:.0f} are the least"
            yield fault(Rule.FOCUS_RING, what, seen.rect)


def focus(item: QQuickItem) -> None:
    item.forceActiveFocus(Qt.FocusReason.TabFocusReason)
    QCoreApplication.processEvents()


def _around(sight: Sight, seen: Seen) -> QRectF:
    room = _AROUND_MM * sight.per_mm
    return seen.rect.adjusted(-room, -room, room, room).intersected(sight.bounds)


def _ring(sight: Sight, seen: Seen, before: Picture, around: QRectF) -> Ring:
    room = _AROUND_MM * sight.per_mm
    whole = seen.rect.adjusted(-room, -room, room, room)
    near = not (sight.bounds.contains(whole) and seen.window.contains(whole))
    corner = crop(before, around)
    colour = int(corner[corner.shape[0] // 2, 0]) if corner.size else 0
    middle = crop(before, seen.rect)
    fill = int(middle[middle.shape[0] // 2, min(6, middle.shape[1] - 1)]) if middle.size else 0
    return seen.kind, colour, fill, near
