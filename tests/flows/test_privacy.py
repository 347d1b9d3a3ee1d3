"""What a kiosk in a lobby must not give away, must not take, and must not do twice; on the real window."""

import gc
import logging
import os
import subprocess
import sys
import tempfile
import time
from collections.abc import Iterator
from dataclasses import dataclass, replace
from datetime import date
from pathlib import Path

import pytest
import shiboken6
from PySide6.QtCore import QCoreApplication, QEvent, QObject, QPoint, Qt
from PySide6.QtGui import QAccessible, QAccessibleInterface, QGuiApplication, QKeyEvent
from PySide6.QtQuick import QQuickItem
from PySide6.QtTest import QTest

from kiosk.adapters.pin import hash_of
from kiosk.config import Staff
from kiosk.core import events as ev
from kiosk.core.appointment import Appointment, Level, Order, Side, Steroid
from kiosk.core.draft import of_answers
from kiosk.core.identify import Found
from kiosk.core.moves import path_of
from kiosk.core.record import Reason, Status
from kiosk.core.reference import slip_code
from kiosk.core.visit import (
    Asking,
    Desk,
    DeskReason,
    Entering,
    Field,
    Method,
    Overlay,
    Problem,
    Visit,
    Welcome,
)
from kiosk.log import log_to
from kiosk.viewmodel.idle import Patience
from tests.audit.visits import full
from tests.flows.play import play
from tests.flows.table import Flow
from tests.kinds import class_name, properties
from tests.voice import Voice
from tests.walk import HERE, NOW, WOMAN, appointment, person
from tests.window import Lobby

ROOT = Path(__file__).resolve().parents[2]
BRIEF = Patience(warn_after=1, leave_after=2, last_page=1, stretch=1)


def plain(backwards: str) -> str:
    """A word that stands nowhere in this process until it is asked for, so that a search for it finds real traces."""
    return backwards[::-1]


# Backwards: who it is, what the schedule says of it, what it types.
FAMILY, GIVEN, MRN, ISSUER = "ihsnaraleyO", "uhtewlodnahT", "71809-XH", "EREMTSEW"
ACCESSION, TEXT, DETAIL, ROOM = "91055-KQ", "ISEFT ORUDIPE", "DEMARAP 3-2L", "NEVES-OROULF"
TYPED = "GIB TOG SPIL YM"
BORN = (1986, 9, 27)
STAFF_PIN = "730264"
OTHER = appointment(WOMAN, "A1", "epidurography")
ON_PAPER_ONLY = (MRN, ISSUER, ACCESSION, TEXT, DETAIL, ROOM)
EVERYTHING = (FAMILY, GIVEN, TYPED, *ON_PAPER_ONLY)
CHARSETS = ("latin-1", "utf-16-le")
ANSWERS = ("anticoagulant", "maybe", "not sure", "dye", "no driver", "not_sure", "LIPS")


def canary(number: int = 0) -> Appointment:
    """One of them for each test: who has checked in is not asked again."""
    who = person(plain(FAMILY), plain(GIVEN), date(*BORN), "F", f"{plain(MRN)}-{number}")
    return Appointment(
        f"{plain(ACCESSION)}-{number}",
        replace(who, issuer=plain(ISSUER)),
        NOW,
        Order("epidurography", "62323", plain(TEXT), (Level.LUMBAR,), plain(DETAIL), Side.LEFT, Steroid.YES),
        HERE,
        plain(ROOM),
    )


def unsafe() -> Flow:
    """Answers that nobody else may read, with words of one's own."""
    given: dict[str, list[str] | str] = {
        "driver": "no",
        "pregnancy": "maybe",
        "reaction": "dye",
        "reaction.what": plain(TYPED),
        "reaction.medicine": "no",
        "thinner": "anticoagulant",
        "thinner.last:anticoagulant": "today",
    }
    return Flow("", "epidurography", "woman", given)


@pytest.fixture(scope="module")
def shared(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Lobby]:
    made = Lobby(tmp_path_factory.mktemp("privacy"))
    yield made
    made.close()


@pytest.fixture
def own(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Iterator[Lobby]:
    """A kiosk of its own, with a voice and a place for temporary files, short of patience once its clock is started."""
    (tmp_path / "tmp").mkdir()
    monkeypatch.setenv("TMPDIR", str(tmp_path / "tmp"))
    monkeypatch.setattr(tempfile, "tempdir", None)
    made = Lobby(tmp_path, patience=BRIEF, voice=Voice(languages={"en"}))
    made.running.idle.stop()
    to_front(made)
    yield made
    made.close()


def to_front(lobby: Lobby) -> None:
    """Keys go to the window in front."""
    lobby.window.requestActivate()
    lobby.finger.until(lobby.window.isActive, lambda: TimeoutError("the window does not come to the front"))


@pytest.fixture
def lobby(shared: Lobby) -> Iterator[Lobby]:
    """The same kiosk for each test, on Welcome."""
    to_front(shared)
    yield shared
    shared.window.setProperty("doubleStrike", 0)
    shared.kiosk.send(ev.CloseOverlay())
    shared.kiosk.send(ev.IdleOver())
    shared.kiosk.setReducedMotion(True)
    assert isinstance(shared.visit.page, Welcome)


TEXTS = ("QString", "QStringList", "QVariant", "QJSValue", "QVariantList", "QUrl")


# --- traces --------------------------------------------------------------------------------------


def in_items(lobby: Lobby) -> Iterator[tuple[str, str]]:
    """Where and what: every text in every property of everything that hangs on the window."""
    QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)
    seen: set[int] = set()
    waiting: list[QObject] = [lobby.window, lobby.window.contentItem(), lobby.kiosk]
    while waiting:
        here = waiting.pop()
        address = shiboken6.getCppPointer(here)[0]
        if address in seen:
            continue
        seen.add(address)
        waiting += here.children()
        if isinstance(here, QQuickItem):
            waiting += here.childItems()
        kind, names = class_name(here), properties(here, TEXTS)
        for name in names:
            value = here.property(name)
            for text in value if isinstance(value, list) else [value]:
                if isinstance(text, str) and text:
                    yield f"{kind}.{name}", text


def in_tree(lobby: Lobby) -> Iterator[tuple[str, str]]:
    """What a screen reader can say."""
    parts = (QAccessible.Text.Name, QAccessible.Text.Description, QAccessible.Text.Value, QAccessible.Text.Help)

    def walk(node: QAccessibleInterface) -> Iterator[tuple[str, str]]:
        for part in parts:
            if node.text(part):
                yield part.name, node.text(part)
        for index in range(node.childCount()):
            yield from walk(node.child(index))

    yield from walk(QAccessible.queryAccessibleInterface(lobby.window))


MODELS = ("choices", "birthFields", "rows", "steps", "expectSteps")


def in_models(lobby: Lobby) -> Iterator[tuple[str, str]]:
    for name in (*MODELS, "languageRows"):
        model = lobby.kiosk.property(name)
        for row in range(model.rowCount()):
            for role in model.roleNames():
                yield f"{name}[{row}]", str(model.data(model.index(row), role))


def on_screen(lobby: Lobby) -> list[tuple[str, str]]:
    return [*in_items(lobby), *in_tree(lobby), *in_models(lobby)]


def in_memory(*backwards: str) -> list[str]:
    """Python's own strings and dates: whatever any object of this process still refers to."""
    gc.collect()
    wanted = [plain(word).casefold() for word in backwards]
    found: list[str] = []
    frame = sys._getframe()
    for holder in gc.get_objects():
        if holder is wanted or holder is frame:
            continue
        waiting = gc.get_referents(holder)
        while waiting:
            thing = waiting.pop()
            if type(thing) is str:
                low = thing.casefold()
                found += [
                    f"{type(holder).__name__}: {word[::-1]}" for word in wanted if word in low and thing not in wanted
                ]
            elif type(thing) is date and thing == date(*BORN):
                found.append(f"{type(holder).__name__}: birth date")
            elif type(thing) in (tuple, dict) and not gc.is_tracked(thing):
                waiting += gc.get_referents(thing)
    return found


def traces(said: list[tuple[str, str]], *backwards: str) -> list[tuple[str, str]]:
    return [(place, word) for place, text in said for word in backwards if plain(word).casefold() in text.casefold()]


# --- (a) idle ------------------------------------------------------------------------------------


def half_way(lobby: Lobby) -> None:
    """Comes to the words about a reaction, types them, and leaves the keypad as it is."""
    lobby.book([canary()])
    flow = unsafe()
    play(lobby, flow, canary(), until="reaction.what")
    lobby.finger.spell(flow.words("reaction.what"))
    lobby.kiosk.setDark(True)
    # all that is read aloud, the person's own words too, and interrupted on the way
    lobby.kiosk.setSayPrivate(True)
    lobby.kiosk.setReadAloud(True)
    lobby.finger.until(lambda: bool(lobby.voice.said), lambda: TimeoutError("nothing is read aloud"))


def heard(lobby: Lobby) -> list[tuple[str, str]]:
    """What the engine has been given and not been told to forget."""
    return [("voice", utterance.text) for utterance in lobby.voice.all]


def in_temporary_files(lobby: Lobby) -> list[Path]:
    files = [path for path in (lobby.folder / "tmp").rglob("*") if path.is_file()]
    words = [plain(word).casefold().encode() for word in EVERYTHING]
    return [path for path in files if any(word in path.read_bytes().lower() for word in words)]


def wiped(lobby: Lobby) -> None:
    """Nothing is left of who was there: screen, accessible tree, models, memory, voice, clipboard, files."""
    assert lobby.visit == Visit(forward=False)
    for _ in range(3):
        lobby.finger.settle()
    assert not traces(on_screen(lobby), *EVERYTHING)
    assert not [name for name in MODELS if lobby.kiosk.property(name).rowCount()]
    assert not traces(heard(lobby), *EVERYTHING)
    assert lobby.voice.forgotten
    assert lobby.voice.now is None, "nothing is being said"
    assert QGuiApplication.clipboard().text() == ""
    assert not lobby.kiosk.property("dark"), "settings fell back"
    assert not lobby.kiosk.property("readAloud")
    assert lobby.kiosk.property("helpNumber") == ""
    assert in_memory(*EVERYTHING) == []
    assert in_temporary_files(lobby) == []


def test_a_visit_that_somebody_ends_leaves_no_trace(own: Lobby) -> None:
    half_way(own)
    own.finger.tap("Get help")
    own.finger.until(lambda: bool(own.visit.help.number), lambda: TimeoutError("no number"))
    own.finger.tap("Continue")
    own.kiosk.send(ev.IdleWarned())
    own.finger.tap("No, end my visit")
    wiped(own)


def test_a_visit_that_is_left_is_warned_about_and_leaves_no_trace(own: Lobby) -> None:
    lobby = own
    half_way(lobby)
    assert traces(on_screen(lobby), TYPED), "the search sees what is on the screen"
    assert in_memory(FAMILY, TYPED, MRN), "the search sees what is in memory"
    lobby.running.idle.start()
    lobby.finger.until(lambda: lobby.visit.overlay is Overlay.STILL_THERE, lambda: TimeoutError("no warning"))
    lobby.finger.until(lambda: lobby.finger.offers("Yes, I am here"), lambda: TimeoutError("nothing is asked"))
    assert not traces(list(in_tree(lobby)), TYPED, FAMILY, GIVEN), "the warning hides the page"
    assert lobby.kiosk.property("dark")
    lobby.finger.until(lambda: isinstance(lobby.visit.page, Welcome), lambda: TimeoutError("not wiped"))
    wiped(lobby)
    assert not list((lobby.folder / "slips").iterdir()), "nothing is saved before Confirm"


def test_yes_i_am_here_gives_the_page_back(lobby: Lobby) -> None:
    lobby.book([canary(1)])
    play(lobby, unsafe(), canary(1), until="driver")
    lobby.finger.tap("I do not have a driver")
    before = lobby.visit
    lobby.kiosk.send(ev.IdleWarned())
    lobby.finger.tap("Yes, I am here")
    assert lobby.visit == before
    lobby.kiosk.send(ev.IdleWarned())
    lobby.finger.tap("No, end my visit")
    assert lobby.visit == Visit(forward=False)


def test_a_saved_visit_leaves_no_trace_either(own: Lobby) -> None:
    lobby = own

    def check_in() -> None:
        lobby.book([canary()])
        play(lobby, unsafe(), canary())
        lobby.kiosk.setSayPrivate(True)
        lobby.kiosk.setReadAloud(True)
        lobby.finger.until(lambda: bool(lobby.voice.said), lambda: TimeoutError("nothing is read aloud"))
        while lobby.finger.offers("More"):
            before = len(lobby.voice.all)
            lobby.finger.tap("More")
            lobby.finger.until(lambda: len(lobby.voice.all) > before, lambda: TimeoutError("the leaf is not read"))  # noqa: B023
            lobby.voice.to_the_end()
        assert traces(heard(lobby), TYPED), "who wants to hear their own words hears them"
        lobby.onward("Confirm")
        assert lobby.await_slip() is not None

    check_in()
    assert lobby.finger.sees("You are checked in.")
    lobby.running.idle.start()
    lobby.finger.until(lambda: isinstance(lobby.visit.page, Welcome), lambda: TimeoutError("Done stays"))
    wiped(lobby)


# --- (a) staff's list ----------------------------------------------------------------------------

STAFF_MODELS = ("rows", "findings", "voices")


def in_staff_models(lobby: Lobby) -> Iterator[tuple[str, str]]:
    for name in STAFF_MODELS:
        model = lobby.kiosk.staff_mode.property(name)
        for row in range(model.rowCount()):
            for role in model.roleNames():
                yield f"{name}[{row}]", str(model.data(model.index(row), role))


def listed(lobby: Lobby, *, in_a_visit: bool) -> None:
    """Somebody has checked in, and staff look at them behind their PIN."""
    lobby.book([canary(7), canary(8)])
    running = lobby.running
    visit = replace(full(running.rules, "epidurography"), found=Found(canary(7), (canary(7),)))
    draft = of_answers(visit, running.rules, path_of(visit, running.rules), Status.COMPLETE, Reason.NONE)
    running.ports.records.save(draft)
    del visit, draft
    if in_a_visit:
        play(lobby, Flow("", "epidurography", "woman"), OTHER, until="driver")
    lobby.kiosk.openStaff()
    assert not traces(on_screen(lobby), FAMILY), "not without the PIN"
    for digit in STAFF_PIN:
        lobby.kiosk.staffDigit(digit)
    lobby.kiosk.staffEnter()
    lobby.finger.until(lambda: lobby.finger.offers("A1"), lambda: TimeoutError("not unlocked"))
    lobby.finger.tap("A1")
    lobby.finger.until(
        lambda: bool(traces(list(in_tree(lobby)), FAMILY)), lambda: TimeoutError("the search sees nobody on the screen")
    )
    assert traces(list(in_staff_models(lobby)), FAMILY)
    assert in_memory(FAMILY)


@pytest.mark.parametrize("way", ["left", "locked by itself", "ended by the visit's own clock"])
def test_staff_s_list_leaves_no_trace_once_it_is_locked(way: str, tmp_path: Path) -> None:
    lobby = Lobby(tmp_path, patience=BRIEF, voice=Voice(languages={"en"}), staff=Staff(pin=hash_of(STAFF_PIN)))
    lobby.running.idle.stop()
    to_front(lobby)
    in_a_visit = way.startswith("ended")
    if in_a_visit:
        lobby.book([OTHER])
    listed(lobby, in_a_visit=in_a_visit)
    mode = lobby.kiosk.staff_mode
    if way == "left":
        lobby.finger.tap("Back")
        lobby.finger.tap("Lock")
    elif way == "locked by itself":
        for _ in range(60):
            mode.pulse()
    else:
        lobby.running.idle.tick()
    lobby.finger.until(lambda: not mode.is_open, lambda: TimeoutError("it is not locked"))
    lobby.finger.until(
        lambda: not any(worker.busy for worker in lobby.running._outside._workers), lambda: TimeoutError("still at it")
    )
    for _ in range(3):
        lobby.finger.settle()
    assert not traces([*on_screen(lobby), *in_staff_models(lobby)], FAMILY, GIVEN)
    assert not list(in_staff_models(lobby))
    assert in_memory(FAMILY, GIVEN) == []
    assert not traces(heard(lobby), FAMILY, GIVEN), "and no loudspeaker said any of it"
    lobby.close()


# --- (b) what is written down ---------------------------------------------------------------------


@pytest.fixture
def log(tmp_path: Path) -> Iterator[Path]:
    """The kiosk's log file, with everything that anybody logs at all."""
    root = logging.getLogger()
    before, level = list(root.handlers), root.level
    log_to(tmp_path / "log")
    root.setLevel(logging.DEBUG)
    yield tmp_path / "log" / "kiosk.log"
    for handler in root.handlers:
        if handler not in before:
            handler.close()
    root.handlers[:] = before
    root.setLevel(level)


def audit_of(lobby: Lobby) -> list[str]:
    with lobby.running.store.reading() as database:
        rows = database.execute_sql("SELECT at, kiosk, event, facts, record FROM audit").fetchall()  # type: ignore[no-untyped-call]
    return [" ".join(row) for row in rows]


def test_log_terminal_and_audit_of_whole_visits_name_nobody(
    lobby: Lobby, log: Path, capfd: pytest.CaptureFixture[str]
) -> None:
    lobby.book([canary(2), canary(3)])
    for number, until in ((2, "check"), (3, "thinner.last:anticoagulant")):
        play(lobby, unsafe(), canary(number), until)
        lobby.finger.tap("Get help")
        if until == "check":
            lobby.finger.tap("Continue")
            lobby.onward("Confirm")
        else:
            lobby.finger.tap("They called me in")
        lobby.await_slip()
        lobby.leave()
    lobby.finger.tap("Type my name")
    for _ in range(3):
        for field, digits in (("Month", "9"), ("Day", "27"), ("Year", "1986")):
            if lobby.kiosk.property("problem") == "":
                lobby.finger.tap(field)
                lobby.finger.spell(digits)
        lobby.go("Next")
        if not lobby.kiosk.property("words"):
            lobby.finger.spell(plain(FAMILY[1:]).upper())
        lobby.go("Next")
    assert isinstance(lobby.visit.page, Desk)
    lobby.leave()
    written = log.read_text(encoding="utf-8")
    assert "page question.pregnancy" in written, "the log says where people get stuck"
    terminal = capfd.readouterr()
    audit = audit_of(lobby)
    assert any("help_asked" in row for row in audit)
    assert any("recorded" in row for row in audit)
    said = [("log", written), ("out", terminal.out), ("err", terminal.err), *(("audit", row) for row in audit)]
    born = date(*BORN)
    words = (*ANSWERS, born.isoformat(), f"{born:%m/%d/%Y}", f"{born:%d %b %Y}")
    assert not traces(said, *EVERYTHING, *(word[::-1] for word in words))


def test_the_stores_bytes_of_a_whole_visit_name_nobody(own: Lobby) -> None:
    """Nor what was answered, nor which questions there are; while the kiosk has it open."""
    own.book([canary(4)])
    play(own, unsafe(), canary(4))
    own.onward("Confirm")
    assert own.await_slip() is not None
    files = {path.name: path.read_bytes() for path in (own.folder / "store").iterdir()}
    assert {"kiosk.db", "kiosk.db-wal", "kiosk.db-shm"} <= files.keys()
    said = [(name, content.decode(charset, "replace")) for name, content in files.items() for charset in CHARSETS]
    # long ones: three letters come up in random bytes by themselves
    words = ("anticoagulant", "CREATE TABLE", "appointment", "SQLite format")
    assert not traces(said, *EVERYTHING, *(word[::-1] for word in words))


# --- (c) what is shown ---------------------------------------------------------------------------


@dataclass
class Looks:
    """Every page that was shown, with all that stood on it."""

    lobby: Lobby
    seen: dict[str, list[tuple[str, str]]]

    def look(self) -> None:
        self.seen.setdefault(self.lobby.key, []).extend(on_screen(self.lobby))


class Watched(Lobby):
    """Looks at every page before and after it is left."""

    def __init__(self, folder: Path) -> None:
        self.looks = Looks(self, {})
        super().__init__(folder)

    def go(self, name: str) -> None:
        self.looks.look()
        super().go(name)
        self.looks.look()


def test_no_screen_shows_what_is_for_staff(tmp_path: Path) -> None:
    lobby = Watched(tmp_path)
    to_front(lobby)
    lobby.book([canary()])
    lobby.go("Scan my code")
    lobby.go("Type my name instead")
    lobby.go("Back")
    lobby.arrive(canary())
    # Someone who was found and goes back: the pages before know nothing of it.
    lobby.go("Back")
    lobby.go("Next")
    lobby.go("Back")
    lobby.go("Back")
    play(lobby, unsafe(), canary())
    lobby.onward("Confirm")
    lobby.await_slip()
    lobby.looks.look()
    lobby.leave()
    lobby.looks.look()
    lobby.close()
    seen = lobby.looks.seen
    before = ("welcome", "scan", "birth", "name")
    assert {*before, "confirm", "where", "pregnancy", "reaction.what", "check", "done"} <= set(seen)
    for page, said in seen.items():
        assert not traces(said, *ON_PAPER_ONLY, FAMILY), page
        if page != "confirm":
            assert not traces(said, GIVEN), page
    for page in before:
        words = " ".join(text for _, text in seen[page]).casefold()
        for exam in ("epiduro", "myelo", "steroid", "lumbar", "low back", "needle"):
            assert exam not in words, page
    assert "Maybe, or I am not sure" not in [text for _, text in seen["check"]], "a sensitive answer is hidden"


# --- (d) the scanner -----------------------------------------------------------------------------

SCANNING = Entering(Method.SCAN, Field.CODE)


def strike(lobby: Lobby, text: str) -> None:
    """Keys as a scanner sends them, control characters too."""
    for sign in text:
        key = Qt.Key.Key_Return if sign == "\r" else Qt.Key.Key_Tab if sign == "\t" else ord(sign.upper())
        for kind in (QEvent.Type.KeyPress, QEvent.Type.KeyRelease):
            QCoreApplication.sendEvent(lobby.window, QKeyEvent(kind, key, Qt.KeyboardModifier.NoModifier, sign))


def test_a_flood_of_keys_is_no_code_and_no_load(lobby: Lobby) -> None:
    before = lobby.visit
    for _ in range(1000):
        # As many at once as one key event can carry.
        key = QKeyEvent(QEvent.Type.KeyPress, Qt.Key.Key_7, Qt.KeyboardModifier.NoModifier, "7" * 100)
        QCoreApplication.sendEvent(lobby.window, key)
    strike(lobby, "8" * 1000)
    assert lobby.visit == before
    assert max(len(text) for _, text in in_items(lobby)) < 1000
    strike(lobby, "\r")
    assert lobby.visit == before, "longer than any code"


@pytest.mark.parametrize(
    "code",
    [slip_code("ACC2611230042", "7Q3FX2KM"), "RAD1:A1:ABCDEFGH:X", "rad1:a1:abcdefgh:x", "LET1:A1", "RAD1:"],
)
def test_a_slip_or_a_letter_of_another_kind_is_not_taken(lobby: Lobby, code: str) -> None:
    before = lobby.visit
    lobby.finger.scan(code)
    assert lobby.visit.page == replace(SCANNING, problem=Problem.CODE)
    assert replace(lobby.visit, page=before.page, started=None, forward=before.forward) == before
    assert lobby.finger.offers("Type my name instead")
    assert not traces(on_screen(lobby), code[::-1])


@pytest.mark.parametrize("code", ["\x00\x01\x02", "\x1d\x1e", "\x7f\x80\x9f", "\x1b"])
def test_control_characters_alone_are_no_code(lobby: Lobby, code: str) -> None:
    before = lobby.visit
    strike(lobby, code + "\r")
    assert lobby.visit == before


def test_control_characters_in_a_code_are_left_out(lobby: Lobby) -> None:
    strike(lobby, "\x02AB\x1d12\x00\x033\r")
    assert lobby.visit.entry.code == "AB123"


def test_a_fast_double_scan_is_one(lobby: Lobby) -> None:
    """A scanner that reads twice: the second code must not land in the birth date."""
    strike(lobby, "AB1204\rAB1204\r")
    lobby.finger.settle()
    assert lobby.visit.entry.code == "AB1204"
    assert (lobby.visit.entry.day, lobby.visit.entry.month, lobby.visit.entry.year) == ("", "", "")
    assert lobby.visit.page == Entering(Method.SCAN, Field.MONTH)


def test_typing_during_questions_changes_nothing(lobby: Lobby) -> None:
    lobby.book([canary(4)])
    play(lobby, unsafe(), canary(4), until="driver")
    lobby.finger.tap("I am not sure")
    for text in ("AB1204\r", f"{plain(ACCESSION)}-4\r", "RAD1:A1:ABCDEFGH:X\r", "\r", " ", "\x1b", "5" * 300):
        before = lobby.visit
        strike(lobby, text)
        lobby.finger.settle()
        assert lobby.visit == before, text[:20]


# --- (e) hands -----------------------------------------------------------------------------------


def middle(lobby: Lobby, label: str) -> QPoint:
    lobby.finger.until(lambda: lobby.finger.offers(label), lambda: TimeoutError(label))
    found = lobby.finger._find(label)
    assert found is not None
    return lobby.window.mapFromGlobal(found.rect().center())


def at_the_driver(lobby: Lobby, number: int) -> None:
    lobby.book([canary(number)])
    play(lobby, unsafe(), canary(number), until="driver")


@pytest.mark.parametrize("label", ["I do not have a driver", "Next", "Back", "Get help"])
def test_sliding_off_takes_a_press_back(lobby: Lobby, label: str) -> None:
    at_the_driver(lobby, 5)
    lobby.finger.tap("I am not sure")
    before = lobby.visit
    start = middle(lobby, label)
    away = QPoint(lobby.window.width() // 2, 10)
    device = lobby.finger._device
    QTest.touchEvent(lobby.window, device).press(0, start, lobby.window).commit()
    for part in (0.3, 0.6, 1.0):
        QTest.touchEvent(lobby.window, device).move(0, start + (away - start) * part, lobby.window).commit()
    QTest.touchEvent(lobby.window, device).release(0, away, lobby.window).commit()
    lobby.finger.settle()
    assert lobby.visit == before
    lobby.finger.touch(start)
    assert lobby.visit != before, "the next touch counts"


def test_a_second_tap_in_the_same_place_at_once_is_a_tremor(lobby: Lobby) -> None:
    lobby.book([canary(6)])
    play(lobby, unsafe(), canary(6), until="help")
    lobby.window.setProperty("doubleStrike", 250)
    page = lobby.visit.page
    assert isinstance(page, Asking)
    assert page.ticked == ()
    point = middle(lobby, "Help with walking")

    def ticked() -> tuple[str, ...]:
        page = lobby.visit.page
        assert isinstance(page, Asking)
        return page.ticked

    lobby.finger.touch(point)
    lobby.finger.touch(point)
    assert ticked() == ("walking",), "a second touch would have taken it back"
    lobby.finger.tap("Help to lie on my belly")
    assert ticked() == ("walking", "belly"), "another place is another wish"
    later = time.monotonic() + 0.3
    lobby.finger.until(lambda: time.monotonic() > later, TimeoutError)
    lobby.finger.touch(point)
    assert ticked() == ("belly",), "later it is a wish again"


def test_next_pressed_twice_at_once_goes_on_once(lobby: Lobby) -> None:
    """The second tap falls on the same place of the next page, whatever stands there."""
    at_the_driver(lobby, 7)
    lobby.finger.tap("I am not sure")
    lobby.window.setProperty("doubleStrike", 400)
    point = middle(lobby, "Next")
    lobby.finger.touch(point)
    assert lobby.key == "pregnancy"
    lobby.finger.touch(point)
    assert lobby.key == "pregnancy"
    assert lobby.visit.answers.given("pregnancy") is None


# --- (f), (g) saving -----------------------------------------------------------------------------


def rows_in(lobby: Lobby, table: str) -> int:
    with lobby.running.store.reading() as database:
        count: int = database.execute_sql(f"SELECT COUNT(*) FROM {table}").fetchone()[0]  # type: ignore[no-untyped-call]
    return count


def sql(lobby: Lobby, statement: str) -> None:
    with lobby.running.store.reading() as database:
        database.execute_sql(statement)  # type: ignore[no-untyped-call]


def check_in(lobby: Lobby, booked: Appointment) -> None:
    play(lobby, Flow("", "epidurography", "woman"), booked)
    lobby.onward("Confirm")
    lobby.await_slip()


def test_nobody_checks_in_twice(lobby: Lobby) -> None:
    lobby.book([canary(8)])
    check_in(lobby, canary(8))
    lobby.leave()
    before = rows_in(lobby, "record"), rows_in(lobby, "outbox")
    lobby.arrive(canary(8))
    assert lobby.visit.page == Desk(DeskReason.ALREADY)
    assert lobby.finger.sees("Please see the front desk.")
    assert not traces(on_screen(lobby), FAMILY, GIVEN)
    lobby.leave()
    assert (rows_in(lobby, "record"), rows_in(lobby, "outbox")) == before


def test_of_two_kiosks_one_wins(lobby: Lobby) -> None:
    """Someone else saves the same person between Check and Confirm."""
    lobby.book([canary(9)])
    play(lobby, Flow("", "epidurography", "woman"), canary(9))
    rules = lobby.running.rules
    draft = of_answers(lobby.visit, rules, path_of(lobby.visit, rules), Status.COMPLETE, Reason.NONE)
    lobby.running.ports.records.save(draft)
    before = rows_in(lobby, "record"), rows_in(lobby, "outbox")
    lobby.onward("Confirm")
    assert lobby.visit.page == Desk(DeskReason.ALREADY)
    assert (rows_in(lobby, "record"), rows_in(lobby, "outbox")) == before


FAILURES: dict[str, tuple[str, str]] = {
    "a disk that cannot be written": ("PRAGMA query_only = 1", "PRAGMA query_only = 0"),
    "the print job, behind the record": (
        "CREATE TRIGGER broken BEFORE INSERT ON outbox BEGIN SELECT RAISE(ABORT, 'x'); END",
        "DROP TRIGGER broken",
    ),
    "the audit row, behind both": (
        "CREATE TRIGGER broken BEFORE INSERT ON audit WHEN NEW.event = 'recorded' BEGIN SELECT RAISE(ABORT, 'x'); END",
        "DROP TRIGGER broken",
    ),
}


@pytest.mark.parametrize("failure", FAILURES)
def test_what_cannot_be_saved_goes_to_the_desk_and_leaves_nothing_half_done(lobby: Lobby, failure: str) -> None:
    number = 20 + list(FAILURES).index(failure)
    lobby.book([canary(number)])
    play(lobby, Flow("", "epidurography", "woman"), canary(number))
    before = rows_in(lobby, "record"), rows_in(lobby, "outbox")
    slips = len(list((lobby.folder / "slips").iterdir()))
    breaks, mends = FAILURES[failure]
    sql(lobby, breaks)
    try:
        lobby.onward("Confirm")
        assert lobby.visit.page == Desk(DeskReason.TROUBLE)
        texts = lobby.finger.texts()
        assert "Please see the front desk." in texts
        assert not [text for text in texts if "error" in text.casefold() or "!" in text]
        assert lobby.visit.answers.by_key == {}
    finally:
        sql(lobby, mends)
    assert (rows_in(lobby, "record"), rows_in(lobby, "outbox")) == before
    assert len(list((lobby.folder / "slips").iterdir())) == slips
    lobby.leave()
    check_in(lobby, canary(number))
    lobby.leave()
    assert rows_in(lobby, "record") == before[0] + 1, "once it is mended, they can check in"


def test_a_schedule_that_cannot_be_read_goes_to_the_desk(lobby: Lobby) -> None:
    lobby.book([canary(30)])
    sql(lobby, "ALTER TABLE appointment RENAME TO away")
    sql(lobby, "CREATE VIEW appointment AS SELECT * FROM nowhere")
    try:
        lobby.arrive(canary(30))
        assert lobby.visit.page == Desk(DeskReason.TROUBLE)
    finally:
        sql(lobby, "DROP VIEW appointment")
        sql(lobby, "ALTER TABLE away RENAME TO appointment")
    lobby.leave()


# --- (h) the tests' own eyes ---------------------------------------------------------------------

BAD = '''
from PySide6.QtCore import QCoreApplication, QTimer, QUrl, qWarning
from PySide6.QtQml import QQmlComponent, QQmlEngine

QML = b"""
import QtQuick
import Kiosk.ViewModel
Item {
    required property Kiosk kiosk
    property string words: kiosk.%s
}
"""


def made(name):
    from kiosk.paths import UI
    from tests.viewmodel.fakes import Booth

    booth, engine = Booth(), QQmlEngine()
    engine.addImportPath(str(UI))
    component = QQmlComponent(engine)
    component.setData(QML % name, QUrl())
    item = component.createWithInitialProperties({"kiosk": booth.kiosk})
    assert item is not None, component.errorString()
    item.deleteLater()
    return booth


def test_bad_slot(qapp):
    QTimer.singleShot(0, lambda: 1 / 0)
    QCoreApplication.processEvents()


def test_bad_warning(qapp):
    qWarning("something is off")


def test_bad_property(qapp):
    made(b"noSuchThing")


def test_good_property(qapp):
    made(b"pageKey")


def test_bad_deprecation(qapp):
    import warnings

    warnings.warn("old", DeprecationWarning)
'''


def test_a_slot_that_raises_a_warning_of_qt_and_a_missing_property_fail_a_test(tmp_path: Path) -> None:
    (tmp_path / "test_bad.py").write_text(BAD)
    ran = subprocess.run(
        [
            *(sys.executable, "-m", "pytest", "-c", str(ROOT / "pyproject.toml"), "--rootdir", str(ROOT)),
            *("-p", "tests.conftest", "-p", "no:cacheprovider", "-q", "-rA", str(tmp_path / "test_bad.py")),
        ],
        cwd=ROOT,
        env={**os.environ, "PYTHONPATH": str(ROOT)},
        capture_output=True,
        text=True,
        check=False,
    )
    results = {
        line.split("::")[1].split(" ")[0]: line.split(" ")[0] for line in ran.stdout.splitlines() if "::test_" in line
    }
    assert results == {
        "test_bad_slot": "FAILED",
        "test_bad_warning": "FAILED",
        "test_bad_property": "FAILED",
        "test_good_property": "PASSED",
        "test_bad_deprecation": "FAILED",
    }, ran.stdout + ran.stderr
