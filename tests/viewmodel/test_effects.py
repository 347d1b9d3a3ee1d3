"""Effects against ports that remember: what is done in which order, and what of it goes wrong how."""

import logging
from collections.abc import Iterator
from dataclasses import replace
from datetime import timedelta

import pytest

from kiosk.core import events as ev
from kiosk.core.delivery import Trouble
from kiosk.core.identify import Found, TypedClaim
from kiosk.core.record import PrintOutcome, Record, Who
from kiosk.core.visit import Asking, Desk, DeskReason, Done, Looking, Method, Saving, Visit, Welcome
from kiosk.errors import AlreadyRecorded, PrinterError, SlipError, StoreBusy, StoreError
from kiosk.ports import Printed
from tests.viewmodel.fakes import Booth, World
from tests.walk import NOW, WOMAN, appointment

NAMED = replace(WOMAN, mrn="MRN-CANARY")
BOOKED = appointment(NAMED, "ACC-CANARY", "myelogram")
CANARIES = ("rivera", "elena", "canary", "1990", "hives")


@pytest.fixture
def booth(qapp: object) -> Iterator[Booth]:
    booth = Booth(World(appointments=(BOOKED,)))
    yield booth
    booth.idle.deleteLater()


@pytest.fixture(autouse=True)
def log(caplog: pytest.LogCaptureFixture) -> Iterator[pytest.LogCaptureFixture]:
    """Whatever a test does, nothing that is logged may say who it was."""
    caplog.set_level(logging.DEBUG)
    yield caplog
    said = caplog.text.casefold()
    assert not [canary for canary in CANARIES if canary in said]


def asking(booth: Booth) -> None:
    """Elena has come to the questions."""
    found = Found(BOOKED, (BOOKED,), born=NAMED.birth_date)
    booth.put(Visit(Asking("driver"), started=NOW, arrived=NOW, found=found, who=Who.SELF))


def confirm(booth: Booth) -> None:
    """Elena's record is about to be saved."""
    asking(booth)
    booth.kiosk.sayCalledIn()
    assert isinstance(booth.visit.page, Saving)


def records_in(world: World, *states: str) -> list[Record]:
    """Records that an earlier run left, one in each state."""
    found = []
    for state in states:
        booth = Booth(world)
        confirm(booth)
        booth.store_jobs.step()
        page = booth.visit.page
        assert isinstance(page, Done)
        world.states[page.record.id] = state
        found.append(page.record)
    world.did.clear()
    return found


ASKED = ("clear", "check")
"""What the printer is asked when nothing of a visit hangs on it."""


# --- saving and printing -------------------------------------------------------------------------


def test_saved_before_marked_before_drawn_before_sent(booth: Booth) -> None:
    confirm(booth)
    booth.work()
    assert booth.world.did == [
        "arriving",
        "save",
        "print_started id-1",
        "draw id-1",
        "send REF00001",
        "print_ended id-1 printed",
    ]
    page = booth.visit.page
    assert isinstance(page, Done)
    assert page.outcome is PrintOutcome.PRINTED
    assert booth.world.details["id-1"] == "said the printer"


def test_a_slow_printer_holds_up_no_one(booth: Booth) -> None:
    """The printer has a thread of its own: the next person is found and saved while it is busy."""
    confirm(booth)
    while booth.store_jobs.jobs:
        booth.store_jobs.step()
    assert len(booth.print_jobs.jobs) == 1, "the slip of the first waits"
    booth.put(Visit(Looking(Method.TYPE, TypedClaim(NAMED.birth_date, "Rivera")), started=NOW))
    booth.effects.carry_out(ev.Find(TypedClaim(NAMED.birth_date, "Rivera")))
    booth.store_jobs.step()
    assert booth.visit.page == Desk(DeskReason.ALREADY)


@pytest.mark.parametrize(
    ("outcome", "warned"),
    [
        (PrintOutcome.PRINTED, False),
        (PrintOutcome.SAVED_TO_FOLDER, True),
        (PrintOutcome.FAILED, True),
        (PrintOutcome.UNKNOWN, True),
    ],
)
def test_what_the_printer_says_is_kept_and_shown(
    booth: Booth, log: pytest.LogCaptureFixture, outcome: PrintOutcome, warned: bool
) -> None:
    booth.world.outcome = outcome
    confirm(booth)
    booth.work()
    assert booth.world.states["id-1"] == outcome.value
    page = booth.visit.page
    assert isinstance(page, Done)
    assert page.outcome is outcome
    assert (f"slip REF00001: {outcome.value}" in log.text) is warned


def test_a_mark_that_fails_sends_nothing(booth: Booth) -> None:
    """Unmarked, the next start could not tell a sent slip from an unsent one, and would make two."""
    booth.world.fails["print_started"] = StoreError("the disk is full")
    confirm(booth)
    booth.work()
    assert not [call for call in booth.world.did if call.startswith(("draw", "send"))]
    page = booth.visit.page
    assert isinstance(page, Done)
    assert page.outcome is PrintOutcome.FAILED, "the patient is asked to tell the front desk"
    assert booth.world.states["id-1"] == "pending", "it waits until the store is well again"
    booth.world.fails.clear()
    booth.effects.rest()
    booth.work()
    assert booth.world.states["id-1"] == "printed"


def test_an_outcome_that_cannot_be_written_down_is_looked_up_later(booth: Booth) -> None:
    booth.world.fails["print_ended"] = StoreBusy("in use")
    confirm(booth)
    booth.work()
    assert booth.world.states["id-1"] == "started"
    booth.world.fails.clear()
    booth.world.did.clear()
    booth.world.remembered = Printed(PrintOutcome.PRINTED)
    booth.effects.rest()
    booth.work()
    assert booth.world.states["id-1"] == "printed"
    assert not [call for call in booth.world.did if call.startswith("send")]


def test_a_slip_on_its_way_is_not_looked_up(booth: Booth) -> None:
    """The kiosk rests between visits while a slow printer is at work."""
    confirm(booth)
    while booth.store_jobs.jobs:
        booth.store_jobs.step()
    booth.effects.rest()
    booth.work()
    assert not [call for call in booth.world.did if call.startswith("look_up")]
    assert [call for call in booth.world.did if call.startswith("send")] == ["send REF00001"]


@pytest.mark.parametrize(
    ("call", "error"),
    [("draw", SlipError("no font has a glyph")), ("send", PrinterError("the tray is empty"))],
)
def test_a_slip_that_cannot_be_made_is_a_failed_print(booth: Booth, call: str, error: StoreError) -> None:
    booth.world.fails[call] = error
    confirm(booth)
    booth.work()
    assert booth.heard[-1] == ev.PrintEnded("id-1", PrintOutcome.FAILED)
    assert booth.world.states["id-1"] == "failed"
    assert booth.world.details["id-1"] == str(error), "staff read why"
    assert "send REF00001" in booth.world.did or call == "draw"


def test_a_bug_in_drawing_is_not_hidden(booth: Booth) -> None:
    """It crashes the kiosk, which starts anew; the slip stays marked, so that it is not tried again and again."""

    def broken(record: Record, reprint: int = 0) -> bytes:
        raise ZeroDivisionError

    booth.world.draw = broken  # type: ignore[method-assign]
    confirm(booth)
    with pytest.raises(ZeroDivisionError):
        booth.work()
    assert booth.world.states["id-1"] == "started"


def test_an_outcome_that_cannot_be_noted_is_still_shown(booth: Booth, log: pytest.LogCaptureFixture) -> None:
    booth.world.fails["print_ended"] = StoreBusy("in use")
    confirm(booth)
    booth.work()
    page = booth.visit.page
    assert isinstance(page, Done)
    assert page.outcome is PrintOutcome.PRINTED
    assert "store: StoreBusy" in log.text


@pytest.mark.parametrize(
    ("error", "heard", "reason"),
    [
        (AlreadyRecorded("someone has checked in"), ev.SaveRefused(), DeskReason.ALREADY),
        (StoreError("the disk is full"), ev.SaveFailed(), DeskReason.TROUBLE),
        (StoreBusy("in use by another program"), ev.SaveFailed(), DeskReason.TROUBLE),
    ],
)
def test_what_cannot_be_saved_goes_to_a_person(
    booth: Booth, error: StoreError, heard: ev.Event, reason: DeskReason
) -> None:
    booth.world.fails["save"] = error
    confirm(booth)
    booth.work()
    assert booth.heard == [heard]
    assert booth.visit.page == Desk(reason)
    assert booth.visit.answers.by_key == {}
    assert not [call for call in booth.world.did if call.startswith(("print", "draw", "send"))]


def test_a_slip_is_printed_for_a_record_whose_patient_has_gone(booth: Booth) -> None:
    confirm(booth)
    booth.put(Visit())
    booth.work()
    assert isinstance(booth.visit.page, Welcome)
    assert "send REF00001" in booth.world.did


# --- finding -------------------------------------------------------------------------------------


def looking(booth: Booth) -> None:
    claim = TypedClaim(NAMED.birth_date, "Rivera")
    booth.put(Visit(Looking(Method.TYPE, claim), started=NOW))
    booth.effects.carry_out(ev.Find(claim))


def test_a_person_is_found_on_the_schedule_of_today(booth: Booth) -> None:
    looking(booth)
    booth.work()
    assert booth.visit.found == Found(BOOKED, (BOOKED,), born=BOOKED.person.birth_date)
    assert booth.visit.arrived == NOW
    assert booth.world.notes == [("identified", {"method": "type"})]


def test_a_schedule_that_cannot_be_read_goes_to_a_person(booth: Booth, log: pytest.LogCaptureFixture) -> None:
    booth.world.fails["arriving"] = StoreError("damaged")
    looking(booth)
    booth.work()
    assert booth.heard == [ev.FindFailed()]
    assert booth.visit.page == Desk(DeskReason.TROUBLE)
    assert "schedule not readable: StoreError" in log.text


def test_an_audit_row_that_fails_stops_nobody(booth: Booth, log: pytest.LogCaptureFixture) -> None:
    booth.world.fails["note"] = StoreError("the disk is full")
    looking(booth)
    booth.work()
    assert booth.visit.found is not None
    assert "store: StoreError" in log.text


def test_notes_tell_kinds_and_pages(booth: Booth) -> None:
    asking(booth)
    booth.kiosk.openHelp()
    booth.kiosk.closeOverlay()
    booth.kiosk.send(ev.IdleWarned())
    booth.kiosk.finish()
    booth.work()
    assert booth.world.notes == [("help_asked", {"page": "question.driver"}), ("left", {"page": "question.driver"})]


# --- what the last run left open -----------------------------------------------------------------


def test_a_slip_that_was_never_sent_is_printed_once_at_start(qapp: object) -> None:
    world = World(appointments=(BOOKED,))
    (record,) = records_in(world, "pending")
    booth = Booth(world)
    booth.effects.rest()
    booth.work()
    assert world.did == [
        "open_prints",
        "print_started id-1",
        "check",
        "draw id-1",
        f"send {record.reference}",
        "print_ended id-1 printed",
    ]
    world.did.clear()
    again = Booth(world)
    again.effects.rest()
    again.work()
    assert world.did == ["open_prints", *ASKED], "a further start prints nothing"


def test_a_slip_that_may_be_on_paper_is_never_sent_again(qapp: object) -> None:
    """Two slips of one patient are worse than a look into the tray."""
    world = World(appointments=(BOOKED,))
    records_in(world, "started")
    for _ in range(2):
        booth = Booth(world)
        booth.effects.rest()
        booth.work()
    assert not [call for call in world.did if call.startswith(("print_started", "draw", "send"))]
    assert world.states["id-1"] == "unknown"
    assert "look into the tray" in world.details["id-1"]


def test_a_kiosk_that_stops_while_it_prints_leaves_it_to_people(qapp: object) -> None:
    """Power goes after the mark and before the printer's answer."""
    world = World(appointments=(BOOKED,))
    first = Booth(world)
    confirm(first)
    while first.store_jobs.jobs:
        first.store_jobs.step()
    second = Booth(world)
    second.effects.rest()
    second.work()
    assert world.states["id-1"] == "unknown"
    assert not [call for call in world.did if call.startswith(("draw", "send"))]


def test_a_slip_that_came_out_while_the_kiosk_was_off_has_printed(qapp: object) -> None:
    world = World(appointments=(BOOKED,), remembered=Printed(PrintOutcome.PRINTED))
    records_in(world, "started")
    booth = Booth(world)
    booth.effects.rest()
    booth.work()
    assert world.did == ["open_prints", "look_up REF00001 20", "print_ended id-1 printed", "check"]


def test_a_slip_that_never_reached_the_printer_is_sent_after_a_restart(qapp: object) -> None:
    world = World(appointments=(BOOKED,), remembered=None)
    records_in(world, "started")
    booth = Booth(world)
    booth.effects.rest()
    booth.work()
    assert world.states == {"id-1": "printed"}
    wanted = ["look_up REF00001 20", "print_reopened id-1", "print_started id-1", "draw id-1", "send REF00001"]
    assert [call for call in world.did if call not in ASKED][1:-1] == wanted


def test_nothing_is_dropped_before_open_slips_are_looked_up(qapp: object) -> None:
    """The job that the last run left in the printer is its slip."""
    world = World(appointments=(BOOKED,))
    records_in(world, "started")
    booth = Booth(world)
    for _ in range(2):
        booth.effects.rest()
    booth.work()
    assert "clear" not in world.did
    booth.effects.rest()
    booth.work()
    assert world.did.index("print_ended id-1 unknown") < world.did.index("clear")


# --- a printer that is asked before it is needed -------------------------------------------------


def test_staff_hear_of_a_trouble_once_and_of_its_end(booth: Booth, log: pytest.LogCaptureFixture) -> None:
    booth.effects.rest()
    for booth.world.trouble in (None, Trouble.PAPER, Trouble.PAPER, None):
        booth.effects.rest()
        booth.work()
    assert booth.troubles == [Trouble.PAPER, None]
    assert [facts for event, facts in booth.world.notes if event == "printer"] == [
        {"trouble": "paper"},
        {"trouble": "none"},
    ]
    assert "printer: paper" in log.text


def test_a_printer_is_asked_once_at_a_time(booth: Booth) -> None:
    booth.effects.rest()
    booth.work()
    booth.world.did.clear()
    for _ in range(3):
        booth.effects.rest()
    booth.work()
    assert booth.world.did == ["open_prints", *ASKED]


def test_what_kept_a_slip_from_coming_out_is_told_at_once(booth: Booth) -> None:
    booth.world.outcome, booth.world.trouble = PrintOutcome.FAILED, Trouble.JAM
    confirm(booth)
    booth.work()
    assert booth.troubles == [Trouble.JAM]


def test_each_slip_of_the_last_run_gets_what_it_needs(qapp: object) -> None:
    world = World(appointments=(BOOKED,))
    records_in(world, "pending", "started", "printed", "pending")
    booth = Booth(world)
    booth.effects.rest()
    booth.work()
    assert world.states == {"id-1": "printed", "id-2": "unknown", "id-3": "printed", "id-4": "printed"}
    assert [call for call in world.did if call.startswith("send")] == ["send REF00001", "send REF00004"]
    assert isinstance(booth.visit.page, Welcome), "the screen does not care"


def test_a_slip_of_another_day_is_reported_and_not_printed(qapp: object) -> None:
    world = World(appointments=(BOOKED,))
    (record,) = records_in(world, "pending")
    yesterday = replace(record.draft, arrived=record.draft.arrived - timedelta(days=1))
    world.records[record.id] = replace(record, draft=yesterday)
    booth = Booth(world)
    booth.effects.rest()
    booth.work()
    assert world.states == {"id-1": "failed"}
    assert not [call for call in world.did if call.startswith("send")]


def test_open_slips_that_cannot_be_read_stop_nothing(booth: Booth, log: pytest.LogCaptureFixture) -> None:
    booth.world.fails["open_prints"] = StoreError("damaged")
    booth.effects.rest()
    booth.work()
    assert "open print jobs not readable: StoreError" in log.text
    assert booth.heard == []
    assert booth.world.did == ["open_prints", "check"], "what may be a slip to look up is not dropped"


def test_an_outcome_of_an_earlier_slip_is_not_taken_for_this_one(booth: Booth) -> None:
    confirm(booth)
    booth.store_jobs.step()
    page = booth.visit.page
    assert isinstance(page, Done)
    booth.effects._settle(replace(page.record, id="another"), Printed(PrintOutcome.PRINTED))
    assert booth.visit.page == page


# --- a call for help -----------------------------------------------------------------------------


def test_a_call_for_help_shows_the_number_that_the_desk_sees(qapp: object) -> None:
    booth = Booth()
    booth.kiosk.openHelp()
    assert booth.kiosk.property("helpNumber") == ""
    booth.work()
    assert booth.kiosk.property("helpNumber") == "A-H1"
    assert booth.world.notes == [("help_asked", {"page": "welcome"})]


def test_a_call_that_the_desk_did_not_hear_has_no_number(qapp: object, caplog: pytest.LogCaptureFixture) -> None:
    booth = Booth(World(fails={"help_asked": StoreError("disk full")}))
    booth.kiosk.openHelp()
    booth.work()
    assert booth.kiosk.property("helpNumber") == ""
    assert booth.kiosk.property("overlay") == "help"
    assert "a call for help was not noted" in caplog.text
