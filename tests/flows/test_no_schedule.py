"""A day without a schedule: people are still greeted, and a person takes over at once, in kind words."""

from collections.abc import Iterator
from pathlib import Path

import pytest

from kiosk.app.incoming import Incoming
from kiosk.core.visit import Desk, DeskReason
from kiosk.errors import StoreError
from tests.walk import MAN_62, appointment
from tests.window import Lobby


@pytest.fixture
def lobby(tmp_path: Path) -> Iterator[Lobby]:
    made = Lobby(tmp_path)
    yield made
    made.close()


def say_who(lobby: Lobby) -> None:
    lobby.finger.tap("Type my name")
    for field, digits in (("Month", "2"), ("Day", "11"), ("Year", "1964")):
        lobby.finger.tap(field)
        lobby.finger.spell(digits)
    lobby.go("Next")
    lobby.finger.spell("SMITH")
    lobby.go("Next")


def notes(lobby: Lobby) -> str:
    return str(lobby.kiosk.property("staffNote"))


def test_nobody_has_to_try_three_times_in_vain(lobby: Lobby) -> None:
    lobby.finger.until(lambda: "has nobody for today" in notes(lobby), lambda: TimeoutError("no word"))
    say_who(lobby)
    lobby.await_slip()
    page = lobby.visit.page
    assert isinstance(page, Desk)
    assert (page.reason, page.number) == (DeskReason.NOT_MATCHED, "A1")
    assert lobby.finger.sees("We could not find your visit on this screen. Our staff will find it with you.")
    lobby.leave()


def test_where_somebody_is_booked_a_wrong_name_may_be_tried_again(lobby: Lobby) -> None:
    lobby.book([appointment(MAN_62, "A2", "epidurography")])
    say_who(lobby)
    assert lobby.kiosk.property("problem"), "asked once more"


def test_one_note_does_not_wipe_another(lobby: Lobby) -> None:
    lobby.finger.until(lambda: "has nobody for today" in notes(lobby), lambda: TimeoutError("no word"))
    lobby.kiosk.tell_staff("The printer is out of paper: put paper in")
    assert len(notes(lobby).splitlines()) == 2
    lobby.kiosk.tell_staff("", "schedule")
    assert notes(lobby) == "The printer is out of paper: put paper in"
    changes: list[str] = []
    lobby.kiosk.staffNoteChanged.connect(lambda: changes.append(notes(lobby)))
    lobby.kiosk.tell_staff("The printer is out of paper: put paper in")
    lobby.kiosk.tell_staff("")
    assert changes == [""]


def test_staff_hear_of_a_store_that_takes_no_schedule(lobby: Lobby, monkeypatch: pytest.MonkeyPatch) -> None:
    lobby.finger.until(lambda: "has nobody for today" in notes(lobby), lambda: TimeoutError("no word"))

    def fails(_: Incoming) -> dict[str, str]:
        raise StoreError("the store cannot be written: the disk is full")

    monkeypatch.setattr(Incoming, "look", fails)
    lobby.running._outside._look()
    lobby.finger.until(lambda: "Schedules are not imported: " in notes(lobby), lambda: TimeoutError("no word"))
    assert "the disk is full" in notes(lobby)
