"""The record of a check-in: all that was said, frozen with its words. The slip is drawn from it alone."""

from dataclasses import dataclass
from datetime import date, datetime
from enum import StrEnum

from kiosk.core.procedure import Flag


class Status(StrEnum):
    """How a visit ended."""

    COMPLETE = "complete"
    PARTIAL = "partial"
    NEEDS_PERSON = "needs_person"


class Reason(StrEnum):
    """Why a person has to take over; empty for a complete record."""

    NONE = ""
    CALLED_IN = "called_in"
    NOT_MATCHED = "not_matched"
    SEVERAL = "several"
    NOT_RIGHT = "not_right"
    ELSEWHERE = "elsewhere"


class Who(StrEnum):
    """Who answered at the kiosk."""

    SELF = "self"
    HELPER = "helper"
    """Somebody for the patient, who has not said who they are."""
    FAMILY = "family"
    FRIEND = "friend"
    INTERPRETER = "interpreter"
    STAFF = "staff"
    NOT_ASKED = "not_asked"

    @property
    def helps(self) -> bool:
        """Somebody else than the patient reads the screen."""
        return self not in (Who.SELF, Who.NOT_ASKED)


class State(StrEnum):
    """The five states of a question on the slip."""

    ANSWERED = "answered"
    NOT_SURE = "not_sure"
    TELL = "tell"
    NOT_ANSWERED = "not_answered"
    NOT_ASKED = "not_asked"


class PrintOutcome(StrEnum):
    """What became of a slip; only ``PRINTED`` may say printed."""

    PRINTED = "printed"
    SAVED_TO_FOLDER = "saved_to_folder"
    FAILED = "failed"
    UNKNOWN = "unknown"


@dataclass(frozen=True, slots=True)
class AnswerLine:
    """One item as asked: the patient's wording, the staff's wording and what was given."""

    key: str
    question: str
    topic: str
    label: str
    """Staff label, e.g. ``pregnancy``."""
    asked: str
    """The title as shown, in the patient's language; empty where it was never shown."""
    state: State
    codes: tuple[str, ...] = ()
    shown: tuple[str, ...] = ()
    """The chosen answers as the patient read them."""
    staff: tuple[str, ...] = ()
    """The chosen answers in staff words, or the patient's typed words."""
    rule: str = ""
    """Why it was not asked, e.g. ``age 62``."""
    can_stop: bool = False
    """An answer to its question could raise a STOP."""
    follow_up: bool = False
    images: bool = False
    """Printed under "Prior images"."""
    own_words: bool = False
    """``staff`` holds the patient's own typed words."""


@dataclass(frozen=True, slots=True)
class FlagLine:
    """One finished line of the slip."""

    flag: Flag
    text: str
    question: str = ""
    """Id of the question it comes from; empty for an interlock or a note of the kiosk."""
    patients_words: bool = False


@dataclass(frozen=True, slots=True)
class Patient:
    """The patient as the schedule had them at check-in, or as they typed themselves where nobody matched."""

    name: str
    """``FAMILY, Given`` of the first writing."""
    other_writings: tuple[str, ...]
    birth_date: date | None
    age: int | None
    sex: str = ""
    mrn: str = ""
    issuer: str = ""


@dataclass(frozen=True, slots=True)
class Exam:
    """The exam as ordered."""

    accession: str
    procedure: str
    """Procedure id."""
    staff: str
    """Procedure in staff words, e.g. ``MYELOGRAM``."""
    text: str
    """As the RIS wrote it."""
    ordered: str
    """Level and side as ordered, e.g. ``lumbar L4-5 LEFT``."""
    patient_says: str
    """Level and side as the patient says; empty = not asked or not answered."""
    at: datetime
    room: str
    steps: tuple[str, ...]
    """Further steps, e.g. ``10:45 AM CT SPINE POST MYELOGRAM``."""


@dataclass(frozen=True, slots=True)
class Draft:
    """A check-in that is about to be saved; the store gives it its id, reference and number."""

    status: Status
    reason: Reason
    reason_text: str
    """Staff words for the reason, e.g. ``booked at NORTHGATE``; empty for a complete record."""
    arrived: datetime
    """When the person was found, or gave up being found. Local time of the center, naive."""
    patient: Patient
    exam: Exam | None
    """``None`` where nobody matched or nothing clinical may be printed."""
    also_today: tuple[str, ...]
    language: str
    """BCP 47 tag of the language in which most answers were given."""
    language_name: str
    """That language's name in the staff's language; with others behind it where answers were given in several."""
    interpreter: bool
    who: Who
    """Who gave most of the answers."""
    lines: tuple[AnswerLine, ...]
    flags: tuple[FlagLine, ...]
    """Loudest first."""
    content_version: str
    content_hash: str
    signed: bool
    demo: bool
    booked_at: str = ""
    """The other center, for ``Reason.ELSEWHERE``, as the export names it."""
    who_also: tuple[Who, ...] = ()
    """Who gave the others."""
    unreviewed: tuple[str, ...] = ()
    """Languages, in the staff's language, whose words no person had reviewed when they were read."""

    @property
    def accession(self) -> str:
        return self.exam.accession if self.exam else ""

    @property
    def asked(self) -> int:
        """How many questions (not follow-ups) are on the route."""
        return len({line.question for line in self.lines if line.state is not State.NOT_ASKED})

    @property
    def answered(self) -> int:
        """How many questions on the route have their own item answered."""
        return sum(
            1 for line in self.lines if not line.follow_up and line.state not in (State.NOT_ASKED, State.NOT_ANSWERED)
        )

    @property
    def unanswered_stops(self) -> tuple[str, ...]:
        """Labels of the questions on the route that could raise a STOP and have no answer."""
        own = {line.question: line.label for line in self.lines if not line.follow_up}
        labels: dict[str, None] = {}
        for line in self.lines:
            if line.can_stop and line.state is State.NOT_ANSWERED:
                labels.setdefault(f"{own[line.question]} ({line.label})" if line.follow_up else line.label)
        return tuple(labels)


@dataclass(frozen=True, slots=True)
class Record:
    """A saved check-in. ``saved`` is UTC and aware; the times in ``draft`` are local and naive."""

    id: str
    """UUID, the idempotency key of everything sent or printed for it."""
    reference: str
    number: str
    """The waiting number, e.g. ``A27``."""
    kiosk: str
    center: str
    saved: datetime
    draft: Draft
