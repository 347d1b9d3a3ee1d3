"""A whole visit with a keypad of keys: Tab, arrows, Enter, Space, Escape and the volume; nothing is touched."""

from collections.abc import Iterator
from dataclasses import replace

import pytest
from PySide6.QtCore import QCoreApplication, QEvent, QRectF, Qt
from PySide6.QtGui import QKeyEvent
from PySide6.QtQuick import QQuickItem
from PySide6.QtTest import QTest

from kiosk.core import events as ev
from kiosk.core.moves import current
from kiosk.core.procedure import Kind
from kiosk.core.record import State
from kiosk.core.visit import Asking, Looking, Overlay, Saving, Welcome
from tests.flows.table import Flow, expect, flows
from tests.walk import GIRL, appointment
from tests.window import Lobby

(FLOW,) = (flow for flow in flows() if flow.name == "myelogram: would rather tell a person")
MOST = 60
"""Keys until whatever is looked for must have come."""


class Keys:
    """Presses keys and follows the focus, which must always be on something that can be seen."""

    def __init__(self, lobby: Lobby) -> None:
        self.lobby = lobby

    @property
    def focus(self) -> QQuickItem:
        return self.lobby.window.activeFocusItem()

    @property
    def label(self) -> str:
        """What has the focus; empty where a page has just come."""
        return str(self.focus.property("label") or "")

    def press(self, *keys: Qt.Key) -> None:
        for key in keys:
            QTest.keyClick(self.lobby.window, key)
            self.lobby.finger.settle()
            assert self.focus is not None
            assert self.focus.isVisible(), f"the focus is on {self.label!r}, which is not to be seen"

    def hold(self, key: Qt.Key, text: str = "") -> None:
        """Presses a key and holds it for a while, as the operating system tells it."""
        down, up = QEvent.Type.KeyPress, QEvent.Type.KeyRelease
        for kind, again in ((down, False), *((down, True), (up, True)) * 5, (up, False)):
            event = QKeyEvent(kind, key, Qt.KeyboardModifier.NoModifier, text, again)
            QCoreApplication.sendEvent(self.lobby.window, event)
        self.lobby.finger.settle()

    def to(self, label: str, key: Qt.Key = Qt.Key.Key_Tab) -> None:
        """Goes on with one key until the control of that label has the focus."""
        seen = []
        while self.label != label:
            seen.append(self.label)
            assert len(seen) < MOST, f"no {label!r} among {seen}"
            self.press(key)

    def steer(self, label: str) -> None:
        """Goes to a control that is in sight with the arrows alone, as one who sees it would."""
        target = rect(self.control(label))
        way = []
        while self.label != label:
            here = rect(self.focus)
            if target.top() >= here.bottom():
                way.append(Qt.Key.Key_Down)
            elif target.bottom() <= here.top():
                way.append(Qt.Key.Key_Up)
            else:
                way.append(Qt.Key.Key_Right if target.left() >= here.right() else Qt.Key.Key_Left)
            assert len(way) < MOST, f"{label!r} is not reached by {way}"
            self.press(way[-1])

    def control(self, label: str) -> QQuickItem:
        (found,) = self.controls(label)
        return found

    def controls(self, label: str) -> list[QQuickItem]:
        return [item for item in self.lobby.items() if item.property("label") == label and item.activeFocusOnTab()]

    def onward(self, label: str = "Next") -> None:
        """Through all that More shows, and on to another page, whose first control then comes first."""
        while self.controls("More"):
            self.to("More")
            self.press(Qt.Key.Key_Return)
        before = self.lobby.key
        self.to(label)
        self.press(Qt.Key.Key_Return)
        self.lobby.finger.until(
            lambda: self.lobby.key != before and not isinstance(self.lobby.visit.page, Looking | Saving),
            lambda: TimeoutError(f"{label!r} on {before} leads nowhere"),
        )
        assert self.label == "", "a new page starts at its top"

    def spell(self, word: str) -> None:
        """Key by key of the screen's own keypad."""
        for sign in word:
            label = "Space" if sign == " " else sign
            if not self.controls(label):
                self.steer("ABC" if self.controls("ABC") else "123")
                place = rect(self.focus).topLeft()
                side = self.label
                self.press(Qt.Key.Key_Space)
                assert rect(self.focus).topLeft() == place, f"{side!r} turns the keys, and the focus stays"
            self.steer(label)
            self.press(Qt.Key.Key_Space)

    def turn_to(self, label: str) -> None:
        """Looks behind More for what is not in sight."""
        while not self.controls(label):
            self.to("More")
            self.press(Qt.Key.Key_Return)

    def tick(self, text: str) -> None:
        self.turn_to(text)
        self.to(text, Qt.Key.Key_Right)
        self.press(Qt.Key.Key_Space)


def rect(item: QQuickItem) -> QRectF:
    return item.mapRectToScene(item.boundingRect())


@pytest.fixture(scope="module")
def lobby(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Lobby]:
    made = Lobby(tmp_path_factory.mktemp("keys"))
    yield made
    made.close()


@pytest.fixture
def keys(lobby: Lobby) -> Keys:
    lobby.kiosk.send(ev.IdleOver())
    lobby.kiosk.setReducedMotion(True)
    lobby.finger.settle()
    return Keys(lobby)


def arrive(keys: Keys, name: str, born: str) -> None:
    """From Welcome to "is this your visit?", by moving over the keypads with the arrows."""
    keys.to("Type my name")
    keys.press(Qt.Key.Key_Return)
    keys.press(Qt.Key.Key_Down)
    for part in born.split("/"):
        keys.spell(part)
        keys.steer("Next box")
        keys.press(Qt.Key.Key_Return)
    keys.onward()
    keys.press(Qt.Key.Key_Down)
    keys.spell(name)
    keys.onward()


def test_a_visit_with_keys_alone(keys: Keys) -> None:
    lobby = keys.lobby
    lobby.book([FLOW.booked])
    arrive(keys, "RIVERA", "6/14/1990")
    assert lobby.key == "confirm"
    keys.tick("Yes, this is me")
    keys.onward()
    while isinstance(lobby.visit.page, Asking):
        answer(keys, FLOW)
    assert lobby.key == "check"
    look_around(keys)
    change(keys)
    keys.turn_to("Show")
    keys.to("Show")
    keys.press(Qt.Key.Key_Space)
    assert keys.label == "Change", "Show is gone; what stands beside it has the focus"
    keys.onward("Confirm")
    record = lobby.await_slip()
    assert record is not None
    expect(FLOW, [line.key for line in record.draft.lines if line.state is not State.NOT_ASKED], record)
    assert lobby.key == "done"
    keys.press(Qt.Key.Key_Escape)
    assert lobby.key == "done", "nothing leads back behind what is saved"
    keys.onward("Finish")
    assert lobby.key == "welcome"


def answer(keys: Keys, flow: Flow) -> None:
    """One page, and Next."""
    lobby = keys.lobby
    asked = current(lobby.visit, lobby.running.rules)
    assert asked is not None
    if asked.item.kind is Kind.TEXT:
        keys.press(Qt.Key.Key_Down)
        keys.spell(flow.words(asked.key))
    for choice in asked.item.choices:
        if choice.code in flow.codes(asked.key):
            keys.tick(choice.text)
    keys.onward("Next" if asked.item.kind is not Kind.TEXT or flow.words(asked.key) else "Skip")


def look_around(keys: Keys) -> None:
    """Settings and Get help, in and out: the focus comes back to where it was."""
    for label, overlay in (("Settings", Overlay.SETTINGS), ("Get help", Overlay.HELP)):
        keys.to(label, Qt.Key.Key_Backtab)
        keys.press(Qt.Key.Key_Return)
        assert keys.lobby.visit.overlay is overlay
        assert keys.label == ""
        keys.press(Qt.Key.Key_Tab)
        assert keys.label
        keys.press(Qt.Key.Key_Escape)
        assert keys.lobby.visit.overlay is Overlay.NONE
        assert keys.label == label


def change(keys: Keys) -> None:
    """Change on the check page: another answer, and back with Next; then once more, and back with Escape."""
    lobby = keys.lobby
    for back in ("Next", "Escape"):
        keys.turn_to("Change")
        keys.to("Change")
        keys.press(Qt.Key.Key_Return)
        assert lobby.key == "where"
        if back == "Next":
            keys.onward()
        else:
            keys.press(Qt.Key.Key_Escape)
        assert lobby.key == "check"
        assert keys.label == ""


def test_settings_with_keys_alone(keys: Keys) -> None:
    """The page is arranged anew around what has the focus, which may then be behind More."""
    lobby = keys.lobby
    keys.to("Settings")
    keys.press(Qt.Key.Key_Return)
    for label, scale in (("Largest", 2.0), ("Normal", 1.0), ("Large", 1.5)):
        keys.turn_to(label)
        keys.steer(label)
        keys.press(Qt.Key.Key_Space)
        assert lobby.visit.settings.text_scale == scale
        lobby.finger.picture()
        keys.press(Qt.Key.Key_Right)
        assert keys.label
    keys.press(Qt.Key.Key_Escape)
    assert keys.label == "Settings"


def test_escape_is_back(keys: Keys) -> None:
    keys.to("Type my name")
    keys.press(Qt.Key.Key_Return)
    assert keys.lobby.key == "birth"
    keys.press(Qt.Key.Key_Escape)
    assert isinstance(keys.lobby.visit.page, Welcome)
    keys.press(Qt.Key.Key_Escape)
    assert isinstance(keys.lobby.visit.page, Welcome)


def test_a_key_that_is_held_counts_once(keys: Keys) -> None:
    lobby = keys.lobby
    keys.to("Type my name")
    keys.hold(Qt.Key.Key_Return)
    assert lobby.key == "birth"
    assert lobby.visit.entry.month == "", "a held Enter does not go on to what the next page offers"
    keys.hold(Qt.Key.Key_1, "1")
    assert lobby.visit.entry.month == "1"
    keys.hold(Qt.Key.Key_Tab)
    first = keys.label
    keys.press(Qt.Key.Key_Escape)
    keys.to("Type my name")
    keys.press(Qt.Key.Key_Return, Qt.Key.Key_Tab)
    assert keys.label == first, "Tab goes on by one"
    keys.press(Qt.Key.Key_Tab)
    second = keys.label
    keys.press(Qt.Key.Key_Backtab)
    keys.hold(Qt.Key.Key_Right)
    assert keys.label == second
    keys.hold(Qt.Key.Key_Escape)
    assert isinstance(lobby.visit.page, Welcome)


def test_shift_tab_goes_the_same_way_back(keys: Keys) -> None:
    forward, back = [], []
    keys.press(Qt.Key.Key_Tab)
    first = keys.label
    while keys.label not in forward:
        forward.append(keys.label)
        keys.press(Qt.Key.Key_Tab)
    assert keys.label == first
    while keys.label not in back:
        back.append(keys.label)
        keys.press(Qt.Key.Key_Backtab)
    assert back == [forward[0], *reversed(forward[1:])]


def test_the_volume_keys(keys: Keys) -> None:
    kiosk = keys.lobby.kiosk
    kiosk.setReadAloud(True)
    keys.press(Qt.Key.Key_VolumeUp)
    assert kiosk.visit.settings.volume == 4
    keys.press(*[Qt.Key.Key_VolumeUp] * 3)
    assert kiosk.visit.settings.volume == 5
    keys.press(*[Qt.Key.Key_VolumeDown] * 7)
    assert kiosk.visit.settings.volume == 1
    keys.press(Qt.Key.Key_VolumeMute)
    assert not kiosk.visit.settings.read_aloud


def test_down_is_the_row_below(keys: Keys) -> None:
    """On pages with two columns of answers, too; from the last row to the bar at the foot."""
    lobby = keys.lobby
    girl = replace(appointment(GIRL, "GIRL-1", "myelogram"))
    lobby.book([girl])
    arrive(keys, "KIM", "6/15/2010")
    keys.tick("Yes, this is me")
    keys.onward()
    assert lobby.key == "where"
    seen: list[str] = []
    while rect(keys.focus).bottom() < lobby.window.height() * 0.85 and len(seen) < MOST:
        before = rect(keys.focus)
        keys.press(Qt.Key.Key_Down)
        seen.append(keys.label)
        if len(seen) > 1:
            assert rect(keys.focus).top() >= before.bottom()
    keys.press(Qt.Key.Key_Up)
    assert keys.label in seen
