"""References, waiting numbers and the code on the slip."""

from urllib.parse import quote

ALPHABET = "23456789ABCDEFGHJKLMNPQRSTUVWXYZ"
"""32 characters without look-alikes (no 0/O, 1/I): five random bits each."""
LENGTH = 8

_MOD = 36
_DIGITS = "0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZ"


def make_reference(entropy: bytes) -> str:
    """Eight characters from at least eight random bytes. Raises ``ValueError`` for fewer."""
    if len(entropy) < LENGTH:
        raise ValueError(f"a reference takes {LENGTH} random bytes, not {len(entropy)}")
    return "".join(ALPHABET[byte % len(ALPHABET)] for byte in entropy[:LENGTH])


def check_character(text: str) -> str:
    """ISO 7064 MOD 37,36 over the letters and digits of ``text``; anything else is passed over."""
    product = _MOD
    for sign in text.upper():
        if sign not in _DIGITS:
            continue
        total = (product + _DIGITS.index(sign)) % _MOD or _MOD
        product = total * 2 % (_MOD + 1)
    return _DIGITS[(_MOD + 1 - product) % _MOD]


def slip_code(accession: str, reference: str) -> str:
    """``RAD1:<accession>:<reference>:<check>`` in QR alphanumeric mode (brief section 3, 8).

    The accession is percent-encoded outside ``A-Z 0-9 / . -``; a slip without an accession has an empty field.
    """
    body = f"RAD1:{_encoded(accession)}:{reference}"
    return f"{body}:{check_character(body)}"


def read_slip_code(code: str) -> tuple[str, str] | None:
    """Encoded accession and reference of a slip's code; ``None`` where it is no such code or its check is wrong."""
    parts = code.strip().upper().split(":")
    if len(parts) != 4 or parts[0] != "RAD1":
        return None
    body = ":".join(parts[:3])
    if check_character(body) != parts[3]:
        return None
    return parts[1], parts[2]


def waiting_number(kiosk_letter: str, count: int) -> str:
    """``A27``: the kiosk's letter and its count of the day."""
    return f"{kiosk_letter}{count}"


def help_number(kiosk_letter: str, count: int) -> str:
    """``A-H3``: the kiosk's letter and its count of the day's calls for help; never like a waiting number."""
    return f"{kiosk_letter}-H{count}"


def _encoded(accession: str) -> str:
    # quote() keeps lower case, "_" and "~", which QR alphanumeric mode and the brief do not.
    quoted = quote(accession, safe="/.-")
    return "".join(f"%{ord(sign):02X}" if sign in "_~" or sign.islower() else sign for sign in quoted)
