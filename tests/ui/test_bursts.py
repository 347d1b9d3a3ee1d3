"""A scanner on every page of the real window: it changes nothing but the code, and a person at a keyboard is let in."""

import time
from collections.abc import Iterator
from dataclasses import replace
from itertools import count
from pathlib import Path
from typing import Protocol

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st
from PySide6.QtCore import QCoreApplication, QEvent, Qt
from PySide6.QtGui import QKeyEvent
from PySide6.QtQuick import QQuickWindow
from PySide6.QtTest import QTest

from kiosk.adapters.pin import hash_of
from kiosk.config import Staff
from kiosk.core.answers import Answers, Chosen
from kiosk.core.identify import Found, TypedClaim
from kiosk.core.record import Who
from kiosk.core.visit import (
    Asking,
    Checking,
    Confirming,
    Desk,
    DeskReason,
    Entering,
    Entry,
    Field,
    Looking,
    Method,
    Overlay,
    Page,
    Visit,
    Welcome,
)
from kiosk.demo.finger import Finger
from kiosk.viewmodel.bursts import GAP, Bursts
from tests.walk import NOW, WOMAN, appointment
from tests.window import Lobby

BOOKED = appointment(WOMAN, "A1", "myelogram")
TYPED = Entry("", "6", "1", "19", "RI")
DAY = WOMAN.birth_date
PAGES: dict[str, Page] = {
    "birth": Entering(Method.TYPE, Field.MONTH),
    "name": Entering(Method.TYPE, Field.NAME),
    "looking": Looking(Method.TYPE, TypedClaim(DAY, "RIVERA")),
    "confirm": Confirming("self"),
    "choice": Asking("driver", ticked=("no",)),
    "words": Asking("images.where", typed="WELL"),
    "check": Checking(),
    "desk": Desk(DeskReason.NOT_MATCHED),
}
OVERLAYS = [overlay for overlay in Overlay if overlay and overlay is not Overlay.EXPECT]
ANSWERS = Answers({"images": Chosen(("elsewhere",))})
VISITS = {
    **{name: Visit(page, started=NOW, arrived=NOW, found=Found(BOOKED, (BOOKED,)), who=Who.SELF, entry=TYPED,
       answers=ANSWERS)
       for name, page in PAGES.items()},
    **{f"welcome under {overlay}": Visit(Welcome(), overlay=overlay) for overlay in OVERLAYS},
    **{f"words under {overlay}": Visit(PAGES["words"], started=NOW, arrived=NOW, overlay=overlay,
       found=Found(BOOKED, (BOOKED,)), answers=ANSWERS) for overlay in OVERLAYS[:2]},
}  # fmt: skip
CODES = {"welcome": Visit(), "scan": Visit(Entering(Method.SCAN, Field.CODE), started=NOW)}
NAMED = {
    "\r": Qt.Key.Key_Return,
    "\n": Qt.Key.Key_Enter,
    "\t": Qt.Key.Key_Tab,
    "\x1b": Qt.Key.Key_Escape,
    "\x08": Qt.Key.Key_Backspace,
    "\x7f": Qt.Key.Key_Delete,
    " ": Qt.Key.Key_Space,
    "→": Qt.Key.Key_Right,
    "↓": Qt.Key.Key_Down,
}
SCANS = [
    "RIVERA7\r",
    "\rRIVERA7\r",
    "\t\t\t\r\r\r",
    "A77-1\tA77-1\t",
    "A77-1\rA77-1\r",
    "   \r",
    "0123456789\r",
    "\x1b[A\x1b[B\x1b\x1b\x1b",
    "\x02A77\x03\x1d\x1e\x04\r",
    "\x08\x08\x08\x08\r",
    "↓↓↓ \r",
    "x" * 5000,
]
END_OF_BURST = 100


class Fingered(Protocol):
    """A window that somebody is at."""

    window: QQuickWindow
    finger: Finger


class Keyboard:
    """Strikes keys on a window at times of its own."""

    def __init__(self, lobby: Fingered) -> None:
        self._lobby = lobby
        self._now = count(1_000_000, 10_000)

    def strike(self, sign: str, at: int, modifiers: Qt.KeyboardModifier = Qt.KeyboardModifier.NoModifier) -> None:
        key = NAMED.get(sign) or (Qt.Key.Key_A if ord(sign) < 32 else Qt.Key(ord(sign.upper()[0])))
        if ord(sign) < 32 and sign not in NAMED:
            key, modifiers = Qt.Key(ord(sign) + 64), Qt.KeyboardModifier.ControlModifier
        for kind in (QEvent.Type.ShortcutOverride, QEvent.Type.KeyPress, QEvent.Type.KeyRelease):
            event = QKeyEvent(kind, key, modifiers, "" if sign in "→↓" else sign)
            event.setTimestamp(at)
            QCoreApplication.sendEvent(self._lobby.window, event)

    def scan(self, text: str, pace: int = 4) -> None:
        at = next(self._now)
        for number, sign in enumerate(text):
            self.strike(sign, at + number * pace)
        self._lobby.finger.settle()

    def type(self, text: str, pace: int = 150) -> None:
        """As a person does; waits until the last key counts."""
        at = next(self._now)
        for number, sign in enumerate(text):
            self.strike(sign, at + number * pace)
        self.settle()

    def settle(self) -> None:
        """Until no key is held back."""
        held = self._lobby.window.findChild(Bursts)
        assert held is not None
        self._lobby.finger.until(lambda: not held._held, lambda: TimeoutError("a key is held for ever"))


@pytest.fixture(scope="module")
def lobby(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Lobby]:
    made = Lobby(tmp_path_factory.mktemp("bursts"), hasty=False)
    yield made
    made.close()


@pytest.fixture
def keyboard(lobby: Lobby) -> Keyboard:
    return Keyboard(lobby)


def put(lobby: Lobby, visit: Visit) -> Visit:
    """Shows it."""
    visit = replace(visit, settings=replace(lobby.visit.settings, reduced_motion=True))
    before = lobby.visit.settings
    lobby.kiosk._visit = visit
    lobby.kiosk._redraw(before)
    lobby.finger.settle()
    return visit


def words(lobby: Lobby) -> str:
    page = lobby.visit.page
    assert isinstance(page, Asking)
    return page.typed


@pytest.mark.parametrize("page", VISITS)
def test_a_scan_does_nothing(lobby: Lobby, keyboard: Keyboard, page: str) -> None:
    shown = put(lobby, VISITS[page])
    for text in SCANS:
        keyboard.scan(text)
        assert lobby.visit == shown, ascii(text[:20])


@pytest.mark.parametrize("page", VISITS)
def test_a_scan_presses_nothing_that_has_the_focus(lobby: Lobby, keyboard: Keyboard, page: str) -> None:
    shown = put(lobby, VISITS[page])
    for _ in range(4):
        keyboard.type("\t")
        if lobby.visit != shown:
            shown = lobby.visit
        focused = lobby.window.activeFocusItem()
        for text in ("A77-1\r", "A77-1\t\r", "A77 1 \r\n"):
            keyboard.scan(text)
            assert lobby.visit == shown
            assert lobby.window.activeFocusItem() is focused


@given(text=st.text(st.characters(max_codepoint=0x2FF), min_size=3, max_size=40), page=st.sampled_from(sorted(VISITS)))
@settings(suppress_health_check=[HealthCheck.function_scoped_fixture])
def test_nothing_that_comes_so_fast_does_anything(lobby: Lobby, keyboard: Keyboard, text: str, page: str) -> None:
    shown = put(lobby, VISITS[page])
    keyboard.scan(text)
    assert lobby.visit == shown


def test_a_person_types(lobby: Lobby, keyboard: Keyboard) -> None:
    put(lobby, VISITS["words"])
    keyboard.type(" ok")
    assert words(lobby) == "WELL OK"
    keyboard.type("o", 0)
    keyboard.type("kay", pace=GAP + 5)
    assert words(lobby) == "WELL OKOKAY"


def test_two_keys_that_roll_are_a_persons(lobby: Lobby, keyboard: Keyboard) -> None:
    put(lobby, VISITS["words"])
    keyboard.type("so", pace=12)
    assert words(lobby) == "WELLSO"


def test_a_person_presses_what_has_the_focus(lobby: Lobby, keyboard: Keyboard) -> None:
    put(lobby, VISITS["choice"])
    keyboard.type("\t")
    before = lobby.window.activeFocusItem()
    assert before.property("label")
    keyboard.type("\t")
    assert lobby.window.activeFocusItem() is not before
    keyboard.type("\x1b")
    assert lobby.visit.page != PAGES["choice"]


def test_a_screen_that_is_busy_makes_no_burst_of_a_persons_keys(lobby: Lobby, keyboard: Keyboard) -> None:
    """They come all at once, and were struck one after another."""
    put(lobby, VISITS["words"])
    keyboard.type("busy", pace=90)
    assert words(lobby) == "WELLBUSY"


@given(text=st.text(st.characters(max_codepoint=0x2FF), min_size=3, max_size=90), page=st.sampled_from(sorted(CODES)))
@settings(suppress_health_check=[HealthCheck.function_scoped_fixture])
def test_where_codes_are_taken_they_alone_change(lobby: Lobby, keyboard: Keyboard, text: str, page: str) -> None:
    shown = put(lobby, CODES[page])
    keyboard.scan(text + "\r")
    visit = lobby.visit
    entered = isinstance(visit.page, Entering) and visit.page.method is Method.SCAN
    assert visit.page == shown.page or entered
    assert replace(visit, page=shown.page, entry=shown.entry, started=shown.started) == shown
    assert replace(visit.entry, code="") == Entry()


@pytest.mark.parametrize("page", CODES)
@pytest.mark.parametrize("end", ["\r", "\t", "\n", "\r\n", "\t\r"])
@pytest.mark.parametrize("pace", [1, 20, 35])
def test_a_code_is_taken(lobby: Lobby, keyboard: Keyboard, page: str, end: str, pace: int) -> None:
    put(lobby, CODES[page])
    keyboard.type("\t")
    keyboard.scan(f"A77-1{end}", pace)
    assert lobby.visit.entry == Entry(code="A77-1")
    assert lobby.visit.page == Entering(Method.SCAN, Field.MONTH) or lobby.visit.page == Entering(
        Method.SCAN, Field.DAY
    )


@pytest.mark.parametrize("page", CODES)
def test_a_slow_scanner_is_still_understood(lobby: Lobby, keyboard: Keyboard, page: str) -> None:
    put(lobby, CODES[page])
    keyboard.type("A77-1\r", pace=120)
    assert lobby.visit.entry == Entry(code="A77-1")


def test_a_slow_scanner_s_tab_waits_for_the_last_sign(lobby: Lobby, keyboard: Keyboard) -> None:
    """The screen is busy when both come; a shortcut does not go through the window."""
    put(lobby, CODES["scan"])
    keyboard.type("A77-1", pace=120)
    at = time.monotonic_ns() // 1_000_000
    keyboard.strike("9", at - GAP - 20)
    QTest.keyClick(lobby.window, Qt.Key.Key_Tab)
    keyboard.settle()
    assert lobby.visit.entry == Entry(code="A77-19")


def test_a_second_reading_of_the_code_is_not_typed_as_a_birth_date(lobby: Lobby, keyboard: Keyboard) -> None:
    put(lobby, CODES["welcome"])
    keyboard.scan("A77-1\rA77-1\r")
    keyboard.scan("0612\r")
    assert lobby.visit.entry == Entry(code="A77-1")


def test_a_hundred_thousand_signs_are_one_code_that_is_too_long(lobby: Lobby, keyboard: Keyboard) -> None:
    shown = put(lobby, CODES["scan"])
    keyboard.scan("7" * 100_000 + "\r", pace=1)
    assert lobby.visit == shown
    QTest.qWait(1600)
    keyboard.scan("A77-1\r")
    assert lobby.visit.entry == Entry(code="A77-1"), "and the next one is taken"


def test_a_pin_is_typed_by_a_person(tmp_path: Path) -> None:
    """A badge with the PIN on it opens nothing, nor does a scan count as a wrong one."""
    lobby = Lobby(tmp_path, hasty=False, staff=Staff(pin=hash_of("730264")))
    try:
        keyboard = Keyboard(lobby)
        lobby.kiosk.openStaff()
        lobby.finger.settle()
        assert lobby.kiosk.property("staffPage") == "pin"
        mode = lobby.kiosk.staff_mode
        locked = mode.state
        for text in ("730264\r", "\r730264\r", "1\r2\r3\r4\r", "\x1b\x1b\x1b", *SCANS):
            keyboard.scan(text)
            assert mode.state == locked
        keyboard.type("7302")
        assert mode.state.typed == "7302"
    finally:
        lobby.close()


def test_staff_keys_come_from_staff(lobby: Lobby, keyboard: Keyboard) -> None:
    shown = put(lobby, CODES["welcome"])
    # a shortcut is for the window in front, and another test may have had one of its own there
    lobby.window.requestActivate()
    lobby.finger.until(lobby.window.isActive, lambda: TimeoutError("the window does not come to the front"))
    both = Qt.KeyboardModifier.ControlModifier | Qt.KeyboardModifier.ShiftModifier
    for number, sign in enumerate("SSS"):
        keyboard.strike(sign, 900_000 + number, both)
    QTest.qWait(GAP + END_OF_BURST)
    assert lobby.visit.overlay is shown.overlay
    keyboard.strike("S", 990_000, both)
    keyboard.settle()
    assert lobby.visit.overlay is Overlay.STAFF
