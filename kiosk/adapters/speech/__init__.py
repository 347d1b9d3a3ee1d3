"""Reading aloud: voices by name, recordings before voices, and a process of its own for all that makes a sound."""

from collections.abc import Callable
from pathlib import Path

from kiosk.adapters.speech.hearing import Hearing
from kiosk.adapters.speech.process import SpeechProcess
from kiosk.adapters.speech.recordings import Recordings
from kiosk.adapters.speech.voices import platform_engine
from kiosk.config import Config
from kiosk.paths import RESOURCES
from kiosk.ports import Sound

__all__ = ["engine_of", "hearing_of", "speech_of"]


def speech_of(hearing: Hearing, config: Config) -> SpeechProcess:
    """``ports.Speech`` and ``ports.Sounds`` as the site set them; nothing starts before ``prepare``."""
    return SpeechProcess(
        engine_of(config),
        hearing,
        {sound: RESOURCES / "sounds" / f"{sound}.wav" for sound in Sound},
        volume=config.speech.volume,
        rate=config.speech.rate,
    )


def engine_of(config: Config) -> str:
    """Qt's name for the engine, or ``none``."""
    return config.speech.engine or platform_engine()


def hearing_of(
    config: Config, tags: Callable[[str], tuple[str, ...]], prompts: Callable[[str], frozenset[str]]
) -> Hearing:
    """The site's voices and recordings. ``tags`` as in ``Hearing``; ``prompts`` gives the ids of what the screens say
    in a language today."""
    folder = Path(config.speech.recordings) if config.speech.recordings else None
    return Hearing(config.speech.voices, Recordings(folder, prompts), tags)
