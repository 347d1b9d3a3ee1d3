"""From a visit to what is saved: every wording and every slip line is frozen here."""

from collections import Counter
from collections.abc import Iterator
from datetime import date
from typing import TypeVar

from kiosk.core.answers import Reader
from kiosk.core.appointment import Appointment, Person
from kiosk.core.flags import flag_lines, order_words, says_words
from kiosk.core.identify import Claim, Found, TypedClaim
from kiosk.core.lines import answer_lines
from kiosk.core.procedure import ExamPattern, Flag, Interlock
from kiosk.core.record import AnswerLine, Draft, Exam, FlagLine, Patient, Reason, Status
from kiosk.core.route import Asked, facts_of
from kiosk.core.rules import Rules
from kiosk.core.visit import CALLED_AWAY, CONFIRM_NO, Visit

V = TypeVar("V")

_LOUDEST_FIRST = list(Flag)
_NOT_RIGHT = {
    CONFIRM_NO: "says this visit is not theirs",
    CALLED_AWAY: "was called in before saying that this visit is theirs",
}
_CALLED_IN = "called in before all questions were answered"
_CHANGED = "the order changed while the patient checked in"
_CANCELLED = "SCHEDULE: this exam was cancelled, moved or closed while the patient checked in"


def of_answers(
    visit: Visit,
    rules: Rules,
    path: tuple[Asked, ...],
    status: Status,
    reason: Reason,
    *,
    gone: bool = False,
    changed: bool = False,
) -> Draft:
    """The record of someone who was found and asked; complete, or partial as far as they came.

    ``gone``: the exam left the schedule while they answered. ``changed``: what the schedule says of it did, and there
    is more to ask now.
    """
    if visit.found is None or visit.arrived is None:
        raise ValueError("only a visit that found somebody has answers to keep")
    found, today = visit.found, visit.arrived.date()
    order = found.appointment.order
    facts = facts_of(found, today)
    flags = [
        *([FlagLine(Flag.STOP, _CANCELLED)] if gone else []),
        *_interlocks(rules.content.interlocks, found.today),
        *flag_lines(path, facts, visit.answers, order),
        *_doubts(found),
    ]
    chosen = (asked.item.choice(code) for asked in path for code in visit.answers.codes(asked.key))
    return _draft(
        visit,
        rules,
        status=status,
        reason=reason,
        reason_text=_CALLED_IN if reason is Reason.CALLED_IN else _CHANGED if changed else "",
        patient=_patient(found.person, today),
        exam=_exam(visit, rules, path, found.appointment),
        also_today=tuple(
            f"{rules.staff_time(row.at)} {row.order.text}{' (done)' if row.done else ''}".strip()
            for row in found.today
            if row != found.appointment
        ),
        interpreter=any(choice.interpreter for choice in chosen),
        lines=answer_lines(path, facts, visit.answers, rules, Reader(visit.settings.language, visit.who)),
        readers=tuple(reader for asked in path if (reader := visit.answers.reader(asked.key))),
        flags=tuple(sorted(flags, key=lambda line: _LOUDEST_FIRST.index(line.flag))),
    )


def not_right(visit: Visit, rules: Rules, chosen: str) -> Draft:
    """The person said that this is not their visit: name and reason, nothing clinical."""
    if visit.found is None:
        raise ValueError("nobody was found")
    return _draft(
        visit,
        rules,
        status=Status.NEEDS_PERSON,
        reason=Reason.NOT_RIGHT,
        reason_text=_NOT_RIGHT.get(chosen, "is not sure that this visit is theirs"),
        patient=Patient(visit.found.person.name.slip, visit.found.person.name.other_writings, None, None),
    )


def elsewhere(visit: Visit, rules: Rules, appointment: Appointment) -> Draft:
    """Booked at another center today: name and reason, nothing clinical."""
    name = appointment.person.name
    return _draft(
        visit,
        rules,
        status=Status.NEEDS_PERSON,
        reason=Reason.ELSEWHERE,
        reason_text=f"booked today at {appointment.center}",
        patient=Patient(name.slip, name.other_writings, None, None),
        booked_at=appointment.center,
    )


def not_matched(visit: Visit, rules: Rules, claim: Claim, reason: Reason) -> Draft:
    """Nobody, or more than one, answers to what was typed: that, and nothing else."""
    if reason is Reason.SEVERAL:
        text = "more than one person has this name and birth date today"
    else:
        text = "nobody on today's schedule has this name and birth date"
    name = claim.last_name if isinstance(claim, TypedClaim) else ""
    return _draft(
        visit,
        rules,
        status=Status.NEEDS_PERSON,
        reason=reason,
        reason_text=text if name else f"{text} (code scanned, no name typed)",
        patient=Patient(name, (), claim.birth_date, None),
    )


def _draft(
    visit: Visit,
    rules: Rules,
    *,
    status: Status,
    reason: Reason,
    reason_text: str,
    patient: Patient,
    exam: Exam | None = None,
    also_today: tuple[str, ...] = (),
    interpreter: bool = False,
    lines: tuple[AnswerLine, ...] = (),
    flags: tuple[FlagLine, ...] = (),
    booked_at: str = "",
    readers: tuple[Reader, ...] = (),
) -> Draft:
    """``readers`` has one entry for each answer: who has read most of it comes first."""
    if visit.arrived is None:
        raise ValueError("the visit has no time of arrival")
    languages = _by_count(tuple(reader.language for reader in readers)) or (visit.settings.language,)
    people = _by_count(tuple(reader.who for reader in readers)) or (visit.who,)
    return Draft(
        status=status,
        reason=reason,
        reason_text=reason_text,
        arrived=visit.arrived,
        patient=patient,
        exam=exam,
        also_today=also_today,
        language=languages[0],
        language_name=", ".join(rules.languages.get(tag, tag) for tag in languages),
        unreviewed=tuple(dict.fromkeys(rules.languages.get(tag, tag) for tag in languages if not rules.reviewed(tag))),
        interpreter=interpreter,
        who=people[0],
        who_also=people[1:],
        lines=lines,
        flags=flags,
        content_version=rules.content.version,
        content_hash=rules.content.hash,
        signed=rules.content.signed,
        demo=rules.demo,
        booked_at=booked_at,
    )


def _by_count(values: tuple[V, ...]) -> tuple[V, ...]:
    return tuple(value for value, _ in Counter(values).most_common())


def _patient(person: Person, today: date) -> Patient:
    return Patient(
        name=person.name.slip,
        other_writings=person.name.other_writings,
        birth_date=person.birth_date,
        age=person.age_on(today),
        sex=person.sex,
        mrn=person.mrn,
        issuer=person.issuer,
    )


def _exam(visit: Visit, rules: Rules, path: tuple[Asked, ...], appointment: Appointment) -> Exam:
    order = appointment.order
    return Exam(
        accession=appointment.accession,
        procedure=order.procedure,
        staff=rules.content.procedures[order.procedure].staff,
        text=order.text,
        ordered=order_words(order),
        patient_says=says_words(path, visit.answers),
        at=appointment.at,
        room=appointment.room,
        steps=tuple(f"{rules.staff_time(step.at)} {step.text}".strip() for step in appointment.steps),
    )


def _doubts(found: Found) -> Iterator[FlagLine]:
    """What makes it less than certain who this is."""
    people = {row.person for row in found.today}
    if found.by_spelling:
        yield FlagLine(Flag.NOTE, "NAME: name matched by spelling - check the identity")
    if found.namesake:
        yield FlagLine(Flag.NOTE, "NAME: somebody else today has this name and birth date - check the identity")
    if len({person.birth_date for person in people} | {found.born or found.person.birth_date}) > 1:
        yield FlagLine(
            Flag.NOTE, "SCHEDULE: today's exams of this person have different birth dates - check the identity"
        )
    if len({person.sex for person in people if person.sex}) > 1:
        yield FlagLine(Flag.NOTE, "SCHEDULE: today's exams of this person have different sexes - check the identity")


def _interlocks(interlocks: tuple[Interlock, ...], today: tuple[Appointment, ...]) -> Iterator[FlagLine]:
    for interlock in interlocks:
        if any(
            one is not other and _fits(one, interlock.one) and _fits(other, interlock.other)
            for one in today
            for other in today
        ):
            yield FlagLine(interlock.flag, interlock.slip)


def _fits(appointment: Appointment, pattern: ExamPattern) -> bool:
    order = appointment.order
    return (
        (not pattern.procedures or order.procedure in pattern.procedures)
        and order.procedure not in pattern.not_procedures
        and (not pattern.steroid or order.steroid in pattern.steroid)
    )
