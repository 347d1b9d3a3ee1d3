"""Captions of a site's video: WebVTT, or SubRip by the suffix ``.srt``."""

import html
import io
import re
from pathlib import Path

import webvtt
from webvtt.errors import MalformedCaptionError, MalformedFileError
from webvtt.models import Timestamp

from kiosk.core.film import Cue
from kiosk.errors import ConfigError

_ARROW = "-->"
_TIMES = {
    kind: re.compile(rf"\s*({time})\s*{_ARROW}\s*({time})(?=\s|$)")
    for kind, time in {
        "vtt": r"(?:\d+:)?[0-5]?\d:[0-5]?\d\.\d{3}",
        "srt": r"\d+:[0-5]?\d:[0-5]?\d[,.]\d{3}",
    }.items()
}
_SAMPLES = {"vtt": "00:00:01.000 --> 00:00:04.000", "srt": "00:00:01,000 --> 00:00:04,000"}
# SubRip's way to say where a caption stands: {\an8}
_PLACE = re.compile(r"\{\\[^}]*\}")


def read_captions(path: Path, key: str) -> tuple[Cue, ...]:
    """The captions of a file. Raises ``ConfigError`` that names ``key``, also where a file has none or where one of
    them would not be shown: then it names the line."""
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
    cues = tuple(Cue(_ms(one.start_time), _ms(one.end_time), _words(one.text)) for one in found)
    _check(text, kind, cues, f"{key}: {path}")
    if not cues:
        raise ConfigError(f"{key}: {path} holds no captions")
    return cues


def _check(text: str, kind: str, cues: tuple[Cue, ...], where: str) -> None:
    """That each line of times has become a cue: the library leaves out what it cannot read."""
    left = list(cues)
    for number, line in enumerate(text.splitlines(), 1):
        if _ARROW not in line:
            continue
        times = _TIMES[kind].match(line)
        if times is None:
            raise ConfigError(f"{where}, line {number}: times are to be written as {_SAMPLES[kind]}")
        start, end = map(_written, times.groups())
        if end <= start:
            raise ConfigError(f"{where}, line {number}: this caption ends before it begins")
        if not left or (left[0].start, left[0].end) != (start, end):
            raise ConfigError(f"{where}, line {number}: this caption cannot be read: its number or words are missing")
        if not left.pop(0).text:
            raise ConfigError(f"{where}, line {number}: this caption has no words")


def _written(time: str) -> int:
    parts = re.split(r"[:,.]", time)
    hours, minutes, seconds, thousandths = map(int, parts if len(parts) == 4 else ("0", *parts))
    return ((hours * 60 + minutes) * 60 + seconds) * 1000 + thousandths


def _words(text: str) -> str:
    return html.unescape(_PLACE.sub("", text)).strip()


def _ms(time: Timestamp) -> int:
    return ((time.hours * 60 + time.minutes) * 60 + time.seconds) * 1000 + time.milliseconds
