"""Two people who stand nowhere else, with answers and words of their own."""

from datetime import date

from kiosk.core.appointment import Appointment
from tests.flows.table import Flow
from tests.flows.test_privacy import ANSWERS, BORN, EVERYTHING, FAMILY, GIVEN, canary, plain, unsafe
from tests.flows.test_privacy import TYPED as _TYPED

_HEADER = "Accession,MRN,Patient Name,DOB,Sex,Exam Date,Exam Time,Exam Code,Exam Description,Room,Location,Status"


def people() -> tuple[Appointment, Appointment]:
    """As the export has them."""
    return canary(0), canary(1)


def born() -> date:
    return date(*BORN)


def answers() -> Flow:
    return unsafe()


def typed() -> str:
    """What the patient says in their own words."""
    return plain(_TYPED)


def export() -> str:
    """The day with both."""
    rows = (
        f'{row.accession},{row.person.mrn},"{plain(FAMILY)}, {plain(GIVEN)}",{born():%m/%d/%Y},F,{row.at:%m/%d/%Y},'
        f"{row.at:%I:%M %p},62323,{row.order.text} LUMBAR LEFT,{row.room},LAKESIDE,Scheduled"
        for row in people()
    )
    return "\n".join((_HEADER, *rows)) + "\n"


def words() -> tuple[str, ...]:
    """Whatever must be found nowhere, in the letters that it would be found in."""
    return (*(plain(word) for word in EVERYTHING), f"{born():%m/%d/%Y}", born().isoformat(), f"{born():%d %b %Y}")


def given_answers() -> tuple[str, ...]:
    """Answers as the content calls them; too plain to be looked for in every file."""
    return ANSWERS
