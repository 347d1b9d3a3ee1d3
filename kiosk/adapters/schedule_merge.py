"""Several rows of one export that are one exam: which one holds, and what of the others is kept."""

from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass, field, replace

from kiosk.core.appointment import Appointment, Level, Order, Side, Steroid
from kiosk.core.names import person_key

_OrderKey = tuple[str, tuple[Level, ...]]


@dataclass(frozen=True, slots=True)
class Held:
    """What one or more rows of an accession and kind have become."""

    line: int
    """Of the row that was taken last."""
    appointment: Appointment
    orders: Mapping[_OrderKey, Order] = field(default_factory=dict)
    """The orders of its rows that are not cancelled, each code and level once."""


def hold(line: int, appointment: Appointment) -> Held:
    """The first row of an exam."""
    order = appointment.order
    return Held(line, appointment, {} if appointment.cancelled else {_order_key(order): order})


def hold_too(before: Held, line: int, new: Appointment) -> tuple[Held, str]:
    """A further row of it, and what to tell about it.

    An open or done row beats a cancelled one, else the later one holds; codes and levels of rows that are not
    cancelled are put together.
    """
    old = before.appointment
    held = before if new.cancelled and not old.cancelled else hold(line, new)
    if person_key(old.person) != person_key(new.person):
        return held, f"has the accession of line {before.line} with another patient; line {held.line} was taken"
    if old.cancelled != new.cancelled:
        now, then = _state(new), _state(old)
        return held, f"is {now}, but line {before.line} has the same exam {then}; line {held.line} was taken"
    if new.cancelled:
        return held, ""
    orders = {**before.orders, **held.orders}
    if len(orders) == 1:
        return held, ""
    order = _together(new.order, orders.values())
    held = Held(line, replace(new, order=order), orders)
    if len(orders) == len(before.orders):
        return held, ""
    levels = ", ".join(order.levels) or "none"
    return held, (
        f"has the exam of line {before.line} with another code or level; both were taken as one, levels: {levels}"
    )


def _state(appointment: Appointment) -> str:
    return "cancelled" if appointment.cancelled else "done" if appointment.done else "open"


def _order_key(order: Order) -> _OrderKey:
    return order.code.casefold(), order.levels


def _together(last: Order, orders: Iterable[Order]) -> Order:
    orders = tuple(orders)
    # of one code the later text holds
    texts = {order.code.casefold(): order.text or order.code for order in orders}
    levels = {level for order in orders for level in order.levels}
    sides = {order.side for order in orders if order.side}
    steroids = {order.steroid for order in orders}
    return replace(
        last,
        text=" + ".join(dict.fromkeys(texts.values())),
        levels=tuple(level for level in Level if level in levels),
        detail=", ".join(dict.fromkeys(_details(orders))),
        side=Side.BOTH if len(sides) > 1 else next(iter(sides), Side.NONE),
        steroid=next(steroid for steroid in (Steroid.YES, Steroid.UNKNOWN, Steroid.NO) if steroid in steroids),
    )


def _details(orders: Iterable[Order]) -> Iterator[str]:
    for order in orders:
        yield from (part for part in order.detail.split(", ") if part)
