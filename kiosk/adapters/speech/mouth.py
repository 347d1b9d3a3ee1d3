"""The process that speaks: orders come in on its standard input, reports leave on its standard output.

Apart from the kiosk, because QtTextToSpeech holds Python's lock while it connects (1.5 s measured), waits without end
for a speech-dispatcher that hangs, and takes its process with it when that dies. What has heard a visit ends with it:
the process, and a daemon of its own.
"""

import os
import sys
from collections.abc import Callable
from contextlib import nullcontext
from pathlib import Path
from threading import Thread
from typing import BinaryIO, NoReturn

from PySide6.QtCore import QCoreApplication, QObject, QTimer, Signal
from PySide6.QtMultimedia import QMediaDevices
from PySide6.QtTextToSpeech import QTextToSpeech, QVoice

from kiosk.adapters.speech.dispatcher import own_dispatcher
from kiosk.adapters.speech.player import Player
from kiosk.adapters.speech.wire import Ended, Hello, Order, Play, Report, Say, Sound, Stop, line, order_of

_BEGIN_MS = 5000
"""An utterance that has not begun by then never will: no sound device, or an engine that is stuck."""
_SETTLE_MS = 400
"""How long the engine may take to tell that a cut-off utterance has ended, if it tells at all."""


class Mouth(QObject):
    """One utterance at a time; the next begins when the engine has let go of the one before."""

    _heard = Signal(object)

    def __init__(self, engine: str, reports: BinaryIO) -> None:
        super().__init__()
        self._reports = reports
        self._engine = QTextToSpeech(engine, self)
        every = self._engine.allVoices(None)  # type: ignore[arg-type]  # the stub leaves out that there may be no locale
        # Variants such as "Russian+grandma" are the same voice in disguise.
        self._voices: dict[str, QVoice] = {voice.name(): voice for voice in every if "+" not in voice.name()}
        self._current: Say | Play | None = None
        self._begun = False
        self._next: Say | Play | None = None
        self._player, self._effects = Player(self), Player(self)
        self._begin_by = self._timer(_BEGIN_MS, self._too_late)
        self._settled_by = self._timer(_SETTLE_MS, self._go_on)
        self._engine.stateChanged.connect(self._state)
        self._engine.errorOccurred.connect(lambda *_: self._end(well=False))
        self._heard.connect(self._obey)
        self._player.ended.connect(lambda well: self._end(well=well))

    def _timer(self, milliseconds: int, then: Callable[[], None]) -> QTimer:
        timer = QTimer(self)
        timer.setSingleShot(True)
        timer.setInterval(milliseconds)
        timer.timeout.connect(then)
        return timer

    def begin(self, *, shared: bool) -> None:
        """Says hello, then listens. ``shared`` as in ``Hello``."""
        trouble = self._engine.errorString() if self._engine.state() is QTextToSpeech.State.Error else ""
        output = not QMediaDevices.defaultAudioOutput().isNull()
        self._tell(Hello(tuple(sorted(self._voices)), trouble, output, shared))
        Thread(target=self._listen, daemon=True).start()

    def _listen(self) -> None:
        # A thread, since Windows has no notifier for a pipe.
        for order in sys.stdin.buffer:
            self._heard.emit(order_of(order))
        self._heard.emit(None)

    def _obey(self, order: Order | None) -> None:
        match order:
            case Say() | Play():
                self._cut()
                self._next = order
                if not self._settled_by.isActive():
                    self._go_on()
            case Stop():
                self._cut()
            case Sound(file, volume):
                self._effects.play(Path(file), volume)
            case None:
                self._cut()
                QCoreApplication.quit()

    def _cut(self) -> None:
        self._next = None
        if isinstance(self._current, Say):
            self._settled_by.start()
            self._engine.stop()
        self._let_go()

    def _let_go(self) -> None:
        self._current = None
        self._begin_by.stop()
        self._player.cut()

    def _go_on(self) -> None:
        self._settled_by.stop()
        order, self._next = self._next, None
        self._current, self._begun = order, False
        if order is None:
            return
        if isinstance(order, Say):
            self._begin_by.start()
            self._engine.setVoice(self._voices[order.voice])
            self._engine.setRate(order.rate)
            self._engine.setVolume(order.volume)
            self._engine.say(order.text)
        else:
            self._player.play(Path(order.file), order.volume)

    def _state(self, state: QTextToSpeech.State) -> None:
        speaking = state is QTextToSpeech.State.Speaking
        if self._settled_by.isActive():
            if not speaking:
                self._go_on()
        elif isinstance(self._current, Say):
            if speaking:
                self._begun = True
                self._begin_by.stop()
            elif self._begun and state is QTextToSpeech.State.Ready:
                self._end(well=True)

    def _too_late(self) -> None:
        self._settled_by.start()
        self._engine.stop()
        self._end(well=False)

    def _end(self, *, well: bool) -> None:
        if self._current is not None:
            number = self._current.number
            self._let_go()
            self._tell(Ended(number, well))

    def _tell(self, report: Report) -> None:
        self._reports.write(line(report))
        self._reports.flush()


def serve(engine: str) -> NoReturn:
    """Speaks until its standard input ends. ``engine`` is Qt's name for it."""
    # Libraries write there too: what the kiosk reads is the reports alone.
    reports = os.fdopen(os.dup(sys.stdout.fileno()), "wb")
    os.dup2(sys.stderr.fileno(), sys.stdout.fileno())
    app = QCoreApplication(sys.argv[:1])
    with own_dispatcher() if engine == "speechd" else nullcontext(True) as own:
        mouth = Mouth(engine, reports)
        mouth.begin(shared=not own)
        app.exec()
    # Nothing is left to be told or kept, and taking down sound devices has been seen to hang.
    os._exit(0)
