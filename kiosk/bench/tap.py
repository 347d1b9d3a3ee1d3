"""From a tap on Next to the first frame with the next question, and the same on a bare page that shows the same.

Both are in one process and take turns. Reduced motion is on: a slide starts with that very frame.
"""

import sys
import time
from collections.abc import Callable
from pathlib import Path
from tempfile import TemporaryDirectory

from PySide6.QtCore import QCoreApplication, QPoint, QPointF, QUrl
from PySide6.QtGui import QPointingDevice
from PySide6.QtQml import QQmlApplicationEngine
from PySide6.QtQuick import QQuickWindow
from PySide6.QtTest import QTest

from kiosk.bench.patient import next_event
from kiosk.bench.samples import Samples
from kiosk.bench.screen import Screen
from kiosk.bench.stage import NOW
from kiosk.bench.twin import items, pieces, qml
from kiosk.core import events as ev
from kiosk.core.visit import Checking, Confirming
from kiosk.paths import RESOURCES
from kiosk.viewmodel.icons import Icons

_PATIENCE_NS = 10_000_000_000


class Watched:
    """A window that notes when the first frame is painted for which a condition holds."""

    def __init__(self, window: QQuickWindow) -> None:
        self.window = window
        self._there: Callable[[], bool] | None = None
        self._at = 0
        window.frameSwapped.connect(self._painted)

    def tap(self, device: QPointingDevice, point: QPoint, there: Callable[[], bool]) -> int:
        """ns from the touch to the end of the first frame for which ``there`` holds. Raises ``TimeoutError``."""
        self._there, self._at = there, 0
        begun = time.perf_counter_ns()
        QTest.touchEvent(self.window, device).press(0, point, self.window).commit(False)
        QTest.touchEvent(self.window, device).release(0, point, self.window).commit(False)
        while not self._at:
            QCoreApplication.processEvents()
            if time.perf_counter_ns() - begun > _PATIENCE_NS:
                raise TimeoutError("a tap leads nowhere")
        return self._at - begun

    def _painted(self) -> None:
        if self._there is not None and self._there():
            self._at, self._there = time.perf_counter_ns(), None


class Bare:
    """The bare pages of one visit, one window each; hidden until it is their turn."""

    def __init__(self) -> None:
        self.engine = QQmlApplicationEngine()
        self.engine.addImageProvider("icon", Icons(RESOURCES / "icons"))
        self.pages: dict[str, Watched] = {}

    def add(self, key: str, source: bytes) -> None:
        self.engine.loadData(source, QUrl(f"bare-{len(self.pages)}.qml"))
        window = self.engine.rootObjects()[-1]
        if not isinstance(window, QQuickWindow):
            raise TypeError("no window")
        self.pages[key] = Watched(window)


class Taps:
    """Walks one visit again and again and taps Next on every question."""

    def __init__(self, screen: Screen) -> None:
        self.screen = screen
        self.kiosk = Watched(screen.window)
        self.bare = Bare()
        self.device: QPointingDevice = QTest.createTouchDevice()
        self.samples = Samples()

    def visit(self, *, measured: bool) -> None:
        """From Welcome to the last question and back. The first one, not measured, makes the bare pages."""
        screen, who = self.screen, self.screen.people[0]
        # every new visit starts with motion
        screen.running.kiosk.setReducedMotion(True)
        screen.go(who, lambda visit: isinstance(visit.page, Confirming))
        while not isinstance(screen.visit.page, Checking):
            event = next_event(screen.visit, screen.running.rules, who, NOW)
            if isinstance(event, ev.Next):
                self.next_question(measured=measured)
            elif event is not None:
                screen.running.kiosk.send(event)
            screen.settle()
        screen.running.kiosk.send(ev.IdleOver())
        screen.settle()

    def next_question(self, *, measured: bool) -> None:
        """Next, once More has shown all there is; only the tap that leads to another question counts."""
        screen = self.screen
        key = screen.key
        while "More" in (words := _shown(screen.window)):
            self._more(words)
        before, point = pieces(screen.window), _next_button(screen.window)
        taken = self.kiosk.tap(self.device, point, lambda: screen.key != key)
        screen.settle()
        if isinstance(screen.visit.page, Checking):
            return
        if measured:
            twin = self.bare.pages[key]
            twin.window.show()
            screen.settle()
            floor = twin.tap(self.device, point, lambda: bool(twin.window.property("after")))
            screen.settle()
            twin.window.setProperty("after", False)
            twin.window.hide()
            self.samples.add(product=taken, floor=floor)
        else:
            size = screen.window.size()
            self.bare.add(key, qml(before, pieces(screen.window), size.width(), size.height()))
            self.bare.pages[key].window.hide()
            screen.settle()

    def _more(self, words: set[str]) -> None:
        window = self.screen.window
        self.kiosk.tap(self.device, _next_button(window), lambda: _shown(window) != words)
        self.screen.settle()


def _shown(window: QQuickWindow) -> set[str]:
    return {str(item.property("text")) for item in items(window.contentItem()) if item.property("text")}


def _next_button(window: QQuickWindow) -> QPoint:
    for item in items(window.contentItem()):
        if item.property("place") == "primary":
            return item.mapToScene(QPointF(item.width() / 2, item.height() / 2)).toPoint()
    raise LookupError("no button leads on")


def main(folder: Path, visits: int) -> None:
    """Prints the samples of ``visits`` visits."""
    screen = Screen(folder, 1)
    taps = Taps(screen)
    taps.visit(measured=False)
    for _ in range(visits):
        taps.visit(measured=True)
    screen.close()
    taps.samples.tell()


if __name__ == "__main__":
    with TemporaryDirectory(prefix="kiosk-bench-") as scratch:
        main(Path(scratch), int(sys.argv[1]))
