"""Who helps, calls for help, what lies over the page, and what is set."""

import random
from dataclasses import replace
from pathlib import Path

import pytest

from kiosk.adapters.content_toml import load_content
from kiosk.core import events as ev
from kiosk.core.flow import step
from kiosk.core.moves import current, nobody
from kiosk.core.record import Reason, Who
from kiosk.core.rules import Rules
from kiosk.core.visit import Asking, Confirming, Help, Helping, Method, Overlay, Page, Problem, Settings
from tests.walk import APPOINTMENTS, NOW, WOMAN, Outside, Patient, rules_for

RULES = rules_for(load_content(Path(__file__).resolve().parents[2] / "resources"))


@pytest.fixture
def patient() -> Patient:
    """Found, and asked whether this is their visit."""
    patient = Patient(RULES, Outside(APPOINTMENTS), random.Random(0))
    patient.send(ev.Scanned("A1", NOW))
    patient.born(WOMAN.birth_date)
    assert isinstance(patient.visit.page, Confirming)
    return patient


def here(patient: Patient) -> Page:
    return patient.visit.page


def do(patient: Patient, *events: ev.Event) -> None:
    for event in events:
        patient.send(event)


def test_who_helps_is_asked_before_the_questions_and_is_on_the_record(patient: Patient) -> None:
    do(patient, ev.Choose("helper"), ev.Next())
    assert here(patient) == Helping()
    do(patient, ev.Next())
    assert here(patient) == Helping(problem=Problem.NOTHING_CHOSEN)
    do(patient, ev.Choose("nobody"), ev.Choose("interpreter"), ev.Next())
    assert patient.visit.who is Who.INTERPRETER
    assert isinstance(here(patient), Asking)
    do(patient, ev.Back())
    assert here(patient) == Helping("interpreter"), "what was said is still there"
    do(patient, ev.Back())
    assert here(patient) == Confirming("helper")
    do(patient, ev.Choose("self"), ev.Next())
    assert not patient.visit.who.helps
    do(patient, ev.Back())
    assert here(patient) == Confirming("self")


def test_a_helper_who_is_called_in_before_saying_who_they_are_is_a_helper(patient: Patient) -> None:
    do(patient, ev.Choose("helper"), ev.Next(), ev.AskHelp(), ev.CalledIn())
    (record,) = patient.outside.records
    assert record.draft.who is Who.HELPER
    assert record.draft.reason is Reason.CALLED_IN


SPOKEN = {"vi": "Vietnamese", "en": "English"}
BOTH = replace(RULES, languages=SPOKEN, wording=lambda _context, source, language: f"{language}:{source}")


def answered(patient: Patient, most: int) -> None:
    """Goes on from question to question, at most so many, with the last answer of each."""
    for _ in range(most):
        asked = current(patient.visit, patient.rules)
        if asked is None:
            return
        if asked.item.choices:
            patient.send(ev.Choose(asked.item.choices[-1].code))
        patient.send(ev.Next())


def of_both(rules: Rules = BOTH) -> Patient:
    patient = Patient(rules, Outside(APPOINTMENTS), random.Random(0))
    do(patient, ev.SetLanguage("vi"), ev.Scanned("A1", NOW))
    patient.born(WOMAN.birth_date)
    return patient


def test_the_record_keeps_the_language_in_which_each_answer_was_given() -> None:
    """Staff who read the check page in their own language do not change what the patient has read."""
    patient = of_both()
    do(patient, ev.Choose("self"), ev.Next())
    answered(patient, 99)
    do(patient, ev.SetLanguage("en"), ev.Confirm())
    draft = patient.outside.records[0].draft
    assert (draft.language, draft.language_name) == ("vi", "Vietnamese")
    assert all(line.asked.startswith("vi:") for line in draft.lines if line.asked)
    assert all(words.startswith("vi:") for line in draft.lines if line.codes for words in line.shown)


def test_who_reads_on_in_another_language_is_on_the_record_in_both() -> None:
    patient = of_both()
    do(patient, ev.Choose("self"), ev.Next())
    answered(patient, 2)
    patient.send(ev.SetLanguage("en"))
    answered(patient, 5)
    do(patient, ev.AskHelp(), ev.CalledIn())
    draft = patient.outside.records[0].draft
    assert draft.language_name == "English, Vietnamese", "most first"
    assert {line.asked[:3] for line in draft.lines if line.asked} == {"vi:", "en:"}


def test_the_record_keeps_which_words_no_person_had_reviewed() -> None:
    def kept(rules: Rules, *before_the_end: ev.Event) -> tuple[str, ...]:
        patient = of_both(rules)
        do(patient, ev.Choose("self"), ev.Next())
        answered(patient, 99)
        do(patient, *before_the_end, ev.Confirm())
        return patient.outside.records[0].draft.unreviewed

    assert kept(BOTH, ev.SetLanguage("en")) == ("Vietnamese",), "the language of the answers, not of the last page"
    assert kept(replace(BOTH, reviewed=lambda language: language == "vi")) == ()


def test_who_only_passes_by_an_answer_has_not_given_it() -> None:
    patient = of_both()
    do(patient, ev.Choose("helper"), ev.Next(), ev.Choose("family"), ev.Next())
    answered(patient, 3)
    for _ in range(9):
        if isinstance(here(patient), Confirming):
            break
        patient.send(ev.Back())
    do(patient, ev.Choose("self"), ev.Next(), ev.Next(), ev.Next(), ev.Next())
    answered(patient, 1)
    do(patient, ev.AskHelp(), ev.CalledIn())
    draft = patient.outside.records[0].draft
    assert (draft.who, draft.who_also) == (Who.FAMILY, (Who.SELF,))
    first = next(line for line in draft.lines if line.key == "where")
    assert "the patient" in first.asked, "in the words that were read"


@pytest.mark.parametrize("denied", ["no", "not_sure"])
def test_who_has_denied_the_visit_is_not_printed_as_its_patient(patient: Patient, denied: str) -> None:
    do(patient, ev.Choose("self"), ev.Next(), ev.Back(), ev.Choose(denied), ev.AskHelp(), ev.CalledIn())
    draft = patient.outside.records[0].draft
    assert draft.reason is Reason.NOT_RIGHT
    assert draft.exam is None


def test_back_to_welcome_leaves_no_permission_to_read_private_words_aloud() -> None:
    visit = replace(nobody(RULES), settings=Settings(dark=True, read_aloud=True, say_private=True))
    visit, _ = step(visit, ev.Start(Method.TYPE, NOW), RULES)
    visit, _ = step(visit, ev.Back(), RULES)
    assert visit.settings == Settings(dark=True)


def test_an_empty_welcome_screen_is_not_wiped_again_and_again() -> None:
    visit = nobody(RULES)
    assert step(visit, ev.IdleOver(), RULES)[0] is visit
    assert step(replace(visit, misses=1), ev.IdleOver(), RULES)[0] == visit


def test_help_that_is_closed_before_the_desk_has_answered_is_one_call(patient: Patient) -> None:
    visit, first = step(patient.visit, ev.AskHelp(), RULES)
    visit, _ = step(visit, ev.CloseOverlay(), RULES)
    visit, second = step(visit, ev.AskHelp(), RULES)
    assert [type(effect) for effect in (*first, *second)] == [ev.CallHelp, ev.Note]
    visit, _ = step(visit, ev.CloseOverlay(), RULES)
    assert step(visit, ev.HelpHeard("A-H1"), RULES)[0].help.number == "A-H1"


def test_a_call_for_help_has_one_number_for_one_person(patient: Patient) -> None:
    visit, effects = step(patient.visit, ev.AskHelp(), RULES)
    assert effects == (ev.CallHelp("confirming"),)
    visit, _ = step(visit, ev.HelpHeard("A-H3"), RULES)
    assert visit.help == Help(called=True, number="A-H3")
    visit, _ = step(visit, ev.CloseOverlay(), RULES)
    visit, effects = step(visit, ev.AskHelp(), RULES)
    assert effects == (ev.Note("help_asked_again", {"page": "confirming", "number": "A-H3"}),)
    visit, _ = step(visit, ev.IdleOver(), RULES)
    assert visit == nobody(RULES)
    visit, _ = step(visit, ev.HelpHeard("A-H3"), RULES)
    assert visit.help == Help(), "the next person has not asked"


def test_what_will_happen_is_told_before_and_after_a_visit_only(patient: Patient) -> None:
    visit = nobody(RULES)
    for wanted in ("", "myelogram"):
        over, _ = step(visit, ev.OpenExpect(wanted), RULES)
        assert (over.overlay, over.expecting) == (Overlay.EXPECT, wanted)
        closed, _ = step(over, ev.CloseOverlay(), RULES)
        assert closed == visit
    assert step(visit, ev.OpenExpect("appendectomy"), RULES) == (visit, ())
    during = patient.visit
    assert step(during, ev.OpenExpect("myelogram"), RULES) == (during, ())


def test_staff_open_their_mode_over_any_page_and_clean_between_visits_alone(patient: Patient) -> None:
    visit = nobody(RULES)
    assert step(visit, ev.StartCleaning(), RULES)[0] == visit
    staff, _ = step(visit, ev.OpenStaff(), RULES)
    assert staff.overlay is Overlay.STAFF
    assert step(staff, ev.StartCleaning(), RULES)[0].overlay is Overlay.CLEANING
    assert step(staff, ev.OpenRuler(), RULES)[0].overlay is Overlay.RULER
    during = patient.visit
    over, _ = step(during, ev.OpenStaff(), RULES)
    assert over == replace(during, overlay=Overlay.STAFF)
    assert step(over, ev.StartCleaning(), RULES) == (over, ())
    assert step(over, ev.OpenRuler(), RULES) == (over, ())
    assert step(over, ev.CloseOverlay(), RULES)[0] == during


@pytest.mark.parametrize("wrong", [Settings(text_scale=3.0), Settings(volume=0), Settings(volume=6)], ids=repr)
def test_only_what_there_is_can_be_set(wrong: Settings) -> None:
    visit = nobody(RULES)
    assert step(visit, ev.Adjust(wrong), RULES) == (visit, ())


def test_a_language_is_not_lost_by_what_else_is_set() -> None:
    rules = replace(RULES, languages={"es": "Spanish", "en": "English"})
    visit = nobody(rules)
    assert visit.settings.language == "es", "the first of the site's languages"
    visit, _ = step(visit, ev.SetLanguage("en"), rules)
    visit, _ = step(visit, ev.Adjust(Settings(language="es", dark=True)), rules)
    assert visit.settings == Settings(language="en", dark=True)
    assert step(visit, ev.IdleOver(), rules)[0].settings.language == "es"
