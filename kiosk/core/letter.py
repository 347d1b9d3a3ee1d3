"""The code on a center's letter: which appointment, of which day, under a seal that only the center's key makes.

``LET1:`` and, in base 32 (RFC 4648, section 6) without padding: two bytes for the day, the accession, the seal. No
name, no birth date, no MRN (docs/decisions/0040). Every sign of it is in QR alphanumeric mode.
"""

import base64
import binascii
import re
from collections.abc import Callable
from dataclasses import dataclass
from datetime import date, timedelta
from hashlib import sha256
from string import ascii_letters, ascii_uppercase

from kiosk.core.reference import make_reference

MARK = "LET1:"
SEAL_BYTES = 10
"""80 bits: the least that RFC 2104, section 5, lets a truncated HMAC have; each guess costs a scan at the screen."""
LONGEST_CODE = 64
"""Signs that the screens take from a scanner."""
LONGEST_ACCESSION = (LONGEST_CODE - len(MARK)) * 5 // 8 - SEAL_BYTES - 2
"""Bytes of UTF-8. A DICOM accession number has at most 16 (PS3.5 6.2, SH)."""

_FIRST_DAY = date(2020, 1, 1)
_ALPHABET = frozenset(ascii_uppercase + "234567")

# A scanner presses the keys of a US keyboard; what they write is up to the machine's layout. On many only the colon's
# key writes something else (Ñ, Ç, Ø), on German ones Y and Z change places (QWERTZ), on French ones more (AZERTY).
_SAME = str.maketrans(ascii_letters, ascii_uppercase * 2)
_QWERTZ = {**_SAME, **str.maketrans("yzYZ", "ZYZY")}
_AZERTY = {**_SAME, **str.maketrans("aqzwAQZW,?&é\"'(-è§ÉÈ", "QAWZQAWZMM1234567627")}
_LAYOUTS = (
    (re.compile(r"[Ll][Ee][Tt]1[:\u0080-\uffff]"), _SAME),
    (re.compile(r"[Ll][Ee][Tt]1[\u0080-\uffff]"), _QWERTZ),
    (re.compile(r"[Ll][Ee][Tt][&1][Mm]"), _AZERTY),
)
"""How ``MARK`` looks, and the way back from what follows it. With its colon, a code is read in one way only.

Both cases are spelt out: ``re.IGNORECASE`` would keep the first screen waiting for 5 ms.
"""

Seal = Callable[[bytes], bytes]
"""The seal of a body: ``SEAL_BYTES`` bytes."""
Holds = Callable[[bytes, bytes], bool]
"""``holds(body, seal)``: whether one of the center's keys made it."""


@dataclass(frozen=True, slots=True)
class Letter:
    """What a letter's code stands for."""

    accession: str
    day: date
    """Of the appointment, as it was when the letter was made."""


def letter_code(letter: Letter, seal: Seal) -> str:
    """The text of the QR code. Raises ``ValueError`` for an accession that is empty or too long, or a day before 2020
    or after 2199."""
    accession = letter.accession.encode()
    if not 0 < len(accession) <= LONGEST_ACCESSION:
        raise ValueError(f"an accession in a letter's code has 1 to {LONGEST_ACCESSION} bytes")
    days = (letter.day - _FIRST_DAY).days
    if not 0 <= days < 2**16:
        raise ValueError("the day is too far away for a letter's code")
    body = days.to_bytes(2, "big") + accession
    return MARK + _text(body + seal(body))


def handle(code: str) -> str:
    """Eight signs that tell two codes apart in a folder and on paper, and say nothing of anybody."""
    return make_reference(sha256(code.encode()).digest())


def is_letter(code: str) -> bool:
    """Whether a code says of itself that it is a letter's, in upper or lower case, in any layout that is known."""
    return any(mark.match(code) for mark, _ in _LAYOUTS)


def read_letter(code: str, holds: Holds) -> Letter | None:
    """What a code stands for; ``None`` where it is damaged, or no seal of the center's."""
    for mark, layout in _LAYOUTS:
        body = _sealed(code[len(MARK) :].translate(layout), holds) if mark.match(code) else None
        if body is not None:
            return Letter(body[2:].decode(), _FIRST_DAY + timedelta(int.from_bytes(body[:2], "big")))
    return None


def accession_on(code: str, today: date, grace: int, holds: Holds) -> str | None:
    """The accession that a letter's code stands for, until ``grace`` days after its appointment's; else ``None``.

    Why it is refused is nobody's business at the screen: damaged, forged, foreign and old are one answer.
    """
    letter = read_letter(code, holds)
    if letter is None or today > letter.day + timedelta(grace):
        return None
    return letter.accession


def _sealed(token: str, holds: Holds) -> bytes | None:
    """The body of a token whose seal holds."""
    if len(token) > LONGEST_CODE or not _ALPHABET.issuperset(token):
        return None
    try:
        whole = base64.b32decode(token + "=" * (-len(token) % 8))
    except binascii.Error:
        return None
    body, seal = whole[:-SEAL_BYTES], whole[-SEAL_BYTES:]
    # Bits that stand for nothing have to be zero: one appointment, one text.
    if len(body) < 3 or _text(whole) != token or not holds(body, seal):
        return None
    return body


def _text(data: bytes) -> str:
    return base64.b32encode(data).decode("ascii").rstrip("=")
