"""Reading aloud for real: speech-dispatcher and espeak-ng of our own, recorded where a sound card would be."""

import io
import shutil
import socket
import subprocess
import sys
import tempfile
import wave
from collections.abc import Callable, Iterator
from pathlib import Path
from typing import Any

import numpy as np
import pytest
from numpy.typing import NDArray
from pytestqt.qtbot import QtBot

from kiosk.adapters.speech import probe, speech_of
from kiosk.adapters.speech import process as speaking
from kiosk.adapters.speech.hearing import Hearing
from kiosk.adapters.speech.process import SpeechProcess
from kiosk.adapters.speech.recordings import Recordings
from kiosk.config import Config, Speech
from kiosk.core.spoken import prompt_id
from kiosk.core.visit import Settings
from kiosk.paths import RESOURCES
from kiosk.ports import Sound, Utterance
from kiosk.speech import hearing
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


def configure(place: Path, sound: Path, patch: pytest.MonkeyPatch) -> None:
    """speech-dispatcher's own settings into ``place``; what it plays goes into ``heard.raw`` in ``sound``."""
    (place / "modules").mkdir(parents=True)
    shutil.copy("/etc/speech-dispatcher/modules/espeak-ng.conf", place / "modules")
    (place / "speechd.conf").write_text(SPEECHD)
    (sound / "asound.conf").write_text(ALSA.format(sound / "heard.raw"))
    patch.setenv("ALSA_CONFIG_PATH", str(sound / "asound.conf"))


@pytest.fixture(scope="module")
def heard() -> Iterator[Path]:
    """What the daemon plays, as raw samples; the daemon is the test's own and ends with it."""
    # Not tmp_path: the name of a socket may have 107 letters.
    with tempfile.TemporaryDirectory(prefix="spd-") as folder, pytest.MonkeyPatch.context() as patch:
        place = Path(folder)
        configure(place, place, patch)
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


def speechd() -> SpeechProcess:
    config = Config(speech=Speech(engine="speechd"))
    return speech_of(hearing(config), config)


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
    voice = speechd()
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


# --- a daemon of its own -------------------------------------------------------------------------


def below(process: int) -> list[int]:
    """The processes that it has started, and those that they have."""
    own = [int(one) for one in Path(f"/proc/{process}/task/{process}/children").read_text().split()]
    return own + [further for one in own for further in below(one)]


def lives(process: int) -> bool:
    """What is only a row in a table any more has no memory."""
    try:
        return Path(f"/proc/{process}/stat").read_text().rpartition(")")[2].split()[0] != "Z"
    except OSError:
        return False


@pytest.mark.parametrize("killed", [False, True], ids=["the visit ends", "it is killed"])
def test_whoever_heard_what_was_said_is_gone_with_the_visit(
    qtbot: QtBot, monkeypatch: pytest.MonkeyPatch, tmp_path: Path, killed: bool
) -> None:
    configure(tmp_path / "speech-dispatcher", tmp_path, monkeypatch)
    monkeypatch.setenv("XDG_CONFIG_HOME", str(tmp_path))
    monkeypatch.setenv("TMPDIR", str(tmp_path))
    monkeypatch.delenv("SPEECHD_ADDRESS", raising=False)
    voice = speechd()
    try:
        ready(qtbot, voice)
        ended: list[bool] = []
        voice.say(Utterance("Ana Lopez, born May 17.", "en"), ended.append)
        qtbot.waitUntil(lambda: bool(ended), timeout=10_000)
        assert voice._process is not None
        first = voice._process.processId()
        told = [first, *below(first)]
        names = [Path(f"/proc/{one}/comm").read_text() for one in told if lives(one)]
        assert ended == [True]
        assert voice._hearing.hello is not None
        assert not voice._hearing.hello.shared
        assert [name for name in names if name.startswith("speech-dispatch")], "a daemon of its own"
        assert [name for name in names if name.startswith("sd_espeak")]
        if killed:
            voice._process.kill()
        else:
            voice.forget()
        qtbot.waitUntil(lambda: not any(map(lives, told)), timeout=5_000)
        for file in tmp_path.rglob("*"):
            assert not file.is_file() or b"Lopez" not in file.read_bytes(), file
    finally:
        voice.close()


def test_a_daemon_that_the_site_names_is_used_and_told_of(qtbot: QtBot, heard: Path) -> None:
    qtbot.waitUntil(heard.with_name("socket").exists, timeout=10_000)
    config = Config(speech=Speech(engine="speechd"))
    assert "speech-dispatcher is not the kiosk's own" in probe.heard("speechd", ["en"], hearing(config))


# --- the process, with the engine that Qt made for tests -------------------------------------------


@pytest.fixture
def spoken() -> Iterator[Callable[..., SpeechProcess]]:
    """Makes speaking processes, and ends them."""
    made: list[SpeechProcess] = []

    def make(engine: str = "mock", folder: Path | None = None) -> SpeechProcess:
        sounds = {sound: RESOURCES / "sounds" / f"{sound}.wav" for sound in Sound}
        site = Hearing({"en": "Bob"}, Recordings(folder, lambda _: frozenset()), lambda tag: (tag,))
        made.append(SpeechProcess(engine, site, sounds, volume=1.0, rate=1.0))
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


# --- a process that goes wrong -------------------------------------------------------------------

HELLO = 'import sys, time; print(\'{"type": "hello", "voices": ["Bob"]}\', flush=True); '


class Wrong:
    """What is started in place of the speaking process; ``starts`` counts."""

    def __init__(self, monkeypatch: pytest.MonkeyPatch) -> None:
        self.starts = 0
        self.program = ""
        monkeypatch.setattr(speaking, "command", self._command)
        monkeypatch.setattr(speaking, "_PAUSES_MS", (0, 20, 40))

    def _command(self, _engine: str) -> list[str]:
        self.starts += 1
        return [sys.executable, "-I", "-S", "-c", self.program]


@pytest.fixture
def wrong(monkeypatch: pytest.MonkeyPatch) -> Wrong:
    return Wrong(monkeypatch)


def test_a_line_that_is_no_report_ends_nothing(
    qtbot: QtBot, spoken: Callable[..., SpeechProcess], wrong: Wrong, caplog: pytest.LogCaptureFixture
) -> None:
    ends = "number = sys.stdin.readline().split('number\":')[1].split(',')[0]; "
    wrong.program = "print('ALSA lib pcm.c'); " + HELLO + "print('{}', flush=True); "
    wrong.program += ends + 'print(\'{"type": "ended", "number": \' + number + \', "well": true}\', flush=True); '
    wrong.program += "sys.stdin.read()"
    voice = spoken()
    ready(qtbot, voice)
    ended: list[bool] = []
    voice.say(Utterance("Once", "en"), ended.append)
    qtbot.waitUntil(lambda: ended == [True], timeout=5_000)
    assert wrong.starts == 1
    assert caplog.messages == ["the speaking process said what is no report"] * 2, "and not what it was"


def test_an_engine_that_falls_silent_is_replaced_and_then_said_to_be_gone(
    qtbot: QtBot, spoken: Callable[..., SpeechProcess], wrong: Wrong, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(speaking, "_SILENCE_MS", 50)
    monkeypatch.setattr(speaking, "_SIGN_MS", 1)
    wrong.program = HELLO + "sys.stdin.read()"
    voice = spoken()
    told = ready(qtbot, voice)
    ended: list[bool] = []
    voice.say(Utterance("Once", "en"), ended.append)
    qtbot.waitUntil(lambda: ended == [False], timeout=5_000)
    assert voice.can_say("en"), "Listen does not come and go"
    monkeypatch.setattr(speaking, "_PAUSES_MS", (0, 60_000))
    voice.say(Utterance("Again", "en"), ended.append)
    qtbot.waitUntil(lambda: ended == [False, False], timeout=5_000)
    assert not voice.can_say("en"), "the screen says that this language is not read"
    assert told == ["changed"] * 2
    assert wrong.starts == 2


def test_what_was_cut_is_not_waited_for(
    qtbot: QtBot, spoken: Callable[..., SpeechProcess], wrong: Wrong, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(speaking, "_SILENCE_MS", 0)
    monkeypatch.setattr(speaking, "_SIGN_MS", 1)
    wrong.program = HELLO + "sys.stdin.read()"
    voice = spoken()
    ready(qtbot, voice)
    voice.say(Utterance("Once", "en"), lambda _well: None)
    voice.stop()
    qtbot.wait(50)
    assert wrong.starts == 1


@pytest.mark.parametrize("program", [HELLO, "pass"], ids=["after hello", "before"])
def test_a_process_that_ends_each_time_is_left_at_that(
    qtbot: QtBot, spoken: Callable[..., SpeechProcess], wrong: Wrong, program: str
) -> None:
    wrong.program = program
    voice = spoken()
    voice.prepare(lambda: None)
    qtbot.waitUntil(lambda: voice._lost == 4, timeout=5_000)
    assert wrong.starts == 4, "once, and after each pause"
    assert not voice.can_say("en")
    assert not voice._again.isActive()
    wrong.program = HELLO + "sys.stdin.read()"
    voice.forget()
    qtbot.waitUntil(lambda: voice.can_say("en"), timeout=5_000)
    assert wrong.starts == 5, "the next person is heard"


def test_what_is_said_between_two_processes_waits_for_the_second(
    qtbot: QtBot, spoken: Callable[..., SpeechProcess]
) -> None:
    voice = spoken()
    ready(qtbot, voice)
    ended: list[bool] = []
    assert voice._process is not None
    voice._process.kill()
    qtbot.waitUntil(lambda: voice._lost == 1, timeout=5_000)
    voice.say(Utterance("Once more", "en"), ended.append)
    qtbot.waitUntil(lambda: ended == [True], timeout=15_000)
    assert voice._lost == 0, "what is said well ends the row"
