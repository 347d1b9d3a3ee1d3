"""Made-up patients for the measurements: who is booked, and what each does next on the page in front."""

from datetime import date, datetime, timedelta

from kiosk.core import events as ev
from kiosk.core.appointment import Appointment, Level, NameGroup, Order, Person, PersonName, Side, Steroid
from kiosk.core.moves import current
from kiosk.core.procedure import Choice, Flag, Item, Kind
from kiosk.core.route import Asked
from kiosk.core.rules import Rules
from kiosk.core.visit import Asking, Checking, Confirming, Desk, Done, Entering, Field, Method, Visit, Welcome

_SYLLABLES = ("AL", "BER", "CHO", "DAN", "EK", "FOR", "GAR", "HOL", "IN", "JO", "KA", "LIN", "MOR", "NA", "OR", "PET")
_BORN = date(1934, 1, 1)
_DAYS = 80 * 365


def booked(count: int, at: datetime, center: str, first: int = 0) -> list[Appointment]:
    """``count`` people from the ``first`` on, each with an exam at ``at`` and a birth date within 80 years."""
    return [_booked(number, at, center) for number in range(first, first + count)]


def _booked(number: int, at: datetime, center: str) -> Appointment:
    steps = (number // 256 % 16, number // 16 % 16, number % 16)
    family = "".join(_SYLLABLES[step] for step in steps)
    born = _BORN + timedelta(days=number * 7919 % _DAYS)
    person = Person(PersonName((NameGroup(family, "ALEX"),)), born, f"{number:08}", "BENCH", "M")
    order = Order("myelogram", "72265", "MYELOGRAM LUMBAR", (Level.LUMBAR,), "L4-5", Side.LEFT, Steroid.NO)
    return Appointment(f"BENCH-{number:07}", person, at, order, center)


def next_event(visit: Visit, rules: Rules, who: Person, now: datetime, *, calm: bool = True) -> ev.Event | None:
    """What this patient does now; ``None`` while the kiosk is at work. Who is not calm has something to report."""
    match visit.page:
        case Welcome():
            return ev.Start(Method.TYPE, now)
        case Entering() as page:
            return _entry(visit, page, who)
        case Confirming(chosen=chosen):
            return ev.Next() if chosen else ev.Choose("self")
        case Asking() as page:
            asked = current(visit, rules)
            return None if asked is None else _answer(page, asked, visit, calm)
        case Checking():
            return ev.Confirm()
        case Done(outcome=outcome):
            return None if outcome is None else ev.Finish()
        case Desk(reason=reason):
            raise RuntimeError(f"the made-up patient is sent to the desk: {reason}")
        case _:
            return None


def _entry(visit: Visit, page: Entering, who: Person) -> ev.Event:
    entry, family = visit.entry, who.name.first.family
    if page.field is Field.NAME:
        return ev.Key(family[len(entry.name)]) if len(entry.name) < len(family) else ev.Next()
    born = who.birth_date
    for field, text, wanted in (
        (Field.DAY, entry.day, str(born.day)),
        (Field.MONTH, entry.month, str(born.month)),
        (Field.YEAR, entry.year, str(born.year)),
    ):
        if text != wanted:
            return ev.Key(wanted[len(text)]) if page.field is field else ev.Focus(field)
    return ev.Next()


def _answer(page: Asking, asked: Asked, visit: Visit, calm: bool) -> ev.Event:
    if asked.item.kind is Kind.TEXT:
        return ev.Next()
    if page.ticked:
        return ev.Next()
    procedure = visit.found.appointment.order.procedure if visit.found else ""
    return ev.Choose(_choice(asked.item, procedure, calm).code)


def _choice(item: Item, procedure: str, calm: bool) -> Choice:
    flags = [choice.flag_in(procedure) for choice in item.choices]
    if calm:
        silent = [choice for choice, flag in zip(item.choices, flags, strict=True) if flag is Flag.NONE]
        return next((choice for choice in silent if choice.exclusive), (silent or item.choices)[0])
    loud = (choice for choice, flag in zip(item.choices, flags, strict=True) if flag in (Flag.STOP, Flag.NOTE))
    return next(loud, item.choices[0])
