"""What the kiosk and its speaking process tell each other: one JSON object on each line of a pipe."""

import importlib.util
import sys
from typing import Literal

import msgspec
from msgspec import Struct


class Say(Struct, frozen=True, tag="say"):
    """Read a text. ``rate`` is -1 to 1, ``volume`` 0 to 1, ``voice`` a name from ``Hello``."""

    number: int
    text: str
    voice: str
    rate: float
    volume: float


class Play(Struct, frozen=True, tag="play"):
    """Play a WAV file: a recording, ended like a ``Say``."""

    number: int
    file: str
    volume: float


class Sound(Struct, frozen=True, tag="sound"):
    """Play a WAV file beside all else; nobody waits for its end."""

    file: str
    volume: float


class Stop(Struct, frozen=True, tag="stop"):
    """End what is being said or played, and forget what waits."""


class Hello(Struct, frozen=True, tag="hello"):
    """The engine has answered, or has not: ``trouble`` says why, in staff's words."""

    voices: tuple[str, ...] = ()
    trouble: str = ""
    output: bool = True
    """Whether there is a device for recordings and sounds."""
    shared: bool = False
    """What is said goes through a daemon that does not end with the speaking process."""


class Ended(Struct, frozen=True, tag="ended"):
    """A ``Say`` or ``Play`` is over; not told of one that was cut short."""

    number: int
    well: bool


Order = Say | Play | Sound | Stop
Report = Hello | Ended

_encode = msgspec.json.Encoder().encode
order_of = msgspec.json.Decoder(Order).decode
report_of = msgspec.json.Decoder(Report).decode

NOT_INSTALLED = "PySide6-Addons is not installed: pip install 'imaging-checkin-kiosk[speech]'"
SWITCHED_OFF = 'switched off: [speech] engine = "none"'


def line(message: Order | Report) -> bytes:
    """The message with its line end."""
    return _encode(message) + b"\n"


def command(engine: str) -> list[str]:
    """How the speaking process is started, from a bundle or from Python."""
    kiosk = [sys.executable] if getattr(sys, "frozen", False) else [sys.executable, "-m", "kiosk"]
    return [*kiosk, "speech", "serve", "--engine", engine]


def hindrance(engine: str | Literal["none"]) -> str:
    """Why there is nothing to start, in staff's words; empty = there is."""
    if engine == "none":
        return SWITCHED_OFF
    return "" if importlib.util.find_spec("PySide6.QtTextToSpeech") else NOT_INSTALLED
