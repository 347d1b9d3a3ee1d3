"""A kiosk without a screen: somebody checks in at it, from Welcome to Welcome."""

from collections.abc import Iterator

from PySide6.QtCore import QCoreApplication, QEventLoop

from kiosk.app.running import Running
from kiosk.bench.patient import next_event
from kiosk.bench.stage import NOW
from kiosk.core.appointment import Person
from kiosk.core.visit import Visit, Welcome

_SLICE_MS = 5


def visit_of(running: Running, who: Person) -> Iterator[Visit]:
    """The visit before each thing that this person does, and while they wait."""
    went = False
    while not (went and isinstance(running.kiosk.visit.page, Welcome)):
        went = went or not isinstance(running.kiosk.visit.page, Welcome)
        yield running.kiosk.visit
        event = next_event(running.kiosk.visit, running.rules, who, NOW)
        if event is not None:
            running.kiosk.send(event)
        QCoreApplication.processEvents(QEventLoop.ProcessEventsFlag.AllEvents, 0 if event else _SLICE_MS)


def settled(running: Running) -> None:
    """Waits until every slip has an outcome that is written down."""
    while running.ports.records.open_prints():
        QCoreApplication.processEvents(QEventLoop.ProcessEventsFlag.AllEvents, _SLICE_MS)
