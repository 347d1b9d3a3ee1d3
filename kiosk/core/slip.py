"""What the technologist's slip says, as data in the order it is printed: a function of the saved record alone.

Order, banners and states are those of the brief, section 3. The words are English, the staff's language.
"""

from collections.abc import Iterator
from dataclasses import dataclass
from datetime import UTC, date, datetime, tzinfo
from enum import StrEnum

from kiosk.core.procedure import Flag
from kiosk.core.record import AnswerLine, Draft, Exam, FlagLine, Patient, Reason, Record, State, Status, Who
from kiosk.core.reference import slip_code
from kiosk.core.rules import staff_time

STOP_TITLE = "STOP - TELL THE RADIOLOGIST BEFORE STARTING"
CLEAR = "Patient reported no stop items (not verified)"
NOT_VERIFIED = "patient-reported, not verified"
UNSIGNED = "QUESTIONS NOT SIGNED BY A RADIOLOGIST"
DEMO = "DEMO - NOT A REAL PATIENT"

_MONTHS = ("Jan", "Feb", "Mar", "Apr", "May", "Jun", "Jul", "Aug", "Sep", "Oct", "Nov", "Dec")
_LEAST_CERTAIN = (State.NOT_ANSWERED, State.NOT_SURE, State.ANSWERED, State.NOT_ASKED)
# Answers that say no more than "not sure" or "wants to tell a person" does.
_SAID_BY_STATE = ("not sure", "would rather tell a person", "wants to tell a person")


class Kind(StrEnum):
    """How much a slip may say."""

    CHECK_IN = "check_in"
    """Someone who was found and asked, complete or partial."""
    NOT_MATCHED = "not_matched"
    """Nobody knows who this is: name and birth date as typed, the reason, nothing else."""
    NAME_ONLY = "name_only"
    """Found, but not for a visit here: name and reason, nothing clinical."""


@dataclass(frozen=True, slots=True)
class Fact:
    """A labelled value."""

    label: str
    text: str


@dataclass(frozen=True, slots=True)
class Entry:
    """One question or follow-up and what became of it."""

    label: str
    state: State
    text: str
    """What was given, or the rule for ``NOT_ASKED``; empty where the state says it all."""
    follow_up: bool = False
    loud: bool = False
    """Without an answer, and an answer could have raised a STOP."""


@dataclass(frozen=True, slots=True)
class Topic:
    """A question and its follow-ups, never printed apart."""

    entries: tuple[Entry, ...]
    said: bool = False
    """All of it stands word for word in STOP, NOTE and other flag lines."""

    @property
    def state(self) -> State:
        """That of its least certain entry: ``NOT_ANSWERED``, ``NOT_SURE`` (``TELL`` too), ``ANSWERED``, ``NOT_ASKED``.

        It says in which list the question stands, so that a follow-up without an answer is not lost among the answers.
        """
        states = {entry.state for entry in self.entries}
        if State.TELL in states:
            states.add(State.NOT_SURE)
        return next(state for state in _LEAST_CERTAIN if state in states)


@dataclass(frozen=True, slots=True)
class Box:
    """An empty box for a pen, with little boxes to tick where it has any."""

    label: str
    ticks: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class Slip:
    """All that is printed. An empty part is left out."""

    kind: Kind
    center: str
    edition: tuple[str, ...]
    """``ORIGINAL`` or ``REPRINT n``, and ``PARTIAL, answered 6 of 11``."""
    banners: tuple[str, ...]
    """Said before all else."""
    interpreter: str
    stops: tuple[str, ...]
    not_complete: tuple[str, ...]
    clear: str
    reason: str
    """Why a person has to take over; empty for a ``CHECK_IN``."""
    number: str
    name: str
    name_as_typed: bool
    """By the patient: nobody on the schedule answers to it."""
    writings: tuple[str, ...]
    person: tuple[Fact, ...]
    exam: tuple[Fact, ...]
    """Exam, level and side as ordered and as the patient says, when."""
    visit: tuple[Fact, ...]
    """What else is to come today, in which language."""
    accession: str
    bar_code: str
    """The bare accession; empty where Code 128 has no sign for a part of it."""
    notes: tuple[str, ...]
    answers: tuple[Topic, ...]
    images_said: tuple[str, ...]
    """Finished lines on prior images."""
    images: tuple[Topic, ...]
    answered_by: str
    questions: tuple[str, ...]
    """The patient's own, in the patient's words."""
    boxes: tuple[Box, ...]
    qr: str
    caution: tuple[str, ...]
    """Said loudly at the foot."""
    foot: tuple[Fact, ...]
    reference: str


def slip_of(record: Record, reprint: int = 0, *, twelve_hour: bool = True, zone: tzinfo | None = UTC) -> Slip:
    """The slip of a saved record.

    ``reprint`` counts from 1; 0 = the original. ``zone`` is the center's, for the time of saving, and ``None`` the
    machine's, in summer or in winter as that day had it; the times of arrival and of the appointment are local as they
    stand. A STOP is in ``stops`` for every STOP flag of a ``CHECK_IN``.
    """
    draft = record.draft
    kind = _kind(draft)
    clinical = kind is Kind.CHECK_IN
    accession = draft.accession if clinical else ""
    flags = draft.flags if clinical else ()
    stops = tuple(flag.text or f"{flag.question}: see the record" for flag in flags if flag.flag is Flag.STOP)
    not_complete = tuple(_not_complete(draft)) if clinical else ()
    quiet = [flag for flag in flags if flag.flag is not Flag.STOP]
    own = tuple(flag for flag in quiet if flag.patients_words)
    pictures = frozenset(line.question for line in draft.lines if line.images)
    rest = [flag for flag in quiet if not flag.patients_words]
    images_said = tuple(flag.text for flag in rest if _of_pictures(flag, pictures))
    return Slip(
        kind=kind,
        center=record.center,
        edition=tuple(_edition(draft, kind, reprint)),
        banners=tuple(_banners(draft, kind)),
        interpreter=_interpreter(draft),
        stops=stops,
        not_complete=not_complete,
        clear=CLEAR if clinical and not stops and not not_complete else "",
        reason="" if clinical else _sentence(draft.reason_text),
        number=record.number,
        name=_one_line(draft.patient.name) or "NO NAME GIVEN",
        name_as_typed=kind is Kind.NOT_MATCHED,
        writings=tuple(filter(None, map(_one_line, draft.patient.other_writings))) if clinical else (),
        person=tuple(_person(draft.patient, kind)),
        exam=tuple(_exam(draft, draft.exam, twelve_hour)) if clinical and draft.exam else (),
        visit=tuple(_visit(draft, draft.exam if clinical else None, twelve_hour)),
        accession=accession,
        bar_code=accession if accession.isascii() and accession.isprintable() else "",
        notes=tuple(flag.text for flag in rest if not _of_pictures(flag, pictures)),
        answers=tuple(_topics(draft, own, images=False)) if clinical else (),
        images_said=images_said,
        images=tuple(_not_said(_topics(draft, own, images=True), images_said)) if clinical else (),
        answered_by="; in part ".join(map(_answered_by, (draft.who, *draft.who_also))) if clinical else "",
        questions=tuple(flag.text for flag in own),
        boxes=_boxes(kind),
        qr=slip_code(accession, record.reference),
        caution=tuple(_caution(draft)),
        foot=tuple(_foot(record, twelve_hour, zone)),
        reference=record.reference,
    )


def grouped(reference: str) -> str:
    """``ABCD-EFGH``: as people read a reference to each other."""
    half = len(reference) // 2
    return f"{reference[:half]}-{reference[half:]}" if len(reference) == 8 else reference


def staff_date(day: date) -> str:
    """``04 Mar 1961``: no order of day and month to guess."""
    return f"{day.day:02} {_MONTHS[day.month - 1]} {day.year:04}"


def _kind(draft: Draft) -> Kind:
    if draft.reason in (Reason.NOT_RIGHT, Reason.ELSEWHERE):
        return Kind.NAME_ONLY
    if draft.reason in (Reason.NOT_MATCHED, Reason.SEVERAL) or draft.exam is None:
        return Kind.NOT_MATCHED
    return Kind.CHECK_IN


def _edition(draft: Draft, kind: Kind, reprint: int) -> Iterator[str]:
    yield f"REPRINT {reprint}" if reprint else "ORIGINAL"
    if kind is Kind.CHECK_IN and draft.status is not Status.COMPLETE:
        yield f"PARTIAL, answered {draft.answered} of {draft.asked}"


def _banners(draft: Draft, kind: Kind) -> Iterator[str]:
    if draft.demo:
        yield DEMO
    if kind is Kind.NOT_MATCHED:
        yield "NOT MATCHED - identity not verified"
    elif draft.reason is Reason.ELSEWHERE:
        yield "NEEDS A PERSON - booked at another center"
    elif kind is Kind.NAME_ONLY:
        yield "NEEDS A PERSON - visit not confirmed"


def _not_complete(draft: Draft) -> Iterator[str]:
    stops = [line for line in draft.lines if line.can_stop]
    stopped = {flag.question for flag in draft.flags if flag.flag is Flag.STOP}
    if draft.unanswered_stops:
        yield f"NOT COMPLETE - NOT ANSWERED: {', '.join(draft.unanswered_stops)}"
    elif not any(line.state not in (State.NOT_ANSWERED, State.NOT_ASKED) for line in stops):
        # Nothing asked is not nothing found.
        yield "NOT COMPLETE - NO STOP QUESTION WAS ANSWERED"
    # Not sure counts as the unsafe answer even where a site's content raised no STOP for it.
    open_ended = [
        line.label for line in stops if line.state in (State.NOT_SURE, State.TELL) and line.question not in stopped
    ]
    if open_ended:
        yield f"NOT CLEAR - ASK THE PATIENT: {', '.join(dict.fromkeys(open_ended))}"


def _interpreter(draft: Draft) -> str:
    if not draft.interpreter:
        return ""
    language = draft.language_name or draft.language
    return f"INTERPRETER: {language}" if not _english(draft) else "INTERPRETER: ask which language"


def _english(draft: Draft) -> bool:
    return draft.language.split("-")[0].casefold() in ("en", "")


def _person(patient: Patient, kind: Kind) -> Iterator[Fact]:
    if kind is Kind.NAME_ONLY:
        return
    born = staff_date(patient.birth_date) if patient.birth_date else "not given"
    if kind is Kind.NOT_MATCHED:
        yield Fact("Born, as typed", born)
        return
    yield Fact("Born", born if patient.age is None else f"{born} (age {patient.age})")
    mrn = patient.mrn or "none"
    yield Fact("MRN", f"{mrn} ({patient.issuer})" if patient.mrn and patient.issuer else mrn)


def _exam(draft: Draft, exam: Exam, twelve_hour: bool) -> Iterator[Fact]:
    yield Fact("Exam", exam.staff)
    yield Fact("Ordered", exam.ordered or "no level named")
    yield Fact("Patient says", exam.patient_says or "not given")
    if exam.text:
        yield Fact("Order text", exam.text)
    where = f", {exam.room}" if exam.room else ""
    yield Fact("Appointment", f"{staff_date(exam.at)}, {staff_time(exam.at, twelve_hour)}{where}")
    yield Fact("Arrived", f"{staff_time(draft.arrived, twelve_hour)} ({_punctual(exam.at, draft.arrived)})")


def _visit(draft: Draft, exam: Exam | None, twelve_hour: bool) -> Iterator[Fact]:
    if exam:
        if draft.also_today:
            yield Fact("ALSO TODAY", "; ".join(draft.also_today))
        if exam.steps:
            yield Fact("Then", "; ".join(exam.steps))
        if draft.reason_text:
            yield Fact("Ended", draft.reason_text)
    else:
        yield Fact("Arrived", f"{staff_date(draft.arrived)}, {staff_time(draft.arrived, twelve_hour)}")
    if exam or not _english(draft):
        yield Fact("Language", draft.language_name or draft.language)


def _punctual(at: datetime, arrived: datetime) -> str:
    minutes = (
        int((arrived.replace(second=0, microsecond=0) - at.replace(second=0, microsecond=0)).total_seconds()) // 60
    )
    if not minutes:
        return "on time"
    hours, rest = divmod(abs(minutes), 60)
    span = f"{hours} h {rest} min" if hours else f"{rest} min"
    return f"{span} {'late' if minutes > 0 else 'early'}"


def _of_pictures(flag: FlagLine, pictures: frozenset[str]) -> bool:
    return flag.flag is Flag.INFO and flag.question in pictures


def _topics(draft: Draft, own: tuple[FlagLine, ...], *, images: bool) -> Iterator[Topic]:
    by_question: dict[str, list[AnswerLine]] = {}
    for line in draft.lines:
        if line.images is images:
            by_question.setdefault(line.question, []).append(line)
    for question, lines in by_question.items():
        flagged = [_one_line(flag.text) for flag in draft.flags if flag.question == question]
        yield Topic(tuple(_entry(line, own) for line in lines), all(_is_said(line, flagged) for line in lines))


def _is_said(line: AnswerLine, flagged: list[str]) -> bool:
    """Not by halves: an answer without words of its own, or one that is not there, is never said elsewhere."""
    words = tuple(filter(None, map(_one_line, line.staff)))
    if line.state not in (State.ANSWERED, State.NOT_SURE, State.TELL) or not words:
        return False
    return all(any(word in text for text in flagged) for word in words)


def _not_said(topics: Iterator[Topic], said: tuple[str, ...]) -> Iterator[Topic]:
    """Without answers that a finished line, ``LABEL: words; follow-up: words``, holds word for word."""
    parts = {part.casefold() for line in said for part in line.split("; ")}
    for topic in topics:
        left = tuple(
            entry
            for entry in topic.entries
            if entry.state is not State.ANSWERED or f"{entry.label}: {entry.text}".casefold() not in parts
        )
        if left:
            yield Topic(left, topic.said)


def _entry(line: AnswerLine, own: tuple[FlagLine, ...]) -> Entry:
    words = ", ".join(filter(None, map(_one_line, line.staff)))
    if line.state is State.NOT_ASKED:
        text = line.rule
    elif line.state is State.NOT_ANSWERED:
        text = ""
    elif line.own_words and words and any(_holds(flag, line, words) for flag in own):
        text = "see the patient's questions"
    elif line.own_words and words:
        text = f"“{words}”"
    elif line.state is State.ANSWERED:
        text = words or "left blank"
    else:
        text = "" if words.casefold() in _SAID_BY_STATE else words
    return Entry(line.label, line.state, text, line.follow_up, line.can_stop and line.state is State.NOT_ANSWERED)


def _holds(flag: FlagLine, line: AnswerLine, words: str) -> bool:
    return flag.question == line.question and f"“{words}”" in _one_line(flag.text)


def _answered_by(who: Who) -> str:
    match who:
        case Who.SELF:
            return "the patient"
        case Who.HELPER:
            return "a helper, for the patient"
        case Who.FAMILY:
            return "family, for the patient"
        case Who.FRIEND:
            return "a friend or caregiver, for the patient"
        case Who.INTERPRETER:
            return "an interpreter, with the patient"
        case Who.STAFF:
            return "somebody who says they are staff, for the patient"
        case Who.NOT_ASKED:
            return "not asked"


def _boxes(kind: Kind) -> tuple[Box, ...]:
    ticks = ("name", "birth date", "MRN") if kind is Kind.CHECK_IN else ("name", "birth date")
    initials = "Technologist initials" if kind is Kind.CHECK_IN else "Staff initials"
    return Box(initials), Box("Time"), Box("Identifiers checked", ticks)


def _caution(draft: Draft) -> Iterator[str]:
    if not draft.signed:
        yield UNSIGNED
    for language in draft.unreviewed:
        yield f"WORDING IN {language.upper()} NOT REVIEWED BY A PERSON"
    if draft.demo:
        yield DEMO


def _foot(record: Record, twelve_hour: bool, zone: tzinfo | None) -> Iterator[Fact]:
    saved = record.saved.astimezone(zone)
    clock = f"{staff_time(saved, twelve_hour)} {saved.tzname() or ''}".rstrip()
    yield Fact("Reference", grouped(record.reference))
    yield Fact("Kiosk", record.kiosk)
    yield Fact("Saved", f"{staff_date(saved)}, {clock}")
    yield Fact("Question set", f"{record.draft.content_version} ({record.draft.content_hash[:8]})")


def _sentence(text: str) -> str:
    return text[:1].upper() + text[1:]


def _one_line(text: str) -> str:
    return " ".join(text.split())
