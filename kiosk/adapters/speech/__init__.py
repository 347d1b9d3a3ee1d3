"""Reading aloud: voices by name, recordings before voices, and a process of its own for all that makes a sound."""

from pathlib import Path

from kiosk.adapters.speech.process import SpeechProcess
from kiosk.adapters.speech.recordings import Recordings
from kiosk.adapters.speech.voices import platform_engine
from kiosk.config import Config
from kiosk.paths import RESOURCES
from kiosk.ports import Sound

__all__ = ["engine_of", "recordings_of", "speech_of"]


def speech_of(config: Config) -> SpeechProcess:
    """``ports.Speech`` and ``ports.Sounds`` as the site set them; nothing starts before ``prepare``."""
    return SpeechProcess(
        engine_of(config),
        recordings_of(config),
        {sound: RESOURCES / "sounds" / f"{sound}.wav" for sound in Sound},
        voices=config.speech.voices,
        volume=config.speech.volume,
        rate=config.speech.rate,
    )


def engine_of(config: Config) -> str:
    """Qt's name for the engine, or ``none``."""
    return config.speech.engine or platform_engine()


def recordings_of(config: Config) -> Recordings:
    """The site's recorded prompts."""
    return Recordings(Path(config.speech.recordings) if config.speech.recordings else None)
