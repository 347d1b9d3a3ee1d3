"""Reading aloud for real: speech-dispatcher and espeak-ng of our own, recorded where a sound card would be."""

import io
import shutil
import socket
import subprocess
import tempfile
import wave
from collections.abc import Callable, Iterator
from pathlib import Path
from typing import Any

import numpy as np
import pytest
from numpy.typing import NDArray
from pytestqt.qtbot import QtBot

from kiosk.adapters.speech import process as speaking
from kiosk.adapters.speech import speech_of
from kiosk.adapters.speech.process import SpeechProcess
from kiosk.adapters.speech.recordings import Recordings
from kiosk.config import Config, Speech
from kiosk.core.spoken import prompt_id
from kiosk.core.visit import Settings
from kiosk.paths import RESOURCES
from kiosk.ports import Sound, Utterance
from kiosk.viewmodel.aloud import Aloud

Samples = NDArray[np.float64]

RATE = 22050
# what espeak-ng calls the voices that speech-dispatcher shows by name
OWN = {"en": "en-us", "es": "es-419", "ru": "ru", "ar": "ar", "zh-Hans": "cmn-latn-pinyin"}
QUESTIONS = {
    "es": "¿Hay alguien aquí que le lleve a casa?",
    "ru": "Кто-нибудь отвезёт вас домой сегодня?",
    "ar": "هل يوجد هنا من يوصلك إلى المنزل؟",
    "zh-Hans": "今天有人开车送您回家吗？",
}
SPEECHD = """
LogLevel 0
AudioOutputMethod "alsa"
AudioALSADevice "default"
AddModule "espeak-ng" "sd_espeak-ng" "espeak-ng.conf"
DefaultModule espeak-ng
"""
# null takes samples as fast as they come, so that seconds of speech are heard in a moment
ALSA = 'pcm.!default {{ type file slave.pcm {{ type null }} file "{}" format "raw" }}\n'


@pytest.fixture(scope="module")
def heard() -> Iterator[Path]:
    """What the daemon plays, as raw samples; the daemon is the test's own and ends with it."""
    # Not tmp_path: the name of a socket may have 107 letters.
    with tempfile.TemporaryDirectory(prefix="spd-") as folder, pytest.MonkeyPatch.context() as patch:
        place = Path(folder)
        (place / "modules").mkdir()
        shutil.copy("/etc/speech-dispatcher/modules/espeak-ng.conf", place / "modules")
        (place / "speechd.conf").write_text(SPEECHD)
        (place / "asound.conf").write_text(ALSA.format(place / "heard.raw"))
        patch.setenv("ALSA_CONFIG_PATH", str(place / "asound.conf"))
        patch.setenv("XDG_RUNTIME_DIR", folder)
        patch.setenv("SPEECHD_ADDRESS", f"unix_socket:{place / 'socket'}")
        options = ["-s", "-t", "0", "-c", "unix_socket", "-S", "socket", "-C", folder, "-L", folder, "-P", "pid"]
        daemon = subprocess.Popen(
            ["speech-dispatcher", *options], cwd=place, stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL
        )
        try:
            yield place / "heard.raw"
        finally:
            daemon.terminate()
            daemon.wait(10)


def synthesized(voice: str, text: str) -> Samples:
    """The text as espeak-ng itself says it."""
    sound = subprocess.run(["espeak-ng", "-v", voice, "-s", "170", "--stdout", text], capture_output=True, check=True)
    with wave.open(io.BytesIO(sound.stdout)) as file:
        assert file.getframerate() == RATE
    return trimmed(np.frombuffer(sound.stdout[44:], "<i2"))


def trimmed(samples: NDArray[Any]) -> Samples:
    """Without the silence around it."""
    loud = np.flatnonzero(np.abs(samples.astype(float)) > 0.01 * 32767)
    assert len(loud) > RATE / 2, "silence"
    return samples[loud[0] : loud[-1] + 1].astype(float)


def likeness(one: Samples, other: Samples) -> float:
    """How alike two utterances sound, stretched to one length: 1 = the same, about 0.3 for other words."""

    def picture(samples: Samples) -> Samples:
        starts = np.linspace(0, len(samples) - 512, 120).astype(int)
        frames = np.stack([samples[at : at + 512] for at in starts]) * np.hanning(512)
        bands = np.abs(np.fft.rfft(frames / np.abs(samples).max()))[:, 2:130].reshape(120, 32, 4).mean(2)
        seen = np.log(bands + 0.01)
        return np.asarray((seen - seen.mean()) / seen.std())

    return float((picture(one) * picture(other)).mean())


def test_a_question_is_read_in_the_voice_of_its_language(qtbot: QtBot, heard: Path) -> None:
    socket_file = heard.with_name("socket")
    qtbot.waitUntil(socket_file.exists, timeout=10_000)
    voice = speech_of(Config(speech=Speech(engine="speechd")))
    aloud = Aloud(voice, voice, lambda _context, source, _tag: source, list(QUESTIONS))
    try:
        with qtbot.waitSignal(aloud.availableChanged, timeout=15_000):
            aloud.begin()
        assert {tag: voice.can_say(tag) for tag in (*OWN, "vi", "ko", "ht", "fr", "tl")} == {
            **dict.fromkeys((*OWN, "vi", "ko", "ht", "fr"), True),
            "tl": False,
        }
        for language, question in QUESTIONS.items():
            before = heard.stat().st_size if heard.exists() else 0
            aloud.adjust(Settings(language=language, read_aloud=True))
            aloud.present([{"text": question, "personal": False}, {"text": "Ana Lopez", "personal": True}])
            qtbot.waitUntil(lambda: not aloud.property("speaking"), timeout=10_000)
            assert not aloud.property("paused"), "the engine said that it could not"
            recording = trimmed(np.fromfile(heard, "<i2")[before // 2 :])
            alike = {of: likeness(recording, synthesized(name, question)) for of, name in OWN.items()}
            assert alike.pop(language) > 0.9
            assert max(alike.values()) < 0.7, f"{language} could be {alike}"
        aloud.adjust(Settings(language="tl", read_aloud=True))
        before = heard.stat().st_size
        aloud.present([{"text": "May maghahatid ba sa iyo pauwi?", "personal": False}])
        assert (aloud.property("speaking"), aloud.property("available")) == (False, False)
        assert heard.stat().st_size == before
    finally:
        voice.close()


# --- the process, with the engine that Qt made for tests -------------------------------------------


@pytest.fixture
def spoken() -> Iterator[Callable[..., SpeechProcess]]:
    """Makes speaking processes, and ends them."""
    made: list[SpeechProcess] = []

    def make(engine: str = "mock", folder: Path | None = None) -> SpeechProcess:
        sounds = {sound: RESOURCES / "sounds" / f"{sound}.wav" for sound in Sound}
        made.append(SpeechProcess(engine, Recordings(folder), sounds, voices={"en": "Bob"}, volume=1.0, rate=1.0))
        return made[-1]

    yield make
    for one in made:
        one.close()


def ready(qtbot: QtBot, voice: SpeechProcess) -> list[str]:
    """Starts it and waits for its answer; what it tells goes into the list."""
    told: list[str] = []
    voice.prepare(lambda: told.append("changed"))
    qtbot.waitUntil(lambda: bool(told), timeout=15_000)
    return told


def test_one_after_the_other_and_none_that_was_cut(
    qtbot: QtBot, spoken: Callable[..., SpeechProcess], tmp_path: Path
) -> None:
    recording = tmp_path / "en" / f"{prompt_id('Recorded')}.wav"
    recording.parent.mkdir()
    recording.write_bytes(b"no sound")
    voice = spoken(folder=tmp_path)
    ended: list[str] = []
    # Said before the engine has answered: it waits for that.
    voice.prepare(lambda: voice.say(Utterance("One", "en"), lambda well: ended.append(f"one {well}")))
    qtbot.waitUntil(lambda: bool(ended), timeout=15_000)
    voice.say(Utterance("Cut off " * 50, "en"), lambda well: ended.append("cut"))
    voice.say(Utterance("Two", "en"), lambda well: ended.append(f"two {well}"))
    qtbot.waitUntil(lambda: len(ended) == 2, timeout=10_000)
    voice.say(Utterance("Recorded", "en"), lambda well: ended.append(f"recorded {well}"))
    qtbot.waitUntil(lambda: len(ended) == 3, timeout=10_000)
    voice.say(Utterance("Drei", "de"), lambda well: ended.append(f"three {well}"))
    assert ended == ["one True", "two True", "recorded True", "three False"], "a recording that is none is read"


def test_forgetting_is_a_new_process(qtbot: QtBot, spoken: Callable[..., SpeechProcess]) -> None:
    voice = spoken()
    ready(qtbot, voice)
    first = voice._process
    voice.forget()
    assert voice._process is first, "it has heard nothing"
    ended: list[bool] = []
    voice.say(Utterance("Ana Lopez " * 50, "en"), ended.append)
    voice.forget()
    assert voice._process is not first
    voice.say(Utterance("Next", "en"), ended.append)
    qtbot.waitUntil(lambda: ended == [True], timeout=15_000)


def test_a_process_that_dies_is_replaced(qtbot: QtBot, spoken: Callable[..., SpeechProcess]) -> None:
    voice = spoken()
    told = ready(qtbot, voice)
    ended: list[bool] = []
    voice.say(Utterance("Some words " * 50, "en"), ended.append)
    assert voice._process is not None
    voice._process.kill()
    qtbot.waitUntil(lambda: ended == [False], timeout=5_000)
    assert voice.can_say("en"), "Listen does not come and go"
    voice.say(Utterance("Once more", "en"), ended.append)
    qtbot.waitUntil(lambda: ended == [False, True], timeout=15_000)
    assert told == ["changed"]


def test_a_daemon_that_hangs_holds_nobody(
    qtbot: QtBot, spoken: Callable[..., SpeechProcess], monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(speaking, "_ANSWER_MS", 1_500)
    with tempfile.TemporaryDirectory(prefix="spd-") as folder, socket.socket(socket.AF_UNIX) as deaf:
        deaf.bind(f"{folder}/socket")
        deaf.listen()
        monkeypatch.setenv("SPEECHD_ADDRESS", f"unix_socket:{folder}/socket")
        voice = spoken("speechd")
        told = ready(qtbot, voice)
        assert not voice.can_say("en")
        monkeypatch.delenv("SPEECHD_ADDRESS")
        monkeypatch.setattr(voice, "_engine", "mock")
        voice.forget()
        qtbot.waitUntil(lambda: len(told) == 2, timeout=15_000)
        assert voice.can_say("en"), "the next person is heard"
