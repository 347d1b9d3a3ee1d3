"""A check-in that begins with a letter, on the real window: the scanner, the birth date, the questions, the slip."""

import random
from collections.abc import Iterator
from dataclasses import replace
from datetime import timedelta

import pytest
from PySide6.QtCore import QCoreApplication, QEvent, Qt
from PySide6.QtGui import QKeyEvent
from PySide6.QtTest import QTest

from kiosk.adapters.letter_seal import LetterSeal
from kiosk.config import Letters
from kiosk.core import events as ev
from kiosk.core.letter import Letter, letter_code
from kiosk.core.visit import Desk, DeskReason, Entering, Field, Method, Problem, Visit, Welcome
from kiosk.viewmodel import words
from tests.flows.play import play
from tests.flows.table import Flow
from tests.viewmodel.test_scans import KINDS, is_bare
from tests.walk import DAY, NOW, WOMAN, appointment
from tests.window import Lobby

KEY = "k" * 32
SEAL = LetterSeal([KEY])
REFUSED = Entering(Method.SCAN, Field.CODE, Problem.CODE)


@pytest.fixture(scope="module")
def shared(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Lobby]:
    made = Lobby(tmp_path_factory.mktemp("letter"), letters=Letters(keys=(KEY,)))
    made.window.requestActivate()
    yield made
    made.close()


@pytest.fixture
def lobby(shared: Lobby) -> Iterator[Lobby]:
    yield shared
    shared.kiosk.send(ev.CloseOverlay())
    shared.kiosk.send(ev.IdleOver())
    assert isinstance(shared.visit.page, Welcome)


def code_of(accession: str, days: int = 0, key: str = KEY) -> str:
    return letter_code(Letter(accession, DAY + timedelta(days)), LetterSeal([key]).make)


def strike(lobby: Lobby, text: str) -> None:
    """Keys as a scanner presses them, to whatever has the focus."""
    for sign in text:
        key = {"\r": Qt.Key.Key_Return, "\t": Qt.Key.Key_Tab}.get(sign, Qt.Key.Key_unknown)
        if key in (Qt.Key.Key_Return, Qt.Key.Key_Tab):
            QTest.keyClick(lobby.window, key)
        else:
            for kind in (QEvent.Type.KeyPress, QEvent.Type.KeyRelease):
                QCoreApplication.sendEvent(lobby.window, QKeyEvent(kind, key, Qt.KeyboardModifier.NoModifier, sign))
    lobby.finger.settle()


def test_from_the_letter_to_the_slip(lobby: Lobby) -> None:
    flow = Flow("", "myelogram", "woman", {"driver": "no"})
    booked = replace(flow.booked, accession="LETTER-1")
    lobby.book([booked])
    play(lobby, flow, replace(booked, accession=code_of("LETTER-1")))
    lobby.onward("Confirm")
    record = lobby.await_slip()
    assert record is not None
    assert record.draft.accession == "LETTER-1"
    assert len(list((lobby.folder / "slips").glob("*.pdf"))) == 1
    lobby.leave()

    lobby.arrive(replace(booked, accession=code_of("LETTER-1")))
    assert lobby.visit.page == Desk(DeskReason.ALREADY), "the same letter again"
    assert len(list((lobby.folder / "slips").glob("*.pdf"))) == 1


def test_a_wrong_birth_date_leads_to_typing(lobby: Lobby) -> None:
    booked = appointment(replace(WOMAN, mrn="77"), "LETTER-2", "myelogram")
    lobby.book([booked])
    lobby.finger.scan(code_of("LETTER-2"))
    born = booked.person.birth_date - timedelta(1)
    for field, number in (("Month", born.month), ("Day", born.day), ("Year", born.year)):
        lobby.finger.tap(field)
        lobby.finger.spell(str(number))
    lobby.finger.tap("Next")
    lobby.finger.until(lambda: lobby.visit.misses > 0, lambda: TimeoutError("not looked up"))
    assert lobby.visit.page == Entering(Method.TYPE, Field.MONTH, Problem.CODE_NOT_FOUND)
    assert lobby.visit.misses == 1
    assert lobby.kiosk.property("problem") == words.CODE_NOT_FOUND


@pytest.mark.parametrize(
    "code",
    [
        "LET1:" + "A" * 39,
        code_of("LETTER-2")[:-1],
        code_of("LETTER-2", key="o" * 32),
        code_of("LETTER-2", days=-4),
        "RAD1:LETTER-2:7Q3FX2KM:5",
        "SLP1:LETTER-2",
    ],
    ids=["forged", "cut", "foreign", "expired", "of a slip", "of some kind"],
)
def test_whatever_is_wrong_with_a_code_the_screen_is_the_same(lobby: Lobby, code: str) -> None:
    lobby.finger.scan(code)
    assert lobby.visit == replace(Visit(REFUSED), started=NOW, settings=lobby.visit.settings)
    assert lobby.kiosk.property("problem") == words.CODE_UNREADABLE
    lobby.go("Type my name instead")
    assert lobby.visit.page == Entering(Method.TYPE, Field.MONTH)


@pytest.mark.parametrize("end", ["\r", "\t", "\t\r", "\r\t", "\r\r"], ids=ascii)
@pytest.mark.parametrize("focused", [False, True], ids=["no focus", "a button has the focus"])
def test_what_ends_a_code_presses_nothing(lobby: Lobby, end: str, focused: bool) -> None:
    if focused:
        strike(lobby, "\t")
    strike(lobby, code_of("LETTER-2") + end)
    assert lobby.visit.page == Entering(Method.SCAN, Field.MONTH)
    assert lobby.visit.entry.code == "LETTER-2"
    assert not lobby.visit.overlay


@pytest.mark.parametrize("end", ["\t", "\t\r", "\r\t"], ids=ascii)
def test_what_ends_a_refused_code_presses_nothing(lobby: Lobby, end: str) -> None:
    lobby.kiosk.start("scan")
    lobby.finger.settle()
    strike(lobby, "\t")
    strike(lobby, "LET1:AAAA" + end)
    assert lobby.visit.page == REFUSED
    assert not lobby.visit.overlay


def test_a_stray_key_leaves_tab_to_the_keyboard(lobby: Lobby) -> None:
    for sign in ("x", " ", "12"):
        before = lobby.window.activeFocusItem()
        strike(lobby, sign + "\t")
        assert isinstance(lobby.visit.page, Welcome)
        assert lobby.window.activeFocusItem() is not before
        # Another page forgets what stayed unfinished.
        lobby.kiosk.start("type")
        lobby.kiosk.send(ev.IdleOver())
        lobby.finger.settle()


def test_a_scanner_of_a_german_keyboard_and_one_with_caps_lock(lobby: Lobby) -> None:
    code = code_of("LETTER-2")
    for typed in (code.translate(str.maketrans("YZ:", "ZYÖ")), code.lower()):
        strike(lobby, typed + "\r")
        assert lobby.visit.entry.code == "LETTER-2"
        lobby.kiosk.send(ev.IdleOver())


def test_random_keys_change_nothing(lobby: Lobby) -> None:
    """The way of 20,000 scans from the view model on is in tests/viewmodel/test_scans.py; this is the way to it."""
    chance = random.Random(7)
    settings = lobby.visit.settings
    for _ in range(40):
        text = chance.choice(KINDS)(chance)
        signs = "".join(sign for sign in text if sign not in "\r\n\t" and not "\ud800" <= sign <= "\udfff")[:200]
        strike(lobby, signs + chance.choice("\r\t"))
        page = lobby.visit.page
        seen = "".join(sign for sign in signs if sign.isprintable()).strip()
        if isinstance(page, Entering) and page.field is not Field.CODE:
            assert is_bare(seen[:64].strip()), ascii(signs)
        else:
            assert page in (REFUSED, Welcome(), Entering(Method.SCAN, Field.CODE)), ascii(signs)
        assert lobby.visit.found is None
        assert lobby.visit.misses == 0
        assert not lobby.visit.overlay
        assert lobby.visit.settings == settings
        lobby.kiosk.send(ev.IdleOver())
        lobby.finger.settle()
