"""No way out of the kiosk's window: not by keys, not by the window system, not by a session's end."""

import sys
from collections.abc import Iterator
from itertools import count
from pathlib import Path

import pytest
from PySide6.QtCore import QCoreApplication, QEvent, QRect, Qt, QTimer
from PySide6.QtGui import QAccessible, QCloseEvent, QGuiApplication, QKeyEvent
from PySide6.QtQuick import QQuickWindow

from kiosk.app.lockdown import keep_in_place, refuse
from kiosk.app.running import Running, application
from kiosk.core.visit import Entering, Field, Method, Welcome
from kiosk.demo.finger import Finger
from kiosk.viewmodel.bursts import Bursts
from tests.voice import Voice
from tests.window import StandingClock, config_in

CONTROL, ALT = Qt.KeyboardModifier.ControlModifier, Qt.KeyboardModifier.AltModifier
META, SHIFT = Qt.KeyboardModifier.MetaModifier, Qt.KeyboardModifier.ShiftModifier
NONE = Qt.KeyboardModifier.NoModifier
WAYS_OUT = [
    (Qt.Key.Key_F4, ALT),
    (Qt.Key.Key_Escape, NONE),
    (Qt.Key.Key_Escape, ALT),
    (Qt.Key.Key_Escape, CONTROL | SHIFT),
    (Qt.Key.Key_Q, CONTROL),
    (Qt.Key.Key_W, CONTROL),
    (Qt.Key.Key_Tab, ALT),
    (Qt.Key.Key_Delete, CONTROL | ALT),
    (Qt.Key.Key_Backspace, CONTROL | ALT),
    (Qt.Key.Key_F1, CONTROL | ALT),
    (Qt.Key.Key_D, META),
    (Qt.Key.Key_F11, NONE),
    (Qt.Key.Key_Space, ALT),
    (Qt.Key.Key_C, CONTROL),
    (Qt.Key.Key_Print, NONE),
    (Qt.Key.Key_Menu, NONE),
    (Qt.Key.Key_Back, NONE),
    (Qt.Key.Key_PowerOff, NONE),
    (Qt.Key.Key_Close, NONE),
    (Qt.Key.Key_Exit, NONE),
]


@pytest.fixture(autouse=True)
def _no_order_to_stop_is_left() -> Iterator[None]:
    """A kiosk that is stopped while no application runs leaves Qt's order standing: later waits would end at once."""
    yield
    QTimer.singleShot(0, lambda: QCoreApplication.exit(0))
    application().exec()


class Kiosk:
    """Full screen, as it is deployed."""

    def __init__(self, folder: Path) -> None:
        application()
        self.running = Running(config_in(folder), clock=StandingClock(), voice=Voice(languages=set()))
        self.window: QQuickWindow = self.running.load()
        app = QGuiApplication.instance()
        assert isinstance(app, QGuiApplication)
        keep_in_place(app, self.window)
        self._struck = count(1_000_000, 10_000)
        self.running.begin()
        self.finger = Finger(self.window)
        self.finger.settle()

    def press(self, key: Qt.Key, modifiers: Qt.KeyboardModifier) -> None:
        """A person does, long after the key before."""
        at = next(self._struck)
        text = chr(key) if 32 <= key < 127 and modifiers == NONE else ""
        for kind in (QEvent.Type.ShortcutOverride, QEvent.Type.KeyPress, QEvent.Type.KeyRelease):
            event = QKeyEvent(kind, key, modifiers, text)
            event.setTimestamp(at)
            QCoreApplication.sendEvent(self.window, event)
        bursts = self.window.findChild(Bursts)
        assert bursts is not None
        self.finger.until(lambda: not bursts._held, lambda: TimeoutError("a key is held for ever"))

    @property
    def stands(self) -> bool:
        """In front, over the whole screen."""
        self.finger.settle()
        screen = self.window.screen().geometry()
        return bool(
            self.window.isVisible()
            and self.window.visibility() == QQuickWindow.Visibility.FullScreen
            and self.window.geometry() == screen
        )


@pytest.fixture(scope="module")
def kiosk(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Kiosk]:
    made = Kiosk(tmp_path_factory.mktemp("locked"))
    yield made
    made.running.close()


def until_it_stands(kiosk: Kiosk) -> None:
    kiosk.finger.until(lambda: kiosk.stands, lambda: AssertionError("the window does not come back"))


def test_it_has_the_whole_screen_and_no_frame(kiosk: Kiosk) -> None:
    assert kiosk.stands
    assert kiosk.window.flags() & Qt.WindowType.FramelessWindowHint


@pytest.mark.parametrize(("key", "modifiers"), WAYS_OUT)
@pytest.mark.parametrize("page", ["welcome", "birth"])
def test_no_key_leads_out(kiosk: Kiosk, page: str, key: Qt.Key, modifiers: Qt.KeyboardModifier) -> None:
    if page == "birth":
        kiosk.running.kiosk.start("type")
    kiosk.press(key, modifiers)
    assert not kiosk.running.kiosk.visit.overlay
    assert kiosk.stands
    assert kiosk.running.kiosk.visit.page in (Welcome(), Entering(Method.TYPE, Field.MONTH))
    kiosk.running.kiosk.back()


def test_it_cannot_be_closed(kiosk: Kiosk) -> None:
    for _ in range(3):
        assert not kiosk.window.close()
        event = QCloseEvent()
        QCoreApplication.sendEvent(kiosk.window, event)
        assert not event.isAccepted()
        assert kiosk.stands


def test_asking_the_application_to_quit_does_not_close_it(kiosk: Kiosk) -> None:
    app = QGuiApplication.instance()
    assert app is not None
    quit_ = QEvent(QEvent.Type.Quit)
    QCoreApplication.sendEvent(app, quit_)
    assert not quit_.isAccepted()
    assert kiosk.stands


@pytest.mark.parametrize("way", ["showMinimized", "showNormal", "showMaximized", "hide"])
def test_it_comes_back(kiosk: Kiosk, way: str) -> None:
    getattr(kiosk.window, way)()
    until_it_stands(kiosk)


def test_it_follows_its_screen(kiosk: Kiosk) -> None:
    app = QGuiApplication.instance()
    assert isinstance(app, QGuiApplication)
    kiosk.window.setGeometry(5, 5, 200, 100)
    app.primaryScreen().geometryChanged.emit(app.primaryScreen().geometry())
    until_it_stands(kiosk)


@pytest.mark.parametrize("size", [(800, 1280), (1280, 800), (1920, 1080), (600, 1024)])
def test_a_display_that_is_turned_or_has_other_pixels_shows_all(kiosk: Kiosk, size: tuple[int, int]) -> None:
    window = kiosk.window
    window.setProperty("locked", False)
    window.setVisibility(QQuickWindow.Visibility.Windowed)
    window.setGeometry(0, 0, *size)
    kiosk.running.kiosk.setReducedMotion(True)
    kiosk.running.kiosk.start("type")
    try:
        kiosk.finger.until(lambda: window.width() == size[0], lambda: AssertionError("no other size"))
        kiosk.finger.picture()
        short, long = sorted((kiosk.running.display.width_mm, kiosk.running.display.height_mm))
        assert window.property("widthMm") == (short if size[0] < size[1] else long)
        keys = kiosk.finger.labels()
        assert set("1234567890") <= set(keys)
        assert {"Back", "Get help", "Next"} <= set(keys)
        for node in kiosk.finger._nodes():
            if node.role() == QAccessible.Role.Button:
                assert QRect(0, 0, *size).contains(node.rect().translated(-window.position()))
    finally:
        kiosk.running.kiosk.back()
        window.setProperty("locked", True)
        window.showFullScreen()
    until_it_stands(kiosk)


class Session:
    """What Qt hands over when a session ends."""

    cancelled = False

    def cancel(self) -> None:
        self.cancelled = True


@pytest.mark.parametrize(("platform", "refused"), [("linux", True), ("win32", False)])
def test_a_session_ends_by_the_machine_alone(monkeypatch: pytest.MonkeyPatch, platform: str, refused: bool) -> None:
    monkeypatch.setattr(sys, "platform", platform)
    session = Session()
    refuse(session)  # type: ignore[arg-type]
    assert session.cancelled is refused


def test_whoever_may_lets_it_go(kiosk: Kiosk) -> None:
    """Last, since the window is gone then."""
    kiosk.running.stop()
    assert kiosk.window.close()
    assert not kiosk.window.isVisible()
