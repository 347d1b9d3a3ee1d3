"""`kiosk staff`: a window of its own beside a kiosk that runs, both on one store; and `kiosk staff pin`."""

import subprocess
import sys
from collections.abc import Callable, Iterator
from pathlib import Path

import msgspec
import pypdfium2  # type: ignore[import-untyped]
import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtTest import QTest

from kiosk.adapters.pin import HashedPin, hash_of
from kiosk.app.running import application
from kiosk.app.staff_window import StaffWindow
from kiosk.cli import INTERRUPTED, USAGE, main
from kiosk.config import Staff
from kiosk.core.staff.state import Page
from kiosk.demo.finger import Finger
from kiosk.errors import ConfigError
from tests.ui.test_bursts import Keyboard
from tests.window import Lobby, StandingClock, config_in

PIN = "730264"
KIOSK = """
import sys
from dataclasses import replace
from pathlib import Path

from kiosk.core import events as visits
from kiosk.core.draft import of_answers
from kiosk.core.identify import Found
from kiosk.core.moves import path_of
from kiosk.core.record import Reason, Status
from kiosk.adapters.store import StoreDesk
from tests.audit.visits import full
from tests.walk import MAN_62, NOW, WOMAN, appointment
from tests.window import Lobby

lobby = Lobby(Path(sys.argv[1]))
running = lobby.running


def arrive(who, accession):
    booked = appointment(who, accession, "myelogram")
    lobby.book([booked])
    visit = replace(full(running.rules, "myelogram"), found=Found(booked, (booked,)))
    draft = of_answers(visit, running.rules, path_of(visit, running.rules), Status.COMPLETE, Reason.NONE)
    record = running.ports.records.save(draft)
    running._carry_out(visits.Print(record))
    lobby.finger.until(
        lambda: running.ports.records.outcome(record.id) is not None, lambda: TimeoutError("no slip"), 60
    )


arrive(WOMAN, "A1")
print("ready", flush=True)
for line in sys.stdin:
    match line.strip():
        case "arrive":
            arrive(MAN_62, "A2")
            print("arrived", flush=True)
        case "look":
            rows = StoreDesk(running.store, running.clock, "DEMO-1").check_ins(NOW.date())
            print([(row.number, row.acknowledged, row.void, row.reprints) for row in rows], flush=True)
        case _:
            break
lobby.close()
"""


class Beside:
    """A kiosk in a process of its own."""

    def __init__(self, folder: Path) -> None:
        self._process = subprocess.Popen(
            [sys.executable, "-c", KIOSK, str(folder)],
            stdin=subprocess.PIPE,
            stdout=subprocess.PIPE,
            text=True,
            cwd=Path(__file__).resolve().parent.parent,
        )
        assert self.hear() == "ready"

    def hear(self) -> str:
        assert self._process.stdout is not None
        return self._process.stdout.readline().strip()

    def tell(self, word: str) -> str:
        assert self._process.stdin is not None
        print(word, file=self._process.stdin, flush=True)
        return self.hear()

    def end(self) -> None:
        assert self._process.stdin is not None
        assert self._process.stdout is not None
        self._process.stdin.close()
        try:
            self._process.wait(60)
        finally:
            self._process.kill()
            self._process.stdout.close()


class Office:
    """The window, with a mouse and a keyboard."""

    def __init__(self, folder: Path, *, hasty: bool = True) -> None:
        application()
        config = config_in(folder)
        config = msgspec.structs.replace(config, staff=Staff(pin=hash_of(PIN)))
        self.staff = StaffWindow(config, StandingClock())
        self.window = self.staff.load(hasty=hasty)
        self.finger = Finger(self.window)
        self.window.requestActivate()
        self.until(self.window.isActive, "the window does not come to the front")

    @property
    def page(self) -> Page:
        return self.staff.mode.state.page

    def until(self, condition: Callable[[], object], otherwise: str) -> None:
        self.finger.until(lambda: bool(condition()), lambda: TimeoutError(f"{otherwise}: {self.finger.texts()}"), 60)

    def unlock(self) -> None:
        for digit in PIN:
            QTest.keyClick(self.window, Qt.Key(ord(digit)))
        QTest.keyClick(self.window, Qt.Key.Key_Return)
        self.until(lambda: self.page is Page.DAY and self.staff.mode.state.day, "not unlocked")

    def click(self, name: str) -> None:
        """With a mouse."""
        self.until(lambda: self.finger.offers(name), f"no {name}")
        # a frame places what has just come
        self.finger.picture()
        place = self.finger._place(name).center()
        left, none = Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier
        QTest.mouseClick(self.window, left, none, self.window.mapFromGlobal(place))
        self.finger.settle()

    def sees(self, part: str) -> bool:
        return any(part in text for text in self.finger.texts())


@pytest.fixture
def office(tmp_path: Path) -> Iterator[Office]:
    made = Office(tmp_path)
    yield made
    made.staff.close()


@pytest.mark.long
def test_two_processes_share_the_day_in_both_directions(tmp_path: Path) -> None:
    kiosk = Beside(tmp_path)
    office = Office(tmp_path)
    try:
        assert not office.sees("RIVERA")
        office.unlock()
        office.until(lambda: office.sees("RIVERA"), "who checked in is not there")
        assert kiosk.tell("arrive") == "arrived"
        office.until(lambda: office.finger.offers("A2"), "the window does not follow the kiosk")
        office.click("A1")
        office.click("We have the patient")
        office.until(lambda: office.staff.mode.state.said, "nothing is said")
        office.click("Print again")
        office.until(lambda: "Reprint 1" in office.staff.mode.state.said, "it is not printed")
        office.click("Close")
        office.click("A2")
        office.click("Make it void")
        office.click("Yes, make it void")
        office.until(lambda: office.staff.mode.state.said.startswith("Void"), "it is not void")
        assert kiosk.tell("look") == "[('A2', False, True, 0), ('A1', True, False, 1)]"
        slips = sorted((tmp_path / "slips").glob("*-r1.pdf"))
        assert len(slips) == 1
        text = " ".join(page.get_textpage().get_text_range() for page in pypdfium2.PdfDocument(slips[0]))
        assert "REPRINT 1" in text
    finally:
        office.staff.close()
        kiosk.end()


def test_locked_it_shows_nobody_and_asks_again(office: Office) -> None:
    office.unlock()
    office.click("Lock")
    office.until(lambda: office.page is Page.PIN, "it is not locked")
    assert office.finger.offers("Unlock")
    assert office.staff.mode.state.day is None
    for _ in range(60):
        office.staff.mode.pulse()
    assert office.page is Page.PIN, "and it stays there, however long nobody comes"


def test_it_locks_itself(office: Office) -> None:
    office.unlock()
    office.staff.mode._pulse.stop()
    office.finger.touch(QPoint(5, 5))
    for _ in range(60):
        office.staff.mode.pulse()
    assert office.page is Page.PIN


def test_wrong_pins_are_counted_with_the_kiosk_s(tmp_path: Path) -> None:
    office = Office(tmp_path)
    for _ in range(5):
        for digit in "9998":
            QTest.keyClick(office.window, Qt.Key(ord(digit)))
        QTest.keyClick(office.window, Qt.Key.Key_Return)
        office.until(lambda: not office.staff.mode.state.doing, "it is not checked")
    office.until(lambda: office.sees("Too many wrong PINs"), "nobody has to wait")
    office.staff.close()
    lobby = Lobby(tmp_path, staff=Staff(pin=hash_of(PIN)))
    lobby.kiosk.openStaff()
    mode = lobby.kiosk.staff_mode
    lobby.finger.until(lambda: mode.state.until is not None, lambda: TimeoutError("the kiosk forgets"))
    lobby.close()


def test_what_a_scanner_types_is_no_pin_and_presses_nothing(tmp_path: Path) -> None:
    office = Office(tmp_path, hasty=False)
    try:
        keyboard = Keyboard(office)
        for _ in range(6):
            keyboard.scan("9998\r")
        assert office.staff.mode.state.page is Page.PIN
        assert office.staff.mode.state.typed == ""
        keyboard.type(PIN + "\r")
        office.until(lambda: office.page is Page.DAY and office.staff.mode.state.day, "a person is not let in")
        keyboard.type("\t")
        assert office.window.activeFocusItem() is not None
        before = office.staff.mode.state
        keyboard.scan("A77-1\r")
        assert office.staff.mode.state == before
    finally:
        office.staff.close()


def test_without_a_pin_there_is_no_window(tmp_path: Path) -> None:
    application()
    with pytest.raises(ConfigError, match="kiosk staff pin"):
        StaffWindow(config_in(tmp_path))


# --- kiosk staff pin --------------------------------------------------------------------------------


def typed(monkeypatch: pytest.MonkeyPatch, *answers: str) -> None:
    waiting = iter(answers)
    monkeypatch.setattr("getpass.getpass", lambda _prompt: next(waiting))


def test_the_line_for_the_config_holds_the_pin_and_does_not_show_it(
    monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    typed(monkeypatch, PIN, PIN)
    assert main(["staff", "pin"]) == 0
    said = capsys.readouterr().out
    line = next(line for line in said.splitlines() if line.startswith("pin"))
    hashed = line.split('"')[1]
    assert PIN not in said
    assert HashedPin(hashed).right(PIN)
    assert not HashedPin(hashed).right("730265")


@pytest.mark.parametrize(
    ("answers", "why"), [(("1234",), "in a row"), (("123",), "fewer than 4"), ((PIN, "730265"), "not the same")]
)
def test_a_pin_that_is_refused_is_told_why(
    monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str], answers: tuple[str, ...], why: str
) -> None:
    typed(monkeypatch, *answers)
    assert main(["staff", "pin"]) == USAGE
    said = capsys.readouterr()
    assert why in said.err
    assert said.out == ""
    assert not any(answer in said.err for answer in answers)


def test_nobody_at_the_terminal_is_no_crash(
    monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    def ended(_prompt: str) -> str:
        raise EOFError

    monkeypatch.setattr("getpass.getpass", ended)
    assert main(["staff", "pin"]) == USAGE
    assert "at a terminal" in capsys.readouterr().err


def test_ctrl_c_is_no_crash(monkeypatch: pytest.MonkeyPatch) -> None:
    def stopped(_prompt: str) -> str:
        raise KeyboardInterrupt

    monkeypatch.setattr("getpass.getpass", stopped)
    assert main(["staff", "pin"]) == INTERRUPTED


def test_a_hash_that_is_none_is_the_config_s_fault() -> None:
    with pytest.raises(ConfigError, match="kiosk staff pin"):
        HashedPin("$argon2id$nonsense").right(PIN)
