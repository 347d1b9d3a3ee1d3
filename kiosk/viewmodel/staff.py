"""The staff mode as the screens see it: slots make events, properties read what its state shows. Made when first asked
for, so that a visit does not pay for it."""

from collections.abc import Callable, Sequence
from dataclasses import dataclass, field, fields
from datetime import UTC, datetime

from PySide6.QtCore import Property, QCoreApplication, QObject, QTimer, Signal, Slot
from PySide6.QtQml import QmlElement, QmlUncreatable

from kiosk.core.staff import events as ev
from kiosk.core.staff.flow import step
from kiosk.core.staff.state import Page, Staff
from kiosk.ports import Sound, Sounds, Speech, Utterance
from kiosk.viewmodel.idle import Idle, Patience, Watch
from kiosk.viewmodel.rows import Rows
from kiosk.viewmodel.staff_rows import CheckInRow, FindingRow, StaffProps, StaffScreen, VoiceRow, finding_rows

QML_IMPORT_NAME = "Kiosk.ViewModel"
QML_IMPORT_MAJOR_VERSION = 1

_PULSE_MS = 1000


@dataclass(frozen=True, slots=True)
class Voices:
    """What the volume test says: a sentence in each language, as (tag, own name, words)."""

    speech: Speech
    sounds: Sounds
    sentences: tuple[tuple[str, str, str], ...]


@dataclass(frozen=True, slots=True)
class StaffSite:
    """What a site and a window make of the staff mode."""

    pin_set: bool = False
    lock_after: int = 60
    """Seconds without a touch."""
    screen: StaffScreen = field(default_factory=StaffScreen)
    utc: Callable[[], datetime] = lambda: datetime.now(UTC)
    voices: Voices | None = None


@QmlElement
@QmlUncreatable("the staff mode is made by the kiosk")
class StaffMode(QObject):  # type: ignore[operator]
    """Closed, it holds nothing of anybody."""

    pageChanged = Signal()
    shownChanged = Signal()
    volumeChanged = Signal()

    def __init__(self, site: StaffSite, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._site = site
        self._staff = Staff()
        self._props = StaffProps()
        self._carry_out: Callable[[ev.Effect], None] = lambda _: None
        self._poll: Callable[[], None] = lambda: None
        self._rows = Rows(CheckInRow, self)
        self._findings = Rows(FindingRow, self)
        self._voice_rows = Rows(VoiceRow, self)
        self._part = 0
        self._volume = 3
        self._saying = 0
        # the same rule for what a touch is as on the patient's pages
        self._idle = Idle(Patience(warn_after=site.lock_after), self)
        self._idle.watch(Watch.READING, slow=False)
        self._idle.over.connect(lambda: self.send(ev.Idle()))
        self._pulse = QTimer(self)
        self._pulse.setInterval(_PULSE_MS)
        self._pulse.timeout.connect(self.pulse)

    def connect_effects(self, carry_out: Callable[[ev.Effect], None], poll: Callable[[], None]) -> None:
        """Where effects go, and what is called each second while the list is open."""
        self._carry_out, self._poll = carry_out, poll

    @property
    def state(self) -> Staff:
        """For the application and the tests; QML sees the props alone."""
        return self._staff

    @property
    def is_open(self) -> bool:
        return self._staff.page is not Page.CLOSED

    def open(self) -> None:
        """Asks for the PIN, or says that there is none."""
        self._idle.touched()
        self.send(ev.Open(self._site.pin_set))

    def leave(self) -> None:
        """Locks it, and forgets."""
        self.send(ev.Leave())

    def send(self, event: ev.Event) -> None:
        """One event through the machine: state, screen, effects."""
        before = self._staff
        self._staff, effects = step(before, event)
        if self._staff is not before:
            self._redraw(before)
        for effect in effects:
            self._carry_out(effect)

    def pulse(self) -> None:
        """One second has passed."""
        self._idle.tick()
        if self._staff.until is not None:
            self._show(self._derived())
        if not self._staff.locked:
            self._poll()

    def _redraw(self, before: Staff) -> None:
        staff, app = self._staff, QCoreApplication.instance()
        if self.is_open and before.page is Page.CLOSED:
            self._pulse.start()
            if app is not None:
                app.installEventFilter(self._idle)
        elif not self.is_open and before.page is not Page.CLOSED:
            self._pulse.stop()
            if app is not None:
                app.removeEventFilter(self._idle)
        if before.page is Page.SOUND and staff.page is not Page.SOUND:
            self._hush()
        if staff.page is Page.SOUND and before.page is not Page.SOUND:
            self._show_voices("")
        if staff.locked:
            self._part = 0
        self._rows.show(self._site.screen.rows(staff, self._part))
        self._findings.show(finding_rows(staff.findings))
        self._show(self._derived())

    def _derived(self) -> StaffProps:
        return self._site.screen.derive(self._staff, self._site.utc(), self._part)

    def _show(self, new: StaffProps) -> None:
        old, self._props = self._props, new
        changed = {field.name for field in fields(StaffProps) if getattr(old, field.name) != getattr(new, field.name)}
        if changed - {"page"}:
            self.shownChanged.emit()
        if "page" in changed:
            self.pageChanged.emit()

    # --- what QML sees ---------------------------------------------------------------------------

    page = Property(str, lambda self: self._props.page, notify=pageChanged)
    dots = Property(int, lambda self: self._props.dots, notify=shownChanged)
    canEnter = Property(bool, lambda self: self._props.can_enter, notify=shownChanged)
    pinSet = Property(bool, lambda self: self._site.pin_set, constant=True)
    wrong = Property(bool, lambda self: self._props.wrong, notify=shownChanged)
    waitMinutes = Property(int, lambda self: self._props.wait_minutes, notify=shownChanged)
    waitSeconds = Property(int, lambda self: self._props.wait_seconds, notify=shownChanged)
    problem = Property(str, lambda self: self._props.problem, notify=shownChanged)
    busy = Property(str, lambda self: self._props.busy, notify=shownChanged)
    said = Property(str, lambda self: self._props.said, notify=shownChanged)
    well = Property(bool, lambda self: self._props.well, notify=shownChanged)
    summary = Property(str, lambda self: self._props.summary, notify=shownChanged)
    calls = Property(str, lambda self: self._props.calls, notify=shownChanged)
    schedule = Property(str, lambda self: self._props.schedule, notify=shownChanged)
    scheduleLoud = Property(bool, lambda self: self._props.schedule_loud, notify=shownChanged)
    reading = Property(bool, lambda self: self._props.reading, notify=shownChanged)
    empty = Property(bool, lambda self: self._props.empty, notify=shownChanged)
    number = Property(str, lambda self: self._props.number, notify=shownChanged)
    name = Property(str, lambda self: self._props.name, notify=shownChanged)
    facts = Property("QStringList", lambda self: list(self._props.facts), notify=shownChanged)  # type: ignore[arg-type]
    standing = Property(str, lambda self: self._props.standing, notify=shownChanged)
    sign = Property(str, lambda self: self._props.sign, notify=shownChanged)
    loud = Property(bool, lambda self: self._props.loud, notify=shownChanged)
    slip = Property(str, lambda self: self._props.slip, notify=shownChanged)
    mark = Property(str, lambda self: self._props.mark, notify=shownChanged)
    odd = Property(bool, lambda self: self._props.odd, notify=shownChanged)
    stops = Property(str, lambda self: self._props.stops, notify=shownChanged)
    canReprint = Property(bool, lambda self: self._props.can_reprint, notify=shownChanged)
    canAcknowledge = Property(bool, lambda self: self._props.can_acknowledge, notify=shownChanged)
    canVoid = Property(bool, lambda self: self._props.can_void, notify=shownChanged)
    chosen = Property(str, lambda self: self._props.chosen, notify=shownChanged)
    lockAfter = Property(int, lambda self: self._site.lock_after, constant=True)
    volume = Property(int, lambda self: self._volume, notify=volumeChanged)

    count = Property(int, lambda self: self._props.count, notify=shownChanged)
    begins = Property(int, lambda self: self._props.begins, notify=shownChanged)
    ends = Property(int, lambda self: self._props.ends, notify=shownChanged)
    rows = Property(QObject, lambda self: self._rows, constant=True)
    findings = Property(QObject, lambda self: self._findings, constant=True)
    voices = Property(QObject, lambda self: self._voice_rows, constant=True)

    # --- what staff do ---------------------------------------------------------------------------

    def _act(self, event: ev.Event) -> None:
        # what a screen reader presses comes without a touch
        self._idle.touched()
        self.send(event)

    @Slot(str)
    def digit(self, text: str) -> None:
        self._act(ev.Digit(text))

    @Slot()
    def erase(self) -> None:
        self._act(ev.Erase())

    @Slot()
    def enter(self) -> None:
        self._act(ev.Enter(self._site.utc()))

    @Slot(str)
    def go(self, page: str) -> None:
        self._act(ev.Go(Page(page)))

    @Slot(str)
    def look(self, reference: str) -> None:
        self._act(ev.Look(reference))

    @Slot()
    def older(self) -> None:
        self._turn(1)

    @Slot()
    def newer(self) -> None:
        self._turn(-1)

    def _turn(self, parts: int) -> None:
        self._idle.touched()
        most = self._site.screen.most
        if most and 0 <= (begins := self._props.begins + parts * most) < self._props.count:
            self._part = begins // most
            self._redraw(self._staff)

    @Slot()
    def back(self) -> None:
        self._act(ev.Back())

    @Slot()
    def lock(self) -> None:
        self._act(ev.Leave())

    @Slot()
    def reprint(self) -> None:
        self._act(ev.Reprint())

    @Slot()
    def acknowledge(self) -> None:
        self._act(ev.Acknowledge())

    @Slot()
    def void(self) -> None:
        self._act(ev.Void())

    @Slot()
    def importNow(self) -> None:
        self._act(ev.Import())

    @Slot()
    def testSlip(self) -> None:
        self._act(ev.TestSlip())

    @Slot()
    def examine(self) -> None:
        self._act(ev.Examine())

    @Slot()
    def callIn(self) -> None:
        self._act(ev.CallIn())

    @Slot()
    def exit(self) -> None:
        self._act(ev.Exit())

    # --- the volume test -------------------------------------------------------------------------

    @Slot(int)
    def setVolume(self, volume: int) -> None:
        self._idle.touched()
        self._volume = max(1, min(5, volume))
        self.volumeChanged.emit()

    @Slot()
    def chime(self) -> None:
        self._idle.touched()
        if self._site.voices is not None and self._staff.page is Page.SOUND:
            self._site.voices.sounds.play(Sound.CHIME, self._volume)

    @Slot()
    def speak(self) -> None:
        """A sentence in each language that has a voice, one after the other."""
        self._idle.touched()
        if self._site.voices is not None and self._staff.page is Page.SOUND:
            self._hush()
            self._say(self._saying, self._site.voices.sentences)

    def _say(self, turn: int, left: Sequence[tuple[str, str, str]]) -> None:
        voices = self._site.voices
        able = [one for one in left if voices is not None and voices.speech.can_say(one[0])]
        self._show_voices(able[0][0] if able else "")
        if voices is None or not able:
            return
        (tag, _, words), rest = able[0], able[1:]

        def done(_heard: bool) -> None:
            # who listens is not idle
            self._idle.touched()
            if turn == self._saying:
                self._say(turn, rest)

        voices.speech.say(Utterance(words, tag, volume=self._volume), done)

    def _hush(self) -> None:
        self._saying += 1
        if self._site.voices is not None:
            self._site.voices.speech.stop()

    def _show_voices(self, speaking: str) -> None:
        voices = self._site.voices
        if voices is None:
            return
        self._voice_rows.show(
            [
                VoiceRow(tag, name, *_voice(able=voices.speech.can_say(tag), speaking=tag == speaking))
                for tag, name, _ in voices.sentences
            ]
        )


def _voice(*, able: bool, speaking: bool) -> tuple[str, str]:
    """Words and icon."""
    if speaking:
        return "Speaks now", "volume"
    return ("Has a voice", "check") if able else ("No voice on this machine", "volume-off")
