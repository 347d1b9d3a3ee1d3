"""Made-up people, appointments and drafts, a clock that moves when told, and what Hypothesis draws drafts from."""

# mypy: allow-untyped-calls
# (types-peewee leaves what runs a query untyped)

import os
from collections.abc import Callable, Sequence
from dataclasses import dataclass, field, replace
from datetime import UTC, date, datetime, time
from typing import Any

from hypothesis import strategies as st

from kiosk.adapters.store import Store
from kiosk.core.appointment import Appointment, Level, NameGroup, Order, Person, PersonName, Side, Steroid
from kiosk.core.procedure import Flag
from kiosk.core.record import AnswerLine, Draft, Exam, FlagLine, Patient, Reason, State, Status, Who

DAY = date(2026, 11, 23)
BORN = date(1961, 4, 12)
CANARY = "Zzyzxcanary"
"""A name that must turn up in no error text."""


@dataclass
class FixedClock:
    """Stands still; chance comes from ``chance``."""

    at: datetime = datetime(2026, 11, 23, 14, 5, tzinfo=UTC)
    chance: Callable[[int], bytes] = field(default=os.urandom)

    def now(self) -> datetime:
        return self.at.replace(tzinfo=None)

    def utc(self) -> datetime:
        return self.at

    def entropy(self, count: int) -> bytes:
        return self.chance(count)


def ask(store: Store, sql: str, values: Sequence[object] = ()) -> list[tuple[Any, ...]]:
    """Plain SQL, past the code under test."""
    with store.writing() as database:
        return list(database.execute_sql(sql, values).fetchall())


def person(last: str = "Rivera", born: date = BORN, mrn: str = "M1", issuer: str = "GEN") -> Person:
    return Person(PersonName((NameGroup(last, "Ana", "L"), NameGroup("リベラ", "アナ"))), born, mrn, issuer, "F")


def appointment(accession: str, who: Person | None = None, hour: int = 9, **changes: object) -> Appointment:
    order = Order("myelogram", "MYELO", "MYELOGRAM LUMBAR", (Level.LUMBAR, Level.SACRAL), "L4-5", Side.LEFT, Steroid.NO)
    row = Appointment(accession, who or person(), datetime.combine(DAY, time(hour)), order, "EASTSIDE", "FL2")
    return replace(row, **changes)  # type: ignore[arg-type]


def draft(accession: str = "A1", arrived: datetime | None = None, last: str = CANARY) -> Draft:
    exam = Exam(
        accession, "myelogram", "MYELOGRAM", "MYELOGRAM LUMBAR", "lumbar L4-5 LEFT", "low back, left",
        datetime.combine(DAY, time(9)), "FL2", ("10:45 AM CT SPINE POST MYELOGRAM",),
    )  # fmt: skip
    lines = (
        AnswerLine(
            "driver", "driver", "home", "driver", "Is someone here to drive you home?", State.ANSWERED,
            ("no",), ("No",), ("no driver",), can_stop=True,
        ),
        AnswerLine(
            "pregnancy", "pregnancy", "safety", "pregnancy", "", State.NOT_ASKED, rule="age 65", can_stop=True
        ),
    )  # fmt: skip
    return Draft(
        status=Status.COMPLETE,
        reason=Reason.NONE,
        reason_text="",
        arrived=arrived or datetime.combine(DAY, time(8, 41, 7)),
        patient=Patient(f"{last.upper()}, Ana", ("リベラ アナ",), BORN, 65, "F", "M1", "GEN"),
        exam=exam if accession else None,
        also_today=("3:00 PM LUMBAR ESI",),
        language="es",
        language_name="Spanish",
        interpreter=True,
        who=Who.HELPER,
        lines=lines,
        flags=(FlagLine(Flag.STOP, "NO DRIVER", "driver"),),
        content_version="1",
        content_hash="5e5e",
        signed=False,
        demo=False,
    )


# surrogates are no characters; the store's answer to them has a test of its own
_text = st.text(max_size=12)
_texts = st.lists(_text, max_size=3).map(tuple)
_times = st.datetimes()
_optional_dates = st.none() | st.dates()


def drafts() -> st.SearchStrategy[Draft]:
    """Every draft that the types allow, sensible or not."""
    lines = st.builds(
        AnswerLine, _text, _text, _text, _text, _text, st.sampled_from(State), _texts, _texts, _texts, _text,
        st.booleans(), st.booleans(), st.booleans(), st.booleans(),
    )  # fmt: skip
    return st.builds(
        Draft,
        status=st.sampled_from(Status),
        reason=st.sampled_from(Reason),
        reason_text=_text,
        arrived=_times,
        patient=st.builds(
            Patient, _text, _texts, _optional_dates, st.none() | st.integers(0, 130), _text, _text, _text
        ),
        exam=st.none() | st.builds(Exam, _text, _text, _text, _text, _text, _text, _times, _text, _texts),
        also_today=_texts,
        language=_text,
        language_name=_text,
        interpreter=st.booleans(),
        who=st.sampled_from(Who),
        lines=st.lists(lines, max_size=3).map(tuple),
        flags=st.lists(st.builds(FlagLine, st.sampled_from(Flag), _text, _text, st.booleans()), max_size=3).map(tuple),
        content_version=_text,
        content_hash=_text,
        signed=st.booleans(),
        demo=st.booleans(),
    )
