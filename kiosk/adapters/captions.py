"""Captions of a site's video: WebVTT, or SubRip by the suffix ``.srt``."""

import io
from pathlib import Path

import webvtt
from webvtt.errors import MalformedCaptionError, MalformedFileError
from webvtt.models import Timestamp

from kiosk.core.film import Cue
from kiosk.errors import ConfigError


def read_captions(path: Path, key: str) -> tuple[Cue, ...]:
    """The captions of a file. Raises ``ConfigError`` that names ``key``, also where a file has none."""
    try:
        text = path.read_bytes().decode("utf-8-sig")
    except OSError as error:
        raise ConfigError(f"{key}: {path} cannot be read: {error.strerror}") from error
    except UnicodeDecodeError as error:
        raise ConfigError(f"{key}: {path} is not UTF-8 text") from error
    kind = "srt" if path.suffix.lower() == ".srt" else "vtt"
    try:
        found = webvtt.from_buffer(io.StringIO(text), format=kind).captions
    except (MalformedFileError, MalformedCaptionError) as error:
        raise ConfigError(f"{key}: {path} holds no captions that can be read: {error}") from error
    cues = tuple(Cue(_ms(one.start_time), _ms(one.end_time), one.text.strip()) for one in found)
    if not cues:
        raise ConfigError(f"{key}: {path} holds no captions")
    return cues


def _ms(time: Timestamp) -> int:
    return ((time.hours * 60 + time.minutes) * 60 + time.seconds) * 1000 + time.milliseconds
