"""Seconds without a touch: a warning, a countdown, the end. Dialogs are covered, since every touch passes here."""

from dataclasses import dataclass
from enum import Enum, auto

from PySide6.QtCore import QEvent, QObject, QTimer, Signal

_TOUCHES = {
    QEvent.Type.TouchBegin,
    QEvent.Type.TouchUpdate,
    QEvent.Type.MouseButtonPress,
    QEvent.Type.KeyPress,
}


class Watch(Enum):
    """What the countdown is for."""

    NOTHING = auto()
    """Looking up or saving: the page stays."""
    PRINTING = auto()
    """A slip whose outcome is not known: the page stays, but not for ever."""
    WELCOME = auto()
    """Nobody is here: what the last person set and missed falls back soon, in silence."""
    VISIT = auto()
    """A warning comes first."""
    WARNED = auto()
    """The warning is shown, with its countdown."""
    LAST_PAGE = auto()
    """Done or desk: the countdown is shown from the start."""


@dataclass(frozen=True, slots=True)
class Patience:
    """Seconds."""

    warn_after: int = 75
    leave_after: int = 30
    """After the warning."""
    last_page: int = 20
    printing: int = 45
    """How long a printer may take before the screen sends the patient to the desk."""


class Idle(QObject):
    """Counts seconds; any touch starts the count anew. ``left`` is the shown countdown, -1 = none.

    Whoever listens to ``warned`` shows the warning and asks for ``Watch.WARNED``.
    """

    warned = Signal()
    over = Signal()
    waited = Signal()
    """The printer has had its time."""
    changed = Signal()

    def __init__(self, patience: Patience, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._patience = patience
        self._watch = Watch.WELCOME
        self._idle = 0
        self._clock = QTimer(self)
        self._clock.setInterval(1000)
        self._clock.timeout.connect(self.tick)

    def start(self) -> None:
        self._clock.start()

    def stop(self) -> None:
        self._clock.stop()

    @property
    def left(self) -> int:
        return self._longest() - self._idle if self._watch in (Watch.LAST_PAGE, Watch.WARNED) else -1

    def watch(self, what: Watch) -> None:
        """What the page in front asks for; another page starts the count anew."""
        if what is not self._watch:
            self._watch = what
            self._start_anew()

    def touched(self) -> None:
        # A printer does not get more time because somebody touches the screen.
        if self._watch is not Watch.PRINTING:
            self._start_anew()

    def _start_anew(self) -> None:
        if self._idle:
            self._idle = 0
            self.changed.emit()

    def tick(self) -> None:
        """One second has passed."""
        if self._watch is Watch.NOTHING:
            return
        self._idle += 1
        if self._idle >= self._longest():
            self._idle = 0
            {Watch.VISIT: self.warned, Watch.PRINTING: self.waited}.get(self._watch, self.over).emit()
        self.changed.emit()

    def eventFilter(self, _watched: QObject, event: QEvent) -> bool:
        if event.type() in _TOUCHES:
            self.touched()
        return False

    def _longest(self) -> int:
        patience = self._patience
        match self._watch:
            case Watch.VISIT:
                return patience.warn_after
            case Watch.WARNED:
                return patience.leave_after
            case Watch.PRINTING:
                return patience.printing
            case _:
                return patience.last_page
