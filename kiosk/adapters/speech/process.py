"""Reading aloud and sounds through the speaking process; the kiosk loads nothing for it and never waits."""

import logging
import unicodedata
from collections.abc import Callable, Mapping
from dataclasses import replace
from pathlib import Path

import msgspec
from PySide6.QtCore import QElapsedTimer, QObject, QProcess, QTimer

from kiosk import ports
from kiosk.adapters.speech.hearing import Hearing
from kiosk.adapters.speech.wire import Ended, Hello, Order, Play, Say, Sound, Stop, command, hindrance, line, report_of

log = logging.getLogger(__name__)

_ANSWER_MS = 15_000
"""speech-dispatcher may have to be started first; later than this it hangs."""
_FAREWELL_MS = 1_000
_SILENCE_MS = 8_000
"""An utterance that is not over by then, and by what its signs take, never will be."""
_SIGN_MS = 300
"""Digits at the slowest rate of espeak-ng, and a margin; ideographs take twice as long."""
_PAUSES_MS = (0, 5_000, 60_000, 300_000, 900_000)
"""Before a lost process is replaced, by how many were lost in a row; after the last it is left at that."""
_STEADY_MS = 60_000
"""Whoever has lived so long does not fail in a row with the one before."""
_SLOWER = 0.35
"""Of the engine's scale from 0 to -1: about 140 words a minute with espeak-ng, from 170."""
_STEPS = 5

Done = Callable[[bool], None]


class SpeechProcess(QObject):
    """Fulfils ``ports.Speech`` and ``ports.Sounds``.

    A process that ends or does not answer is replaced, later each time. From the second in a row on nothing can be
    said until one answers again; after the last of ``_PAUSES_MS`` only ``forget`` starts another.
    """

    def __init__(
        self,
        engine: str,
        hearing: Hearing,
        sounds: Mapping[ports.Sound, Path],
        *,
        volume: float,
        rate: float,
        parent: QObject | None = None,
    ) -> None:
        """``volume`` (0 to 1) is the loudest step; ``rate`` is -1 to 1."""
        super().__init__(parent)
        self._engine, self._hearing, self._sounds = engine, hearing, sounds
        self._volume, self._rate = volume, rate
        self._changed: Callable[[], None] = lambda: None
        self._process: QProcess | None = None
        self._answered = False
        self._lost = 0
        """How many processes in a row."""
        self._spoke = False
        self._number = 0
        self._done: Done | None = None
        self._fallback: ports.Utterance | None = None
        self._waiting: Order | None = None
        self._patience = 0
        self._leaving: list[QProcess] = []
        self._late = self._timer(lambda: self._lose("the speech engine does not answer"))
        self._mute = self._timer(lambda: self._lose("the speech engine does not end what it was to say"))
        self._again = self._timer(self._start)
        self._overdue = self._timer(self._see_off)
        self._lived = QElapsedTimer()

    def _timer(self, then: Callable[[], None]) -> QTimer:
        timer = QTimer(self)
        timer.setSingleShot(True)
        timer.timeout.connect(then)
        return timer

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
        return bool(self._hearing.voice(language))

    def has_recordings(self, language: str) -> bool:
        """See ``ports.Speech``."""
        return self._hearing.fitting(language) > 0

    def recorded(self, text: str, language: str) -> bool:
        """See ``ports.Speech``."""
        return self._hearing.recording(text, language) is not None

    def say(self, utterance: ports.Utterance, done: Done) -> None:
        """See ``ports.Speech``. A recording that cannot be played is read by the voice, if there is one."""
        self._number += 1
        self._done, self._fallback = done, None
        self._patience = _SILENCE_MS + _SIGN_MS * sum(map(_width, utterance.text))
        recording = self._hearing.recording(utterance.text, utterance.language)
        if recording is not None:
            self._fallback = utterance
            self._order(Play(self._number, str(recording), self._loudness(utterance.volume)))
        else:
            self._read(utterance)

    def _read(self, utterance: ports.Utterance) -> None:
        voice = self._hearing.voice(utterance.language)
        if not voice:
            self._ended(well=False)
            return
        rate = max(-1.0, self._rate - _SLOWER * utterance.slow)
        self._order(Say(self._number, utterance.text, voice, rate, self._loudness(utterance.volume)))

    def stop(self) -> None:
        """See ``ports.Speech``."""
        if self._done is not None:
            self._done = self._fallback = self._waiting = None
            self._mute.stop()
            self._order(Stop())

    def forget(self) -> None:
        """See ``ports.Speech``. What has spoken is ended with all that heard it, and a new one is started. Only a
        daemon that the site has named for all to speak through (``Hello.shared``) is left."""
        self.stop()
        if self._spoke or self._lost:
            self._spoke, self._lost = False, 0
            self._end()
            self._start()

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
        self._again.stop()
        self._overdue.stop()
        for process in self._leaving:
            # What it still has to tell, nobody hears.
            process.blockSignals(True)
            if not process.waitForFinished(_FAREWELL_MS):
                process.kill()
                process.waitForFinished(_FAREWELL_MS)
        self._leaving.clear()

    def _loudness(self, step: int) -> float:
        return self._volume * step / _STEPS

    def _start(self) -> None:
        program, *arguments = command(self._engine)
        process = self._process = QProcess()
        self._again.stop()
        process.setStandardErrorFile(QProcess.nullDevice())
        process.readyReadStandardOutput.connect(self._read_reports)
        # Not `finished`: a program that cannot be started sends none.
        process.stateChanged.connect(self._see_whether_gone)
        self._late.start(_ANSWER_MS)
        process.start(program, arguments)

    def _end(self) -> None:
        process, self._process = self._process, None
        self._late.stop()
        self._mute.stop()
        self._answered = False
        self._waiting = None
        if process is not None:
            # Its input ends: it falls silent and goes. Killed at once, the engine would read on.
            process.closeWriteChannel()
            self._leaving.append(process)
            self._overdue.start(_FAREWELL_MS)

    def _see_off(self) -> None:
        """Those that were to go by themselves have had their time."""
        for process in self._leaving:
            process.kill()
        if self._leaving:
            self._overdue.start(_FAREWELL_MS)
        self._leaving = [one for one in self._leaving if one.state() is not QProcess.ProcessState.NotRunning]

    def _read_reports(self) -> None:
        while self._process is not None and self._process.canReadLine():
            try:
                report = report_of(self._process.readLine().data())
            except msgspec.DecodeError:
                # Some library's own remark. Not its words: they could be the person's.
                log.warning("the speaking process said what is no report")
                continue
            if isinstance(report, Hello):
                self._greeted(report)
            elif report.number == self._number:
                self._over(report)

    def _greeted(self, hello: Hello) -> None:
        self._late.stop()
        self._answered = True
        self._lived.start()
        if hello.trouble:
            log.warning("nothing is read aloud: %s", hello.trouble)
        waiting, self._waiting = self._waiting, None
        if waiting is not None:
            self._write(waiting)
        self._know(hello)

    def _over(self, report: Ended) -> None:
        self._mute.stop()
        if report.well:
            self._lost = 0
        if not report.well and self._fallback is not None:
            utterance, self._fallback = self._fallback, None
            self._read(utterance)
        else:
            self._ended(well=report.well)

    def _ended(self, *, well: bool) -> None:
        done, self._done = self._done, None
        if done is not None:
            done(well)

    def _see_whether_gone(self) -> None:
        if self._process is not None and self._process.state() is QProcess.ProcessState.NotRunning:
            if self._answered and self._lived.hasExpired(_STEADY_MS):
                self._lost = 0
            self._lose("the speaking process has ended")

    def _lose(self, why: str) -> None:
        log.warning("%s (%s)", why, self._engine)
        first = not self._lost and self._hearing.hello is not None
        self._end()
        self._lost += 1
        if self._lost <= len(_PAUSES_MS):
            self._again.start(_PAUSES_MS[self._lost - 1])
        if not first:
            self._know(Hello(output=False))
        self._ended(well=False)

    def _know(self, hello: Hello) -> None:
        if hello != self._hearing.hello:
            self._hearing = replace(self._hearing, hello=hello)
            self._changed()

    def _order(self, order: Order) -> None:
        if self._answered:
            self._write(order)
        elif not isinstance(order, Stop):
            self._waiting = order

    def _write(self, order: Order) -> None:
        if self._process is not None:
            self._process.write(line(order))
            if isinstance(order, Say | Play):
                self._spoke = True
                self._mute.start(self._patience)


def _width(sign: str) -> int:
    """How much there is to say of it: an ideograph is a syllable or two."""
    return 2 if unicodedata.east_asian_width(sign) in "WF" else 1
