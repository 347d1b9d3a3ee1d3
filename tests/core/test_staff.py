"""The staff mode's machine: what each page lets happen, and that nothing of anybody stays when it locks."""

from dataclasses import replace
from datetime import UTC, datetime, timedelta

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from kiosk.core.finding import Finding, Health
from kiosk.core.staff import events as ev
from kiosk.core.staff import words
from kiosk.core.staff.flow import step
from kiosk.core.staff.state import LOCKED, Day, Doing, Page, Staff
from tests.staff_day import MORNING, UTC_MORNING, a_day, check_ins

ROW, VOIDED = check_ins()[0], next(row for row in check_ins() if row.void)
OPEN = Staff(page=Page.DAY, pin_set=True, turn=3, day=a_day())
AT = UTC_MORNING


def on(page: Page, reference: str = "") -> Staff:
    return replace(OPEN, page=page, chosen=reference)


def test_the_pin_is_asked_and_checked_once_it_is_long_enough() -> None:
    staff, effects = step(Staff(), ev.Open(pin_set=True))
    assert (staff.page, effects) == (Page.PIN, (ev.AskWait(1),))
    for digit in "730":
        staff, _ = step(staff, ev.Digit(digit))
    assert step(staff, ev.Enter(AT)) == (staff, ())
    staff, _ = step(staff, ev.Digit("2"))
    staff, effects = step(staff, ev.Enter(AT))
    assert effects == (ev.CheckPin(1, "7302"),)
    assert "7302" not in repr(staff), "the digits are with the effect alone"
    assert step(staff, ev.Enter(AT)) == (staff, ()), "one try at a time"
    staff, effects = step(staff, ev.Checked(1, right=True))
    assert (staff.page, effects) == (Page.DAY, (ev.ReadDay(1),))


def test_no_more_than_twelve_digits_and_only_digits() -> None:
    staff, _ = step(Staff(), ev.Open(pin_set=True))
    for sign in ("1", "12", "", "x", "٣", *"2345678901234"):
        staff, _ = step(staff, ev.Digit(sign))
    assert staff.typed == "123456789012"


def test_no_text_of_a_state_an_event_or_an_effect_holds_a_digit_of_the_pin() -> None:
    typed, _ = step(Staff(page=Page.PIN, pin_set=True, typed="730"), ev.Digit("2"))
    checked, effects = step(typed, ev.Enter(AT))
    assert effects == (ev.CheckPin(0, "7302"),)
    texts = [repr(one) for one in (typed, checked, *effects, ev.Digit("7"))]
    assert not [text for text in texts if "7" in text or "3" in text]


def test_while_one_has_to_wait_nothing_is_checked() -> None:
    staff = Staff(page=Page.PIN, pin_set=True, turn=1, typed="7302", until=AT + timedelta(seconds=30))
    assert step(staff, ev.Enter(AT)) == (staff, ())
    assert step(staff, ev.Enter(AT + timedelta(seconds=30)))[1] == (ev.CheckPin(1, "7302"),)


@pytest.mark.parametrize(
    "late", [ev.Checked(2, right=True), ev.Waiting(2, AT), ev.DayRead(2, a_day()), ev.Did(2, "done"), ev.Found(2, ())]
)
def test_what_an_earlier_opening_asked_for_changes_nothing(late: ev.Event) -> None:
    for staff in (
        Staff(page=Page.PIN, pin_set=True, turn=3, doing=Doing.CHECKING),
        replace(OPEN, day=None, doing=Doing.CHANGING),
    ):
        assert step(staff, late) == (staff, ())


def test_an_answer_that_nobody_waits_for_opens_nothing() -> None:
    staff = Staff(page=Page.PIN, pin_set=True, turn=3, typed="73")
    assert step(staff, ev.Checked(3, right=True)) == (staff, ())


PLACES = {
    (Page.CHECK_IN, ROW.reference, ev.Reprint()): ev.DoReprint(3, ROW.reference),
    (Page.CHECK_IN, ROW.reference, ev.Acknowledge()): ev.DoAcknowledge(3, ROW.reference),
    (Page.VOID, ROW.reference, ev.Void()): ev.DoVoid(3, ROW.reference),
    (Page.SCHEDULE, "", ev.Import()): ev.DoImport(3),
    (Page.PRINTER, "", ev.TestSlip()): ev.DoTestSlip(3),
    (Page.DOCTOR, "", ev.Examine()): ev.DoExamine(3),
    (Page.DAY, "", ev.CallIn()): ev.DoCallIn(),
    (Page.TOOLS, "", ev.CallIn()): ev.DoCallIn(),
    (Page.EXIT, "", ev.Exit()): ev.DoExit(),
}


@pytest.mark.parametrize("page", Page)
@pytest.mark.parametrize(
    "event", list(dict.fromkeys(event for _, _, event in PLACES)), ids=lambda event: type(event).__name__
)
def test_each_thing_is_done_on_its_own_page_and_nowhere_else(page: Page, event: ev.Event) -> None:
    reference = ROW.reference if page in (Page.CHECK_IN, Page.VOID) else ""
    staff = on(page, reference) if page not in LOCKED else Staff(page=page, pin_set=True, turn=3)
    wanted = PLACES.get((page, reference, event))
    after, effects = step(staff, event)
    assert effects == ((wanted,) if wanted else ())
    if wanted is None:
        assert after == staff
    else:
        assert after.doing or after.page is Page.CLOSED


def test_what_is_void_is_neither_printed_nor_acknowledged_nor_made_void_again() -> None:
    staff = on(Page.CHECK_IN, VOIDED.reference)
    for event in (ev.Reprint(), ev.Acknowledge(), ev.Go(Page.VOID)):
        assert step(staff, event) == (staff, ())
    assert step(on(Page.VOID, VOIDED.reference), ev.Void())[1] == ()


def test_one_thing_at_a_time() -> None:
    staff, _ = step(on(Page.CHECK_IN, ROW.reference), ev.Reprint())
    for event in (ev.Reprint(), ev.Acknowledge(), ev.Go(Page.VOID), ev.Look(VOIDED.reference)):
        assert step(staff, event) == (staff, ())


def test_what_came_of_it_is_said_where_it_was_asked_for() -> None:
    doing, _ = step(on(Page.CHECK_IN, ROW.reference), ev.Reprint())
    said, effects = step(doing, ev.Did(3, "Reprint 1 has printed."))
    assert (said.said, said.doing, effects) == ("Reprint 1 has printed.", Doing.NOTHING, (ev.ReadDay(3),))
    gone, _ = step(doing, ev.Back())
    on_the_list, _ = step(gone, ev.Did(3, "Reprint 1 has printed."))
    assert (on_the_list.page, on_the_list.said, on_the_list.doing) == (Page.DAY, "", Doing.NOTHING)


def test_a_check_in_that_is_purged_takes_its_page_with_it() -> None:
    staff, _ = step(on(Page.VOID, ROW.reference), ev.DayRead(3, Day()))
    assert staff.page is Page.DAY


@pytest.mark.parametrize("page", [page for page in Page if page is not Page.CLOSED])
@pytest.mark.parametrize("event", [ev.Leave(), ev.Idle()])
def test_locked_it_knows_nothing(page: Page, event: ev.Event) -> None:
    full = replace(OPEN, page=page, typed="73", said="x", findings=(Finding("x", Health.OK, "x"),), chosen="x")
    assert step(full, event) == (Staff(turn=3), (ev.Close(),))


def test_the_page_that_needs_no_pin_is_a_locked_one() -> None:
    staff, _ = step(on(Page.TOOLS), ev.Go(Page.SCREEN))
    assert staff == Staff(page=Page.SCREEN, pin_set=True, turn=3)
    assert step(staff, ev.Back())[0].page is Page.PIN
    without, _ = step(Staff(), ev.Open(pin_set=False))
    assert without.page is Page.SCREEN
    assert step(without, ev.Back()) == (Staff(turn=1), (ev.Close(),))


# --- whatever somebody does -----------------------------------------------------------------------

REFERENCES = st.sampled_from([row.reference for row in check_ins()] + ["nobody"])
EVENTS = st.one_of(
    st.builds(ev.Open, st.booleans()),
    st.builds(ev.Digit, st.sampled_from("0123456789")),
    st.builds(ev.Look, REFERENCES),
    st.builds(ev.Go, st.sampled_from(Page)),
    st.builds(ev.Enter, st.just(AT)),
    st.sampled_from(
        [
            *(ev.Erase(), ev.Back(), ev.Leave(), ev.Reprint(), ev.Acknowledge(), ev.Void(), ev.Import(), ev.TestSlip()),
            *(ev.Examine(), ev.CallIn(), ev.Exit(), ev.Idle(), ev.Changed()),
        ]
    ),
)
ANSWERS = st.one_of(
    st.builds(ev.DayRead, st.integers(0, 4), st.just(a_day())),
    st.builds(ev.DayFailed, st.integers(0, 4), st.just("no")),
    st.builds(ev.Did, st.integers(0, 4), st.just("done")),
    st.builds(ev.Found, st.integers(0, 4), st.just(())),
    st.builds(ev.Checked, st.integers(0, 4), st.just(False)),
)


@settings(max_examples=400)
@given(st.lists(st.one_of(EVENTS, ANSWERS), max_size=60))
def test_nobody_sees_the_list_without_the_right_pin(events: list[ev.Event]) -> None:
    staff = Staff()
    for event in events:
        staff, effects = step(staff, event)
        assert staff.locked
        assert staff.day is None
        allowed = ev.AskWait | ev.CheckPin | ev.Close
        assert all(isinstance(effect, allowed) for effect in effects)


@settings(max_examples=400)
@given(st.lists(st.one_of(EVENTS, ANSWERS), max_size=60))
def test_a_locked_state_holds_nobody_and_an_open_one_can_always_be_left(events: list[ev.Event]) -> None:
    staff = OPEN
    for event in events:
        staff, _ = step(staff, event)
        if staff.locked:
            assert (staff.day, staff.chosen, staff.said, staff.findings) == (None, "", "", ())
        assert step(staff, ev.Leave())[0] == Staff(turn=staff.turn)


# --- words ----------------------------------------------------------------------------------------


def test_every_state_has_words_and_an_icon() -> None:
    told = [(words.state_of(row), words.slip_of(row)) for row in check_ins()]
    assert {state.text for state, _ in told} == {
        "Waiting",
        "Called in, partial",
        "Needs a person",
        "With staff",
        "Void",
    }
    assert {slip.text for _, slip in told} == {
        *("Slip is printing", "Slip printed", "Slip did not print", "Look into the tray", "Slip in the folder"),
    }
    assert all(one.icon for pair in told for one in pair)


def test_the_day_in_a_line() -> None:
    assert words.summary(check_ins()) == "4 waiting · 2 need a person · 2 slips to see to"
    assert words.summary(()) == "Nobody has checked in yet"
    assert words.summary([row for row in check_ins() if row.acknowledged]) == "All are with staff"


def test_how_old_the_schedule_is() -> None:
    state = a_day().schedule
    assert state is not None
    told = words.age(state, UTC_MORNING, timedelta(hours=24))
    assert (told.text, told.loud) == ("32 appointments today, imported 3 hours ago", False)
    assert words.age(state, UTC_MORNING + timedelta(days=1), timedelta(hours=24)).loud
    assert words.age(replace(state, today=0), UTC_MORNING, timedelta(hours=24)).loud
    # a clock that went back
    assert words.age(state, datetime(2020, 1, 1, tzinfo=UTC), timedelta(hours=24)).text.endswith("just now")


def test_who_asked_for_help() -> None:
    many = a_day().help_calls * 5
    assert words.calls(many, twelve_hour=True).endswith(", and 4 more")
    assert words.calls(many[:1], twelve_hour=False) == f"A-H3 at {MORNING - timedelta(minutes=2):%H:%M}"
