"""Text as it is read aloud: what an engine would spell out is gone, and a place to go on from is a sentence."""

import hashlib
import unicodedata
from collections.abc import Iterator

# Read as a pause: an engine names these ("middle dot", "vertical bar").
_PAUSES = frozenset("·•|→←–—\n")
_UNSPOKEN = frozenset('*_#<>[]{}"“”«»')
_ENDS = frozenset(".!?؟…")
# No space follows these.
_CLOSED_ENDS = frozenset("。！？")
# Joiners that shape letters; other format signs only steer the direction of writing.
_JOINERS = "\u200c\u200d"
_ID_LENGTH = 12


def spoken(text: str) -> str:
    """``text`` without what only the eye needs; empty where nothing is left to say."""
    shown = "".join(sign for sign in text if sign in _JOINERS or unicodedata.category(sign) != "Cf")
    plain = "".join(" , " if sign in _PAUSES else " " if sign in _UNSPOKEN else sign for sign in shown)
    words: list[str] = []
    for word in plain.split():
        if word != ",":
            words.append(word)
        elif words and words[-1][-1] not in ",;:.!?؟…،。！？":
            words[-1] += ","
    said = " ".join(words).removesuffix(",")
    return said if any(sign.isalnum() for sign in said) else ""


def sentences(text: str) -> tuple[str, ...]:
    """The sentences of a ``spoken`` text, in order; none is empty."""
    return tuple(_sentences(text))


def _sentences(text: str) -> Iterator[str]:
    start = 0
    for at, sign in enumerate(text, 1):
        rest = text[at:]
        # "at 9 a.m. today" goes on: a sentence does not begin with a small letter.
        ends = sign in _ENDS and rest[:1] == " " and not rest[1:2].islower()
        if (ends or sign in _CLOSED_ENDS) and rest.strip():
            yield text[start:at].strip()
            start = at
    if text[start:].strip():
        yield text[start:].strip()


def prompt_id(text: str) -> str:
    """The name of a recording of exactly these words: they change, and the recording is no longer theirs."""
    words = " ".join(unicodedata.normalize("NFC", text).split())
    return hashlib.sha256(words.encode()).hexdigest()[:_ID_LENGTH]
