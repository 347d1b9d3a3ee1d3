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
    """Staff are at it, who have a time of their own."""
    STORE = auto()
    """Looking up or saving: the page stays, but not for ever."""
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
    READING = auto()
    """Something is read that nobody's answers depend on: it ends without a warning."""
    CLEANING = auto()
    """The glass is wiped: a touch changes nothing."""


_SHOWN = (Watch.LAST_PAGE, Watch.WARNED, Watch.CLEANING)


@dataclass(frozen=True, slots=True)
class Patience:
    """Seconds."""

    warn_after: int = 75
    leave_after: int = 30
    """After the warning."""
    last_page: int = 20
    store: int = 20
    """How long the store may take before the screen sends the patient to the desk; it takes 10 where it is locked."""
    printing: int = 45
    """How long a printer may take before the screen sends the patient to the desk."""
    stretch: int = 3
    """So many times longer for whoever listens, reads in large type or answers for somebody else."""
    rest_after: int = 60
    """Until the welcome screen rests."""
    cleaning: int = 60


class Idle(QObject):
    """Counts seconds; any touch starts the count anew. ``left`` is the shown countdown, -1 = none.

    Whoever listens to ``warned`` shows the warning and asks for ``Watch.WARNED``.
    """

    warned = Signal()
    over = Signal()
    waited = Signal()
    """The printer, or the store, has had its time."""
    rested = Signal()
    """``resting`` is another than it was."""
    changed = Signal()

    def __init__(self, patience: Patience, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._patience = patience
        self._watch = Watch.WELCOME
        self._slow = False
        self._idle = 0
        self._quiet = 0
        self.resting = False
        """Nobody has been at the welcome screen for a while."""
        self._clock = QTimer(self)
        self._clock.setInterval(1000)
        self._clock.timeout.connect(self.tick)

    def start(self) -> None:
        self._clock.start()

    def stop(self) -> None:
        self._clock.stop()

    @property
    def left(self) -> int:
        return self._longest() - self._idle if self._watch in _SHOWN else -1

    @property
    def whole(self) -> int:
        """What ``left`` began with."""
        return self._longest() if self._watch in _SHOWN else -1

    def watch(self, what: Watch, *, slow: bool) -> None:
        """What the page in front asks for; another page starts the count anew. ``slow`` stretches a person's time."""
        self._slow = slow
        if what is not self._watch:
            self._watch = what
            self._start_anew()
            self.wake()

    def touched(self) -> None:
        self._quiet = 0
        # A printer does not get more time because somebody touches the screen, nor is a cloth a finger.
        if self._watch not in (Watch.STORE, Watch.PRINTING, Watch.CLEANING):
            self._start_anew()

    def wake(self) -> None:
        """Somebody is there."""
        self._rest(False)

    def _rest(self, resting: bool) -> None:
        self._quiet = 0
        if resting != self.resting:
            self.resting = resting
            self.rested.emit()

    def _start_anew(self) -> None:
        if self._idle:
            self._idle = 0
            self.changed.emit()

    def tick(self) -> None:
        """One second has passed."""
        if self._watch is Watch.NOTHING:
            return
        if self._watch is Watch.WELCOME and not self.resting:
            self._quiet += 1
            if self._quiet >= self._patience.rest_after:
                self._rest(True)
        self._idle += 1
        if self._idle >= self._longest():
            self._idle = 0
            {Watch.VISIT: self.warned, Watch.PRINTING: self.waited, Watch.STORE: self.waited}.get(
                self._watch, self.over
            ).emit()
        self.changed.emit()

    def eventFilter(self, _watched: QObject, event: QEvent) -> bool:
        # A key counts when it goes on to the screens (``Bursts``): a scanner that never stops, or a key that is stuck,
        # must not keep somebody's answers on the glass.
        if event.type() in _TOUCHES and not (event.type() == QEvent.Type.KeyPress and event.spontaneous()):
            self.touched()
        return False

    def _longest(self) -> int:
        patience = self._patience
        match self._watch:
            case Watch.STORE:
                return patience.store
            case Watch.PRINTING:
                return patience.printing
            case Watch.CLEANING:
                return patience.cleaning
            case Watch.VISIT | Watch.READING:
                own = patience.warn_after
            case Watch.WARNED:
                own = patience.leave_after
            case _:
                own = patience.last_page
        return own * patience.stretch if self._slow else own
