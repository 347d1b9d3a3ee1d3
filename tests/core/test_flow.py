"""The machine, move by move: where an event leads, what it wants done, and what it leaves alone."""

import random
from dataclasses import replace
from datetime import timedelta
from pathlib import Path

import pytest

from kiosk.adapters.content_toml import load_content
from kiosk.core import events as ev
from kiosk.core.answers import Chosen
from kiosk.core.appointment import Steroid
from kiosk.core.flow import step
from kiosk.core.identify import Found, TypedClaim
from kiosk.core.moves import page_name, path_of
from kiosk.core.procedure import Flag, Kind
from kiosk.core.record import PrintOutcome, Reason, State, Status, Who
from kiosk.core.visit import (
    Asking,
    Checking,
    Confirming,
    Desk,
    DeskReason,
    Done,
    Entering,
    Field,
    Looking,
    Method,
    Overlay,
    Page,
    Problem,
    Saving,
    Settings,
    Visit,
    Welcome,
)
from tests.walk import APPOINTMENTS, BOTH, MAN_62, NOW, TWIN_A, WOMAN, Outside, Patient, appointment, rules_for

RULES = rules_for(load_content(Path(__file__).resolve().parents[2] / "resources"))
BY_ACCESSION = {row.accession: row for row in APPOINTMENTS}
CLEAN = {"driver": "here", "call": "yes", "gown": "yes", "risks": "yes_all"}
"""What says nothing alarming, where it is not ``no`` or ``none``."""


@pytest.fixture
def patient() -> Patient:
    return Patient(RULES, Outside(APPOINTMENTS), random.Random(0))


def here(patient: Patient) -> Page:
    return patient.visit.page


def arrive(patient: Patient, accession: str, confirm: str = "self") -> None:
    patient.send(ev.Scanned(accession, NOW))
    patient.born(BY_ACCESSION[accession].person.birth_date)
    assert isinstance(here(patient), Confirming)
    patient.send(ev.Choose(confirm))
    patient.send(ev.Next())


def answer(patient: Patient, **given: str | tuple[str, ...]) -> None:
    """Answers every item from here to the check page; ``given`` by item key with dots as ``__``, else cleanly."""
    wanted = {key.replace("__", "."): value for key, value in given.items()}
    for _ in range(60):
        page = patient.visit.page
        if not isinstance(page, Asking):
            return
        asked = next(a for a in path_of(patient.visit, RULES) if a.key == page.key)
        if asked.item.kind is not Kind.TEXT:
            codes = wanted.get(asked.key.split(":")[0], clean(asked.key, [c.code for c in asked.item.choices]))
            for code in (codes,) if isinstance(codes, str) else codes:
                if code not in page.ticked:
                    patient.send(ev.Choose(code))
        patient.send(ev.Next())
    raise AssertionError("the questions do not end")


def clean(key: str, codes: list[str]) -> str:
    if key in CLEAN:
        return CLEAN[key]
    return next((code for code in ("no", "none", "lumbar", "left") if code in codes), codes[0])


def test_a_scan_still_asks_for_the_birth_date(patient: Patient) -> None:
    patient.send(ev.Scanned("A1", NOW))
    assert here(patient) == Entering(Method.SCAN, Field.DAY)
    assert patient.visit.found is None


@pytest.mark.parametrize("code", ["RAD1:A1:ABCDEFGH:X", "LET1:abc", "rad1:x", "", " ", "x" * 65, "a\x00b", "a\x1bb"])
def test_a_code_that_is_no_accession_leads_to_typing(patient: Patient, code: str) -> None:
    patient.send(ev.Scanned(code, NOW))
    assert here(patient) == Entering(Method.SCAN, Field.CODE, Problem.CODE)
    patient.send(ev.Start(Method.TYPE, NOW))
    assert here(patient) == Entering(Method.TYPE, Field.DAY)


def test_the_first_box_of_a_date_is_the_language_s_first() -> None:
    month_first = replace(RULES, date_order=lambda _language: (Field.MONTH, Field.DAY, Field.YEAR))
    visit, _ = step(Visit(), ev.Start(Method.TYPE, NOW), month_first)
    assert visit.page == Entering(Method.TYPE, Field.MONTH)


def test_a_scan_in_the_middle_of_the_questions_changes_nothing(patient: Patient) -> None:
    arrive(patient, "A1")
    before = patient.visit
    patient.send(ev.Scanned("A2", NOW))
    assert patient.visit == before


@pytest.mark.parametrize(
    ("day", "month", "year", "problem"),
    [
        ("", "1", "1960", Problem.DATE_MISSING),
        ("31", "2", "1960", Problem.DATE_WRONG),
        ("29", "2", "1961", Problem.DATE_WRONG),
        ("0", "1", "1960", Problem.DATE_WRONG),
        ("1", "13", "1960", Problem.DATE_WRONG),
        ("1", "1", "60", Problem.YEAR_SHORT),
        ("1", "1", "1899", Problem.YEAR_WRONG),
        ("24", "11", "2026", Problem.YEAR_WRONG),
    ],
)
def test_a_birth_date_that_cannot_be_is_named(
    patient: Patient, day: str, month: str, year: str, problem: Problem
) -> None:
    patient.send(ev.Start(Method.TYPE, NOW))
    for field, text in ((Field.DAY, day), (Field.MONTH, month), (Field.YEAR, year)):
        patient.send(ev.Focus(field))
        for sign in text:
            patient.send(ev.Key(sign))
    patient.send(ev.Next())
    # A box that was left empty is where the next key goes.
    field = Field.YEAR if day else Field.DAY
    assert here(patient) == Entering(Method.TYPE, field, problem)
    patient.send(ev.EraseKey())
    assert here(patient) == Entering(Method.TYPE, field)


def test_the_third_miss_goes_to_a_person_with_the_name_as_typed(patient: Patient) -> None:
    patient.send(ev.Start(Method.TYPE, NOW))
    patient.born(WOMAN.birth_date)
    for sign in "Smyth":
        patient.send(ev.Key(sign))
    patient.send(ev.Next())
    for _ in range(2):
        assert here(patient) == Entering(Method.TYPE, Field.DAY, Problem.NOT_FOUND)
        assert patient.visit.entry.name == "Smyth", "what was typed stays, to be mended"
        patient.send(ev.Next())
        patient.send(ev.Next())
    assert here(patient) == Desk(DeskReason.NOT_MATCHED, "A1")
    draft = patient.outside.records[0].draft
    assert (draft.status, draft.reason, draft.patient.name) == (Status.NEEDS_PERSON, Reason.NOT_MATCHED, "Smyth")
    assert draft.lines == ()
    assert draft.exam is None


def test_misses_survive_going_back_to_the_start(patient: Patient) -> None:
    patient.visit = replace(patient.visit, misses=2)
    patient.send(ev.Start(Method.TYPE, NOW))
    patient.send(ev.Back())
    assert isinstance(here(patient), Welcome)
    assert patient.visit.misses == 2


def test_wrong_and_unknown_look_the_same() -> None:
    """The right birth date with another name, and a stranger, end in equal screens and effects."""

    def try_as(name: str, born: str) -> tuple[object, ...]:
        patient = Patient(RULES, Outside(APPOINTMENTS), random.Random(0))
        patient.send(ev.Start(Method.TYPE, NOW))
        patient.born(type(NOW.date()).fromisoformat(born))
        for sign in name:
            patient.send(ev.Key(sign))
        patient.send(ev.Next())
        return patient.visit.page, patient.visit.misses, patient.outside.records

    assert try_as("Nobody", WOMAN.birth_date.isoformat()) == try_as("Nobody", "1933-01-01")


def test_two_people_with_one_name_and_birth_date_go_to_a_person(patient: Patient) -> None:
    patient.send(ev.Start(Method.TYPE, NOW))
    patient.born(TWIN_A.birth_date)
    for sign in "Lee":
        patient.send(ev.Key(sign))
    patient.send(ev.Next())
    assert here(patient) == Desk(DeskReason.SEVERAL, "A1")
    assert patient.outside.records[0].draft.patient.mrn == ""


@pytest.mark.parametrize("said", ["no", "not_sure"])
def test_not_my_visit_ends_it_with_name_and_reason_alone(patient: Patient, said: str) -> None:
    arrive(patient, "A1", confirm=said)
    assert here(patient) == Desk(DeskReason.NOT_RIGHT, "A1")
    draft = patient.outside.records[0].draft
    assert draft.exam is None
    assert draft.lines == ()
    assert draft.patient.mrn == ""
    assert draft.accession == "", "the true patient must still be able to check in"


def test_an_appointment_elsewhere_names_the_center_and_nothing_clinical(patient: Patient) -> None:
    patient.send(ev.Scanned("A9", NOW))
    patient.born(BY_ACCESSION["A9"].person.birth_date)
    assert here(patient) == Desk(DeskReason.ELSEWHERE, "A1", "NORTHGATE")
    assert patient.outside.records[0].draft.exam is None


def test_a_clean_visit_is_complete(patient: Patient) -> None:
    arrive(patient, "A2")
    answer(patient)
    assert isinstance(here(patient), Checking)
    patient.send(ev.Confirm())
    page = patient.visit.page
    assert isinstance(page, Done)
    assert page.outcome is PrintOutcome.SAVED_TO_FOLDER
    draft = page.record.draft
    assert draft.status is Status.COMPLETE
    assert not [line for line in draft.flags if line.flag is Flag.STOP]
    assert draft.who is Who.SELF
    assert patient.visit.answers.by_key == {}, "what was said is gone once it is saved"


def test_the_second_check_in_for_one_accession_is_refused_kindly(patient: Patient) -> None:
    arrive(patient, "A2")
    answer(patient)
    patient.send(ev.Confirm())
    patient.send(ev.Finish())
    patient.send(ev.Scanned("A2", NOW))
    patient.born(MAN_62.birth_date)
    assert here(patient) == Desk(DeskReason.ALREADY)
    assert len(patient.outside.records) == 1


def test_a_race_for_one_accession_ends_at_the_desk(patient: Patient) -> None:
    arrive(patient, "A2")
    answer(patient)
    patient.visit, effects = step(patient.visit, ev.Confirm(), RULES)
    assert isinstance(here(patient), Saving)
    assert [type(e) for e in effects] == [ev.Save]
    patient.send(ev.SaveRefused())
    assert here(patient) == Desk(DeskReason.ALREADY)


@pytest.mark.parametrize("event", [ev.SaveFailed(), ev.FindFailed()])
def test_trouble_outside_goes_to_a_person(patient: Patient, event: ev.Event) -> None:
    if isinstance(event, ev.SaveFailed):
        arrive(patient, "A2")
        answer(patient)
        patient.visit, _ = step(patient.visit, ev.Confirm(), RULES)
    else:
        patient.visit = Visit(page=Looking(Method.TYPE, TypedClaim(WOMAN.birth_date, "X")))
    patient.send(event)
    assert here(patient) == Desk(DeskReason.TROUBLE)


def test_called_in_keeps_what_was_answered_and_says_what_was_not(patient: Patient) -> None:
    arrive(patient, "A1")
    for _ in range(3):
        key = patient.visit.page.key  # type: ignore[union-attr]
        patient.send(ev.Choose({"where": "lumbar", "help": "none", "driver": "no", "where.side": "left"}[key]))
        patient.send(ev.Next())
    patient.send(ev.Choose("maybe"))
    patient.send(ev.AskHelp())
    patient.send(ev.CalledIn())
    draft = patient.outside.records[0].draft
    assert (draft.status, draft.reason) == (Status.PARTIAL, Reason.CALLED_IN)
    assert (draft.answered, draft.asked) == (3, 14)
    pregnancy = next(line for line in draft.lines if line.key == "pregnancy")
    assert pregnancy.state is State.NOT_ANSWERED, "ticked but never gone on from is not an answer"
    assert "pregnancy" in draft.unanswered_stops


def test_change_from_the_check_page_asks_what_it_adds_and_comes_back(patient: Patient) -> None:
    arrive(patient, "A2")
    answer(patient)
    patient.send(ev.Change("thinner"))
    patient.send(ev.Choose("anticoagulant"))
    patient.send(ev.Next())
    assert here(patient) == Asking("thinner.last:anticoagulant", changing=True)
    patient.send(ev.Confirm())
    assert isinstance(here(patient), Asking), "the check page opens only when the route is complete"
    patient.send(ev.Choose("yesterday"))
    patient.send(ev.Next())
    assert isinstance(here(patient), Checking)
    patient.send(ev.Confirm())
    texts = [line.text for line in patient.outside.records[0].draft.flags if line.flag is Flag.STOP]
    assert texts == ["BLOOD THINNER: anticoagulant (last taken: yesterday)"]


def test_an_answer_that_left_the_route_is_not_printed(patient: Patient) -> None:
    arrive(patient, "A2")
    answer(patient, thinner="anticoagulant", thinner__last="today")
    patient.send(ev.Change("thinner"))
    patient.send(ev.Choose("anticoagulant"))
    patient.send(ev.Choose("none"))
    patient.send(ev.Next())
    patient.send(ev.Confirm())
    draft = patient.outside.records[0].draft
    assert not [line for line in draft.lines if line.key.startswith("thinner.")]
    assert not [line for line in draft.flags if line.flag is Flag.STOP]


def test_back_out_of_a_change_that_was_begun_asks_again(patient: Patient) -> None:
    """Neither the old answer nor the new one may stand as what they said."""
    arrive(patient, "A2")
    answer(patient)
    patient.send(ev.Change("driver"))
    patient.send(ev.Choose("no"))
    patient.send(ev.Back())
    assert patient.visit.answers.given("driver") is None
    assert here(patient) == Asking("driver", changing=True, problem=Problem.NOTHING_CHOSEN)
    patient.send(ev.Back())
    patient.send(ev.Confirm())
    assert isinstance(here(patient), Asking)
    patient.send(ev.Next())
    assert here(patient) == Asking("driver", changing=True)


def test_back_out_of_a_change_of_the_first_question_stays_with_the_questions(patient: Patient) -> None:
    arrive(patient, "A2")
    answer(patient)
    patient.send(ev.Change("where"))
    patient.send(ev.Choose("cervical"))
    for _ in range(3):
        patient.send(ev.Back())
        assert isinstance(here(patient), Asking)


def test_back_out_of_an_untouched_change_keeps_the_answer(patient: Patient) -> None:
    arrive(patient, "A1")
    answer(patient)
    before = patient.visit.answers
    for key in ("driver", "pregnancy"):
        patient.send(ev.Change(key))
        patient.send(ev.Back())
        assert isinstance(here(patient), Checking)
        assert patient.visit.answers == before


def test_a_sensitive_answer_is_not_shown_again_but_kept(patient: Patient) -> None:
    arrive(patient, "A1")
    answer(patient, pregnancy="maybe")
    patient.send(ev.Change("pregnancy"))
    assert here(patient) == Asking("pregnancy", changing=True)
    patient.send(ev.Next())
    assert isinstance(here(patient), Checking)
    assert patient.visit.answers.codes("pregnancy") == ("maybe",)


def test_back_and_forth_shows_what_was_given(patient: Patient) -> None:
    arrive(patient, "A2")
    patient.send(ev.Choose("lumbar"))
    patient.send(ev.Next())
    patient.send(ev.Back())
    assert here(patient) == Asking("where", ticked=("lumbar",))


def test_a_steroid_and_a_myelogram_on_one_day_stop(patient: Patient) -> None:
    arrive(patient, "A7")
    answer(patient, where__side="right")
    patient.send(ev.Confirm())
    draft = patient.outside.records[0].draft
    assert next(line.text for line in draft.flags if line.flag is Flag.STOP).startswith("SAME DAY")
    assert draft.also_today == ("12:24 PM EPIDUROGRAPHY LUMBAR",)


def test_the_visit_is_for_the_earliest_exam_that_is_open(patient: Patient) -> None:
    arrive(patient, "A8")
    assert patient.visit.found is not None
    assert patient.visit.found.appointment.accession == "A7"
    assert {row.accession for row in patient.visit.found.today} == {"A7", "A8"}


def test_where_the_rows_of_a_person_disagree_nothing_is_known(patient: Patient) -> None:
    """Another row of the same MRN says 1909 and male: neither may hide the pregnancy question."""
    wrong = replace(WOMAN, birth_date=WOMAN.birth_date.replace(year=1909), sex="M")
    patient.outside.appointments = (
        replace(appointment(wrong, "B1", "myelogram"), person=wrong),
        appointment(WOMAN, "B2", "epidurography", minutes=90),
    )
    patient.send(ev.Scanned("B2", NOW))
    patient.born(WOMAN.birth_date)
    patient.send(ev.Choose("self"))
    patient.send(ev.Next())
    assert "pregnancy" in [asked.key for asked in path_of(patient.visit, RULES)]
    patient.send(ev.AskHelp())
    patient.send(ev.CalledIn())
    notes = [line.text for line in patient.outside.records[0].draft.flags if line.flag is Flag.NOTE]
    assert sum("check the identity" in text for text in notes) == 2


def test_the_order_and_the_patient_disagree(patient: Patient) -> None:
    arrive(patient, "A2")
    answer(patient, where="cervical", where__side="right")
    patient.send(ev.Confirm())
    texts = [line.text for line in patient.outside.records[0].draft.flags if line.flag is Flag.STOP]
    assert texts == ["ORDERED: lumbar L4-5 LEFT - PATIENT SAYS: neck, right"]


def test_a_name_found_by_spelling_is_noted(patient: Patient) -> None:
    patient.visit = replace(
        Visit(started=NOW), page=Looking(Method.TYPE, TypedClaim(WOMAN.birth_date, "x")), started=NOW
    )
    row = appointment(WOMAN, "A1", "epidurography")
    patient.send(ev.Identified(Found(row, (row,), by_spelling=True), NOW))
    patient.send(ev.Choose("self"))
    patient.send(ev.Next())
    answer(patient)
    patient.send(ev.Confirm())
    notes = [line.text for line in patient.outside.records[0].draft.flags if line.flag is Flag.NOTE]
    assert any("matched by spelling" in text for text in notes)


def test_idle_warns_then_wipes_everything(patient: Patient) -> None:
    arrive(patient, "A1")
    patient.send(ev.Adjust(Settings(text_scale=2.0, dark=True, reduced_motion=True)))
    patient.send(ev.IdleWarned())
    assert patient.visit.overlay is Overlay.STILL_THERE
    patient.send(ev.CloseOverlay())
    assert isinstance(here(patient), Asking)
    patient.send(ev.AskHelp())
    patient.send(ev.IdleWarned())
    assert patient.visit.overlay is Overlay.STILL_THERE, "the timer covers dialogs"
    visit, effects = step(patient.visit, ev.IdleOver(), RULES)
    assert visit == Visit(forward=False)
    assert effects == (ev.Note("timed_out", {"page": "question.where"}),)


def test_saving_is_not_interrupted(patient: Patient) -> None:
    arrive(patient, "A2")
    answer(patient)
    saving, _ = step(patient.visit, ev.Confirm(), RULES)
    for event in (ev.IdleOver(), ev.IdleWarned(), ev.Finish(), ev.Back(), ev.Next(), ev.Confirm(), ev.CalledIn()):
        assert step(saving, event, RULES) == (saving, ())


def test_done_stays_until_the_slip_is_known(patient: Patient) -> None:
    arrive(patient, "A2")
    answer(patient)
    saving, (save,) = step(patient.visit, ev.Confirm(), RULES)
    saved = patient.outside.answer(save)
    assert isinstance(saved, ev.Saved)
    done, effects = step(saving, saved, RULES)
    assert effects == (ev.Print(saved.record),)
    assert step(done, ev.Finish(), RULES) == (done, ())
    assert step(done, ev.PrintEnded("another record", PrintOutcome.PRINTED), RULES) == (done, ())
    known, _ = step(done, ev.PrintEnded(saved.record.id, PrintOutcome.FAILED), RULES)
    assert isinstance(known.page, Done)
    assert known.page.outcome is PrintOutcome.FAILED
    assert step(known, ev.Finish(), RULES)[0] == Visit(forward=False)


def test_only_what_an_item_offers_can_be_chosen(patient: Patient) -> None:
    arrive(patient, "A2")
    before = patient.visit
    for event in (ev.Choose("brain"), ev.Choose(""), ev.Key("x"), ev.Change("where"), ev.Reveal("where")):
        assert step(patient.visit, event, RULES) == (before, ())


def test_next_without_an_answer_says_what_is_missing(patient: Patient) -> None:
    arrive(patient, "A2")
    patient.send(ev.Next())
    assert here(patient) == Asking("where", problem=Problem.NOTHING_CHOSEN)
    patient.send(ev.Choose("lumbar"))
    assert here(patient) == Asking("where", ("lumbar",), touched=True)


def test_none_of_these_takes_nothing_back_that_was_ticked(patient: Patient) -> None:
    """What was ticked may stand on a page that is out of sight."""
    arrive(patient, "A2")
    answer(patient)
    patient.send(ev.Change("today"))
    for code in ("none", "fever", "none"):
        patient.send(ev.Choose(code))
    patient.send(ev.Next())
    assert here(patient) == Asking(
        "today", ("fever", "none"), changing=True, touched=True, problem=Problem.NONE_AND_MORE
    )
    patient.send(ev.Choose("none"))
    patient.send(ev.Next())
    assert patient.visit.answers.codes("today") == ("fever",)


def test_another_tick_takes_back_none_of_these(patient: Patient) -> None:
    arrive(patient, "A2")
    answer(patient)
    patient.send(ev.Change("today"))
    patient.send(ev.Choose("fever"))
    patient.send(ev.Choose("not_sure"))
    assert here(patient) == Asking("today", ("fever", "not_sure"), changing=True, touched=True)


def test_looking_people_up_one_after_the_other_ends_at_the_desk(patient: Patient) -> None:
    for _ in range(3):
        patient.send(ev.Scanned("A1", NOW))
        patient.born(WOMAN.birth_date)
        patient.send(ev.Back())
        patient.send(ev.Back())
    assert here(patient) == Desk(DeskReason.NOT_RIGHT, "A1")


def test_called_in_before_saying_that_it_is_their_visit(patient: Patient) -> None:
    patient.send(ev.Scanned("A1", NOW))
    patient.born(WOMAN.birth_date)
    patient.send(ev.CalledIn())
    draft = patient.outside.records[0].draft
    assert (draft.status, draft.reason, draft.accession) == (Status.NEEDS_PERSON, Reason.NOT_RIGHT, "")
    assert draft.reason_text.startswith("was called in")


def test_called_in_after_going_back_to_the_first_page_keeps_the_answers(patient: Patient) -> None:
    arrive(patient, "A1")
    patient.send(ev.Choose("lumbar"))
    patient.send(ev.Next())
    patient.send(ev.Back())
    patient.send(ev.Back())
    assert isinstance(here(patient), Confirming)
    patient.send(ev.CalledIn())
    draft = patient.outside.records[0].draft
    assert (draft.status, draft.answered) == (Status.PARTIAL, 1)


def test_a_day_that_changed_meanwhile_is_the_day_on_the_slip(patient: Patient) -> None:
    """While they answered, an import cancelled the myelogram and booked a steroid injection."""
    arrive(patient, "A1")
    answer(patient)
    visit, effects = step(patient.visit, ev.Confirm(), RULES)
    (save,) = effects
    assert isinstance(save, ev.Save)
    assert save.found == patient.visit.found
    steroid = appointment(WOMAN, "A10", "epidurography", minutes=90, steroid=Steroid.YES)
    both, (again,) = step(visit, ev.DayChanged((BY_ACCESSION["A1"], steroid)), RULES)
    assert isinstance(again, ev.Save)
    assert again.draft.also_today == ("10:34 AM EPIDUROGRAPHY LUMBAR",)
    assert next(line.text for line in again.draft.flags if line.flag is Flag.STOP).startswith("SAME DAY")
    _, (gone,) = step(both, ev.DayChanged((steroid,)), RULES)
    assert isinstance(gone, ev.Save)
    assert "cancelled, moved or closed" in next(line.text for line in gone.draft.flags if line.flag is Flag.STOP)
    assert gone.draft.accession == "A1"


def test_answers_are_stored_in_the_order_of_the_item(patient: Patient) -> None:
    arrive(patient, "A2")
    patient.send(ev.Choose("lumbar"))
    patient.send(ev.Choose("cervical"))
    patient.send(ev.Next())
    assert patient.visit.answers.given("where") == Chosen(("cervical", "lumbar"))


def test_early_arrival_is_kept_as_it_was(patient: Patient) -> None:
    arrive(patient, "A2")
    answer(patient)
    patient.send(ev.Confirm())
    draft = patient.outside.records[0].draft
    assert draft.exam is not None
    assert draft.exam.at - draft.arrived == timedelta(minutes=30)
    assert BOTH.age_on(NOW.date()) == 36


def test_nothing_that_was_said_goes_over_to_the_next_person_found(patient: Patient) -> None:
    """One begins, gives up and goes back to the start of identify; another takes over at the same screen."""
    arrive(patient, "A1", confirm="helper")
    answer(patient, pregnancy="yes")
    while not isinstance(patient.visit.page, Entering):
        patient.send(ev.Back())
    patient.visit = replace(patient.visit, entry=replace(patient.visit.entry, day="", month="", year="", name=""))
    patient.born(MAN_62.birth_date)
    for sign in MAN_62.name.first.family:
        patient.send(ev.Key(sign))
    patient.send(ev.Next())
    assert isinstance(here(patient), Confirming)
    assert patient.visit.answers.by_key == {}
    assert patient.visit.who is Who.NOT_ASKED
    patient.send(ev.Choose("self"))
    patient.send(ev.Next())
    patient.send(ev.AskHelp())
    patient.send(ev.CalledIn())
    draft = patient.outside.records[0].draft
    assert draft.patient.mrn == MAN_62.mrn
    assert draft.answered == 0


def test_called_in_while_an_answer_is_being_changed_keeps_neither(patient: Patient) -> None:
    """The old "no" must not make a clean slip of someone who has just ticked "yes"."""
    arrive(patient, "A1")
    answer(patient)
    patient.send(ev.Change("pregnancy"))
    patient.send(ev.Choose("yes"))
    patient.send(ev.AskHelp())
    patient.send(ev.CalledIn())
    draft = patient.outside.records[0].draft
    assert next(line for line in draft.lines if line.key == "pregnancy").state is State.NOT_ANSWERED
    assert draft.unanswered_stops == ("pregnancy",)


def test_called_in_while_looking_at_an_answer_keeps_it(patient: Patient) -> None:
    arrive(patient, "A1")
    answer(patient, pregnancy="yes")
    patient.send(ev.Change("pregnancy"))
    patient.send(ev.AskHelp())
    patient.send(ev.CalledIn())
    lines = patient.outside.records[0].draft.lines
    assert next(line for line in lines if line.key == "pregnancy").codes == ("yes",)


@pytest.mark.parametrize("digits", ["14061990", "١٤٠٦١٩٩٠", "۱۴۰۶۱۹۹۰", "१४०६१९९०"])
def test_a_birth_date_in_the_digits_of_the_language(patient: Patient, digits: str) -> None:
    patient.send(ev.Start(Method.TYPE, NOW))
    for field, text in ((Field.DAY, digits[:2]), (Field.MONTH, digits[2:4]), (Field.YEAR, digits[4:])):
        patient.send(ev.Focus(field))
        for sign in (*text, "x", "²", "½"):
            patient.send(ev.Key(sign))
    assert (patient.visit.entry.day, patient.visit.entry.month, patient.visit.entry.year) == ("14", "06", "1990")


def test_an_exam_that_the_questions_no_longer_know_goes_to_a_person(patient: Patient) -> None:
    row = appointment(WOMAN, "A1", "arthrogram")
    patient.visit = Visit(page=Looking(Method.TYPE, TypedClaim(WOMAN.birth_date, "x")), started=NOW)
    patient.send(ev.Identified(Found(row, (row,)), NOW))
    assert here(patient) == Desk(DeskReason.TROUBLE)


def test_the_name_of_a_page_tells_no_answer() -> None:
    """Log and audit hold it: that a follow-up is asked, and about which choice, is an answer."""
    assert page_name(Asking("thinner.last:anticoagulant", ticked=("today",))) == "question.thinner"
    assert page_name(Asking("reaction.what", typed="a rash")) == "question.reaction"
