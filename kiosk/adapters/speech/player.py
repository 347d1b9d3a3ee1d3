"""Plays WAV files, 16 bit, into sinks that are never stopped.

Not QSoundEffect: with Qt 6.11 on PulseAudio the end of a sound at times (2 of 36 sounds) leaves a notifier of another
thread behind, which takes a whole processor or the process. A sink that is fed bit by bit showed none of it.
"""

import wave
from pathlib import Path

from PySide6.QtCore import QIODevice, QObject, QTimer, Signal
from PySide6.QtMultimedia import QAudioFormat, QAudioSink, QMediaDevices

_FEED_MS = 40
_AHEAD = 0.2
"""Seconds that are with the sink already: what is heard after a cut."""
_BUFFER = 0.5
_STUCK = 50
"""So many times without a sample taken, and there is nobody to take them."""


class Player(QObject):
    """One file at a time."""

    ended = Signal(bool)
    """Whether it was heard; not sent for what was cut."""

    def __init__(self, parent: QObject) -> None:
        super().__init__(parent)
        self._sinks: dict[tuple[int, int], tuple[QAudioSink, QIODevice]] = {}
        self._key = (0, 0)
        self._data = b""
        self._volume = 1.0
        self._stuck = 0
        self._clock = QTimer(self)
        self._clock.setInterval(_FEED_MS)
        self._clock.timeout.connect(self._feed)

    def play(self, file: Path, volume: float) -> None:
        """In place of what is being played. ``volume`` is 0 to 1."""
        self.cut()
        try:
            with wave.open(str(file)) as source:
                if source.getsampwidth() == 2:
                    self._key = source.getframerate(), source.getnchannels()
                    self._data = source.readframes(source.getnframes())
        except (OSError, EOFError, wave.Error):
            pass  # no data is told below
        self._volume, self._stuck = volume, 0
        # Also a failure comes after this has returned.
        self._clock.start()

    def cut(self) -> None:
        """Silence."""
        self._clock.stop()
        self._data = b""
        self._key = (0, 0)

    def _feed(self) -> None:
        opened = self._sink(self._key)
        if opened is None:
            self._end(well=False)
            return
        sink, device = opened
        rate, channels = self._key
        frame = 2 * channels
        sink.setVolume(self._volume)
        free = sink.bytesFree()
        queued = sink.bufferSize() - free
        room = min(int(_AHEAD * rate) * frame - queued, free) // frame * frame
        taken = device.write(self._data[:room]) if room > 0 and self._data else 0
        self._data = self._data[max(taken, 0) :]
        self._stuck = 0 if taken > 0 or not self._data else self._stuck + 1
        if sink.error().value or self._stuck > _STUCK:
            del self._sinks[self._key]
            self._end(well=False)
        elif not self._data and queued <= 0:
            self._end(well=True)

    def _end(self, *, well: bool) -> None:
        self.cut()
        self.ended.emit(well)

    def _sink(self, key: tuple[int, int]) -> tuple[QAudioSink, QIODevice] | None:
        output = QMediaDevices.defaultAudioOutput()
        if key == (0, 0) or output.isNull():
            return None
        if key not in self._sinks:
            rate, channels = key
            form = QAudioFormat()
            form.setSampleRate(rate)
            form.setChannelCount(channels)
            form.setSampleFormat(QAudioFormat.SampleFormat.Int16)
            sink = QAudioSink(output, form, self)
            sink.setBufferSize(int(_BUFFER * rate) * 2 * channels)
            device = sink.start()
            if sink.error().value:
                return None
            self._sinks[key] = sink, device
        return self._sinks[key]
