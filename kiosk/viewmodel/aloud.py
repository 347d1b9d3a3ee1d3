"""Reading the screen aloud: sentence by sentence, until a touch; nothing private unless the patient chose it.

Rules A1 to A14 of the design standards (Section 508 402.2, EN 301 549 5.1.3).
"""

from collections.abc import Callable, Mapping, Sequence
from enum import Enum, auto

from PySide6.QtCore import Property, QCoreApplication, QEvent, QObject, QTimer, Signal, Slot
from PySide6.QtQml import QmlElement, QmlUncreatable

from kiosk.core.spoken import sentences, spoken
from kiosk.core.visit import Settings
from kiosk.ports import Sound, Sounds, Speech, Utterance
from kiosk.viewmodel import words

QML_IMPORT_NAME = "Kiosk.ViewModel"
QML_IMPORT_MAJOR_VERSION = 1

_PRESSES = {QEvent.Type.TouchBegin, QEvent.Type.MouseButtonPress, QEvent.Type.KeyPress}
_RELEASES = {
    QEvent.Type.TouchEnd,
    QEvent.Type.TouchCancel,
    QEvent.Type.MouseButtonRelease,
    QEvent.Type.KeyRelease,
}

Script = Sequence[Mapping[str, object]]


class _State(Enum):
    SILENT = auto()
    SPEAKING = auto()
    HELD = auto()
    """Stopped on the way; ``_at`` is where it goes on."""


@QmlElement
@QmlUncreatable("the voice is made by the application")
class Aloud(QObject):  # type: ignore[operator]
    """One script at a time, one utterance of it in the engine."""

    speakingChanged = Signal()
    availableChanged = Signal()
    reasonChanged = Signal()
    heard = Signal()
    """A sentence of the leaf begins, or has ended."""

    def __init__(
        self,
        speech: Speech,
        sounds: Sounds,
        text: Callable[[str, str, str], str],
        languages: Sequence[str],
        parent: QObject | None = None,
    ) -> None:
        """``text`` is ``Wording.text``; ``languages`` are those that the site offers."""
        super().__init__(parent)
        self._speech, self._sounds, self._text, self._languages = speech, sounds, text, languages
        self._settings = Settings()
        self._state = _State.SILENT
        self._lines: tuple[str, ...] = ()
        self._at = 0
        self._turn = 0
        self._skipped = False
        self._just_cut = False
        """What the person is doing right now has stopped the voice."""
        self._filtering = False
        self._soon = QTimer(self)
        self._soon.setSingleShot(True)
        self._soon.timeout.connect(self._let_go)

    # --- what QML sees ---------------------------------------------------------------------------

    speaking = Property(bool, lambda self: self._state is _State.SPEAKING, notify=speakingChanged)
    paused = Property(bool, lambda self: self._state is _State.HELD, notify=speakingChanged)
    canListen = Property(bool, lambda self: any(map(self._heard_in, self._languages)), notify=availableChanged)
    available = Property(bool, lambda self: self._heard_in(self._settings.language), notify=availableChanged)
    reason = Property(str, lambda self: self._reason(), notify=reasonChanged)

    def _heard_in(self, language: str) -> bool:
        return self._speech.can_say(language) or self._speech.has_recordings(language)

    def _reason(self) -> str:
        language = self._settings.language
        if not self._heard_in(language) or (self._skipped and not self._lines):
            return self._text(words.CONTEXT, words.NOT_READ_ALOUD, language)
        return self._text(words.CONTEXT, words.PARTLY_READ_ALOUD, language) if self._skipped else ""

    # --- what the kiosk says ---------------------------------------------------------------------

    def begin(self) -> None:
        """Looks for an engine; once the first screen is there, since that takes the machine a second or two."""
        self._speech.prepare(self._engine_changed)

    def adjust(self, settings: Settings) -> None:
        """What the patient set. Louder or slower holds from the sentence that is being read."""
        before, self._settings = self._settings, settings
        heard_anew = (settings.slow, settings.volume) != (before.slow, before.volume)
        if settings.language != before.language or not settings.read_aloud:
            self._drop()
        elif settings.say_private != before.say_private:
            # What was left out belongs between what was read: the screen presents it anew.
            self._drop()
        elif heard_anew and (self._state is _State.SPEAKING or self._just_cut):
            self._say_on()
        if settings.language != before.language:
            self.availableChanged.emit()
            self.reasonChanged.emit()

    def key(self, label: str) -> None:
        """A key was typed: a tick. Its letter is the person's own (A4)."""
        if self._settings.read_aloud:
            self.tick()
            self.tell(label, personal=True)

    def wipe(self) -> None:
        """The person has left: silence, and nothing of what was read stays."""
        self._drop()
        self._just_cut = False
        self._settings = Settings()
        self._speech.forget()
        self.availableChanged.emit()
        self.reasonChanged.emit()

    # --- what the screens and the patient say ----------------------------------------------------

    @Slot("QVariantList")
    def present(self, script: Script) -> None:
        """Reads the leaf in front from its start. ``script`` is ``[{text, personal}, ...]`` in reading order; an entry
        that does not say ``personal: false`` is taken for the person's own."""
        self._drop()
        if not self._settings.read_aloud:
            return
        said = [
            text
            for entry in script
            if (text := spoken(str(entry.get("text") or "")))
            and (self._settings.say_private or entry.get("personal") is False)
        ]
        self._lines = tuple(line for text in said for line in self._in_parts(text))
        audible = tuple(line for line in self._lines if self._audible(line))
        self._skipped = len(audible) < len(self._lines)
        self._lines = audible
        self.reasonChanged.emit()
        if self._lines:
            self._say_on()

    @Slot(str, bool)
    def tell(self, text: str, personal: bool) -> None:
        """Says one short thing between; the place in the script is kept."""
        line = spoken(text)
        if not self._settings.read_aloud or (personal and not self._settings.say_private) or not self._audible(line):
            return
        self._cut()
        self._utter(line, lambda _well: None)

    @Slot()
    def again(self) -> None:
        """The whole leaf once more."""
        self._at = 0
        if self._lines:
            self._say_on()

    @Slot()
    def toggle(self) -> None:
        """The button that is Pause or Continue. The touch on Pause has stopped the voice already."""
        if self._state is _State.SPEAKING or self._just_cut:
            self._just_cut = False
            self.pause()
        else:
            self.goOn()

    @Slot()
    def pause(self) -> None:
        """Stops; ``goOn`` begins with the sentence that was cut off."""
        self._cut()

    @Slot()
    def goOn(self) -> None:
        """Continues."""
        if self._state is _State.HELD:
            self._say_on()

    @Slot()
    def hush(self) -> None:
        """What a touch does, for what a person does without one, such as a screen reader's press."""
        if self._cut():
            self._just_cut = True
            self._soon.start()

    @Slot()
    def tick(self) -> None:
        """The sound of a key."""
        self._sounds.play(Sound.TICK, self._settings.volume)

    @Slot()
    def chime(self) -> None:
        """Are you still there?"""
        self._sounds.play(Sound.CHIME, self._settings.volume)

    # --- one after the other ---------------------------------------------------------------------

    def _in_parts(self, text: str) -> tuple[str, ...]:
        return (text,) if self._speech.recorded(text, self._settings.language) else sentences(text)

    def _audible(self, line: str) -> bool:
        language = self._settings.language
        return bool(line) and (self._speech.can_say(language) or self._speech.recorded(line, language))

    def _say_on(self) -> None:
        self._become(_State.SPEAKING)
        self.heard.emit()
        self._utter(self._lines[self._at], self._said)

    def _cut(self) -> bool:
        """Silence at once; the place is kept. Whether the script was being read."""
        self._turn += 1
        self._speech.stop()
        reading = self._state is _State.SPEAKING
        if reading:
            self._become(_State.HELD)
        return reading

    def _utter(self, line: str, then: Callable[[bool], None]) -> None:
        self._filter()
        self._speech.stop()
        self._turn += 1
        turn = self._turn
        utterance = Utterance(line, self._settings.language, self._settings.slow, self._settings.volume)
        self._speech.say(utterance, lambda well: then(well) if turn == self._turn else None)

    def _said(self, well: bool) -> None:
        if not well:
            self._become(_State.HELD)
            return
        self._at += 1
        self.heard.emit()
        if self._at < len(self._lines):
            self._say_on()
        else:
            self._at = 0
            self._become(_State.SILENT)

    def _drop(self) -> None:
        self._turn += 1
        self._speech.stop()
        self._lines, self._at = (), 0
        if self._skipped:
            self._skipped = False
            self.reasonChanged.emit()
        self._become(_State.SILENT)

    def _become(self, state: _State) -> None:
        if state is self._state:
            return
        self._state = state
        if state is _State.SPEAKING:
            self._just_cut = False
        self.speakingChanged.emit()

    def _engine_changed(self) -> None:
        self.availableChanged.emit()
        self.reasonChanged.emit()

    # --- touches, looked at only from the first word on -------------------------------------------

    def _filter(self) -> None:
        app = QCoreApplication.instance()
        if app is not None and not self._filtering:
            self._filtering = True
            app.installEventFilter(self)

    def eventFilter(self, _watched: QObject, event: QEvent) -> bool:
        kind = event.type()
        if kind in _PRESSES:
            if self._cut():
                self._just_cut = True
        elif kind in _RELEASES:
            # What the release sets off comes first: Pause is pressed by the touch that has stopped the voice.
            self._soon.start()
        return False

    def _let_go(self) -> None:
        self._just_cut = False
        if self._state is not _State.SPEAKING:
            self._unfilter()

    def _unfilter(self) -> None:
        app = QCoreApplication.instance()
        if app is not None and self._filtering:
            self._filtering = False
            app.removeEventFilter(self)
