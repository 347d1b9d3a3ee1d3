"""Who stands at the kiosk: two identifiers in, one person or nobody out; never a list of names."""

from collections.abc import Iterable
from dataclasses import dataclass, replace
from datetime import date

from kiosk.core.appointment import Appointment, Person
from kiosk.core.names import Likeness, PersonKey, likeness, name_key, person_key


@dataclass(frozen=True, slots=True)
class ScannedClaim:
    """An accession from a letter, and the birth date that was then typed."""

    accession: str
    birth_date: date


@dataclass(frozen=True, slots=True)
class TypedClaim:
    """Birth date and last name as typed."""

    birth_date: date
    last_name: str


Claim = ScannedClaim | TypedClaim


@dataclass(frozen=True, slots=True)
class Found:
    """One person with an open exam here today. ``today`` holds all their exams here, in order of time."""

    appointment: Appointment
    today: tuple[Appointment, ...]
    by_spelling: bool = False
    born: date | None = None
    """The birth date that they gave; the rows may have another."""
    namesake: bool = False
    """Somebody else on today's schedule has this name and birth date."""

    @property
    def person(self) -> Person:
        return self.appointment.person


@dataclass(frozen=True, slots=True)
class Several:
    """More than one person answers to the claim."""


@dataclass(frozen=True, slots=True)
class NotFound:
    """Nobody does; said in the same words whether a part is wrong or the person is unknown."""

    no_schedule: bool = False
    """Nobody at all is booked today: to try again would be in vain."""


@dataclass(frozen=True, slots=True)
class AlreadyIn:
    """Everything that the person has here today is checked in for or done."""


@dataclass(frozen=True, slots=True)
class Elsewhere:
    """The person is booked at another center today."""

    appointment: Appointment


Identity = Found | Several | NotFound | AlreadyIn | Elsewhere


def identify(claim: Claim, candidates: Iterable[Appointment], here: str) -> Identity:
    """The person that the claim names among today's ``candidates``.

    ``here`` is this kiosk's center; an appointment without a center is here. ``candidates`` are today's rows born on
    the claimed date and the further rows of those people, whatever birth date those carry.
    """
    rows = _same_people([row for row in candidates if not row.cancelled])
    claimed, by_spelling = _claimed(claim, list(rows))
    people = {rows[row] for row in claimed}
    if not people:
        return NotFound()
    if len(people) > 1:
        return Several()
    (key,) = people
    theirs = sorted((row for row in rows if rows[row] == key), key=lambda row: (row.at, row.accession))
    at_this_center = tuple(row for row in theirs if row.center in ("", here))
    if not at_this_center:
        to_come = [row for row in theirs if not row.done]
        return Elsewhere(to_come[0]) if to_come else AlreadyIn()
    # A record is its accession's; of two exams under one accession, one may be done and the other open.
    if isinstance(claim, ScannedClaim) and all(row.recorded or row.done for row in claimed):
        return AlreadyIn()
    not_yet = [row for row in at_this_center if not (row.recorded or row.done)]
    if not not_yet:
        return AlreadyIn()
    named = {name_key(row.person) for row in theirs}
    namesake = any(rows[row] != key and name_key(row.person) in named for row in rows)
    return Found(not_yet[0], at_this_center, by_spelling, claim.birth_date, namesake)


def today_of(found: Found, candidates: Iterable[Appointment], here: str) -> tuple[Appointment, ...]:
    """The exams here of someone who was found, as the schedule has them now, in order of time.

    Whoever has the exam now counts too: its name, birth date or MRN may have been corrected meanwhile.
    """
    known = [row for row in candidates if not row.cancelled]
    rows = _same_people([*known, found.appointment])
    before = found.appointment
    keys = {rows[before]} | {rows[row] for row in known if same_exam(row, before)}
    theirs = (row for row in known if rows[row] in keys and row.center in ("", here))
    return tuple(sorted(theirs, key=lambda row: (row.at, row.accession)))


def same_exam(one: Appointment, other: Appointment) -> bool:
    """Whether two rows are one exam: an accession and a kind (brief section 2)."""
    return (one.accession, one.order.procedure) == (other.accession, other.order.procedure)


def same_day(one: tuple[Appointment, ...], other: tuple[Appointment, ...]) -> bool:
    """Whether two readings of a person's day differ in nothing but what was checked in meanwhile."""
    return [replace(row, recorded=False) for row in one] == [replace(row, recorded=False) for row in other]


def _same_people(rows: list[Appointment]) -> dict[Appointment, PersonKey]:
    """Whose each row is. Without an MRN it is name and birth date, and then also the one MRN that goes with them."""
    by_name: dict[PersonKey, set[PersonKey]] = {}
    for row in rows:
        if row.person.mrn:
            by_name.setdefault(name_key(row.person), set()).add(person_key(row.person))
    keys = {row: person_key(row.person) for row in rows}
    for row, key in keys.items():
        named = by_name.get(key, set())
        if len(named) == 1:
            keys[row] = next(iter(named))
    return keys


def _claimed(claim: Claim, rows: list[Appointment]) -> tuple[list[Appointment], bool]:
    born = [row for row in rows if row.person.birth_date == claim.birth_date]
    match claim:
        case ScannedClaim(accession=accession):
            return [row for row in born if row.accession.casefold() == accession.strip().casefold()], False
        case TypedClaim(last_name=last_name):
            alike = [(row, likeness(last_name, row.person.name)) for row in born]
            exact = [row for row, how in alike if how is Likeness.EXACT]
            if exact:
                return exact, False
            return [row for row, how in alike if how is Likeness.SPELLING], True
