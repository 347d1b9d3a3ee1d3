"""Work off the screen's thread: one job after another, the outcome back on the screen's thread."""

import time
from collections.abc import Callable
from concurrent.futures import Executor, Future
from typing import Protocol, TypeVar

from PySide6.QtCore import QObject, Qt, Signal

from kiosk.errors import KnownError

T = TypeVar("T")


class Runner(Protocol):
    """Runs ``work`` somewhere, then ``done`` with its result or its ``KnownError`` on the screen's thread."""

    def run(self, work: Callable[[], T], done: Callable[[T | KnownError], None]) -> None: ...


class Worker(QObject):
    """A ``Runner`` over an executor with one thread."""

    _finished = Signal(object)

    def __init__(self, executor: Executor, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._executor = executor
        self._open = 0
        self._began: float | None = None
        self._finished.connect(self._deliver, Qt.ConnectionType.QueuedConnection)

    def run(self, work: Callable[[], T], done: Callable[[T | KnownError], None]) -> None:
        self._open += 1
        future = self._executor.submit(self._timed, work)
        future.add_done_callback(lambda settled: self._finished.emit((settled, done)))

    @property
    def busy(self) -> bool:
        """Whether an outcome is still to come; one that starts further work counts until that is counted."""
        return self._open > 0

    @property
    def at_it(self) -> float:
        """Seconds that the job under way has taken so far; 0 = none is under way."""
        began = self._began
        return 0 if began is None else time.monotonic() - began

    def _timed(self, work: Callable[[], T]) -> T:
        self._began = time.monotonic()
        try:
            return work()
        finally:
            self._began = None

    def _deliver(self, settled: tuple[Future[T], Callable[[T | KnownError], None]]) -> None:
        future, done = settled
        try:
            try:
                result: T | KnownError = future.result()
            except KnownError as error:
                result = error
            done(result)
        finally:
            self._open -= 1
