"""What the slip says for every kind of record: nothing left out, nothing invented, never a wrong all-clear."""

from collections.abc import Callable, Iterator
from dataclasses import fields, is_dataclass, replace
from datetime import datetime, timedelta, timezone
from enum import Enum
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from kiosk.core.procedure import Flag
from kiosk.core.record import AnswerLine, Draft, FlagLine, Patient, Reason, Record, State, Status, Who
from kiosk.core.rules import staff_time
from kiosk.core.slip import CLEAR, DEMO, STOP_TITLE, UNSIGNED, Kind, Slip, grouped, slip_of
from kiosk.gallery import samples as records
from kiosk.gallery.samples import AT, CALM, DRAFT, MYELOGRAM, PATIENT, blank, left_out, line, note, record, stop

STATES = st.sampled_from(State)
WORDS = st.sampled_from(["yes", "no", "not sure", "X-ray dye", "hives in 2019", "maybe tomorrow"])
LABELS = st.sampled_from(["driver", "pregnancy", "reaction", "blood thinner", "today", "gown"])


def texts(value: Any) -> Iterator[str]:
    """Every string inside a slip."""
    if isinstance(value, Enum):
        return
    if isinstance(value, str):
        yield value
    elif isinstance(value, tuple):
        for part in value:
            yield from texts(part)
    elif is_dataclass(value):
        for part in fields(value):
            yield from texts(getattr(value, part.name))


def said(slip: Slip) -> str:
    return "\n".join(texts(slip))


@st.composite
def answer_lines(draw: st.DrawFn) -> tuple[AnswerLine, ...]:
    labels = draw(st.lists(LABELS, unique=True, max_size=6))
    lines = []
    for label in labels:
        state = draw(STATES)
        words = () if state in (State.NOT_ANSWERED, State.NOT_ASKED) else (draw(WORDS),)
        lines.append(
            line(
                label,
                *words,
                state=state,
                can_stop=draw(st.booleans()) and state is not State.NOT_ASKED,
                rule="age 62" if state is State.NOT_ASKED else "",
                images=draw(st.booleans()),
            )
        )
    return tuple(lines)


FLAGS = st.lists(
    st.builds(FlagLine, st.sampled_from([Flag.STOP, Flag.NOTE, Flag.INFO]), WORDS, LABELS, st.booleans()), max_size=6
)


@st.composite
def drafts(draw: st.DrawFn) -> Draft:
    reason = draw(st.sampled_from(Reason))
    return replace(
        DRAFT,
        status=draw(st.sampled_from(Status)),
        reason=reason,
        reason_text=reason.value,
        exam=draw(st.sampled_from([MYELOGRAM, None])),
        lines=draw(answer_lines()),
        flags=tuple(draw(FLAGS)),
        interpreter=draw(st.booleans()),
        signed=draw(st.booleans()),
        demo=draw(st.booleans()),
    )


# --- the table of banners ---------------------------------------------------------------------------


@pytest.mark.parametrize(
    ("make", "kind", "stops", "not_complete", "clear"),
    [
        (records.myelogram, Kind.CHECK_IN, 2, (), ""),
        (records.clean_epidurography, Kind.CHECK_IN, 0, (), CLEAR),
        (records.shortest, Kind.CHECK_IN, 0, (), CLEAR),
        (
            records.partial,
            Kind.CHECK_IN,
            0,
            ("NOT COMPLETE - NOT ANSWERED: pregnancy, blood thinner",),
            "",
        ),
        (records.longest, Kind.CHECK_IN, 8, (), ""),
        (records.needs_person, Kind.NAME_ONLY, 0, (), ""),
        (records.elsewhere, Kind.NAME_ONLY, 0, (), ""),
        (records.not_matched, Kind.NOT_MATCHED, 0, (), ""),
        (records.several, Kind.NOT_MATCHED, 0, (), ""),
    ],
)
def test_what_the_top_of_the_slip_says(
    make: Callable[[], Record], kind: Kind, stops: int, not_complete: tuple[str, ...], clear: str
) -> None:
    slip = slip_of(make())
    assert slip.kind is kind
    assert len(slip.stops) == stops
    assert slip.not_complete == not_complete
    assert slip.clear == clear


def test_the_sentences_staff_are_trained_on() -> None:
    assert STOP_TITLE == "STOP - TELL THE RADIOLOGIST BEFORE STARTING"
    assert CLEAR == "Patient reported no stop items (not verified)"
    assert slip_of(records.not_matched()).banners == ("NOT MATCHED - identity not verified",)


@pytest.mark.parametrize(
    ("lines", "flags", "not_complete"),
    [
        ((), (), ("NOT COMPLETE - NO STOP QUESTION WAS ANSWERED",)),
        # a route without any question that can stop is no all-clear either
        ((line("gown", "yes"),), (), ("NOT COMPLETE - NO STOP QUESTION WAS ANSWERED",)),
        ((left_out("pregnancy", "age 62", can_stop=True),), (), ("NOT COMPLETE - NO STOP QUESTION WAS ANSWERED",)),
        ((blank("driver", can_stop=True),), (), ("NOT COMPLETE - NOT ANSWERED: driver",)),
        (
            (blank("driver", can_stop=True), blank("today", can_stop=True)),
            (stop("REACTION: X-ray dye", "reaction"),),
            ("NOT COMPLETE - NOT ANSWERED: driver, today",),
        ),
        # not sure without a STOP of its question
        (
            (line("call", "not sure", state=State.NOT_SURE, can_stop=True),),
            (),
            ("NOT CLEAR - ASK THE PATIENT: call",),
        ),
        ((line("call", "not sure", state=State.NOT_SURE, can_stop=True),), (stop("CALL: not sure", "call"),), ()),
    ],
)
def test_never_clear_without_every_answer(
    lines: tuple[AnswerLine, ...], flags: tuple[FlagLine, ...], not_complete: tuple[str, ...]
) -> None:
    for status in Status:
        slip = slip_of(record(status=status, lines=lines, flags=flags))
        assert slip.not_complete == not_complete
        assert slip.clear == ""


@given(drafts())
def test_clear_only_if_all_that_can_stop_is_answered_and_nothing_stops(draft: Draft) -> None:
    slip = slip_of(record(draft))
    asked = [line for line in draft.lines if line.can_stop]
    may_be_clear = (
        slip.kind is Kind.CHECK_IN
        and bool(asked)
        and all(line.state is State.ANSWERED for line in asked)
        and not any(flag.flag is Flag.STOP for flag in draft.flags)
    )
    assert slip.clear == (CLEAR if may_be_clear else "")
    if slip.kind is Kind.CHECK_IN:
        assert bool(slip.clear) + bool(slip.stops or slip.not_complete) == 1


@given(drafts())
def test_unanswered_questions_that_can_stop_are_named_at_the_top(draft: Draft) -> None:
    slip = slip_of(record(draft))
    if slip.kind is Kind.CHECK_IN and draft.unanswered_stops:
        assert slip.not_complete[0] == f"NOT COMPLETE - NOT ANSWERED: {', '.join(draft.unanswered_stops)}"


@given(drafts())
def test_every_flag_line_of_a_check_in_is_on_the_slip(draft: Draft) -> None:
    slip = slip_of(record(draft))
    if slip.kind is not Kind.CHECK_IN:
        return
    assert list(slip.stops) == [flag.text for flag in draft.flags if flag.flag is Flag.STOP]
    quiet = sorted(flag.text for flag in draft.flags if flag.flag is not Flag.STOP)
    assert sorted((*slip.notes, *slip.images_said, *slip.questions)) == quiet


@given(drafts())
def test_every_question_is_on_the_slip_in_its_state_and_with_its_words(draft: Draft) -> None:
    slip = slip_of(record(draft))
    if slip.kind is not Kind.CHECK_IN:
        return
    entries = {entry.label: entry for topic in (*slip.answers, *slip.images) for entry in topic.entries}
    for asked in draft.lines:
        entry = entries.get(asked.label)
        if entry is None:
            # said by a finished line of the same section
            assert asked.images
            assert f"{asked.label}: {asked.staff[0]}" in slip.images_said
            continue
        assert entry.state is asked.state
        assert entry.loud == (asked.can_stop and asked.state is State.NOT_ANSWERED)
        if asked.state is State.NOT_ANSWERED:
            assert entry.text == ""
        elif asked.state is State.NOT_ASKED:
            assert entry.text == "age 62"
        elif asked.state is State.ANSWERED:
            assert entry.text == asked.staff[0]
        else:
            assert entry.text in ("", asked.staff[0])


@given(drafts())
def test_nothing_is_printed_that_was_not_answered(draft: Draft) -> None:
    """Every answer on the slip is an answer of the record."""
    slip = slip_of(record(draft))
    given_words = {word for line in draft.lines for word in line.staff} | {""}
    rules = {line.rule for line in draft.lines}
    for topic in (*slip.answers, *slip.images):
        for entry in topic.entries:
            assert entry.text in (rules if entry.state is State.NOT_ASKED else given_words)


@given(drafts())
def test_a_person_who_is_not_known_or_not_here_gets_nothing_clinical(draft: Draft) -> None:
    """Even where a record of that kind carried flags, answers and an exam."""
    slip = slip_of(record(draft))
    if slip.kind is Kind.CHECK_IN:
        return
    clinical = (slip.stops, slip.notes, slip.answers, slip.images, slip.images_said, slip.questions, slip.exam)
    assert not any(clinical)
    assert slip.accession + slip.bar_code + slip.clear + slip.answered_by == ""
    assert slip.not_complete == ()
    assert "RAD1::" in slip.qr
    for word in ("MYELOGRAM", "Fluoro", "pregnancy", PATIENT.mrn):
        assert word not in said(slip)


# --- who, what, when --------------------------------------------------------------------------------


def test_an_answer_is_left_out_only_where_a_finished_line_says_it_word_for_word() -> None:
    lines = (
        *CALM[:3],
        line("prior images", "none", images=True),
        line("returned", "no", question="prior images", images=True),
    )
    slip = slip_of(record(lines=lines, flags=(records.info("PRIOR IMAGES: none", "prior images"),)))
    assert [entry.label for topic in slip.images for entry in topic.entries] == ["returned"]


def test_not_matched_says_name_and_birth_date_as_typed_and_why() -> None:
    slip = slip_of(records.not_matched())
    assert slip.name == "Sørensen-O'Brien"
    assert slip.name_as_typed
    assert [(fact.label, fact.text) for fact in slip.person] == [("Born, as typed", "04 Mar 1961")]
    assert slip.reason == "Not found on today's schedule"


def test_name_only_says_the_name_and_the_reason() -> None:
    for made in (records.needs_person(), records.elsewhere()):
        slip = slip_of(made)
        assert slip.name == made.draft.patient.name
        assert slip.person == ()
        assert slip.reason.casefold() == made.draft.reason_text.casefold()
        assert "04 Mar" not in said(slip)


def test_a_scanned_code_leaves_no_name() -> None:
    scanned = record(records.not_matched().draft, patient=Patient("", (), None, None))
    slip = slip_of(scanned)
    assert slip.name == "NO NAME GIVEN"
    assert slip.person[0].text == "not given"


def test_identity_of_a_check_in() -> None:
    slip = slip_of(records.myelogram())
    assert slip.number == "A27"
    assert slip.name == "DELGADO, Rosa Elena"
    assert [(fact.label, fact.text) for fact in slip.person] == [
        ("Born", "04 Mar 1981 (age 45)"),
        ("MRN", "00412907 (HOSP)"),
    ]
    facts = {fact.label: fact.text for fact in (*slip.exam, *slip.visit)}
    assert facts["Exam"] == "MYELOGRAM"
    assert facts["Ordered"] == "lumbar L4-5 LEFT"
    assert facts["Patient says"] == "low back, left"
    assert facts["Appointment"] == "23 Nov 2026, 10:00 AM, Fluoro 2"
    assert facts["Then"] == "10:45 AM CT SPINE POST MYELOGRAM"
    assert slip.qr == "RAD1:ACC2611230042:7Q3FX2KM:5"


def test_what_is_unknown_is_said() -> None:
    slip = slip_of(records.shortest())
    facts = {fact.label: fact.text for fact in (*slip.person, *slip.exam)}
    assert facts["MRN"] == "none"
    assert facts["Ordered"] == "no level named"
    assert facts["Patient says"] == "not given"
    unknown = replace(PATIENT, birth_date=None, age=None)
    assert slip_of(record(patient=unknown)).person[0].text == "not given"


@pytest.mark.parametrize(
    ("minutes", "words"),
    [(0, "on time"), (-12, "12 min early"), (5, "5 min late"), (-90, "1 h 30 min early"), (60, "1 h 0 min late")],
)
def test_early_and_late(minutes: int, words: str) -> None:
    arrived = AT + timedelta(minutes=minutes, seconds=40)
    facts = {fact.label: fact.text for fact in slip_of(record(arrived=arrived)).exam}
    assert facts["Arrived"] == f"{staff_time(arrived, True)} ({words})"


@pytest.mark.parametrize(
    ("hour", "twelve", "twenty_four"), [(0, "12:05 AM", "00:05"), (12, "12:05 PM", "12:05"), (15, "3:05 PM", "15:05")]
)
def test_times(hour: int, twelve: str, twenty_four: str) -> None:
    at = AT.replace(hour=hour, minute=5)
    assert (staff_time(at, True), staff_time(at, False)) == (twelve, twenty_four)
    facts = {fact.label: fact.text for fact in slip_of(record(exam=replace(MYELOGRAM, at=at)), twelve_hour=False).exam}
    assert twenty_four in facts["Appointment"]


def test_also_today() -> None:
    slip = slip_of(record(also_today=("3:00 PM LUMBAR ESI",)))
    assert ("ALSO TODAY", "3:00 PM LUMBAR ESI") in [(fact.label, fact.text) for fact in slip.visit]


@pytest.mark.parametrize(
    ("interpreter", "tag", "name", "words"),
    [
        (True, "es", "Spanish", "INTERPRETER: Spanish"),
        (True, "en-US", "English", "INTERPRETER: ask which language"),
        (False, "es", "Spanish", ""),
    ],
)
def test_interpreter(interpreter: bool, tag: str, name: str, words: str) -> None:
    slip = slip_of(record(interpreter=interpreter, language=tag, language_name=name))
    assert slip.interpreter == words
    assert ("Language", name) in [(fact.label, fact.text) for fact in slip.visit]


@pytest.mark.parametrize(
    ("who", "words"),
    [
        (Who.SELF, "the patient"),
        (Who.HELPER, "a helper, for the patient"),
        (Who.FAMILY, "family, for the patient"),
        (Who.FRIEND, "a friend or caregiver, for the patient"),
        (Who.INTERPRETER, "an interpreter, with the patient"),
        (Who.STAFF, "somebody who says they are staff, for the patient"),
        (Who.NOT_ASKED, "not asked"),
    ],
)
def test_who_answered(who: Who, words: str) -> None:
    assert slip_of(record(who=who)).answered_by == words


def test_all_who_answered_are_named_who_gave_most_first() -> None:
    both = slip_of(record(who=Who.FAMILY, who_also=(Who.SELF,)))
    assert both.answered_by == "family, for the patient; in part the patient"


# --- answers ----------------------------------------------------------------------------------------


def test_a_topic_is_said_elsewhere_only_word_for_word() -> None:
    """What a STOP or NOTE line holds may be left out where room is short; nothing by halves, nothing unanswered."""
    said = {topic.entries[0].label: topic.said for topic in slip_of(records.longest()).answers}
    assert said["driver"]
    assert said["needs"]
    assert not said["blood thinner"], "the answers have brand names, the line has not"
    assert not said["history"], "insulin is in no line"
    assert not said["gown"]
    assert not any(topic.said for topic in slip_of(records.partial()).answers if topic.state is State.NOT_ANSWERED)


def test_a_topic_stands_where_its_least_certain_entry_belongs() -> None:
    states = {topic.entries[0].label: topic.state for topic in slip_of(records.longest()).answers}
    assert states["pregnancy"] is State.NOT_SURE
    assert states["blood thinner"] is State.NOT_SURE, "one last dose is not sure"
    assert states["gown"] is State.ANSWERED
    states = {topic.entries[0].label: topic.state for topic in slip_of(records.partial()).answers}
    assert states["blood thinner"] is State.NOT_ANSWERED
    assert {topic.state for topic in slip_of(records.clean_epidurography()).answers} == {
        State.ANSWERED,
        State.NOT_ASKED,
    }


def test_follow_ups_stay_with_their_question() -> None:
    slip = slip_of(records.longest())
    thinner = next(topic for topic in slip.answers if topic.entries[0].label == "blood thinner")
    assert [entry.label for entry in thinner.entries if entry.follow_up] == [
        "warfarin last taken",
        "clopidogrel last taken",
        "aspirin last taken",
    ]


def test_typed_words_are_quoted_and_questions_are_the_patients() -> None:
    slip = slip_of(records.longest())
    assert slip.questions[0] == "Will it hurt more than the last time?"
    assert len(slip.questions) == 6
    assert len(slip.notes) == 10
    driver = next(topic for topic in slip.answers if topic.entries[0].label == "driver")
    assert driver.entries[1].text == "“maybe my neighbour Bartholomew, 555 0147”"


def test_words_that_stand_under_the_questions_are_not_repeated() -> None:
    asked = line("own question", "Will it hurt?", question="risks", own_words=True)
    slip = slip_of(record(lines=(*CALM, asked), flags=(note("RISKS: “Will it hurt?”", "risks", patients_words=True),)))
    entry = next(entry for topic in slip.answers for entry in topic.entries if entry.label == "own question")
    assert entry.text == "see the patient's questions"


@pytest.mark.parametrize(("question", "words"), [("stopped", "Will it hurt?"), ("risks", "hurt"), ("risks", "R")])
def test_other_typed_words_are_printed_where_they_were_asked(question: str, words: str) -> None:
    typed = line("which", words, question=question, own_words=True)
    slip = slip_of(record(lines=(*CALM, typed), flags=(note("RISKS: “Will it hurt?”", "risks", patients_words=True),)))
    entry = next(entry for topic in slip.answers for entry in topic.entries if entry.label == "which")
    assert entry.text == f"“{words}”"


def test_an_answer_of_no_words_is_not_white() -> None:
    asked = replace(line("gown", "yes"), staff=())
    slip = slip_of(record(lines=(*CALM[:3], asked), flags=()))
    assert slip.answers[-1].entries[0].text == "left blank"


# --- edition and foot -------------------------------------------------------------------------------


def test_edition() -> None:
    assert slip_of(records.myelogram()).edition == ("ORIGINAL",)
    assert slip_of(records.myelogram(), 2).edition == ("REPRINT 2",)
    assert slip_of(records.partial()).edition == ("ORIGINAL", "PARTIAL, answered 6 of 11")
    assert slip_of(records.partial(), 1).edition == ("REPRINT 1", "PARTIAL, answered 6 of 11")


def test_unsigned_and_demo_are_on_every_kind_of_slip() -> None:
    for make in records.ALL.values():
        slip = slip_of(record(make().draft, signed=False, demo=True, unreviewed=()))
        assert slip.caution == (UNSIGNED, DEMO)
        assert slip.banners[0] == DEMO
        assert slip_of(record(make().draft, signed=True, demo=False, unreviewed=())).caution == ()


def test_words_that_no_person_reviewed_are_named_and_change_nothing_else() -> None:
    for make in records.ALL.values():
        reviewed = slip_of(record(make().draft, unreviewed=()))
        slip = slip_of(record(make().draft, unreviewed=("Korean", "Haitian Creole")))
        said = (
            "WORDING IN KOREAN NOT REVIEWED BY A PERSON",
            "WORDING IN HAITIAN CREOLE NOT REVIEWED BY A PERSON",
        )
        assert [line for line in slip.caution if line not in reviewed.caution] == list(said)
        assert replace(slip, caution=reviewed.caution) == reviewed


def test_the_foot_says_where_it_comes_from() -> None:
    slip = slip_of(records.myelogram(), zone=timezone(timedelta(hours=-5), "EST"))
    assert {fact.label: fact.text for fact in slip.foot} == {
        "Reference": "7Q3F-X2KM",
        "Kiosk": "K1 Lobby",
        "Saved": "23 Nov 2026, 9:53 AM EST",
        "Question set": "2026.1 (5f2c9a1e)",
    }


def test_no_name_and_no_answer_in_the_codes() -> None:
    for make in records.ALL.values():
        made = make()
        slip = slip_of(made)
        if slip.kind is Kind.CHECK_IN:
            assert slip.qr.split(":")[2] == made.reference
            assert slip.bar_code == made.draft.accession
        for word in made.draft.patient.name.upper().replace(",", "").split():
            assert word not in slip.qr


@pytest.mark.parametrize("accession", ["ŻÓŁW-1", "ACC\t1"])
def test_an_accession_that_code_128_cannot_hold_gets_no_bars(accession: str) -> None:
    slip = slip_of(record(exam=replace(MYELOGRAM, accession=accession)))
    assert slip.accession == accession
    assert slip.bar_code == ""


def test_a_reference_is_grouped() -> None:
    assert grouped("7Q3FX2KM") == "7Q3F-X2KM"
    assert grouped("7Q3") == "7Q3"


def test_the_times_of_the_visit_are_not_moved_to_another_zone() -> None:
    assert isinstance(AT, datetime)
    east = timezone(timedelta(hours=9))
    assert slip_of(records.myelogram(), zone=east).exam == slip_of(records.myelogram()).exam
