"""What comes and goes on the screen leaves nothing behind in QML's memory: a kiosk runs for months."""

import re
from collections.abc import Callable, Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import (
    QCoreApplication,
    QEvent,
    QLoggingCategory,
    QMessageLogContext,
    QtMsgType,
    qInstallMessageHandler,
)

from tests.flows.play import play
from tests.flows.table import Flow
from tests.walk import WOMAN, appointment, person
from tests.window import Lobby

FIRST, MORE = 3, 6
_AFTER = re.compile(r"memory after GC: (\d+)")


class Heap:
    """What QML's collector says of itself."""

    def __init__(self, folder: Path) -> None:
        # asked for when the engine is made
        QLoggingCategory.setFilterRules("qt.qml.gc.allocatorStats=true")
        self._told: list[int] = []
        self._others = qInstallMessageHandler(self._hear)
        self.lobby = Lobby(folder)

    def _hear(self, kind: QtMsgType, where: QMessageLogContext, message: str) -> None:
        if found := _AFTER.search(message):
            self._told.append(int(found[1]))
        elif kind is not QtMsgType.QtDebugMsg and callable(self._others):
            self._others(kind, where, message)

    def held(self) -> int:
        """Bytes of it that are in use with nobody there."""
        engine = self.lobby.running.engine
        assert engine is not None
        self._told.clear()
        for _ in range(8):
            self.frame()
            # without a running loop nothing is ever deleted later
            QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)
            engine.collectGarbage()
        return min(self._told)

    def frame(self) -> None:
        for _ in range(3):
            self.lobby.window.update()
            QCoreApplication.sendEvent(self.lobby.window, QEvent(QEvent.Type.UpdateRequest))
            QCoreApplication.processEvents()

    def close(self) -> None:
        self.lobby.close()
        qInstallMessageHandler(self._others)
        QLoggingCategory.setFilterRules("")


@pytest.fixture
def heap(tmp_path: Path) -> Iterator[Heap]:
    made = Heap(tmp_path)
    yield made
    made.close()


def visit(heap: Heap, number: int) -> None:
    lobby = heap.lobby
    who = person("Rivera", "Ana", WOMAN.birth_date, "F", f"M{number}")
    booked = appointment(who, f"V{number}", "epidurography")
    lobby.book([booked])
    play(lobby, Flow("", "epidurography", "woman"), booked)
    lobby.onward("Confirm")
    lobby.await_slip()
    lobby.leave()


def overlays(heap: Heap, _number: int) -> None:
    kiosk = heap.lobby.kiosk
    for opens in (kiosk.openHelp, kiosk.openSettings, kiosk.openLanguage, lambda: kiosk.openExpect("myelogram")):
        opens()
        heap.frame()
        kiosk.closeOverlay()
        heap.frame()


@pytest.mark.parametrize("comes_and_goes", [visit, overlays])
def test_nothing_is_kept_for_good(heap: Heap, comes_and_goes: Callable[[Heap, int], None]) -> None:
    for number in range(FIRST):
        comes_and_goes(heap, number)
    before = heap.held()
    for number in range(FIRST, FIRST + MORE):
        comes_and_goes(heap, number)
    assert before > 100_000
    assert heap.held() - before < 32 * MORE, "a single object for each is more"
