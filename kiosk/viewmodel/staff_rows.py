"""What the staff mode shows, derived from its state. Frozen, and free of Qt's objects; words are English."""

from collections.abc import Iterable
from dataclasses import dataclass, replace
from datetime import datetime, timedelta

from kiosk.core.desk import CheckIn
from kiosk.core.finding import Finding, Health
from kiosk.core.rules import staff_time
from kiosk.core.slip import grouped
from kiosk.core.staff import words
from kiosk.core.staff.pin import SHORTEST
from kiosk.core.staff.state import Doing, Page, Staff

_DOING = {
    Doing.REPRINTING: "Printing it again. Please wait.",
    Doing.CHANGING: "Writing it down. Please wait.",
    Doing.IMPORTING: "Reading the schedule. Please wait.",
    Doing.ASKING: "Asking the printer. Please wait.",
    Doing.TESTING: "Printing a test slip. Please wait.",
    Doing.EXAMINING: "Checking everything. This takes some seconds.",
}


@dataclass(frozen=True, slots=True)
class CheckInRow:
    """A line of the list. ``loud`` and ``odd``: somebody should see to the patient, or to the slip."""

    reference: str
    number: str
    name: str
    arrived: str
    standing: str
    sign: str
    loud: bool
    slip: str
    mark: str
    odd: bool
    stops: str
    off: bool
    """Void."""


@dataclass(frozen=True, slots=True)
class FindingRow:
    check: str
    health: str
    seen: str
    remedy: str
    sign: str
    loud: bool


@dataclass(frozen=True, slots=True)
class VoiceRow:
    """A language of the site, as the volume test has it."""

    tag: str
    name: str
    standing: str
    sign: str


@dataclass(frozen=True, slots=True)
class StaffProps:
    """One page. Field names are the QML properties in snake case."""

    page: str = ""
    dots: int = 0
    can_enter: bool = False
    wrong: bool = False
    """The last PIN was not right."""
    wait_minutes: int = 0
    """Until the next may be tried; under two minutes ``wait_seconds`` says it. 0 = at once."""
    wait_seconds: int = 0
    problem: str = ""
    """In staff's words: they come from the store and the config."""
    busy: str = ""
    said: str = ""
    well: bool = True
    summary: str = ""
    calls: str = ""
    schedule: str = ""
    schedule_loud: bool = False
    reading: bool = False
    empty: bool = False
    count: int = 0
    """Rows of the day."""
    begins: int = 0
    """The first of the day's rows that is in the list, from 0."""
    ends: int = 0
    """The first one that is no longer in it."""
    number: str = ""
    name: str = ""
    facts: tuple[str, ...] = ()
    standing: str = ""
    sign: str = ""
    loud: bool = False
    slip: str = ""
    mark: str = ""
    odd: bool = False
    stops: str = ""
    can_reprint: bool = False
    can_acknowledge: bool = False
    can_void: bool = False
    chosen: str = ""


@dataclass(frozen=True, slots=True)
class StaffScreen:
    """Derives props for one site."""

    twelve_hour: bool = False
    stale: timedelta = timedelta(hours=24)
    most: int = 0
    """Rows at a time; 0 = all. A screen that has to measure each line stands still while it does."""

    def begin(self, staff: Staff, part: int) -> int:
        """The first row of that part of the list, or of the last one that there is by now."""
        count = len(staff.day.check_ins) if staff.day else 0
        return min(part, max(0, count - 1) // self.most) * self.most if self.most else 0

    def derive(self, staff: Staff, now: datetime, part: int = 0) -> StaffProps:
        """The page in front. ``now`` is UTC, aware; ``part`` counts from 0, of ``most`` rows each."""
        base = StaffProps(
            page=staff.page.value,
            dots=len(staff.typed),
            busy=_DOING.get(staff.doing, ""),
            said="" if staff.doing else staff.said,
            well=staff.well,
        )
        if staff.locked:
            return _locked(base, staff, now)
        day = staff.day
        begins, count = self.begin(staff, part), len(day.check_ins) if day else 0
        age = words.age(day.schedule if day else None, now, self.stale)
        shown = replace(
            base,
            problem=staff.failed,
            reading=day is None and not staff.failed,
            empty=day is not None and not day.check_ins,
            count=count,
            begins=begins,
            ends=min(count, begins + self.most) if self.most else count,
            summary=words.summary(day.check_ins) if day else "",
            calls=words.calls(day.help_calls, twelve_hour=self.twelve_hour) if day else "",
            schedule=age.text if day else "",
            schedule_loud=age.loud if day else False,
        )
        return self._one(shown, staff.check_in) if staff.check_in else shown

    def rows(self, staff: Staff, part: int = 0) -> tuple[CheckInRow, ...]:
        """That part of the list; empty while it is locked."""
        if staff.day is None or staff.locked:
            return ()
        begins = self.begin(staff, part)
        ends = begins + self.most if self.most else None
        return tuple(self._row(row) for row in staff.day.check_ins[begins:ends])

    def _row(self, row: CheckIn) -> CheckInRow:
        state, slip = words.state_of(row), words.slip_of(row)
        at = staff_time(row.arrived, self.twelve_hour)
        return CheckInRow(
            row.reference, row.number, row.name or "No name", at, state.text, state.icon, state.loud, slip.text,
            slip.icon, slip.loud, words.stops_of(row), row.void,
        )  # fmt: skip

    def _one(self, base: StaffProps, row: CheckIn) -> StaffProps:
        state, slip = words.state_of(row), words.slip_of(row)
        reason = words.reason_of(row)
        facts = (
            f"Arrived {staff_time(row.arrived, self.twelve_hour)}",
            f"Slip {grouped(row.reference)}, kiosk {row.kiosk}",
            words.copies_of(row),
            f"{reason[:1].upper()}{reason[1:]}" if reason else "",
        )
        return replace(
            base,
            number=row.number,
            name=row.name or "No name",
            facts=tuple(filter(None, facts)),
            standing=state.text,
            sign=state.icon,
            loud=state.loud,
            slip=slip.text,
            mark=slip.icon,
            odd=slip.loud,
            stops=words.stops_of(row),
            can_reprint=not row.void,
            can_acknowledge=not row.void and not row.acknowledged,
            can_void=not row.void,
            chosen=row.reference,
        )


def finding_rows(findings: Iterable[Finding]) -> tuple[FindingRow, ...]:
    """What the doctor found, the worst first."""
    signs = {Health.FAILED: "alert-triangle", Health.WARNING: "alert-circle", Health.OK: "check"}
    names = {Health.FAILED: "Failed", Health.WARNING: "Warning", Health.OK: "OK"}
    order = list(signs)
    return tuple(
        FindingRow(
            one.check[:1].upper() + one.check[1:],
            names[one.health],
            one.seen,
            one.remedy,
            signs[one.health],
            loud=one.health is not Health.OK,
        )
        for one in sorted(findings, key=lambda one: order.index(one.health))
    )


def _locked(base: StaffProps, staff: Staff, now: datetime) -> StaffProps:
    left = (staff.until - now).total_seconds() if staff.until else 0
    waits = left > 0
    # rounded, so that it is not said anew every second
    minutes = -int(-left // 60) if left > 90 else 0
    ready = len(staff.typed) >= SHORTEST and not staff.doing and not waits
    return replace(
        base,
        wrong=staff.wrong and not waits,
        wait_minutes=minutes,
        wait_seconds=-int(-left // 10) * 10 if waits and not minutes else 0,
        problem="" if waits else staff.failed,
        can_enter=ready and staff.page is Page.PIN,
    )
