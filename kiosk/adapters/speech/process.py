"""Reading aloud and sounds through the speaking process; the kiosk loads nothing for it and never waits."""

import logging
from collections.abc import Callable, Mapping
from pathlib import Path

from PySide6.QtCore import QObject, QProcess, QTimer

from kiosk import ports
from kiosk.adapters.speech.recordings import Recordings
from kiosk.adapters.speech.voices import voice_of
from kiosk.adapters.speech.wire import Ended, Hello, Order, Play, Say, Sound, Stop, command, hindrance, line, report_of

log = logging.getLogger(__name__)

_ANSWER_MS = 15_000
"""speech-dispatcher may have to be started first; later than this it hangs."""
_FAREWELL_MS = 1_000
_SLOWER = 0.35
"""Of the engine's scale from 0 to -1: about 140 words a minute with espeak-ng, from 170."""
_STEPS = 5

Done = Callable[[bool], None]


class SpeechProcess(QObject):
    """Fulfils ``ports.Speech`` and ``ports.Sounds``.

    A process that ends is replaced; one that does not answer, with the next ``forget``: the next person's visit.
    """

    def __init__(
        self,
        engine: str,
        recordings: Recordings,
        sounds: Mapping[ports.Sound, Path],
        *,
        voices: Mapping[str, str],
        volume: float,
        rate: float,
        parent: QObject | None = None,
    ) -> None:
        """``voices`` are the site's own by language; ``volume`` (0 to 1) is the loudest step; ``rate`` (-1 to 1)."""
        super().__init__(parent)
        self._engine, self._recordings, self._sounds = engine, recordings, sounds
        self._own_voices, self._volume, self._rate = voices, volume, rate
        self._changed: Callable[[], None] = lambda: None
        self._process: QProcess | None = None
        self._hello: Hello | None = None
        self._answered = False
        self._spoke = False
        self._number = 0
        self._done: Done | None = None
        self._fallback: ports.Utterance | None = None
        self._waiting: Order | None = None
        self._leaving: list[QProcess] = []
        self._late = QTimer(self)
        self._late.setSingleShot(True)
        self._late.setInterval(_ANSWER_MS)
        self._late.timeout.connect(self._hangs)
        self._overdue = QTimer(self)
        self._overdue.setSingleShot(True)
        self._overdue.setInterval(_FAREWELL_MS)
        self._overdue.timeout.connect(self._see_off)

    # --- ports.Speech ----------------------------------------------------------------------------

    def prepare(self, changed: Callable[[], None]) -> None:
        """See ``ports.Speech``."""
        self._changed = changed
        trouble = hindrance(self._engine)
        if trouble:
            log.info("nothing is read aloud: %s", trouble)
        else:
            self._start()

    def can_say(self, language: str) -> bool:
        """See ``ports.Speech``."""
        return bool(self._voice(language))

    def has_recordings(self, language: str) -> bool:
        """See ``ports.Speech``."""
        return self._hello is not None and self._hello.output and language in self._recordings.languages

    def recorded(self, text: str, language: str) -> bool:
        """See ``ports.Speech``."""
        return self.has_recordings(language) and self._recordings.of(text, language) is not None

    def say(self, utterance: ports.Utterance, done: Done) -> None:
        """See ``ports.Speech``. A recording that cannot be played is read by the voice, if there is one."""
        self._number += 1
        self._done, self._spoke, self._fallback = done, True, None
        recording = self._recordings.of(utterance.text, utterance.language)
        volume = self._loudness(utterance.volume)
        if recording is not None and self.has_recordings(utterance.language):
            self._fallback = utterance
            self._order(Play(self._number, str(recording), volume))
        else:
            self._read(utterance)

    def _read(self, utterance: ports.Utterance) -> None:
        voice = self._voice(utterance.language)
        if not voice or self._process is None:
            self._ended(well=False)
            return
        rate = max(-1.0, self._rate - _SLOWER * utterance.slow)
        self._order(Say(self._number, utterance.text, voice, rate, self._loudness(utterance.volume)))

    def stop(self) -> None:
        """See ``ports.Speech``."""
        if self._done is not None:
            self._done = self._fallback = self._waiting = None
            self._order(Stop())

    def forget(self) -> None:
        """See ``ports.Speech``. What has spoken is ended with all that it heard, and a new one is started."""
        self.stop()
        if self._spoke or (self._process is None and self._hello is not None):
            self._spoke = False
            self._end()
            self.prepare(self._changed)

    # --- ports.Sounds ----------------------------------------------------------------------------

    def play(self, sound: ports.Sound, volume: int) -> None:
        """See ``ports.Sounds``."""
        if self._answered:
            self._write(Sound(str(self._sounds[sound]), self._loudness(volume)))

    # --- the process -----------------------------------------------------------------------------

    def close(self) -> None:
        """Ends the process, and waits for that."""
        self._done = None
        self._end()
        self._overdue.stop()
        for process in self._leaving:
            # What it still has to tell, nobody hears.
            process.blockSignals(True)
            if not process.waitForFinished(_FAREWELL_MS):
                process.kill()
                process.waitForFinished(_FAREWELL_MS)
        self._leaving.clear()

    def _voice(self, language: str) -> str:
        return voice_of(language, self._hello.voices, self._own_voices) if self._hello is not None else ""

    def _loudness(self, step: int) -> float:
        return self._volume * step / _STEPS

    def _start(self) -> None:
        program, *arguments = command(self._engine)
        process = self._process = QProcess()
        self._answered = False
        process.setStandardErrorFile(QProcess.nullDevice())
        process.readyReadStandardOutput.connect(self._read_reports)
        # Not `finished`: a program that cannot be started sends none.
        process.stateChanged.connect(self._see_whether_gone)
        self._late.start()
        process.start(program, arguments)

    def _end(self) -> None:
        process, self._process = self._process, None
        self._late.stop()
        self._answered = False
        self._waiting = None
        if process is not None:
            # Its input ends: it falls silent and goes. Killed at once, the engine would read on.
            process.closeWriteChannel()
            self._leaving.append(process)
            self._overdue.start()

    def _see_off(self) -> None:
        """Those that were to go by themselves have had their time."""
        for process in self._leaving:
            process.kill()
        if self._leaving:
            self._overdue.start()
        self._leaving = [one for one in self._leaving if one.state() is not QProcess.ProcessState.NotRunning]

    def _read_reports(self) -> None:
        while self._process is not None and self._process.canReadLine():
            report = report_of(self._process.readLine().data())
            if isinstance(report, Hello):
                self._greeted(report)
            elif report.number == self._number:
                self._over(report)

    def _greeted(self, hello: Hello) -> None:
        self._late.stop()
        self._answered = True
        if hello.trouble:
            log.warning("nothing is read aloud: %s", hello.trouble)
        waiting, self._waiting = self._waiting, None
        if waiting is not None:
            self._write(waiting)
        self._know(hello)

    def _over(self, report: Ended) -> None:
        if not report.well and self._fallback is not None:
            utterance, self._fallback = self._fallback, None
            self._read(utterance)
        else:
            self._ended(well=report.well)

    def _ended(self, *, well: bool) -> None:
        done, self._done = self._done, None
        if done is not None:
            done(well)

    def _hangs(self) -> None:
        log.warning("the speech engine %s does not answer", self._engine)
        self._lost()

    def _see_whether_gone(self) -> None:
        if self._process is not None and self._process.state() is QProcess.ProcessState.NotRunning:
            log.warning("the speaking process has ended")
            if self._answered:
                self._end()
                self._ended(well=False)
                self._start()
            else:
                self._lost()

    def _lost(self) -> None:
        self._end()
        self._know(Hello(output=False))
        self._ended(well=False)

    def _know(self, hello: Hello) -> None:
        if hello != self._hello:
            self._hello = hello
            self._changed()

    def _order(self, order: Order) -> None:
        if self._answered:
            self._write(order)
        elif not isinstance(order, Stop):
            self._waiting = order

    def _write(self, order: Order) -> None:
        if self._process is not None:
            self._process.write(line(order))
